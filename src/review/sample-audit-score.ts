import type { Codebook } from '../codebook/codebook.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { type Proportion, proportion } from './proportion.ts';
import {
  type AuditedEncounter,
  type AuditFinding,
  excludedPairs,
  findingsOf,
  isInvalid,
} from './sample-audit-findings.ts';
import { matchCodes } from './sample-audit-match.ts';
import type { Coding, Drawn, Sample } from './sample-audit-schema.ts';
import {
  AUDIT_FINDINGS,
  type AuditFindingCode,
  type Direction,
  FINDING_CODES,
} from './sample-audit-taxonomy.ts';

/** Every share of an audit with its title; docs/audits.md defines numerator and denominator of each. */
export const AUDIT_MEASURES = {
  codeAccuracy: 'Codes right, of right, wrong and missed',
  precision: 'Billed codes that are right',
  recall: 'Supported codes that were billed',
  encounterAccuracy: 'Encounters without an error in coding',
  firstListedAccuracy: 'First-listed code right',
  specificityAccuracy: 'Right condition coded as exactly as documented',
  sequencingAccuracy: 'Sequence right where all codes are right',
  validityAccuracy: 'Billed codes valid on the date of service',
  excludesViolationRate: 'Encounters with an Excludes1 pair',
} as const satisfies Record<string, string>;
export type AuditMeasureName = keyof typeof AUDIT_MEASURES;
export type AuditMeasures = Readonly<Record<AuditMeasureName, Proportion>>;

export const MEASURE_NAMES: readonly AuditMeasureName[] = [
  'codeAccuracy',
  'precision',
  'recall',
  'encounterAccuracy',
  'firstListedAccuracy',
  'specificityAccuracy',
  'sequencingAccuracy',
  'validityAccuracy',
  'excludesViolationRate',
];

/** One encounter with its audit. */
export type ScoredEncounter = {
  readonly drawn: Drawn;
  readonly coding: Coding;
  readonly match: ReturnType<typeof matchCodes>;
  readonly findings: readonly AuditFinding[];
  readonly isRight: boolean;
};

export type FindingCount = {
  readonly finding: AuditFindingCode;
  readonly title: string;
  readonly direction: Direction;
  readonly of: 'coding' | 'process' | 'documentation';
  readonly count: number;
  readonly high: number;
  readonly encounters: readonly string[];
};

export type AuditGroup = { readonly name: string; readonly measures: AuditMeasures };

export type AuditScore = {
  readonly sample: string;
  readonly drawn: number;
  readonly coded: number;
  readonly notCoded: readonly string[];
  readonly measures: AuditMeasures;
  readonly by: Readonly<Record<'provider' | 'payer' | 'code' | 'reviewer', readonly AuditGroup[]>>;
  /** errors in coding and in the way queries are made */
  readonly coderErrors: readonly FindingCount[];
  readonly documentationGaps: readonly FindingCount[];
  readonly over: number;
  readonly under: number;
  readonly agreement: {
    readonly firstListed: Agreement;
    /** whether the encounter was billed rightly */
    readonly verdict: Agreement;
  };
  readonly encounters: readonly ScoredEncounter[];
};

/**
 * Scores an audit. Encounters that nobody has coded yet are named and count nowhere.
 * @param codings of the auditor; `second` of the second reviewer
 */
export function scoreAudit(
  sample: Sample,
  codings: readonly Coding[],
  second: readonly Coding[],
  codebook: Codebook,
): AuditScore {
  const byId = new Map(codings.map((coding) => [coding.id, coding]));
  const encounters = sample.encounters.flatMap((drawn) => {
    const coding = byId.get(drawn.id);
    return coding === undefined ? [] : [scoreEncounter(drawn, coding, codebook)];
  });
  const counts = countFindings(encounters);
  const inDirection = (direction: Direction): number =>
    counts
      .filter((one) => one.direction === direction && one.of === 'coding')
      .reduce((sum, { count }) => sum + count, 0);
  return {
    sample: sample.id,
    drawn: sample.encounters.length,
    coded: encounters.length,
    notCoded: sample.encounters.filter(({ id }) => !byId.has(id)).map(({ id }) => id),
    measures: measuresOf(encounters, codebook),
    by: {
      provider: groupsOf(encounters, ({ drawn }) => drawn.provider, codebook),
      payer: groupsOf(encounters, ({ drawn }) => drawn.payer, codebook),
      code: groupsOf(encounters, ({ drawn }) => drawn.billed[0] ?? '', codebook),
      reviewer: groupsOf(encounters, ({ coding }) => coding.reviewer, codebook),
    },
    coderErrors: counts.filter(({ of }) => of !== 'documentation'),
    documentationGaps: counts.filter(({ of }) => of === 'documentation'),
    over: inDirection('over'),
    under: inDirection('under'),
    agreement: agreementBetween(sample, byId, second, codebook),
    encounters,
  };
}

