import type { Condition, Extension } from 'fhir/r4.js';
import type { Codebook } from '../../codebook/codebook.ts';
import type { EvidenceSpan } from '../../coding/decision.ts';
import type { SheetLine } from '../../desk/sheet-schema.ts';
import type { CodedEncounter } from '../../store/ehr/read-codes.ts';
import {
  conditionId,
  encounterReference,
  type FhirBase,
  own,
  patientReference,
} from './fhir-names.ts';

const TERMS = 'http://terminology.hl7.org/CodeSystem';

/** The lines of a sheet that somebody answers for: what the engine proposes alone is no Condition. */
export function answeredLines({ sheet }: CodedEncounter): readonly SheetLine[] {
  return sheet.lines.filter(({ state }) => state !== 'proposed');
}

/** A code that a person accepted, changed to or added, as a diagnosis of its encounter. */
export function conditionOf(
  base: FhirBase,
  codebook: Codebook,
  encounter: CodedEncounter,
  line: SheetLine,
): Condition {
  const { names, sheet, decision, updatedAt } = encounter;
  const title = codebook.title(line.code, names.dateOfService);
  const spans = decision?.codes.find(({ code }) => code === line.code)?.evidence ?? [];
  return {
    resourceType: 'Condition',
    id: conditionId(encounter.id, line.code),
    meta: { lastUpdated: updatedAt },
    extension: [
      {
        url: own(base, 'StructureDefinition', 'claim-position'),
        valuePositiveInt: sheet.lines.indexOf(line) + 1,
      },
      {
        url: own(base, 'StructureDefinition', 'coding-state'),
        valueCode: sheet.state === 'signed-off' ? 'signed-off' : line.state,
      },
    ],
    clinicalStatus: { coding: [{ system: `${TERMS}/condition-clinical`, code: 'active' }] },
    verificationStatus: {
      coding: [{ system: `${TERMS}/condition-ver-status`, code: 'confirmed' }],
    },
    category: [
      { coding: [{ system: `${TERMS}/condition-category`, code: 'encounter-diagnosis' }] },
    ],
    code: {
      coding: [
        {
          system: 'http://hl7.org/fhir/sid/icd-10-cm',
          code: line.code,
          ...(decision === undefined ? {} : { version: decision.codeSet.release }),
          ...(title === undefined ? {} : { display: title }),
        },
      ],
    },
    subject: patientReference(base, names) ?? { display: 'not known' },
    encounter: encounterReference(base, names),
    ...(line.at === undefined ? {} : { recordedDate: line.at }),
    ...(line.by === undefined ? {} : { asserter: { display: line.by } }),
    ...(spans.length === 0
      ? {}
      : { evidence: spans.map((span) => ({ extension: [spanExtension(base, span)] })) }),
  };
}

/** Where the words stand that carry a code: `[start, end)` in UTF-16 code units of the document. The words stay here. */
export function spanExtension(base: FhirBase, span: EvidenceSpan): Extension {
  return {
    url: own(base, 'StructureDefinition', 'evidence-span'),
    extension: [
      { url: 'document', valueString: span.document },
      { url: 'start', valueUnsignedInt: span.start },
      { url: 'end', valueUnsignedInt: span.end },
      { url: 'section', valueString: span.section },
      { url: 'says', valueString: span.says },
    ],
  };
}
