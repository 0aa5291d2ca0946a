import { createRouter } from '@tanstack/react-router';
import { administrationScreens } from './areas/administration-area.ts';
import { auditScreens } from './areas/audit-area.ts';
import { moneyScreens } from './areas/claims-area.ts';
import { codingScreens } from './areas/coding-area.ts';
import { practiceScreens } from './areas/practice-area.ts';
import { LoadingState } from './parts/states.tsx';
import { deskRoute, rootRoute } from './router-root.tsx';
import { signInRoute } from './screens/sign-in/sign-in-route.ts';
import { homeRoute } from './shell/home-route.ts';

const routeTree = rootRoute.addChildren([
  signInRoute,
  deskRoute.addChildren([
    homeRoute,
    ...codingScreens,
    ...moneyScreens,
    ...practiceScreens,
    ...administrationScreens,
    ...auditScreens,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingState,
  defaultPendingMs: 200,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
