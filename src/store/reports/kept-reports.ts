import type { Page } from '../../reports/page.ts';
import { withAudit } from '../audit/with-audit.ts';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import { personOfActor, type Scope } from '../scope.ts';
import { sha256 } from '../sealed-reading.ts';

export const REPORT_KINDS = ['practice-review', 'audit'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a report is about: the practice, or an audit by its id. */
export type ReportSubject = { readonly kind: ReportKind; readonly about: string };

/** A version of a report without its content. */
export type KeptReport = ReportSubject & {
  readonly id: string;
  readonly version: number;
  /** a permission that its content takes beside that of reports */
  readonly needs: string | undefined;
  readonly sha256: string;
  readonly supersedes: string | undefined;
  readonly madeOn: string;
  readonly madeBy: string;
};

/** What is printed: the page as data, so that HTML and PDF show the same, and the figures as CSV where there are any. */
export type ReportContent = { readonly page: Page; readonly figures?: string };

/** Which version comes next, and the hash of the one before. */
export type NextVersion = { readonly version: number; readonly supersedes: string | undefined };

const COLUMNS = [
  'id',
  'kind',
  'about',
  'version',
  'needs',
  'sha256',
  'supersedes',
  'made_on',
  'made_by_name',
] as const;

/** When it is made, and the permission that its content takes beside that of reports. */
export type ReportMade = {
  readonly id?: string;
  readonly needs?: string;
  readonly on: string;
  readonly now: string;
};

/**
 * Keeps a report as the next version of its subject. `make` is told its number and the hash of the version before, since
 * the page names both; it is called inside the transaction and does nothing but put the page together.
 */
export async function keepReport(
  scope: Scope,
  store: Store,
  subject: ReportSubject,
  { id = newId(), needs, on, now }: ReportMade,
  make: (next: NextVersion) => ReportContent,
): Promise<KeptReport> {
  const { tenant, actor } = scope;
  const { kind, about } = subject;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const last = await tx
      .selectFrom('kept_reports')
      .select(['version', 'sha256'])
      .where('tenant', '=', tenant)
      .where('kind', '=', kind)
      .where('about', '=', about)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    const next = { version: (last?.version ?? 0) + 1, supersedes: last?.sha256 };
    const text = JSON.stringify(make(next));
    const { body, keyId } = store.keys.encrypt(text, [tenant, 'kept_reports', id]);
    const row = {
      id,
      kind,
      about,
      version: next.version,
      needs: needs ?? null,
      sha256: sha256(text),
      supersedes: next.supersedes ?? null,
      made_on: on,
      made_by_name: personOfActor(actor),
    };
    await tx
      .insertInto('kept_reports')
      .values({ tenant, ...row, made_by: actor.id, created_at: now, body, key_id: keyId })
      .execute();
    audit({ action: 'create', object: 'report', id, detail: { kind, version: next.version } });
    return reportOf(row);
  });
}

/** Whether a version of this id is kept. */
export async function isReportKept(
  { tenant }: Pick<Scope, 'tenant'>,
  { db }: Pick<Store, 'db'>,
  id: string,
): Promise<boolean> {
  const kept = await db
    .selectFrom('kept_reports')
    .select('id')
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return kept !== undefined;
}

/** The newest versions of the practice, of one kind or of one audit where that is asked for. */
export async function listReports(
  scope: Scope,
  store: Store,
  subject: Partial<ReportSubject>,
): Promise<KeptReport[]> {
  return withAudit(scope, store, async ({ tx, audit }) => {
    let query = tx.selectFrom('kept_reports').select(COLUMNS).where('tenant', '=', scope.tenant);
    if (subject.kind !== undefined) query = query.where('kind', '=', subject.kind);
    if (subject.about !== undefined) query = query.where('about', '=', subject.about);
    const rows = await query.orderBy('created_at', 'desc').orderBy('id').limit(200).execute();
    audit({ action: 'search', object: 'report', detail: { found: rows.length } });
    return rows.map(reportOf);
  });
}

/** A version with what it says; undefined when the practice has none of that id, or `maySee` says no. */
export async function findReport(
  scope: Scope,
  store: Store,
  id: string,
  maySee: (report: KeptReport) => boolean,
): Promise<{ readonly report: KeptReport; readonly content: ReportContent } | undefined> {
  const { tenant } = scope;
  return withAudit(scope, store, async ({ tx, audit }) => {
    const row = await tx
      .selectFrom('kept_reports')
      .select([...COLUMNS, 'body', 'key_id'])
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .executeTakeFirst();
    const report = row === undefined ? undefined : reportOf(row);
    const isSeen = report !== undefined && maySee(report);
    const outcome = report === undefined ? 'not-found' : isSeen ? 'done' : 'denied';
    audit({ action: 'read', object: 'report', id, outcome });
    if (row === undefined || report === undefined || !isSeen) return undefined;
    const sealed = { body: row.body, keyId: row.key_id };
    // what this file wrote, read back under the key that sealed it
    const content: ReportContent = JSON.parse(
      store.keys.decrypt(sealed, [tenant, 'kept_reports', id]),
    );
    return { report, content };
  });
}

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly version: number;
  readonly needs: string | null;
  readonly sha256: string;
  readonly supersedes: string | null;
  readonly made_on: string;
  readonly made_by_name: string;
};

function reportOf(row: Row): KeptReport {
  return {
    id: row.id,
    kind: row.kind === 'audit' ? 'audit' : 'practice-review',
    about: row.about,
    version: row.version,
    needs: row.needs ?? undefined,
    sha256: row.sha256,
    supersedes: row.supersedes ?? undefined,
    madeOn: row.made_on,
    madeBy: row.made_by_name,
  };
}
