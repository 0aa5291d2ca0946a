import type { ServiceDate } from '../chart/service-date.ts';
import { addDays, onWorkday } from './days.ts';
import type { DemonstrationVisit } from './practice.ts';
import type { Random } from './random.ts';

/** A question sent to a provider about one visit, and how it ended. */
export type DemonstrationQuery = {
  readonly id: string;
  readonly encounterId: string;
  readonly patientId: string;
  readonly providerId: string;
  readonly topic: string;
  readonly sentOn: ServiceDate;
  readonly status: 'answered' | 'unable-to-determine' | 'unanswered';
  readonly answeredOn?: ServiceDate;
  /** days of the calendar between question and answer */
  readonly responseDays?: number;
};

/** How many days a provider takes, at least and at most; most answer within the week. */
const USUAL_DAYS = [1, 6] as const;
const SLOW: Readonly<Record<string, readonly [number, number]>> = { pr04: [8, 21], pr07: [9, 28] };
const [ANSWERED, UNABLE] = [0.8, 0.08];

/** The question of a visit that leaves one open. What it draws does not move the visits. */
export function queryOf(
  { encounter, patientId, providerId, query }: DemonstrationVisit,
  practice: Random,
): DemonstrationQuery | undefined {
  if (query === undefined) return undefined;
  const random = practice.fork(`query ${encounter.id}`);
  const sentOn = onWorkday(encounter.dateOfService ?? '', random.between(1, 3));
  const drawn = random.next();
  // an answer that stands in the chart as an addendum was given
  const isAnswered = query.answered === true || drawn < ANSWERED;
  const status = isAnswered
    ? 'answered'
    : drawn < ANSWERED + UNABLE
      ? 'unable-to-determine'
      : 'unanswered';
  const [least, most] = SLOW[providerId] ?? USUAL_DAYS;
  const responseDays = random.between(least, most);
  return {
    id: `q-${encounter.id}`,
    encounterId: encounter.id,
    patientId,
    providerId,
    topic: query.topic,
    sentOn,
    status,
    ...(status === 'unanswered' ? {} : { answeredOn: addDays(sentOn, responseDays), responseDays }),
  };
}
