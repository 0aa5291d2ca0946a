import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tryServer } from '../testing/try-server.ts';
import { cardSchema, cdsResponseSchema } from './card-schema.ts';
import { feedbackSchema } from './feedback-schema.ts';
import { CDS_SERVICES } from './services.ts';
import { bundle, call, problem } from './testing/invented-record.ts';
import { tryClient } from './testing/try-client.ts';

const folder = join(
  process.env['ENDPLATE_SHARED'] ?? join(import.meta.dirname, '../../../../shared'),
  'interop/cds-hooks',
);
const isThere = existsSync(folder);
if (!isThere)
  process.stderr.write(
    'fixtures.test: left out, no calls of other systems in ../shared; set ENDPLATE_SHARED to a folder that holds interop/cds-hooks\n',
  );

const hookedSchema = z.looseObject({ hook: z.string() });
const JSON_BLOCK = /```json\n([\s\S]*?)```/g;

function filesIn(name: string, ending: string): (readonly [string, string])[] {
  if (!isThere) return [];
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);
}
/** Templates of the test kit name its own address, which it fills in when it answers. */
const parsed = ([file, text]: readonly [string, string]) =>
  [
    file,
    JSON.parse(text.replaceAll('INFERNO_PLACEHOLDER', 'https://inferno.example')) as unknown,
  ] as const;

const captured = filesIn('sandbox-captured', '.json').map(parsed);
const inferno = filesIn('inferno-crd-fixtures', '.json').map(parsed);
const examples = filesIn('spec-examples', '.md').flatMap(([file, text]) =>
  [...text.matchAll(JSON_BLOCK)].map(
    ([, block = ''], index) =>
      [
        `${file} example ${index + 1}`,
        { hook: file.replace('.md', ''), ...exampleOf(block) },
      ] as const,
  ),
);

/** Examples of the hook library are a context with or without braces around it. */
function exampleOf(block: string): object {
  const text = block.trim().startsWith('{') ? block : `{${block}}`;
  return { hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea', ...(JSON.parse(text) as object) };
}

async function answerTo(body: unknown) {
  const { hook } = hookedSchema.parse(body);
  const client = await tryClient();
  const server = await tryServer({ cds: client.house });
  const id = CDS_SERVICES.find((service) => service.hook === hook)?.id ?? 'low-back-record';
  const path = `/cds-services/${id}`;
  const headers = { authorization: await client.token(path) };
  return server.inject({ method: 'POST', url: path, headers, payload: body as object });
}

describe.skipIf(!isThere)('calls of other systems', () => {
  const hooked = [...captured, ...inferno, ...examples].filter(
    ([, body]) => hookedSchema.safeParse(body).success,
  );

  it.each(hooked)('%s is answered as the specification says', async (_file, body) => {
    const { hook } = hookedSchema.parse(body);
    const isServed = CDS_SERVICES.some((service) => service.hook === hook);
    const reply = await answerTo(body);
    // nothing but the prefetch can be read here, so what is needed and not in it is 412
    expect(isServed ? [200, 412] : [400]).toContain(reply.statusCode);
    expect(
      reply.statusCode === 200 ? cdsResponseSchema.safeParse(reply.json()).success : true,
    ).toBe(true);
  });

  it('the problem list that the sandbox prefetched gives its card', async () => {
    const view = captured.find(
      ([file]) => file.includes('patient-view-') && !file.includes('feedback'),
    );
    const reply = await answerTo(view?.[1]);
    expect(reply.json()).toMatchObject({
      cards: [{ summary: 'M54.5 on the problem list is not a valid code today' }],
    });
  });

  it.each(captured.filter(([file]) => file.includes('feedback')))(
    '%s is feedback',
    (_file, body) => {
      expect(feedbackSchema.safeParse(body).success).toBe(true);
    },
  );
});

describe.skipIf(!isThere)('cards of other systems', () => {
  const cards = inferno.flatMap(([file, body]) =>
    (Array.isArray(body) ? body : [body]).filter(isCard).map((card) => [file, card] as const),
  );

  it.each(cards)('%s is a card by the schema that guards ours', (_file, card) => {
    expect(cardSchema.safeParse(card).error?.issues ?? []).toEqual([]);
  });

  it('there are some', () => {
    expect(cards.length).toBeGreaterThan(5);
  });
});

describe.skipIf(!isThere)('resources of other systems', () => {
  const resources = inferno.filter(
    ([, body]) => z.looseObject({ resourceType: z.string() }).safeParse(body).success,
  );

  it.each(resources)('%s in the prefetch disturbs nothing', async (_file, body) => {
    const list = bundle(problem('c1', 'M54.5'));
    const encounters = bundle(z.looseObject({}).parse(body));
    const reply = await answerTo(call('patient-view', {}, { conditions: list, encounters }));
    expect(reply.json<{ cards: unknown[] }>().cards).toHaveLength(1);
  });
});

function isCard(value: unknown): boolean {
  return z.looseObject({ summary: z.string(), indicator: z.string() }).safeParse(value).success;
}
