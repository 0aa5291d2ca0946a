import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { z } from 'zod';
import { withAudit } from '../../store/audit/with-audit.ts';
import { Answer, defineRoute, type Route } from '../route.ts';
import { makeMcpServer } from './mcp-server.ts';

/** The longest note, all of it escaped, with its documents. */
const LARGEST_MESSAGE = 32 * 1024 * 1024;

/**
 * MCP over Streamable HTTP, without sessions: each message stands for itself, so that any process can answer it. The
 * caller is known by session or API token as anywhere else, and sees the tools that roles and scopes allow.
 */
export const mcpRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/mcp',
    access: 'signed-in',
    says: 'Takes a message of the Model Context Protocol (Streamable HTTP)',
    bodyLimit: LARGEST_MESSAGE,
    body: z.unknown(),
    reply: z.unknown(),
    handler: async ({ body, headers, scope, allows, services }) => {
      const server = makeMcpServer(
        services,
        ({ permission }) => allows(permission),
        async ({ name }) =>
          withAudit(scope, services.store, async ({ audit }) => {
            audit({ action: 'decide', object: 'mcp-tool', id: name });
          }),
      );
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      try {
        await server.connect(transport);
        const response = await transport.handleRequest(
          new Request(`${services.cds.publicUrl}/mcp`, {
            method: 'POST',
            headers: forwarded(headers),
          }),
          { parsedBody: body },
        );
        const text = await response.text();
        const reply: unknown = text === '' ? undefined : JSON.parse(text);
        return new Answer(reply, { status: response.status });
      } finally {
        await server.close();
      }
    },
  }),
];

/** What the protocol reads of the headers. */
const READ = ['accept', 'content-type', 'mcp-protocol-version'] as const;

function forwarded(headers: Readonly<Record<string, string | readonly string[] | undefined>>) {
  const given = new Headers();
  for (const name of READ) {
    const value = headers[name];
    if (typeof value === 'string') given.set(name, value);
  }
  return given;
}
