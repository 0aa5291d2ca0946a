import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The block of code that follows the words. */
function blockAfter(words: string): string {
  const [, block = ''] = /```\w*\n([\s\S]*?)```/.exec(readme.slice(readme.indexOf(words))) ?? [];
  return block;
}

it('prints for the note of the README what the README shows, line by line', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/endplate.ts'), 'code', '-', '--date', '2026-11-02'],
    {
      input: blockAfter('For this note'),
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '100' },
    },
  );
  const printed = stdout.split('\n');
  let from = 0;
  const missing = blockAfter('it prints, shortened:')
    .split('\n')
    .filter((line) => {
      if (line.trim() === '' || line.trim() === '…') return false;
      const at = printed.indexOf(line, from);
      if (at >= 0) from = at + 1;
      return at < 0;
    });
  expect(missing).toEqual([]);
  expect(from).toBeGreaterThan(10);
});
