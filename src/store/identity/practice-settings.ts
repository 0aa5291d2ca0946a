import type { Kysely } from 'kysely';
import { z } from 'zod';
import { STANDARD_PACE } from '../../queries/query-clock.ts';
import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import { fromJson } from '../record/json-columns.ts';
import type { Schema } from '../schema/schema.ts';
import { ROLES, type Scope } from '../scope.ts';
import { today } from '../today.ts';

const days = z.number().int().min(1).max(90);

const paceSchema = z
  .object({
    answerWithinDays: days,
    remindEveryDays: days,
    mostReminders: z.number().int().min(0).max(10),
    escalateAfterDays: z
      .array(days)
      .max(3)
      .refine((levels) => levels.every((day, index) => day > (levels[index - 1] ?? 0)), 'ascending')
      .describe('days after the answer was due: CDI lead, physician advisor, compliance'),
  })
  .describe('calendar days');

/** What a practice sets for itself. What it leaves out is as it is everywhere. */
export const practiceSettingsSchema = z.object({
  secondFactorRoles: z
    .array(z.enum(ROLES))
    .default([])
    .describe('who signs in with a second factor only; all six roles mean everybody'),
  queryPace: paceSchema.default({
    ...STANDARD_PACE,
    escalateAfterDays: [...STANDARD_PACE.escalateAfterDays],
  }),
  timeZone: z
    .string()
    .max(60)
    .refine(isTimeZone, 'a time zone of the IANA database')
    .nullable()
    .default(null)
    .describe('Europe/Vienna, America/Chicago …; null: that of the machine'),
});
export type PracticeSettings = z.infer<typeof practiceSettingsSchema>;

/** Settings and how often they were changed; version 0 are the defaults. */
export type VersionedSettings = { readonly settings: PracticeSettings; readonly version: number };

/** What the practice has set. Nothing of a patient is in it, so reading it tells no audit log. */
export async function readSettings(db: Kysely<Schema>, tenant: string): Promise<VersionedSettings> {
  const row = await db
    .selectFrom('practice_settings')
    .select(['settings', 'version'])
    .where('tenant', '=', tenant)
    .executeTakeFirst();
  return {
    settings: fromJson(practiceSettingsSchema, row?.settings ?? '{}'),
    version: row?.version ?? 0,
  };
}

/** Sets everything at once, over the version that was read. `changed-meanwhile` when somebody was faster. */
export async function saveSettings(
  scope: Scope,
  store: Store,
  settings: PracticeSettings,
  version: number,
): Promise<VersionedSettings | 'changed-meanwhile'> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const next = {
      settings: JSON.stringify(settings),
      version: version + 1,
      updated_at: new Date().toISOString(),
    };
    const written =
      version === 0
        ? await tx
            .insertInto('practice_settings')
            .values({ tenant, ...next })
            .onConflict((conflict) => conflict.doNothing())
            .returning('version')
            .executeTakeFirst()
        : await tx
            .updateTable('practice_settings')
            .set(next)
            .where('tenant', '=', tenant)
            .where('version', '=', version)
            .returning('version')
            .executeTakeFirst();
    const outcome = written === undefined ? 'denied' : 'done';
    audit({ action: 'change', object: 'practice-settings', id: tenant, outcome });
    return written === undefined ? 'changed-meanwhile' : { settings, version: version + 1 };
  });
}

/** The day that it is where the practice is, YYYY-MM-DD. */
export function dayIn(timeZone: string | null, now: Date): string {
  if (timeZone === null) return today(now);
  // Swedish dates are written year, month, day.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}

/** True when a person of these roles has to sign in with a second factor. */
export function needsSecondFactor(
  { secondFactorRoles }: PracticeSettings,
  roles: readonly string[],
): boolean {
  return secondFactorRoles.some((role) => roles.includes(role));
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
