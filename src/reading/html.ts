const TAG =
  /<\/?(?:(p|br|div|li|ul|ol|tr|table|tbody|thead|h[1-6]|hr|body|html|section)|td|th|b|i|u|strong|em|span|font|a|sub|sup)(?:\s[^<>]{0,200})?\/?>/iy;
const NO_BREAK_SPACE = /&(?:nbsp|#160|#xa0);/iy;

/**
 * A tag of HTML at the position, or a space written as an entity, which notes keep when they were pasted from a web
 * page or an editor; undefined for any other `<` or `&`. A tag ends a line where a browser would begin a new one.
 */
export function markupAt(
  text: string,
  position: number,
): { readonly end: number; readonly endsLine: boolean } | undefined {
  const pattern = text.charCodeAt(position) === 60 ? TAG : NO_BREAK_SPACE;
  pattern.lastIndex = position;
  const found = pattern.exec(text);
  return found === null ? undefined : { end: pattern.lastIndex, endsLine: found[1] !== undefined };
}
