import type { Span } from '../chart/span.ts';

/** A sentence of the query’s own wording. `words` has quotations blanked; `start` and `end` count in the text. */
export type TextSentence = Span & {
  readonly words: string;
  /** the same with its quotations */
  readonly quoting: string;
  /** asks the provider for something: a question, or "please clarify …" */
  readonly asks: boolean;
};

const QUOTED =
  /"[^"\n]{0,400}"|“[^”]{0,400}”|«[^»]{0,400}»|(?<=^|[\s(:,])['‘](?=\S)[^\n'‘’]{0,200}(?:['’](?=\w)[^\n'‘’]{0,200}){0,6}['’](?=$|[\s.,;:)?!])/gm;

/** The text with quoted passages blanked, same length. What the record says is not the wording of the query. */
export function maskQuotes(text: string): string {
  return text.replace(QUOTED, (quoted) => quoted.replace(/[^\n]/g, ' '));
}

const REQUEST =
  /\bplease\b|\bkindly\b|\b(?:can|could|would|will) you\b|\b(?:clarify|specify|indicate|select|choose)\b[^.?!\n]{0,60}\b(?:whether|if|the|which|one|your)\b/i;
const ABBREVIATION =
  /(?:\b(?:dr|mr|mrs|ms|pt|st|vs|e\.g|i\.e|approx|no|dept|fig)|\b[A-Z])\.$|^\s*\d{1,2}\.$/i;

/** Sentences of the masked prose with their place; `wording` is the same with quotations. A line break ends a sentence. */
export function sentencesOf(prose: string, wording: string): TextSentence[] {
  const sentences: TextSentence[] = [];
  let start = 0;
  for (let at = 0; at <= prose.length; at++) {
    if (at < prose.length && !endsSentence(prose, start, at)) continue;
    const end = Math.min(at + 1, prose.length);
    const [words, quoting] = [prose.slice(start, end), wording.slice(start, end)];
    const asks = words.includes('?') || REQUEST.test(words);
    if (quoting.trim() !== '') sentences.push({ start, end, words, quoting, asks });
    start = end;
  }
  return sentences;
}

function endsSentence(prose: string, start: number, at: number): boolean {
  const mark = prose[at] ?? '';
  if (mark === '\n') return true;
  if (mark === '?' || mark === '!') return true;
  if (mark !== '.' || !/\s|^$/.test(prose[at + 1] ?? '')) return false;
  return !ABBREVIATION.test(prose.slice(Math.max(start, at - 8), at + 1));
}

const ATTRIBUTION =
  /\b(?:documents?|documented|documentation|states?|stated|lists?|listed|records?|recorded|reads?|noted?|notes|charted|reports?|reported|shows?|showed|shown|reveals?|revealed|demonstrates?|demonstrated|describes?|described|presents?|presented|presenting|complains?|endorses?|seen for|treated (?:for|with)|admitted|underwent|diagnosed|assessment|impression|hpi|exam|mri|ct|x-?ray|radiograph|plan|ordered)\b/i;
const STEERING =
  /\b(?:should|must|ought|need(?:s|ed)? to|i (?:think|believe|feel)|we (?:think|believe|feel)|would be|could be|can be|clearly|obviously|therefore|consistent with|suggest\w*|indicat(?:es?|ing|ive)|mean(?:s|ing)|support(?:s|ing)? (?:a|the)? ?diagnosis|confirms?|prov(?:es|ing))\b/i;

// "please document" asks for words; it does not say where they stand.
const ASCRIBED =
  /\b(?:documented|documentation|stated|states|listed|lists|reads|noted|recorded|records|described|charted|reported|assessment|impression|hpi|report)\b/i;

/**
 * Words that the query itself ascribes to the record: statements with a source or a verb of reporting, and
 * quotations beside one. A request, a question or an inference of the writer does not count.
 */
export function attributedWords(sentences: readonly TextSentence[]): string[] {
  return sentences.flatMap((sentence) => {
    if (!ATTRIBUTION.test(sentence.words)) return [];
    const whole = sentence.quoting;
    if (!sentence.asks && !STEERING.test(sentence.words)) return [whole];
    return ASCRIBED.test(sentence.words)
      ? [...whole.matchAll(QUOTED)].map((quoted) => quoted[0])
      : [];
  });
}
