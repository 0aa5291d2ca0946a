import { describe, expect, it } from 'vitest';
import { makeEngine } from '../engine.ts';
import { answerWords, settlesQuestion } from './answer-words.ts';
import type { QueryAnswer } from './life-schema.ts';

const engine = makeEngine();

/** Reads a note, answers its query on a topic, and reads it again with the answer as the provider’s addendum. */
function reread(note: string, topic: string, answer: QueryAnswer, imaging?: string): string[] {
  const documents =
    imaging === undefined
      ? []
      : [
          {
            id: 'mri',
            kind: 'imaging-report',
            date: '2026-10-20',
            author: 'Dr. Rita Rowe',
            text: imaging,
          },
        ];
  const record = { id: 'e1', dateOfService: '2026-11-02', note, documents };
  const query = engine.code(record).queries.find((asked) => asked.topic === topic);
  if (query === undefined) throw new Error(`no query on ${topic}`);
  if (answer.kind === 'option' && !query.options.includes(answer.option))
    throw new Error(`not offered: ${answer.option}`);
  const { indicators, question, options, title } = query;
  const text = answerWords({ topic, title, question, options, indicators }, answer);
  const addendum = { id: 'a1', kind: 'addendum', author: 'Dr. Ann Bell', date: '2026-11-04', text };
  const decision = engine.code({ ...record, documents: [...documents, addendum] });
  expect(decision.issues).toEqual([]);
  return decision.codes.map(({ code }) => code);
}

const option = (words: string, detail?: string): QueryAnswer => ({
  kind: 'option',
  option: words,
  ...(detail === undefined ? {} : { detail }),
});
const MODIC = 'Impression: Modic type 1 endplate changes at L4-5.';

