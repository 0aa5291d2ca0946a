import type { Readable } from 'node:stream';
import { linkDenials } from '../claims/denials.ts';
import type { Engine } from '../engine.ts';
import { auditList } from '../engine-lists.ts';
import { makeCsvReader } from '../formats/csv.ts';
import type { DenialPattern } from '../reports/practice-review.ts';
import type { ListAudit, ListRow } from '../review/master-list.ts';
import { type Proportion, proportion } from '../review/proportion.ts';
import { answersIn } from './payer-answers.ts';
import { UnusableFile, usableBytes } from './unusable-file.ts';

/** The audit of a diagnosis list in CSV. */
export async function listAuditOf(engine: Engine, file: string, on: string): Promise<ListAudit> {
  const bytes = await usableBytes(file);
  const reader = makeCsvReader({ file });
  const rows: ListRow[] = [];
  for (const item of [...reader.push(bytes), ...reader.end()])
    if (item.kind === 'list-entry') rows.push(item.entry);
  if (rows.length === 0) throw new UnusableFile(`${file}: no diagnosis codes were found in it`);
  return auditList(engine, rows, on);
}

/** Claims with their answers: how many were denied, and by which cause. No amounts. */
export async function denialsOf(
  engine: Engine,
  names: readonly string[],
  stdin: Readable,
): Promise<{ readonly patterns: readonly DenialPattern[]; readonly denied: Proportion }> {
  const given = await answersIn(names, stdin);
  const { denials, claimsWithoutAnswer } = linkDenials({ ...given, codebook: engine.codebook });
  const denied = new Set(
    denials.flatMap(({ claimId, patientControlNumber }) => claimId ?? patientControlNumber ?? []),
  );
  const answered = given.claims.length - claimsWithoutAnswer.length;
  const patterns = [...Map.groupBy(denials, ({ cause }) => cause)]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .flatMap(([, those]) => {
      const [first] = those;
      if (first === undefined) return [];
      const { title, owner, next } = first;
      return [{ title, owner, next, count: those.length }];
    });
  return { patterns, denied: proportion(Math.min(denied.size, answered), answered) };
}
