import { open } from 'node:fs/promises';
import type { Claim } from '../chart/claim.ts';
import { type Encounter, readEncounter } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import type { ChartFacts } from '../claims/define-edit.ts';
import type { Engine } from '../engine.ts';
import { chartOfClaim, encounterOfClaim } from '../engine-claim.ts';
import { openSource } from './input.ts';
import { cliIssue, refusalText } from './issues.ts';
import { parseJson } from './parse-json.ts';
import { LineSplitter } from './record-lines.ts';
import { UnusableFile } from './unusable-file.ts';
import { makeVisitGatherer } from './visits-of-format.ts';

/** The visit that a claim bills, read by the engine; or why there is none although a note was given. */
export type ChartOfClaim = {
  readonly chart?: ChartFacts;
  readonly issues: readonly Issue[];
};

/** Finds and reads the note of a claim: the one it brings, else that of the notes beside it. */
export type ChartsOfClaims = {
  /** at once for a claim that can have no note, because claims come by the hundred thousand */
  of(claim: Claim): Promise<ChartOfClaim> | ChartOfClaim;
  close(): Promise<void>;
};

const NO_CHART: ChartOfClaim = { issues: [] };

/**
 * @param notes a file of visits that claims name by `encounterId`, `id` or control number: encounters one JSON object a
 * line, which are read when they are asked for, or another format, which is read as a whole
 * @throws UnusableFile when it cannot be read or holds no visits
 */
export async function chartsOfClaims(
  makeEngine: () => Promise<Engine>,
  notes: string | undefined,
): Promise<ChartsOfClaims> {
  const shelf = notes === undefined ? undefined : await openNotes(notes);
  let made: Promise<Engine> | undefined;
  const chartOf = async (claim: Claim): Promise<ChartOfClaim> => {
    const encounter = encounterOfClaim(claim) ?? (await shelf?.find(claim));
    if (encounter === undefined) return NO_CHART;
    made ??= makeEngine();
    return read(encounter, claim, await made);
  };
  return {
    of: (claim) => (claim.note === undefined && shelf === undefined ? NO_CHART : chartOf(claim)),
    close: async () => {
      await shelf?.close();
    },
  };
}

function read(encounter: Encounter, claim: Claim, engine: Engine): ChartOfClaim {
  try {
    return { issues: [], chart: chartOfClaim(engine, claim, encounter) };
  } catch {
    // The message could quote the note, so only the place is told.
    return { issues: [cliIssue('record/not-decided', claim.id)] };
  }
}

type NoteShelf = {
  find(claim: Claim): Promise<Encounter | undefined>;
  close(): Promise<void>;
};

async function openNotes(path: string): Promise<NoteShelf> {
  const opened = await openSource({ id: path, path }, process.stdin, undefined);
  if (opened.kind === 'refused' || opened.kind === 'text')
    throw new UnusableFile(
      `${path}: ${opened.kind === 'text' ? 'expected visits with their ids' : refusalText(opened.issue)}`,
    );
  if (opened.kind === 'ndjson') return openLines(path);
  const visits = new Map<string, Encounter>();
  const keep = (encounter: Encounter | undefined): void => {
    if (encounter !== undefined) visits.set(encounter.id, encounter);
  };
  if (opened.kind === 'json') {
    const records: readonly unknown[] = Array.isArray(opened.value) ? opened.value : [opened.value];
    for (const record of records) keep(readEncounter(record).encounter);
  } else {
    const { openReader } = await import('../formats/open-reader.ts');
    const reader = openReader(opened.format, { file: path });
    const gatherer = makeVisitGatherer();
    for await (const chunk of opened.chunks)
      for (const visit of gatherer.take(reader.push(chunk))) keep(visit.encounter);
    for (const visit of [...gatherer.take(reader.end()), ...gatherer.end()]) keep(visit.encounter);
  }
  return {
    find: async (claim) =>
      namesOf(claim)
        .map((name) => visits.get(name))
        .find(isThere),
    close: async () => undefined,
  };
}

/** What a visit may be called by a claim, the best name first. */
function namesOf({ encounterId, id, patientControlNumber }: Claim): string[] {
  return [encounterId, id, patientControlNumber].filter(isThere);
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** Remembers where each encounter stands and reads it when it is asked for: notes of a year need no memory. */
async function openLines(path: string): Promise<NoteShelf> {
  const file = await open(path);
  const places = new Map<string, { offset: number; length: number }>();
  const splitter = new LineSplitter();
  const keep = (lines: Iterable<{ bytes: Buffer | undefined; offset: number }>): void => {
    for (const { bytes, offset } of lines) {
      const id = bytes === undefined ? undefined : idOf(bytes);
      if (bytes !== undefined && id !== undefined) places.set(id, { offset, length: bytes.length });
    }
  };
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false }))
    keep(splitter.push(Buffer.from(chunk)));
  keep(splitter.end());
  return {
    find: async (claim) => {
      const place = namesOf(claim)
        .map((name) => places.get(name))
        .find(isThere);
      if (place === undefined) return undefined;
      const bytes = Buffer.alloc(place.length);
      await file.read(bytes, 0, place.length, place.offset);
      return readEncounter(parseJson(textOf(bytes))?.value).encounter;
    },
    close: () => file.close(),
  };
}

function idOf(bytes: Buffer): string | undefined {
  const value = parseJson(textOf(bytes))?.value;
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' || typeof value.id === 'number'
    ? String(value.id)
    : undefined;
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
