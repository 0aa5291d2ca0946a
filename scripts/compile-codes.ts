/**
 * Compiles `data/codes` into `src/codebook/embedded-codes.ts`: strings that `src/codebook/embedded.ts` reads
 * in a few milliseconds. Refuses data that contradicts itself, with file and line.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

type Row = Readonly<Record<string, string>> & { readonly line: number };

const HEADER = `// Compiled by scripts/compile-codes.ts from data/codes. Do not edit: edit the data and run npm run data.
// Facts of ICD-10-CM (CDC/NCHS and CMS); the source of each is in data/codes/SOURCES.md.
`;

/** The compiled module of the low back family. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const folder = join(root, 'data', 'codes');
  const table = async (name: string) => readTable(name, await readFile(join(folder, name), 'utf8'));
  const releases = await table('releases.tsv');
  const codes = await table('codes.tsv');
  const { compact, retitled } = compactCodes(codes, releases);
  const known = new Set(codes.map((row) => row['code'] ?? ''));
  const blocks = await table('blocks.tsv');
  for (const row of blocks) known.add(row['node'] ?? '');
  const notes = compactNotes(await readFile(join(folder, 'notes.yaml'), 'utf8'), known);
  const parts: readonly (readonly [name: string, comment: string, lines: readonly string[]])[] = [
    ['embeddedReleases', 'id, effective day', columns(releases, ['id', 'effective'])],
    [
      'embeddedOfficialFiles',
      'id, rows, billable rows, sha-256 of the official file',
      officialFiles(releases),
    ],
    [
      'embeddedCodes',
      'code, title (^ continues the title above), states (1a when left out)',
      compact,
    ],
    ['embeddedRetitled', 'code, last day, earlier title', retitled],
    ['embeddedBlocks', 'node, level, title', columns(blocks, ['node', 'level', 'title'])],
    ['embeddedNotes', '@owner release read; kind, from, until, references, text', notes],
    [
      'embeddedSuccessors',
      'code, from, predecessors as printed',
      columns(await table('successors.tsv'), ['code', 'from', 'predecessor']),
    ],
    [
      'embeddedIndex',
      'path in the Alphabetic Index, code or heading',
      indexLines(await table('index.tsv'), known),
    ],
    [
      'embeddedInjuryRelations',
      'owner, note, region, codes, injuries',
      columns(await table('injury-regions.tsv'), ['owner', 'note', 'region', 'codes', 'injuries']),
    ],
  ];
  const text = parts.map(([name, comment, lines]) => {
    const body = lines.join('\n');
    if (/[`\\]|\$\{/.test(body))
      throw new Error(`data/codes: ${name} holds a sign that a template literal cannot.`);
    return `\n/** One a line: ${comment}. */\nexport const ${name} = \`${body}\`;\n`;
  });
  return [{ path: 'src/codebook/embedded-codes.ts', text: HEADER + text.join('') }];
}

function readTable(name: string, text: string): Row[] {
  const [head = '', ...lines] = text.replace(/\n+$/, '').split('\n');
  const names = head.split('\t');
  return lines.map((each, at) => {
    const cells = each.split('\t');
    if (cells.length !== names.length) {
      throw new Error(
        `data/codes/${name} line ${at + 2}: ${cells.length} cells, expected ${names.length}.`,
      );
    }
    return Object.assign(Object.fromEntries(names.map((key, i) => [key, cells[i] ?? ''])), {
      line: at + 2,
    });
  });
}

function indexLines(rows: readonly Row[], known: ReadonlySet<string>): string[] {
  const unknown = rows.find((row) => !known.has(row['code'] ?? ''));
  if (unknown !== undefined)
    throw new Error(`data/codes/index.tsv line ${unknown.line}: the code is not in codes.tsv.`);
  return columns(rows, ['path', 'code']);
}

function columns(rows: readonly Row[], names: readonly string[]): string[] {
  return rows.map((row) => names.map((name) => row[name]).join('\t'));
}

function officialFiles(releases: readonly Row[]): string[] {
  return columns(
    releases.filter((row) => row['rows'] !== '' || row['sha256'] !== ''),
    ['id', 'rows', 'billable', 'sha256'],
  );
}

