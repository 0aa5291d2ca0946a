import {
  hasConclusion,
  IMAGES,
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
  type Hl7Message,
  type Hl7Segment,
  placeOf,
  repetitionsOf,
} from './hl7v2-message.ts';
import { type ContentReport, holdsWords } from './hl7v2-observation.ts';
import { type Hl7Text, NOTHING_SAID } from './hl7v2-text.ts';
import { joinedWords, kindCarried, namesOf, personOf, suffixOf } from './hl7v2-words.ts';

/** The reports of a message, each an OBR with the lines behind it: of imaging, and notes that come as reports. */
export function reportTexts(message: Hl7Message, report: ContentReport): readonly Hl7Text[] {
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
  const preview = hasWords ? joinedWords(message, lines, () => undefined) : undefined;
  const kind = reportKind(message, order, lines, preview);
  if (kind === undefined) {
    report('hl7v2/report-not-used', placeOf(message, order ?? first, order === undefined ? 3 : 4));
    return [];
  }
  if (order !== undefined && (status === 'P' || status === 'I' || status === 'S'))
    report('hl7v2/document-not-final', placeOf(message, order, 25));
  const { text: words, carried } = joinedWords(message, lines, report);
  if (words === '') return [];
  const [name = ''] = namesOf(message, order).filter(Boolean);
  const isNamed = kind !== 'imaging-report' || name === '' || words.includes(name);
  const coded = codedOf(message, repetitionsOf(message, order, 4)[0]);
  return [
    {
      ...NOTHING_SAID,
      kind,
      text: isNamed ? words : `${name}\n${words}`,
      carried,
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
  words: ReturnType<typeof joinedWords> | undefined,
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
  if (words === undefined || words.text === '') return undefined;
  const { text, carried } = words;
  // a clinical document says itself what it is
  if (carried.length > 0) return kindCarried(carried, 'note');
  if (NOTES.test(name) || codings.some(({ code }) => NOTE_TYPES.has(code))) return 'note';
  return hasConclusion(text) ? 'imaging-report' : undefined;
}

/** OBR-32: the person is the first component, its parts subcomponents. */
function interpreterOf(message: Hl7Message, order: Hl7Segment | undefined): string | undefined {
  const [person] = repetitionsOf(message, order, 32);
  const name = [3, 2].map((part) => componentOf(message, person, 1, part)).filter(Boolean);
  if (name.length > 0) return name.join(' ');
  return personOf(message, order, 32);
}
