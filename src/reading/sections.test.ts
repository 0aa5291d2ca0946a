import { describe, expect, test } from 'vitest';
import { PHRASES } from './embedded-phrases.ts';
import { buildPhraseBook } from './phrase-book.ts';
import { readNote } from './read-note.ts';

const book = buildPhraseBook(PHRASES);
const kindsOf = (note: string): string[] =>
  readNote({ id: 'e1', note }, book)
    .sections.filter(({ start, end }) => end > start)
    .map(({ kind }) => kind);
const headingsOf = (note: string): string[] =>
  readNote({ id: 'e1', note }, book)
    .sections.map(({ heading }) => note.slice(heading.start, heading.end))
    .filter((words) => words !== '');

describe('headings', () => {
  test.each([
    ['a line of its own', 'HPI\nBack pain.\nAssessment\nLow back pain.', ['hpi', 'assessment']],
    ['before a colon', 'HPI: back pain.\nPlan: rest.', ['hpi', 'plan']],
    ['CR LF', 'HPI:\r\nBack pain.\r\nPlan:\r\nRest.', ['hpi', 'plan']],
    ['CR', 'HPI:\rBack pain.\rPlan:\rRest.', ['hpi', 'plan']],
    ['mixed line ends', 'HPI:\r\nPain.\rPlan:\nRest.', ['hpi', 'plan']],
    ['form feed', 'HPI:\fPain.\fPlan:\fRest.', ['hpi', 'plan']],
    ['tabs before', '\tHPI:\tPain.\n\tPlan:\tRest.', ['hpi', 'plan']],
    ['no-break space', 'HPI:\u00a0Pain.\nPlan:\u00a0Rest.', ['hpi', 'plan']],
    ['byte-order mark', '\uFEFFHPI: Pain.', ['hpi']],
    ['emoji before the text', 'HPI: 🦴 pain.\nPlan: rest.', ['hpi', 'plan']],
    [
      'in a transcription of one line',
      'SUBJECTIVE: Back pain. PAST MEDICAL HISTORY: None. ASSESSMENT: Low back pain. PLAN: Rest.',
      ['hpi', 'history', 'assessment', 'plan'],
    ],
    [
      'after commas, as transcriptions are kept',
      'HISTORY OF PRESENT ILLNESS: , Back pain.,PAST MEDICAL HISTORY: , None.,FAMILY HISTORY: , None.',
      ['hpi', 'history', 'family-history'],
    ],
    ['numbered', '1. HPI: pain.\n2. Plan: rest.', ['hpi', 'plan']],
  ])('%s', (_name, note, expected) => {
    expect(kindsOf(note)).toEqual(expected);
  });

  test('are quoted as they stand', () => {
    expect(headingsOf('\uFEFFHPI:\r\nPain.\r\nPast Medical History:\r\nGout.')).toEqual([
      'HPI:',
      'Past Medical History:',
    ]);
  });

  test.each([
    'Back pain: present for 3 weeks.',
    'Saddle anesthesia: absent',
    'Sciatica: denied',
    'Seen at 10:30 today.',
    'He has a history of back pain.',
  ])('are not seen in %j', (note) => {
    expect(kindsOf(note)).toEqual(['none']);
  });
});
