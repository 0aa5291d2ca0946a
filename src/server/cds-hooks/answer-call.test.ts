import { describe, expect, it } from 'vitest';
import { embeddedCodebook } from '../../codebook/codebook.ts';
import { makeEngine } from '../../engine.ts';
import { lintQuery } from '../../queries/lint.ts';
import { answerCall } from './answer-call.ts';
import type { CardDesk } from './card-desk.ts';
import { type Card, cdsResponseSchema } from './card-schema.ts';
import { readHookChart } from './hook-chart.ts';
import { prefetchedOf } from './prefetched.ts';
import { readCall } from './request-schema.ts';
import { CDS_SERVICES, HOOKS, type HookName } from './services.ts';
import { bundle, call, note, order, problem, visit } from './testing/invented-record.ts';

const TODAY = '2026-11-02';
const codebook = embeddedCodebook();
let count = 0;
const desk: CardDesk = {
  engine: makeEngine({ codebook, today: TODAY }),
  publicUrl: 'https://endplate.example',
  launchesSmart: true,
  newId: () => `id-${++count}`,
};

const PAIN = 'HPI: Low back pain for 8 weeks.\nAssessment: Low back pain.';
const MODIC =
  'HPI: Low back pain for 8 weeks. MRI shows Modic type 1 endplate changes at L4-L5.\nAssessment: Low back pain.\nPlan: naproxen.';

const seen: Card[] = [];

/** Cards of a call, checked against the schema of CDS Hooks. */
function cards(body: unknown, hook: HookName, using = desk): readonly Card[] {
  const id = CDS_SERVICES.find((service) => service.hook === hook)?.id ?? '';
  const read = readCall(id, body);
  if ('issue' in read) throw new Error(`${read.issue.code} at ${read.issue.at}`);
  const { data } = prefetchedOf(read.request, read.service.reads);
  const chart = readHookChart(using.engine, read.request, data, TODAY);
  const answer = cdsResponseSchema.parse({ cards: answerCall(using, hook, chart) });
  seen.push(...answer.cards);
  return answer.cards;
}

describe('problems on the list', () => {
  it('a retired code is shown with its three successors, and none is chosen', () => {
    const [card, ...others] = cards(
      call('patient-view', {}, { conditions: bundle(problem('c1', 'M54.5')) }),
      'patient-view',
    );
    expect(others).toEqual([]);
    expect(card).toMatchObject({ indicator: 'warning', summary: expect.stringContaining('M54.5') });
    for (const code of ['M54.50', 'M54.51', 'M54.59']) expect(card?.detail).toContain(code);
    expect(card?.suggestions).toBeUndefined();
  });

  it('a heading is shown with the codes beneath it', () => {
    const [card] = cards(
      call('patient-view', {}, { conditions: bundle(problem('c1', 'M54.4')) }),
      'patient-view',
    );
    expect(card?.detail).toContain('M54.41');
    expect(card?.suggestions).toBeUndefined();
  });

  it('valid, resolved and other problems give no card', () => {
    const resolved = problem('c2', 'M54.5', { clinicalStatus: { coding: [{ code: 'resolved' }] } });
    expect(
      cards(
        call(
          'patient-view',
          {},
          {
            conditions: bundle(problem('c1', 'M54.50'), resolved, problem('c3', 'E11.9')),
          },
        ),
        'patient-view',
      ),
    ).toEqual([]);
  });

  it('a new problem with a code that has ended is shown when it is listed', () => {
    const [card] = cards(
      call('problem-list-item-create', { conditions: bundle(problem('c9', 'M51.36')) }),
      'problem-list-item-create',
    );
    expect(card?.detail).toContain('M51.362');
  });

  it('only a retired code with one official successor may be replaced by a click, whole', () => {
    const check = codebook.check.bind(codebook);
    const one: CardDesk = {
      ...desk,
      engine: {
        ...desk.engine,
        codebook: {
          ...codebook,
          check: (code, date) => {
            const status = check(code, date);
            return status.status === 'retired' ? { ...status, successors: ['M54.59'] } : status;
          },
        },
      },
    };
    const [card] = cards(
      call(
        'patient-view',
        {},
        { conditions: bundle(problem('c1', 'M54.5', { recorder: { display: 'Dr Able' } })) },
      ),
      'patient-view',
      one,
    );
    expect(card?.selectionBehavior).toBe('at-most-one');
    expect(card?.suggestions).toHaveLength(1);
    expect(card?.suggestions?.[0]).not.toHaveProperty('isRecommended');
    expect(card?.suggestions?.[0]?.actions?.[0]).toMatchObject({
      type: 'update',
      resource: {
        resourceType: 'Condition',
        id: 'c1',
        recorder: { display: 'Dr Able' },
        code: {
          coding: [{ code: 'M54.59' }, { system: 'http://snomed.info/sct', code: '279039007' }],
        },
      },
    });
  });
});

