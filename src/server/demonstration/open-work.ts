import { addDays } from '../../demonstration/days.ts';
import { EDUCATION, OUTDATED_LIST, PROVIDERS } from '../../demonstration/people.ts';
import { writeRemittances, writeStatuses } from '../../demonstration/write-answers.ts';
import { writeClaims } from '../../demonstration/write-claims.ts';
import { ingest } from '../../intake/ingest.ts';
import { saveFilter } from '../../store/desk/saved-filters.ts';
import { stepWork } from '../../store/desk/work-steps.ts';
import { listPeople } from '../../store/identity/people.ts';
import { addMarker } from '../../store/measures/change-markers.ts';
import { saveProblemList } from '../../store/record/problem-lists.ts';
import type { Scope } from '../../store/scope.ts';
import { addDemonstrationAudits } from './add-audits.ts';
import { answerAs, at, draftAs, sendAs, signOffAs, stepAs, usualAnswer } from './ask-provider.ts';
import type { CallAs } from './call-as.ts';
import { DEMONSTRATION_DAY, type FillHouse, type KeptVisit } from './demonstration-day.ts';
import { type DemonstrationPeople, FILLING, providerName } from './demonstration-people.ts';

/** Of the visits at the end, the newest, of which nobody has signed any off. */
const UNTOUCHED = 25;
/** Claims in the files that billing has checked lately. */
const CLAIMS_IN_A_FILE = 60;
const CLAIM_FILES = 3;

/**
 * What is open in the demonstration practice on the day on which it is opened: codes to settle, questions in every
 * state, edits of claims, denials, files that could not be read, audits.
 * @param open visits that nobody has signed off yet, the oldest first
 */
export async function leaveWorkOpen(
  house: FillHouse,
  people: DemonstrationPeople,
  all: readonly KeptVisit[],
  open: readonly KeptVisit[],
  call: CallAs,
): Promise<void> {
  await askProviders(house, people, open);
  const [coder, second] = people.coders;
  at(addDays(DEMONSTRATION_DAY, -1), '16:00');
  for (const [index, { kept, decision }] of open.slice(0, -UNTOUCHED).entries()) {
    const isDone = index % 3 === 0 && decision.queries.length === 0;
    if (isDone) await signOffAs(index % 2 === 0 ? coder : second, house, kept);
  }
  at(addDays(DEMONSTRATION_DAY, -1), '18:00');
  await keepProblemLists(house, all);
  const held = heldBack(open);
  const billed = all.filter(({ encounter }) => !held.has(encounter.id));
  await bringInBilling(people.biller, billed, call);
  at(addDays(DEMONSTRATION_DAY, -1), '19:00');
  await leaveUnreadFiles(house);
  await addDemonstrationAudits(house, people, all);
  await markChanges(house, people.administrator);
  at(DEMONSTRATION_DAY, '12:00');
  await arrangeDesks(house, people, open);
}

/** Visits whose claim waits for the answer to a question, by the id of their source. */
export function heldBack(open: readonly KeptVisit[]): ReadonlySet<string> {
  const asking = open.filter(({ decision }) => decision.queries.length > 0);
  return new Set(asking.map(({ encounter }) => encounter.id));
}

/** The states in which questions about the open visits are left, one visit for each entry; a small practice has each too. */
const LEFT_AS = [
  'escalated',
  'answered-open',
  'answered',
  'sent-late',
  'viewed',
  'draft',
  'withdrawn',
  'sent',
  'closed',
  'sent',
  'viewed',
  'answered',
  'sent',
  'draft',
] as const;
type LeftAs = (typeof LEFT_AS)[number];

/** Days before the last on which the question was sent. */
const SENT_BEFORE = {
  escalated: 8,
  'answered-open': 5,
  answered: 3,
  'sent-late': 4,
  viewed: 1,
  withdrawn: 6,
  sent: 1,
  closed: 7,
  draft: 0,
} as const satisfies Record<LeftAs, number>;

