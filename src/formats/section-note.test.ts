import { expect, it } from 'vitest';
import { type NoteSection, noteOfSections } from './section-note.ts';

it.each<[string, NoteSection[], string]>([
  ['headings on a line before the text', [{ title: 'HPI', text: 'Ache.' }], 'HPI:\nAche.'],
  ['one colon', [{ title: ' Plan: ', text: ' PT ' }], 'Plan:\nPT'],
  ['a heading by the code of the section', [{ loinc: '51848-0', text: 'LBP' }], 'Assessment:\nLBP'],
  ['no heading for a code that is not known', [{ loinc: '0-0', text: 'LBP' }], 'LBP'],
  [
    'empty sections left out',
    [
      { title: 'Plan', text: ' ' },
      { title: 'HPI', text: 'x' },
    ],
    'HPI:\nx',
  ],
  [
    'sections inside sections',
    [
      { title: 'Exam', text: 'Well.', sections: [{ title: 'Spine', text: 'Tender.' }] },
      { title: 'Plan', text: '', sections: [{ title: 'Today', text: 'PT' }] },
    ],
    'Exam:\nWell.\n\nSpine:\nTender.\n\nPlan:\nToday:\nPT',
  ],
])('a note has %s', (_, sections, note) => {
  expect(noteOfSections(sections)).toBe(note);
});
