import type { Issue } from './chart/issue.ts';
import type { ServiceDate } from './chart/service-date.ts';
import type { SourcePosition } from './chart/source-position.ts';
import type { Engine } from './engine.ts';
import { makeCsvReader } from './formats/csv.ts';
import { listOfValueSet } from './formats/fhir-value-set.ts';
import { readJson } from './formats/json-text.ts';
import { recogniseBytes } from './formats/recognise.ts';
import { auditDiagnosisList, type ListAudit, type ListRow } from './review/master-list.ts';

/** Audits a diagnosis list, reading each title as a provider’s diagnosis of that day. */
export function auditList(engine: Engine, rows: readonly ListRow[], date: ServiceDate): ListAudit {
  const known = new Map<string, readonly string[]>();
  return auditDiagnosisList(rows, date, {
    codebook: engine.codebook,
    codesOfTitle: (title, day) => {
      const key = `${day} ${title}`;
      const kept = known.get(key);
      if (kept !== undefined) return kept;
      const { codes } = engine.code({
        id: 'title',
        dateOfService: day,
        setting: 'office',
        note: `Assessment: ${title}.`,
      });
      const meant = codes.map(({ code }) => code);
      known.set(key, meant);
      return meant;
    },
  });
}

/** The rows of a list, and what was wrong in the file. */
export type ListRead = {
  readonly rows: readonly ListRow[];
  readonly issues: readonly { readonly issue: Issue; readonly at: SourcePosition }[];
  /** the file is JSON, and no ValueSet */
  readonly isOtherJson: boolean;
};

/**
 * Reads a diagnosis list: CSV with headings, or a FHIR ValueSet.
 * @param columns CSV: field of ours -> heading of theirs, where the headings alone do not tell
 */
export function readList(
  bytes: Uint8Array,
  file: string,
  columns: Readonly<Record<string, string>> = {},
): ListRead {
  const seen = recogniseBytes(bytes);
  if ('refused' in seen && seen.refused !== 'format/not-recognised') {
    const issue: Issue = { code: seen.refused, at: file, expected: 'CSV, or a FHIR ValueSet' };
    return { rows: [], issues: [{ issue, at: { file } }], isOtherJson: false };
  }
  const text = new TextDecoder().decode(bytes);
  if (/^\uFEFF?\s*\{/.test(text)) {
    const parsed = readJson(text.replace(/^\uFEFF/, ''));
    const list = 'value' in parsed ? listOfValueSet(parsed.value, file) : undefined;
    return { rows: list ?? [], issues: [], isOtherJson: list === undefined };
  }
  const reader = makeCsvReader({ file, ...(Object.keys(columns).length > 0 ? { columns } : {}) });
  const rows: ListRow[] = [];
  const issues: { readonly issue: Issue; readonly at: SourcePosition }[] = [];
  for (const item of [...reader.push(bytes), ...reader.end()]) {
    if (item.kind === 'list-entry') rows.push(item.entry);
    else if (item.kind === 'issue') issues.push({ issue: item.issue, at: item.at });
  }
  return { rows, issues, isOtherJson: false };
}
