import { SaxesParser } from 'saxes';
import { type DecodedPiece, makeByteOffsets, makeXmlDecoder } from './ccda-decode.ts';
import type { CcdaIssueCode } from './ccda-issues.ts';

/** One element. Attributes keep their prefix (`xsi:type`); white space between elements is dropped outside of text. */
export type XmlElement = {
  /** `section` for an element of C-CDA, whatever its prefix; `sdtc:raceCode` and `other:…` for those of others */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  readonly parent: XmlElement | undefined;
  readonly line: number;
  /** byte of its `<` in the file */
  readonly offset: number | undefined;
};

export type TreeIssue = {
  readonly code: CcdaIssueCode;
  readonly line?: number;
  readonly offset?: number | undefined;
  readonly expected?: string;
};

export type XmlTree = {
  /** one for a well-formed document; more where a fragment has several, or where broken XML closed one early */
  readonly roots: readonly XmlElement[];
  readonly issues: readonly TreeIssue[];
  readonly isRefused: boolean;
};

export type TreeBuilder = {
  addBlock(block: Uint8Array, isLast: boolean): void;
  finish(): XmlTree;
};

/** Characters of one document; a scanned report in base64 is the largest thing seen in one. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 256;
const STRAY = /unmatched closing tag: (.*)\.$/s;
/** Broken XML is broken in many places; the first ones show what is wrong. */
const MOST_XML_ERRORS = 10;

const CDA = 'urn:hl7-org:v3';
const SDTC = 'urn:hl7-org:sdtc';
const HOLDS_TEXT = new Set(['text', 'title', 'originalText', 'value']);

type Growing = {
  name: string;
  written: string;
  attributes: Record<string, string>;
  children: (Growing | string)[];
  parent: Growing | undefined;
  line: number;
  offset: number | undefined;
  depth: number;
  isText: boolean;
  spaces: Readonly<Record<string, string>>;
};

/**
 * Builds the elements of an XML file out of its bytes. Entities other than the five of XML and `&nbsp;` stay as
 * written, a document type declaration refuses the file, and size, number and depth of elements are bounded. Broken
 * XML gives issues and as much of the tree as can be told.
 */
