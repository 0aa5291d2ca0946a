import { definiteness } from '../coding/definiteness.ts';
import { isBeneath, type Visit } from './visit.ts';

/**
 * Codes that describe a complaint of the low back: its pain, and what accounts for it. Pain that is chronic (G89.-),
 * status and external cause codes come and go beside them and are no change of diagnosis.
 */
const LOW_BACK =
  /^(M4[013568]|M47\.[0128]|M51|M53\.(2X|3|8)|M54\.([1345]|89|9)|M62\.(830|85|5A)|M79\.1[08]|M96\.[01]|M99\.[0-9][34]|G54\.[14]|G57\.0|G83\.4|F45\.4|S30\.0|S32|S33|S39|M80|M84|Q76\.[24]|C79\.51|C41\.2|B02\.2|N20|N23)/;

/** True for a code of the low back family. */
export const isLowBack = (code: string): boolean => LOW_BACK.test(code);

/** The unspecified code of low back pain; before 2021-10-01 that was M54.5. */
export const isUnspecifiedPain = (code: string): boolean => code === 'M54.50' || code === 'M54.5';

/** The low back codes that stand for a visit, without the 7th character: the phase of treatment is no diagnosis. */
export function complaintOf(visit: Visit): readonly string[] {
  return [...new Set(visit.meant.filter(isLowBack).map(withoutPhase))].toSorted();
}

/** `S39.012D` is `S39.012`. Codes without a 7th character stay as they are. */
export function withoutPhase(code: string): string {
  return /^[A-Z]\d\w\.\w{3}[A-Z]$/.test(code) ? code.slice(0, -1) : code;
}

/** Whether the visit is one at which the low back was seen by a provider who diagnoses, rather than treated or imaged. */
export function isProviderVisit(visit: Visit): boolean {
  const setting = visit.encounter.setting ?? visit.decision.setting;
  return setting !== 'therapy' && setting !== 'diagnostic';
}

/** Low back codes billed as at the visit before without support today, and the more definite ones that today supports. */
export type MovedOn = { readonly kept: readonly string[]; readonly moved: readonly string[] };

/** What was billed again although the words of the visit have moved on; both lists empty when they have not. */
export function hasMovedOn(visit: Visit, before: Visit): MovedOn {
  const decided = visit.decision.codes.map(({ code }) => code).filter(isLowBack);
  const supported = decided.map(withoutPhase);
  const then = before.meant.map(withoutPhase);
  const kept = visit.meant.filter((code) => {
    const injury = withoutPhase(code);
    return (
      isLowBack(code) && !supported.includes(injury) && then.some((old) => isOfOneKind(old, injury))
    );
  });
  const billed = visit.meant.map(withoutPhase);
  const moved = decided.filter(
    (code) =>
      !billed.includes(withoutPhase(code)) &&
      kept.some((old) => definiteness(code) > definiteness(old)),
  );
  return moved.length === 0 ? { kept: [], moved: [] } : { kept, moved };
}

/** The same code, or a heading and a code beneath it: M54.5 billed after its time is M54.50 to whoever compares. */
export function isOfOneKind(a: string, b: string): boolean {
  return a === b || isBeneath(a, b) || isBeneath(b, a);
}
