import type { QueryAnswer, QueryWording } from './life-schema.ts';

/** Subject that a title names, and how an option of its topic reads as a statement of its own. */
const STATEMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Sciatica - laterality': {
    Right: 'Sciatica, right side',
    Left: 'Sciatica, left side',
    Bilateral: 'Bilateral sciatica',
  },
  'Leg pain - laterality': {
    Right: 'Right leg pain',
    Left: 'Left leg pain',
    Bilateral: 'Bilateral leg pain',
  },
  'Leg symptoms - laterality': {
    Right: 'Leg symptoms, right side',
    Left: 'Leg symptoms, left side',
    Bilateral: 'Leg symptoms, both sides',
  },
  'Spinal condition - region': {
    Cervical: 'Region of the spine: cervical',
    Thoracic: 'Region of the spine: thoracic',
    Lumbar: 'Region of the spine: lumbar',
    Lumbosacral: 'Region of the spine: lumbosacral',
  },
  'Flank pain - laterality': {
    Right: 'Flank pain, right side',
    Left: 'Flank pain, left side',
    Bilateral: 'Bilateral flank pain',
  },
  'Relationship of documented conditions': {
    'Low back pain is a separate, unrelated problem (please describe)':
      'Low back pain is a separate problem, unrelated to the disc displacement (please describe)',
  },
  'Lumbar radiculopathy - cause': {
    'Due to disc displacement': 'Lumbar radiculopathy due to disc displacement',
    'Due to disc degeneration': 'Lumbar radiculopathy due to disc degeneration',
    'Due to spinal or foraminal stenosis':
      'Lumbar radiculopathy due to spinal or foraminal stenosis',
    'Due to spondylosis': 'Lumbar radiculopathy due to lumbar spondylosis',
    'Due to spondylolisthesis': 'Lumbar radiculopathy due to spondylolisthesis',
    'Cause not established at this time':
      'Lumbar radiculopathy, cause not established at this time',
  },
  'Vertebral fracture - aetiology and status': {
    'Current traumatic fracture': 'Current traumatic vertebral fracture',
    'Current osteoporotic fracture': 'Current osteoporotic vertebral fracture',
    'Healed or old fracture': 'Healed or old vertebral fracture',
  },
  'Back pain - site clarification': {
    'Low back (lumbar or lumbosacral)': 'Back pain, low back (lumbar or lumbosacral)',
    'Thoracic (mid back)': 'Back pain, thoracic (mid back)',
    'Sacral or coccygeal': 'Back pain, sacral or coccygeal',
  },
  'Foraminal stenosis - type': {
    'Bone (osseous)': 'Osseous foraminal stenosis',
    'Disc or connective tissue': 'Foraminal stenosis of disc or connective tissue',
    'Both bone and disc or connective tissue':
      'Osseous foraminal stenosis and foraminal stenosis of disc or connective tissue',
  },
};

const DUE_TO_DISPLACEMENT = 'Low back pain is due to the disc displacement';

/** What an option asks to be filled in, in brackets at its end or before it. */
const BLANK =
  /\s*\((?:please )?(?:specify|describe|side|level|date of injury|side and level|level and side|level, and cause if known|cause, if known)\)/i;
const ANOTHER = /\b(?:another source|another disc disorder|another cause)$/i;
const BARE = /^(?:other|condition treated|more than one region|both statements apply)$/i;

/**
 * The provider’s answer as a sentence of their own, as it stands in the addendum. Options that need their subject get
 * it from the title that was sent; what the provider added takes the place of the blank. Nothing else is put in.
 */
export function answerWords(wording: QueryWording, answer: QueryAnswer): string {
  switch (answer.kind) {
    case 'free-text':
      return diagnosis(answer.text);
    case 'none-applies':
      return sentence(join('None of the offered answers applies', answer.detail));
    case 'unable-to-determine':
      return sentence(join('Unable to determine', answer.detail));
    default:
      return optionWords(wording, answer.option, answer.detail);
  }
}

function optionWords(
  { title, options }: QueryWording,
  option: string,
  detail: string | undefined,
): string {
  if (/^unable to determine$|not clinically significant/i.test(option))
    return sentence(join(option, detail));
  const known = STATEMENTS[title]?.[option] ?? option;
  // The question speaks of a displacement only where the record does.
  const stated = options.includes(DUE_TO_DISPLACEMENT)
    ? known
    : known.replace('unrelated to the disc displacement', 'unrelated to the disc condition');
  return diagnosis(fillIn(stated.replace(BLANK, ''), detail));
}

function fillIn(stated: string, detail: string | undefined): string {
  const added = detail?.trim() ?? '';
  if (added === '') return stated;
  if (BARE.test(stated)) return added;
  return ANOTHER.test(stated) ? stated.replace(ANOTHER, added) : join(stated, added);
}

function join(words: string, detail: string | undefined): string {
  const added = detail?.trim() ?? '';
  return added === '' ? words : `${words}, ${added}`;
}

/** An answer to a query is a diagnostic statement, and is read as one. */
function diagnosis(words: string): string {
  return `Diagnosis: ${sentence(words)}`;
}

function sentence(words: string): string {
  const text = words.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const POINTS_ELSEWHERE =
  /^\W*(?:(?:please )?(?:see|refer to|as (?:in|per)|per)\b.*|ok(?:ay)?|yes|no|done|noted|agree[ds]?|n\/?a|\?+)\W*$/i;

/**
 * False for an answer that leaves the question open: it points to the note, or says no more than yes. Such an answer is
 * followed up once (AHIMA/ACDIS 2022). That it cannot be determined, or that nothing applies, is an answer.
 */
export function settlesQuestion(answer: QueryAnswer): boolean {
  return answer.kind !== 'free-text' || !POINTS_ELSEWHERE.test(answer.text.trim());
}
