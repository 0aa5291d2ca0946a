import type { Bundle, FhirResource } from 'fhir/r4.js';
import type { FhirBase } from './fhir-names.ts';

/** A page of a search, with links to itself and to the next one. @param query as it was asked, without `?` */
export function searchBundle(
  base: FhirBase,
  type: string,
  query: string,
  resources: readonly FhirResource[],
  next: string | undefined,
): Bundle {
  const address = (search: string): string =>
    `${base.url}/${type}${search === '' ? '' : `?${search}`}`;
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: [
      { relation: 'self', url: address(query) },
      ...(next === undefined ? [] : [{ relation: 'next', url: address(following(query, next)) }]),
    ],
    ...(resources.length === 0
      ? {}
      : {
          entry: resources.map((resource) => ({
            fullUrl: `${base.url}/${type}/${resource.id ?? ''}`,
            resource,
            search: { mode: 'match' as const },
          })),
        }),
  };
}

function following(query: string, next: string): string {
  const parameters = new URLSearchParams(query);
  parameters.set('_after', next);
  return parameters.toString();
}
