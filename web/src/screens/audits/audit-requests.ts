import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { AuditDetails } from '../../../../src/review/sample-audit-details-schema.ts';
import type { Revealed } from '../../../../src/review/sample-audit-schema.ts';
import type { AuditScore } from '../../../../src/review/sample-audit-score.ts';
import type {
  auditRowSchema,
  auditSchema,
  worksheetRowSchema,
} from '../../../../src/server/audit-routes.ts';
import { address, read, readVersioned } from '../../api/client.ts';

export type AuditRow = z.infer<typeof auditRowSchema>;
export type Audit = z.infer<typeof auditSchema>;
export type WorksheetRow = z.infer<typeof worksheetRowSchema>;
export type { AuditDetails, Revealed };

/** What `GET /api/audits/:auditId/worksheet` answers. */
export type Worksheet = {
  readonly findings: readonly { readonly finding: string; readonly title: string }[];
  readonly encounters: readonly WorksheetRow[];
};

/** What `GET /api/audits/:auditId/score` answers. */
export type Scored = {
  readonly score: AuditScore;
  readonly blindness: {
    readonly revealed: number;
    readonly sameAsEngine: number;
    readonly changedAfter: readonly string[];
  };
  readonly shares: readonly {
    readonly measure: string;
    readonly title: string;
    readonly words: string;
  }[];
};

export const auditsQuery = queryOptions({
  queryKey: ['audits'],
  queryFn: async ({ signal }) => read<{ audits: readonly AuditRow[] }>('/api/audits', signal),
});

const part = <Body>(auditId: string, what: '' | '/worksheet' | '/score') =>
  queryOptions({
    queryKey: ['audits', auditId, what],
    queryFn: async ({ signal }) =>
      read<Body>(address(`/api/audits/:auditId${what}`, { auditId }), signal),
  });

export const auditQuery = (auditId: string) => part<Audit>(auditId, '');
export const worksheetQuery = (auditId: string) => part<Worksheet>(auditId, '/worksheet');
export const scoreQuery = (auditId: string) => part<Scored>(auditId, '/score');

export const detailsQuery = (auditId: string) =>
  queryOptions({
    queryKey: ['audits', auditId, '/details'],
    queryFn: async ({ signal }) =>
      readVersioned<{ details?: AuditDetails }>(
        address('/api/audits/:auditId/details', { auditId }),
        signal,
      ),
  });

/** As which reviewer the caller codes an encounter; undefined where both are somebody else or none is asked for. */
export function passOf({ own, coded, second }: WorksheetRow): 'first' | 'second' | undefined {
  if (own !== undefined) return own.pass;
  if (!coded.includes('first')) return 'first';
  return second && !coded.includes('second') ? 'second' : undefined;
}
