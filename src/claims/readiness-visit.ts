import type { ServiceDate } from '../chart/service-date.ts';
import type { Decision } from '../coding/decision.ts';
import type { Statement } from '../coding/statements.ts';

/** One visit as readiness sees it. */
export type ReadinessVisit = {
  readonly id: string;
  readonly dateOfService: ServiceDate;
  readonly decision: Decision;
  readonly statements: readonly Statement[];
};

/** Words of a visit, as they stand. */
export type FoundWords = {
  readonly visit: string;
  readonly date: ServiceDate;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

export type ElementStatus = 'found' | 'missing' | 'contradictory' | 'not-asked';
