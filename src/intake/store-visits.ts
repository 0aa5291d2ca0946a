import { isDeepStrictEqual } from 'node:util';
import type { Encounter } from '../chart/encounter.ts';
import type { Decision } from '../coding/decision.ts';
import type { LocatedEncounter } from '../formats/format-reader.ts';
import { type Step, withAudit } from '../store/audit/with-audit.ts';
import { takeDecision } from '../store/desk/desk-of-encounter.ts';
import { joinWaitingClaims } from '../store/record/claim-owner.ts';
import { saysTheSame } from '../store/record/decision-change.ts';
import { saveDecision } from '../store/record/decisions.ts';
import { textsOf } from '../store/record/documents.ts';
import { columnsOf, isAsSent } from '../store/record/encounter-columns.ts';
import { savePatient } from '../store/record/patients.ts';
import { openForRereading, type ToReread } from '../store/record/rereading.ts';
import type { Scope } from '../store/scope.ts';
import { readBy } from '../store/selection/reading-index.ts';
import { keepNewVisits } from '../store/visits/keep-new-visits.ts';
import { storeVisit } from './ingest.ts';
import type { VisitHouse } from './intake-house.ts';
import { joinedWithStored } from './join-visit.ts';

/** A visit as it is sent to workers: patient and author stand in it, and what it adds to or takes the place of. */
export type SentVisit = Encounter & {
  readonly patient?:
    | { readonly birthDate?: string | undefined; readonly sex?: string | undefined }
    | undefined;
  readonly follows?: LocatedEncounter['follows'] | undefined;
};

/**
 * Stores visits that were read elsewhere with their decisions, all of them in one transaction. A visit that is there
 * already and says the same is read again: another decision becomes its next version, and the same one leaves all as it
 * is. So the same visits may be stored any number of times.
 */
export async function storeVisits(
  scope: Scope,
  house: VisitHouse,
  visits: readonly SentVisit[],
): Promise<void> {
  const today = house.today();
  const sent = visits.map((visit) => {
    const located = locatedOf(visit);
    return { located, encounter: joinedWithStored(located, undefined, today) };
  });
  const firstOf = new Map(sent.toReversed().map(({ encounter }) => [encounter.id, encounter]));
  // Deciding is most of the work and needs nothing of the database: nobody waits for rows meanwhile.
  const { engine } = house;
  const read = [...firstOf.values()]
    .filter(hasWords)
    .map((encounter) => ({ encounter, ...readBy(engine, encounter) }));
  await withAudit(scope, house.store, async ({ tx, audit }) => {
    const stored = await storedVisits(scope, house, tx, [...firstOf.keys()]);
    const fresh = read.filter(({ encounter }) => !stored.has(encounter.id));
    for (const [externalId, patient] of patientsOf(visits))
      await savePatient(scope, house.store, { externalId, ...patient });
    const kept = await keepNewVisits(scope, house.store, fresh, today);
    await joinWaitingClaims(tx, scope.tenant, kept);
    if (stored.size > 0)
      audit({ action: 'read', object: 'encounters', detail: { read: stored.size } });
    for (const { located, encounter } of sent) {
      if (kept.has(encounter.id) && firstOf.get(encounter.id) === encounter) continue;
      const before = stored.get(encounter.id);
      if (before !== undefined && saysNothingNew(located, before, today))
        await readAgain(scope, house, before);
      else await storeVisit(scope, house, { located, issues: [] });
    }
  });
}

function locatedOf(visit: SentVisit): LocatedEncounter {
  const { patient: _patient, follows, ...encounter } = visit;
  return {
    encounter,
    ...(follows === undefined ? {} : { follows }),
    at: {},
    positions: {},
  };
}

/** What is said of patients, by their numbers in one order, so that two workers do not wait for each other. */
function patientsOf(visits: readonly SentVisit[]) {
  const said = new Map<string, NonNullable<SentVisit['patient']>>();
  for (const { patientId, patient } of visits)
    if (patientId !== undefined && patient !== undefined)
      said.set(patientId, { ...said.get(patientId), ...patient });
  return [...said].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

const hasWords = ({ note, documents = [] }: Encounter): boolean =>
  note.trim() !== '' || documents.length > 0;

/** The visits of which there is something, by the id of the source; held until the transaction ends. */
async function storedVisits(
  { tenant }: Scope,
  { store }: VisitHouse,
  tx: Step['tx'],
  externalIds: readonly string[],
): Promise<Map<string, ToReread>> {
  if (externalIds.length === 0) return new Map();
  const held = await tx
    .updateTable('encounters')
    .set((build) => ({ version: build.ref('version') }))
    .where('tenant', '=', tenant)
    .where('external_id', 'in', externalIds)
    .returning('id')
    .execute();
  const ids = held.map(({ id }) => id);
  const visits = ids.length === 0 ? [] : await openForRereading(tx, store, tenant, ids);
  return new Map(visits.map((visit) => [visit.chart.id, visit]));
}

function saysNothingNew(
  sent: LocatedEncounter,
  { chart, before }: ToReread,
  today: string,
): boolean {
  if (before === undefined) return false;
  const stored = { ...chart, dateOfService: chart.dateOfService ?? today };
  const joined = joinedWithStored(sent, { chart }, today);
  return (
    isAsSent(
      columnsOf(stored, stored.patientId ?? null),
      columnsOf(joined, joined.patientId ?? null),
    ) && isDeepStrictEqual(wordsOf(joined), wordsOf(stored))
  );
}

function wordsOf(encounter: Encounter): Map<string, unknown> {
  const texts = textsOf(encounter);
  return new Map(
    texts.map(({ id, kind, text, author, date }) => [
      id,
      [kind, text, author ?? null, date ?? null],
    ]),
  );
}

/** Another version of the rules or of the code set may decide otherwise. */
async function readAgain(
  scope: Scope,
  { store, engine, today }: VisitHouse,
  { desk, chart, before = '' }: ToReread,
): Promise<void> {
  const { decision, read } = readBy(engine, chart);
  const earlier: Decision = JSON.parse(before); // written by saveDecision, and unaltered since, as its seal has shown
  if (saysTheSame(earlier, decision)) return;
  const isOtherRelease = earlier.codeSet.release !== decision.codeSet.release;
  const cause = isOtherRelease ? 'release-imported' : 'engine-changed';
  const kept = await saveDecision(scope, store, desk.id, decision, cause, read);
  if (kept === undefined || kept.outcome === 'same') return;
  const because = 'Submitted again and decided otherwise.';
  await takeDecision(scope, store, desk, { id: kept.id, decision, because }, today());
}
