import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../router-root.tsx';
import { readNewQuerySearch, readQuerySearch } from '../screens/queries/query-search.ts';

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Screens of queries, claims and diagnosis lists. */
export const moneyScreens = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/queries',
    validateSearch: readQuerySearch,
    component: lazyRouteComponent(
      () => import('../screens/queries/query-list.tsx'),
      'QueryListScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/queries/new',
    validateSearch: readNewQuerySearch,
    component: lazyRouteComponent(
      () => import('../screens/queries/new-query.tsx'),
      'NewQueryScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/queries/$queryId',
    component: lazyRouteComponent(() => import('../screens/queries/query.tsx'), 'QueryScreen'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/queries/$queryId/answer',
    component: lazyRouteComponent(() => import('../screens/queries/answer.tsx'), 'AnswerScreen'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/claims',
    component: lazyRouteComponent(() => import('../screens/claims/claims.tsx'), 'Claims'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/claims/$claimFileId',
    validateSearch: ({
      edit,
      verdict,
    }: Record<string, unknown>): { edit?: string | undefined; verdict?: string | undefined } => ({
      edit: word(edit),
      verdict: word(verdict),
    }),
    component: lazyRouteComponent(
      () => import('../screens/claims/claim-file.tsx'),
      'ClaimFileScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/lists',
    component: lazyRouteComponent(() => import('../screens/lists/lists.tsx'), 'Lists'),
  }),
] as const;
