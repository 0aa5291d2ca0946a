import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  beginKeyed,
  forgetKey,
  type KeptReply,
  keepReply,
} from '../store/identity/replies-kept.ts';
import type { Scope } from '../store/scope.ts';
import { problem } from './problem.ts';
import { Answer, contentTypeOf, type Route } from './route.ts';
import type { Services } from './services.ts';

const KEY = /^[\w.-]{8,128}$/;

/** What of a request makes it the same request. */
export type Asked = { readonly url: string; readonly body: unknown; readonly key: unknown };

/**
 * Does what a request with an `Idempotency-Key` asks once: sent again within a day by the same caller, it gets the
 * reply of the first time. A request that was refused may be sent again, because nothing was done.
 */
export async function once(
  scope: Scope,
  { store, now }: Services,
  { url, body, key }: Asked,
  work: () => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  if (typeof key !== 'string' || !KEY.test(key))
    throw problem(400, 'request/invalid', [
      {
        code: 'request/field-malformed',
        at: 'header.idempotency-key',
        expected: '8 to 128 letters',
      },
    ]);
  const digest = createHash('sha256').update(url).update('\0');
  if (Buffer.isBuffer(body)) digest.update(body);
  const begun = await beginKeyed(scope, store, {
    key,
    digest: digest.digest('base64url'),
    now: now(),
  });
  if (begun.kind === 'other') throw problem(422, 'request/key-reused');
  if (begun.kind === 'running') throw problem(409, 'request/running');
  if (begun.kind === 'kept') return answerOf(begun.reply);
  try {
    const answer = await work();
    const { status = 0, headers, body: shown } = answer;
    await keepReply(scope, store, key, { status, body: JSON.stringify({ headers, body: shown }) });
    return answer;
  } catch (error) {
    await forgetKey(scope, store, key);
    throw error;
  }
}

const keptSchema = z.object({
  headers: z.record(z.string(), z.string()),
  body: z.unknown().optional(),
});

function answerOf({ status, body }: KeptReply): Answer<unknown> {
  const kept = keptSchema.parse(JSON.parse(body));
  return new Answer(kept.body, {
    status,
    headers: { ...kept.headers, 'idempotency-replayed': 'true' },
  });
}

/** True for a request that may be kept: one that changes the record, by somebody who is known, with a JSON reply. */
export function mayBeKept({ method, access, reply }: Route, scope: Scope): boolean {
  const isOpen = access === 'anyone' || access === 'ehr' || access === 'signed-in';
  if (method !== 'POST' || isOpen || access === 'engine:use') return false;
  return scope.actor.kind !== 'anonymous' && contentTypeOf(reply) === undefined;
}
