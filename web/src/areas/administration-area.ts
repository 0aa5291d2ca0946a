import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../router-root.tsx';
import { readLogSearch } from '../screens/administration/log-search.ts';
import { readQuarantineSearch } from '../screens/administration/quarantine-search.ts';

/** One's own account, what an administrator looks after, and charts in an emergency. */
export const administrationScreens = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('../screens/account/account.tsx'), 'AccountScreen'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/emergency',
    component: lazyRouteComponent(
      () => import('../screens/break-glass/break-glass.tsx'),
      'BreakGlassScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/people',
    component: lazyRouteComponent(() => import('../screens/administration/people.tsx'), 'People'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/people/$userId',
    component: lazyRouteComponent(
      () => import('../screens/administration/person.tsx'),
      'PersonScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/tokens',
    component: lazyRouteComponent(() => import('../screens/administration/tokens.tsx'), 'Tokens'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/settings',
    component: lazyRouteComponent(
      () => import('../screens/administration/settings.tsx'),
      'Settings',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/policies',
    component: lazyRouteComponent(() => import('../screens/policies/policies.tsx'), 'Policies'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/quarantine',
    validateSearch: readQuarantineSearch,
    component: lazyRouteComponent(
      () => import('../screens/administration/quarantine.tsx'),
      'Quarantine',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/jobs',
    component: lazyRouteComponent(() => import('../screens/administration/jobs.tsx'), 'Jobs'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/jobs/$jobId',
    component: lazyRouteComponent(() => import('../screens/administration/job.tsx'), 'JobScreen'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/alerts',
    component: lazyRouteComponent(() => import('../screens/administration/alerts.tsx'), 'Alerts'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/audit-log',
    validateSearch: readLogSearch,
    component: lazyRouteComponent(
      () => import('../screens/administration/audit-log.tsx'),
      'AuditLog',
    ),
  }),
] as const;
