import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

type Entry = {
  id: string;
  phrases: unknown[];
  finds?: string[];
  ignores?: string[];
  expands?: string[];
  [key: string]: unknown;
};
const PARTS = ['concepts', 'cues', 'links', 'headings'] as const;
type PhraseFile = { classes?: Record<string, string[]>; words?: Record<string, unknown> } & {
  [Part in (typeof PARTS)[number]]?: Entry[];
};

/** Reads every file of `data/phrases` and gives the module that the reader imports. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const files = await readPhraseFiles(root);
  const classes: Record<string, string[]> = {};
  for (const { file, content } of files) {
    for (const [name, words] of Object.entries(content.classes ?? {})) {
      if (classes[name] !== undefined) throw new Error(`${file}: class <${name}> is defined twice`);
      classes[name] = words.map(String);
    }
  }
  const parts = Object.fromEntries(
    PARTS.map((part) => [
      part,
      files.flatMap(({ file, content }) =>
        (content[part] ?? []).map((entry) => compileEntry(file, part, entry)),
      ),
    ]),
  );
  for (const part of PARTS) rejectDoubles(part, parts[part] ?? []);
  const words = Object.assign({}, ...files.map(({ content }) => content.words ?? {})) as Record<
    string,
    unknown
  >;
  const data = {
    classes,
    ...parts,
    words: {
      transparent: flat(words['transparent']),
      elsewhere: flat(words['elsewhere']),
      regions: flatGroups(words['regions']),
      sides: flatGroups(words['sides']),
      acuity: flatGroups(words['acuity']),
      abbreviations: flat(words['abbreviations']),
    },
  };
  const text = `// Generated from data/phrases by \`npm run data\`. Do not edit.\nimport type { PhraseData } from './phrase-book.ts';\n\nexport const PHRASES: PhraseData = ${JSON.stringify(data, undefined, 1)};\n`;
  return [{ path: 'src/reading/embedded-phrases.ts', text }];
}

/** The phrase files, sorted by name, so that the output does not depend on the file system. */
export async function readPhraseFiles(
  root: string,
): Promise<{ file: string; content: PhraseFile }[]> {
  const folder = join(root, 'data/phrases');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      file: name,
      content: parse(await readFile(join(folder, name), 'utf8')) as PhraseFile,
    })),
  );
}

function compileEntry(
  file: string,
  part: string,
  entry: Entry,
): { id: string; [key: string]: unknown } {
  if (typeof entry.id !== 'string' || !Array.isArray(entry.phrases))
    throw new Error(`${file}: an entry of ${part} lacks id or phrases`);
  const {
    phrases,
    finds: _finds,
    ignores: _ignores,
    note: _note,
    source: _source,
    ...kept
  } = entry;
  return { ...kept, id: entry.id, phrases: phrases.map(String).join('\n') };
}

function rejectDoubles(part: string, entries: readonly { id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`data/phrases: ${part} "${id}" is defined twice`);
    seen.add(id);
  }
}

function flat(list: unknown): string {
  return Array.isArray(list) ? list.join(' ') : '';
}

function flatGroups(map: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries((map ?? {}) as Record<string, unknown>).map(([key, list]) => [key, flat(list)]),
  );
}
