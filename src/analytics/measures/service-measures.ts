import { CODING_READERS, type Measure } from '../define-measure.ts';

/** Services that payers ask a record for. */
export const SERVICE_MEASURES: readonly Measure[] = [
  {
    id: 'ready',
    title: 'Records ready for authorization',
    unit: 'services',
    numerator:
      'of those, services of which the record up to the day holds all that payers ask to see',
    denominator: 'services of encounters for which payers ask a record (`endplate readiness`)',
    exclusions:
      'Encounters without such a service. What is counted is the record, never that a payer covers the service.',
    source: 'The elements of `endplate readiness`; no benchmark was found.',
    needs: 'services',
    seenBy: [...CODING_READERS, 'biller'],
    of: ({ services }) => services?.asked ?? 0,
    count: ({ services }) => services?.ready ?? 0,
  },
];
