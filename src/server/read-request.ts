import type { z } from 'zod';
import type { Issue } from '../chart/issue.ts';
import { problem } from './problem.ts';
import { bytes, type Route } from './route.ts';
import { innerSchemas } from './visible-to.ts';

/** The parts of a request as the route’s schemas read them. Throws a `Problem` with every place that is wrong. */
export function readRequest(
  route: Route,
  given: { readonly params: unknown; readonly query: unknown; readonly body: unknown },
): { readonly params: unknown; readonly query: unknown; readonly body: unknown } {
  const issues: Issue[] = [];
  const read = (schema: z.ZodType | undefined, value: unknown, part: string): unknown => {
    if (schema === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const names = fieldNames(schema);
    issues.push(...parsed.error.issues.map((issue) => issueOf(issue, part, names)));
    return undefined;
  };
  const params = read(route.params, given.params, 'path');
  const query = read(route.query, given.query, 'query');
  const body = read(route.body, bodyOf(route, given.body), 'body');
  if (issues.length > 0) throw problem(400, 'request/invalid', issues);
  return { params, query, body };
}

/** Bytes for a route that takes a file, else the JSON in them. */
function bodyOf(route: Route, body: unknown): unknown {
  if (route.body === undefined || route.body === bytes || !Buffer.isBuffer(body)) return body;
  if (body.length === 0) return undefined;
  return parseBody(body.toString('utf8'));
}

const NO_PROTOTYPE = /"(?:_|\\u005f)(?:_|\\u005f)proto(?:_|\\u005f)(?:_|\\u005f)"\s*:/i;

function parseBody(text: string): unknown {
  // A key of this name would reach into every object when the body is copied carelessly. No contract has it.
  if (NO_PROTOTYPE.test(text)) throw problem(400, 'request/not-json');
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw problem(400, 'request/not-json');
  }
}

/** The names of all fields of a schema. A name that is not among them came in, and could be anybody’s. */
function fieldNames(schema: z.core.$ZodType): ReadonlySet<string> {
  return new Set(
    innerSchemas(schema).flatMap(([step, inner]) => [
      ...(step === undefined ? [] : [step]),
      ...fieldNames(inner),
    ]),
  );
}

/** The place and what was expected; zod’s message is left out, because it may repeat what came. */
function issueOf(issue: z.core.$ZodIssue, part: string, names: ReadonlySet<string>): Issue {
  const place = issue.path.map((step) =>
    typeof step === 'number' || names.has(String(step)) ? String(step) : '*',
  );
  const expected = expectedBy(issue);
  return {
    code: 'request/field-malformed',
    at: [part, ...place].join('.'),
    ...(expected === undefined ? {} : { expected }),
  };
}

function expectedBy(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join('|');
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format;
    default:
      return undefined;
  }
}