describe('visits', () => {
  const earlier = [
    visit('e1', '2026-08-03'),
    visit('e2', '2026-09-14'),
    note('d1', 'e1', PAIN),
    note('d2', 'e2', PAIN),
  ];

  it('a third visit without a stated source is shown, with the days', () => {
    const body = call(
      'patient-view',
      { encounterId: 'e3' },
      {
        conditions: bundle(),
        encounters: bundle(
          visit('e1', '2026-08-03'),
          visit('e2', '2026-09-14'),
          visit('e3', TODAY),
        ),
        documents: bundle(...earlier.slice(2), note('d3', 'e3', PAIN)),
      },
    );
    const [card] = cards(body, 'patient-view');
    expect(card?.summary).toContain('three visits');
    for (const day of ['2026-08-03', '2026-09-14', TODAY]) expect(card?.detail).toContain(day);
  });

  it('two visits are no reason to say anything', () => {
    const body = call(
      'patient-view',
      {},
      {
        conditions: bundle(),
        encounters: bundle(...earlier.slice(0, 2)),
        documents: bundle(...earlier.slice(2)),
      },
    );
    expect(cards(body, 'patient-view')).toEqual([]);
  });

  it('at discharge the words, the codes and the open question are shown', () => {
    const body = call(
      'encounter-discharge',
      { encounterId: 'e9' },
      {
        encounter: visit('e9', TODAY),
        documents: bundle(note('d9', 'e9', MODIC)),
      },
    );
    const given = cards(body, 'encounter-discharge');
    const query = given.find(({ source }) => source.topic?.code === 'provider-query');
    expect(query?.summary).toBe('Low back pain - source clarification');
    expect(query?.detail).toContain('Unable to determine');
    expect(query?.suggestions).toBeUndefined();
    expect(query?.links?.[0]).toMatchObject({
      type: 'smart',
      appContext: JSON.stringify({ encounter: 'e9', query: 'e9/cause-of-low-back-pain' }),
    });
    const words = given.find(({ source }) => source.topic?.code === 'todays-words');
    expect(words?.detail).toContain('| M54.50 | Low back pain, unspecified | “Low back pain” |');
    expect(words?.detail).not.toContain('M54.51');
  });

  it('an EHR that does not launch by SMART is given plain addresses, without a context', () => {
    const body = call(
      'encounter-discharge',
      { encounterId: 'e9' },
      {
        encounter: visit('e9', TODAY),
        documents: bundle(note('d9', 'e9', MODIC)),
      },
    );
    const links = cards(body, 'encounter-discharge', { ...desk, launchesSmart: false }).flatMap(
      (card) => card.links ?? [],
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ type }) => type === 'absolute')).toBe(true);
  });

  it('words of the record stand in a card as words, never as markup', () => {
    const body = call(
      'encounter-discharge',
      { encounterId: 'e9' },
      {
        encounter: visit('e9', TODAY),
        documents: bundle(
          note(
            'd9',
            'e9',
            `HPI: seen <img src=x> with [MRI](http://evil.example) | Modic type 1 changes at L4-L5.\nAssessment: Low back pain.`,
          ),
        ),
      },
    );
    const detail = cards(body, 'encounter-discharge')
      .map((card) => card.detail)
      .join('\n');
    expect(detail).toContain('evil');
    expect(detail).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(/);
  });
});

