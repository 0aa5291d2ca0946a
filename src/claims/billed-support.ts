import { isJudged, sameCondition } from '../coding/billed-codes.ts';
import type { DecidedCode, Decision, WithheldCode } from '../coding/decision.ts';
import { definiteness } from '../coding/definiteness.ts';
import type { ChartFacts, ClaimFacts, CodeFacts, Day } from './define-edit.ts';

/** A billed code that the words of the note do not support, with what they do support of the same condition. */
export type Unsupported = {
  /** place in the claim, from 0 */
  readonly diagnosis: number;
  readonly code: string;
  /** codes that the note supports instead */
  readonly instead: readonly DecidedCode[];
  /** why the engine kept this code back, when something in the note speaks of it */
  readonly withheld: WithheldCode | undefined;
};

/** The billed codes of the low back family, valid on the day, that the note does not support. */
export function unsupportedCodes(
  { codes, day }: ClaimFacts,
  { decision }: ChartFacts,
): readonly Unsupported[] {
  if (!wasRead(decision)) return [];
  return codes.flatMap((facts, diagnosis): Unsupported[] => {
    const code = billedCode(facts, day);
    if (code === undefined || decision.codes.some((decided) => decided.code === code)) return [];
    const instead = decision.codes.filter((decided) => sameCondition(code, decided.code));
    const withheld = decision.withheld.find((kept) => isNamedBy(code, kept.code));
    return [{ diagnosis, code, instead, withheld }];
  });
}

/** The codes that the note supports and the claim does not have. */
export function unbilledCodes(
  { codes }: ClaimFacts,
  { decision }: ChartFacts,
): readonly DecidedCode[] {
  const billed = new Set(codes.map(({ code }) => code));
  return decision.codes.filter(({ code }) => !billed.has(code));
}

/** Codes for which the provider’s words must name the source or type of the pain. */
const NAMED_TYPE: ReadonlySet<string> = new Set(['M54.51', 'M54.59']);

/** True for M54.51 and M54.59, which are wrong without their words and not merely unspecific. */
export function needsItsWords({ code }: Unsupported): boolean {
  return NAMED_TYPE.has(code);
}

/**
 * The supported codes that say more of the same condition than the billed one: a cause for a symptom, a side for none,
 * "with" for "without". Empty when the billed code is wrong and not merely unspecific.
 */
export function moreSpecific(billed: Unsupported, { codebook, date }: Day): readonly DecidedCode[] {
  if (needsItsWords(billed)) return [];
  const says = (code: string, word: string): boolean =>
    (codebook.title(code, date) ?? '').toLowerCase().includes(word);
  return billed.instead.filter(
    ({ code }) =>
      definiteness(code) > definiteness(billed.code) ||
      ['unspecified', 'without'].some((word) => says(billed.code, word) && !says(code, word)),
  );
}

/** A decision of which nothing could be read holds no checklist; it tells nothing about the claim. */
export function wasRead({ checklist }: Decision): boolean {
  return checklist.length > 0;
}

function billedCode({ code, status }: CodeFacts, { codebook, date }: Day): string | undefined {
  if (status?.status !== 'valid' || code === undefined) return undefined;
  return isJudged(code, codebook, date) ? code : undefined;
}

function isNamedBy(code: string, pattern: string): boolean {
  return pattern.endsWith('-') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
}
