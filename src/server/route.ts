import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Scope } from '../store/scope.ts';
import type { Cookie } from './cookie.ts';
import type { Access, Permission } from './permissions.ts';
import type { Services } from './services.ts';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What a handler is given: the parts of the request as their schemas read them, and for whom it acts. */
export type Call<Params, Query, Body> = {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly scope: Scope;
  /** true when roles, and the token’s scopes, allow it */
  readonly allows: (permission: Permission) => boolean;
  readonly services: Services;
  /** request headers, in lower case */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** the session that the request came with */
  readonly session: string | undefined;
  /** a token against cross-site requests; the browser sends it back in `x-csrf-token` with every change */
  readonly csrfToken: () => string;
};

type AnswerOptions = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Secure, HttpOnly and SameSite are set by the server */
  readonly cookies?: readonly Cookie[];
};

/** A reply with another status than the route’s, with headers or cookies. */
export class Answer<Body> {
  readonly body: Body;
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly Cookie[];
  constructor(body: Body, options: AnswerOptions = {}) {
    this.body = body;
    this.status = options.status;
    this.headers = options.headers ?? {};
    this.cookies = options.cookies ?? [];
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type Card = {
  readonly method: Method;
  /** with parameters as `:encounterId`; each name is used for one kind of thing only */
  readonly path: string;
  /** who may call it; nothing is open unless it says `anyone` */
  readonly access: Access;
  /** one sentence for the API page */
  readonly says: string;
  /** of a plain reply; 200 when left out */
  readonly status?: number;
  /** largest body in bytes; 1 MiB when left out */
  readonly bodyLimit?: number;
  /** most calls in a minute from one address or session, where that is less than for all routes together */
  readonly perMinute?: number;
  /** schema of the body for the API page, where the handler reads the body itself */
  readonly bodyShown?: z.ZodType;
};

/** A route in the table: a card, its schemas, and one function that takes what has been checked. */
export type Route = Card & {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType;
  readonly handle: (call: Call<unknown, unknown, unknown>) => Promise<unknown>;
};

type Maybe = z.ZodType | undefined;

/**
 * Declares a route. Its schemas give validation, the handler’s types and the OpenAPI document; `access` is checked
 * before the body is read. The handler gives the reply’s body, or an `Answer`.
 * @example defineRoute({ method: 'GET', path: '/api/things/:thingId', access: 'codes:read', says: 'One thing', params, reply, handler })
 */
export function defineRoute<
  Reply extends z.ZodType,
  Params extends Maybe = undefined,
  Query extends Maybe = undefined,
  Body extends Maybe = undefined,
>(
  card: Card & {
    readonly params?: Params;
    readonly query?: Query;
    readonly body?: Body;
    readonly reply: Reply;
    readonly handler: (
      call: Call<Parsed<Params>, Parsed<Query>, Parsed<Body>>,
    ) => Promise<z.input<Reply> | Answer<z.input<Reply>>> | z.input<Reply> | Answer<z.input<Reply>>;
  },
): Route {
  const { handler, params, query, body, ...rest } = card;
  return {
    ...rest,
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { query }),
    ...(body === undefined ? {} : { body }),
    handle: async (call) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part was read with the schema beside it
      handler(call as unknown as Call<Parsed<Params>, Parsed<Query>, Parsed<Body>>),
  };
}

/** A body that is kept as the bytes that came, whatever their type: a file. */
export const bytes: z.ZodType<Buffer> = z
  .custom<Buffer>((value) => Buffer.isBuffer(value))
  .meta({ type: 'string', format: 'binary' });

/** A reply that is no JSON: text, bytes, or a stream of them, of this type. */
export function content(type: string): z.ZodType<string | Buffer | Readable> {
  return z
    .custom<string | Buffer | Readable>((value) => value !== undefined)
    .meta({ type: 'string', 'x-content-type': type });
}

/** The type of a reply that is no JSON. */
export function contentTypeOf(reply: z.ZodType): string | undefined {
  const type = reply.meta()?.['x-content-type'];
  return typeof type === 'string' ? type : undefined;
}
