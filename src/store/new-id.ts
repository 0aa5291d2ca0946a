import { randomUUIDv7 } from 'node:crypto';

/** `01a212dc-540c`: the 48 bits of milliseconds */
const TIME = 13;
const MOST_IN_A_MILLISECOND = 0xfff;

let time = '';
let count = 0;

/**
 * A UUIDv7 whose order is the order of making in this process: RFC 9562, 6.2, method 1 counts in the 12 bits behind
 * the version. Rows made together lie together, and keep their order.
 */
export function newId(): string {
  const id = randomUUIDv7();
  const now = id.slice(0, TIME);
  count = now === time ? Math.min(count + 1, MOST_IN_A_MILLISECOND) : 0;
  time = now;
  return `${now}-7${count.toString(16).padStart(3, '0')}${id.slice(18)}`;
}
