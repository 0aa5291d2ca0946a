import { z } from 'zod';
import { POLICY_SWITCHES } from '../coding/embedded-policies.ts';
import {
  choicesChanged,
  type PoliciesVersion,
  policyChoicesSchema,
  policyVersions,
  savePolicies,
} from '../store/identity/practice-policies.ts';
import { Answer, defineRoute, type Route } from './route.ts';
import { etagOf, stale, versionNamed } from './versions.ts';

const switchSchema = z.object({
  id: z.string(),
  title: z.string(),
  because: z.string().describe('why the default is what it is'),
  default: z.string(),
  values: z.array(z.object({ value: z.string(), says: z.string() })),
});
export type ShownSwitch = z.infer<typeof switchSchema>;

const policiesSchema = z.object({
  switches: z.array(switchSchema).describe('points on which the official sources leave room'),
  choices: policyChoicesSchema.describe(
    'what the practice settled; a switch without a choice follows its default',
  ),
  changes: z
    .array(
      z.object({
        by: z.string(),
        at: z.string(),
        changed: z.array(
          z.object({
            switch: z.string(),
            from: z.string().optional().describe('the default, when left out'),
            to: z.string().optional().describe('the default, when left out'),
            writtenIn: z.string(),
          }),
        ),
      }),
    )
    .describe('newest first'),
});
export type ShownPolicies = z.infer<typeof policiesSchema>;

/** What the practice has settled on points that the official sources leave open. */
export const policyRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/practice/policies',
    access: 'lists:read',
    says: 'The practice policies: switches, what is chosen, what was changed by whom; the ETag is the version',
    reply: policiesSchema,
    handler: async ({ scope, services: { store } }) => {
      const versions = await policyVersions(scope, store);
      return shown(versions);
    },
  }),
  defineRoute({
    method: 'PUT',
    path: '/api/practice/policies',
    access: 'lists:write',
    says: 'Sets all choices, with If-Match; what is left out follows the default. Later readings go by them; stored decisions when they are read again',
    body: z.object({ choices: policyChoicesSchema }),
    reply: policiesSchema,
    handler: async ({ body: { choices }, headers, scope, services: { store } }) => {
      const saved = await savePolicies(scope, store, choices, versionNamed(headers));
      if (saved === 'changed-meanwhile') throw stale();
      return shown(await policyVersions(scope, store));
    },
  }),
];

function shown(versions: readonly PoliciesVersion[]): Answer<ShownPolicies> {
  const { version, choices } = versions[0] ?? { version: 0, choices: {} };
  const body = {
    switches: POLICY_SWITCHES.map(({ id, title, because, default: standard, values }) => ({
      id,
      title,
      because,
      default: standard,
      values: Object.entries(values).map(([value, says]) => ({ value, says })),
    })),
    choices,
    changes: versions.map((one, index) => ({
      by: one.changedBy ?? '',
      at: one.changedAt ?? '',
      changed: choicesChanged(versions[index + 1]?.choices ?? {}, one.choices),
    })),
  };
  return new Answer(body, { headers: { etag: etagOf(version) } });
}
