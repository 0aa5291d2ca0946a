import { type Proportion, proportion } from '../review/proportion.ts';
import type { Place } from './funnel.ts';
import type { Comparison, Summary } from './summary.ts';

/** A way of documenting that comes back: the measure that counts it, and what to say of it. */
export type EducationPattern = {
  /** of the measure that counts it */
  readonly id: string;
  readonly title: string;
  /** what stands in the notes, as a plain sentence */
  readonly says: string;
  /** what kind of statement would support another code or reading, and that nothing is to be written that is not so */
  readonly supports: string;
  /** the codes whose words show the pattern; the first code of the encounter where it is left out */
  readonly shownBy?: RegExp;
};

const WHEN_SO = 'when it is clinically true';

/** Every pattern that education speaks of, in the order in which pages show them. */
export const EDUCATION_PATTERNS: readonly EducationPattern[] = [
  {
    id: 'imaging-without-linkage',
    title: 'Imaging without linkage',
    says: 'Imaging findings stand in the note, and the assessment does not say what they mean for the pain.',
    supports: `A statement of your own, ${WHEN_SO}: that the pain is due to the finding, that it is not, or that this is not known. Only the first supports a code of the finding as the cause.`,
  },
  {
    id: 'pain-without-cause',
    title: 'Pain without a cause',
    says: 'The assessment names low back pain and no cause of it.',
    supports: `The cause that you judge the pain to have, ${WHEN_SO}. While none is established, low back pain is a right diagnosis and M54.50 its code.`,
    shownBy: /^M54\.(?:50|9)$/,
  },
  {
    id: 'without-side',
    title: 'Without side',
    says: 'A condition that has a side is named without one.',
    supports: `Right, left or both sides, as you found it. Where the side was not examined or is not known, the code without a side is right.`,
    shownBy: /^(?:M54\.[34]0|G57\.00|M79\.606|R10\.A0)$/,
  },
  {
    id: 'without-duration',
    title: 'Without duration',
    says: 'Neither a duration nor acute, subacute or chronic is told.',
    supports: `How long the pain has lasted, or acute, subacute or chronic, as it is. M54.5- itself has no axis of duration; chronic pain that is treated as such may add a code (I.C.6.b).`,
  },
  {
    id: 'without-ruled-out',
    title: 'Without what was ruled out',
    says: 'The note does not say which causes were looked for and not found.',
    supports: `Which causes were considered and excluded, where that was done. It shows why a symptom code stands, and changes no code by itself.`,
  },
  {
    id: 'contributing-left-out',
    title: 'Contributing conditions left open',
    says: 'A further condition of the low back is named in a way that cannot be coded.',
    supports: `Whether the condition is present, possible, or past, in your own words. An uncertain condition is not coded at an office visit (IV.H).`,
  },
  {
    id: 'assessment-carried-forward',
    title: 'Diagnosis from an earlier visit',
    says: 'The diagnosis stands in words of an earlier visit alone.',
    supports: `Today’s assessment of the condition, ${WHEN_SO}: that it is still there and what was done about it today.`,
  },
  {
    id: 'without-nerve-and-function',
    title: 'Without radiation, nerves or function',
    says: 'Neither radiation nor neurological findings nor function are recorded.',
    supports: `Whether the pain radiates, what strength, sensation and reflexes showed, what the patient can do: what was examined, with its negative findings.`,
  },
  {
    id: 'code-carried-forward',
    title: 'Code carried forward',
    says: 'The code of an earlier visit is billed, and today’s words no longer carry it.',
    supports: `Today’s words on the condition, ${WHEN_SO}. Where it has resolved or changed, the code changes with it.`,
  },
  {
    id: 'billed-code-not-supported',
    title: 'Billed code without support',
    says: 'A code is billed that the words of the note do not support.',
    supports: `The diagnosis in the assessment, in words, ${WHEN_SO}. What only imaging, a list or the claim says is no statement of the provider.`,
  },
  {
    id: 'note-cloned',
    title: 'Copied note',
    says: 'Large parts of the note stand word for word in the note before it.',
    supports: `What was found and judged today, in today’s words.`,
  },
];

/** Fewest encounters that make a pattern; fewer are chance, and tell who the patients are. */
export const LEAST = 5;

/** A pattern is at least this much more frequent than with the others: a smaller difference is no reason to teach. */
const TIMES_PEERS = 1.25;

/** A pattern in the notes of one provider. */
export type ProviderPattern = {
  readonly pattern: EducationPattern;
  readonly share: Proportion;
  readonly peers: Proportion;
  readonly place: Place;
  /** often enough, a quarter more often than with the others of the practice, and more so than chance by the exact test */
  readonly isPattern: boolean;
};

/** Every pattern of a provider that can be counted, in the order of the list. */
export function patternsOf(
  summary: Summary,
  provider: string,
  least = LEAST,
): readonly ProviderPattern[] {
  return EDUCATION_PATTERNS.flatMap((pattern) => {
    const counts = summary.measures.find(({ measure }) => measure.id === pattern.id);
    const unit = counts?.funnels.provider.units.find(({ name }) => name === provider);
    if (unit === undefined) return [];
    const { peers, place, count, of } = unit;
    const share = proportion(count, of);
    const isMore = (share.rate ?? 0) >= TIMES_PEERS * (peers.rate ?? 0);
    const isAbove = place === 'above' || place === 'far-above';
    return [{ pattern, share, peers, place, isPattern: share.count >= least && isAbove && isMore }];
  });
}

/** How a measure of this provider changed on days of education that concerned them. */
export function educationEffects(summary: Summary, measureId: string): readonly Comparison[] {
  const counts = summary.measures.find(({ measure }) => measure.id === measureId);
  return (counts?.comparisons ?? []).filter(
    ({ marker, before, after }) => marker.kind === 'education' && before.of + after.of > 0,
  );
}

/** Stands on every page of education. */
export const NO_TARGET =
  'This page tells what stood in notes and which codes that gave. No number in it is a target, and nobody is ranked. Write what you find, what you judge and what you do not know; a symptom without a known cause is a right diagnosis.';
