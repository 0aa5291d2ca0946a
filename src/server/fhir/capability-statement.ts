import type { CapabilityStatement } from 'fhir/r4.js';
import { ENGINE_VERSION } from '../../engine-version.ts';
import type { FhirBase } from './fhir-names.ts';
import { SEARCH_PARAMETERS } from './search-request.ts';
import { SHELVES } from './shelves.ts';

/** What `/fhir` offers, printed from the table of its resources. @param date YYYY-MM-DD */
export function capabilityStatement(base: FhirBase, date: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    software: { name: 'Endplate', version: ENGINE_VERSION },
    implementation: { description: 'Read back what a practice decided', url: base.url },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [
      {
        mode: 'server',
        security: {
          description:
            'A session of the workbench, or an API token in Authorization: Bearer. Roles and scopes are those of the other routes.',
        },
        resource: SHELVES.map(({ type, says, parameters }) => ({
          type,
          documentation: says,
          interaction: [{ code: 'read' as const }, { code: 'search-type' as const }],
          searchParam: parameters.map((name) => ({
            name,
            type: SEARCH_PARAMETERS[name].type,
            documentation: SEARCH_PARAMETERS[name].says,
          })),
        })),
      },
    ],
  };
}
