/** What a string that should be a code turned out to be. */
export type CodeForm = { readonly code: string } | { readonly reason: string };

// Category QA0 (FY2026) was the first with a letter in second place.
const CANONICAL = /^[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])(?:\.[0-9A-Z]{1,4})?$/;

/** True for a code as this product writes it: upper case, with the dot. Says nothing about its validity. */
export function isCanonical(code: string): boolean {
  return CANONICAL.test(code);
}

/**
 * Brings a code to its canonical form: trimmed, upper case, with the dot after the third character.
 *
 *     readCodeForm(' m5451 ')   // { code: 'M54.51' }
 *     readCodeForm('M54.5-')    // { reason: 'A dash stands for a range of codes …' }
 *
 * Source of the form: ICD-10-CM Official Guidelines, I.A.2 to I.A.5 and I.C.19 (3 to 7 characters, letter first).
 */
export function readCodeForm(written: string): CodeForm {
  const trimmed = written.trim().toUpperCase();
  if (CANONICAL.test(trimmed)) return { code: trimmed };
  const bare = trimmed.replace('.', '');
  const dotted = bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
  if (!trimmed.includes('.') && CANONICAL.test(dotted)) return { code: dotted };
  return { reason: whyMalformed(trimmed, bare) };
}

function whyMalformed(trimmed: string, bare: string): string {
  if (trimmed === '') return 'There is no code.';
  if (trimmed.includes('-')) return 'A dash stands for a range of codes; a claim needs one code.';
  if (/[^0-9A-Z.]/.test(trimmed)) return 'A code holds only letters, digits and one dot.';
  if (/\..*\./.test(trimmed)) return 'A code holds one dot only, after the third character.';
  if (bare.length < 3) return 'A code has at least three characters.';
  if (bare.length > 7) return 'A code has at most seven characters.';
  if (!/^[A-Z]/.test(bare)) return 'A code starts with a letter.';
  if (!/^[A-Z][0-9A-Z]?[0-9]/.test(bare)) {
    return 'The second or the third character of a code is a digit.';
  }
  if (trimmed.endsWith('.')) return 'Nothing follows the dot.';
  return 'The dot stands after the third character.';
}

/** The codes above a code, nearest first: `M54.51` gives `M54.5`, `M54`. They need not exist. */
export function codesAbove(code: string): string[] {
  const above: string[] = [];
  for (let length = code.length - 1; length >= 3; length -= 1) {
    if (length !== 4) above.push(code.slice(0, length));
  }
  return above;
}
