import { PROVIDERS, type Provider } from '../../demonstration/people.ts';
import { withAudit } from '../../store/audit/with-audit.ts';
import { recordTime } from '../../store/clock.ts';
import { practiceSettingsSchema, saveSettings } from '../../store/identity/practice-settings.ts';
import { inviteUser } from '../../store/identity/users.ts';
import type { Store } from '../../store/open-store.ts';
import { type Role, type Scope, systemScope } from '../../store/scope.ts';

/** The tenant of every demonstration record. Real practices have a random one, so the two cannot be confused. */
export const DEMONSTRATION = 'demonstration';
/** Under this name a record that was not filled to the end is known. */
export const UNFINISHED = 'Demonstration practice, not finished';
export const PRACTICE_NAME = 'Demonstration practice';
/** Where the practice is, wherever the machine stands. */
const TIME_ZONE = 'America/New_York';

/** The program, as it fills the record. */
export const FILLING: Scope = systemScope(DEMONSTRATION, 'endplate serve --demo');

/** Everybody who does something in the filled record. */
export type DemonstrationPeople = {
  readonly administrator: Scope;
  readonly coders: readonly [Scope, Scope];
  readonly cdi: Scope;
  readonly biller: Scope;
  readonly auditors: readonly [Scope, Scope];
  /** by the name that encounters have for them */
  readonly providers: ReadonlyMap<string, Scope>;
};

/** How sources name a provider as the one who treated. */
export function providerName({ name, credential }: Provider): string {
  return `${name}, ${credential}`;
}

/** Sets the practice up with its people. Nobody has a password: the links of the start let them in. */
export async function addDemonstrationPeople(store: Store): Promise<DemonstrationPeople> {
  const at = recordTime().toISOString();
  return withAudit(FILLING, store, async ({ tx, audit }) => {
    audit({ action: 'create', object: 'practice', id: DEMONSTRATION });
    const practice = { tenant: DEMONSTRATION, name: UNFINISHED, created_at: at };
    await tx.insertInto('practices').values(practice).execute();
    await saveSettings(FILLING, store, practiceSettingsSchema.parse({ timeZone: TIME_ZONE }), 0);
    const add = async (login: string, name: string, role: Role, provider?: string) => {
      const user = await inviteUser(FILLING, store, { login, name, roles: [role], provider }, at);
      if (user === undefined) throw new Error(`the login ${login} is taken`);
      await tx
        .updateTable('users')
        .set({ state: 'active' })
        .where('tenant', '=', DEMONSTRATION)
        .where('id', '=', user.id)
        .execute();
      return personScope(user, role);
    };
    const providers = new Map<string, Scope>();
    const people = {
      administrator: await add('administrator', 'M. Marsh', 'administrator'),
      coders: [
        await add('coder', 'N. Nolan, CPC', 'coder'),
        await add('second-coder', 'O. Orr, CPC', 'coder'),
      ],
      cdi: await add('cdi', 'P. Penn, CDIP', 'cdi'),
      biller: await add('biller', 'Q. Quist', 'biller'),
      auditors: [
        await add('auditor', 'R. Reyes, CPMA', 'auditor'),
        await add('second-auditor', 'S. Stone, CPMA', 'auditor'),
      ],
      providers,
    } as const;
    for (const provider of PROVIDERS) {
      const name = providerName(provider);
      const login = provider.name.toLowerCase().replace(' ', '');
      providers.set(name, await add(login, name, 'provider', name));
    }
    await inviteUser(FILLING, store, { login: 'new-coder', name: 'T. Tate', roles: ['coder'] }, at);
    return people;
  });
}

/** Somebody who is signed in at a desk of the practice. */
function personScope(
  { id, login, name }: { readonly id: string; readonly login: string; readonly name: string },
  role: Role,
): Scope {
  return {
    tenant: DEMONSTRATION,
    actor: { id, kind: 'user', name: login, person: name, roles: [role] },
    requestId: FILLING.requestId,
    from: FILLING.from,
  };
}
