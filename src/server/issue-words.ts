import { CHART_ISSUES, type Issue } from '../chart/issue.ts';
import { CCDA_ISSUES } from '../formats/ccda-issues.ts';
import { CSV_ISSUES } from '../formats/csv-issues.ts';
import { FHIR_ISSUES } from '../formats/fhir-issues.ts';
import { HL7V2_ISSUES } from '../formats/hl7v2-issues.ts';
import { FORMAT_ISSUES } from '../formats/issues.ts';
import { X12_ISSUES } from '../formats/x12-issues.ts';
import { INTAKE_ISSUES } from '../intake/issues.ts';

const WORDS: Readonly<Record<string, string>> = {
  ...CHART_ISSUES,
  ...FORMAT_ISSUES,
  ...CCDA_ISSUES,
  ...CSV_ISSUES,
  ...FHIR_ISSUES,
  ...HL7V2_ISSUES,
  ...X12_ISSUES,
  ...INTAKE_ISSUES,
};

/** An issue of a file that came in, with what its code means. */
export function withWords(issue: Issue): Issue & { readonly means?: string } {
  const means = WORDS[issue.code];
  return means === undefined ? issue : { ...issue, means };
}
