/** What the command line does with input that is no proper input. The library: src/bad-input.test.ts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('endplate.ts', import.meta.url));
const DAY = '2026-11-02';
const PAIN = 'Assessment: Low back pain of Zebulon.';
/** A word of the notes above that nothing may repeat but a decision that quotes it. */
const PRIVATE = 'Zebulon';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'endplate-bad-input-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function endplate(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) };
}

function file(name: string, ...parts: (string | Buffer)[]): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.from(part))));
  return path;
}

type Answer = {
  readonly id: string;
  readonly codes?: readonly { readonly code: string }[];
  readonly issues?: readonly { readonly code: string; readonly at?: string | number }[];
};
const answerOf = (line: string): Answer => JSON.parse(line) as Answer;
const issuesOf = ({ issues = [] }: Answer): unknown[][] => issues.map(({ code, at }) => [code, at]);

const BROKEN = `{"id":"b","note":"${PRIVATE}`;
const LATIN = Buffer.from(`{"id":"c","note":"caf\xe9 ${PRIVATE}"}`, 'latin1');
const DEEP = `{"id":"d","note":"${PRIVATE}","more":${'['.repeat(5000)}${']'.repeat(5000)}}`;

describe('a file with one note', () => {
  it.each<[string, (string | Buffer)[], number, unknown[][]]>([
    ['empty', [''], 2, [['input/empty', undefined]]],
    ['blank', [' \n\t\r\n'], 0, [['encounter/note-empty', 'note']]],
    ['compressed', ['PK\u0003\u0004\u0000\u0000', PRIVATE], 2, [['format/compressed', undefined]]],
    [
      'not UTF-8',
      [PAIN, Buffer.from([0xe9, 0x20])],
      0,
      [['encounter/note-not-text', 'note, offset 37']],
    ],
    ['of 50 MB', [`${PAIN}\n`.repeat(1_380_000)], 0, [['encounter/note-too-long', 'note']]],
    [
      'a list cut short',
      [`[{"id":"a","note":"${PRIVATE}"},`],
      2,
      [['record/json-malformed', 'line 1, byte 0']],
    ],
    [
      'nested without end',
      ['[{"a":', '['.repeat(200_000)],
      2,
      [['record/json-malformed', 'line 1, byte 0']],
    ],
  ])('%s', (name, parts, status, issues) => {
    const path = file(`${name}.txt`, ...parts);
    const run = endplate('code', path, '--date', DAY, '--ndjson');
    expect(run.status).toBe(status);
    expect(run.lines.map(answerOf).map(issuesOf)).toEqual([issues]);
    expect(run.stderr).not.toContain(PRIVATE);
    expect(run.stderr).not.toContain('    at ');
  });

  it('with half a character, in JSON: the rest is read', () => {
    const path = file('half.json', `{"id":"a","dateOfService":"${DAY}","note":"\\ud83d ${PAIN}"}`);
    const [answer = { id: '' }] = endplate('code', path, '--ndjson').lines.map(answerOf);
    expect(issuesOf(answer)).toEqual([['encounter/note-not-text', 'note, offset 0']]);
    expect(answer.codes?.map(({ code }) => code)).toEqual(['M54.50']);
  });
});

