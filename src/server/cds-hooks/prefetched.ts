import { isResource } from './hook-chart.ts';
import type { CdsRequest } from './request-schema.ts';
import { type PrefetchKey, templateOf } from './services.ts';

/** What of a call is at hand, and what has to be read. */
export type Prefetched = {
  readonly data: ReadonlyMap<string, unknown>;
  readonly missing: readonly PrefetchKey[];
};

/**
 * What the EHR prefetched. `null` says that there is nothing; an OperationOutcome says that it could not be read, and
 * counts as not prefetched (CDS Hooks 2.0, "Providing FHIR Resources to a CDS Service").
 */
export function prefetchedOf(request: CdsRequest, keys: readonly PrefetchKey[]): Prefetched {
  const data = new Map<string, unknown>();
  const missing: PrefetchKey[] = [];
  for (const key of keys) {
    const value = request.prefetch?.[key];
    if (value === null) data.set(key, null);
    else if (isResource(value) && value.resourceType !== 'OperationOutcome') data.set(key, value);
    else missing.push(key);
  }
  return { data, missing };
}

/**
 * The relative address of a template with the tokens of the context filled in; undefined when the context lacks one.
 * @example `Condition?patient={{context.patientId}}` with patient `1288992` gives `Condition?patient=1288992`
 */
export function filledTemplate(key: PrefetchKey, request: CdsRequest): string | undefined {
  let isWhole = true;
  const filled = templateOf(key).replace(/\{\{context\.(\w+)\}\}/g, (_token, name: string) => {
    const value = request.context[name];
    if (typeof value !== 'string') {
      isWhole = false;
      return '';
    }
    return encodeURIComponent(value.replace(/^.*\//, ''));
  });
  return isWhole ? filled : undefined;
}
