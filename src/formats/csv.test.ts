import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../chart/claim.ts';
import { makeCsvReader } from './csv.ts';
import { codeCells, readPointers } from './csv-codes.ts';
import { orderShownBy, readDateCell } from './csv-dates.ts';
import { fieldOf } from './csv-headings.ts';
import { type CsvRow, makeCsvRows } from './csv-rows.ts';
import type { FormatItem, ListEntry, LocatedEncounter, ReaderOptions } from './format-reader.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(
  content: string | Uint8Array,
  options: ReaderOptions = {},
  size = Number.POSITIVE_INFINITY,
): readonly FormatItem[] {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const reader = makeCsvReader({ file: 't.csv', ...options });
  const items: FormatItem[] = [];
  const step = Math.min(size, bytes.length || 1);
  for (let at = 0; at < bytes.length; at += step)
    items.push(...reader.push(bytes.subarray(at, at + step)));
  return [...items, ...reader.end()];
}

const claims = (items: readonly FormatItem[]): Claim[] =>
  items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []));
const visits = (items: readonly FormatItem[]): LocatedEncounter[] =>
  items.flatMap((item) => (item.kind === 'encounter' ? [item.located] : []));
const entries = (items: readonly FormatItem[]): ListEntry[] =>
  items.flatMap((item) => (item.kind === 'list-entry' ? [item.entry] : []));
const issues = (items: readonly FormatItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'issue' ? [`${item.issue.code} ${item.issue.at}`] : []));

