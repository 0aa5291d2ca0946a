import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type Frame, framed, makeFrameReader } from './mllp-frames.ts';
import { type MllpOptions, type MllpServer, startMllpServer } from './mllp-server.ts';

const message = (id: string): Uint8Array =>
  Buffer.from(`MSH|^~\\&|EHR|CLINIC|ENDPLATE|OFFICE|20261102||MDM^T02|${id}|P|2.5.1\rPID|1||p1\r`);

let server: MllpServer | undefined;
const open: Socket[] = [];
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await server?.close();
  server = undefined;
});

async function start(options: Partial<MllpOptions> = {}): Promise<MllpServer> {
  let number = 0;
  server = await startMllpServer({
    port: 0,
    take: async () => ({ code: 'AA' }),
    controlId: () => {
      number += 1;
      return String(number);
    },
    ...options,
  });
  return server;
}

type Sender = {
  readonly socket: Socket;
  readonly answers: (count: number) => Promise<string[]>;
  closed: Promise<void>;
};

async function sender(port: number): Promise<Sender> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  open.push(socket);
  await new Promise((resolve) => socket.once('connect', resolve));
  const reader = makeFrameReader(10_000);
  const got: string[] = [];
  let wake = (): void => undefined;
  socket.on('data', (bytes: Buffer) => {
    for (const frame of reader.push(bytes)) got.push(answerIn(frame));
    wake();
  });
  const closed = new Promise<void>((resolve) => socket.once('end', () => resolve()));
  return {
    socket,
    closed,
    answers: async (count) => {
      while (got.length < count)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      return got;
    },
  };
}

/** `AA m1` */
function answerIn(frame: Frame): string {
  if (frame.kind !== 'message') return frame.fault;
  const [, code, id] = /\rMSA\|(\w\w)\|?([^\r|]*)/.exec(Buffer.from(frame.bytes).toString()) ?? [];
  return `${code} ${id}`;
}

describe('an MLLP server', () => {
  test('acknowledges a message only after it is stored', async () => {
    let store = (): void => undefined;
    const stored = new Promise<void>((resolve) => {
      store = resolve;
    });
    const { port } = await start({ take: () => stored.then(() => ({ code: 'AA' })) });
    const { socket, answers } = await sender(port);
    let isAnswered = false;
    socket.on('data', () => {
      isAnswered = true;
    });
    socket.write(framed(message('m1')));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAnswered).toBe(false);
    store();
    expect(await answers(1)).toEqual(['AA m1']);
  });

  test('answers 2,000 messages sent without waiting, in their order, also when the sender has closed its side', async () => {
    const stored: number[] = [];
    const { port } = await start({
      take: async (bytes) => {
        stored.push(bytes.length);
        await new Promise((resolve) => setImmediate(resolve));
        return { code: 'AA' };
      },
    });
    const { socket, answers } = await sender(port);
    const ids = Array.from({ length: 2000 }, (_, index) => `m${index}`);
    socket.end(Buffer.concat(ids.map((id) => framed(message(id)))));
    expect(await answers(2000)).toEqual(ids.map((id) => `AA ${id}`));
    expect(stored).toHaveLength(2000);
  });

  test('a message in pieces of one byte is one message', async () => {
    const { port } = await start();
    const { socket, answers } = await sender(port);
    socket.setNoDelay(true);
    for (const byte of framed(message('m1'))) socket.write(Uint8Array.of(byte));
    expect(await answers(1)).toEqual(['AA m1']);
  });

  test('a message that could not be stored is answered AE, and the next one is taken', async () => {
    const faults: string[] = [];
    let isDown = true;
    const { port } = await start({
      take: async () => {
        if (isDown) throw new Error('the database is away');
        return { code: 'AA' };
      },
      fault: (code) => faults.push(code),
    });
    const { socket, answers } = await sender(port);
    socket.write(framed(message('m1')));
    await answers(1);
    isDown = false;
    socket.write(framed(message('m1')));
    expect(await answers(2)).toEqual(['AE m1', 'AA m1']);
    expect(faults).toEqual(['mllp/not-stored']);
  });

  test.each([
    ['GET / HTTP/1.1\r\n\r\n', 'mllp/outside-frame'],
    [`\x0b${'x'.repeat(2000)}`, 'mllp/message-too-long'],
  ])('what is no frame is rejected and the connection closed: case %#', async (text, code) => {
    const faults: string[] = [];
    const { port } = await start({ longestMessage: 1000, fault: (fault) => faults.push(fault) });
    const { socket, answers, closed } = await sender(port);
    socket.write(text);
    expect(await answers(1)).toEqual(['AR ']);
    await closed;
    expect(faults).toEqual([code]);
  });

  test('a message that is cut is told of and not stored', async () => {
    const faults: string[] = [];
    const stored: string[] = [];
    const { port } = await start({
      take: async () => {
        stored.push('one');
        return { code: 'AA' };
      },
      fault: (fault) => faults.push(fault),
    });
    const { socket, closed } = await sender(port);
    socket.end(framed(message('m1')).subarray(0, 40));
    await closed;
    expect(faults).toEqual(['mllp/message-cut']);
    expect(stored).toEqual([]);
  });

  test('closing answers the message that is being stored, and waits for no sender', async () => {
    const { port, close } = await start({
      take: () => new Promise((resolve) => setTimeout(() => resolve({ code: 'AA' }), 50)),
    });
    const { socket, answers } = await sender(port);
    socket.write(framed(message('m1')));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const closing = close();
    expect(await answers(1)).toEqual(['AA m1']);
    await closing;
  });
});
