import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import { makeEngine } from '../engine.ts';
import { auditDetailsSchema } from '../review/sample-audit-details-schema.ts';
import { verifyLog } from '../store/audit/verify-log.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import { saveCoding } from '../store/audits/audit-codings.ts';
import { saveDetails } from '../store/audits/audit-details.ts';
import { drawAudit } from '../store/audits/sample-audits.ts';
import { tablesOf } from '../store/backup/tables.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { draftQuery } from '../store/desk/query-steps.ts';
import { saveFilter } from '../store/desk/saved-filters.ts';
import { stepWork } from '../store/desk/work-steps.ts';
import { keepCdsCall, keepCdsFeedback } from '../store/ehr/cds-calls.ts';
import { breakGlass } from '../store/identity/break-glass.ts';
import { keepUnread } from '../store/jobs/job-drift.ts';
import { addJob } from '../store/jobs/jobs.ts';
import { SEALED_COLUMNS } from '../store/keys/sealed-columns.ts';
import type { Store } from '../store/open-store.ts';
import { PATIENT_REACH } from '../store/record/patient-reach.ts';
import { savePatient } from '../store/record/patients.ts';
import { saveProblemList } from '../store/record/problem-lists.ts';
import { keepReport } from '../store/reports/kept-reports.ts';
import { type Scope, systemScope } from '../store/scope.ts';
import { measureDeskOf } from './measures/measure-desk.ts';
import { BELL, textAt, tryDesk, tryPeople } from './testing/try-desk.ts';
import { as, TODAY } from './testing/try-server.ts';

const scope = systemScope('practice-a', 'a test');
const engine = makeEngine({ today: TODAY });
const AT = '2026-11-02T09:00:00.000Z';

type Person = {
  readonly number: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string;
  /** ids of sources that belong to the patient begin with it */
  readonly mark: string;
};
const ADA: Person = {
  number: 'MRN-77801',
  familyName: 'Zebulon',
  givenName: 'Ada',
  birthDate: '1979-02-14',
  mark: 'zeb',
};
const BO: Person = {
  number: 'MRN-55102',
  familyName: 'Quartermain',
  givenName: 'Bo',
  birthDate: '1965-07-30',
  mark: 'qua',
};

