import { apiRoutes } from './api-routes.ts';
import { cdsRoutes } from './cds-hooks/cds-routes.ts';
import { codeRoutes } from './code-routes.ts';
import { ehrRoutes } from './ehr-routes.ts';
import { engineRoutes } from './engine-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { progressRoutes } from './progress-routes.ts';
import type { Route } from './route.ts';

const PRODUCT: readonly Route[] = [
  ...healthRoutes,
  ...engineRoutes,
  ...codeRoutes,
  ...progressRoutes,
  ...cdsRoutes,
  ...ehrRoutes,
];

/** Every route of the server. What does not stand here does not exist, and tests and documents read this list. */
export const ROUTES: readonly Route[] = [...PRODUCT, ...apiRoutes(PRODUCT)];
