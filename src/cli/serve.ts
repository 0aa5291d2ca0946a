import { type Command, InvalidArgumentError } from 'commander';
import { dataDirectory } from '../store/code-releases.ts';
import { today } from './code-settings.ts';

type ServeOptions = { readonly data?: string; readonly host: string; readonly port: number };

const HELP = `
Examples:
  endplate serve
  endplate serve --data /var/lib/endplate --port 8080`;

/** Adds `endplate serve` to the program. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('run the service for a practice')
    .option('--data <directory>', 'data directory; else ENDPLATE_DATA, else ~/.endplate')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0 takes a free one', portOption, 7350)
    .addHelpText('after', HELP)
    .action(runServe);
}

async function runServe(options: ServeOptions): Promise<void> {
  const { buildServer } = await import('../server/build-server.ts');
  const { openEngine } = await import('../server/services.ts');
  const engine = await openEngine(options.data ?? dataDirectory(process.env), today);
  const server = await buildServer({ ...engine, identify: async () => undefined, ready: {} });
  const address = await server.listen({ host: options.host, port: options.port });
  process.stderr.write(`endplate serve: ${address}\n`);
}

function portOption(words: string): number {
  const port = Number(words);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Give a port, 0 to 65535.');
}
