/**
 * Speed of the codebook: npm exec -- node bench/codebook.ts
 * With official files beside the repository (../shared or ENDPLATE_SHARED) it imports one of them, else a made one.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { codesText, madeRows, orderText, zipOf } from './made-release.ts';

const day = '2026-11-02';

if (import.meta.main) {
  const started = performance.now();
  const { embeddedCodebook, withReleases } = await import('../src/codebook/codebook.ts');
  const loaded = performance.now();
  const codebook = embeddedCodebook();
  codebook.check('M54.51', day);
  const indexed = performance.now();
  codebook.excludes1('M54.50', 'S39.012A', day);
  const withNotes = performance.now();
  print('import of the module', loaded - started, 'ms');
  print('load and index of the embedded codes', indexed - loaded, 'ms');
  print('index of the notes', withNotes - indexed, 'ms');

  const codes = [...codebook.codes(day)];
  print(
    'isBillable',
    rate(codes, (code) => codebook.isBillable(code, day)),
    'per second',
  );
  print(
    'check',
    rate(codes, (code) => codebook.check(code, day)),
    'per second',
  );
  print(
    'excludes1',
    rate(codes, (code) => codebook.excludes1('M54.50', code, day)),
    'pairs per second',
  );
  print(
    'search',
    rate(codes.slice(0, 50), () => codebook.search('low back strain', day)),
    'per second',
  );

  const { importRelease } = await import('../src/codebook/importers/import-release.ts');
  const { readEmbedded } = await import('../src/codebook/embedded.ts');
  const { bytes, effective } = fullRelease();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const before = performance.now();
  const result = importRelease({ bytes, sha256, effective, known: [], family: readEmbedded() });
  if (!result.ok) throw new Error(`The release was refused: ${result.issue.code}`);
  print(`import of ${result.value.report.rows} rows`, performance.now() - before, 'ms');
  const joined = performance.now();
  const full = withReleases(codebook, [result.value.release]);
  full.check('M54.50', effective);
  print('join and index of a full release', performance.now() - joined, 'ms');
  const all = [...full.codes(effective)];
  print(
    'check in a full release',
    rate(all, (code) => full.check(code, effective)),
    'per second',
  );
}

/** Calls a second, over at least half a second, after one warm round. */
function rate<Each>(items: readonly Each[], call: (item: Each) => unknown): number {
  for (const item of items) call(item);
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < 500) {
    for (const item of items) call(item);
    calls += items.length;
  }
  return calls / ((performance.now() - start) / 1000);
}

function fullRelease(): { bytes: Uint8Array; effective: string } {
  const shared = process.env['ENDPLATE_SHARED'] ?? join(import.meta.dirname, '..', '..', 'shared');
  const official = join(shared, 'icd10cm', 'releases', '2025-10-01_code-descriptions-2026.zip');
  const effective = '2025-10-01';
  if (existsSync(official)) return { bytes: readFileSync(official), effective };
  const rows = madeRows(effective, 90_000);
  return {
    bytes: zipOf({ 'order.txt': orderText(rows), 'codes.txt': codesText(rows) }),
    effective,
  };
}

function print(what: string, figure: number, unit: string): void {
  const shown = figure >= 1000 ? Math.round(figure).toLocaleString('en-US') : figure.toFixed(1);
  process.stdout.write(`${what.padEnd(40)} ${shown} ${unit}\n`);
}
