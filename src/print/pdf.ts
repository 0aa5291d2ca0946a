import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Page } from '../reports/page.ts';
import { typesetPage } from '../reports/page-typst.ts';

/** A page as PDF. `isTagged`: it names its parts for screen readers, as PDF/UA-1 asks. */
export type Pdf = { readonly bytes: Uint8Array; readonly isTagged: boolean };

let compiler: Promise<NodeCompiler> | undefined;

/** The typesetter weighs 40 MB and is loaded when the first PDF is asked for. */
async function typesetter(): Promise<NodeCompiler> {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then((module) =>
    module.NodeCompiler.create(),
  );
  return await compiler;
}

/**
 * Prints a page as PDF, the same bytes for the same page and day.
 * @param on the day that the document says it was made, YYYY-MM-DD
 */
export async function pdfOf(page: Page, on: string): Promise<Pdf> {
  const { program, inputs } = typesetPage(page, on);
  const typeset = await typesetter();
  const compiled = typeset.compile({ mainFileContent: program, inputs });
  const document = compiled.result;
  // Not with the messages of the typesetter: they quote what they stumble over.
  if (document === null) throw new Error(`The page ${page.name} could not be typeset.`);
  const tagged = taggedPdf(typeset, document);
  typeset.evictCache(10);
  return tagged === undefined
    ? { bytes: typeset.pdf(document), isTagged: false }
    : { bytes: tagged, isTagged: true };
}

/** PDF/UA-1, or undefined where the installed typesetter is older than that standard is in it (0.7.0 has it). */
function taggedPdf(typeset: NodeCompiler, document: NodeTypstDocument): Uint8Array | undefined {
  try {
    return typeset.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    if (error instanceof Error && error.message.includes('unknown variant')) return undefined;
    throw error;
  }
}
