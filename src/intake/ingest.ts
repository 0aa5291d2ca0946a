import { randomUUID } from 'node:crypto';
import type { Encounter } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import { type Step, withAudit } from '../store/audit/with-audit.ts';
import { type DeskEncounter, takeDecision } from '../store/desk/desk-of-encounter.ts';
import { digestsOf, quarantine } from '../store/intake/quarantine.ts';
import type { Store } from '../store/open-store.ts';
import { saveDecision } from '../store/record/decisions.ts';
import { saveDiagnosisList } from '../store/record/diagnosis-lists.ts';
import { encounterIdOf, findEncounter, saveEncounter } from '../store/record/encounters.ts';
import { savePatient } from '../store/record/patients.ts';
import type { Scope } from '../store/scope.ts';
import { readBy } from '../store/selection/reading-index.ts';
import { bringAnswers } from './bring-answers.ts';
import { bringClaims } from './bring-claims.ts';
import { bringProblems } from './bring-problems.ts';
import type { IngestHouse, VisitHouse } from './intake-house.ts';
import { intakeIssue } from './issues.ts';
import { joinedWithStored } from './join-visit.ts';
import {
  type ArrivedVisit,
  readSource,
  type SourceContent,
  type SourceHints,
} from './read-source.ts';
import { contentName, withOwnId } from './visit-names.ts';

/** The door that something came by. */
export type IngestSource = 'http' | 'mllp' | 'folder' | 'fhir' | 'command' | 'quarantine';

export type StoredVisit = {
  /** of the record, and of the source */
  readonly id: string;
  readonly externalId: string;
  readonly outcome: 'created' | 'changed' | 'same';
  readonly decision: 'first' | 'changed' | 'same' | 'none';
};

/** What became of a file or message. Ids and issue codes; no words of it. */
export type IngestReceipt = {
  readonly outcome: 'stored' | 'partly-stored' | 'quarantined';
  readonly format?: string;
  readonly encounters: readonly StoredVisit[];
  /** of what else the file holds, how many: claims, problems … */
  readonly others: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
  /** where the file is kept when something in it was not stored */
  readonly quarantine?: string;
};

/**
 * Stores what a file or message holds and decides its codes: each visit in a transaction of its own, committed before
 * this resolves. The same visit twice is one; a corrected text is a new version of it. What cannot be read, wholly or in
 * part, is kept in quarantine with its reason. Throws when the record cannot be written: nothing is then acknowledged.
 */
export async function ingest(
  scope: Scope,
  house: IngestHouse,
  source: IngestSource,
  bytes: Uint8Array,
  hints: SourceHints = {},
): Promise<IngestReceipt> {
  const content = readSource(bytes, hints);
  const encounters: StoredVisit[] = [];
  const [digest = randomUUID()] = digestsOf(house.store, bytes);
  for (const [index, visit] of content.visits.entries()) {
    const named = withOwnId(visit, hints.name, contentName(digest), index + 1);
    encounters.push(await storeVisit(scope, house, named));
  }
  const kept = await keepOthers(scope, house, content, bytes, hints.name);
  if (content.format !== undefined)
    await bringProblems(scope, house.store, content.format, content);
  const others = othersIn(content);
  const isEmpty = encounters.length === 0 && kept === 0;
  const issues = [...content.issues];
  if (isEmpty && issues.length === 0) issues.push(intakeIssue('ingest/nothing-found'));
  // A feed carries messages of kinds that hold nothing for coding; nothing of them is missing.
  const isOfNoUse = issues.length > 0 && issues.every(({ code }) => code === NOT_USED);
  const isWhole = (!isEmpty || isOfNoUse) && !content.hasLost;
  const format = content.format;
  const receipt = { ...(format === undefined ? {} : { format }), encounters, others, issues };
  if (isWhole) return { outcome: 'stored', ...receipt };
  const stored = encounters.map(({ id }) => id);
  const waiting = { source, format, issues, name: hints.name, bytes, encounters: stored };
  const id = await quarantine(scope, house.store, waiting);
  return { outcome: isEmpty ? 'quarantined' : 'partly-stored', ...receipt, quarantine: id };
}

