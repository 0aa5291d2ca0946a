import { createRoute, redirect } from '@tanstack/react-router';
import { queryClient } from '../api/query-client.ts';
import { sessionQuery } from '../api/session.ts';
import { deskRoute } from '../router-root.tsx';
import { homeOf } from './navigation.ts';

/** The bare address leads each role to where its day begins. */
export const homeRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  beforeLoad: async () => {
    const { roles, permissions, secondFactorMissing } =
      await queryClient.ensureQueryData(sessionQuery);
    // Until it is set up nothing else opens.
    if (secondFactorMissing === true) throw redirect({ to: '/account', replace: true });
    throw redirect({ to: homeOf(roles, permissions), replace: true });
  },
});
