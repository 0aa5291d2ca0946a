import type { Draft } from '../draft.ts';
import { findPhrases, type Phrase } from '../lexicon.ts';
import type { Violation } from '../lint-schema.ts';
import { maskQuotes } from '../prose.ts';

const VIEW = 'The writer gives an opinion.';
const CERTAINTY = 'A word of certainty takes the answer before the provider gives it.';
const INFERENCE = 'The writer draws the clinical conclusion; only facts belong in a query.';
const BLAME = 'The wording judges the provider or the documentation.';

// The radiologist or the note may infer; then the inference is a fact of the record.
const RECORD_SPEAKS =
  /\b(?:radiologist|report|impression|note|assessment|consultant|dr\.?|provider|hpi|per|according to|patient|records?|documentation)\b[^.?!]{0,50}\b(?:suggest|indicat|consistent|compatible|point|likely|appear|seem)/i;
const FREE_CHOICE =
  /\b(?:clarify|specify|describe|indicate|state|whether|if)\b[^.?!]{0,60}$|\bplease indicate|\bindicat\w* (?:whether|if|which|the|one|your|below|for|that apply)/i;

const PHRASES: readonly Phrase[] = [
  {
    find: /\bit is (?:quite |very |rather )?(?:apparent|evident|obvious|clear|plain|certain)\b/gi,
    unless: /\bit is (?:clear|evident|apparent|certain)? ?(?:whether|if)\b/i,
    because: CERTAINTY,
  },
  {
    find: /\b(?:documentation|note|charting|assessment|record)\b[^.?!]{0,30}\b(?:confusing|careless|makes no sense|a mess|nonsens\w*)/gi,
    because: BLAME,
  },
  {
    find: /\b(?:i|we|cdi|coding|our team|the coder|coders|this reviewer|the reviewer)\s+(?:\w+\s+)?(?:think|thinks|believe|believes|feel|feels|suspect|suspects|assume|assumes|suppose|guess|would say|am sure|are sure|am confident|are confident|consider|conclude|concluded|understand this)\b/gi,
    because: VIEW,
  },
  {
    find: /\b(?:in|it is|it's) (?:my|our) (?:view|opinion|judg(?:e)?ment|experience|belief|impression|assessment)\b|\bmy (?:sense|hunch|impression|interpretation|opinion)\b|\bto me\b/gi,
    unless: /\b(?:reply|respond|return|send|get back|write) to me\b/i,
    because: VIEW,
  },
  {
    find: /\b(?:obviously|undoubtedly|unquestionably|certainly|surely|definitely|evidently|undeniably|unmistakably|plainly|of course|no doubt|without (?:a )?doubt|needless to say|classic(?:ally)? (?:for|for a|case|presentation|picture)|textbook)\b/gi,
    unless: /\bnot (?:definitely|certainly)/i,
    because: CERTAINTY,
  },
  {
    find: /\bclearly\b|\bstrongly\b/gi,
    unless:
      /\b(?:not|more|most|been|isn't|as|state|stated|document|specify)\s+clearly|clearly (?:document|state|specif|identif|indicat|describ|defin|linked|explained|written)\w*|strongly (?:agree|disagree)/i,
    because: CERTAINTY,
  },
  {
    find: /\b(?:it )?(?:appears|seems|looks)\s+(?:that|to (?:me|us|be|have|meet|represent|fit)|like|as (?:if|though)|likely|consistent|clear)\b/gi,
    unless: RECORD_SPEAKS,
    because: VIEW,
  },
  {
    find: /\b(?:is|are|was|were|would be|seems?) (?:very |most |highly |more than |quite )?(?:likely|probably)\b|\b(?:most |very |highly )?(?:likely|probably) (?:due|represents?|has|have|is|caused|from|related|reflects?|explains?|vertebrogenic)\b/gi,
    unless: /\bwhat (?:is|are) the (?:most )?likely|\bthe most likely\b/i,
    because: INFERENCE,
  },
  {
    find: /\bmeet(?:s|ing)? (?:the |clinical |diagnostic |all |all the |standard )*criteria\b|\bfit(?:s)? (?:the )?(?:picture|criteria|definition|diagnosis|pattern)/gi,
    unless: /\b(?:whether|if|does|do)\b[^.]{0,40}\bmeet/i,
    because: INFERENCE,
  },
  {
    find: /\b(?:suggest(?:s|ing|ive)?|indicative|diagnostic|pathognomonic)(?: of)?\b/gi,
    unless: new RegExp(
      `${RECORD_SPEAKS.source}|suggestions? (?:for|to)|diagnostic (?:imaging|study|studies|test\\w*|work|injection|block|clarity|statement|certainty|term\\w*|radiolog\\w*|specificity|impression|evaluation)`,
      'i',
    ),
    because: INFERENCE,
  },
  {
    find: /\b(?:indicates?|indicating|implies|imply|proves?|confirms|shows? that (?:the|this|your) patient|points? to(?:ward)?|means that|tells us|explains (?:the|this|his|her)|account(?:s|ing) for (?:the|this)|therefore|it follows|thus)\b/gi,
    unless: new RegExp(
      `${RECORD_SPEAKS.source}|${FREE_CHOICE.source}|\\b(?:please|to|or|and|can you|could you|would you|kindly|you|not) indicate\\b|(?:what|diagnosis|diagnoses|condition|cause|reason|anything|something|whether)(?: that| which| it| best| also)? (?:explain|account|indicat)|(?:not|n't|never) (?:imply|indicate|mean)`,
      'i',
    ),
    because: INFERENCE,
  },
  {
    find: /\b(?:consistent|compatible|in keeping|in line) with\b/gi,
    unless: new RegExp(
      `${RECORD_SPEAKS.source}|\\b(?:whether|if|are these|is this|be)\\b[^.?!]{0,60}(?:consistent|compatible)`,
      'i',
    ),
    because: INFERENCE,
  },
  {
    find: /\b(?:failed|neglected|forgot(?:ten)?|omitted) to\b|\byou (?:forgot|missed|overlooked|omitted|never|didn't|did not bother)\b|\b(?:poor|sloppy|inadequate|insufficient|unacceptable|deficient|lazy|substandard|incorrect|wrong) (?:documentation|charting|note|diagnosis|wording)|\b(?:documentation|note|charting) is (?:poor|inadequate|unacceptable|deficient|wrong|sloppy)|\bunfortunately\b|\bdisappoint\w*|\bsurprising(?:ly)?\b|\bonly (?:wrote|documented|put|charted)\b/gi,
    unless:
      /\bpatient\b[^.]{0,30}\bfailed to\b|\bfailed to (?:improve|respond|relieve|resolve|progress)/i,
    because: BLAME,
  },
];

const CAUSAL_CLAIM =
  /\b(?:is|are|was|were) (?:the|a|his|her|their) (?:\w+ )?(?:cause|source|reason|problem|pain generator|culprit|a?etiology)\b|\bpain generator (?:is|are)\b|\b(?:is|are|was|were) (?:\w+ )?(?:caused by|due to|coming from|because of|secondary to|driven by|explained by)\b|\bcomes? from\b/i;
const ASCRIBED_CLAIM =
  /\b(?:document\w*|stat(?:es|ed)|lists?|listed|reads?|not(?:es|ed)|describes?|described|record\w*|reports?|reported|per|according to|whether|if|assessment|impression|hpi)\b/i;

/** A cause stated as fact, neither asked nor ascribed to the record, is the writer’s own diagnosis. */
function causalClaims(draft: Draft): Violation[] {
  return draft.sentences.flatMap(({ words, start, asks }): Violation[] => {
    const claim = CAUSAL_CLAIM.exec(words);
    if (claim === null || asks || ASCRIBED_CLAIM.test(words)) return [];
    const [from, to] = [start + claim.index, start + claim.index + claim[0].length];
    return [
      { check: 'Q03', severity: 'hard', because: INFERENCE, field: 'text', span: [from, to] },
    ];
  });
}

/** Q03: the query states facts; the writer’s own view is not among them. */
export function checkOpinion(draft: Draft): Violation[] {
  return [
    ...causalClaims(draft),
    ...findPhrases(
      [
        { field: 'title', words: maskQuotes(draft.title) },
        { field: 'text', words: draft.prose },
      ],
      PHRASES,
      'Q03',
    ),
  ];
}
