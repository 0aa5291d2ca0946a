import { isWithin, type ServiceDate } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';

/** What the verifier knows of a rule: its card as data. Printed from the rules by `npm run rulebook`; holds no code. */
export type RuleCardData = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** codes that the rule speaks of; one that ends in `-` stands for all beneath it */
  readonly codes: readonly string[];
  readonly serviceDates: { readonly from?: ServiceDate; readonly until?: ServiceDate };
  /** sha-256 of the rule’s file without layout and remarks; what a reviewer signs */
  readonly fingerprint: string;
};

/** True when the card is in force on the day and lists the code, or the code that the day’s code set has in its place. */
export function cardAllows(
  card: RuleCardData,
  code: string,
  date: ServiceDate,
  codebook: Codebook,
): boolean {
  if (!isWithin(date, card.serviceDates.from, card.serviceDates.until)) return false;
  return card.codes.some((listed) => covers(listed, code) || stoodFor(listed, code, codebook));
}

function covers(listed: string, code: string): boolean {
  return code.startsWith(listed.replace(/-$/, ''));
}

/** Before a split the code of the day is the parent or the predecessor of the one listed: M54.5 for M54.50. */
function stoodFor(listed: string, code: string, codebook: Codebook): boolean {
  const bare = listed.replace(/-$/, '');
  return bare.startsWith(code) || codebook.successors(code).some((next) => covers(listed, next));
}
