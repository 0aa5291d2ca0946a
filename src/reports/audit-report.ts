import type { Agreement } from '../review/agreement.ts';
import { percent, proportion, proportionWords } from '../review/proportion.ts';
import type { Blindness } from '../review/sample-audit-blindness.ts';
import type { AuditDetails } from '../review/sample-audit-details-schema.ts';
import { EXCLUSIONS } from '../review/sample-audit-frame.ts';
import type { Revealed, Sample } from '../review/sample-audit-schema.ts';
import { AUDIT_MEASURES, type AuditScore, MEASURE_NAMES } from '../review/sample-audit-score.ts';
import { encounterBlocks } from './audit-report-encounters.ts';
import type { Block, Line, Page } from './page.ts';

/** Everything that an audit report is made from. */
export type AuditReportInput = {
  readonly sample: Sample;
  readonly score: AuditScore;
  readonly blindness: Blindness;
  readonly revealed: readonly Revealed[];
  readonly details: AuditDetails;
  readonly version: number;
  readonly madeOn: string;
  /** SHA-256 of the version before, when there is one */
  readonly supersedes: string | undefined;
};

/** The report of an audit: what was drawn and how, what was found and how surely, who does what until when. */
export function auditReport(input: AuditReportInput): Page {
  const { sample, version, details } = input;
  return {
    name: `audit-report-${version}`,
    title: `${sample.title}: report, version ${version}`,
    blocks: [
      ...(details.privileged === undefined ? [] : [paragraph({ strong: details.privileged })]),
      ...summary(input),
      ...method(input),
      ...results(input),
      ...agreement(input),
      ...causes(input),
      ...corrections(input),
      ...rebuttals(details),
      ...encounterBlocks(input.score.encounters, input.revealed),
      ...signOff(input),
    ],
  };
}

/** What a small sample without an error still allows, worked out and not typed in. */
export const TEN_OF_TEN = `10 of 10 right still allows a true share of ${percent(proportion(10, 10).low ?? 0)} %.`;

function summary({ score }: AuditReportInput): Block[] {
  const { codeAccuracy, encounterAccuracy } = score.measures;
  return [
    heading('Summary'),
    paragraph(`Codes right: ${proportionWords(codeAccuracy)}.`),
    paragraph(`Encounters without an error in coding: ${proportionWords(encounterAccuracy)}.`),
    paragraph(
      `Findings of over-coding: ${score.over}; of under-coding: ${score.under}. Gaps in documentation, which are not errors of the coder: ${countOf(score.documentationGaps)}. ${whatFollows(codeAccuracy.rate)}`,
    ),
    paragraph(
      { strong: 'How sure this is. ' },
      `Shares are given with their 95 % interval (Wilson) in brackets. A sample is a probe: ${TEN_OF_TEN} Nothing here may be projected onto all claims.`,
    ),
  ];
}

/** What is commonly done at these shares. No rule sets them. */
function whatFollows(rate: number | undefined): string {
  if (rate === undefined || rate >= 0.95)
    return 'At 95 % and more, common practice asks for no more than the next audit.';
  return rate >= 0.9
    ? 'Under 95 %, common practice is education and another audit within 60 to 90 days; no rule sets these figures.'
    : 'Under 90 %, common practice is review before billing until another audit; no rule sets these figures.';
}

function method({ sample, score, blindness, details }: AuditReportInput): Block[] {
  const { frame, rules } = sample;
  const size =
    'each' in sample.size
      ? `${sample.size.each} of each stratum`
      : `for plus or minus ${percent(sample.size.precision)} points at an expected ${percent(sample.size.expected)} %`;
  const rows: [string, string][] = [
    ['Scope', details.scope],
    ['Dates of service', daysOf(rules)],
    ['Frame', `${frame.rows} encounters, SHA-256 ${frame.sha256}`],
    ...(frame.excluded.length === 0
      ? [['Left out', 'none'] satisfies [string, string]]
      : frame.excluded.map(({ reason, count }): [string, string] => [
          'Left out',
          `${count}: ${EXCLUSIONS[reason]}`,
        ])),
    ['Sample', `${sample.id}, ${sample.encounters.length} encounters, drawn on ${sample.drawnOn}`],
    ['Strata', sample.strata.length === 0 ? 'none' : sample.strata.join(', ')],
    ['Size', size],
    ['Seed', sample.seed],
    [
      'Method',
      'within each stratum by SHA-256 of seed, line feed and identifier, the first so many',
    ],
    ['Code set', sample.releases.join(', ')],
    ['Guidelines', details.guidelines],
    ['Criteria', details.criteria],
    [
      'Reviewers',
      details.reviewers
        .map(
          (one) =>
            `${one.name}, ${one.credential}${one.independent ? ', independent' : ', not independent'}`,
        )
        .join('; '),
    ],
    [
      'Blinding',
      `The engine’s reading (${sample.engine}) was sealed; the key was held by ${details.keyHeldBy}. ${blindness.revealed} readings were shown after coding, ${blindness.changedAfter.length} codings were changed afterwards.`,
    ],
    ['Coded', `${score.coded} of ${score.drawn}`],
  ];
  return [
    heading('What was drawn, and how'),
    table(['', 'Sample and method'], rows),
    table(
      ['Stratum', 'In the frame', 'Drawn'],
      sample.drawn.map(({ stratum, inFrame, drawn }) => [stratum, String(inFrame), String(drawn)]),
    ),
  ];
}

