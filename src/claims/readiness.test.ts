import { describe, expect, it, test } from 'vitest';
import { makeEngine } from '../engine.ts';
import { readyFor } from '../engine-readiness.ts';
import { serviceNamed } from './readiness.ts';
import { statedWeeks } from './stated-duration.ts';

const engine = makeEngine();
const DAY = '2026-11-02';

type Given = string | { readonly note: string; readonly on: string };

function statuses(service: string, notes: readonly Given[], code?: string): Record<string, string> {
  const visits = notes.map((given, index) =>
    typeof given === 'string'
      ? { id: `v${index + 1}`, note: given, dateOfService: DAY }
      : { id: `v${index + 1}`, note: given.note, dateOfService: given.on },
  );
  const found = readyFor(engine, { id: 'p', visits }, service, code);
  if (found === undefined) throw new Error(`no service ${service}`);
  return Object.fromEntries(
    [found.diagnosis, ...found.elements].map(({ element, status }) => [element, status]),
  );
}

describe.each<[string, string, string, string, string]>([
  [
    'lumbar-mri',
    'duration',
    'HPI: Low back pain for 8 weeks.\nAssessment: Low back pain.',
    'found',
    'long enough',
  ],
  [
    'lumbar-mri',
    'duration',
    'HPI: Low back pain for 2 weeks.\nAssessment: Low back pain.',
    'missing',
    'too short',
  ],
  [
    'lumbar-mri',
    'duration',
    'HPI: Low back pain.\nAssessment: Low back pain.',
    'missing',
    'not stated',
  ],
  [
    'lumbar-mri',
    'duration',
    'HPI: Low back pain for 2 weeks with saddle anesthesia.\nAssessment: Low back pain.',
    'not-asked',
    'a red flag',
  ],
  [
    'lumbar-mri',
    'conservative-care',
    'HPI: Low back pain for 3 months. Physical therapy for 8 weeks did not help.\nAssessment: Low back pain.',
    'found',
    'dated',
  ],
  [
    'lumbar-mri',
    'conservative-care',
    'HPI: Low back pain for 3 months.\nAssessment: Low back pain.\nPlan: Start physical therapy.',
    'missing',
    'only ordered',
  ],
  [
    'lumbar-mri',
    'red-flags',
    'HPI: Low back pain. No fever, no bowel or bladder incontinence.\nAssessment: Low back pain.',
    'found',
    'absent',
  ],
  [
    'lumbar-mri',
    'red-flags',
    'HPI: Low back pain.\nAssessment: Low back pain.',
    'missing',
    'not spoken of',
  ],
  [
    'lumbar-mri',
    'neurological-exam',
    'Exam: Straight leg raise negative, reflexes symmetric.\nAssessment: Low back pain.',
    'found',
    'examined',
  ],
  [
    'lumbar-mri',
    'neurological-exam',
    'Exam: Tender lumbar spine.\nAssessment: Low back pain.',
    'missing',
    'not examined',
  ],
  ['epidural-injection', 'diagnosis', 'Assessment: Lumbar radiculopathy.', 'found', 'radicular'],
  ['epidural-injection', 'diagnosis', 'Assessment: Low back pain.', 'missing', 'axial pain'],
  [
    'epidural-injection',
    'function-or-pain-score',
    'HPI: Pain 7/10.\nAssessment: Lumbar radiculopathy.',
    'found',
    'score',
  ],
  [
    'epidural-injection',
    'function-or-pain-score',
    'HPI: Severe pain.\nAssessment: Lumbar radiculopathy.',
    'missing',
    'no score',
  ],
  [
    'facet-intervention',
    'no-radiculopathy',
    'HPI: No leg pain, no sciatica.\nAssessment: Lumbar spondylosis.',
    'found',
    'denied',
  ],
  [
    'facet-intervention',
    'no-radiculopathy',
    'HPI: Pain radiates down the left leg. \nAssessment: Lumbar radiculopathy.',
    'contradictory',
    'present',
  ],
  [
    'facet-intervention',
    'block-relief',
    'HPI: 85% relief after the medial branch block.\nAssessment: Lumbar spondylosis.',
    'found',
    'enough',
  ],
  [
    'facet-intervention',
    'block-relief',
    'HPI: 50% relief after the medial branch block.\nAssessment: Lumbar spondylosis.',
    'missing',
    'too little',
  ],
  [
    'sacroiliac-injection',
    'provocative-tests',
    'Exam: FABER, Gaenslen and thigh thrust are positive on the right.\nAssessment: Sacroiliitis.',
    'found',
    'three tests',
  ],
  [
    'sacroiliac-injection',
    'provocative-tests',
    'Exam: FABER is positive on the right.\nAssessment: Sacroiliitis.',
    'missing',
    'one test',
  ],
  [
    'basivertebral-ablation',
    'modic-type-and-level',
    'MRI: Modic type 1 changes at L4-5.\n\nAssessment: Vertebrogenic low back pain.',
    'found',
    'type and level',
  ],
  [
    'basivertebral-ablation',
    'modic-type-and-level',
    'MRI: Modic changes.\n\nAssessment: Vertebrogenic low back pain.',
    'missing',
    'no type',
  ],
  [
    'basivertebral-ablation',
    'cause-linked',
    'Assessment: Vertebrogenic low back pain.',
    'found',
    'named',
  ],
  [
    'basivertebral-ablation',
    'cause-linked',
    'MRI: Modic type 1 changes at L4-5.\n\nAssessment: Low back pain.',
    'missing',
    'only in the scan',
  ],
])('%s, %s', (service, element, note, status, name) => {
  it(`${name}: ${status}`, () => {
    expect(statuses(service, [note])[element]).toBe(status);
  });
});

