import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, as it stands in a cookie, a link or a token. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is stored of a secret. A plain digest is enough: there is nothing to guess in 256 random bits, and the record
 * alone lets nobody in.
 */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
