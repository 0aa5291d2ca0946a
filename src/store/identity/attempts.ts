import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { UsersTable } from '../schema/identity.ts';
import { systemScope } from '../scope.ts';
import { raiseAlert } from './alerts.ts';

const MINUTE = 60_000;
/** Wrong attempts that are forgiven before the account waits. */
const FREE_ATTEMPTS = 5;
const LONGEST_WAIT = 60 * MINUTE;

/** How long the account waits after so many wrong attempts in a row: from the fifth on, twice as long each time. */
export function waitAfter(failures: number): number {
  if (failures < FREE_ATTEMPTS) return 0;
  return Math.min(MINUTE * 2 ** (failures - FREE_ATTEMPTS), LONGEST_WAIT);
}

/** The account that a login names, whatever its state. */
export async function accountOf(store: Store, login: string): Promise<UsersTable | undefined> {
  return store.db
    .selectFrom('users')
    .selectAll()
    .where('login', '=', login.trim().toLowerCase())
    .executeTakeFirst();
}

/** Counts a refused sign-in: the account waits, administrators hear of it, the audit log has it. */
export async function countFailure(
  store: Store,
  { tenant, id }: UsersTable,
  {
    why,
    from,
    requestId,
    now,
  }: {
    readonly why: string;
    readonly from: string;
    readonly requestId: string;
    readonly now: Date;
  },
): Promise<void> {
  const scope = systemScope(tenant, from, requestId);
  await withAudit(scope, store, async ({ tx, audit }) => {
    const { failures } = await tx
      .updateTable('users')
      .set((column) => ({ failures: column('failures', '+', 1) }))
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .returning('failures')
      .executeTakeFirstOrThrow();
    audit({
      action: 'sign-in',
      object: 'session',
      id,
      outcome: 'denied',
      detail: { why, failures },
    });
    const wait = waitAfter(failures);
    if (wait === 0) return;
    await tx
      .updateTable('users')
      .set({ locked_until: new Date(now.getTime() + wait).toISOString() })
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .execute();
    if (failures === FREE_ATTEMPTS)
      await raiseAlert(scope, store, {
        kind: 'account-locked',
        userId: id,
        now: now.toISOString(),
      });
  });
}

/** Remembers a refused attempt that was not looked at, because the account waits. */
export async function noteRefusal(
  store: Store,
  { tenant, id }: UsersTable,
  {
    why,
    from,
    requestId,
  }: { readonly why: string; readonly from: string; readonly requestId: string },
): Promise<void> {
  await withAudit(systemScope(tenant, from, requestId), store, async ({ audit }) => {
    audit({ action: 'sign-in', object: 'session', id, outcome: 'denied', detail: { why } });
  });
}
