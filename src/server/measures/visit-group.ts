import { z } from 'zod';
import type { CodeDesk, EncounterFacts } from '../../analytics/encounter-facts.ts';
import { encounterSchema } from '../../chart/encounter.ts';
import type { Engine } from '../../engine.ts';
import { workVisits } from '../../engine-measures.ts';
import type { ReviewFinding } from '../../review/review-schema.ts';
import { keptDecision } from '../../store/measures/stale-facts.ts';
import { statusSchema } from '../../store/record/acknowledgments.ts';
import { claimSchema } from '../../store/record/claims.ts';
import { paymentSchema } from '../../store/record/remittances.ts';

/** Visits as they go to the thread that works out their rows. */
const visitGroupSchema = z.array(
  z.object({
    patientId: z.string().nullable(),
    encounter: encounterSchema.extend({ dateOfService: z.string() }),
    decision: z.string().optional().describe('JSON of the decision that was kept'),
    claims: z.array(claimSchema),
    payments: z.array(paymentSchema),
    statuses: z.array(statusSchema),
  }),
);
export type VisitGroup = z.input<typeof visitGroupSchema>;

/** The row of a visit, and what a look back over the visits of its patient found at it. */
export type CountedVisit = {
  readonly facts: EncounterFacts;
  /** undefined for a visit of nobody known */
  readonly findings: readonly ReviewFinding[] | undefined;
};

/** The rows of visits, patient by patient; visits of nobody known stand alone. In the order given. */
export function factsOfGroup(engine: Engine, desk: CodeDesk, body: unknown): CountedVisit[] {
  const visits = visitGroupSchema.parse(body).map((visit, place) => ({
    ...visit,
    place,
    decision: keptDecision(visit),
  }));
  const rows: CountedVisit[] = [];
  for (const [patient, theirs] of Map.groupBy(visits, ({ patientId }) => patientId)) {
    const worked = workVisits(engine, desk, theirs, patient !== null);
    for (const [index, { place }] of theirs.entries()) {
      const one = worked[index];
      if (one !== undefined) rows[place] = { facts: one.facts, findings: one.findings };
    }
  }
  return rows;
}
