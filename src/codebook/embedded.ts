import type {
  BlockRow,
  CodeHistory,
  CodeState,
  FamilyContent,
  NoteKind,
  NoteLevel,
  NoteRow,
  OfficialFile,
} from './content.ts';
import {
  embeddedBlocks,
  embeddedCodes,
  embeddedIndex,
  embeddedInjuryRelations,
  embeddedNotes,
  embeddedOfficialFiles,
  embeddedReleases,
  embeddedRetitled,
  embeddedSuccessors,
} from './embedded-codes.ts';
import { dayBefore, type Release } from './release.ts';
import { predecessorsIn } from './successors.ts';

let content: FamilyContent | undefined;

/** Reads the module that `scripts/compile-codes.ts` writes from `data/codes`; once. */
export function readEmbedded(): FamilyContent {
  content ??= decode();
  return content;
}

/** Official files whose totals or hash are known: see data/codes/releases.tsv. */
export function officialFiles(): readonly OfficialFile[] {
  const days = new Map(readEmbedded().releases.map(({ id, effective }) => [id, effective]));
  return rowsOf(embeddedOfficialFiles).map(([release = '', rows, billable, sha256]) => ({
    release,
    effective: days.get(release) ?? '',
    ...(rows ? { rows: Number(rows) } : {}),
    ...(billable ? { billable: Number(billable) } : {}),
    ...(sha256 ? { sha256 } : {}),
  }));
}

function decode(): FamilyContent {
  const releases = rowsOf(embeddedReleases).map(
    ([id = '', effective = '']): Release => ({ id, effective, scope: 'family' }),
  );
  return {
    releases,
    codes: decodeCodes(releases),
    blocks: rowsOf(embeddedBlocks).map(
      ([node = '', level, title = '']): BlockRow => ({
        node,
        level: level === 'chapter' ? 'chapter' : 'block',
        title,
      }),
    ),
    notes: decodeNotes(),
    successors: rowsOf(embeddedSuccessors).map(([code = '', from = '', cell = '']) => ({
      code,
      from,
      predecessors: predecessorsIn(cell),
    })),
    index: Map.groupBy(
      rowsOf(embeddedIndex).map(([path = '', code = '']) => ({ path, code })),
      ({ code }) => code,
    ),
    injuryRelations: rowsOf(embeddedInjuryRelations).map(
      ([owner = '', note = '', region = '', codes = '', injuries = '']) => ({
        owner,
        note,
        region,
        codes: codes.split(', '),
        injuries: injuries.split(', '),
      }),
    ),
  };
}

function rowsOf(text: string): string[][] {
  return text.split('\n').map((line) => line.split('\t'));
}

/** Reads the codes in one pass; they stand sorted, so the codes above the current one are a short stack. */
function decodeCodes(releases: readonly Release[]): Map<string, CodeHistory> {
  const patterns = new Map<string, readonly CodeState[]>();
  const retitled = decodeRetitled();
  const codes = new Map<string, CodeHistory>();
  const codesAbove: string[] = [];
  const titlesAbove: string[] = [];
  for (const line of embeddedCodes.split('\n')) {
    const titleAt = line.indexOf('\t') + 1;
    const patternAt = line.indexOf('\t', titleAt);
    const code = line.slice(0, titleAt - 1);
    const shortened = patternAt === -1 ? line.slice(titleAt) : line.slice(titleAt, patternAt);
    const pattern = patternAt === -1 ? '1a' : line.slice(patternAt + 1);
    let states = patterns.get(pattern);
    if (states === undefined) {
      states = decodeStates(pattern, releases);
      patterns.set(pattern, states);
    }
    while (codesAbove.length > 0 && !code.startsWith(codesAbove.at(-1) ?? '')) {
      codesAbove.pop();
      titlesAbove.pop();
    }
    // `^, initial encounter` continues the title of the nearest code above.
    const title = shortened.startsWith('^')
      ? (titlesAbove.at(-1) ?? '') + shortened.slice(1)
      : shortened;
    codesAbove.push(code);
    titlesAbove.push(title);
    const earlierTitles = retitled.get(code);
    codes.set(
      code,
      earlierTitles === undefined ? { title, states } : { title, states, earlierTitles },
    );
  }
  return codes;
}

/** `1a0n`: billable from the first release on, header from the fourteenth. `-` is absent. */
function decodeStates(pattern: string, releases: readonly Release[]): CodeState[] {
  const changes = [...pattern.matchAll(/([01-])([a-z])/g)].map(([, flag = '', letter = '']) => ({
    flag,
    from: releases[letter.charCodeAt(0) - 97]?.effective ?? '',
  }));
  return changes.flatMap(({ flag, from }, at): CodeState[] => {
    if (flag === '-') return [];
    const next = changes[at + 1];
    const until = next === undefined ? {} : { until: dayBefore(next.from) };
    return [{ billable: flag === '1', from, ...until }];
  });
}

function decodeRetitled(): Map<string, { title: string; until: string }[]> {
  const retitled = new Map<string, { title: string; until: string }[]>();
  for (const [code = '', until = '', title = ''] of rowsOf(embeddedRetitled)) {
    retitled.set(code, [...(retitled.get(code) ?? []), { title, until }]);
  }
  return retitled;
}

const KINDS: ReadonlyMap<string, NoteKind> = new Map([
  ['n', 'note'],
  ['i', 'includes'],
  ['t', 'inclusion-term'],
  ['f', 'code-first'],
  ['a', 'code-also'],
  ['u', 'use-additional'],
  ['1', 'excludes1'],
  ['2', 'excludes2'],
  ['7', 'seventh-character'],
]);

/** Owner lines start with `@`: `@M54.5 FY2027`. A note: kind, from, until, own references, text. */
function decodeNotes(): NoteRow[] {
  const rows: NoteRow[] = [];
  let owner = '';
  let read = '';
  let level: NoteLevel = 'code';
  const levels = new Map(rowsOf(embeddedBlocks).map(([node = '', at = '']) => [node, at]));
  for (const line of embeddedNotes.split('\n')) {
    if (line.startsWith('@')) {
      [owner = '', read = ''] = line.slice(1).split(' ');
      level = levelOf(owner, levels.get(owner));
      continue;
    }
    const [letter = '', from = '', until = '', refs = '', text = ''] = line.split('\t');
    const kind = KINDS.get(letter) ?? 'note';
    rows.push({
      owner,
      level,
      kind,
      text,
      ...(refs === '' ? {} : { refs: refs.split(', ') }),
      ...(from === '' ? {} : { from }),
      ...(until === '' ? {} : { until }),
      read,
    });
  }
  return rows;
}

function levelOf(owner: string, block: string | undefined): NoteLevel {
  if (block !== undefined) return block === 'chapter' ? 'chapter' : 'block';
  return owner.length === 3 ? 'category' : 'code';
}
