import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Decision, decisionSchema } from '../coding/decision.ts';

const command = fileURLToPath(new URL('endplate.ts', import.meta.url));
const DAY = '2026-11-02';
const PAIN = 'Assessment: Low back pain.';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'endplate-code-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function endplate(words: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80' },
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function decisions(stdout: string): Decision[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => decisionSchema.parse(JSON.parse(line)));
}

const encounter = (id: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({ id, dateOfService: DAY, note: PAIN, ...more });
const codesOf = (all: readonly Decision[]) =>
  all.map(({ id, codes }) => [id, ...codes.map(({ code }) => code)]);
const issuesOf = (all: readonly Decision[]) =>
  all.map(({ issues }) => issues.map(({ code }) => code));

describe('endplate code', () => {
  it('shows a note with its evidence marked, and nothing on standard error', () => {
    const { status, stdout, stderr } = endplate(['code', '-', '--date', DAY], PAIN);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('[Low back pain].');
    expect(stdout).toContain('1. M54.50   Low back pain, unspecified (first-listed)');
    expect(stdout).toContain('Documentation checklist');
    expect(stdout).not.toContain('\u001B');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('gives one object for one note and an array for several', () => {
    const one = file('one.txt', PAIN);
    expect(
      decisionSchema.parse(JSON.parse(endplate(['code', one, '--json', '--date', DAY]).stdout)).id,
    ).toBe('one.txt');
    const two = JSON.parse(endplate(['code', one, one, '--json', '--date', DAY]).stdout);
    expect(two).toHaveLength(2);
  });

  it('reads text, JSON, arrays, NDJSON and folders by their content, in order', () => {
    mkdirSync(join(folder, 'notes', 'deep'), { recursive: true });
    file('notes/b.txt', PAIN);
    file('notes/a.txt', `\uFEFF${PAIN}`);
    file('notes/deep/c.txt', Buffer.from(`\uFEFF${PAIN}`, 'utf16le'));
    file('notes/not-a-note.pdf', 'x');
    const { stdout, status } = endplate([
      'code',
      file('pretty.json', JSON.stringify(JSON.parse(encounter('pretty')), undefined, 2)),
      file('array.json', `[${encounter('first')},\n${encounter('second')}]`),
      file('lines.dat', `${encounter('third')}\r\n\r\n${encounter('fourth')}`),
      join(folder, 'notes'),
      file('braces.txt', '{TEMPLATE} Assessment: Low back pain.'),
      '--ndjson',
      '--date',
      DAY,
    ]);
    expect(status).toBe(0);
    expect(codesOf(decisions(stdout))).toEqual(
      [
        'pretty',
        'first',
        'second',
        'third',
        'fourth',
        'a.txt',
        'b.txt',
        join('deep', 'c.txt'),
        'braces.txt',
      ].map((id) => [id, 'M54.50']),
    );
  });

  it.each([['1'], ['2']])(
    'turns broken records into issues in their place, with %s worker(s)',
    (workers) => {
      const lines = [
        encounter('good'),
        '{"id": "cut", "note": "',
        Buffer.from('{"id":"latin","note":"caf\xe9"}', 'latin1'),
        `{"id":"deep","note":"x","more":${'['.repeat(2000)}${']'.repeat(2000)}}`,
        '42',
        '{"id":"empty"}',
        `{"id":"long","note":"${'y'.repeat(40_000_000)}"}`,
        encounter('last'),
      ];
      const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
      const { status, stdout, stderr } = endplate([
        'code',
        file('broken.ndjson', bytes),
        '--ndjson',
        '--workers',
        workers,
      ]);
      const all = decisions(stdout);
      expect(status).toBe(0);
      expect(stderr).toBe('endplate code: 6 of 8 records could not be read\n');
      expect(codesOf(all).map(([id]) => id)).toEqual([
        'good',
        'line-2',
        'line-3',
        'deep',
        'line-5',
        'empty',
        'line-7',
        'last',
      ]);
      expect(issuesOf(all).map(([first]) => first)).toEqual([
        undefined,
        'record/json-malformed',
        'record/not-utf8',
        'record/too-deep',
        'encounter/not-an-object',
        'encounter/note-missing',
        'record/too-long',
        undefined,
      ]);
      expect(all[1]?.issues[0]?.at).toBe(`line 2, byte ${encounter('good').length + 1}`);
      expect(stdout).not.toContain('yyyy');
    },
  );

  it('gives the same bytes with any number of workers, from a file or a stream', () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      encounter(`n${index}`, { note: `${PAIN} ${'Stable. '.repeat(index % 40)}` }),
    );
    const path = file('many.ndjson', lines.join('\n'));
    const [one, two, three] = ['1', '2', '3'].map(
      (workers) => endplate(['code', path, '--ndjson', '--workers', workers]).stdout,
    );
    expect(codesOf(decisions(one ?? '')).map(([id]) => id)).toEqual(
      lines.map((_, index) => `n${index}`),
    );
    expect(two).toBe(one);
    expect(three).toBe(one);
    expect(endplate(['code', '--ndjson'], lines.join('\n')).stdout).toBe(one);
  });

  it.each([
    ['input/empty', ''],
    ['format/compressed', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0])],
    ['format/pdf', '%PDF-1.7'],
    ['format/binary', Buffer.from('note\0\u0001\0')],
    ['input/format-not-read', 'ISA*00*          *00*          *ZZ*A'],
    ['fhir/not-a-resource', '{"resourceType":"Bundle","entry":[{"resource":{}}]}'],
    ['record/json-malformed', '[{"id": 1,,}]'],
  ])('cannot run on a file of which it says %s', (code, content) => {
    const { status, stdout, stderr } = endplate([
      'code',
      file('bad.dat', content),
      '--ndjson',
      '--date',
      DAY,
    ]);
    expect(status).toBe(2);
    expect(issuesOf(decisions(stdout))).toEqual([[code]]);
    expect(stderr).toContain(code);
  });

  it('goes on with the other files when one is missing, and says so in its status', () => {
    const { status, stdout, stderr } = endplate([
      'code',
      join(folder, 'none.txt'),
      file('there.txt', PAIN),
      '--ndjson',
      '--date',
      DAY,
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('input/unreadable (ENOENT)');
    expect(codesOf(decisions(stdout))).toEqual([['none.txt'], ['there.txt', 'M54.50']]);
  });

  it.each([
    [['--date', '2026-02-30']],
    [['--setting', 'moon']],
    [['--policy', 'nonsense']],
    [['--policy', 'no-such-switch=on']],
    [['--phrases', '/no/such/file']],
    [['--json', '--ndjson']],
    [['--workers', '0']],
    [['--wat']],
  ])('exits with 2 on %j and writes nothing to standard output', (words) => {
    const { status, stdout, stderr } = endplate(['code', '-', ...words], PAIN);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });

  it('takes the date, setting, policy and phrases of the practice', () => {
    const phrases = file('phrases.txt', '# our words\nlow-back-pain: lumbar misery\n');
    const run = (note: string, ...words: string[]) =>
      decisions(endplate(['code', '-', '--ndjson', ...words], note).stdout)[0];
    expect(run(PAIN, '--date', '2021-09-30')?.codes[0]?.code).toBe('M54.5');
    expect(run(PAIN, '--date', DAY, '--setting', 'ed')?.setting).toBe('ed');
    expect(
      run('Assessment: Lumbar misery.', '--date', DAY, '--phrases', phrases)?.codes[0]?.code,
    ).toBe('M54.50');
    expect(
      run(encounter('own', { dateOfService: '2021-10-01' }), '--date', DAY)?.dateOfService,
    ).toBe('2021-10-01');
  });

  it.each([
    [encounter('sound'), 'error', 0],
    [encounter('billed', { billedCodes: ['M54.5'] }), 'error', 1],
    ['{"id":"unread"}\n{"id":"unread-too"}', 'error', 1],
  ])('exits by --fail-on: %#', (input, failOn, expected) => {
    expect(endplate(['code', '--ndjson', '--fail-on', failOn], input).status).toBe(expected);
  });
});

describe('the command line', () => {
  it.each([
    [['--help'], 0],
    [['--version'], 0],
    [['code', '--help'], 0],
    [['charts', '--help'], 0],
    [['no-such-command'], 2],
    [['charts', 'no-such-chart'], 2],
  ])('%j exits with %d', (words, expected) => {
    expect(endplate(words).status).toBe(expected);
  });

  it('has an example in the help of every command', () => {
    const names = [...endplate(['--help']).stdout.matchAll(/^ {2}([a-z]+) .*/gm)].map(
      ([, name = '']) => name,
    );
    expect(names).toContain('code');
    for (const name of names.filter((one) => one !== 'help' && one !== 'endplate')) {
      expect(endplate([name, '--help']).stdout).toContain(`endplate ${name}`);
    }
  });

  it('works one chart with its note and verdict', () => {
    const { status, stdout } = endplate(['charts', 'retired-code-on-the-claim']);
    expect(status).toBe(0);
    expect(stdout).toContain('│ S: Mr. Elder');
    expect(stdout).toMatch(/1 charts, 2 decisions: \d right, \d differ/);
  });
});
