import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { expect, it, onTestFinished } from 'vitest';
import { registerDenials } from './denials.ts';

const sample = (name: string): string =>
  fileURLToPath(new URL(`../formats/samples/x12/${name}`, import.meta.url));
const CLAIMS = sample('837p-low-back.edi');
const PAYMENTS = sample('835-low-back.edi');
const STATUSES = sample('277ca-low-back.edi');

async function run(
  words: readonly string[],
): Promise<{ out: string; told: string; status: number }> {
  const stdout = new PassThrough();
  const out = text(stdout);
  let told = '';
  let status = -1;
  const program = new Command().exitOverride();
  registerDenials(program, {
    stdin: Readable.from([]),
    stdout,
    environment: {},
    warn: (said) => {
      told += said;
    },
    exitWith: (code) => {
      status = code;
    },
  });
  await program.parseAsync(['denials', ...words], { from: 'user' });
  stdout.end();
  return { out: await out, told, status };
}

async function fileOf(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'claims.ndjson');
  await writeFile(path, content);
  return path;
}

it('links an 835 and a 277CA to their claims and names the cause, the codes and the place', async () => {
  const { out, told, status } = await run([PAYMENTS, CLAIMS, STATUSES]);
  expect(out).toContain('A diagnosis code that was not valid on the date of service (2)');
  expect(out).toContain('LBP-0002, S39012A M545, CO-16 M76 N115, EXAMPLE HEALTH');
  expect(out).toContain('M54.5 could not be billed on 2026-11-02.');
  expect(out).toContain('segment 32, loop 2100, CAS02');
  expect(out).toMatch(/code +M545 +2 of 2/);
  expect(out).toMatch(/code +M5416 +0 of 1/);
  expect(told).toBe('');
  expect(status).toBe(0);
});

it('shows no amount of money', async () => {
  for (const shape of [[], ['--json'], ['--csv']]) {
    const { out } = await run([CLAIMS, PAYMENTS, STATUSES, ...shape]);
    expect(out).not.toMatch(/1240|285\.5|195\.5|24000|amount|paid/i);
  }
});

it('tells answers without a claim and claims without an answer', async () => {
  const other = await fileOf(
    `${JSON.stringify({ id: 'other', dateOfService: '2026-11-02', diagnoses: ['M54.50'] })}\n`,
  );
  const { out } = await run([other, PAYMENTS]);
  expect(out).toContain('3 answers without their claim');
  expect(out).toContain('LBP-0002');
  expect(out).toContain('1 claims without an answer');
  expect(out).toContain('other, 2026-11-02');
});

it('says what the note supports instead', async () => {
  const notes = await fileOf(
    `${JSON.stringify({ id: 'LBP-0002', dateOfService: '2026-11-02', note: 'Assessment: Acute lumbar strain.' })}\n`,
  );
  const { out } = await run([CLAIMS, PAYMENTS, '--notes', notes]);
  expect(out).not.toContain('the note supports');
  const changed = await fileOf(
    `${JSON.stringify({ id: 'LBP-0002', dateOfService: '2026-11-02', note: 'Assessment: Lumbar radiculopathy.' })}\n`,
  );
  expect((await run([CLAIMS, PAYMENTS, '--notes', changed])).out).toContain(
    'the note supports M54.16',
  );
});

it('writes a worklist with one row for each denial', async () => {
  const { out } = await run([CLAIMS, PAYMENTS, STATUSES, '--csv']);
  const [head, ...rows] = out.trim().split('\r\n');
  expect(head).toContain('claim,payer,source,line,procedure,cause');
  expect(rows.map((row) => row.split(',').slice(0, 6).join(','))).toEqual([
    'LBP-0002,EXAMPLE HEALTH,835,,,invalid-for-date',
    'LBP-0002,EXAMPLE CLEARING,277CA,,,invalid-for-date',
  ]);
});

it('exits with 2 when there is no answer in the files, and tells what could not be read', async () => {
  const { told, status } = await run([await fileOf('Zebulon\n')]);
  expect(status).toBe(2);
  expect(told).toContain('input/no-claims');
  expect(told).not.toContain('Zebulon');
});
