import { describe, expect, test } from 'vitest';
import { PHRASES } from './embedded-phrases.ts';
import type { Mention } from './evidence.ts';
import { buildPhraseBook } from './phrase-book.ts';
import { readNote } from './read-note.ts';

const book = buildPhraseBook(PHRASES);
const read = (note: string) => readNote({ id: 'e1', note }, book);

describe('the setting that a note shows', () => {
  test.each([
    ['DISCHARGE SUMMARY\nHospital course: Improved.', 'inpatient'],
    ['Admission date: 10/27/2026\nDischarge diagnoses: Discitis.', 'inpatient'],
    ['ADMITTED: yesterday\nHOSPITAL COURSE: Fever.\nPROCEDURE: Aspiration.', 'inpatient'],
    ['PHYSICAL THERAPY DISCHARGE SUMMARY\nAssessment: Better.', 'therapy'],
    ['HPI: Pain.\nED course: Toradol.\nAssessment: Back pain.', undefined],
    ['HPI: He was seen in the emergency department.\nAssessment: Back pain.', 'ed'],
    ['PREOPERATIVE DIAGNOSIS: HNP.\nPOSTOPERATIVE DIAGNOSIS: Same.', 'procedure'],
    ['TECHNIQUE: MRI.\nFINDINGS: None.\nIMPRESSION: Normal.', 'diagnostic'],
    ['Assessment: Back pain.', undefined],
  ])('%j', (note, setting) => {
    expect(read(note).setting).toBe(setting);
  });
});

const author = (note: string, concept: string): Mention['author'] | undefined =>
  read(note).of(concept).at(-1)?.author;

describe('whose words they are', () => {
  test.each([
    ['MRI shows L4-5 disc herniation.', 'disc-displacement', 'radiologist'],
    ['EMG/NCV revealed L5 radiculopathy.', 'radiculopathy', 'radiologist'],
    ['MRI shows a bulge, and I attribute her low back pain to it.', 'low-back-pain', 'provider'],
    [
      'She was told it is sciatica, but I believe this is facet pain.',
      'facet-mediated-pain',
      'provider',
    ],
    ['I reviewed the films with Dr. Osei, and the sciatica is worse.', 'sciatica', 'provider'],
    ['Pt states low back pain for a week.', 'low-back-pain', 'provider'],
    ['RN states low back pain for a week.', 'low-back-pain', 'other-clinician'],
    ['Patient thinks it is sciatica.', 'sciatica', 'patient'],
    ['Outside records list sciatica.', 'sciatica', 'outside'],
    ['Copied from last note:\nAssessment: sciatica.', 'sciatica', 'earlier-visit'],
  ])('%j', (note, concept, expected) => {
    expect(author(note, concept)).toBe(expected);
  });
});
