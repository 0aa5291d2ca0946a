import type { Delimiters } from './x12-delimiters.ts';

/** Room that the head of a BIN or BDS segment takes at most. */
const LONGEST_HEAD = 64;
/** Which element states the length of the content; the content is the next. */
const LENGTH_ELEMENT = { BIN: 1, BDS: 2 } as const;

export type BinaryHead =
  | { readonly kind: 'none' }
  | { readonly kind: 'more' }
  | { readonly kind: 'malformed' }
  /** the elements end at `end`, and the content begins at `content` */
  | {
      readonly kind: 'read';
      readonly end: number;
      readonly content: number;
      readonly length: number;
    };

/** Reads the head of a binary segment: it says how many bytes of content follow, which may hold anything. */
export function readBinaryHead(
  text: string,
  at: number,
  { element, segment }: Delimiters,
  isLast: boolean,
): BinaryHead {
  const id = text.startsWith('BIN', at) ? 'BIN' : text.startsWith('BDS', at) ? 'BDS' : undefined;
  if (id === undefined || !text.startsWith(element, at + 3)) return { kind: 'none' };
  const head = text.slice(at, at + LONGEST_HEAD);
  const parts = head.split(element);
  const before = parts.slice(0, LENGTH_ELEMENT[id] + 1);
  const size = before.join(element).length;
  const terminator = head.indexOf(segment);
  const isWhole = parts.length > before.length && (terminator < 0 || terminator > size);
  if (!isWhole && terminator < 0 && head.length < LONGEST_HEAD && !isLast) return { kind: 'more' };
  const stated = before[LENGTH_ELEMENT[id]] ?? '';
  if (!isWhole || !/^\d{1,12}$/.test(stated)) return { kind: 'malformed' };
  const end = at + size;
  return { kind: 'read', end, content: end + element.length, length: Number(stated) };
}