export function makeTreeBuilder(): TreeBuilder {
  const issues: TreeIssue[] = [];
  const roots: Growing[] = [];
  const undeclared = new Set<string>();
  let current: Growing | undefined;
  let elements = 0;
  let characters = 0;
  let errors = 0;
  let offsets: ReturnType<typeof makeByteOffsets> | undefined;
  let state: 'reading' | 'stopped' | 'refused' | 'closing' = 'reading';
  let ended: string | undefined; // the element whose end tag was read last, until it is certain that it had one
  let debris = '';
  let tag = { line: 1, offset: undefined as number | undefined };

  const parser = new SaxesParser<{ xmlns: false; fragment: true }>({
    xmlns: false,
    fragment: true,
  });
  parser.ENTITIES['nbsp'] = '\u00a0';
  const here = () => {
    return { line: parser.line, offset: offsets?.at(parser.position) };
  };
  const decoder = makeXmlDecoder((code, expected) => {
    issues.push({ code, ...(expected === undefined ? {} : { expected }) });
  });
  const stop = (code: CcdaIssueCode, expected: string) => {
    issues.push({ code, expected, ...here() });
    state = 'stopped';
  };

  /** Closes the nearest open element of the name, and what is open within it. */
  const close = (written: string): void => {
    let element = current;
    while (element !== undefined && element.written !== written) element = element.parent;
    if (element !== undefined) current = element.parent;
  };
  const closeEnded = (): void => {
    if (ended !== undefined) close(ended);
    ended = undefined;
  };
  parser.on('error', ({ message }) => {
    if (state !== 'reading') return;
    errors += 1;
    if (errors <= MOST_XML_ERRORS) issues.push({ code: 'ccda/not-well-formed', ...here() });
    // the parser takes an end tag that ends nothing as the end of everything, and its characters as text
    const [, stray] = STRAY.exec(message) ?? [];
    if (stray === undefined) return;
    ended = undefined;
    close(stray);
    debris += `</${stray}>`;
  });
  parser.on('doctype', () => {
    if (state !== 'reading') return;
    issues.splice(0, issues.length, { code: 'ccda/dtd-refused', ...here() });
    state = 'refused';
  });
  parser.on('opentagstart', ({ name }) => {
    tag = { line: parser.line, offset: offsets?.ofTag(parser.position, name.length) };
  });
  parser.on('opentag', ({ name: written, attributes }) => {
    if (state !== 'reading') return;
    closeEnded();
    debris = '';
    elements += 1;
    if (elements > MOST_ELEMENTS)
      return stop('ccda/too-large', `at most ${MOST_ELEMENTS} elements`);
    const depth = (current?.depth ?? 0) + 1;
    if (depth > DEEPEST) return stop('ccda/too-deep', `at most ${DEEPEST} levels`);
    const spaces = namespaces(attributes, current?.spaces ?? {});
    const name = nameOf(written, spaces, (prefix) => {
      if (undeclared.has(prefix) || undeclared.size >= MOST_XML_ERRORS) return;
      undeclared.add(prefix);
      issues.push({ code: 'ccda/prefix-undeclared', ...tag });
    });
    const isText = current?.isText === true || HOLDS_TEXT.has(name);
    const element: Growing = {
      name,
      written,
      // the parser's own objects are several times as large
      attributes: { ...attributes },
      children: [],
      parent: current,
      ...tag,
      depth,
      isText,
      spaces,
    };
    (current === undefined ? roots : current.children).push(element);
    current = element;
  });
  parser.on('closetag', ({ name }) => {
    // of several elements that one end tag ends, the last is the one that it names
    if (state === 'reading') ended = name;
  });
  const addText = (written: string) => {
    if (state !== 'reading') return;
    closeEnded();
    const text = written.startsWith(debris) ? written.slice(debris.length) : written;
    debris = '';
    if (current === undefined || text === '') return;
    if (current.isText) current.children.push(/\S/.test(text) ? text : blank(text));
    else if (/\S/.test(text)) current.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  return {
    addBlock(block, isLast) {
      if (state !== 'reading') return;
      const piece: DecodedPiece = decoder.decode(block, isLast);
      const text = offsets === undefined ? withoutDeclaration(piece.text) : piece.text;
      offsets ??= makeByteOffsets(decoder.skipped);
      offsets.add(piece);
      characters += piece.text.length;
      if (characters > MOST_CHARACTERS)
        return stop('ccda/too-large', `at most ${MOST_CHARACTERS} characters`);
      parser.write(text);
    },
    finish() {
      if (state === 'reading') {
        closeEnded();
        const before = errors;
        const isOpen = current !== undefined;
        const place = here();
        state = 'closing';
        let failed = false;
        parser.on('error', () => {
          failed = true;
        });
        parser.close();
        if (isOpen || (failed && before === 0 && elements > 0))
          issues.push({ code: 'ccda/truncated', ...place });
      }
      if (roots.length === 0 && state !== 'refused') issues.push({ code: 'ccda/no-elements' });
      const isRefused = state === 'refused';
      return { roots: isRefused ? [] : roots, issues, isRefused };
    },
  };
}

/** The parser of fragments knows no XML declaration. Spaces in its place keep all positions. */
function withoutDeclaration(text: string): string {
  return text.replace(/^\s*<\?xml\s[^>]*\?>/, (declaration) => declaration.replace(/\S/g, ' '));
}

/** Spaces and line ends between inline elements count as one; what a line end means is the narrative's to say. */
function blank(text: string): string {
  return text.includes('\n') ? '\n' : ' ';
}

function namespaces(
  attributes: Readonly<Record<string, string>>,
  outer: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  let spaces = outer;
  for (const [name, uri] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    if (spaces === outer) spaces = { ...outer };
    (spaces as Record<string, string>)[name === 'xmlns' ? '' : name.slice(6)] = uri;
  }
  return spaces;
}

function nameOf(
  written: string,
  spaces: Readonly<Record<string, string>>,
  onUndeclared: (prefix: string) => void,
): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const local = written.slice(colon + 1);
  const uri = Object.hasOwn(spaces, prefix) ? spaces[prefix] : undefined;
  if (uri === CDA) return local;
  if (uri === SDTC) return `sdtc:${local}`;
  if (uri === undefined) {
    if (prefix === '') return local;
    if (prefix === 'sdtc') return `sdtc:${local}`;
    onUndeclared(prefix);
    return local;
  }
  // a document without the namespace of C-CDA, or with a wrong one, is read by the names of its elements
  return prefix === '' ? local : `other:${local}`;
}
