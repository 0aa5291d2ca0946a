import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { expect, it, onTestFinished } from 'vitest';
import { summaryOf } from '../../analytics/summary.ts';
import { addEncounter, makeTally } from '../../analytics/tally.ts';
import { measureRows } from '../../cli/measure-rows.ts';
import { embeddedCodebook } from '../../codebook/codebook.ts';
import { demonstrationPatients, PRACTICE } from '../../demonstration/practice.ts';
import { makeEngine } from '../../engine.ts';
import { storeVisits } from '../../intake/store-visits.ts';
import { onBothDatabases } from '../../store/database/for-tests.ts';
import { addJob } from '../../store/jobs/jobs.ts';
import { factsBefore, readFacts } from '../../store/measures/encounter-facts.ts';
import type { Store } from '../../store/open-store.ts';
import { saveClaimStatus } from '../../store/record/acknowledgments.ts';
import { saveClaim } from '../../store/record/claims.ts';
import { saveRemittance } from '../../store/record/remittances.ts';
import { systemScope } from '../../store/scope.ts';
import { bringIn, tryDesk } from '../testing/try-desk.ts';
import { TODAY } from '../testing/try-server.ts';
import { measureDeskOf } from './measure-desk.ts';

const codebook = embeddedCodebook();
const engine = makeEngine({ codebook, today: TODAY });
const practice = systemScope('practice-a', 'a test');

/** A part of the demonstration practice, as its export has it. */
const VISITS = [...demonstrationPatients('demo', { ...PRACTICE, patients: 60 })].flatMap(
  ({ visits }) => visits.map(({ encounter }) => encounter),
);

const refresh = (store: Store): Promise<void> =>
  measureDeskOf({ store, engine, codebook }).refresh('practice-a');

const M545 = { code: 'M54.5', role: 'principal', system: 'icd-10-cm' } as const;
const CLAIM = { kind: 'professional', diagnoses: [], lines: [] } as const;

type Share = { count: number; of: number; rate?: number };
type Listed = {
  encounters: number;
  pending: boolean;
  measures: { id: string; all: Share; groups?: ({ name: string } & Share)[] }[];
};

