import { describe, expect, it } from 'vitest';
import { patternsOf } from '../analytics/education-patterns.ts';
import { funnelOf } from '../analytics/funnel.ts';
import { MEASURES } from '../analytics/measure-list.ts';
import { type MeasureCounts, type Summary, summaryOf } from '../analytics/summary.ts';
import { addEncounter, makeTally, unitsOf } from '../analytics/tally.ts';
import { definiteness } from '../coding/definiteness.ts';
import { makeEngine } from '../engine.ts';
import { factsOfVisits, measureDesk } from '../engine-measures.ts';
import { isLowBack } from '../review/complaint.ts';
import { FINDING_NAMES } from '../review/review-schema.ts';
import { EDUCATION, type Habit, PROVIDERS } from './people.ts';
import { type DemonstrationVisit, demonstrationPatients } from './practice.ts';

const engine = makeEngine();
const desk = measureDesk(engine.codebook);
const markers = EDUCATION.map(({ providerId, on, topic }) => ({
  date: on,
  kind: 'education' as const,
  title: topic,
  provider: providerId,
}));
const tally = makeTally({ markers, windowDays: 400 });
const rows = [...demonstrationPatients()].flatMap(({ visits }) => {
  const measured = visits.map(({ encounter }) => ({
    encounter: { ...encounter, dateOfService: encounter.dateOfService ?? '' },
    claims: [],
    payments: [],
    statuses: [],
  }));
  return factsOfVisits(engine, desk, measured, true).map((facts, index) => {
    addEncounter(tally, facts);
    const visit = visits[index];
    if (visit === undefined) throw new Error('a row without its visit');
    return { facts, visit };
  });
});
const summary = summaryOf(tally);

/** What a measure counts, told from the truth of the demonstration alone; undefined: outside. */
type Truth = (visit: DemonstrationVisit) => boolean | undefined;
const billed = ({ encounter }: DemonstrationVisit): readonly string[] =>
  encounter.billedCodes ?? [];
const isDiagnosing = ({ encounter }: DemonstrationVisit): boolean =>
  encounter.setting !== 'therapy' && encounter.setting !== 'diagnostic';

/** Planted by what is billed: the counts agree exactly. */
const BILLED: Readonly<Record<string, Truth>> = {
  ...Object.fromEntries(
    ['M54.50', 'M54.51', 'M54.59'].map((code) => [
      `share-${code.toLowerCase().replace('.', '-')}`,
      (visit: DemonstrationVisit) =>
        billed(visit).some((one) => /^M54\.5[019]$/.test(one))
          ? billed(visit).includes(code)
          : undefined,
    ]),
  ),
  unspecified: (visit) =>
    billed(visit).some(isLowBack)
      ? billed(visit).some((code) =>
          ['M54.50', 'M54.5', 'M54.40', 'M54.30', 'M54.9'].includes(code),
        )
      : undefined,
};

/** Planted by what the words support: found as well as the words are read. */
const SUPPORTED: Readonly<Record<string, Truth>> = {
  'resolvable-unspecified': (visit) =>
    billed(visit).includes('M54.50')
      ? !visit.truth.supports.includes('M54.50') &&
        visit.truth.supports.some(
          (code) => isLowBack(code) && definiteness(code) > definiteness('M54.50'),
        )
      : undefined,
  'documentation-limited': (visit) =>
    billed(visit).includes('M54.50') ? visit.truth.supports.includes('M54.50') : undefined,
  'pain-without-cause': (visit) =>
    isDiagnosing(visit) && visit.truth.supports.some(isLowBack)
      ? visit.truth.supports.some((code) => ['M54.50', 'M54.9'].includes(code))
      : undefined,
  'without-side': (visit) =>
    isDiagnosing(visit) && visit.truth.supports.some((code) => /^M54\.[34]/.test(code))
      ? visit.truth.supports.some((code) => /^M54\.[34]0$/.test(code))
      : undefined,
  ...Object.fromEntries(
    FINDING_NAMES.map((finding) => [
      finding,
      (visit: DemonstrationVisit) => visit.truth.findings.includes(finding),
    ]),
  ),
};

function measureNamed(id: string) {
  const measure = MEASURES.find((one) => one.id === id);
  if (measure === undefined) throw new Error(`there is no measure ${id}`);
  return measure;
}

