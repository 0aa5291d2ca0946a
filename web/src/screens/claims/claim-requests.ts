import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { claimFilePageSchema } from '../../../../src/server/claim-routes.ts';
import type { ClaimFile } from '../../../../src/store/desk/claim-files.ts';
import { address, read } from '../../api/client.ts';

export type ClaimFilePage = z.infer<typeof claimFilePageSchema>;

/** Files of claims, newest first. */
export const claimFilesQuery = queryOptions({
  queryKey: ['claim-files'],
  queryFn: async ({ signal }) =>
    read<{ readonly items: readonly ClaimFile[] }>('/api/claims', signal),
});

/** One file with its edits. */
export const claimFileQuery = (claimFileId: string) =>
  queryOptions({
    queryKey: ['claim-file', claimFileId],
    queryFn: async ({ signal }) =>
      read<ClaimFilePage>(address('/api/claims/:claimFileId', { claimFileId }), signal),
  });
