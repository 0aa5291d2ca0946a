import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../router-root.tsx';

/** Screens where notes are read and coded. */
export const codingScreens = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/try',
    component: lazyRouteComponent(() => import('../screens/try-it/try-it.tsx'), 'TryIt'),
  }),
] as const;
