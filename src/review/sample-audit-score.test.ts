import { describe, expect, it } from 'vitest';
import { embeddedCodebook } from '../codebook/codebook.ts';
import { proportionWords } from './proportion.ts';
import type { Coding, Drawn, Sample } from './sample-audit-schema.ts';
import { scoreAudit } from './sample-audit-score.ts';

type Case = {
  readonly name: string;
  readonly billed: readonly string[];
  readonly audited: readonly string[];
  readonly named?: Coding['findings'];
  readonly gap?: string;
  readonly finds: readonly string[];
};

/** One encounter for each kind of finding, on both sides where there are two. */
const CASES: readonly Case[] = [
  { name: 'right', billed: ['M54.50'], audited: ['M54.50'], finds: [] },
  { name: 'retired heading', billed: ['M54.5'], audited: ['M54.50'], finds: ['F1'] },
  {
    name: 'pain beside a displaced disc',
    billed: ['M51.26', 'M54.50'],
    audited: ['M51.26'],
    finds: ['F2', 'F5'],
  },
  {
    name: 'the pair stands, because the auditor reads them as unrelated',
    billed: ['M51.26', 'M54.50'],
    audited: ['M51.26', 'M54.50'],
    finds: [],
  },
  { name: 'vertebrogenic from the scan', billed: ['M54.51'], audited: ['M54.50'], finds: ['F3'] },
  {
    name: 'probable strain coded as one',
    billed: ['S39.012A'],
    audited: ['M54.50'],
    named: [{ finding: 'F4', code: 'S39.012A' }],
    finds: ['F4'],
  },
  {
    name: 'pain beside its stenosis',
    billed: ['M48.062', 'M54.50'],
    audited: ['M48.062'],
    finds: ['F5'],
  },
  { name: 'sciatica documented', billed: ['M54.50'], audited: ['M54.41'], finds: ['F6'] },
  {
    name: 'disc and nerve apart',
    billed: ['M51.26', 'M54.16'],
    audited: ['M51.16'],
    finds: ['F7'],
  },
  { name: 'other side', billed: ['M54.42'], audited: ['M54.41'], finds: ['F8'] },
  {
    name: 'healed fracture as current',
    billed: ['S32.010A'],
    audited: ['S32.010D'],
    finds: ['F8'],
  },
  { name: 'order', billed: ['G89.29', 'M54.50'], audited: ['M54.50', 'G89.29'], finds: ['F9'] },
  {
    name: 'chronic pain missed',
    billed: ['M54.50'],
    audited: ['M54.50', 'G89.29'],
    finds: ['F10'],
  },
  {
    name: 'not queried',
    billed: ['M54.50'],
    audited: ['M54.50'],
    named: [{ finding: 'F11' }],
    finds: ['F11'],
  },
  {
    name: 'copied forward',
    billed: ['M54.41'],
    audited: [],
    named: [{ finding: 'F12', code: 'M54.41' }],
    finds: ['F12'],
  },
  {
    name: 'the cause is not stated',
    billed: ['M54.50'],
    audited: ['M54.50'],
    gap: 'imaging not tied to the pain',
    finds: ['F13'],
  },
];

const codebook = embeddedCodebook();
const drawn = ({ name, billed }: Case, provider = 'pr01'): Drawn => ({
  id: name,
  stratum: provider,
  dateOfService: '2026-10-05',
  provider,
  payer: 'Example Mutual',
  billed: [...billed],
  commitment: '',
  second: false,
});
const coding = ({ name, audited, named = [], gap = '' }: Case, reviewer = 'AB'): Coding => ({
  id: name,
  audited: [...audited],
  findings: [...named],
  gap,
  rationale: '',
  citation: '',
  effect: '',
  reviewer,
});
const sampleOf = (encounters: Drawn[]): Sample => ({
  audit: 1,
  id: 's1',
  title: 'Audit',
  drawnOn: '2026-11-02',
  engine: '1',
  releases: ['FY2027'],
  seed: 'q4',
  strata: ['provider'],
  size: { each: 12 },
  rules: {},
  frame: { rows: encounters.length, sha256: '', excluded: [] },
  drawn: [],
  secondShare: 0,
  encounters,
});

