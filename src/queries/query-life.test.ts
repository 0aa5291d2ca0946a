import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { QueryEvent, QueryStep, StepActor } from './life-schema.ts';
import { dueAfter, dueStep } from './query-clock.ts';
import { checkStep, foldQuery, type QueryLife, TRANSITIONS, takeStep } from './query-life.ts';

const coder: StepActor = { id: 'u-coder', name: 'Cora Lindt', roles: ['coder'] };
const cdi: StepActor = { id: 'u-cdi', name: 'Dee Marsh', roles: ['cdi'] };
const bell: StepActor = { id: 'u-bell', name: 'Dr. Ann Bell', roles: ['provider'] };
const rowe: StepActor = { id: 'u-rowe', name: 'Dr. Rita Rowe', roles: ['provider'] };
const biller: StepActor = { id: 'u-bill', name: 'Bo Hart', roles: ['biller'] };
const clock: StepActor = { id: 'clock', name: 'Clock', roles: ['system'] };
const SENT_AT = '2026-11-03T09:00:00.000Z';

const wording = {
  topic: 'cause-of-low-back-pain',
  title: 'Low back pain - source clarification',
  question:
    'Based on your clinical judgment, can the source of the low back pain addressed at this visit be further specified?',
  options: [
    'Low back pain due to vertebral endplate changes',
    'Low back pain due to another source (specify)',
    'Source of the low back pain not determined at this time',
    'Imaging finding not clinically significant to this complaint',
    'Other (please specify)',
    'Unable to determine',
  ],
  indicators: [
    {
      quote: 'low back pain',
      start: 12,
      end: 25,
      document: 'note',
      source: 'assessment',
      date: '2026-11-02',
    },
    {
      quote: 'Modic type 1 endplate changes at L4-5',
      start: 12,
      end: 49,
      document: 'mri',
      source: 'imaging report',
      date: '2026-10-20',
    },
  ],
};
const draft: QueryStep = {
  step: 'draft',
  encounterId: 'e1',
  dateOfService: '2026-11-02',
  wording,
  writtenBy: 'engine',
  rule: 'm5451-needs-provider-linkage',
};
const send: QueryStep = {
  step: 'send',
  to: { id: bell.id, name: bell.name },
  dueAt: dueAfter(SENT_AT),
  retention: 'business-record',
};
const endplates: QueryStep = {
  step: 'answer',
  answer: { kind: 'option', option: 'Low back pain due to vertebral endplate changes' },
};

/** Takes steps one after the other, each only when it may be taken. */
function walk(
  steps: readonly (readonly [QueryStep, StepActor])[],
  others: readonly QueryLife[] = [],
  id = 'q1',
): QueryLife {
  let life: QueryLife | undefined;
  for (const [step, by] of steps) {
    expect(refusals(life, step, by, others)).toEqual([]);
    life = takeStep(life, { step, by, at: SENT_AT }, id);
  }
  if (life === undefined) throw new Error('no step');
  return life;
}

function refusals(
  life: QueryLife | undefined,
  step: QueryStep,
  by: StepActor,
  others: readonly QueryLife[] = [],
  isClaimSent = false,
): string[] {
  return checkStep(life, step, by, { others, isClaimSent, mostReminders: 2 }).map(
    ({ code }) => code,
  );
}

const sent = (): QueryLife =>
  walk([
    [draft, clock],
    [send, coder],
  ]);