describe('headings', () => {
  it.each([
    ['DOS', 'dateOfService'],
    ['Date of Service', 'dateOfService'],
    ['SERVICE_DATE', 'dateOfService'],
    ['ICD-10', 'diagnosis'],
    ['Dx1', 'diagnosis'],
    ['DX 12', 'diagnosis'],
    ['ICD10_3', 'diagnosis'],
    ['ICD-10 Code 4', 'diagnosis'],
    ['Diagnosis Code', 'diagnosis'],
    ['Diagnosis 2 Code', 'diagnosis'],
    ['Primary Dx', 'diagnosis'],
    ['Diagnosis Codes', 'diagnoses'],
    ['CPT', 'cpt'],
    ['CPT/HCPCS', 'cpt'],
    ['Mod 1', 'modifier'],
    ['Dx Pointer', 'pointers'],
    ['Billed Amount', 'charge'],
    ['POS', 'placeOfService'],
    ['Note Text', 'note'],
    ['Payer Name', 'payer'],
    ['Rendering Provider', 'renderingProvider'],
    ['Claim #', 'claimId'],
    ['MRN', 'patientId'],
    ['Favorite list', 'list'],
    ['Ordering room', undefined],
    ['', undefined],
    ['2', undefined],
    ['constructor', undefined],
  ])('%s is %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

describe('cells', () => {
  it.each([
    ['2026-11-02', { date: '2026-11-02' }],
    ['2026-11-02 09:30', { date: '2026-11-02' }],
    ['20261102', { date: '2026-11-02' }],
    ['2026/11/2', { date: '2026-11-02' }],
    ['11/25/2026', { date: '2026-11-25' }],
    ['25.11.2026', { date: '2026-11-25' }],
    ['11/11/26', { date: '2026-11-11' }],
    ['2-Nov-2026', { date: '2026-11-02' }],
    ['November 2, 2026', { date: '2026-11-02' }],
    ['46328', { date: '2026-11-02' }],
    ['46328.395', { date: '2026-11-02' }],
    ['11/02/2026 9:30 AM', { first: 11, second: 2, year: 2026 }],
    ['13/13/2026', undefined],
    ['02/30/2026', undefined],
    ['0/5/2026', undefined],
    ['99213', undefined],
    ['soon', undefined],
  ])('%j is the day %j', (cell, date) => {
    expect(readDateCell(cell)).toEqual(date);
  });

  it.each([
    ['25/12/2026', 'day-first'],
    ['12/25/2026', 'month-first'],
    ['12/11/2026', undefined],
    ['2026-12-25', undefined],
    ['25/25/2026', undefined],
  ])('%s shows the order %s', (cell, order) => {
    expect(orderShownBy(cell)).toBe(order);
  });

  it.each([
    ['M54.50', ['M54.50']],
    ['M5450', ['M5450']],
    ['M54.50 - Low back pain, unspecified', ['M54.50']],
    ['M54.50 (Low back pain)', ['M54.50']],
    ['ICD-10: M54.50', ['M54.50']],
    ['M54.50, G89.29 M51.360', ['M54.50', 'G89.29', 'M51.360']],
    ['M54.50;M51.360 Disc, with pain|G89.29', ['M54.50', 'M51.360', 'G89.29']],
    ['724.2', ['724.2']],
    ['low back pain', ['low back pain']],
    ['M54.5x', ['M54.5x']],
    ['', []],
  ])('%j holds the codes %j', (cell, codes) => {
    expect(codeCells(cell).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['1', [1], ''],
    ['1,2', [1, 2], ''],
    ['1:2:3', [1, 2, 3], ''],
    ['A', [1], ''],
    ['AB', [1, 2], ''],
    ['a,c', [1, 3], ''],
    ['12', [1, 2], 'run together'],
    ['9', [9], ''],
    ['x', [0], 'malformed'],
    ['', [], ''],
  ])('%j points to %j', (cell, places, told) => {
    const pointers = readPointers(cell, 4);
    expect(pointers.places).toEqual(places);
    expect(pointers.isMalformed).toBe(told === 'malformed');
    expect(pointers.isRunTogether).toBe(told === 'run together');
  });

  it('12 is the twelfth where there are twelve', () => {
    expect(readPointers('12', 12).places).toEqual([12]);
  });
});

describe('rows', () => {
  const rowsOf = (content: string | Uint8Array, size = Number.POSITIVE_INFINITY): string[][] => {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    const rows = makeCsvRows();
    const found: CsvRow[] = [];
    const keep = (some: ReturnType<typeof rows.push>): void => {
      for (const one of some) if ('cells' in one) found.push(one);
    };
    const step = Math.min(size, bytes.length || 1);
    for (let at = 0; at < bytes.length; at += step) keep(rows.push(bytes.subarray(at, at + step)));
    keep(rows.end());
    return found.map(({ cells }) => [...cells]);
  };

  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\rc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a|b\n\n \nc|d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['sep=;\na,b;c', [['a,b', 'c']]],
    ['a,"b\n""c"", d"\n', [['a', 'b\n"c", d']]],
    ['a,"b" \n', [['a', 'b']]],
    ['5\'10" tall,b', [['5\'10" tall', 'b']]],
    ['a,"b"c,d', [['a', 'bc', 'd']]],
    [
      'a,"b\nc,d',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa,b', [['a', 'b']]],
  ])('of %j are %j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFFa,é', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('aaaaaaa,é', 'utf16le')],
    ['Windows-1252', Buffer.from('a,é', 'latin1')],
  ])('of %s are read', (_, bytes) => {
    expect(rowsOf(bytes)[0]?.[1]).toBe('é');
  });

  it('are those that papaparse reads', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', '\r', 'é') }),
      fc.constantFrom('M54.50', '', 'x'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (table, size) => {
          const text = Papa.unparse([['h1', 'h2'], ...table], { quotes: true });
          const expected = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
          const worded = expected.data.filter((row) => row.some((one) => one.trim() !== ''));
          expect(rowsOf(text, size)).toEqual(worded);
        },
      ),
    );
  });

  it('do not depend on the pieces, whatever the bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 7 }), (given, size) => {
        expect(rowsOf(given, size)).toEqual(rowsOf(given));
      }),
    );
  });

  it('end at one that is too long, and a quote that nothing closes takes no more than its row', () => {
    const long = `a,b\n"${'x'.repeat(17 * 1024 * 1024)}`;
    expect(issues(read(`Code,Description\n${long}`))).toEqual([
      'csv/quotes-malformed t.csv, line 3',
      'csv/row-too-long t.csv, line 3',
    ]);
    const line = 'x'.repeat(1000);
    const quoted = rowsOf(`a,b\n"${`${line}\n`.repeat(20_000)}c,d\n`);
    expect([quoted[1], quoted.at(-1)]).toEqual([[`"${line}`], ['c', 'd']]);
  });
});

