import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ENGINE_VERSION } from '../../engine-version.ts';
import { TOOLS, type Tool, type ToolDesk } from './tools.ts';

const INSTRUCTIONS =
  'Endplate decides ICD-10-CM codes for low back pain from what a provider documented, by official rules. Do not choose a code yourself: pass the note as it stands to code_note and report what it gives, with its reasons. Never tell a provider which diagnosis to document; where something is open, show the question that code_note drafted.';

/**
 * A Model Context Protocol server with the tools that the caller may use. Nothing in it writes.
 * @param mayUse which tools there are for this caller
 * @param used told before each use, with the name of the tool: a tool is not run when that fails
 */
export function makeMcpServer(
  desk: ToolDesk,
  mayUse: (tool: Tool) => boolean,
  used: (tool: Tool) => Promise<void>,
): McpServer {
  const server = new McpServer(
    { name: 'endplate', title: 'Endplate', version: ENGINE_VERSION },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of TOOLS.filter(mayUse)) {
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.says,
        inputSchema: tool.input,
        outputSchema: tool.output,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async (input: unknown) => {
        await used(tool);
        const result = tool.run(desk, input);
        if ('notFound' in result)
          return { isError: true, content: [{ type: 'text', text: String(result['notFound']) }] };
        return {
          structuredContent: { ...result },
          content: [{ type: 'text', text: JSON.stringify(result) }],
        };
      },
    );
  }
  return server;
}
