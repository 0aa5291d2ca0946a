import type { z } from 'zod';
import type { tokenSchema } from '../../../../src/server/token-routes.ts';

export type Token = z.infer<typeof tokenSchema>;
export const TOKENS = '/api/tokens';
