import type { ChangeMarker } from '../analytics/change-marker.ts';
import {
  figureNamed,
  figureOver,
  PRACTICE_FIGURES,
  summaryOfRows,
} from '../analytics/practice-figures.ts';
import type { PracticeRow } from '../analytics/practice-row.ts';
import type { MeasureCounts, Summary } from '../analytics/summary.ts';
import type { ListAudit } from '../review/master-list.ts';
import { type Proportion, proportionWords } from '../review/proportion.ts';
import { TEN_OF_TEN } from './audit-report.ts';
import { type Chart, chartFigure, type DrawChart } from './chart.ts';
import type { Block, Line, Page, Run } from './page.ts';
import { ownerBlocks, retiredRows, servicesTable, thirdVisits } from './practice-review-tables.ts';

/** What payers answered, by cause, without amounts. */
export type DenialPattern = {
  readonly title: string;
  readonly owner: string;
  readonly next: string;
  readonly count: number;
};

/** One encounter of the sample, with the words that its codes rest on, identifiers taken out, and where they stand in the note. */
export type SampledEncounter = {
  readonly id: string;
  readonly dateOfService: string;
  readonly billed: readonly string[];
  readonly supported: readonly string[];
  readonly words: readonly string[];
  readonly because: string;
};

/** Tables and pictures that are printed alone. */
export const REVIEW_PARTS = [
  'share-by-provider',
  'share-by-location',
  'share-by-month',
  'codes',
  'retired-codes',
  'list-findings',
  'excludes1-pairs',
  'sample',
  'unsupported',
  'under-coded',
  'linkage-by-provider',
  'linkage-by-month',
  'services',
  'third-visits',
  'denial-causes',
  'owners',
] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** What prints the same figures again, and what the next steps are done with: commands, or addresses of the server. */
export type ReviewCommands = {
  readonly figure: (id: string) => string;
  /** prints a table or what a picture shows */
  readonly part: (part: ReviewPart) => string;
  readonly auditSample: string;
  readonly ownTipSheet: string;
  readonly education: string;
  /** how a diagnosis list, and answers of payers, come into the report */
  readonly giveList: string;
  readonly giveAnswers: string;
};

export type PracticeReviewInput = {
  readonly rows: readonly PracticeRow[];
  /** days that the courses by month show */
  readonly markers: readonly ChangeMarker[];
  readonly draw: DrawChart;
  readonly on: string;
  /** whose decisions are counted: “decided by engine 1.4.0” */
  readonly decided: string;
  readonly commands: ReviewCommands;
  readonly sample: readonly SampledEncounter[];
  /** some of those whose billed code the note does not support, and of those that lack a supported one */
  readonly unsupported: readonly SampledEncounter[];
  readonly underCoded: readonly SampledEncounter[];
  readonly seed: string;
  readonly list?:
    | { readonly audit: ListAudit; readonly errors: Proportion; readonly command: string }
    | undefined;
  readonly denials?:
    | {
        readonly patterns: readonly DenialPattern[];
        readonly denied: Proportion;
        readonly command: string;
      }
    | undefined;
};

/** The practice coding review: the seven next steps in their order, each with figures and who owns what follows. */
export function practiceReview(input: PracticeReviewInput): Page {
  const summary = summaryOfRows(input.rows);
  return {
    name: 'practice-review',
    title: 'Practice coding review: low back pain',
    blocks: [
      paragraph(
        `${input.rows.length} encounters from ${summary.from} to ${summary.until}, ${input.decided}. Made on ${input.on}. Shares have their counts and, in brackets, their 95 % interval (Wilson). No figure here is a benchmark: none is published for these. Beside each figure, and under each table and picture, stands the command that prints it.`,
      ),
      ...distribution(input, summary),
      ...lists(input),
      ...sampled(input),
      ...education(input, summary),
      ...tipSheets(input),
      ...authorization(input),
      ...trigger(input),
      ...payers(input),
      ...named(input, 'owners', ...ownerBlocks(input.rows)),
      ...definitions(),
    ],
  };
}

/** Codes that the picture of the distribution shows. */
const MOST_CODES = 12;

const FIGURE_HEAD = ['Figure', 'Share', 'Command'] as const;

