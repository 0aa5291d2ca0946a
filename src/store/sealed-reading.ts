import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { type Reading, readingSchema, type Sealed } from '../review/sample-audit-schema.ts';

/** SHA-256 of bytes, or of a text in UTF-8, as hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A new key for the readings of one audit: 32 bytes as hexadecimal digits. */
export function newSealKey(): string {
  return randomBytes(32).toString('hex');
}

/**
 * Closes a reading so that the auditor cannot see it: enciphered under the audit’s key (AES-256-GCM), and committed to
 * by a hash over a secret nonce, so that it can neither be guessed from the hash nor exchanged later.
 */
export function sealReading(reading: Reading, key: string): Sealed {
  const nonce = randomBytes(16).toString('hex');
  const text = `${nonce}\n${JSON.stringify(reading)}`;
  const start = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'hex'), start);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    id: reading.id,
    commitment: sha256(text),
    sealed: Buffer.concat([start, cipher.getAuthTag(), body]).toString('base64'),
  };
}

export type Opened =
  | { readonly reading: Reading; readonly nonce: string }
  | { readonly refused: 'audit/seal-key-wrong' | 'audit/seal-broken' };

/**
 * Opens a sealed reading. `audit/seal-key-wrong` when the key does not open it or a byte was changed;
 * `audit/seal-broken` when what is inside is not what the sample committed to.
 */
export function openReading({ sealed }: Sealed, commitment: string, key: string): Opened {
  let text: string;
  try {
    const bytes = Buffer.from(sealed, 'base64');
    const open = createDecipheriv('aes-256-gcm', Buffer.from(key, 'hex'), bytes.subarray(0, 12));
    open.setAuthTag(bytes.subarray(12, 28));
    text = Buffer.concat([open.update(bytes.subarray(28)), open.final()]).toString('utf8');
  } catch {
    return { refused: 'audit/seal-key-wrong' };
  }
  const [nonce = '', body = ''] = text.split('\n');
  const reading = readingSchema.safeParse(JSON.parse(body));
  if (sha256(text) !== commitment || !reading.success) return { refused: 'audit/seal-broken' };
  return { reading: reading.data, nonce };
}
