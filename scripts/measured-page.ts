/**
 * Keeps docs/measurements.md, and the few figures that the README shows, as the commands measured them. A command owns
 * the part of the page between its marker and the end marker; everything else there is written by hand.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCALING, withScaling } from './scaling-page.ts';

/** One line of a table: what was measured, and the figure with its unit. */
export type Figure = { readonly what: string; readonly measured: string };

const root = fileURLToPath(new URL('..', import.meta.url));
export const MEASUREMENTS = join(root, 'docs/measurements.md');
export const README = join(root, 'README.md');

const END = '<!-- end -->';
const CHOSEN = '<!-- figures of docs/measurements.md -->';

/** What the README shows of the page, by the words of the page. */
export const SHOWN_IN_README = [
  'notes that coders have read: right',
  'notes with a code that the coders forbid',
  'notes with M54.51 that nobody said',
  'quotations in codes, withheld codes, checklist, queries and findings that stand in the record word for word',
  'full decisions, one core',
  'full decisions against wink-nlp',
] as const;

/** Prints figures as a table of two columns. */
export function printFigures(figures: readonly Figure[]): void {
  const breadth = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, measured } of figures) console.log(`${what.padEnd(breadth)}  ${measured}`);
}

/** The machine that measures. */
export function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`;
}

/** Writes the figures of a command into the page, with day, commit and `on`, and renews those of the README. */
export function writeFigures(command: string, figures: readonly Figure[], on?: string): void {
  const measured = [new Date().toISOString().slice(0, 10), `commit ${commit()}`];
  if (on !== undefined) measured.push(on);
  const page = withFigures(readFileSync(MEASUREMENTS, 'utf8'), command, figures, measured);
  writeFileSync(MEASUREMENTS, page);
  writeFileSync(README, withChosen(readFileSync(README, 'utf8'), page));
  writeFileSync(SCALING, withScaling(readFileSync(SCALING, 'utf8'), figuresOf(page)));
}

/** The page with the part of one command made anew. Throws when the page has no part for the command. */
export function withFigures(
  page: string,
  command: string,
  figures: readonly Figure[],
  measured: readonly string[],
): string {
  const marker = `<!-- ${command} -->\n`;
  const from = page.indexOf(marker);
  const to = page.indexOf(END, from);
  if (from < 0 || to < 0)
    throw new Error(`docs/measurements.md has no part between "${marker.trim()}" and "${END}"`);
  const table = [
    `\`${command}\`, ${measured.join(', ')}:`,
    '',
    ...tableOf(figures.map(({ what, measured: figure }) => [what, figure])),
  ];
  return `${page.slice(0, from)}${marker}${table.join('\n')}\n${page.slice(to)}`;
}

/** The README with the chosen figures as they stand in the page. */
export function withChosen(readme: string, page: string): string {
  const from = readme.indexOf(CHOSEN);
  const to = readme.indexOf(END, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no part between ${CHOSEN} and ${END}`);
  const rows = figuresOf(page);
  const chosen = SHOWN_IN_README.flatMap((what) => {
    const figure = rows.get(what);
    return figure === undefined ? [] : [[what, figure] as const];
  });
  return `${readme.slice(0, from)}${CHOSEN}\n${tableOf(chosen).join('\n')}\n${readme.slice(to)}`;
}

/** Every figure of the page, by what it measures. */
export function figuresOf(page: string): Map<string, string> {
  return new Map(
    [...page.matchAll(/^\| (?!What \|)(.+?) \| (.+?) \|$/gm)].map(([, what = '', figure = '']) => [
      what,
      figure,
    ]),
  );
}

function tableOf(rows: readonly (readonly [string, string])[]): string[] {
  return [
    '| What | Measured |',
    '|---|---|',
    ...rows.map(([what, figure]) => `| ${what} | ${figure} |`),
  ];
}

/** The commit that was measured; says so when files besides the two pages were changed since. */
function commit(): string {
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', '.', ':!docs/measurements.md', ':!README.md');
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : ' with changes'}`;
}
