import type { ServiceDate } from '../chart/service-date.ts';
import type { ReviewFinding } from './review-schema.ts';
import { textOf, type Visit } from './visit.ts';

/** One visit on a patient’s line of time. Quoted words are those of the note. */
export type TimelineVisit = {
  readonly number: number;
  readonly id: string;
  readonly dateOfService: ServiceDate;
  readonly setting: string;
  readonly billed: readonly string[];
  readonly supported: readonly { readonly code: string; readonly words: readonly string[] }[];
  readonly withheld: readonly string[];
  readonly queries: readonly string[];
  readonly findings: readonly ReviewFinding[];
};

export type Timeline = { readonly id: string; readonly visits: readonly TimelineVisit[] };

/** Visits, codes, queries and findings of a patient in one list, oldest first. */
export function timelineOf(
  id: string,
  visits: readonly Visit[],
  findings: readonly ReviewFinding[],
): Timeline {
  return {
    id,
    visits: visits.map((visit) => ({
      number: visit.number,
      id: visit.encounter.id,
      dateOfService: visit.dateOfService,
      setting: visit.encounter.setting ?? visit.decision.setting ?? 'office',
      billed: visit.encounter.billedCodes ?? [],
      supported: visit.decision.codes.map(({ code, evidence }) => ({
        code,
        words: [
          ...new Set(
            evidence.map(({ document, start, end }) => textOf(visit, document).slice(start, end)),
          ),
        ],
      })),
      withheld: visit.decision.withheld.map(({ code }) => code),
      queries: visit.decision.queries.map(({ title }) => title),
      findings: findings.filter((finding) => finding.visit === visit.number),
    })),
  };
}
