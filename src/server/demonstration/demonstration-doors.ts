import { newSecret } from '../../store/identity/secrets.ts';
import type { Store } from '../../store/open-store.ts';
import { ROLES, type Role } from '../../store/scope.ts';
import { DEMONSTRATION } from './demonstration-people.ts';

/** A way in without a password, for one role. */
export type DemonstrationDoor = {
  readonly role: Role;
  readonly name: string;
  readonly secret: string;
};

/** The doors of this start, and who stands behind each. They are in no record, and end with the process. */
export type DemonstrationDoors = {
  readonly doors: readonly DemonstrationDoor[];
  /** id of the person; undefined for a secret of no door */
  readonly personBehind: (secret: string) => string | undefined;
};

/** One door for each role, the administrator’s first; the provider is the one with most questions to answer. */
export async function openDoors({ db }: Store): Promise<DemonstrationDoors> {
  const users = await db
    .selectFrom('users')
    .select(['id', 'login', 'name', 'roles'])
    .where('tenant', '=', DEMONSTRATION)
    .where('state', '=', 'active')
    .orderBy('id')
    .execute();
  const asked = await db
    .selectFrom('queries')
    .select(({ fn }) => ['sent_to', fn.countAll<number>().as('questions')])
    .where('tenant', '=', DEMONSTRATION)
    .where('state', 'in', ['sent', 'viewed'])
    .groupBy('sent_to')
    .execute();
  const questionsTo = (id: string): number =>
    asked.find(({ sent_to: to }) => to === id)?.questions ?? 0;
  const people = new Map<string, string>();
  const doors = ORDER.flatMap((role): DemonstrationDoor[] => {
    const [first] = users
      .filter(({ roles }) => roles === JSON.stringify([role]))
      .toSorted((a, b) => questionsTo(b.id) - questionsTo(a.id));
    if (first === undefined) return [];
    const secret = newSecret();
    people.set(secret, first.id);
    return [{ role, name: first.name, secret }];
  });
  return { doors, personBehind: (secret) => people.get(secret) };
}

const ORDER: readonly Role[] = [
  'administrator',
  ...ROLES.filter((role) => role !== 'administrator'),
];
