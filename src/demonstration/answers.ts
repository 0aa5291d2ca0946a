import type { ServiceDate } from '../chart/service-date.ts';
import type { ServiceLine } from './claim-content.ts';
import type { DemonstrationClaim } from './claims.ts';
import { onWorkday } from './days.ts';
import type { Random } from './random.ts';

/** What takes an amount off a line: group, reason code number, amount in cents. */
export type LineAdjustment = {
  readonly group: 'CO' | 'PR';
  readonly reason: string;
  readonly amount: number;
};

export type AnsweredLine = ServiceLine & {
  readonly number: number;
  readonly adjustments: readonly LineAdjustment[];
  readonly remarks: readonly string[];
};

/** What became of a claim: refused at the front end (277CA), or let in there and answered by the payer (835). */
export type DemonstrationAnswer = {
  readonly claim: DemonstrationClaim;
  readonly acknowledgedOn: ServiceDate;
  /** category and status code numbers of the 277CA */
  readonly status: { readonly category: string; readonly status: string };
  readonly remittance?: {
    readonly paidOn: ServiceDate;
    readonly lines: readonly AnsweredLine[];
  };
  /** the cause of the denial, as data/denials names it; undefined when nothing was denied */
  readonly cause?: string;
};

type Refusal = { readonly cause: string; readonly reason: string; readonly remark?: string };

/** Denials that have nothing to do with how the claim was made, by what they are for. */
const REFUSALS: readonly Refusal[] = [
  { cause: 'medical-necessity', reason: '50', remark: 'N115' },
  { cause: 'authorization', reason: '197' },
  { cause: 'frequency', reason: '119' },
  { cause: 'documentation', reason: '252', remark: 'M127' },
  { cause: 'claim-data', reason: '4' },
  { cause: 'bundling', reason: '97' },
  { cause: 'not-covered', reason: '96', remark: 'N130' },
  { cause: 'timely-or-duplicate', reason: '18' },
  { cause: 'diagnosis-and-procedure', reason: '11' },
  { cause: 'other', reason: 'A1' },
];
const NOT_VALID: Refusal = { cause: 'invalid-for-date', reason: '146', remark: 'M76' };
const PARTED: Refusal = { cause: 'excludes1-like', reason: '11' };

/** Edits of a claim that a front end sees, with the status that it answers. */
const CODE_NOT_VALID: ReadonlySet<string> = new Set([
  'code-retired',
  'code-not-billable',
  'code-unknown',
  'code-not-yet-valid',
  'icd9-mixed',
  'seventh-character',
]);
const POINTER_WRONG: ReadonlySet<string> = new Set(['pointer-missing', 'pointer-out-of-range']);

const LET_IN = { category: 'A2', status: '20' } as const;
const DENIAL_RATE = 0.06;

/** The answer to a claim. What it draws moves neither visits nor claims. */
export function answerTo(claim: DemonstrationClaim, practice: Random): DemonstrationAnswer {
  const random = practice.fork(`answer ${claim.id}`);
  const acknowledgedOn = onWorkday(claim.sentOn, 1);
  const isCodeInvalid = claim.truth.edits.some((edit) => CODE_NOT_VALID.has(edit));
  if (isCodeInvalid && random.chance(0.4)) {
    const status = { category: 'A7', status: random.pick(['254', '255']) };
    return { claim, acknowledgedOn, status, cause: 'invalid-for-date' };
  }
  if (claim.truth.edits.some((edit) => POINTER_WRONG.has(edit)) && random.chance(0.7)) {
    const status = { category: 'A7', status: '477' };
    return { claim, acknowledgedOn, status, cause: 'code-incomplete-or-invalid' };
  }
  const refusal = refusalOf(claim, isCodeInvalid, random);
  return {
    claim,
    acknowledgedOn,
    status: LET_IN,
    remittance: {
      paidOn: onWorkday(claim.sentOn, random.between(14, 35)),
      lines: linesOf(claim, refusal, random),
    },
    ...(refusal === undefined ? {} : { cause: refusal.cause }),
  };
}

function refusalOf(
  { payer, truth }: DemonstrationClaim,
  isCodeInvalid: boolean,
  random: Random,
): Refusal | undefined {
  // a payer that overlooks such a code or pair pays the claim: other denials of it would be told as this one
  if (isCodeInvalid) return random.chance(0.6) ? NOT_VALID : undefined;
  if (truth.edits.includes('excludes1-pair')) return random.chance(0.6) ? PARTED : undefined;
  if (!random.chance(DENIAL_RATE)) return undefined;
  const usual = REFUSALS.find(({ cause }) => cause === payer.denies);
  return usual !== undefined && random.chance(0.4) ? usual : random.pick(REFUSALS);
}

/** All lines of a claim are denied for a code, one of them for what concerns a service alone. */
const OF_ONE_LINE: ReadonlySet<string> = new Set(['bundling', 'frequency', 'claim-data']);

function linesOf(
  { lines }: DemonstrationClaim,
  refusal: Refusal | undefined,
  random: Random,
): AnsweredLine[] {
  const isOfOne = refusal !== undefined && OF_ONE_LINE.has(refusal.cause);
  return lines.map((line, index) => {
    const number = index + 1;
    if (refusal !== undefined && (!isOfOne || number === lines.length)) {
      const { reason, remark } = refusal;
      const adjustments = [{ group: 'CO', reason, amount: line.charge }] as const;
      return { ...line, number, adjustments, remarks: remark === undefined ? [] : [remark] };
    }
    const contractual = Math.round(line.charge * (0.25 + random.between(0, 20) / 100));
    const copay = index === 0 ? Math.min(2500, line.charge - contractual) : 0;
    return {
      ...line,
      number,
      adjustments: [
        { group: 'CO', reason: '45', amount: contractual },
        ...(copay > 0 ? [{ group: 'PR', reason: '3', amount: copay } as const] : []),
      ],
      remarks: [],
    };
  });
}
