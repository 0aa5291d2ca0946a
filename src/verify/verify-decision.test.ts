import { describe, expect, it } from 'vitest';
import type { Encounter } from '../chart/encounter.ts';
import { embeddedCodebook } from '../codebook/codebook.ts';
import type { DecidedCode, Decision } from '../coding/decision.ts';
import type { RuleCardData } from './rule-card.ts';
import { verifyDecision } from './verify-decision.ts';

const NOTE = 'Family history: sciatica.\nAssessment: Low back pain. Left leg pain.';
const encounter: Encounter = {
  id: 'e1',
  note: NOTE,
  dateOfService: '2026-11-02',
  documents: [
    { id: 'mri', kind: 'imaging-report', text: 'Modic changes.' },
    { id: 'late', kind: 'addendum', text: 'Low back pain.' },
  ],
};
const card = (id: string, codes: string[], from?: string, until?: string): RuleCardData => ({
  id,
  version: 1,
  title: id,
  codes,
  serviceDates: { ...(from && { from }), ...(until && { until }) },
  fingerprint: '',
});
const cards = [
  card('low-back-pain', ['M54.50']),
  card('leg-pain', ['M79.60-']),
  card('sciatica', ['M54.3-', 'M54.4-']),
  card('ended', ['M54.50'], undefined, '2026-09-30'),
];

const span = { start: 38, end: 51, document: 'note', section: 'assessment', says: 'low back pain' };
const legSpan = { start: 53, end: 66, document: 'note', section: 'assessment', says: 'leg pain' };
const lowBackPain: DecidedCode = {
  code: 'M54.50',
  title: 'Low back pain, unspecified',
  role: 'first-listed',
  evidence: [span],
  because: 'The provider states low back pain.',
  rules: ['low-back-pain'],
  citations: [],
  alsoConsidered: [],
};
const legPain: DecidedCode = {
  ...lowBackPain,
  code: 'M79.605',
  title: 'Pain in left leg',
  role: 'additional',
  evidence: [legSpan],
  rules: ['leg-pain'],
};
const query = {
  id: 'e1/leg-symptoms',
  topic: 'leg-symptoms',
  title: 'Leg symptoms',
  indicators: [
    { quote: 'Left leg pain', start: 53, end: 66, document: 'note', source: 'assessment' },
  ],
  question: 'Please clarify.',
  options: ['Radiculopathy', 'Other (please specify)', 'Unable to determine'],
};
const sound: Decision = {
  contract: 1,
  id: 'e1',
  dateOfService: '2026-11-02',
  codeSet: { release: 'FY2027', effective: '2026-10-01' },
  engine: '0.0.0',
  codes: [lowBackPain, legPain],
  withheld: [],
  checklist: [],
  queries: [query],
  findings: [],
  issues: [],
};

function checksOf(change: Partial<Decision>, of: Encounter = encounter): string[] {
  const findings = verifyDecision({ ...sound, ...change }, of, embeddedCodebook(), cards);
  return [...new Set(findings.map(({ check }) => check))];
}

/** The sound decision with one code changed. */
function withCode(change: Partial<DecidedCode>): Partial<Decision> {
  return { codes: [{ ...lowBackPain, ...change }, legPain] };
}

it('a sound decision has no findings', () => {
  expect(checksOf({})).toEqual([]);
  expect(checksOf({ codes: [], queries: [] })).toEqual([]);
});

const withheld = { because: 'a', rules: ['sciatica'], evidence: [], wouldNeed: 'b' };
const finding: Decision['findings'][number] = {
  id: 'f',
  severity: 'info',
  because: 'a',
  rules: [],
  owner: 'coder',
};
const evidence = (change: object) => withCode({ evidence: [{ ...span, ...change }] });
const sciatica: DecidedCode = {
  ...legPain,
  code: 'M54.42',
  title: 'Lumbago with sciatica, left side',
  rules: ['sciatica'],
};

