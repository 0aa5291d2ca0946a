import type { Cue } from './context.ts';
import { contextAt } from './context.ts';
import type { Assertion, Author, Link, LinkKind, Mention } from './evidence.ts';
import type { ConceptEntry, LinkCueEntry, PhraseBook } from './phrase-book.ts';
import { AMPERSAND, COLON, COMMA, SEMICOLON, SLASH, STOP } from './sentences.ts';
import type { Tokens } from './tokens.ts';

/** A mention with its token range and entry, as the reader works on it. */
export type Placed = {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
  readonly entry: ConceptEntry;
};

/** Kinds of concept that can be an effect (what hurts) and a cause (what is found). */
const isEffect = (placed: Placed): boolean => placed.entry.kind === 'symptom';
const isCause = (placed: Placed): boolean =>
  placed.entry.kind === 'condition' ||
  placed.entry.kind === 'finding' ||
  placed.entry.kind === 'status';

type Frame = {
  readonly tokens: Tokens;
  readonly book: PhraseBook;
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
  readonly inSentence: readonly Placed[];
  readonly earlier: readonly Placed[]; // mentions of the sentences before, nearest last
  readonly author: Author; // of the section, when the words name nobody else
};

/** Finds what the writer ties together in one sentence, and across to the sentence before by "this" and "these". */
export function linksIn(frame: Frame, out: Link[]): void {
  const { tokens, book, from, to } = frame;
  for (let at = from; at < to; at++) {
    const index = book.linkTrie.match(tokens, at, to, undefined);
    if (index < 0) continue;
    const cueEnd = book.linkTrie.matchEnd;
    const entry = book.links[index] as LinkCueEntry;
    linkAt(frame, entry, at, cueEnd, out);
    at = cueEnd - 1;
  }
}

function linkAt(
  frame: Frame,
  entry: LinkCueEntry,
  cueFrom: number,
  cueTo: number,
  out: Link[],
): void {
  const before = frame.inSentence.filter((placed) => placed.to <= cueFrom);
  const after = frame.inSentence.filter((placed) => placed.from >= cueTo);
  const context = contextAt(frame.tokens, frame.cues, frame.from, frame.to, cueFrom, cueTo);
  const assertion =
    context.assertion === 'affirmed' && isConjecture(frame, cueFrom)
      ? 'uncertain'
      : context.assertion;
  const push = (kind: LinkKind, effects: readonly Placed[], causes: readonly Placed[]): void => {
    for (const effect of withAntecedents(frame, effects))
      for (const cause of causes)
        if (effect !== cause)
          out.push(
            makeLink(
              frame,
              denied(kind, assertion),
              effect,
              cause,
              assertion,
              cueFrom,
              cueTo,
              context.author ?? context.claimedBy ?? context.namedBy ?? frame.author,
            ),
          );
  };
  switch (entry.kind) {
    case 'caused-by':
    case 'not-caused-by':
    case 'correlates': {
      const effects = effectsBefore(frame, before);
      const causes = group(frame, after, isCause, cueTo, true);
      push(entry.kind, effects, causes.length > 0 ? causes : pointedAt(frame, before, cueTo));
      break;
    }
    case 'follows': {
      const told = eventTold(frame, cueFrom, cueTo, before);
      const [effect] = symptomTold(frame, before, after);
      if (effect !== undefined) push('follows', [effect], told);
      break;
    }
    case 'attributes': {
      const effect =
        after.find(isEffect) ?? lastOf(before, isEffect)[0] ?? lastOf(frame.earlier, isEffect)[0];
      const rest = after.filter((placed) => placed !== effect);
      if (effect !== undefined)
        push('caused-by', [effect], group(frame, rest, isCause, cueTo, true));
      break;
    }
    case 'source-is': {
      const effect = lastOf(before, isEffect)[0] ?? lastOf(frame.earlier, isEffect)[0];
      if (effect !== undefined)
        push('caused-by', [effect], group(frame, after, isCause, cueTo, true));
      break;
    }
    case 'causes':
    case 'does-not-cause': {
      const effects = group(frame, after, isEffect, cueTo, true);
      const causes =
        before.length > 0
          ? group(frame, before, isCause, cueFrom, false)
          : (namedAfter(frame, effects, after) ??
            (pointsBack(frame, cueFrom)
              ? group(frame, frame.earlier.slice(-4), isCause, cueFrom, false)
              : []));
      const named = effects.length > 0 ? effects : effectPointedAt(frame, before, cueTo);
      const told = named.length > 0 ? named : after.slice(0, 1);
      // "Modic changes are not the source": of the symptom named last. What is a cause is not guessed like that.
      if (entry.kind === 'causes') push('caused-by', told, causes);
      else push('not-caused-by', told.length > 0 ? told : lastOf(frame.earlier, isEffect), causes);
      break;
    }
    case 'pain-source': {
      let causes = group(frame, before, isCause, cueFrom, false);
      if (causes.length === 0) causes = group(frame, after, isCause, cueTo, true);
      if (causes.length === 0 && pointsBack(frame, cueFrom))
        causes = lastOf(frame.earlier, isCause);
      const effect =
        lastOf(before, isEffect)[0] ??
        after.find(isEffect) ??
        frame.inSentence.find(
          (placed) => isEffect(placed) && placed.from < cueTo && placed.to > cueFrom,
        ) ??
        lastOf(frame.earlier, isEffect)[0];
      if (effect !== undefined) push('caused-by', [effect], causes);
      break;
    }
    case 'with':
      push(
        'with',
        lastOf(before, () => true),
        after.slice(0, 1),
      );
      break;
    case 'unrelated':
      push(
        'unrelated',
        effectsBefore(frame, before),
        group(frame, after, () => true, cueTo, true),
      );
  }
}

