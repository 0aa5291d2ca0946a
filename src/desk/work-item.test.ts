import { describe, expect, it } from 'vitest';
import { makeEngine } from '../engine.ts';
import { lintQuery } from '../queries/lint.ts';
import { ageGround, ground } from './priority.ts';
import { stateAfter, workOfDecision, workOfEdits, workOfQuery } from './work-item.ts';
import { PRIORITY_REASONS } from './work-schema.ts';

const engine = makeEngine();
const decide = (note: string, more: object = {}) =>
  engine.code({ id: 'e1', dateOfService: '2026-11-02', note, ...more });
const visit = { isSignedOff: false, isClaimSent: false, askedTopics: [] };
const MODIC = {
  documents: [
    {
      id: 'mri',
      kind: 'imaging-report',
      date: '2026-10-20',
      text: 'Modic type 1 changes at L4-5.',
    },
  ],
};

describe('work that a decision gives', () => {
  it('is the coding of the visit, the question that is drafted, and each finding for its owner', () => {
    const work = workOfDecision(
      decide('Assessment: low back pain.', { ...MODIC, billedCodes: ['M54.5'] }),
      visit,
    );
    expect(work.map(({ kind, role, subject, code }) => [kind, role, subject, code])).toEqual(
      expect.arrayContaining([
        ['code-encounter', 'coder', 'code-encounter', undefined],
        ['send-query', 'coder', 'cause-of-low-back-pain', undefined],
        ['finding', 'coder', 'supported-code-not-billed', 'M54.50'],
      ]),
    );
    expect(work.some(({ role }) => role === 'administrator')).toBe(true);
  });

  it('does not propose a question again that was asked, nor coding that is signed off', () => {
    const decision = decide('Assessment: low back pain.', MODIC);
    const work = workOfDecision(decision, {
      ...visit,
      isSignedOff: true,
      askedTopics: ['cause-of-low-back-pain'],
    });
    expect(work).toEqual([]);
  });

  it('comes first while the claim can still be right', () => {
    const decision = decide('Assessment: low back pain.', { billedCodes: ['M54.59'] });
    const [before] = workOfDecision(decision, visit);
    const [after] = workOfDecision(decision, { ...visit, isClaimSent: true });
    expect(before?.reasons.map(({ reason }) => reason)).toEqual(['error', 'codes-not-sent']);
    expect([before?.priority, after?.priority]).toEqual([60, 40]);
  });

  it('has a key of its own for each finding, code and role', () => {
    const work = workOfDecision(
      decide('Assessment: low back pain.', { billedCodes: ['M54.59', 'M54.51'] }),
      visit,
    );
    expect(new Set(work.map(({ key }) => key)).size).toBe(work.length);
  });

  it('gives no ground of priority that speaks of money, risk scores or quality', () => {
    const text = PRIORITY_REASONS.map((reason) => ground(reason).says).join(' ');
    const { violations } = lintQuery({ text, options: [], indicators: [] });
    expect(violations.filter(({ check }) => check === 'Q04')).toEqual([]);
  });
});

describe('work that a query gives', () => {
  const query = {
    topic: 'sciatica-side',
    title: 'Sciatica - laterality',
    escalation: 'none',
    settles: true,
  } as const;
  it.each([
    ['draft', {}, undefined],
    ['sent', {}, ['answer-query', 'provider']],
    ['viewed', { escalation: 'cdi-lead' }, ['escalated-query', 'cdi']],
    ['answered', {}, ['close-query', 'coder']],
    ['answered', { settles: false }, ['close-query', 'cdi']],
    ['closed', {}, undefined],
    ['withdrawn', {}, undefined],
  ] as const)('%s %j', (state, more, expected) => {
    const work = workOfQuery({ ...query, state, ...more });
    expect(work === undefined ? undefined : [work.kind, work.role]).toEqual(expected);
  });
});

it('an edit of a claim goes to whoever can mend it, and one that informs to nobody', () => {
  const edit = {
    edit: 'pointer-missing',
    rule: 'line-points-to-diagnosis',
    kind: 'validity',
    codes: ['M54.50'],
    because: 'A line points to nothing.',
    suggest: [],
    citations: [],
  } as const;
  const edits = [
    { ...edit, codes: ['M54.50'], suggest: [], citations: [], severity: 'error', owner: 'billing' },
    { ...edit, codes: ['M54.50'], suggest: [], citations: [], severity: 'info', owner: 'billing' },
  ] as const;
  const work = workOfEdits(
    edits.map((each) => ({ ...each, codes: [...each.codes], suggest: [], citations: [] })),
    false,
  );
  expect(work.map(({ kind, role, subject }) => [kind, role, subject])).toEqual([
    ['claim-edit', 'biller', 'pointer-missing'],
  ]);
});

it.each([
  ['2026-11-05', undefined],
  ['2026-11-06', 'visit-over-3-days'],
  ['2026-11-09', 'visit-over-3-days'],
  ['2026-11-10', 'visit-over-7-days'],
])('a visit of 2 November seen on %s', (today, reason) => {
  expect(ageGround('2026-11-02', today)?.reason).toBe(reason);
});

it('what is done can be reopened, and what is open can not', () => {
  expect(stateAfter('done', 'reopen')).toBe('open');
  expect(stateAfter('open', 'finish')).toBe('done');
  expect(stateAfter('open', 'reopen')).toMatchObject({ code: 'work/step-not-possible' });
  expect(stateAfter('resolved', 'assign')).toMatchObject({ code: 'work/step-not-possible' });
});
