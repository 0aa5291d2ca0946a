import type { Kysely } from 'kysely';
import { z } from 'zod';
import { POLICY_SWITCHES } from '../../coding/embedded-policies.ts';
import { withAudit } from '../audit/with-audit.ts';
import { recordTime } from '../clock.ts';
import type { Store } from '../open-store.ts';
import { fromJson } from '../record/json-columns.ts';
import type { PracticePoliciesTable } from '../schema/practices.ts';
import type { Schema } from '../schema/schema.ts';
import { personOfActor, type Scope } from '../scope.ts';

const choiceSchema = z.object({
  value: z.string().max(80),
  writtenIn: z
    .string()
    .trim()
    .max(200)
    .default('')
    .describe('where the practice has written it down: number or name of its policy, day'),
});
const choicesSchema = z.record(z.string(), choiceSchema);

/** Switch to what the practice chose. A switch that is not there follows the default of the product. */
export type PolicyChoices = z.infer<typeof choicesSchema>;

/** Choices as they come from outside: a switch or a value that does not exist is refused. */
export const policyChoicesSchema = choicesSchema.superRefine((choices, context) => {
  for (const [id, { value }] of Object.entries(choices)) {
    if (isKnown(id, value)) continue;
    context.addIssue({ code: 'custom', path: [id], message: 'no such switch, or no such value' });
  }
});

/** Choices with what they replaced: who made them and when. Version 0 is a practice that never chose. */
export type PoliciesVersion = {
  readonly version: number;
  readonly choices: PolicyChoices;
  readonly changedBy?: string;
  readonly changedAt?: string;
};

/** What the practice has chosen. Nothing of a patient is in it, so reading it tells no audit log. */
export async function readPolicies(db: Kysely<Schema>, tenant: string): Promise<PoliciesVersion> {
  const row = await versionsOf(db, tenant).limit(1).executeTakeFirst();
  return row === undefined ? { version: 0, choices: {} } : versionOf(row);
}

/** Every version, the newest first. */
export async function policyVersions(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
): Promise<readonly PoliciesVersion[]> {
  return (await versionsOf(db, tenant).execute()).map(versionOf);
}

/** Sets all choices at once, over the version that was read. `changed-meanwhile` when somebody was faster. */
export async function savePolicies(
  scope: Scope,
  store: Store,
  choices: PolicyChoices,
  version: number,
): Promise<PoliciesVersion | 'changed-meanwhile'> {
  const { tenant, actor } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const before = await readPolicies(tx, tenant);
    const row: PracticePoliciesTable = {
      tenant,
      version: version + 1,
      choices: JSON.stringify(choices),
      changed_by: actor.id,
      changed_by_name: personOfActor(actor),
      changed_at: recordTime().toISOString(),
    };
    const written =
      before.version === version
        ? await tx
            .insertInto('practice_policies')
            .values(row)
            .onConflict((conflict) => conflict.doNothing())
            .returning('version')
            .executeTakeFirst()
        : undefined;
    const note = { action: 'change', object: 'practice-policies', id: tenant } as const;
    if (written === undefined) {
      audit({ ...note, outcome: 'denied' });
      return 'changed-meanwhile';
    }
    audit({ ...note, detail: detailOf(choicesChanged(before.choices, choices)) });
    return versionOf(row);
  });
}

/** The value of each switch that the practice settled. */
export function valuesOf(choices: PolicyChoices): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(choices).map(([id, { value }]) => [id, value]));
}

/** What was chosen otherwise on one switch. A value that is left out is the default. */
export type ChoiceChanged = {
  readonly switch: string;
  readonly from?: string;
  readonly to?: string;
  readonly writtenIn: string;
};

/** What differs between two versions, in the order of the switches. */
export function choicesChanged(before: PolicyChoices, now: PolicyChoices): ChoiceChanged[] {
  return POLICY_SWITCHES.flatMap(({ id }) => {
    const [from, to] = [before[id], now[id]];
    if (from?.value === to?.value && from?.writtenIn === to?.writtenIn) return [];
    return [
      {
        switch: id,
        ...(from === undefined ? {} : { from: from.value }),
        ...(to === undefined ? {} : { to: to.value }),
        writtenIn: to?.writtenIn ?? '',
      },
    ];
  });
}

/** Ids and values only: what people wrote is not in the audit log. */
function detailOf(changed: readonly ChoiceChanged[]): Record<string, string> {
  return Object.fromEntries(
    changed.map(({ switch: id, from = 'default', to = 'default' }) => [id, `${from} to ${to}`]),
  );
}

function versionsOf(db: Kysely<Schema>, tenant: string) {
  return db
    .selectFrom('practice_policies')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('version', 'desc');
}

/** A later version of the product may know a switch or value no more: it then follows the default. */
function versionOf(row: PracticePoliciesTable): PoliciesVersion {
  const kept = Object.entries(fromJson(choicesSchema, row.choices));
  return {
    version: row.version,
    choices: Object.fromEntries(kept.filter(([id, { value }]) => isKnown(id, value))),
    changedBy: row.changed_by_name,
    changedAt: row.changed_at,
  };
}

function isKnown(id: string, value: string): boolean {
  const known = POLICY_SWITCHES.find((policy) => policy.id === id);
  return known !== undefined && Object.hasOwn(known.values, value);
}
