import { PERMISSIONS, ROLE_PERMISSIONS } from './permissions.ts';
import type { Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** The API as a page that needs no script and nothing from elsewhere. @param document as `openApiOf` makes it */
export function apiPage(routes: readonly Route[], document: Json): string {
  const groups = Map.groupBy(routes, ({ path }) => path.split('/')[2] ?? path.slice(1));
  const sections = [...groups].map(
    ([name, members]) =>
      `<section id="${escaped(name)}"><h2>${escaped(name)}</h2>${members.map((route) => routePart(route, document)).join('')}</section>`,
  );
  const links = [...groups.keys()].map(
    (name) => `<li><a href="#${escaped(name)}">${escaped(name)}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Endplate API</title><link rel="stylesheet" href="/api/docs.css"></head><body><main><h1>Endplate API</h1><p>The same as a document: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). A refusal is <code>application/problem+json</code> with a stable <code>code</code>.</p><nav><ul>${links.join('')}</ul></nav>${sections.join('')}</main></body></html>`;
}

function routePart(route: Route, document: Json): string {
  const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
  const operation = at(document, ['paths', path, route.method.toLowerCase()]);
  const body = at(operation, ['requestBody', 'content']);
  const parameters = at(operation, ['parameters']);
  return [
    `<details><summary><b>${route.method}</b> <code>${escaped(path)}</code> <span>${escaped(route.says)}</span></summary>`,
    `<p>${escaped(accessWords(route))}</p>`,
    parameters === undefined ? '' : `<h3>Parameters</h3>${printed(parameters)}`,
    body === undefined ? '' : `<h3>Body</h3>${printed(body)}`,
    `<h3>Reply</h3>${printed(at(operation, ['responses']))}</details>`,
  ].join('');
}

function accessWords({ access }: Route): string {
  if (access === 'anyone') return 'Open to anyone.';
  if (access === 'ehr') return 'For the signed token of a registered EHR.';
  if (access === 'signed-in') return 'For everybody who is signed in.';
  const roles = Object.entries(ROLE_PERMISSIONS)
    .filter(([, permissions]) => permissions.includes(access))
    .map(([role]) => role);
  return `${PERMISSIONS[access]} (${access}): ${roles.join(', ')}.`;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? new Map<string, unknown>(Object.entries(inner)).get(step)
        : undefined,
    value,
  );
}

function printed(value: unknown): string {
  return `<pre>${escaped(JSON.stringify(value, null, 2) ?? '')}</pre>`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const API_PAGE_STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#1c1c1c;background:#fff;margin:0}
main{max-width:60rem;margin:0 auto;padding:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
details{border-top:1px solid #c8c8c8;padding:.4rem 0}
summary{cursor:pointer}summary span{color:#4a4a4a}
pre{background:#f4f4f4;padding:.75rem;overflow:auto;max-height:24rem;font-size:.85rem}
h2{margin-top:2rem}h3{font-size:1rem;margin:.75rem 0 .25rem}`;
