import { bytesOf } from './x12-bytes.ts';
import type { X12Segment } from './x12-segment.ts';

/** A change of bytes `[from, to)` of a file; nothing else of it changes. */
export type Patch = { readonly from: number; readonly to: number; readonly bytes: Uint8Array };

/** The change that gives an element the text. Elements that are missing before it are added empty. */
export function setElement(segment: X12Segment, element: number, text: string): Patch {
  const [from, to] = segment.rangeOf(element) ?? [segment.endOffset, segment.endOffset];
  const missing = Math.max(0, element - segment.elementCount);
  return { from, to, bytes: bytesOf(segment.delimiters.element.repeat(missing) + text) };
}

/** The change that gives a component of an element the text, likewise. */
export function setComponent(
  segment: X12Segment,
  element: number,
  component: number,
  text: string,
): Patch {
  const { component: separator } = segment.delimiters;
  const range = segment.rangeOf(element, component);
  const [, end] = segment.rangeOf(element) ?? [];
  if (range !== undefined) return { from: range[0], to: range[1], bytes: bytesOf(text) };
  if (end === undefined)
    return setElement(segment, element, separator.repeat(component - 1) + text);
  const missing = component - segment.componentCount(element);
  return { from: end, to: end, bytes: bytesOf(separator.repeat(missing) + text) };
}

/** The bytes `[start, end)` of a file with the changes in them. */
export function applyPatches(
  file: Uint8Array,
  start: number,
  end: number,
  patches: readonly Patch[],
): Uint8Array {
  const parts: Uint8Array[] = [];
  let place = start;
  for (const { from, to, bytes } of patches.toSorted((a, b) => a.from - b.from)) {
    parts.push(file.subarray(place, from), bytes);
    place = to;
  }
  return joined([...parts, file.subarray(place, end)]);
}

/** All parts as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
