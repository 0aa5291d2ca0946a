import { type DestinationStream, pino } from 'pino';

/**
 * Every field that may stand in the log. What is not named here is left out, whatever it is nested in: a list of what
 * to hide forgets something, a list of what to show does not.
 */
const FIELDS = [
  'actor',
  'actorKind',
  'address',
  'at',
  'attempt',
  'bytes',
  'code',
  'count',
  'error',
  'from',
  'id',
  'job',
  'kind',
  'method',
  'milliseconds',
  'name',
  'requestId',
  'route',
  'status',
  'tenant',
  'total',
  'version',
] as const;
type Field = (typeof FIELDS)[number];

export type LogFields = { readonly [Name in Field]?: string | number | boolean };

/** Writes structured lines: an event’s name and fields of the list. Neither ever holds words of a note or of a claim. */
export type Log = {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

/** Codes, ids, names of things and places in source files; a sentence or a person’s name is none of these. */
const TOKEN = /^[\w.:/@*+-]{0,240}$/;
const EVENT = /^[a-z][a-z-]{0,60}$/;

/**
 * Makes the log. Lines are JSON.
 * @param destination standard error of the process unless a test says otherwise
 */
export function makeLog(destination: DestinationStream): Log {
  const lines = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }), log: shown },
    },
    destination,
  );
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}): void =>
      lines[level](fields, EVENT.test(event) ? event : 'withheld');
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

/** For tests and for programs that log nothing. */
export const NO_LOG: Log = { info: () => {}, warn: () => {}, error: () => {} };

function shown(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of FIELDS) {
    const value = fields[name];
    if (typeof value === 'number' || typeof value === 'boolean') kept[name] = value;
    if (typeof value === 'string') kept[name] = TOKEN.test(value) ? value : 'withheld';
  }
  return kept;
}

/** What the log says of an error: its kind, its code and where it was thrown; never its message. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const { stack = '', message } = error;
  // The stack repeats the message, and the message may have lines that look like places.
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const place = /\n {4}at .*?\(?(?:file:\/\/)?([^\s()]+:\d+:\d+)\)?/.exec(frames)?.[1];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    error: error.name,
    ...(code === undefined ? {} : { code }),
    ...(place === undefined ? {} : { at: place }),
  };
}
