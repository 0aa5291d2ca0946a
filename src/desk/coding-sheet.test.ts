import { describe, expect, it } from 'vitest';
import { makeScrubber } from '../claims/scrub.ts';
import { embeddedCodebook } from '../codebook/codebook.ts';
import { makeEngine } from '../engine.ts';
import { checkCodingStep, emptySheet, foldSheet, takeCodingStep } from './coding-sheet.ts';
import { type Judge, judgeSheet, whatIsOpen } from './judge-sheet.ts';
import type { CodingSheet, CodingStep, SheetStep } from './sheet-schema.ts';

const codebook = embeddedCodebook();
const engine = makeEngine({ codebook });
const scrubber = makeScrubber({ codebook });
const cora = { id: 'u1', name: 'Cora Lindt', roles: ['coder'] };
const AT = '2026-11-03T10:00:00.000Z';

const reading = (decisionId: string, ...codes: string[]): SheetStep => ({
  step: 'decision',
  decisionId,
  codes,
  because: 'first reading',
});
const proposals = (...codes: string[]): SheetStep => reading('d1', ...codes);

function sheetOf(...steps: SheetStep[]): CodingSheet {
  return foldSheet(
    'e1',
    steps.map((step, index) => ({ number: index + 1, step, by: cora, at: AT })),
  );
}

function judgeOf(note: string, dateOfService = '2026-11-02'): Judge {
  const encounter = { id: 'e1', dateOfService, note };
  return { codebook, scrubber, decision: engine.code(encounter), encounter };
}

const codesOf = (sheet: CodingSheet): string[] => sheet.lines.map(({ code }) => code);
const refusals = (sheet: CodingSheet, step: CodingStep): string[] =>
  checkCodingStep(sheet, step).map(({ code }) => code);

