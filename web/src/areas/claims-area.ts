import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../router-root.tsx';
import { readNewQuerySearch, readQuerySearch } from '../screens/queries/query-search.ts';
import type { RemittanceSearch } from '../screens/remittances/remittance-requests.ts';

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

type ClaimFileSearch = {
  readonly edit?: string | undefined;
  readonly verdict?: string | undefined;
  readonly claim?: string | undefined;
};

type ReadinessSearch = {
  readonly encounterId?: string | undefined;
  readonly service?: string | undefined;
  readonly code?: string | undefined;
};

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
    path: '/claims/by-number/$claim',
    component: lazyRouteComponent(
      () => import('../screens/claims/claim-by-number.tsx'),
      'ClaimByNumber',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/claims/$claimFileId',
    validateSearch: ({ edit, verdict, claim }: Record<string, unknown>): ClaimFileSearch => ({
      edit: word(edit),
      verdict: word(verdict),
      claim: word(claim),
    }),
    component: lazyRouteComponent(
      () => import('../screens/claims/claim-file.tsx'),
      'ClaimFileScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/remittances',
    component: lazyRouteComponent(
      () => import('../screens/remittances/remittances.tsx'),
      'Remittances',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/remittances/open',
    component: lazyRouteComponent(
      () => import('../screens/remittances/open-answers.tsx'),
      'OpenAnswers',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/remittances/$remittanceId',
    validateSearch: ({ cause, owner }: Record<string, unknown>): RemittanceSearch => ({
      cause: word(cause),
      owner: word(owner),
    }),
    component: lazyRouteComponent(
      () => import('../screens/remittances/remittance.tsx'),
      'RemittanceScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/readiness',
    validateSearch: ({ encounterId, service, code }: Record<string, unknown>): ReadinessSearch => ({
      encounterId: word(encounterId),
      service: word(service),
      code: word(code),
    }),
    component: lazyRouteComponent(
      () => import('../screens/readiness/readiness.tsx'),
      'ReadinessScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/lists',
    component: lazyRouteComponent(() => import('../screens/lists/lists.tsx'), 'Lists'),
  }),
] as const;
