import type { SourcePosition } from '../chart/source-position.ts';
import { joined } from './byte-lines.ts';
import type { FormatItem, FormatReader, ReaderOptions } from './format-reader.ts';
import { issueItem } from './issues.ts';

/** Largest file that is read as a whole, in bytes. */
export const LARGEST_WHOLE = 256 * 1024 * 1024;

/** A reader that waits for the whole file. A larger one than the limit is refused, and not kept. */
export function makeWholeReader(
  { file }: ReaderOptions,
  read: (bytes: Uint8Array, position: SourcePosition) => readonly FormatItem[],
): FormatReader {
  const position: SourcePosition = file === undefined ? {} : { file };
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    push(bytes) {
      const wasTooLarge = length > LARGEST_WHOLE;
      length += bytes.length;
      if (length <= LARGEST_WHOLE) parts.push(bytes.slice());
      else parts = [];
      return length <= LARGEST_WHOLE || wasTooLarge
        ? []
        : [issueItem('format/too-large', position, `at most ${LARGEST_WHOLE} bytes`)];
    },
    end: () => (length > LARGEST_WHOLE ? [] : read(joined(parts, new Uint8Array(0)), position)),
  };
}
