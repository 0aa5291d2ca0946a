import type { Issue } from '../chart/issue.ts';
import type { Span } from '../chart/span.ts';
import { embeddedOptions } from './embedded-options.ts';
import { queryIssue } from './issues.ts';
import { lintInputSchema } from './lint-schema.ts';
import { attributedWords, maskQuotes, sentencesOf, type TextSentence } from './prose.ts';

export type DraftIndicator = {
  readonly field: string;
  readonly words: string;
  readonly source: string | undefined;
  readonly date: string | undefined;
  /** taken from another encounter than the one asked about */
  readonly isPrior: boolean;
  readonly isBareString: boolean;
};

export type DraftOption = {
  readonly field: string;
  readonly text: string;
  /** where the option stands in its field; 0 except for options written into the text */
  readonly offset: number;
  readonly selected: boolean;
};

/** A query as the checks see it: every field present, quotations masked, indicators and options in one shape. */
export type Draft = {
  readonly title: string;
  readonly text: string;
  /** `text` with quoted passages and written-in options blanked; same length, so spans stay right */
  readonly prose: string;
  readonly sentences: readonly TextSentence[];
  readonly options: readonly DraftOption[];
  readonly indicators: readonly DraftIndicator[];
  /** all words of current-encounter indicators and of statements in the text that name their source */
  readonly documented: string;
  /** the same with earlier encounters */
  readonly support: string;
};

const SOURCE_WORDS =
  /\b(?:assessment|impression|a\/p|a&p|hpi|h&p|history|chief complaint|cc:|exam\w*|ros|review of systems|plan|orders?|ordered|note|report\w*|record|documentation|documents?|documented|mri|ct|x-?rays?|radiograph\w*|imaging|radiolog\w*|emg|dexa|dxa|labs?|vitals|nurs\w*|triage|pt eval\w*|therapy|therapist|consult\w*|summary|addendum|problem list|medications?|mar|dr\.?|provider|physician|visit|admission|chart|questionnaire|intake|procedure|op note|operative|referral|ed|er|pathology|flowsheet|dictation|states?|subjective|objective)\b/i;
const DATE =
  /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b(?!\s*(?:pain|strength|on the|out of))|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:,? \d{4})?\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}\b/i;
const EARLIER =
  /\b(?:prior|previous|earlier|last|past|old|another|different)\s+(?:(?:office|clinic|progress|outpatient|inpatient|hospital|ed|follow-?up|specialist|pain|spine)\s+)*(?:visits?|encounters?|notes?|admissions?|hospitali[sz]ations?|records?|documentation|charts?|discharge summar\w+|stays?|assessments?|appointments?|queries)\b|\bprior[- ](?:note|encounter|year)|\blast (?:year|month|spring|summer|fall|autumn|winter)\b/i;

/** Whether the words speak of another encounter than this one. */
export function speaksOfEarlierEncounter(words: string): RegExpExecArray | null {
  return EARLIER.exec(words);
}

/** Whether the words hold a calendar date, in any of the ways dates are written in a query. */
export function holdsDate(words: string): boolean {
  return DATE.test(words);
}

/** Reads a query of unknown shape. Malformed fields give issues and are left out. */
export function readDraft(
  value: unknown,
  fallbackId = 'query',
): { id: string; draft: Draft | undefined; issues: Issue[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      id: fallbackId,
      draft: undefined,
      issues: [queryIssue('query/not-an-object', undefined, 'object')],
    };
  }
  const issues: Issue[] = [];
  const record = new Map<string, unknown>(Object.entries(value));
  const id = readId(record.get('id'), fallbackId, issues);
  const title = readString(record.get('title'), 'title', issues) ?? '';
  // `question` is how a drafted query of our own names the same field.
  const text = readString(record.get('text') ?? record.get('question'), 'text', issues) ?? '';
  if (text.trim() === '') issues.push(queryIssue('query/text-missing', 'text', 'string'));
  const dateOfService = readString(record.get('dateOfService'), 'dateOfService', issues);
  const listed = readList(record.get('options'), 'options', issues).flatMap(({ item, field }) =>
    readOption(item, field, issues),
  );
  const indicators = readList(record.get('indicators'), 'indicators', issues).flatMap(
    ({ item, field }) => readIndicator(item, field, dateOfService, issues),
  );
  return { id, draft: assemble(title, text, listed, indicators), issues };
}

function assemble(
  title: string,
  text: string,
  listed: readonly DraftOption[],
  indicators: readonly DraftIndicator[],
): Draft {
  const written = embeddedOptions(text);
  const options =
    listed.length > 0 ? listed : written.map((option) => ({ field: 'text', ...option }));
  const places = written.map((option) => ({
    start: option.offset,
    end: option.offset + option.text.length,
  }));
  const prose = blank(maskQuotes(text), places);
  const sentences = sentencesOf(prose, blank(text, places));
  const stated = attributedWords(sentences);
  const current = indicators
    .filter((indicator) => !indicator.isPrior)
    .map((indicator) => indicator.words);
  const prior = indicators
    .filter((indicator) => indicator.isPrior)
    .map((indicator) => indicator.words);
  return {
    title,
    text,
    prose,
    sentences,
    options,
    indicators,
    documented: [...current, ...stated].join('\n'),
    support: [...current, ...stated, ...prior].join('\n'),
  };
}

