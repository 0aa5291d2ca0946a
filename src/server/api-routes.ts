import { z } from 'zod';
import { API_PAGE_STYLE, apiPage } from './api-page.ts';
import { openApiOf } from './openapi.ts';
import { content, defineRoute, type Route } from './route.ts';

/** The API about itself: the document and the page of all the routes given, and of these. */
export function apiRoutes(routes: readonly Route[]): readonly Route[] {
  let document: Readonly<Record<string, unknown>> | undefined;
  const described = () => {
    document ??= openApiOf([...routes, ...own]);
    return document;
  };
  const own: readonly Route[] = [
    defineRoute({
      method: 'GET',
      path: '/api/openapi.json',
      access: 'signed-in',
      says: 'All routes as an OpenAPI 3.1 document',
      reply: z.record(z.string(), z.unknown()),
      handler: described,
    }),
    defineRoute({
      method: 'GET',
      path: '/api/docs',
      access: 'signed-in',
      says: 'All routes as a page',
      reply: content('text/html; charset=utf-8'),
      handler: () => apiPage([...routes, ...own], described()),
    }),
    defineRoute({
      method: 'GET',
      path: '/api/docs.css',
      access: 'anyone',
      says: 'How that page looks',
      reply: content('text/css; charset=utf-8'),
      handler: () => API_PAGE_STYLE,
    }),
  ];
  return own;
}
