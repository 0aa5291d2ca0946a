import { expect, it } from 'vitest';
import type { Encounter } from '../../chart/encounter.ts';
import { makeEngine } from '../../engine.ts';
import { withAudit } from '../audit/with-audit.ts';
import { onBothDatabases } from '../database/for-tests.ts';
import { deskEncounter } from '../desk/answer-query.ts';
import { takeDecision } from '../desk/desk-of-encounter.ts';
import type { Store } from '../open-store.ts';
import { saveDecision } from '../record/decisions.ts';
import { findEncounter, saveEncounter } from '../record/encounters.ts';
import { savePatient } from '../record/patients.ts';
import { systemScope } from '../scope.ts';
import { rowsOf } from '../visits/rows-for-tests.ts';
import { keepPastVisits, noIds } from './past-visits.ts';

const TODAY = '2026-09-30';
const scope = systemScope('practice-a', 'a test');
const engine = makeEngine({ today: TODAY });
const patient = {
  externalId: 'p1',
  familyName: 'Example',
  givenName: 'Ada',
  birthDate: '1970-02-03',
  sex: 'F',
};
const VISITS: readonly (Encounter & { readonly dateOfService: string })[] = [
  {
    id: 'v1',
    dateOfService: '2026-09-01',
    note: 'HPI: Low back pain with sciatica.\nAssessment: Low back pain with sciatica.',
    provider: 'A. Adair, MD',
    billedCodes: ['M54.5'],
    procedures: [{ cpt: '99213', date: '2026-09-01' }],
    problemList: [{ code: 'M54.50' }],
    patientId: 'p1',
  },
  {
    id: 'v2',
    dateOfService: '2026-09-28',
    note: 'Assessment: Low back pain.',
    documents: [
      { id: 'mri', kind: 'imaging-report', date: '2026-09-20', text: 'Modic type 1 at L4-5.' },
    ],
    provider: 'A. Adair, MD',
    location: 'Harbor',
    payer: 'Example Mutual',
    patientId: 'p1',
  },
];

function readingOf(visit: Encounter) {
  const { decision, footprint } = engine.trace(visit);
  return { decision, read: footprint && { engine, footprint } };
}

/** As receiving does it, visit by visit. */
async function keepTheLongWay(store: Store): Promise<void> {
  for (const visit of VISITS)
    await withAudit(scope, store, async () => {
      await savePatient(scope, store, patient);
      const { id } = await saveEncounter(scope, store, visit);
      const encounter = await findEncounter(scope, store, id);
      if (encounter === undefined) throw new Error('the encounter was not kept');
      const { decision, read } = readingOf(visit);
      const kept = await saveDecision(scope, store, id, decision, 'first-reading', read);
      const because = 'Read for the first time.';
      const taken = { id: kept?.id ?? '', decision, because };
      await takeDecision(scope, store, deskEncounter(encounter), taken, TODAY);
    });
}

onBothDatabases('past visits', ({ newStore }) => {
  it('stand in the record as if each had been received and read by itself', async () => {
    const [long, short] = [await newStore(), await newStore()];
    await keepTheLongWay(long);
    const past = VISITS.map((encounter) => ({ encounter, patient, ...readingOf(encounter) }));
    await keepPastVisits(scope, short, noIds(), past, TODAY);
    const [expected, got] = [await rowsOf(long), await rowsOf(short)];
    expect(got).toEqual(expected);
    expect(got['work_items']?.length).toBeGreaterThan(2);
    expect(got['reading_index']).toHaveLength(VISITS.length);
  });

  it('are signed off by whoever settled them, with their work finished', async () => {
    const store = await newStore();
    const by = { ...scope, actor: { ...scope.actor, id: 'c1', name: 'coder' } };
    const at = new Date('2026-09-02T15:00:00.000Z');
    const [encounter] = VISITS;
    if (encounter === undefined) throw new Error('no visit');
    const visit = { encounter, patient, decision: engine.code(encounter), settled: { by, at } };
    await keepPastVisits(scope, store, noIds(), [visit], TODAY);
    const sheet = await store.db.selectFrom('coding_sheets').selectAll().executeTakeFirstOrThrow();
    // The time of the record goes on while the visit is kept.
    const signed_at = expect.stringMatching(/^2026-09-02T15:0/);
    expect(sheet).toMatchObject({ state: 'signed-off', version: 3, signed_at });
    const open = await store.db
      .selectFrom('work_items')
      .select('id')
      .where('state', '=', 'open')
      .execute();
    expect(open).toEqual([]);
    const signed = await store.db
      .selectFrom('audit_events')
      .select('detail')
      .where('actor_id', '=', 'c1')
      .execute();
    expect(signed).toEqual([{ detail: '{"step":"sign-off"}' }]);
  });
});