/** Everything that a practice may hold about a patient, by the doors and desks that people use. */
async function fill(store: Store, { number, familyName, givenName, birthDate, mark }: Person) {
  const { server, get, send } = await tryDesk(store);
  const patientId = await savePatient(scope, store, {
    externalId: number,
    familyName,
    givenName,
    birthDate,
  });
  const visit = (id: string, dateOfService: string) => ({
    id: `${mark}-${id}`,
    patientId: number,
    dateOfService,
    provider: BELL,
    note: `Assessment: low back pain of ${givenName} ${familyName}.`,
    documents: [{ id: 'mri', kind: 'imaging-report' as const, text: 'Modic type 1 at L4-5.' }],
    billedCodes: ['M54.5'],
  });
  const bring = async (payload: string | Buffer, name: string, key?: string) => {
    const headers = { ...as('coder'), ...(key === undefined ? {} : { 'idempotency-key': key }) };
    const reply = await server.inject({
      method: 'POST',
      url: `/api/ingest?name=${name}`,
      headers,
      payload,
    });
    expect([name, reply.statusCode]).toEqual([name, 200]);
    return JSON.parse(reply.body) as unknown;
  };
  const lines = [visit('1', '2026-10-28'), visit('2', '2026-11-01')].map((one) =>
    JSON.stringify(one),
  );
  const receipt = await bring(lines.join('\n'), 'visits.ndjson', `visits-of-${mark}-00000001`);
  const encounterId = textAt(receipt, 'encounters', 0, 'id');
  // partly stored: tied by its visit; not read: known by the name and the day of birth in it
  await bring(`${JSON.stringify(visit('3', '2026-11-02'))}\n{"id": `, 'torn.ndjson');
  const scan = `%PDF-1.7 ${familyName.toUpperCase()}, ${givenName} born ${birthDate}`;
  await bring(scan, `${mark}.pdf`);
  const claim = {
    id: `${mark}-1`,
    dateOfService: '2026-10-28',
    diagnoses: ['M54.5'],
    lines: [{ cpt: '97110', pointers: [1] }],
  };
  await bring(JSON.stringify(claim), `${mark}-claims.ndjson`);
  await bring(Buffer.from(remittanceOf(`${mark}-1`)), `${mark}.835`);
  await bring(Buffer.from(statusOf(`${mark}-1`)), `${mark}.277`);

  const coder: Scope = {
    ...scope,
    actor: { id: 'practice-a-coder', kind: 'user', name: 'coder', roles: ['coder'] },
  };
  const about = { id: encounterId, patientId };
  const wording = {
    topic: 'cause-of-low-back-pain',
    title: 'Low back pain',
    question: `Can the source of the pain of ${familyName} be further specified?`,
    options: ['Other (please specify)', 'Unable to determine'],
    indicators: [],
  };
  const draft = {
    step: 'draft' as const,
    encounterId,
    dateOfService: '2026-10-28',
    wording,
    writtenBy: 'person' as const,
  };
  expect(await draftQuery(coder, store, about, draft)).toMatchObject({ outcome: 'taken' });
  const mine = { filter: { encounterId, state: 'open' as const } };
  const dismiss = { step: 'dismiss' as const, reason: `${familyName} moved away.` };
  await stepWork(coder, store, mine, dismiss, { roles: ['coder', 'provider', 'cdi', 'biller'] });
  await saveProblemList(scope, store, patientId, 'ehr', [{ code: 'M54.50', status: 'active' }]);
  await saveFilter(coder, store, `about ${mark}`, { encounterId, state: 'open' });
  const audit = await drawAudit(
    scope,
    store,
    engine,
    [
      {
        encounter: visit('1', '2026-10-28'),
        provider: BELL,
        location: '',
        payer: '',
        patient: number,
      },
    ],
    {
      title: 'Audit',
      by: [],
      size: { each: 1 },
      seed: 's',
      rules: {},
      secondShare: 0,
      on: TODAY,
      now: AT,
    },
  );
  if (audit === undefined) throw new Error('nothing was drawn');
  const coding = {
    id: `${mark}-1`,
    audited: ['M54.50'],
    findings: [],
    gap: `${familyName} says more.`,
    rationale: '',
    citation: '',
    effect: 'none' as const,
    reviewer: 'A reviewer',
  };
  expect(await saveCoding(scope, store, audit, 'first', coding, AT)).toBeUndefined();
  const details = auditDetailsSchema.parse({
    scope: 'All',
    criteria: 'The note',
    guidelines: 'FY2027',
    reviewers: [],
    keyHeldBy: 'the record',
    rebuttalUntil: '2026-12-20',
    rebuttals: [
      { encounter: coding.id, by: 'B. Boyd', on: '2026-11-01', says: 'The side.', outcome: 'open' },
    ],
    reauditOn: '2027-02-15',
  });
  expect(await saveDetails(scope, store, audit.id, details, { read: 0, now: AT })).toBe(1);
  const subject = { kind: 'audit', about: audit.id } as const;
  await keepReport(scope, store, subject, { on: '2026-11-01', now: AT }, () => ({
    page: {
      name: 'report',
      title: 'Report',
      blocks: [{ kind: 'paragraph', text: [`Encounter ${coding.id}: right.`] }],
    },
  }));
  const ehr: Scope = { ...scope, actor: { id: 'ehr-1', kind: 'ehr', name: 'EHR', roles: [] } };
  await keepCdsCall(ehr, store, {
    hook: 'patient-view',
    service: 'patient-view',
    hookInstance: `call-${mark}`,
    patient: number,
    user: 'u',
    cards: [{ id: `card-${mark}`, topic: 'third-visit' }],
  });
  const comment = `${familyName} knows.`;
  await keepCdsFeedback(ehr, store, 'patient-view', [
    { card: `card-${mark}`, outcome: 'overridden', at: AT, suggestions: [], comment },
  ]);
  await breakGlass(coder, store, {
    reason: `${givenName} ${familyName} of ${birthDate} called.`,
    expiresAt: '2026-11-02T10:00:00.000Z',
    now: AT,
  });
  const job = await addJob(scope, store, {
    kind: 'reread',
    cause: 'asked-for',
    choice: {},
    madeWith: '',
    total: 1,
  });
  await withAudit(scope, store, async ({ tx, audit: tell }) => {
    tell({ action: 'change', object: 'job', id: job?.id });
    const place = { tenant: scope.tenant, jobId: job?.id ?? '', encounterId };
    await keepUnread(tx, place, 'store/note-damaged');
  });
  await store.db.updateTable('jobs').set({ state: 'done' }).execute();
  await measureDeskOf({ store, engine, codebook: engine.codebook }).refresh(scope.tenant);
  return { patientId, encounterId, server, get, send };
}

