import type { Encounter } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { Decision } from '../coding/decision.ts';
import type { Part, Statement } from '../coding/statements.ts';

/** One visit as review sees it: what came in, what was decided, what the words say. */
export type Visit = {
  /** place among the patient’s visits, from 1 */
  readonly number: number;
  readonly encounter: Encounter;
  readonly dateOfService: ServiceDate;
  readonly decision: Decision;
  readonly statements: readonly Statement[];
  readonly parts: readonly Part[];
  /** the codes that stand for the visit: those billed, else those that the words support */
  readonly codes: readonly string[];
  /** the same, with a code that could not be billed on the day read as the supported code beneath it, if there is one */
  readonly meant: readonly string[];
  readonly isBilled: boolean;
};

/** A visit from its parts. */
export function makeVisit(
  number: number,
  encounter: Encounter,
  decision: Decision,
  statements: readonly Statement[],
  parts: readonly Part[],
): Visit {
  const billed = (encounter.billedCodes ?? []).map((code) => code.trim().toUpperCase());
  const supported = decision.codes.map(({ code }) => code);
  const codes = billed.length > 0 ? billed : supported;
  return {
    number,
    encounter,
    dateOfService: decision.dateOfService,
    decision,
    statements,
    parts,
    codes,
    meant: codes.map((code) => supported.find((other) => isBeneath(other, code)) ?? code),
    isBilled: billed.length > 0,
  };
}

/** Text of the note or of a document of the visit; empty when there is no such document. */
export function textOf({ encounter }: Visit, document: string): string {
  if (document === 'note') return encounter.note;
  return encounter.documents?.find(({ id }) => id === document)?.text ?? '';
}

/** Days from one date of service to a later one. */
export function daysBetween(from: ServiceDate, to: ServiceDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** `M54.50` is beneath `M54.5`; a code is not beneath itself. */
export function isBeneath(code: string, heading: string): boolean {
  return code !== heading && code.startsWith(heading);
}
