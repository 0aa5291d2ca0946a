import { z } from 'zod';
import { chartIssue, type Issue } from './issue.ts';
import { isServiceDate, type ServiceDate } from './service-date.ts';

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
  patientId: z.string().optional().describe('whose visit it is, by the caller’s own number'),
  provider: z.string().optional().describe('who is responsible for the note'),
  location: z.string().optional().describe('site of the practice'),
});
export type Encounter = z.infer<typeof encounterSchema>;

/** What `readEncounter` gives: an encounter when the required fields are there, and what was wrong either way. */
export type EncounterRead = {
  readonly id: string;
  readonly encounter: Encounter | undefined;
  /** also of a record that is otherwise no encounter; undefined when it gives none that is a day */
  readonly dateOfService: ServiceDate | undefined;
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
      dateOfService: undefined,
      issues: [chartIssue('encounter/not-an-object', undefined, 'object')],
    };
  }
  const record = value as Record<string, unknown>;
  const id = readId(record['id'], fallbackId, issues);
  const dateOfService = readDate(record['dateOfService'], issues);
  const note = readText(record['note'], issues);
  if (note === undefined) return { id, encounter: undefined, dateOfService, issues };
  const encounter: Encounter = { id, note };
  if (dateOfService !== undefined) encounter.dateOfService = dateOfService;
  readOptional(record, encounter, issues);
  return { id, encounter, dateOfService, issues };
}

function readText(note: unknown, issues: Issue[]): string | undefined {
  if (typeof note !== 'string') {
    issues.push(chartIssue('encounter/note-missing', 'note', 'string'));
    return undefined;
  }
  if (note.length > LONGEST_NOTE) {
    issues.push(
      chartIssue('encounter/note-too-long', 'note', `at most ${LONGEST_NOTE} characters`),
    );
    return undefined;
  }
  reportIllegible(note, 'note', issues);
  return note;
}

/** What stands in a text where characters could not be decoded, or where it never was a text. */
const ILLEGIBLE = /[\0\uFFFD\p{Surrogate}]/u;

function reportIllegible(text: string, field: string, issues: Issue[]): void {
  // asked of every note, so the quick questions come first
  if (text.isWellFormed() && !text.includes('\0') && !text.includes('\uFFFD')) return;
  const offset = text.search(ILLEGIBLE);
  issues.push(chartIssue('encounter/note-not-text', `${field}, offset ${offset}`, 'text in UTF-8'));
}

function readDate(date: unknown, issues: Issue[]): ServiceDate | undefined {
  if (isServiceDate(date)) return date;
  if (date !== undefined && date !== null)
    issues.push(chartIssue('encounter/date-malformed', 'dateOfService', 'YYYY-MM-DD'));
  return undefined;
}

function readId(value: unknown, fallbackId: string, issues: Issue[]): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  issues.push(chartIssue('encounter/id-missing', 'id', 'string'));
  return fallbackId;
}

/** Who and where: names that measures count by. Numbers are read as names. */
const NAMED = ['payer', 'patientId', 'provider', 'location'] as const;

function readOptional(
  record: Record<string, unknown>,
  encounter: Encounter,
  issues: Issue[],
): void {
  const setting = record['setting'];
  if (setting !== undefined && setting !== null) {
    if (SETTINGS.includes(setting as Setting)) encounter.setting = setting as Setting;
    else issues.push(chartIssue('encounter/setting-unknown', 'setting', SETTINGS.join('|')));
  }
  for (const field of NAMED) {
    const value = record[field];
    if (typeof value === 'string') encounter[field] = value;
    else if (typeof value === 'number') encounter[field] = String(value);
  }
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
  if (field === 'documents') {
    encounter.documents = readDocuments(value, issues);
    return;
  }
  const schema = encounterSchema.shape[field].unwrap().element;
  const kept: unknown[] = [];
  value.forEach((item: unknown, index) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) kept.push(parsed.data);
    else issues.push(chartIssue('encounter/field-malformed', `${field}[${index}]`));
  });
  Object.assign(encounter, { [field]: kept });
}

function readDocuments(value: readonly unknown[], issues: Issue[]): ChartDocument[] {
  const taken = new Set(['note']);
  return value.flatMap((item, index) => {
    const at = `documents[${index}]`;
    const parsed = documentSchema.safeParse(item);
    if (!parsed.success) {
      issues.push(chartIssue('encounter/field-malformed', at));
      return [];
    }
    const document = parsed.data;
    if (document.text.length > LONGEST_NOTE) {
      const most = `at most ${LONGEST_NOTE} characters`;
      issues.push(chartIssue('encounter/document-too-long', `${at}.text`, most));
      return [];
    }
    reportIllegible(document.text, `${at}.text`, issues);
    if (taken.has(document.id)) {
      issues.push(chartIssue('encounter/document-id-taken', `${at}.id`, 'an id of its own'));
      document.id = ownId(document.id, index, taken);
    }
    taken.add(document.id);
    return [document];
  });
}

/** Spans name their document by its id, so each needs one of its own; `note` is the note itself. */
function ownId(id: string, index: number, taken: ReadonlySet<string>): string {
  let number = index + 1;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
