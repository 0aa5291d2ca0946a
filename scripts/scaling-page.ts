/** What the measured rates come to at growing sizes and for a national clearing house, for docs/scaling.md. */
import { fileURLToPath } from 'node:url';

export const SCALING = fileURLToPath(new URL('../docs/scaling.md', import.meta.url));

const BEGIN = '<!-- node scripts/scaling-doc.ts -->';
const END = '<!-- end -->';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;
/** Claims of a national clearing house in a year, and the peak of a second: ten times the average. */
const CLAIMS_A_YEAR = 1_000_000_000;
const PEAK = (CLAIMS_A_YEAR / (365 * 86_400)) * 10;

type Figures = ReadonlyMap<string, string>;

type Step = {
  readonly what: string;
  /** begins the line of docs/measurements.md that holds the time of so many, where that is measured */
  readonly sized?: (size: string) => string;
  /** begins the line that holds the rate of another size, from which times are worked out */
  readonly figure: string;
  readonly rate: RegExp;
  readonly limit: string;
};

const STEPS: readonly Step[] = [
  {
    what: 'claims read and scrubbed, one process',
    sized: (size) => `${size} claims (837P) read and scrubbed through a pipe`,
    figure: '100,000 claims (837P,',
    rate: /([\d,]+) claims\/s/,
    limit: 'processor',
  },
  {
    what: 'encounters read, decided and written, two processors',
    sized: (size) => `${size} encounters, batch`,
    figure: '1,000,000 notes, two workers',
    rate: /([\d,]+)(?: notes)?\/s/,
    limit: 'processor',
  },
  {
    what: 'notes taken from a queue, decided and stored, all servers on one machine, through failures',
    figure: '200,000 notes in 782 chunks',
    rate: /([\d,]+) notes\/s/,
    limit: 'storing: each visit with its texts sealed, its codes, work and audit',
  },
];

/** Where the next limits lie: lines of docs/measurements.md by their beginning, and what they come to. */
const LIMITS: readonly {
  readonly limit: string;
  readonly figure: string;
  readonly means: (measured: string) => string;
}[] = [
  { limit: 'processor, deciding, one core', figure: 'full decisions, one core', means: aDay },
  {
    limit: 'queue, one server of JetStream',
    figure: 'the queue alone, chunks of 256 notes with nothing done in them: JetStream',
    means: aDay,
  },
  {
    limit: 'queue, pg-boss',
    figure: 'the queue alone, chunks of 256 notes with nothing done in them: pg-boss',
    means: aDay,
  },
  {
    limit: 'database, one worker beside its PostgreSQL',
    figure: '2,560 notes submitted, decided and stored: JetStream',
    means: aDay,
  },
  { limit: 'disk, input of a batch', figure: 'on disk: lines of encounters', means: onDisk },
  {
    limit: 'disk, rows as Parquet',
    figure: 'on disk: rows of 1,000,000 decisions',
    means: onDisk,
  },
  {
    limit: 'disk, whole decisions as NDJSON',
    figure: 'on disk: whole decisions',
    means: onDisk,
  },
  {
    limit: 'disk, the record in SQLite',
    figure: 'on disk: a visit in the record, SQLite',
    means: onDisk,
  },
  {
    limit: 'disk, the record in PostgreSQL',
    figure: 'on disk: a visit in the record, PostgreSQL',
    means: onDisk,
  },
];

/** The page with its tables made anew. @param figures of docs/measurements.md by what they measure */
export function withScaling(page: string, figures: Figures): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END, from);
  if (from < 0 || to < 0)
    throw new Error(`docs/scaling.md has no part between ${BEGIN} and ${END}`);
  const rows = STEPS.map((step) => ({ step, ...timesOf(step, figures) }));
  const lines = [
    BEGIN,
    `| What | ${SIZES.map(whole).join(' | ')} | A million costs | Next limit |`,
    `|---|${SIZES.map(() => '---|').join('')}---|---|`,
    ...rows.map(
      ({ step, rate, cells }) =>
        `| ${step.what} | ${cells.join(' | ')} | ${time(1e6 / rate)}, at ${whole(rate)}/s | ${step.limit} |`,
    ),
    '',
    'Times were measured at their size, start included; those with "about" are worked out from the rate of the line, which is that of the largest size measured.',
    '',
    'Where the next limit lies:',
    '',
    '| Limit | Measured | That is |',
    '|---|---|---|',
    ...LIMITS.map(({ limit, figure, means }) => {
      const measured = measuredOf(figure, figures);
      return `| ${limit} | ${measured ?? 'not measured yet'} | ${measured === undefined ? '' : means(measured)} |`;
    }),
    '',
    `A clearing house of ${whole(CLAIMS_A_YEAR)} claims a year, at a peak of ${whole(PEAK)} a second:`,
    '',
    '| What | Machines for the peak | Load of one machine at the peak | A year again on one machine |',
    '|---|---|---|---|',
    ...rows.map(
      ({ step, rate }) =>
        `| ${step.what} | ${Math.max(1, Math.ceil(PEAK / rate))} | ${((PEAK / rate) * 100).toFixed(1)} % | ${time(CLAIMS_A_YEAR / rate)} |`,
    ),
    '',
  ];
  return `${page.slice(0, from)}${lines.join('\n')}${page.slice(to)}`;
}

/** The time of each size, and the rate of the largest that was measured, else of the line that every step has. */
function timesOf(
  { sized, figure, rate }: Step,
  figures: Figures,
): { readonly rate: number; readonly cells: readonly string[] } {
  const measured = SIZES.map((size) =>
    sized === undefined ? undefined : measuredOf(sized(whole(size)), figures),
  );
  const told = measured.findLast((line) => line !== undefined) ?? measuredOf(figure, figures);
  const found = rate.exec(told ?? '')?.[1];
  if (found === undefined) throw new Error(`docs/measurements.md has no rate of "${figure}…"`);
  const perSecond = numberOf(found);
  const cells = SIZES.map((size, index) => {
    const seconds = /^([\d.,]+) s\b/.exec(measured[index] ?? '')?.[1];
    return seconds === undefined ? `about ${time(size / perSecond)}` : time(numberOf(seconds));
  });
  return { rate: perSecond, cells };
}

function measuredOf(beginning: string, figures: Figures): string | undefined {
  return [...figures].find(([what]) => what.startsWith(beginning))?.[1];
}

function aDay(measured: string): string {
  const rate = /([\d,]+) notes\/s/.exec(measured)?.[1];
  return rate === undefined ? '' : `${whole((numberOf(rate) * 86_400) / 1e6)} million notes a day`;
}

function onDisk(measured: string): string {
  const bytes = /^([\d,]+) bytes/.exec(measured)?.[1];
  if (bytes === undefined) return '';
  const gigabytes = numberOf(bytes) / 1000;
  return `${gigabytes.toFixed(1)} GB a million, ${gigabytes.toFixed(1)} TB a billion`;
}

/** Seconds as people read them. */
function time(seconds: number): string {
  if (seconds < 1) return `${seconds.toFixed(1)} s`;
  if (seconds < 600) return `${seconds.toFixed(0)} s`;
  if (seconds < 7200) return `${(seconds / 60).toFixed(0)} min`;
  return seconds < 172_800
    ? `${(seconds / 3600).toFixed(1)} h`
    : `${(seconds / 86_400).toFixed(1)} days`;
}

const numberOf = (words: string): number => Number(words.replaceAll(',', ''));
const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
