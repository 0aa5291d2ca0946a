import { describe, expect, it } from 'vitest';
import { tipVocabulary } from '../engine-tip-sheet.ts';
import { withoutIdentifiers } from './without-identifiers.ts';

const vocabulary = tipVocabulary();
const NAMES = [
  'Zebulon',
  'Osei',
  'Kowalczyk',
  'Maria Gonzalez',
  'Young',
  'Grant',
  'Mr. Hill',
  'Dr. May Park',
  'J. R. Smith',
  "O'Brien",
  'Anne-Marie',
  'SMITHSON',
  'Nguyễn',
  'de la Cruz',
  'Northside Clinic',
  'Acme Plumbing',
] as const;
const PLACES = [
  (name: string) => `${name} has low back pain due to Modic changes at L4-5.`,
  (name: string) => `Low back pain of ${name} is due to Modic changes at L4-5.`,
  (name: string) => `Low back pain due to Modic changes at L4-5, seen with ${name}.`,
  (name: string) => `Discussed with ${name}: low back pain due to Modic changes at L4-5.`,
  (name: string) => `Low back pain (${name}) due to Modic changes at L4-5 for 3 months.`,
];

describe('names', () => {
  it.each(NAMES.flatMap((name) => PLACES.map((place) => [name, place(name)] as const)))(
    '%s is taken out of: %s',
    (name, sentence) => {
      const left = withoutIdentifiers(sentence, vocabulary) ?? '';
      for (const part of name.split(/[\s.-]+/).filter((word) => word.length > 2))
        expect(left).not.toContain(part);
    },
  );
});

describe('numbers, dates and addresses', () => {
  it.each([
    ['Low back pain since 11/02/2026, due to Modic changes.', ['11', '2026']],
    ['Low back pain since March 3, 2026, due to Modic changes.', ['March', '2026']],
    ['Low back pain since 3 Nov 2025, worse today.', ['Nov', '2025']],
    ['Low back pain, MRN 00123456, due to Modic changes.', ['00123456']],
    ['Low back pain, call (555) 010-0199 with results.', ['555', '0199']],
    ['Low back pain, results to ada@example.org by then.', ['ada', 'example']],
    ['A 93-year-old with low back pain due to Modic changes.', ['93']],
    ['A 47 yo with low back pain due to Modic changes.', ['47']],
    ['Low back pain, claim 88-1234 is open.', ['88', '1234']],
    ['Low back pain since the fall at 14 Elm Street in Springfield.', ['14', 'Elm', 'Springfield']],
  ])('%s', (sentence, gone) => {
    const left = withoutIdentifiers(sentence, vocabulary) ?? '';
    for (const word of gone) expect(left).not.toContain(word);
  });

  it('levels, grades and counts of time stay', () => {
    const sentence = 'Low back pain for 3 months due to Modic type 2 changes at L4-5 and L5-S1.';
    expect(withoutIdentifiers(sentence, vocabulary)).toBe(sentence);
  });
});

it('a sentence of which little would be left is not shown', () => {
  expect(withoutIdentifiers('Zebulon Quigley of Springfield, Ohio, has pain.', vocabulary)).toBe(
    undefined,
  );
});