describe('the codes of an encounter', () => {
  it('begin as proposals in the claim order of the decision', () => {
    const sheet = sheetOf(proposals('M51.26', 'M54.16'));
    expect(sheet).toMatchObject({ version: 1, state: 'open', decisionId: 'd1' });
    expect(sheet.lines).toEqual([
      { code: 'M51.26', state: 'proposed', proposed: true },
      { code: 'M54.16', state: 'proposed', proposed: true },
    ]);
  });

  it('are accepted, changed, added, removed and put in another order, each by a name', () => {
    const sheet = sheetOf(
      proposals('M51.26', 'M54.50', 'G89.29'),
      { step: 'accept', codes: ['M51.26'] },
      { step: 'change', code: 'M54.50', to: 'M54.59', reason: 'Axial pain is named.' },
      { step: 'remove', code: 'G89.29', reason: 'Chronic pain is not stated.' },
      { step: 'add', code: 'Z98.1', reason: 'Fusion status stands in the history.' },
      { step: 'resequence', order: ['M54.59', 'M51.26', 'Z98.1'] },
    );
    expect(codesOf(sheet)).toEqual(['M54.59', 'M51.26', 'Z98.1']);
    expect(sheet.lines[0]).toMatchObject({
      state: 'changed',
      was: 'M54.50',
      by: 'Cora Lindt',
      at: AT,
    });
    expect(sheet.removed).toMatchObject([
      { code: 'G89.29', reason: 'Chronic pain is not stated.' },
    ]);
  });

  it('a new decision replaces what nobody has settled, and keeps what somebody has', () => {
    const sheet = sheetOf(
      proposals('M54.50', 'G89.29', 'M62.830'),
      { step: 'accept', codes: ['M54.50'] },
      { step: 'remove', code: 'M62.830', reason: 'Spasm is a finding here.' },
      reading('d2', 'M54.51', 'M62.830'),
    );
    expect(sheet.lines).toMatchObject([
      { code: 'M54.50', state: 'accepted', proposed: false },
      { code: 'M54.51', state: 'proposed', proposed: true },
    ]);
    expect(sheet.decisionId).toBe('d2');
  });

  it('a code that somebody changed does not come back with the next decision', () => {
    const sheet = sheetOf(
      proposals('M54.50'),
      { step: 'change', code: 'M54.50', to: 'M54.51', reason: 'Addendum of 4 November.' },
      proposals('M54.50'),
    );
    expect(codesOf(sheet)).toEqual(['M54.51']);
  });

  it('an acceptance is taken back to the proposal, as long as it is proposed', () => {
    const accepted = sheetOf(proposals('M54.50', 'M54.16'), {
      step: 'accept',
      codes: ['M54.50', 'M54.16'],
    });
    const back: CodingStep = { step: 'take-back', codes: ['M54.50'] };
    expect(refusals(accepted, back)).toEqual([]);
    const event = { number: 3, step: back, by: cora, at: AT };
    expect(takeCodingStep(accepted, event).lines).toEqual([
      { code: 'M54.50', state: 'proposed', proposed: true },
      { ...accepted.lines[1] },
    ]);
    const proposedNoMore = sheetOf(
      proposals('M54.50'),
      { step: 'accept', codes: ['M54.50'] },
      reading('d2', 'M54.51'),
    );
    expect(refusals(proposedNoMore, back)).toEqual(['coding/nothing-to-take-back']);
    expect(refusals(sheetOf(proposals('M54.50')), back)).toEqual(['coding/nothing-to-take-back']);
  });

  it('a mark as unrelated is taken back, whichever code is named first', () => {
    const marked = sheetOf(proposals('M54.50', 'S39.012A'), {
      step: 'mark-unrelated',
      codes: ['M54.50', 'S39.012A'],
      reason: 'Two visits in one note.',
      saidBy: 'Dr. Bell',
    });
    const back: CodingStep = { step: 'unmark-unrelated', codes: ['S39.012A', 'M54.50'] };
    expect(refusals(marked, back)).toEqual([]);
    const open = takeCodingStep(marked, { number: 3, step: back, by: cora, at: AT });
    expect(open.unrelated).toEqual([]);
    expect(refusals(open, back)).toEqual(['coding/nothing-to-take-back']);
  });

  it.each([
    [
      'a code that is not there is not accepted',
      { step: 'accept', codes: ['M54.59'] },
      'coding/code-not-on-sheet',
    ],
    [
      'a code does not stand twice',
      { step: 'add', code: 'M54.50', reason: 'again' },
      'coding/code-on-sheet',
    ],
    [
      'a code is not changed to one that stands there',
      { step: 'change', code: 'M54.50', to: 'M51.26', reason: 'more exact' },
      'coding/code-on-sheet',
    ],
    [
      'an order holds every code',
      { step: 'resequence', order: ['M54.50'] },
      'coding/order-incomplete',
    ],
    [
      'an order holds a code once',
      { step: 'resequence', order: ['M54.50', 'M54.50'] },
      'coding/order-incomplete',
    ],
    [
      'what is not signed off is not reopened',
      { step: 'reopen', reason: 'a mistake' },
      'coding/not-signed-off',
    ],
  ] as const)('%s', (_name, step, code) => {
    const given: CodingStep =
      step.step === 'resequence'
        ? { step: 'resequence', order: [...step.order] }
        : step.step === 'accept'
          ? { step: 'accept', codes: [...step.codes] }
          : step;
    expect(refusals(sheetOf(proposals('M54.50', 'M51.26')), given)).toEqual([code]);
  });

  it('after signing off nothing changes until it is reopened with a reason', () => {
    const signed = sheetOf(
      proposals('M54.50'),
      { step: 'accept', codes: ['M54.50'] },
      { step: 'sign-off' },
    );
    expect(signed).toMatchObject({ state: 'signed-off', signedOff: { by: 'Cora Lindt', at: AT } });
    expect(refusals(signed, { step: 'accept', codes: ['M54.50'] })).toEqual(['coding/not-open']);
    const again = takeCodingStep(signed, {
      number: 4,
      step: { step: 'reopen', reason: 'New addendum.' },
      by: cora,
      at: AT,
    });
    expect(again).toMatchObject({ state: 'open', version: 4 });
    expect(again.signedOff).toBeUndefined();
  });

  it('a decision after signing off changes no code until the sheet is reopened', () => {
    const signed = sheetOf(
      proposals('M54.50'),
      { step: 'accept', codes: ['M54.50'] },
      { step: 'sign-off' },
      reading('d2', 'M54.51'),
    );
    expect(codesOf(signed)).toEqual(['M54.50']);
    const again = takeCodingStep(signed, {
      number: 5,
      step: { step: 'reopen', reason: 'New addendum.' },
      by: cora,
      at: AT,
    });
    expect(again.lines).toMatchObject([
      { code: 'M54.50', state: 'accepted', proposed: false },
      { code: 'M54.51', state: 'proposed', proposed: true },
    ]);
  });
});

