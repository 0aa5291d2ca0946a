import type { ReleaseCodes } from '../imported-release.ts';
import { accept, type Outcome, refuse } from '../issues.ts';
import { withDot } from './release-text.ts';

const CODES_LINE = /^([A-Z][0-9A-Z]{2,6}) {1,7}\S/;

/** True for text that starts like the list of billable codes that CMS packs beside the order file. */
export function looksLikeCodesFile(text: string): boolean {
  return CODES_LINE.test(text.slice(0, 100)) && text[7] === ' ';
}

/**
 * Compares an order file with the list of billable codes from the same ZIP: two files that were written
 * apart and have to agree. Issue: `codes/codes-file-differs` (at: line of the list).
 */
export function compareWithCodesFile(codes: ReleaseCodes, text: string): Outcome<true> {
  const billable = new Set(codes.codes.filter((_, at) => codes.billable[at] === '1'));
  let listed = 0;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const code = CODES_LINE.exec(line)?.[1];
    if (code === undefined || !billable.has(withDot(code))) {
      return refuse('codes/codes-file-differs', at + 1, 'a billable code of the order file');
    }
    listed += 1;
  }
  if (listed === billable.size) return accept(true);
  return refuse('codes/codes-file-differs', listed, `${billable.size} billable codes`);
}
