import type { Encounter } from '../chart/encounter.ts';
import type { Span } from '../chart/span.ts';
import type { Decision, EvidenceSpan } from '../coding/decision.ts';
import type { Sentence } from '../reading/evidence.ts';
import { MARK_END, MARK_START, plainWords } from './text-layout.ts';

/** A sentence that holds evidence, in the order of the note and then of its documents. */
export type DecidingSentence = {
  /** section, or document and section */
  readonly where: string;
  /** on one line, the evidence between MARK_START and MARK_END */
  readonly words: string;
  /** codes that rest on it */
  readonly carries: readonly string[];
  /** codes for which it is not enough */
  readonly keepsBack: readonly string[];
  readonly document: string;
  readonly span: Span;
};

/** Words kept on each side of the evidence in a sentence too long to show. */
const AROUND = 160;
const LONG = 480;

type Group = { sentence: Sentence; spans: Span[]; carries: Set<string>; keepsBack: Set<string> };

/** The sentences of the note that the codes and the withheld codes rest on. */
export function decidingSentences(shown: {
  readonly decision: Decision;
  readonly encounter: Encounter | undefined;
  readonly sentences: readonly Sentence[];
}): DecidingSentence[] {
  const { decision, encounter, sentences } = shown;
  if (encounter === undefined) return [];
  const groups = new Map<Sentence, Group>();
  const add = (span: EvidenceSpan, code: string, kind: 'carries' | 'keepsBack'): void => {
    const sentence = sentences.find(
      ({ document, start, end }) =>
        document === span.document && start <= span.start && span.start < end,
    );
    if (sentence === undefined) return;
    const group = groups.get(sentence) ?? {
      sentence,
      spans: [],
      carries: new Set(),
      keepsBack: new Set(),
    };
    group.spans.push(span);
    group[kind].add(code);
    groups.set(sentence, group);
  };
  for (const { code, evidence } of decision.codes)
    for (const span of evidence) add(span, code, 'carries');
  for (const { code, evidence } of decision.withheld)
    for (const span of evidence) add(span, code, 'keepsBack');
  return [...groups.values()]
    .toSorted((a, b) => sentences.indexOf(a.sentence) - sentences.indexOf(b.sentence))
    .map(({ sentence, spans, carries, keepsBack }) => ({
      where: whereOf(sentence),
      words: marked(textOf(sentence.document, encounter), sentence, joined(spans)),
      carries: [...carries],
      keepsBack: [...keepsBack],
      document: sentence.document,
      span: { start: sentence.start, end: sentence.end },
    }));
}

/** Spans in text order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Text of the note or of one of its documents. */
export function textOf(document: string, encounter: Encounter): string {
  return document === 'note'
    ? encounter.note
    : (encounter.documents?.find(({ id }) => id === document)?.text ?? '');
}

function whereOf({ document, section }: Sentence): string {
  const place = section === 'none' ? 'note' : section.replaceAll('-', ' ');
  return document === 'note' ? place : `${plainWords(document)}, ${place}`;
}

function marked(text: string, sentence: Span, spans: readonly Span[]): string {
  const isLong = sentence.end - sentence.start > LONG;
  const from = isLong ? Math.max(sentence.start, (spans[0]?.start ?? 0) - AROUND) : sentence.start;
  const until = isLong ? Math.min(sentence.end, (spans.at(-1)?.end ?? 0) + AROUND) : sentence.end;
  let at = from;
  let words = from > sentence.start ? '… ' : '';
  for (const { start, end } of spans) {
    words += `${plainWords(text.slice(at, start))}${MARK_START}${plainWords(text.slice(start, end))}${MARK_END}`;
    at = end;
  }
  if (at < until) words += plainWords(text.slice(at, until));
  return `${words.trim()}${until < sentence.end ? ' …' : ''}`;
}