describe('a batch with broken records in the middle', () => {
  const sound = (id: string, more: object = {}) =>
    JSON.stringify({ id, dateOfService: DAY, note: PAIN, ...more });
  const long = `${'Seen today and doing well '.repeat(190_000)}${PAIN}`;
  const lines = (): (string | Buffer)[] =>
    [
      sound('first'),
      BROKEN,
      LATIN,
      DEEP,
      '',
      '[]',
      sound('date', { dateOfService: '11/02/2026' }),
      sound('setting', { setting: PRIVATE }),
      sound('long', { note: long }),
      Buffer.from([0, 0, 0]),
      `{"id":"50 MB","note":"${'x'.repeat(50_000_000)}"}`,
      sound('last'),
    ].flatMap((line) => [line, '\n']);

  it.each(['1', '2'])('loses nothing and goes on, with %s worker(s)', (workers) => {
    const path = file('batch.ndjson', ...lines());
    const run = endplate('code', path, '--ndjson', '--workers', workers);
    expect(run.status).toBe(0);
    expect(run.stderr).toBe('endplate code: 6 of 11 records could not be read\n');
    const answers = run.lines.map(answerOf);
    expect(answers.map(({ id, codes = [] }) => [id, codes.length])).toEqual([
      ['first', 1],
      ['line-2', 0],
      ['line-3', 0],
      ['d', 0],
      ['line-6', 0],
      ['date', 1],
      ['setting', 1],
      ['long', 1],
      ['line-10', 0],
      ['line-11', 0],
      ['last', 1],
    ]);
    const first = Buffer.byteLength(sound('first')) + 1;
    expect(answers.flatMap(issuesOf)).toEqual([
      ['record/json-malformed', `line 2, byte ${first}`],
      ['record/not-utf8', `line 3, byte ${first + BROKEN.length + 1}`],
      ['record/too-deep', expect.stringMatching(/^line 4, byte \d+$/)],
      ['encounter/not-an-object', undefined],
      ['encounter/date-malformed', 'dateOfService'],
      ['encounter/setting-unknown', 'setting'],
      ['record/json-malformed', expect.stringMatching(/^line 10, byte \d+$/)],
      ['record/too-long', expect.stringMatching(/^line 11, byte \d+$/)],
    ]);
    const words = JSON.stringify(answers.map(({ issues }) => issues));
    expect(words).not.toContain(PRIVATE);
  });
});

describe('the other commands that read a batch', () => {
  const phrase = (id: string) =>
    `{"id":"${id}","text":"Denies pain, says ${PRIVATE}.","span":[7,11]}`;
  const query = (id: string) =>
    `{"id":"${id}","title":"Low back pain","text":"Is it ${PRIVATE}?","options":[],"indicators":[]}`;

  it.each<[string, string[], (id: string) => string, string]>([
    ['assert', ['assert'], phrase, 'record/json-malformed'],
    ['query lint', ['query', 'lint', '--ndjson'], query, 'query/not-json'],
  ])('%s: an issue in its place, and the rest goes on', (name, words, good, malformed) => {
    const path = file(
      `${name}.ndjson`,
      ...[
        good('a'),
        BROKEN,
        LATIN,
        good('e'),
        `{"id":"${'x'.repeat(40_000_000)}"}`,
        good('g'),
      ].flatMap((line) => [line, '\n']),
    );
    const run = endplate(...words, path);
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    const answers = run.lines.map(answerOf);
    expect(answers.map(({ id, issues = [] }) => [id, issues[0]?.code])).toEqual([
      ['a', undefined],
      ['line-2', malformed],
      ['line-3', 'record/not-utf8'],
      ['e', undefined],
      ['line-5', 'record/too-long'],
      ['g', undefined],
    ]);
    expect(JSON.stringify(answers.map(({ issues }) => issues))).not.toContain(PRIVATE);
  });

  it('verify: told with its line and byte, and no word of it is repeated', () => {
    const notes = file('notes.ndjson', `{"id":"a","dateOfService":"${DAY}","note":"${PAIN}"}\n`);
    const [decision = ''] = endplate('code', notes, '--ndjson').lines;
    const path = file('decisions.ndjson', BROKEN, '\n', LATIN, '\n', decision, '\n');
    const run = endplate('verify', path, '--notes', notes, '--ndjson');
    expect(run.status).toBe(1);
    expect(run.lines.map((line) => JSON.parse(line))).toEqual([
      { id: 'line-1', holds: false, findings: [{ check: 'not-a-decision', at: 'line 1, byte 0' }] },
      {
        id: 'line-2',
        holds: false,
        findings: [{ check: 'not-a-decision', at: `line 2, byte ${BROKEN.length + 1}` }],
      },
      { id: 'a', holds: true, findings: [] },
    ]);
    expect(run.lines.join() + run.stderr).not.toContain(PRIVATE);
  });
});
