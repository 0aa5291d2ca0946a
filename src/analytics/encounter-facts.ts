import type { ServiceDate } from '../chart/service-date.ts';
import type { ChecklistItem, Decision } from '../coding/decision.ts';
import type { FindingName } from '../review/review-schema.ts';

/**
 * One encounter as measures count it: codes, yes and no, numbers, names of who and where. No word of the note is in it.
 * What is not known is left out, and the encounter is then outside the measures that need it.
 */
export type EncounterFacts = {
  readonly id: string;
  readonly dateOfService: ServiceDate;
  readonly patient?: string | undefined;
  readonly provider?: string | undefined;
  readonly location?: string | undefined;
  readonly payer?: string | undefined;
  /** which visit for the low back in its episode, from 1 */
  readonly visit?: number | undefined;
  readonly setting?: string | undefined;
  /** version of the engine that decided */
  readonly engine?: string | undefined;
  readonly billed: readonly string[];
  /** what the words support, in claim order; left out where no note was read */
  readonly supported?: readonly string[] | undefined;
  /** of the billed codes, those whose support the engine judges, and those of them that the words do not support */
  readonly judged?: number | undefined;
  readonly unsupported?: number | undefined;
  /** how many codes the words support and the bill lacks; left out without a note or without billed codes */
  readonly missed?: number | undefined;
  /** a billed code was retired or a heading on the day; left out where no release was asked */
  readonly hasRetired?: boolean | undefined;
  /** two billed codes stand in an Excludes1 note of the day, and nothing says that they are unrelated */
  readonly hasExcludes1?: boolean | undefined;
  /** items of the documentation checklist; what does not apply is in neither */
  readonly met?: readonly ChecklistItem[] | undefined;
  readonly notMet?: readonly ChecklistItem[] | undefined;
  /** topics on which the engine drafted a query */
  readonly drafted?: readonly string[] | undefined;
  /** what was found at this visit when the patient’s visits were compared; left out where they were not */
  readonly lookBack?: readonly FindingName[] | undefined;
  /** services of the visit that payers ask a record for, and those of them that the record is ready for */
  readonly services?: { readonly asked: number; readonly ready: number } | undefined;
  /** queries that were sent to the provider */
  readonly queries?: SentQueries | undefined;
  /** causes for which a payer denied the claim, empty when it denied nothing; left out where no answer is known */
  readonly denials?: readonly string[] | undefined;
};

export type SentQueries = {
  readonly sent: number;
  readonly answered: number;
  /** days from sending to answer, one for each answer */
  readonly days: readonly number[];
};

/** What the code set says of codes on a day. The codebook answers; analytics knows no release itself. */
export type CodeDesk = {
  /** whether the engine judges the support of the code */
  isJudged(code: string, date: ServiceDate): boolean;
  isBillable(code: string, date: ServiceDate): boolean;
  /** it could be billed once and can no more, or it is a heading */
  isRetired(code: string, date: ServiceDate): boolean;
  isExcluded(a: string, b: string, date: ServiceDate): boolean;
};

/** What is known of an encounter beside its decision. */
export type Beside = Pick<
  EncounterFacts,
  'visit' | 'lookBack' | 'services' | 'queries' | 'denials'
>;

/** The row of one encounter from its decision, and from what else is known of it. */
export function factsOfDecision(
  decision: Decision,
  desk: CodeDesk,
  beside: Beside = {},
): EncounterFacts {
  const { about = {}, dateOfService } = decision;
  const supported = decision.codes.map(({ code }) => code);
  return {
    id: decision.id,
    dateOfService,
    patient: about.patientId,
    provider: about.provider,
    location: about.location,
    payer: about.payer,
    setting: decision.setting,
    engine: decision.engine,
    ...billedFacts(about.billedCodes ?? [], dateOfService, desk, decision),
    supported,
    met: itemsOf(decision, 'met'),
    notMet: itemsOf(decision, 'not-met'),
    drafted: decision.queries.map(({ topic }) => topic),
    ...beside,
  };
}

/** The row of an encounter of which only the codes are known. */
export function factsOfCodes(
  row: Pick<EncounterFacts, 'id' | 'dateOfService'> & Partial<EncounterFacts>,
  desk: CodeDesk,
): EncounterFacts {
  return { ...row, ...billedFacts(row.billed ?? [], row.dateOfService, desk) };
}

type BilledFacts = Pick<
  EncounterFacts,
  'billed' | 'judged' | 'unsupported' | 'missed' | 'hasRetired' | 'hasExcludes1'
>;

function billedFacts(
  written: readonly string[],
  date: ServiceDate,
  desk: CodeDesk,
  decision?: Decision,
): BilledFacts {
  const billed = written.map((code) => code.trim().toUpperCase());
  if (billed.length === 0) return { billed };
  const supported = decision?.codes.map(({ code }) => code);
  const judged = billed.filter((code) => desk.isBillable(code, date) && desk.isJudged(code, date));
  return {
    billed,
    ...(supported === undefined
      ? {}
      : {
          judged: judged.length,
          unsupported: judged.filter((code) => !supported.includes(code)).length,
          missed: supported.filter((code) => !billed.includes(code)).length,
        }),
    hasRetired: billed.some((code) => desk.isRetired(code, date)),
    hasExcludes1: hasPair(billed, date, desk, decision),
  };
}

function hasPair(
  billed: readonly string[],
  date: ServiceDate,
  desk: CodeDesk,
  decision: Decision | undefined,
): boolean {
  return billed.some((a, index) =>
    billed
      .slice(index + 1)
      .some((b) => desk.isExcluded(a, b, date) && !areSaidUnrelated(a, b, decision)),
  );
}

/** The decision let both stand, because the provider’s words make the exception (I.A.12.a). */
function areSaidUnrelated(a: string, b: string, decision: Decision | undefined): boolean {
  return (
    decision?.findings.some(({ id }) => id === 'excludes1-unrelated') === true &&
    [a, b].every((code) => decision.codes.some((decided) => decided.code === code))
  );
}

function itemsOf({ checklist }: Decision, status: 'met' | 'not-met'): readonly ChecklistItem[] {
  return checklist.filter((entry) => entry.status === status).map(({ item }) => item);
}

/** The codes that stand for the encounter: those billed, else those that the words support. */
export function codesOf({ billed, supported }: EncounterFacts): readonly string[] {
  return billed.length > 0 ? billed : (supported ?? []);
}
