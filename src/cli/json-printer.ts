import type { Output } from './output.ts';

/** Prints one object as an object and several as an array, one after the other: the first waits for a second. */
export type JsonPrinter = { print(value: unknown): Promise<void>; end(): Promise<void> };

/** Keeps one value at most, so that a batch needs no memory. */
export function jsonPrinter(output: Output): JsonPrinter {
  let first: string | undefined;
  let printed = 0;
  return {
    print: async (value) => {
      printed += 1;
      const text = JSON.stringify(value, undefined, 2);
      if (printed === 1) {
        first = text;
        return;
      }
      await output.write(printed === 2 ? `[\n${first ?? ''},\n${text}` : `,\n${text}`);
    },
    end: async () => {
      await output.write(printed > 1 ? '\n]\n' : first === undefined ? '' : `${first}\n`);
      await output.flush();
    },
  };
}
