import type { Claim, ClaimLine } from '../chart/claim.ts';
import type { ClaimPayment, ClaimStatus, LinePayment } from '../chart/remittance.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Decision } from '../coding/decision.ts';
import { causeNamed, causeOfAdjustments, causeOfStatuses, denyingReasons } from './denial-cause.ts';
import type { DenialCause } from './denial-table.ts';

/** One denied or rejected claim or line, with what the coding has to do with it. No amounts: see the remittance. */
export type Denial = {
  readonly source: '835' | '277CA';
  readonly claimId?: string;
  readonly patientControlNumber?: string;
  readonly payer?: string;
  /** of the claim, from 1; left out when the whole claim was denied */
  readonly line?: number;
  readonly procedure?: string;
  readonly cause: string;
  readonly title: string;
  /** `CO-50`, `N115`, `A7:254`: code numbers as they stand */
  readonly reasons: readonly string[];
  /** diagnosis codes that the line points to, else those of the claim */
  readonly codes: readonly string[];
  /** what the chart supports instead, where its note was given and says something else */
  readonly supported: readonly string[];
  readonly because: string;
  readonly owner: DenialCause['owner'];
  readonly next: string;
  readonly at?: SourcePosition;
};

export type DenialLinks = {
  readonly denials: readonly Denial[];
  /** answers to claims that were not given */
  readonly answersWithoutClaim: readonly (ClaimPayment | ClaimStatus)[];
  readonly claimsWithoutAnswer: readonly Claim[];
  readonly counts: readonly DenialCount[];
};

/** How many of the answered lines of a payer, code or cause were denied. */
export type DenialCount = {
  readonly by: 'payer' | 'code' | 'cause';
  readonly name: string;
  readonly denied: number;
  readonly answered: number;
};

export type DenialInput = {
  readonly claims: readonly Claim[];
  readonly payments: readonly ClaimPayment[];
  readonly statuses: readonly ClaimStatus[];
  readonly codebook: Codebook;
  /** the decision on the note of a claim, where there is one */
  readonly decisionOf?: (claim: Claim) => Decision | undefined;
};

/**
 * Joins the answers of payers to the claims they answer, by the practice’s own number, else by the payer’s, and tells
 * what each denial has to do with coding. There is no reason code for Excludes1: a pair on the claim is looked for.
 */
export function linkDenials(input: DenialInput): DenialLinks {
  const byNumber = new Map<string, Claim>();
  for (const claim of input.claims)
    for (const number of [claim.patientControlNumber, claim.payerClaimNumber, claim.id])
      if (number !== undefined && !byNumber.has(number)) byNumber.set(number, claim);
  const claimOf = (answer: ClaimPayment | ClaimStatus): Claim | undefined =>
    lookUp(byNumber, answer.patientControlNumber) ?? lookUp(byNumber, answer.payerClaimNumber);
  const answers = [
    ...input.payments.map((answer) => ({ answer, claim: claimOf(answer) })),
    ...input.statuses
      .filter(({ level }) => level === 'claim')
      .map((answer) => ({ answer, claim: claimOf(answer) })),
  ];
  const answered = new Set(answers.map(({ claim }) => claim));
  const denials = [
    ...input.payments.flatMap((payment) => paymentDenials(payment, claimOf(payment), input)),
    ...input.statuses.flatMap((status) => statusDenials(status, claimOf(status), input)),
  ];
  return {
    denials,
    answersWithoutClaim: answers
      .filter(({ claim }) => claim === undefined)
      .map(({ answer }) => answer),
    claimsWithoutAnswer: input.claims.filter((claim) => !answered.has(claim)),
    counts: countsOf(input, denials, claimOf),
  };
}

function lookUp(claims: ReadonlyMap<string, Claim>, number: string | undefined): Claim | undefined {
  return number === undefined ? undefined : claims.get(number);
}

function paymentDenials(
  payment: ClaimPayment,
  claim: Claim | undefined,
  input: DenialInput,
): Denial[] {
  const found: Denial[] = [];
  const whole = denyingReasons(payment.adjustments);
  if (whole.length > 0)
    found.push(
      denialOf(payment, claim, undefined, input, {
        cause: causeOfAdjustments(whole, payment.remarks),
        reasons: [...whole.map(({ group, reason }) => `${group}-${reason}`), ...payment.remarks],
        at: whole[0]?.at ?? payment.at,
      }),
    );
  for (const line of payment.lines) {
    const reasons = denyingReasons(line.adjustments);
    if (reasons.length === 0) continue;
    found.push(
      denialOf(payment, claim, lineOf(line, payment, claim), input, {
        cause: causeOfAdjustments(reasons, [...line.remarks, ...payment.remarks]),
        reasons: [...reasons.map(({ group, reason }) => `${group}-${reason}`), ...line.remarks],
        procedure: line.procedure.code,
        at: line.at ?? payment.at,
      }),
    );
  }
  return found;
}

