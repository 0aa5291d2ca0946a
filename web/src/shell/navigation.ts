import type { Permission } from '../../../src/server/permissions.ts';

export type NavigationItem = {
  readonly to: string;
  readonly label: string;
  readonly needs: Permission;
  /** roles whose day begins here */
  readonly homeOf?: readonly string[];
  /** the heading under which it stands; those without one come first */
  readonly under?: 'Administration';
};

/** The places of the workbench, in the order of the day. What one may not open is not shown. */
export const NAVIGATION: readonly NavigationItem[] = [
  {
    to: '/queue',
    label: 'Work queue',
    needs: 'queues:read',
    homeOf: ['provider', 'coder', 'cdi', 'biller'],
  },
  { to: '/encounters', label: 'Visits', needs: 'encounters:read' },
  { to: '/patients', label: 'Patients', needs: 'patients:read' },
  { to: '/queries', label: 'Queries', needs: 'queries:read' },
  { to: '/claims', label: 'Claims', needs: 'claims:read' },
  { to: '/remittances', label: 'Answers to claims', needs: 'remittances:read' },
  { to: '/readiness', label: 'Readiness', needs: 'encounters:read' },
  { to: '/lists', label: 'Diagnosis lists', needs: 'lists:read' },
  {
    to: '/dashboard',
    label: 'Dashboard',
    needs: 'measures:read',
    homeOf: ['administrator', 'auditor'],
  },
  { to: '/audits', label: 'Audits', needs: 'audits:read' },
  { to: '/education', label: 'Education', needs: 'education:read' },
  { to: '/reports', label: 'Reports', needs: 'reports:read' },
  { to: '/rulebook', label: 'Rulebook', needs: 'codes:read' },
  { to: '/code-set', label: 'Code set', needs: 'codes:read' },
  { to: '/policies', label: 'Policies', needs: 'lists:read' },
  { to: '/try', label: 'Try it', needs: 'engine:use' },
  { to: '/emergency', label: 'Emergency', needs: 'break-glass:use' },
  { to: '/alerts', label: 'Alerts', needs: 'practice:manage', under: 'Administration' },
  { to: '/people', label: 'People', needs: 'users:manage', under: 'Administration' },
  { to: '/quarantine', label: 'Quarantine', needs: 'ingest:manage', under: 'Administration' },
  { to: '/jobs', label: 'Jobs', needs: 'jobs:read', under: 'Administration' },
  { to: '/audit-log', label: 'Audit log', needs: 'audit-log:read', under: 'Administration' },
  { to: '/tokens', label: 'API tokens', needs: 'tokens:manage', under: 'Administration' },
  { to: '/settings', label: 'Settings', needs: 'practice:manage', under: 'Administration' },
];

/** Where somebody with these roles and permissions begins. */
export function homeOf(roles: readonly string[], permissions: readonly string[]): string {
  const open = NAVIGATION.filter(({ needs }) => permissions.includes(needs));
  const own = open.find(({ homeOf: of = [] }) => of.some((role) => roles.includes(role)));
  return (own ?? open[0])?.to ?? '/try';
}
