import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { makeByteBlocks } from './byte-blocks.ts';

test('blocks do not depend on how the bytes arrive', () => {
  const blocksOf = (bytes: Uint8Array, sizes: readonly number[]): number[][] => {
    const blocks: number[][] = [];
    const reader = makeByteBlocks((block, isLast) =>
      blocks.push([block.length, block[0] ?? -1, block.at(-1) ?? -1, Number(isLast)]),
    );
    let at = 0;
    for (const size of sizes) {
      reader.push(bytes.subarray(at, at + size));
      at += size;
    }
    reader.push(bytes.subarray(at));
    reader.end();
    return blocks;
  };
  const bytes = Uint8Array.from({ length: 150_000 }, (_, at) => (at * 31) & 0xff);
  assert(
    property(
      integer({ min: 0, max: bytes.length }),
      array(integer({ min: 0, max: 70_000 }), { maxLength: 5 }),
      (length, sizes) => {
        const part = bytes.subarray(0, length);
        expect(blocksOf(part, sizes)).toEqual(blocksOf(part, []));
      },
    ),
  );
  expect(blocksOf(bytes.subarray(0, 131_072), [])).toHaveLength(2);
});
