import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { accessProblems } from '../print/testing/pdf-access.ts';
import { NO_SUGGESTION } from '../reports/tip-sheet.ts';
import { type Ran, runCommand } from './testing/run-command.ts';
import { registerTipSheet } from './tipsheet.ts';

function run(words: readonly string[], input = ''): Promise<Ran> {
  return runCommand(registerTipSheet, ['tipsheet', ...words], input);
}

it.each(['md', 'html'])(
  'the sheet as %s names the three codes and says what it is not',
  async (format) => {
    const { out, status } = await run(['--format', format, '--date', '2026-11-25']);
    expect(status).toBe(0);
    for (const words of ['M54.50', 'M54.51', 'M54.59', NO_SUGGESTION]) expect(out).toContain(words);
  },
);

it('the sheet as PDF is one page, with and without own sentences', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-tips-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'tips.pdf');
  const notes = [
    'low back pain',
    'low back pain with right sciatica',
    'vertebrogenic low back pain',
  ]
    .flatMap((diagnosis) =>
      ['', ', worse', ', better', ' today'].map((more) => `Assessment: ${diagnosis}${more}.`),
    )
    .map((note, index) =>
      JSON.stringify({ id: `e${index}`, dateOfService: '2026-11-02', note, provider: 'pr05' }),
    );
  for (const words of [[], ['--provider', 'pr05']]) {
    const { status } = await run([...words, '--format', 'pdf', '--out', file], notes.join('\n'));
    expect(status).toBe(0);
    expect((await readFile(file, 'latin1')).match(/\/Type ?\/Page\b/g)).toHaveLength(1);
    expect(accessProblems(await readFile(file))).toEqual([]);
  }
});

it.each([
  [['--format', 'pdf'], 'a PDF needs --out'],
  [['--provider', 'nobody'], 'holds no note of that provider'],
  [['notes.ndjson'], 'name the --provider'],
])('%j could not run: %s', async (words, why) => {
  const { status, told } = await run(words, '{"id":"e1","note":"Low back pain."}');
  expect(status).toBe(2);
  expect(told).toContain(why);
});
