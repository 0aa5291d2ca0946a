import { expect, it } from 'vitest';
import { accessProblems } from '../print/testing/pdf-access.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { saveClaim } from '../store/record/claims.ts';
import { saveEncounter } from '../store/record/encounters.ts';
import { saveRemittance } from '../store/record/remittances.ts';
import { type Role, systemScope } from '../store/scope.ts';
import { type MadeReview, makeReview } from './testing/make-review.ts';
import { as, tryServer } from './testing/try-server.ts';

const scope = systemScope('practice-a', 'a test');
const ENCOUNTERS = Array.from({ length: 6 }, (_, index) => ({
  id: `e${index}`,
  dateOfService: '2026-10-05',
  note: 'Assessment: Low back pain with right sciatica.',
  billedCodes: ['M54.50'],
  provider: 'pr01',
}));
const DETAILS = {
  scope: 'All',
  criteria: 'The note',
  guidelines: 'FY2027',
  reviewers: [],
  keyHeldBy: 'the record',
  rebuttalUntil: '2026-12-20',
  reauditOn: '2027-02-15',
};
type Kept = MadeReview;

onBothDatabases('versions of reports', ({ newStore }) => {
  it('stay as they were made, each naming the one before, as page, PDF and figures', async () => {
    const store = await newStore();
    for (const encounter of ENCOUNTERS.slice(0, 4)) await saveEncounter(scope, store, encounter);
    const server = await tryServer({ store });
    const headers = as('administrator');
    const first = await makeReview(server, headers);
    for (const encounter of ENCOUNTERS.slice(4)) await saveEncounter(scope, store, encounter);
    const list = Buffer.from('code,title\nM54.5,Low back pain\nM54.50,Low back pain unspecified\n');
    const kept = await server.inject({
      method: 'POST',
      url: '/api/lists?name=favourites',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      payload: list,
    });
    expect(kept.json()).toMatchObject({ name: 'favourites', version: 1, entries: 2 });
    const second = await makeReview(server, headers);
    expect(second).toMatchObject({ version: 2, supersedes: first.sha256 });
    const of = async ({ id }: Kept, what: string) =>
      server.inject({ url: `/api/reports/${id}/${what}`, headers });
    const [before, after] = [await of(first, 'page'), await of(second, 'page')];
    expect(before.body).toContain('4 encounters');
    expect(before.body).toContain('No diagnosis list was given');
    expect(after.body).toContain('6 encounters');
    expect(after.body).toContain(first.sha256);
    // the list that is kept stands in the second, with the address that prints the same figure
    expect(after.body).toContain('figure=list-errors');
    const figure = await server.inject({ url: '/api/report/figures?figure=list-errors', headers });
    expect(figure.json()).toMatchObject({ figures: [{ figure: 'list-errors', count: 1, of: 2 }] });
    expect((await of(second, 'figures')).body).toMatch(/\r\nshare-m54-50,.*,6,6,/);
    expect(accessProblems((await of(second, 'pdf')).rawPayload)).toEqual([]);
    const listed = await server.inject({ url: '/api/reports?kind=practice-review', headers });
    expect(listed.json<{ items: Kept[] }>().items.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('with answers of payers are for those who may see them', async () => {
    const store = await newStore();
    const [encounter] = ENCOUNTERS;
    if (encounter === undefined) throw new Error('no encounter');
    const { id } = await saveEncounter(scope, store, encounter);
    const claim = { kind: 'professional', diagnoses: [], lines: [] } as const;
    await saveClaim(
      scope,
      store,
      { ...claim, id: 'c1', patientControlNumber: 'c1' },
      { encounterId: id },
    );
    const adjustments = [{ group: 'CO', reason: '50', amount: 1000 }];
    await saveRemittance(scope, store, {
      patientControlNumber: 'c1',
      status: '4',
      adjustments,
      remarks: [],
      lines: [],
    });
    const server = await tryServer({ store });
    const whole = await makeReview(server, as('administrator'));
    const ofCdi = await makeReview(server, as('cdi'));
    const seen = await server.inject({ url: '/api/reports', headers: as('cdi') });
    expect(seen.json<{ items: Kept[] }>().items.map(({ id: one }) => one)).toEqual([ofCdi.id]);
    const pageOf = async (one: string, role: Role) =>
      server.inject({ url: `/api/reports/${one}/page`, headers: as(role) });
    expect((await pageOf(whole.id, 'administrator')).body).toContain('GET /api/measures/denied');
    expect((await pageOf(whole.id, 'cdi')).statusCode).toBe(404);
    expect((await pageOf(ofCdi.id, 'cdi')).body).not.toContain('/api/measures/denied');
  });

  it('of an audit say what people settled, and are made again after a change', async () => {
    const store = await newStore();
    const server = await tryServer({ store });
    const headers = as('auditor');
    const drawn = await server.inject({
      method: 'POST',
      url: '/api/audits',
      headers,
      payload: { title: 'Q4', seed: 'q4', size: { each: 3 }, encounters: ENCOUNTERS },
    });
    const audit = `/api/audits/${drawn.json<{ id: string }>().id}`;
    const report = () => server.inject({ method: 'POST', url: `${audit}/reports`, headers });
    expect((await report()).statusCode).toBe(409);
    const put = (details: object, version: string) =>
      server.inject({
        method: 'PUT',
        url: `${audit}/details`,
        headers: { ...headers, 'if-match': version },
        payload: details,
      });
    expect((await put(DETAILS, '"0"')).headers['etag']).toBe('"1"');
    expect((await put(DETAILS, '"0"')).statusCode).toBe(412);
    const first = (await report()).json<Kept>();
    const action = { what: 'Replace the list', owner: 'administrator', due: '2026-12-15' };
    expect((await put({ ...DETAILS, actions: [action] }, '"1"')).statusCode).toBe(200);
    expect((await put(DETAILS, '"1"')).statusCode).toBe(412);
    const read = await server.inject({ url: `${audit}/details`, headers });
    expect(read.json()).toMatchObject({ details: { actions: [action] } });
    expect(read.headers['etag']).toBe('"2"');
    // the practice says why, and what it does; what was audited, and by whom, is the auditor’s
    const putAs = (role: Role, details: object) =>
      server.inject({
        method: 'PUT',
        url: `${audit}/details`,
        headers: { ...as(role), 'if-match': '"2"' },
        payload: details,
      });
    const settled = { ...DETAILS, actions: [action], rootCauses: ['The list of one site.'] };
    expect((await putAs('administrator', { ...settled, criteria: 'Other' })).statusCode).toBe(403);
    expect((await putAs('cdi', settled)).statusCode).toBe(403);
    expect((await putAs('administrator', settled)).headers['etag']).toBe('"3"');
    const second = (await report()).json<Kept>();
    expect(second).toMatchObject({ version: 2, supersedes: first.sha256 });
    const pageOf = async (id: string) =>
      (await server.inject({ url: `/api/reports/${id}/page`, headers })).body;
    expect(await pageOf(first.id)).not.toContain('Replace the list');
    expect(await pageOf(second.id)).toContain('Replace the list');
    expect(await pageOf(second.id)).toContain('The list of one site.');
    // who makes practice reports does not see those of audits
    const cdi = await server.inject({ url: `/api/reports/${second.id}/page`, headers: as('cdi') });
    expect(cdi.statusCode).toBe(404);
  });

  it('hold no word of a note in the open', async () => {
    const store = await newStore();
    for (const encounter of ENCOUNTERS) await saveEncounter(scope, store, encounter);
    const server = await tryServer({ store });
    await makeReview(server, as('administrator'));
    const rows = await store.db.selectFrom('kept_reports').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('sciatica');
  });
});

it('how others coded an encounter is not told on the worksheet', async () => {
  const server = await tryServer();
  const drawn = await server.inject({
    method: 'POST',
    url: '/api/audits',
    headers: as('auditor'),
    payload: { title: 'Q4', seed: 'q4', secondShare: 1, size: { each: 1 }, encounters: ENCOUNTERS },
  });
  const { id, sample } = drawn.json<{ id: string; sample: { encounters: { id: string }[] } }>();
  const audited = ['M54.41'];
  await server.inject({
    method: 'PUT',
    url: `/api/audits/${id}/codings/${sample.encounters[0]?.id}`,
    headers: as('auditor'),
    payload: { audited, findings: [], gap: '', rationale: '', citation: '', effect: 'none' },
  });
  const own = await server.inject({ url: `/api/audits/${id}/worksheet`, headers: as('auditor') });
  expect(own.json()).toMatchObject({
    encounters: [
      { coded: ['first'], own: { pass: 'first', coding: { audited }, revealed: false } },
    ],
  });
  const listed = await server.inject({ url: '/api/audits', headers: as('administrator') });
  expect(listed.json()).toMatchObject({ audits: [{ encounters: 1, coded: 1 }] });
});