describe('the life of a query', () => {
  it('goes from draft to the answer of the provider, and is closed after the encounter was read again', () => {
    const reread: QueryStep = {
      step: 'reread',
      decisionBefore: 'd1',
      decisionAfter: 'd2',
      codesBefore: ['M54.50'],
      codesAfter: ['M54.51'],
    };
    const life = walk([
      [draft, clock],
      [send, coder],
      [{ step: 'view' }, bell],
      [endplates, bell],
      [reread, clock],
      [{ step: 'close', because: 'The answer settles the source of the pain.' }, coder],
    ]);
    expect(life).toMatchObject({ state: 'closed', steps: 6, answeredBy: bell, viewedAt: SENT_AT });
    expect(life.reread?.codesAfter).toEqual(['M54.51']);
  });

  it('folds to the same life from its events', () => {
    const events: QueryEvent[] = [draft, send].map((step) => ({ step, by: cdi, at: SENT_AT }));
    expect(foldQuery(events, 'q1')).toEqual(
      walk([
        [draft, cdi],
        [send, cdi],
      ]),
    );
    expect(foldQuery([], 'q1')).toBeUndefined();
  });

  it.each([
    ['a biller drafts none', undefined, draft, biller, 'query/step-not-yours'],
    ['a provider drafts none', undefined, draft, bell, 'query/step-not-yours'],
    ['another provider does not answer', sent(), endplates, rowe, 'query/step-not-yours'],
    ['a coder does not answer for the provider', sent(), endplates, coder, 'query/step-not-yours'],
    ['another provider does not open it', sent(), { step: 'view' }, rowe, 'query/step-not-yours'],
    [
      'its words do not change once it is sent',
      sent(),
      { step: 'reword', wording },
      coder,
      'query/step-not-possible',
    ],
    ['it is not sent twice', sent(), send, coder, 'query/step-not-possible'],
    [
      'an option that was not offered is no answer',
      sent(),
      { step: 'answer', answer: { kind: 'option', option: 'Agree' } },
      bell,
      'query/option-not-offered',
    ],
    [
      'an option to be specified asks for words',
      sent(),
      { step: 'answer', answer: { kind: 'option', option: 'Other (please specify)' } },
      bell,
      'query/detail-missing',
    ],
    [
      'it is not closed unanswered while a level is left',
      sent(),
      { step: 'close', because: 'No answer.' },
      coder,
      'query/not-answered',
    ],
    [
      'another coder does not take it back',
      sent(),
      { step: 'withdraw', because: 'Asked in error.' },
      { ...coder, id: 'u-other' },
      'query/step-not-yours',
    ],
  ] as const)('%s', (_name, life, step, by, code) => {
    expect(refusals(life, step, by)).toEqual([code]);
  });

  it('is not sent while the lint finds a hard violation', () => {
    const leading = { ...wording, question: 'Please document vertebrogenic low back pain.' };
    const life = walk([[{ ...draft, wording: leading }, coder]]);
    expect(refusals(life, send, coder)).toContain('query/not-compliant');
    const mended = takeStep(
      life,
      { step: { step: 'reword', wording }, by: coder, at: SENT_AT },
      'q1',
    );
    expect(refusals(mended, send, coder)).toEqual([]);
  });

  it('is sent after the claim only with a reason', () => {
    const life = walk([[draft, coder]]);
    expect(refusals(life, send, coder, [], true)).toEqual(['query/reason-missing']);
    expect(
      refusals(life, { ...send, afterClaimBecause: 'Audit of November.' }, coder, [], true),
    ).toEqual([]);
  });

  it('a CDI specialist takes back what a coder sent, and it stays on record', () => {
    const life = walk([
      [draft, coder],
      [send, coder],
      [{ step: 'withdraw', because: 'Wrong visit.' }, cdi],
    ]);
    expect(life).toMatchObject({
      state: 'withdrawn',
      endedBecause: 'Wrong visit.',
      sentAt: SENT_AT,
    });
  });

  it('a spoken question is put on record and waits for the provider to confirm it', () => {
    const memorialise: QueryStep = {
      step: 'memorialise',
      to: { id: bell.id, name: bell.name },
      dueAt: dueAfter(SENT_AT),
      retention: 'health-record',
      spoken: {
        spokenAt: SENT_AT,
        place: 'telephone',
        people: ['Cora Lindt', 'Dr. Ann Bell'],
        answer: 'It is the endplates.',
      },
    };
    const life = walk([
      [draft, coder],
      [memorialise, coder],
    ]);
    expect(life).toMatchObject({ state: 'sent', retention: 'health-record' });
    expect(life.answer).toBeUndefined();
    expect(
      walk([
        [draft, coder],
        [memorialise, coder],
        [endplates, bell],
      ]).state,
    ).toBe('answered');
  });
});

