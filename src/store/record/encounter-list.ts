import type { ExpressionBuilder } from 'kysely';
import { withAudit } from '../audit/with-audit.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema/schema.ts';
import type { Scope } from '../scope.ts';
import { type EncounterSummary, summaryOf } from './encounter-columns.ts';
import { limitOf, type Page, type PageRequest, pageOf, placeOf } from './page.ts';

export type EncounterFilter = {
  readonly patientId?: string | undefined;
  readonly provider?: string | undefined;
  readonly location?: string | undefined;
  readonly payer?: string | undefined;
  readonly setting?: string | undefined;
  /** first day, included */
  readonly from?: string | undefined;
  /** last day, included */
  readonly until?: string | undefined;
  /** first code of the newest decision */
  readonly firstCode?: string | undefined;
  /** any code of the newest decision */
  readonly code?: string | undefined;
  /** any code of the newest decision or of the bill */
  readonly used?: string | undefined;
  /** true: with a decision; false: without one */
  readonly isDecided?: boolean | undefined;
  readonly coding?: CodingState | undefined;
};

/** How far coding is: `unread` has no decision yet, `open` is not signed off. */
export const CODING_STATES = ['unread', 'open', 'signed-off'] as const;
export type CodingState = (typeof CODING_STATES)[number];

/** An encounter with how far its coding is. */
export type ListedEncounter = EncounterSummary & { readonly coding: CodingState };

/** Encounters, newest day first. */
export async function listEncounters(
  scope: Scope,
  store: Store,
  filter: EncounterFilter = {},
  page: PageRequest = {},
): Promise<Page<ListedEncounter>> {
  const limit = limitOf(page);
  const place = placeOf(page);
  return withAudit(scope, store, async ({ tx, audit }) => {
    const rows = await tx
      .selectFrom('encounters')
      .selectAll()
      .select((build) => build.exists(signedOff(build)).as('is_signed_off'))
      .where('tenant', '=', scope.tenant)
      .where((build) => {
        const equal = EQUAL.flatMap(([key, column]) => {
          const value = filter[key];
          return value === undefined ? [] : [build(column, '=', value)];
        });
        const { from, until, code, used, isDecided, coding } = filter;
        const isSignedOff = build.exists(signedOff(build));
        const decided = build('decision_id', 'is not', null);
        return build.and([
          ...equal,
          ...(from === undefined ? [] : [build('date_of_service', '>=', from)]),
          ...(until === undefined ? [] : [build('date_of_service', '<=', until)]),
          ...(isDecided === undefined ? [] : [isDecided ? decided : build.not(decided)]),
          ...(coding === undefined ? [] : [coding === 'unread' ? build.not(decided) : decided]),
          ...(coding === 'signed-off' ? [isSignedOff] : []),
          ...(coding === 'open' ? [build.not(isSignedOff)] : []),
          ...(code === undefined ? [] : [build.exists(decidedAs(build, code))]),
          ...(used === undefined
            ? []
            : [
                build.or([
                  build.exists(decidedAs(build, used)),
                  // a JSON list of texts; a code holds no sign that stands for others
                  build('billed_codes', 'like', `%"${used}"%`),
                ]),
              ]),
          ...(place === undefined
            ? []
            : [build(build.refTuple('date_of_service', 'id'), '<', build.tuple(...place))]),
        ]);
      })
      .orderBy('date_of_service', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const found = pageOf(rows, limit, (row) => [row.date_of_service, row.id]);
    const detail = { found: found.items.length };
    audit({ action: 'search', object: 'encounter', patient: filter.patientId, detail });
    return {
      ...found,
      items: found.items.map((row) => ({
        ...summaryOf(row),
        coding: row.decision_id === null ? 'unread' : row.is_signed_off ? 'signed-off' : 'open',
      })),
    };
  });
}

function decidedAs(build: ExpressionBuilder<Schema, 'encounters'>, code: string) {
  return build
    .selectFrom('decision_codes')
    .select('code')
    .whereRef('decision_codes.tenant', '=', 'encounters.tenant')
    .whereRef('decision_codes.decision_id', '=', 'encounters.decision_id')
    .where('code', '=', code);
}

function signedOff(build: ExpressionBuilder<Schema, 'encounters'>) {
  return build
    .selectFrom('coding_sheets')
    .select('coding_sheets.encounter_id')
    .whereRef('coding_sheets.tenant', '=', 'encounters.tenant')
    .whereRef('coding_sheets.encounter_id', '=', 'encounters.id')
    .where('coding_sheets.state', '=', 'signed-off');
}

const EQUAL = [
  ['patientId', 'patient_id'],
  ['provider', 'provider'],
  ['location', 'location'],
  ['payer', 'payer'],
  ['setting', 'setting'],
  ['firstCode', 'first_code'],
] as const;
