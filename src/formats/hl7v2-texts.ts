import type { DocumentKind } from '../chart/encounter.ts';
import { IMAGES, NURSING, THERAPY } from './document-words.ts';
import { dayOf } from './hl7v2-day.ts';
import { fieldValue, firstOf, type Hl7Message, type Hl7Segment, placeOf } from './hl7v2-message.ts';
import { type ContentReport, holdsWords } from './hl7v2-observation.ts';
import { reportTexts } from './hl7v2-reports.ts';
import { type Hl7Text, NOTHING_SAID } from './hl7v2-text.ts';
import type { Hl7Type } from './hl7v2-type.ts';
import { joinedWords, kindCarried, namesOf, personOf } from './hl7v2-words.ts';

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
  const { text, carried } = joinedWords(message, lines, report);
  const [first] = lines;
  if (text === '' || first === undefined) return [];
  const kind = kindCarried(carried, 'note');
  return [{ ...NOTHING_SAID, kind, text, carried, at: placeOf(message, first, 5) }];
}

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
  const { text, carried } = isWithdrawn ? NO_WORDS : joinedWords(message, lines, report);
  if (text === '' && !isWithdrawn) return [];
  const date =
    dayOf(message, document, 4, report) ??
    dayOf(message, document, 6, report) ??
    dayOf(message, document, 7, report);
  return [
    {
      kind: kindCarried(carried, documentKind(message, document, type)),
      text,
      carried,
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

const NO_WORDS = { text: '', carried: [] } as const;

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
