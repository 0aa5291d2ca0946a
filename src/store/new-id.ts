import { randomUUIDv7 } from 'node:crypto';

/** An id whose order is the order of making, to the millisecond: rows made together lie together. */
export function newId(): string {
  return randomUUIDv7();
}
