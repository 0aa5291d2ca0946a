import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBoundaries } from './check-boundaries.ts';

const made: string[] = [];

/** A folder with these files, by path, and this repository's packages. */
async function houseOf(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'endplate-boundaries-'));
  made.push(root);
  const packages = fileURLToPath(new URL('../node_modules', import.meta.url));
  await symlink(packages, join(root, 'node_modules'));
  await writeFile(join(root, 'package.json'), '{"type":"module","dependencies":{"zod":"4"}}');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

afterEach(async () => {
  for (const root of made.splice(0)) await rm(root, { recursive: true });
});

const span = 'export type Span = { start: number };';

describe('the boundaries', () => {
  it.each([
    [
      'reading that imports a code',
      'reading/links',
      '../codebook/release.ts',
      'reading-imports-only',
    ],
    [
      'a chart that imports its reader, by type alone',
      'chart/note',
      '../reading/evidence.ts',
      'chart-imports-only',
    ],
    ['a query that imports claims', 'queries/lint', '../claims/scrub.ts', 'queries-imports-only'],
    [
      'a verifier that imports what it verifies',
      'verify/verify-decision',
      '../coding/decide.ts',
      'verify-imports-only',
    ],
    [
      'an engine room that imports a door',
      'review/timeline',
      '../store/record.ts',
      'review-imports-only',
    ],
    [
      'a rule that imports a rule',
      'coding/rules/first',
      './second.ts',
      'rules-do-not-know-each-other',
    ],
    [
      'an edit that imports an edit',
      'claims/edits/first',
      './second.ts',
      'edits-do-not-know-each-other',
    ],
    ['a Node module in the engine', 'formats/fhir', 'node:fs', 'engine-imports-no-node-module'],
    ['a package in the engine', 'reading/tokens', 'zod', 'engine-imports-no-package'],
    ['another package in a schema file', 'chart/encounter', 'fflate', 'only-zod-in-chart'],
    ['a door in the library', 'index', './cli/bin.ts', 'index-lists-engine-rooms-only'],
  ])('refuse %s', async (_, from, specifier, rule) => {
    const file = `src/${from}.ts`;
    const files: Record<string, string> = {
      [file]: `import type * as other from '${specifier}';\nexport type Other = typeof other;`,
    };
    if (specifier.startsWith('.')) files[join(dirname(file), specifier)] = span;
    const { violations } = await checkBoundaries(await houseOf(files));
    expect(violations.filter((violation) => violation.includes(rule))).toHaveLength(1);
  });

  it('refuse a circle inside a room', async () => {
    const { violations } = await checkBoundaries(
      await houseOf({
        'src/chart/span.ts': `export { b } from './note.ts';\nexport const a = 1;`,
        'src/chart/note.ts': `export { a } from './span.ts';\nexport const b = 1;`,
      }),
    );
    expect(violations.join()).toContain('no-circles');
  });

  it('say what to do instead', async () => {
    const { violations } = await checkBoundaries(
      await houseOf({
        'src/coding/rules/first.ts': `export { a } from './second.ts';`,
        'src/coding/rules/second.ts': 'export const a = 1;',
      }),
    );
    expect(violations).toEqual([
      expect.stringContaining('Take them from coding/rulebook or claims/edit-list'),
      expect.stringContaining('Move what both rules ask into reading or codebook'),
    ]);
  });

  it('allow what the table lists, and tests to import what they like', async () => {
    const result = await checkBoundaries(
      await houseOf({
        'src/chart/span.ts': span,
        'src/chart/encounter.ts': `import { z } from 'zod';\nexport const encounter = z.object({});`,
        'src/coding/decide.ts': `import type { Span } from '../chart/span.ts';\nexport type Evidence = Span;`,
        'src/reports/tip-sheet.ts': `export type { Evidence } from '../coding/decide.ts';`,
        'src/chart/span.test.ts': `import 'node:fs';\nimport '../coding/decide.ts';`,
        'src/index.ts': `export type { Evidence } from './coding/decide.ts';`,
      }),
    );
    expect(result).toMatchObject({ modules: 6, arrows: 6, unread: [], violations: [] });
  });
});
