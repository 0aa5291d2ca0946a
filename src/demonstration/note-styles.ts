import type { NoteStyle } from './people.ts';
import type { Random } from './random.ts';
import { REVIEW_OF_SYSTEMS } from './words.ts';

/** What a visit has to say, before a style lays it out. */
export type NoteParts = {
  readonly complaint: string;
  readonly history: readonly string[];
  readonly past?: string;
  readonly exam: readonly string[];
  /** a report quoted in the note */
  readonly imaging?: string;
  readonly assessment: readonly string[];
  readonly plan: readonly string[];
};

const STYLES = { headed, dictated, terse, numbered, template } as const satisfies Record<
  NoteStyle,
  (parts: NoteParts, random: Random) => string
>;

/** The note as the provider would write it. The same parts and style give the same text. */
export function layOut(parts: NoteParts, style: NoteStyle, random: Random): string {
  return STYLES[style](parts, random);
}

function headed({ complaint, history, past, exam, imaging, assessment, plan }: NoteParts): string {
  return lines([
    `CHIEF COMPLAINT: ${complaint}`,
    '',
    'HISTORY OF PRESENT ILLNESS:',
    history.join(' '),
    ...(past === undefined ? [] : ['', `PAST MEDICAL HISTORY: ${past}`]),
    '',
    'PHYSICAL EXAMINATION:',
    exam.join(' '),
    ...(imaging === undefined ? [] : ['', `IMAGING: ${imaging}`]),
    '',
    'ASSESSMENT:',
    ...assessment,
    '',
    'PLAN:',
    plan.join(' '),
  ]);
}

function dictated({
  complaint,
  history,
  past,
  exam,
  imaging,
  assessment,
  plan,
}: NoteParts): string {
  return lines([
    `REASON FOR VISIT: ${complaint}`,
    `HISTORY: ${history.join(' ')}`,
    ...(past === undefined ? [] : [`PAST MEDICAL HISTORY: ${past}`]),
    `EXAMINATION: ${exam.join(' ')}`,
    ...(imaging === undefined ? [] : [`IMAGING STUDIES: ${imaging}`]),
    `IMPRESSION: ${assessment.join(' ')}`,
    `PLAN: ${plan.join(' ')}`,
  ]);
}

function terse({ complaint, history, exam, imaging, assessment, plan }: NoteParts): string {
  return lines([
    `S: ${complaint} ${history.join(' ')}`,
    `O: ${exam.join(' ')}`,
    ...(imaging === undefined ? [] : [`Imaging: ${imaging}`]),
    `A: ${assessment.join(' ')}`,
    `P: ${plan.join(' ')}`,
  ]);
}

function numbered(
  { complaint, history, past, exam, imaging, assessment, plan }: NoteParts,
  random: Random,
): string {
  const heading = random.pick(['ASSESSMENT AND PLAN:', 'A/P:', 'Assessment & Plan']);
  return lines([
    `CC: ${complaint}`,
    `HPI: ${history.join(' ')}`,
    ...(past === undefined ? [] : [`PMH: ${past}`]),
    `PE: ${exam.join(' ')}`,
    ...(imaging === undefined ? [] : [`Imaging: ${imaging}`]),
    '',
    heading,
    ...assessment.map((item, index) => `${index + 1}. ${item}`),
    ...plan.map((item) => `- ${item}`),
  ]);
}

function template({
  complaint,
  history,
  past,
  exam,
  imaging,
  assessment,
  plan,
}: NoteParts): string {
  return lines([
    'Subjective',
    `Chief Complaint: ${complaint}`,
    `HPI: ${history.join(' ')}`,
    `Review of Systems: ${REVIEW_OF_SYSTEMS}`,
    ...(past === undefined ? [] : [`Past Medical History: ${past}`]),
    '',
    'Objective',
    `Exam: ${exam.join(' ')}`,
    ...(imaging === undefined ? [] : [`Imaging: ${imaging}`]),
    '',
    'Assessment',
    ...assessment.map((item) => `• ${item}`),
    '',
    'Plan',
    ...plan.map((item) => `• ${item}`),
  ]);
}

function lines(given: readonly string[]): string {
  return given.join('\n');
}
