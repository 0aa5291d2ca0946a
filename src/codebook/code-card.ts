import type { Codebook, CodeStatus, InstructionalNote } from './codebook.ts';

/** Everything that `codes show` says about a code. */
export type CodeCard = CodeStatus & {
  readonly date: string;
  /** When the code changed what it is, by the releases known; the first entry is the first release. */
  readonly history: readonly {
    readonly from: string;
    readonly release: string;
    readonly status: CodeStatus['status'];
  }[];
  readonly beneath: readonly { readonly code: string; readonly title: string }[];
  readonly follows: readonly string[];
  readonly followedBy: readonly string[];
  readonly notes: readonly InstructionalNote[];
  /** paths of the Alphabetic Index, nearest first; none on a day on which the code does not exist */
  readonly index: readonly string[];
};

/** Collects what the codebook says about one code on a day. */
export function cardOf(codebook: Codebook, written: string, date: string): CodeCard {
  const status = codebook.check(written, date);
  const { code } = status;
  return {
    ...status,
    date,
    history: historyOf(codebook, code),
    beneath: codebook
      .children(code, date)
      .map((child) => ({ code: child, title: codebook.title(child, date) ?? '' })),
    follows: codebook.predecessors(code),
    followedBy: codebook.successors(code),
    notes: status.status === 'malformed' ? [] : codebook.notes(code, date),
    index: status.status === 'valid' || status.status === 'header' ? codebook.indexPaths(code) : [],
  };
}

function historyOf(codebook: Codebook, code: string): CodeCard['history'] {
  const changes: { from: string; release: string; status: CodeStatus['status'] }[] = [];
  for (const { id, effective } of codebook.releases) {
    const { status } = codebook.check(code, effective);
    if (changes.at(-1)?.status !== status) changes.push({ from: effective, release: id, status });
  }
  return changes;
}
