import type { ServiceDate } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { isJudged } from '../coding/billed-codes.ts';

/** One encounter that a sample may be drawn from. */
export type FrameRow = {
  readonly id: string;
  readonly dateOfService: ServiceDate;
  readonly provider: string;
  readonly payer: string;
  /** as billed, in claim order */
  readonly codes: readonly string[];
  readonly hasNote: boolean;
};

/** What belongs into the frame. Everything left out is counted by its reason. */
export type FrameRules = {
  readonly from?: ServiceDate | undefined;
  readonly until?: ServiceDate | undefined;
  readonly providers?: readonly string[] | undefined;
  readonly payers?: readonly string[] | undefined;
  /** prefixes of billed codes, of which one must be there; without them any code whose support is judged */
  readonly codes?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
};

export const EXCLUSION_REASONS = [
  'id-twice',
  'outside-period',
  'other-provider',
  'other-payer',
  'not-billed',
  'other-codes',
  'no-note',
  'listed',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

export const EXCLUSIONS = {
  'id-twice': 'the identifier stands twice in the export; the first was kept',
  'outside-period': 'the date of service is missing or outside the period',
  'other-provider': 'of a provider who is not in the audit',
  'other-payer': 'of a payer who is not in the audit',
  'not-billed': 'no billed codes were given',
  'other-codes': 'no billed code belongs to the audit',
  'no-note': 'there is no note to audit against',
  listed: 'left out by name',
} as const satisfies Record<ExclusionReason, string>;

export type Frame = {
  readonly rows: readonly FrameRow[];
  readonly excluded: readonly { readonly reason: ExclusionReason; readonly count: number }[];
};

/** Sorts out what can be drawn, by identifier, so that the order of the export does not matter. */
export function makeFrame(
  given: readonly FrameRow[],
  rules: FrameRules,
  codebook: Codebook,
): Frame {
  const seen = new Set<string>();
  const counts = new Map<ExclusionReason, number>();
  const rows: FrameRow[] = [];
  for (const row of given) {
    const reason = seen.has(row.id) ? 'id-twice' : exclusionOf(row, rules, codebook);
    seen.add(row.id);
    if (reason === undefined) rows.push(row);
    else counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return {
    rows: rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    excluded: [...counts].map(([reason, count]) => ({ reason, count })),
  };
}

function exclusionOf(
  row: FrameRow,
  rules: FrameRules,
  codebook: Codebook,
): ExclusionReason | undefined {
  const { dateOfService: day, codes } = row;
  if (day === '' || day < (rules.from ?? '') || day > (rules.until ?? '9999'))
    return 'outside-period';
  if (rules.providers !== undefined && !rules.providers.includes(row.provider))
    return 'other-provider';
  if (rules.payers !== undefined && !rules.payers.includes(row.payer)) return 'other-payer';
  if (codes.length === 0) return 'not-billed';
  const belongs = (code: string): boolean =>
    rules.codes === undefined
      ? isJudged(code, codebook, day)
      : rules.codes.some((start) => code.startsWith(start));
  if (!codes.some(belongs)) return 'other-codes';
  if (!row.hasNote) return 'no-note';
  return rules.without?.includes(row.id) === true ? 'listed' : undefined;
}

/** The frame as text: one line a row, tabs between. Its SHA-256 tells whether two frames are the same. */
export function frameText(rows: readonly FrameRow[]): string {
  return rows
    .map((row) =>
      [row.id, row.dateOfService, row.provider, row.payer, row.codes.join(' ')].join('\t'),
    )
    .join('\n');
}
