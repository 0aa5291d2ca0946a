import { z } from 'zod';
import {
  answersWithoutClaim,
  claimsWithoutAnswer,
  unansweredClaimSchema,
  unmatchedAnswerSchema,
} from '../store/record/unanswered.ts';
import { idAfter, pageById, pageOf, pageQuery } from './pages.ts';
import { defineRoute, type Route } from './route.ts';

const MOST_ANSWERS = 500;

/** Claims and answers that do not meet. */
export const unansweredRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/unanswered-claims',
    access: 'remittances:read',
    says: 'Claims that no payer has answered, the longest waiting first',
    query: pageQuery,
    reply: pageOf(unansweredClaimSchema),
    handler: async ({ query: { limit, after }, scope, services: { store } }) => {
      const rows = await claimsWithoutAnswer(scope, store, { limit, after: idAfter(after) });
      return pageById(rows, limit);
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/unmatched-answers',
    access: 'remittances:read',
    says: 'Answers (835, 277CA) to claims that the practice does not have, newest first, without amounts',
    reply: z.object({ items: z.array(unmatchedAnswerSchema).readonly() }),
    handler: async ({ scope, services: { store } }) => ({
      items: await answersWithoutClaim(scope, store, MOST_ANSWERS),
    }),
  }),
];
