import { diagnosesNamed, isSupported, unknownDiagnoses } from '../diagnosis-terms.ts';
import type { Draft, DraftOption } from '../draft.ts';
import type { Violation } from '../lint-schema.ts';
import {
  asksClosed,
  isNeutralOption,
  isNotSignificant,
  isOther,
  isUnable,
  isYesNo,
} from './answer-kinds.ts';

/** More than this many answers: let the provider write instead. */
const MANY_OPTIONS = 8;
const FILLER =
  /^\W*(?:n\/?a|none|not applicable|all of the above|test|placeholder|tbd|xxx+|lorem.*|option \w|filler|ignore|dummy|-+|\.+|\?+)\W*$/i;

/** Q07, Q08, Q09, Q11: what the provider may answer. */
export function checkOptions(draft: Draft): Violation[] {
  return [
    ...draft.options.flatMap((option) => unsupported(option, draft)),
    ...fillers(draft),
    ...missingAnswers(draft),
    ...tooMany(draft),
  ];
}

function unsupported(option: DraftOption, draft: Draft): Violation[] {
  const known = diagnosesNamed(option.text)
    .filter(({ diagnosis, negated }) => !negated && !isSupported(diagnosis, draft.support))
    .flatMap(({ diagnosis, start, end }): Violation[] => {
      const place = { severity: 'hard', field: option.field } as const;
      const span: [number, number] = [option.offset + start, option.offset + end];
      return [
        {
          check: 'Q07',
          because: `No listed indicator supports ${diagnosis.label} as an option.`,
          ...place,
          span,
        },
        {
          check: 'Q09',
          because: `A new diagnosis, ${diagnosis.label}, is offered without an indicator for it.`,
          ...place,
          span,
        },
      ];
    });
  const unknown = unknownDiagnoses(option.text)
    .filter(({ word }) => !draft.support.toLowerCase().includes(word.toLowerCase().slice(0, 6)))
    .map(
      ({ start, end }): Violation => ({
        check: 'Q07',
        severity: 'hard',
        because: 'No listed indicator speaks of the diagnosis that this option names.',
        field: option.field,
        span: [option.offset + start, option.offset + end],
      }),
    );
  return [...known, ...unknown];
}

function fillers(draft: Draft): Violation[] {
  const seen = new Set<string>();
  return draft.options.flatMap((option): Violation[] => {
    const span: [number, number] = [option.offset, option.offset + option.text.length];
    const words = option.text.trim().toLowerCase();
    if (words === '' || FILLER.test(words))
      return [
        {
          check: 'Q07',
          severity: 'hard',
          because: 'The option is filler.',
          field: option.field,
          span,
        },
      ];
    if (seen.has(words))
      return [
        {
          check: 'Q07',
          severity: 'soft',
          because: 'The same option stands twice.',
          field: option.field,
          span,
        },
      ];
    seen.add(words);
    return [];
  });
}

function missingAnswers(draft: Draft): Violation[] {
  const missing =
    draft.options.length > 0 ? missingFromList(draft) : missingFromClosedQuestion(draft);
  if (
    draft.options.length > 0 &&
    asksAboutFinding(draft) &&
    !draft.options.some((option) => isNotSignificant(option.text))
  ) {
    missing.push({
      check: 'Q08',
      severity: 'hard',
      because: 'A finding is asked about; "not clinically significant" is missing.',
      field: 'options',
    });
  }
  return missing;
}

function missingFromList(draft: Draft): Violation[] {
  const violations: Violation[] = [];
  if (!draft.options.some((option) => isOther(option.text))) {
    // Right, left and bilateral leave no fourth side; "other" is then courtesy.
    const severity = isSideList(draft.options) ? 'soft' : 'hard';
    violations.push({
      check: 'Q08',
      severity,
      because: '"Other" with room to specify is missing.',
      field: 'options',
    });
  }
  if (!draft.options.some((option) => isUnable(option.text))) {
    violations.push({
      check: 'Q08',
      severity: 'hard',
      because: '"Unable to determine" is missing.',
      field: 'options',
    });
  }
  return violations;
}

function missingFromClosedQuestion(draft: Draft): Violation[] {
  if (!isYesNo(draft) && !asksClosed(draft.prose)) return [];
  if (isUnable(draft.prose)) return [];
  return [
    {
      check: 'Q08',
      severity: 'hard',
      because:
        'The question can only be answered one way or the other; "other" and "unable to determine" are missing.',
      field: 'text',
    },
  ];
}

function isSideList(options: readonly DraftOption[]): boolean {
  const substantive = options.filter((option) => !isNeutralOption(option.text));
  return (
    substantive.length > 0 &&
    substantive.every(
      (option) =>
        /\b(?:right|left|bilateral(?:ly)?|both)\b/i.test(option.text) &&
        diagnosesIn(option.text) <= 1,
    )
  );
}

function diagnosesIn(text: string): number {
  return new Set(diagnosesNamed(text).map(({ diagnosis }) => diagnosis.id)).size;
}

const BASIS =
  /\b(?:based on|given|considering|in light of|in view of|from|with|regarding) (?:the |these |those |your |all |any )*(?:above |following |listed |clinical |documented |below )*(?:findings?|results?|indicators?)/gi;
const SIGNIFICANCE =
  /\b(?:significance|relevance|importance|clinical meaning)\b(?! of (?:the |this |these |your |his |her )?(?:pain|symptom))|\bclinically (?:significant|relevant|meaningful)\b/i;
const FINDING =
  /\b(?:imaging|mri|ct|x-?ray|radiograph\w*|radiology|lab(?:oratory)?|abnormal|incidental) (?:\w+ )?(?:findings?|results?|abnormalit\w+)\b/i;

/** The question is about what a finding means, not merely based on findings. */
function asksAboutFinding(draft: Draft): boolean {
  if (SIGNIFICANCE.test(draft.title) || /\bfindings?\b/i.test(draft.title)) return true;
  return draft.sentences.some((sentence) => {
    if (!sentence.asks) return false;
    const words = sentence.words.replace(BASIS, ' ');
    return SIGNIFICANCE.test(words) || FINDING.test(words);
  });
}

function tooMany(draft: Draft): Violation[] {
  const substantive = draft.options.filter((option) => !isNeutralOption(option.text));
  if (substantive.length <= MANY_OPTIONS) return [];
  return [
    {
      check: 'Q11',
      severity: 'soft',
      because: 'Many answers are possible; an open question would serve better.',
      field: 'options',
    },
  ];
}
