import { diagnosesNamed, isDocumented, type NamedDiagnosis } from '../diagnosis-terms.ts';
import type { Draft } from '../draft.ts';
import { findPhrases, type Phrase, writtenParts } from '../lexicon.ts';
import type { Violation } from '../lint-schema.ts';
import type { TextSentence } from '../prose.ts';
import { isYesNo } from './answer-kinds.ts';

const TOLD = 'The provider is told what to write.';
const AGREEMENT = 'The provider is asked to agree rather than to answer.';
const OBLIGED = 'The wording says what ought to be documented.';
const CODE = 'A code or what would be coded steers the answer.';
const NEGATIVE = 'A negative question expects a yes.';
const PRESSURE = 'The wording presses for one answer.';

/** What a provider may be asked to put down without being told what: "your response", "the side", "whether …". */
const NEUTRAL_OBJECT =
  "\\s+(?:(?:in|on|within|into)\\s+(?:the|your|this|an?)\\s+(?:[\\w'-]+\\s+){0,4}(?:note|record|chart|addendum|documentation)\\s*,?\\s*)?(?:(?:an?|one)\\s+)?(?:the\\s+|your\\s+|any\\s+|this\\s+)?(?:(?:clinical|professional|medical|independent|most|appropriate|further|additional|associated|underlying|suspected|known|current|likely|specific|best|treating|known|related|applicable)\\s+)*(?:and\\s+)?(?:response|answer|judg(?:e)?ment|clarification|addend\\w*|aetiology|etiology|cause|source|origin|side|laterality|type|kind|nature|relationship|association|link|connection|status|phase|acuity|onset|duration|chronicity|level|site|location|region|significance|relevance|opinion|interpretation|impression|rationale|findings?|diagnos[ie]s|conditions?|statement|which|whether|what|if|how|when|where|below|one|option|documentation|information|details?|specificity|specifics|reason|choice|selection|determination|clinical|detail|symptoms?|meaning|cause-and-effect|extent|stage|presence or absence|record|note|chart)\\b(?!\\s+(?:of|for|as)\\s+vertebrogenic)";
const WRITE =
  '(?:document|add|update|confirm|amend|change|revise|correct|write|state|include|enter|record|chart|addend|note|put|list|use|replace|sign|attest)';

function notNeutral(before: string): RegExp {
  return new RegExp(`${before}\\b(?!${NEUTRAL_OBJECT})`, 'gi');
}

