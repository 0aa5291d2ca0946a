import { gunzipSync } from 'fflate';
import { accept, type Outcome, refuse } from '../issues.ts';
import { crc32 } from './crc32.ts';

/** No official file is larger unpacked. */
const LARGEST_FILE = 128 * 1024 * 1024;

/** True for bytes that start like gzip (RFC 1952, 2.3.1). */
export function looksLikeGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks gzip and checks the length and CRC-32 in its trailer, which the library does not do. */
export function unpackGzip(bytes: Uint8Array): Outcome<Uint8Array> {
  const damaged = refuse('codes/zip-damaged', bytes.length, 'the length and checksum at its end');
  if (bytes.length < 18) return damaged;
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  const size = trailer.getUint32(4, true);
  if (size > LARGEST_FILE) return refuse('codes/file-too-large');
  try {
    const unpacked = gunzipSync(bytes, { out: new Uint8Array(size) });
    return crc32(unpacked) === trailer.getUint32(0, true) ? accept(unpacked) : damaged;
  } catch {
    return damaged;
  }
}
