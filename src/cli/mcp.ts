import type { Command } from 'commander';
import { today } from '../store/today.ts';
import { PROCESS } from './command-streams.ts';
import { type DataOption, dataOf, withDataOption } from './data-option.ts';

const HELP = `
An assistant starts this command and speaks with it over standard input and output. It offers tools that
read and change nothing: code a note, check, show and search codes, check a claim, check a query to a
provider, list and explain rules. Over HTTP the same tools are at /mcp of endplate serve.

Example, in the settings of an assistant:
  { "mcpServers": { "endplate": { "command": "endplate", "args": ["mcp"] } } }`;

/** Adds `endplate mcp` to the program. */
export function registerMcp(program: Command): void {
  withDataOption(program.command('mcp'))
    .description('offer coding tools to an assistant (Model Context Protocol)')
    .addHelpText('after', HELP)
    .action(runMcp);
}

async function runMcp(options: DataOption): Promise<void> {
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
  const { makeMcpServer } = await import('../server/mcp/mcp-server.ts');
  const { openEngine } = await import('../store/open-engine.ts');
  const desk = { ...(await openEngine(dataOf(options, PROCESS), today)), today };
  // who starts it is at this machine, and could run every other command as well
  const server = makeMcpServer(
    desk,
    () => true,
    async () => undefined,
  );
  await server.connect(new StdioServerTransport());
}
