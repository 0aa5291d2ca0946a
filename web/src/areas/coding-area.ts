import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../router-root.tsx';
import { readShownSearch } from '../screens/encounter/shown-part.ts';
import { readEncountersSearch } from '../screens/encounters/encounters-search.ts';
import { readQueueSearch } from '../screens/queue/queue-search.ts';

/** Screens where notes are read and coded. */
export const codingScreens = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/queue',
    validateSearch: readQueueSearch,
    component: lazyRouteComponent(() => import('../screens/queue/queue.tsx'), 'Queue'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/encounters',
    validateSearch: readEncountersSearch,
    component: lazyRouteComponent(
      () => import('../screens/encounters/encounters.tsx'),
      'Encounters',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/patients',
    component: lazyRouteComponent(() => import('../screens/patients/patients.tsx'), 'Patients'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/patients/$patientId/timeline',
    component: lazyRouteComponent(() => import('../screens/patients/timeline.tsx'), 'Timeline'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/encounters/$encounterId',
    validateSearch: readShownSearch,
    component: lazyRouteComponent(
      () => import('../screens/encounter/encounter.tsx'),
      'EncounterScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/try',
    component: lazyRouteComponent(() => import('../screens/try-it/try-it.tsx'), 'TryIt'),
  }),
] as const;
