import { expect, test } from 'vitest';
import type { Encounter } from '../chart/encounter.ts';
import { makeEngine } from '../engine.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import type { Store } from '../store/open-store.ts';
import { systemScope } from '../store/scope.ts';
import { rowsOf } from '../store/visits/rows-for-tests.ts';
import { storeVisit } from './ingest.ts';
import { storeVisits } from './store-visits.ts';

const TODAY = '2026-11-04';
const scope = systemScope('practice-a', 'a test');
const house = (store: Store, engine = makeEngine({ today: TODAY })) => ({
  store,
  engine,
  today: () => TODAY,
});

const VISITS: readonly Encounter[] = [
  {
    id: 'v3',
    note: 'HPI: Low back pain with sciatica.\nAssessment: Low back pain with sciatica.',
    provider: 'A. Adair, MD',
    billedCodes: ['M54.5'],
    procedures: [{ cpt: '99213', date: '2026-11-02' }],
    patientId: 'p1',
  },
  {
    id: 'v1',
    dateOfService: '2026-11-02',
    note: 'Assessment: Low back pain.',
    documents: [
      { id: 'mri', kind: 'imaging-report', date: '2026-10-20', text: 'Modic type 1 at L4-5.' },
    ],
    location: 'Harbor',
    payer: 'Example Mutual',
    patientId: 'p2',
  },
  { id: 'v2', dateOfService: '2026-11-02', note: ' ', patientId: 'p1' },
  { id: 'v4', dateOfService: '2026-11-03', note: 'Assessment: Lumbar strain.' },
];

const storeOneByOne = async (store: Store, visits: readonly Encounter[]): Promise<void> => {
  for (const encounter of visits)
    await storeVisit(scope, house(store), {
      located: { encounter, at: {}, positions: {} },
      issues: [],
    });
};

const decisionsOf = async (store: Store) =>
  store.db
    .selectFrom('decisions')
    .innerJoin('encounters', 'encounters.id', 'decisions.encounter_id')
    .select(['external_id', 'decisions.version', 'cause', 'decisions.first_code'])
    .orderBy('external_id')
    .orderBy('decisions.version')
    .execute();

onBothDatabases('visits stored together', ({ newStore, newLocation, reopen }) => {
  test('stand in the record as if each had been stored by itself', async () => {
    const [long, short] = [await newStore(), await newStore()];
    await storeOneByOne(long, VISITS);
    await storeVisits(scope, house(short), VISITS);
    const got = await rowsOf(short);
    expect(got).toEqual(await rowsOf(long));
    expect(got['encounters']).toHaveLength(4);
    expect(got['decisions']).toHaveLength(3);
    expect(got['work_items']?.length).toBeGreaterThan(2);
  });

  test('change nothing when they are stored again', async () => {
    const store = await newStore();
    await storeVisits(scope, house(store), VISITS);
    const before = await rowsOf(store);
    await storeVisits(scope, house(store), VISITS);
    expect(await rowsOf(store)).toEqual(before);
  });

  test('an id twice is one visit, of which the later text stands', async () => {
    const store = await newStore();
    const later = { ...VISITS[3], id: 'v4', note: 'Assessment: Low back pain.' };
    await storeVisits(scope, house(store), [...VISITS, later]);
    expect((await decisionsOf(store)).filter((row) => row.external_id === 'v4')).toMatchObject([
      { version: 1, cause: 'first-reading', first_code: 'S39.012A' },
      { version: 2, cause: 'text-changed', first_code: 'M54.50' },
    ]);
  });

  test('a visit that is stored already gets a version when the rules decide otherwise now', async () => {
    const store = await newStore();
    const visits = [
      ...VISITS,
      { id: 'v5', dateOfService: '2026-11-03', note: 'Assessment: lumbar misery.' },
    ];
    await storeVisits(scope, house(store), visits);
    const phrases = [{ concept: 'low-back-pain', phrase: 'lumbar misery' }];
    const engine = makeEngine({ today: TODAY, phrases });
    await storeVisits(scope, house(store, engine), visits);
    await storeVisits(scope, house(store, engine), visits);
    const again = (await decisionsOf(store)).filter(({ version }) => version > 1);
    expect(again).toMatchObject([
      { external_id: 'v5', version: 2, cause: 'engine-changed', first_code: 'M54.50' },
    ]);
  });

  test('two workers that store the same visits at once keep each of them once', async () => {
    const location = await newLocation();
    const stores = [await reopen(location), await reopen(location)];
    const visits = Array.from({ length: 60 }, (_, number) => ({
      id: `e${number}`,
      dateOfService: '2026-11-02',
      patientId: `p${number % 7}`,
      note: 'Assessment: low back pain.',
    }));
    await Promise.all(
      stores.map((store, index) =>
        storeVisits(scope, house(store), index === 0 ? visits : visits.toReversed()),
      ),
    );
    const [store] = stores;
    if (store === undefined) throw new Error('no store');
    const rows = await rowsOf(store);
    expect(rows['encounters']).toHaveLength(60);
    expect(rows['decisions']).toHaveLength(60);
    expect(rows['patients']).toHaveLength(7);
  });
});
