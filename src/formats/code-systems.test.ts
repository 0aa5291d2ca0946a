import { expect, it } from 'vitest';
import { codeSystemOf } from './code-systems.ts';

it.each([
  ['http://hl7.org/fhir/sid/icd-10-cm', 'icd-10-cm'],
  ['https://hl7.org/fhir/sid/icd-10-cm/', 'icd-10-cm'],
  ['http://hl7.org/fhir/sid/icd-10-cm|2026', 'icd-10-cm'],
  ['http://hl7.org/fhir/sid/icd-10', 'icd-10-cm'],
  ['urn:oid:2.16.840.1.113883.6.90', 'icd-10-cm'],
  ['2.16.840.1.113883.6.90', 'icd-10-cm'],
  ['I10', 'icd-10-cm'],
  ['I10C', 'icd-10-cm'],
  ['ICD10', 'icd-10-cm'],
  ['ICD-10-CM', 'icd-10-cm'],
  ['http://hl7.org/fhir/sid/icd-9-cm', 'icd-9-cm'],
  ['2.16.840.1.113883.6.103', 'icd-9-cm'],
  ['I9', 'icd-9-cm'],
  ['http://www.cms.gov/Medicare/Coding/ICD10', 'icd-10-pcs'],
  ['http://snomed.info/sct', 'snomed'],
  ['http://www.ama-assn.org/go/cpt', 'cpt'],
  ['https://bluebutton.cms.gov/resources/codesystem/hcpcs', 'hcpcs'],
  ['http://loinc.org', 'loinc'],
  ['http://hl7.org/fhir/sid/icd-11', undefined],
  ['', undefined],
  [undefined, undefined],
  ['constructor', undefined],
])('%j names the system %j', (label, system) => {
  expect(codeSystemOf(label)).toBe(system);
});
