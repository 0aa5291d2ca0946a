import type { SourcePosition } from '../chart/source-position.ts';
import { makeByteBlocks } from './byte-blocks.ts';
import { itemsOfDocument } from './ccda-document.ts';
import { walk } from './ccda-element.ts';
import { makeTreeBuilder, type TreeIssue, type XmlElement } from './ccda-tree.ts';
import type { FormatItem, FormatReader, ReaderOptions } from './format-reader.ts';
import { issueItem } from './issues.ts';

/**
 * Reads C-CDA: for each clinical document an encounter whose note is made of the narrative of its sections, and its
 * problems and diagnoses; of a fragment, the sections and problems in it. A document must be whole before its
 * references can be followed, so all items come from `end`.
 *
 *     const reader = makeCcdaReader({ file: 'visit.xml' });
 *     reader.push(bytes);
 *     reader.end(); // [{ kind: 'encounter', … }, { kind: 'problem', … }]
 *
 * Source: HL7 CDA R2, and the Consolidated CDA templates on it.
 */
export function makeCcdaReader({ file }: ReaderOptions = {}): FormatReader {
  const builder = makeTreeBuilder();
  const blocks = makeByteBlocks((block, isLast) => builder.addBlock(block, isLast));
  return {
    push(bytes) {
      blocks.push(bytes);
      return [];
    },
    end() {
      blocks.end();
      const { roots, issues, isRefused } = builder.finish();
      const items = issues.map((issue) => treeIssueItem(issue, file));
      return isRefused ? items : [...items, ...itemsOfForest(roots, file)];
    },
  };
}

function treeIssueItem({ code, line, offset, expected }: TreeIssue, file?: string): FormatItem {
  const at: SourcePosition = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(offset === undefined ? {} : { offset }),
  };
  return issueItem(code, at, expected);
}

/** Clinical documents wherever they stand; what stands outside belongs to the one before, from which it broke off. */
function itemsOfForest(
  roots: readonly XmlElement[],
  file: string | undefined,
): readonly FormatItem[] {
  const documents: { document: XmlElement | undefined; pieces: XmlElement[] }[] = [];
  const loose: XmlElement[] = [];
  for (const root of roots) {
    const found = documentsIn(root);
    for (const document of found) documents.push({ document, pieces: [document] });
    if (found.length === 0) (documents.at(-1)?.pieces ?? loose).push(root);
  }
  const [first] = documents;
  if (first === undefined) return itemsOfDocument(undefined, loose, file);
  first.pieces.push(...loose);
  return documents.flatMap(({ document, pieces }) => itemsOfDocument(document, pieces, file));
}

function documentsIn(root: XmlElement): XmlElement[] {
  const documents: XmlElement[] = [];
  walk(root, (element) => {
    if (element.name !== 'ClinicalDocument') return undefined;
    documents.push(element);
    return 'skip';
  });
  return documents;
}
