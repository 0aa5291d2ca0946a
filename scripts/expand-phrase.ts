/**
 * Expands the phrase notation of data/phrases into word sequences: `(a|b c)` alternatives, `[x]` optional,
 * `<class>` a list from `classes:`, `#level` and `#number` tokeniser classes. Hyphens between words are spaces,
 * as in the tokeniser; punctuation stands as a word of its own.
 */
export function expandPhrase(phrase: string, classes: Readonly<Record<string, readonly string[]>>, where: string): string[] {
  const parser = new PhraseParser(phrase, classes, where);
  const expanded = parser.alternatives('');
  if (expanded.length > 4000) throw new Error(`${where}: "${phrase}" expands to ${expanded.length} sequences; split it`);
  return [...new Set(expanded.map((words) => words.join(' ')).filter((words) => words !== ''))];
}

class PhraseParser {
  private at = 0;
  private readonly phrase: string;
  private readonly classes: Readonly<Record<string, readonly string[]>>;
  private readonly where: string;

  constructor(phrase: string, classes: Readonly<Record<string, readonly string[]>>, where: string) {
    this.phrase = phrase;
    this.classes = classes;
    this.where = where;
  }

  alternatives(closing: string): string[][] {
    let all: string[][] = [];
    let current: string[][] = [[]];
    for (;;) {
      const char = this.phrase[this.at];
      if (char === undefined) {
        if (closing !== '') throw new Error(`${this.where}: "${this.phrase}" lacks ${closing}`);
        break;
      }
      if (char === closing) {
        this.at++;
        break;
      }
      if (char === '|') {
        all = all.concat(current);
        current = [[]];
        this.at++;
      } else current = this.item(char, current);
    }
    return all.concat(current);
  }

  private item(char: string, current: string[][]): string[][] {
    if (char === ' ' || char === '\n') {
      this.at++;
      return current;
    }
    if (char === '(') {
      this.at++;
      return join(current, this.alternatives(')'));
    }
    if (char === '[') {
      this.at++;
      return join(current, [[], ...this.alternatives(']')]);
    }
    if (char === '<') {
      const end = this.phrase.indexOf('>', this.at);
      const name = this.phrase.slice(this.at + 1, end);
      const list = this.classes[name];
      if (!list) throw new Error(`${this.where}: no class <${name}>`);
      this.at = end + 1;
      return join(current, list.flatMap((phrase) => new PhraseParser(phrase, this.classes, this.where).alternatives('')));
    }
    const word = /^(?:\\.|#level|#number|[\p{L}\p{N}.'’]+|.)/u.exec(this.phrase.slice(this.at))?.[0] ?? char;
    this.at += word.length;
    if (word === '-') return current; // low-back: the tokeniser drops the hyphen
    const plain = word.startsWith('\\') ? word.slice(1) : word.startsWith('#') ? word : word.replace(/\./g, '');
    return current.map((words) => [...words, plain === '' ? word : plain]);
  }
}

function join(left: string[][], right: string[][]): string[][] {
  const joined: string[][] = [];
  for (const a of left) for (const b of right) joined.push([...a, ...b]);
  return joined;
}
