/** Longest text that is kept: codes, qualifiers, dates. */
const LONGEST = 8;
const PLACES = 2048;
/** The highest bit of each byte of a word. */
const BEYOND_ASCII = 0x80808080;

/**
 * Gives one string for equal short texts. Files of claims say the same few codes, qualifiers and dates a million
 * times: made once, they need no memory of their own, and comparing and looking them up costs less. Each text has one
 * place, which the next one that falls on it takes, so that it never grows.
 */
export class ShortStrings {
  private readonly strings: string[] = Array.from({ length: PLACES }, () => '');
  private readonly lows = new Int32Array(PLACES);
  private readonly highs = new Int32Array(PLACES);
  /** ids and qualifiers, which longer texts do not drive out */
  private readonly shortest: string[] = Array.from({ length: PLACES }, () => '');
  private readonly shortestLows = new Int32Array(PLACES);

  /**
   * The text of bytes `[from, to)`; `text` holds the same, one character a byte. `words` looks at the bytes, and at
   * least seven of any value behind them.
   */
  take(words: DataView, text: string, from: number, to: number): string {
    const size = to - from;
    if (size > LONGEST) return text.slice(from, to);
    if (size === 0) return '';
    let low = words.getInt32(from, true);
    if (size < 4) {
      low &= (1 << (size * 8)) - 1;
      return (low & BEYOND_ASCII) === 0
        ? this.shortestOf(low, text, from, to)
        : text.slice(from, to);
    }
    let high = 0;
    if (size > 4) {
      high = words.getInt32(from + 4, true);
      if (size < LONGEST) high &= (1 << (size * 8 - 32)) - 1;
    }
    // A byte beyond ASCII may be part of a character.
    if (((low | high) & BEYOND_ASCII) !== 0) return text.slice(from, to);
    const place = (Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> 19) & (PLACES - 1);
    const kept = this.strings[place] ?? '';
    // The same numbers stand for a text and for one with zero bytes behind it: their lengths tell.
    if (this.lows[place] === low && this.highs[place] === high && kept.length === size) return kept;
    const string = text.slice(from, to);
    this.lows[place] = low;
    this.highs[place] = high;
    this.strings[place] = string;
    return string;
  }

  /** A text of one to three characters, whose bytes are the number `low`. */
  private shortestOf(low: number, text: string, from: number, to: number): string {
    const place = (Math.imul(low, 0x85ebca6b) >>> 19) & (PLACES - 1);
    const kept = this.shortest[place] ?? '';
    if (this.shortestLows[place] === low && kept.length === to - from) return kept;
    const string = shared(text.slice(from, to));
    this.shortestLows[place] = low;
    this.shortest[place] = string;
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
