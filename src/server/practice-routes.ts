import { z } from 'zod';
import {
  practiceSettingsSchema,
  readSettings,
  saveSettings,
} from '../store/identity/practice-settings.ts';
import { findPractice, renamePractice } from '../store/identity/practices.ts';
import { problem } from './problem.ts';
import { Answer, defineRoute, type Route } from './route.ts';
import { etagOf, stale, versionNamed } from './versions.ts';

export const practiceSchema = z.object({
  tenant: z.string(),
  name: z.string(),
  createdAt: z.string(),
});

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
  defineRoute({
    method: 'GET',
    path: '/api/practice/settings',
    access: 'practice:manage',
    says: 'What the practice has set: second factor, pace of queries, time zone; the ETag is the version',
    reply: practiceSettingsSchema,
    handler: async ({ scope, services: { store } }) => {
      const { settings, version } = await readSettings(store.db, scope.tenant);
      return new Answer(settings, { headers: { etag: etagOf(version) } });
    },
  }),
  defineRoute({
    method: 'PUT',
    path: '/api/practice/settings',
    access: 'practice:manage',
    says: 'Sets all of it, with If-Match; what is left out goes back to the default',
    body: practiceSettingsSchema,
    reply: practiceSettingsSchema,
    handler: async ({ body, headers, scope, services: { store } }) => {
      const saved = await saveSettings(scope, store, body, versionNamed(headers));
      if (saved === 'changed-meanwhile') throw stale();
      return new Answer(saved.settings, { headers: { etag: etagOf(saved.version) } });
    },
  }),
];
