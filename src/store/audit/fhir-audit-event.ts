import type { AuditEvent, AuditEventEntity } from 'fhir/r4.js';
import { z } from 'zod';
import type { AuditEventsTable } from '../schema/audit.ts';
import type { AuditAction, AuditOutcome } from './audit-event.ts';

const DICOM = 'http://dicom.nema.org/resources/ontology/DCM';
const REST = 'http://hl7.org/fhir/restful-interaction';

/** Action of FHIR (create, read, update, delete, execute), and the kind of event in DICOM's or FHIR's words. */
const ACTIONS = {
  read: { action: 'R', system: REST, code: 'read' },
  search: { action: 'E', system: REST, code: 'search-type' },
  export: { action: 'R', system: DICOM, code: '110106', display: 'Export' },
  create: { action: 'C', system: REST, code: 'create' },
  change: { action: 'U', system: REST, code: 'update' },
  delete: { action: 'D', system: REST, code: 'delete' },
  decide: { action: 'E', system: DICOM, code: '110100', display: 'Application Activity' },
  'sign-in': { action: 'E', system: DICOM, code: '110114', display: 'User Authentication' },
  'sign-out': { action: 'E', system: DICOM, code: '110114', display: 'User Authentication' },
  send: { action: 'E', system: DICOM, code: '110100', display: 'Application Activity' },
  answer: { action: 'E', system: DICOM, code: '110100', display: 'Application Activity' },
  'break-glass': { action: 'E', system: DICOM, code: '110113', display: 'Security Alert' },
} as const satisfies Record<AuditAction, object>;

/** FHIR's audit-event-outcome: 0 success, 4 minor failure, 8 serious failure. */
const OUTCOMES = {
  done: '0',
  'not-found': '4',
  denied: '8',
  failed: '8',
} as const satisfies Record<AuditOutcome, string>;

/** An entry of the audit log as a FHIR R4 AuditEvent. Number and hash of the entry stand in its identifiers of detail. */
export function fhirAuditEvent(event: AuditEventsTable): AuditEvent {
  const { action, ...coding } = isAction(event.action) ? ACTIONS[event.action] : ACTIONS.decide;
  return {
    resourceType: 'AuditEvent',
    id: event.id,
    type: coding,
    subtype: [{ system: 'urn:endplate:audit-action', code: event.action }],
    action,
    recorded: event.at,
    outcome: isOutcome(event.outcome) ? OUTCOMES[event.outcome] : '8',
    agent: [
      {
        who: { identifier: { value: event.actor_id }, display: event.actor_name },
        type: { coding: [{ system: 'urn:endplate:actor', code: event.actor_kind }] },
        role: rolesOf(event).map((role) => ({
          coding: [{ system: 'urn:endplate:role', code: role }],
        })),
        requestor: true,
        network: { address: event.came_from },
      },
    ],
    source: { observer: { display: 'Endplate' }, site: event.tenant },
    entity: [...entitiesOf(event)],
  };
}

function* entitiesOf(event: AuditEventsTable): Generator<AuditEventEntity> {
  if (event.patient_id !== null) {
    yield { what: { reference: `Patient/${event.patient_id}` } };
  }
  const detail = z.record(z.string(), z.unknown()).parse(JSON.parse(event.detail));
  const said = { request: event.request_id, sequence: event.sequence, hash: event.hash, ...detail };
  yield {
    what: { identifier: { system: `urn:endplate:${event.object}`, value: event.object_id ?? '-' } },
    detail: Object.entries(said).map(([type, value]) => ({ type, valueString: String(value) })),
  };
}

function rolesOf({ actor_roles: roles }: AuditEventsTable): readonly string[] {
  return z.array(z.string()).parse(JSON.parse(roles));
}

function isAction(word: string): word is AuditAction {
  return Object.hasOwn(ACTIONS, word);
}

function isOutcome(word: string): word is AuditOutcome {
  return Object.hasOwn(OUTCOMES, word);
}
