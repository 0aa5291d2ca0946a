import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../router-root.tsx';

/** `/sign-in`, and `/sign-in#SECRET` for a link that sets a password. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } =>
    // Only an address of this site: never one that leads away after the sign-in.
    typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {},
  component: lazyRouteComponent(() => import('./sign-in.tsx'), 'SignIn'),
});
