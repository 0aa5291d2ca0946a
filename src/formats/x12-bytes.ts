/** Bytes as text with one character each (Windows-1252), and back: places in the one are places in the other. */
const latin = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { fatal: true });
const CHARACTERS = latin.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from(CHARACTERS, (character, byte) => [character, byte]),
);

export function textOf(bytes: Uint8Array): string {
  return latin.decode(bytes);
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => BYTES.get(character) ?? 0);
}

/** The text that the bytes of such a text are in UTF-8, where they are any; else the text itself. */
export function legible(text: string): string {
  try {
    return utf8.decode(bytesOf(text));
  } catch {
    return text;
  }
}
