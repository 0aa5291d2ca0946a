import { z } from 'zod';
import { StoreError } from '../issues.ts';

/** Which part of a list: at most `limit` rows, after the one that `after` marks. */
export type PageRequest = { readonly limit?: number; readonly after?: string | undefined };

/** Part of a list. `next` is given to `after`; it is missing on the last page. */
export type Page<Row> = { readonly items: readonly Row[]; readonly next?: string };

const MOST = 500;
const USUAL = 50;

/** Rows of a page, 1 to 500; 50 when not said. */
export function limitOf({ limit = USUAL }: PageRequest): number {
  return Math.min(Math.max(1, Math.trunc(limit)), MOST);
}

const markSchema = z.tuple([z.string(), z.string()]);

/** Where the page before ended: the value that the list is ordered by, and the id. @throws `store/cursor-malformed` */
export function placeOf({ after }: PageRequest): readonly [value: string, id: string] | undefined {
  if (after === undefined) return undefined;
  try {
    return markSchema.parse(JSON.parse(Buffer.from(after, 'base64url').toString()));
  } catch {
    throw new StoreError('store/cursor-malformed', 'after', 'the `next` of a page');
  }
}

/** A page of rows that were asked for one more than fits. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  mark: (row: Row) => readonly [value: string, id: string],
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || last === undefined) return { items };
  return { items, next: Buffer.from(JSON.stringify(mark(last))).toString('base64url') };
}
