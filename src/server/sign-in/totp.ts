import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** RFC 6238: steps of 30 seconds; RFC 4226: six digits of an HMAC-SHA-1. What every authenticator app makes. */
const STEP_SECONDS = 30;
const DIGITS = 6;
const SECRET_BYTES = 20;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret, in the letters that people can type (RFC 4648, base32). */
export function newTotpSecret(): string {
  let bits = '';
  for (const byte of randomBytes(SECRET_BYTES)) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('');
}

/** What an authenticator app reads from a picture. */
export function totpAddress(secret: string, login: string): string {
  return `otpauth://totp/Endplate:${encodeURIComponent(login)}?secret=${secret}&issuer=Endplate`;
}

/** The time step that a moment lies in. */
export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / STEP_SECONDS);
}

/** The code of a time step. @param digits six in the product; the vectors of the RFC have eight */
export function totpCode(secret: Uint8Array, step: number, digits = DIGITS, hash = 'sha1'): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac(hash, secret).update(counter).digest();
  // RFC 4226, 5.3: the low four bits of the last byte say where the number stands.
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The step whose code this is, one step of clock error to either side; undefined when it is none. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const key = fromBase32(secret);
  const current = stepAt(now);
  return [current, current - 1, current + 1].find((step) =>
    timingSafeEqual(Buffer.from(totpCode(key, step)), Buffer.from(code)),
  );
}

/** Codes to print and lock away: `7k2q-m4xz-9fwd`. */
export function newRecoveryCodes(count = 10): string[] {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from({ length: count }, () =>
    Array.from(randomBytes(16), (byte) => letters[byte % 31] ?? 'a')
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

export function fromBase32(secret: string): Buffer {
  let bits = '';
  for (const letter of secret) bits += ALPHABET.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
