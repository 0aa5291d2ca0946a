/** Counts the words that decisions quote, and whether they stand in the record as quoted. */
import { CHARTS } from '../src/cli/embedded-charts.ts';
import type { Decision } from '../src/coding/decision.ts';
import { RULES } from '../src/coding/rulebook.ts';
import { encounterOf } from '../src/coding/run-example.ts';
import { type Engine, makeEngine } from '../src/engine.ts';

/** A record that is decided; documents may be left out. */
export type SpanRecord = {
  readonly id: string;
  readonly note: string;
  readonly documents?: readonly { readonly id: string; readonly text: string }[] | undefined;
};

export type SpanScore = {
  readonly decisions: number;
  readonly spans: number;
  /** where in which decision a span does not quote: never the words */
  readonly faults: readonly string[];
};

type Span = { start: number; end: number; document: string; quote?: string };

/** Decides the records, and every worked chart on each of its days, and every example of every rule. */
export function scoreSpans(records: readonly SpanRecord[]): SpanScore {
  const engine = makeEngine({ today: '2026-11-02' });
  const charts = CHARTS.flatMap((chart) =>
    chart.days.map((day) => ({ ...chart, ...day, id: chart.name, dateOfService: day.date })),
  );
  const scores = [
    ...[...records, ...charts].map((record) => scoreRecord(engine, record)),
    ...RULES.flatMap(({ examples }) =>
      examples.map((example) =>
        scoreRecord(makeEngine({ policies: example.policies ?? {} }), encounterOf(example)),
      ),
    ),
  ];
  return {
    decisions: scores.length,
    spans: scores.reduce((sum, { spans }) => sum + spans, 0),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

function scoreRecord(engine: Engine, record: SpanRecord): { spans: number; faults: string[] } {
  const spans = spansIn(engine.code(record));
  const texts = new Map([['note', record.note]]);
  for (const { id, text } of record.documents ?? []) texts.set(id, text);
  const faults = spans
    .filter(({ span }) => !quotes(span, texts.get(span.document)))
    .map(({ at }) => `${record.id}: ${at}`);
  return { spans: spans.length, faults };
}

/** Every span of a decision with its place in it, wherever it stands. */
export function spansIn(decision: Decision): { at: string; span: Span }[] {
  const found: { at: string; span: Span }[] = [];
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSpan(value)) found.push({ at, span: value });
    for (const [key, inner] of Object.entries(value)) visit(inner, `${at}.${key}`);
  };
  visit(decision, 'decision');
  return found;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'document' in value;
}

/**
 * True when the span lies in its text, covers words, cuts none of them in two, and, where the decision repeats the
 * words, they are the same to the character.
 */
export function quotes(span: Span, text: string | undefined): boolean {
  const { start, end, quote } = span;
  if (text === undefined || start < 0 || end > text.length || start >= end) return false;
  const words = text.slice(start, end);
  if (words.trim() !== words || (quote !== undefined && quote !== words)) return false;
  return !isInsideWord(text, start) && !isInsideWord(text, end);
}

function isInsideWord(text: string, at: number): boolean {
  return /^\p{L}\p{L}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