describe('findings', () => {
  it.each(CASES)('$name', (one) => {
    const { encounters } = scoreAudit(sampleOf([drawn(one)]), [coding(one)], [], codebook);
    expect(encounters[0]?.findings.map(({ finding }) => finding)).toEqual(one.finds);
  });

  it('a fracture in the wrong phase is high, a wrong side is not', () => {
    const severityOf = (name: string): string | undefined => {
      const one = CASES.find((each) => each.name === name);
      if (one === undefined) return undefined;
      const { encounters } = scoreAudit(sampleOf([drawn(one)]), [coding(one)], [], codebook);
      return encounters[0]?.findings[0]?.severity;
    };
    expect(severityOf('healed fracture as current')).toBe('high');
    expect(severityOf('other side')).toBe('medium');
  });
});

describe('the shares of an audit worked out by hand', () => {
  const score = scoreAudit(
    sampleOf(CASES.map((one) => drawn(one))),
    CASES.map((one) => coding(one)),
    [],
    codebook,
  );
  // right 10: one each at right, displaced disc, stenosis, chronic, not queried, gap; two each at the pair and the order.
  // exchanged 7: heading, scan, strain, sciatica, disc and nerve, side, fracture. Unsupported 4: pain beside the disc and
  // beside the stenosis, the nerve apart, copied forward. Missed 1: chronic pain.
  it.each([
    ['codeAccuracy', 10, 10 + 7 + 4 + 1],
    ['precision', 10, 21],
    ['recall', 10, 18],
    ['encounterAccuracy', 4, 16],
    ['firstListedAccuracy', 7, 15],
    ['specificityAccuracy', 10, 17],
    ['sequencingAccuracy', 1, 2],
    ['validityAccuracy', 20, 21],
    ['excludesViolationRate', 1, 16],
  ] as const)('%s is %i of %i', (name, count, of) => {
    expect(score.measures[name]).toMatchObject({ count, of });
  });

  it('documentation gaps stand apart and make no encounter wrong', () => {
    expect(score.documentationGaps.map(({ finding, count }) => [finding, count])).toEqual([
      ['F13', 1],
    ]);
    expect(score.coderErrors.map(({ finding }) => finding)).not.toContain('F13');
    expect(
      score.encounters.find(({ drawn: { id } }) => id === 'the cause is not stated')?.isRight,
    ).toBe(true);
  });

  it('over-coding and under-coding are counted apart', () => {
    expect([score.over, score.under]).toEqual([6, 2]);
  });
});

it('an encounter that nobody has coded counts nowhere and is named', () => {
  const [one, other] = CASES;
  if (one === undefined || other === undefined) return;
  const score = scoreAudit(sampleOf([drawn(one), drawn(other)]), [coding(one)], [], codebook);
  expect(score.notCoded).toEqual([other.name]);
  expect(proportionWords(score.measures.encounterAccuracy)).toBe('1 of 1, 100 % (21 to 100 %)');
});

it('a second reviewer is compared on the encounters that both coded', () => {
  const sample = sampleOf(CASES.map((one) => drawn(one)));
  const first = CASES.map((one) => coding(one));
  const same = scoreAudit(sample, first, first.slice(0, 6), codebook).agreement;
  expect(same.firstListed).toMatchObject({ pairs: 6, agreed: 6, kappa: 1 });
  const apart = first.slice(0, 6).map((one) => ({ ...one, audited: ['M54.59'] }));
  const other = scoreAudit(sample, first, apart, codebook).agreement;
  expect(other.firstListed).toMatchObject({ pairs: 6, agreed: 0, kappa: 0 });
});
