import type { DocumentKind } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import {
  IMAGES,
  isLaidOutAsReport,
  NOTE_TYPES,
  NOTES,
  NURSE_NOTE,
  NURSING,
  THERAPY,
} from './document-words.ts';
import { codedOf } from './hl7v2-codes.ts';
import { dayOf } from './hl7v2-day.ts';
import {
  componentOf,
  fieldValue,
  firstOf,
  type Hl7Message,
  type Hl7Segment,
  placeOf,
  repetitionsOf,
} from './hl7v2-message.ts';
import { type ContentReport, holdsWords, wordsOf } from './hl7v2-observation.ts';
import type { Hl7Type } from './hl7v2-type.ts';

/** A note or a report of a message. */
export type Hl7Text = {
  readonly kind: 'note' | DocumentKind;
  readonly text: string;
  /** TXA-12, the number of the document; TXA-13, that of the one before it */
  readonly number: string | undefined;
  readonly parent: string | undefined;
  /** what the message does with the document of the number, or with its parent */
  readonly action: 'add' | 'edit' | 'replace' | 'withdraw';
  readonly author: string | undefined;
  readonly date: ServiceDate | undefined;
  /** TXA-2, or the code of OBR-4 */
  readonly type: string | undefined;
  readonly at: SourcePosition;
};

/** Types whose OBR segments are reports; elsewhere they are orders. */
const REPORTS = new Set(['ORU', 'OUL', 'ORF']);

/** The notes and reports of a message: of MDM its document, of ORU its reports, of others their lines of text. */
export function textsIn(
  message: Hl7Message,
  type: Hl7Type,
  report: ContentReport,
): readonly Hl7Text[] {
  const document = firstOf(message, 'TXA');
  if (document !== undefined || type.code === 'MDM')
    return documentTexts(message, document, type, report);
  if (REPORTS.has(type.code)) return reportTexts(message, report);
  if (type.code !== 'ADT') return [];
  const lines = message.segments.filter(
    (segment) => segment.id === 'OBX' && holdsWords(message, segment),
  );
  const text = joinedWords(message, lines, report);
  const [first] = lines;
  if (text === '' || first === undefined) return [];
  return [{ ...NOTHING_SAID, kind: 'note', text, at: placeOf(message, first, 5) }];
}

const NOTHING_SAID = {
  number: undefined,
  parent: undefined,
  action: 'add',
  author: undefined,
  date: undefined,
  type: undefined,
} as const;

/** TXA-17: dictated, in progress, incomplete. TXA-19: cancelled, obsolete, not available. */
const UNFINISHED = new Set(['DI', 'IP', 'IN']);
const WITHDRAWN = new Set(['CA', 'OB', 'UN']);

function documentTexts(
  message: Hl7Message,
  document: Hl7Segment | undefined,
  type: Hl7Type,
  report: ContentReport,
): readonly Hl7Text[] {
  const lines = message.segments.filter(({ id }) => id === 'OBX' || id === 'NTE');
  const [first] = lines;
  if (document === undefined)
    report('hl7v2/segment-missing', placeOf(message, message.header), 'TXA');
  const holder = document ?? first;
  if (holder === undefined) return [];
  const at = placeOf(message, first ?? holder, first === undefined ? undefined : 5);
  const availability = fieldValue(message, document, 19).toUpperCase();
  const isWithdrawn = type.event === 'T11' || WITHDRAWN.has(availability);
  if (isWithdrawn) report('hl7v2/document-withdrawn', placeOf(message, holder, 19));
  else if (UNFINISHED.has(fieldValue(message, document, 17).toUpperCase()))
    report('hl7v2/document-not-final', placeOf(message, holder, 17));
  const text = isWithdrawn ? '' : joinedWords(message, lines, report);
  if (text === '' && !isWithdrawn) return [];
  const date =
    dayOf(message, document, 4, report) ??
    dayOf(message, document, 6, report) ??
    dayOf(message, document, 7, report);
  return [
    {
      kind: documentKind(message, document, type),
      text,
      number: fieldValue(message, document, 12) || undefined,
      parent: fieldValue(message, document, 13) || undefined,
      action: isWithdrawn ? 'withdraw' : (ACTIONS[type.event] ?? 'add'),
      author: personOf(message, document, 9) ?? personOf(message, document, 5),
      date,
      type: fieldValue(message, document, 2) || undefined,
      at,
    },
  ];
}

