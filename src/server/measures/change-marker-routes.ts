import { z } from 'zod';
import { isServiceDate } from '../../chart/service-date.ts';
import { addMarker, removeMarker } from '../../store/measures/change-markers.ts';
import { markersOf } from '../../store/measures/shown-markers.ts';
import { problem } from '../problem.ts';
import { defineRoute, type Route } from '../route.ts';
import { markerSchema } from './measure-replies.ts';

/** Days on which something changed that the counts may show. */
export const changeMarkerRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/change-markers',
    access: 'measures:read',
    says: 'Days that people marked, releases of the code set, and versions of the engine, in their order',
    reply: z.object({ items: z.array(markerSchema) }),
    handler: async ({ scope, services }) => ({ items: [...(await markersOf(scope, services))] }),
  }),
  defineRoute({
    method: 'POST',
    path: '/api/change-markers',
    access: 'measures:mark',
    says: 'Marks a day of education, of a repaired list, or of another change',
    status: 201,
    body: z.object({
      date: z.string().refine(isServiceDate, 'YYYY-MM-DD').meta({ format: 'date' }),
      kind: z.enum(['education', 'list', 'other']),
      title: z.string().trim().min(1).max(120),
      provider: z.string().trim().min(1).max(200).optional(),
    }),
    reply: markerSchema,
    handler: ({ body, scope, services: { store } }) => addMarker(scope, store, body),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/api/change-markers/:markerId',
    access: 'measures:mark',
    says: 'Takes a mark away',
    params: z.object({ markerId: z.string().max(100) }),
    reply: z.object({}),
    handler: async ({ params: { markerId }, scope, services: { store } }) => {
      if (!(await removeMarker(scope, store, markerId))) throw problem(404, 'request/not-found');
      return {};
    },
  }),
];
