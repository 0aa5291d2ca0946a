import type { FastifyInstance } from 'fastify';
import { makeEngine } from '../../engine.ts';
import type { Page } from '../../reports/page.ts';
import { REVIEW_PARTS } from '../../reports/practice-review.ts';
import { drawAudit, type StoredAudit } from '../../store/audits/sample-audits.ts';
import { type ClaimFileKind, keepClaimFile } from '../../store/desk/claim-files.ts';
import { draftQuery, stepQuery } from '../../store/desk/query-steps.ts';
import { saveFilter } from '../../store/desk/saved-filters.ts';
import { addEhr } from '../../store/ehr/ehrs.ts';
import { listAlerts, raiseAlert } from '../../store/identity/alerts.ts';
import { makeApiToken } from '../../store/identity/api-tokens.ts';
import { beginSession } from '../../store/identity/sessions.ts';
import { inviteUser } from '../../store/identity/users.ts';
import { quarantine } from '../../store/intake/quarantine.ts';
import { addJob, stepJob, type WorkedJob } from '../../store/jobs/jobs.ts';
import { addMarker } from '../../store/measures/change-markers.ts';
import type { Store } from '../../store/open-store.ts';
import { savePatient } from '../../store/record/patients.ts';
import { keepReport } from '../../store/reports/kept-reports.ts';
import { type Role, type Scope, systemScope } from '../../store/scope.ts';
import { FHIR_SEEDS } from './fhir-seeds.ts';
import { BELL, bringIn, personOf } from './try-desk.ts';

/** What a seed works with: the record, the server over it, and the practice that the thing is made for. */
export type Seeding = {
  readonly store: Store;
  readonly server: FastifyInstance;
  readonly scope: Scope;
};

const AT = '2026-11-02T09:00:00.000Z';
let count = 0;

/**
 * For each name of a path parameter: how such a thing is made for a practice, giving its id; or `open`, when what it
 * names belongs to no practice; or one of a few words, the same for every practice. A route whose parameter is not here fails the walk: add it with the route.
 */
export const PATH_SEEDS: Readonly<
  Record<string, 'open' | { readonly word: string } | ((seeding: Seeding) => Promise<string>)>
