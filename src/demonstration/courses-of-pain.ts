import { always, type Course, makeDeck, ordinaryParts, type PlannedVisit } from './course.ts';
import type { Random } from './random.ts';
import {
  THERAPY_EVALUATIONS,
  THERAPY_EXAMS,
  THERAPY_FIRST_EXAMS,
  THERAPY_SESSIONS,
} from './words.ts';

const PAIN = always('M54.50');

/** One or two visits for low back pain, nothing more known. */
export const simplePain: Course = ({ random }) => {
  const deck = makeDeck(random);
  const visit = (after: number): PlannedVisit => ({
    after,
    parts: ordinaryParts(deck, {
      assessment: [random.pick(['Low back pain.', 'Acute low back pain.', 'Lumbago.', 'LBP.'])],
    }),
    supports: PAIN,
  });
  return random.chance(0.6) ? [visit(0), visit(random.between(21, 50))] : [visit(0)];
};

/** Low back pain at three to six visits with the unspecified code. */
export const persistentPain: Course = ({ random }) => {
  const deck = makeDeck(random);
  const isPending = random.chance(0.25);
  return Array.from({ length: random.between(3, 6) }, (_, index) => ({
    after: index === 0 ? 0 : random.between(25, 55),
    parts: ordinaryParts(deck, {
      onset:
        index === 0
          ? undefined
          : random.pick(['Here again for low back pain.', 'Follow-up of low back pain.']),
      assessment: ['Low back pain, unchanged.'],
      ...(isPending && index === 2 ? { plan: ['MRI of the lumbar spine ordered.'] } : {}),
    }),
    supports: PAIN,
    planted: () => (index >= 2 ? ['third-visit-unspecified'] : []),
  }));
};

/** Two visits in one year and two in another: two episodes, and no third visit in either. */
export const twoEpisodes: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [0, random.between(25, 50), random.between(220, 330), random.between(25, 50)].map(
    (after) => ({
      after,
      parts: ordinaryParts(deck, { assessment: ['Low back pain.'] }),
      supports: PAIN,
    }),
  );
};

/** Chronic low back pain: the acuity code stands beside the pain. */
export const chronicPain: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [0, random.between(40, 80)].map((after) => ({
    after,
    parts: ordinaryParts(deck, {
      complaint: 'Chronic low back pain.',
      onset: 'Low back pain for three years.',
      assessment: ['Chronic low back pain.'],
    }),
    supports: always('M54.50', 'G89.29'),
  }));
};

/** The scan shows endplate change, the provider ties the pain to it: the change of code is explained. */
export const vertebrogenicExplained: Course = ({ random }) => {
  const deck = makeDeck(random);
  const level = random.pick(['L3-4', 'L4-5']);
  return [
    { after: 0, parts: ordinaryParts(deck, { assessment: ['Low back pain.'] }), supports: PAIN },
    {
      after: random.between(30, 60),
      parts: ordinaryParts(deck, {
        onset: 'Here to go over the MRI.',
        imaging: `MRI lumbar spine: Modic type ${random.pick(['1', '2'])} endplate changes at ${level}. No disc herniation.`,
        assessment: [`Low back pain due to the endplate changes at ${level}.`],
      }),
      supports: always('M54.51'),
      procedures: ['99214'],
      planted: () => ['explained-code-change'],
    },
  ];
};

/** "Vertebrogenic" appears in the assessment, and nothing in the record is new. */
export const vertebrogenicUnexplained: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [
    {
      after: 0,
      parts: ordinaryParts(deck, { assessment: ['Low back pain.'], history: [] }),
      supports: PAIN,
    },
    {
      after: random.between(30, 60),
      parts: ordinaryParts(deck, {
        onset: 'Here again for low back pain.',
        history: [],
        exam: ['Sits comfortably. Motion as before.'],
        assessment: ['Vertebrogenic low back pain.'],
      }),
      supports: always('M54.51'),
      planted: () => ['unexplained-code-change'],
    },
  ];
};

/** The scan shows endplate change, the assessment does not; M54.51 is billed all the same. */
export const codedFromImaging: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [
    { after: 0, parts: ordinaryParts(deck, { assessment: ['Low back pain.'] }), supports: PAIN },
    {
      after: random.between(30, 60),
      parts: ordinaryParts(deck, {
        onset: 'Here to go over the MRI.',
        imaging: `MRI lumbar spine: Modic type 1 endplate changes at ${random.pick(['L4-5', 'L5-S1'])}.`,
        assessment: ['Low back pain.'],
      }),
      supports: PAIN,
      query: { topic: 'cause-of-low-back-pain' },
      billed: always('M54.51'),
      planted: () => [
        'billed-code-not-supported',
        'unexplained-code-change',
        'imaging-not-addressed',
      ],
    },
  ];
};

