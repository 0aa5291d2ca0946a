import type { z } from 'zod';
import type { Store } from '../store/open-store.ts';

/** A value that a browser keeps for a while and can neither read nor change. @param name of the cookie */
export function sealCookie({ keys }: Store, name: string, value: unknown): string {
  const { body, keyId } = keys.encrypt(JSON.stringify(value), ['cookie', name]);
  return `${keyId}.${Buffer.from(body, 'base64').toString('base64url')}`;
}

/** The value of a sealed cookie; undefined when there is none, or it was not sealed here, or is another. */
export function openCookie<Value>(
  { keys }: Store,
  name: string,
  cookie: string | undefined,
  schema: z.ZodType<Value>,
): Value | undefined {
  const [keyId = '', body = ''] = (cookie ?? '').split('.');
  try {
    const sealed = { keyId, body: Buffer.from(body, 'base64url').toString('base64') };
    return schema.parse(JSON.parse(keys.decrypt(sealed, ['cookie', name])));
  } catch {
    return undefined;
  }
}