function compactCodes(
  rows: readonly Row[],
  releases: readonly Row[],
): { compact: string[]; retitled: string[] } {
  const letters = new Map(
    releases.map((row, at) => [row['effective'] ?? '', String.fromCharCode(97 + at)]),
  );
  const letterOf = (row: Row, day: string) => {
    const letter = letters.get(day);
    if (letter === undefined) fail(row, `${day} is not the first day of a release in releases.tsv`);
    return letter;
  };
  const compact: string[] = [];
  const retitled: string[] = [];
  const titles = new Map<string, string>();
  for (const history of Map.groupBy(rows, (row) => row['code'] ?? '').values()) {
    const last = history.at(-1);
    if (last === undefined) continue;
    const code = last['code'] ?? '';
    const title = last['title'] ?? '';
    titles.set(code, title);
    const pattern = statesOf(history, letterOf);
    compact.push(
      [code, shorten(code, title, titles), pattern === '1a' ? '' : pattern].join('\t').trimEnd(),
    );
    for (const row of history) {
      if (row['title'] !== title) retitled.push([code, row['until'], row['title']].join('\t'));
    }
  }
  return { compact, retitled };
}

/** `1a0n`: flag and release letter of every change. A change of title alone is none. */
function statesOf(
  history: readonly Row[],
  letterOf: (row: Row, day: string) => string | undefined,
): string {
  let pattern = '';
  let flag = '-';
  let expected = '';
  for (const row of history) {
    const from = row['from'] ?? '';
    if (pattern !== '' && from < expected)
      fail(row, 'the stretches of this code overlap or are out of order');
    if (expected !== '' && from > expected) pattern += `-${letterOf(row, expected)}`;
    if (row['billable'] !== flag || from !== expected) {
      flag = row['billable'] ?? '';
      pattern += flag + letterOf(row, from);
    }
    if (row['until'] === '' && row !== history.at(-1))
      fail(row, 'a stretch without an end is not the last one');
    expected = row['until'] === '' ? '' : dayAfter(row['until'] ?? '');
  }
  const last = history.at(-1);
  return expected === '' || last === undefined ? pattern : `${pattern}-${letterOf(last, expected)}`;
}

function shorten(code: string, title: string, titles: ReadonlyMap<string, string>): string {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const above = titles.get(code.slice(0, length));
    if (above !== undefined)
      return title.startsWith(above) ? `^${title.slice(above.length)}` : title;
  }
  return title;
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

const KINDS: Readonly<Record<string, string>> = {
  note: 'n',
  includes: 'i',
  'inclusion-term': 't',
  'code-first': 'f',
  'code-also': 'a',
  'use-additional': 'u',
  excludes1: '1',
  excludes2: '2',
  'seventh-character': '7',
};

type DatedNote = { text: string; from?: string; until?: string; refs?: string[] };
type Node = { node: string; read: string } & Record<
  string,
  readonly (string | DatedNote)[] | string
>;

function compactNotes(yaml: string, known: ReadonlySet<string>): string[] {
  const nodes = parse(yaml) as Node[];
  return nodes.flatMap(({ node, read, ...kinds }) => {
    if (!known.has(node))
      throw new Error(`data/codes/notes.yaml: ${node} is in neither codes.tsv nor blocks.tsv.`);
    const lines = Object.entries(kinds).flatMap(([kind, notes]) => {
      const letter = KINDS[kind];
      if (letter === undefined || typeof notes === 'string') {
        throw new Error(
          `data/codes/notes.yaml: ${node} has "${kind}"; there are ${Object.keys(KINDS).join(', ')}.`,
        );
      }
      return notes.map((note) => {
        const {
          text,
          from = '',
          until = '',
          refs = [],
        } = typeof note === 'string' ? { text: note } : note;
        return [letter, from, until, refs.join(', '), text].join('\t');
      });
    });
    return [`@${node} ${read}`, ...lines];
  });
}

function fail(row: Row, what: string): never {
  throw new Error(`data/codes/codes.tsv line ${row.line}: ${what}.`);
}
