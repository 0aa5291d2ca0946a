import type { Problem, ProblemRole } from '../chart/patient.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { codedOf, type Hl7Coded } from './hl7v2-codes.ts';
import { dayOf, type Hl7Report } from './hl7v2-day.ts';
import {
  componentOf,
  fieldValue,
  type Hl7Message,
  type Hl7Segment,
  placeOf,
  repetitionsOf,
  segmentsOf,
} from './hl7v2-message.ts';

/** A diagnosis of a DG1 segment. */
export type Hl7Diagnosis = {
  readonly coded: Hl7Coded;
  /** DG1-6: A admitting, W working, F final */
  readonly type: string;
  /** DG1-15: 1 is the first-listed one; infinite where nothing says */
  readonly priority: number;
  readonly date: ServiceDate | undefined;
  /** DG1-21: D deletes an earlier one */
  readonly isDeleted: boolean;
  readonly at: SourcePosition;
};

/** DG1-6, table 0052; some senders write the word. */
function typeOfDiagnosis(written: string): string {
  return /^(?:A|W|F|admitting|working|final)$/i.test(written)
    ? written.slice(0, 1).toUpperCase()
    : written.toUpperCase();
}

/** The diagnoses of the message, in their order. */
export function diagnosesIn(message: Hl7Message, report: Hl7Report): readonly Hl7Diagnosis[] {
  return segmentsOf(message, 'DG1').map((segment) => {
    const at = placeOf(message, segment, 3);
    const method = fieldValue(message, segment, 2);
    const coded = codedOf(message, repetitionsOf(message, segment, 3)[0], method);
    // before version 2.3 the words stood in a field of their own
    const title = coded.title ?? (fieldValue(message, segment, 4) || undefined);
    if (coded.codings.length === 0) report('hl7v2/diagnosis-without-code', at);
    reportSystems(coded, at, report);
    const priority = Number(fieldValue(message, segment, 15));
    return {
      coded: { ...coded, title },
      type: typeOfDiagnosis(fieldValue(message, segment, 6)),
      // table 0359: 0 is "not in the ranking"
      priority: Number.isInteger(priority) && priority > 0 ? priority : Number.POSITIVE_INFINITY,
      date: dayOf(message, segment, 5, report),
      isDeleted: fieldValue(message, segment, 21).toUpperCase() === 'D',
      at,
    };
  });
}

function reportSystems({ codings }: Hl7Coded, at: SourcePosition, report: Hl7Report): void {
  const [main] = codings;
  if (main === undefined || main.kind !== undefined) return;
  if (codings.some(({ kind }) => kind !== undefined)) return;
  report(main.system === '' ? 'hl7v2/code-system-missing' : 'hl7v2/code-system-unknown', at, 'I10');
}

/** The ICD-10-CM code, or the first one whose system nobody names: that it is of another is then for others to find. */
export function billableCode({ codings }: Hl7Coded): string | undefined {
  const main =
    codings.find(({ kind }) => kind === 'icd-10-cm') ?? codings.find(({ system }) => system === '');
  return main?.code;
}

const ROLES: Readonly<Record<string, ProblemRole>> = {
  A: 'admitting-diagnosis',
  W: 'working-diagnosis',
};

/** A diagnosis as an entry of the chart. */
export function problemOfDiagnosis(
  diagnosis: Hl7Diagnosis,
  encounterId: string | undefined,
): Problem {
  const { coded, type, date, at } = diagnosis;
  return {
    ...codesOf(coded),
    status: 'unknown',
    role: (Object.hasOwn(ROLES, type) ? ROLES[type] : undefined) ?? 'encounter-diagnosis',
    ...(encounterId === undefined ? {} : { encounterId }),
    ...(date === undefined ? {} : { since: date }),
    at,
  };
}

function codesOf({ codings, title }: Hl7Coded): Pick<Problem, 'code' | 'otherCodings' | 'title'> {
  const main = codings.find(({ kind }) => kind === 'icd-10-cm');
  return {
    ...(main === undefined ? {} : { code: main.code }),
    otherCodings: codings
      .filter((coding) => coding !== main)
      .map(({ code, system }) => ({ system, code })),
    ...(title === undefined ? {} : { title }),
  };
}

/** The problems of the message (PRB). One that is taken off the list is no longer active. */
export function problemsIn(message: Hl7Message, report: Hl7Report): readonly Problem[] {
  return segmentsOf(message, 'PRB').map((segment) => {
    const at = placeOf(message, segment, 3);
    const coded = codedOf(message, repetitionsOf(message, segment, 3)[0]);
    reportSystems(coded, at, report);
    const onset = dayOf(message, segment, 16, report) ?? dayOf(message, segment, 7, report);
    const resolved = dayOf(message, segment, 9, report);
    return {
      ...codesOf(coded),
      status: problemStatus(message, segment, resolved !== undefined),
      role: 'problem-list',
      ...(onset === undefined ? {} : { since: onset }),
      ...(resolved === undefined ? {} : { until: resolved }),
      at,
    };
  });
}

const STATUSES: readonly (readonly [words: RegExp, status: Problem['status']])[] = [
  [/refuted|entered.in.error|ruled out/i, 'refuted'],
  [/resolved|remission|abated|cured/i, 'resolved'],
  [/inactive|suspended/i, 'inactive'],
  [/active|recurrence|relapse|chronic|acute/i, 'active'],
];

/** PRB-13 confirmation and PRB-14 life cycle are words of the sender; PRB-1 says whether it is on the list at all. */
function problemStatus(
  message: Hl7Message,
  segment: Hl7Segment,
  isResolved: boolean,
): Problem['status'] {
  const words = [13, 14]
    .map((field) => {
      const [first] = repetitionsOf(message, segment, field);
      return `${componentOf(message, first, 1)} ${componentOf(message, first, 2)}`;
    })
    .join(' ');
  const stated = STATUSES.find(([pattern]) => pattern.test(words))?.[1];
  if (stated === 'refuted') return stated;
  const action = fieldValue(message, segment, 1).toUpperCase();
  if (action === 'DE' || action === 'UN') return 'inactive';
  if (isResolved) return 'resolved';
  return stated ?? (action === '' ? 'unknown' : 'active');
}
