import type { Provenance } from 'fhir/r4.js';
import type { Acceptance } from '../../store/ehr/read-codes.ts';
import { spanExtension } from './condition.ts';
import { conditionId, encounterReference, type FhirBase, own } from './fhir-names.ts';

const ACTIVITIES = {
  accept: 'CREATE',
  change: 'UPDATE',
  add: 'CREATE',
  'sign-off': 'UPDATE',
} as const;

/** Who took responsibility for which codes, when, and from which words. */
export function provenanceOf(base: FhirBase, acceptance: Acceptance): Provenance {
  const { id, encounterId, names, event, codes, decision } = acceptance;
  const { step, by, at } = event;
  const spans = (decision?.codes ?? [])
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, evidence }) => evidence.map((span) => ({ code, span })));
  const activity = Object.entries(ACTIVITIES).find(([name]) => name === step.step)?.[1];
  return {
    resourceType: 'Provenance',
    id,
    meta: { lastUpdated: at },
    target: codes.map((code) => ({ reference: `Condition/${conditionId(encounterId, code)}` })),
    recorded: at,
    ...(activity === undefined
      ? {}
      : {
          activity: {
            coding: [
              { system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation', code: activity },
            ],
            text: step.step,
          },
        }),
    agent: [
      {
        type: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
              code: step.step === 'sign-off' ? 'attester' : 'author',
            },
          ],
        },
        role: by.roles.map((role) => ({
          coding: [{ system: own(base, 'CodeSystem', 'role'), code: role }],
        })),
        who: {
          identifier: { system: own(base, 'CodeSystem', 'user'), value: by.id },
          display: by.name,
        },
      },
    ],
    entity: [
      { role: 'source', what: encounterReference(base, names) },
      ...spans.map(({ code, span }) => ({
        role: 'source' as const,
        what: {
          type: 'DocumentReference',
          identifier: {
            system: own(base, 'CodeSystem', 'document-of-encounter'),
            value: `${names.encounter}/${span.document}`,
          },
          display: code,
        },
        extension: [spanExtension(base, span)],
      })),
    ],
  };
}
