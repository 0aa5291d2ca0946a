import type { PayerPolicy } from '../../claims/payer-policy-schema.ts';

/** A policy of an invented payer that names a procedure and no diagnoses. */
export const EXAMPLE_POLICY: PayerPolicy = {
  id: 'example-health-therapy',
  payer: 'Example Health',
  matches: ['example health'],
  title: 'Therapy',
  documents: [],
  from: '2026-01-01',
  lastChecked: '2026-11-01',
  procedures: ['97110'],
  modifiers: [],
  frequency: [],
  documentation: [],
};
