import { z } from 'zod';
import { CONTRACT } from '../coding/decision.ts';
import { ENGINE_VERSION } from '../engine-version.ts';
import { PERMISSIONS } from './permissions.ts';
import { bytes, contentTypeOf, type Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** The routes as an OpenAPI 3.1 document, from the schemas that requests are checked with. */
export function openApiOf(routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Endplate',
      version: ENGINE_VERSION,
      summary: `ICD-10-CM coding of low back pain; contract ${CONTRACT}`,
    },
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'endplate' },
        token: { type: 'http', scheme: 'bearer' },
        ehr: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
  };
}

const problemSchema = z.object({
  type: z.string(),
  title: z.string().optional().describe('what the code means'),
  status: z.number(),
  code: z.string().describe('stable issue code, see docs/errors.md'),
  requestId: z.string(),
  issues: z
    .array(
      z.object({
        code: z.string(),
        at: z.union([z.string(), z.number()]).optional(),
        expected: z.string().optional(),
      }),
    )
    .optional(),
});

function operationOf(route: Route): Json {
  const { access, says } = route;
  const isOpen = access === 'anyone';
  const who =
    access === 'anyone' || access === 'signed-in' || access === 'ehr'
      ? access
      : `${access}: ${PERMISSIONS[access]}`;
  const parameters = [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')];
  return {
    operationId: operationIdOf(route),
    summary: says,
    description: `Access: ${who}`,
    tags: [route.path.split('/')[2] ?? route.path.slice(1)],
    'x-access': access,
    security: isOpen ? [] : access === 'ehr' ? [{ ehr: [] }] : [{ session: [] }, { token: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...requestOf(route),
    responses: { ...replyOf(route), default: PROBLEM },
  };
}

const PROBLEM = {
  description: 'A refusal, with a stable code',
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  },
};

function requestOf(route: Route): Json {
  const shown = route.bodyShown ?? route.body;
  if (shown === undefined) return {};
  const type = shown === bytes ? 'application/octet-stream' : 'application/json';
  return {
    requestBody: { required: true, content: { [type]: { schema: jsonSchema(shown, 'input') } } },
  };
}

function replyOf({ reply, status = 200, says }: Route): Json {
  if (status === 204) return { 204: { description: says } };
  const type = contentTypeOf(reply) ?? 'application/json';
  return {
    [status]: { description: says, content: { [type]: { schema: jsonSchema(reply, 'output') } } },
  };
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.ZodType>(schema.shape).map(([name, part]) => {
    const { description, ...rest } = jsonSchema(part, 'input');
    return {
      name,
      in: place,
      required: place === 'path' || !part.safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });
}

function operationIdOf({ method, path }: Route): string {
  const words = path.split(/[/:.-]+/).filter((word) => word !== '' && word !== 'api');
  return [
    method.toLowerCase(),
    ...words.map((word) => word[0]?.toUpperCase() + word.slice(1)),
  ].join('');
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...printed } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  return opened(printed);
}

/** Unknown fields are ignored, and a new field is no new version: an object is never closed. */
function opened(value: object): Json {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !(key === 'additionalProperties' && item === false))
      .map(([key, item]: [string, unknown]) => [key, openedItem(item)]),
  );
}

function openedItem(item: unknown): unknown {
  if (Array.isArray(item)) return item.map(openedItem);
  return typeof item === 'object' && item !== null ? opened(item) : item;
}
