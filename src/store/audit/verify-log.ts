import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Issue } from '../../chart/issue.ts';
import type { Store } from '../open-store.ts';
import type { AuditEventsTable, AuditHeadsTable } from '../schema/audit.ts';
import { hashOf, NO_HASH } from './audit-event.ts';
import { eventsInParts } from './events-in-parts.ts';

/** What can be wrong with an audit log: for docs/errors.md. */
export const AUDIT_LOG_ISSUES = {
  'audit-log/entry-changed': 'An entry was edited: it does not have the hash that it was given.',
  'audit-log/entry-missing': 'An entry is missing between two others.',
  'audit-log/order-broken':
    'An entry does not follow the one before it: they were put in another order.',
  'audit-log/end-missing': 'The log ends before its last entry, or goes on after it.',
  'audit-log/seal-wrong': 'A head or an anchor was not sealed with a key of this record.',
  'audit-log/anchor-differs':
    'An entry is not the one that an anchor was made of: the log was written anew.',
} as const satisfies Record<string, string>;

/** Where a log stood at a moment. Kept outside the database, it shows when the whole database was put back. */
export const auditAnchorSchema = z.object({
  practice: z.string(),
  sequence: z.number().int(),
  hash: z.string(),
  at: z.string(),
});
export type AuditAnchor = z.infer<typeof auditAnchorSchema>;

export type LogVerdict = {
  readonly practice: string;
  readonly entries: number;
  readonly anchors: number;
  readonly issues: readonly Issue[];
};

/** After so many, the rest says nothing new. */
const MOST_ISSUES = 100;

/** Practices that have an audit log. */
export async function practicesWithLog({ db }: Pick<Store, 'db'>): Promise<readonly string[]> {
  const heads = await db.selectFrom('audit_heads').select('tenant').orderBy('tenant').execute();
  const found = await db.selectFrom('audit_events').select('tenant').distinct().execute();
  return [...new Set([...heads, ...found].map(({ tenant }) => tenant))].toSorted();
}

/** Where the log of a practice stands now, to be kept outside the database. */
export async function anchorNow({ db }: Pick<Store, 'db'>, practice: string): Promise<AuditAnchor> {
  const head = await db
    .selectFrom('audit_heads')
    .select(['sequence', 'hash'])
    .where('tenant', '=', practice)
    .executeTakeFirst();
  const { sequence = 0, hash = NO_HASH } = head ?? {};
  return { practice, sequence, hash, at: new Date().toISOString() };
}

/**
 * Reads the whole log of a practice and checks every hash, the links between entries, the end, and the seals.
 * @param kept anchors that were kept outside the database
 */
export async function verifyLog(
  store: Store,
  practice: string,
  kept: readonly AuditAnchor[] = [],
): Promise<LogVerdict> {
  const issues: Issue[] = [];
  const say = (code: keyof typeof AUDIT_LOG_ISSUES, sequence: number, expected: string) => {
    if (issues.length < MOST_ISSUES) issues.push({ code, at: `${practice}/${sequence}`, expected });
  };
  const sealed = await sealedAnchors(store, practice, say);
  const anchors = [...sealed, ...kept.filter((anchor) => anchor.practice === practice)];
  const expected = Map.groupBy(anchors, ({ sequence }) => sequence);
  let entries = 0;
  let last = { sequence: 0, hash: NO_HASH };
  const end = await endOf(store, practice);
  for await (const event of eventsOf(store, practice, end.head?.sequence)) {
    entries++;
    const { hash, ...content } = event;
    if (event.sequence !== last.sequence + 1) {
      say('audit-log/entry-missing', last.sequence + 1, 'an entry');
    } else if (event.previous_hash !== last.hash) {
      say('audit-log/order-broken', event.sequence, 'the hash of the entry before');
    }
    if (hashOf(content) !== hash) say('audit-log/entry-changed', event.sequence, 'its own hash');
    for (const anchor of expected.get(event.sequence) ?? []) {
      if (anchor.hash !== hash) say('audit-log/anchor-differs', event.sequence, anchor.hash);
    }
    last = { sequence: event.sequence, hash };
  }
  const furthest = Math.max(0, ...anchors.map(({ sequence }) => sequence));
  if (furthest > last.sequence)
    say('audit-log/end-missing', last.sequence + 1, `${furthest} entries`);
  checkEnd(store, practice, end, last, say);
  return { practice, entries, anchors: anchors.length, issues };
}

type Say = (code: keyof typeof AUDIT_LOG_ISSUES, sequence: number, expected: string) => void;

/** The head of a log and the last entry there is, both of one moment: a service may write while its log is read. */
type End = {
  readonly head: Selectable<AuditHeadsTable> | undefined;
  readonly last: number;
};

async function endOf({ db }: Store, practice: string): Promise<End> {
  const found = await db
    .selectFrom(
      db
        .selectFrom('audit_events')
        .select((column) => column.fn.max('sequence').as('last'))
        .where('tenant', '=', practice)
        .as('events'),
    )
    .leftJoin('audit_heads', (join) => join.on('audit_heads.tenant', '=', practice))
    .selectAll()
    .executeTakeFirst();
  const { last, tenant, sequence, hash, key_id: keyId, seal } = found ?? {};
  const isThere =
    tenant != null && sequence != null && hash != null && keyId != null && seal != null;
  return {
    head: isThere ? { tenant, sequence, hash, key_id: keyId, seal } : undefined,
    last: last ?? 0,
  };
}

function checkEnd(
  { keys }: Store,
  practice: string,
  { head, last: newest }: End,
  last: { readonly sequence: number; readonly hash: string },
  say: Say,
): void {
  if (head === undefined) {
    if (last.sequence > 0) say('audit-log/end-missing', last.sequence, 'the head of the log');
    return;
  }
  const words = ['head', practice, head.sequence, head.hash];
  if (keys.isSealed(words, { seal: head.seal, keyId: head.key_id }) !== true) {
    say('audit-log/seal-wrong', head.sequence, 'a head sealed with a key of this record');
  }
  if (head.sequence !== last.sequence || head.hash !== last.hash || newest > head.sequence) {
    say('audit-log/end-missing', last.sequence + 1, `${head.sequence} entries`);
  }
}

async function sealedAnchors(
  { db, keys }: Store,
  practice: string,
  say: Say,
): Promise<AuditAnchor[]> {
  const rows = await db
    .selectFrom('audit_anchors')
    .selectAll()
    .where('tenant', '=', practice)
    .orderBy('sequence')
    .execute();
  return rows.map(({ sequence, hash, at, seal, key_id: keyId }) => {
    if (keys.isSealed(['anchor', practice, sequence, hash, at], { seal, keyId }) !== true) {
      say('audit-log/seal-wrong', sequence, 'an anchor sealed with a key of this record');
    }
    return { practice, sequence, hash, at };
  });
}

/** Entries of a practice in order of their numbers, read while they are used. @param end the number of the last that is wanted */
export function eventsOf(
  { db }: Pick<Store, 'db'>,
  practice: string,
  end?: number,
): AsyncGenerator<AuditEventsTable> {
  return eventsInParts(
    db.selectFrom('audit_events').selectAll().where('tenant', '=', practice),
    end,
  );
}
