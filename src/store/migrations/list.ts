import { practices } from './001-practices.ts';
import { encounters } from './002-encounters.ts';
import { decisions } from './003-decisions.ts';
import { audit } from './004-audit.ts';
import { claims } from './005-claims.ts';
import { identity } from './020-identity.ts';
import { intake } from './030-intake.ts';
import { desk } from './040-desk.ts';
import { claimFiles } from './041-claim-files.ts';
import { ehrs } from './050-ehrs.ts';
import { measures } from './060-measures.ts';
import { jobs } from './064-jobs.ts';
import { fhirPulls } from './065-fhir-pulls.ts';
import { sampleAudits } from './065-sample-audits.ts';
import { practiceSettings } from './066-practice-settings.ts';
import { retiredKeys } from './067-retired-keys.ts';
import { answers } from './068-answers.ts';
import { listsInVersions } from './069-lists-in-versions.ts';
import { readingIndex } from './072-reading-index.ts';
import { sessionOrigins } from './073-session-origins.ts';
import { keptReports } from './076-kept-reports.ts';
import { payerClaimNumbers } from './077-payer-claim-numbers.ts';
import { practicePolicies } from './078-practice-policies.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema; they run in order of their names. */
export const MIGRATIONS: readonly Migration[] = [
  practices,
  encounters,
  decisions,
  audit,
  claims,
  identity,
  desk,
  claimFiles,
  intake,
  ehrs,
  measures,
  jobs,
  fhirPulls,
  sampleAudits,
  practiceSettings,
  retiredKeys,
  answers,
  listsInVersions,
  readingIndex,
  sessionOrigins,
  keptReports,
  payerClaimNumbers,
  practicePolicies,
];