test('earlier visits count for duration', () => {
  const notes = [
    { note: 'Assessment: Low back pain.', on: '2026-07-01' },
    { note: 'Assessment: Low back pain.', on: DAY },
  ];
  expect(statuses('lumbar-mri', notes)['duration']).toBe('found');
});

test.each([
  ['M54.50', 'contradictory'],
  ['M54.5', 'contradictory'],
  ['M54.16', 'found'],
  [undefined, 'found'],
])('a request with %s for a visit with radiculopathy is %s', (code, status) => {
  expect(
    statuses('epidural-injection', ['Assessment: Lumbar radiculopathy.'], code)['diagnosis'],
  ).toBe(status);
});

test('every element carries words that stand in the note, and where its criterion comes from', () => {
  const note = 'HPI: Low back pain for 8 weeks. No fever.\nAssessment: Low back pain.';
  const found = readyFor(engine, { id: 'v', note, dateOfService: DAY }, 'lumbar-mri');
  for (const { evidence, basis } of found?.elements ?? []) {
    expect(basis).not.toBe('');
    for (const { start, end, words } of evidence) expect(note.slice(start, end)).toBe(words);
  }
});

test.each([
  ['6 weeks', 6],
  ['for 3 months', 13],
  ['two years', 104],
  ['x 10 days', 1],
  ['3 to 4 weeks', 3],
  ['several weeks', 3],
])('%s is %i weeks', (words, weeks) => {
  expect(Math.round(statedWeeks(words) ?? -1)).toBe(weeks);
});

test.each(['since yesterday', 'longstanding', ''])('%j states no length', (words) => {
  expect(statedWeeks(words)).toBeUndefined();
});

test('a service is named by its id or by a code number', () => {
  expect(serviceNamed('64628')?.id).toBe('basivertebral-ablation');
  expect(serviceNamed('99213')).toBeUndefined();
});

it('a treatment note of a course of therapy is ready with what the evaluation said; an MRI asks for today’s note', () => {
  const evaluation =
    'S: Low back pain for 6 weeks. Cannot sit for long. No red flags.\nO: Reflexes are equal.\nA: Low back pain.';
  const treatment = 'S: Sore after the last session.\nA: Low back pain.';
  const asked = { function: 'found', 'red-flags': 'found', 'neurological-exam': 'found' };
  expect(statuses('physical-therapy', [evaluation, treatment])).toMatchObject(asked);
  expect(statuses('physical-therapy', [treatment])).toMatchObject({ function: 'missing' });
  expect(statuses('lumbar-mri', [evaluation, treatment])).toMatchObject({
    function: 'missing',
    'red-flags': 'missing',
    'neurological-exam': 'missing',
  });
});
