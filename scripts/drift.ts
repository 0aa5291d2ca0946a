/**
 * Shows which notes change codes between two states of the repository, by the rules that made the difference.
 *
 *     npm run drift                    last commit against the files as they are
 *     npm run drift -- REV             REV against the files as they are
 *     npm run drift -- REV..REV        two commits
 *
 * Decides the worked charts of data/charts and, where they are beside the repository, the scored notes. A commit is
 * unpacked into a temporary folder and run there with the same Node and the same packages.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));

/** An encounter to decide at both states. */
type Encounter = { readonly id: string; readonly note: string };

/** The codes of one decision, each with its rules, and what was withheld. */
export type Outcome = {
  readonly codes: readonly { readonly code: string; readonly rules: readonly string[] }[];
  readonly queries: readonly string[];
};

/** One note whose codes differ. `rules`: those that gave a code on one side only. */
export type Drift = {
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly rules: readonly string[];
};

/** The notes whose codes, or their order, differ. */
export function compareOutcomes(
  before: ReadonlyMap<string, Outcome>,
  after: ReadonlyMap<string, Outcome>,
): Drift[] {
  return [...after].flatMap(([id, now]) => {
    const then = before.get(id) ?? { codes: [], queries: [] };
    const [was, is] = [then, now].map(({ codes }) => codes.map(({ code }) => code));
    if (was === undefined || is === undefined || was.join() === is.join()) return [];
    const moved = [
      ...then.codes.filter(({ code }) => !is.includes(code)),
      ...now.codes.filter(({ code }) => !was.includes(code)),
    ];
    const rules = [...new Set(moved.flatMap((decided) => decided.rules))];
    return [{ id, before: was, after: is, rules: rules.length > 0 ? rules : ['claim order'] }];
  });
}

/** Runs in another state of the repository, so it asks only for what every state has. */
const DRIVER = `
const { makeEngine } = await import(process.argv[1]);
const engine = makeEngine({ today: '2026-11-02' });
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const outcomes = JSON.parse(Buffer.concat(chunks)).map((record) => {
  const { codes, queries } = engine.code(record);
  return [record.id, { codes: codes.map(({ code, rules }) => ({ code, rules })), queries: queries.map(({ topic }) => topic) }];
});
process.stdout.write(JSON.stringify(outcomes));
`;

function decideAt(folder: string, encounters: readonly Encounter[]): Map<string, Outcome> {
  const engine = pathToFileURL(join(folder, 'src', 'engine.ts')).href;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', DRIVER, engine], {
    input: JSON.stringify(encounters),
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return new Map(JSON.parse(printed.toString()) as [string, Outcome][]);
}

/** Unpacks a commit; the folder is the caller's to remove. */
function unpack(revision: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'endplate-drift-'));
  const archive = join(folder, 'tree.tar');
  execFileSync('git', ['archive', '--output', archive, revision, 'src', 'data'], { cwd: root });
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function readEncounters(): Encounter[] {
  const shared = process.env['ENDPLATE_SHARED'] ?? join(root, '..', 'shared');
  const scored = join(shared, 'notes', 'dev_notes.ndjson');
  const charts = globSync('data/charts/*.yaml', { cwd: root }).toSorted();
  const lines = existsSync(scored) ? readFileSync(scored, 'utf8').split('\n') : [];
  return [
    ...charts.flatMap((file) => chartDays(file, parse(readFileSync(join(root, file), 'utf8')))),
    ...lines.flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Encounter])),
  ];
}

/** A worked chart is decided on each of its days. */
function chartDays(file: string, chart: unknown): Encounter[] {
  const { days = [], ...record } = chart as { note: string; days?: readonly { date: string }[] };
  return days.map((day) => ({
    ...record,
    ...day,
    id: `${basename(file, '.yaml')} on ${day.date}`,
    dateOfService: day.date,
  }));
}

function print(drifts: readonly Drift[], notes: number): void {
  const byRule = new Map<string, Drift[]>();
  for (const drift of drifts) {
    for (const rule of drift.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), drift]);
  }
  for (const [rule, changed] of [...byRule].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${rule}: ${changed.length}`);
    for (const { id, before, after } of changed)
      console.log(`    ${id}: ${before.join(' ') || 'nothing'} -> ${after.join(' ') || 'nothing'}`);
  }
  console.log(`${drifts.length} of ${notes} notes change codes`);
}

if (import.meta.main) {
  const [from = 'HEAD', to] = (process.argv[2] ?? 'HEAD').split('..');
  const encounters = readEncounters();
  const folders: string[] = [];
  const folderOf = (revision: string): string => {
    const folder = unpack(revision);
    folders.push(folder);
    return folder;
  };
  try {
    const before = decideAt(folderOf(from || 'HEAD'), encounters);
    const after = decideAt(to === undefined ? root : folderOf(to || 'HEAD'), encounters);
    print(compareOutcomes(before, after), encounters.length);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
