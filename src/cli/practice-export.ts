import type { Readable } from 'node:stream';
import { type Encounter, readEncounter } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import { type Opened, openSource, type Source, sourcesOf } from './input.ts';
import { cliIssue } from './issues.ts';
import { recordsIn } from './patient-records.ts';

/** One encounter of an export with what the contract’s encounter has no field for. Empty where the export does not say. */
export type ExportedVisit = {
  readonly encounter: Encounter;
  readonly provider: string;
  readonly location: string;
  readonly payer: string;
  readonly patient: string;
};

/** Encounters of an export, or why one could not be read. */
export type ExportItem = { readonly visit: ExportedVisit } | { readonly issue: Issue };

/**
 * Reads encounters with their provider, location, payer and patient from JSON, from one JSON object a line (fields
 * `provider` or `providerId`, `location`, `payer`, `patient` or `patientId`), or from a format of other systems.
 */
export async function* exportedVisits(
  names: readonly string[],
  stdin: Readable,
): AsyncGenerator<ExportItem> {
  for (const source of await sourcesOf(names.length === 0 ? ['-'] : names))
    yield* visitsOf(source, stdin);
}

async function* visitsOf(source: Source, stdin: Readable): AsyncGenerator<ExportItem> {
  const opened = await openSource(source, stdin, undefined);
  if (opened.kind === 'format') {
    for await (const items of formatVisits(source, opened)) yield* items;
    return;
  }
  for await (const records of recordsIn(source, opened))
    for (const record of records)
      yield 'issue' in record
        ? { issue: record.issue }
        : exportedVisit(record.value, record.fallbackId);
}

/** Encounters of a format of other systems, piece by piece. */
export async function* formatVisits(
  source: Source,
  opened: Extract<Opened, { kind: 'format' }>,
): AsyncGenerator<Iterable<ExportItem>> {
  const { openReader } = await import('../formats/open-reader.ts');
  const reader = openReader(opened.format, { file: source.id });
  const take = function* (items: ReturnType<typeof reader.push>): Generator<ExportItem> {
    for (const item of items) {
      if (item.kind === 'issue') yield { issue: item.issue };
      if (item.kind !== 'encounter') continue;
      const { encounter, author = '', patientId = '' } = item.located;
      const { payer = '', provider = author, location = '' } = encounter;
      yield {
        visit: { encounter, provider, location, payer, patient: encounter.patientId ?? patientId },
      };
    }
  };
  for await (const chunk of opened.chunks) yield take(reader.push(chunk));
  yield take(reader.end());
}

/** The encounter that a JSON object is, with names in fields of other spellings. */
export function exportedVisit(value: unknown, fallbackId: string): ExportItem {
  const { encounter } = readEncounter(value, fallbackId);
  if (encounter === undefined)
    return { issue: cliIssue('record/json-malformed', fallbackId, 'an encounter') };
  const word = (field: string): string => wordOf(value, field);
  return {
    visit: {
      encounter,
      provider: encounter.provider ?? word('providerId'),
      location: encounter.location ?? '',
      payer: encounter.payer ?? word('payerId'),
      patient: encounter.patientId ?? word('patient'),
    },
  };
}

function wordOf(value: unknown, field: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const word = new Map<string, unknown>(Object.entries(value)).get(field);
  return typeof word === 'string' ? word : '';
}
