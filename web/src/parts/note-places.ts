/** A place in a text: `[start, end)` in UTF-16 code units. */
export type Place = { readonly start: number; readonly end: number };

/** The range of a place in the element that holds a text and nothing else; undefined when it lies outside. */
function rangeOf(holder: Element, { start, end }: Place): Range | undefined {
  const range = document.createRange();
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let before = 0;
  let isBegun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (!isBegun && start < before + length) {
      range.setStart(node, Math.max(0, start - before));
      isBegun = true;
    }
    if (isBegun && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return undefined;
}

/** Brings a place of a text into sight and frames it until another is shown. @param id of the element that holds the text */
export function showPlace(id: string, place: Place): void {
  const holder = document.getElementById(id);
  const range = holder === null ? undefined : rangeOf(holder, place);
  if (range === undefined) return;
  if ('highlights' in CSS) CSS.highlights.set('shown-place', new Highlight(range));
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'auto' });
}

/** What is selected within a text; undefined when nothing is, or when the selection leaves the text. */
export function selectedPlace(id: string): Place | undefined {
  const selection = document.getSelection();
  const holder = document.getElementById(id);
  if (selection === null || selection.rangeCount === 0 || holder === null) return undefined;
  const range = selection.getRangeAt(0);
  if (range.collapsed || !holder.contains(range.commonAncestorContainer)) return undefined;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
