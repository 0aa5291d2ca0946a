import type { SelectQueryBuilder } from 'kysely';
import type { AuditEventsTable } from '../schema/audit.ts';
import type { Schema } from '../schema/schema.ts';

/** Entries that are read at once: the log may be larger than the memory. */
const PART = 2000;

/** Entries of a log in order of their numbers, read while they are used. @param end the number of the last that is wanted */
export async function* eventsInParts(
  entries: SelectQueryBuilder<Schema, 'audit_events', AuditEventsTable>,
  end = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<AuditEventsTable> {
  let after = 0;
  for (;;) {
    const part = await entries
      .where('sequence', '>', after)
      .where('sequence', '<=', end)
      .orderBy('sequence')
      .limit(PART)
      .execute();
    yield* part;
    if (part.length < PART) return;
    after = part.at(-1)?.sequence ?? after;
  }
}
