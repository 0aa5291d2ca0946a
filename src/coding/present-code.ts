import type { Codebook } from '../codebook/codebook.ts';
import type { Mention } from '../reading/evidence.ts';
import type { Candidate } from './candidate.ts';
import type { Citation, DecidedCode } from './decision.ts';
import type { Support } from './define-rule.ts';
import { evidenceOf } from './evidence-spans.ts';
import type { Facts } from './facts.ts';
import { missingDetail } from './missing-detail.ts';

/** A code as the contract shows it: evidence, reason, citations, what else was considered, the words it rests on. */
export function present(
  candidate: Candidate,
  index: number,
  facts: Facts,
  codebook: Codebook,
): DecidedCode {
  const lead = candidate.supports[0] as Support;
  const falls = candidate.supports
    .map((support) => support.fallsWithout)
    .filter((words) => words !== undefined);
  return {
    code: candidate.code,
    title: codebook.title(candidate.code, facts.dateOfService) ?? candidate.code,
    role: index === 0 && !isStatus(candidate) ? 'first-listed' : 'additional',
    evidence: evidenceOf(candidate.mentions, facts),
    because: lead.because,
    rules: [...new Set(candidate.supports.map((support) => support.rule.id))],
    citations: uniqueCitations(
      candidate.supports.flatMap((support) => [...support.rule.citations]),
    ),
    alsoConsidered: uniqueBy(
      [...candidate.considered, ...missingDetail(candidate.code, facts.dateOfService, codebook)],
      (item) => item.code,
    ),
    fallsWithout: falls.length > 0 ? falls : quotesOf(candidate.mentions, facts),
  };
}

/** History and status codes are secondary; the problem that brought the patient is another one (IV.J). */
function isStatus(candidate: Candidate): boolean {
  return (
    candidate.code.startsWith('Z') &&
    candidate.supports.every(({ order }) => order === 'status-last')
  );
}

function quotesOf(mentions: readonly Mention[], facts: Facts): string[] {
  return [
    ...new Set(
      mentions
        .filter((mention) => mention.document === 'note')
        .map((mention) => facts.encounter.note.slice(mention.start, mention.end)),
    ),
  ];
}

function uniqueCitations(citations: readonly Citation[]): Citation[] {
  return uniqueBy(citations, (citation) => `${citation.source} ${citation.section}`);
}

/** The first of each key, in order. */
export function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = key(item);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
