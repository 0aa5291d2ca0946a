/** The roles of a practice. A person may have several. */
export const ROLES = ['provider', 'coder', 'cdi', 'biller', 'administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. `anonymous` has no tenant, so it finds nothing in the record. */
export type Actor = {
  readonly id: string;
  readonly kind: 'user' | 'token' | 'system' | 'cds-client' | 'anonymous';
  readonly name: string;
  readonly roles: readonly Role[];
};

/** For whom, by whom and from where something is done: the first argument of every function of the record. */
export type Scope = {
  readonly tenant: string;
  readonly actor: Actor;
  readonly requestId: string;
  /** network address, or the name of the program */
  readonly from: string;
};
