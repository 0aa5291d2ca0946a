import { describe, expect, it } from 'vitest';
import type { EncounterFacts } from './encounter-facts.ts';
import { MEASURES, measuresFor } from './measure-list.ts';
import { courseOf, type Summary, summaryOf } from './summary.ts';
import { addEncounter, makeTally, mergeTally, type Tally } from './tally.ts';

const visit = (facts: Partial<EncounterFacts>): EncounterFacts => ({
  id: 'e1',
  dateOfService: '2026-11-02',
  billed: [],
  ...facts,
});

function tallied(rows: readonly EncounterFacts[], settings = {}): Tally {
  const tally = makeTally(settings);
  for (const row of rows) addEncounter(tally, row);
  return tally;
}

const countsOf = (summary: Summary, id: string): readonly number[] => {
  const found = summary.measures.find(({ measure }) => measure.id === id);
  return found === undefined ? [] : [found.all.count, found.all.of];
};

describe('an encounter counts where its facts say so', () => {
  const cases: readonly (readonly [string, Partial<EncounterFacts>, string, readonly number[]])[] =
    [
      ['M54.50 billed is unspecified', { billed: ['M54.50'] }, 'unspecified', [1, 1]],
      ['M54.51 billed is not', { billed: ['M54.51'] }, 'unspecified', [0, 1]],
      ['sciatica without a side is', { billed: ['M54.40'] }, 'unspecified', [1, 1]],
      ['a code of the neck is outside', { billed: ['M54.2'] }, 'unspecified', []],
      ['nothing billed: the words stand', { supported: ['M54.50'] }, 'unspecified', [1, 1]],
      [
        'M54.50 billed and vertebrogenic pain documented is resolvable',
        { billed: ['M54.50'], supported: ['M54.51'] },
        'resolvable-unspecified',
        [1, 1],
      ],
      [
        'M54.50 billed and supported is limited by documentation',
        { billed: ['M54.50'], supported: ['M54.50', 'G89.29'] },
        'documentation-limited',
        [1, 1],
      ],
      [
        'and is not resolvable',
        { billed: ['M54.50'], supported: ['M54.50', 'G89.29'] },
        'resolvable-unspecified',
        [0, 1],
      ],
      [
        'back pain without a site is no more exact term',
        { billed: ['M54.50'], supported: ['M54.9'] },
        'resolvable-unspecified',
        [0, 1],
      ],
      [
        'without a note nothing is known of that',
        { billed: ['M54.50'] },
        'resolvable-unspecified',
        [],
      ],
      [
        'support is counted by code',
        { billed: ['M54.50', 'G89.29'], supported: ['M54.50'], judged: 2, unsupported: 1 },
        'billed-codes-supported',
        [1, 2],
      ],
      ['a retired code', { billed: ['M54.5'], hasRetired: true }, 'retired-code', [1, 1]],
      ['none', { billed: ['M54.50'], hasRetired: false }, 'retired-code', [0, 1]],
      ['nobody looked', { billed: ['M54.50'] }, 'retired-code', []],
      [
        'an Excludes1 pair',
        { billed: ['M51.26', 'M54.50'], hasExcludes1: true },
        'excludes1',
        [1, 1],
      ],
      ['a side left open', { supported: ['M54.40'] }, 'without-side', [1, 1]],
      ['a side told', { supported: ['M54.41'] }, 'without-side', [0, 1]],
      ['no side to tell', { supported: ['M54.50'] }, 'without-side', []],
      [
        'therapy diagnoses nothing',
        { supported: ['M54.50'], setting: 'therapy' },
        'pain-without-cause',
        [],
      ],
      [
        'imaging not linked',
        { supported: ['M54.50'], notMet: ['imaging-linked'], met: [] },
        'imaging-without-linkage',
        [1, 1],
      ],
      ['no imaging', { supported: ['M54.50'], notMet: [], met: [] }, 'imaging-without-linkage', []],
      ['a draft', { supported: ['M54.50'], drafted: ['leg-symptoms'] }, 'query-drafted', [1, 1]],
      [
        'reviewed, none sent',
        { queries: { sent: 0, answered: 0, days: [] } },
        'query-sent',
        [0, 1],
      ],
      [
        'an answer after a fortnight',
        { queries: { sent: 2, answered: 1, days: [14] } },
        'query-answered-in-time',
        [0, 2],
      ],
      [
        'a third visit',
        { billed: ['M54.50'], lookBack: ['third-visit-unspecified'] },
        'third-visit-unspecified',
        [1, 1],
      ],
      ['paid', { billed: ['M54.50'], denials: [] }, 'denied', [0, 1]],
      [
        'denied',
        { billed: ['M54.5'], denials: ['invalid-for-date'] },
        'denied-invalid-for-date',
        [1, 1],
      ],
      ['no answer yet', { billed: ['M54.5'] }, 'denied', []],
    ];
  it.each(cases)('%s', (_name, facts, measure, counts) => {
    expect(countsOf(summaryOf(tallied([visit(facts)])), measure)).toEqual(counts);
  });
});

