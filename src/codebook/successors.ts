import type { SuccessorRow } from './content.ts';

/** Who followed whom, by the official conversion table. */
export type SuccessorIndex = {
  readonly successors: (code: string) => readonly string[];
  readonly predecessors: (code: string) => readonly string[];
};

/** Indexes rows of the conversion table both ways. Of a repeated pair one remains. */
export function indexSuccessors(rows: readonly SuccessorRow[]): SuccessorIndex {
  const forward = new Map<string, Set<string>>();
  const back = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, from: string, to: string) => {
    const known = map.get(from);
    if (known === undefined) map.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { code, predecessors } of rows) {
    for (const predecessor of predecessors) {
      note(forward, predecessor, code);
      note(back, code, predecessor);
    }
  }
  return {
    successors: (code) => [...(forward.get(code) ?? [])].toSorted(),
    predecessors: (code) => [...(back.get(code) ?? [])].toSorted(),
  };
}

const CODE = /\b[A-Z](?:[0-9][0-9A-Z]|A[0-9])(?:\.?[0-9A-Z]{1,4})?\b/g;

/**
 * The codes of a predecessor cell of the conversion table: `C56.1 and C56.2`, `M96.89 & Y84.8`,
 * `H35.20-H35.23` (its two ends), `None` (none), `Codes in Categories T15-T19` (none: no code is named).
 */
export function predecessorsIn(cell: string): string[] {
  if (cell.startsWith('Codes in')) return [];
  return [...cell.matchAll(CODE)].map(([code]) =>
    code.length > 3 && code[3] !== '.' ? `${code.slice(0, 3)}.${code.slice(3)}` : code,
  );
}
