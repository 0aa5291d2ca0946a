import { z } from 'zod';
import { findPractice, renamePractice } from '../store/identity/practices.ts';
import { problem } from './problem.ts';
import { defineRoute, type Route } from './route.ts';

const practiceSchema = z.object({ tenant: z.string(), name: z.string(), createdAt: z.string() });

/** The practice of whoever is signed in. */
export const practiceRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/practice',
    access: 'signed-in',
    says: 'The practice',
    reply: practiceSchema,
    handler: async ({ scope, services: { store } }) => {
      const practice = await findPractice(scope, store);
      if (practice === undefined) throw problem(404, 'request/not-found');
      return practice;
    },
  }),
  defineRoute({
    method: 'PATCH',
    path: '/api/practice',
    access: 'practice:manage',
    says: 'Names the practice',
    body: z.object({ name: z.string().trim().min(1).max(200) }),
    reply: practiceSchema,
    handler: async ({ body: { name }, scope, services: { store } }) => {
      const practice = await renamePractice(scope, store, name);
      if (practice === undefined) throw problem(404, 'request/not-found');
      return practice;
    },
  }),
];
