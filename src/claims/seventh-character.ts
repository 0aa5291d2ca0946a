import type { ServiceDate } from '../chart/service-date.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { bare } from '../codebook/reference.ts';

/** What is wrong with the 7th character of a code, and the codes that would be right in form. */
export type SeventhFault = {
  readonly fault: 'missing' | 'placeholder-missing' | 'wrong' | 'not-taken';
  readonly suggest: readonly string[];
};

/** Codes of which each differs from the next in the 7th character only. */
const LENGTH = 7;

/**
 * Whether a code that is not billable on the day fails by its 7th character: none where one is required, one without
 * the placeholder X before it, another than the category has, or one where none is taken. Undefined when it fails by
 * something else. Source: Guidelines I.A.4, I.A.5; the notes "requires 7th character" of the Tabular List.
 */
export function seventhCharacterOf(
  code: string,
  codebook: Codebook,
  date: ServiceDate,
): SeventhFault | undefined {
  const status = codebook.check(code, date);
  if (status.status === 'header') {
    const extended = status.children.filter((child) => bare(child).length === LENGTH);
    const isSeventhNext = extended.length > 0 && extended.length === status.children.length;
    return isSeventhNext ? { fault: 'missing', suggest: extended } : undefined;
  }
  if (status.status !== 'unknown') return undefined;
  const plain = bare(code);
  const base = plain.slice(0, -1);
  if (plain.length < LENGTH) {
    const padded = `${base.padEnd(LENGTH - 1, 'X')}${plain.slice(-1)}`;
    const meant = `${padded.slice(0, 3)}.${padded.slice(3)}`;
    if (codebook.isBillable(meant, date)) return { fault: 'placeholder-missing', suggest: [meant] };
  }
  if (base.length < 3) return undefined;
  const stem = base.length > 3 ? `${base.slice(0, 3)}.${base.slice(3)}` : base;
  const under = codebook.check(stem, date);
  if (under.status === 'header' && plain.length === LENGTH) {
    const extended = under.children.filter((child) => bare(child).length === LENGTH);
    if (extended.length > 0) return { fault: 'wrong', suggest: extended };
  }
  const whole = withoutExtension(code, codebook, date);
  return whole === undefined ? undefined : { fault: 'not-taken', suggest: [whole] };
}

/** M54.50A, M54.50XA: a code that is complete, with an extension that its category does not have. */
function withoutExtension(code: string, codebook: Codebook, date: ServiceDate): string | undefined {
  const stem = code.replace(/X*[A-Z]$/, '');
  return stem !== code && codebook.isBillable(stem, date) ? stem : undefined;
}
