import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeRows } from '../../bench/made-release.ts';
import { keepRelease } from '../store/code-releases.ts';
import { keepPolicy } from '../store/payer-policies.ts';
import { registerAudit } from './audit.ts';
import { registerBatch } from './batch.ts';
import { registerCode } from './code.ts';
import type { CommandStreams } from './command-streams.ts';
import { registerDenials } from './denials.ts';
import { registerEducation } from './education.ts';
import { registerMasterlist } from './masterlist.ts';
import { registerMeasures } from './measures.ts';
import { registerReadiness } from './readiness.ts';
import { registerReplace } from './replace.ts';
import { registerReport } from './report.ts';
import { registerReview } from './review.ts';
import { registerScrub } from './scrub.ts';
import { EXAMPLE_POLICY } from './testing/example-policy.ts';
import { runCommand } from './testing/run-command.ts';
import { registerTipSheet } from './tipsheet.ts';
import { registerVerify } from './verify.ts';

/** A day of a release that does not come with the product. */
const DAY = '2027-10-02';
const sample = (name: string): string =>
  fileURLToPath(new URL(`../formats/samples/x12/${name}`, import.meta.url));

let folder = '';
/** data directories: with the release of that day, with a policy of the payer of the sample claims, and with neither */
let imported = '';
let withPolicy = '';
let empty = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'endplate-installed-'));
  imported = join(folder, 'imported');
  withPolicy = join(folder, 'with-policy');
  empty = join(folder, 'empty');
  // retires M54.50, so that a list that names it can be told
  const rows = madeRows('2026-10-01').filter(({ code }) => code !== 'M54.50');
  await keepRelease(imported, {
    id: 'FY2028',
    effective: '2027-10-01',
    codes: {
      codes: rows.map(({ code }) => code),
      titles: rows.map(({ title }) => title),
      billable: rows.map(({ billable }) => (billable ? '1' : '0')).join(''),
    },
  });
  await keepPolicy(withPolicy, {
    ...EXAMPLE_POLICY,
    diagnoses: {
      status: 'read',
      source: 'a list of the practice',
      groups: [{ name: 'Therapy', place: 'any', codes: ['M54.16'] }],
    },
  });
  const visit = (id: string, note: string, provider = 'pr01', billed = 'M54.51') => ({
    id,
    dateOfService: DAY,
    patientId: `patient of ${id}`,
    provider,
    note: `Assessment: ${note}`,
    billedCodes: [billed],
  });
  const first = visit('e1', 'Vertebrogenic low back pain.');
  const sided = Array.from({ length: 40 }, (_, at) =>
    at < 20
      ? visit(`s${at}`, 'Low back pain with sciatica.', 'pr01', 'M54.40')
      : visit(`s${at}`, 'Low back pain with right sciatica.', 'pr02', 'M54.41'),
  );
  const claim = { id: 'e1', dateOfService: DAY, diagnoses: ['M54.50'], lines: [] };
  await keep('visits.ndjson', [first]);
  await keep('sides.ndjson', sided);
  await keep('patients.ndjson', [
    { id: 'p1', visits: [{ ...first, billedCodes: ['M54.50'], note: 'Assessment: Pain.' }] },
  ]);
  await keep('claims.ndjson', [claim]);
  await keep('notes.ndjson', [visit('LBP-0002', 'Lumbar radiculopathy.')]);
  await writeFile(join(folder, 'list.csv'), 'code,title\nM54.50,Low back pain\n');
  const { out } = await runCommand(
    registerCode,
    ['code', join(folder, 'visits.ndjson'), '--ndjson', '--data', imported],
    '',
  );
  await writeFile(join(folder, 'decisions.ndjson'), out);
});
afterAll(() => rm(folder, { recursive: true }));

function keep(name: string, records: readonly unknown[]): Promise<void> {
  return writeFile(
    join(folder, name),
    records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  );
}

type Register = (program: Command, streams: CommandStreams) => void;

