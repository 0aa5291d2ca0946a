/** What base64 held, or the place at which it stops being base64, in characters of the text from 0. */
export type Base64Read = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly faultAt: number };

const NOT_A_DIGIT = 64;
const SPACE = 65;
const PADDING = 66;
const VALUES = valuesOfCharacters();

function valuesOfCharacters(): Uint8Array {
  const values = new Uint8Array(128).fill(NOT_A_DIGIT);
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < 64; value++) values[digits.charCodeAt(value)] = value;
  // the alphabet of file names (RFC 4648, section 5), which some senders use
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  for (const space of ' \t\r\n\f') values[space.charCodeAt(0)] = SPACE;
  values['='.charCodeAt(0)] = PADDING;
  return values;
}

/**
 * Decodes base64 of either alphabet, white space in it ignored. Padding may be left out, but a rest of one character
 * means that the text was cut.
 */
export function readBase64(text: string): Base64Read {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let digits = 0;
  let padding = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? (VALUES[code] ?? NOT_A_DIGIT) : NOT_A_DIGIT;
    if (value === SPACE) continue;
    if (value === PADDING) padding += 1;
    if (value === NOT_A_DIGIT || padding > 2 || (padding > 0 && value !== PADDING))
      return { faultAt: at };
    if (value === PADDING) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    digits += 1;
    if (digits % 4 === 0) {
      bytes[length++] = bits >> 16;
      bytes[length++] = (bits >> 8) & 0xff;
      bytes[length++] = bits & 0xff;
    }
  }
  const rest = digits % 4;
  if (rest === 1 || (padding > 0 && (rest + padding) % 4 !== 0)) return { faultAt: text.length };
  if (rest === 2) bytes[length++] = (bits >> 4) & 0xff;
  if (rest === 3) {
    bytes[length++] = (bits >> 10) & 0xff;
    bytes[length++] = (bits >> 2) & 0xff;
  }
  return { bytes: bytes.subarray(0, length) };
}
