import type { z } from 'zod';
import type { sessionSchema } from '../../../src/server/account-routes.ts';

export type ShownSession = z.infer<typeof sessionSchema>;

/** How a session began and from where, in words. */
export function sessionOrigin({ by, from }: ShownSession): string {
  const how = by === undefined ? 'Signed in' : `Signed in by ${by}`;
  return from === undefined ? how : `${how}, from ${from}`;
}
