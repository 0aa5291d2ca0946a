import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../router-root.tsx';
import { readCountedSearch, readDashboardSearch } from '../screens/dashboard/dashboard-requests.ts';

/** Screens where the practice sees itself, its rules and its code set. */
export const practiceScreens = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/dashboard',
    validateSearch: readDashboardSearch,
    component: lazyRouteComponent(() => import('../screens/dashboard/dashboard.tsx'), 'Dashboard'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/dashboard/measures/$measureId',
    validateSearch: readDashboardSearch,
    component: lazyRouteComponent(
      () => import('../screens/dashboard/measure.tsx'),
      'MeasureScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/dashboard/encounters',
    validateSearch: readCountedSearch,
    component: lazyRouteComponent(
      () => import('../screens/dashboard/counted-encounters.tsx'),
      'CountedEncounters',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/rulebook',
    component: lazyRouteComponent(() => import('../screens/rulebook/rulebook.tsx'), 'Rulebook'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/code-set',
    validateSearch: ({ date }: Record<string, unknown>): { readonly date?: string } =>
      typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {},
    component: lazyRouteComponent(() => import('../screens/code-set/code-set.tsx'), 'CodeSet'),
  }),
] as const;