/** "The cause of the low back pain is …": the cause stands behind the effect and "is" or a colon. */
function namedAfter(
  frame: Frame,
  effects: readonly Placed[],
  after: readonly Placed[],
): readonly Placed[] | undefined {
  const effect = effects[effects.length - 1];
  if (effect === undefined) return undefined;
  const { word } = frame.tokens;
  const { lexicon } = frame.book;
  const next = word[effect.to] as number;
  if (next !== COLON && next !== lexicon.find('is') && next !== lexicon.find('are'))
    return undefined;
  const behind = after.filter((placed) => placed.from > effect.to);
  return group(frame, behind, isCause, effect.to, true);
}

/** "Low back pain. … Her pain is due to …": pain without a site is the pain that was named before. */
function withAntecedents(frame: Frame, effects: readonly Placed[]): readonly Placed[] {
  return effects.flatMap((effect) => {
    if (effect.mention.concept !== 'pain') return [effect];
    const before = [
      ...frame.earlier,
      ...frame.inSentence.filter((placed) => placed.to <= effect.from),
    ];
    const named = before.findLast(
      (placed) => isEffect(placed) && placed.mention.concept !== 'pain' && isOfPatient(placed),
    );
    return named === undefined ? [effect] : [effect, named];
  });
}

const isOfPatient = ({ mention }: Placed): boolean =>
  mention.assertion === 'affirmed' && mention.experiencer === 'patient';

const POINTERS = ['this', 'these', 'that', 'those', 'it', 'they', 'which', 'finding', 'above'];

/** "I believe this is the cause": a word before the cue points back at what was named last. */
function pointsBack(frame: Frame, cueFrom: number): boolean {
  const ids = POINTERS.map((pointer) => frame.book.lexicon.find(pointer));
  for (let at = frame.from; at < cueFrom; at++)
    if (ids.includes(frame.tokens.word[at] as number)) return true;
  return false;
}

const MODALS = ['may', 'might', 'could', 'can', 'possibly', 'perhaps', 'would'];
/** "may explain", "could well be due to": a modal just before the cue makes the link a conjecture. */
function isConjecture(frame: Frame, cueFrom: number): boolean {
  const ids = MODALS.map((modal) => frame.book.lexicon.find(modal)).filter((id) => id > 0);
  for (let at = Math.max(frame.from, cueFrom - 3); at < cueFrom; at++)
    if (ids.includes(frame.tokens.word[at] as number)) return true;
  return false;
}

/** "Modic changes with low back pain due to these": the word points back at the cause named last. */
function pointedAt(frame: Frame, before: readonly Placed[], cueTo: number): readonly Placed[] {
  if (!isPointer(frame, cueTo)) return [];
  const here = group(frame, before, isCause, cueTo, false);
  return here.length > 0 ? here : lastOf(frame.earlier, isCause);
}

/** "Low back pain, and the endplates are causing it": the word points back at the symptom named last. */
function effectPointedAt(
  frame: Frame,
  before: readonly Placed[],
  cueTo: number,
): readonly Placed[] {
  if (!isPointer(frame, cueTo)) return [];
  const here = lastOf(before, isEffect);
  return here.length > 0 ? here : lastOf(frame.earlier, isEffect);
}

function isPointer(frame: Frame, at: number): boolean {
  if (at >= frame.to) return false;
  const word = frame.tokens.word[at] as number;
  return POINTERS.some((pointer) => frame.book.lexicon.find(pointer) === word);
}

/** A denied causal link is a statement too: "not felt to be due to". */
function denied(kind: LinkKind, assertion: Assertion): LinkKind {
  return assertion === 'negated' && (kind === 'caused-by' || kind === 'correlates')
    ? 'not-caused-by'
    : kind;
}

