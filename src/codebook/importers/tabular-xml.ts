import { SaxesParser } from 'saxes';
import type { BlockRow, NoteKind, NoteLevel, NoteRow } from '../content.ts';
import { accept, type Outcome, refuse } from '../issues.ts';

/** What the Tabular List says beyond the order file: chapters, blocks and instructional notes. */
export type TabularList = {
  /** The fiscal year that the file states: `2021`. */
  readonly version: string;
  readonly blocks: readonly BlockRow[];
  readonly notes: readonly NoteRow[];
  /** Codes printed. Those of seven characters are not: the order file is the authority for codes. */
  readonly codes: number;
};

/** Elements whose `note` children are instructional notes, and of what kind. */
const KINDS: Readonly<Record<string, NoteKind>> = {
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  includes: 'includes',
  inclusionTerm: 'inclusion-term',
  codeFirst: 'code-first',
  codeAlso: 'code-also',
  useAdditionalCode: 'use-additional',
  notes: 'note',
};

/** True for text that starts like the Tabular List. */
export function looksLikeTabularList(text: string): boolean {
  return /<ICD10CM\.tabular[\s>]/.test(text.slice(0, 1000));
}

/**
 * Reads the Tabular List XML. Notes keep their owner; inheritance is the codebook's work. Document type
 * definitions and entities are not expanded.
 *
 * Issues: `codes/xml-malformed` (at: line), `codes/xml-incomplete`.
 */
export function readTabularList(text: string): Outcome<TabularList> {
  const reading = new TabularReading();
  const parser = new SaxesParser({ xmlns: false, position: true });
  let brokenAt: number | undefined;
  parser.on('error', () => {
    brokenAt ??= parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => reading.open(name, attributes));
  parser.on('text', (piece) => reading.text(piece));
  parser.on('cdata', (piece) => reading.text(piece));
  parser.on('closetag', ({ name }) => reading.close(name));
  parser.write(text).close();
  if (brokenAt !== undefined) return refuse('codes/xml-malformed', brokenAt, 'well-formed XML');
  if (reading.codes === 0 || reading.blocks.length === 0) {
    return refuse('codes/xml-incomplete', undefined, 'chapters, sections and codes');
  }
  const { version, blocks, notes, codes } = reading;
  return accept({ version, blocks, notes, codes });
}

type Node = { owner: string; level: NoteLevel; sevenths: string[]; seventhNote: string };

/** The state of one reading: the nodes that are open, outermost first, and the text of the open element. */
class TabularReading {
  version = '';
  codes = 0;
  readonly blocks: BlockRow[] = [];
  readonly notes: NoteRow[] = [];
  readonly #open: string[] = [];
  readonly #nodes: Node[] = [];
  #words = '';
  #character = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push(name);
    this.#words = '';
    if (name === 'chapter') this.#nodes.push(newNode('chapter'));
    if (name === 'section') {
      this.#nodes.push({ ...newNode('block'), owner: rangeOf(attributes['id'] ?? '') });
    }
    if (name === 'diag') this.#nodes.push(newNode('code'));
    if (name === 'extension') this.#character = attributes['char'] ?? '';
  }

  text(piece: string): void {
    this.#words += piece;
  }

  close(name: string): void {
    this.#open.pop();
    const parent = this.#open.at(-1) ?? '';
    const words = this.#words.replace(/\s+/g, ' ').trim();
    this.#words = '';
    if (name === 'version') this.version = words;
    const node = this.#nodes.at(-1);
    if (node === undefined) return;
    if (name === 'name' && parent === 'diag') this.#nameCode(node, words);
    if (name === 'desc' && node.level !== 'code' && node.level !== 'category') {
      this.#describe(node, words);
    }
    if (name === 'note') this.#addNote(node, parent, words);
    if (name === 'extension') node.sevenths.push(`${this.#character} = ${words}`);
    if (name === 'sevenChrDef') this.#addSeventh(node);
    if (name === 'chapter' || name === 'section' || name === 'diag') this.#nodes.pop();
  }

  #nameCode(node: Node, code: string): void {
    node.owner = code;
    node.level = code.length === 3 ? 'category' : 'code';
    this.codes += 1;
  }

  /** `Other dorsopathies (M50-M54)`: the title; a chapter takes its range from the brackets. */
  #describe(node: Node, words: string): void {
    const range = /\s*\(([A-Z0-9]{3}(?:-[A-Z0-9]{3})?)\)$/.exec(words);
    if (node.owner === '') node.owner = rangeOf(range?.[1] ?? '');
    const known = this.blocks.some((block) => block.node === node.owner);
    if (node.owner === '' || known) return;
    const level = node.level === 'chapter' ? 'chapter' : 'block';
    this.blocks.push({ node: node.owner, level, title: words.slice(0, range?.index ?? undefined) });
  }

  #addNote(node: Node, parent: string, words: string): void {
    if (parent === 'sevenChrNote') node.seventhNote = words.replace(/[:.]$/, '');
    const kind = KINDS[parent];
    if (kind === undefined || words === '') return;
    // "Code first, if applicable, …" leaves its comma at the start of the note.
    const text = words.replace(/^,\s*/, '');
    this.notes.push({ owner: node.owner, level: node.level, kind, text });
  }

  #addSeventh(node: Node): void {
    const start = node.seventhNote === '' ? '' : `${node.seventhNote}: `;
    const text = `${start}${node.sevenths.join('; ')}`;
    this.notes.push({ owner: node.owner, level: node.level, kind: 'seventh-character', text });
    node.sevenths = [];
  }
}

function newNode(level: NoteLevel): Node {
  return { owner: '', level, sevenths: [], seventhNote: '' };
}

/** A block is named by its first and last category, also when it has but one: `M96-M96`. */
function rangeOf(id: string): string {
  return id === '' || id.includes('-') ? id : `${id}-${id}`;
}
