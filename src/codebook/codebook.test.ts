import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embeddedCodebook, type ImportedRelease, withReleases } from './codebook.ts';
import { readEmbedded } from './embedded.ts';

const codebook = embeddedCodebook();

describe('codes on the days around a change', () => {
  test.each([
    ['M54.5', '2021-09-30', 'valid', '2021-10-01', 'retired'],
    ['M54.50', '2021-09-30', 'not-yet-valid', '2021-10-01', 'valid'],
    ['M54.51', '2021-09-30', 'not-yet-valid', '2021-10-01', 'valid'],
    ['M51.36', '2024-09-30', 'valid', '2024-10-01', 'retired'],
    ['M51.360', '2024-09-30', 'not-yet-valid', '2024-10-01', 'valid'],
    ['R10.A1', '2025-09-30', 'not-yet-valid', '2025-10-01', 'valid'],
    ['M48.06', '2017-09-30', 'valid', '2017-10-01', 'retired'],
    ['M48.061', '2017-09-30', 'not-yet-valid', '2017-10-01', 'valid'],
    ['M79.1', '2018-09-30', 'valid', '2018-10-01', 'retired'],
    ['M62.85', '2024-09-30', 'not-yet-valid', '2024-10-01', 'valid'],
    ['M51.A1', '2022-09-30', 'not-yet-valid', '2022-10-01', 'valid'],
    ['M54.51', '2015-09-30', 'release-not-loaded', '2015-10-01', 'not-yet-valid'],
    ['M54.51', '2027-09-30', 'valid', '2027-10-01', 'release-not-loaded'],
  ])('%s: on %s %s, on %s %s', (code, before, was, after, is) => {
    expect([codebook.check(code, before).status, codebook.check(code, after).status]).toEqual([
      was,
      is,
    ]);
    expect([codebook.isBillable(code, before), codebook.isBillable(code, after)]).toEqual([
      was === 'valid',
      is === 'valid',
    ]);
  });

  test('a retired code says its last day and what the documentation chooses from', () => {
    expect(codebook.check('M54.5', '2021-10-01')).toEqual({
      status: 'retired',
      code: 'M54.5',
      title: 'Low back pain',
      until: '2021-09-30',
      successors: ['M54.50', 'M54.51', 'M54.59'],
    });
  });

  test('a code that has not begun says its first day', () => {
    expect(codebook.check('R10.A1', '2025-09-30')).toMatchObject({ from: '2025-10-01' });
  });

  test('a title is the one of the day', () => {
    expect(codebook.title('M41.12', '2023-09-30')).toBe('Adolescent scoliosis');
    expect(codebook.title('M41.12', '2023-10-01')).toBe('Adolescent idiopathic scoliosis');
    expect(codebook.title('M41.12')).toBe('Adolescent idiopathic scoliosis');
    expect(codebook.title('M54.5', '2026-11-02')).toBe('Low back pain');
    expect(codebook.title('E11.9')).toBeUndefined();
  });
});

describe('what a code is', () => {
  const day = '2026-11-02';

  test('a header names the codes beneath it', () => {
    expect(codebook.check('M54.4', day)).toEqual({
      status: 'header',
      code: 'M54.4',
      title: 'Lumbago with sciatica',
      children: ['M54.40', 'M54.41', 'M54.42'],
    });
  });

  test('placeholders are passed over between a header and its seven characters', () => {
    expect(codebook.children('S33.5', day)).toEqual(['S33.5XXA', 'S33.5XXD', 'S33.5XXS']);
    expect(codebook.check('S33.5XX', day).status).toBe('unknown');
  });

  test('a code outside the family is not loaded, and inside it unknown', () => {
    expect(codebook.check('E11.9', day).status).toBe('release-not-loaded');
    expect(codebook.check('M54.7', day).status).toBe('unknown');
  });

  test('a code is taken with or without its dot, in any case, and given in one form', () => {
    expect(codebook.check(' m5451 ', day)).toMatchObject({ status: 'valid', code: 'M54.51' });
    expect(codebook.isBillable('m5451', day)).toBe(true);
    expect(codebook.check('lumbago', day)).toMatchObject({ status: 'malformed' });
  });

  test('a date that is no day of the calendar loads no release', () => {
    expect(codebook.check('M54.50', '2026-02-30').status).toBe('release-not-loaded');
    expect(codebook.releaseOn('yesterday')).toBeUndefined();
  });

  test('the release of a day is the update when there was one', () => {
    expect(
      ['2021-09-30', '2021-10-01', '2023-03-31', '2023-04-01', '2026-10-01'].map(
        (date) => codebook.releaseOn(date)?.id,
      ),
    ).toEqual(['FY2021-Jan', 'FY2022', 'FY2023', 'FY2023-Apr', 'FY2027']);
  });
});

test('successors and predecessors come from the official conversion table', () => {
  expect(codebook.successors('m5136')).toEqual(['M51.360', 'M51.361', 'M51.362', 'M51.369']);
  expect(codebook.predecessors('M51.A1')).toEqual(['M51.86']);
});

test('the Alphabetic Index leads to a code by its own lines first, then by those of the heading above', () => {
  expect(codebook.indexPaths('m5451')).toContain('Pain (s) > low back > vertebrogenic');
  expect(codebook.indexPaths('M54.41')).toContain('Lumbago, lumbalgia > with sciatica');
  expect(codebook.indexPaths('M54.51')).not.toContain('Pain (s) > low back');
});

