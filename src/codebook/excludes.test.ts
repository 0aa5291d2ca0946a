import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockInjuryRelation, embeddedCodebook } from './codebook.ts';
import { readEmbedded } from './embedded.ts';

const codebook = embeddedCodebook();
const day = '2026-11-02';
const owner1 = (a: string, b: string, date = day) => codebook.excludes1(a, b, date)?.owner;
const owner2 = (a: string, b: string, date = day) => codebook.excludes2(a, b, date)?.owner;

describe('Excludes1 parts', () => {
  test.each([
    ['P01', 'M54.50', 'S39.012A', 'M54.5'],
    ['P01', 'M54.51', 'S39.012D', 'M54.5'],
    ['P02', 'M54.59', 'M51.26', 'M54.5'],
    ['P03', 'M54.50', 'M54.41', 'M54.5'],
    ['P04', 'M54.31', 'M54.41', 'M54.3'],
    ['P04', 'M54.31', 'M51.16', 'M51.1'],
    ['P04', 'M54.41', 'M51.17', 'M54.4'],
    ['P05', 'M54.16', 'M51.16', 'M51.1'],
    ['P05', 'M54.17', 'M47.27', 'M54.1'],
    ['P06', 'M54.2', 'F45.41', 'M54'],
    ['P07', 'M51.360', 'S32.010A', 'M50-M54'],
    ['P07', 'M54.50', 'S33.5XXA', 'M50-M54'],
    ['P07', 'M54.6', 'S23.3XXA', 'M50-M54'],
    ['P07', 'M54.9', 'S30.0XXA', 'M50-M54'],
    ['P08', 'M54.50', 'M46.46', 'M50-M54'],
    ['P08', 'M51.26', 'M46.47', 'M50-M54'],
    ['P09', 'M54.89', 'M54.50', 'M54.8'],
    ['P09', 'M54.89', 'M54.6', 'M54.8'],
    ['P10', 'M54.6', 'M51.24', 'M54.6'],
    ['P11', 'M62.830', 'M79.18', 'M62'],
    ['P11', 'M62.85', 'M79.10', 'M62'],
    ['P12', 'M79.18', 'M79.7', 'M79.1'],
    ['P13', 'M80.08XA', 'M48.56XA', 'M48.5'],
    ['P13', 'M80.08XA', 'M84.48XA', 'M84.4'],
    ['P13', 'M84.48XA', 'S32.010A', 'M84.4'],
    ['P13', 'M48.56XA', 'S32.010A', 'M48.5'],
    ['P14', 'M81.0', 'M80.08XA', 'M81'],
    ['P15', 'G89.29', 'G89.4', 'G89.2'],
    ['P15', 'G89.29', 'G89.3', 'G89.2'],
    ['P15', 'G89.29', 'F45.41', 'G89'],
    ['P15', 'R52', 'M54.50', 'R52'],
    ['P18', 'M43.06', 'M43.16', 'M43.0'],
    ['P18', 'M43.06', 'Q76.2', 'M43.0'],
    ['P18', 'M43.16', 'Q76.2', 'M43.1'],
    ['P19', 'G54.4', 'M51.16', 'G54'],
    ['P19', 'G54.4', 'M47.26', 'G54'],
    ['P19', 'G54.4', 'M54.16', 'G54'],
    ['P20', 'N23', 'R10.9', 'R10'],
    ['P25', 'Z79.891', 'F11.20', 'Z79.891'],
  ])('%s: %s and %s, by the note at %s', (_, a, b, owner) => {
    expect(owner1(a, b)).toBe(owner);
  });
});

describe('Excludes1 does not part', () => {
  test.each([
    ['pain codes that may stand together', 'M54.50', 'M54.6'],
    ['a chronic pain code and its site', 'G89.29', 'M54.50'],
    ['strain and sprain', 'S39.012A', 'S33.5XXA'],
    ['flank pain and back pain', 'R10.9', 'M54.50'],
    ['low back pain and an injury of the neck', 'M54.50', 'S13.4XXA'],
    ['neck pain and an injury of the low back', 'M54.2', 'S33.5XXA'],
    ['low back pain and a strain of the abdominal wall', 'M54.50', 'S39.011A'],
    ['low back pain and the sequela of a strain', 'M54.50', 'S39.012S'],
    ['lumbar radiculopathy and a sprain of the sacroiliac joint', 'M54.16', 'S33.6XXA'],
    ['a degenerated lumbar disc and a sprain of the sacroiliac joint', 'M51.360', 'S33.6XXA'],
    ['a code and itself', 'M54.50', 'M54.50'],
    ['two codes under one excluded header', 'M54.41', 'M54.42'],
  ])('%s', (_, a, b) => {
    expect(owner1(a, b)).toBeUndefined();
  });
});