describe('the demonstration practice, counted', () => {
  it.each(Object.entries(BILLED))('%s: exactly as planted', (id, truth) => {
    const planted = rows.map(({ visit }) => truth(visit)).filter((said) => said !== undefined);
    const counts = summary.measures.find(({ measure }) => measure.id === id);
    expect(counts?.all).toMatchObject({
      count: planted.filter(Boolean).length,
      of: planted.length,
    });
  });

  it.each(Object.entries(SUPPORTED))('%s: precision and recall of at least .95', (id, truth) => {
    const measure = measureNamed(id);
    let [planted, found, both] = [0, 0, 0];
    for (const { facts, visit } of rows) {
      const isPlanted = truth(visit) === true;
      const isFound = unitsOf(measure, facts).count > 0;
      planted += Number(isPlanted);
      found += Number(isFound);
      both += Number(isPlanted && isFound);
    }
    expect(planted).toBeGreaterThan(0);
    expect(both / planted).toBeGreaterThanOrEqual(0.95);
    expect(both / found).toBeGreaterThanOrEqual(0.95);
  });
});

/** The pattern by which each habit shows. */
const SHOWS: Readonly<Record<Exclude<Habit, 'plain'>, string>> = {
  'omits-side': 'without-side',
  'omits-cause': 'imaging-without-linkage',
  'copies-notes': 'note-cloned',
  'lists-pain-beside-disc': 'billed-code-not-supported',
  'bills-from-imaging': 'billed-code-not-supported',
  'bills-other-as-default': 'billed-code-not-supported',
  'carries-codes-forward': 'code-carried-forward',
};
const found = (provider: string): string[] =>
  patternsOf(summary, provider)
    .filter(({ isPattern }) => isPattern)
    .map(({ pattern }) => pattern.id);
const HABITS = PROVIDERS.flatMap(({ id, habit }) =>
  habit === 'plain' ? [] : [[id, habit, SHOWS[habit]] as const],
);

/** The counts of a measure by provider as they were planted, where the truth of each visit tells them. */
function asPlanted(counts: MeasureCounts): MeasureCounts {
  const truth = SUPPORTED[counts.measure.id];
  if (truth === undefined) return counts;
  const counted = PROVIDERS.map(({ id: name }) => {
    const said = rows
      .filter(({ facts }) => facts.provider === name)
      .map(({ visit }) => truth(visit))
      .filter((one) => one !== undefined);
    return { name, count: said.filter(Boolean).length, of: said.length };
  });
  return { ...counts, funnels: { ...counts.funnels, provider: funnelOf(counted) } };
}

describe('habits of the demonstration practice', () => {
  it.each(HABITS)('%s, %s: shows as %s', (provider, _habit, pattern) => {
    expect(found(provider)).toContain(pattern);
  });

  it('patterns of education: precision and recall of at least .95 over all providers', () => {
    const pairs = (counted: Summary): Set<string> =>
      new Set(
        PROVIDERS.flatMap(({ id: provider }) =>
          patternsOf(counted, provider)
            .filter(({ isPattern, pattern }) => isPattern && SUPPORTED[pattern.id] !== undefined)
            .map(({ pattern }) => `${provider} ${pattern.id}`),
        ),
      );
    const planted = pairs({ ...summary, measures: summary.measures.map(asPlanted) });
    const shown = pairs(summary);
    expect(planted.size).toBeGreaterThan(5);
    const both = planted.intersection(shown).size;
    expect(both / planted.size).toBeGreaterThanOrEqual(0.95);
    expect(both / shown.size).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['without-side', 'note-cloned'])('%s shows with nobody else', (pattern) => {
    const having = HABITS.filter(([, , shown]) => shown === pattern).map(([id]) => id);
    const shown = PROVIDERS.map(({ id }) => id).filter((id) => found(id).includes(pattern));
    expect(shown).toEqual(having);
  });

  it.each([
    ['pr02', 'without-side'],
    ['pr05', 'imaging-without-linkage'],
    ['pr10', 'billed-code-not-supported'],
  ])('the habit of %s falls after its education, that of the others does not', (provider, id) => {
    const counts = summary.measures.find(({ measure }) => measure.id === id);
    const effect = counts?.comparisons.find(({ marker }) => marker.provider === provider);
    expect(effect?.change?.change).toBeLessThan(0);
    expect(effect?.change?.change).toBeLessThan(effect?.peersChange?.change ?? 0);
  });
});
