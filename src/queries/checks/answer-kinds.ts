import type { Draft, DraftOption } from '../draft.ts';

const BOX = /^[\s\-•*☐□○◯()[\]xX☑☒◉]*(?:\d{1,2}[.)]\s*|[A-Ha-h][.)]\s+)?/;
const OTHER =
  /^(?:other\b|another (?:diagnosis|condition|cause|explanation|answer|response|option|reason)|free[- ]?text|something else|none of (?:the above|these|the options)|alternative (?:diagnosis|explanation|response|answer)|different (?:diagnosis|condition|cause)|additional (?:diagnosis|explanation|clarification)|(?:please )?(?:specify|explain|describe|write in)\b|comments?\b)|\bother\b[^a-z]*\(?(?:please )?(?:specify|explain|describe|free|comment)/i;
const UNABLE =
  /\bunable to\b|\b(?:cannot|can ?not|can't|could not|not able to|not possible to|impossible to|not)\s+(?:be\s+)?(?:clinically\s+)?(?:determin|sa(?:y|id)|tell|specif(?:y|ied)|clarif(?:y|ied)|establish|ascertain)\w*|\bundetermin\w*|\bundeterminable|\bindetermina\w*|\bunknown\b|\bnot known\b|\binsufficient information\b|\bunsure\b|\buncertain\b|\bunclear\b|\bdon't know|\bno further (?:clarification|specificity)/i;
const NOT_SIGNIFICANT =
  /\b(?:not|no|without|non)[- ]?(?:of )?(?:any )?(?:clinical(?:ly)?[- ]?)?(?:significan(?:t|ce)|relevan(?:t|ce))|\bincidental\b|\bclinically insignificant|\binsignificant\b|\bno clinical(?:ly)?\b|\bexpected (?:finding|variant)|\bnormal (?:finding|variant|for age)/i;
const YES_NO =
  /^(?:yes|no|agree|disagree|i (?:agree|disagree|concur)|concur|confirm(?:ed)?|true|false|correct|incorrect|accept|reject|ok)\b(?!\s+(?:pain|radicul|sciatic|claudic|evidence|further|additional|other|associated|lower|leg|clinical|relationship|fracture|symptom|new))/i;

function bare(text: string): string {
  return text.replace(BOX, '').trim();
}

/** "Other (please specify)" and its like. */
export function isOther(text: string): boolean {
  return OTHER.test(bare(text));
}

/** "Unable to determine", "clinically undetermined" and their like. */
export function isUnable(text: string): boolean {
  return UNABLE.test(text);
}

export function isNotSignificant(text: string): boolean {
  return NOT_SIGNIFICANT.test(text);
}

/** An answer that names no condition: other, unable to determine, not clinically significant. */
export function isNeutralOption(text: string): boolean {
  return isOther(text) || isUnable(text) || isNotSignificant(text);
}

export function isYesOrNo(option: DraftOption): boolean {
  return YES_NO.test(bare(option.text));
}

const POLITE = /\b(?:can|could|would|will) (?:you|it|this|the|these|any)\b/i;
// "Is there a diagnosis associated with …?" asks for whatever it may be.
const ASKS_FOR_ANYTHING =
  /\b(?:is|are|was|were) there (?:an?|any|additional|another|further|other) (?:\w+ ){0,3}(?:diagnos\w*|condition\w*|documentation|information|clarification|clinical|cause|etiology|aetiology|explanation|relationship|associat\w*|link|reason|detail\w*)/i;
const CLOSED =
  /(?:^|[.;:,\n]\s*)(?:[^.;:\n?]{0,80},\s*)?(?:is|are|was|were|does|do|did|has|have|had|should|might|may)\s+(?:the|this|that|these|there|it|you|he|she|patient|pt|his|her|your|mr|ms|mrs|dr|low|any)\b[^?]*\?/i;
const WH = /\b(?:what|which|how|where|when|why|who)\b/i;

/** Whether the text asks something that yes or no would answer. */
export function asksClosed(text: string): boolean {
  return text.split(/(?<=[?])/).some((question) => {
    const last = question.slice(
      Math.max(question.lastIndexOf('. '), question.lastIndexOf('\n'), 0),
    );
    return (
      CLOSED.test(last) && !WH.test(last) && !ASKS_FOR_ANYTHING.test(last) && !POLITE.test(last)
    );
  });
}

/** A yes/no query: by its options, by "Yes / No" in the text, or a closed question without any other answer. */
export function isYesNo(draft: Draft): boolean {
  if (draft.options.some(isYesOrNo)) return true;
  if (
    /\byes\s*(?:\/|or|,)\s*no\b|\bY\s?\/\s?N\b|\bagree\s*\/\s*disagree\b|\b(?:answer|reply|respond) ["“]?yes\b/i.test(
      draft.text,
    )
  )
    return true;
  const substantive = draft.options.filter((option) => !isNeutralOption(option.text));
  return (
    substantive.length === 0 &&
    asksClosed(draft.prose) &&
    !/\b(?:or|versus|vs)\b/i.test(draft.prose)
  );
}