function scoreEncounter(drawn: Drawn, coding: Coding, codebook: Codebook): ScoredEncounter {
  const { billed, dateOfService } = drawn;
  const match = matchCodes(billed, coding.audited);
  const audited: AuditedEncounter = { billed, dateOfService, coding, match };
  const findings = findingsOf(audited, codebook);
  return {
    drawn,
    coding,
    match,
    findings,
    isRight: !findings.some(({ finding }) => AUDIT_FINDINGS[finding].of === 'coding'),
  };
}

function measuresOf(encounters: readonly ScoredEncounter[], codebook: Codebook): AuditMeasures {
  const total = (pick: (one: ScoredEncounter) => number): number =>
    encounters.reduce((sum, one) => sum + pick(one), 0);
  const correct = total(({ match }) => match.correct.length);
  const replaced = total(({ match }) => match.replaced.length);
  const unsupported = total(({ match }) => match.unsupported.length);
  const missed = total(({ match }) => match.missed.length);
  const billed = total(({ drawn }) => drawn.billed.length);
  const invalid = total(
    ({ drawn }) =>
      drawn.billed.filter((code) => isInvalid(code, drawn.dateOfService, codebook)).length,
  );
  const withAudited = encounters.filter(({ coding }) => coding.audited.length > 0);
  const several = encounters.filter(
    ({ match, coding }) =>
      coding.audited.length > 1 &&
      match.replaced.length + match.unsupported.length + match.missed.length === 0,
  );
  const pairs = encounters.filter(
    ({ drawn, coding }) => excludedPairs({ ...drawn, coding }, codebook).length > 0,
  );
  return {
    codeAccuracy: proportion(correct, correct + replaced + unsupported + missed),
    precision: proportion(correct, correct + replaced + unsupported),
    recall: proportion(correct, correct + replaced + missed),
    encounterAccuracy: proportion(
      encounters.filter(({ isRight }) => isRight).length,
      encounters.length,
    ),
    firstListedAccuracy: proportion(
      withAudited.filter(({ drawn, coding }) => drawn.billed[0] === coding.audited[0]).length,
      withAudited.length,
    ),
    specificityAccuracy: proportion(correct, correct + replaced),
    sequencingAccuracy: proportion(
      several.filter(({ drawn, coding }) => drawn.billed.join(' ') === coding.audited.join(' '))
        .length,
      several.length,
    ),
    validityAccuracy: proportion(billed - invalid, billed),
    excludesViolationRate: proportion(pairs.length, encounters.length),
  };
}

function groupsOf(
  encounters: readonly ScoredEncounter[],
  nameOf: (one: ScoredEncounter) => string,
  codebook: Codebook,
): AuditGroup[] {
  return [...Map.groupBy(encounters, nameOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => ({ name, measures: measuresOf(members, codebook) }));
}

function countFindings(encounters: readonly ScoredEncounter[]): FindingCount[] {
  const all = encounters.flatMap(({ drawn, findings }) =>
    findings.map((finding) => ({ ...finding, id: drawn.id })),
  );
  return FINDING_CODES.flatMap((finding) => {
    const these = all.filter((one) => one.finding === finding);
    if (these.length === 0) return [];
    const { title, direction, of } = AUDIT_FINDINGS[finding];
    return [
      {
        finding,
        title,
        direction,
        of,
        count: these.length,
        high: these.filter(({ severity }) => severity === 'high').length,
        encounters: [...new Set(these.map(({ id }) => id))],
      },
    ];
  });
}

function agreementBetween(
  sample: Sample,
  first: ReadonlyMap<string, Coding>,
  second: readonly Coding[],
  codebook: Codebook,
): AuditScore['agreement'] {
  const pairs = second.flatMap((other) => {
    const drawn = sample.encounters.find(({ id }) => id === other.id);
    const one = first.get(other.id);
    return drawn === undefined || one === undefined ? [] : [{ drawn, one, other }];
  });
  const verdict = (drawn: Drawn, coding: Coding): string =>
    scoreEncounter(drawn, coding, codebook).isRight ? 'right' : 'not right';
  return {
    firstListed: agreementOf(
      pairs.map(({ one, other }) => [one.audited[0] ?? 'none', other.audited[0] ?? 'none']),
    ),
    verdict: agreementOf(
      pairs.map(({ drawn, one, other }) => [verdict(drawn, one), verdict(drawn, other)]),
    ),
  };
}
