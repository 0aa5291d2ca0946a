/** The value, or undefined when the words are not JSON. */
export function parseJson(words: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(words) as unknown };
  } catch {
    return undefined;
  }
}