const PHRASES: readonly Phrase[] = [
  {
    find: notNeutral(
      `\\b(?:please|kindly|pls)\\s+(?:also\\s+|just\\s+|simply\\s+|consider\\s+)?${WRITE}`,
    ),
    unless:
      /\bplease (?:confirm or (?:rule out|clarify|refute|deny)|note(?:\s+that|:)|sign and date|document (?:and|or) (?:sign|date))/i,
    because: TOLD,
  },
  {
    find: /\b(?:please|kindly)\s+confirm\b(?!\s+(?:or\s+(?:rule|clarify|refute)|whether|if|which|what|the (?:side|laterality|level|site|status|type)))/gi,
    because: AGREEMENT,
  },
  {
    find: notNeutral(
      `\\b(?:can|could|would|will|may)\\s+(?:you|we|I|provider)\\s+(?:please\\s+|kindly\\s+|just\\s+|also\\s+)?(?:ask you to\\s+)?(?:have you\\s+)?${WRITE}`,
    ),
    because: TOLD,
  },
  {
    find: /\b(?:can|could|would|do|will)\s+you\s+(?:please\s+|not\s+|also\s+)?(?:agree|concur)\b/gi,
    unless:
      /\b(?:agree|concur)\s+with\s+(?:the\s+|dr\.?\s+\S+\s+)?(?:[\w'-]+\s+){0,3}(?:radiolog\w*|patholog\w*|consult\w*|report\w*|documentation|documented|finding\w*|impression|interpretation|assessment|resident\w*|therap\w*|surgeon\w*|specialist\w*|ed (?:provider|physician))/i,
    because: AGREEMENT,
  },
  {
    find: /\b(?:would|could|can|will|do)\s+you\s+consider\b|\bplease\s+consider\b|\bconsider\s+(?:documenting|adding|changing|updating|using|a diagnosis)/gi,
    because: TOLD,
  },
  {
    find: /\b(?:don't|wouldn't|won't|isn't|aren't|doesn't|didn't|couldn't|shouldn't|wasn't|can't|hasn't|haven't|don’t|wouldn’t|won’t|isn’t|aren’t|doesn’t|didn’t|couldn’t|shouldn’t|wasn’t|can’t)\s+(?:you|it|this|that|there|the|he|she|we|patient|these|his|her)\b/gi,
    because: NEGATIVE,
  },
  {
    find: /\b(?:is|are|was|does|do|did|would|could|should|has|have)\s+(?:it|this|that|there|he|she|you|we|the (?:patient|pain|diagnosis))\s+not\b/gi,
    because: NEGATIVE,
  },
  {
    find: /\bwhy\s+(?:did|was|is|has|have|wasn't|isn't|didn't|haven't|hasn't|would)\b[^?.]{0,40}\b(?:not|n't|no)\b|\bwhy (?:didn't|wasn't|isn't|haven't|hasn't)\b/gi,
    because: NEGATIVE,
  },
  {
    find: /[,–—-]\s*(?:correct|right|yes|agreed?|true|ok(?:ay)?|no|is(?:n't| it not) (?:it|this|that|so)|don't you think)\s*\?/gi,
    because: AGREEMENT,
  },
  {
    find: /(?<=^|[.?!]\s|\n)[ \t]{0,10}(?:agree|agreed|correct|right|ok(?:ay)?)\s*\?/gi,
    because: AGREEMENT,
  },
  {
    find: /\b(?:should|ought to|must|has to|have to|needs? to)\s+(?:therefore\s+|really\s+|probably\s+|also\s+|now\s+)?(?:be|read|say|state|reflect|document|add|include|use|specify|list|change|update|write|show|we (?:code|use|report))\b/gi,
    unless:
      /\b(?:response|answer|addendum|query|clarification|it|documentation)\s+(?:should|must|needs? to) (?:be )?(?:documented|entered|recorded|reflect|authenticated|signed|dated|be (?:documented|entered|recorded|authenticated|signed|dated|based))/i,
    because: OBLIGED,
  },
  {
    find: /\bis consistent with your\b|\bas you (?:know|are aware|well know|(?:may |will )?recall|already know)\b|\bas (?:we )?discussed\b|\bas (?:i|we) mentioned\b/gi,
    because: PRESSURE,
  },
  {
    find: /\bdid you (?:mean|intend)\b|\byou (?:meant|must have meant|probably mean\w*|surely mean\w*)\b|\bwould it be (?:fair|correct|appropriate|accurate|reasonable|safe|ok(?:ay)?|possible) to (?:say|call|document|state|assume|conclude|add)|\bcan (?:this|it|we|i) (?:be )?(?:call(?:ed)?|assume[d]?|say|said|document(?:ed)? as|code[d]?)\b|\bis it safe to\b|\bmay we (?:assume|code|use)\b/gi,
    because: AGREEMENT,
  },
  {
    find: /\b(?:we|i|cdi|coding)\s+(?:would\s+)?(?:recommend|suggest|advise|propose|prefer|need|want|require|are looking for|hope|expect|would like)\b(?!\s+(?:clarification|your|to (?:ask|clarify|request|verify)|further clarification|additional clarification|more information))|\b(?:suggested|recommended|preferred|desired|correct|right|best|expected) (?:answer|response|wording|option|choice|diagnosis|language|documentation|term)\b/gi,
    unless:
      /\bbest (?:choice|option|response|answer) (?:below|that|which)|select the (?:best|correct|appropriate) (?:option|response|choice|answer)|best (?:describes|reflects)|need (?:your )?clarification/i,
    because: PRESSURE,
  },
  {
    find: /\b(?:select|choose|check|pick|mark|click)\s+(?:the (?:first|top|second|last) (?:option|box|answer|choice|one)|option [A1]\b|["“]?yes\b(?!\s*(?:or|\/|,))|["“]?agree\b)/gi,
    because: PRESSURE,
  },
  {
    find: /\b(?:please|kindly)\b[^.?!\n]{0,30}\b(?:agree|concur)\b/gi,
    unless:
      /\bagree (?:or|\/) ?disagree|(?:agree|concur) with (?:the )?(?:radiolog|patholog|consult|report|document)/i,
    because: AGREEMENT,
  },
  {
    find: /\b(?:would|does|it) makes? sense\b|\bit (?:is|would be|seems|appears) (?:reasonable|logical|sensible|best|appropriate|prudent|advisable) to\b|\bbest (?:description|explanation|fit|diagnosis)\b/gi,
    because: PRESSURE,
  },
  {
    find: /,\s*(?:did|do|is|are|was|were|would|does|can|have|has|will|should)(?:n['’]t)? (?:you|it|he|she|they|this|that|there|not)\s*\?/gi,
    because: AGREEMENT,
  },
  {
    find: /\b(?:note|record|chart|assessment|documentation|addendum|diagnosis)\s+to\s+(?:say|state|read|show|include|specify|indicate|reflect(?! (?:your|the (?:clinical|answer|response))))\b/gi,
    because: TOLD,
  },
  {
    find: /\b(?:please|kindly|(?:can|could|would|will) you)\s+(?:please\s+)?(?:specify|indicate|clarify|document|state|confirm)\s+that\b(?! (?:you|apply|applies|best))/gi,
    because: TOLD,
  },
  {
    find: notNeutral(
      '\\bdocumentation of(?=[^.?!\\n]{0,80}\\b(?:is|are) (?:required|needed|necessary))',
    ),
    because: OBLIGED,
  },
  {
    find: /\b(?:can|could|may|would) (?:then )?be (?:reported|coded|assigned)\b|\bCoding Clinic\b|\breportable\b|\bcodes? to\b/gi,
    because: CODE,
  },
  {
    find: /\b(?:matching|supporting|corresponding|acceptable|codable|codeable|billable) diagnos[ie]s\b|\bdiagnosis (?:that|which) (?:supports?|matches|allows|justifies)\b/gi,
    because: TOLD,
  },
  {
    find: /\b(?:just|simply)\s+(?:sign|check|click|copy|reply|agree|say|write|add|initial)\b|\b(?:copy and paste|cut and paste|use the following (?:wording|language|statement|phrase|text)|sample (?:wording|language)|wording such as|language such as|phrase such as|e\.g\.,? ["“]?(?:due|patient has))/gi,
    because: TOLD,
  },
  { find: /\b(?:remember|be sure|make sure|do not forget|don't forget)\s+to\b/gi, because: TOLD },
  {
    find: /\b(?:unless|if) (?:you|we) (?:disagree|do not (?:disagree|hear|respond|object|reply)|don't (?:hear|disagree|respond|object|reply)|hear (?:otherwise|nothing))\b|\bno (?:response|reply) (?:will|is|means|within)\b|\bwill (?:assume|default|be assumed|be coded as)\b|\b(?:it )?(?:would|will) (?:be )?(?:really |very |greatly )?(?:help(?:ful)?|appreciated?|great|better|ideal|nice|beneficial)\s+(?:if|to)\b/gi,
    because: PRESSURE,
  },
  {
    find: /\b(?:so|so that|in order)\s+(?:that\s+)?(?:we|it|i|this|the coder|coding|coders|they|m\d\S*|[a-z ]{0,30})\s*(?:can|could|may|will|to)\s+(?:be\s+)?(?:cod(?:e|ed)|report(?:ed)?|assign(?:ed)?|us(?:e|ed)|support(?:ed)?|submit(?:ted)?)\b|\bto (?:support|allow|enable|permit|get|obtain|assign|use|reach) (?:the |a |an |us to (?:use|code|assign) |assignment of )?(?:the )?(?:(?:specific|correct|icd-?10(?:-cm)?|new|requested)\s+)*(?:code|diagnosis)\b|\binstead of (?:the )?(?:unspecified|M\d|code)/gi,
    because: CODE,
  },
  {
    find: /\b[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}\b|\b(?:M\d{4,5}|G89\d{1,2}|S\d{4,5}[A-Z]{0,2})\b|\b(?:code|ICD-?10(?:-CM)?(?: code)?)\s+[A-Z]\d{2}\b/g,
    because: CODE,
  },
  {
    find: /(?<=[\p{L}\d)"”])\s*!+|!{2,}/gu,
    unless: /\b(?:thank|thanks|hello|good (?:morning|afternoon|day))\b/i,
    because: 'An exclamation mark adds emphasis.',
  },
  {
    find: /[⚠⭐★☆👉➡✨🔥❗‼]|(?:>>>|<<<)|\b(?:urgent|asap|immediately|final notice|action required|high priority)\b/giu,
    unless:
      /\burgent (?:care|evaluation|referral|surg\w*|symptom)|urgency|non-?urgent|immediately (?:after|before|following|prior|when|upon|below|above)/i,
    because: 'An emphasis steers or presses.',
  },
  {
    find: /\((?:preferred|recommended|default|suggested|most likely|best(?: answer| option)?|likely|our suggestion|correct|select(?: this)?|pre-?selected)\)|[←⇐]\s*\w*|\*\s*(?:preferred|recommended)/giu,
    because: 'One answer is marked before the provider has chosen.',
  },
];

/** Q05: neither wording nor order nor emphasis takes the answer before the provider gives it. */
export function checkLeading(draft: Draft): Violation[] {
  return [
    ...findPhrases(writtenParts(draft), PHRASES, 'Q05'),
    ...preselected(draft),
    ...undocumentedInText(draft),
  ];
}

function preselected(draft: Draft): Violation[] {
  return draft.options
    .filter((option) => option.selected)
    .map((option) => ({
      check: 'Q05',
      severity: 'hard',
      because: 'The option is already chosen.',
      field: option.field,
      span: [option.offset, option.offset + option.text.length],
    }));
}

/**
 * A diagnosis that the record does not name may be an option among others; in the question itself it leads.
 * "A, B or other?" is a list of options in one sentence and stays allowed. In a yes/no query it is Q10's.
 */
function undocumentedInText(draft: Draft): Violation[] {
  if (isYesNo(draft)) return [];
  return draft.sentences.flatMap((sentence) => {
    const named = undocumentedIn(sentence, draft);
    if (named.length === 0 || listsAlternatives(sentence, named, draft)) return [];
    return named.map(
      ({ diagnosis, start, end }): Violation => ({
        check: 'Q05',
        severity: 'hard',
        because: `The question names ${diagnosis.label}, which no indicator documents.`,
        field: 'text',
        span: [sentence.start + start, sentence.start + end],
      }),
    );
  });
}

const OPEN_FORM =
  /\b(?:with or without|presence or absence of|whether or not|or absence of|any associated|if any)\b/i;

/** Diagnoses that the sentence names in the writer’s own words and that no indicator or ascribed statement names. */
export function undocumentedIn(sentence: TextSentence, draft: Draft): NamedDiagnosis[] {
  if (OPEN_FORM.test(sentence.words)) return [];
  // A quotation inside a request is what the writer wishes to read, unless the record holds it.
  const words = sentence.asks ? sentence.quoting : sentence.words;
  return diagnosesNamed(words).filter(
    ({ diagnosis, negated }) => !negated && !isDocumented(diagnosis, draft.documented),
  );
}

function listsAlternatives(
  sentence: TextSentence,
  named: readonly NamedDiagnosis[],
  draft: Draft,
): boolean {
  const hasAlternative = /\bor\b|\bversus\b|\bvs\b|,|\//i.test(sentence.words);
  const alternatives = new Set(diagnosesNamed(sentence.words).map(({ diagnosis }) => diagnosis.id))
    .size;
  const offersOther = /\bother\b|\banother\b|\bunable\b|\bundetermined\b/i.test(sentence.words);
  const areOptions = named.every(({ diagnosis }) =>
    draft.options.some((option) => isDocumented(diagnosis, option.text)),
  );
  return (
    hasAlternative &&
    (alternatives > 1 || offersOther) &&
    (offersOther || areOptions || draft.options.length === 0)
  );
}