function results({ score }: AuditReportInput): Block[] {
  const groups = [
    ['By provider', score.by.provider],
    ['By payer', score.by.payer],
    ['By first billed code', score.by.code],
    ['By reviewer', score.by.reviewer],
  ] as const;
  return [
    heading('Results'),
    table(
      ['Measure', 'Share, 95 % interval'],
      MEASURE_NAMES.map((name) => [AUDIT_MEASURES[name], proportionWords(score.measures[name])]),
    ),
    ...groups.flatMap(([title, members]): Block[] => [
      { kind: 'heading', level: 3, text: title },
      table(
        ['', 'Codes right', 'Encounters without an error'],
        members.map(({ name, measures }) => [
          name === '' ? 'not stated' : name,
          proportionWords(measures.codeAccuracy),
          proportionWords(measures.encounterAccuracy),
        ]),
      ),
    ]),
    { kind: 'heading', level: 3, text: 'Errors in coding' },
    findings(score.coderErrors),
    { kind: 'heading', level: 3, text: 'Gaps in documentation' },
    findings(score.documentationGaps),
  ];
}

function findings(counts: AuditScore['coderErrors']): Block {
  if (counts.length === 0) return paragraph('None.');
  return table(
    ['Finding', 'Meaning', 'Direction', 'Count', 'High'],
    counts.map(({ finding, title, direction, count, high }) => [
      finding,
      title,
      direction,
      String(count),
      String(high),
    ]),
  );
}

function agreement({ score, blindness }: AuditReportInput): Block[] {
  return [
    heading('Agreement'),
    table(
      ['Question', 'Agreement'],
      [
        ['Two reviewers: first-listed code', agreementWords(score.agreement.firstListed)],
        ['Two reviewers: billed rightly or not', agreementWords(score.agreement.verdict)],
        [
          'Auditor, coding blind, and engine: the same codes in the same order',
          `${blindness.sameAsEngine} of ${blindness.revealed} shown`,
        ],
      ],
    ),
  ];
}

/** Agreement of two reviewers in words. */
export function agreementWords({ pairs, agreed, kappa, low, high }: Agreement): string {
  if (pairs === 0) return 'no encounter was coded by both';
  const share = `${agreed} of ${pairs} the same`;
  if (kappa === undefined || low === undefined || high === undefined)
    return `${share}; kappa cannot be told, both gave one answer throughout`;
  return `${share}, kappa ${kappa.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function causes({ details }: AuditReportInput): Block[] {
  return [
    heading('Causes and corrective actions'),
    details.rootCauses.length === 0
      ? paragraph('No causes were recorded.')
      : { kind: 'bullets', items: details.rootCauses.map((cause): Line => [cause]) },
    details.actions.length === 0
      ? paragraph('No actions were recorded.')
      : table(
          ['Action', 'Owner', 'Due', 'Done'],
          details.actions.map(({ what, owner, due, doneOn }) => [
            what,
            owner,
            due,
            doneOn ?? 'open',
          ]),
        ),
    ...(details.education.length === 0
      ? []
      : [
          table(
            ['Education', 'For whom', 'On'],
            details.education.map(({ what, who, on }) => [what, who, on]),
          ),
        ]),
    paragraph({ strong: 'Audit again on ' }, `${details.reauditOn}.`),
  ];
}

/** Claims to look at again, by the auditor’s word on the effect. No amounts. */
function corrections({ score }: AuditReportInput): Block[] {
  const open = score.encounters.filter(
    ({ coding: { effect } }) => effect !== '' && effect !== 'none',
  );
  return [
    heading('Claims to correct'),
    open.length === 0
      ? paragraph('The auditors marked no claim whose payment changes.')
      : table(
          ['Encounter', 'Billed', 'Audited', 'Effect'],
          open.map(({ drawn, coding }) => [
            drawn.id,
            drawn.billed.join(' '),
            coding.audited.join(' ') || 'none',
            coding.effect,
          ]),
        ),
    paragraph(
      'An overpayment from Medicare or Medicaid that was identified is reported and returned within the time that 42 CFR 401.305 sets. Counsel decides what was identified, and when.',
    ),
  ];
}

function rebuttals({ rebuttals: given, rebuttalUntil }: AuditDetails): Block[] {
  return [
    heading('Rebuttal'),
    paragraph(`Open until ${rebuttalUntil}.`),
    given.length === 0
      ? paragraph('Nothing was said against the findings.')
      : table(
          ['Encounter', 'By, on', 'Says', 'Outcome', 'Decided'],
          given.map(({ encounter, by, on, says, outcome, decidedBy, decidedOn }) => [
            encounter,
            `${by}, ${on}`,
            says,
            outcome,
            decidedBy === undefined ? '' : `${decidedBy}, ${decidedOn ?? ''}`,
          ]),
        ),
  ];
}

function signOff({ details, version, madeOn, supersedes }: AuditReportInput): Block[] {
  const { signedBy } = details;
  return [
    heading('Sign-off'),
    paragraph(
      signedBy === undefined
        ? 'Not signed.'
        : `Signed by ${signedBy.name}, ${signedBy.credential}, on ${signedBy.on}.`,
    ),
    paragraph(
      `Version ${version}, made on ${madeOn}. ${supersedes === undefined ? 'There is no version before it.' : `It follows the version with SHA-256 ${supersedes}.`} A version is never changed; what changes becomes the next one.`,
    ),
  ];
}

const countOf = (counts: AuditScore['coderErrors']): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function paragraph(...text: Line): Block {
  return { kind: 'paragraph', text };
}

/** A table whose first heading says what the rows are, when it would be empty. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    head: head.map((words) => (words === '' ? 'Item' : words)),
    rows: rows.map((row) => row.map((cell): Line => [cell])),
  };
}

/** Which days of service the frame was limited to. */
function daysOf({
  from,
  until,
}: {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}): string {
  if (from === undefined) return until === undefined ? 'all' : `until ${until}`;
  return until === undefined ? `from ${from}` : `${from} to ${until}`;
}
