import type { QueryAnswer } from '../../../../src/queries/life-schema.ts';

/** What was chosen and written, as an answer; undefined while there is none. */
export function answerOf(
  options: readonly string[],
  chosen: string,
  written: string,
): QueryAnswer | undefined {
  const words = written.trim();
  if (options.includes(chosen)) {
    return words === ''
      ? { kind: 'option', option: chosen }
      : { kind: 'option', option: chosen, detail: words };
  }
  return words === '' ? undefined : { kind: 'free-text', text: words };
}
