import { queryOptions } from '@tanstack/react-query';
import type { ShownPolicies, ShownSwitch } from '../../../src/server/policy-routes.ts';
import { readVersioned } from './client.ts';

export type { ShownPolicies, ShownSwitch };
export const POLICIES = '/api/practice/policies';

/** The practice policies, with the version that a change has to name. */
export const policiesQuery = queryOptions({
  queryKey: [POLICIES],
  queryFn: async ({ signal }) => readVersioned<ShownPolicies>(POLICIES, signal),
  staleTime: 60_000,
});
