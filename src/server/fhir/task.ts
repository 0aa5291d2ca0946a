import type { Task } from 'fhir/r4.js';
import type { WorkRow } from '../../store/ehr/read-work.ts';
import { encounterReference, type FhirBase, own, patientReference } from './fhir-names.ts';

/** State of a work item to the status of a Task. */
export const TASK_STATUS = {
  open: 'requested',
  done: 'completed',
  dismissed: 'rejected',
  resolved: 'completed',
} as const satisfies Record<string, Task['status']>;

/** The states of work items that a status of a Task stands for. */
export function statesOf(status: string): readonly string[] {
  return Object.entries(TASK_STATUS).flatMap(([state, known]) => (known === status ? [state] : []));
}

/** A piece of work with its owner, priority and reason. */
export function taskOf(base: FhirBase, { row, names }: WorkRow): Task {
  const patient = patientReference(base, names ?? { patientId: row.patient_id, patient: null });
  const status = Object.entries(TASK_STATUS).find(([state]) => state === row.state)?.[1];
  return {
    resourceType: 'Task',
    id: row.id,
    meta: { lastUpdated: row.updated_at },
    status: status ?? 'requested',
    businessStatus: { text: row.state },
    intent: 'order',
    priority: row.severity === 'error' ? 'urgent' : 'routine',
    code: {
      coding: [{ system: own(base, 'CodeSystem', 'work-kind'), code: row.kind }],
      text: row.subject,
    },
    description: row.because,
    ...(row.query_id === null ? {} : { focus: { reference: `Questionnaire/${row.query_id}` } }),
    ...(patient === undefined ? {} : { for: patient }),
    ...(names === undefined ? {} : { encounter: encounterReference(base, names) }),
    authoredOn: row.created_at,
    lastModified: row.updated_at,
    performerType: [
      { coding: [{ system: own(base, 'CodeSystem', 'role'), code: row.role }], text: row.role },
    ],
    ...(row.assignee === null
      ? {}
      : {
          owner: {
            identifier: { system: own(base, 'CodeSystem', 'user'), value: row.assignee },
            ...(row.assignee_name === null ? {} : { display: row.assignee_name }),
          },
        }),
  };
}
