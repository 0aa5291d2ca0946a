/** One piece of a page. `attributes` is what stands in the tag behind its name. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly words: string; readonly isLiteral: boolean }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string };

/** Their content is no HTML: it goes on to their end tag, whatever it holds. */
const RAW = new Set(['script', 'style']);

const NAME = /^[a-z][a-z0-9:-]*/i;

/**
 * Cuts HTML into its pieces. What is no tag is text: `pain < 5`, a bracket that nothing closes. No place is looked at
 * twice, so that it takes linear time on any input.
 */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  const search = new Search(html);
  let at = 0;
  let textFrom = 0;
  const textBefore = (end: number): HtmlPiece[] =>
    end > textFrom ? [{ kind: 'text', words: html.slice(textFrom, end), isLiteral: false }] : [];
  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const sign = html[open + 1] ?? '';
    if (sign === '!' || sign === '?') {
      yield* textBefore(open);
      const isLiteral = html.startsWith('<![CDATA[', open);
      const closing = isLiteral ? ']]>' : html.startsWith('<!--', open) ? '-->' : '>';
      const end = search.next(closing, open + 2);
      const stop = end < 0 ? html.length : end;
      if (isLiteral) yield { kind: 'text', words: html.slice(open + 9, stop), isLiteral };
      at = Math.min(html.length, stop + closing.length);
      textFrom = at;
      continue;
    }
    const isEnd = sign === '/';
    const name = NAME.exec(html.slice(open + (isEnd ? 2 : 1), open + 32))?.[0].toLowerCase();
    if (name === undefined) {
      at = open + 1;
      continue;
    }
    const { stop, isTag } = search.endOfTag(open);
    at = stop;
    if (!isTag) continue;
    yield* textBefore(open);
    const attributes = html.slice(open + (isEnd ? 2 : 1) + name.length, stop - 1);
    if (isEnd) yield { kind: 'close', name };
    else {
      yield { kind: 'open', name, attributes };
      if (attributes.endsWith('/')) yield { kind: 'close', name };
      else if (RAW.has(name)) at = search.endOfRaw(name, stop);
    }
    textFrom = at;
  }
  yield* textBefore(html.length);
}

class Search {
  private readonly html: string;
  /** what is not to be found any more */
  private readonly missing = new Set<string>();

  constructor(html: string) {
    this.html = html;
  }

  next(words: string, from: number): number {
    if (this.missing.has(words)) return -1;
    const found = this.html.indexOf(words, from);
    if (found < 0) this.missing.add(words);
    return found;
  }

  /** Where the tag at `open` stops, quoted brackets passed over. No tag when another begins before its end. */
  endOfTag(open: number): { stop: number; isTag: boolean } {
    const { html } = this;
    for (let at = open + 1; at < html.length; at++) {
      const character = html[at];
      if (character === '>') return { stop: at + 1, isTag: true };
      if (character === '<') return { stop: at, isTag: false };
      if ((character === '"' || character === "'") && html[at - 1] === '=') {
        const end = this.next(character, at + 1);
        if (end >= 0) at = end;
      }
    }
    return { stop: html.length, isTag: false };
  }

  endOfRaw(name: string, from: number): number {
    const pattern = new RegExp(`</${name}`, 'gi');
    pattern.lastIndex = from;
    return pattern.exec(this.html)?.index ?? this.html.length;
  }
}
