import { z } from 'zod';
import { type Encounter, encounterSchema, readEncounter } from './encounter.ts';
import { chartIssue, type Issue } from './issue.ts';
import type { Cents } from './money.ts';
import { isServiceDate, type ServiceDate } from './service-date.ts';
import type { SourcePosition } from './source-position.ts';

/** What a diagnosis is on the claim. Only professional claims number theirs for the lines to point to. */
export type DiagnosisRole =
  | 'principal'
  | 'other'
  | 'admitting'
  | 'patient-reason'
  | 'external-cause';

/** One diagnosis of a claim. `code` stands as the claim has it, dot, case and mistakes included. */
export type ClaimDiagnosis = {
  readonly code: string;
  readonly role: DiagnosisRole;
  readonly system: 'icd-10-cm' | 'icd-9-cm' | 'unknown';
  /** X12 qualifier as written: ABK, ABF, BK … */
  readonly qualifier?: string;
  readonly presentOnAdmission?: string;
  readonly at?: SourcePosition;
};

/** Free text that stands on a claim or a line (X12 NTE); `kind` is its qualifier: ADD, DCP … */
export type ClaimNarrative = {
  readonly kind: string;
  readonly text: string;
  readonly at?: SourcePosition;
};

/** Where the single fields of a claim or a line stand, by their names here: `payerClaimNumber`, `pointers` … */
export type FieldPositions = Readonly<Record<string, SourcePosition>>;

export type ClaimProcedure = {
  /** CPT or HCPCS code number; never its descriptor */
  readonly code?: string;
  /** X12 qualifier of the code, where it is not HC: the code is then none of CPT or HCPCS */
  readonly qualifier?: string;
  readonly modifiers: readonly string[];
  readonly revenueCode?: string;
};

/** One service line. `pointers` count the claim’s diagnoses from 1, in the order written; 0 or less is malformed. */
export type ClaimLine = {
  readonly number: number;
  readonly procedure: ClaimProcedure;
  readonly pointers: readonly number[];
  readonly from?: ServiceDate;
  readonly to?: ServiceDate;
  readonly charge?: Cents;
  readonly units?: string;
  readonly placeOfService?: string;
  /** the practice’s own number for the line, which the remittance gives back (X12 REF*6R) */
  readonly controlNumber?: string;
  readonly authorization?: string;
  readonly renderingProvider?: ClaimParty;
  readonly narratives?: readonly ClaimNarrative[];
  readonly at?: SourcePosition;
  readonly positions?: FieldPositions;
};

export type ClaimParty = { readonly id?: string; readonly name?: string };

/** One claim, from whichever format it came. Nothing in it has been corrected. */
export type Claim = {
  readonly id: string;
  readonly kind: 'professional' | 'institutional' | 'other';
  /** left out for a claim to be paid; a preauthorization asks before the service, a predetermination what would be paid */
  readonly use?: 'preauthorization' | 'predetermination';
  /** the practice’s number for the claim, given back by remittances and status reports (X12 CLM01) */
  readonly patientControlNumber?: string;
  /** the payer’s number for an earlier submission of it (X12 REF*F8) */
  readonly payerClaimNumber?: string;
  /** 1 original, 7 replacement, 8 void (X12 CLM05-3) */
  readonly frequency?: string;
  /** first and last day: of the claim, and where the format gives days to lines only, of its lines */
  readonly dateOfService?: ServiceDate;
  readonly through?: ServiceDate;
  readonly admission?: ServiceDate;
  readonly onset?: ServiceDate;
  readonly accident?: ServiceDate;
  /** AA car accident, EM employment, OA another one (X12 CLM11) */
  readonly relatedCauses?: readonly string[];
  readonly payer?: ClaimParty;
  /** whether that payer is the first, second … to be asked: P, S, T (X12 SBR01) */
  readonly payerOrder?: string;
  /** MB Medicare part B, CI commercial, WC workers’ compensation … (X12 SBR09) */
  readonly filingIndicator?: string;
  readonly patient?: {
    readonly id?: string;
    readonly birthDate?: ServiceDate;
    /** F, M or U, as X12 writes it (DMG03) */
    readonly sex?: string;
    readonly isPregnant?: boolean;
  };
  readonly billingProvider?: ClaimParty;
  readonly renderingProvider?: ClaimParty;
  readonly attendingProvider?: ClaimParty;
  readonly authorization?: string;
  readonly referral?: string;
  readonly medicalRecordNumber?: string;
  /** the number that a clearing house gave it (X12 REF*D9) */
  readonly intermediaryNumber?: string;
  readonly typeOfBill?: string;
  /** of the claim; a line without its own has this one */
  readonly placeOfService?: string;
  readonly diagnoses: readonly ClaimDiagnosis[];
  readonly lines: readonly ClaimLine[];
  readonly charge?: Cents;
  /** the note of the visit, where it came with the claim */
  readonly note?: string;
  /** what came with that note: other documents, problem list, setting */
  readonly chart?: Pick<Encounter, 'documents' | 'problemList' | 'setting'>;
  /** the encounter that the claim bills, where the source says */
  readonly encounterId?: string;
  readonly narratives?: readonly ClaimNarrative[];
  readonly at?: SourcePosition;
  readonly positions?: FieldPositions;
};

