import type { FhirResource } from 'fhir/r4.js';
import { QUEUE_ROLES } from '../../desk/work-schema.ts';
import { fhirAuditEvent } from '../../store/audit/fhir-audit-event.ts';
import { readAcceptances, readCodedEncounters } from '../../store/ehr/read-codes.ts';
import { readAuditEvents, readQueries, readWork } from '../../store/ehr/read-work.ts';
import type { Scope } from '../../store/scope.ts';
import type { Permission } from '../permissions.ts';
import type { Services } from '../services.ts';
import { answeredLines, conditionOf } from './condition.ts';
import type { FhirBase } from './fhir-names.ts';
import { provenanceOf } from './provenance.ts';
import { questionnaireOf, responseOf } from './questionnaire.ts';
import type { FhirSearch, SearchParameter } from './search-request.ts';
import { statesOf, taskOf } from './task.ts';

/** Who reads, and what there is to read. */
export type Reader = {
  readonly scope: Scope;
  readonly allows: (permission: Permission) => boolean;
  readonly services: Services;
  readonly base: FhirBase;
};

/** Resources of a page; `next` is there while more follow. */
export type Shelved = { readonly resources: readonly FhirResource[]; readonly next?: string };

/** A kind of resource: who may read it, by what it is searched, and where it comes from. */
export type Shelf = {
  readonly type: FhirResource['resourceType'];
  readonly permission: Permission;
  readonly parameters: readonly SearchParameter[];
  readonly says: string;
  /** name of the path parameter */
  readonly param: string;
  search(reader: Reader, search: FhirSearch): Promise<Shelved>;
  read(reader: Reader, id: string): Promise<FhirResource | undefined>;
};

/** A page of rows that were asked for one more than fits. */
function pageOf<Row>(
  rows: readonly Row[],
  count: number,
  show: (row: Row) => FhirResource | undefined,
  mark: (row: Row) => string,
): Shelved {
  const shown = rows.slice(0, count);
  const resources = shown.map(show).filter((one) => one !== undefined);
  const last = shown.at(-1);
  return rows.length > count && last !== undefined
    ? { resources, next: mark(last) }
    : { resources };
}

function limited({ count, ...search }: FhirSearch) {
  return { ...search, limit: count };
}

/** Whoever only answers sees the queries that were sent to them. */
function onlyOf({ actor }: Scope): string | undefined {
  return actor.roles.every((role) => role === 'provider') ? actor.id : undefined;
}

/** Who assigns work, or looks after all of it, sees every queue; others their own. */
function queuesOf({ scope, allows }: Reader): readonly string[] {
  return allows('queues:assign') || allows('audit-log:read')
    ? QUEUE_ROLES
    : QUEUE_ROLES.filter((role) => scope.actor.roles.includes(role));
}

const conditions: Shelf = {
  type: 'Condition',
  permission: 'encounters:read',
  parameters: ['_id', '_lastUpdated', 'patient', 'subject', 'encounter', 'code'],
  says: 'codes of encounters that a person accepted, changed or added, with the place of the words that carry them',
  param: 'conditionId',
  search: async ({ scope, services, base }, search) => {
    const { id, code, count, after } = search;
    // a page may end in the middle of an encounter
    const [start, index = '-1'] = after?.split('~') ?? [];
    const encounterId = id === undefined ? undefined : id.slice(0, id.indexOf('.'));
    const rows = await readCodedEncounters(scope, services.store, {
      ...limited(search),
      id: encounterId,
      start,
    });
    const all = rows.slice(0, count).flatMap((encounter) =>
      answeredLines(encounter)
        .map((line, at) => ({ encounter, line, at }))
        .filter(({ at }) => encounter.id !== start || at > Number(index)),
    );
    const fits = all.filter(
      ({ encounter, line }) =>
        (code === undefined || line.code === code) &&
        (id === undefined || id === `${encounter.id}.${line.code}`),
    );
    const shown = fits.slice(0, count);
    const resources = shown.map(({ encounter, line }) =>
      conditionOf(base, services.codebook, encounter, line),
    );
    const last = shown.at(-1);
    if (fits.length > count && last !== undefined)
      return { resources, next: `${last.encounter.id}~${last.at}` };
    const following = rows[count];
    return following === undefined ? { resources } : { resources, next: `${following.id}~-1` };
  },
  read: async (reader, id) => (await conditions.search(reader, { id, count: 1 })).resources[0],
};

