import type { DocumentKind } from '../chart/encounter.ts';

/** What a document is for the visit it belongs to: its note, or something that goes with the note. */
export type DocumentUse = 'note' | Exclude<DocumentKind, 'prior-note'>;

/** LOINC codes of kinds of documents. Notes of the treating provider stand with the most telling first. */
const USES: Readonly<Record<string, DocumentUse>> = {
  '18748-4': 'imaging-report',
  '18726-0': 'imaging-report',
  '68604-8': 'imaging-report',
  'LP29684-5': 'imaging-report',
  '34746-8': 'nursing',
  '28651-8': 'nursing',
  '34119-8': 'nursing',
  '78390-2': 'nursing',
  '51855-5': 'patient-reported',
  '74465-6': 'patient-reported',
  '11508-9': 'therapy',
  '11507-1': 'therapy',
  '64148-0': 'therapy',
  '34824-3': 'therapy',
  '55107-7': 'addendum',
};
const NOTES = [
  '11506-3', // progress note
  '34108-1', // outpatient note
  '34117-2', // history and physical note
  '11488-4', // consultation note
  '34111-5', // emergency department note
  '28570-0', // procedure note
  '11504-8', // surgical operation note
  '18842-5', // discharge summary
];

/** Codes of categories and services that say imaging in other systems: HL7 table 0074, document reference classes. */
const IMAGING = new Set([
  'RAD',
  'RUS',
  'NMR',
  'CT',
  'RX',
  'IMG',
  'imaging',
  'radiology',
  '363679005',
]);

const IMAGING_WORDS =
  /\b(?:mri|mr|ct|x-?rays?|xr|radiograph|radiology|imaging)\b.*\b(?:report|study|spine|scan|views?|lumbar)\b|^(?:radiology|imaging|diagnostic imaging)(?: report)?$/i;
const WORDS: readonly (readonly [RegExp, DocumentUse])[] = [
  [/\baddend/i, 'addendum'],
  [/\bnurs(?:e|ing)\b/i, 'nursing'],
  [/\b(?:physical|occupational) therap|\btherapy (?:note|progress|evaluation)/i, 'therapy'],
  [/\bpatient[- ](?:reported|questionnaire|message|note)\b|\bquestionnaire\b/i, 'patient-reported'],
  [IMAGING_WORDS, 'imaging-report'],
];

const LONGEST_TITLE = 300;

/** What a document is, by the codes of its type and category, else by the words of its type. */
export function documentUse(codes: readonly string[], words: string): DocumentUse {
  for (const code of codes) {
    const use = Object.hasOwn(USES, code) ? USES[code] : undefined;
    if (use !== undefined) return use;
    if (IMAGING.has(code)) return 'imaging-report';
  }
  if (codes.some((code) => NOTES.includes(code))) return 'note';
  const title = words.slice(0, LONGEST_TITLE);
  return WORDS.find(([pattern]) => pattern.test(title))?.[1] ?? 'note';
}

/** Place among the notes of a visit: the smaller, the more it is the note. */
export function noteRank(codes: readonly string[]): number {
  const ranks = codes.map((code) => NOTES.indexOf(code)).filter((rank) => rank >= 0);
  return ranks.length === 0 ? NOTES.length : Math.min(...ranks);
}
