import type { ServiceReadiness } from './analytics/practice-row.ts';
import type { Encounter } from './chart/encounter.ts';
import { checkReadiness, serviceNamed } from './claims/readiness.ts';
import type { Engine } from './engine.ts';
import type { Visit } from './review/visit.ts';

/**
 * The services of an encounter that payers ask a record for, with what the record up to that day lacks.
 * @param upToNow worked visits of the patient, the encounter’s own last; asked for only where there is such a service
 */
export function servicesOf(
  { codebook }: Engine,
  encounter: Encounter,
  upToNow: () => readonly Visit[],
): readonly ServiceReadiness[] {
  const services = new Set((encounter.procedures ?? []).map(({ cpt }) => serviceNamed(cpt)));
  services.delete(undefined);
  if (services.size === 0) return [];
  const visits = upToNow().map(({ encounter: { id }, dateOfService, decision, statements }) => ({
    id,
    dateOfService,
    decision,
    statements,
  }));
  return [...services].flatMap((service) => {
    if (service === undefined) return [];
    const { ready, diagnosis, elements } = checkReadiness({ service, visits, codebook });
    const lacks = [diagnosis, ...elements]
      .filter(({ status }) => status === 'missing' || status === 'contradictory')
      .map(({ element }) => element);
    return [{ service: service.id, title: service.title, isReady: ready, lacks }];
  });
}
