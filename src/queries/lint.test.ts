import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintQuery } from './lint.ts';
import { lintResultSchema } from './lint-schema.ts';

describe('odd input', () => {
  it.each([
    [undefined, 'query/not-an-object'],
    [null, 'query/not-an-object'],
    ['please document', 'query/not-an-object'],
    [[], 'query/not-an-object'],
    [{}, 'query/text-missing'],
    [{ id: 'q', text: 5 }, 'query/field-malformed'],
    [{ id: 'q', text: 'Please clarify.', options: 'Yes' }, 'query/field-malformed'],
    [{ id: 'q', text: 'Please clarify.', options: [7] }, 'query/field-malformed'],
    [{ id: 'q', text: 'Please clarify.', indicators: { quote: 'x' } }, 'query/field-malformed'],
    [{ id: 'q', text: 'Please clarify.', indicators: [null] }, 'query/field-malformed'],
    [{ text: 'Please clarify.' }, 'query/id-missing'],
  ])('%j gives %s and is not compliant', (input, code) => {
    const result = lintQuery(input, 'line-1');
    expect(result.issues.map((issue) => issue.code)).toContain(code);
    expect(result.compliant).toBe(false);
  });

  it('keeps the place in the batch as id', () => {
    expect(lintQuery({ text: 'Please clarify.' }, 'line-7').id).toBe('line-7');
    expect(lintQuery({ id: 12, text: 'Please clarify.' }).id).toBe('12');
  });

  it('reads a drafted query, which calls its text `question`', () => {
    expect(
      lintQuery({ id: 'q', question: 'Please document sciatica.' }).violations.map(
        ({ check }) => check,
      ),
    ).toContain('Q05');
  });
});

const WORDS = [
  'please',
  'document',
  'vertebrogenic',
  'low back pain',
  '"',
  "'",
  '\n',
  '[ ]',
  '[x]',
  'Yes',
  '!',
  '?',
  '. ',
  'M54.51',
  'HCC',
  '**',
  'MUST',
  'prior note',
  '02/03/2026',
  'isn’t it',
  '💰',
  'L5-S1',
  'other',
  'unable to determine',
  'and also',
  ':',
  '-',
  '1.',
  '\r\n',
  '\uFEFF',
  '\uD83D',
];
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((parts) => parts.join(' ')),
);
const query = fc.record(
  {
    id: fc.oneof(fc.string(), fc.integer()),
    title: words,
    text: words,
    options: fc.array(fc.oneof(words, fc.record({ text: words, selected: fc.boolean() }))),
    indicators: fc.array(
      fc.oneof(
        words,
        fc.record({ quote: words, source: words, date: words }, { requiredKeys: [] }),
      ),
    ),
  },
  { requiredKeys: [] },
);

describe('the lint', () => {
  it('never throws, whatever it is given, and answers in its own schema', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), query), (input) => {
        expect(lintResultSchema.safeParse(lintQuery(input)).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every span inside its field', () => {
    fc.assert(
      fc.property(query, (input) => {
        for (const { field, span } of lintQuery(input).violations) {
          if (span === undefined) continue;
          const length = textOf(input, field).length;
          expect(0 <= span[0] && span[0] <= span[1] && span[1] <= length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same answer for the same query', () => {
    fc.assert(
      fc.property(query, (input) => {
        const [first, again] = [lintQuery(input), lintQuery(structuredClone(input))];
        expect(again).toEqual(first);
      }),
    );
  });

  it('a long text is checked too', () => {
    const text =
      'please document the low back pain of the patient, which the assessment lists. '.repeat(3000);
    const { compliant } = lintQuery({
      id: 'q',
      title: 'a'.repeat(20_000),
      text,
      options: ['a'.repeat(20_000)],
      indicators: [text],
    });
    expect(compliant).toBe(false);
  });
});

function textOf(input: unknown, field: string): string {
  const [, name = '', index] = /^(\w+)(?:\[(\d+)\])?$/.exec(field) ?? [];
  const value = new Map<string, unknown>(Object.entries(Object(input))).get(name);
  const item: unknown =
    index === undefined ? value : Array.isArray(value) ? value[Number(index)] : undefined;
  if (typeof item === 'string') return item;
  const inner = new Map<string, unknown>(Object.entries(Object(item)));
  const text = inner.get('text') ?? inner.get('quote');
  return typeof text === 'string' ? text : '';
}