/** What a command says when the release is imported, and does not say without it. Words in braces are files. */
const SAYS: readonly [string, Register, string][] = [
  ['code {visits.ndjson} --ndjson', registerCode, '"codes":[{"code":"M54.51"'],
  ['code {visits.ndjson} --ndjson --workers 2', registerCode, '"codes":[{"code":"M54.51"'],
  ['review {patients.ndjson} --ndjson', registerReview, 'retired-code-billed'],
  [
    'readiness {visits.ndjson} --for basivertebral-ablation',
    registerReadiness,
    'The words support M54.51',
  ],
  ['scrub {claims.ndjson} --ndjson', registerScrub, 'code-retired'],
  ['measures {visits.ndjson} --rows {rows} --csv', registerMeasures, 'supported,all,1,1'],
  ['report {visits.ndjson} --figure billed-codes-supported', registerReport, '1 of 1'],
  [
    'education {sides.ndjson} --provider pr01 --least 3',
    registerEducation,
    'with sciatica. | M54.40',
  ],
  [`tipsheet --date ${DAY}`, registerTipSheet, '## M54.51'],
  [`masterlist {list.csv} --date ${DAY}`, registerMasterlist, 'code-retired'],
  [
    `denials ${sample('837p-low-back.edi')} ${sample('835-low-back.edi')} --notes {notes.ndjson}`,
    registerDenials,
    'the note supports M54.16',
  ],
];

function wordsOf(line: string): string[] {
  return line.split(' ').map((word) => word.replace(/^\{(.+)\}$/, (_, name) => join(folder, name)));
}

it.each(SAYS)('endplate %s decides by what was imported', async (line, register, says) => {
  const run = (data: string) => runCommand(register, [...wordsOf(line), '--data', data]);
  expect((await run(imported)).out).toContain(says);
  expect((await run(empty)).out).not.toContain(says);
});

it('verify knows the code set with which a decision was made', async () => {
  const words = wordsOf('verify {decisions.ndjson} --notes {visits.ndjson}');
  expect(await runCommand(registerVerify, [...words, '--data', imported])).toMatchObject({
    status: 0,
  });
  expect(await runCommand(registerVerify, [...words, '--data', empty])).toMatchObject({
    status: 1,
  });
});

it('a sample for an audit is drawn and scored by what was imported', async () => {
  const out = join(folder, 'audit');
  const words = ['audit', 'sample', join(folder, 'visits.ndjson'), '--out', out, '--seed', 'x'];
  await runCommand(registerAudit, [...words, '--data', imported]);
  expect(JSON.parse(await readFile(join(out, 'sample.json'), 'utf8'))).toMatchObject({
    releases: ['FY2028'],
  });
});

/** What is written into a folder, all files behind each other. */
async function writtenIn(out: string): Promise<string> {
  const files = await readdir(out, { recursive: true, withFileTypes: true });
  const written = await Promise.all(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  return written.join('');
}

it.each<[string, Register, string]>([
  ['scrub {sample}', registerScrub, 'Example Health: Therapy'],
  [
    'replace {sample} --correct LBP-0001:1=M54.59 --payer-number LBP-0001=PC9',
    registerReplace,
    'Example Health: Therapy',
  ],
  [
    'batch {sample} --out {pieces} --format ndjson --workers 1',
    registerBatch,
    '"edit":"coverage","rule":"diagnosis-is-on-the-payers-list","kind":"payer","severity":"warning"',
  ],
])('endplate %s checks against a policy that was imported', async (line, register, says) => {
  const run = async (data: string): Promise<string> => {
    const pieces = join(data, 'pieces');
    const places = { '{sample}': sample('837p-low-back.edi'), '{pieces}': pieces };
    const words = line.split(' ').map((word) => new Map(Object.entries(places)).get(word) ?? word);
    const { out } = await runCommand(register, [...words, '--data', data]);
    return words.includes(pieces) ? writtenIn(pieces) : out;
  };
  expect(await run(withPolicy)).toContain(says);
  expect(await run(empty)).not.toContain(says);
});

it('a batch decides and scrubs by what was imported, and does not go on after something else was', async () => {
  const out = join(folder, 'batch');
  const words = 'batch {visits.ndjson} {claims.ndjson} --out {batch} --format ndjson --workers 2';
  const run = (data: string) => runCommand(registerBatch, [...wordsOf(words), '--data', data]);
  expect((await run(imported)).status).toBe(0);
  const written = await writtenIn(out);
  expect(written).toContain('"codes":[{"code":"M54.51"');
  expect(written).toContain('code-retired');
  expect((await run(imported)).status).toBe(0);
  const other = await run(empty);
  expect(other.status).toBe(2);
  expect(other.told).toContain('other inputs, settings or rules');
});

it.each(SAYS)('endplate %s tells a damaged release by its file', async (line, register) => {
  const damaged = join(folder, 'damaged');
  await keepRelease(damaged, { id: 'FY2028', effective: '2027-10-01' });
  const path = join(damaged, 'codes', '2027-10-01.release');
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, bytes.length - 4));
  const { status, told } = await runCommand(register, [...wordsOf(line), '--data', damaged]);
  expect({ status, told }).toEqual({ status: 2, told: expect.stringContaining(path) });
});
