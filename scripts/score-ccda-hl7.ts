/**
 * Counts what C-CDA and HL7 v2 files hold by other means than the readers, and looks for it in what they read.
 *
 *     node scripts/score-ccda-hl7.ts [--errors]
 *
 * A file counts as read without loss when every word of the narrative of its sections stands in a note or a document,
 * every problem observation with each of its codes among the problems, and every DG1 and PRB segment among the
 * problems or on a claim. The files lie in ../shared/interop, or where ENDPLATE_SHARED says.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCcdaReader } from '../src/formats/ccda.ts';
import type { FormatItem, FormatReader } from '../src/formats/format-reader.ts';
import { makeHl7v2Reader } from '../src/formats/hl7v2.ts';
import { ccdaContent, hl7Content, type IndependentContent } from './ccda-hl7-content.ts';

/** What became of the files of one format. */
export type FolderScore = {
  readonly name: 'ccda' | 'hl7v2';
  readonly files: number;
  readonly whole: number;
  /** files that gave nothing but issues: refused, or none of what is read is in them */
  readonly issuesAlone: number;
  /** sections or notes, and problems or diagnoses, counted otherwise */
  readonly texts: number;
  readonly entries: number;
  readonly issues: Readonly<Record<string, number>>;
  /** a line for each file that lost something, and for each at which the reader threw */
  readonly lost: readonly string[];
  readonly crashed: readonly string[];
};

/** Files that must be read without loss, of a hundred. */
const LEAST = 99;

const FORMATS = [
  { name: 'ccda', make: makeCcdaReader, contentOf: ccdaContent },
  { name: 'hl7v2', make: makeHl7v2Reader, contentOf: hl7Content },
] as const;

/** Reads the C-CDA and the HL7 v2 files in the folders `ccda` and `hl7v2` of `root`; a folder that is not there is left out. */
export function scoreCcdaHl7(root: string): readonly FolderScore[] {
  return FORMATS.filter(({ name }) => existsSync(join(root, name))).map(
    ({ name, make, contentOf }) => {
      const folder = join(root, name);
      const read = filesIn(folder).map((file) => {
        const bytes = readFileSync(join(folder, file));
        const expected = contentOf(bytes.toString('utf8'));
        const items = readWhole(make({ file }), bytes);
        return { file, expected, items, lost: items === undefined ? [] : lostOf(expected, items) };
      });
      const issues: Record<string, number> = {};
      for (const { items = [] } of read)
        for (const item of items)
          if (item.kind === 'issue') issues[item.issue.code] = (issues[item.issue.code] ?? 0) + 1;
      const crashed = read.filter(({ items }) => items === undefined).map(({ file }) => file);
      return {
        name,
        files: read.length,
        whole: read.filter(({ items, lost }) => items !== undefined && lost.length === 0).length,
        issuesAlone: read.filter(({ items = [] }) => items.every(({ kind }) => kind === 'issue'))
          .length,
        texts: read.reduce((sum, { expected }) => sum + expected.texts.length, 0),
        entries: read.reduce((sum, { expected }) => sum + expected.entries.length, 0),
        issues,
        lost: read.flatMap(({ file, lost }) =>
          lost.length === 0 ? [] : [`${file}: ${lost.join(', ')}`],
        ),
        crashed,
      };
    },
  );
}

/** True when no reader threw and enough files are whole. */
export function isGoodEnough({ files, whole, crashed }: FolderScore): boolean {
  return crashed.length === 0 && whole * 100 >= LEAST * files;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(xml|hl7)$/i.test(file))
    .toSorted();
}

function readWhole(reader: FormatReader, bytes: Uint8Array): readonly FormatItem[] | undefined {
  try {
    return [...reader.push(bytes), ...reader.end()];
  } catch {
    return undefined;
  }
}

/** Which parts are not found among the items, by kind and number. */
export function lostOf(expected: IndependentContent, items: readonly FormatItem[]): string[] {
  const words = wordsRead(items);
  const entries = entriesRead(items);
  const lost = expected.texts.flatMap((text, index) =>
    takeAll(text, words) ? [] : [`text ${index + 1}`],
  );
  expected.entries.forEach((codes, index) => {
    const place = entries.findIndex((entry) => codes.every((code) => entry.has(code)));
    if (place < 0) lost.push(`entry ${index + 1}`);
    else entries.splice(place, 1);
  });
  return lost;
}

/** Runs of letters and of digits: what stands between them is layout. */
const WORDS = /\p{L}+|\p{N}+/gu;

function wordsRead(items: readonly FormatItem[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const item of items) {
    if (item.kind !== 'encounter') continue;
    const { note, documents = [] } = item.located.encounter;
    for (const text of [note, ...documents.map((document) => document.text)])
      for (const word of text.match(WORDS) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

function takeAll(text: string, words: Map<string, number>): boolean {
  let isWhole = true;
  for (const word of text.match(WORDS) ?? []) {
    const left = words.get(word) ?? 0;
    if (left === 0) isWhole = false;
    else words.set(word, left - 1);
  }
  return isWhole;
}

/** Codes and words of each problem, diagnosis and diagnosis of a claim. */
function entriesRead(items: readonly FormatItem[]): Set<string>[] {
  return items.flatMap((item) => {
    if (item.kind === 'claim') return item.claim.diagnoses.map(({ code }) => new Set([code]));
    if (item.kind !== 'problem') return [];
    const { code, otherCodings, title } = item.problem;
    return [
      new Set(
        [code, title, ...otherCodings.map((coding) => coding.code)].flatMap((word) => word ?? []),
      ),
    ];
  });
}

/** The figures of a score in words, as the command line prints them. */
export function linesOf(score: FolderScore): string[] {
  const { name, files, whole, issuesAlone, texts, entries, issues, crashed } = score;
  const share = files === 0 ? 100 : (100 * whole) / files;
  const findings = Object.entries(issues)
    .toSorted((a, b) => b[1] - a[1])
    .map(([code, count]) => `${code} ${count}`);
  return [
    `${name}: ${files} files read, ${crashed.length} crashed; ${whole} without loss (${share.toFixed(1)} %) of ${texts} texts and ${entries} coded entries counted otherwise; ${issuesAlone} give issues alone`,
    `    ${findings.join(', ')}`,
  ];
}

if (import.meta.main) {
  const shared =
    process.env['ENDPLATE_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
  const scores = scoreCcdaHl7(join(shared, 'interop'));
  if (scores.length === 0)
    console.log(`formats: not scored, ${join(shared, 'interop')} is not here.`);
  for (const score of scores) {
    for (const line of linesOf(score)) console.log(line);
    if (process.argv.includes('--errors'))
      for (const line of [...score.lost, ...score.crashed]) console.log(`✗ ${line}`);
  }
  process.exitCode = scores.every(isGoodEnough) ? 0 : 1;
}
