import type { ScrubResult } from '../../../src/claims/scrub-schema.ts';
import type { Owner } from '../../../src/coding/decision.ts';
import type { QueryState } from '../../../src/queries/life-schema.ts';
import type { CodingState } from '../../../src/store/record/encounter-list.ts';

/** In words, where a query stands. */
export const QUERY_STATE_WORDS: Readonly<Record<QueryState, string>> = {
  draft: 'draft',
  sent: 'sent, not opened yet',
  viewed: 'opened, not answered yet',
  answered: 'answered',
  closed: 'closed',
  withdrawn: 'taken back',
};

/** In words, how far the coding of a visit is. */
export const CODING_WORDS: Readonly<Record<CodingState, string>> = {
  unread: 'not read yet',
  open: 'not signed off',
  'signed-off': 'signed off',
};

type Severity = 'error' | 'warning' | 'info';

/** How grave something is, by shape. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = {
  error: '●',
  warning: '▲',
  info: '○',
};
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** In words, how grave something is that the service names by a word of its own. */
export function severityWords(severity: string): string {
  return severity === 'info' ? SEVERITY_WORDS.info : severity;
}

/** What becomes of a claim, or of one of its three sides, in words. */
export const VERDICT_WORDS = {
  clean: 'clean',
  review: 'to review',
  reject: 'to reject',
  'not-checked': 'not checked',
} as const satisfies Record<ScrubResult['verdicts']['payer'], string>;

/** The verdict on a claim as the service has kept it, in words. */
export function verdictWords(verdict: string): string {
  return Object.entries(VERDICT_WORDS).find(([name]) => name === verdict)?.[1] ?? verdict;
}

/** Who has the next step. */
export const OWNER_WORDS: Readonly<Record<Owner, string>> = {
  provider: 'provider',
  coder: 'coder',
  cdi: 'CDI specialist',
  billing: 'billing',
  administrator: 'administrator',
};
