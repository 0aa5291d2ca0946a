/**
 * The characters that divide an interchange. Each interchange states its own: the fourth byte is the element
 * separator, ISA11 the repetition separator, ISA16 the component separator, and what follows ends the segment.
 *
 * All texts here hold one character for each byte of the file (Windows-1252), so that places in the text are places in
 * the file. A delimiter of several bytes is a string of several characters.
 */
export type Delimiters = {
  readonly element: string;
  /** empty where the interchange has none */
  readonly component: string;
  readonly repetition: string;
  readonly segment: string;
};

export type Header =
  | { readonly kind: 'read'; readonly delimiters: Delimiters; readonly end: number }
  /** the bytes at hand do not suffice */
  | { readonly kind: 'more' }
  | { readonly kind: 'malformed' };

/** Longest header that is looked at. A right ISA has 106 bytes. */
export const LONGEST_HEADER = 400;
/** Bytes behind the header that may be needed to tell what ends it. */
const LOOK_AHEAD = 16;
const ISA_ELEMENTS = 16;
const GS_ELEMENTS = 8;
/** What a file without ISA leaves open. The usual ones are assumed, which an issue says. */
const ASSUMED = { component: ':', repetition: '^' } as const;

const isWordCharacter = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** True when `ISA`, `GS` or `ST` stands at the place with a character behind it that can separate elements. */
export function opensWith(text: string, at: number, id: 'ISA' | 'GS' | 'ST'): boolean {
  if (!text.startsWith(id, at) || at + id.length >= text.length) return false;
  const code = text.charCodeAt(at + id.length);
  return !isWordCharacter(code) && code !== 32 && code !== 10 && code !== 13;
}

/**
 * Reads the delimiters that the ISA at `at` states. Its elements are counted, not its bytes: files with an ISA of
 * another length than 106 are common. `end` is the place behind its last element, before the terminator.
 * @param isLast no more bytes follow those of `text`
 */
export function readHeader(text: string, at: number, isLast: boolean): Header {
  const element = characterAt(text, at + 3);
  const places = elementPlaces(text, at, element, ISA_ELEMENTS);
  if (places === undefined) {
    return isLast || text.length - at >= LONGEST_HEADER ? { kind: 'malformed' } : { kind: 'more' };
  }
  const last = places[ISA_ELEMENTS - 1] ?? 0;
  if (text.length - last < LOOK_AHEAD && !isLast) return { kind: 'more' };
  const component = characterAt(text, last);
  // Where the usual terminator or a line break stands in the place of ISA16, and a segment follows, ISA16 is missing.
  const next = last + component.length;
  const follows = /^[\r\n]*(?:GS|TA1|ISB|IEA)/.test(text.slice(next, next + 5));
  const isMissing = follows && (component === '~' || component === '\n' || component === '\r');
  const behind = isMissing ? last : next;
  const segment = terminatorAt(text, behind);
  if (segment === undefined || isWordCharacter(component.charCodeAt(0)))
    return { kind: 'malformed' };
  const repetition = text.slice(places[10] ?? 0, (places[11] ?? 0) - element.length);
  const delimiters: Delimiters = {
    element,
    component: isMissing ? '' : component,
    // ISA11 was something else before version 00402, and a letter divides nothing.
    repetition: isDelimiter(repetition) ? repetition : '',
    segment,
  };
  return { kind: 'read', delimiters, end: behind };
}

/**
 * Infers the delimiters of a file that begins with GS or ST: what follows the id separates elements, and what follows
 * the last element of the segment ends it.
 */
export function inferDelimiters(text: string, at: number, isLast: boolean): Header {
  const isGroup = opensWith(text, at, 'GS');
  const element = characterAt(text, at + 2);
  const places = elementPlaces(text, at, element, isGroup ? GS_ELEMENTS : 2);
  const isWhole = isLast || text.length - at >= LONGEST_HEADER;
  if (places === undefined) return isWhole ? { kind: 'malformed' } : { kind: 'more' };
  let end = places.at(-1) ?? 0;
  for (;;) {
    while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
    // ST may have a third element, the version.
    if (isGroup || !text.startsWith(element, end)) break;
    end += element.length;
  }
  if (text.length - end < LOOK_AHEAD && !isLast && !isWhole) return { kind: 'more' };
  const segment = terminatorAt(text, end);
  if (segment === undefined) return { kind: 'malformed' };
  return { kind: 'read', delimiters: { element, ...ASSUMED, segment }, end };
}

/** Where each of the first elements begins; undefined when there are fewer within the longest header. */
function elementPlaces(
  text: string,
  at: number,
  element: string,
  count: number,
): readonly number[] | undefined {
  const places: number[] = [];
  let place = at;
  while (places.length < count) {
    const next = text.indexOf(element, place);
    if (next < 0 || next - at > LONGEST_HEADER - LOOK_AHEAD) return undefined;
    place = next + element.length;
    places.push(place);
  }
  return places;
}

/** The terminator that stands at a place. Undefined where a word goes on: nothing ends there. */
function terminatorAt(text: string, at: number): string | undefined {
  let place = at;
  while (text.charAt(place) === ' ') place++;
  // A bare line break: its line feed ends the segment, and a carriage return before that belongs to it.
  if (text.charAt(place) === '\r') return text.charAt(place + 1) === '\n' ? '\n' : '\r';
  const found = characterAt(text, place);
  return found === '' || isWordCharacter(found.charCodeAt(0)) ? undefined : found;
}

const isDelimiter = (text: string): boolean =>
  text !== '' &&
  text === characterAt(text, 0) &&
  !isWordCharacter(text.charCodeAt(0)) &&
  text !== ' ';

/** The character at a place: all bytes of it where they are UTF-8, else the one byte. */
function characterAt(text: string, at: number): string {
  const first = text.charAt(at);
  const size = first >= '\u00F0' && first <= '\u00F4' ? 4 : first >= '\u00E0' ? 3 : 2;
  if (first < '\u00C2' || first > '\u00F4') return first;
  const more = text.slice(at + 1, at + size);
  return more.length === size - 1 && Array.from(more).every(continues) ? first + more : first;
}

/** True for the bytes 80 to BF as Windows-1252 shows them. */
const continues = (character: string): boolean =>
  character > '\u00FF' || (character >= '\u0080' && character <= '\u00BF');
