/** Words that are known not to identify anybody: those of the phrases, the rules’ examples and the code titles. */
export type Vocabulary = ReadonlySet<string>;

/** What stands in place of a word that was taken out. */
const MASK = '[…]';

/** Names that are parts of terms. */
const EPONYMS = new Set([
  'modic',
  'schmorl',
  'scheuermann',
  'babinski',
  'romberg',
  'waddell',
  'tarlov',
]);

/** Given and family names that are words too; they are taken out wherever a name may stand. */
const NAMES_THAT_ARE_WORDS = new Set(
  (
    'april art august baker banks bill bishop black brook brooks brown carter chance chase church cook cooper dale dawn day ' +
    'dean diamond drew faith field fields fisher ford fox frank gene glen gold grace grant gray green hale hall hand heath hill ' +
    'hope hunter jack jean joy june king knight lake lance lane long love marsh mark mason may miles miller moss page ' +
    'park parks pat patience penny pierce pope porter price ray reed rich rob rose sage sharp short silver small smith snow ' +
    'stone strong sue summer summers taylor turner wade walker ward wells west white will winter wolf woods young'
  ).split(' '),
);

/** What may follow a level, a grade or a count of time without telling who somebody is. */
const LEVEL = /^[LST]\d{1,2}(?:[-–/](?:[LST]?\d{1,2}))?$/i;
const TIME = /^(?:days?|weeks?|wks?|months?|mos?|years?|yrs?)\b/i;
const GRADE = /(?:modic|type|grade|stage)\s+$/i;

const PERSONAL = [
  /\b[\w.+-]+@[\w.-]+\b/g,
  /\bhttps?:\S+|\bwww\.\S+/gi,
  /\b(?:mr|mrs|ms|miss|mx|dr|prof|sr|rev|capt|sgt)\b\.?\s+\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*/giu,
  /\b\p{Lu}\.\s*(?:\p{Lu}\.\s*)?\p{Lu}[\p{L}'’-]+/gu,
  /\b\d{1,3}\s*-?\s*(?:year|yr|y)s?\s*[-/]?\s*(?:old|o)\b\.?/gi,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d{1,4}(?:st|nd|rd|th)?(?:,?\s+\d{4})?/gi,
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?\s+\d{4})?/gi,
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/gi,
  /\b\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})\b/g,
  /\b\d{1,2}\/\d{2,4}\b/g,
  /(?:\(\d{3}\)|\b\d{3})[-. ]\d{3}[-. ]\d{4}\b/g,
  /\b(?:mrn|acct|account|dob|ssn|npi|id|claim|policy|member)\b\s*(?:no\.?|number|#|:)?\s*[#:]?\s*[\w-]*\d[\w-]*/gi,
] as const;

/**
 * A sentence without what may tell who somebody is, or undefined when so much would go that little is left. It keeps what
 * it knows and takes out everything else: a word that is not in the vocabulary, a capital letter inside the sentence, a
 * number that is no level, grade or count of time.
 */
export function withoutIdentifiers(sentence: string, vocabulary: Vocabulary): string | undefined {
  let masked = 0;
  let rest = sentence.replaceAll(/\s+/g, ' ').trim();
  for (const pattern of PERSONAL)
    rest = rest.replaceAll(pattern, () => {
      masked++;
      return MASK;
    });
  let words = 0;
  const kept = rest.replaceAll(
    /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’–-]*/gu,
    (word: string, at: number) => {
      words++;
      if (isKnown(word, at, rest, vocabulary)) return word;
      masked++;
      return MASK;
    },
  );
  if (masked > 3 || masked * 4 > words) return undefined;
  return kept
    .replaceAll(/(?:\[…\][\s,]*){2,}/g, `${MASK} `)
    .replaceAll(/\s+([.,;:])/g, '$1')
    .trim();
}

function isKnown(word: string, at: number, sentence: string, vocabulary: Vocabulary): boolean {
  if (/\d/.test(word))
    return isHarmlessNumber(word, sentence.slice(0, at), sentence.slice(at + word.length));
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  if (EPONYMS.has(plain)) return true;
  const parts = plain.split(/[-–]/).filter((part) => part !== '');
  if (!parts.every((part) => vocabulary.has(part))) return false;
  const isCapital = /^\p{Lu}/u.test(word);
  if (isCapital && NAMES_THAT_ARE_WORDS.has(plain)) return false;
  const isAbbreviation = word === word.toUpperCase() && word.length <= 5;
  return !isCapital || isAbbreviation || startsSentence(sentence.slice(0, at));
}

/** After nothing, a full stop, a colon, a list number or a dash a capital letter says nothing. */
function startsSentence(before: string): boolean {
  return /(?:^|[.:;!?()*•–-]|\d[.)])\s*$/.test(before);
}

function isHarmlessNumber(word: string, before: string, after: string): boolean {
  if (LEVEL.test(word)) return true;
  if (!/^\d{1,2}$/.test(word)) return false;
  return GRADE.test(before) || TIME.test(after.trimStart()) || /^[.)]\s/.test(after);
}
