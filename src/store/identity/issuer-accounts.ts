import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { UsersTable } from '../schema/identity.ts';
import { systemScope } from '../scope.ts';

/** The account that an identity provider names. */
export async function accountOfIssuer(
  store: Store,
  issuer: string,
  subject: string,
): Promise<UsersTable | undefined> {
  return store.db
    .selectFrom('users')
    .selectAll()
    .where('oidc_issuer', '=', issuer)
    .where('oidc_subject', '=', subject)
    .executeTakeFirst();
}

/** Ties an identity of a provider to somebody who was invited under the same login; from then on it is the same person. */
export async function tieIdentity(
  store: Store,
  user: UsersTable,
  {
    issuer,
    subject,
    from,
    requestId,
    now,
  }: {
    readonly issuer: string;
    readonly subject: string;
    readonly from: string;
    readonly requestId: string;
    readonly now: string;
  },
): Promise<void> {
  await withAudit(systemScope(user.tenant, from, requestId), store, async ({ tx, audit }) => {
    audit({ action: 'change', object: 'user', id: user.id, detail: { by: 'identity-provider' } });
    await tx
      .updateTable('users')
      .set({ oidc_issuer: issuer, oidc_subject: subject, state: 'active', updated_at: now })
      .where('tenant', '=', user.tenant)
      .where('id', '=', user.id)
      .execute();
  });
}