/** Invented encounters: provider pr2 leaves the side open more often than the other two. */
const PRACTICE: readonly EncounterFacts[] = Array.from({ length: 300 }, (_, index) => {
  const provider = `pr${index % 3}`;
  const isOpen = provider === 'pr2' ? index % 2 === 0 : index % 10 === 0;
  return visit({
    id: `e${index}`,
    dateOfService: `2026-${String(1 + (index % 12)).padStart(2, '0')}-15`,
    provider,
    location: index % 2 === 0 ? 'Harbor' : 'Mill Street',
    payer: 'Example Mutual',
    visit: 1 + (index % 7),
    engine: index < 150 ? '1.0.0' : '1.1.0',
    billed: [isOpen ? 'M54.40' : 'M54.41'],
    supported: [isOpen ? 'M54.40' : 'M54.41'],
    queries: { sent: 1, answered: index % 2, days: index % 2 === 0 ? [] : [index % 9] },
    denials: index % 5 === 0 ? ['other'] : [],
  });
});

describe('a practice', () => {
  const marker = {
    date: '2026-07-01',
    kind: 'education',
    title: 'Sides',
    provider: 'pr2',
  } as const;
  const summary = summaryOf(tallied(PRACTICE, { markers: [marker] }));

  it('is the same counted whole or in parts that are merged, in any order', () => {
    const settings = { markers: [marker] };
    const parts = [
      tallied(PRACTICE.slice(200), settings),
      tallied(PRACTICE.slice(0, 200), settings),
    ];
    const merged = makeTally(settings);
    // what another thread sends has been copied
    for (const part of parts) mergeTally(merged, structuredClone(part));
    expect(summaryOf(merged)).toEqual(summary);
  });

  it('shows who lies outside the limits of the others, and who does not', () => {
    const { funnels } = summary.measures.find(({ measure }) => measure.id === 'without-side') ?? {};
    const places = funnels?.provider.units.map(({ name, place }) => [name, place]);
    expect(places).toEqual([
      ['pr0', 'far-below'],
      ['pr1', 'far-below'],
      ['pr2', 'far-above'],
    ]);
  });

  it('says of a group too small for a rate that it is', () => {
    const few = summaryOf(
      tallied([...PRACTICE, visit({ provider: 'pr9', supported: ['M54.40'] })]),
    );
    const { funnels } = few.measures.find(({ measure }) => measure.id === 'without-side') ?? {};
    expect(funnels?.provider.units.find(({ name }) => name === 'pr9')?.place).toBe('too-few');
  });

  it('compares before and after a day, and those whom it did not concern', () => {
    const { comparisons } =
      summary.measures.find(({ measure }) => measure.id === 'without-side') ?? {};
    const [found] = comparisons ?? [];
    const mine = PRACTICE.filter(({ provider }) => provider === 'pr2');
    const before = mine.filter(({ dateOfService }) => dateOfService < marker.date);
    expect(found?.before.of).toBe(before.length);
    expect(found?.after.of).toBe(mine.length - before.length);
    expect(found?.peersBefore.of).toBe(PRACTICE.length / 2 - before.length);
    expect(found?.change?.low).toBeLessThan(0);
    expect(found?.change?.high).toBeGreaterThan(0);
  });

  it('is followed by month, also for one provider', () => {
    const course = courseOf(tallied(PRACTICE), 'without-side', 'pr2');
    expect(course.map(({ name, of }) => [name, of])).toEqual([
      ['2026-03', 25],
      ['2026-06', 25],
      ['2026-09', 25],
      ['2026-12', 25],
    ]);
  });

  it('tells which versions of the engine decided, and the days of answers', () => {
    expect(summary.engines.map(({ version, encounters }) => [version, encounters])).toEqual([
      ['1.0.0', 150],
      ['1.1.0', 150],
    ]);
    expect(summary.responseTime).toEqual({
      answers: 150,
      lowerQuartile: 2,
      median: 4,
      upperQuartile: 6,
    });
  });

  it('shows nothing of payers to who writes, codes or asks', () => {
    for (const role of ['provider', 'coder', 'cdi'] as const) {
      const seen = measuresFor([role]);
      expect(seen.some(({ needs }) => needs === 'payment')).toBe(false);
      expect(countsOf(summaryOf(tallied(PRACTICE), seen), 'denied')).toEqual([]);
    }
    expect(countsOf(summaryOf(tallied(PRACTICE), measuresFor(['biller'])), 'denied')).toEqual([
      60, 300,
    ]);
  });
});

it('every measure has an id of its own and says what it counts', () => {
  expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
  const said = MEASURES.map(({ id, numerator, denominator, exclusions, source, seenBy }) => ({
    id,
    isComplete: [numerator, denominator, exclusions, source].every((words) => words.length > 4),
    isSeen: seenBy.length > 0,
  }));
  expect(said.filter(({ isComplete, isSeen }) => !isComplete || !isSeen)).toEqual([]);
});
