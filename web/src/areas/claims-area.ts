import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { QueryState } from '../../../src/queries/life-schema.ts';
import { deskRoute } from '../router-root.tsx';

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const STATES: readonly string[] = [
  'draft',
  'sent',
  'viewed',
  'answered',
  'closed',
  'withdrawn',
] satisfies QueryState[];

/** Screens of queries, claims and diagnosis lists. */
export const moneyScreens = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/queries',
    validateSearch: ({ state }: Record<string, unknown>): { state?: string } =>
      typeof state === 'string' && STATES.includes(state) ? { state } : {},
    component: lazyRouteComponent(
      () => import('../screens/queries/query-list.tsx'),
      'QueryListScreen',
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
