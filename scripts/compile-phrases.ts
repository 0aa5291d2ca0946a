import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expandPhrase } from './expand-phrase.ts';

type Entry = { id: string; phrases: string[]; finds?: string[]; ignores?: string[]; [key: string]: unknown };
type PhraseFile = { classes?: Record<string, string[]>; concepts?: Entry[]; cues?: Entry[]; links?: Entry[]; headings?: Entry[]; words?: Record<string, unknown> };

/** Reads every file of `data/phrases` and gives the module that the reader imports. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const files = await readPhraseFiles(root);
  const classes: Record<string, string[]> = {};
  for (const { file, content } of files) {
    for (const [name, words] of Object.entries(content.classes ?? {})) {
      if (classes[name]) throw new Error(`${file}: class <${name}> is defined twice`);
      classes[name] = words;
    }
  }
  const parts = (['concepts', 'cues', 'links', 'headings'] as const).map((part) => {
    const entries: Record<string, unknown>[] = [];
    const lines: string[] = [];
    const seen = new Map<string, string>();
    for (const { file, content } of files) {
      for (const entry of content[part] ?? []) {
        const { phrases, finds: _finds, ignores: _ignores, source: _source, note: _note, ...kept } = entry;
        if (!entry.id || !Array.isArray(phrases)) throw new Error(`${file}: an entry of ${part} lacks id or phrases`);
        if (entries.some((known) => known['id'] === entry.id)) throw new Error(`${file}: ${part} "${entry.id}" is defined twice`);
        for (const phrase of phrases) {
          for (const words of expandPhrase(String(phrase), classes, `${file} ${entry.id}`)) {
            const owner = seen.get(words);
            if (owner !== undefined && owner !== entry.id) throw new Error(`${file}: "${words}" belongs to both ${owner} and ${entry.id}`);
            if (owner === undefined) lines.push(`${entries.length} ${words}`);
            seen.set(words, entry.id);
          }
        }
        entries.push(kept);
      }
    }
    return { entries, lines };
  });
  const words = Object.assign({}, ...files.map(({ content }) => content.words ?? {})) as Record<string, unknown>;
  const flat = (list: unknown): string => (Array.isArray(list) ? list.join(' ') : '');
  const group = (map: unknown): Record<string, string> => Object.fromEntries(Object.entries((map ?? {}) as Record<string, unknown>).map(([key, list]) => [key, flat(list)]));
  const data = {
    concepts: parts[0]?.entries,
    conceptPhrases: parts[0]?.lines.join('\n'),
    cues: parts[1]?.entries,
    cuePhrases: parts[1]?.lines.join('\n'),
    links: parts[2]?.entries,
    linkPhrases: parts[2]?.lines.join('\n'),
    headings: parts[3]?.entries,
    headingPhrases: parts[3]?.lines.join('\n'),
    words: {
      transparent: flat(words['transparent']),
      regions: group(words['regions']),
      sides: group(words['sides']),
      acuity: group(words['acuity']),
      abbreviations: flat(words['abbreviations']),
    },
  };
  const text = `// Generated from data/phrases by \`npm run data\`. Do not edit.\nimport type { PhraseData } from './phrase-book.ts';\n\nexport const PHRASES: PhraseData = ${JSON.stringify(data, undefined, 1)};\n`;
  return [{ path: 'src/reading/embedded-phrases.ts', text }];
}

/** The phrase files, sorted by name, so that the output does not depend on the file system. */
export async function readPhraseFiles(root: string): Promise<{ file: string; content: PhraseFile }[]> {
  const folder = join(root, 'data/phrases');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => ({ file: name, content: parse(await readFile(join(folder, name), 'utf8')) as PhraseFile })));
}
