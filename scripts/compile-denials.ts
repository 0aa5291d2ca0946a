import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

type Causes = {
  causes: { id: string; title: string; owner: string; next: string }[];
  'not-denials': string[];
  reasons: Record<string, string>;
  remarks: Record<string, string>;
  statuses: Record<string, string>;
  'rejecting-categories': string[];
};

/** Turns `data/denials/causes.yaml` into the module that claims imports. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const given = parse(await readFile(join(root, 'data/denials/causes.yaml'), 'utf8')) as Causes;
  const known = new Set(given.causes.map(({ id }) => id));
  for (const table of [given.reasons, given.remarks, given.statuses])
    for (const [code, cause] of Object.entries(table))
      if (!known.has(cause)) throw new Error(`causes.yaml: ${code} has no cause "${cause}"`);
  const list = (name: string, type: string, value: unknown): string =>
    `export const ${name}: ${type} = ${JSON.stringify(value, undefined, 1)};\n`;
  const text = [
    '// Generated from data/denials by `npm run data`. Do not edit.\n',
    "import type { DenialCause } from './denial-table.ts';\n\n",
    list('DENIAL_CAUSES', 'readonly DenialCause[]', given.causes),
    list('NOT_DENIALS', 'readonly string[]', given['not-denials']),
    list('CAUSE_OF_REASON', 'Readonly<Record<string, string>>', given.reasons),
    list('CAUSE_OF_REMARK', 'Readonly<Record<string, string>>', given.remarks),
    list('CAUSE_OF_STATUS', 'Readonly<Record<string, string>>', given.statuses),
    list('REJECTING_CATEGORIES', 'readonly string[]', given['rejecting-categories']),
  ].join('');
  return [{ path: 'src/claims/embedded-denial-causes.ts', text }];
}
