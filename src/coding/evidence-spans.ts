import type { Mention } from '../reading/evidence.ts';
import type { EvidenceSpan } from './decision.ts';
import type { Facts } from './facts.ts';

/** So few spans are faster compared with each other than looked up. */
const FEW = 12;

/** Mentions as the contract shows them, each place once, with the addendum that corrects their side. */
export function evidenceOf(given: readonly Mention[], facts: Facts): EvidenceSpan[] {
  const mentions = given.some(({ sideCorrectedBy }) => sideCorrectedBy !== undefined)
    ? given.flatMap((mention) => withCorrection(mention, facts))
    : given;
  const spans: EvidenceSpan[] = [];
  const seen = mentions.length > FEW ? new Set<string>() : undefined;
  for (const mention of mentions) {
    const { start, end, document, section } = mention;
    const key = seen === undefined ? '' : `${document} ${start} ${end}`;
    if (seen?.has(key) ?? spans.some((span) => isAt(span, mention))) continue;
    seen?.add(key);
    spans.push({ start, end, document, section, says: saysOf(mention) });
  }
  return spans;
}

function withCorrection(mention: Mention, facts: Facts): readonly Mention[] {
  return mention.sideCorrectedBy === undefined
    ? [mention]
    : [mention, facts.mention(mention.sideCorrectedBy)];
}

function isAt(span: EvidenceSpan, { start, end, document }: Mention): boolean {
  return span.start === start && span.end === end && span.document === document;
}

function saysOf(mention: Mention): string {
  let says = inWords(mention.concept);
  if (mention.assertion !== 'affirmed') says += `, ${mention.assertion}`;
  if (mention.temporality === 'historical') says += ', historical';
  if (mention.resolved) says += ', resolved';
  if (mention.author !== 'provider') says += `, by ${mention.author}`;
  if (mention.side !== undefined) says += `, ${mention.side}`;
  return says;
}

/** Concepts with blanks for hyphens; there are a few hundred, and they are shown all the time. */
const wordsOf = new Map<string, string>();

function inWords(concept: string): string {
  let words = wordsOf.get(concept);
  if (words === undefined) {
    words = concept.replaceAll('-', ' ');
    wordsOf.set(concept, words);
  }
  return words;
}
