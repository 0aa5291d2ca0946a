import { InvalidArgumentError } from 'commander';

/** A port to listen on; 0 takes a free one. */
export function portOption(words: string): number {
  const port = Number(words);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Give a port, 0 to 65535.');
}