const remittanceOf = (claim: string) =>
  madeX12({
    transaction: '835',
    version: '005010X221A1',
    body: `BPR*I*0*C*NON************20261105
      TRN*1*T-${claim}*1999999999
      N1*PR*SAMPLE HEALTH PLAN
      N1*PE*BACK CLINIC*XX*1234567893
      LX*1
      CLP*${claim}*4*120*0**MB*ICN-${claim}
      NM1*QC*1*DOE*JANE
      SVC*HC:97110*120*0**1
      DTM*472*20261028
      CAS*CO*146*120`,
  });
const statusOf = (claim: string) =>
  madeX12({
    transaction: '277',
    version: '005010X214',
    body: `BHT*0085*08*A*20261103*1000*TH
      HL*1**20*1
      NM1*PR*2*EXAMPLE HEALTH*****PI*EXH01
      HL*2*1*21*1
      NM1*41*2*EXAMPLE SPINE CLINIC*****46*SUB1
      HL*3*2*19*1
      NM1*85*2*EXAMPLE SPINE CLINIC*****XX*1999999984
      HL*4*3*PT
      NM1*QC*1*DOE*JANE
      TRN*2*${claim}
      STC*A2:20*20261103*WQ*120
      DTP*472*D8*20261028`,
  });

type Row = Readonly<Record<string, unknown>>;

/** Every row of every table as text, with all that is encrypted in the open. */
async function everything(store: Store): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const { name } of await tablesOf(store.db, store.engine)) {
    const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(store.db);
    found.set(
      name,
      rows.map((row) => {
        const shown: Record<string, unknown> = { ...row };
        for (const { table, body, keyId, place } of SEALED_COLUMNS) {
          const [text, key] = [row[body], row[keyId]];
          if (table !== name || typeof text !== 'string' || text === '') continue;
          const words = store.keys.decrypt({ body: text, keyId: String(key) }, place(row));
          shown[body] = words;
          const bytes = /"bytes":"([^"]*)"/.exec(words)?.[1];
          if (bytes !== undefined) shown['file'] = Buffer.from(bytes, 'base64').toString();
        }
        return JSON.stringify(shown);
      }),
    );
  }
  return found;
}

const AUDIT_LOG = new Set(['audit_events', 'audit_heads', 'audit_anchors']);

