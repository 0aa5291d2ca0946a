import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { downloadFile } from './download-file.ts';

const whole = Buffer.from('official '.repeat(20_000));
const sha256 = createHash('sha256').update(whole).digest('hex');

let directory = '';
let server: Server;
let url = '';
let asked: string[] = [];
let answer: (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'endplate-download-'));
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.headers.range ?? 'all');
    answer(request, response, asked.length);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/codes.zip`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true, force: true });
});

const path = () => join(directory, 'codes.zip');
const download = (more: { sha256?: string; attempts?: number } = {}) =>
  downloadFile({ url, path: path(), firstDelay: 1, ...more });

/** Answers like a server that knows ranges: the rest when the file is still the same. */
function send(request: IncomingMessage, response: ServerResponse, etag = '"v1"'): void {
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const rest = request.headers['if-range'] === etag ? start : 0;
  const range =
    rest > 0 ? { 'content-range': `bytes ${rest}-${whole.length - 1}/${whole.length}` } : {};
  response.writeHead(rest > 0 ? 206 : 200, {
    etag,
    'content-length': whole.length - rest,
    ...range,
  });
  response.end(whole.subarray(rest));
}

/** Sends the first half and, once it has been written down, breaks the connection. */
function breakOff(response: ServerResponse, etag = '"v1"'): void {
  const half = whole.subarray(0, whole.length / 2);
  const untilWritten = async (): Promise<void> => {
    for (let size = 0; size < half.length && !response.destroyed; await pause(5))
      size = await stat(`${path()}.part`).then(
        (part) => part.size,
        () => 0,
      );
  };
  response.writeHead(200, { etag, 'content-length': whole.length });
  response.write(half, () => void untilWritten().then(() => response.destroy()));
}

test('a file is downloaded, hashed and put in its place', async () => {
  answer = (request, response) => send(request, response);
  expect(await download({ sha256 })).toEqual({ ok: true, bytes: whole.length, sha256 });
  expect(await readFile(path())).toEqual(whole);
  expect(await readdir(directory)).toEqual(['codes.zip']);
});

test('a broken download continues where it broke off', async () => {
  answer = (request, response, attempt) =>
    attempt === 1 ? breakOff(response) : send(request, response);
  expect(await download({ sha256 })).toMatchObject({ ok: true });
  expect(asked).toEqual(['all', `bytes=${whole.length / 2}-`]);
});

test('it continues in a later run too, and starts anew when the file has changed', async () => {
  answer = (_, response) => breakOff(response);
  expect(await download({ attempts: 1 })).toMatchObject({
    ok: false,
    issue: { code: 'codes/download-failed' },
  });
  answer = (request, response) => send(request, response, '"v2"');
  expect(await download({ sha256 })).toMatchObject({ ok: true });
  expect(asked[1]).toBe(`bytes=${whole.length / 2}-`);
  expect(await readFile(path())).toEqual(whole);
});

test('a weak validator is not trusted for continuing', async () => {
  answer = (request, response, attempt) =>
    attempt === 1 ? breakOff(response, 'W/"v1"') : send(request, response, 'W/"v1"');
  expect(await download({ sha256 })).toMatchObject({ ok: true });
  expect(asked).toEqual(['all', 'all']);
});

test('a server that is busy is asked again, and a part beyond the end is thrown away', async () => {
  await writeFile(`${path()}.part`, Buffer.alloc(whole.length + 5));
  await writeFile(`${path()}.part.mark`, '"v1"');
  answer = (request, response, attempt) => {
    if (attempt === 1) response.writeHead(416).end();
    else if (attempt === 2) response.writeHead(503, { 'retry-after': '0' }).end();
    else send(request, response);
  };
  expect(await download({ sha256 })).toMatchObject({ ok: true });
  expect(asked).toHaveLength(3);
});

test('a file that does not exist is told at once', async () => {
  answer = (_, response) => response.writeHead(404).end();
  expect(await download()).toMatchObject({
    ok: false,
    issue: { code: 'codes/download-not-found', at: url },
  });
  expect(asked).toHaveLength(1);
});

test('another checksum refuses the file and leaves nothing', async () => {
  answer = (request, response) => send(request, response);
  expect(await download({ sha256: '0'.repeat(64) })).toMatchObject({
    issue: { code: 'codes/checksum-differs' },
  });
  expect(await readdir(directory)).toEqual([]);
});

test('a server that is not there fails after all attempts', async () => {
  server.close();
  server.closeAllConnections();
  expect(await download({ attempts: 2 })).toMatchObject({
    ok: false,
    issue: {
      code: 'codes/download-failed',
      expected: 'the whole file in 2 attempts (last: ECONNREFUSED)',
    },
  });
});