const ACTIONS: Readonly<Record<string, Hl7Text['action']>> = {
  T07: 'edit',
  T08: 'edit',
  T09: 'replace',
  T10: 'replace',
};

/** Document types of table 0270 in which not the treating provider writes. */
const TYPES: Readonly<Record<string, DocumentKind>> = {
  DI: 'imaging-report',
  CD: 'imaging-report',
};

function documentKind(
  message: Hl7Message,
  document: Hl7Segment | undefined,
  { event }: Hl7Type,
): Hl7Text['kind'] {
  const code = fieldValue(message, document, 2).toUpperCase();
  const name = [
    fieldValue(message, document, 2, 2),
    fieldValue(message, document, 16),
    ...namesOf(message, firstOf(message, 'OBR')),
  ].join(' ');
  const named = Object.hasOwn(TYPES, code) ? TYPES[code] : undefined;
  if (named !== undefined) return named;
  if (IMAGES.test(name)) return 'imaging-report';
  if (NURSING.test(name)) return 'nursing';
  if (THERAPY.test(name)) return 'therapy';
  return event === 'T05' || event === 'T06' ? 'addendum' : 'note';
}

function namesOf(message: Hl7Message, order: Hl7Segment | undefined): readonly string[] {
  return repetitionsOf(message, order, 4).flatMap((repetition) =>
    [2, 5].map((part) => componentOf(message, repetition, part)),
  );
}

function reportTexts(message: Hl7Message, report: ContentReport): readonly Hl7Text[] {
  const reports: { order: Hl7Segment | undefined; lines: Hl7Segment[] }[] = [];
  for (const segment of message.segments) {
    if (segment.id === 'OBR') reports.push({ order: segment, lines: [] });
    else if (segment.id === 'OBX' || (segment.id === 'NTE' && reports.length > 0)) {
      if (reports.length === 0) reports.push({ order: undefined, lines: [] });
      reports.at(-1)?.lines.push(segment);
    }
  }
  return reports.flatMap(({ order, lines }) => reportText(message, order, lines, report));
}

/** OBR-24, diagnostic service (table 0074) and what senders make of it. */
const IMAGING_SERVICES = new Set(
  'RAD RX CT CAT NMR MRI MR NMS RUS VUS OUS US CUS XRC XR DX IMG NM DXA'.split(' '),
);

function reportText(
  message: Hl7Message,
  order: Hl7Segment | undefined,
  lines: readonly Hl7Segment[],
  report: ContentReport,
): readonly Hl7Text[] {
  const [first] = lines;
  if (first === undefined) return [];
  const at = placeOf(message, first, 5);
  const status = fieldValue(message, order, 25).toUpperCase();
  if (status === 'X' && order !== undefined) {
    report('hl7v2/document-withdrawn', placeOf(message, order, 25));
    return [];
  }
  const hasWords = lines.some((line) => line.id === 'OBX' && holdsWords(message, line));
  const preview = hasWords ? joinedWords(message, lines, () => undefined) : '';
  const kind = reportKind(message, order, lines, preview);
  if (kind === undefined) {
    report('hl7v2/report-not-used', placeOf(message, order ?? first, order === undefined ? 3 : 4));
    return [];
  }
  if (order !== undefined && (status === 'P' || status === 'I' || status === 'S'))
    report('hl7v2/document-not-final', placeOf(message, order, 25));
  const words = joinedWords(message, lines, report);
  if (words === '') return [];
  const [name = ''] = namesOf(message, order).filter(Boolean);
  const isNamed = kind !== 'imaging-report' || name === '' || words.includes(name);
  const coded = codedOf(message, repetitionsOf(message, order, 4)[0]);
  return [
    {
      ...NOTHING_SAID,
      kind,
      text: isNamed ? words : `${name}\n${words}`,
      author: interpreterOf(message, order) ?? personOf(message, first, 16),
      date: dayOf(message, order, 7, report) ?? dayOf(message, first, 14, report),
      type: coded.codings[0]?.code,
      at,
    },
  ];
}