describe('an answer is read as the provider’s own addendum', () => {
  it.each([
    ['Assessment: Annular tear.', 'region-of-spinal-condition', option('Lumbar'), ['M51.A0']],
    ['Assessment: Annular tear.', 'region-of-spinal-condition', option('Lumbosacral'), ['M51.A3']],
    [
      'Assessment: Herniated disc.',
      'region-of-spinal-condition',
      option('Lumbosacral'),
      ['M51.27'],
    ],
    ['Assessment: Spinal stenosis.', 'region-of-spinal-condition', option('Lumbar'), ['M48.061']],
    ['Assessment: Spinal stenosis.', 'region-of-spinal-condition', option('Cervical'), []],
    ['Assessment: Radiculopathy.', 'region-of-spinal-condition', option('Lumbar'), ['M54.16']],
    ['Assessment: Schmorl nodes.', 'region-of-spinal-condition', option('Lumbar'), ['M51.46']],
    ['Assessment: Discitis.', 'region-of-spinal-condition', option('Lumbar'), ['M46.46']],
    ['Assessment: Spondylolysis.', 'region-of-spinal-condition', option('Lumbosacral'), ['M43.07']],
    [
      'Assessment: Spinal instability.',
      'region-of-spinal-condition',
      option('Lumbar'),
      ['M53.2X6'],
    ],
    ['Assessment: Flank pain.', 'flank-pain-side', option('Left'), ['R10.A2']],
    [
      'Assessment: Low back pain. Leg pain.',
      'sciatica-side',
      option('Right'),
      ['M54.50', 'M79.604'],
    ],
    [
      'HPI: Fell on her tailbone two days ago.\nAssessment: Coccydynia.',
      'low-back-injury-status',
      option('Current acute injury (date of injury)', 'contusion of the coccyx'),
      ['S30.0XXA'],
    ],
    [
      'Assessment: Ruptured lumbar disc after fall yesterday.',
      'disc-injury',
      option('Current traumatic disc displacement (date of injury)', '2026-11-01'),
      ['S33.0XXA'],
    ],
    [
      'Assessment: Ruptured lumbar disc after fall yesterday.',
      'disc-injury',
      option('Nontraumatic disc condition (please describe)', 'degenerative'),
      ['M51.26'],
    ],
    [
      'Assessment: Ruptured L4-5 disc after fall yesterday. Disc desiccation.',
      'disc-injury',
      option('Nontraumatic disc displacement of degenerative origin'),
      ['M51.26', 'M51.369'],
    ],
    [
      'Assessment: Chronic low back pain since MVA in 2019.',
      'pain-and-injury',
      option('Chronic low back pain due to the earlier injury'),
      ['M54.50', 'G89.21'],
    ],
    [
      'Assessment: Chronic low back pain since MVA in 2019.',
      'pain-and-injury',
      option('Low back pain not related to that event'),
      ['M54.50', 'G89.29'],
    ],
    [
      'Assessment: Low back pain after MVA yesterday.',
      'pain-and-injury',
      option('Current injury of the low back (please describe)', 'lumbar strain'),
      ['S39.012A'],
    ],
    [
      'Assessment: Low back pain after MVA yesterday.',
      'pain-and-injury',
      option('Late effect of an earlier injury (please describe)', 'lumbar strain in 2020'),
      ['M54.50', 'S39.012S'],
    ],
    [
      'Assessment: Low back pain since L4-5 fusion 2019.',
      'pain-after-surgery',
      option('Postlaminectomy syndrome (failed back surgery syndrome)'),
      ['M96.1'],
    ],
    [
      'Assessment: Low back pain since L4-5 fusion 2019.',
      'pain-after-surgery',
      option('Condition of a level next to the fusion (please describe)', 'L3-4 spinal stenosis'),
      ['M48.061', 'Z98.1'],
    ],
    [
      'Assessment: Low back pain since L4-5 fusion 2019.',
      'pain-after-surgery',
      option('Pain due to the spinal hardware'),
      ['T84.84XA'],
    ],
    [
      'Assessment: Chronic low back pain since L4-5 fusion 2019.',
      'pain-after-surgery',
      option('Chronic postoperative low back pain'),
      ['M54.50', 'G89.28', 'Z98.1'],
    ],
    [
      'Assessment: Low back pain since L4-5 fusion 2019.',
      'pain-after-surgery',
      option('Low back pain not related to the surgery'),
      ['M54.50', 'Z98.1'],
    ],
    [
      'Assessment: Spinal metastasis from prostate cancer. Low back pain.',
      'pain-and-neoplasm',
      option('Pain related to the malignancy'),
      ['C79.51', 'G89.3'],
    ],
    [
      'Assessment: Spinal mets. Low back pain.',
      'pain-and-neoplasm',
      option('Pain related to the malignancy'),
      ['C79.51', 'G89.3'],
    ],
    [
      'Assessment: Spinal metastasis from prostate cancer. Low back pain.',
      'pain-and-neoplasm',
      option('Pain of another cause (please describe)', 'lumbar strain'),
      ['S39.012A', 'C79.51'],
    ],
    [
      'Assessment: low back pain.',
      'cause-of-low-back-pain',
      option('Low back pain due to vertebral endplate changes'),
      ['M54.51'],
    ],
    [
      'Assessment: low back pain.',
      'cause-of-low-back-pain',
      option('Low back pain due to another source (specify)', 'lumbar facet arthropathy'),
      ['M47.816'],
    ],
    [
      'Assessment: low back pain.',
      'cause-of-low-back-pain',
      option('Other (please specify)', 'myofascial pain of the lumbar paraspinals'),
      ['M79.18'],
    ],
    [
      'Assessment: low back pain.',
      'cause-of-low-back-pain',
      option('Source of the low back pain not determined at this time'),
      ['M54.50'],
    ],
    ['Assessment: low back pain.', 'cause-of-low-back-pain', { kind: 'none-applies' }, ['M54.50']],
    [
      'Assessment: low back pain.',
      'cause-of-low-back-pain',
      { kind: 'unable-to-determine' },
      ['M54.50'],
    ],
    [
      'Assessment: low back pain.',
      'cause-of-low-back-pain',
      { kind: 'free-text', text: 'possibly from the endplates' },
      ['M54.50'],
    ],
    [
      'Assessment: low back pain.',
      'cause-of-low-back-pain',
      { kind: 'free-text', text: 'Vertebrogenic low back pain' },
      ['M54.51'],
    ],
    ['Assessment: sciatica.', 'sciatica-side', option('Left'), ['M54.32']],
    ['Assessment: low back pain with sciatica.', 'sciatica-side', option('Right'), ['M54.41']],
    [
      'Assessment:\n1. L4-5 disc herniation\n2. Low back pain',
      'disc-displacement-and-pain',
      option(
        'Low back pain is a separate, unrelated problem (please describe)',
        'muscle ache after gardening',
      ),
      ['M51.26', 'M54.50'],
    ],
    [
      'HPI: Low back pain for two years.\nAssessment: Lumbar DDD.',
      'disc-degeneration-pain-pattern',
      option('Back pain from the disc only'),
      ['M51.360'],
    ],
    [
      'Assessment: L2 compression fracture with low back pain.',
      'vertebral-fracture-cause',
      option('Current fracture, cause not established'),
      ['M48.56XA'],
    ],
    [
      'Assessment: Lumbar radiculopathy, possibly due to L4-5 disc herniation.',
      'cause-of-radiculopathy',
      option('Due to disc displacement'),
      ['M51.16'],
    ],
  ] as const)('%s %s', (note, topic, answer, codes) => {
    expect(
      reread(note, topic, answer, topic === 'cause-of-low-back-pain' ? MODIC : undefined),
    ).toEqual(codes);
  });

  it('an option that asks for the side of leg symptoms does not make them sciatica', () => {
    const words = answerWords(
      {
        topic: 'sciatica-side',
        title: 'Leg symptoms - laterality',
        question: '',
        options: [],
        indicators: [],
      },
      option('Right'),
    );
    expect(words).toBe('Diagnosis: Leg symptoms, right side.');
  });
});

describe('an answer that leaves the question open', () => {
  it.each(['see note', 'See my note above.', 'per H&P', 'ok', 'Yes', '???', 'n/a'])(
    '%s',
    (text) => {
      expect(settlesQuestion({ kind: 'free-text', text })).toBe(false);
    },
  );
  it.each([
    'Endplate changes are the source.',
    'No radiculopathy.',
    'Yes, the pain is from the disc.',
  ])('is not: %s', (text) => {
    expect(settlesQuestion({ kind: 'free-text', text })).toBe(true);
  });
  it('is not that it cannot be determined', () => {
    expect(settlesQuestion({ kind: 'unable-to-determine' })).toBe(true);
  });
});