function statusDenials(
  status: ClaimStatus,
  claim: Claim | undefined,
  input: DenialInput,
): Denial[] {
  if (status.level !== 'claim') return [];
  const all = [...status.statuses, ...status.lines.flatMap(({ statuses }) => statuses)];
  const cause = causeOfStatuses(all);
  if (cause === undefined) return [];
  return [
    denialOf(status, claim, undefined, input, {
      cause,
      reasons: all.map(({ category, status: code }) => `${category}:${code}`),
      at: status.at,
    }),
  ];
}

/** The service line that a payment answers: by the practice’s number for it, else by procedure and day. */
function lineOf(
  line: LinePayment,
  payment: ClaimPayment,
  claim: Claim | undefined,
): ClaimLine | undefined {
  if (claim === undefined) return undefined;
  const numbered = claim.lines.find(
    ({ controlNumber }) => controlNumber !== undefined && controlNumber === line.controlNumber,
  );
  if (numbered !== undefined) return numbered;
  const code = (line.billedProcedure ?? line.procedure).code;
  const alike = claim.lines.filter(
    ({ procedure, from }) =>
      procedure.code === code &&
      (line.from === undefined || from === undefined || from === line.from),
  );
  if (alike.length === 1) return alike[0];
  // two lines alike: payers answer them in the order sent
  const place = payment.lines
    .filter(({ procedure }) => procedure.code === line.procedure.code)
    .indexOf(line);
  return alike[place];
}

type Told = {
  readonly cause: DenialCause;
  readonly reasons: readonly string[];
  readonly procedure?: string | undefined;
  readonly at: SourcePosition | undefined;
};

function denialOf(
  answer: ClaimPayment | ClaimStatus,
  claim: Claim | undefined,
  line: ClaimLine | undefined,
  input: DenialInput,
  told: Told,
): Denial {
  const codes = claim === undefined ? [] : codesOf(claim, line);
  const pair = claim === undefined ? undefined : excludedPair(claim, input.codebook);
  const invalid = claim === undefined ? [] : invalidCodes(claim, line, input.codebook);
  const cause = sharpened(told.cause, pair !== undefined, invalid.length > 0);
  const decision = claim === undefined ? undefined : input.decisionOf?.(claim);
  const decided = decision?.codes.map(({ code }) => code) ?? [];
  const billed = claim?.diagnoses.map(({ code }) => plain(code)) ?? [];
  const isOther = decided.some((code) => !billed.includes(plain(code)));
  const procedure = told.procedure ?? line?.procedure.code;
  return {
    source: 'adjustments' in answer ? '835' : '277CA',
    ...(claim === undefined ? {} : { claimId: claim.id }),
    ...(answer.patientControlNumber === undefined
      ? {}
      : { patientControlNumber: answer.patientControlNumber }),
    ...payerOf(answer, claim),
    ...(line === undefined ? {} : { line: line.number }),
    ...(procedure === undefined ? {} : { procedure }),
    cause: cause.id,
    title: cause.title,
    reasons: told.reasons,
    codes,
    supported: isOther ? decided : [],
    because: becauseOf(cause, pair, invalid, claim),
    owner: invalid.length > 0 && cause.id === 'invalid-for-date' ? 'coder' : cause.owner,
    next: cause.next,
    ...(told.at === undefined ? {} : { at: told.at }),
  };
}

/** A payer’s blunt reason and a fault that the claim shows for itself: the fault is the cause. */
function sharpened(cause: DenialCause, hasPair: boolean, hasInvalid: boolean): DenialCause {
  const isBlunt = [
    'claim-data',
    'code-incomplete-or-invalid',
    'diagnosis-and-procedure',
    'medical-necessity',
    'other',
  ].includes(cause.id);
  if (!isBlunt) return cause;
  if (hasInvalid && cause.id !== 'medical-necessity') return causeNamed('invalid-for-date');
  if (hasPair && cause.id !== 'code-incomplete-or-invalid') return causeNamed('excludes1-like');
  return cause;
}

