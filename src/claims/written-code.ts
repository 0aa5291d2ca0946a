import { readCodeForm } from '../codebook/code-form.ts';

/** How a claim’s format writes codes. X12 leaves the dot out; the others may have it. */
export type CodeNotation = 'x12' | 'plain';

/** What is wrong with a code as it is written, before anybody asks whether it exists. */
export type WritingFault =
  | { readonly fault: 'empty' }
  | { readonly fault: 'placeholder' }
  | { readonly fault: 'icd-9' }
  | { readonly fault: 'dot' }
  | { readonly fault: 'space' }
  | { readonly fault: 'lower-case' }
  | { readonly fault: 'letter-for-digit' }
  | { readonly fault: 'shape'; readonly reason: string };

/** A code as the claim has it, and how it was read: with the dot, or not at all. */
export type WrittenCode = {
  readonly written: string;
  /** the code that is meant, canonical; undefined when it cannot be told */
  readonly code: string | undefined;
  readonly fault: WritingFault | undefined;
};

const PLACEHOLDER =
  /^(?:X{3}[X.]*|0+(?:\.0+)?|N\/?A|NONE|NULL|TBD|TBA|UNK(?:NOWN)?|PENDING|TEMP|TEST|DX|[?*._-]+)$/i;
const ICD_9 = /^\d{3}(?:\.?\d{1,2})?$/;

/**
 * Reads a code as a claim has it. `exists` is asked only to tell a letter O from a zero: what is a code with the one
 * and none with the other.
 * @example readWrittenCode('M54.5O', 'plain', exists) // { code: 'M54.50', fault: { fault: 'letter-for-digit' }, … }
 */
export function readWrittenCode(
  written: string,
  notation: CodeNotation,
  exists: (code: string) => boolean,
): WrittenCode {
  const unread = (fault: WritingFault): WrittenCode => ({ written, code: undefined, fault });
  const trimmed = written.trim();
  if (trimmed === '') return unread({ fault: 'empty' });
  if (PLACEHOLDER.test(trimmed)) return unread({ fault: 'placeholder' });
  if (ICD_9.test(trimmed)) return unread({ fault: 'icd-9' });
  const spaceless = trimmed.replace(/\s+/g, '');
  const form = readCodeForm(spaceless);
  if ('code' in form) {
    const meant = exists(form.code) ? undefined : withDigits(form.code, exists);
    if (meant !== undefined) return { written, code: meant, fault: { fault: 'letter-for-digit' } };
    return { written, code: form.code, fault: faultOf(written, spaceless, notation) };
  }
  const meant = withDigits(spaceless.toUpperCase(), exists);
  return meant === undefined
    ? unread({ fault: 'shape', reason: form.reason })
    : { written, code: meant, fault: { fault: 'letter-for-digit' } };
}

function faultOf(
  written: string,
  spaceless: string,
  notation: CodeNotation,
): WritingFault | undefined {
  if (spaceless !== written) return { fault: 'space' };
  if (notation === 'x12' && written.includes('.')) return { fault: 'dot' };
  return /[a-z]/.test(written) ? { fault: 'lower-case' } : undefined;
}

/** The code with O read as zero and I or L as one behind its first letter, if that is a code. */
function withDigits(code: string, exists: (code: string) => boolean): string | undefined {
  const digits = code.slice(1).replaceAll('O', '0').replace(/[IL]/g, '1');
  const form = readCodeForm(`${code.slice(0, 1).replace('0', 'O')}${digits}`);
  return 'code' in form && form.code !== code && exists(form.code) ? form.code : undefined;
}
