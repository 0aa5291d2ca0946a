import type { ServiceDate } from './chart/service-date.ts';
import type { Engine } from './engine.ts';
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
