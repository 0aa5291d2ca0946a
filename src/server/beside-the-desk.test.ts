import { expect, it } from 'vitest';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { saveClaim } from '../store/record/claims.ts';
import { saveEncounter } from '../store/record/encounters.ts';
import { type Role, systemScope } from '../store/scope.ts';
import { BELL, bringIn, textAt, tryDesk, tryPeople } from './testing/try-desk.ts';
import { as } from './testing/try-server.ts';

const CLAIMS = [
  {
    id: 'c1',
    dateOfService: '2026-10-28',
    diagnoses: ['M54.5'],
    lines: [{ cpt: '97110', pointers: [1] }],
  },
  {
    id: 'v-lbp',
    dateOfService: '2026-10-28',
    diagnoses: ['M54.59'],
    lines: [{ cpt: '97110', pointers: [1] }],
  },
  {
    id: 'c3',
    dateOfService: '2026-10-28',
    diagnoses: ['M54.50'],
    lines: [{ cpt: '97110', pointers: [1] }],
  },
];
const VISIT = {
  id: 'v-lbp',
  patientId: 'p-1',
  dateOfService: '2026-10-28',
  provider: BELL,
  note: 'Assessment: low back pain.',
  billedCodes: ['M54.5'],
};

onBothDatabases('a practice beside its desks', ({ newStore }) => {
  async function practice() {
    const store = await newStore();
    await tryPeople(store);
    return { store, ...(await tryDesk(store)) };
  }

  it('a biller brings claims in, sees the edits grouped with their places, works them and takes the worklist along', async () => {
    const { store, server, get, send } = await practice();
    const encounterId = await bringIn(store, VISIT);
    const file = CLAIMS.map((claim) => JSON.stringify(claim)).join('\n');
    const put = (payload: string) =>
      server.inject({
        method: 'POST',
        url: '/api/claims?name=october.ndjson',
        headers: as('biller'),
        payload,
      });
    const brought = await put(file);
    expect(brought.statusCode).toBe(201);
    const body: unknown = JSON.parse(brought.body);
    expect(body).toMatchObject({
      file: { name: 'october.ndjson', records: 3 },
      groups: expect.arrayContaining([
        {
          edit: 'code-retired',
          kind: 'validity',
          severity: 'error',
          owner: expect.any(String),
          claims: 1,
        },
      ]),
      results: [
        { id: 'c1', verdict: 'reject', verdicts: { validity: 'reject', support: 'not-checked' } },
        // the record has the visit that this claim bills
        { id: 'v-lbp', verdicts: { validity: 'clean', support: 'reject' } },
        { id: 'c3', verdict: 'clean' },
      ],
    });
    const id = textAt(body, 'file', 'id');
    expect(JSON.parse((await put(file)).body)).toMatchObject({ file: { id } });
    expect(await get('biller', '/api/claims')).toMatchObject({
      body: { items: [{ id, records: 3 }] },
    });
    expect(await get('biller', `/api/claims/${id}`)).toMatchObject({
      body: { results: [{ id: 'c1' }, { id: 'v-lbp' }, { id: 'c3' }] },
    });
    const worklist = await server.inject({
      url: `/api/claims/${id}/worklist`,
      headers: as('biller'),
    });
    expect(worklist.headers['content-type']).toContain('text/csv');
    expect(worklist.body.split('\r\n')[0]).toContain('claim,date of service');
    expect(worklist.body).toContain('M54.5');

    const queue = await get('coder', '/api/work-items?kind=claim-edit&claimId=v-lbp');
    expect(queue).toMatchObject({ body: { items: [{ encounterId, role: 'coder' }] } });
    const mine = await get('biller', '/api/work-items?kind=claim-edit');
    const items = (mine.body as { items: { id: string }[] }).items.map((item) => item.id);
    const done = await send('biller', '/api/work-items/steps', {
      items: { ids: items.length > 0 ? items : ['none'] },
      step: { step: 'finish' },
    });
    expect(items.length === 0 ? 0 : (done.body as { changed: number }).changed).toBe(items.length);
    expect(await get('provider', `/api/claims/${id}`)).toMatchObject({ status: 403 });
    const refused = await put('%PDF-1.7 not a claim');
    expect(refused.statusCode).toBe(400);
  });

  it('denials of an 835 stand by cause beside the claims they answer, without amounts', async () => {
    const { server, store, get } = await practice();
    const encounterId = await bringIn(store, { ...VISIT, id: 'PCN1' });
    const claim = {
      id: 'PCN1',
      dateOfService: '2026-10-28',
      diagnoses: ['M54.5'],
      lines: [{ cpt: '97110', pointers: [1] }],
    };
    await server.inject({
      method: 'POST',
      url: '/api/claims',
      headers: as('biller'),
      payload: JSON.stringify(claim),
    });
    const payload = remittanceTo('PCN1');
    const reply = await server.inject({
      method: 'POST',
      url: '/api/remittances?name=november.835',
      headers: as('biller'),
      payload,
    });
    expect(reply.statusCode).toBe(201);
    expect(JSON.parse(reply.body)).toMatchObject({
      file: { kind: 'remittances', findings: 1 },
      denials: [{ claimId: 'PCN1', reasons: ['CO-146'], codes: ['M54.5'], supported: ['M54.50'] }],
      places: [{ claim: 'PCN1', encounterId }],
      counts: expect.arrayContaining([expect.objectContaining({ by: 'cause', denied: 1 })]),
    });
    expect(reply.body).not.toMatch(/"(?:charge|amount|paid)"/);
    const kept = textAt(JSON.parse(reply.body), 'file', 'id');
    const page = await get('auditor', `/api/remittances/${kept}`);
    const claimFileId = textAt((page.body as { places: unknown[] }).places[0], 'claimFileId');
    expect(await get('biller', `/api/claims/${claimFileId}`)).toMatchObject({
      body: { results: [{ id: 'PCN1' }], places: [{ claim: 'PCN1', encounterId }] },
    });
    for (const role of ['provider', 'coder', 'cdi'] as const)
      expect(await get(role, `/api/remittances/${kept}`)).toMatchObject({ status: 403 });
  });

  it('work that a claim gives leads by its control number to the files that hold the claim', async () => {
    const { server, get } = await practice();
    const claims = ['Claim ID,PCN,DOS,Dx1,CPT,Pointer', 'Claim-17,PCN17,2026-10-28,M54.50,97110,B'];
    const brought = await server.inject({
      method: 'POST',
      url: '/api/claims',
      headers: as('biller'),
      payload: claims.join('\n'),
    });
    const id = textAt(JSON.parse(brought.body), 'file', 'id');
    const work = await get('biller', '/api/work-items?kind=claim-edit');
    expect(work).toMatchObject({ body: { items: [{ claimId: 'PCN17' }] } });
    expect(await get('biller', '/api/claims?claim=PCN17')).toMatchObject({
      body: { items: [{ id }] },
    });
    expect(await get('biller', '/api/claims?claim=PCN18')).toMatchObject({ body: { items: [] } });
    expect(await get('biller', `/api/claims/${id}`)).toMatchObject({
      body: { results: [{ id: 'Claim-17' }], places: [{ claim: 'PCN17', encounterId: null }] },
    });
  });

  it('claims that nobody answered and answers to no claim stand apart, until they meet', async () => {
    const { server, get } = await practice();
    const bring = async (url: string, payload: string) =>
      expect(
        await server.inject({ method: 'POST', url, headers: as('biller'), payload }),
      ).toMatchObject({ statusCode: 201 });
    const claim = (id: string) =>
      JSON.stringify({ id, dateOfService: '2026-10-28', diagnoses: ['M54.50'], lines: [] });
    await bring('/api/claims?name=one', claim('PCN2'));
    await bring('/api/remittances?name=two', remittanceTo('PCN3'));
    expect(await get('biller', '/api/unanswered-claims')).toMatchObject({
      body: { items: [{ claim: 'PCN2', codes: ['M54.50'], told: null }] },
    });
    expect(await get('biller', '/api/unmatched-answers')).toMatchObject({
      body: { items: [{ claim: 'PCN3', source: '835' }] },
    });
    await bring('/api/claims?name=three', claim('PCN3'));
    await bring('/api/remittances?name=four', remittanceTo('PCN2'));
    expect(await get('biller', '/api/unanswered-claims')).toMatchObject({ body: { items: [] } });
    expect(await get('biller', '/api/unmatched-answers')).toMatchObject({ body: { items: [] } });
  });

  it('what a visit holds of what is asked before a service stands with its words and its owner', async () => {
    const { store, get } = await practice();
    const encounterId = await bringIn(store, VISIT);
    const path = `/api/encounters/${encounterId}/readiness`;
    const found = await get('provider', `${path}?service=lumbar-mri&code=m54.50`);
    expect(found).toMatchObject({
      status: 200,
      body: { services: [{ service: 'lumbar-mri', ready: false }] },
    });
    expect(found).toMatchObject({
      body: {
        services: [
          {
            elements: expect.arrayContaining([
              expect.objectContaining({
                element: 'duration',
                status: 'missing',
                owner: 'provider',
              }),
            ]),
          },
        ],
      },
    });
    const all = await get('coder', path);
    expect((all.body as { services: unknown[] }).services.length).toBeGreaterThan(5);
    expect(await get('coder', `${path}?service=massage`)).toMatchObject({ status: 404 });
    expect(await get('biller', `${path}?service=lumbar-mri`)).toMatchObject({ status: 403 });
  });

  it('the timeline of a patient shows each visit with the words that came and went, and its claims to whom may see them', async () => {
    const { store, get } = await practice();
    await bringIn(store, { ...VISIT, note: `${VISIT.note} No leg pain.` });
    const later = {
      ...VISIT,
      id: 'v-2',
      dateOfService: '2026-11-01',
      note: 'Assessment: low back pain. Pain now goes into the left leg.',
    };
    const encounterId = await bringIn(store, later);
    const { body } = await get('coder', `/api/encounters/${encounterId}`);
    expect(body).toMatchObject({ earlier: [{ externalId: 'v-lbp' }] });
    const patientId = textAt(body, 'encounter', 'patientId');
    const timeline = await get('coder', `/api/patients/${patientId}/timeline`);
    expect(timeline.body).toMatchObject({
      visits: [
        { codes: ['M54.50'], newWords: [] },
        { newWords: [{ words: 'Pain now goes into the left leg.' }] },
      ],
      findings: expect.arrayContaining([
        expect.objectContaining({ finding: 'retired-code-billed' }),
      ]),
    });
    expect(timeline.body).toMatchObject({
      visits: [{}, { goneWords: [{ words: 'No leg pain.' }] }],
    });
    const claim = {
      id: 'c-1',
      kind: 'professional' as const,
      dateOfService: '2026-11-01',
      diagnoses: [],
      lines: [],
    };
    await saveClaim(systemScope('practice-a', 'a test'), store, claim, { encounterId, patientId });
    const asSeenBy = async (role: Role) =>
      (await get(role, `/api/patients/${patientId}/timeline`)).body;
    expect(await asSeenBy('coder')).toMatchObject({
      claims: [{ controlNumber: 'c-1', encounterId }],
    });
    expect(await asSeenBy('provider')).not.toHaveProperty('claims');
    expect(await get('coder', '/api/patients')).toMatchObject({
      body: { items: [{ id: patientId, externalId: 'p-1' }] },
    });
    expect(await get('biller', `/api/patients/${patientId}`)).toMatchObject({ status: 403 });
  });

  it('visits are found by how far their coding is, and by a provider of the practice', async () => {
    const { store, get, send } = await practice();
    const encounterId = await bringIn(store, { ...VISIT, billedCodes: ['M54.50'] });
    await bringIn(store, { ...VISIT, id: 'v-2', provider: 'Dr. Carl Doe' });
    const unread = { ...VISIT, id: 'v-3', provider: 'Dr. Carl Doe' };
    await saveEncounter(systemScope('practice-a', 'a test'), store, unread);
    const steps = `/api/encounters/${encounterId}/coding`;
    const { etag } = await get('coder', steps);
    const accept = { step: 'accept', codes: ['M54.50'] };
    const accepted = await send('coder', `${steps}/steps`, accept, etag);
    const signed = await send('coder', `${steps}/steps`, { step: 'sign-off' }, accepted.etag);
    expect(signed.status).toBe(200);
    const found = async (query: string): Promise<unknown> =>
      (await get('coder', `/api/encounters?${query}`)).body;
    expect(await found('coding=signed-off')).toMatchObject({
      items: [{ id: encounterId, coding: 'signed-off' }],
    });
    expect(await found('coding=open')).toMatchObject({ items: [{ externalId: 'v-2' }] });
    expect(await found('coding=unread')).toMatchObject({
      items: [{ externalId: 'v-3', coding: 'unread' }],
    });
    const { body } = await get('biller', '/api/providers');
    expect(body).toEqual({ providers: [BELL, 'Dr. Carl Doe'] });
  });

  it('a diagnosis list is audited and given back corrected', async () => {
    const { server } = await practice();
    const payload = 'code,title\nM54.5,Low back pain\nM54.51,Vertebrogenic low back pain\n';
    const ask = (path: string) =>
      server.inject({ method: 'POST', url: path, headers: as('administrator'), payload });
    const audit = await ask('/api/lists/audit?date=2026-11-02');
    expect(JSON.parse(audit.body)).toMatchObject({
      rows: 2,
      findings: expect.arrayContaining([
        expect.objectContaining({
          finding: 'code-retired',
          code: 'M54.5',
          suggest: ['M54.50', 'M54.51', 'M54.59'],
        }),
      ]),
    });
    const corrected = await ask('/api/lists/corrected?date=2026-11-02');
    expect(corrected.headers['content-type']).toContain('text/csv');
    expect(corrected.body).toContain('M54.50');
    expect(corrected.body).toContain('replaced,M54.5');
    expect(
      (
        await server.inject({
          method: 'POST',
          url: '/api/lists/audit',
          headers: as('administrator'),
          payload: 'no list',
        })
      ).statusCode,
    ).toBe(400);
  });

  it('the code set says what a day changed, and which of the practice’s own codes it concerns', async () => {
    const { store, get } = await practice();
    await bringIn(store, VISIT);
    const changes = await get('coder', '/api/codebook/changes?date=2021-10-01');
    expect(changes.body).toMatchObject({
      added: expect.arrayContaining([{ code: 'M54.51', title: 'Vertebrogenic low back pain' }]),
      ended: expect.arrayContaining([
        expect.objectContaining({ code: 'M54.5', successors: ['M54.50', 'M54.51', 'M54.59'] }),
      ]),
    });
    expect(await get('coder', '/api/codebook/changes?date=2021-09-30')).toMatchObject({
      body: { added: [], ended: [] },
    });
    expect(await get('administrator', '/api/codebook/impact?date=2026-11-02')).toMatchObject({
      body: {
        codesInUse: 2,
        affected: [
          {
            code: 'M54.5',
            encounters: 1,
            concern: 'not-billable',
            choose: ['M54.50', 'M54.51', 'M54.59'],
          },
        ],
      },
    });
    expect(await get('administrator', '/api/encounters?used=M54.5')).toMatchObject({
      body: { items: [{ externalId: 'v-lbp' }] },
    });
    expect(await get('administrator', '/api/encounters?used=M54.59')).toMatchObject({
      body: { items: [] },
    });
  });

  it('a code that ends on a day concerns the year before it, and nothing is said of a year that is not loaded', async () => {
    const { store, get } = await practice();
    const dateOfService = '2024-09-30';
    await bringIn(store, { ...VISIT, dateOfService, billedCodes: ['M51.36'] });
    const impact = (date: string) => get('administrator', `/api/codebook/impact?date=${date}`);
    expect(await impact('2024-10-01')).toMatchObject({
      body: {
        release: 'FY2025',
        from: '2023-10-01',
        until: '2024-09-30',
        affected: [{ code: 'M51.36', concern: 'ends', encounters: 1 }],
      },
    });
    expect(await impact('2024-09-30')).toMatchObject({ body: { codesInUse: 0, affected: [] } });
    const unknown = { release: null, added: [], ended: [], retitled: [] };
    expect(await get('coder', '/api/codebook/changes?date=2040-10-01')).toMatchObject({
      body: unknown,
    });
    expect(await impact('2040-10-01')).toMatchObject({ body: { release: null, affected: [] } });
  });

  it('the rulebook tells of each rule who signed it, if anybody', async () => {
    const { get } = await practice();
    const { body } = await get('coder', '/api/rulebook');
    expect(body).toMatchObject({
      rules: expect.arrayContaining([
        expect.objectContaining({
          id: 'm5451-needs-provider-linkage',
          page: '/rulebook/m5451-needs-provider-linkage',
        }),
      ]),
    });
  });
});

/** A remittance that denies the one line of a claim. */
function remittanceTo(controlNumber: string): string {
  return [
    'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *261105*1200*^*00501*000000001*0*P*:~GS*HP*PAYER*PRACTICE*20261105*1200*1*X*005010X221A1~ST*835*0001~',
    'BPR*I*0*C*NON************20261105~TRN*1*T1*1999999999~N1*PR*SAMPLE HEALTH PLAN~N1*PE*BACK CLINIC*XX*1234567893~LX*1~',
    `CLP*${controlNumber}*4*120*0**MB*ICN1~NM1*QC*1*DOE*JANE~SVC*HC:97110*120*0**1~DTM*472*20261028~CAS*CO*146*120~`,
    'SE*12*0001~GE*1*1~IEA*1*000000001~',
  ].join('');
}
