import type { Cue } from './context.ts';
import type { MentionKind } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { AMPERSAND, COLON, COMMA, DASH, OPEN, SLASH } from './sentences.ts';
import { IS_WORD, type Tokens } from './tokens.ts';

/** What a sentence names, at tokens `[from, to)`. */
export type Named = {
  readonly from: number;
  readonly to: number;
  readonly entry: { readonly kind: MentionKind };
};

/**
 * True when the cue ("resolved", "has gone away") ends what `named[index]` names. Of a list that commas part it ends
 * the one beside it: "disc herniation, radiculopathy resolved". It ends all of them when "and" joins the list, or when
 * its words speak of several: "both resolved", "have resolved". "Disc herniation with resolved radiculopathy" ends
 * what follows alone.
 */
export function endsNamed(
  tokens: Tokens,
  lexicon: Lexicon,
  cue: Cue,
  named: readonly Named[],
  index: number,
): boolean {
  const here = named[index] as Named;
  const words = wordsOf(lexicon);
  const isAdjective = cue.entry.direction === 'both';
  const isBefore = here.to <= cue.from;
  if (isBefore && isAdjective && opensTheNext(tokens, words, cue, named)) return false;
  if (!isBefore && !(isAdjective && cue.to <= here.from)) return true;
  const between = named.filter(
    ({ from, to, entry }) =>
      COUNTS.has(entry.kind) &&
      (isBefore ? from >= here.from && to <= cue.from : from >= cue.to && to <= here.to),
  );
  const joints = between
    .slice(1)
    .map((next, at) => ({ from: (between[at] as Named).to, to: next.from }));
  const last = joints.at(-1);
  if (last === undefined) return true;
  const beside = isBefore
    ? { from: (between.at(-1) as Named).to, to: cue.to }
    : { from: cue.from, to: (between[0] as Named).from };
  return (
    has(tokens, beside, isBefore ? words.ofSeveral : COLONS) ||
    has(tokens, last, words.joining) ||
    !joints.some((joint) => has(tokens, joint, PARTING))
  );
}

/** "Low back pain and resolved sciatica": between a joining word and a name, the cue is the name's. */
function opensTheNext(
  { word, flags, count }: Tokens,
  words: WordIds,
  cue: Cue,
  named: readonly Named[],
): boolean {
  return (
    cue.from > 0 &&
    cue.to < count &&
    ((flags[cue.to] as number) & IS_WORD) !== 0 &&
    words.beforeAnAdjective.has(word[cue.from - 1] as number) &&
    named.some(({ from }) => from >= cue.to)
  );
}

const COUNTS: ReadonlySet<MentionKind> = new Set(['condition', 'symptom', 'finding']);
const PARTING: ReadonlySet<number> = new Set([COMMA, DASH, OPEN]);
const COLONS: ReadonlySet<number> = new Set([COLON]);

type WordIds = {
  /** words and signs that make one list of what stands on both sides */
  readonly joining: ReadonlySet<number>;
  readonly ofSeveral: ReadonlySet<number>;
  readonly beforeAnAdjective: ReadonlySet<number>;
};
const idsOf = new WeakMap<Lexicon, WordIds>();

function wordsOf(lexicon: Lexicon): WordIds {
  const known = idsOf.get(lexicon);
  if (known !== undefined) return known;
  const idsIn = (words: string): number[] =>
    words
      .split(' ')
      .map((word) => lexicon.find(word))
      .filter((id) => id > 0);
  const ids = {
    joining: new Set([...idsIn('and or plus'), AMPERSAND, SLASH]),
    ofSeveral: new Set(idsIn('both all have are were these they symptom symptoms')),
    beforeAnAdjective: new Set(idsIn('with and plus but of for')),
  };
  idsOf.set(lexicon, ids);
  return ids;
}

function has(
  { word }: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  ids: ReadonlySet<number>,
): boolean {
  for (let at = from; at < to; at++) if (ids.has(word[at] as number)) return true;
  return false;
}
