import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { executableInPackage, isNewEnough, packageOfNode } from './pinned-node.ts';

describe('the pinned Node', () => {
  it.each([
    ['20.20.2', false],
    ['25.9.9', false],
    ['26.0.0', true],
    ['v26.10.0', true],
    ['27.0.0-nightly', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it('runs these tests', () => {
    expect(isNewEnough(process.versions.node)).toBe(true);
  });

  it('is an optional dependency for every platform it is looked up for', () => {
    const manifest: { optionalDependencies: Record<string, string> } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const wanted = [
      packageOfNode('linux', 'x64'),
      packageOfNode('linux', 'arm64'),
      packageOfNode('darwin', 'arm64'),
      packageOfNode('darwin', 'x64'),
      packageOfNode('win32', 'x64'),
    ];
    expect(new Set(wanted)).toEqual(new Set(Object.keys(manifest.optionalDependencies)));
  });

  it('is not offered for a platform that has no package', () => {
    expect(packageOfNode('freebsd', 'x64')).toBeUndefined();
  });

  it('lies where the installed package keeps it', () => {
    const name = packageOfNode(process.platform, process.arch);
    if (name === undefined) return;
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    expect(existsSync(join(dirname(manifest), executableInPackage(process.platform)))).toBe(true);
  });
});
