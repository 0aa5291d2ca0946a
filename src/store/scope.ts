/** The roles of a practice. A person may have several. */
export const ROLES = ['provider', 'coder', 'cdi', 'biller', 'administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const ACTOR_KINDS = ['user', 'token', 'system', 'cds-client', 'ehr', 'anonymous'] as const;

/** Who acts. `system` is the program itself; `anonymous` has no tenant, so it finds nothing in the record. */
export type Actor = {
  readonly id: string;
  readonly kind: (typeof ACTOR_KINDS)[number];
  /** as the audit log shows it; never a patient's */
  readonly name: string;
  /** the name of the person, as steps, addenda and reviews show it */
  readonly person?: string;
  readonly roles: readonly Role[];
};

/** The name under which people see what somebody did: the person’s, not the login. */
export function personOfActor({ person, name }: Actor): string {
  return person ?? name;
}

/** For whom, by whom and from where something is done: the first argument of every function of the record. */
export type Scope = {
  /** the practice; nothing of another practice is seen or changed */
  readonly tenant: string;
  readonly actor: Actor;
  readonly requestId: string;
  /** network address, or the name of the program */
  readonly from: string;
};

/** What the program does on its own account. @param from the command or the job, as the audit log shows it */
export function systemScope(tenant: string, from: string, requestId = from): Scope {
  const actor: Actor = { id: 'endplate', kind: 'system', name: 'Endplate', roles: [] };
  return { tenant, actor, requestId, from };
}
