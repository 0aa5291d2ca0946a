import type { Span } from '../chart/span.ts';
import type { Indicator, ProviderQuery } from '../coding/decision.ts';
import { type Ask, QUERY_TOPICS } from '../coding/define-rule.ts';
import { quoteAround } from './quote.ts';
import { SECTION_NAMES } from './section-names.ts';
import { optionsOf, templateFor, titleOf } from './templates.ts';

type Mention = Ask['indicators'][number];

/** Words of the record with the section they stand in; of a mention also who says them and in which sentence. */
export type Quotable = Pick<Mention, 'document' | 'start' | 'end' | 'section'> &
  Partial<Pick<Mention, 'author' | 'sentence'>>;

/** What drafting needs to know of the encounter. Text and dates are asked for, so that nothing is loaded here. */
export type QueryContext = {
  readonly encounterId: string;
  readonly dateOfService: string;
  readonly sentences: readonly (Span & { readonly document: string })[];
  textOf(documentId: string): string;
  documentDate(documentId: string): string | undefined;
  documentAuthor(documentId: string): string | undefined;
  /** kind of an accompanying document, e.g. `prior-note`; undefined for the note itself */
  documentKind?(documentId: string): string | undefined;
};

const NOTE = 'note';

/**
 * Drafts the queries that rules asked for: one per topic, in the order of QUERY_TOPICS, each with the words of the
 * record that it rests on. Asks on one topic are merged. A topic without an indicator from this encounter gives no
 * query (AHIMA/ACDIS 2022: prior-encounter information needs a current indicator beside it).
 */
export function draftQueries(
  asks: readonly (Ask & { readonly rule: string })[],
  context: QueryContext,
): ProviderQuery[] {
  return QUERY_TOPICS.flatMap((topic) => {
    const onTopic = asks.filter((ask) => ask.topic === topic);
    if (onTopic.length === 0) return [];
    const quoted = quoteIndicators(
      onTopic.flatMap((ask) => ask.indicators),
      context,
    );
    const current = quoted.filter(({ isEarlier }) => !isEarlier);
    const template = templateFor(topic);
    if (current.length === 0) return [];
    if (template.needsEarlierEncounter && current.length === quoted.length) return [];
    const indicators = quoted.map(({ indicator }) => indicator);
    const sources = [...new Set(indicators.map(({ source }) => source))];
    return [
      {
        id: `${context.encounterId}/${topic}`,
        topic,
        title: titleOf(template, wordsOf(current.map(({ indicator }) => indicator))),
        indicators,
        question: template.question,
        options: optionsOf(template, wordsOf(indicators), sources),
        rule: [...new Set(onTopic.map((ask) => ask.rule))].toSorted().join(', '),
      },
    ];
  });
}

function wordsOf(indicators: readonly Indicator[]): string {
  return indicators.map(({ quote }) => quote).join('\n');
}

type QuotedIndicator = { readonly indicator: Indicator; readonly isEarlier: boolean };

/** Words of the record as a query quotes them: each once, with where it stands and when. */
export function quoteWords(words: readonly Quotable[], context: QueryContext): Indicator[] {
  return quoteIndicators(words, context).map(({ indicator }) => indicator);
}

function quoteIndicators(mentions: readonly Quotable[], context: QueryContext): QuotedIndicator[] {
  const kept: QuotedIndicator[] = [];
  const inOrder = mentions.toSorted(
    (a, b) =>
      Number(a.document !== NOTE) - Number(b.document !== NOTE) ||
      compareText(a.document, b.document) ||
      a.start - b.start,
  );
  for (const mention of inOrder) {
    const quoted = quoteMention(mention, context);
    // An earlier encounter is quoted with its date or not at all (Q12).
    if (quoted === undefined || (quoted.isEarlier && quoted.indicator.date === undefined)) continue;
    if (!isCovered(quoted.indicator, kept)) kept.push(quoted);
  }
  return kept;
}

/** Quotations are short and come in the order of the record: only the latest can hold another. */
const LATEST = 64;

function isCovered(inner: Indicator, kept: readonly QuotedIndicator[]): boolean {
  return kept.slice(-LATEST).some(({ indicator }) => covers(indicator, inner));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function covers(outer: Indicator, inner: Indicator): boolean {
  return outer.document === inner.document && outer.start <= inner.start && inner.end <= outer.end;
}

function quoteMention(mention: Quotable, context: QueryContext): QuotedIndicator | undefined {
  const text = context.textOf(mention.document);
  const sentence = sentenceOf(mention, context.sentences);
  const { start, end } = quoteAround(text, mention, sentence);
  if (end <= start) return undefined;
  const isEarlier = isFromEarlierEncounter(mention, context);
  const date = dateOf(mention, isEarlier, context);
  return {
    isEarlier,
    indicator: {
      quote: text.slice(start, end),
      start,
      end,
      document: mention.document,
      source: sourceOf(mention, isEarlier, context),
      ...(date === undefined ? {} : { date }),
    },
  };
}

function sentenceOf(
  mention: Quotable,
  sentences: QueryContext['sentences'],
): QueryContext['sentences'][number] | undefined {
  const holds = ({ document, start, end }: QueryContext['sentences'][number]): boolean =>
    document === mention.document && start <= mention.start && mention.end <= end;
  const own = sentences[mention.sentence ?? -1];
  return own !== undefined && holds(own) ? own : sentences.find(holds);
}

function isFromEarlierEncounter(mention: Quotable, context: QueryContext): boolean {
  return (
    mention.author === 'earlier-visit' ||
    mention.section === 'prior-visit' ||
    context.documentKind?.(mention.document) === 'prior-note'
  );
}

function dateOf(mention: Quotable, isEarlier: boolean, context: QueryContext): string | undefined {
  if (mention.document !== NOTE) return context.documentDate(mention.document);
  // Words copied forward into the note carry the note's date, not their own.
  return isEarlier ? undefined : context.dateOfService;
}

function sourceOf(mention: Quotable, isEarlier: boolean, context: QueryContext): string {
  const section = SECTION_NAMES[mention.section];
  const author = context.documentAuthor(mention.document);
  const by = author === undefined || author.trim() === '' ? '' : ` (${author.trim()})`;
  if (isEarlier) return `prior note, ${section}${by}`;
  if (mention.document === NOTE) return `${section}${by}`;
  const kind = DOCUMENT_NAMES[context.documentKind?.(mention.document) ?? ''];
  return `${kind ?? (mention.author === 'radiologist' ? 'imaging report' : section)}${by}`;
}

const DOCUMENT_NAMES: Readonly<Record<string, string>> = {
  'imaging-report': 'imaging report',
  nursing: 'nursing note',
  therapy: 'therapy note',
  'patient-reported': 'patient questionnaire',
  addendum: 'addendum',
};
