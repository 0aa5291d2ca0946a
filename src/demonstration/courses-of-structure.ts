import { always, type Course, from, makeDeck, ordinaryParts } from './course.ts';
import { SCIATIC_EXAMS } from './words.ts';

const PAIN = always('M54.50');
const SPLIT = '2024-10-01';

const sciaticExam = (pick: (pool: readonly string[]) => string, side: string): string =>
  pick(SCIATIC_EXAMS).replace('{side}', side);

/** Low back pain with sciatica of one side; the symptom goes and the code follows. */
export const sciaticaResolves: Course = ({ random, side }) => {
  const deck = makeDeck(random);
  const code = side === 'right' ? 'M54.41' : 'M54.42';
  return [
    {
      after: 0,
      parts: ordinaryParts(deck, {
        complaint: 'Low back and leg pain.',
        onset: `Low back pain with pain down the ${side} leg to the calf.`,
        history: ['Denies bowel or bladder trouble.'],
        exam: [sciaticExam(deck.draw, side)],
        assessment: [`Low back pain with ${side} sciatica.`],
      }),
      supports: always(code),
    },
    {
      after: random.between(30, 60),
      parts: ordinaryParts(deck, {
        onset: 'The sciatica has resolved. Low back pain remains.',
        history: [],
        assessment: ['Low back pain.'],
      }),
      supports: PAIN,
      planted: () => ['explained-code-change'],
    },
  ];
};

/** The sciatica is over, and its code is billed again. */
export const sciaticaCarriedForward: Course = ({ random, side }) => {
  const deck = makeDeck(random);
  const code = side === 'right' ? 'M54.41' : 'M54.42';
  return [
    {
      after: 0,
      parts: ordinaryParts(deck, {
        complaint: 'Low back and leg pain.',
        onset: `Low back pain with pain down the ${side} leg to the calf.`,
        history: ['Denies bowel or bladder trouble.'],
        exam: [sciaticExam(deck.draw, side)],
        assessment: [`Low back pain with ${side} sciatica.`],
      }),
      supports: always(code),
    },
    {
      after: random.between(30, 60),
      parts: ordinaryParts(deck, {
        onset: 'Low back pain is better. No leg pain any more.',
        history: [],
        assessment: ['Low back pain.'],
      }),
      supports: PAIN,
      billed: always(code),
      planted: () => ['code-carried-forward', 'billed-code-not-supported'],
    },
  ];
};

/** Sciatica whose side nobody wrote down. */
export const sciaticaWithoutSide: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [0, random.between(30, 50)].map((after) => ({
    after,
    parts: ordinaryParts(deck, {
      complaint: 'Low back pain.',
      onset: 'Low back pain with pain down the leg.',
      history: ['Denies bowel or bladder trouble.'],
      exam: ['Straight leg raise brings on the leg pain. Strength is full.'],
      assessment: ['Low back pain with sciatica.'],
    }),
    supports: always('M54.40'),
    query: { topic: 'sciatica-side' },
  }));
};

/** A herniated disc with radiculopathy is found; code and list follow. */
export const radiculopathyFound: Course = ({ random, side }) => {
  const deck = makeDeck(random);
  const [level, code] = random.pick([
    ['L4-5', 'M51.16'],
    ['L5-S1', 'M51.17'],
  ] as const);
  return [
    {
      after: 0,
      parts: ordinaryParts(deck, {
        onset: `Low back pain with pain down the ${side} leg.`,
        history: [],
        exam: [sciaticExam(deck.draw, side)],
        assessment: [`Low back pain with ${side} sciatica.`],
        plan: ['MRI of the lumbar spine.'],
      }),
      supports: always(side === 'right' ? 'M54.41' : 'M54.42'),
    },
    {
      after: random.between(20, 40),
      parts: ordinaryParts(deck, {
        onset: `Here to go over the MRI. The ${side} leg pain continues.`,
        history: [],
        exam: [sciaticExam(deck.draw, side)],
        imaging: `MRI lumbar spine: ${level} disc herniation contacting the ${side} nerve root.`,
        assessment: [`${level} disc herniation with radiculopathy.`],
      }),
      problemList: [code],
      supports: always(code),
      planted: () => ['explained-code-change'],
    },
  ];
};

/** The same, but unspecified pain goes on being billed. */
export const codeNotUpdated: Course = ({ random, side }) => {
  const deck = makeDeck(random);
  return [
    { after: 0, parts: ordinaryParts(deck, { assessment: ['Low back pain.'] }), supports: PAIN },
    {
      after: random.between(20, 40),
      parts: ordinaryParts(deck, {
        onset: `Here to go over the MRI. Now pain down the ${side} leg.`,
        history: [],
        exam: [sciaticExam(deck.draw, side)],
        imaging: 'MRI lumbar spine: L4-5 disc herniation.',
        assessment: ['L4-5 disc herniation with radiculopathy.'],
      }),
      problemList: ['M54.50'],
      supports: always('M51.16'),
      billed: always('M54.50'),
      planted: () => [
        'documentation-evolved-code-not-updated',
        'billed-code-not-supported',
        'problem-list-stale',
        'code-carried-forward',
      ],
    },
  ];
};

