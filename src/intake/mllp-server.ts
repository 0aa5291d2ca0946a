import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { AcknowledgedError, AcknowledgmentCode } from '../formats/hl7v2-acknowledgment.ts';
import { writeAcknowledgment } from '../formats/hl7v2-acknowledgment.ts';
import type { IntakeIssueCode } from './issues.ts';
import { framed, makeFrameReader } from './mllp-frames.ts';

/** What is answered to a message, once it is stored or refused. */
export type MessageVerdict = {
  readonly code: AcknowledgmentCode;
  readonly errors?: readonly AcknowledgedError[];
};

export type MllpOptions = {
  readonly host?: string;
  /** 0 takes any that is free */
  readonly port: number;
  /** longest message in bytes; 16 MB when left out */
  readonly longestMessage?: number;
  /** connections at the same time; 64 when left out */
  readonly connections?: number;
  /** a connection on which nothing arrives for so long is closed, in milliseconds; 10 minutes when left out */
  readonly idle?: number;
  /** certificate and key as PEM, and the authority that senders’ certificates must come from */
  readonly tls?: { readonly cert: string; readonly key: string; readonly ca?: string };
  /** Stores a message. Resolves after it is committed: only then is it acknowledged. */
  readonly take: (message: Uint8Array, from: string) => Promise<MessageVerdict>;
  /** told of each fault, with its stable code and the address it came from; never with words of a message */
  readonly fault?: (code: IntakeIssueCode, from: string) => void;
  /** number of an answer, MSH-10 */
  readonly controlId: () => string;
  readonly now?: () => Date;
};

export type MllpServer = {
  readonly port: number;
  /** Takes no more messages, answers those begun, and closes. */
  readonly close: () => Promise<void>;
};

/** Messages of one connection that wait behind the one being stored; more are left in the network. */
const WAITING = 64;

/** How long a sender that was told that the connection ends has to close its side, in milliseconds. */
const GRACE = 500;

/** A sender may close its side as soon as it has sent; it is still answered. */
const HALF_OPEN = { allowHalfOpen: true };

/**
 * Takes HL7 v2 messages over TCP. Messages of a connection are stored and answered one after the other, in the order
 * they came; a message is acknowledged after `take` has resolved. When `take` fails the answer is AE, and the sender has
 * to send it again.
 */
export async function startMllpServer(options: MllpOptions): Promise<MllpServer> {
  const open = new Set<Connection>();
  const accept = (socket: Socket): void => {
    const connection = serve(socket, options);
    open.add(connection);
    void connection.ended.then(() => open.delete(connection));
  };
  const hasAuthority = options.tls?.ca !== undefined;
  const server: Server =
    options.tls === undefined
      ? createServer(HALF_OPEN, accept)
      : createTlsServer({ ...HALF_OPEN, ...options.tls, requestCert: hasAuthority }, accept);
  server.maxConnections = options.connections ?? 64;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const connection of open) connection.stop();
      await Promise.all([...open].map(({ ended }) => ended));
      await closed;
    },
  };
}

type Connection = { readonly ended: Promise<void>; stop(): void };

function serve(socket: Socket, options: MllpOptions): Connection {
  const from = socket.remoteAddress ?? 'unknown';
  const reader = makeFrameReader(options.longestMessage ?? 16 * 1024 * 1024);
  const waiting: Uint8Array[] = [];
  let isStoring = false;
  let isLast = false;
  const refuse = (code: IntakeIssueCode): void => {
    options.fault?.(code, from);
    isLast = true;
  };
  const storeWaiting = async (): Promise<void> => {
    if (isStoring) return;
    isStoring = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await answer(socket, next, await verdictOf(options, next, from), options);
      if (waiting.length < WAITING && !isLast) socket.resume();
    }
    isStoring = false;
    if (isLast) socket.end(() => setTimeout(() => socket.destroy(), GRACE).unref());
  };
  socket.setTimeout(options.idle ?? 600_000, () => {
    if (!isStoring) socket.destroy();
  });
  socket.on('data', (bytes: Buffer) => {
    if (isLast) return;
    for (const frame of reader.push(bytes)) {
      if (frame.kind === 'message') waiting.push(frame.bytes);
      else {
        refuse(frame.fault);
        // Rejected by the same writer as any message: it has no header that could be read.
        waiting.push(new Uint8Array(0));
      }
    }
    if (waiting.length >= WAITING || isLast) socket.pause();
    void storeWaiting();
  });
  socket.on('end', () => {
    if (reader.isWithin() && !isLast) options.fault?.('mllp/message-cut', from);
    isLast = true;
    void storeWaiting();
  });
  // A sender that is gone sends again what was not acknowledged.
  socket.on('error', () => socket.destroy());
  return {
    ended: new Promise((resolve) => socket.once('close', () => resolve())),
    stop: () => {
      isLast = true;
      socket.pause();
      void storeWaiting();
    },
  };
}

async function verdictOf(
  { take, fault }: MllpOptions,
  message: Uint8Array,
  from: string,
): Promise<MessageVerdict> {
  if (message.length === 0) return { code: 'AR', errors: [{ code: '100', segment: 'MSH' }] };
  try {
    return await take(message, from);
  } catch {
    // The reason could quote the message; table 0357: 207, application internal error.
    fault?.('mllp/not-stored', from);
    return { code: 'AE', errors: [{ code: '207' }] };
  }
}

async function answer(
  socket: Socket,
  message: Uint8Array,
  verdict: MessageVerdict,
  { controlId, now }: MllpOptions,
): Promise<void> {
  const { text, charset, isWanted } = writeAcknowledgment(message, {
    ...verdict,
    controlId: controlId().slice(0, 20),
    time: hl7Time(now?.() ?? new Date()),
  });
  if (!isWanted || socket.destroyed || !socket.writable) return;
  const bytes = framed(Buffer.from(text, charset === 'iso-8859-1' ? 'latin1' : 'utf8'));
  await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
}

function hl7Time(date: Date): string {
  return `${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+0000`;
}
