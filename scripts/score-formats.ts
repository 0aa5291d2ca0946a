/**
 * Recognises and reads every sample beside the repository, and counts what was read, found and refused, by format.
 * JSON of hooks holds FHIR in its prefetch and context: the resources of it are read.
 *
 *     npm run score -- formats            then the closer counts of X12, C-CDA and HL7 v2
 *     npm run score -- formats --errors   each issue with its file and place
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFhir } from '../src/formats/fhir.ts';
import { FORMATS, type FormatItem } from '../src/formats/format-reader.ts';
import { openReader } from '../src/formats/open-reader.ts';
import { recognise } from '../src/formats/recognise.ts';

/** What came of the samples of one format; `hooks` are JSON documents that hold FHIR. */
export type FormatScore = {
  readonly format: string;
  files: number;
  /** things read, by kind */
  readonly read: Record<string, number>;
  /** issues by code */
  readonly issues: Record<string, number>;
  readonly places: string[];
  readonly crashed: string[];
};

export type FormatsScore = {
  readonly formats: readonly FormatScore[];
  /** files that are refused, by issue code */
  readonly refused: Readonly<Record<string, number>>;
};

const HEAD = 64 * 1024;

/** Reads all files under a folder of samples, apart from pages about them. */
export function scoreFormats(root: string): FormatsScore {
  const byFormat = new Map<string, FormatScore>();
  const refused: Record<string, number> = {};
  for (const name of globSync('**/*', { cwd: root }).toSorted()) {
    const path = join(root, name);
    if (!statSync(path).isFile() || name.endsWith('.md') || name.includes('requirements')) continue;
    const bytes = readFileSync(path);
    const isOfHook = name.startsWith('cds-hooks');
    const recognised = recognise(bytes.subarray(0, HEAD), bytes.length > HEAD);
    if ('refused' in recognised) {
      refused[recognised.refused] = (refused[recognised.refused] ?? 0) + 1;
      continue;
    }
    const format = isOfHook ? 'hooks' : recognised.format;
    const score = byFormat.get(format) ?? emptyScore(format);
    byFormat.set(format, score);
    score.files += 1;
    try {
      if (isOfHook)
        for (const resource of resourcesIn(bytes)) keep(readFhir(resource, { file: name }), score);
      else {
        const reader = openReader(recognised.format, { file: name });
        keep(reader.push(bytes), score);
        keep(reader.end(), score);
      }
    } catch {
      score.crashed.push(name);
    }
  }
  const order = [...FORMATS, 'hooks'];
  return {
    formats: [...byFormat.values()].toSorted(
      (one, other) => order.indexOf(one.format) - order.indexOf(other.format),
    ),
    refused,
  };
}

function emptyScore(format: string): FormatScore {
  return { format, files: 0, read: {}, issues: {}, places: [], crashed: [] };
}

function keep(items: readonly FormatItem[], score: FormatScore): void {
  for (const item of items) {
    if (item.kind === 'issue') {
      const { code, at } = item.issue;
      score.issues[code] = (score.issues[code] ?? 0) + 1;
      score.places.push(`${code} ${at ?? ''}`);
    } else score.read[item.kind] = (score.read[item.kind] ?? 0) + 1;
  }
}

/** The outermost resources of a document, wherever they stand in it. */
function resourcesIn(bytes: Uint8Array): unknown[] {
  const found: unknown[] = [];
  const waiting: unknown[] = [JSON.parse(new TextDecoder().decode(bytes))];
  for (
    let value = waiting.pop();
    waiting.length > 0 || value !== undefined;
    value = waiting.pop()
  ) {
    if (typeof value !== 'object' || value === null) continue;
    if ('resourceType' in value) found.push(value);
    else waiting.push(...Object.values(value));
  }
  return found;
}

/** The score in lines to be printed. */
export function formatsLines({ formats, refused }: FormatsScore): string[] {
  const counts = (of: Readonly<Record<string, number>>): string =>
    Object.entries(of)
      .toSorted(([, one], [, other]) => other - one)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') || 'nothing';
  return [
    ...formats.flatMap(({ format, files, read, issues, crashed }) => [
      `${format}: ${files} files, ${crashed.length} crashed; read ${counts(read)}`,
      `    found ${counts(issues)}`,
      ...crashed.map((name) => `    ✗ crashed on ${name}`),
    ]),
    `refused: ${counts(refused)}`,
  ];
}
