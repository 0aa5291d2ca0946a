import { sql } from 'kysely';
import type { Decision } from '../../coding/decision.ts';
import { addDays, onWorkday } from '../../demonstration/days.ts';
import { writeRemittances } from '../../demonstration/write-answers.ts';
import { writeClaims } from '../../demonstration/write-claims.ts';
import { readSource } from '../../intake/read-source.ts';
import { setRecordTime } from '../../store/clock.ts';
import {
  keepPastBilling,
  keepPastVisits,
  noIds,
  type PastIds,
} from '../../store/demonstration/past-visits.ts';
import { renamePractice } from '../../store/identity/practices.ts';
import type { Store } from '../../store/open-store.ts';
import { readBy } from '../../store/selection/reading-index.ts';
import { inPractice } from '../in-practice.ts';
import type { Services } from '../services.ts';
import { answerAs, at, draftAs, sendAs, signOffAs, stepAs, usualAnswer } from './ask-provider.ts';
import { makeCallAs } from './call-as.ts';
import {
  DEMONSTRATION_DAY,
  DEMONSTRATION_MORNING,
  type FillHouse,
  type KeptVisit,
} from './demonstration-day.ts';
import {
  addDemonstrationPeople,
  DEMONSTRATION,
  type DemonstrationPeople,
  FILLING,
  PRACTICE_NAME,
} from './demonstration-people.ts';
import { type PlannedVisit, plannedVisits } from './demonstration-practice.ts';
import { heldBack, leaveWorkOpen } from './open-work.ts';

/** Visits at the end, by date, that nobody has signed off yet. */
const OPEN_VISITS = 75;
/** Open too are visits since this day about which a question is open. */
const ASKED_FROM = '2026-08-01';

/** Visits after which the database is told how many there are. */
const LOT = 400;

/** The administrator has not looked at findings of visits since this day. */
const ADMINISTRATOR_FROM = '2026-06-01';

/** Told while the record is filled: visits that stand in it, and those that there will be. */
export type FillProgress = (done: number, total: number) => void;

/**
 * Fills an empty record with the demonstration practice, day by day: visits with decisions, sign-offs, queries, claims
 * and payments, each at its time; then what is open on the last day.
 */
export async function fillDemonstration(
  services: Services,
  patients: number,
  progress: FillProgress = () => undefined,
): Promise<void> {
  await inHaste(services.store);
  const planned = plannedVisits(
    patients,
    DEMONSTRATION_DAY,
    (encounter) => services.engine.code(encounter).queries.length > 0,
  );
  const first = planned[0]?.encounter.dateOfService ?? DEMONSTRATION_DAY;
  at(first, '07:00');
  const people = await addDemonstrationPeople(services.store);
  const house = await inPractice(services, DEMONSTRATION);
  const ids = noIds();
  const calendar = new Calendar();
  const kept: KeptVisit[] = [];
  const days = Map.groupBy(planned, ({ encounter }) => encounter.dateOfService);
  const isLast = new Set(planned.slice(-OPEN_VISITS));
  const open: KeptVisit[] = [];
  for (const [day, visits] of days)
    calendar.add(day, async () => {
      const seen = await keepDay(house, people, ids, day, visits, isLast);
      kept.push(...seen);
      for (const visit of seen) {
        if (isLeftOpen(visit, visit.decision, isLast)) open.push(visit);
        else planQuery(house, people, calendar, visit);
      }
      if (Math.floor(kept.length / LOT) > Math.floor((kept.length - seen.length) / LOT))
        await countRows(house.store);
      progress(kept.length, planned.length);
    });
  planBilling(house, ids, calendar, planned, { kept, open });
  await calendar.run(DEMONSTRATION_DAY);
  setRecordTime(DEMONSTRATION_MORNING);
  const { call, close } = await makeCallAs(house);
  await leaveWorkOpen(house, people, kept, open, call);
  await close();
  setRecordTime(DEMONSTRATION_MORNING);
  await renamePractice(FILLING, house.store, PRACTICE_NAME);
  await atLeisure(house.store);
}

