import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { readX12 } from '../formats/x12.ts';
import { registerAcknowledge } from './acknowledge.ts';
import { registerReplace } from './replace.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

const sample = (name: string): string =>
  fileURLToPath(new URL(`../formats/samples/x12/${name}`, import.meta.url));
const CLAIMS = sample('837p-low-back.edi');
const PAYMENTS = sample('835-low-back.edi');
/** Both codes for which the claim would come back. */
const CORRECTED = ['--correct', 'LBP-0001:1=M54.59', '--correct', 'LBP-0001:3=Z98.890'];

const replace = (words: readonly string[]): Promise<Ran> =>
  runCommand(registerReplace, ['replace', ...words]);

async function folderOfTest(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

it('proposes with the number of the payer’s answer and writes nothing by itself', async () => {
  const { out, status } = await replace([CLAIMS, PAYMENTS, ...CORRECTED]);
  expect(out).toContain('LBP-0001: replaces PAYERCLAIM901, ');
  expect(out).toContain('diagnosis 1: M5451 becomes M54.59');
  expect(out).toContain('Nothing was written.');
  expect(status).toBe(0);
});

it('writes what a person releases, with who, when and what beside it', async () => {
  const folder = await folderOfTest();
  const path = join(folder, 'replacement.837');
  const words = [CLAIMS, PAYMENTS, ...CORRECTED, '--interchange', '77'];
  const { status } = await replace([...words, '--out', path, '--released-by', 'Q. Quist']);
  expect(status).toBe(0);
  const bytes = await readFile(path);
  const reader = readX12();
  const items = [...reader.push(bytes), ...reader.end()];
  const claims = items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []));
  expect(items.filter(({ kind }) => kind === 'issue')).toEqual([]);
  expect(claims).toMatchObject([
    { patientControlNumber: 'LBP-0001', frequency: '7', payerClaimNumber: 'PAYERCLAIM901' },
  ]);
  expect(claims[0]?.diagnoses[0]?.code).toBe('M5459');
  expect(String(bytes)).toContain('*000000077*');
  expect(JSON.parse(await readFile(`${path}.json`, 'utf8'))).toMatchObject({
    releasedBy: 'Q. Quist',
    replaces: CLAIMS,
    claims: [
      { claim: 'LBP-0001', diagnoses: [{ number: 1, from: 'M5451', to: 'M54.59' }, { number: 3 }] },
    ],
  });
  const again = await replace([...words, '--out', path, '--released-by', 'Q. Quist']);
  expect(again).toMatchObject({ status: 2, told: expect.stringContaining('is there already') });
  expect(await readFile(path)).toEqual(bytes);
});

it('writes nothing of which a claim would be rejected', async () => {
  const folder = await folderOfTest();
  const words = [CLAIMS, PAYMENTS, '--correct', 'LBP-0002:2=M54.50'];
  const path = join(folder, 'replacement.837');
  const { out, status } = await replace([...words, '--out', path, '--released-by', 'Q. Quist']);
  expect(out).toContain('excludes1-pair');
  expect(status).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ['a claim that is not there', ['--correct', 'LBP-9:1=M54.50'], 'holds no claim LBP-9'],
  ['a file without a person', ['--correct', 'LBP-0001:1=M54.59', '--out', 'x'], 'go together'],
])('refuses %s', async (_what, words, why) => {
  const { told, status } = await replace([CLAIMS, PAYMENTS, ...words]);
  expect(told).toContain(why);
  expect(status).toBe(2);
});

it('needs the payer’s number, from an answer or given', async () => {
  const words = [CLAIMS, '--correct', 'LBP-0001:1=M54.59'];
  expect(await replace(words)).toMatchObject({ status: 2 });
  const { out } = await replace([...words, '--payer-number', 'LBP-0001=PC9']);
  expect(out).toContain('LBP-0001: replaces PC9, ');
});

it('says which diagnosis there is not', async () => {
  const { told, status } = await replace([CLAIMS, PAYMENTS, '--correct', 'LBP-0001:9=M54.59']);
  expect(told).toContain('x12-replacement/diagnosis-not-found');
  expect(status).toBe(1);
});

it('answers a file with the 999 that reading it gives', async () => {
  const words = ['acknowledge', CLAIMS, '--control-number', '4711'];
  const { out, status } = await runCommand(registerAcknowledge, words);
  expect(status).toBe(0);
  const reader = readX12();
  const items = [...reader.push(Buffer.from(out)), ...reader.end()];
  expect(items).toMatchObject([
    { acknowledgment: { kind: '999', scope: 'transaction-set', verdict: 'accepted' } },
    { acknowledgment: { kind: '999', scope: 'group', verdict: 'accepted' } },
  ]);
  expect(out).toContain('*000004711*');
});

it('answers a damaged envelope, and not what is no X12', async () => {
  const cut = String(await readFile(CLAIMS)).replace(/IEA\*[^~]*~/, '');
  const { out } = await runCommand(registerAcknowledge, ['acknowledge', '-'], cut);
  expect(out).toContain('TA1*');
  const folder = await folderOfTest();
  const note = join(folder, 'note.txt');
  await writeFile(note, 'Low back pain.');
  const refused = await runCommand(registerAcknowledge, ['acknowledge', note]);
  expect(refused).toMatchObject({ status: 2, told: expect.stringContaining('no file of X12') });
});
