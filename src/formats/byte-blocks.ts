/** Size of the blocks in bytes. */
const BLOCK = 65_536;

/** Hands bytes on in blocks of one size, however they arrive, so that whatever reads them cannot depend on the cuts. */
export type ByteBlocks = {
  push(bytes: Uint8Array): void;
  /** hands on the last, shorter block, which may be empty */
  end(): void;
};

/** @param take gets each block; the bytes are its own only until it returns */
export function makeByteBlocks(take: (block: Uint8Array, isLast: boolean) => void): ByteBlocks {
  const held = new Uint8Array(BLOCK);
  let length = 0;
  return {
    push(bytes) {
      let from = 0;
      while (from < bytes.length) {
        const size = Math.min(BLOCK - length, bytes.length - from);
        held.set(bytes.subarray(from, from + size), length);
        length += size;
        from += size;
        // a full block waits for one more byte: only then it is certain not to be the last
        if (length === BLOCK && from < bytes.length) {
          take(held, false);
          length = 0;
        }
      }
    },
    end() {
      take(held.subarray(0, length), true);
    },
  };
}
