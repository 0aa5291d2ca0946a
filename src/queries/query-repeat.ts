import type { QueryIssueCode } from './issues.ts';
import type { QueryState, QueryWording } from './life-schema.ts';

type Asked = {
  readonly id: string;
  readonly state: QueryState;
  readonly wording: QueryWording;
  readonly sentAt?: string;
  readonly follows?: string;
};

/**
 * Whether a query would ask again what was asked: the same topic, indicators and text never; the same topic on the same
 * indicators in other words only as the one follow-up (AHIMA/ACDIS 2022: no asking until the wished-for answer comes).
 */
export function repeatOf(query: Asked, others: readonly Asked[]): QueryIssueCode | undefined {
  const asked = others.filter(({ id, sentAt }) => id !== query.id && sentAt !== undefined);
  if (asked.some(({ wording }) => printOf(wording) === printOf(query.wording)))
    return 'query/repeats-another';
  const same = asked.filter(({ wording }) => subjectOf(wording) === subjectOf(query.wording));
  if (same.some(({ id }) => id !== query.follows)) return 'query/asked-before';
  const isOpen = asked.some(
    ({ state, wording }) =>
      (state === 'sent' || state === 'viewed') && wording.topic === query.wording.topic,
  );
  return isOpen ? 'query/topic-open' : undefined;
}

function printOf(wording: QueryWording): string {
  return [subjectOf(wording), plain(wording.title), plain(wording.question)].join('\n');
}

/** Topic and indicators: what the question rests on, whatever its words. */
function subjectOf({ topic, indicators }: QueryWording): string {
  return [topic, ...indicators.map(({ quote }) => plain(quote)).toSorted()].join('\n');
}

/** Capitals, spaces and marks of punctuation make no other question. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