> = {
  code: 'open',
  serviceId: 'open',
  ruleId: 'open',
  // answers everybody with an address, and who may not see the visit with that of the start page
  sourceId: 'open',
  // made at the start of a demonstration, in no record
  doorKey: 'open',
  userId: seedUser,
  encounterId: seedEncounter,
  queryId: async ({ store, scope }) => {
    const encounterId = await seedEncounter({ store, scope });
    const coder = actingAs(scope, 'coder');
    const about = { id: encounterId, patientId: null };
    const drafted = await draftQuery(coder, store, about, {
      step: 'draft',
      encounterId,
      dateOfService: '2026-10-28',
      wording: WORDING,
      writtenBy: 'person',
    });
    if (drafted.outcome === 'refused') return '';
    const { id } = drafted.query.life;
    await stepQuery(coder, store, id, {
      step: 'send',
      to: { id: `${scope.tenant}-provider`, name: BELL },
      dueAt: AT,
      retention: 'business-record',
    });
    return id;
  },
  patientId: async ({ store, scope }) => {
    const externalId = `patient-${++count}`;
    return savePatient(scope, store, { externalId });
  },
  claimFileId: async (seeding) => seedFile(seeding, 'claims'),
  remittanceId: async (seeding) => seedFile(seeding, 'remittances'),
  filterId: async ({ store, scope }) =>
    (await saveFilter(actingAs(scope, 'provider'), store, `mine ${++count}`, { state: 'open' })).id,
  tokenId: async ({ store, scope }) => {
    const userId = await seedUser({ store, scope });
    const owner: Scope = { ...scope, actor: { ...scope.actor, id: userId } };
    const token = {
      name: 'feed',
      scopes: ['codes:read'],
      expiresAt: '2027-01-01T00:00:00.000Z',
      now: AT,
    };
    return (await makeApiToken(owner, store, token)).token.id;
  },
  alertId: async ({ store, scope }) => {
    const userId = await seedUser({ store, scope });
    await raiseAlert(scope, store, { kind: 'account-locked', userId, now: AT });
    const [alert] = await listAlerts(scope, store, { limit: 1 });
    return alert?.id ?? '';
  },
  quarantineId: ({ store, scope }) =>
    quarantine(scope, store, {
      source: 'http',
      format: undefined,
      issues: [{ code: 'format/pdf' }],
      name: undefined,
      bytes: Buffer.from(`%PDF-1.7 ${++count}`),
    }),
  measureId: 'open',
  // a provider of the practice sees their own page: `as` signs them in
  providerId: async ({ store, scope }) => {
    await seedProvider(store, scope);
    const dateOfService = '2026-10-28';
    const visit = {
      id: `taught-${++count}`,
      dateOfService,
      note: 'Low back pain.',
      provider: BELL,
    };
    await bringIn(store, visit, scope.tenant);
    return BELL;
  },
  // the walk asks as the first role that the route lets in
  sessionId: async ({ store, scope }) => {
    await seedProvider(store, scope);
    const userId = `${scope.tenant}-provider`;
    return (await beginSession(scope, store, { userId, by: 'password', now: AT })).id;
  },
  markerId: async ({ store, scope }) =>
    (await addMarker(scope, store, { date: '2026-10-01', kind: 'education', title: 'Teaching' }))
      .id,
  jobId: async ({ store, scope }) => {
    const { id } = await seedJob({ store, scope });
    return id;
  },
  auditId: async (seeding) => (await seedAudit(seeding)).id,
  drawnId: async () => DRAWN,
  reportId: async ({ store, scope }) => {
    const table = { kind: 'table', part: REVIEW_PARTS[0], head: ['Code'], rows: [] } as const;
    const page: Page = { name: 'review', title: 'Review', blocks: [table] };
    const subject = { kind: 'practice-review', about: '' } as const;
    const made = { on: '2026-11-02', now: AT };
    const kept = await keepReport(scope, store, subject, made, () => ({ page, figures: 'figure' }));
    return kept.id;
  },
  // of the report that is made before it
  part: { word: REVIEW_PARTS[0] },
  ...FHIR_SEEDS,
  ehrId: async ({ store, scope }) => {
    const ehr = { name: 'An EHR', issuer: `https://ehr-${++count}.example`, fhirServers: [] };
    return (await addEhr(scope, store, ehr))?.id ?? '';
  },
};

const MODIC = [
  { id: 'mri', kind: 'imaging-report' as const, date: '2026-10-20', text: 'Modic type 1 at L4-5.' },
];

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
      start: 12,
      end: 25,
      document: 'note',
      source: 'assessment',
      date: '2026-10-28',
    },
    {
      quote: 'Modic type 1 at L4-5',
      start: 0,
      end: 20,
      document: 'mri',
      source: 'imaging report',
      date: '2026-10-20',
    },
  ],
};

const DRAWN = 'encounter-of-an-audit';
const AUDIT_DETAILS = {
  scope: 'All',
  criteria: 'The note',
  guidelines: 'FY2027',
  reviewers: [],
  keyHeldBy: 'the record',
  rebuttalUntil: '2026-12-20',
  reauditOn: '2027-02-15',
};

/** An audit of one encounter. */
async function seedAudit({ store, scope }: Seeding): Promise<StoredAudit> {
  const encounter = {
    id: DRAWN,
    dateOfService: '2026-10-05',
    note: 'Assessment: Low back pain.',
    billedCodes: ['M54.50'],
  };
  const drawn = await drawAudit(
    scope,
    store,
    makeEngine(),
    [{ encounter, provider: 'pr01', location: '', payer: '', patient: '' }],
    {
      title: 'Audit',
      by: [],
      size: { each: 1 },
      seed: 's',
      rules: {},
      secondShare: 0,
      on: '2026-11-02',
      now: AT,
    },
  );
  if (drawn === undefined) throw new Error('the seed of an audit draws nothing');
  return drawn;
}

