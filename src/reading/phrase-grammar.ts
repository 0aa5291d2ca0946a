import type { Lexicon } from './lexicon.ts';

/** Where in a phrase a word may come next: position -> word id -> positions. Position 0 starts every phrase. */
export type PhraseGraph = {
  readonly edges: Map<number, number[]>[]; // by position
  readonly accepts: number[]; // entry of a position at which a phrase may end, -1 elsewhere
};

export function emptyGraph(): PhraseGraph {
  return { edges: [new Map()], accepts: [-1] };
}

/**
 * Adds one phrase in the notation of data/phrases: `(a|b c)` alternatives, `[x]` optional, `<class>` a list of
 * `classes:`, `#level` and `#number` classes of the tokeniser. A hyphen between words is a space, as in notes;
 * other punctuation is a word of its own; a backslash takes the next character as it is.
 */
export function addPhrase(
  graph: PhraseGraph,
  phrase: string,
  entry: number,
  classes: Readonly<Record<string, readonly string[]>>,
  lexicon: Lexicon,
): void {
  const ends = new PhraseParser(graph, phrase, classes, lexicon).alternatives([0], '');
  for (const end of ends) {
    if (end === 0) throw new Error(`phrases: "${phrase}" may be empty`);
    if (graph.accepts[end] === -1) graph.accepts[end] = entry;
  }
}

const WORD = /^(?:\\.|#level|#number|[\p{L}\p{N}.'’]+|.)/u;

class PhraseParser {
  private at = 0;
  private readonly graph: PhraseGraph;
  private readonly phrase: string;
  private readonly classes: Readonly<Record<string, readonly string[]>>;
  private readonly lexicon: Lexicon;

  constructor(
    graph: PhraseGraph,
    phrase: string,
    classes: Readonly<Record<string, readonly string[]>>,
    lexicon: Lexicon,
  ) {
    this.graph = graph;
    this.phrase = phrase;
    this.classes = classes;
    this.lexicon = lexicon;
  }

  alternatives(starts: readonly number[], closing: string): number[] {
    const ends: number[] = [];
    let current: readonly number[] = starts;
    for (;;) {
      const char = this.phrase[this.at];
      if (char === undefined) {
        if (closing !== '') throw new Error(`phrases: "${this.phrase}" lacks ${closing}`);
        break;
      }
      if (char === closing) {
        this.at++;
        break;
      }
      if (char === '|') {
        ends.push(...current);
        current = starts;
        this.at++;
      } else current = this.item(char, current);
    }
    ends.push(...current);
    return [...new Set(ends)];
  }

  private item(char: string, starts: readonly number[]): readonly number[] {
    if (char === ' ' || char === '\n') {
      this.at++;
      return starts;
    }
    if (char === '(') {
      this.at++;
      return this.alternatives(starts, ')');
    }
    if (char === '[') {
      this.at++;
      return [...new Set([...starts, ...this.alternatives(starts, ']')])];
    }
    if (char === '<') {
      const end = this.phrase.indexOf('>', this.at);
      const name = this.phrase.slice(this.at + 1, end);
      const list = this.classes[name];
      if (list === undefined)
        throw new Error(
          `phrases: "${this.phrase}" names <${name}>, which no classes: part defines`,
        );
      this.at = end + 1;
      return [
        ...new Set(
          list.flatMap((member) =>
            new PhraseParser(this.graph, member, this.classes, this.lexicon).alternatives(
              starts,
              '',
            ),
          ),
        ),
      ];
    }
    const written = WORD.exec(this.phrase.slice(this.at))?.[0] ?? char;
    this.at += written.length;
    if (written === '-' || written === '‑') return starts;
    const plain = written.startsWith('\\')
      ? written.slice(1)
      : written.replace(/(?<=.)\.|\.(?=.)/g, '');
    return this.word(starts, this.lexicon.add(plain));
  }

  private word(starts: readonly number[], word: number): readonly number[] {
    const next = this.graph.edges.length;
    this.graph.edges.push(new Map());
    this.graph.accepts.push(-1);
    for (const start of starts) {
      const edges = this.graph.edges[start] as Map<number, number[]>;
      const known = edges.get(word);
      if (known === undefined) edges.set(word, [next]);
      else known.push(next);
    }
    return [next];
  }
}
