import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeScrubber } from '../claims/scrub.ts';
import { makeEngine } from '../engine.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { draftQuery, stepQuery } from '../store/desk/query-steps.ts';
import { listWork } from '../store/desk/work-list.ts';
import { listQuarantine } from '../store/intake/quarantine.ts';
import type { Store } from '../store/open-store.ts';
import { acknowledgmentsOf } from '../store/record/acknowledgments.ts';
import { isClaimSent } from '../store/record/claim-standing.ts';
import { findClaim, listClaims } from '../store/record/claims.ts';
import { listDiagnosisLists } from '../store/record/diagnosis-lists.ts';
import { encounterIdOf } from '../store/record/encounters.ts';
import { remittancesOf } from '../store/record/remittances.ts';
import { type Scope, systemScope } from '../store/scope.ts';
import { bringAnswers } from './bring-answers.ts';
import { ingest } from './ingest.ts';
import type { IngestHouse } from './intake-house.ts';
import { readSource } from './read-source.ts';

const TODAY = '2026-11-04';
const scope = systemScope('practice-a', 'a test');
const engine = makeEngine({ today: TODAY });
const scrubber = makeScrubber({ codebook: engine.codebook, today: TODAY });
const house = (store: Store): IngestHouse => ({ store, engine, scrubber, today: () => TODAY });
const sample = (name: string): Buffer =>
  readFileSync(new URL(`../formats/samples/x12/${name}`, import.meta.url));
const VISIT = {
  id: 'LBP-0001',
  patientId: 'MRN-778',
  dateOfService: '2026-11-02',
  note: 'Assessment: Vertebrogenic low back pain.',
};

const byFolder = (store: Store, name: string) =>
  ingest(scope, house(store), 'folder', sample(name), { name });
/** As `POST /api/remittances` does it. */
const byUpload = (store: Store, name: string, as = `upload of ${name}`) =>
  bringAnswers(scope, house(store), {
    name: as,
    bytes: sample(name),
    ...readSource(sample(name), { name: as }),
  });
const bringVisit = (store: Store) =>
  ingest(scope, house(store), 'http', Buffer.from(JSON.stringify(VISIT)));
const isSent = async (store: Store) => {
  const id = (await encounterIdOf(scope, store, VISIT.id)) ?? '';
  return withAudit(scope, store, ({ tx, audit }) => {
    audit({ action: 'read', object: 'claim' });
    return isClaimSent(tx, scope.tenant, id);
  });
};
const claimNumbered = async (store: Store, number: string) => {
  const { items } = await listClaims(scope, store);
  return items.find(({ controlNumber }) => controlNumber === number);
};

