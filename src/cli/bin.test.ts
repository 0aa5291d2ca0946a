import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = `
process.stdin.setEncoding('utf8');
let text = '';
for await (const chunk of process.stdin) text += chunk;
console.log(JSON.stringify({ node: process.versions.node, arguments: process.argv.slice(2), text }));
process.exitCode = 1;
`;
const pretendOld = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });`;

let root = '';

/** Starts the published command around a stand-in for the command line, in an old Node if asked. */
function start(node: 'new' | 'old', ...args: string[]) {
  const preload = node === 'old' ? ['--require', join(root, 'pretend-old.cjs')] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...preload, join(root, 'bin.ts'), ...args],
    { input: 'Low back pain.', encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'endplate-bin-'));
  for (const file of ['bin.ts', 'pinned-node.ts']) {
    copyFileSync(fileURLToPath(new URL(file, import.meta.url)), join(root, file));
  }
  writeFileSync(join(root, 'endplate.ts'), command);
  writeFileSync(join(root, 'pretend-old.cjs'), pretendOld);
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the published command', () => {
  it('says what is missing when neither this Node nor its own will do', () => {
    const { status, stderr } = start('old', 'code');
    expect(status).toBe(2);
    expect(stderr).toContain('endplate needs Node 26.0.0 or later and found 20.20.2.');
  });

  it.each(['new', 'old'] as const)(
    'passes arguments, stdin and exit status on in a %s Node',
    (node) => {
      const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
      symlinkSync(packages, join(root, 'node_modules'));
      const { status, stdout } = start(node, 'code', '-');
      rmSync(join(root, 'node_modules'));
      expect(status).toBe(1);
      expect(JSON.parse(stdout)).toEqual({
        node: process.versions.node,
        arguments: ['code', '-'],
        text: 'Low back pain.',
      });
    },
  );
});
