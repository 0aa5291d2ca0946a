import { expect, it } from 'vitest';
import { registerReadiness } from './readiness.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

function run(words: readonly string[], input: string): Promise<Ran> {
  return runCommand(registerReadiness, ['readiness', ...words], input);
}

const READY = {
  id: 'v1',
  dateOfService: '2026-11-02',
  note: 'HPI: Low back pain for 9 months. Physical therapy for 8 months did not help. ODI is 44 today.\nMRI lumbar spine: Modic type 1 changes at L4-5.\n\nAssessment: Vertebrogenic low back pain due to the endplate changes at L4-5.',
};

it('says that everything is documented, and exits with 0', async () => {
  const { out, status } = await run(
    ['--for', 'basivertebral-ablation', '--code', 'm54.51'],
    JSON.stringify(READY),
  );
  expect(out).toContain('Everything that is looked for is documented.');
  expect(out).toContain('“Modic type 1 changes”');
  expect(status).toBe(0);
});

it('says who closes what is missing, and exits with 1', async () => {
  const { out, status } = await run(
    ['--for', '64628', '--code', 'M54.51'],
    JSON.stringify({ ...READY, note: 'Assessment: Low back pain.' }),
  );
  expect(out).toContain('The request says M54.51; today’s words support M54.50.');
  expect(out).toContain('closed by provider');
  expect(status).toBe(1);
});

it('gives one line for each record, and tells what could not be read without its words', async () => {
  const { out, told, status } = await run(
    ['--for', 'lumbar-mri', '--ndjson'],
    `${JSON.stringify(READY)}\nZebulon\n${JSON.stringify({ ...READY, id: 'v2' })}\n`,
  );
  const ids = out
    .trim()
    .split('\n')
    .map((line) => /"id":"(\w+)"/.exec(line)?.[1]);
  expect(ids).toEqual(['v1', 'v2']);
  expect(told).toContain('record/json-malformed at line 2');
  expect(told).not.toContain('Zebulon');
  expect(status).toBe(1);
});

it('refuses a service that it does not know, and says which there are', async () => {
  const { told, status } = await run(['--for', 'massage'], '{}');
  expect(told).toContain('lumbar-mri');
  expect(status).toBe(2);
});