/**
 * A fill that was cut off is thrown away, so nothing has to be on the disk before its end: the embedded database writes
 * without waiting for it, and keeps more in memory.
 */
async function inHaste({ db, engine }: Store): Promise<void> {
  if (engine !== 'embedded') return;
  await sql`pragma synchronous = off`.execute(db);
  await sql`pragma cache_size = -262144`.execute(db);
  await sql`pragma wal_autocheckpoint = 20000`.execute(db);
}

/** PostgreSQL plans by what it knew of a table: of an empty one that every row may as well be looked at. */
async function countRows({ db, engine }: Store): Promise<void> {
  if (engine === 'postgresql') await sql`analyze`.execute(db);
}

/** From now on what is acknowledged is on the disk. */
async function atLeisure({ db, engine }: Store): Promise<void> {
  if (engine !== 'embedded') return;
  await sql`pragma synchronous = full`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  await sql`pragma wal_autocheckpoint = 1000`.execute(db);
  await sql`pragma cache_size = -2000`.execute(db);
}

/** What is done on which day, in the order of the days. Doing may plan more for later days. */
class Calendar {
  readonly #days = new Map<string, (() => Promise<void>)[]>();

  add(day: string, work: () => Promise<void>): void {
    const planned = this.#days.get(day) ?? [];
    planned.push(work);
    this.#days.set(day, planned);
  }