function distribution(input: PracticeReviewInput, summary: Summary): Block[] {
  const share = countsFor(summary, 'share-m54-50');
  const title = 'M54.50 within low back pain';
  return [
    heading('1. What share is M54.50, and what could be more exact'),
    table(
      FIGURE_HEAD,
      [
        'share-m54-50',
        'share-m54-51',
        'share-m54-59',
        'unspecified',
        'resolvable-unspecified',
        'documentation-limited',
      ].map((id) => figureRow(id, input)),
    ),
    paragraph(
      'M54.50 that the note resolves is work for coders. M54.50 that the note leaves at that is the right code for what is written; only where more is known and not written is it work for documentation.',
    ),
    ...picture(input, 'share-by-provider', `${title}, by provider`, share && funnelOf(share)),
    ...picture(
      input,
      'share-by-location',
      `${title}, by location`,
      share && bars(share.by.location),
    ),
    ...picture(
      input,
      'share-by-month',
      `${title}, by month`,
      share && months(share, input.markers),
    ),
    ...picture(input, 'codes', 'Codes of the low back, of the encounters with one', {
      kind: 'shares',
      bars: summary.distribution.all.codes
        .slice(0, MOST_CODES)
        .map(({ code, ...counts }) => ({ name: code, ...counts })),
    }),
  ];
}

function lists(input: PracticeReviewInput): Block[] {
  const { list, commands } = input;
  const wrong = list?.audit.findings.filter(({ severity }) => severity === 'error') ?? [];
  return [
    heading('2. Retired codes, and the lists they come from'),
    table(FIGURE_HEAD, [figureRow('retired-code', input)]),
    ...named(input, 'retired-codes', retiredRows(input.rows)),
    ...(list === undefined
      ? [paragraph(`No diagnosis list was given. ${commands.giveList}`)]
      : [
          table(FIGURE_HEAD, [
            [
              ['Rows of the diagnosis list with an error'],
              [proportionWords(list.errors)],
              [{ code: list.command }],
            ],
          ]),
          ...named(
            input,
            'list-findings',
            table(
              ['Diagnosis list', 'Finding', 'Choose among'],
              wrong.map(({ code, title = '', list: name = '', because, suggest }) => [
                [`${code} ${title}${name === '' ? '' : `, ${name}`}`.trim()],
                [because],
                [suggest.join(', ')],
              ]),
            ),
          ),
        ]),
    { kind: 'heading', level: 3, text: 'Excludes1' },
    table(FIGURE_HEAD, [figureRow('excludes1', input)]),
    ...named(
      input,
      'excludes1-pairs',
      table(
        ['Pair', 'Encounters'],
        countsOf(
          input.rows.flatMap(({ excluded }) =>
            excluded.map((pair) => pair.toSorted().join(' and ')),
          ),
        ),
      ),
    ),
  ];
}

function sampled(input: PracticeReviewInput): Block[] {
  return [
    heading('3. A sample: does the documentation support the code'),
    table(FIGURE_HEAD, [
      figureRow('billed-codes-supported', input),
      figureRow('under-coded', input),
    ]),
    paragraph(
      `${input.sample.length} encounters drawn with seed “${input.seed}”. Words without names, dates and numbers. ${TEN_OF_TEN} For an audit with people: `,
      { code: input.commands.auditSample },
    ),
    ...named(input, 'sample', sampleTable(input.sample)),
    { kind: 'heading', level: 3, text: 'Billed and not supported: examples' },
    ...named(input, 'unsupported', sampleTable(input.unsupported)),
    { kind: 'heading', level: 3, text: 'Supported and not billed: examples' },
    ...named(input, 'under-coded', sampleTable(input.underCoded)),
  ];
}

function sampleTable(sample: readonly SampledEncounter[]): Block {
  return table(
    ['Encounter', 'Billed', 'The note supports', 'Words of the note', 'Because'],
    sample.map((one) => [
      [`${one.id}, ${one.dateOfService}`],
      [one.billed.join(' ')],
      [one.supported.join(' ') || 'no code'],
      [one.words.join('; ')],
      [one.because],
    ]),
  );
}

function education(input: PracticeReviewInput, summary: Summary): Block[] {
  const linked = countsFor(summary, 'imaging-without-linkage');
  return [
    heading('4. Who would gain from education, and on what'),
    table(FIGURE_HEAD, [
      figureRow('imaging-without-linkage', input),
      figureRow('unspecific-words', input),
    ]),
    paragraph(
      'By provider. Small numbers differ by chance, which the limits show. What comes back in the notes of one provider: ',
      { code: input.commands.education },
      '. This is a ground to talk, no ranking and no target.',
    ),
    ...picture(
      input,
      'linkage-by-provider',
      'Imaging without linkage, by provider',
      linked && funnelOf(linked),
    ),
    ...picture(
      input,
      'linkage-by-month',
      'Imaging without linkage, by month',
      linked && months(linked, input.markers),
    ),
  ];
}

