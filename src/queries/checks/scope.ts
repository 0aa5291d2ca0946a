import { diagnosesNamed } from '../diagnosis-terms.ts';
import type { Draft } from '../draft.ts';
import type { Violation } from '../lint-schema.ts';
import type { TextSentence } from '../prose.ts';

const MANY_ENCOUNTERS =
  /\b(?:going forward|from now on|in (?:all )?future (?:notes|visits|documentation|encounters)|for (?:all|each|every) (?:of )?(?:your |these |such |future )?(?:patients?|encounters?|visits?|notes?)|all (?:of )?(?:your|these) (?:patients?|notes|encounters|visits)|(?:these|your|multiple|several|following|all) patients\b|patients with (?:low )?back pain|as a (?:general )?rule|whenever you|every time you|in the future,? please|both encounters|each encounter)/gi;
const REPLY =
  /\bplease\b[^.?!]{0,40}\b(?:response|answer|respond|reply|select|choose|check|addendum|one of|below|sign|thank|options?|appropriate box)\b|\bthank you\b|\bbased on your (?:clinical|medical|professional)[^,?]{0,30}\.?$/i;
const FURTHER =
  /\b(?:also|additionally|in addition|furthermore|moreover|separately|secondly|second question|another question|next question|while you(?:'| a)re at it|on another (?:note|matter)|one more)\b|^\s*(?:[2-9][.)]|b[.)]|question 2)/i;
const FOLLOW_UP = /^\s*(?:if (?:so|yes|known|other|applicable|possible|the|you)|and if so|or\b)/i;
const GAPS: readonly RegExp[] = [
  /\b(?:laterality|side|right|left|bilateral)\b/i,
  /\b(?:cause|etiology|aetiology|source|due to|origin|caused|underlying)\b/i,
  /\b(?:acuity|acute|chronic|duration|onset)\b/i,
  /\b(?:clinical significance|significance)\b/i,
  /\b(?:bmi|weight|nutrition\w*|diabet\w*|tobacco|smok\w*|kidney|hypertens\w*|depress\w*)\b/i,
  /\b(?:claudication|walking)\b/i,
];

/** Q01: one patient, one encounter, one gap. */
export function checkScope(draft: Draft): Violation[] {
  return [...otherPatients(draft), ...severalQuestions(draft), ...noQuestion(draft)];
}

function otherPatients(draft: Draft): Violation[] {
  return [...draft.prose.matchAll(MANY_ENCOUNTERS)].map((match) => ({
    check: 'Q01',
    severity: 'hard',
    because: 'The query reaches beyond this patient and this encounter.',
    field: 'text',
    span: [match.index, match.index + match[0].length],
  }));
}

function severalQuestions(draft: Draft): Violation[] {
  const asks = draft.sentences.filter(
    (sentence) => sentence.asks && !REPLY.test(sentence.words) && !FOLLOW_UP.test(sentence.words),
  );
  const joined = draft.sentences.filter((sentence) => sentence.asks && asksTwice(sentence));
  const second = asks
    .slice(1)
    .filter((sentence, index) => isAnotherGap(asks[index] ?? sentence, sentence));
  return [...second, ...joined].map((sentence) => ({
    check: 'Q01',
    severity: 'hard',
    because: 'The query asks about more than one gap; ask one thing.',
    field: 'text',
    span: [sentence.start, sentence.end],
  }));
}

function isAnotherGap(first: TextSentence, second: TextSentence): boolean {
  if (FURTHER.test(second.words)) return true;
  const [a, b] = [subjects(first.words), subjects(second.words)];
  if (a.size > 0 && b.size > 0 && a.isDisjointFrom(b)) return true;
  const [gapsA, gapsB] = [gaps(first.words), gaps(second.words)];
  return (
    first.words.includes('?') &&
    second.words.includes('?') &&
    gapsA.size > 0 &&
    gapsB.size > 0 &&
    gapsA.isDisjointFrom(gapsB)
  );
}

/** "clarify the side of … and also the cause of …" in one sentence. */
function asksTwice(sentence: TextSentence): boolean {
  const parts = sentence.words.split(
    /\b(?:and also|as well as|and (?:additionally|furthermore|please|clarify|specify|whether)|, and the|; (?:and |also ))\b/i,
  );
  if (parts.length < 2) return false;
  const [head = '', ...tail] = parts;
  const rest = tail.join(' ');
  const [a, b] = [subjects(head), subjects(rest)];
  if (a.size > 0 && b.size > 0 && a.isDisjointFrom(b) && gaps(head).size + gaps(rest).size > 1)
    return true;
  return (
    gaps(head).size > 0 &&
    gaps(rest).size > 0 &&
    gaps(head).isDisjointFrom(gaps(rest)) &&
    /\balso\b|as well as/i.test(sentence.words)
  );
}

// The spine’s own conditions are asked about together ("relation of the pain to the disc"), so they are one subject.
const SUBJECT_GROUPS: Readonly<Record<string, string>> = {
  sciatica: 'nerve',
  radiculopathy: 'nerve',
  vertebrogenic: 'pain',
  endplate: 'pain',
  discogenic: 'pain',
  'disc-displacement': 'disc',
  'disc-degeneration': 'disc',
  claudication: 'canal',
  stenosis: 'canal',
  osteoporosis: 'bone',
  fracture: 'bone',
};

function subjects(words: string): Set<string> {
  return new Set(
    diagnosesNamed(words).map(({ diagnosis }) => SUBJECT_GROUPS[diagnosis.id] ?? diagnosis.id),
  );
}

function gaps(words: string): Set<number> {
  return new Set(GAPS.flatMap((gap, index) => (gap.test(words) ? [index] : [])));
}

function noQuestion(draft: Draft): Violation[] {
  if (draft.text.trim() !== '' && draft.sentences.some((sentence) => sentence.asks)) return [];
  // A bare list of answers under a heading is still a question; without answers nothing is asked.
  const severity = draft.text.trim() !== '' && draft.options.length > 0 ? 'soft' : 'hard';
  return [
    {
      check: 'Q01',
      severity,
      because: 'Nothing is asked: the documentation gap is not named.',
      field: 'text',
    },
  ];
}