async function askProviders(
  house: FillHouse,
  people: DemonstrationPeople,
  open: readonly KeptVisit[],
): Promise<void> {
  const asking = open.filter(({ decision }) => decision.queries.length > 0);
  // Some are left for somebody to send.
  const asked = asking.slice(0, Math.max(0, asking.length - 3));
  for (const [index, visit] of asked.entries())
    await leaveAs(house, people, visit, LEFT_AS[index % LEFT_AS.length] ?? 'sent');
}

async function leaveAs(
  house: FillHouse,
  people: DemonstrationPeople,
  { decision, kept }: KeptVisit,
  as: LeftAs,
): Promise<void> {
  const [drafted] = decision.queries;
  const provider = people.providers.get(kept.provider ?? '');
  if (drafted === undefined || provider === undefined) return;
  const { cdi, coders } = people;
  const day = (after: number): string => addDays(DEMONSTRATION_DAY, after - SENT_BEFORE[as]);
  at(day(0), as === 'draft' ? '09:00' : '14:20');
  const id = await draftAs(cdi, house, kept, drafted);
  if (as === 'draft') return;
  await sendAs(cdi, house, kept, id, provider);
  const because = 'The answer is overdue.';
  switch (as) {
    case 'viewed':
      at(day(0), '20:05');
      await stepAs(provider, house, kept, id, { step: 'view' });
      return;
    case 'answered':
    case 'closed':
      at(day(1), '16:40');
      await answerAs(provider, house, kept, id, usualAnswer(drafted));
      if (as === 'answered') return;
      at(day(2), '15:00');
      await stepAs(coders[0], house, kept, id, {
        step: 'close',
        because: 'The answer settles it.',
      });
      return;
    case 'answered-open':
      at(day(1), '16:40');
      await answerAs(provider, house, kept, id, { kind: 'unable-to-determine' });
      return;
    case 'sent-late':
      at(day(2), '14:30');
      await stepAs(cdi, house, kept, id, { step: 'remind' });
      return;
    case 'escalated':
      at(day(2), '14:30');
      await stepAs(cdi, house, kept, id, { step: 'remind' });
      at(day(5), '15:00');
      await stepAs(cdi, house, kept, id, { step: 'escalate', because });
      return;
    case 'withdrawn':
      at(day(1), '09:10');
      await stepAs(cdi, house, kept, id, {
        step: 'withdraw',
        because: 'The addendum of the same day answers it already.',
      });
      return;
    default:
  }
}

/** The list of a patient is that of the newest visit that brought one. */
async function keepProblemLists({ store }: FillHouse, all: readonly KeptVisit[]): Promise<void> {
  const newest = new Map(
    all
      .filter(({ encounter }) => (encounter.problemList?.length ?? 0) > 0)
      .map((visit) => [visit.kept.patientId, visit]),
  );
  for (const [patientId, { encounter }] of newest) {
    const problems = (encounter.problemList ?? []).map(({ code, since }) => ({
      code,
      status: 'active' as const,
      ...(since === undefined ? {} : { since }),
    }));
    await saveProblemList(FILLING, store, patientId, 'ehr', problems);
  }
}

/** The newest claims and what payers answered, file by file, through the door that billing uses. */
async function bringInBilling(
  biller: Scope,
  all: readonly KeptVisit[],
  call: CallAs,
): Promise<void> {
  const answers = all
    .map(({ answer }) => answer)
    .filter(({ claim }) => claim.sentOn <= DEMONSTRATION_DAY)
    .toSorted((a, b) => a.claim.sentOn.localeCompare(b.claim.sentOn))
    .slice(-CLAIMS_IN_A_FILE * CLAIM_FILES);
  for (let from = 0; from < answers.length; from += CLAIMS_IN_A_FILE) {
    const some = answers.slice(from, from + CLAIMS_IN_A_FILE);
    const claims = some.map(({ claim }) => claim);
    const last = claims.at(-1)?.sentOn ?? DEMONSTRATION_DAY;
    at(last, '18:00');
    const number = 900 + from;
    await call(
      biller,
      'POST',
      `/api/claims?name=claims-${last}.837`,
      writeClaims(claims, last, number),
    );
    const acknowledged = some.filter(({ acknowledgedOn }) => acknowledgedOn <= DEMONSTRATION_DAY);
    const statuses = writeStatuses(acknowledged, last, number);
    await call(biller, 'POST', `/api/remittances?name=acknowledged-${last}.277`, statuses);
  }
  at(DEMONSTRATION_DAY, '11:00');
  const paid = answers.filter(
    ({ remittance }) => remittance !== undefined && remittance.paidOn <= DEMONSTRATION_DAY,
  );
  if (paid.length === 0) return;
  const remittance = writeRemittances(paid, DEMONSTRATION_DAY, 990);
  await call(biller, 'POST', `/api/remittances?name=payments-${DEMONSTRATION_DAY}.835`, remittance);
}

