import { expect, test } from 'vitest';
import type { Claim } from '../../chart/claim.ts';
import { makeEngine } from '../../engine.ts';
import { verifyLog } from '../audit/verify-log.ts';
import { onBothDatabases } from '../database/for-tests.ts';
import type { Store } from '../open-store.ts';
import { systemScope } from '../scope.ts';
import { findClaim, listClaims, saveClaim } from './claims.ts';
import { saveDecision } from './decisions.ts';
import { findEncounter, saveEncounter } from './encounters.ts';
import { erasePatient } from './erase-patient.ts';
import { exportPatient } from './export-patient.ts';
import { problemListOf, problemListVersions, saveProblemList } from './problem-lists.ts';
import { remittancesOf, saveRemittance } from './remittances.ts';
import { deleteExpired, expiredBefore } from './retention.ts';
import { timelineOf } from './timeline.ts';

const north = systemScope('north', 'a test');
const south = systemScope('south', 'a test');
const engine = makeEngine();

const claim: Claim = {
  id: 'c1',
  kind: 'professional',
  patientControlNumber: 'A-17',
  diagnoses: [{ code: 'M54.50', role: 'principal', system: 'icd-10-cm' }],
  lines: [],
  note: 'Assessment: Low back pain.',
};
const payment = {
  patientControlNumber: 'A-17',
  status: '4',
  adjustments: [],
  remarks: [],
  lines: [],
};

async function oneVisit(store: Store, patient: string, dateOfService: string) {
  const note = `Assessment: Low back pain. Patient ${patient}.`;
  const visit = { id: `${patient}-${dateOfService}`, dateOfService, note, patientId: patient };
  const { id } = await saveEncounter(north, store, visit);
  await saveDecision(north, store, id, engine.code(visit), 'first-reading');
  const found = await findEncounter(north, store, id);
  return { encounterId: id, patientId: found?.patientId ?? '' };
}

onBothDatabases('claims, answers and problem lists', ({ newStore }) => {
  test('a claim sent again takes the place of the earlier one, and its answers are joined to it', async () => {
    const store = await newStore();
    const owner = await oneVisit(store, 'p1', '2026-11-02');
    const id = await saveClaim(north, store, claim, owner);
    expect(await saveClaim(north, store, claim, owner)).toBe(id);
    const { id: answer, isNew } = await saveRemittance(north, store, payment);
    expect(isNew).toBe(true);
    expect(await saveRemittance(north, store, payment)).toEqual({ id: answer, isNew: false });
    expect((await findClaim(north, store, id))?.claim).toEqual(claim);
    expect(await remittancesOf(north, store, id)).toEqual([{ id: answer, claimId: id, payment }]);
    expect((await listClaims(north, store, owner)).items).toMatchObject([
      { id, codes: ['M54.50'] },
    ]);
    expect(await findClaim(south, store, id)).toBeUndefined();
    expect(await remittancesOf(south, store, id)).toEqual([]);
    expect((await listClaims(south, store)).items).toEqual([]);
    expect(JSON.stringify(await store.db.selectFrom('claims').selectAll().execute())).not.toContain(
      'Low back',
    );
  });

  test('a list is the next version of those that its source gave, and the earlier stay', async () => {
    const store = await newStore();
    const { patientId } = await oneVisit(store, 'p1', '2026-11-02');
    const entry = { code: 'M54.5', title: 'Low back pain', status: 'active' } as const;
    expect(await saveProblemList(north, store, patientId, 'ehr', [entry])).toMatchObject({
      version: 1,
      outcome: 'first',
    });
    expect(await saveProblemList(north, store, patientId, 'ehr', [entry])).toMatchObject({
      version: 1,
      outcome: 'same',
    });
    await saveProblemList(north, store, patientId, 'endplate', [{ ...entry, code: 'M54.51' }]);
    await saveProblemList(north, store, patientId, 'ehr', [{ ...entry, code: 'M54.50' }]);
    const listed = await problemListOf(north, store, patientId);
    expect(listed.map(({ code, source }) => `${source} ${code}`)).toEqual([
      'endplate M54.51',
      'ehr M54.50',
    ]);
    expect(await saveProblemList(south, store, patientId, 'ehr', [entry])).toBeUndefined();
    const versions = await problemListVersions(north, store, patientId);
    expect(
      versions.map(({ source, version, isCurrent, problems }) => [
        source,
        version,
        isCurrent,
        problems.map(({ code }) => code),
      ]),
    ).toEqual([
      ['ehr', 2, true, ['M54.50']],
      ['endplate', 1, true, ['M54.51']],
      ['ehr', 1, false, ['M54.5']],
    ]);
    expect(await problemListVersions(south, store, patientId)).toEqual([]);
    expect(await problemListOf(south, store, patientId)).toEqual([]);
  });
});

