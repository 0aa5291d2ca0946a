/**
 * One side of the comparison of decisions with a peer, in a process of its own: neither has the other's garbage and
 * caches in its way. Told how many milliseconds to work, it answers with notes a second.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { makeEngine } from '../src/engine.ts';
import { rateOf } from './figures.ts';
import { DAY, NOTES } from './notes.ts';

/** The two sides: full decisions, and sentence boundaries and negation, which is less than the reader does. */
const SIDES = {
  endplate: () => {
    const engine = makeEngine();
    return (note: string) => engine.code({ id: 'n', dateOfService: DAY, note });
  },
  'wink-nlp': () => {
    const wink = winkNLP(model, ['sbd', 'negation']);
    return (note: string) => {
      const doc = wink.readDoc(note);
      // oxlint-disable-next-line typescript/unbound-method -- a selector that wink calls by itself
      return doc.sentences().length() + doc.tokens().out(wink.its.negationFlag).length;
    };
  },
} as const satisfies Record<string, () => (note: string) => unknown>;
export type Side = keyof typeof SIDES;

if (import.meta.main) {
  const side = process.argv[2] === 'wink-nlp' ? 'wink-nlp' : 'endplate';
  const work = SIDES[side]();
  process.on('message', (milliseconds: number) => {
    process.send?.(rateOf(NOTES, work, milliseconds));
  });
}
