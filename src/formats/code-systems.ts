/** A code system by its plain name. */
export type CodeSystem =
  | 'icd-10-cm'
  | 'icd-9-cm'
  | 'icd-10-pcs'
  | 'snomed'
  | 'cpt'
  | 'hcpcs'
  | 'loinc'
  | 'rxnorm';

/**
 * How each system is written in FHIR (URI), C-CDA (OID) and HL7 v2 (table 0396 and habits), in lower case and without
 * what `plainLabel` takes off. FHIR's URI of the international ICD-10 stands on American claims for ICD-10-CM.
 */
const SPELLINGS: Readonly<Record<CodeSystem, readonly string[]>> = {
  'icd-10-cm': [
    'hl7.org/fhir/sid/icd-10-cm',
    'hl7.org/fhir/sid/icd-10',
    'hl7.org/fhir/sid/icd-10-us',
    'hl7.org/fhir/icd-10-cm',
    'terminology.hl7.org/codesystem/icd10cm',
    'terminology.hl7.org/codesystem/icd-10-cm',
    'cdc.gov/nchs/icd/icd10cm',
    'cdc.gov/nchs/icd/icd-10-cm',
    '2.16.840.1.113883.6.90',
    '2.16.840.1.113883.6.3',
    'icd-10-cm',
    'icd10-cm',
    'icd10cm',
    'icd 10 cm',
    'icd-10',
    'icd10',
    'icd 10',
    'i10',
    'i10c',
    'i10cm',
  ],
  'icd-9-cm': [
    'hl7.org/fhir/sid/icd-9-cm',
    'hl7.org/fhir/sid/icd-9-cm/diagnosis',
    'hl7.org/fhir/sid/icd-9',
    'terminology.hl7.org/codesystem/icd9cm',
    'terminology.hl7.org/codesystem/icd-9-cm',
    '2.16.840.1.113883.6.103',
    '2.16.840.1.113883.6.42',
    '2.16.840.1.113883.6.2',
    'icd-9-cm',
    'icd9-cm',
    'icd9cm',
    'icd-9',
    'icd9',
    'i9',
    'i9c',
    'i9cdx',
  ],
  'icd-10-pcs': [
    'hl7.org/fhir/sid/icd-10-pcs',
    'cms.gov/medicare/coding/icd10',
    'icd10data.com/icd10pcs',
    '2.16.840.1.113883.6.4',
    'icd-10-pcs',
    'icd10pcs',
    'i10p',
  ],
  snomed: [
    'snomed.info/sct',
    '2.16.840.1.113883.6.96',
    'snomed',
    'snomed-ct',
    'snomed ct',
    'sct',
    'snm',
    'snm3',
  ],
  cpt: ['ama-assn.org/go/cpt', '2.16.840.1.113883.6.12', 'cpt', 'cpt4', 'cpt-4', 'c4', 'c5'],
  hcpcs: [
    'terminology.hl7.org/codesystem/hcpcs-all-codes',
    'terminology.hl7.org/codesystem/hcpcs',
    'hl7.org/fhir/sid/hcpcs',
    'cms.gov/medicare/coding/hcpcsreleasecodesets',
    'cms.gov/medicare/coding/medhcpcsgeninfo',
    'bluebutton.cms.gov/resources/codesystem/hcpcs',
    '2.16.840.1.113883.6.285',
    '2.16.840.1.113883.6.14',
    'hcpcs',
    'hcpt',
    'hpc',
    'hc',
    'hcpcs/cpt',
  ],
  loinc: ['loinc.org', '2.16.840.1.113883.6.1', 'loinc', 'ln'],
  rxnorm: ['nlm.nih.gov/research/umls/rxnorm', '2.16.840.1.113883.6.88', 'rxnorm'],
};

const BY_LABEL = new Map(
  Object.entries(SPELLINGS).flatMap(([system, labels]) =>
    labels.map((label): [string, string] => [label, system]),
  ),
);

/**
 * The code system that a label names, in whichever spelling: a FHIR URI, an OID, `I10`, `ICD-10-CM`. Undefined when
 * the label is not known: such a code is kept with its label, and never taken for another system’s.
 */
export function codeSystemOf(label: string | undefined): CodeSystem | undefined {
  if (label === undefined) return undefined;
  const found = BY_LABEL.get(plainLabel(label));
  return isCodeSystem(found) ? found : undefined;
}

function isCodeSystem(name: string | undefined): name is CodeSystem {
  return name !== undefined && Object.hasOwn(SPELLINGS, name);
}

function plainLabel(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/^urn:oid:|^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#|].*$/, '')
    .replace(/\/+$/, '');
}