/** A report comes with the chart and no assessment says what it means. */
export const imagingPassedOver: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [
    { after: 0, parts: ordinaryParts(deck, { assessment: ['Low back pain.'] }), supports: PAIN },
    {
      after: random.between(30, 60),
      parts: ordinaryParts(deck, {
        onset: 'Follow-up of low back pain.',
        assessment: ['Low back pain.'],
      }),
      documents: [
        {
          id: 'mri',
          kind: 'imaging-report',
          author: 'Radiology',
          text: 'MRI LUMBAR SPINE\nFINDINGS: Disc space narrowing at L4-5.\nIMPRESSION: Degenerative disc disease at L4-5. Disc protrusion at L5-S1.',
        },
      ],
      supports: PAIN,
      planted: () => ['imaging-not-addressed'],
    },
  ];
};

/** M54.59 is billed where nothing is specified. */
export const otherAsDefault: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [0, random.between(30, 60)].map((after) => ({
    after,
    parts: ordinaryParts(deck, { assessment: ['Low back pain.'] }),
    supports: PAIN,
    billed: always('M54.59'),
    planted: () => ['billed-code-not-supported', ...(after === 0 ? [] : ['code-carried-forward'])],
  }));
};

/** The query is answered as an addendum; the list of the next visit still says unspecified pain. */
export const answerNotListed: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [
    {
      after: 0,
      parts: ordinaryParts(deck, {
        onset: 'Low back pain, here to go over the MRI.',
        imaging: 'MRI lumbar spine: Modic type 1 endplate changes at L4-5.',
        assessment: ['Low back pain.'],
      }),
      documents: [
        {
          id: 'answer',
          kind: 'addendum',
          author: 'treating provider',
          text: 'Addendum: The low back pain is due to the Modic type 1 endplate changes at L4-5.',
        },
      ],
      problemList: ['M54.50'],
      supports: always('M54.51'),
      query: { topic: 'cause-of-low-back-pain', answered: true },
      planted: () => ['problem-list-stale'],
    },
    {
      after: random.between(30, 60),
      parts: ordinaryParts(deck, {
        onset: 'Follow-up.',
        assessment: ['Low back pain due to the endplate changes at L4-5, improving.'],
      }),
      problemList: ['M54.50'],
      supports: always('M54.51'),
      planted: () => ['answer-not-on-problem-list', 'problem-list-stale'],
    },
  ];
};

/** Sentences that no other patient has: a copy of them is a copy, and no template of the practice. */
function ownWords(random: Random): string[] {
  const place = random.pick([
    'the bakery',
    'the bus depot',
    'the tile works',
    'the nursery',
    'the ferry',
  ]);
  const [hours, blocks, weeks] = [
    random.between(2, 11),
    random.between(2, 30),
    random.between(2, 60),
  ];
  const [minutes, pounds, floors] = [
    random.between(5, 95),
    random.between(8, 90),
    random.between(2, 19),
  ];
  return [
    `Works ${hours} hour shifts at ${place} and walks ${blocks} blocks home, which takes ${minutes} minutes since it began ${weeks} weeks ago.`,
    `Lifting the ${pounds} pound crates on floor ${floors} of ${place} is what he puts off until a helper comes, about ${hours} times in ${weeks} days.`,
    `Has slept in the recliner on ${hours} of the last ${weeks} nights and gets up after ${minutes} minutes to walk the hall.`,
    'No numbness or weakness of the legs.',
  ];
}

/** The whole note again, two visits later too. */
export const copiedNotes: Course = ({ random }) => {
  const deck = makeDeck(random);
  const first = ordinaryParts(deck, {
    history: ownWords(random),
    assessment: ['Low back pain.'],
  });
  const planted = (index: number): readonly string[] => [
    ...(index >= 1 ? ['note-cloned'] : []),
    ...(index >= 2 ? ['third-visit-unspecified'] : []),
  ];
  return Array.from({ length: random.between(2, 3) }, (_, index) => ({
    after: index === 0 ? 0 : random.between(25, 50),
    parts: first,
    supports: PAIN,
    ...(index === 0 ? {} : { isCopied: true as const }),
    planted: () => planted(index),
  }));
};

/** Treatment with a therapist after one visit to the provider. */
export const therapyCourse: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [
    {
      after: 0,
      parts: ordinaryParts(deck, {
        assessment: ['Low back pain.'],
        plan: ['Start physical therapy.'],
      }),
      supports: PAIN,
    },
    ...Array.from({ length: random.between(3, 5) }, (_, session): PlannedVisit => {
      const isEvaluation = session === 0;
      return {
        after: random.between(5, 9),
        parts: {
          complaint: isEvaluation ? 'Physical therapy evaluation.' : 'Physical therapy treatment.',
          history: [
            'Low back pain is the reason for referral.',
            deck.draw(isEvaluation ? THERAPY_EVALUATIONS : THERAPY_SESSIONS),
          ],
          exam: [
            deck.draw(isEvaluation ? THERAPY_FIRST_EXAMS : THERAPY_EXAMS),
            deck.draw(THERAPY_EXAMS),
          ],
          assessment: [
            isEvaluation ? 'Low back pain.' : 'Low back pain, progressing toward goals.',
          ],
          plan: [isEvaluation ? 'Treatment twice a week.' : 'Continue as planned.'],
        },
        setting: 'therapy',
        procedures: isEvaluation ? ['97161'] : ['97110', '97140'],
        supports: PAIN,
      };
    }),
  ];
};
