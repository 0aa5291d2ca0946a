import { z } from 'zod';
import { printRule } from '../engine-rulebook.ts';
import { problem } from './problem.ts';
import { content, defineRoute, type Route } from './route.ts';

/** Pages of the rulebook. They hold no patient, so that a link in an EHR opens them without a sign-in. */
export const rulebookRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/rulebook/:ruleId',
    access: 'anyone',
    says: 'The page of a coding rule: what it says, its sources, worked examples',
    params: z.object({ ruleId: z.string().max(100) }),
    reply: content('text/html; charset=utf-8'),
    handler: ({ params: { ruleId }, services: { engine } }) => {
      const page = printRule(ruleId, engine.rules, 'html');
      if (page === undefined) throw problem(404, 'request/not-found');
      return page;
    },
  }),
];