describe('tables of claims', () => {
  const WORKLIST = [
    'Claim ID,Patient ID,DOS,Payer,Dx1,Dx2,Dx3,CPT,Mod,Pointer,Units,Charge,POS',
    'K1,P1,2026-11-02,Example Health,M54.51,G89.29,,99214,25,1|2,1,185.50,11',
    'K1,P1,2026-11-02,Example Health,M54.51,G89.29,,97110,GP,1,2,$100.00,11',
    'K2,P2,2026-11-03,Example Health,M54.5,,,99213,,A,1,"1,090",11',
  ].join('\n');

  it('join the rows of a claim', () => {
    const items = read(WORKLIST);
    expect(issues(items)).toEqual([]);
    const [first, second] = claims(items);
    expect(first).toMatchObject({
      id: 'K1',
      kind: 'professional',
      dateOfService: '2026-11-02',
      through: '2026-11-02',
      payer: { name: 'Example Health' },
      patient: { id: 'P1' },
      charge: 28_550,
      diagnoses: [
        { code: 'M54.51', role: 'principal' },
        { code: 'G89.29', role: 'other' },
      ],
      lines: [
        {
          number: 1,
          procedure: { code: '99214', modifiers: ['25'] },
          pointers: [1, 2],
          units: '1',
        },
        { number: 2, procedure: { code: '97110', modifiers: ['GP'] }, pointers: [1], units: '2' },
      ],
    });
    expect(second).toMatchObject({ id: 'K2', charge: 109_000, lines: [{ pointers: [1] }] });
  });

  it('give the line and the column of everything', () => {
    const [claim] = claims(read(WORKLIST));
    expect(claim?.at).toEqual({ file: 't.csv', line: 2 });
    expect(claim?.diagnoses[1]?.at).toEqual({ file: 't.csv', line: 2, element: 'Dx2' });
    expect(claim?.lines[1]?.positions?.['pointers']).toEqual({
      file: 't.csv',
      line: 3,
      element: 'Pointer',
    });
  });

  it.each<[string, string, object, string[]]>([
    [
      'one diagnosis a row',
      'Claim,DOS,ICD-10,CPT,Charge\nK,2026-11-02,M54.51,99213,10\nK,2026-11-02,G89.29,97110,10\nK,2026-11-02,M54.51,97140,10',
      {
        diagnoses: [{ code: 'M54.51' }, { code: 'G89.29' }],
        lines: [{ pointers: [1] }, { pointers: [2] }, { pointers: [1] }],
      },
      [],
    ],
    [
      'all diagnoses in one cell',
      'Claim;DOS;Diagnosis Codes;CPT;Pointers\nK;02.11.2026;"M54.51, G89.29";99213-25;1,2\nL;13.11.2026;M54.50;99213;1',
      {
        dateOfService: '2026-11-02',
        diagnoses: [{ code: 'M54.51' }, { code: 'G89.29' }],
        lines: [{ procedure: { code: '99213', modifiers: ['25'] }, pointers: [1, 2] }],
      },
      [],
    ],
    [
      'an empty column between, which keeps its place',
      'Claim,DOS,Dx1,Dx2,Dx3,CPT,Pointer\nK,2026-11-02,M54.51,,G89.29,99213,3',
      {
        diagnoses: [{ code: 'M54.51' }, { code: '' }, { code: 'G89.29' }],
        lines: [{ pointers: [3] }],
      },
      [],
    ],
    [
      'a diagnosis twice in a row, which stands twice',
      'Claim,DOS,Dx1,Dx2,CPT,Pointer\nK,2026-11-02,M54.51,M54.51,99213,1',
      { diagnoses: [{ code: 'M54.51' }, { code: 'M54.51' }] },
      [],
    ],
    [
      'dates that only the American order can be',
      'Claim,DOS,Dx1,CPT,Pointer\nK,11/02/2026,M54.51,99213,1\nL,11/25/2026,M54.51,99213,1',
      { dateOfService: '2026-11-02' },
      [],
    ],
    [
      'dates that only the European order can be',
      'Claim,DOS,Dx1,CPT,Pointer\nK,02/11/2026,M54.51,99213,1\nL,25/11/2026,M54.51,99213,1',
      { dateOfService: '2026-11-02' },
      [],
    ],
    [
      'dates of which nothing shows the order',
      'Claim,DOS,Dx1,CPT,Pointer\nK,11/02/2026,M54.51,99213,1',
      { dateOfService: '2026-11-02' },
      ['csv/date-order-assumed t.csv, line 2'],
    ],
    [
      'dates of both orders',
      'Claim,DOS,Dx1,CPT,Pointer\nK,25/12/2026,M54.51,99213,1\nL,12/26/2026,M54.51,99213,1\nM,01/02/2026,M54.51,99213,1',
      { dateOfService: '2026-12-25' },
      ['csv/date-order-mixed t.csv, line 3', 'csv/date-order-mixed t.csv, line 4, DOS'],
    ],
    [
      'a date that is none',
      'Claim,DOS,Dx1,CPT,Pointer\nK,soon,M54.51,99213,1',
      { id: 'K' },
      ['csv/date-malformed t.csv, line 2, DOS'],
    ],
    [
      'rows that contradict each other',
      'Claim,DOS,Payer,Dx1,CPT,Pointer\nK,2026-11-02,A,M54.51,99213,1\nK,2026-11-02,B,M54.51,99214,1',
      { payer: { name: 'A' } },
      ['csv/claim-rows-differ t.csv, line 3, Payer'],
    ],
    [
      'rows that stand apart',
      'Claim,DOS,Dx1,CPT,Pointer\nK,2026-11-02,M54.51,99213,1\nL,2026-11-02,M54.51,99213,1\nK,2026-11-02,M54.51,99214,1',
      { id: 'K' },
      ['csv/claim-rows-apart t.csv, line 4'],
    ],
    [
      'pointers that are none',
      'Claim,DOS,Dx1,CPT,Pointer\nK,2026-11-02,M54.51,99213,?',
      { lines: [{ pointers: [0] }] },
      ['csv/pointers-malformed t.csv, line 2, Pointer'],
    ],
    [
      'an amount that is none',
      'Claim,DOS,Dx1,CPT,Charge\nK,2026-11-02,M54.51,99213,much',
      { id: 'K' },
      ['csv/amount-malformed t.csv, line 2, Charge'],
    ],
    [
      'lines above the headings',
      'Billing report\nmade on,2026-11-05\n\nClaim,DOS,Dx1,CPT,Pointer\nK,2026-11-02,M54.51,99213,1',
      { id: 'K' },
      [],
    ],
    [
      'no number of the claim',
      'DOS,Dx1,CPT,Pointer\n2026-11-02,M54.51,99213,1',
      { id: 'line-2' },
      [],
    ],
    [
      'institutional claims',
      'Claim,DOS,Dx1,Revenue Code,CPT,Charge,Type of Bill\nK,2026-11-02,M54.51,0450,99283,10,131',
      { kind: 'institutional', typeOfBill: '131', lines: [{ procedure: { revenueCode: '0450' } }] },
      [],
    ],
  ])('with %s', (_, text, claim, told) => {
    const items = read(text);
    expect(claims(items)[0]).toMatchObject(claim);
    expect(issues(items)).toEqual(told);
  });

  it('take columns by the names that they are given', () => {
    const text = 'Nr,Tag,Befund,Leistung,Zeiger\nK,2026-11-02,M54.51,99213,1';
    const columns = {
      claimId: 'nr',
      dateOfService: 'Tag',
      diagnosis: 'Befund',
      cpt: 'Leistung',
      pointers: 'Zeiger',
    };
    expect(claims(read(text, { columns }))[0]).toMatchObject({
      id: 'K',
      lines: [{ pointers: [1] }],
    });
    expect(issues(read(text, { columns: { ...columns, note: 'Text' } }))).toEqual([
      'csv/heading-not-found t.csv, line 1, Text',
    ]);
  });

  it('are the same in pieces of any size', () => {
    const whole = read(WORKLIST);
    for (const size of [1, 3, 64]) expect(read(WORKLIST, {}, size)).toEqual(whole);
  });
});

