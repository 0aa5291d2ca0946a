import { z } from 'zod';
import { issueSchema } from '../chart/issue.ts';
import { QUEUE_ROLES, workStepSchema } from '../desk/work-schema.ts';
import { forgetFilter, listFilters, saveFilter } from '../store/desk/saved-filters.ts';
import {
  countWork,
  listWork,
  type WorkFilter,
  workCountSchema,
  workFilterSchema,
  workItemSchema,
} from '../store/desk/work-list.ts';
import { MOST_ITEMS, stepWork } from '../store/desk/work-steps.ts';
import { findPerson, listPeople } from '../store/identity/people.ts';
import { ROLES, type Scope } from '../store/scope.ts';
import { deskProblem } from './desk-problem.ts';
import { pageFrom, pageOf, pageQuery, readMark } from './pages.ts';
import type { Permission } from './permissions.ts';
import { problem } from './problem.ts';
import { defineRoute, type Route } from './route.ts';

const choiceSchema = z.union([
  z.object({ ids: z.array(z.string().max(80)).min(1).max(MOST_ITEMS) }),
  z.object({ filter: workFilterSchema }),
]);
const filterShape = z.object({ id: z.string(), name: z.string(), filter: workFilterSchema });

type Allows = (permission: Permission) => boolean;

/** Who assigns work, or looks after all of it, sees every queue; others their own. */
function queuesOf({ actor }: Scope, allows: Allows): readonly string[] {
  const seesAll = allows('queues:assign') || allows('audit-log:read');
  return seesAll ? QUEUE_ROLES : QUEUE_ROLES.filter((role) => actor.roles.includes(role));
}

/** The filter within the queues that may be seen; a provider sees what is theirs and what is nobody’s. */
function within(filter: WorkFilter, scope: Scope, allows: Allows): WorkFilter & { mine?: string } {
  const queues = queuesOf(scope, allows);
  const role = filter.role ?? QUEUE_ROLES.find((one) => scope.actor.roles.includes(one));
  if (role !== undefined && !queues.includes(role)) throw problem(403, 'access/denied');
  const isOwnOnly = role === 'provider' && !allows('queues:assign') && queues.length < 5;
  return {
    ...filter,
    // Whoever sees every queue and names none, sees them together.
    ...(filter.role === undefined && queues.length === 5 ? {} : { role }),
    ...(isOwnOnly ? { mine: scope.actor.id } : {}),
  };
}

/** Work queues: what is to be done, by whom, in what order and why. */
export const workRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/work-items',
    access: 'queues:read',
    says: 'A queue: the most urgent work first, or the oldest visit first',
    query: pageQuery
      .extend(workFilterSchema.shape)
      .extend({ order: z.enum(['priority', 'date']).default('priority') }),
    reply: pageOf(workItemSchema),
    handler: async ({ query, scope, allows, services: { store, today } }) => {
      const { limit, after, order, ...filter } = query;
      const place = after === undefined ? undefined : readMark(after, 3);
      const [rank, date, id] = place ?? [];
      const mark =
        typeof rank === 'number' && typeof date === 'string' && typeof id === 'string'
          ? { rank, date, id }
          : undefined;
      const page = { limit, after: mark, order };
      const rows = await listWork(scope, store, within(filter, scope, allows), page, today());
      return pageFrom(
        rows,
        limit,
        (row) => row,
        ({ mark: last }) => [last.rank, last.date, last.id],
      );
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/work-items/counts',
    access: 'queues:read',
    says: 'How much work of one’s queues fits the filters, by queue, kind and severity',
    query: workFilterSchema,
    reply: z.object({ counts: z.array(workCountSchema).readonly() }),
    handler: async ({ query, scope, allows, services: { store } }) => {
      const queues = queuesOf(scope, allows);
      const { role: _first, ...own } = within(query, scope, allows);
      const { role } = query;
      const counts = await countWork(scope, store, role === undefined ? own : { ...own, role });
      return { counts: counts.filter((each) => queues.includes(each.role)) };
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/api/work-items/steps',
    access: 'queues:read',
    says: 'Assigns, releases, prioritises, finishes, dismisses or reopens items: one, many, or all of a filter',
    body: z.object({ items: choiceSchema, step: workStepSchema }),
    reply: z.object({
      changed: z.number(),
      refused: z.array(z.object({ id: z.string(), issue: issueSchema })).readonly(),
    }),
    handler: async ({ body: { items, step }, scope, allows, services: { store } }) => {
      const isOwn = step.step === 'assign' ? step.to === scope.actor.id : step.step === 'release';
      if (
        !isOwn &&
        !allows(
          step.step === 'assign' || step.step === 'prioritise'
            ? 'queues:assign'
            : 'findings:settle',
        )
      )
        throw problem(403, 'access/denied');
      const assignee = step.step === 'assign' ? await findPerson(scope, store, step.to) : undefined;
      const rights = {
        roles: queuesOf(scope, allows),
        ...(assignee === undefined ? {} : { assignee }),
      };
      const choice = 'ids' in items ? items : { filter: within(items.filter, scope, allows) };
      const done = await stepWork(scope, store, choice, step, rights);
      if (done.changed === 0 && done.refused.length === 1)
        throw deskProblem(done.refused.map(({ issue }) => issue));
      return done;
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/api/people',
    access: 'queues:read',
    says: 'People of the practice to whom work can be given',
    query: z.object({ role: z.enum(ROLES).optional() }),
    reply: z.object({
      people: z
        .array(
          z.object({ id: z.string(), name: z.string(), roles: z.array(z.enum(ROLES)).readonly() }),
        )
        .readonly(),
    }),
    handler: async ({ query: { role }, scope, services: { store } }) => ({
      people: await listPeople(scope, store, role),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/api/saved-filters',
    access: 'queues:read',
    says: 'The filters that one has saved',
    reply: z.object({ filters: z.array(filterShape).readonly() }),
    handler: async ({ scope, services: { store } }) => ({
      filters: await listFilters(scope, store),
    }),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/saved-filters',
    access: 'queues:read',
    says: 'Saves a filter under a name; one of the same name is replaced',
    body: z.object({ name: z.string().trim().min(1).max(80), filter: workFilterSchema }),
    reply: filterShape,
    status: 201,
    handler: async ({ body: { name, filter }, scope, services: { store } }) =>
      saveFilter(scope, store, name, filter),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/saved-filters/:filterId',
    access: 'queues:read',
    says: 'Forgets a saved filter',
    params: z.object({ filterId: z.string().max(80) }),
    reply: z.object({ forgotten: z.literal(true) }),
    handler: async ({ params: { filterId }, scope, services: { store } }) => {
      if (!(await forgetFilter(scope, store, filterId))) throw problem(404, 'request/not-found');
      return { forgotten: true as const };
    },
  }),
];
