/**
 * The text of an official file. They are ASCII; should one hold more, UTF-8 is tried before the old Windows
 * code page, because a wrong guess would only spoil a letter in a title.
 */
export function releaseText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A title with single spaces: some official titles hold two in a row, in some years. */
export function tidyTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** `M5450` as printed in official files, to `M54.50`. */
export function withDot(code: string): string {
  return code.length > 3 && !code.includes('.') ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
