import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { remittancePageSchema } from '../../../../src/server/claim-routes.ts';
import { address, read } from '../../api/client.ts';

export type RemittancePage = z.infer<typeof remittancePageSchema>;

/** The denials of one file of answers. */
export const remittanceQuery = (remittanceId: string) =>
  queryOptions({
    queryKey: ['remittance', remittanceId],
    queryFn: async ({ signal }) =>
      read<RemittancePage>(address('/api/remittances/:remittanceId', { remittanceId }), signal),
  });

/** What a file is narrowed to; it stands in the address. */
export type RemittanceSearch = {
  readonly cause?: string | undefined;
  readonly owner?: string | undefined;
};
