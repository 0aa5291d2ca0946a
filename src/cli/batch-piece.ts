import { closeSync, openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { type Claim, readClaimRecord } from '../chart/claim.ts';
import type { Encounter } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import type { Scrubber } from '../claims/scrub.ts';
import type { Decision } from '../coding/decision.ts';
import type { ClaimItem } from '../formats/claim-item.ts';
import { makeClaimGatherer } from '../formats/gather-claims.ts';
import type { PieceDone } from './batch-journal.ts';
import type { BatchFormat, Piece } from './batch-plan.ts';
import { decisionRow, editRows, findingRows } from './batch-rows.ts';
import { type Encode, makeSink, parquetEncoder, type Sink } from './batch-sink.ts';
import { linesBetween } from './code-blocks.ts';
import { type CodeSettings, type Decided, type Decider, openDecider } from './decide-record.ts';
import { openSource } from './input.ts';
import { installedScrubber } from './installed-scrubber.ts';
import { jsonOf, readLine } from './line-batch.ts';
import { makeVisitGatherer } from './visits-of-format.ts';

export type BatchTask = {
  readonly out: string;
  readonly format: BatchFormat;
  readonly settings: CodeSettings;
};

/** Does pieces of a batch one after another and writes what they give. Never throws on what the input holds. */
export async function pieceWorker(task: BatchTask): Promise<(piece: Piece) => Promise<PieceDone>> {
  const { data, today } = task.settings;
  const decider = await openDecider(task.settings);
  const scrubber = await installedScrubber(data, decider.engine.codebook, today);
  const encode = task.format === 'parquet' ? await parquetEncoder() : undefined;
  return async (piece) => {
    const desk = makeDesk(task, piece, decider, scrubber, encode);
    if (piece.lines === undefined) await doFile(piece, desk);
    else doLines(piece, piece.lines, desk);
    desk.sink.end();
    return desk.counts;
  };
}

type Desk = {
  readonly sink: Sink;
  readonly counts: PieceDone;
  readonly decider: Decider;
  decided(decided: Decided, where: string): void;
  scrubbed(claim: Claim, issues: readonly Issue[]): void;
  bad(id: string, where: string, issues: readonly Issue[]): void;
};

function makeDesk(
  { out }: BatchTask,
  { number, source }: Piece,
  decider: Decider,
  scrubber: Scrubber,
  encode: Encode | undefined,
): Desk {
  const sink = makeSink(out, number, encode);
  const counts = { piece: number, decisions: 0, findings: 0, claims: 0, edits: 0, bad: 0 };
  const bad = (id: string, where: string, issues: readonly Issue[]): void => {
    counts.bad++;
    sink.bad({ id, file: source.path, where, issues });
  };
  return {
    sink,
    counts,
    decider,
    bad,
    decided: ({ decision }, where) => {
      // a record of which nothing could be read has no checklist
      if (decision.checklist.length === 0) bad(decision.id, where, decision.issues);
      else keepDecision(decision, sink, counts);
    },
    scrubbed: (claim, issues) => {
      const result = scrubber.scrub(claim, undefined, issues);
      counts.claims++;
      counts.edits += result.edits.length;
      for (const row of editRows(result)) sink.add('edits', monthOf(result.dateOfService), row);
    },
  };
}

type Counts = { decisions: number; findings: number };

function keepDecision(decision: Decision, sink: Sink, counts: Counts): void {
  const month = monthOf(decision.dateOfService);
  counts.decisions++;
  counts.findings += decision.findings.length;
  sink.add('decisions', month, decisionRow(decision), decision);
  for (const row of findingRows(decision)) sink.add('findings', month, row);
}

const monthOf = (date: string): string => (date === '' ? 'none' : date.slice(0, 7));

function doLines(
  { source }: Piece,
  { start, end, firstLine }: NonNullable<Piece['lines']>,
  desk: Desk,
): void {
  const file = openSync(source.path ?? '', 'r');
  try {
    for (const record of linesBetween(file, start, end, firstLine)) {
      const line = readLine(record);
      if (line === undefined) continue;
      const parsed = jsonOf(line);
      if ('issue' in parsed) desk.bad(`line-${line.line}`, line.where, [parsed.issue]);
      else doRecord(parsed.value, `line-${line.line}`, line.where, desk);
    }
  } finally {
    closeSync(file);
  }
}

/** A record with diagnoses is a claim, any other an encounter. */
function doRecord(value: unknown, fallbackId: string, where: string, desk: Desk): void {
  if (typeof value !== 'object' || value === null || !('diagnoses' in value)) {
    desk.decided(desk.decider.record(value, fallbackId, where), where);
    return;
  }
  const { id, claim, issues } = readClaimRecord(value, fallbackId);
  if (claim === undefined) desk.bad(id, where, issues);
  else desk.scrubbed(claim, issues);
}

async function doFile({ source }: Piece, desk: Desk): Promise<void> {
  const opened = await openSource(source, Readable.from([]), undefined);
  if (opened.kind === 'refused') desk.bad(source.id, 'file', [opened.issue]);
  else if (opened.kind === 'text')
    desk.decided(
      desk.decider.record({ id: source.id, note: opened.note }, source.id, 'file'),
      'file',
    );
  else if (opened.kind === 'json') {
    const values: readonly unknown[] = Array.isArray(opened.value) ? opened.value : [opened.value];
    for (const [index, value] of values.entries())
      doRecord(value, `record-${index + 1}`, `/${index}`, desk);
  } else if (opened.kind === 'format') await doFormat(opened, source, desk);
}

async function doFormat(
  { format, chunks }: Extract<Awaited<ReturnType<typeof openSource>>, { kind: 'format' }>,
  { id, path: file = '' }: Piece['source'],
  desk: Desk,
): Promise<void> {
  const { openReader } = await import('../formats/open-reader.ts');
  const reader = openReader(format, { file });
  const visits = makeVisitGatherer();
  const claims = makeClaimGatherer(file);
  let hasClaims = false;
  const take = (items: ReturnType<typeof reader.end>): void => {
    hasClaims ||= items.some(({ kind }) => kind === 'claim');
    for (const visit of visits.take(items)) doVisit(visit, id, desk);
    for (const item of claims.take(items)) doClaim(item, desk);
  };
  for await (const chunk of chunks) take(reader.push(chunk));
  take(reader.end());
  // what is wrong in a file of claims stands with the claims, and in any other with the visits: once
  if (hasClaims) for (const item of claims.end()) doClaim(item, desk);
  for (const visit of visits.end())
    if (visit.encounter !== undefined || !hasClaims) doVisit(visit, id, desk);
}

function doVisit(
  {
    encounter,
    issues,
  }: { readonly encounter: Encounter | undefined; readonly issues: readonly Issue[] },
  fileId: string,
  desk: Desk,
): void {
  if (encounter === undefined) desk.bad(fileId, 'file', issues);
  else if (encounter.note.trim() !== '')
    desk.decided(desk.decider.record(encounter, encounter.id, encounter.id), encounter.id);
}

function doClaim(item: ClaimItem, desk: Desk): void {
  if (item.kind === 'claim') desk.scrubbed(item.claim, item.issues);
  else desk.bad(item.id, item.kind === 'frame' ? 'around claims' : 'claim', item.issues);
}
