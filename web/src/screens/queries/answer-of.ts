import type { QueryAnswer } from '../../../../src/queries/life-schema.ts';

/** What a provider may choose, and which of it is no answer without words of their own. */
type Offered = { readonly options: readonly string[]; readonly needWords: readonly string[] };

/** What was chosen and written, as an answer; undefined while there is none. */
export function answerOf(
  { options, needWords }: Offered,
  chosen: string,
  written: string,
): QueryAnswer | undefined {
  const words = written.trim();
  if (!options.includes(chosen))
    return words === '' ? undefined : { kind: 'free-text', text: words };
  if (words !== '') return { kind: 'option', option: chosen, detail: words };
  return needWords.includes(chosen) ? undefined : { kind: 'option', option: chosen };
}
