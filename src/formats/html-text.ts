import { withoutEntities } from './html-entities.ts';
import { htmlPieces } from './html-tags.ts';
import { TextLayout } from './text-layout.ts';

/** The words of a page, and whether some were left out because they are struck out or hidden. */
export type MarkupText = { readonly text: string; readonly hasStruckOut: boolean };

/** Their content is no words of the page; of a choice, the page does not say which word was chosen. */
const DROPPED = new Set(
  'script style head template noscript svg math object iframe select'.split(' '),
);
/** What stands in them no longer holds: HTML’s own meaning of these elements. */
const STRUCK_OUT = new Set(['del', 's', 'strike']);
const EMPTY = new Set('area base br col embed hr img input link meta param source wbr'.split(' '));
/** A blank line goes before and after. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 table ul ol dl pre blockquote'.split(' '));
/** A line of its own. */
const LINES = new Set(
  'address article aside body caption center dd details div dt fieldset figcaption figure footer form header hr html legend li main nav section summary tbody tfoot thead tr'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** The next one closes the one before, where its end tag is left out. */
const CLOSE_THEMSELVES = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd']);

const PRESERVING = /white-space\s*:\s*(?:pre|break-spaces)/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|line-through/i;
const QUOTED = /"[^"]*"|'[^']*'/g;
const HIDDEN_ALONE = /(?:^|\s)hidden(?=[\s=/]|$)/i;
const TICKED = /\schecked(?:[\s=/]|$)/i;
const TICK_BOX = /type\s*=\s*["']?(?:checkbox|radio)/i;

/** Nested deeper than this, elements are no longer told apart: only a hostile page has so many. */
const DEEPEST = 200;

type Element = {
  readonly name: string;
  readonly shows: 'words' | 'nothing' | 'struck-out';
  readonly isPreserving: boolean;
  items: number;
};

/**
 * The text of HTML or XHTML, read as a browser shows it: block elements begin lines, runs of white space are one
 * space except where they are preserved, list items have their bullet or number, cells of a row stand between bars,
 * boxes are ticked or not. Scripts, styles and the head are left out, and so is what is struck out or hidden. Takes
 * linear time on any input.
 * @example htmlText('<p>Assessment:<br>Low back&nbsp;pain</p>').text // 'Assessment:\nLow back pain'
 */
export function htmlText(html: string): MarkupText {
  const layout = new TextLayout();
  const root: Element = { name: '', shows: 'words', isPreserving: false, items: 0 };
  const open: Element[] = [root];
  const openByName = new Map<string, number>();
  let hasStruckOut = false;
  let beyond = 0;

  const count = (name: string, by: number): void => {
    openByName.set(name, (openByName.get(name) ?? 0) + by);
  };
  const close = (name: string): void => {
    if (beyond > 0) beyond -= 1;
    else if ((openByName.get(name) ?? 0) > 0) {
      for (;;) {
        const last = open.pop() ?? root;
        count(last.name, -1);
        if (last.name === name) break;
      }
    }
    if (CELLS.has(name) || name === 'li') layout.endHeld();
    layOut(name, layout);
  };

  for (const piece of htmlPieces(html)) {
    const parent = open.at(-1) ?? root;
    if (piece.kind === 'text') {
      const words = piece.isLiteral ? piece.words : withoutEntities(piece.words);
      if (parent.shows === 'words') write(words, parent.isPreserving, layout);
      else if (parent.shows === 'struck-out' && words.trim() !== '') hasStruckOut = true;
      continue;
    }
    const { name } = piece;
    if (piece.kind === 'close') {
      if (!EMPTY.has(name)) close(name);
      continue;
    }
    if (CLOSE_THEMSELVES.has(name) && parent.name === name) close(name);
    const around = open.at(-1) ?? root;
    if (around.shows === 'words') begin(name, piece.attributes, around, layout);
    if (EMPTY.has(name)) continue;
    if (open.length > DEEPEST) beyond += 1;
    else {
      open.push(elementOf(name, piece.attributes, around));
      count(name, 1);
    }
  }
  return { text: layout.end(), hasStruckOut };
}

function elementOf(name: string, attributes: string, parent: Element): Element {
  const isStruck =
    STRUCK_OUT.has(name) ||
    HIDDEN.test(attributes) ||
    HIDDEN_ALONE.test(attributes.replaceAll(QUOTED, ''));
  return {
    name,
    shows:
      parent.shows !== 'words'
        ? parent.shows
        : DROPPED.has(name)
          ? 'nothing'
          : isStruck
            ? 'struck-out'
            : 'words',
    isPreserving:
      parent.isPreserving || name === 'pre' || name === 'textarea' || PRESERVING.test(attributes),
    items: 0,
  };
}

/** What an element shows before its content. */
function begin(name: string, attributes: string, parent: Element, layout: TextLayout): void {
  if (name === 'br') layout.newLine();
  else if (CELLS.has(name)) layout.cell();
  else if (name === 'li') {
    parent.items += 1;
    layout.item(parent.name === 'ol' ? `${parent.items}. ` : '- ');
  } else layOut(name, layout);
  if (name === 'input' && TICK_BOX.test(attributes))
    layout.write(TICKED.test(attributes) ? '[x]' : '[ ]');
}

function layOut(name: string, layout: TextLayout): void {
  if (name === 'tr') layout.row();
  else if (PARAGRAPHS.has(name)) layout.breakTo(2);
  else if (LINES.has(name)) layout.breakTo(1);
}

function write(words: string, isPreserving: boolean, layout: TextLayout): void {
  const plain = words.replaceAll('\u00A0', ' ');
  if (isPreserving) {
    for (const [index, line] of plain.replace(/\r\n?/g, '\n').split('\n').entries()) {
      if (index > 0) layout.newLine();
      if (line !== '') layout.write(line);
    }
    return;
  }
  const flowing = plain.replace(/[ \t\r\n\f]+/g, ' ');
  if (flowing.startsWith(' ')) layout.space();
  const trimmed = flowing.trim();
  if (trimmed !== '') layout.write(trimmed);
  if (trimmed !== '' && flowing.endsWith(' ')) layout.space();
}
