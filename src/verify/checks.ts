/** What can be wrong with a decision. A decision without findings holds against its note, its date and its rules. */
export const VERIFY_CHECKS = {
  'another-encounter': 'The decision is of another encounter or another date of service.',
  'code-set': 'The code set named is not the one in force on the date of service.',
  'code-not-valid': 'The code is not a valid, billable code on the date of service.',
  'code-title': 'The title is not the official title of the code on the date of service.',
  'code-repeated': 'The same code stands twice.',
  'code-withheld': 'A code is both decided and withheld.',
  'too-many-codes': 'A claim takes at most 12 diagnoses.',
  'excludes1-pair':
    'An Excludes1 note forbids the pair, and no finding says that the provider calls them unrelated.',
  role: 'The first code is first-listed, or a status or history code; no other code is.',
  'span-outside-text': 'A span does not lie inside the text it points to.',
  'span-unknown-document': 'A span points to a document that the encounter does not have.',
  'span-blank': 'A span covers no words.',
  'span-quote': 'The words quoted are not the words that stand at the span.',
  'section-missing': 'A span does not say which section it stands in.',
  'no-evidence': 'A code has no evidence.',
  'evidence-of-another':
    'All evidence stands where no current diagnosis of this patient is stated: family history, education, allergies, an earlier visit.',
  'evidence-not-of-provider':
    'All evidence stands in accompanying documents that are not the treating provider’s (I.A.19).',
  'no-supporting-rule': 'No rule named lists the code and is in force on the date of service.',
  'unknown-rule': 'A rule is named that the rulebook does not have.',
  'reason-missing': 'A code, a withheld code or a finding gives no reason.',
  'money-words':
    'A reason or a query speaks of payment, a quality score or risk adjustment (AHIMA/ACDIS 2022).',
  'query-shape':
    'A query lacks its title, question, indicators, or the answers Other and Unable to determine.',
} as const satisfies Record<string, string>;
export type VerifyCheck = keyof typeof VERIFY_CHECKS;

/** One thing wrong, and where in the decision. Never words of the note. */
export type VerifyFinding = { readonly check: VerifyCheck; readonly at: string };
