import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../coding/decision.ts';
import { TEST_KEY } from '../../store/database/for-tests.ts';
import { openStore } from '../../store/open-store.ts';
import { as, tryServer } from '../testing/try-server.ts';

const command = fileURLToPath(new URL('../../cli/endplate.ts', import.meta.url));
const NOTE = {
  id: 'e1',
  dateOfService: '2026-11-02',
  note: 'Assessment: Low back pain with right sciatica.',
};

async function overStdio(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [command, 'mcp'] }),
  );
  return client;
}

const server = await tryServer();

/** The SDK’s own client; its requests reach the server of the test without a socket. */
async function overHttp(
  headers: Record<string, string>,
  to: FastifyInstance = server,
): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('http://127.0.0.1/mcp'), {
    requestInit: { headers },
    fetch: async (_url, init) => {
      const method = init?.method === 'GET' ? 'GET' : 'POST';
      const reply = await to.inject({
        method,
        url: '/mcp',
        headers: Object.fromEntries(new Headers(init?.headers)),
        ...(typeof init?.body === 'string' ? { payload: init.body } : {}),
      });
      const { statusCode: status, body } = reply;
      return new Response(body === '' ? null : body, {
        status: method === 'GET' ? 405 : status,
        headers: { 'content-type': reply.headers['content-type'] ?? 'application/json' },
      });
    },
  });
  // the SDK’s transport says that a session id may be undefined, its own interface that it may be missing
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  return client;
}

describe.each([
  ['standard input and output', overStdio],
  ['HTTP', async () => overHttp(as('coder'))],
])('an assistant over %s', (_name, connected) => {
  it('codes a note, and is given a decision of the contract', async () => {
    const client = await connected();
    const result = await client.callTool({ name: 'code_note', arguments: NOTE });
    const decision = decisionSchema.parse(result.structuredContent);
    expect(decision.codes.map(({ code }) => code)).toEqual(['M54.41']);
    await client.close();
  });

  it('finds tools that read and change nothing', async () => {
    const client = await connected();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual([
      'check_code',
      'code_note',
      'explain_rule',
      'lint_query',
      'list_rules',
      'scrub_claim',
      'search_codes',
      'show_code',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    await client.close();
  });

  it('checks, shows and finds codes, checks a claim and a query, and reads a rule', async () => {
    const client = await connected();
    const use = async (name: string, given: Record<string, unknown>) =>
      (await client.callTool({ name, arguments: given })).structuredContent;
    expect(await use('check_code', { code: 'M54.5', date: '2026-11-02' })).toMatchObject({
      status: 'retired',
      successors: ['M54.50', 'M54.51', 'M54.59'],
    });
    expect(await use('show_code', { code: 'M54.51', date: '2026-11-02' })).toMatchObject({
      followedBy: [],
      notes: expect.any(Array),
    });
    expect(await use('search_codes', { words: 'vertebrogenic', date: '2026-11-02' })).toMatchObject(
      {
        codes: [{ code: 'M54.51' }, { code: 'M54.89' }],
      },
    );
    expect(
      await use('scrub_claim', { id: 'c1', dateOfService: '2026-11-02', diagnoses: ['M54.5'] }),
    ).toMatchObject({ verdict: 'reject' });
    expect(
      await use('lint_query', { text: 'Please document vertebrogenic pain.', options: [] }),
    ).toMatchObject({ compliant: false });
    const { rules } = (await use('list_rules', { code: 'M54.51' })) as { rules: { id: string }[] };
    expect(rules.map(({ id }) => id)).toContain('m5451-needs-provider-linkage');
    const page = await use('explain_rule', { rule: 'm5451-needs-provider-linkage' });
    expect(page).toMatchObject({ page: expect.stringContaining('## Examples') });
    await client.close();
  });

  it('is told when there is no such rule, or a date is none', async () => {
    const client = await connected();
    const none = await client.callTool({ name: 'explain_rule', arguments: { rule: 'x' } });
    expect(none.isError).toBe(true);
    const wrong = await client.callTool({
      name: 'check_code',
      arguments: { code: 'M54.5', date: 'yesterday' },
    });
    expect(wrong.isError).toBe(true);
    await client.close();
  });
});

describe('over HTTP', () => {
  it('a token shows the tools of its scopes alone, and every use is in the audit log', async () => {
    const store = await openStore(':memory:', tmpdir(), { ENDPLATE_KEY: TEST_KEY });
    const scoped = await tryServer({
      store,
      identify: async () => ({
        tenant: 'practice-a',
        actor: { id: 't1', kind: 'token', name: 'assistant', roles: ['coder'] },
        only: new Set(['codes:read'] as const),
      }),
    });
    const client = await overHttp({}, scoped);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).not.toContain('code_note');
    const refused = await client.callTool({ name: 'code_note', arguments: NOTE });
    expect(refused.isError).toBe(true);
    await client.callTool({ name: 'check_code', arguments: { code: 'M54.5' } });
    const events = await store.db
      .selectFrom('audit_events')
      .select(['actor_id', 'object', 'object_id'])
      .execute();
    expect(events).toEqual([{ actor_id: 't1', object: 'mcp-tool', object_id: 'check_code' }]);
  });

  it('nobody comes in without a sign-in', async () => {
    await expect(overHttp({})).rejects.toThrow(/sign-in/);
  });
});