/** A herniated disc and low back pain are both listed and both billed. */
export const painBesideDisc: Course = ({ random }) => {
  const deck = makeDeck(random);
  const visit = (after: number) => ({
    after,
    parts: ordinaryParts(deck, {
      imaging: 'MRI lumbar spine: L4-5 disc herniation.',
      assessment: ['L4-5 disc herniation.', 'Low back pain.'],
    }),
    supports: always('M51.26'),
    billed: always('M51.26', 'M54.50'),
    planted: () => [
      'excludes1-billed',
      'billed-code-not-supported',
      ...(after === 0 ? [] : ['code-carried-forward']),
    ],
  });
  return random.chance(0.5) ? [visit(0)] : [visit(0), visit(random.between(30, 60))];
};

/** Disc degeneration with its pain pattern stated; the code was split on 2024-10-01. */
export const discDegeneration: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [0, random.between(60, 120)].map((after) => ({
    after,
    parts: ordinaryParts(deck, {
      imaging: 'MRI lumbar spine: disc space narrowing at L4-5.',
      assessment: ['Lumbar degenerative disc disease at L4-5 with discogenic back pain only.'],
    }),
    supports: from(SPLIT, ['M51.36'], ['M51.360']),
  }));
};

/** Spondylosis accounts for the pain. */
export const spondylosis: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [0, random.between(60, 120)].map((after) => ({
    after,
    parts: ordinaryParts(deck, {
      imaging: 'X-ray lumbar spine: facet arthropathy at L4-5.',
      assessment: [random.pick(['Lumbar spondylosis.', 'Lumbar facet arthropathy.'])],
    }),
    supports: always('M47.816'),
  }));
};

/** Stenosis with claudication named. */
export const stenosis: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [0, random.between(60, 100)].map((after) => ({
    after,
    parts: ordinaryParts(deck, {
      complaint: 'Back and leg pain on walking.',
      onset: 'Both legs get heavy after a block; sitting down helps.',
      history: [],
      imaging: 'MRI lumbar spine: severe central stenosis at L3-4 and L4-5.',
      assessment: ['Lumbar spinal stenosis with neurogenic claudication.'],
    }),
    supports: always('M48.062'),
  }));
};

/** Sacroiliac joint dysfunction, not called segmental. */
export const sacroiliac: Course = ({ random, side }) => {
  const deck = makeDeck(random);
  return [0, random.between(30, 60)].map((after) => ({
    after,
    parts: ordinaryParts(deck, {
      exam: [`FABER and thigh thrust bring on the pain at the ${side} SI joint.`],
      assessment: ['Sacroiliac joint dysfunction.'],
    }),
    supports: always('M53.3'),
  }));
};

/** Myofascial pain of the low back. */
export const myofascial: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [
    {
      after: 0,
      parts: ordinaryParts(deck, {
        exam: ['Taut bands with trigger points in the lumbar paraspinals.'],
        assessment: ['Myofascial pain of the low back.'],
      }),
      supports: always('M79.18'),
    },
  ];
};

/** An osteoporotic fracture, under treatment and then healing. */
export const osteoporoticFracture: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [
    {
      after: 0,
      parts: ordinaryParts(deck, {
        onset: 'Sudden low back pain on getting out of bed.',
        imaging: 'X-ray lumbar spine: acute L2 compression fracture.',
        assessment: ['Acute osteoporotic compression fracture of L2.'],
        plan: ['Brace, calcitonin, return in two weeks.'],
      }),
      supports: always('M80.08XA'),
    },
    {
      after: random.between(40, 60),
      parts: ordinaryParts(deck, {
        onset: 'Follow-up of the L2 fracture, pain is much less.',
        assessment: ['Osteoporotic compression fracture of L2, routine healing.'],
      }),
      supports: always('M80.08XD'),
    },
  ];
};

/** A strain, treated and then healing. */
export const strain: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [
    {
      after: 0,
      parts: ordinaryParts(deck, {
        complaint: 'Back injury.',
        onset: 'Strained his low back lifting a box two days ago.',
        assessment: ['Acute lumbar strain.'],
      }),
      supports: always('S39.012A'),
    },
    {
      after: random.between(14, 28),
      parts: ordinaryParts(deck, {
        complaint: 'Follow-up.',
        onset: 'Follow-up of the lumbar strain, healing as expected.',
        assessment: ['Lumbar strain, routine healing.'],
      }),
      supports: always('S39.012D'),
    },
  ];
};

/** The same strain billed as active treatment to the end. */
export const strainPhaseWrong: Course = (given) =>
  strain(given).map((visit) =>
    visit.after === 0
      ? visit
      : {
          ...visit,
          billed: always('S39.012A'),
          planted: () => ['treatment-phase-inconsistent', 'billed-code-not-supported'],
        },
  );

/** Unspecified pain on the list although the provider has long diagnosed its cause. */
export const listLags: Course = ({ random }) => {
  const deck = makeDeck(random);
  return [0, random.between(60, 120)].map((after) => ({
    after,
    parts: ordinaryParts(deck, {
      imaging: 'X-ray lumbar spine: facet arthropathy at L4-5.',
      assessment: ['Lumbar spondylosis.'],
    }),
    problemList: ['M54.50'],
    supports: always('M47.816'),
    planted: () => ['problem-list-stale'],
  }));
};
