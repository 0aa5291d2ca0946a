import type { Migration } from './migration.ts';
import { tenantTable } from './tenant-table.ts';

/** How far records were pulled from each FHIR server. */
export const fhirPulls: Migration = {
  name: '065-fhir-pulls',
  up: async (schema, columns) => {
    await tenantTable(schema, columns, 'fhir_pulls', {
      key: ['server', 'part'],
      columns: {
        server: 'text',
        part: 'text',
        since: 'text?',
        next: 'text?',
        begun: 'text?',
        updated_at: 'text',
      },
    });
  },
};
