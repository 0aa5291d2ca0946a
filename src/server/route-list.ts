import { codeRoutes } from './code-routes.ts';
import { engineRoutes } from './engine-routes.ts';
import { healthRoutes } from './health-routes.ts';
import type { Route } from './route.ts';

/** Every route of the server. What does not stand here does not exist, and tests and documents read this list. */
export const ROUTES: readonly Route[] = [...healthRoutes, ...engineRoutes, ...codeRoutes];