describe('tables of visits', () => {
  it('have a note, and codes of all rows of the visit', () => {
    const text =
      'Encounter ID,Patient ID,Date,Diagnosis Code,Note,Problem List,Setting\n' +
      'e1,p1,2026-11-02,M54.50,"Assessment:\nLow back pain, ""chronic"".",M54.50 (2026-03-01); G89.29,office\n' +
      'e1,p1,2026-11-02,G89.29,,,\n';
    const items = read(text);
    expect(issues(items)).toEqual([]);
    expect(visits(items)).toHaveLength(1);
    expect(visits(items)[0]).toMatchObject({
      patientId: 'p1',
      encounter: {
        id: 'e1',
        dateOfService: '2026-11-02',
        setting: 'office',
        note: 'Assessment:\nLow back pain, "chronic".',
        billedCodes: ['M54.50', 'G89.29'],
        problemList: [{ code: 'M54.50', since: '2026-03-01' }, { code: 'G89.29' }],
      },
      positions: { note: { line: 2, element: 'Note' }, 'billedCodes[1]': { line: 4 } },
    });
  });

  it('that are claims as well give both', () => {
    const items = read(
      'Claim,DOS,Dx1,CPT,Pointer,Note\nK,2026-11-02,M54.50,99213,1,Low back pain.',
    );
    expect(claims(items)[0]).toMatchObject({ id: 'K', note: 'Low back pain.' });
    expect(visits(items)[0]?.encounter).toMatchObject({ id: 'K', note: 'Low back pain.' });
  });
});

