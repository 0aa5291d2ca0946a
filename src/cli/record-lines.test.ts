import { array, assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from './record-lines.ts';

/** The lines as text, cut from the input in pieces of the given sizes. */
function linesOf(input: string, sizes: readonly number[], longest?: number) {
  const splitter = new LineSplitter({ line: 1, offset: 0 }, longest);
  const bytes = Buffer.from(input);
  const seen: { words: string | undefined; line: number; offset: number }[] = [];
  const keep = (lines: Iterable<{ bytes: Buffer | undefined; line: number; offset: number }>) => {
    for (const { bytes: own, line, offset } of lines)
      seen.push({ words: own?.toString(), line, offset });
  };
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    keep(splitter.push(bytes.subarray(at, at + size)));
    at += size;
  }
  keep(splitter.end());
  return seen;
}

describe('lines of a batch', () => {
  it('carry their number and the offset of their first byte', () => {
    expect(linesOf('one\n\nthrée\nend', [100])).toEqual([
      { words: 'one', line: 1, offset: 0 },
      { words: '', line: 2, offset: 4 },
      { words: 'thrée', line: 3, offset: 5 },
      { words: 'end', line: 4, offset: 12 },
    ]);
  });

  it('are the same however the input is cut', () => {
    assert(
      property(
        array(
          string({ unit: 'binary', maxLength: 12 }).map((words) => words.replaceAll('\n', ' ')),
        ),
        array(integer({ min: 1, max: 9 }), { minLength: 1 }),
        (lines, sizes) => {
          const input = lines.join('\n');
          expect(linesOf(input, sizes)).toEqual(linesOf(input, [Math.max(1, input.length * 4)]));
        },
      ),
    );
  });

  it.each([[[100]], [[3]], [[1]]])(
    'are skipped, not kept, when longer than the limit: %j',
    (sizes) => {
      expect(linesOf('ab\nabcdefgh\ncd\n', sizes, 4)).toEqual([
        { words: 'ab', line: 1, offset: 0 },
        { words: undefined, line: 2, offset: 3 },
        { words: 'cd', line: 3, offset: 12 },
      ]);
    },
  );
});