function reportKind(
  message: Hl7Message,
  order: Hl7Segment | undefined,
  lines: readonly Hl7Segment[],
  text: string,
): Hl7Text['kind'] | undefined {
  const name = namesOf(message, order).join(' ');
  const { codings } = codedOf(message, repetitionsOf(message, order, 4)[0]);
  const isImaging =
    IMAGING_SERVICES.has(fieldValue(message, order, 24).toUpperCase()) ||
    IMAGES.test(name) ||
    // CPT 70010 to 79999 is radiology
    codings.some(({ code, kind }) => kind === 'cpt' && /^7\d{4}$/.test(code)) ||
    lines.some((line) => suffixOf(message, line) === 'IMP');
  if (isImaging) return 'imaging-report';
  if (NURSING.test(name) || codings.some(({ code }) => code === NURSE_NOTE)) return 'nursing';
  if (THERAPY.test(name)) return 'therapy';
  if (text === '') return undefined;
  if (NOTES.test(name) || codings.some(({ code }) => NOTE_TYPES.has(code))) return 'note';
  return isLaidOutAsReport(text) ? 'imaging-report' : undefined;
}

/** The words of segments, a line or more each, under the heading that OBX-3 names. */
function joinedWords(
  message: Hl7Message,
  lines: readonly Hl7Segment[],
  report: ContentReport,
): string {
  const parts: string[] = [];
  let heading = '';
  for (const line of lines) {
    const words = wordsOf(message, line, report);
    const next = line.id === 'OBX' ? headingOf(message, line) : heading;
    if (next !== heading && next !== '' && words.trim() !== '') {
      const isWritten = words.trimStart().toLowerCase().startsWith(next.toLowerCase());
      if (!isWritten) parts.push(`${next}:`);
    }
    if (words.trim() !== '') heading = next;
    parts.push(words);
  }
  return parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Suffixes of OBX-3 for the parts of a report: HL7 v2, chapter 7.2, "suffixes for defining observation IDs". */
const SUFFIXES: Readonly<Record<string, string>> = {
  IMP: 'Impression',
  ADT: 'Addendum',
  REC: 'Recommendation',
};
const HEADINGS =
  /^(findings|impressions?|conclusions?|technique|comparison|indications?|clinical history|addendum|recommendations?|chief complaint|hpi|history of present illness|subjective|objective|physical exam(ination)?|imaging|assessment|plan|assessment (and|&) plan)$/i;

function headingOf(message: Hl7Message, observation: Hl7Segment): string {
  const suffix = suffixOf(message, observation);
  if (Object.hasOwn(SUFFIXES, suffix)) return SUFFIXES[suffix] ?? '';
  const name = fieldValue(message, observation, 3, 2) || fieldValue(message, observation, 3);
  return HEADINGS.test(name) ? name : '';
}

function suffixOf(message: Hl7Message, observation: Hl7Segment): string {
  const [identifier] = repetitionsOf(message, observation, 3);
  return componentOf(message, identifier, 1, 2).toUpperCase();
}

/** A person (XCN): given and family name, or the number where there is no name. */
export function personOf(
  message: Hl7Message,
  segment: Hl7Segment | undefined,
  field: number,
): string | undefined {
  const [person] = repetitionsOf(message, segment, field);
  const name = [3, 4, 2].map((part) => componentOf(message, person, part)).filter(Boolean);
  return name.join(' ') || componentOf(message, person, 1) || undefined;
}

/** OBR-32: the person is the first component, its parts subcomponents. */
function interpreterOf(message: Hl7Message, order: Hl7Segment | undefined): string | undefined {
  const [person] = repetitionsOf(message, order, 32);
  const name = [3, 2].map((part) => componentOf(message, person, 1, part)).filter(Boolean);
  if (name.length > 0) return name.join(' ');
  return personOf(message, order, 32);
}
