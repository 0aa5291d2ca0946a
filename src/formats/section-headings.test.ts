import { expect, test } from 'vitest';
import { PHRASES } from '../reading/embedded-phrases.ts';
import type { SectionKind } from '../reading/evidence.ts';
import { buildPhraseBook } from '../reading/phrase-book.ts';
import { readNote } from '../reading/read-note.ts';
import { headingOf } from './section-headings.ts';
import { type NoteSection, noteOfSections } from './section-note.ts';

const book = buildPhraseBook(PHRASES);

/** The kind of section that a reader of notes takes each "low back pain" of the note to stand in. */
function kindsRead(sections: readonly NoteSection[]): SectionKind[] {
  return readNote({ id: 'e1', note: noteOfSections(sections) }, book)
    .of('low-back-pain')
    .map(({ section }) => section);
}

const section = (loinc: string | undefined, title: string): NoteSection => ({
  title,
  text: 'Low back pain.',
  ...(loinc === undefined ? {} : { loinc }),
});

test.each<[string, string, SectionKind]>([
  ['10154-3', '', 'chief-complaint'],
  ['29299-5', 'REASON FOR VISIT', 'chief-complaint'],
  ['42349-1', '', 'chief-complaint'],
  ['61150-9', '', 'hpi'],
  ['10164-2', 'HPI', 'hpi'],
  ['10164-2', 'What the patient tells', 'hpi'],
  ['11348-0', 'History', 'history'],
  ['47519-4', 'Procedures', 'history'],
  ['10157-6', '', 'family-history'],
  ['29762-2', '', 'social-history'],
  ['10187-3', '', 'review-of-systems'],
  ['10160-0', 'MEDICATIONS', 'medications'],
  ['42346-7', '', 'medications'],
  ['29549-3', '', 'medications'],
  ['48765-2', 'ALLERGIES AND ADVERSE REACTIONS', 'allergies'],
  ['8716-3', '', 'vitals'],
  ['29545-1', 'PHYSICAL EXAMINATION', 'exam'],
  ['10210-3', 'General status', 'exam'],
  ['61149-1', '', 'exam'],
  ['18748-4', 'Radiology', 'imaging'],
  ['30954-2', '', 'imaging'],
  ['11493-4', '', 'imaging'],
  ['11450-4', 'PROBLEMS', 'problem-list'],
  ['75310-3', 'Health Concerns', 'problem-list'],
  ['46240-8', 'Encounters', 'problem-list'],
  ['59768-2', '', 'indication'],
  ['10219-4', '', 'preoperative-diagnosis'],
  ['10218-6', 'Postop diagnosis', 'postoperative-diagnosis'],
  ['59769-0', '', 'postoperative-diagnosis'],
  ['29554-3', '', 'procedure-detail'],
  ['59776-5', 'Procedure Findings', 'procedure-detail'],
  ['8648-8', '', 'medical-decision-making'],
  ['46241-6', '', 'assessment'],
  ['11535-2', 'HOSPITAL DISCHARGE DIAGNOSIS', 'assessment'],
  ['51848-0', 'Visit Diagnoses', 'assessment'],
  ['51848-0', 'What we think', 'assessment'],
  ['51847-2', 'Assessment and plan', 'assessment-plan'],
  ['51847-2', '', 'assessment-plan'],
  ['18776-5', 'TREATMENT PLAN', 'plan'],
  ['18776-5', '', 'plan'],
  ['69730-0', '', 'education'],
  ['55107-7', '', 'addendum'],
])('section %s with the title %j is read as %s', (loinc, title, kind) => {
  const hpi = section('10164-2', '');
  const history = section('11348-0', '');
  expect(kindsRead([history, section(loinc, title)]).at(-1)).toBe(kind);
  expect(kindsRead([hpi, section(loinc, title)]).at(-1)).toBe(kind);
});

test.each<[string | undefined, string]>([
  ['11369-6', 'Immunizations'],
  ['46264-8', 'Medical Equipment'],
  ['42348-3', ''],
  ['48768-6', 'Payers'],
  ['47420-5', ''],
  ['10190-7', ''],
  ['61144-2', ''],
  ['61146-7', 'Goals'],
  ['85847-2', 'Care Teams'],
  ['59770-8', ''],
  ['59773-2', ''],
  ['59771-6', ''],
  ['59775-7', ''],
  ['55109-3', ''],
  ['59774-0', ''],
  ['99999-9', 'Journal'],
  [undefined, 'Interventions'],
  [undefined, 'Interventions that the team provided or wants to provide'],
])('section %s, %j, is not taken for a part of the assessment before it', (loinc, title) => {
  const kinds = kindsRead([
    section('10157-6', ''),
    section('51848-0', ''),
    section('18776-5', ''),
    section(loinc, title),
  ]);
  expect(kinds).toEqual(['family-history', 'other', 'assessment', 'plan']);
});

test('words without a heading go first', () => {
  expect(kindsRead([section('10157-6', ''), section(undefined, '')])).toEqual([
    'none',
    'family-history',
  ]);
});

test('a note in one section keeps its own beginning', () => {
  const text = 'Assessment: low back pain.';
  expect(noteOfSections([{ loinc: '11506-3', title: 'Progress notes', text }])).toBe(text);
});

test('inside a section the inner titles are kept', () => {
  expect(headingOf('Lumbar spine', undefined, true)).toEqual({ heading: 'Lumbar spine' });
});