onBothDatabases('claims and their answers', ({ newStore }) => {
  test('a claim of the folder and its payment of an upload are one, in either order', async () => {
    const inOrder = await newStore();
    await bringVisit(inOrder);
    await byFolder(inOrder, '837p-low-back.edi');
    const brought = await byUpload(inOrder, '835-low-back.edi');
    expect(brought.denials).toMatchObject([{ claimId: 'LBP-0002' }]);

    const answerFirst = await newStore();
    await byFolder(answerFirst, '835-low-back.edi');
    await byUpload(answerFirst, '277ca-low-back.edi');
    await byFolder(answerFirst, '837p-low-back.edi');
    await bringVisit(answerFirst);

    for (const store of [inOrder, answerFirst]) {
      const claim = await claimNumbered(store, 'LBP-0001');
      expect(claim).toMatchObject({
        encounterId: await encounterIdOf(scope, store, VISIT.id),
        patientId: expect.any(String),
        codes: ['M5451', 'G8929', 'Z9889'],
      });
      expect(await remittancesOf(scope, store, claim?.id ?? '')).toMatchObject([
        { payment: { patientControlNumber: 'LBP-0001', status: '1' } },
      ]);
      expect(await isSent(store)).toBe(true);
    }
  });

  test('the same documents by every door are one each', async () => {
    const store = await newStore();
    for (const name of ['837p-low-back.edi', '835-low-back.edi', '277ca-low-back.edi']) {
      await byFolder(store, name);
      await ingest(scope, house(store), 'mllp', sample(name), { name: 'another name' });
      if (!name.startsWith('837')) await byUpload(store, name);
    }
    const count = async (table: 'claims' | 'remittances' | 'acknowledgments' | 'claim_files') =>
      (await store.db.selectFrom(table).select('id').execute()).length;
    expect(await count('claims')).toBe(3);
    expect(await count('remittances')).toBe(3);
    expect(await count('acknowledgments')).toBe(4);
    expect(await count('claim_files')).toBe(3);
    expect((await listQuarantine(scope, store, 'kept', {})).items).toEqual([]);
  });

  test('edits of a claim that came by the folder are work, as those of an upload are', async () => {
    const store = await newStore();
    await byFolder(store, '837p-low-back.edi');
    const kept = await claimNumbered(store, 'LBP-0001');
    const found = await findClaim(scope, store, kept?.id ?? '');
    expect(found?.edits).toMatchObject({ id: 'LBP-0001', verdict: kept?.verdict });
    const items = await listWork(
      scope,
      store,
      { kind: 'claim-edit', state: 'open' },
      { limit: 50 },
      TODAY,
    );
    expect(items.length).toBeGreaterThan(0);
  });

  test('what a front end says of a claim, and of the file that it stands in, is kept with them', async () => {
    const store = await newStore();
    await bringVisit(store);
    await byFolder(store, '837p-low-back.edi');
    expect(await isSent(store)).toBe(false);
    expect(await byFolder(store, '999-partly-accepted.edi')).toMatchObject({
      outcome: 'stored',
      others: { acknowledgments: 3 },
    });
    expect(await isSent(store)).toBe(true);
    await byFolder(store, 'ta1-rejected.edi');
    expect(await isSent(store)).toBe(false);
    const file = await store.db.selectFrom('claim_files').select('id').executeTakeFirstOrThrow();
    expect(await acknowledgmentsOf(scope, store, { fileId: file.id })).toMatchObject([
      { kind: '999', scope: 'transaction-set', verdict: 'accepted' },
      { kind: '999', scope: 'group', verdict: 'partially-accepted' },
      { kind: 'TA1', scope: 'interchange', verdict: 'rejected' },
    ]);
    await byFolder(store, '277ca-low-back.edi');
    expect(await isSent(store)).toBe(true);
    const rejected = await claimNumbered(store, 'LBP-0002');
    expect(await acknowledgmentsOf(scope, store, { claimId: rejected?.id ?? '' })).toMatchObject([
      { kind: '277CA', scope: 'claim', verdict: 'rejected' },
    ]);
  });

  test('once the codes have left, their work says so no longer, and a question needs a reason', async () => {
    const store = await newStore();
    await bringVisit(store);
    await byFolder(store, '837p-low-back.edi');
    const open = async () => {
      const items = await listWork(
        scope,
        store,
        { kind: 'code-encounter', state: 'open' },
        { limit: 5 },
        TODAY,
      );
      return items.flatMap(({ reasons }) => reasons.map(({ reason }) => reason));
    };
    expect(await open()).toContain('codes-not-sent');
    await byUpload(store, '835-low-back.edi');
    expect(await open()).not.toContain('codes-not-sent');

    const coder: Scope = {
      ...scope,
      actor: { id: 'c1', kind: 'user', name: 'A coder', roles: ['coder'] },
    };
    const encounterId = (await encounterIdOf(scope, store, VISIT.id)) ?? '';
    const drafted = await draftQuery(
      coder,
      store,
      { id: encounterId, patientId: null },
      {
        step: 'draft',
        encounterId,
        dateOfService: VISIT.dateOfService,
        wording: WORDING,
        writtenBy: 'person',
      },
    );
    if (drafted.outcome === 'refused') throw new Error(JSON.stringify(drafted.issues));
    const { id } = drafted.query.life;
    expect(await stepQuery(coder, store, id, SEND)).toMatchObject({
      outcome: 'refused',
      issues: [{ code: 'query/reason-missing' }],
    });
    const step = { ...SEND, afterClaimBecause: 'Found in the audit of November.' };
    expect(await stepQuery(coder, store, id, step)).toMatchObject({ outcome: 'taken' });
  });

  test('a diagnosis list is kept in versions', async () => {
    const store = await newStore();
    const bring = (rows: string) =>
      ingest(scope, house(store), 'folder', Buffer.from(`Code,Description,List\n${rows}`), {
        name: 'favourites.csv',
      });
    expect(await bring('M54.5,Low back pain,Favourites\n')).toMatchObject({ outcome: 'stored' });
    await bring('M54.5,Low back pain,Favourites\n');
    await bring('M54.50,"Low back pain, unspecified",Favourites\n');
    expect(await listDiagnosisLists(scope, store)).toMatchObject([
      { name: 'favourites.csv', version: 2, entries: [{ code: 'M54.50', list: 'Favourites' }] },
    ]);
  });
});

const WORDING = {
  topic: 'cause-of-low-back-pain',
  title: 'Low back pain - source clarification',
  question: 'Can the source of the low back pain addressed at this visit be further specified?',
  options: [
    'Low back pain due to vertebral endplate changes',
    'Source of the low back pain not determined at this time',
    'Other (please specify)',
    'Unable to determine',
  ],
  indicators: [
    {
      quote: 'low back pain',
      start: 27,
      end: 40,
      document: 'note',
      source: 'assessment',
      date: '2026-11-02',
    },
    {
      quote: 'Vertebrogenic',
      start: 12,
      end: 25,
      document: 'note',
      source: 'assessment',
      date: '2026-11-02',
    },
  ],
};
const SEND = {
  step: 'send' as const,
  to: { id: 'p1', name: 'Dr. Ann Bell' },
  dueAt: '2026-11-10T09:00:00.000Z',
  retention: 'business-record' as const,
};
