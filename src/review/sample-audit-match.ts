import { sameCondition } from '../coding/billed-codes.ts';

/** What became of the codes of one encounter in the audit. A code that was exchanged is one error, not two. */
export type Match = {
  readonly correct: readonly string[];
  readonly replaced: readonly { readonly billed: string; readonly audited: string }[];
  readonly unsupported: readonly string[];
  readonly missed: readonly string[];
};

/**
 * Sets billed against audited codes. A billed code is exchanged for the audited code of the same condition that shares
 * most of its beginning; what is left on either side was added without support or missed.
 */
export function matchCodes(billed: readonly string[], audited: readonly string[]): Match {
  const correct = [...new Set(billed)].filter((code) => audited.includes(code));
  const wrong = [...new Set(billed)].filter((code) => !audited.includes(code));
  const open = [...new Set(audited)].filter((code) => !billed.includes(code));
  const replaced: { billed: string; audited: string }[] = [];
  const unsupported: string[] = [];
  for (const code of wrong) {
    const [best] = open
      .filter((other) => sameCondition(code, other) || sameCondition(other, code))
      .toSorted((a, b) => sharedStart(code, b) - sharedStart(code, a));
    if (best === undefined) unsupported.push(code);
    else {
      replaced.push({ billed: code, audited: best });
      open.splice(open.indexOf(best), 1);
    }
  }
  return { correct, replaced, unsupported, missed: open };
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
