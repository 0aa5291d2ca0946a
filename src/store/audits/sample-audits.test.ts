import { expect, it } from 'vitest';
import { makeEngine } from '../../engine.ts';
import type { PracticeVisit } from '../../engine-practice.ts';
import { blindnessOf } from '../../review/sample-audit-blindness.ts';
import type { Coding } from '../../review/sample-audit-schema.ts';
import { onBothDatabases } from '../database/for-tests.ts';
import type { Store } from '../open-store.ts';
import { type Scope, systemScope } from '../scope.ts';
import { sha256 } from '../sealed-reading.ts';
import { codingsOf, revealReading, saveCoding } from './audit-codings.ts';
import {
  drawAudit,
  findAudit,
  listAudits,
  type StoredAudit,
  worksheetTexts,
} from './sample-audits.ts';

const MARKER = 'Zebulon';
const NOW = '2026-11-02T09:00:00.000Z';
const VISITS: PracticeVisit[] = Array.from({ length: 8 }, (_, index) => ({
  encounter: {
    id: `e${index}`,
    dateOfService: '2026-10-05',
    note: `${MARKER}.\nAssessment: Low back pain with right sciatica.`,
    billedCodes: ['M54.50'],
  },
  provider: index % 2 === 0 ? 'pr01' : 'pr02',
  location: '',
  payer: '',
  patient: '',
}));

const practice = systemScope('practice-a', 'a test');
const reviewer = (name: string): Scope => ({
  ...practice,
  actor: { id: name, kind: 'user', name, roles: ['auditor'] },
});
const [first, second] = [reviewer('QR'), reviewer('ST')];

async function drawn(store: Store): Promise<StoredAudit> {
  const audit = await drawAudit(practice, store, makeEngine(), VISITS, {
    title: 'Audit',
    by: ['provider'],
    size: { each: 2 },
    seed: 'q4',
    rules: {},
    secondShare: 0.5,
    on: '2026-11-02',
    now: NOW,
  });
  if (audit === undefined) throw new Error('nothing was drawn');
  return audit;
}

const coding = (id: string, audited: string[]): Coding => ({
  id,
  audited,
  findings: [],
  gap: '',
  rationale: `${MARKER} has sciatica`,
  citation: '',
  effect: 'none',
  reviewer: 'QR',
});

onBothDatabases('sample audits in the record', ({ newStore }) => {
  it('are found again by their practice alone', async () => {
    const store = await newStore();
    const audit = await drawn(store);
    expect(await findAudit(practice, store, audit.id)).toEqual(audit);
    expect((await listAudits(practice, store)).map(({ id }) => id)).toEqual([audit.id]);
    const other = systemScope('practice-b', 'a test');
    expect(await findAudit(other, store, audit.id)).toBe(undefined);
    expect(await listAudits(other, store)).toEqual([]);
    expect((await worksheetTexts(other, store, audit.id)).size).toBe(0);
  });

  it('show a reading to who has coded, after coding, and to nobody else', async () => {
    const store = await newStore();
    const audit = await drawn(store);
    const id = audit.sample.encounters[0]?.id ?? '';
    expect(await revealReading(first, store, audit, id, NOW)).toBe('not-coded');
    expect(await saveCoding(first, store, audit, 'first', coding(id, ['M54.50']), NOW)).toBe(
      undefined,
    );
    expect(await revealReading(second, store, audit, id, NOW)).toBe('not-coded');
    const shown = await revealReading(first, store, audit, id, NOW);
    expect(shown).toMatchObject({
      reading: { codes: [{ code: 'M54.41' }] },
      blind: { audited: ['M54.50'] },
    });
  });

  it('keep the blind coding when it is changed after the reading was shown', async () => {
    const store = await newStore();
    const audit = await drawn(store);
    const id = audit.sample.encounters[0]?.id ?? '';
    await saveCoding(first, store, audit, 'first', coding(id, ['M54.50']), NOW);
    await revealReading(first, store, audit, id, NOW);
    await saveCoding(first, store, audit, 'first', coding(id, ['M54.41']), NOW);
    await revealReading(first, store, audit, id, NOW);
    const kept = await codingsOf(practice, store, audit);
    expect(kept.first[0]?.audited).toEqual(['M54.41']);
    const blindness = blindnessOf(audit.sample, kept.first, kept.revealed, sha256);
    expect(blindness).toMatchObject({ revealed: 1, changedAfter: [id] });
    expect(blindness.issues.map(({ code }) => code)).toEqual(['audit/coding-changed']);
  });

  it('take a second coding from another person, where the sample asks for one', async () => {
    const store = await newStore();
    const audit = await drawn(store);
    const twice = audit.sample.encounters.find((one) => one.second)?.id ?? '';
    const once = audit.sample.encounters.find((one) => !one.second)?.id ?? '';
    await saveCoding(first, store, audit, 'first', coding(twice, ['M54.41']), NOW);
    const save = (who: Scope, id: string): ReturnType<typeof saveCoding> =>
      saveCoding(who, store, audit, 'second', coding(id, ['M54.50']), NOW);
    expect(await save(first, twice)).toBe('same-reviewer');
    expect(await save(second, once)).toBe('not-second');
    expect(await save(second, 'elsewhere')).toBe('not-drawn');
    expect(await save(second, twice)).toBe(undefined);
    expect(await saveCoding(second, store, audit, 'first', coding(twice, []), NOW)).toBe(
      'other-reviewer',
    );
    expect((await codingsOf(practice, store, audit)).second).toHaveLength(1);
  });

  it('hold no word of a note in the open, in no table and no audit event', async () => {
    const store = await newStore();
    const audit = await drawn(store);
    const id = audit.sample.encounters[0]?.id ?? '';
    await saveCoding(first, store, audit, 'first', coding(id, ['M54.50']), NOW);
    expect((await worksheetTexts(first, store, audit.id)).get(id)?.note).toContain(MARKER);
    const tables = [
      'sample_audits',
      'sample_audit_encounters',
      'sample_audit_codings',
      'audit_events',
    ] as const;
    for (const table of tables) {
      const rows = JSON.stringify(await store.db.selectFrom(table).selectAll().execute());
      expect(rows).not.toContain(MARKER);
      expect(rows).not.toContain('M54.41');
    }
  });
});
