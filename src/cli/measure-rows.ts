import type { Readable } from 'node:stream';
import {
  type EncounterFacts,
  factsOfCodes,
  factsOfDecision,
} from '../analytics/encounter-facts.ts';
import { encounterFactsSchema } from '../analytics/facts-schema.ts';
import { makeVisitCounter } from '../analytics/visit-counter.ts';
import type { Issue } from '../chart/issue.ts';
import { CONTRACT, type Decision, decisionSchema } from '../coding/decision.ts';
import type { Engine } from '../engine.ts';
import { factsOfEncounter, measureDesk } from '../engine-measures.ts';
import { namedEncounter } from '../engine-practice.ts';
import { makeCodedVisitReader } from '../formats/csv-coded-visits.ts';
import { openSource, type Source, sourcesOf } from './input.ts';
import { cliIssue } from './issues.ts';
import { type BatchRecord, recordsIn } from './patient-records.ts';
import {
  type ExportedVisit,
  type ExportItem,
  exportedVisit,
  formatVisits,
} from './practice-export.ts';

/** One encounter to count, or why there is none. */
export type MeasureItem = { readonly facts: EncounterFacts } | { readonly issue: Issue };

export type RowSettings = {
  /** decides encounters with their notes */
  readonly engine: Engine;
  readonly today: string;
  /** a gap longer than this many days begins a new episode */
  readonly gapDays: number;
  /** headings of a CSV file, where they alone do not tell */
  readonly columns?: Readonly<Record<string, string>>;
};

type RecordKind = 'rows' | 'decisions' | 'encounters';

/**
 * The rows of files: decisions as `endplate code --ndjson` gives them, encounters (read and decided now) in any format,
 * rows as `--rows` writes them, or a CSV export of visits with their codes.
 */
export async function* measureRows(
  names: readonly string[],
  stdin: Readable,
  settings: RowSettings,
): AsyncGenerator<Iterable<MeasureItem>> {
  const maker = makeRowMaker(settings);
  for (const source of await sourcesOf(names.length === 0 ? ['-'] : names)) {
    // who says which column is which says that it is a table
    const format = settings.columns === undefined ? undefined : 'csv';
    const opened = await openSource(source, stdin, format);
    if (opened.kind !== 'format')
      for await (const records of recordsIn(source, opened)) yield counted(records, maker);
    else if (opened.format === 'csv') yield* tableRows(source, opened.chunks, settings, maker);
    else for await (const items of formatVisits(source, opened)) yield visitRows(items, maker);
  }
}

function* counted(records: Iterable<BatchRecord>, maker: RowMaker): Generator<MeasureItem> {
  for (const record of records)
    yield 'issue' in record
      ? { issue: record.issue }
      : maker.record(record.value, record.fallbackId);
}

function* visitRows(items: Iterable<ExportItem>, maker: RowMaker): Generator<MeasureItem> {
  for (const item of items) yield 'issue' in item ? item : maker.visit(item.visit);
}

async function* tableRows(
  source: Source,
  chunks: AsyncIterable<Buffer>,
  { columns }: RowSettings,
  maker: RowMaker,
): AsyncGenerator<Iterable<MeasureItem>> {
  const reader = makeCodedVisitReader({
    file: source.id,
    ...(columns === undefined ? {} : { columns }),
  });
  const take = function* (read: ReturnType<typeof reader.push>): Generator<MeasureItem> {
    for (const issue of read.issues) yield { issue };
    for (const { codes, ...visit } of read.visits) yield maker.codes({ ...visit, billed: codes });
  };
  for await (const chunk of chunks) yield take(reader.push(chunk));
  yield take(reader.end());
}

type RowMaker = {
  record(value: unknown, fallbackId: string): MeasureItem;
  visit(visit: ExportedVisit): MeasureItem;
  codes(row: Parameters<typeof factsOfCodes>[0]): MeasureItem;
};

function makeRowMaker({ engine, today, gapDays }: RowSettings): RowMaker {
  const desk = measureDesk(engine.codebook);
  const visits = makeVisitCounter(gapDays);
  const malformed = (where: string, what: string): MeasureItem => ({
    issue: cliIssue('record/not-counted', where, what),
  });
  const rowOf = (given: ExportedVisit): MeasureItem => {
    const encounter = namedEncounter(given);
    const number = visits.next(encounter.patientId, encounter.dateOfService ?? today);
    return { facts: factsOfEncounter(engine, desk, encounter, number) };
  };
  return {
    visit: rowOf,
    record(value, fallbackId) {
      switch (kindOf(value)) {
        case 'rows': {
          const read = encounterFactsSchema.safeParse(value);
          return read.success
            ? { facts: read.data }
            : malformed(fallbackId, 'a row as --rows writes it');
        }
        case 'decisions': {
          const read = decisionSchema.safeParse(value);
          if (!read.success) return malformed(fallbackId, 'a decision of contract 1');
          const decision: Decision = read.data;
          const visit = visits.next(decision.about?.patientId, decision.dateOfService);
          return { facts: factsOfDecision(decision, desk, { visit }) };
        }
        default: {
          const read = exportedVisit(value, fallbackId);
          return 'issue' in read ? malformed(fallbackId, 'an encounter') : rowOf(read.visit);
        }
      }
    },
    codes: (row) => ({
      facts: factsOfCodes({ ...row, visit: visits.next(row.patient, row.dateOfService) }, desk),
    }),
  };
}

function kindOf(value: unknown): RecordKind {
  if (typeof value !== 'object' || value === null) return 'encounters';
  if ('contract' in value && value.contract === CONTRACT && 'codes' in value) return 'decisions';
  return 'billed' in value && !('note' in value) ? 'rows' : 'encounters';
}
