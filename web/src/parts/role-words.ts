import type { Role } from '../../../src/store/scope.ts';

/** The roles as people say them. */
export const ROLE_WORDS = {
  provider: 'provider',
  coder: 'coder',
  cdi: 'CDI specialist',
  biller: 'biller',
  administrator: 'administrator',
  auditor: 'auditor',
} as const satisfies Record<Role, string>;

/** The roles for a choice of them. */
export const ROLE_CHOICES: readonly { readonly value: Role; readonly label: string }[] = [
  { value: 'provider', label: 'Provider' },
  { value: 'coder', label: 'Coder' },
  { value: 'cdi', label: 'CDI specialist' },
  { value: 'biller', label: 'Biller' },
  { value: 'administrator', label: 'Administrator' },
  { value: 'auditor', label: 'Auditor' },
];
