import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registerQuery } from './query.ts';
import { runCommand } from './testing/run-command.ts';

const GOOD = {
  id: 'good',
  title: 'Sciatica - laterality',
  text: 'Please clarify the side of the sciatica documented in the assessment.',
  options: ['Right', 'Left', 'Bilateral', 'Other (please specify)', 'Unable to determine'],
  indicators: ['Assessment 2026-11-02: "sciatica"'],
};
const BAD = { ...GOOD, id: 'bad', text: 'Please add left sciatica.' };

async function run(
  input: string,
  ...args: string[]
): Promise<{ out: string; messages: string; status: number }> {
  const { out, told, status } = await runCommand(registerQuery, ['query', 'lint', ...args], input);
  return { out, messages: told, status };
}

const lines = (...records: unknown[]) =>
  records
    .map((record) => (typeof record === 'string' ? record : JSON.stringify(record)))
    .join('\n');

describe('endplate query lint', () => {
  it('says what is wrong in words when nothing else is asked', async () => {
    const { out, status } = await run(lines(GOOD, BAD));
    expect(out).toContain('✓ good: compliant');
    expect(out).toContain('✗ bad: not compliant');
    expect(out).toContain('1 of 2 queries are compliant.');
    expect(out).not.toContain('left sciatica');
    expect(status).toBe(0);
  });

  it('turns a bad record into an issue on its own line and goes on', async () => {
    const { out, status } = await run(lines(GOOD, '{"id": "broken', BAD), '-', '--ndjson');
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id, compliant }) => [id, compliant])).toEqual([
      ['good', true],
      ['line-2', false],
      ['bad', false],
    ]);
    expect(results[1].issues).toEqual([{ code: 'query/not-json', at: 2, expected: 'JSON object' }]);
    expect(status).toBe(0);
  });

  it.each([
    ['one object over many lines', JSON.stringify(GOOD, null, 2), 1],
    ['an array over many lines', JSON.stringify([GOOD, BAD], null, 2), 2],
    ['an array on one line', JSON.stringify([GOOD, BAD]), 2],
    [
      'a byte-order mark and CRLF',
      `\uFEFF${JSON.stringify(GOOD)}\r\n\r\n${JSON.stringify(BAD)}\r\n`,
      2,
    ],
    ['nothing', '', 0],
  ])('reads %s', async (_, input, count) => {
    const { out } = await run(input, '--json');
    expect(JSON.parse(out)).toHaveLength(count);
  });

  it.each([
    [GOOD, 'warning', 0],
    [BAD, 'error', 1],
    [{ ...GOOD, options: ['Right', 'Left', 'Unable to determine'] }, 'error', 0],
    [{ ...GOOD, options: ['Right', 'Left', 'Unable to determine'] }, 'warning', 1],
  ])('exits by --fail-on: %#', async (record, failOn, expected) => {
    expect((await run(lines(record), '--ndjson', '--fail-on', failOn)).status).toBe(expected);
  });

  it('reads a file, and says so when there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'endplate-query-'));
    const file = join(folder, 'queries.ndjson');
    writeFileSync(file, lines(GOOD, BAD));
    expect((await run('', file, '--ndjson')).out.trim().split('\n')).toHaveLength(2);
    const missing = await run('', join(folder, 'missing.ndjson'));
    expect(missing.status).toBe(2);
    expect(missing.messages).toContain('ENOENT');
  });
});