describe('each check finds its fault', () => {
  it.each<[check: string, what: string, change: Partial<Decision>]>([
    ['another-encounter', 'another id', { id: 'e2' }],
    ['another-encounter', 'another date of service', { dateOfService: '2026-11-03' }],
    [
      'code-set',
      'the release of another year',
      { codeSet: { release: 'FY2026', effective: '2025-10-01' } },
    ],
    [
      'code-set',
      'the wrong first day of the release',
      { codeSet: { release: 'FY2027', effective: '2025-10-01' } },
    ],
    ['code-title', 'a title of its own', withCode({ title: 'Low back pain' })],
    [
      'code-repeated',
      'the same code twice',
      { codes: [lowBackPain, { ...lowBackPain, role: 'additional' }] },
    ],
    [
      'code-withheld',
      'a decided code that is withheld',
      { withheld: [{ ...withheld, code: 'M79.605' }] },
    ],
    [
      'code-withheld',
      'a decided code beneath a withheld one',
      { withheld: [{ ...withheld, code: 'M79.6-' }] },
    ],
    [
      'role',
      'two first-listed codes',
      { codes: [lowBackPain, { ...legPain, role: 'first-listed' }] },
    ],
    ['role', 'no first-listed code', withCode({ role: 'additional' })],
    ['excludes1-pair', 'M54.5- with M54.4-', { codes: [lowBackPain, sciatica] }],
    ['no-evidence', 'a code without evidence', withCode({ evidence: [] })],
    ['span-outside-text', 'a span past the end', evidence({ end: NOTE.length + 1 })],
    ['span-outside-text', 'a span before the start', evidence({ start: -1 })],
    ['span-outside-text', 'a span that ends where it starts', evidence({ end: 38 })],
    ['span-blank', 'a span of one blank', evidence({ start: 37, end: 38 })],
    ['section-missing', 'a span without section', evidence({ section: '' })],
    [
      'evidence-of-another',
      'family history alone',
      evidence({ start: 16, end: 24, section: 'family-history' }),
    ],
    [
      'evidence-not-of-provider',
      'the imaging report alone',
      evidence({ start: 0, end: 5, document: 'mri', section: 'imaging' }),
    ],
    ['no-supporting-rule', 'a rule that does not list the code', withCode({ rules: ['leg-pain'] })],
    [
      'no-supporting-rule',
      'a rule that was in force until September',
      withCode({ rules: ['ended'] }),
    ],
    ['no-supporting-rule', 'no rule', withCode({ rules: [] })],
    [
      'unknown-rule',
      'a rule that is not in the book',
      withCode({ rules: ['low-back-pain', 'guess'] }),
    ],
    ['reason-missing', 'a code without a reason', withCode({ because: ' ' })],
    ['reason-missing', 'a finding without a reason', { findings: [{ ...finding, because: '' }] }],
    [
      'money-words',
      'a reason that speaks of payment',
      withCode({ because: 'It has a higher payment.' }),
    ],
    [
      'money-words',
      'a remark that speaks of risk adjustment',
      { findings: [{ ...finding, because: 'It is an HCC.' }] },
    ],
    [
      'money-words',
      'a query that speaks of coverage',
      { queries: [{ ...query, question: 'Needed for coverage?' }] },
    ],
    [
      'query-shape',
      'a query without Other',
      { queries: [{ ...query, options: ['A', 'B', 'Unable to determine'] }] },
    ],
    [
      'query-shape',
      'a query without Unable to determine',
      { queries: [{ ...query, options: ['A', 'B', 'Other'] }] },
    ],
    [
      'query-shape',
      'a query without an answer of its own',
      { queries: [{ ...query, options: ['Other', 'Unable to determine'] }] },
    ],
    [
      'query-shape',
      'a query that offers an answer twice',
      { queries: [{ ...query, options: ['A', 'A', 'Other', 'Unable to determine'] }] },
    ],
    ['query-shape', 'a query without indicators', { queries: [{ ...query, indicators: [] }] }],
    ['query-shape', 'a query without title', { queries: [{ ...query, title: '' }] }],
    ['query-shape', 'a query without question', { queries: [{ ...query, question: '' }] }],
    ['query-shape', 'two queries of one id', { queries: [query, query] }],
    [
      'span-quote',
      'an indicator that misquotes',
      {
        queries: [
          {
            ...query,
            indicators: [
              { ...query.indicators[0], quote: 'left leg pain' },
            ] as typeof query.indicators,
          },
        ],
      },
    ],
  ])('%s: %s', (check, _, change) => {
    expect(checksOf(change)).toEqual([check]);
  });

  it('span-unknown-document: a document that the encounter does not have', () => {
    expect(checksOf(evidence({ document: 'ct' }))).toContain('span-unknown-document');
    const indicators = [{ ...query.indicators[0], document: 'ct' }] as typeof query.indicators;
    expect(checksOf({ queries: [{ ...query, indicators }] })).toEqual(['span-unknown-document']);
  });

  it('too-many-codes: a thirteenth diagnosis', () => {
    expect(checksOf({ codes: Array.from({ length: 13 }, () => lowBackPain) })).toContain(
      'too-many-codes',
    );
    expect(checksOf({ codes: Array.from({ length: 12 }, () => lowBackPain) })).not.toContain(
      'too-many-codes',
    );
  });

  it.each([
    ['a header', 'M54.5'],
    ['a retired code', 'M51.36'],
    ['a code that does not exist', 'M54.55'],
    ['a code outside what is loaded', 'A00.0'],
    ['a code without its dot', 'M5450'],
    ['no code', ''],
  ])('code-not-valid: %s', (_, code) => {
    expect(checksOf(withCode({ code }))).toContain('code-not-valid');
  });
});

