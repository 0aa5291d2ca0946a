import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encounter } from '../../chart/encounter.ts';
import { type Codebook, embeddedCodebook, withReleases } from '../../codebook/codebook.ts';
import { readEmbedded } from '../../codebook/embedded.ts';
import { RULES } from '../../coding/rulebook.ts';
import { encounterOf } from '../../coding/run-example.ts';
import { type Engine, type EngineOptions, makeEngine, type Traced } from '../../engine.ts';
import { PHRASES } from '../../reading/embedded-phrases.ts';
import { saysTheSame } from '../record/decision-change.ts';
import { PHRASE_KINDS, partsOf } from './engine-parts.ts';
import { changeBetween } from './parts-change.ts';
import { readingOf, rowOf } from './reading-index.ts';

/** The notes of all examples of all rules: what each rule was written for, and every other one. */
const VISITS: readonly Encounter[] = RULES.flatMap((rule) =>
  rule.examples.map((example, index) => ({ ...encounterOf(example), id: `${rule.id} ${index}` })),
);

const traced = new WeakMap<Engine, Map<Encounter, Traced>>();

function trace(by: Engine, visit: Encounter): Traced {
  const known = traced.get(by) ?? new Map<Encounter, Traced>();
  traced.set(by, known);
  const found = known.get(visit) ?? by.trace(visit);
  known.set(visit, found);
  return found;
}

/** Visits that say something else now, and those that the change is said to touch. */
function compare(before: Engine, now: Engine, visits: readonly Encounter[] = VISITS) {
  const change = changeBetween(partsOf(before).parts, partsOf(now).parts, now.codebook);
  const isTouched = (visit: Encounter): boolean => {
    if (change === undefined || change === 'all') return change === 'all';
    const { decision, footprint } = trace(before, visit);
    if (footprint === undefined) return true;
    const { dateOfService } = decision;
    const reading = { encounterId: visit.id, version: 1, dateOfService, footprint };
    const row = rowOf('practice', before, reading);
    const texts = [visit.note, ...(visit.documents ?? []).map(({ text }) => text)];
    return (
      change.touches(readingOf({ ...row, date_of_service: dateOfService })) ||
      texts.some((text) => change.standsIn?.(text) === true)
    );
  };
  const changed = visits.filter(
    (visit) => !saysTheSame(trace(before, visit).decision, trace(now, visit).decision),
  );
  return { changed, touched: new Set(visits.filter(isTouched)) };
}

/** None that changed is missed. Gives how many changed and how many are read again. */
function expectNoneMissed(before: Engine, now: Engine, visits?: readonly Encounter[]) {
  const { changed, touched } = compare(before, now, visits);
  expect(changed.filter((visit) => !touched.has(visit)).map(({ id }) => id)).toEqual([]);
  return { changed: changed.length, touched: touched.size };
}

/** Every fourth, where each change needs an engine of its own. */
const SOME = VISITS.filter((_, index) => index % 4 === 0);

const engine = makeEngine();

test('the same parts touch nothing', () => {
  expect(changeBetween(partsOf(engine).parts, partsOf(makeEngine()).parts, engine.codebook)).toBe(
    undefined,
  );
});

test('a rule that is left out, added or worded otherwise: no visit that it changes is missed, and most are left', () => {
  const all = { changed: 0, touched: 0 };
  for (const [at, rule] of RULES.entries()) {
    const visits = VISITS.filter(
      (_, index) => index % 16 === at % 16 || VISITS[index]?.id.startsWith(rule.id),
    );
    const without = makeEngine({ rules: RULES.filter((one) => one !== rule) });
    const gone = expectNoneMissed(engine, without, visits);
    if (gone.changed === 0) throw new Error(`${rule.id} changes nothing`);
    const back = expectNoneMissed(without, engine, visits);
    expect(back.changed).toBe(gone.changed);
    const worded = {
      ...rule,
      citations: [...rule.citations, { source: 'a further source', section: '1' }],
      check: (facts: Parameters<typeof rule.check>[0]) =>
        rule.check(facts).map((said) => ({ ...said, because: `${said.because} So it is.` })),
    };
    const rules = RULES.map((one) => (one === rule ? worded : one));
    expectNoneMissed(engine, makeEngine({ rules }), visits);
    all.changed += gone.changed;
    all.touched += gone.touched / visits.length / RULES.length;
  }
  expect(all.touched).toBeLessThan(0.5);
});

test('a rule of certain days touches the visits of those days', () => {
  const rule = RULES.find(({ id }) => id === 'low-back-pain-unspecified');
  const until = '2026-10-31';
  const rules = RULES.map((one) =>
    one === rule ? { ...one, serviceDates: { ...one.serviceDates, until } } : one,
  );
  const visit = (dateOfService: string) => ({
    id: dateOfService,
    dateOfService,
    note: 'Assessment: low back pain.',
  });
  const visits = [visit('2026-10-31'), visit('2026-11-01')];
  const { changed } = compare(engine, makeEngine({ rules }), visits);
  expect(changed.map(({ id }) => id)).toEqual(['2026-11-01']);
  expectNoneMissed(engine, makeEngine({ rules }), visits);
});

