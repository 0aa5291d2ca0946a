/**
 * Speed of the codebook. With official files beside the repository (../shared or ENDPLATE_SHARED) it imports one of
 * them, else a made one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedCodebook, withReleases } from '../src/codebook/codebook.ts';
import { readEmbedded } from '../src/codebook/embedded.ts';
import { importRelease } from '../src/codebook/importers/import-release.ts';
import { type Figure, quantile, rateOf, whole } from './figures.ts';
import { codesText, madeRows, orderText, zipOf } from './made-release.ts';
import { DAY } from './notes.ts';

/** Loading, looking up and importing. */
export function benchCodebook(): Figure[] {
  const codebook = embeddedCodebook();
  const codes = [...codebook.codes(DAY)];
  const perSecond = (work: (code: string) => unknown, items = codes): string => {
    rateOf(items, work, 300);
    return `${whole(rateOf(items, work, 500))}/s`;
  };
  const loads = Array.from({ length: 7 }, loadAnew);
  const { bytes, effective, name } = fullRelease();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const started = performance.now();
  const result = importRelease({ bytes, sha256, effective, known: [], family: readEmbedded() });
  const took = performance.now() - started;
  if (!result.ok) throw new Error(`The release was refused: ${result.issue.code}`);
  const full = withReleases(codebook, [result.value.release]);
  return [
    {
      what: 'embedded code set loaded, first code checked',
      measured: `${quantile(loads, 0.5).toFixed(0)} ms`,
    },
    {
      what: 'check of a code on a date',
      measured: perSecond((code) => codebook.check(code, DAY)),
    },
    {
      what: 'is it billable on a date',
      measured: perSecond((code) => codebook.isBillable(code, DAY)),
    },
    {
      what: 'Excludes1 between two codes',
      measured: perSecond((code) => codebook.excludes1('M54.50', code, DAY)),
    },
    {
      what: 'search by words',
      measured: perSecond(() => codebook.search('low back strain', DAY), codes.slice(0, 10)),
    },
    {
      what: `import of ${name}, ${whole(result.value.report.rows ?? 0)} rows`,
      measured: `${(took / 1000).toFixed(2)} s`,
    },
    {
      what: 'check of a code in a full release',
      measured: perSecond((code) => full.check(code, effective), [...full.codes(effective)]),
    },
  ];
}

/** Milliseconds in a process of its own, from the modules being there to the first answer. */
function loadAnew(): number {
  const address = new URL('../src/codebook/codebook.ts', import.meta.url).href;
  const program = `
    const { embeddedCodebook } = await import(${JSON.stringify(address)});
    const started = performance.now();
    embeddedCodebook().check('M54.51', '${DAY}');
    console.log(performance.now() - started);`;
  const node = ['--input-type=module', '-e', program];
  return Number(execFileSync(process.execPath, node, { encoding: 'utf8' }));
}

function fullRelease(): { bytes: Uint8Array; effective: string; name: string } {
  const shared = process.env['ENDPLATE_SHARED'] ?? join(import.meta.dirname, '..', '..', 'shared');
  const official = join(shared, 'icd10cm', 'releases', '2025-10-01_code-descriptions-2026.zip');
  const effective = '2025-10-01';
  if (existsSync(official))
    return { bytes: readFileSync(official), effective, name: 'the official FY2026 release' };
  const rows = madeRows(effective, 90_000);
  return {
    bytes: zipOf({ 'order.txt': orderText(rows), 'codes.txt': codesText(rows) }),
    effective,
    name: 'a release made up',
  };
}
