import type { Issue } from '../chart/issue.ts';
import { assertPhrase } from './assert.ts';
import { type AssertResult, assertIssue } from './assertion-schema.ts';
import type { PhraseBook } from './phrase-book.ts';

/**
 * Reads one record `{ id, text, span }` and says how its phrase is meant. Never throws on what the record holds: what
 * is missing or malformed comes back as an issue, and then nothing is said of the phrase.
 */
export function assertRecord(record: unknown, fallbackId: string, book: PhraseBook): AssertResult {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return refused(
      fallbackId,
      assertIssue('assert/not-an-object', 'record', '{ "id", "text", "span" }'),
    );
  const id = idOf('id' in record ? record.id : undefined) ?? fallbackId;
  const text = 'text' in record ? record.text : undefined;
  if (typeof text !== 'string')
    return refused(id, assertIssue('assert/text-missing', 'text', 'a string'));
  const span = spanOf('span' in record ? record.span : undefined);
  if (span === undefined)
    return refused(id, assertIssue('assert/span-malformed', 'span', '[start, end)'));
  if (span.start < 0 || span.end <= span.start || span.end > text.length)
    return refused(
      id,
      assertIssue('assert/span-outside-text', 'span', `0 <= start < end <= ${text.length}`),
    );
  const { cue, ...read } = assertPhrase(text, span, book);
  return { id, ...read, ...(cue === undefined ? {} : { cue: [cue.start, cue.end] }) };
}

function idOf(given: unknown): string | undefined {
  if (typeof given === 'number') return String(given);
  return typeof given === 'string' && given !== '' ? given : undefined;
}

function spanOf(given: unknown): { start: number; end: number } | undefined {
  if (!Array.isArray(given) || given.length !== 2) return undefined;
  const [start, end]: unknown[] = given;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end)
    ? { start: Number(start), end: Number(end) }
    : undefined;
}

function refused(id: string, issue: Issue): AssertResult {
  return { id, issues: [issue] };
}
