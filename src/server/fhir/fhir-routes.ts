import type { FhirResource } from 'fhir/r4.js';
import { z } from 'zod';
import { problem } from '../problem.ts';
import { content, defineRoute, type Route } from '../route.ts';
import type { Services } from '../services.ts';
import { searchBundle } from './bundle.ts';
import { capabilityStatement } from './capability-statement.ts';
import { readSearch } from './search-request.ts';
import { SHELVES, type Shelf } from './shelves.ts';

const fhirJson = content('application/fhir+json; charset=utf-8');
const searchQuery = z.record(
  z.string().max(60),
  z.union([z.string().max(600), z.array(z.string().max(600)).max(10)]),
);

function baseOf({ cds }: Services) {
  return { url: `${cds.publicUrl}/fhir` };
}

function printed(resource: FhirResource): string {
  return JSON.stringify(resource);
}

/** FHIR R4, to read back what was decided. Nothing is written by it. */
export const fhirRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/fhir/metadata',
    access: 'anyone',
    says: 'What can be read back as FHIR',
    reply: fhirJson,
    handler: ({ services }) => printed(capabilityStatement(baseOf(services), services.today())),
  }),
  ...SHELVES.flatMap((shelf) => [searchRoute(shelf), readRoute(shelf)]),
];

function searchRoute(shelf: Shelf): Route {
  return defineRoute({
    method: 'GET',
    path: `/fhir/${shelf.type}`,
    access: shelf.permission,
    says: `Searches ${shelf.type} (FHIR): ${shelf.says}`,
    query: searchQuery,
    reply: fhirJson,
    handler: async ({ query, scope, allows, services }) => {
      const base = baseOf(services);
      const search = readSearch(query, shelf.parameters);
      const reader = { scope, allows, services, base };
      const { resources, next } = await shelf.search(reader, search);
      return printed(searchBundle(base, shelf.type, queryText(query), resources, next));
    },
  });
}

function readRoute(shelf: Shelf): Route {
  return defineRoute({
    method: 'GET',
    path: `/fhir/${shelf.type}/:${shelf.param}`,
    access: shelf.permission,
    says: `Reads one ${shelf.type} (FHIR)`,
    params: z.record(z.string(), z.string().max(64)),
    reply: fhirJson,
    handler: async ({ params, scope, allows, services }) => {
      const reader = { scope, allows, services, base: baseOf(services) };
      const found = await shelf.read(reader, params[shelf.param] ?? '');
      if (found === undefined) throw problem(404, 'request/not-found');
      return printed(found);
    },
  });
}

/** The query as it was asked, without the mark of a page. */
function queryText(query: z.infer<typeof searchQuery>): string {
  const parameters = new URLSearchParams();
  for (const [name, given] of Object.entries(query))
    for (const value of typeof given === 'string' ? [given] : given) parameters.append(name, value);
  return parameters.toString();
}
