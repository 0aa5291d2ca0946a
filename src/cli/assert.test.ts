import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registerAssert } from './assert.ts';
import { runCommand } from './testing/run-command.ts';

async function run(input: string | Buffer, ...words: string[]) {
  const { out, told, status } = await runCommand(registerAssert, ['assert', ...words], input);
  const lines = out.split('\n').filter(Boolean);
  return { rows: lines.map((line) => JSON.parse(line) as unknown), warned: told, status };
}

const line = (id: unknown, text: string, span: unknown): string =>
  JSON.stringify({ id, text, span });

test('each line answers one phrase, with the words that decided', async () => {
  const { rows, status } = await run(
    [
      line('a', 'Denies sciatica.', [7, 15]),
      line(7, 'Mother had sciatica.', [11, 19]),
      line('c', 'Low back pain.', [0, 13]),
    ].join('\n'),
    '-',
    '--ndjson',
  );
  expect(rows).toEqual([
    { id: 'a', assertion: 'negated', temporality: 'recent', experiencer: 'patient', cue: [0, 6] },
    { id: '7', assertion: 'affirmed', temporality: 'recent', experiencer: 'other', cue: [0, 6] },
    { id: 'c', assertion: 'affirmed', temporality: 'recent', experiencer: 'patient' },
  ]);
  expect(status).toBe(0);
});

test('a bad line becomes an issue in its place and the batch goes on', async () => {
  const { rows, status } = await run(
    [
      '\uFEFF{"id":"a","text":"No pain.","span":[3,7]}\r',
      '{oops',
      '',
      '[]',
      '{"id":"b","span":[0,1]}',
      '{"id":"c","text":"pain","span":[0]}',
      '{"id":"d","text":"pain","span":[0,0.5]}',
      '{"id":"e","text":"pain","span":[2,9]}',
      '{"id":"f","text":"pain","span":[2,2]}',
      '{"text":"pain","span":[0,4]}',
    ].join('\n'),
  );
  expect(
    rows.map((row) => {
      const { id, assertion, issues } = row as {
        id: string;
        assertion?: string;
        issues?: { code: string; at: string }[];
      };
      return [id, assertion ?? issues?.map(({ code }) => code).join(' ')];
    }),
  ).toEqual([
    ['a', 'negated'],
    ['line-2', 'record/json-malformed'],
    ['line-4', 'assert/not-an-object'],
    ['b', 'assert/text-missing'],
    ['c', 'assert/span-malformed'],
    ['d', 'assert/span-malformed'],
    ['e', 'assert/span-outside-text'],
    ['f', 'assert/span-outside-text'],
    ['line-10', 'affirmed'],
  ]);
  expect(status).toBe(0);
});

test('bytes that are not UTF-8 are an issue', async () => {
  const { rows } = await run(Buffer.from([0x7b, 0xff, 0x7d, 0x0a]));
  expect(rows).toMatchObject([{ id: 'line-1', issues: [{ code: 'record/not-utf8' }] }]);
});

test('a file is read; one that is not there ends with status 2 and says so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-assert-'));
  try {
    const file = join(folder, 'phrases.ndjson');
    await writeFile(file, line('a', 'No pain.', [3, 7]));
    expect((await run('', file)).rows).toHaveLength(1);
    const missing = await run('', join(folder, 'none.ndjson'));
    expect(missing.status).toBe(2);
    expect(missing.warned).toContain('ENOENT');
  } finally {
    await rm(folder, { recursive: true });
  }
});