describe('Excludes2 allows', () => {
  test.each([
    ['P16', 'G89.29', 'M54.50', 'G89'],
    ['P17', 'S39.012A', 'S33.5XXA', 'S33'],
    ['P20', 'R10.9', 'M54.50', 'R10'],
    ['chapter note', 'M54.50', 'C79.51', 'M00-M99'],
  ])('%s: %s with %s, by the note at %s', (_, a, b, owner) => {
    expect(owner2(a, b)).toBe(owner);
  });
});

describe('notes hold from and until their dates', () => {
  test.each([
    ['M54.50', 'M51.360', '2024-09-30', undefined, '2024-10-01', 'M54.5'],
    ['M54.31', 'M51.361', '2024-09-30', undefined, '2024-10-01', 'M54.3'],
    ['M54.41', 'M51.372', '2024-09-30', undefined, '2024-10-01', 'M54.4'],
    ['M41.56', 'M96.89', '2021-09-30', 'M41', '2021-10-01', undefined],
  ])('%s and %s: on %s %s, on %s %s', (a, b, before, was, after, is) => {
    expect([owner1(a, b, before), owner1(a, b, after)]).toEqual([was, is]);
  });

  test('an inclusion term moved from M54.5 to M54.50', () => {
    const terms = (code: string, date: string) =>
      codebook
        .notes(code, date)
        .flatMap(({ owner, text }) => (text === 'Loin pain' ? [owner] : []));
    expect(terms('M54.5', '2021-09-30')).toEqual(['M54.5']);
    expect(terms('M54.50', '2021-10-01')).toEqual(['M54.50']);
  });
});

test('notes are inherited from code, category, block and chapter, nearest first', () => {
  const owners = codebook.notes('M54.51', day).map(({ owner, level }) => `${level} ${owner}`);
  expect([...new Set(owners)]).toEqual([
    'code M54.51',
    'code M54.5',
    'category M54',
    'block M50-M54',
    'chapter M00-M99',
  ]);
  const seventh = codebook.notes('S39.012A', day).find(({ kind }) => kind === 'seventh-character');
  expect(seventh?.text).toContain('D = subsequent encounter');
});

describe('for any codes of the family', () => {
  const codes = fc.constantFrom(...readEmbedded().codes.keys());
  const dates = fc.constantFrom(...codebook.releases.map(({ effective }) => effective));

  test('Excludes is the same from both sides', () => {
    fc.assert(
      fc.property(codes, codes, dates, (a, b, date) => {
        expect(codebook.excludes1(a, b, date)).toBe(codebook.excludes1(b, a, date));
        expect(codebook.excludes2(a, b, date)).toBe(codebook.excludes2(b, a, date));
      }),
      { numRuns: 2000 },
    );
  });

  test('what a code excludes, all codes beneath it exclude too', () => {
    fc.assert(
      fc.property(codes, codes, dates, (header, other, date) => {
        const note = codebook.excludes1(header, other, date);
        fc.pre(note !== undefined && header.startsWith(note.owner.slice(0, 3)));
        const lost = codebook
          .children(header, date)
          .filter((child) => codebook.excludes1(child, other, date) === undefined);
        // The sequela of an injury is no current injury; see isInjurySequela.
        expect(lost.filter((child) => !child.endsWith('S'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a code holds every note that the code above it holds', () => {
    fc.assert(
      fc.property(codes, dates, (header, date) => {
        const above = codebook.notes(header, date);
        for (const child of codebook.children(header, date)) {
          expect(codebook.notes(child, date)).toEqual(expect.arrayContaining([...above]));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the relations that spell out "current injury"', () => {
  const notes = readEmbedded().notes;

  test('each belongs to a note of the data', () => {
    for (const { owner, note } of blockInjuryRelation()) {
      expect(
        notes.some((each) => each.owner === owner && each.text === note),
        `${owner}: ${note}`,
      ).toBe(true);
    }
  });

  test('every billable code of M50-M54 has a region or is told to have none', () => {
    const day2016 = '2015-10-01';
    const regions = (code: string) =>
      ['S13.4XXA', 'S23.3XXA', 'S33.5XXA'].map((injury) => owner1(code, injury) !== undefined);
    const lost = [...codebook.codes(day), ...codebook.codes(day2016)].filter(
      (code) => code >= 'M50' && code < 'M55' && !regions(code).includes(true),
    );
    expect(lost).toEqual([]);
  });
});
