import { attributeOf } from './ccda-element.ts';
import type { XmlElement } from './ccda-tree.ts';
import { TextLayout } from './text-layout.ts';

export type Narrative = {
  readonly text: string;
  /** words that the document marks as deleted were left out */
  readonly hasDeleted: boolean;
};

/** A blank line goes before and after. */
const PARAGRAPHS = new Set(['paragraph', 'list', 'table']);
/** A line of its own. */
const LINES = new Set(['caption', 'thead', 'tbody', 'tfoot', 'renderMultiMedia', 'text']);
const CELLS = new Set(['td', 'th']);

type Rendering = {
  readonly layout: TextLayout;
  readonly leftOut: ReadonlySet<XmlElement>;
  readonly footnotes: XmlElement[];
  readonly footnoteNumbers: Map<string, number>;
  /** items that each list has had */
  readonly items: Map<XmlElement, number>;
  last: string;
  hasDeleted: boolean;
};

/**
 * The words of a narrative block, laid out as a note: paragraphs, items with bullet or number, rows with bars between
 * their cells, footnotes at the end under the number that stands in their place. Takes the elements of CDA R2, section
 * 4.3.5; what else there is gives its words.
 * @param leftOut elements that go elsewhere
 */
export function narrativeText(
  element: XmlElement,
  leftOut: ReadonlySet<XmlElement> = new Set(),
): Narrative {
  const rendering: Rendering = {
    layout: new TextLayout(),
    leftOut,
    footnotes: [],
    footnoteNumbers: new Map(),
    items: new Map(),
    last: '',
    hasDeleted: false,
  };
  for (const child of element.children) render(child, element, rendering);
  // a footnote may hold another
  for (let index = 0; index < rendering.footnotes.length; index++) {
    const footnote = rendering.footnotes[index];
    if (footnote === undefined) break;
    rendering.layout.breakTo(1);
    rendering.layout.write(`[${index + 1}]`);
    rendering.layout.space();
    for (const child of footnote.children) render(child, footnote, rendering);
  }
  return { text: rendering.layout.end().trim(), hasDeleted: rendering.hasDeleted };
}

function render(node: XmlElement | string, parent: XmlElement, rendering: Rendering): void {
  const { layout } = rendering;
  if (typeof node === 'string') {
    write(node, parent, rendering);
    return;
  }
  if (rendering.leftOut.has(node)) return;
  if (node.attributes['revised'] === 'delete') {
    rendering.hasDeleted = true;
    return;
  }
  const { name } = node;
  if (name === 'br') layout.newLine();
  if (name === 'footnote' || name === 'footnoteRef') mark(node, rendering);
  if (name === 'br' || name.startsWith('footnote')) return;
  if (name === 'sup' && isExponent(node, rendering.last)) layout.write('^');
  begin(node, parent, rendering);
  for (const child of node.children) render(child, node, rendering);
  if (CELLS.has(name) || name === 'item') layout.endHeld();
  layOut(name, parent, layout);
}

/** What an element shows before its words. */
function begin(node: XmlElement, parent: XmlElement, { layout, items }: Rendering): void {
  if (CELLS.has(node.name)) layout.cell();
  else if (node.name === 'item') {
    const number = (items.get(parent) ?? 0) + 1;
    items.set(parent, number);
    layout.item(parent.attributes['listType'] === 'ordered' ? `${number}. ` : '- ');
  } else layOut(node.name, parent, layout);
}

function layOut(name: string, parent: XmlElement, layout: TextLayout): void {
  if (name === 'tr') layout.row();
  else if (name === 'caption' && parent.name === 'item') layout.breakTo(1);
  else if (PARAGRAPHS.has(name)) layout.breakTo(2);
  else if (LINES.has(name)) layout.breakTo(1);
}

/** "10³" is no 103; but "1st" is the first. */
function isExponent(node: XmlElement, before: string): boolean {
  const [only] = node.children;
  return typeof only === 'string' && /^\s*[-+]?\d+\s*$/.test(only) && /[\p{L}\p{N}]$/u.test(before);
}

/** The number of a footnote in the place where it stands or is referred to. */
function mark(node: XmlElement, { footnotes, footnoteNumbers, layout }: Rendering): void {
  if (node.name === 'footnoteRef') {
    const number = footnoteNumbers.get(attributeOf(node, 'IDREF') ?? '');
    if (number !== undefined) layout.write(`[${number}]`);
    return;
  }
  footnotes.push(node);
  const id = attributeOf(node, 'ID');
  if (id !== undefined) footnoteNumbers.set(id, footnotes.length);
  layout.write(`[${footnotes.length}]`);
}

function write(words: string, parent: XmlElement, rendering: Rendering): void {
  const { layout } = rendering;
  const plain = words.replaceAll('\u00A0', ' ');
  const lines = keepsLines(plain, parent) ? plain.split('\n') : [plain];
  for (const [index, line] of lines.entries()) {
    if (index > 0) layout.newLine();
    const flowing = line.replace(/\s+/g, ' ');
    if (flowing.startsWith(' ')) layout.space();
    const trimmed = flowing.trim();
    if (trimmed !== '') {
      layout.write(trimmed);
      rendering.last = trimmed.slice(-1);
    }
    if (flowing.endsWith(' ')) {
      layout.space();
      rendering.last = ' ';
    }
  }
}

/**
 * Line ends count as spaces, as in HTML; but many senders put a note with its lines into the narrative as it is. Words
 * that a program indented begin each line with spaces; a note has lines that begin at the margin, or with a bullet.
 */
function keepsLines(words: string, parent: XmlElement): boolean {
  if (!words.includes('\n')) return false;
  if (parent.attributes['xml:space'] === 'preserve' || parent.name === 'pre') return true;
  const following = words
    .slice(words.indexOf('\n') + 1)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (following.length === 0) return false;
  return (
    following.some((line) => /^\S/.test(line)) ||
    following.every((line) => /^\s*([-*•–]|\d{1,2}[.)])\s/.test(line))
  );
}
