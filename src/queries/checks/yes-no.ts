import { isDocumented } from '../diagnosis-terms.ts';
import type { Draft } from '../draft.ts';
import type { Violation } from '../lint-schema.ts';
import { isOther, isUnable, isYesNo } from './answer-kinds.ts';
import { undocumentedIn } from './leading.ts';

/**
 * Q10: yes/no may substantiate or specify what is documented (a report of imaging counts), link two documented
 * things, or settle a conflict between practitioners. It may not bring in a diagnosis.
 */
export function checkYesNo(draft: Draft): Violation[] {
  if (!isYesNo(draft)) return [];
  return [...newDiagnoses(draft), ...missingAnswers(draft)];
}

function newDiagnoses(draft: Draft): Violation[] {
  const inText = draft.sentences.flatMap((sentence) =>
    undocumentedIn(sentence, draft).map(({ diagnosis, start, end }) =>
      newDiagnosis(diagnosis.label, 'text', sentence.start + start, sentence.start + end),
    ),
  );
  if (inText.length > 0) return inText;
  // "Yes, the patient has …" puts the new diagnosis into the answer instead.
  return draft.options.flatMap((option) => {
    const words = option.text;
    return undocumentedIn(
      { start: 0, end: words.length, words, quoting: words, asks: false },
      draft,
    )
      .filter(
        ({ diagnosis }) =>
          /^[\s\W]*(?:yes|agree|i agree)/i.test(words) &&
          !isDocumented(diagnosis, draft.documented),
      )
      .map(({ diagnosis, start, end }) =>
        newDiagnosis(diagnosis.label, option.field, option.offset + start, option.offset + end),
      );
  });
}

function newDiagnosis(label: string, field: string, start: number, end: number): Violation {
  return {
    check: 'Q10',
    severity: 'hard',
    because: `A yes/no question brings in ${label}, which no indicator documents.`,
    field,
    span: [start, end],
  };
}

function missingAnswers(draft: Draft): Violation[] {
  const hasOther =
    draft.options.some((option) => isOther(option.text)) || /\bother\b/i.test(draft.prose);
  const hasUnable = draft.options.some((option) => isUnable(option.text)) || isUnable(draft.prose);
  if (hasOther && hasUnable) return [];
  return [
    {
      check: 'Q10',
      severity: 'hard',
      because: 'A yes/no question must also offer "other" and "unable to determine".',
      field: 'options',
    },
  ];
}
