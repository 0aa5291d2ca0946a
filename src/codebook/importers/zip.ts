import { inflateSync } from 'fflate';
import { accept, type Outcome, refuse } from '../issues.ts';
import { crc32 } from './crc32.ts';

/** A file inside a ZIP, unpacked. */
export type UnpackedFile = { readonly name: string; readonly bytes: Uint8Array };

/** No official file is larger; a small ZIP that unpacks to gigabytes is an attack. */
const LARGEST_FILE = 128 * 1024 * 1024;

// Signatures and field offsets: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

type Entry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

/** True for bytes that start like a ZIP. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length > 4 && view(bytes).getUint32(0, true) === LOCAL_HEADER;
}

/**
 * Unpacks the wanted files of a ZIP. Every unpacked file is checked against the length and the CRC-32 of the
 * directory, which the packing library itself does not do.
 *
 * Issues: `codes/zip-damaged` (at: offset or file name), `codes/file-too-large`.
 */
export function unpackZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Outcome<readonly UnpackedFile[]> {
  const entries = readDirectory(bytes);
  if (!entries.ok) return entries;
  const files: UnpackedFile[] = [];
  for (const entry of entries.value) {
    if (entry.name.endsWith('/') || !wanted(entry.name)) continue;
    const file = unpackEntry(bytes, entry);
    if (!file.ok) return file;
    files.push({ name: entry.name, bytes: file.value });
  }
  return accept(files);
}

function readDirectory(bytes: Uint8Array): Outcome<Entry[]> {
  const data = view(bytes);
  const end = findEnd(data);
  if (end === undefined)
    return refuse('codes/zip-damaged', bytes.length, 'a ZIP directory at the end');
  const count = data.getUint16(end + 10, true);
  let at = data.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let each = 0; each < count; each += 1) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== DIRECTORY_ENTRY) {
      return refuse('codes/zip-damaged', at, 'an entry of the ZIP directory');
    }
    const nameLength = data.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (data.getUint16(at + 8, true) & 1) === 1,
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      packedSize: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
    });
    at += 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return accept(entries);
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(data: DataView): number | undefined {
  const first = Math.max(0, data.byteLength - 22 - 0xffff);
  for (let at = data.byteLength - 22; at >= first; at -= 1) {
    if (data.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function unpackEntry(bytes: Uint8Array, entry: Entry): Outcome<Uint8Array> {
  const damaged = refuse(
    'codes/zip-damaged',
    entry.name,
    'the length and checksum of its directory',
  );
  if (entry.size > LARGEST_FILE) return refuse('codes/file-too-large', entry.name);
  const data = view(bytes);
  if (entry.offset + 30 > bytes.length || data.getUint32(entry.offset, true) !== LOCAL_HEADER) {
    return damaged;
  }
  const start =
    entry.offset +
    30 +
    data.getUint16(entry.offset + 26, true) +
    data.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize || entry.encrypted) return damaged;
  const unpacked = inflate(packed, entry);
  if (unpacked?.length !== entry.size || crc32(unpacked) !== entry.crc) return damaged;
  return accept(unpacked);
}

function inflate(packed: Uint8Array, { method, size }: Entry): Uint8Array | undefined {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