function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end),
    text,
  );
}

function readId(value: unknown, fallbackId: string, issues: Issue[]): string {
  const parsed = lintInputSchema.shape.id.safeParse(value);
  if (parsed.success && parsed.data !== undefined && parsed.data !== '') return String(parsed.data);
  issues.push(queryIssue('query/id-missing', 'id', 'string'));
  return fallbackId;
}

function readString(value: unknown, field: string, issues: Issue[]): string | undefined {
  if (typeof value === 'string') return value;
  if (value !== undefined && value !== null)
    issues.push(queryIssue('query/field-malformed', field, 'string'));
  return undefined;
}

function readList(
  value: unknown,
  field: string,
  issues: Issue[],
): { item: unknown; field: string }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    issues.push(queryIssue('query/field-malformed', field, 'array'));
    return [];
  }
  return value.map((item: unknown, index) => ({ item, field: `${field}[${index}]` }));
}

const TICKED = /^\s*(?:\[\s*[xX✓✔*]\s*\]|\(\s*[xX✓✔*•●]\s*\)|[☑☒✓✔✅◉●🔘])/u;

function readOption(item: unknown, field: string, issues: Issue[]): DraftOption[] {
  if (typeof item === 'string')
    return [{ field, text: item, offset: 0, selected: TICKED.test(item) }];
  const fields = fieldsOf(item);
  const text = fields && firstString(fields, ['text', 'label', 'option', 'value', 'display']);
  if (fields === undefined || text === undefined) {
    issues.push(queryIssue('query/field-malformed', field, 'string, or object with `text`'));
    return [];
  }
  const selected = [
    'selected',
    'checked',
    'default',
    'preselected',
    'preferred',
    'recommended',
    'highlighted',
  ].some((name) => fields.get(name) === true);
  return [{ field, text, offset: 0, selected: selected || TICKED.test(text) }];
}

function readIndicator(
  item: unknown,
  field: string,
  dateOfService: string | undefined,
  issues: Issue[],
): DraftIndicator[] {
  if (typeof item === 'string') return item.trim() === '' ? [] : [fromString(item, field)];
  const fields = fieldsOf(item);
  if (fields === undefined) {
    issues.push(
      queryIssue(
        'query/field-malformed',
        field,
        'string, or object with `quote`, `source` and `date`',
      ),
    );
    return [];
  }
  const words =
    firstString(fields, ['quote', 'text', 'words', 'finding', 'value', 'indicator', 'content']) ??
    '';
  const source = firstString(fields, ['source', 'section', 'location', 'document', 'from', 'kind']);
  const date = firstString(fields, ['date', 'dateOfService', 'documentDate', 'when', 'on']);
  const encounter = firstString(fields, ['encounter', 'visit', 'encounterType']);
  const isPrior =
    fields.get('prior') === true ||
    fields.get('priorEncounter') === true ||
    /\b(?:prior|previous|earlier|past)\b/i.test(encounter ?? '') ||
    /^prior-note$/i.test(source ?? '') ||
    speaksOfEarlierEncounter(source ?? '') !== null ||
    isEarlierNote(source, date, dateOfService);
  return [
    {
      field,
      words,
      source: source ?? (SOURCE_WORDS.test(words) && words.includes(':') ? words : undefined),
      date: date ?? (DATE.test(`${source ?? ''} ${words}`) ? '' : undefined),
      isPrior,
      isBareString: false,
    },
  ];
}

// Imaging of this episode keeps its own, earlier date; a note with an earlier date is another encounter.
function isEarlierNote(
  source: string | undefined,
  date: string | undefined,
  dateOfService: string | undefined,
): boolean {
  if (dateOfService === undefined || date === undefined || source === undefined) return false;
  return (
    /\b(?:note|visit|assessment|hpi|plan)\b/i.test(source) &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    date < dateOfService
  );
}

function fromString(item: string, field: string): DraftIndicator {
  const quoteAt = item.search(/["“]/);
  const head = quoteAt > 0 ? item.slice(0, quoteAt) : item;
  // A date range or a source may follow the quotation: `"LBP" (assessment, 2026-11-02)`.
  const outside = maskQuotes(item);
  return {
    field,
    words: item,
    source: SOURCE_WORDS.test(outside) ? head : undefined,
    date: DATE.test(outside) ? '' : undefined,
    isPrior: speaksOfEarlierEncounter(outside) !== null,
    isBareString: true,
  };
}

function fieldsOf(item: unknown): Map<string, unknown> | undefined {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
    ? new Map(Object.entries(item))
    : undefined;
}

function firstString(
  fields: ReadonlyMap<string, unknown>,
  names: readonly string[],
): string | undefined {
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
}
