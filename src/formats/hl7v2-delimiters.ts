/** The characters that part fields, components, repetitions and subcomponents, and the one that escapes them. */
export type Delimiters = {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
};

const USUAL = ['^', '~', '\\', '&'] as const;

/**
 * The delimiters of MSH-1 and MSH-2. Where MSH-2 names one twice or too few, the usual ones fill up.
 * @param header the text of the MSH segment
 */
export function delimitersOf(header: string): { delimiters: Delimiters; isUnclear: boolean } {
  const field = header[3] ?? '|';
  const end = header.indexOf(field, 4);
  const written = header.slice(4, end < 0 ? undefined : end);
  // some senders double the escape character, as their own language of programs wants it
  const named = [...new Set(written)].filter((character) => /[^\w\s]/.test(character));
  const rest = USUAL.filter((usual) => usual !== field && !named.includes(usual));
  const [component = '^', repetition = '~', escapes = '\\', subcomponent = '&'] = [
    ...named,
    ...rest,
  ];
  return {
    delimiters: { field, component, repetition, escape: escapes, subcomponent },
    isUnclear: named.length < 4,
  };
}
