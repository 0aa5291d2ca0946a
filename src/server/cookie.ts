import type { CookieSerializeOptions } from '@fastify/cookie';

/** A cookie of a reply. Secure, HttpOnly, SameSite and path are set by the server unless the options say otherwise. */
export type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly options?: CookieSerializeOptions;
};