describe('lists of diagnoses', () => {
  it('have a code, a title and the list they are from', () => {
    const items = read(
      'List,ICD-10,Description\nSpine,M54.5,Low back pain\nSpine,,Sciatica\nSpine,M54.51 Vertebrogenic,',
    );
    expect(entries(items)).toMatchObject([
      { code: 'M54.5', title: 'Low back pain', list: 'Spine', at: { line: 2, element: 'ICD-10' } },
      { code: 'M54.51', title: 'Vertebrogenic' },
    ]);
    expect(issues(items)).toEqual(['csv/code-missing t.csv, line 3']);
  });
});

describe('what is no table', () => {
  it.each([
    ['', 'format/empty t.csv, line 1'],
    ['\n \n', 'format/empty t.csv, line 1'],
    ['Patient was seen, and left.\nWell.', 'csv/no-known-headings t.csv, line 1'],
  ])('is told: %j', (text, issue) => {
    expect(issues(read(text))).toEqual([issue]);
  });

  it('does no harm', () => {
    const piece = fc.constantFrom(
      'Claim',
      'DOS',
      'Dx1',
      'Note',
      'CPT',
      ',',
      ';',
      '\n',
      '"',
      '""',
      '11/02/2026',
      'M54.50',
      '\r',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(Array.isArray(read(`Claim,DOS,Dx1,CPT,Note\n${pieces.join('')}`))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['Claim ID,DOS,Dx1,Dx2,CPT,Payer\nc1,2026-11-02,M54.50,G89.29,99213,X\n', 'other'],
  [
    'Claim ID,DOS,Dx1,Dx2,Pointer,CPT,Payer\nc1,2026-11-02,M54.50,G89.29,,99213,X\n',
    'professional',
  ],
])('a table without a column of pointers says nothing of them: %#', (table, kind) => {
  const reader = makeCsvReader();
  const items = [...reader.push(new TextEncoder().encode(table)), ...reader.end()];
  expect(items.flatMap((item) => (item.kind === 'claim' ? [item.claim.kind] : []))).toEqual([kind]);
});
