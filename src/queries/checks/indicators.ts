import { type Draft, type DraftIndicator, holdsDate, speaksOfEarlierEncounter } from '../draft.ts';
import type { Violation } from '../lint-schema.ts';

const VAGUE =
  /^\W*(?:see (?:the )?(?:note|chart|record|mri|above|imaging|hpi)|(?:abnormal )?(?:mri|ct|imaging|exam|lab|clinical|radiology)(?: findings?| results?| abnormal(?:ities)?| picture| indicators?| noted)*|per (?:the )?(?:chart|record|note)|as documented|clinical (?:picture|judg(?:e)?ment|indicators)|symptoms?|findings?|patient'?s (?:symptoms?|presentation|condition)|n\/?a|none|various|multiple|tbd)(?: present| positive| noted)?\W*$/i;

/** Q02 and Q12: what the query rests on, and from which encounter. */
export function checkIndicators(draft: Draft): Violation[] {
  return [...missing(draft), ...incomplete(draft), ...earlierEncounters(draft)];
}

function missing(draft: Draft): Violation[] {
  if (draft.indicators.some((indicator) => indicator.words.trim() !== '')) return [];
  const quotes = /"[^"\n]{6,}"|“[^”]{6,}”/.test(draft.text);
  if (quotes && holdsDate(`${draft.title} ${draft.text}`)) {
    return [
      {
        check: 'Q02',
        severity: 'soft',
        because: 'The indicators stand in the text only; list them with source and date.',
        field: 'indicators',
      },
    ];
  }
  return [
    {
      check: 'Q02',
      severity: 'hard',
      because: 'No clinical indicator of this patient is listed.',
      field: 'indicators',
    },
  ];
}

function incomplete(draft: Draft): Violation[] {
  const { indicators } = draft;
  if (indicators.length === 0) return [];
  const violations: Violation[] = indicators.flatMap((indicator) => {
    if (indicator.words.trim() === '')
      return [lack(indicator, 'hard', 'The indicator holds no words of the record.')];
    return VAGUE.test(indicator.words)
      ? [lack(indicator, 'hard', 'The indicator says nothing specific of the patient.')]
      : [];
  });
  // One source or date can cover a list that was written as one ("Office note 11/02: …"); none at all cannot.
  const severityOf = (lacking: readonly DraftIndicator[], named: boolean) =>
    lacking.length === indicators.length && !named ? 'hard' : 'soft';
  const noSource = indicators.filter((indicator) => indicator.source === undefined);
  const textNamesSource =
    /\b(?:note|report|assessment|mri|imaging|exam|hpi|record|documentation)\b/i.test(draft.prose) &&
    indicators.every((indicator) => indicator.isBareString);
  violations.push(
    ...noSource.map((indicator) =>
      lack(indicator, severityOf(noSource, textNamesSource), 'The indicator names no source.'),
    ),
  );
  const noDate = indicators.filter((indicator) => indicator.date === undefined);
  const dateMayBeImplied =
    holdsDate(`${draft.title} ${draft.text}`) ||
    noDate.every((indicator) => indicator.isBareString && indicator.source !== undefined);
  violations.push(
    ...noDate.map((indicator) =>
      lack(indicator, severityOf(noDate, dateMayBeImplied), 'The indicator has no date.'),
    ),
  );
  return violations;
}

function lack(indicator: DraftIndicator, severity: 'hard' | 'soft', because: string): Violation {
  return { check: 'Q02', severity, because, field: indicator.field };
}

function earlierEncounters(draft: Draft): Violation[] {
  const prior = draft.indicators.filter((indicator) => indicator.isPrior);
  const violations: Violation[] = [];
  if (prior.length > 0 && prior.length === draft.indicators.length) {
    violations.push({
      check: 'Q12',
      severity: 'hard',
      because: 'Every indicator is from an earlier encounter; one of this encounter is required.',
      field: 'indicators',
    });
  }
  for (const indicator of prior) {
    if (indicator.date === undefined)
      violations.push({
        check: 'Q12',
        severity: 'hard',
        because: 'Information from an earlier encounter needs its date.',
        field: indicator.field,
      });
    if (indicator.source === undefined)
      violations.push({
        check: 'Q12',
        severity: 'hard',
        because: 'Information from an earlier encounter needs the place where it stands.',
        field: indicator.field,
      });
  }
  return [...violations, ...mentionedInText(draft, prior)];
}

const EARLIER_IN_TEXT =
  /\b(?:previously|formerly|historically)\s+(?:documented|diagnosed|coded|noted|listed|reported|charted|recorded|stated|billed|assigned)\b|\byou (?:have )?(?:documented|diagnosed|noted) (?:this |it )?(?:before|last time|in the past|previously|earlier this year)|\b(?:documented|diagnosed|coded|noted|listed) (?:in the past|before|last time|last year|at (?:the|her|his|your) last)|\bin past (?:visits|notes|encounters)/i;

/** A reference to an earlier encounter in the question needs a dated indicator for it, or its date beside it. */
function mentionedInText(draft: Draft, prior: readonly DraftIndicator[]): Violation[] {
  if (prior.some((indicator) => indicator.date !== undefined)) return [];
  return draft.sentences.flatMap((sentence): Violation[] => {
    const match = EARLIER_IN_TEXT.exec(sentence.words) ?? speaksOfEarlierEncounter(sentence.words);
    if (match === null || holdsDate(sentence.words)) return [];
    const start = sentence.start + match.index;
    return [
      {
        check: 'Q12',
        severity: 'hard',
        because: 'An earlier encounter is used without its date and place.',
        field: 'text',
        span: [start, start + match[0].length],
      },
    ];
  });
}
