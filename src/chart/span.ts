/** `[start, end)` in UTF-16 code units of the text as it was given: `text.slice(start, end)` is the words shown. */
export type Span = { readonly start: number; readonly end: number };