it('an Excludes1 pair stands when a finding with evidence says that the provider calls the two unrelated', () => {
  const codes = [lowBackPain, sciatica];
  const unrelated = {
    ...finding,
    id: 'excludes1-unrelated',
    code: 'M54.50',
    because: 'M54.50 and M54.42 stand together.',
    evidence: [span],
  };
  expect(checksOf({ codes, findings: [unrelated] })).toEqual([]);
  expect(checksOf({ codes, findings: [{ ...unrelated, evidence: [] }] })).toEqual([
    'excludes1-pair',
  ]);
  expect(checksOf({ codes, findings: [{ ...unrelated, because: 'M54.50 and M51.26.' }] })).toEqual([
    'excludes1-pair',
  ]);
});

it('an addendum of the provider carries a code', () => {
  expect(checksOf(evidence({ start: 0, end: 13, document: 'late', section: 'addendum' }))).toEqual(
    [],
  );
});

it('a report carries a code at an encounter for diagnostic tests alone (IV.K)', () => {
  const onReport = evidence({ start: 0, end: 5, document: 'mri', section: 'imaging' });
  expect(checksOf({ ...onReport, setting: 'diagnostic' })).toEqual([]);
});

it('before a split the code of that day is covered by the rule of today’s codes, and the pair of days differs', () => {
  const header = withCode({ code: 'M54.5', title: 'Low back pain' });
  const on = (dateOfService: string, release: string, effective: string) =>
    checksOf(
      {
        ...header,
        codes: header.codes?.slice(0, 1) ?? [],
        dateOfService,
        codeSet: { release, effective },
      },
      { ...encounter, dateOfService },
    );
  expect(on('2021-09-30', 'FY2021-Jan', '2021-01-01')).toEqual([]);
  expect(on('2021-10-01', 'FY2022', '2021-10-01')).toContain('code-not-valid');
});

it('on a day without a release only an empty decision holds', () => {
  const dateOfService = '2031-01-01';
  const codeSet = { release: 'none', effective: '' };
  const then = { ...encounter, dateOfService };
  expect(checksOf({ dateOfService, codeSet, codes: [], queries: [] }, then)).toEqual([]);
  expect(checksOf({ dateOfService, codeSet }, then)).toContain('code-set');
});