describe('nothing is asked until the wished-for answer comes', () => {
  const vague: QueryStep = { step: 'answer', answer: { kind: 'free-text', text: 'see note' } };
  const first = (): QueryLife =>
    walk([
      [draft, clock],
      [send, coder],
      [vague, bell],
    ]);
  const otherWords = {
    ...wording,
    question: 'Can the source of the low back pain of this visit be named?',
  };

  it('the same words are never sent again, not even as a follow-up', () => {
    const again = walk([[draft, coder]], [], 'q2');
    expect(refusals(again, send, coder, [first()])).toEqual(['query/repeats-another']);
    const shouted = { ...wording, question: wording.question.toUpperCase() };
    const follow = walk([[{ ...draft, wording: shouted, follows: 'q1' }, coder]], [first()], 'q2');
    expect(refusals(follow, send, coder, [first()])).toEqual(['query/repeats-another']);
  });

  it('the same indicators are asked about in other words only as the follow-up', () => {
    const again = walk([[{ ...draft, wording: otherWords }, coder]], [], 'q2');
    expect(refusals(again, send, coder, [first()])).toEqual(['query/asked-before']);
    const follow = walk(
      [[{ ...draft, wording: otherWords, follows: 'q1' }, coder]],
      [first()],
      'q2',
    );
    expect(refusals(follow, send, coder, [first()])).toEqual([]);
  });

  it('a query is followed up once, and a follow-up not at all', () => {
    const done = takeStep(
      first(),
      { step: { step: 'follow-up', followedBy: 'q2' }, by: coder, at: SENT_AT },
      'q1',
    );
    expect(done.state).toBe('closed');
    const second: QueryStep = { ...draft, wording: otherWords, follows: 'q1' };
    expect(refusals(undefined, second, coder, [done])).toEqual(['query/followed-up-already']);
    const follow = walk([[second, coder]], [first()], 'q2');
    expect(refusals(undefined, { ...second, follows: 'q2' }, coder, [done, follow])).toEqual([
      'query/followed-up-already',
    ]);
  });

  it('a follow-up waits for the answer that it follows', () => {
    expect(
      refusals(undefined, { ...draft, wording: otherWords, follows: 'q1' }, coder, [sent()]),
    ).toEqual(['query/not-answered']);
  });

  it('a topic is asked about once at a time', () => {
    const indicators = [
      {
        quote: 'worse in the morning',
        start: 0,
        end: 20,
        document: 'note',
        source: 'HPI',
        date: '2026-11-02',
      },
    ];
    const other = walk(
      [
        [
          {
            ...draft,
            wording: { ...otherWords, indicators: [...wording.indicators, ...indicators] },
          },
          coder,
        ],
      ],
      [],
      'q2',
    );
    expect(refusals(other, send, coder, [sent()])).toEqual(['query/topic-open']);
  });

  it('reminders end, escalation has three levels, and after the last it may be closed unanswered', () => {
    let life = sent();
    const take = (step: QueryStep, by: StepActor): void => {
      expect(refusals(life, step, by)).toEqual([]);
      life = takeStep(life, { step, by, at: SENT_AT }, 'q1');
    };
    take({ step: 'remind' }, clock);
    take({ step: 'remind' }, coder);
    expect(refusals(life, { step: 'remind' }, coder)).toEqual(['query/reminders-used-up']);
    const escalate: QueryStep = { step: 'escalate', because: 'No answer after two reminders.' };
    for (const level of ['cdi-lead', 'physician-advisor', 'compliance']) {
      take(escalate, cdi);
      expect(life.escalation).toBe(level);
    }
    expect(refusals(life, escalate, cdi)).toEqual(['query/escalated-to-the-top']);
    take({ step: 'close', because: 'Closed without an answer by policy.' }, cdi);
    expect(life.state).toBe('closed');
  });
});

describe('the clock of the practice', () => {
  it.each([
    ['2026-11-04T09:00:00.000Z', 'nothing', 'the answer is not due'],
    ['2026-11-05T08:59:59.000Z', 'nothing', 'a second before it is due'],
    ['2026-11-05T09:00:00.000Z', 'remind', 'it is due'],
    ['2026-11-08T09:00:00.000Z', 'escalate', 'three days late'],
  ])('at %s: %s, because %s', (now, step) => {
    expect(dueStep(sent(), now)).toBe(step);
  });

  it('an answered query waits for nobody', () => {
    expect(
      dueStep(
        walk([
          [draft, clock],
          [send, coder],
          [endplates, bell],
        ]),
        '2027-01-01T00:00:00.000Z',
      ),
    ).toBe('nothing');
  });

  it('two reminders are days apart, and there is no third', () => {
    const once = takeStep(
      sent(),
      { step: { step: 'remind' }, by: clock, at: '2026-11-05T09:00:00.000Z' },
      'q1',
    );
    expect(dueStep(once, '2026-11-06T09:00:00.000Z')).toBe('nothing');
    expect(dueStep(once, '2026-11-07T09:00:00.000Z')).toBe('remind');
    const twice = takeStep(
      once,
      { step: { step: 'remind' }, by: clock, at: '2026-11-05T09:00:00.000Z' },
      'q1',
    );
    expect(dueStep(twice, '2026-11-07T09:00:00.000Z')).toBe('nothing');
  });
});

it('docs/queries.md shows every step as the table has it', async () => {
  const page = await readFile('docs/queries.md', 'utf8');
  for (const [name, { by, from, to, says }] of Object.entries(TRANSITIONS)) {
    expect(page).toContain(`| ${name} | ${from.join(', ')} | ${to} | ${by.join(', ')} | ${says} |`);
  }
});