describe('search', () => {
  const found = (words: string) => codebook.search(words, '2026-11-02', 3).map(({ code }) => code);

  test.each([
    // the Index has M54.89 for vertebrogenic pain without a site; the title comes first
    ['vertebrogenic', ['M54.51', 'M54.89']],
    ['loin', ['M54.50']],
    ['endplate pain', ['M54.51']],
    ['lumbago NOS', ['M54.50']],
    ['m54.4', ['M54.40', 'M54.41', 'M54.42']],
    ['no such words', []],
    ['', []],
  ])('%s', (words, codes) => {
    expect(found(words)).toEqual(codes);
  });

  test('finds only what is billable on that day', () => {
    expect(codebook.search('low back pain', '2021-09-30').map(({ code }) => code)).toContain(
      'M54.5',
    );
    expect(found('low back pain')).not.toContain('M54.5');
  });
});

test('every billable code of every release is valid on its first day, and every header is not', () => {
  for (const { effective } of codebook.releases) {
    const billable = new Set(codebook.codes(effective));
    for (const [code] of readEmbedded().codes) {
      expect(codebook.check(code, effective).status === 'valid', `${code} ${effective}`).toBe(
        billable.has(code),
      );
    }
  }
});

test('whatever is asked, an answer comes and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.string(), fc.constant('2026-11-02')), (code, date) => {
      expect(codebook.check(code, date).status).not.toBe('valid');
      codebook.notes(code, date);
      codebook.excludes1(code, 'M54.50', date);
      codebook.search(code, date, 1);
    }),
  );
});

describe('with full releases', () => {
  const full: ImportedRelease = {
    id: 'FY2026',
    effective: '2025-10-01',
    sha256: 'a'.repeat(64),
    codes: {
      codes: ['E11', 'E11.9', 'M54', 'M54.5', 'M54.50', 'M54.7'],
      titles: [
        'Diabetes',
        'Diabetes without complications',
        'Dorsalgia',
        'Low back pain',
        'Back',
        'New',
      ],
      billable: '010011',
    },
  };
  const book = withReleases(codebook, [full]);

  test('codes outside the family are known on its days only', () => {
    expect(book.check('E11.9', '2025-10-01')).toMatchObject({ status: 'valid', release: 'FY2026' });
    expect(book.check('E11.9', '2025-09-30').status).toBe('release-not-loaded');
    expect(book.check('E11.9', '2026-10-01').status).toBe('release-not-loaded');
    expect(book.check('E11', '2026-09-30')).toMatchObject({
      status: 'header',
      children: ['E11.9'],
    });
    expect(book.check('E99.9', '2025-10-01').status).toBe('unknown');
  });

  test('the official file decides over the family', () => {
    expect(book.check('M54.7', '2025-10-01').status).toBe('valid');
    expect(book.check('M54.51', '2025-10-01')).toMatchObject({
      status: 'retired',
      until: '2025-09-30',
    });
    expect(book.check('M54.5', '2025-10-01').status).toBe('retired');
    expect(book.title('M54.50', '2025-10-01')).toBe('Back');
    expect(book.isBillable('m547', '2025-10-01')).toBe(true);
    expect([...book.codes('2025-10-01')]).toEqual(['E11.9', 'M54.50', 'M54.7']);
  });

  test('it is listed in place of the family release of that day, and the base stays as it was', () => {
    expect(book.releaseOn('2025-10-01')).toEqual({
      id: 'FY2026',
      effective: '2025-10-01',
      scope: 'full',
      sha256: 'a'.repeat(64),
    });
    expect(codebook.check('M54.7', '2025-10-01').status).toBe('unknown');
    expect(withReleases(book, [{ ...full, codes: undefined as never }]).releases).toHaveLength(17);
  });

  test('a later release ends what it does not hold any more', () => {
    const next: ImportedRelease = {
      id: 'FY2027',
      effective: '2026-10-01',
      codes: { codes: ['E11', 'E11.8'], titles: ['Diabetes', 'Other'], billable: '01' },
    };
    const both = withReleases(book, [next]);
    expect(both.check('E11.9', '2026-10-01')).toMatchObject({
      status: 'retired',
      until: '2026-09-30',
    });
    expect(both.check('E11.8', '2026-09-30')).toMatchObject({
      status: 'not-yet-valid',
      from: '2026-10-01',
    });
  });

  test('where an update is known but not loaded, a code that is missing is not called unknown', () => {
    const october: ImportedRelease = { ...full, id: 'FY2023', effective: '2022-10-01' };
    const update = withReleases(codebook, [october]);
    expect(update.check('E99.9', '2023-03-31').status).toBe('unknown');
    expect(update.check('E99.9', '2023-04-01').status).toBe('release-not-loaded');
    expect(update.check('E11.9', '2023-04-01')).toMatchObject({
      status: 'valid',
      release: 'FY2023-Apr',
    });
    expect(update.check('M54.51', '2023-04-01').status).toBe('valid');
  });

  test('an imported Tabular List gives the notes of its days', () => {
    const notes = {
      blocks: [{ node: 'M50-M54', level: 'block', title: 'Other dorsopathies' }],
      rows: [
        {
          owner: 'M54',
          level: 'category',
          kind: 'excludes1',
          text: 'made up (E11.-)',
          read: 'FY2026',
        },
      ],
    } as const;
    const noted = withReleases(book, [{ ...full, notes }]);
    expect(noted.excludes1('M54.50', 'E11.9', '2025-10-01')?.text).toBe('made up (E11.-)');
    expect(noted.excludes1('M54.50', 'M54.41', '2025-10-01')).toBeUndefined();
    expect(noted.excludes1('M54.50', 'M54.41', '2026-10-01')?.owner).toBe('M54.5');
  });

  test('only codebooks of this module can be extended', () => {
    expect(() => withReleases({ ...codebook }, [])).toThrow('withReleases');
  });
});
