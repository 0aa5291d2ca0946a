import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedCodebook } from '../../codebook/codebook.ts';
import { makeEngine } from '../../engine.ts';
import { as, TODAY, tryServer } from '../testing/try-server.ts';
import { type Card, cardSchema, cdsResponseSchema } from './card-schema.ts';
import { discovery, HOOKS } from './services.ts';
import { parseCsvRows } from './testing/csv-rows.ts';
import { bundle, call, note, order, problem, visit } from './testing/invented-record.ts';
import { PUBLIC_URL, tryClient } from './testing/try-client.ts';

/** What the service answered to one call of each kind, over HTTP. */
type Seen = {
  readonly offered: { readonly status: number; readonly type: string; readonly body: unknown };
  readonly replies: readonly { readonly status: number; readonly body: unknown }[];
  readonly cards: readonly Card[];
  readonly lacking: number;
  readonly unsigned: number;
  readonly preflight: string | undefined;
};

/** A row of the requirements for services: checked here, or said why it is not the service's. */
type Row =
  | { readonly says: string; readonly check: (seen: Seen) => void }
  | { readonly says: string; readonly because: string };

const offered = discovery().services;
const templates = offered.flatMap(({ prefetch }) => Object.values(prefetch));
const tokens = templates.flatMap((template) => template.match(/\{\{.*?\}\}/g) ?? []);
/** fields of contexts that are text and stand at the root, for each hook that Endplate answers */
const ROOT_FIELDS = ['context.patientId', 'context.encounterId', 'context.userId'];

const suggestions = ({ cards }: Seen) => cards.flatMap((card) => card.suggestions ?? []);
const actions = (seen: Seen) => suggestions(seen).flatMap((one) => one.actions ?? []);
const links = ({ cards }: Seen) => cards.flatMap((card) => card.links ?? []);
const reasons = ({ cards }: Seen) => cards.flatMap((card) => card.overrideReasons ?? []);
const topics = ({ cards }: Seen) =>
  cards.flatMap(({ source }) => (source.topic === undefined ? [] : [source.topic]));
const codings = (seen: Seen) => [...reasons(seen), ...topics(seen)];

/** Every one of some things is so, and there is at least one. */
function all<Item>(items: readonly Item[], isSo: (item: Item) => boolean): void {
  expect(items.length).toBeGreaterThan(0);
  expect(items.filter((item) => !isSo(item))).toEqual([]);
}
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isAddress = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);

const card = {
  summary: 'A card',
  indicator: 'info',
  source: { label: 'Endplate' },
  selectionBehavior: 'any',
};
/** True when an answer with a card like this could not leave. */
const isRefused = (extra: object): boolean => !cardSchema.safeParse({ ...card, ...extra }).success;
const withAction = (action: object): object => ({
  suggestions: [{ label: 'Do it', actions: [action] }],
});

