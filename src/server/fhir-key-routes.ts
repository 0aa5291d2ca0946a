import { z } from 'zod';
import { defineRoute, type Route } from './route.ts';

/** The public half of the key by which records are pulled, where a FHIR server that knows this address looks for it. */
export const fhirKeyRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/.well-known/jwks.json',
    access: 'anyone',
    says: 'Public keys of this installation as a client of FHIR servers (SMART Backend Services)',
    reply: z.object({ keys: z.array(z.record(z.string(), z.string())).readonly() }),
    handler: ({ services: { fhirKeys = [] } }) => ({ keys: fhirKeys }),
  }),
];
