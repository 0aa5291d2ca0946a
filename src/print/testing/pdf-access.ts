import { type PdfFile, type PdfValue, readPdf } from './pdf-objects.ts';

/** What was found in the structure of a PDF, and what of it a person with a screen reader would miss. */
export type PdfAccess = {
  readonly problems: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly headings: readonly string[];
  readonly tables: number;
  readonly figures: readonly string[];
};

type Element = { readonly kind: string; readonly alt: string; readonly value: PdfValue };

/**
 * Checks the tags of a PDF: marked and declared as PDF/UA-1, title and language, headings in order without a step left
 * out, header cells with a scope in every table, a description of every figure, no text outside of marked content.
 */
export function checkAccess(bytes: Uint8Array): PdfAccess {
  const file = readPdf(bytes);
  const problems: string[] = [];
  const tree = file.at(file.root, '/StructTreeRoot');
  const elements = tree === undefined ? [] : [...walk(file, tree)];
  if (file.at(file.at(file.root, '/MarkInfo'), '/Marked') !== true || tree === undefined)
    problems.push('not tagged');
  const title = words(file.at(file.info, '/Title'));
  if (title === '') problems.push('no title');
  const language = words(file.at(file.root, '/Lang'));
  if (language === '') problems.push('no language');
  if (file.at(file.at(file.root, '/ViewerPreferences'), '/DisplayDocTitle') !== true)
    problems.push('the title is not shown');
  if (!isDeclared(file)) problems.push('not declared as PDF/UA-1');
  const headings = elements.map(({ kind }) => kind).filter((kind) => /^\/H[1-6]$/.test(kind));
  for (const [index, heading] of headings.entries())
    if (level(heading) > level(headings[index - 1] ?? '/H0') + 1)
      problems.push(`heading ${index + 1} leaves out a level`);
  const tables = elements.filter(({ kind }) => kind === '/Table');
  for (const [index, { value }] of tables.entries()) {
    const cells = [...walk(file, value)].filter(({ kind }) => kind === '/TH');
    if (cells.length === 0 || cells.some((cell) => !hasScope(file, cell.value)))
      problems.push(`table ${index + 1} has no header cells with a scope`);
  }
  const figures = elements.filter(({ kind }) => kind === '/Figure').map(({ alt }) => alt);
  if (figures.includes('')) problems.push('a figure is not described');
  problems.push(...looseText(file));
  return { problems, title, language, headings, tables: tables.length, figures };
}

/**
 * The problems of a PDF of this product. Of a typesetter from before 0.7.0, which writes no tags, only what it could do
 * is asked: a title and a language.
 */
export function accessProblems(bytes: Uint8Array): readonly string[] {
  const { problems } = checkAccess(bytes);
  return Buffer.from(bytes).includes('Typst 0.13')
    ? problems.filter((problem) => problem === 'no title' || problem === 'no language')
    : problems;
}

function* walk(file: PdfFile, parent: PdfValue): Generator<Element> {
  const kids = file.at(parent, '/K');
  for (const kid of Array.isArray(kids) ? kids : [kids]) {
    const value = file.get(kid);
    const kind = file.at(value, '/S');
    if (value === undefined || typeof kind !== 'string') continue;
    yield { kind, alt: words(file.at(value, '/Alt')), value };
    yield* walk(file, value);
  }
}

function hasScope(file: PdfFile, cell: PdfValue): boolean {
  const given = file.at(cell, '/A');
  return (Array.isArray(given) ? given : [given]).some(
    (one) => file.at(one, '/Scope') !== undefined,
  );
}

function isDeclared(file: PdfFile): boolean {
  const { root } = file;
  if (typeof root !== 'object' || root === null || !('pairs' in root)) return false;
  return /pdfuaid:part(?:>|=")1/.test(file.stream(root.pairs.get('/Metadata')));
}

/** Text that is shown outside of marked content: a screen reader has no place for it. */
function looseText(file: PdfFile): string[] {
  return pagesOf(file, file.at(file.root, '/Pages')).flatMap((page, index) => {
    const contents =
      typeof page === 'object' && page !== null && 'pairs' in page
        ? page.pairs.get('/Contents')
        : undefined;
    let depth = 0;
    for (const [operator] of file.stream(contents).matchAll(/\b(?:BDC|BMC|EMC|Tj|TJ)\b/g)) {
      if (operator === 'BDC' || operator === 'BMC') depth++;
      else if (operator === 'EMC') depth--;
      else if (depth === 0) return [`page ${index + 1} has text outside of marked content`];
    }
    return [];
  });
}

function pagesOf(file: PdfFile, node: PdfValue | undefined): PdfValue[] {
  const kids = file.at(node, '/Kids');
  if (!Array.isArray(kids)) return node === undefined ? [] : [node];
  return kids.flatMap((kid: PdfValue) => pagesOf(file, file.get(kid)));
}

const level = (heading: string): number => Number(heading.slice(2));
const words = (value: PdfValue | undefined): string => (typeof value === 'string' ? value : '');
