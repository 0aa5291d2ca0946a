import type { Encounter } from './chart/encounter.ts';
import { chartIssue, type Issue } from './chart/issue.ts';
import { partsOf, statementsOf } from './coding/statements.ts';
import type { Engine } from './engine.ts';
import type { ReviewSettings } from './review/define-check.ts';
import { reviewVisits } from './review/review-patient.ts';
import type { PatientReview } from './review/review-schema.ts';
import { makeVisit, type Visit } from './review/visit.ts';

/** A patient’s visits, read and decided, oldest first. */
export type WorkedPatient = {
  readonly id: string;
  readonly visits: readonly Visit[];
  readonly issues: readonly Issue[];
};

/**
 * Reads and decides the visits of one patient record: contract.md, "Patients over time". A visit that cannot be read
 * gives an issue and is left out; the others keep their numbers by date, from 1.
 * @param fallbackId used when the record has no usable `id`
 */
export function workPatient(
  engine: Engine,
  record: unknown,
  fallbackId = 'patient',
): WorkedPatient {
  const issues: Issue[] = [];
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return {
      id: fallbackId,
      visits: [],
      issues: [chartIssue('patient/not-an-object', undefined, 'object')],
    };
  }
  const id = idOf('id' in record ? record.id : undefined, fallbackId, issues);
  const visits = 'visits' in record ? record.visits : undefined;
  if (!Array.isArray(visits)) {
    issues.push(chartIssue('patient/visits-missing', 'visits', 'array of encounters'));
    return { id, visits: [], issues };
  }
  const worked = visits.flatMap((visit: unknown, index) => {
    const result = engine.work(visit, `visit-${index + 1}`);
    issues.push(
      ...result.decision.issues.map((issue) => ({
        ...issue,
        at: issue.at === undefined ? `visits[${index}]` : `visits[${index}].${issue.at}`,
      })),
    );
    const { encounter, evidence } = result;
    return encounter === undefined || evidence === undefined
      ? []
      : [{ decision: result.decision, encounter, evidence }];
  });
  const ordered = worked.toSorted((a, b) => compare(a.decision, b.decision));
  if (ordered.some((visit, index) => visit !== worked[index]))
    issues.push(chartIssue('patient/visits-reordered', 'visits', 'oldest first'));
  return {
    id,
    visits: ordered.map(({ encounter, decision, evidence }, index) =>
      makeVisit(
        index + 1,
        encounter,
        decision,
        statementsOf(evidence, encounter),
        partsOf(evidence),
      ),
    ),
    issues,
  };
}

/** Looks back over one patient record: reads and decides each visit, then compares them. Never throws on what it holds. */
export function reviewPatient(
  engine: Engine,
  record: unknown,
  fallbackId?: string,
  settings: Partial<ReviewSettings> = {},
): PatientReview {
  const { id, visits, issues } = workPatient(engine, record, fallbackId);
  return {
    id,
    findings: [...reviewVisits(visits, engine.codebook, settings)],
    issues: [...issues],
  };
}

function idOf(value: unknown, fallbackId: string, issues: Issue[]): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  issues.push(chartIssue('patient/id-missing', 'id', 'string'));
  return fallbackId;
}

type Dated = { readonly dateOfService: Encounter['dateOfService'] };
function compare(a: Dated, b: Dated): number {
  const [left = '', right = ''] = [a.dateOfService, b.dateOfService];
  return left < right ? -1 : left > right ? 1 : 0;
}
