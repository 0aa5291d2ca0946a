/**
 * Reads every X12 sample, and counts what was read, found and refused. The totals of the 837s are compared with those
 * of `count-837.ts`.
 *
 *     node scripts/score-x12.ts            the samples beside the repository and those in it
 *     node scripts/score-x12.ts --errors   each issue with its place, and files whose totals differ
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormatItem } from '../src/formats/format-reader.ts';
import { readX12 } from '../src/formats/x12.ts';
import { makeTokenizer } from '../src/formats/x12-tokenizer.ts';
import { type Count837, count837 } from './count-837.ts';

export type X12Score = {
  readonly files: number;
  readonly interchanges: number;
  readonly transactionSets: number;
  readonly claims: number;
  readonly payments: number;
  readonly remittances: number;
  readonly statuses: number;
  readonly acknowledgments: number;
  /** findings by code */
  readonly issues: Readonly<Record<string, number>>;
  /** transaction sets of kinds that are not read, and interchanges that cannot be */
  readonly refused: number;
  readonly totals: Count837;
  readonly counted: Count837;
  /** names of files on which reader and count differ, and on which the reader threw */
  readonly different: readonly string[];
  readonly crashed: readonly string[];
  /** each issue with its file and place */
  readonly places: readonly string[];
};

const REFUSALS = ['x12/transaction-not-read', 'x12/isa-malformed', 'x12/encoding'];

/** Reads all X12 files under the folders that are there. */
export function scoreX12(folders: readonly string[]): X12Score {
  const files = folders.filter((folder) => existsSync(folder)).flatMap(filesUnder);
  const sum = { interchanges: 0, transactionSets: 0, refused: 0 };
  const kinds: Record<string, number> = {};
  const issues: Record<string, number> = {};
  const totals = { sets: 0, claims: 0, codes: 0, lines: 0 };
  const counted = { ...totals };
  const [different, crashed, places]: [string[], string[], string[]] = [[], [], []];
  for (const file of files) {
    const bytes = readFileSync(file);
    const name = file.split('/').slice(-2).join('/');
    const plain = count837(bytes.toString('latin1'));
    add(counted, plain);
    try {
      const envelopes = countEnvelopes(bytes);
      sum.interchanges += envelopes.interchanges;
      sum.transactionSets += envelopes.sets;
      const items = read(bytes);
      for (const item of items) {
        kinds[item.kind] = (kinds[item.kind] ?? 0) + 1;
        if (item.kind !== 'issue') continue;
        const { code, at, expected } = item.issue;
        issues[code] = (issues[code] ?? 0) + 1;
        if (REFUSALS.includes(code)) sum.refused++;
        places.push([name, code, at, expected].filter((word) => word !== undefined).join('  '));
      }
      const own = { sets: envelopes.claimSets, ...totalsOf(items) };
      add(totals, own);
      if (JSON.stringify(own) !== JSON.stringify(plain)) different.push(name);
    } catch {
      crashed.push(name);
    }
  }
  return {
    ...sum,
    files: files.length,
    claims: kinds['claim'] ?? 0,
    payments: kinds['claim-payment'] ?? 0,
    remittances: kinds['remittance'] ?? 0,
    statuses: kinds['claim-status'] ?? 0,
    acknowledgments: kinds['acknowledgment'] ?? 0,
    issues,
    totals,
    counted,
    different,
    crashed,
    places,
  };
}

/** The score as lines to print. */
export function x12Lines(score: X12Score): string[] {
  const { totals, counted, issues } = score;
  const found = Object.entries(issues).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = found.reduce((sum, [, number]) => sum + number, 0);
  const shown = ({ sets, claims, codes, lines }: Count837): string =>
    `${sets} sets, ${claims} claims, ${codes} diagnoses, ${lines} service lines`;
  return [
    `x12: ${score.files} files read, ${score.crashed.length} with an exception; ${score.interchanges} interchanges, ${score.transactionSets} transaction sets, ${score.refused} refused`,
    `x12: ${score.claims} claims, ${score.payments} payments (CLP) in ${score.remittances} remittances, ${score.statuses} statuses, ${score.acknowledgments} acknowledgments; ${all} findings`,
    `x12: 837 read ${shown(totals)}`,
    `x12: 837 counted ${shown(counted)}: ${score.different.length === 0 ? 'equal in every file' : `different in ${score.different.length} files`}`,
    ...found.map(([code, number]) => `x12: ${String(number).padStart(6)} ${code}`),
  ];
}

function filesUnder(folder: string): string[] {
  return globSync('**/*.*', { cwd: folder })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && !/\.(?:md|ts)$/.test(file))
    .toSorted();
}

function read(bytes: Uint8Array): FormatItem[] {
  const reader = readX12();
  return [...reader.push(bytes), ...reader.end()];
}

function countEnvelopes(bytes: Uint8Array): {
  interchanges: number;
  sets: number;
  claimSets: number;
} {
  const counts = { interchanges: 0, sets: 0, claimSets: 0 };
  const tokenizer = makeTokenizer({
    segment(segment) {
      if (segment.id === 'ISA') counts.interchanges++;
      if (segment.id !== 'ST') return;
      counts.sets++;
      if (segment.value(1) === '837') counts.claimSets++;
    },
    fault: () => undefined,
  });
  tokenizer.push(bytes);
  tokenizer.end();
  return counts;
}

function totalsOf(items: readonly FormatItem[]): Omit<Count837, 'sets'> {
  const claims = items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []));
  return {
    claims: claims.length,
    codes: claims.flatMap(({ diagnoses }) => diagnoses.filter(({ code }) => code !== '')).length,
    lines: claims.flatMap(({ lines }) => lines).length,
  };
}

function add(to: { -readonly [Key in keyof Count837]: number }, more: Count837): void {
  to.sets += more.sets;
  to.claims += more.claims;
  to.codes += more.codes;
  to.lines += more.lines;
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const shared = process.env['ENDPLATE_SHARED'] ?? join(root, '../shared');
  const score = scoreX12([join(shared, 'interop/x12'), join(root, 'src/formats/samples/x12')]);
  for (const line of x12Lines(score)) console.log(line);
  if (process.argv.includes('--errors')) {
    for (const line of score.places) console.log(line);
    for (const name of score.different) console.log(`✗ ${name}: totals differ`);
    for (const name of score.crashed) console.log(`✗ ${name}: exception`);
  }
  process.exitCode = score.crashed.length + score.different.length === 0 ? 0 : 1;
}
