/**
 * Where something stands in the file it was read from. Each format fills what it has: X12 and HL7 v2 a segment and an
 * element, CSV a line and a column, JSON and XML a path. `offset` counts bytes of the file as it was given.
 */
export type SourcePosition = {
  readonly file?: string;
  /** byte at which the thing begins, from 0 */
  readonly offset?: number;
  /** line of the file, from 1 */
  readonly line?: number;
  /** X12: place in its interchange, ISA being 1. HL7 v2: place in its message, MSH being 1 */
  readonly segment?: number;
  /** element as the standards write it: `HI01-2`, `SV107-1`, `DG1-3`; for CSV the column's heading */
  readonly element?: string;
  /** X12 loop: `2300`, `2400` */
  readonly loop?: string;
  /** JSON pointer, or the XML path with positions from 1; of a document within another, both, parted by ` > ` */
  readonly path?: string;
};

/** The position in words, for an issue’s `at`: `claims.txt, segment 14, HI01-2`. Holds no content of the file. */
export function positionText(position: SourcePosition): string {
  const { file, line, segment, element, loop, path, offset } = position;
  const parts = [
    file,
    line === undefined ? undefined : `line ${line}`,
    segment === undefined ? undefined : `segment ${segment}`,
    loop === undefined ? undefined : `loop ${loop}`,
    element,
    path,
  ].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0 || (parts.length === 1 && parts[0] === file)) {
    if (offset !== undefined) parts.push(`byte ${offset}`);
  }
  return parts.join(', ');
}
