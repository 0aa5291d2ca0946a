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
    ['PROCEDURE: Omnipaque.\nFINDINGS: Stenosis.\nCONCLUSION: Severe stenosis.', 'diagnostic'],
    ['MRI pasted: "IMPRESSION: Disc extrusion." It is not the cause.', undefined],
    ['Assessment: Back pain.', undefined],
  ])('%j', (note, setting) => {
    expect(read(note).setting).toBe(setting);
  });
});

const author = (note: string, concept: string): Mention['author'] | undefined =>
  read(note).of(concept).at(-1)?.author;

describe('a therapy note that states the diagnosis of the referral', () => {
  const note = [
    'Physical Therapy Initial Evaluation',
    'Medical diagnosis: Lumbar strain.',
    'Assessment: Low back pain due to L4-5 disc herniation, improving.',
  ].join('\n');
  const evidence = read(note);
  test.each([
    ['low-back-strain', 'provider'],
    ['disc-displacement', 'other-clinician'],
    ['low-back-pain', 'provider'],
    ['improving', 'provider'],
  ])('%s is the word of the %s', (concept, whose) => {
    expect(evidence.of(concept).map((mention) => mention.author)).toEqual([whose]);
  });

  test('what is tied to a condition of the therapist is the therapist’s too', () => {
    expect(evidence.links.map((link) => link.author)).toContain('other-clinician');
    expect(evidence.links.map((link) => link.author)).not.toContain('provider');
  });

  test('in another setting, and without a referral, the assessment is the writer’s', () => {
    const visit = readNote({ id: 'e1', note, setting: 'office' }, book);
    const alone = read('Physical Therapy Initial Evaluation\nAssessment: L4-5 disc herniation.');
    for (const other of [visit, alone])
      expect(other.of('disc-displacement').map((mention) => mention.author)).toEqual(['provider']);
  });
});

test('a therapist treats what the referring provider diagnosed', () => {
  const note =
    'Physical Therapy Initial Evaluation\nReferred by Dr. Lee for lumbar spinal stenosis.';
  expect(author(note, 'spinal-stenosis')).toBe('provider');
});

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
    ['Patient reports discogenic pain.', 'discogenic-pain', 'patient'],
    ['A 58-year-old who complains of discogenic pain.', 'discogenic-pain', 'patient'],
    ['Patient reports sciatica.', 'sciatica', 'provider'],
    ['Patient reports muscle spasm.', 'muscle-spasm', 'provider'],
    ['She describes radicular pain down the left leg.', 'radiculopathy', 'provider'],
    ['She describes a left radiculopathy.', 'radiculopathy', 'patient'],
    ['Patient reports relief of her discogenic pain.', 'discogenic-pain', 'provider'],
    ['Patient reports leg pain and presents with discogenic pain.', 'discogenic-pain', 'provider'],
    ['He complains of leg pain, I believe discogenic pain.', 'discogenic-pain', 'provider'],
    ['Referred by Dr. Lee for spinal stenosis.', 'spinal-stenosis', 'referrer'],
    ['HPI: Referred for evaluation of spinal stenosis.', 'spinal-stenosis', 'referrer'],
    ['Plan: Referred for evaluation of spinal stenosis.', 'spinal-stenosis', 'provider'],
    ['Referred by Dr. Lee for sciatica.', 'sciatica', 'provider'],
    ['Referred by Dr. Lee, presents with spinal stenosis.', 'spinal-stenosis', 'provider'],
    ['Referred to Dr. Lee for spinal stenosis.', 'spinal-stenosis', 'provider'],
    ['His surgeon calls it sciatica.', 'sciatica', 'outside'],
    ['Dr. Osei feels her pain is discogenic.', 'discogenic-pain', 'outside'],
    ['Her chiropractor told her it is sciatica.', 'sciatica', 'outside'],
    ['Per her chiropractor, sciatica.', 'sciatica', 'other-clinician'],
    ['Was told by her PT that she has sciatica.', 'sciatica', 'patient'],
    ['An urgent care provider said that it was sciatica.', 'sciatica', 'outside'],
    ['I told her that it is sciatica.', 'sciatica', 'provider'],
    ['Her surgeon says it is due to sciatica.', 'sciatica', 'outside'],
    ['Her chiropractor told her the low back pain is due to sciatica.', 'sciatica', 'outside'],
    ['Patient believes it is due to sciatica.', 'sciatica', 'patient'],
    ['Her surgeon called; I find low back pain due to sciatica.', 'sciatica', 'provider'],
    ['The undersigned feels her pain is discogenic.', 'discogenic-pain', 'provider'],
    ['He asks whether he has sciatica.', 'sciatica', 'patient'],
    ['Outside records list sciatica.', 'sciatica', 'outside'],
    ['Copied from last note:\nAssessment: sciatica.', 'sciatica', 'earlier-visit'],
    ['MRI pasted: "IMPRESSION: 1. Disc extrusion."', 'disc-displacement', 'radiologist'],
    ['MRI pasted: “IMPRESSION: Normal.” I think it is sciatica.', 'sciatica', 'provider'],
    ['Problems: obesity\nLetter: He has sciatica.', 'sciatica', 'provider'],
  ])('%j', (note, concept, expected) => {
    expect(author(note, concept)).toBe(expected);
  });
});

const firstSide = (note: string): Mention['side'] => read(note).of('sciatica').at(0)?.side;

describe('an addendum corrects the side', () => {
  test.each([
    ['A: Right sciatica.\nADDENDUM: Correction - side is LEFT.', 'left'],
    ['A: Left sciatica.\nADDENDUM: Laterality should be right.', 'right'],
    ['A: Right sciatica.\nADDENDUM: the sciatica is on the left, not the right.', 'left'],
    ['A: Right sciatica.\nADDENDUM: Not a correction. The side is right.', 'right'],
    ['A: Right sciatica.\nPlan: PT for the left, not the right, shoulder.', 'right'],
    ['HPI: Pain of the left, not right, leg.\nA: Right sciatica.', 'right'],
    ['A: Right sciatica.', 'right'],
  ])('%j', (note, side) => {
    expect(firstSide(note)).toBe(side);
  });
});