onBothDatabases('measures over the record', ({ newStore }) => {
  it('are the same numbers as over the export of the same visits', async () => {
    const store = await newStore();
    const house = { store, engine, today: () => TODAY };
    await storeVisits(practice, house, VISITS);
    await refresh(store);
    const { get } = await tryDesk(store);
    const { body } = await get('administrator', '/api/measures?by=provider');
    const inRecord = sharesOf(body as Listed);
    const inExport = await sharesOfExport('encounters.ndjson', asLines());
    expect(Object.keys(inExport).length).toBeGreaterThan(20);
    for (const [name, counts] of Object.entries(inExport))
      expect([name, inRecord[name]]).toEqual([name, counts]);
    // a table tells the codes alone: what it counts is the same
    const inTable = await sharesOfExport('encounters.csv', tableOf());
    expect(inTable['share-m54-50 all']).toBeDefined();
    expect(inTable['unspecified all']).toBeDefined();
    for (const [name, counts] of Object.entries(inTable))
      expect([name, inRecord[name]]).toEqual([name, counts]);
    const rows = await factsBefore(practice, store, {}, undefined, 5000);
    expect(rows.map(({ facts }) => readFacts(facts))).toEqual(rows.map(({ facts }) => facts));
  });

  it('are left to the end of a job that reads the record again, unless somebody waits', async () => {
    const store = await newStore();
    const house = { store, engine, codebook };
    await storeVisits(practice, { store, engine, today: () => TODAY }, VISITS.slice(0, 60));
    const job = { cause: 'engine-changed', choice: {}, madeWith: 'x', total: 60 } as const;
    await addJob(practice, store, { kind: 'reread', ...job });
    const rows = () => factsBefore(practice, store, {}, undefined, 5000);
    await measureDeskOf(house).refresh('practice-a', { gently: true });
    expect((await rows()).length).toBeLessThan(60);
    await refresh(store);
    expect(await rows()).toHaveLength(60);
  });

  it('count again what changed, and only the days that are asked for', async () => {
    const store = await newStore();
    const visit = {
      id: 'a',
      dateOfService: '2026-02-01',
      patientId: 'p',
      provider: 'One',
      billedCodes: ['M54.50'],
      note: 'Assessment: Low back pain.',
    };
    await bringIn(store, visit);
    await refresh(store);
    const { get } = await tryDesk(store);
    const limited = '/api/measures/documentation-limited';
    expect((await get('cdi', limited)).body).toMatchObject({ all: { count: 1, of: 1 } });
    await bringIn(store, { ...visit, id: 'b', dateOfService: '2026-05-01' });
    await bringIn(store, { ...visit, note: 'Assessment: Vertebrogenic low back pain.' });
    await refresh(store);
    expect((await get('cdi', limited)).body).toMatchObject({ all: { count: 1, of: 2 } });
    expect((await get('cdi', `${limited}?from=2026-03-01`)).body).toMatchObject({
      all: { count: 1, of: 1 },
    });
    const behind = await get('cdi', '/api/measures/resolvable-unspecified/encounters?limit=1');
    expect(behind.body).toMatchObject({
      measure: { title: 'Resolvable unspecified rate' },
      items: [{ externalId: 'a', count: 1, of: 1 }],
    });
    const rest = '/api/measures/resolvable-unspecified/encounters?part=rest&group=One';
    expect((await get('cdi', rest)).body).toMatchObject({ items: [{ externalId: 'b' }] });
  });

  it('show the encounters behind each code of the distribution, as many as it counts', async () => {
    const store = await newStore();
    await storeVisits(practice, { store, engine, today: () => TODAY }, VISITS.slice(0, 60));
    await refresh(store);
    const { get } = await tryDesk(store);
    const { body } = await get('auditor', '/api/measures?by=location');
    const { distribution } = body as {
      distribution: {
        all: { codes: { code: string; count: number }[] };
        groups: { name: string; codes: { code: string; count: number }[] }[];
      };
    };
    expect(distribution.all.codes.length).toBeGreaterThan(3);
    const [group] = distribution.groups;
    for (const { code, count } of distribution.all.codes)
      expect([code, await behind(code, '')]).toEqual([code, count]);
    for (const { code, count } of group?.codes ?? [])
      expect(await behind(code, `&by=location&group=${group?.name}`)).toBe(count);
    expect((await get('auditor', '/api/distribution/I10/encounters')).status).toBe(404);

    async function behind(code: string, query: string): Promise<number> {
      const url = `/api/distribution/${code}/encounters?limit=200${query}`;
      return ((await get('auditor', url)).body as { items: unknown[] }).items.length;
    }
  });

  it('page through the encounters behind a figure', async () => {
    const store = await newStore();
    for (const id of ['a', 'b', 'c', 'd', 'e'])
      await bringIn(store, { id, dateOfService: '2026-02-01', note: 'Assessment: Low back pain.' });
    await refresh(store);
    const { get } = await tryDesk(store);
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const url = `/api/measures/share-m54-50/encounters?limit=2${after}`;
      const page = (await get('auditor', url)).body as {
        items: { externalId: string }[];
        next?: string;
      };
      seen.push(...page.items.map(({ externalId }) => externalId));
      if (page.next === undefined) break;
      after = `&after=${page.next}`;
    }
    expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('compare before and after a day that somebody marked, until the mark is taken away', async () => {
    const store = await newStore();
    await bringIn(store, {
      id: 'a',
      dateOfService: '2026-02-01',
      note: 'Assessment: Low back pain.',
    });
    await refresh(store);
    const { get, send, server } = await tryDesk(store);
    const mark = { date: '2026-03-01', kind: 'education', title: 'Teaching', provider: 'One' };
    const made = await send('cdi', '/api/change-markers', mark);
    expect(made).toMatchObject({ status: 201, body: mark });
    const { body } = await get('administrator', '/api/measures/share-m54-50');
    expect(body).toMatchObject({
      markers: expect.arrayContaining([expect.objectContaining(mark)]),
    });
    expect((await send('auditor', '/api/change-markers', mark)).status).toBe(403);
    const { id } = made.body as { id: string };
    const headers = { 'x-try-role': 'cdi', 'x-try-tenant': 'practice-a' };
    const url = `/api/change-markers/${id}`;
    expect((await server.inject({ method: 'DELETE', url, headers })).statusCode).toBe(200);
    const { items } = (await get('cdi', '/api/change-markers')).body as {
      items: { kind: string }[];
    };
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['code-set']));
  });

  it('show what payers answered to administrators and auditors alone', async () => {
    const store = await newStore();
    const note = 'Assessment: Low back pain.';
    for (const id of ['a', 'b']) {
      const encounterId = await bringIn(store, { id, dateOfService: '2026-02-01', note });
      await saveClaim(practice, store, { ...CLAIM, id, patientControlNumber: id }, { encounterId });
    }
    const { get } = await tryDesk(store);
    await refresh(store);
    expect((await get('auditor', '/api/measures/denied')).body).toMatchObject({ all: { of: 0 } });
    const adjustments = [{ group: 'CO', reason: '50', amount: 1000 }];
    const answer = { patientControlNumber: 'a', status: '4', adjustments, remarks: [], lines: [] };
    await saveRemittance(practice, store, answer);
    await refresh(store);
    const denied = { all: { count: 1, of: 1 } };
    expect((await get('administrator', '/api/measures/denied')).body).toMatchObject(denied);
    expect((await get('auditor', '/api/measures/denied-medical-necessity')).body).toMatchObject(
      denied,
    );
    expect((await get('cdi', '/api/measures/denied')).status).toBe(404);
    expect((await get('cdi', '/api/measures/denied/encounters')).status).toBe(404);
  });

  it('count rejections of claims, and what was billed where only the claim tells', async () => {
    const store = await newStore();
    const note = 'Assessment: Low back pain.';
    for (const id of ['a', 'b']) {
      const encounterId = await bringIn(store, { id, dateOfService: '2026-02-01', note });
      await saveClaim(
        practice,
        store,
        { ...CLAIM, id, patientControlNumber: id, diagnoses: [M545] },
        { encounterId },
      );
    }
    const { get } = await tryDesk(store);
    await refresh(store);
    const shareOf = async (id: string) => (await get('auditor', `/api/measures/${id}`)).body;
    expect(await shareOf('retired-code')).toMatchObject({ all: { count: 2, of: 2 } });
    expect(await shareOf('denied')).toMatchObject({ all: { of: 0 } });
    await saveClaimStatus(practice, store, {
      level: 'claim',
      patientControlNumber: 'a',
      statuses: [{ category: 'A7', status: '254' }],
      isRejected: true,
      lines: [],
    });
    await refresh(store);
    expect(await shareOf('denied')).toMatchObject({ all: { count: 1, of: 1 } });
  });
});