describe('what stands for and against each code', () => {
  const LBP = 'Assessment: low back pain.';

  it('keeps validity, support and payer apart', () => {
    const sheet = sheetOf(
      proposals('M54.50'),
      { step: 'add', code: 'M54.51', reason: 'try' },
      { step: 'add', code: 'M54.5', reason: 'try' },
      { step: 'add', code: 'J20.9', reason: 'try' },
    );
    const { codes } = judgeSheet(sheet, judgeOf(LBP));
    expect(
      codes.map(({ code, validity, support }) => [code, validity.status, support.status]),
    ).toEqual([
      ['M54.50', 'valid', 'supported'],
      ['M54.51', 'valid', 'not-supported'],
      ['M54.5', 'retired', 'not-supported'],
      ['J20.9', 'release-not-loaded', 'not-judged'],
    ]);
    expect(codes[2]?.validity.choose).toEqual(['M54.50', 'M54.51', 'M54.59']);
    expect(codes[0]?.payer).toEqual({ wasAsked: false, edits: [] });
  });

  it.each([
    ['2021-09-30', 'M54.5', 'valid'],
    ['2021-10-01', 'M54.5', 'retired'],
    ['2021-09-30', 'M54.50', 'not-yet-valid'],
    ['2021-10-01', 'M54.50', 'valid'],
  ])('on %s %s is %s', (date, code, status) => {
    const sheet = sheetOf({ step: 'add', code, reason: 'try' });
    expect(judgeSheet(sheet, judgeOf(LBP, date)).codes[0]?.validity.status).toBe(status);
  });

  it('an Excludes1 pair keeps the sheet open until somebody says by name that the two are unrelated', () => {
    const judge = judgeOf('Assessment:\n1. L4-5 disc herniation\n2. Low back pain');
    const both = sheetOf(
      proposals('M51.26'),
      { step: 'add', code: 'M54.50', reason: 'Listed by the provider.' },
      { step: 'accept', codes: ['M51.26'] },
    );
    const verdicts = judgeSheet(both, judge);
    expect(verdicts.excludes).toMatchObject([
      { codes: ['M51.26', 'M54.50'], kind: 'excludes1', owner: 'M54.5' },
    ]);
    expect(whatIsOpen(both, verdicts, []).map(({ code }) => code)).toEqual([
      'coding/excludes1-open',
    ]);
    const marked = takeCodingStep(both, {
      number: 4,
      step: {
        step: 'mark-unrelated',
        codes: ['M54.50', 'M51.26'],
        reason: 'Muscle ache after gardening.',
        saidBy: 'Dr. Ann Bell',
      },
      by: cora,
      at: AT,
    });
    const after = judgeSheet(marked, judge);
    expect(after.excludes[0]?.exception).toMatchObject({
      saidBy: 'Dr. Ann Bell',
      by: 'Cora Lindt',
    });
    expect(whatIsOpen(marked, after, [])).toEqual([]);
  });

  it('a code that first-lists what may not stand first is said as sequence', () => {
    const sheet = sheetOf(
      { step: 'add', code: 'Z98.1', reason: 'status' },
      { step: 'add', code: 'M54.50', reason: 'pain' },
    );
    expect(
      judgeSheet(sheet, judgeOf('Assessment: low back pain. History of lumbar fusion.')).sequence,
    ).not.toEqual([]);
  });

  it('signing off waits for proposals, for codes that cannot be billed and for open questions', () => {
    const sheet = sheetOf(proposals('M54.50'), { step: 'add', code: 'M54.5', reason: 'old list' });
    const queries = [
      { id: 'q1', state: 'viewed', wasReread: false },
      { id: 'q2', state: 'answered', wasReread: false },
      { id: 'q3', state: 'answered', wasReread: true },
      { id: 'q4', state: 'closed', wasReread: false },
    ];
    const open = whatIsOpen(sheet, judgeSheet(sheet, judgeOf(LBP)), queries);
    expect(open).toEqual([
      { code: 'coding/not-decided', at: 'M54.50', expected: 'accept, change or remove' },
      { code: 'coding/code-not-valid', at: 'M54.5', expected: 'retired' },
      { code: 'coding/query-open', at: 'q1' },
      { code: 'coding/answer-unread', at: 'q2' },
    ]);
  });

  it('an empty sheet has no verdicts', () => {
    expect(judgeSheet(emptySheet('e1'), judgeOf(LBP))).toEqual({
      codes: [],
      excludes: [],
      sequence: [],
      claim: [],
    });
  });
});
