import { z } from 'zod';
import { chartIssue, type Issue } from './issue.ts';
import { isServiceDate } from './service-date.ts';

export const SETTINGS = [
  'office',
  'ed',
  'inpatient',
  'procedure',
  'therapy',
  'chiropractic',
  'diagnostic',
  'telehealth',
  'other',
] as const;
export type Setting = (typeof SETTINGS)[number];

export const DOCUMENT_KINDS = [
  'imaging-report',
  'prior-note',
  'nursing',
  'therapy',
  'patient-reported',
  'addendum',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Longest note that is read, in UTF-16 code units. A longer one is almost always a file given by mistake. */
export const LONGEST_NOTE = 5_000_000;

export const documentSchema = z.object({
  id: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  author: z.string().optional(),
  date: z.string().optional(),
  text: z.string(),
});
export type ChartDocument = z.infer<typeof documentSchema>;

const problemSchema = z.object({ code: z.string(), since: z.string().optional() });
const procedureSchema = z.object({ cpt: z.string(), date: z.string().optional() });

/** One encounter as it comes in: contract.md, "Encounter in". Only `id` and `note` are required. */
export const encounterSchema = z.object({
  id: z.string().describe('the caller’s own identifier, given back on the decision'),
  dateOfService: z.string().optional().describe('YYYY-MM-DD; picks the code set release'),
  note: z.string().describe('the note exactly as written; offsets count its UTF-16 code units'),
  setting: z.enum(SETTINGS).optional().describe('read from the note when left out, else office'),
  documents: z.array(documentSchema).optional(),
  billedCodes: z.array(z.string()).optional(),
  problemList: z.array(problemSchema).optional(),
  procedures: z.array(procedureSchema).optional(),
  payer: z.string().optional(),
});
export type Encounter = z.infer<typeof encounterSchema>;

/** What `readEncounter` gives: an encounter when the required fields are there, and what was wrong either way. */
export type EncounterRead = {
  readonly id: string;
  readonly encounter: Encounter | undefined;
  readonly issues: readonly Issue[];
};

/**
 * Checks one record against the contract. Required fields that are missing or malformed give issues and no
 * encounter; malformed optional fields give an issue and are left out. Unknown fields are ignored.
 * @param fallbackId used when the record has no usable `id`, e.g. `line-3`
 */
export function readEncounter(value: unknown, fallbackId = 'encounter'): EncounterRead {
  const issues: Issue[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      id: fallbackId,
      encounter: undefined,
      issues: [chartIssue('encounter/not-an-object', undefined, 'object')],
    };
  }
  const record = value as Record<string, unknown>;
  const id = readId(record['id'], fallbackId, issues);
  const note = record['note'];
  if (typeof note !== 'string') {
    issues.push(chartIssue('encounter/note-missing', 'note', 'string'));
    return { id, encounter: undefined, issues };
  }
  if (note.length > LONGEST_NOTE) {
    issues.push(
      chartIssue('encounter/note-too-long', 'note', `at most ${LONGEST_NOTE} characters`),
    );
    return { id, encounter: undefined, issues };
  }
  const encounter: Encounter = { id, note };
  readOptional(record, encounter, issues);
  return { id, encounter, issues };
}

function readId(value: unknown, fallbackId: string, issues: Issue[]): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  issues.push(chartIssue('encounter/id-missing', 'id', 'string'));
  return fallbackId;
}

function readOptional(
  record: Record<string, unknown>,
  encounter: Encounter,
  issues: Issue[],
): void {
  const date = record['dateOfService'];
  if (isServiceDate(date)) encounter.dateOfService = date;
  else if (date !== undefined && date !== null)
    issues.push(chartIssue('encounter/date-malformed', 'dateOfService', 'YYYY-MM-DD'));
  const setting = record['setting'];
  if (setting !== undefined && setting !== null) {
    if (SETTINGS.includes(setting as Setting)) encounter.setting = setting as Setting;
    else issues.push(chartIssue('encounter/setting-unknown', 'setting', SETTINGS.join('|')));
  }
  const payer = record['payer'];
  if (typeof payer === 'string') encounter.payer = payer;
  for (const field of ['documents', 'billedCodes', 'problemList', 'procedures'] as const) {
    readList(record[field], field, encounter, issues);
  }
}

type ListField = 'documents' | 'billedCodes' | 'problemList' | 'procedures';

function readList(value: unknown, field: ListField, encounter: Encounter, issues: Issue[]): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value)) {
    issues.push(chartIssue('encounter/field-malformed', field, 'array'));
    return;
  }
  const schema = encounterSchema.shape[field].unwrap().element;
  const kept: unknown[] = [];
  value.forEach((item: unknown, index) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) kept.push(parsed.data);
    else issues.push(chartIssue('encounter/field-malformed', `${field}[${index}]`));
  });
  if (field === 'documents') distinguishDocuments(kept as ChartDocument[], issues);
  Object.assign(encounter, { [field]: kept });
}

/** Spans name their document by its id, so each needs one of its own; `note` is the note itself. */
function distinguishDocuments(documents: ChartDocument[], issues: Issue[]): void {
  const taken = new Set(['note']);
  documents.forEach((document, index) => {
    if (taken.has(document.id)) {
      issues.push(
        chartIssue('encounter/document-id-taken', `documents[${index}].id`, 'an id of its own'),
      );
      let number = index + 1;
      while (taken.has(`${document.id}-${number}`)) number++;
      document.id = `${document.id}-${number}`;
    }
    taken.add(document.id);
  });
}