function sharesOf({ measures }: Listed): Record<string, string> {
  return Object.fromEntries(
    measures.flatMap(({ id, all, groups = [] }) =>
      [{ name: 'all', ...all }, ...groups].map(({ name, count, of }) => [
        `${id} ${name}`,
        `${count} of ${of}`,
      ]),
    ),
  );
}

/** The visits as a table of their codes, as a practice exports them from its EHR. */
function tableOf(): string {
  return Papa.unparse(
    VISITS.map(({ id, dateOfService, provider, location, payer, patientId, billedCodes = [] }) => ({
      id,
      dateOfService,
      provider,
      location,
      payer,
      patientId,
      billedCodes: billedCodes.join(';'),
    })),
  );
}

const asLines = (): string => VISITS.map((visit) => `${JSON.stringify(visit)}\n`).join('');

async function sharesOfExport(fileName: string, text: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-measures-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, fileName);
  await writeFile(file, text);
  const tally = makeTally();
  const rows = measureRows([file], Readable.from([]), {
    engine,
    today: TODAY,
    gapDays: 180,
  });
  for await (const items of rows)
    for (const item of items) if ('facts' in item) addEncounter(tally, item.facts);
  return Object.fromEntries(
    summaryOf(tally).measures.flatMap(({ measure, all, by }) =>
      [{ name: 'all', ...all }, ...by.provider].map(({ name, count, of }) => [
        `${measure.id} ${name}`,
        `${count} of ${of}`,
      ]),
    ),
  );
}