/** One claim as contract.md has it, "Claims". Only `id` and `diagnoses` are required. */
export const claimRecordSchema = z.object({
  id: z.string(),
  dateOfService: z.string().optional().describe('YYYY-MM-DD'),
  diagnoses: z.array(z.string()).describe('codes in claim order, as billed'),
  lines: z
    .array(
      z.object({
        cpt: z.string().optional(),
        modifiers: z.array(z.string()).optional(),
        pointers: z.array(z.number().int()).optional().describe('places in `diagnoses`, from 1'),
        date: z.string().optional().describe('YYYY-MM-DD, when not the claim’s'),
      }),
    )
    .optional(),
  note: z.string().optional().describe('the note of the visit'),
  documents: encounterSchema.shape.documents.describe('what came with the note'),
  problemList: encounterSchema.shape.problemList.describe('the patient’s, as of the visit'),
  setting: encounterSchema.shape.setting.describe('of the visit; read from the note when left out'),
  encounterId: z.string().optional().describe('the encounter that the claim bills'),
  payer: z.string().optional(),
});

export type ClaimRead = {
  readonly id: string;
  readonly claim: Claim | undefined;
  readonly issues: readonly Issue[];
};

/**
 * Checks one claim record against the contract. Without `diagnoses` there is no claim; other malformed fields give an
 * issue and are left out. Unknown fields are ignored.
 * @param fallbackId used when the record has no usable `id`
 */
export function readClaimRecord(value: unknown, fallbackId = 'claim'): ClaimRead {
  if (!isRecord(value)) {
    const issues = [chartIssue('claim/not-an-object', undefined, 'object')];
    return { id: fallbackId, claim: undefined, issues };
  }
  const record = value;
  const issues: Issue[] = [];
  const id = readId(record['id'], fallbackId, issues);
  const { diagnoses } = record;
  if (!Array.isArray(diagnoses)) {
    issues.push(chartIssue('claim/diagnoses-missing', 'diagnoses', 'array of codes'));
    return { id, claim: undefined, issues };
  }
  const dateOfService = readDate(record['dateOfService'], 'dateOfService', issues);
  const { payer, note, encounterId } = record;
  const claim: Claim = {
    id,
    kind: 'professional',
    ...(dateOfService === undefined ? {} : { dateOfService }),
    diagnoses: readDiagnoses(diagnoses, issues),
    lines: readLines(record['lines'], issues),
    ...(typeof payer === 'string' ? { payer: { name: payer } } : {}),
    ...(typeof note === 'string' ? { note, ...readChart(id, note, record, issues) } : {}),
    ...(typeof encounterId === 'string' ? { encounterId } : {}),
  };
  return { id, claim, issues };
}

/** The parts of an encounter that may stand beside the note, read as those of an encounter are. */
function readChart(
  id: string,
  note: string,
  { documents, problemList, setting }: Record<string, unknown>,
  issues: Issue[],
): Pick<Claim, 'chart'> {
  if (documents === undefined && problemList === undefined && setting === undefined) return {};
  const read = readEncounter({ id, note, documents, problemList, setting });
  issues.push(...read.issues);
  if (read.encounter === undefined) return {};
  const { id: _id, note: _note, ...chart } = read.encounter;
  return { chart };
}

function readId(value: unknown, fallbackId: string, issues: Issue[]): string {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  issues.push(chartIssue('claim/id-missing', 'id', 'string'));
  return fallbackId;
}

function readDate(value: unknown, field: string, issues: Issue[]): ServiceDate | undefined {
  if (value === undefined || value === null) return undefined;
  if (isServiceDate(value)) return value;
  issues.push(chartIssue('claim/date-malformed', field, 'YYYY-MM-DD'));
  return undefined;
}

function readDiagnoses(values: readonly unknown[], issues: Issue[]): ClaimDiagnosis[] {
  // A place that holds no code stays a place: the lines’ pointers count it.
  return values.map((value, index) => {
    if (typeof value !== 'string')
      issues.push(chartIssue('claim/field-malformed', `diagnoses[${index}]`, 'a code'));
    return {
      code: typeof value === 'string' ? value : '',
      role: index === 0 ? 'principal' : 'other',
      system: 'icd-10-cm',
      at: { path: `/diagnoses/${index}` },
    };
  });
}

function readLines(value: unknown, issues: Issue[]): ClaimLine[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    issues.push(chartIssue('claim/field-malformed', 'lines', 'array'));
    return [];
  }
  return value.map((item: unknown, index): ClaimLine => readLine(item, index, issues));
}

/** By hand and not by schema: claims come by the hundred thousand. What is malformed in a line is left out of it. */
function readLine(item: unknown, index: number, issues: Issue[]): ClaimLine {
  const at = `lines[${index}]`;
  if (!isRecord(item)) issues.push(chartIssue('claim/field-malformed', at, 'a service line'));
  const { cpt, modifiers, pointers, date } = isRecord(item) ? item : {};
  const isMalformed =
    (cpt !== undefined && typeof cpt !== 'string') ||
    !isListOf(modifiers, isText) ||
    !isListOf(pointers, isWhole);
  if (isMalformed) issues.push(chartIssue('claim/field-malformed', at, 'a service line'));
  const from = readDate(date, `${at}.date`, issues);
  return {
    number: index + 1,
    procedure: {
      ...(typeof cpt === 'string' ? { code: cpt } : {}),
      modifiers: Array.isArray(modifiers) ? modifiers.filter(isText) : [],
    },
    // A pointer that is no whole number keeps its place as 0, which points to nothing.
    pointers: Array.isArray(pointers)
      ? pointers.map((pointer: unknown) => (isWhole(pointer) ? pointer : 0))
      : [],
    ...(from === undefined ? {} : { from }),
    at: { path: `/lines/${index}` },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.every(isItem));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isInteger(value);
