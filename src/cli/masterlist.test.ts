import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { registerMasterlist } from './masterlist.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

const LIST = `Diagnosis Code,Description
M54.5,Low back pain
M54.31,"Sciatica, left side"
M51.36,Lumbar DDD
M54.16,Lumbar radiculopathy
M54.16,Lumbar radiculopathy
`;

async function run(
  content: string,
  words: readonly string[] = [],
  name = 'list.csv',
): Promise<Ran & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, name);
  await writeFile(file, content);
  const ran = await runCommand(registerMasterlist, [
    'masterlist',
    file,
    '--date',
    '2026-11-02',
    ...words.map((word) => word.replace('FOLDER', folder)),
  ]);
  return { ...ran, folder };
}

it('tells of each row what is wrong, and what to choose among', async () => {
  const { out, status } = await run(LIST);
  expect(out).toContain('code-retired M54.5 Low back pain (row 1)');
  expect(out).toContain('choose among M54.50, M54.51, M54.59');
  expect(out).toContain('title-other-condition M54.31 Sciatica, left side (row 2)');
  expect(out).toContain('choose among M51.360, M51.361, M51.362, M51.369');
  expect(out).toContain('duplicate M54.16');
  expect(status).toBe(0);
});

it('writes a corrected list beside the list, which stays as it was', async () => {
  const { folder } = await run(LIST, ['--corrected', 'FOLDER/corrected.csv']);
  expect(await readFile(join(folder, 'list.csv'), 'utf8')).toBe(LIST);
  const corrected = await readFile(join(folder, 'corrected.csv'), 'utf8');
  expect(corrected.split('\n').slice(0, 3)).toEqual([
    'code,title,list,change,instead',
    'M54.50,"Low back pain, unspecified",,replaced,M54.5',
    'M54.51,Vertebrogenic low back pain,,replaced,M54.5',
  ]);
  expect(corrected).toContain('M54.16,Lumbar radiculopathy,,kept,');
});

it('refuses to write over the list', async () => {
  const { status, folder } = await run(LIST, ['--corrected', 'FOLDER/list.csv']);
  expect(status).toBe(2);
  expect(await readFile(join(folder, 'list.csv'), 'utf8')).toBe(LIST);
});

it('reads a FHIR ValueSet', async () => {
  const { out } = await run(
    JSON.stringify({
      resourceType: 'ValueSet',
      title: 'Favourites',
      compose: {
        include: [
          {
            system: 'http://hl7.org/fhir/sid/icd-10-cm',
            concept: [{ code: 'M54.5', display: 'LBP' }],
          },
        ],
      },
    }),
    [],
    'list.json',
  );
  expect(out).toContain('code-retired M54.5 LBP (row 1, Favourites)');
});

it.each([
  ['error', 1],
  ['warning', 1],
])('exits with 1 at --fail-on %s', async (level, status) => {
  expect((await run(LIST, ['--fail-on', level])).status).toBe(status);
});

it('says so when there is no code in the file', async () => {
  const { status, told } = await run('{"resourceType":"Patient"}', [], 'x.json');
  expect(status).toBe(2);
  expect(told).toContain('no FHIR ValueSet');
});

it.each([
  ['compressed', 'PK\u0003\u0004xxxx', 'format/compressed'],
  ['a PDF', '%PDF-1.7', 'format/pdf'],
  ['binary', 'M54.5\u0000\u0001', 'format/binary'],
  ['without known headings', 'a\tb\n1\t2\n', 'csv/no-known-headings'],
])('says in one line of a file that is %s what is wrong', async (_, content, code) => {
  const { status, told, out } = await run(content);
  expect([status, out]).toEqual([2, '']);
  expect(told.trim().split('\n')).toEqual([expect.stringContaining(code)]);
});

it.each(['FOLDER/list.csv', 'FOLDER/./list.csv', 'FOLDER/link.csv'])(
  'writes no corrected list over the list, whose name is also %s',
  async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'endplate-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'list.csv');
    await writeFile(file, LIST);
    await symlink(file, join(folder, 'link.csv'));
    const { status, told } = await runCommand(registerMasterlist, [
      'masterlist',
      file,
      '--corrected',
      name.replace('FOLDER', folder),
    ]);
    expect(status).toBe(2);
    expect(told).toContain('not over it');
    expect(await readFile(file, 'utf8')).toBe(LIST);
  },
);