const NOT_USED = 'hl7v2/message-not-used';

/** Stores one visit and decides it, in one transaction or in the one that is open. */
export async function storeVisit(
  scope: Scope,
  house: VisitHouse,
  visit: ArrivedVisit,
): Promise<StoredVisit> {
  const { store } = house;
  const { located } = visit;
  const { id: externalId } = located.encounter;
  return await withAudit(scope, store, async ({ tx }) => {
    const known = await storedVisit(scope, store, tx, externalId);
    const encounter = joinedWithStored(located, known, house.today());
    const { patientId } = encounter;
    if (patientId !== undefined && located.patient !== undefined)
      await savePatient(scope, store, { externalId: patientId, ...located.patient });
    const saved = await saveEncounter(scope, store, encounter);
    const decision = await decide(scope, tx, house, encounter, saved, known?.decisionId ?? null);
    return { id: saved.id, externalId, outcome: saved.outcome, decision };
  });
}

async function storedVisit(scope: Scope, store: Store, db: Step['tx'], externalId: string) {
  const id = await encounterIdOf(scope, { db }, externalId);
  return id === undefined ? undefined : await findEncounter(scope, store, id);
}

/** A visit without words has nothing that could be decided; one that is as it was is decided already. */
async function decide(
  scope: Scope,
  tx: Step['tx'],
  { engine, store, today }: VisitHouse,
  encounter: Encounter,
  saved: { readonly id: string; readonly outcome: StoredVisit['outcome'] },
  before: string | null,
): Promise<StoredVisit['decision']> {
  if (encounter.note.trim() === '' && (encounter.documents ?? []).length === 0) return 'none';
  if (saved.outcome === 'same' && before !== null) return 'same';
  const cause = before === null ? 'first-reading' : 'text-changed';
  const { decision, read } = readBy(engine, encounter);
  const kept = await saveDecision(scope, store, saved.id, decision, cause, read);
  if (kept === undefined) return 'none';
  const seen = await visitOfDesk(scope, tx, saved.id);
  const because = before === null ? 'Read for the first time.' : 'A text of the visit changed.';
  await takeDecision(scope, store, seen, { id: kept.id, decision, because }, today());
  return kept.outcome;
}

/** What of a visit its work items show. */
async function visitOfDesk({ tenant }: Scope, tx: Step['tx'], id: string): Promise<DeskEncounter> {
  const row = await tx
    .selectFrom('encounters')
    .select(['patient_id', 'provider', 'date_of_service'])
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { patient_id: patientId, provider, date_of_service: dateOfService } = row;
  return { id, patientId, provider, dateOfService };
}

/** Keeps what a file holds beside visits: claims, answers to them, a diagnosis list. Gives how many records. */
async function keepOthers(
  scope: Scope,
  house: IngestHouse,
  { claims, payments, statuses, acknowledgments, listEntries, problems }: SourceContent,
  bytes: Uint8Array,
  name: string | undefined,
): Promise<number> {
  const answers = payments.length + statuses.length + acknowledgments.length;
  if (claims.length > 0)
    await bringClaims(scope, house, { name: name ?? 'claims', bytes, items: claims });
  if (answers > 0) {
    const brought = { name: name ?? 'answers', bytes, payments, statuses, acknowledgments };
    await bringAnswers(scope, house, brought);
  }
  if (listEntries.length > 0)
    await saveDiagnosisList(scope, house.store, name ?? 'diagnosis list', listEntries);
  return claims.length + answers + listEntries.length + listedIn(problems);
}

/** Problems of lists whose patient is known: those that are kept. */
function listedIn(problems: SourceContent['problems']): number {
  return problems.filter(
    ({ problem, patientId }) => problem.role === 'problem-list' && patientId !== undefined,
  ).length;
}

function othersIn(content: SourceContent): Record<string, number> {
  const counted = {
    claims: content.claims.filter(({ kind }) => kind === 'claim').length,
    remittances: content.remittances.length,
    payments: content.payments.length,
    statuses: content.statuses.length,
    acknowledgments: content.acknowledgments.length,
    'list-entries': content.listEntries.length,
    problems: content.problems.length,
    ...content.others,
  };
  return Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0));
}
