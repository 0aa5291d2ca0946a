import type { Bundle, FhirResource, Parameters } from 'fhir/r4.js';
import {
  field,
  isThere,
  items,
  type Place,
  readAs,
  report,
  resourceType,
  text,
} from './fhir-place.ts';

/** A resource of a file, and the full URL that its Bundle gives it. */
export type FhirEntry = {
  readonly place: Place<FhirResource>;
  readonly fullUrl: string | undefined;
};

/** Bundles in Bundles: a batch of search answers is one in one. */
const DEEPEST_BUNDLE = 3;

/**
 * The resources in a document: itself, those of a Bundle of any kind, of Parameters, of an array. Entries that answer
 * or delete hold none, and are passed over.
 */
export function entriesOf(place: Place<unknown>, depth = 0): readonly FhirEntry[] {
  if (Array.isArray(place.value))
    return items(readAs<unknown[]>(place)).flatMap((item) => entriesOf(item, depth + 1));
  const type = resourceType(place);
  if (type === undefined) {
    report(place, 'fhir/not-a-resource', 'resourceType');
    return [];
  }
  if (type !== 'Bundle' && type !== 'Parameters')
    return [{ place: readAs<FhirResource>(place), fullUrl: undefined }];
  if (depth >= DEEPEST_BUNDLE) {
    report(place, 'fhir/bundle-too-deep');
    return [];
  }
  return type === 'Bundle'
    ? entriesOfBundle(readAs<Bundle>(place), depth)
    : items(field(readAs<Parameters>(place), 'parameter')).flatMap((parameter) =>
        innerEntries(readAs(field(parameter, 'resource')), undefined, depth),
      );
}

function entriesOfBundle(place: Place<Bundle>, depth: number): readonly FhirEntry[] {
  const hasMore = items(field(place, 'link')).some(
    (link) => field(link, 'relation').value === 'next',
  );
  if (hasMore) report(field(place, 'link'), 'fhir/bundle-has-more');
  return items(field(place, 'entry')).flatMap((entry) => {
    if (field(field(entry, 'search'), 'mode').value === 'outcome') return [];
    return innerEntries(readAs(field(entry, 'resource')), text(field(entry, 'fullUrl')), depth);
  });
}

function innerEntries(
  place: Place<FhirResource>,
  fullUrl: string | undefined,
  depth: number,
): readonly FhirEntry[] {
  if (!isThere(place)) return [];
  const type = resourceType(place);
  return type === undefined || type === 'Bundle' || type === 'Parameters'
    ? entriesOf(place, depth + 1)
    : [{ place, fullUrl }];
}
