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

it('says who closes what is missing, and exits with 1 when asked to', async () => {
  const { out, status } = await run(
    ['--for', '64628', '--code', 'M54.51', '--fail-on', 'error'],
    JSON.stringify({ ...READY, note: 'Assessment: Low back pain.' }),
  );
  expect(out).toContain('The request says M54.51; today’s words support M54.50.');
  expect(out).toContain('closed by provider');
  expect(status).toBe(1);
});

it('gives one line for each record, and tells what could not be read without its words', async () => {
  const { out, told, status } = await run(
    ['--for', 'lumbar-mri', '--ndjson', '--fail-on', 'error'],
    `${JSON.stringify(READY)}\nZebulon\n${JSON.stringify({ ...READY, id: 'v2' })}\n`,
  );
  const ids = out
    .trim()
    .split('\n')
    .map((line) => /"id":"(\w+)"/.exec(line)?.[1]);
  expect(ids).toEqual(['v1', 'v2']);
  expect(told).toContain('record/json-malformed at line-2, line 2');
  expect(told).not.toContain('Zebulon');
  expect(status).toBe(1);
});

it('refuses a service that it does not know, and says which there are', async () => {
  const { told, status } = await run(['--for', 'massage'], '{}');
  expect(told).toContain('lumbar-mri');
  expect(status).toBe(2);
});

const MISSING = JSON.stringify({ ...READY, note: 'Assessment: Vertebrogenic low back pain.' });

it.each([
  [[], 0],
  [['--fail-on', 'error'], 0],
  [['--fail-on', 'warning'], 1],
])('of what is missing and contradicts nothing, exits by %j', async (words, status) => {
  const ran = await run(['--for', 'basivertebral-ablation', ...words], MISSING);
  expect(ran.out).toContain('Not everything is documented yet.');
  expect(ran.status).toBe(status);
});

const NOTE = { contentType: 'text/plain', data: Buffer.from(READY.note).toString('base64') };
const visit = (id: string, day: string) => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  subject: { reference: 'Patient/p1' },
  period: { start: day },
});
const BUNDLE = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    visit('now', '2026-11-02'),
    visit('before', '2026-03-02'),
    {
      resourceType: 'DocumentReference',
      id: 'n1',
      status: 'current',
      subject: { reference: 'Patient/p1' },
      content: [{ attachment: NOTE }],
      context: { encounter: [{ reference: 'Encounter/now' }] },
    },
    {
      resourceType: 'ServiceRequest',
      id: 'o1',
      status: 'active',
      subject: { reference: 'Patient/p1' },
      authoredOn: '2026-11-02',
      encounter: { reference: 'Encounter/now' },
      code: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '64628' }] },
      reasonCode: [{ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M54.50' }] }],
    },
  ].map((resource) => ({ resource })),
};

it('reads the visits of a patient from FHIR, the last one asks, and the order has the code', async () => {
  const { out, status } = await run(
    ['--for', 'basivertebral-ablation', '--fail-on', 'error'],
    JSON.stringify(BUNDLE),
  );
  expect(out).toContain('p1: ');
  expect(out).toContain('visit of 2026-11-02');
  expect(out).toContain('The request says M54.50; today’s words support M54.51.');
  expect(status).toBe(1);
});

it('reads C-CDA', async () => {
  const file = new URL('../formats/samples/low-back-visit.ccda.xml', import.meta.url).pathname;
  const { out, status } = await run(['--for', 'basivertebral-ablation', file], '');
  expect(out).toContain('The words support M54.51.');
  expect(status).toBe(0);
});

it.each(['PK\u0003\u0004xxxx', '%PDF-1.7', 'ISA*00*'])(
  'says in one line that %j cannot be read, and exits with 2',
  async (content) => {
    const { told, status } = await run(['--for', 'lumbar-mri'], content);
    expect(told.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  },
);