function becauseOf(
  cause: DenialCause,
  pair: readonly [string, string] | undefined,
  invalid: readonly string[],
  claim: Claim | undefined,
): string {
  if (claim === undefined) return `${cause.title}. The claim it answers was not given.`;
  if (cause.id === 'invalid-for-date' && invalid.length > 0)
    return `${invalid.join(', ')} could not be billed on ${claim.dateOfService ?? 'the date of service'}.`;
  if (cause.id === 'excludes1-like' && pair !== undefined)
    return `${pair.join(' and ')} stand on the claim, and an Excludes1 note keeps them apart. Payers have no reason code for that.`;
  return `${cause.title}.`;
}

function codesOf(claim: Claim, line: ClaimLine | undefined): readonly string[] {
  const pointed = (line?.pointers ?? []).flatMap((pointer) => {
    const code = claim.diagnoses[pointer - 1]?.code;
    return code === undefined ? [] : [code];
  });
  return pointed.length > 0 ? pointed : claim.diagnoses.map(({ code }) => code);
}

function excludedPair(claim: Claim, codebook: Codebook): readonly [string, string] | undefined {
  const date = claim.dateOfService;
  if (date === undefined) return undefined;
  const codes = claim.diagnoses.map(({ code }) => codebook.check(code, date).code);
  for (const [index, a] of codes.entries())
    for (const b of codes.slice(index + 1))
      if (codebook.excludes1(a, b, date) !== undefined) return [a, b];
  return undefined;
}

function invalidCodes(
  claim: Claim,
  line: ClaimLine | undefined,
  codebook: Codebook,
): readonly string[] {
  const date = line?.from ?? claim.dateOfService;
  if (date === undefined) return [];
  return codesOf(claim, line)
    .map((code) => codebook.check(code, date))
    .filter(({ status }) => status !== 'valid' && status !== 'release-not-loaded')
    .map(({ code }) => code);
}

/** A status report comes from a front end as often as from the payer: the claim says whom it was for. */
function payerOf(answer: ClaimPayment | ClaimStatus, claim: Claim | undefined): { payer?: string } {
  const named = [answer.payer, claim?.payer].map((payer) => payer?.name ?? payer?.id);
  const [first, second] = 'adjustments' in answer ? named : named.toReversed();
  const payer = first ?? second;
  return payer === undefined ? {} : { payer };
}

const plain = (code: string): string => code.toUpperCase().replace('.', '').trim();

/** Answered lines (a claim without lines counts as one) and denied ones, by payer, diagnosis code and cause. */
function countsOf(
  { payments, statuses }: DenialInput,
  denials: readonly Denial[],
  claimOf: (answer: ClaimPayment | ClaimStatus) => Claim | undefined,
): DenialCount[] {
  const answered = new Map<string, number>();
  // a claim that a status report let in and a remittance then answered is one answer, not two
  const paid = new Set(payments.map((payment) => claimOf(payment)?.id));
  const alone = statuses.filter((status) => {
    const claim = claimOf(status);
    return status.level === 'claim' && (claim === undefined || !paid.has(claim.id));
  });
  let all = 0;
  const add = (key: string): void => void answered.set(key, (answered.get(key) ?? 0) + 1);
  for (const answer of [...payments, ...alone]) {
    const claim = claimOf(answer);
    const lines = 'adjustments' in answer && answer.lines.length > 0 ? answer.lines : [undefined];
    for (const line of lines) {
      all++;
      add(`payer ${payerOf(answer, claim).payer ?? 'not stated'}`);
      if (claim === undefined) continue;
      const service =
        line === undefined || !('adjustments' in answer) ? undefined : lineOf(line, answer, claim);
      for (const code of new Set(codesOf(claim, service))) add(`code ${code}`);
    }
  }
  const denied = new Map<string, number>();
  for (const { payer, codes, cause, source, claimId } of denials) {
    if (source === '277CA' && claimId !== undefined && paid.has(claimId)) continue;
    for (const key of new Set([
      `payer ${payer ?? 'not stated'}`,
      ...codes.map((code) => `code ${code}`),
      `cause ${cause}`,
    ]))
      denied.set(key, (denied.get(key) ?? 0) + 1);
  }
  return [...new Set([...answered.keys(), ...denied.keys()])].toSorted().map((key) => {
    const [by, ...name] = key.split(' ');
    return {
      by: by === 'payer' || by === 'code' ? by : 'cause',
      name: name.join(' '),
      denied: denied.get(key) ?? 0,
      answered: by === 'cause' ? all : (answered.get(key) ?? 0),
    };
  });
}
