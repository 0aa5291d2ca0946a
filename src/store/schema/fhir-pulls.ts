/** How far one kind of resource was pulled from a FHIR server. */
export type FhirPullsTable = {
  tenant: string;
  /** base address, without a slash at the end */
  server: string;
  /** a resource type, or `$export` */
  part: string;
  /** `_lastUpdated` from which the next pull asks; null before the first was ended */
  since: string | null;
  /** address that a pull goes on with; null when none is under way */
  next: string | null;
  /** the server’s time when the pull under way began */
  begun: string | null;
  updated_at: string;
};
