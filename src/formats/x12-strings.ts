/** Longest text that is kept: codes, qualifiers, dates. */
const LONGEST = 8;
const PLACES = 8192;

/**
 * Gives one string for equal short texts. Files of claims say the same few codes, qualifiers and dates a million
 * times: made once, they need no memory of their own, and comparing and looking them up costs less. Each text has one
 * place, which the next one that falls on it takes, so that it never grows.
 */
export class ShortStrings {
  private readonly strings: string[] = Array.from({ length: PLACES }, () => '');
  private readonly lows = new Int32Array(PLACES);
  private readonly highs = new Int32Array(PLACES);

  /** The text of ASCII bytes `[from, to)`; `text` holds the same, one character a byte. */
  take(bytes: Uint8Array, text: string, from: number, to: number): string {
    const size = to - from;
    if (size > LONGEST) return text.slice(from, to);
    if (size === 0) return '';
    const middle = size < 4 ? to : from + 4;
    let low = 0;
    let high = size;
    let seen = 0;
    for (let at = from; at < middle; at++) {
      const byte = bytes[at] ?? 0;
      seen |= byte;
      low = (low << 7) | byte;
    }
    for (let at = middle; at < to; at++) {
      const byte = bytes[at] ?? 0;
      seen |= byte;
      high = (high << 7) | byte;
    }
    // A byte beyond ASCII is part of a character, and has no room in seven bits.
    if (seen > 127) return text.slice(from, to);
    const place = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 19) & (PLACES - 1);
    if (this.lows[place] === low && this.highs[place] === high) return this.strings[place] ?? '';
    const string = shared(text.slice(from, to));
    this.lows[place] = low;
    this.highs[place] = high;
    this.strings[place] = string;
    return string;
  }
}

/**
 * The same text, as the string that the engine’s own constants are. V8 keeps one of each short string that it parses;
 * comparing two such is comparing addresses, and `switch` over ids and qualifiers is what reading spends its time on.
 */
function shared(text: string): string {
  return text.length <= 3 && /^\w*$/.test(text) ? String(JSON.parse(`"${text}"`)) : text;
}
