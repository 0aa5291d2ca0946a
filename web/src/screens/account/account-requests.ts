import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { accountSchema } from '../../../../src/server/account-routes.ts';
import { read } from '../../api/client.ts';

export type Account = z.infer<typeof accountSchema>;

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ signal }) => read<Account>('/api/account', signal),
});
