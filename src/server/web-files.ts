import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** True when the workbench was built into the folder. */
export function isWebRoot(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** Serves the workbench: its files by name; the addresses of its screens all give its page. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: true,
    index: 'index.html',
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names of built files hold a hash of their content; the page itself has to be asked for anew.
      const isHashed = /[/\\]assets[/\\]/.test(path);
      void reply.header(
        'cache-control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

/** True for the address of a screen, which the workbench shows by itself. */
export function isScreen(method: string, url: string, accept: string | undefined): boolean {
  return (
    method === 'GET' &&
    !/^\/(api|cds-services|fhir|mcp|metrics|healthz|readyz)(\/|\?|$)/.test(url) &&
    !/^[^?]*\.\w+($|\?)/.test(url) &&
    (accept ?? '').includes('text/html')
  );
}
