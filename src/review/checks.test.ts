import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeEngine } from '../engine.ts';
import { reviewPatient } from '../engine-review.ts';
import type { CheckExample, ReviewCheck } from './define-check.ts';
import { REVIEW_CHECKS } from './review-list.ts';
import type { PatientReview } from './review-schema.ts';
import { makeSentenceTally, type TemplateSentences } from './template-sentences.ts';

const engine = makeEngine();

function recordOf(example: CheckExample): { id: string; visits: Record<string, unknown>[] } {
  return {
    id: 'p1',
    visits: example.visits.map((visit, index) => ({
      id: `v${index + 1}`,
      dateOfService: visit.on,
      note: visit.note,
      ...(visit.setting === undefined ? {} : { setting: visit.setting }),
      ...(visit.billed === undefined ? {} : { billedCodes: visit.billed }),
      ...(visit.documents === undefined ? {} : { documents: visit.documents }),
      ...(visit.problemList === undefined
        ? {}
        : { problemList: visit.problemList.map((code) => ({ code })) }),
    })),
  };
}

function templatesOf(example: CheckExample, others: readonly string[]): TemplateSentences {
  const tally = makeSentenceTally();
  for (const note of others) tally.take([note]);
  tally.take(example.visits.map(({ note }) => note));
  return tally.templates();
}

function quotesOf(review: PatientReview, example: CheckExample, finding: string): string[] {
  return review.findings
    .filter((found) => found.finding === finding)
    .flatMap(({ evidence }) => evidence)
    .map(({ visit, document, start, end }) => {
      const given = example.visits[visit - 1];
      const text =
        document === 'note'
          ? given?.note
          : given?.documents?.find(({ id }) => id === document)?.text;
      return (text ?? '').slice(start, end);
    });
}

describe.each(REVIEW_CHECKS.map((check): [string, ReviewCheck] => [check.id, check]))(
  '%s',
  (id, check) => {
    it.each(check.examples.map((example): [string, CheckExample] => [example.name, example]))(
      '%s',
      (_name, example) => {
        const review = reviewPatient(engine, recordOf(example), undefined, {
          ...example.settings,
          ...(example.others === undefined
            ? {}
            : { templates: templatesOf(example, example.others) }),
        });
        const at = review.findings
          .filter(({ finding }) => finding === id)
          .map(({ visit }) => visit);
        expect([...new Set(at)]).toEqual(example.at);
        const quotes = quotesOf(review, example, id);
        for (const words of example.quotes ?? [])
          expect(
            quotes.some((quote) => quote.includes(words)),
            `${words} in ${quotes.join(' | ')}`,
          ).toBe(true);
      },
    );

    it('has an example on each side of its condition', () => {
      expect(check.examples.some(({ at }) => at.length > 0)).toBe(true);
      expect(check.examples.some(({ at }) => at.length === 0)).toBe(true);
    });
  },
);

it('the list has every file of the folder once, and each file is named by its check', () => {
  const folder = readdirSync(new URL('checks', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3));
  expect(REVIEW_CHECKS.map(({ id }) => id).toSorted()).toEqual(folder.toSorted());
});