const ROWS: Readonly<Record<string, Row>> = {
  4: {
    says: 'discovery is at /cds-services',
    check: ({ offered: { status } }) => expect(status).toBe(200),
  },
  5: {
    says: 'discovery is always there, by GET',
    check: ({ offered: { status } }) => expect(status).toBe(200),
  },
  6: {
    says: 'discovery is an object with a list of services',
    check: ({ offered: { body } }) => expect(body).toMatchObject({ services: expect.any(Array) }),
  },
  7: {
    says: 'a service names its hook',
    check: () => all(offered, ({ hook }) => HOOKS.includes(hook)),
  },
  9: {
    says: 'a service has a description',
    check: () => all(offered, ({ description }) => isText(description)),
  },
  10: { says: 'a service has an id', check: () => all(offered, ({ id }) => /^[a-z-]+$/.test(id)) },
  13: {
    says: 'discovery answers 200',
    check: ({ offered: { status } }) => expect(status).toBe(200),
  },
  16: {
    says: 'a service is at /cds-services/{id}',
    check: ({ replies }) => all(replies, ({ status }) => status === 200),
  },
  29: {
    says: 'prefetch templates are told in discovery',
    check: ({ offered: { body } }) =>
      expect(JSON.stringify(body)).toContain('{{context.patientId}}'),
  },
  36: {
    says: 'each template has a key',
    check: () =>
      all(
        offered.flatMap(({ prefetch }) => Object.keys(prefetch)),
        isText,
      ),
  },
  54: {
    says: 'needed data that cannot be had is answered with 412',
    check: ({ lacking }) => expect(lacking).toBe(412),
  },
  55: {
    says: 'tokens stand in {{ and }}',
    check: () =>
      all(
        templates,
        (template) =>
          !/(?<!\{)\{(?!\{)|context\.\w+(?!\w*\}\})/.test(
            template.replaceAll(/\{\{context\.\w+\}\}/g, ''),
          ),
      ),
  },
  56: {
    says: 'tokens name context fields or user identifiers',
    check: () => all(tokens, (token) => ROOT_FIELDS.includes(token.slice(2, -2))),
  },
  57: {
    says: 'only root fields that are text are tokens',
    check: () => all(tokens, (token) => ROOT_FIELDS.includes(token.slice(2, -2))),
  },
  59: {
    says: 'context tokens are written context.name',
    check: () => all(tokens, (token) => /^\{\{context\.[a-zA-Z]+\}\}$/.test(token)),
  },
  61: {
    says: 'every request to the FHIR server carries the access token',
    because:
      'checked in cds-routes.test: "is read with the token of the call"; without one nothing is read',
  },
  74: {
    says: 'an answer is 200 with a list of cards',
    check: ({ replies }) =>
      all(
        replies,
        ({ status, body }) => status === 200 && cdsResponseSchema.safeParse(body).success,
      ),
  },
  75: {
    says: 'systemActions are a list, where there are any',
    check: ({ replies }) =>
      all(replies, ({ body }) => !JSON.stringify(body).includes('systemActions')),
  },
  80: {
    says: 'the uuid of a card is text of its own',
    check: ({ cards }) => {
      all(cards, ({ uuid }) => isText(uuid));
      expect(new Set(cards.map(({ uuid }) => uuid)).size).toBe(cards.length);
    },
  },
  83: {
    says: 'a summary has less than 140 characters',
    check: ({ cards }) => {
      all(cards, ({ summary }) => summary.length < 140);
      expect(isRefused({ summary: 'x'.repeat(140) })).toBe(true);
    },
  },
  85: {
    says: 'a detail is GitHub Flavored Markdown',
    check: ({ cards }) =>
      all(
        cards,
        ({ detail }) => isText(detail) && !/<[a-z]/i.test((detail ?? '').replaceAll(/\\</g, '')),
      ),
  },
  87: {
    says: 'an indicator is there',
    check: ({ cards }) => {
      all(cards, ({ indicator }) => isText(indicator));
      expect(isRefused({ indicator: undefined })).toBe(true);
    },
  },
  88: {
    says: 'an indicator is info, warning or critical',
    check: () => expect(isRefused({ indicator: 'hard-stop' })).toBe(true),
  },
  89: {
    says: 'a client may order and colour by the indicator',
    because: 'it speaks of what the client may do; the service sends the field (row 87)',
  },
  90: {
    says: 'a source is there',
    check: ({ cards }) => {
      all(cards, ({ source }) => isText(source.label));
      expect(isRefused({ source: undefined })).toBe(true);
    },
  },
  92: {
    says: 'suggestions are a list',
    check: (seen) => all(suggestions(seen), ({ label }) => isText(label)),
  },
  93: {
    says: 'where there are suggestions there is a selectionBehavior',
    check: ({ cards }) => {
      all(
        cards.filter((one) => one.suggestions),
        ({ selectionBehavior }) => isText(selectionBehavior),
      );
      expect(
        isRefused({
          ...withAction({ type: 'delete', description: 'x' }),
          selectionBehavior: undefined,
        }),
      ).toBe(true);
    },
  },
  95: {
    says: 'selectionBehavior is at-most-one or any',
    check: () => expect(isRefused({ selectionBehavior: 'all' })).toBe(true),
  },
  96: {
    says: 'selectionBehavior is text',
    check: ({ cards }) =>
      all(
        cards.filter((one) => one.suggestions),
        ({ selectionBehavior }) => selectionBehavior === 'at-most-one',
      ),
  },
  98: {
    says: 'overrideReasons are a list of codings',
    check: (seen) => all(reasons(seen), ({ system, code }) => isText(system) && isText(code)),
  },
  100: {
    says: 'each override reason has a display',
    check: (seen) => {
      all(reasons(seen), ({ display }) => isText(display));
      expect(isRefused({ overrideReasons: [{ system: 's', code: 'c' }] })).toBe(true);
    },
  },
  103: { says: 'links are a list', check: (seen) => all(links(seen), ({ url }) => isText(url)) },
  105: {
    says: 'a source has a label',
    check: ({ cards }) => {
      all(cards, ({ source }) => isText(source.label));
      expect(isRefused({ source: {} })).toBe(true);
    },
  },
  107: {
    says: 'the url of a source is absolute',
    check: ({ cards }) => {
      all(cards, ({ source }) => isAddress(source.url));
      expect(isRefused({ source: { label: 'x', url: '/here' } })).toBe(true);
    },
  },
  111: {
    says: 'the icon of a source is an absolute url',
    check: () => expect(isRefused({ source: { label: 'x', icon: 'icon.png' } })).toBe(true),
  },
  115: {
    says: 'the topic of a source is a coding',
    check: (seen) => all(topics(seen), ({ system, code }) => isAddress(system) && isText(code)),
  },
  117: {
    says: 'a suggestion has a label',
    check: (seen) => {
      all(suggestions(seen), ({ label }) => isText(label));
      expect(isRefused({ suggestions: [{ uuid: 'x' }] })).toBe(true);
    },
  },
  119: {
    says: 'the uuid of a suggestion is text',
    check: (seen) => all(suggestions(seen), ({ uuid }) => isText(uuid)),
  },
  121: {
    says: 'isRecommended is a boolean',
    check: (seen) => {
      expect(isRefused({ suggestions: [{ label: 'x', isRecommended: 'yes' }] })).toBe(true);
      all(suggestions(seen), (one) => !('isRecommended' in one));
    },
  },
  124: {
    says: 'actions are a list',
    check: (seen) => all(actions(seen), ({ description }) => isText(description)),
  },
  127: {
    says: 'an action is create, update or delete',
    check: (seen) => {
      all(actions(seen), ({ type }) => type === 'update');
      expect(isRefused(withAction({ type: 'patch', description: 'x' }))).toBe(true);
    },
  },
  128: {
    says: 'an action has a description',
    check: (seen) => {
      all(actions(seen), ({ description }) => isText(description));
      expect(isRefused(withAction({ type: 'delete' }))).toBe(true);
    },
  },
  130: {
    says: 'the resource of an action is a FHIR resource',
    check: (seen) => {
      all(actions(seen), (one) => one.type !== 'delete' && isText(one.resource.resourceType));
      expect(
        isRefused(withAction({ type: 'update', description: 'x', resource: 'Condition/1' })),
      ).toBe(true);
    },
  },
  131: {
    says: 'create carries the new resource',
    check: () => expect(isRefused(withAction({ type: 'create', description: 'x' }))).toBe(true),
  },
  132: {
    says: 'update carries the whole resource',
    check: (seen) =>
      all(
        actions(seen),
        (one) =>
          one.type === 'update' &&
          ['id', 'clinicalStatus', 'category', 'subject', 'code'].every(
            (field) => field in one.resource,
          ),
      ),
  },
  133: {
    says: 'delete does not carry an id as its resource',
    check: () =>
      expect(
        isRefused(withAction({ type: 'delete', description: 'x', resource: 'Condition/1' })),
      ).toBe(true),
  },
  134: {
    says: 'delete names a resourceId',
    check: (seen) => {
      expect(
        isRefused(withAction({ type: 'delete', description: 'x', resourceId: 'Condition/1' })),
      ).toBe(false);
      all(actions(seen), ({ type }) => type !== 'delete');
    },
  },
  135: {
    says: 'a resourceId is text',
    check: () =>
      expect(isRefused(withAction({ type: 'delete', description: 'x', resourceId: 1 }))).toBe(true),
  },
  136: {
    says: 'an override reason can be read by people',
    check: (seen) => all(reasons(seen), ({ display }) => / /.test(display)),
  },
  138: {
    says: 'a link has a label',
    check: (seen) => all(links(seen), ({ label }) => isText(label)),
  },
  139: {
    says: 'a link has an absolute url',
    check: (seen) => all(links(seen), ({ url }) => isAddress(url)),
  },
  141: {
    says: 'a link has a type',
    check: (seen) => {
      all(links(seen), ({ type }) => isText(type));
      expect(isRefused({ links: [{ label: 'x', url: PUBLIC_URL }] })).toBe(true);
    },
  },
  142: {
    says: 'the type of a link is absolute or smart',
    check: (seen) => {
      all(links(seen), ({ type }) => type === 'absolute' || type === 'smart');
      expect(isRefused({ links: [{ label: 'x', url: PUBLIC_URL, type: 'relative' }] })).toBe(true);
    },
  },
  144: {
    says: 'an appContext is text',
    check: (seen) =>
      all(
        links(seen).filter(({ type }) => type === 'smart'),
        (link) => link.type === 'smart' && isText(link.appContext),
      ),
  },
  176: {
    says: 'clients are known by signed tokens',
    check: ({ unsigned }) => expect(unsigned).toBe(401),
  },
  211: {
    says: 'services at several hooks that update each other have one id',
    check: () =>
      expect(offered.filter(({ id }) => id === 'low-back-orders').map(({ hook }) => hook)).toEqual([
        'order-select',
        'order-sign',
      ]),
  },
  213: {
    says: 'hooks needed for safety are agreed with the client',
    because:
      'an agreement between people; docs/cds-hooks.md says which hooks an EHR should support, and no card is needed for the safety of a patient',
  },
  216: {
    says: 'a coding has a code',
    check: (seen) => all(codings(seen), ({ code }) => isText(code)),
  },
  217: {
    says: 'a coding has a system',
    check: (seen) => all(codings(seen), ({ system }) => isText(system)),
  },
  218: {
    says: 'the code of a coding is text',
    check: () =>
      expect(isRefused({ overrideReasons: [{ system: 's', code: 1, display: 'd' }] })).toBe(true),
  },
  219: {
    says: 'the display of an override reason is text',
    check: (seen) => all(reasons(seen), ({ display }) => isText(display)),
  },
  220: {
    says: 'a topic may have a display',
    check: () =>
      expect(isRefused({ source: { label: 'x', topic: { system: 's', code: 'c' } } })).toBe(false),
  },
};

/** Rows for both sides, and what services must not do. */
const FURTHER: Readonly<Record<string, Row>> = {
  1: {
    says: 'everything is JSON',
    check: ({ offered: { type } }) => expect(type).toContain('application/json'),
  },
  2: {
    says: 'everything goes over HTTPS',
    because:
      'start-server refuses an address that other machines reach without TLS or a proxy that does it; EHRs are registered with https addresses only',
  },
  3: {
    says: 'nothing is null or empty but the list of cards',
    check: ({ replies }) =>
      all(replies, ({ body }) => !/null|""|\{\}|(?<!"cards":)\[\]/.test(JSON.stringify(body))),
  },
  125: {
    says: 'all actions of a suggestion go together',
    check: (seen) => all(suggestions(seen), (one) => one.actions?.length === 1),
  },
  147: {
    says: 'an absolute link has no appContext',
    check: () =>
      expect(
        isRefused({ links: [{ label: 'x', url: PUBLIC_URL, type: 'absolute', appContext: 'x' }] }),
      ).toBe(true),
  },
  168: {
    says: 'everything goes over TLS',
    because: 'start-server refuses to listen in the open, as in row 2',
  },
  199: {
    says: 'without jku, keys are exchanged beforehand',
    because: 'checked in cds-routes.test: keys are those of the registration, given or fetched',
  },
  201: {
    says: 'unsigned tokens are refused',
    because: 'checked in cds-routes.test: "a token without signature"',
  },
  203: {
    says: 'tokens signed with a shared secret are refused',
    because: 'checked in cds-routes.test: "or signed with a shared secret"',
  },
  208: {
    says: 'browsers of other origins may call',
    check: ({ preflight }) => expect(preflight).toBe('*'),
  },
  214: {
    says: 'extensions are objects',
    check: ({ replies }) =>
      all(replies, ({ body }) => !JSON.stringify(body).includes('"extension"')),
  },
};

let seen: Seen;
beforeAll(async () => {
  seen = await everything();
});

describe('CDS Hooks 2.0: what services shall do', () => {
  const rows = Object.entries(ROWS).map(([id, row]) => [`${id}: ${row.says}`, row] as const);
  it.each(rows)('%s', (_name, row) => expect(settled(row)).not.toBe(''));
});

describe('CDS Hooks 2.0: what both sides shall do, and services shall not', () => {
  const rows = Object.entries(FURTHER).map(([id, row]) => [`${id}: ${row.says}`, row] as const);
  it.each(rows)('%s', (_name, row) => expect(settled(row)).not.toBe(''));
});

/** Where a row is settled: here, when its check holds, else as the row says. */
function settled(row: Row): string {
  if ('because' in row) return row.because;
  row.check(seen);
  return 'here';
}

const list = join(
  process.env['ENDPLATE_SHARED'] ?? join(import.meta.dirname, '../../../../shared'),
  'interop/cds-hooks/requirements/davinci_crd_test_kit_requirements.csv',
);
if (!existsSync(list))
  process.stderr.write('requirements.test: left out, no list of requirements in ../shared\n');

it.skipIf(!existsSync(list))('every row of the list of requirements is here', () => {
  const rows = parseCsvRows(readFileSync(list, 'utf8')).filter(
    ([set]) => set?.replace('\uFEFF', '') === 'cds-hooks_2.0',
  );
  const ids = (actor: RegExp, conformance: RegExp) =>
    rows
      .filter(([, , , , kind = '', actors = '']) => actor.test(actors) && conformance.test(kind))
      .map(([, id = '']) => id);
  expect(ids(/^Service$/, /^SHALL$/).toSorted()).toEqual(Object.keys(ROWS).toSorted());
  expect(Object.keys(ROWS)).toHaveLength(62);
  const both = [...ids(/Client, Service/, /^SHALL/), ...ids(/^Service$/, /^SHALL NOT$/)];
  expect(both.toSorted()).toEqual(Object.keys(FURTHER).toSorted());
});

async function everything(): Promise<Seen> {
  const codebook = embeddedCodebook();
  const check = codebook.check.bind(codebook);
  const engine = makeEngine({ codebook, today: TODAY });
  const client = await tryClient();
  const server = await tryServer({
    cds: client.house,
    engine: {
      ...engine,
      // no retired code of the family has one successor alone: the case is made here
      codebook: {
        ...codebook,
        check: (code, date) => {
          const status = check(code, date);
          return status.status === 'retired' && code === 'M51.36'
            ? { ...status, successors: ['M51.369'] }
            : status;
        },
      },
    },
  });
  const post = async (id: string, payload: object) => {
    const path = `/cds-services/${id}`;
    const headers = { authorization: await client.token(path) };
    return server.inject({ method: 'POST', url: path, payload, headers });
  };
  const modic =
    'HPI: Low back pain. MRI shows Modic type 1 endplate changes at L4-L5.\nAssessment: Low back pain.';
  const record = {
    encounter: visit('e3', TODAY),
    encounters: bundle(visit('e1', '2026-08-03'), visit('e2', '2026-09-14'), visit('e3', TODAY)),
    documents: bundle(note('d1', 'e1', modic), note('d2', 'e2', modic), note('d3', 'e3', modic)),
    conditions: bundle(problem('c1', 'M54.5'), problem('c2', 'M51.36')),
  };
  const orders = {
    encounterId: 'e3',
    draftOrders: bundle(order('o1', '72148', ['M54.5'])),
    selections: ['ServiceRequest/o1'],
  };
  const replies = [
    await post('low-back-record', call('patient-view', {}, record)),
    await post('low-back-discharge', call('encounter-discharge', { encounterId: 'e3' }, record)),
    await post('low-back-orders', call('order-select', orders, record)),
    await post('low-back-orders', call('order-sign', orders, record)),
    await post(
      'low-back-problem-list',
      call('problem-list-item-create', { conditions: bundle(problem('c9', 'M54.4')) }),
    ),
    await post('low-back-record', call('patient-view', {}, { conditions: bundle() })),
  ].map((reply) => ({ status: reply.statusCode, body: reply.json<unknown>() }));
  const found = await server.inject({ url: '/cds-services', headers: as('coder') });
  const unsigned = await server.inject({
    method: 'POST',
    url: '/cds-services/low-back-record',
    payload: {},
  });
  const lacking = await post('low-back-record', call('patient-view', {}));
  const preflight = await server.inject({
    method: 'OPTIONS',
    url: '/cds-services/low-back-record',
  });
  return {
    offered: {
      status: found.statusCode,
      type: String(found.headers['content-type']),
      body: found.json<unknown>(),
    },
    replies,
    cards: replies.flatMap(({ body }) => cdsResponseSchema.parse(body).cards),
    lacking: lacking.statusCode,
    unsigned: unsigned.statusCode,
    preflight: preflight.headers['access-control-allow-origin'],
  };
}
