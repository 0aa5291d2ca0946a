import type { ChartFacts } from './define-edit.ts';
import type { EditName } from './edit-names.ts';
import type { ClaimEdit } from './scrub-schema.ts';

/** Edits that part two codes unless the provider keeps them apart. */
const PARTING: ReadonlySet<EditName> = new Set<EditName>([
  'excludes1-pair',
  'combination-code',
  'symptom-integral',
]);

/**
 * The edits of a claim in the light of its note: where the note supports both codes of a pair, the provider has said
 * that they are two conditions, and what would part them is kept as information. Source: Guidelines I.A.12.a, I.B.6.
 */
export function soften(edits: readonly ClaimEdit[], { decision }: ChartFacts): ClaimEdit[] {
  const supported = new Set(decision.codes.map(({ code }) => code));
  return edits.map((edit) =>
    PARTING.has(edit.edit) && edit.codes.every((code) => supported.has(code))
      ? {
          ...edit,
          severity: 'info',
          because: `${edit.because} The note supports both as separate conditions: keep that reason, and a name, with the claim.`,
          suggest: [],
        }
      : edit,
  );
}

/** What an Excludes1 note settles already: one of the two codes goes, so their order or overlap adds nothing. */
const SETTLED_BY_EXCLUDES1: ReadonlySet<EditName> = new Set<EditName>([
  'excludes2-info',
  'combination-code',
  'symptom-integral',
  'sequence',
]);

/** The edits of a claim without those that its Excludes1 pairs settle. */
export function settle(edits: readonly ClaimEdit[]): readonly ClaimEdit[] {
  const excluded = edits.filter(
    ({ edit, severity }) => edit === 'excludes1-pair' && severity === 'error',
  );
  if (excluded.length === 0) return edits;
  return edits.filter(
    ({ edit, codes }) =>
      !SETTLED_BY_EXCLUDES1.has(edit) ||
      !excluded.some(
        (pair) => codes.length === 2 && codes.every((code) => pair.codes.includes(code)),
      ),
  );
}