/** The days on which something changed that the counts show. */
async function markChanges({ store }: FillHouse, administrator: Scope): Promise<void> {
  for (const { providerId, on, topic } of EDUCATION) {
    const taught = PROVIDERS.find(({ id }) => id === providerId);
    if (taught === undefined) continue;
    at(on, '17:00');
    const title = `Education: ${topic}`;
    const provider = providerName(taught);
    await addMarker(administrator, store, { date: on, kind: 'education', title, provider });
  }
  const date = addDays(OUTDATED_LIST.until, 1);
  at(date, '17:00');
  const title = `Diagnosis list of ${OUTDATED_LIST.location} repaired`;
  await addMarker(administrator, store, { date, kind: 'list', title });
}

/** Files that came by the watched folder and could not be read, wholly or in part. */
async function leaveUnreadFiles(house: FillHouse): Promise<void> {
  const files = {
    'scan-0412.pdf': '%PDF-1.7\n%a scan without a text layer\n',
    'feed-20260929.hl7':
      'MSH|^~\\&|EHR|CLINIC|ENDPLATE|CLINIC|20260929||ORU^R01|77|P|2.5.1\rPID|1\rOBX|1|TX|',
    'visits-extra.ndjson': '{"id":"x-1","dateOfService":"2026-09-29"}\n{"id":"x-2","note":\n',
  };
  for (const [name, words] of Object.entries(files))
    await ingest(FILLING, house, 'folder', Buffer.from(words), { name });
}

/** Work that people have taken, put off or set aside, and the filters that they have saved. */
async function arrangeDesks(
  { store }: FillHouse,
  people: DemonstrationPeople,
  open: readonly KeptVisit[],
): Promise<void> {
  const [coder, second] = people.coders;
  const everybody = await listPeople(FILLING, store);
  for (const [index, { kept }] of open.entries()) {
    const by = index % 4 === 0 ? coder : index % 4 === 1 ? second : undefined;
    const assignee = everybody.find(({ id }) => id === by?.actor.id);
    if (by === undefined || assignee === undefined) continue;
    const choice = {
      filter: { encounterId: kept.id, state: 'open' as const, kind: 'code-encounter' as const },
    };
    const rights = { roles: ['coder'], assignee };
    await stepWork(by, store, choice, { step: 'assign', to: assignee.id }, rights);
  }
  const filters: readonly (readonly [Scope, string, Parameters<typeof saveFilter>[3]])[] = [
    [coder, 'Mine', { state: 'open', role: 'coder', assignee: coder.actor.id }],
    [coder, 'Not assigned', { state: 'open', role: 'coder', assignee: 'none' }],
    [coder, 'Errors', { state: 'open', role: 'coder', severity: 'error' }],
    [people.cdi, 'Escalated', { state: 'open', role: 'cdi', kind: 'escalated-query' }],
    [people.cdi, 'Answers to follow up', { state: 'open', role: 'cdi', kind: 'close-query' }],
    [people.biller, 'Errors', { state: 'open', role: 'biller', severity: 'error' }],
  ];
  for (const [owner, name, filter] of filters) await saveFilter(owner, store, name, filter);
}
