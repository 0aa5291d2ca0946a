/** What the measured rates come to at growing sizes and for a national clearing house, for docs/scaling.md. */
import { fileURLToPath } from 'node:url';

export const SCALING = fileURLToPath(new URL('../docs/scaling.md', import.meta.url));

const BEGIN = '<!-- node scripts/scaling-doc.ts -->';
const END = '<!-- end -->';

/** Claims of a national clearing house in a year, and the peak of a second: ten times the average. */
const CLAIMS_A_YEAR = 1_000_000_000;
const PEAK = (CLAIMS_A_YEAR / (365 * 86_400)) * 10;

type Step = {
  readonly what: string;
  /** begins the line of docs/measurements.md that holds the rate */
  readonly figure: string;
  readonly rate: RegExp;
  readonly limit: string;
};

const STEPS: readonly Step[] = [
  {
    what: 'claims read and scrubbed, one process',
    figure: '100,000 claims (837P',
    rate: /([\d,]+) claims\/s/,
    limit: 'processor',
  },
  {
    what: 'notes decided, two processors',
    figure: '1,000,000 notes, two workers',
    rate: /([\d,]+) notes\/s/,
    limit: 'processor',
  },
  {
    what: 'notes taken from a queue, decided and stored, all servers on one machine, through failures',
    figure: '200,000 notes in 782 chunks',
    rate: /([\d,]+) notes\/s/,
    limit: 'storing: each visit with its texts sealed, its codes, work and audit',
  },
];

/** The page with its tables made anew. @param figures of docs/measurements.md by what they measure */
export function withScaling(page: string, figures: ReadonlyMap<string, string>): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END, from);
  if (from < 0 || to < 0)
    throw new Error(`docs/scaling.md has no part between ${BEGIN} and ${END}`);
  const rows = STEPS.map((step) => ({ step, rate: rateOf(step, figures) }));
  const costs = rows.map(
    ({ step, rate }) =>
      `| ${step.what} | ${whole(rate)}/s | ${[1e4, 1e5, 1e6, 1e7].map((size) => time(size / rate)).join(' | ')} | ${step.limit} |`,
  );
  const house = rows.map(
    ({ step, rate }) =>
      `| ${step.what} | ${Math.max(1, Math.ceil(PEAK / rate))} | ${((PEAK / rate) * 100).toFixed(1)} % | ${time(CLAIMS_A_YEAR / rate)} |`,
  );
  const lines = [
    BEGIN,
    '| What | Measured | 10,000 | 100,000 | 1,000,000 | 10,000,000 | Next limit |',
    '|---|---|---|---|---|---|---|',
    ...costs,
    '',
    'The rate is measured at the size that its line in [measurements.md](measurements.md) names; times of other sizes are worked out from it.',
    '',
    `A clearing house of ${whole(CLAIMS_A_YEAR)} claims a year, at a peak of ${whole(PEAK)} a second:`,
    '',
    '| What | Machines for the peak | Load of one machine at the peak | A year again on one machine |',
    '|---|---|---|---|',
    ...house,
    '',
  ];
  return `${page.slice(0, from)}${lines.join('\n')}${page.slice(to)}`;
}

function rateOf({ figure, rate }: Step, figures: ReadonlyMap<string, string>): number {
  const [, measured] = [...figures].find(([what]) => what.startsWith(figure)) ?? [];
  const found = rate.exec(measured ?? '')?.[1];
  if (found === undefined) throw new Error(`docs/measurements.md has no rate of "${figure}…"`);
  return Number(found.replaceAll(',', ''));
}

/** Seconds as people read them. */
function time(seconds: number): string {
  if (seconds < 1) return 'under 1 s';
  if (seconds < 120) return `${seconds.toFixed(0)} s`;
  if (seconds < 7200) return `${(seconds / 60).toFixed(0)} min`;
  return seconds < 172_800
    ? `${(seconds / 3600).toFixed(1)} h`
    : `${(seconds / 86_400).toFixed(1)} days`;
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
