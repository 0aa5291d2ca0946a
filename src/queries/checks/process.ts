import type { Draft } from '../draft.ts';
import { findPhrases, type Phrase, writtenParts } from '../lexicon.ts';
import type { Check, Violation } from '../lint-schema.ts';

/** What a text can give away about how the query will be handled: Q13 to Q20. */
const PHRASES: readonly (readonly [Check, readonly Phrase[]])[] = [
  [
    'Q13',
    [
      {
        find: /\b(?:call me|phone me|stop by|catch me|text me|tell me|let me know) (?:with |to |your )?(?:your answer|the answer|verbally|in person|by phone)|\b(?:verbal|oral) (?:ok|okay|answer|agreement|yes) (?:is |will be )?(?:fine|enough|sufficient)|\bno need to (?:write|put) (?:it|this|anything) (?:down|in writing)/gi,
        because: 'A verbal answer would leave no record.',
      },
    ],
  ],
  [
    'Q14',
    [
      {
        find: /\b(?:the |our |an? )?(?:AI|algorithm|machine learning|software|engine|computer|NLP|predictive)(?:\s+(?:model|tool|engine|system|assistant))?\s+(?:has |have )?(?:predict\w*|suggest\w*|recommend\w*|flagged|detected|identified|determined|believes?|found|calculat\w*|says|is confident)|\bAI-?(?:suggested|recommended|predicted|generated) (?:diagnosis|answer|code|response)|\b(?:model|AI|predicted|confidence|probability)(?: score)?[:= ]+(?:of )?\d{1,3}(?:\.\d+)?\s?%?|\b\d{1,3}(?:\.\d+)?\s?% (?:confiden\w*|probab\w*|likel\w*)/gi,
        because: 'A suggestion or score of a machine is put before the provider.',
      },
    ],
  ],
  [
    'Q15',
    [
      {
        find: /\b(?:nurse|MA|medical assistant|scribe|staff|office manager|biller|front desk|anyone|resident's nurse)\s+(?:can|may|could|should|will)\s+(?:also\s+)?(?:answer|respond|sign|complete|agree|reply|select)|\bon (?:your|the provider's) behalf\b/gi,
        because: 'Somebody other than the accountable provider would answer.',
      },
      {
        find: /\b(?:no need|not necessary|you (?:do not|don't) (?:need|have)|you needn't)\s*(?:for you )?to (?:update|addend|amend|document|add|change|edit)\b|\bno addendum (?:is )?(?:needed|required|necessary)|\b(?:we|i|coding|cdi) (?:will|can|'ll) (?:add|update|change|amend|enter|addend|put|document|insert) (?:it |this |that |the |your )?(?:\w+ )?(?:in|into|to|for|the)?\b[^.?!]{0,20}\b(?:note|record|chart|for you|you)\b|\b(?:reply|answer|response) (?:here|to this (?:message|email|query)) is (?:enough|sufficient|all)/gi,
        because: 'The answer would not stand in the record under the provider’s name.',
      },
    ],
  ],
  [
    'Q17',
    [
      {
        find: /\b(?:second|third|fourth|2nd|3rd|4th|final|another) (?:request|attempt|query|notice|reminder)\b|\b(?:still|again) (?:need|waiting|asking|missing) (?:you |for you )?to (?:document|add|agree|change)|\b(?:reconsider|rethink|revisit|change) your (?:previous |earlier |last )?(?:answer|response|reply)|\byour (?:previous|earlier|last|prior) (?:answer|response|reply) (?:was|is|did|does|could|cannot|can't)|\buntil (?:you|we) (?:agree|document|get|receive)\b/gi,
        because: 'The same question comes again because of its answer.',
      },
    ],
  ],
  [
    'Q18',
    [
      {
        find: /\b(?:delete|shred|discard|destroy|remove|throw away) (?:this|the) (?:query|message|form|email|request)|\b(?:this|the) (?:query|message|form) (?:will|is to|should|can) be (?:deleted|discarded|destroyed|shredded|removed)|\boff the record\b|\bkeep this between us\b|\bnot (?:be )?(?:kept|retained|part of (?:the|any) (?:permanent |medical |legal |business )*record)/gi,
        unless: /\bnot (?:a )?part of the (?:permanent |legal )?(?:medical|health) record\b/i,
        because: 'The query would not be kept.',
      },
    ],
  ],
  [
    'Q20',
    [
      {
        find: /\b(?:your|provider|physician|our) (?:query )?(?:agree(?:ment)?|response|yes) rate\b|\bagreement target\b|\bother (?:providers|physicians|doctors|surgeons) (?:in (?:your|the) (?:group|practice) )?(?:agree|document|usually|always|have)|\bmost (?:of your )?(?:providers|physicians|colleagues|surgeons|peers) (?:agree|document|choose|select)|\byour (?:colleagues|partners|peers)\b/gi,
        because: 'Agreement, or what others answer, is held up as a target.',
      },
    ],
  ],
];

/** Q13 to Q20, as far as the text itself shows them. */
export function checkProcess(draft: Draft): Violation[] {
  const parts = writtenParts(draft);
  return PHRASES.flatMap(([check, phrases]) => findPhrases(parts, phrases, check));
}
