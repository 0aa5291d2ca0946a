import { Readable } from 'node:stream';
import { Answer, content, defineRoute, type Route } from './route.ts';

/** Proxies close a connection on which nothing comes. */
const HEARTBEAT = 15_000;

/** Progress as server-sent events: one `progress` event for each change, with the newest state of everything first. */
export const progressRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/progress',
    access: 'jobs:read',
    says: 'Progress of long work, as server-sent events',
    reply: content('text/event-stream'),
    handler: ({ scope, services: { progress, stopping } }) => {
      const stream = new Readable({ read: () => undefined });
      const stop = progress.listen(scope.tenant, ({ number, news }) => {
        stream.push(`id: ${number}\nevent: progress\ndata: ${JSON.stringify(news)}\n\n`);
      });
      const beat = setInterval(() => stream.push(': still here\n\n'), HEARTBEAT).unref();
      const end = () => void stream.push(null);
      stopping.addEventListener('abort', end);
      stream.on('close', () => {
        stopping.removeEventListener('abort', end);
        clearInterval(beat);
        stop();
      });
      stream.push('retry: 2000\n\n');
      if (stopping.aborted) end();
      return new Answer(stream, {
        headers: { 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
      });
    },
  }),
];
