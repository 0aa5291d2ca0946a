import { z } from 'zod';
import { tallyCards } from '../store/ehr/cds-calls.ts';
import { addEhr, type Ehr, listEhrs, removeEhr } from '../store/ehr/ehrs.ts';
import { keySetSchema } from './cds-hooks/key-set.ts';
import { problem } from './problem.ts';
import { defineRoute, type Route } from './route.ts';

/** TLS, or this machine: CDS Hooks 2.0 and SMART allow nothing else. */
const address = z
  .url()
  .max(500)
  .refine((url) => /^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?:[:/]|$)/.test(url), {
    error: 'https',
  });
const base = address.transform((url) => url.replace(/\/+$/, ''));

const givenSchema = z
  .object({
    name: z.string().min(1).max(200),
    issuer: z.string().min(1).max(500).describe('`iss` of the tokens that the EHR signs'),
    jwksUri: address.optional().describe('where its public keys stand'),
    jwks: keySetSchema.optional().describe('its public keys, where they stand nowhere'),
    fhirServers: z
      .array(base)
      .max(20)
      .default([])
      .describe('FHIR servers that may be read with the token of a call, and that may launch'),
    smartClientId: z.string().min(1).max(200).optional(),
  })
  .refine(({ jwksUri, jwks }) => jwksUri === undefined || jwks === undefined, {
    error: 'jwksUri or jwks',
    path: ['jwks'],
  });

const ehrSchema = z.object({
  id: z.string(),
  name: z.string(),
  issuer: z.string(),
  jwksUri: z.string().optional(),
  hasKeys: z.boolean(),
  fhirServers: z.array(z.string()).readonly(),
  smartClientId: z.string().optional(),
});

const params = z.object({ ehrId: z.string().max(100) });

/** EHRs that may call CDS services and launch the workbench. */
export const ehrRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/ehrs',
    access: 'practice:manage',
    says: 'EHRs that are registered',
    reply: z.object({ ehrs: z.array(ehrSchema).readonly() }),
    handler: async ({ scope, services: { store } }) => ({
      ehrs: (await listEhrs(scope, store)).map(shown),
    }),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/ehrs',
    access: 'practice:manage',
    says: 'Registers an EHR: its signed calls are believed from then on',
    status: 201,
    body: givenSchema,
    reply: ehrSchema,
    handler: async ({ body: { jwks, ...given }, scope, services: { store } }) => {
      const added = await addEhr(scope, store, {
        ...given,
        ...(jwks === undefined ? {} : { jwks: JSON.stringify(jwks) }),
      });
      if (added === undefined) throw problem(409, 'request/conflict');
      return shown(added);
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/ehrs/:ehrId',
    access: 'practice:manage',
    says: 'Forgets an EHR: its calls and launches are refused from then on',
    params,
    reply: z.object({}),
    handler: async ({ params: { ehrId }, scope, services: { store } }) => {
      if (!(await removeEhr(scope, store, ehrId))) throw problem(404, 'request/not-found');
      return {};
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/cds-cards/tally',
    access: 'practice:manage',
    says: 'How often cards of each topic were taken, and set aside for what reason',
    reply: z.object({
      cards: z.array(
        z.object({
          topic: z.string(),
          outcome: z.string(),
          reason: z.string(),
          count: z.number().int(),
        }),
      ),
    }),
    handler: async ({ scope, services: { store } }) => ({ cards: await tallyCards(scope, store) }),
  }),
];

function shown({ id, name, issuer, jwksUri, jwks, fhirServers, smartClientId }: Ehr) {
  return {
    id,
    name,
    issuer,
    hasKeys: jwks !== undefined,
    fhirServers,
    ...(jwksUri === undefined ? {} : { jwksUri }),
    ...(smartClientId === undefined ? {} : { smartClientId }),
  };
}