/**
 * Bodies that routes with a path parameter take, so that the walk gets past reading the request. By method and path;
 * a route that needs a body and has none here fails the walk.
 */
export const BODIES: Readonly<Record<string, object>> = {
  'PATCH /api/users/:userId': { name: 'Somebody else' },
  'POST /api/encounters/:encounterId/coding/steps': { step: 'accept', codes: ['M54.50'] },
  'POST /api/encounters/:encounterId/queries': { wording: WORDING },
  'POST /api/encounters/:encounterId/query-beginnings': {},
  'DELETE /api/patients/:patientId': { reason: 'entered-in-error', confirm: 'patient-1' },
  'PUT /api/queries/:queryId/wording': WORDING,
  'POST /api/queries/:queryId/send': {},
  'POST /api/queries/:queryId/memorialise': {
    spoken: { spokenAt: AT, place: 'telephone', people: ['A coder', BELL], answer: 'Endplates.' },
  },
  'POST /api/queries/:queryId/preview': { answer: { kind: 'none-applies' } },
  'POST /api/queries/:queryId/answer': { answer: { kind: 'none-applies' } },
  'POST /api/queries/:queryId/follow-up': { wording: WORDING },
  'POST /api/queries/:queryId/escalate': { because: 'No answer.' },
  'POST /api/queries/:queryId/close': { because: 'Settled.' },
  'POST /api/queries/:queryId/withdraw': { because: 'Asked in error.' },
  'PUT /api/audits/:auditId/codings/:drawnId': {
    audited: ['M54.50'],
    findings: [],
    gap: '',
    rationale: '',
    citation: '',
    effect: 'none',
  },
  'PUT /api/audits/:auditId/details': AUDIT_DETAILS,
  'POST /api/audits/:auditId/report': AUDIT_DETAILS,
  'POST /api/audits/:auditId/report.pdf': AUDIT_DETAILS,
};

function actingAs(scope: Scope, role: Role): Scope {
  const id = `${scope.tenant}-${role}`;
  return { ...scope, actor: { id, kind: 'user', name: role, roles: [role] } };
}

async function seedFile(
  { store, scope }: Pick<Seeding, 'store' | 'scope'>,
  kind: ClaimFileKind,
): Promise<string> {
  const name = `file-${++count}`;
  const file = { kind, name, records: 0, findings: 0, whole: { counts: [] }, rows: [] };
  return (await keepClaimFile(scope, store, file, Buffer.from(name))).id;
}

function seedEncounter({ store, scope }: Pick<Seeding, 'store' | 'scope'>): Promise<string> {
  const note = 'Assessment: low back pain.';
  const visit = { id: `visit-${++count}`, dateOfService: '2026-10-28', note, documents: MODIC };
  return bringIn(store, visit, scope.tenant);
}

/** Paused, so that each step of a job finds a state that allows it or says that it does not. */
async function seedJob({ store, scope }: Pick<Seeding, 'store' | 'scope'>): Promise<WorkedJob> {
  await store.db.deleteFrom('jobs').where('tenant', '=', scope.tenant).execute();
  const job = { kind: 'reread', cause: 'asked-for', choice: {}, madeWith: '', total: 0 } as const;
  const added = await addJob(scope, store, job);
  if (added === undefined) throw new Error('the job was not added');
  await stepJob(scope, store, added.id, 'pause');
  return added;
}

/** The provider whom `as` signs in. */
async function seedProvider(store: Store, scope: Scope): Promise<void> {
  await store.db
    .insertInto('users')
    .values(personOf('provider', scope.tenant))
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
    .execute();
}

async function seedUser({ store, scope }: Pick<Seeding, 'store' | 'scope'>): Promise<string> {
  const login = `person-${++count}@clinic.example`;
  const user = await inviteUser(
    scope,
    store,
    { login, name: 'A person', roles: ['administrator'] },
    AT,
  );
  return user?.id ?? '';
}

/** The practice that things are made for; the walk asks for them from another. */
export const OWNER = systemScope('practice-a', 'a test');