onBothDatabases('a patient who leaves', ({ engine: kind, newStore }) => {
  it('is reached in every table of the record: a new table says what of it belongs to a patient', async () => {
    const { db } = await newStore();
    const tables = (await tablesOf(db, kind)).map(({ name }) => name);
    expect(Object.keys(PATIENT_REACH).toSorted()).toEqual(tables.toSorted());
  });

  it('is exported with every row, and deleted from everywhere but the audit log', async () => {
    const store = await newStore();
    await tryPeople(store);
    await store.db
      .insertInto('practices')
      .values({ tenant: scope.tenant, name: 'A', created_at: AT, read_with: null })
      .execute();
    const other = await fill(store, BO);
    const othersBefore = await other.get(
      'administrator',
      `/api/patients/${other.patientId}/export`,
    );
    const { patientId, get, server } = await fill(store, ADA);

    const reaching = Object.entries(PATIENT_REACH).flatMap(([table, reach]) =>
      'none' in reach ? [] : [table],
    );
    const full = await everything(store);
    expect(reaching.filter((table) => (full.get(table) ?? []).length === 0)).toEqual([]);

    const download = { url: `/api/patients/${patientId}/export`, headers: as('administrator') };
    const exported = await server.inject(download);
    expect(exported.headers).toMatchObject({
      'content-disposition': `attachment; filename="patient-${patientId}.json"`,
      'cache-control': 'no-store',
    });
    const byTable = JSON.parse(exported.body) as Record<string, Row[]>;
    // replies are kept for a day, and repeat what the record holds
    expect(Object.keys(byTable).toSorted()).toEqual(
      reaching.filter((table) => table !== 'replies_kept').toSorted(),
    );
    const words = JSON.stringify(byTable);
    expect(words).toContain('Assessment: low back pain of Ada Zebulon.');
    expect(words).not.toMatch(/Quartermain|MRN-55102|"qua-/);
    expect(byTable['quarantine']).toHaveLength(2);

    const url = `/api/patients/${patientId}`;
    const payload = { reason: 'asked-for-by-patient', confirm: ADA.number };
    const remove = { method: 'DELETE', url, payload } as const;
    const [hasNoReason, isOther] = [{ confirm: ADA.number }, { ...payload, confirm: 'MRN-1' }];
    for (const [wrong, status] of [
      [hasNoReason, 400],
      [isOther, 409],
    ] as const) {
      const headers = as('administrator');
      const refused = await server.inject({ method: 'DELETE', url, headers, payload: wrong });
      expect(refused.statusCode).toBe(status);
    }
    expect((await server.inject({ ...remove, headers: as('coder') })).statusCode).toBe(403);
    const south = { ...remove, headers: as('administrator', 'practice-b') };
    expect((await server.inject(south)).statusCode).toBe(404);
    const gone = await server.inject({ ...remove, headers: as('administrator') });
    expect(JSON.parse(gone.body)).toMatchObject({ deleted: { patients: 1, encounters: 3 } });
    expect((await server.inject({ ...remove, headers: as('administrator') })).statusCode).toBe(404);

    const ids = (byTable['encounters'] ?? []).map(({ id }) => String(id));
    const marks = [
      ADA.number,
      ADA.familyName,
      'ZEBULON',
      'zeb-1',
      'zeb-2',
      'zeb-3',
      patientId,
      ...ids,
    ];
    const left: string[] = [];
    for (const [table, rows] of await everything(store))
      for (const row of rows)
        if (!AUDIT_LOG.has(table) && marks.some((mark) => row.includes(mark)))
          left.push(`${table} ${marks.find((mark) => row.includes(mark))}`);
    expect(left).toEqual([]);

    expect((await verifyLog(store, scope.tenant)).issues).toEqual([]);
    const told = await store.db
      .selectFrom('audit_events')
      .select(['action', 'object', 'outcome', 'actor_id', 'detail'])
      .where('patient_id', '=', patientId)
      .execute();
    const by = { object: 'patient', outcome: 'done', actor_id: 'practice-a-administrator' };
    expect(told).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ ...by, action: 'export' }),
        expect.objectContaining({
          ...by,
          action: 'delete',
          detail: expect.stringContaining('asked-for-by-patient'),
        }),
      ]),
    );
    expect(JSON.stringify(told)).not.toMatch(/MRN-77801|zebulon|1979-02-14/i);

    const othersNow = await get('administrator', `/api/patients/${other.patientId}/export`);
    const counts = (body: unknown) =>
      Object.entries(body as Record<string, Row[]>)
        .filter(([table]) => !AUDIT_LOG.has(table))
        .map(([table, rows]) => [table, rows.length]);
    expect(counts(othersNow.body)).toEqual(counts(othersBefore.body));
  });
});