const provenances: Shelf = {
  type: 'Provenance',
  permission: 'encounters:read',
  parameters: ['_id', '_lastUpdated', 'date', 'patient', 'encounter'],
  says: 'who accepted, changed, added or signed off which codes, when, and from which words',
  param: 'provenanceId',
  search: async ({ scope, services, base }, search) =>
    pageOf(
      await readAcceptances(scope, services.store, limited(search)),
      search.count,
      (one) => provenanceOf(base, one),
      ({ id }) => id,
    ),
  read: async (reader, id) => (await provenances.search(reader, { id, count: 1 })).resources[0],
};

const tasks: Shelf = {
  type: 'Task',
  permission: 'queues:read',
  parameters: ['_id', '_lastUpdated', 'patient', 'subject', 'encounter', 'status'],
  says: 'work of the queues that the caller may see',
  param: 'taskId',
  search: async (reader, search) => {
    const { scope, services, base } = reader;
    const queues = queuesOf(reader);
    const isOwnOnly = queues.length === 1 && queues[0] === 'provider';
    const status = search.status === undefined ? undefined : statesOf(search.status);
    const asked = { ...limited(search), status: status?.length === 0 ? [''] : status };
    return pageOf(
      await readWork(scope, services.store, asked, queues, isOwnOnly ? scope.actor.id : undefined),
      search.count,
      (one) => taskOf(base, one),
      ({ row }) => row.id,
    );
  },
  read: async (reader, id) => (await tasks.search(reader, { id, count: 1 })).resources[0],
};

const questionnaires: Shelf = {
  type: 'Questionnaire',
  permission: 'queries:read',
  parameters: ['_id', '_lastUpdated', 'patient', 'encounter'],
  says: 'queries to providers: indicators, the question, its answers in their order, none chosen',
  param: 'questionnaireId',
  search: async ({ scope, services, base }, search) =>
    pageOf(
      await readQueries(scope, services.store, limited(search), onlyOf(scope), false),
      search.count,
      (one) => questionnaireOf(base, one),
      ({ query }) => query.life.id,
    ),
  read: async (reader, id) => (await questionnaires.search(reader, { id, count: 1 })).resources[0],
};

const responses: Shelf = {
  type: 'QuestionnaireResponse',
  permission: 'queries:read',
  parameters: ['_id', '_lastUpdated', 'patient', 'subject', 'encounter'],
  says: 'answers of providers to queries',
  param: 'questionnaireResponseId',
  search: async ({ scope, services, base }, search) =>
    pageOf(
      await readQueries(scope, services.store, limited(search), onlyOf(scope), true),
      search.count,
      (one) => responseOf(base, one),
      ({ query }) => query.life.id,
    ),
  read: async (reader, id) => (await responses.search(reader, { id, count: 1 })).resources[0],
};

const auditEvents: Shelf = {
  type: 'AuditEvent',
  permission: 'audit-log:read',
  parameters: ['_id', '_lastUpdated', 'date', 'patient'],
  says: 'the audit log, with the place of each event in the chain of hashes',
  param: 'auditEventId',
  search: async ({ scope, services }, search) =>
    pageOf(
      await readAuditEvents(scope, services.store, limited(search)),
      search.count,
      (row) => ({ ...fhirAuditEvent(row), meta: { lastUpdated: row.at } }),
      ({ sequence }) => String(sequence),
    ),
  read: async (reader, id) => (await auditEvents.search(reader, { id, count: 1 })).resources[0],
};

/** Everything that can be read back. */
export const SHELVES: readonly Shelf[] = [
  conditions,
  provenances,
  tasks,
  questionnaires,
  responses,
  auditEvents,
];