  async run(last: string): Promise<void> {
    for (;;) {
      const [day] = [...this.#days.keys()].toSorted();
      if (day === undefined || day > last) return;
      const works = this.#days.get(day) ?? [];
      this.#days.delete(day);
      for (const work of works) await work();
    }
  }
}

async function keepDay(
  { store, engine }: FillHouse,
  people: DemonstrationPeople,
  ids: PastIds,
  day: string,
  visits: readonly PlannedVisit[],
  isLast: ReadonlySet<PlannedVisit>,
): Promise<KeptVisit[]> {
  const decided = visits.map((visit) => ({ visit, ...readBy(engine, visit.encounter) }));
  at(day, '12:00');
  await keepPastVisits(
    FILLING,
    store,
    ids,
    decided.map(({ visit, decision, read }, index) => {
      const { encounter, patient } = visit;
      const isOpen = isLeftOpen(visit, decision, isLast) || asks(visit, decision);
      const settled = {
        by: people.coders[index % 2] ?? people.coders[0],
        at: new Date(`${onWorkday(day, 1)}T15:${10 + (index % 40)}:00.000Z`),
        ...(day >= ADMINISTRATOR_FROM ? { except: 'administrator' } : {}),
      };
      return { encounter, patient, decision, read, ...(isOpen ? {} : { settled }) };
    }),
    DEMONSTRATION_DAY,
  );
  return decided.flatMap(({ visit, decision }) => {
    const stored = ids.encounters.get(visit.encounter.id);
    const { dateOfService, provider = null } = visit.encounter;
    if (stored === undefined) return [];
    return [Object.assign(visit, { decision, kept: { ...stored, provider, dateOfService } })];
  });
}

/** True when nobody has settled the visit by the day on which the practice is opened. */
function isLeftOpen(
  visit: PlannedVisit,
  decision: Decision,
  isLast: ReadonlySet<PlannedVisit>,
): boolean {
  const isAsking = visit.encounter.dateOfService >= ASKED_FROM && decision.queries.length > 0;
  return isAsking || isLast.has(visit);
}

/** True when the visit leaves the question open that its provider was asked. */
function asks({ query }: PlannedVisit, { queries }: Decision): boolean {
  return query !== undefined && queries.some(({ topic }) => topic === query.topic);
}

/** Plans the question of a past visit from its draft to the signature on the codes. */
function planQuery(
  house: FillHouse,
  people: DemonstrationPeople,
  calendar: Calendar,
  { query, kept, decision }: KeptVisit,
): void {
  const drafted = decision.queries.find(({ topic }) => topic === query?.topic);
  const provider = people.providers.get(kept.provider ?? '');
  if (query === undefined || drafted === undefined || provider === undefined) return;
  const { cdi } = people;
  const [coder] = people.coders;
  calendar.add(query.sentOn, async () => {
    at(query.sentOn, '14:00');
    const id = await draftAs(cdi, house, kept, drafted);
    await sendAs(cdi, house, kept, id, provider);
    const { answeredOn = '' } = query;
    if (query.status !== 'unanswered') {
      calendar.add(answeredOn, async () => {
        at(answeredOn, '16:30');
        const answer =
          query.status === 'answered'
            ? usualAnswer(drafted)
            : ({ kind: 'unable-to-determine' } as const);
        await answerAs(provider, house, kept, id, answer);
      });
      const closedOn = onWorkday(answeredOn, 1);
      calendar.add(closedOn, async () => {
        at(closedOn, '15:00');
        await stepAs(coder, house, kept, id, { step: 'close', because: 'The answer settles it.' });
        await signOffAs(coder, house, kept);
      });
      return;
    }
    for (const after of [5, 9, 16]) {
      const day = addDays(query.sentOn, after);
      const because = 'The answer is overdue.';
      calendar.add(day, async () => {
        at(day, '15:00');
        await stepAs(cdi, house, kept, id, { step: 'escalate', because });
      });
    }
    const closedOn = onWorkday(addDays(query.sentOn, 20));
    calendar.add(closedOn, async () => {
      at(closedOn, '15:00');
      const because = 'No answer after the last escalation; coded as documented.';
      await stepAs(cdi, house, kept, id, { step: 'close', because });
      await signOffAs(coder, house, kept);
    });
  });
}

/** Claims and payments come month by month, in the files of the clearing house. */
function planBilling(
  { store, scrubber }: FillHouse,
  ids: PastIds,
  calendar: Calendar,
  planned: readonly PlannedVisit[],
  { kept, open }: { readonly kept: readonly KeptVisit[]; readonly open: readonly KeptVisit[] },
): void {
  const sent = Map.groupBy(planned, ({ answer }) => answer.claim.sentOn.slice(0, 7));
  const paid = Map.groupBy(planned, ({ answer }) => answer.remittance?.paidOn.slice(0, 7) ?? '');
  const newest = DEMONSTRATION_DAY.slice(0, 7);
  const months = [...new Set([...sent.keys(), ...paid.keys()])].filter(
    (month) => month !== '' && month <= newest,
  );
  for (const [number, month] of months.toSorted().entries()) {
    const last = monthEnd(month);
    calendar.add(last, async () => {
      at(last, '20:00');
      const decisions = new Map(kept.map(({ encounter, decision }) => [encounter.id, decision]));
      const held = heldBack(open);
      const isSent = ({ encounter }: PlannedVisit) => !held.has(encounter.id);
      const claims = (sent.get(month) ?? []).filter(isSent).map(({ answer }) => answer.claim);
      const answers = (paid.get(month) ?? []).filter(isSent).map(({ answer }) => answer);
      const read = readSource(writeClaims(claims, last, number + 1));
      await keepPastBilling(FILLING, store, ids, {
        claims: read.claims.flatMap((item) => {
          if (item.kind !== 'claim') return [];
          const { claim } = item;
          const decision = decisions.get(claim.id);
          const chart = decision === undefined ? undefined : { decision };
          return [{ claim, result: scrubber.scrub(claim, chart) }];
        }),
        payments: readSource(writeRemittances(answers, last, number + 1)).payments,
      });
    });
  }
}

/** The last day of a month; of the month in which the practice is opened, that day. */
function monthEnd(month: string): string {
  const next = addDays(`${month}-28`, 4).slice(0, 7);
  const last = addDays(`${next}-01`, -1);
  return last > DEMONSTRATION_DAY ? DEMONSTRATION_DAY : last;
}
