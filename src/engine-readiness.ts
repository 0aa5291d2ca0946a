import { checkReadiness, type Readiness, serviceNamed } from './claims/readiness.ts';
import type { Engine } from './engine.ts';
import { workPatient } from './engine-review.ts';

/**
 * Compares one encounter, or a patient’s visits, with what payers ask to see before a service. Undefined for a service
 * that is not known.
 * @param service id of a service, or a CPT or HCPCS code number
 * @param code the code on the request, where there is one
 */
export function readyFor(
  engine: Engine,
  record: unknown,
  service: string,
  code?: string,
): (Readiness & { readonly id: string }) | undefined {
  const wanted = serviceNamed(service);
  if (wanted === undefined) return undefined;
  const isPatient = typeof record === 'object' && record !== null && 'visits' in record;
  const { id, visits } = workPatient(
    engine,
    isPatient ? record : { id: idOf(record), visits: [record] },
  );
  return {
    id,
    ...checkReadiness({
      service: wanted,
      visits: visits.map(({ encounter, dateOfService, decision, statements }) => ({
        id: encounter.id,
        dateOfService,
        decision,
        statements,
      })),
      codebook: engine.codebook,
      ...(code === undefined ? {} : { code }),
    }),
  };
}

function idOf(record: unknown): string {
  return typeof record === 'object' &&
    record !== null &&
    'id' in record &&
    typeof record.id === 'string'
    ? record.id
    : 'encounter';
}