function effectsBefore(frame: Frame, before: readonly Placed[]): readonly Placed[] {
  const symptoms = lastOf(before, isEffect);
  if (symptoms.length > 0) return coordinated(frame, before, symptoms[0] as Placed);
  if (before.length > 0) return before.slice(-1);
  return lastOf(frame.earlier, isEffect);
}

/** The symptom and those joined to it: "back pain and leg pain due to …". */
function coordinated(frame: Frame, before: readonly Placed[], last: Placed): readonly Placed[] {
  const joined = [last];
  let current = last;
  for (let index = before.indexOf(last) - 1; index >= 0; index--) {
    const previous = before[index] as Placed;
    if (!isEffect(previous) || !joins(frame, previous.to, current.from)) break;
    joined.unshift(previous);
    current = previous;
  }
  return joined;
}

/** "since his most recent motor vehicle accident": what stands farther off is another thing. */
const WORDS_TO_EVENT = 4;

/** What follows the cue; where nothing may follow ("…, pain ever since."), what the sentence named last before it. */
function eventTold(
  frame: Frame,
  cueFrom: number,
  cueTo: number,
  before: readonly Placed[],
): readonly Placed[] {
  const ahead = frame.inSentence.filter(
    (placed) =>
      placed.from >= cueFrom &&
      placed.to > cueTo &&
      placed.from - cueTo <= WORDS_TO_EVENT &&
      isCause(placed),
  );
  const [next] = ahead;
  if (next !== undefined) return ahead.filter(({ from }) => from === next.from);
  if (!endsHere(frame, cueTo)) return [];
  const [last] = lastOf(before, isCause);
  return last === undefined ? [] : before.filter(({ from }) => from === last.from);
}

/** "since", "since then", "ever since that time" with nothing behind it. */
function endsHere(frame: Frame, cueTo: number): boolean {
  const { word } = frame.tokens;
  const { lexicon } = frame.book;
  const pointers = ['then', 'that', 'time'].map((pointer) => lexicon.find(pointer));
  let at = cueTo;
  while (at < frame.to && pointers.includes(word[at] as number)) at++;
  const next = word[at] as number;
  return at >= frame.to || next === STOP || next === COMMA || next === SEMICOLON;
}

/** "Low back pain since …", "Since … he has low back pain", or the symptom of the sentence before. */
function symptomTold(
  frame: Frame,
  before: readonly Placed[],
  after: readonly Placed[],
): readonly Placed[] {
  const named = lastOf(before, isEffect);
  if (named.length > 0) return named;
  const next = after.find(isEffect);
  return next === undefined ? lastOf(frame.earlier, isEffect) : [next];
}

function lastOf(
  placed: readonly Placed[],
  accepts: (placed: Placed) => boolean,
): readonly Placed[] {
  for (let index = placed.length - 1; index >= 0; index--)
    if (accepts(placed[index] as Placed)) return [placed[index] as Placed];
  return [];
}

/** Nearest acceptable mention on that side, and those joined to it by "and", commas or slashes. */
function group(
  frame: Frame,
  placed: readonly Placed[],
  accepts: (placed: Placed) => boolean,
  _anchor: number,
  forward: boolean,
): readonly Placed[] {
  const ordered = forward ? placed : placed.toReversed();
  const first = ordered.findIndex(accepts);
  if (first < 0) return [];
  const members = [ordered[first] as Placed];
  for (let index = first + 1; index < ordered.length; index++) {
    const next = ordered[index] as Placed;
    const known = members[members.length - 1] as Placed;
    const [left, right] = forward ? [known, next] : [next, known];
    if (!accepts(next) || !joins(frame, left.to, right.from)) break;
    members.push(next);
  }
  return forward ? members : members.toReversed();
}

function joins(frame: Frame, from: number, to: number): boolean {
  if (to - from > 6) return false;
  let joiner = false;
  for (let at = from; at < to; at++) {
    const word = frame.tokens.word[at] as number;
    if (
      word === COMMA ||
      word === SLASH ||
      word === AMPERSAND ||
      word === frame.book.lexicon.find('and') ||
      word === frame.book.lexicon.find('or')
    )
      joiner = true;
    else if (frame.book.transparent[word] !== 1 && (frame.book.wordClass[word] as number) === 0)
      return false;
  }
  return joiner;
}

function makeLink(
  frame: Frame,
  kind: LinkKind,
  effect: Placed,
  cause: Placed,
  assertion: Assertion,
  cueFrom: number,
  cueTo: number,
  author: Author,
): Link {
  return {
    kind,
    effect: effect.mention.index,
    cause: cause.mention.index,
    assertion: kind === 'not-caused-by' && assertion === 'negated' ? 'affirmed' : assertion,
    author,
    section: cause.mention.section,
    cue: {
      start: frame.tokens.start[cueFrom] as number,
      end: frame.tokens.end[cueTo - 1] as number,
    },
    document: cause.mention.document,
  };
}
