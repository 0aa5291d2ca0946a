import type { FormatIssueCode } from './issues.ts';

/** First bytes of files that hold no text to be read, in hexadecimal; `..` is any byte. */
const SIGNATURES: readonly (readonly [hex: string, issue: FormatIssueCode])[] = [
  ['255044462d', 'format/pdf'],
  ['1f8b', 'format/compressed'], // gzip
  ['425a68', 'format/compressed'], // bzip2
  ['fd377a585a00', 'format/compressed'], // xz
  ['28b52ffd', 'format/compressed'], // zstd
  ['04224d18', 'format/compressed'], // lz4
  ['377abcaf271c', 'format/compressed'], // 7z
  ['526172211a07', 'format/compressed'], // rar
  ['504b0506', 'format/compressed'], // empty ZIP
  ['504b0708', 'format/compressed'], // split ZIP
  ['d0cf11e0a1b11ae1', 'format/word-document'], // old office programs
  ['89504e47', 'format/image'],
  ['ffd8ff', 'format/image'],
  ['47494638', 'format/image'],
  ['49492a00', 'format/image'],
  ['4d4d002a', 'format/image'],
  ['52494646........57454250', 'format/image'],
];

/** Names inside a ZIP that show it to be a document of an office program. They stand near its beginning. */
const OFFICE = /\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis|word\/|xl\/|ppt\//;

/** What the first bytes show a file to be that holds no text to be read; undefined when they show nothing. */
export function signatureOf(bytes: Uint8Array): FormatIssueCode | undefined {
  if (startsWith(bytes, '504b0304')) {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
    return OFFICE.test(head) ? 'format/word-document' : 'format/compressed';
  }
  return SIGNATURES.find(([hex]) => startsWith(bytes, hex))?.[1];
}

function startsWith(bytes: Uint8Array, hex: string): boolean {
  if (bytes.length * 2 < hex.length) return false;
  for (let at = 0; at < hex.length; at += 2) {
    const pair = hex.slice(at, at + 2);
    if (pair !== '..' && bytes[at / 2] !== Number.parseInt(pair, 16)) return false;
  }
  return true;
}
