import { z } from 'zod';
import { problem } from './problem.ts';

/** How every list is asked for: so many at a time, after the last one of the page before. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(600).optional().describe('`next` of the page before'),
});

/** A page of a list: `next` is there while more follow. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item).readonly(), next: z.string().optional() });
}

/** The mark of a place in a list: the values that the list is ordered by, of the last item shown. */
export function markOf(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

const marks = z.array(z.union([z.string(), z.number(), z.null()]));

/** The values in a mark, as many as expected. Throws 400 for a mark that the server did not make. */
export function readMark(mark: string, length: number): readonly (string | number | null)[] {
  try {
    const values = marks.parse(JSON.parse(Buffer.from(mark, 'base64url').toString('utf8')));
    if (values.length === length) return values;
  } catch {
    // told below, in the same words
  }
  throw problem(400, 'request/invalid', [{ code: 'request/field-malformed', at: 'query.after' }]);
}

/** A page from one row more than was asked for, by which it is known that more follow. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  show: (row: Row) => Item,
  mark: (row: Row) => readonly (string | number | null)[],
): { items: Item[]; next?: string } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(show);
  return rows.length > limit && last !== undefined
    ? { items, next: markOf(mark(last)) }
    : { items };
}

/** The id after which a page of a list in order of ids begins. Throws 400 for a mark that the server did not make. */
export function idAfter(after: string | undefined): string | undefined {
  const [id] = after === undefined ? [] : readMark(after, 1);
  return typeof id === 'string' ? id : undefined;
}

/** A page of a list in order of ids, as `pageFrom`. */
export function pageById<Row extends { readonly id: string }>(rows: readonly Row[], limit: number) {
  return pageFrom(
    rows,
    limit,
    (row) => row,
    ({ id }) => [id],
  );
}