test('rules in another order touch everything', () => {
  const rules = RULES.toReversed();
  expect(compare(engine, makeEngine({ rules })).touched.size).toBe(VISITS.length);
});

const words = [...new Set(VISITS.flatMap(({ note }) => note.toLowerCase().match(/[a-z]+/g) ?? []))];
const oneOf = <Item>(items: readonly Item[]) => fc.constantFrom(...items);

test('phrases that come or go, with words of their own: no visit is missed', () => {
  const touched: number[] = [];
  fc.assert(
    fc.property(
      oneOf(PHRASE_KINDS),
      fc.nat(),
      fc.nat(),
      fc.array(oneOf(words), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (kind, place, line, added, isAdded) => {
        const entries = PHRASES[kind].map((entry, index) => {
          if (index !== place % PHRASES[kind].length) return entry;
          const lines = entry.phrases.split('\n');
          const left = isAdded
            ? [...lines, added.join(' ')]
            : lines.toSpliced(line % lines.length, 1);
          return { ...entry, phrases: left.join('\n') };
        });
        if (entries.some(({ phrases }) => phrases === '')) return;
        const other = makeEngine({ phraseData: { ...PHRASES, [kind]: entries } });
        touched.push(expectNoneMissed(engine, other, SOME).touched);
        expectNoneMissed(other, engine, SOME);
      },
    ),
    { numRuns: 15, examples: [['concepts', 0, 0, ['pain'], true]] },
  );
  expect(Math.min(...touched)).toBeLessThan(SOME.length / 4);
});

test('what a concept is read as, and a phrase of a practice', () => {
  const concepts = PHRASES.concepts.map((entry) =>
    entry.id === 'low-back-pain' ? { ...entry, region: 'cervical' as const } : entry,
  );
  const { changed } = expectNoneMissed(
    engine,
    makeEngine({ phraseData: { ...PHRASES, concepts } }),
  );
  expect(changed).toBeGreaterThan(0);
  const phrases = [{ concept: 'sciatica', phrase: 'leg' }];
  expect(expectNoneMissed(engine, makeEngine({ phrases })).changed).toBeGreaterThan(0);
});

test('a switch of the practice touches the visits that asked for it', () => {
  for (const [id, value] of Object.entries(engine.policies)) {
    const other: EngineOptions = { policies: { [id]: value === 'M54.50' ? 'M54.59' : 'M54.50' } };
    let now: Engine;
    try {
      now = makeEngine(other);
    } catch {
      continue; // a switch with other values
    }
    const { changed, touched } = expectNoneMissed(engine, now);
    expect(changed).toBeGreaterThan(0);
    expect(touched).toBeLessThan(VISITS.length / 2);
  }
});

/** A release in which some codes are gone and some have other titles. */
function otherCodes(differs: ReadonlySet<string>, gone: ReadonlySet<string>): Codebook {
  const date = '2026-10-01';
  const rows = [...readEmbedded().codes]
    .flatMap(([code, { title, states }]) => {
      const state = states.find(({ from, until }) => date >= from && date <= (until ?? '9999'));
      return state === undefined || gone.has(code)
        ? []
        : [{ code, title: differs.has(code) ? `${title}, worded anew` : title, state }];
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const codes = {
    codes: rows.map(({ code }) => code),
    titles: rows.map(({ title }) => title),
    billable: rows.map(({ state }) => (state.billable ? '1' : '0')).join(''),
  };
  const sha256 = [...differs, '-', ...gone].join(' ');
  return withReleases(embeddedCodebook(), [{ id: 'FY2027', effective: date, sha256, codes }]);
}

test('a code set in which codes are gone or titled otherwise touches the visits that asked about them', () => {
  const before = makeEngine({ codebook: otherCodes(new Set(), new Set()) });
  const billable = [...before.codebook.codes('2026-11-02')].filter((code) => code.startsWith('M'));
  const touched: number[] = [];
  fc.assert(
    fc.property(
      fc.uniqueArray(oneOf(billable), { maxLength: 4 }),
      fc.uniqueArray(oneOf(billable), { maxLength: 2 }),
      (differs, gone) => {
        const codebook = otherCodes(new Set(differs), new Set(gone));
        touched.push(expectNoneMissed(before, makeEngine({ codebook }), SOME).touched);
      },
    ),
    { numRuns: 10, examples: [[['M54.51'], ['M54.50']]] },
  );
  expect(Math.max(...touched)).toBeGreaterThan(0);
  expect(Math.min(...touched)).toBeLessThan(SOME.length / 2);
});
