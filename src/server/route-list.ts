import { accountRoutes } from './account-routes.ts';
import { apiRoutes } from './api-routes.ts';
import { auditLogRoutes } from './audit-log-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { beginQueryRoutes } from './begin-query-routes.ts';
import { breakGlassRoutes } from './break-glass-routes.ts';
import { cdsRoutes } from './cds-hooks/cds-routes.ts';
import { claimRoutes } from './claim-routes.ts';
import { codeRoutes } from './code-routes.ts';
import { codebookRoutes } from './codebook-routes.ts';
import { codingRoutes } from './coding-routes.ts';
import { demonstrationRoutes } from './demonstration-routes.ts';
import { ehrRoutes } from './ehr-routes.ts';
import { encounterRoutes } from './encounter-routes.ts';
import { engineRoutes } from './engine-routes.ts';
import { fhirRoutes } from './fhir/fhir-routes.ts';
import { fhirKeyRoutes } from './fhir-key-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { ingestRoutes } from './ingest-routes.ts';
import { jobRoutes } from './job-routes.ts';
import { keptReportRoutes } from './kept-report-routes.ts';
import { listRoutes } from './list-routes.ts';
import { mcpRoutes } from './mcp/mcp-routes.ts';
import { changeMarkerRoutes } from './measures/change-marker-routes.ts';
import { countedEncounterRoutes } from './measures/counted-encounter-routes.ts';
import { educationRoutes } from './measures/education-routes.ts';
import { measureRoutes } from './measures/measure-routes.ts';
import { oidcRoutes } from './oidc-routes.ts';
import { patientRecordRoutes } from './patient-record-routes.ts';
import { patientRoutes } from './patient-routes.ts';
import { policyRoutes } from './policy-routes.ts';
import { practiceRoutes } from './practice-routes.ts';
import { progressRoutes } from './progress-routes.ts';
import { queryRoutes } from './query-routes.ts';
import { readinessRoutes } from './readiness-routes.ts';
import { reportRoutes } from './report-routes.ts';
import type { Route } from './route.ts';
import { ruleListRoutes } from './rule-list-routes.ts';
import { rulebookRoutes } from './rulebook-routes.ts';
import { secondFactorRoutes } from './second-factor-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { smartRoutes } from './smart/smart-routes.ts';
import { tokenRoutes } from './token-routes.ts';
import { unansweredRoutes } from './unanswered-routes.ts';
import { userRoutes } from './user-routes.ts';
import { workRoutes } from './work-routes.ts';

const PRODUCT: readonly Route[] = [
  ...healthRoutes,
  ...engineRoutes,
  ...codeRoutes,
  ...encounterRoutes,
  ...codingRoutes,
  ...queryRoutes,
  ...beginQueryRoutes,
  ...workRoutes,
  ...patientRoutes,
  ...patientRecordRoutes,
  ...claimRoutes,
  ...unansweredRoutes,
  ...readinessRoutes,
  ...listRoutes,
  ...codebookRoutes,
  ...ruleListRoutes,
  ...progressRoutes,
  ...jobRoutes,
  ...cdsRoutes,
  ...ehrRoutes,
  ...fhirRoutes,
  ...fhirKeyRoutes,
  ...ingestRoutes,
  ...mcpRoutes,
  ...rulebookRoutes,
  ...smartRoutes,
  ...sessionRoutes,
  ...accountRoutes,
  ...oidcRoutes,
  ...demonstrationRoutes,
  ...secondFactorRoutes,
  ...practiceRoutes,
  ...policyRoutes,
  ...userRoutes,
  ...tokenRoutes,
  ...breakGlassRoutes,
  ...auditLogRoutes,
  ...auditRoutes,
  ...reportRoutes,
  ...keptReportRoutes,
  ...measureRoutes,
  ...countedEncounterRoutes,
  ...changeMarkerRoutes,
  ...educationRoutes,
];

/** Every route of the server. What does not stand here does not exist, and tests and documents read this list. */
export const ROUTES: readonly Route[] = [...PRODUCT, ...apiRoutes(PRODUCT)];
