import type { Role } from '../store/scope.ts';

/** What may be allowed. Routes name one of these; docs/roles.md is printed from this table and the next. */
export const PERMISSIONS = {
  'engine:use':
    'Code a note, scrub a claim, review a patient record, check a query; nothing is kept',
  'codes:read': 'Look codes up',
  'patients:read': 'See patients and their timelines',
  'patients:export': 'Export everything about a patient',
  'patients:delete': 'Delete a patient',
  'encounters:read': 'See encounters, notes, decisions and findings',
  'encounters:code': 'Accept, change, add, remove and sequence codes, and sign off',
  'queues:read': 'See the work queue of one’s own role',
  'queues:assign': 'Assign work to others, in bulk as well',
  'findings:settle': 'Close a finding of one’s own queue',
  'queries:read': 'See queries to providers',
  'queries:write': 'Draft, send, escalate and close queries',
  'queries:answer': 'Answer queries',
  'claims:read': 'See claims and their edits, without amounts',
  'remittances:read': 'See what payers answered and denials by cause, without amounts',
  'claims:write': 'Bring in claims and remittances, settle their edits',
  'ingest:write': 'Bring in documents',
  'ingest:manage': 'See the quarantine, try again, discard',
  'jobs:read': 'See jobs and their progress',
  'jobs:manage': 'Start, pause, resume and cancel jobs',
  'lists:read': 'See practice lists and policies',
  'lists:write': 'Change practice lists and policies',
  'measures:read': 'See measures and distribution',
  'education:read': 'See education about documentation; a provider sees their own',
  'measures:mark': 'Mark days of education and other changes',
  'effects:read': 'See payment, risk adjustment and quality effects',
  'audits:read': 'See sample audits and their results',
  'audits:write': 'Draw sample audits and score them',
  'audits:settle': 'Say why what an audit found came about, and what is done about it',
  'reports:read': 'Make tip sheets and practice reports',
  'audit-log:read': 'Read, verify and export the audit log',
  'users:manage': 'Invite people, change roles, lock and unlock accounts',
  'practice:manage': 'Change the practice and its settings, see alerts',
  'tokens:manage': 'Make and revoke API tokens',
  'service:watch': 'Read the figures of the running service',
  'break-glass:use':
    'Read a chart outside one’s own permissions, with a reason, for a limited time',
} as const satisfies Record<string, string>;
export type Permission = keyof typeof PERMISSIONS;

/** True for the name of a permission. */
export function isPermission(name: unknown): name is Permission {
  return typeof name === 'string' && Object.hasOwn(PERMISSIONS, name);
}

const EVERYBODY: readonly Permission[] = ['engine:use', 'codes:read', 'queues:read'];
const CHART: readonly Permission[] = ['patients:read', 'encounters:read', 'queries:read'];

/** Who may do what. A role that is not named for a permission is denied it. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  provider: [
    ...EVERYBODY,
    ...CHART,
    'queries:answer',
    'findings:settle',
    'lists:read',
    'education:read',
  ],
  coder: [
    ...EVERYBODY,
    ...CHART,
    'encounters:code',
    'findings:settle',
    'queries:write',
    'claims:read',
    'ingest:write',
    'lists:read',
  ],
  cdi: [
    ...EVERYBODY,
    ...CHART,
    'findings:settle',
    'queries:write',
    'queues:assign',
    'lists:read',
    'measures:read',
    'education:read',
    'measures:mark',
    'reports:read',
  ],
  biller: [
    ...EVERYBODY,
    'findings:settle',
    'claims:read',
    'remittances:read',
    'claims:write',
    'lists:read',
    'break-glass:use',
  ],
  administrator: [
    ...EVERYBODY,
    ...CHART,
    'patients:export',
    'patients:delete',
    'queues:assign',
    'findings:settle',
    'claims:read',
    'remittances:read',
    'ingest:write',
    'ingest:manage',
    'jobs:read',
    'jobs:manage',
    'lists:read',
    'lists:write',
    'measures:read',
    'education:read',
    'measures:mark',
    'effects:read',
    'audits:read',
    'audits:settle',
    'reports:read',
    'audit-log:read',
    'users:manage',
    'practice:manage',
    'tokens:manage',
    'service:watch',
  ],
  auditor: [
    ...EVERYBODY,
    ...CHART,
    'claims:read',
    'remittances:read',
    'jobs:read',
    'lists:read',
    'measures:read',
    'education:read',
    'effects:read',
    'audits:read',
    'audits:write',
    'audits:settle',
    'reports:read',
    'audit-log:read',
  ],
};

/** What break-glass opens: charts to read, and nothing to change. */
export const BROKEN_GLASS: readonly Permission[] = [
  'patients:read',
  'encounters:read',
  'queries:read',
];

/**
 * `anyone` needs no sign-in; `signed-in` any role of any practice; `ehr` the signed token of a registered EHR, which the
 * route verifies itself.
 */
export type Access = Permission | 'anyone' | 'signed-in' | 'ehr';

/** Everything that one of the roles is allowed. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));
}