onBothDatabases('everything about a patient', ({ newStore }) => {
  const twoPatients = async (store: Store) => {
    const first = await oneVisit(store, 'p1', '2026-11-02');
    await oneVisit(store, 'p1', '2026-10-02');
    const other = await oneVisit(store, 'p2', '2014-05-05');
    await saveClaim(north, store, claim, first);
    await saveRemittance(north, store, payment);
    await saveProblemList(north, store, first.patientId, 'ehr', [
      { code: 'M54.5', status: 'active' },
    ]);
    return { first, other };
  };

  test('is exported with its texts, and with nothing of others', async () => {
    const store = await newStore();
    const { first } = await twoPatients(store);
    const found = await exportPatient(north, store, first.patientId);
    const counts = Object.fromEntries(
      Object.entries(found ?? {}).map(([table, rows]) => [table, rows.length]),
    );
    expect(counts).toMatchObject({
      patients: 1,
      encounters: 2,
      documents: 2,
      decisions: 2,
      claims: 1,
      remittances: 1,
      problems: 1,
    });
    expect(counts['audit_events']).toBeGreaterThan(4);
    const words = JSON.stringify(found);
    expect(words).toContain('Assessment: Low back pain. Patient p1.');
    expect(words).not.toContain('Patient p2.');
    expect(await exportPatient(south, store, first.patientId)).toBeUndefined();
  });

  test('is deleted, and the audit log outlives it', async () => {
    const store = await newStore();
    const { first, other } = await twoPatients(store);
    expect(await erasePatient(south, store, first.patientId, 'entered-in-error')).toBeUndefined();
    expect(await erasePatient(north, store, first.patientId, 'entered-in-error')).toMatchObject({
      patients: 1,
    });
    for (const table of ['encounters', 'documents', 'decisions', 'patients'] as const) {
      expect(await store.db.selectFrom(table).selectAll().execute()).toHaveLength(1);
    }
    for (const table of ['claims', 'remittances', 'problems'] as const) {
      expect(await store.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(await timelineOf(north, store, other.patientId)).toHaveLength(1);
    expect((await verifyLog(store, 'north')).issues).toEqual([]);
    const told = await store.db
      .selectFrom('audit_events')
      .select(['action'])
      .where('tenant', '=', 'north')
      .where('patient_id', '=', first.patientId)
      .execute();
    expect(told.at(-1)?.action).toBe('delete');
  });

  test('goes when the last visit is longer ago than is kept, and not before', async () => {
    const store = await newStore();
    const { first, other } = await twoPatients(store);
    const { encounterId } = await oneVisit(store, 'p3', '2014-05-05');
    await store.db
      .updateTable('encounters')
      .set({ patient_id: null })
      .where('id', '=', encounterId)
      .execute();
    expect(await expiredBefore(north, store, '2014-05-05')).toEqual({
      patients: [],
      encounters: [],
    });
    const expired = await expiredBefore(north, store, '2014-05-06');
    expect(expired).toEqual({ patients: [other.patientId], encounters: [encounterId] });
    await deleteExpired(north, store, expired);
    const left = await timelineOf(north, store, first.patientId);
    expect(left.map(({ dateOfService }) => dateOfService)).toEqual(['2026-10-02', '2026-11-02']);
    expect(await store.db.selectFrom('encounters').selectAll().execute()).toHaveLength(2);
  });
});
