import { expect, test } from 'vitest';
import { makeEngine } from '../../engine.ts';
import { onBothDatabases } from '../database/for-tests.ts';
import { systemScope } from '../scope.ts';
import { findDecision, listDecisions, saveDecision } from './decisions.ts';
import { listEncounters } from './encounter-list.ts';
import { encounterIdOf, encountersAfter, findEncounter, saveEncounter } from './encounters.ts';
import { listFindings } from './findings.ts';
import { findPatient, listPatients, savePatient } from './patients.ts';

const north = systemScope('north', 'a test');
const south = systemScope('south', 'a test');
const engine = makeEngine();

const visit = {
  id: 'v1',
  dateOfService: '2026-11-02',
  note: 'Assessment: Vertebrogenic low back pain due to L4-L5 endplate changes.',
  documents: [
    { id: 'mri', kind: 'imaging-report', text: 'Modic type 1 changes at L4-L5.' } as const,
  ],
  billedCodes: ['M54.59'],
  procedures: [{ cpt: '99213' }],
  patientId: 'p-100',
  provider: 'Dr. Okafor',
};

onBothDatabases('encounters', ({ newStore }) => {
  test('come back as they were sent, and the same one sent twice is one', async () => {
    const store = await newStore();
    const first = await saveEncounter(north, store, visit);
    const second = await saveEncounter(north, store, visit);
    expect(first).toMatchObject({ outcome: 'created', changedTexts: ['note', 'mri'] });
    expect(second).toEqual({ ...first, outcome: 'same', changedTexts: [] });
    const found = await findEncounter(north, store, first.id);
    expect(found?.chart).toEqual(visit);
    expect(await encounterIdOf(north, store, 'v1')).toBe(first.id);
  });

  test('sent at once by four senders are one', async () => {
    const store = await newStore();
    const saved = await Promise.all([1, 2, 3, 4].map(() => saveEncounter(north, store, visit)));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    const rows = await store.db.selectFrom('documents').select('name').execute();
    expect(rows).toHaveLength(2);
  });

  test('keep every version of a text, and the note is never stored in the open', async () => {
    const store = await newStore();
    await saveEncounter(north, store, visit);
    const note = 'Assessment: Low back pain, resolved.';
    const changed = await saveEncounter(north, store, { ...visit, note });
    expect(changed).toMatchObject({ outcome: 'changed', changedTexts: ['note'] });
    const found = await findEncounter(north, store, changed.id);
    expect(found?.documents.map(({ name, version }) => [name, version])).toEqual([
      ['note', 2],
      ['mri', 1],
    ]);
    const rows = await store.db.selectFrom('documents').selectAll().execute();
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toMatch(/Assessment|Modic/);
  });

  test('of another practice are not found, not listed, and cannot be decided', async () => {
    const store = await newStore();
    const { id } = await saveEncounter(north, store, visit);
    const decision = engine.code(visit);
    expect(await findEncounter(south, store, id)).toBeUndefined();
    expect(await encounterIdOf(south, store, 'v1')).toBeUndefined();
    expect((await listEncounters(south, store)).items).toEqual([]);
    expect(await saveDecision(south, store, id, decision, 'first-reading')).toBeUndefined();
    const [patient] = (await listPatients(north, store)).items;
    expect(await findPatient(south, store, patient?.id ?? '')).toBeUndefined();
    expect(await findPatient(north, store, patient?.id ?? '')).toEqual(patient);
    const events = await store.db
      .selectFrom('audit_events')
      .select(['object', 'outcome'])
      .where('tenant', '=', 'south')
      .where('outcome', '=', 'not-found')
      .execute();
    expect(events).toHaveLength(3);
  });

  test('are listed by day in pages that meet without gap or double', async () => {
    const store = await newStore();
    for (let day = 1; day <= 9; day++) {
      const dateOfService = `2026-10-0${Math.ceil(day / 2)}`;
      await saveEncounter(north, store, { ...visit, id: `v${day}`, dateOfService });
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listEncounters(north, store, { from: '2026-10-02' }, { limit: 2, after });
      seen.push(...page.items.map(({ externalId }) => externalId));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(['v9', 'v8', 'v7', 'v6', 'v5', 'v4', 'v3']);
    const bad = listEncounters(north, store, {}, { after: 'second' });
    await expect(bad).rejects.toMatchObject({ issue: { code: 'store/cursor-malformed' } });
    const read = await encountersAfter(north, store, undefined, 5);
    expect(read.map(({ chart }) => chart.id)).toEqual(['v1', 'v2', 'v3', 'v4', 'v5']);
  });
});

onBothDatabases('patients', ({ newStore }) => {
  test('are found by the beginning of a name, without accents, and named by what was said last', async () => {
    const store = await newStore();
    await savePatient(north, store, { externalId: '1', familyName: 'Núñez', givenName: 'Ana' });
    await savePatient(north, store, { externalId: '2', familyName: 'Nunn', givenName: 'Bo' });
    await savePatient(north, store, { externalId: '1', birthDate: '1970-02-03' });
    const { items } = await listPatients(north, store, { name: 'nunez a' });
    expect(items).toMatchObject([
      { externalId: '1', familyName: 'Núñez', givenName: 'Ana', birthDate: '1970-02-03' },
    ]);
    const all = await listPatients(north, store, { name: 'NU' });
    expect(all.items.map(({ externalId }) => externalId)).toEqual(['1', '2']);
  });
});

onBothDatabases('decisions', ({ newStore }) => {
  test('get a new version that says which rules and texts changed them; the earlier one stays', async () => {
    const store = await newStore();
    const { id } = await saveEncounter(north, store, visit);
    const first = await saveDecision(north, store, id, engine.code(visit), 'first-reading');
    expect(first).toMatchObject({ version: 1, outcome: 'first', change: { codes: [] } });
    const again = await saveDecision(north, store, id, engine.code(visit), 'asked-for');
    expect(again).toMatchObject({ id: first?.id, version: 1, outcome: 'same' });
    const later = { ...visit, note: 'Assessment: Low back pain.' };
    await saveEncounter(north, store, later);
    await saveDecision(north, store, id, engine.code(later), 'text-changed');
    const [second, earlier] = await listDecisions(north, store, id);
    expect(second).toMatchObject({ version: 2, cause: 'text-changed', codes: ['M54.50'] });
    expect(second?.change.texts).toEqual(['note']);
    expect(second?.change.codes.map(({ code, change }) => [code, change])).toEqual([
      ['M54.50', 'added'],
      ['M54.51', 'removed'],
    ]);
    expect(second?.change.codes.every(({ rules }) => rules.length > 0)).toBe(true);
    expect(earlier).toMatchObject({ version: 1, codes: ['M54.51'] });
    expect((await findDecision(north, store, id, 1))?.decision).toEqual(engine.code(visit));
    expect((await findDecision(north, store, id))?.version).toBe(2);
  });

  test('of another release say so', async () => {
    const store = await newStore();
    const { id } = await saveEncounter(north, store, visit);
    const before = engine.code(visit);
    await saveDecision(north, store, id, before, 'first-reading');
    const codeSet = { release: 'FY2028', effective: '2027-10-01' };
    const after = { ...before, codeSet, codes: [] };
    const saved = await saveDecision(north, store, id, after, 'release-imported');
    expect(saved?.change).toMatchObject({ release: { from: 'FY2027', to: 'FY2028' } });
  });

  test('carry the findings that stand, and lists show the code', async () => {
    const store = await newStore();
    const { id } = await saveEncounter(north, store, visit);
    const decision = engine.code(visit);
    await saveDecision(north, store, id, decision, 'first-reading');
    const found = await listFindings(north, store, { encounterId: id });
    expect(found.items.map(({ finding }) => finding)).toEqual(decision.findings);
    expect(decision.findings.length).toBeGreaterThan(0);
    const without = { ...decision, findings: [] };
    await saveDecision(north, store, id, without, 'policy-changed');
    expect((await listFindings(north, store, { encounterId: id })).items).toEqual([]);
    const listed = await listEncounters(north, store, { code: 'M54.51', isDecided: true });
    expect(listed.items).toMatchObject([{ id, firstCode: 'M54.51' }]);
    expect((await listEncounters(north, store, { code: 'M54.59' })).items).toEqual([]);
  });

  test('quote the note, so they are stored encrypted', async () => {
    const store = await newStore();
    const { id } = await saveEncounter(north, store, visit);
    await saveDecision(north, store, id, engine.code(visit), 'first-reading');
    const rows = await store.db.selectFrom('decisions').selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/Vertebrogenic/i);
  });
});
