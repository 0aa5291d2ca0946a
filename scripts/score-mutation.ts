/** Reads what the last `npm run mutate` left behind. */
import { existsSync, readFileSync } from 'node:fs';

/** The part of the mutation testing report schema (version 2) that is counted. */
export type MutationReport = {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
};

export type MutationScore = {
  readonly rules: number;
  readonly found: number;
  readonly valid: number;
  /** rule with the smallest share found, and that share */
  readonly lowest: { readonly rule: string; readonly share: number };
};

const FOUND = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/** Counts mutants as Stryker does: found by a failing example or by never ending, of all that could be run. */
export function scoreMutation({ files }: MutationReport): MutationScore {
  const rules = Object.entries(files).map(([path, { mutants }]) => {
    const found = mutants.filter(({ status }) => FOUND.has(status)).length;
    const missed = mutants.filter(({ status }) => MISSED.has(status)).length;
    return { rule: path.replace(/^.*\/|\.ts$/g, ''), found, valid: found + missed };
  });
  const shares = rules
    .filter(({ valid }) => valid > 0)
    .map(({ rule, found, valid }) => ({ rule, share: found / valid }))
    .toSorted((a, b) => a.share - b.share);
  return {
    rules: rules.length,
    found: rules.reduce((sum, { found }) => sum + found, 0),
    valid: rules.reduce((sum, { valid }) => sum + valid, 0),
    lowest: shares[0] ?? { rule: 'none', share: 1 },
  };
}

/** The report of the last run; undefined when there is none. */
export function readMutationReport(path: string): MutationReport | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as MutationReport) : undefined;
}