function tipSheets({ commands }: PracticeReviewInput): Block[] {
  return [
    heading('5. A tip sheet for providers'),
    paragraph('One page, each line decided on the day it is printed: ', {
      code: 'endplate tipsheet --format pdf --out tip-sheet.pdf',
    }),
    paragraph('With a provider’s own sentences: ', { code: commands.ownTipSheet }),
  ];
}

function authorization(input: PracticeReviewInput): Block[] {
  return [
    heading('6. Referrals and authorizations'),
    table(FIGURE_HEAD, [figureRow('ready', input)]),
    ...named(input, 'services', servicesTable(input.rows)),
    paragraph(
      'What is said is what the record holds, never that a payer covers the service. A diagnosis code is necessary and not sufficient.',
    ),
  ];
}

function trigger(input: PracticeReviewInput): Block[] {
  return [
    heading('7. A review at the third visit with M54.50'),
    table(FIGURE_HEAD, [figureRow('third-visit-unspecified', input)]),
    ...named(input, 'third-visits', ...thirdVisits(input.rows)),
  ];
}

function payers(input: PracticeReviewInput): Block[] {
  const { denials, commands } = input;
  if (denials === undefined) return [heading('Denials'), paragraph(commands.giveAnswers)];
  return [
    heading('Denials'),
    table(FIGURE_HEAD, [
      [
        ['Claims denied or rejected, in whole or in part'],
        [proportionWords(denials.denied)],
        [{ code: denials.command }],
      ],
    ]),
    ...named(
      input,
      'denial-causes',
      table(
        ['Cause', 'Count', 'Owner', 'Next'],
        denials.patterns.map(({ title, count, owner, next }) => [
          [title],
          [String(count)],
          [owner],
          [next],
        ]),
      ),
    ),
  ];
}

function definitions(): Block[] {
  return [
    heading('What is counted'),
    table(
      ['Figure', 'Counted', 'Of'],
      PRACTICE_FIGURES.map(({ title, numerator, denominator }) => [
        [title],
        withNames(numerator),
        withNames(denominator),
      ]),
    ),
  ];
}

/** Words with names in backticks, as definitions are written, set as names. */
function withNames(words: string): Line {
  return words.split('`').map((part, index) => (index % 2 === 0 ? part : { code: part }));
}

function figureRow(id: string, { rows, commands }: PracticeReviewInput): Line[] {
  const figure = figureNamed(id);
  return [
    [figure.title],
    [proportionWords(figureOver(figure, rows))],
    [{ code: commands.figure(id) }],
  ];
}

function countsFor({ measures }: Summary, id: string): MeasureCounts | undefined {
  return measures.find(({ measure }) => measure.id === id);
}

const funnelOf = ({ funnels }: MeasureCounts): Chart => ({
  kind: 'funnel',
  funnel: funnels.provider,
});

const bars = (groups: MeasureCounts['by']['location']): Chart => ({ kind: 'shares', bars: groups });

function months({ by }: MeasureCounts, markers: readonly ChangeMarker[]): Chart {
  return {
    kind: 'months',
    months: by.month,
    markers: markers.map(({ date, title }) => ({ month: date.slice(0, 7), title })),
  };
}

function picture(
  input: PracticeReviewInput,
  part: ReviewPart,
  title: string,
  chart: Chart | undefined,
): Block[] {
  if (chart === undefined) return [];
  return named(input, part, ...chartFigure(input.draw, chart, title, title.toLowerCase()));
}

/** Each table and picture with the command that prints it; other blocks as they are. */
function named(
  { commands }: PracticeReviewInput,
  part: ReviewPart,
  ...blocks: readonly Block[]
): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'figure'
      ? [{ ...block, part }, paragraph('Printed by ', { code: commands.part(part) })]
      : [block],
  );
}

function countsOf(names: readonly string[]): Line[][] {
  return [...Map.groupBy(names, (name) => name)]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([name, all]) => [[name], [String(all.length)]]);
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function paragraph(...text: readonly Run[]): Block {
  return { kind: 'paragraph', text };
}

function table(head: readonly string[], rows: readonly (readonly Line[])[]): Block {
  return rows.length === 0 ? paragraph(`${head[0] ?? ''}: none.`) : { kind: 'table', head, rows };
}