describe('orders', () => {
  const record = {
    encounters: bundle(visit('e3', TODAY)),
    documents: bundle(note('d3', 'e3', PAIN)),
    conditions: bundle(problem('c1', 'M54.5')),
  };

  it('an order of a known service is compared with the record', () => {
    const body = call(
      'order-sign',
      { encounterId: 'e3', draftOrders: bundle(order('o1', '72148', ['M54.50'])) },
      record,
    );
    const card = cards(body, 'order-sign').find(({ source }) => source.topic?.code === 'order');
    expect(card?.summary).toMatch(/^Lumbar MRI: \d points are open in the record$/);
    expect(card?.detail).toContain('red flags');
  });

  it('a service that treats one condition does not tell the provider which', () => {
    const body = call(
      'order-sign',
      { encounterId: 'e3', draftOrders: bundle(order('o1', '64628')) },
      record,
    );
    const card = cards(body, 'order-sign').find(({ source }) => source.topic?.code === 'order');
    expect(card?.detail).toContain('No diagnosis that the visit documents');
    expect(card?.detail).not.toMatch(/vertebrogenic|M54\.51/i);
  });

  it('a code that is not valid today is shown on the order', () => {
    const [card] = cards(
      call('order-select', {
        selections: ['ServiceRequest/o1'],
        draftOrders: bundle(order('o1', '72131', ['M54.5']), order('o2', '72148', ['M51.36'])),
      }),
      'order-select',
    );
    expect(card?.summary).toBe('M54.5 on the order is not a valid code today');
  });

  it('while an order is picked, only the order is spoken of', () => {
    const body = call(
      'order-select',
      {
        encounterId: 'e3',
        selections: ['ServiceRequest/o1'],
        draftOrders: bundle(order('o1', '97110', ['M54.50'])),
      },
      record,
    );
    expect(new Set(cards(body, 'order-select').map(({ source }) => source.topic?.code))).toEqual(
      new Set(['order']),
    );
  });

  it('an order of something else is not spoken of', () => {
    const body = call('order-select', {
      selections: ['ServiceRequest/o1'],
      draftOrders: bundle(order('o1', '80053', ['E11.9'])),
    });
    expect(cards(body, 'order-select')).toEqual([]);
  });
});

describe('every card of this page', () => {
  it('can be set aside with a reason, names its source, and recommends no suggestion', () => {
    expect(seen.length).toBeGreaterThan(10);
    for (const card of seen) {
      expect(card.overrideReasons?.every(({ display }) => display !== '')).toBe(true);
      expect(card.source.url).toBe('https://endplate.example');
      for (const suggestion of card.suggestions ?? [])
        expect(suggestion).not.toHaveProperty('isRecommended');
    }
    expect(new Set(seen.map(({ uuid }) => uuid)).size).toBe(seen.length);
  });

  it('speaks of no payment, payer, score or risk', () => {
    expect(seen.flatMap((card) => violations(card, ['Q04']))).toEqual([]);
  });

  it('that asks does not lead: the whole card as the provider sees it passes the lint', () => {
    const asking = seen.filter(({ source }) => source.topic?.code === 'provider-query');
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.flatMap((card) => violations(card, ['Q03', 'Q04', 'Q05', 'Q06']))).toEqual([]);
  });
});

function violations({ summary, detail = '' }: Card, checks: readonly string[]) {
  return lintQuery({
    title: summary,
    text: detail,
    options: [],
    indicators: [detail],
  }).violations.filter(({ check }) => checks.includes(check));
}

it('every hook has a service', () => {
  expect(new Set(CDS_SERVICES.map(({ hook }) => hook))).toEqual(new Set(HOOKS));
});
