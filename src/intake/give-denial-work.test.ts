import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeScrubber } from '../claims/scrub.ts';
import { makeEngine } from '../engine.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import type { Store } from '../store/open-store.ts';
import { systemScope } from '../store/scope.ts';
import { ingest } from './ingest.ts';
import type { IngestHouse } from './intake-house.ts';

const TODAY = '2026-11-04';
const scope = systemScope('practice-a', 'a test');
const engine = makeEngine({ today: TODAY });
const scrubber = makeScrubber({ codebook: engine.codebook, today: TODAY });
const house = (store: Store): IngestHouse => ({ store, engine, scrubber, today: () => TODAY });
const sample = (name: string): string =>
  readFileSync(new URL(`../formats/samples/x12/${name}`, import.meta.url), 'latin1');

const CLAIMS = sample('837p-low-back.edi');
const PAYMENTS = sample('835-low-back.edi');
const STATUSES = sample('277ca-low-back.edi');
const VISIT = JSON.stringify({
  id: 'LBP-0002',
  patientId: 'MRN-779',
  provider: 'pr01',
  dateOfService: '2026-11-02',
  note: 'Assessment: Low back pain.',
});

async function bring(store: Store, ...files: readonly string[]): Promise<void> {
  for (const [at, file] of files.entries())
    expect(
      await ingest(scope, house(store), 'folder', Buffer.from(file, 'latin1'), { name: `f${at}` }),
    ).toMatchObject({ outcome: expect.stringMatching(/stored|known/) });
}

async function denials(store: Store) {
  const rows = await store.db
    .selectFrom('work_items')
    .selectAll()
    .where('kind', '=', 'denial')
    .orderBy('id')
    .execute();
  return rows.map(({ source_id: source, ...row }) => ({ ...row, source: source.split(' ')[1] }));
}
const states = async (store: Store) =>
  (await denials(store)).map(({ source, state }) => `${source} ${state}`);

onBothDatabases('work about denials', ({ newStore }) => {
  test('a denial with a coding cause is work of the coder of the visit, and no amount is in it', async () => {
    const store = await newStore();
    await bring(store, VISIT, CLAIMS, PAYMENTS);
    const found = await denials(store);
    expect(found).toMatchObject([
      {
        role: 'coder',
        state: 'open',
        subject: 'invalid-for-date',
        code: 'S39012A',
        claim_id: 'LBP-0002',
        encounter_id: expect.any(String),
        patient_id: expect.any(String),
        provider: 'pr01',
        date_of_service: '2026-11-02',
        because: expect.stringMatching(
          /^M54\.5 could not be billed on 2026-11-02\. Code the visit/,
        ),
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/1240|285\.5|195\.5|24000|amount|paid/i);
  });

  test('a payer’s denial takes the place of the rejection at a front end, and nothing stands twice', async () => {
    const store = await newStore();
    await bring(store, VISIT, CLAIMS, STATUSES);
    expect(await states(store)).toEqual(['277CA open']);
    await bring(store, PAYMENTS, STATUSES, PAYMENTS);
    expect(await states(store)).toEqual(['277CA resolved', '835 open']);
  });

  test('answers that came before their claim give the same work', async () => {
    const store = await newStore();
    await bring(store, STATUSES, PAYMENTS, CLAIMS, VISIT);
    expect(await states(store)).toEqual(['835 open']);
  });

  test('a corrected claim resolves it, and the old answer read again does not bring it back', async () => {
    const store = await newStore();
    await bring(store, VISIT, CLAIMS, PAYMENTS, CLAIMS);
    expect(await states(store)).toEqual(['835 open']);
    await bring(store, CLAIMS.replaceAll('ABF:M545~', 'ABF:M5450~'));
    expect(await states(store)).toEqual(['835 resolved']);
    await bring(store, PAYMENTS);
    expect(await states(store)).toEqual(['835 resolved']);
  });

  const replacement = (frequency: '7' | '8', number = 'PAYERCLAIM902'): string =>
    CLAIMS.replaceAll('CLM*LBP-0002*1240***22:B:7', `CLM*LBP-0002R*1240***22:B:${frequency}`)
      .replaceAll('REF*F8*PAYERCLAIM900', `REF*F8*${number}`)
      .replaceAll('ABF:M545~', 'ABF:M5450~');

  test.each(['7', '8'] as const)(
    'a claim under another number of the practice, of frequency %s, resolves it',
    async (frequency) => {
      const store = await newStore();
      await bring(store, VISIT, CLAIMS, PAYMENTS, replacement(frequency, 'PAYERCLAIM111'));
      expect(await states(store)).toEqual(['835 open']);
      await bring(store, replacement(frequency));
      expect(await states(store)).toEqual(['835 resolved']);
      await bring(store, CLAIMS, PAYMENTS);
      expect(await states(store)).toEqual(['835 resolved']);
    },
  );

  test('a denial of a claim that was replaced before gives no work, one of the replacement does', async () => {
    const store = await newStore();
    await bring(store, VISIT, CLAIMS, replacement('7'), PAYMENTS);
    expect(await states(store)).toEqual([]);
    await bring(store, PAYMENTS.replaceAll('CLP*LBP-0002*', 'CLP*LBP-0002R*'));
    expect(await states(store)).toEqual(['835 open']);
  });

  test('the same number of the payer on the claim of another patient resolves nothing', async () => {
    const store = await newStore();
    const other = { ...JSON.parse(VISIT), id: 'LBP-0002R', patientId: 'MRN-780' };
    await bring(store, VISIT, JSON.stringify(other), CLAIMS, PAYMENTS, replacement('7'));
    expect(await states(store)).toEqual(['835 open']);
  });

  test('a corrected claim that is denied again is new work', async () => {
    const store = await newStore();
    await bring(store, VISIT, CLAIMS, PAYMENTS, CLAIMS.replaceAll('ABF:M545~', 'ABF:M5459~'));
    await bring(store, PAYMENTS.replaceAll('PAYERCLAIM902', 'PAYERCLAIM999'));
    expect(await states(store)).toEqual(['835 resolved', '835 open']);
  });
});
