import type { SectionTable } from './sections.ts';
import { IS_PUNCTUATION, type Tokens } from './tokens.ts';
import { PUNCTUATION } from './word-ids.ts';

const QUOTE = PUNCTUATION + 34;

/**
 * 'MRI report: "IMPRESSION: 1. Disc bulge." I think …': an impression between quotation marks belongs to the report
 * that is quoted, and what follows the closing mark is the writer's again.
 */
export function settleQuotedReports(sections: SectionTable, tokens: Tokens): void {
  for (let index = 1; index < sections.count; index++) {
    if (sections.heading[index] !== 'impression') continue;
    if (sections.kind[index - 1] !== 'imaging') continue;
    const opening = (sections.first[index] as number) - 1;
    const isOpened = opening >= (sections.body[index - 1] as number) && isQuote(tokens, opening);
    if (!isOpened) continue;
    sections.kind[index] = 'radiology-impression';
    const end = sections.first[index + 1] as number;
    let close = sections.body[index] as number;
    while (close < end && !isQuote(tokens, close)) close++;
    if (close + 1 >= end) continue;
    sections.first.splice(index + 1, 0, close + 1);
    sections.body.splice(index + 1, 0, close + 1);
    sections.kind.splice(index + 1, 0, 'none');
    sections.heading.splice(index + 1, 0, '');
    sections.count++;
  }
}

function isQuote({ word, flags }: Tokens, at: number): boolean {
  const mark = word[at] as number;
  // curly marks are no ASCII: they have no word of their own
  return mark === QUOTE || (mark === 0 && ((flags[at] as number) & IS_PUNCTUATION) !== 0);
}
