import type { Codebook } from '../codebook/codebook.ts';
import { REVIEW_SETTINGS, type ReviewCheck, type ReviewSettings } from './define-check.ts';
import { makeHistory } from './history.ts';
import { REVIEW_CHECKS } from './review-list.ts';
import type { ReviewFinding } from './review-schema.ts';
import type { Visit } from './visit.ts';

/**
 * Looks back over a patient’s visits, oldest first. Past decisions are compared, never changed.
 * @returns findings by visit, in the order of the checks
 */
export function reviewVisits(
  visits: readonly Visit[],
  codebook: Codebook,
  settings: Partial<ReviewSettings> = {},
  checks: readonly ReviewCheck[] = REVIEW_CHECKS,
): readonly ReviewFinding[] {
  const history = makeHistory(visits, codebook, { ...REVIEW_SETTINGS, ...settings });
  return checks
    .flatMap(({ check }) => check(history))
    .map((found) => {
      const visit = visits.find(({ number }) => number === found.visit);
      return {
        finding: found.finding,
        visit: found.visit,
        visitId: visit?.encounter.id ?? '',
        dateOfService: visit?.dateOfService ?? '',
        codes: [...found.codes],
        severity: found.severity,
        because: found.because,
        evidence: [...found.evidence],
        owner: found.owner,
        closes: found.closes,
      };
    })
    .toSorted((a, b) => a.visit - b.visit);
}
