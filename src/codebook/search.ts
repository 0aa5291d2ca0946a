/** A code that a search found. A higher score fits better; scores compare within one search only. */
export type FoundCode = { readonly code: string; readonly title: string; readonly score: number };

/** What a search looks through: a billable code with its title, its inclusion terms and its paths in the Alphabetic Index. */
export type Searchable = {
  readonly code: string;
  readonly title: string;
  readonly terms: readonly string[];
  /** its paths in the Alphabetic Index */
  readonly paths: readonly string[];
};

/** A path of the Index tells less of a code than its title: it has main terms that lead to many codes. */
const OF_A_PATH = 0.5;

/** Scores one code against the words; 0 when a word is nowhere in it. */
export function scoreCode(words: readonly string[], candidate: Searchable): number {
  const own = scoreText(words, candidate.title);
  const best = Math.max(
    own,
    ...candidate.terms.map((term) => scoreText(words, term)),
    ...candidate.paths.map((path) => OF_A_PATH * scoreText(words, path)),
  );
  return best === 0 ? 0 : Number(best.toFixed(4));
}

/** The words of a query: lower case, without signs and without the little words that titles are full of. */
export function queryWords(query: string): string[] {
  return textWords(query).filter((word) => !LITTLE.has(word));
}

const LITTLE = new Set([
  'a',
  'and',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

function textWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** Each word counts 1 when it stands whole, 0.6 when a word starts with it; short texts are the closer ones. */
function scoreText(words: readonly string[], text: string): number {
  const there = textWords(text);
  let sum = 0;
  for (const word of words) {
    if (there.includes(word)) sum += 1;
    else if (there.some((each) => each.startsWith(word))) sum += 0.6;
    else return 0;
  }
  return sum / (words.length + 0.1 * there.length);
}
