import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { StoreError } from '../issues.ts';

const CIPHER = 'aes-256-gcm';
/** NIST SP 800-38D, 5.2.1.1: 96 bits is the length that GCM takes as it is. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/** A text as it is stored, and the key that opens it. */
export type Sealed = { readonly body: string; readonly keyId: string };

type OneKey = { readonly id: string; readonly text: Buffer; readonly seal: Buffer };

/**
 * The keys of a record. The first encrypts; all of them decrypt. Text is AES-256-GCM with a random nonce, bound to
 * the place it is stored at, so that a text moved to another row does not open.
 */
export class NoteKeys {
  readonly #keys: ReadonlyMap<string, OneKey>;
  readonly #current: OneKey;

  /** @param keys 32 bytes each, the current one first */
  constructor(keys: readonly [Uint8Array, ...Uint8Array[]]) {
    const [first, ...others] = keys;
    this.#current = deriveKeys(first);
    const all = [this.#current, ...others.map(deriveKeys)];
    this.#keys = new Map(all.map((key) => [key.id, key]));
  }

  /** Id of the key that encrypts; ids tell nothing about keys. */
  get currentId(): string {
    return this.#current.id;
  }

  get ids(): readonly string[] {
    return [...this.#keys.keys()];
  }

  /** @param place what the text is bound to: tenant, table and row */
  encrypt(text: string, place: readonly string[]): Sealed {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#current.text, nonce);
    cipher.setAAD(Buffer.from(JSON.stringify(place)));
    // A note may hold half a surrogate pair, which UTF-8 cannot carry; offsets must survive.
    const data = Buffer.concat([cipher.update(Buffer.from(text, 'utf16le')), cipher.final()]);
    const body = Buffer.concat([nonce, cipher.getAuthTag(), data]).toString('base64');
    return { body, keyId: this.#current.id };
  }

  /** @throws StoreError `store/key-wrong` without the key, `store/note-damaged` when the text was changed or moved */
  decrypt({ body, keyId }: Sealed, place: readonly string[]): string {
    const key = this.#keys.get(keyId);
    if (key === undefined) throw new StoreError('store/key-wrong', place.join('/'), `key ${keyId}`);
    const bytes = Buffer.from(body, 'base64');
    try {
      const decipher = createDecipheriv(CIPHER, key.text, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(JSON.stringify(place)));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const data = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([data, decipher.final()]).toString('utf16le');
    } catch {
      throw new StoreError('store/note-damaged', place.join('/'), 'the text as it was stored');
    }
  }

  /** Seals words that stand in the open: who lacks the key cannot make the seal. */
  seal(words: readonly (string | number)[]): { readonly seal: string; readonly keyId: string } {
    return { seal: sealWith(this.#current, words), keyId: this.#current.id };
  }

  /** Undefined when the key of the seal is not among these. */
  isSealed(
    words: readonly (string | number)[],
    { seal, keyId }: { readonly seal: string; readonly keyId: string },
  ): boolean | undefined {
    const key = this.#keys.get(keyId);
    if (key === undefined) return undefined;
    const expected = Buffer.from(sealWith(key, words));
    const given = Buffer.from(seal);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }

  /** Digests of a text under every key, the current one first: the same text has one of them in common. */
  digests(text: string): readonly string[] {
    const words = Buffer.from(text, 'utf16le');
    return [...this.#keys.values()].map((key) =>
      createHmac('sha256', key.seal).update('text\0').update(words).digest('base64url'),
    );
  }

  /** The digest of bytes that come a piece at a time, under the current key: `digests` of them as Latin-1 text. */
  beginDigest(): { push(bytes: Uint8Array): void; end(): string } {
    const hmac = createHmac('sha256', this.#current.seal).update('text\0');
    return {
      push: (bytes) =>
        void hmac.update(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf16le')),
      end: () => hmac.digest('base64url'),
    };
  }
}

function sealWith(key: OneKey, words: readonly (string | number)[]): string {
  const hmac = createHmac('sha256', key.seal).update('seal\0').update(JSON.stringify(words));
  return hmac.digest('base64url');
}

function deriveKeys(key: Uint8Array): OneKey {
  if (key.length !== KEY_BYTES) {
    throw new StoreError('store/key-malformed', 'key', `${KEY_BYTES} bytes in base64`);
  }
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', key, '', `endplate ${purpose}`, KEY_BYTES));
  const id = createHash('sha256').update(derive('key id')).digest('hex').slice(0, 12);
  return { id, text: derive('note text'), seal: derive('seal') };
}
