import { expect, it } from 'vitest';
import type { QueueStatus } from '../work/queue.ts';
import { watchQueue } from './queue-watch.ts';

const LOOKS: readonly (QueueStatus | undefined)[] = [
  { waiting: 118, underWay: 2, dead: 0, ended: 0 },
  { waiting: 108, underWay: 2, dead: 1, ended: 10 },
  undefined,
  { waiting: 98, underWay: 2, dead: 1, ended: 20 },
  { waiting: 0, underWay: 0, dead: 1, ended: 5 },
];

/** Two seconds pass with each look. */
async function watched(isTTY: boolean): Promise<string> {
  const stopping = new AbortController();
  let looks = 0;
  let said = '';
  const ask = async (): Promise<QueueStatus> => {
    const status = LOOKS[looks];
    looks += 1;
    if (looks === LOOKS.length) stopping.abort();
    if (status === undefined) throw new Error('away');
    return status;
  };
  const output = {
    isTTY,
    write: (words: string): void => {
      said += words;
    },
  };
  await watchQueue(ask, output, 0, stopping.signal, () => looks * 2000);
  return said;
}

it('tells a line each time where there is no terminal, with rate and time left', async () => {
  expect((await watched(false)).split('\n')).toEqual([
    '1970-01-01T00:00:02.000Z waiting 118  under way 2  failed 0',
    '1970-01-01T00:00:04.000Z waiting 108  under way 2  failed 1  5.0 chunks/s  0:22 left',
    '1970-01-01T00:00:06.000Z the queue does not answer',
    '1970-01-01T00:00:08.000Z waiting 98  under way 2  failed 1  3.3 chunks/s  0:30 left',
    // it forgot what ended long ago: the rate begins anew
    '1970-01-01T00:00:10.000Z waiting 0  under way 0  failed 1',
    '',
  ]);
});

it('writes one line anew on a terminal', async () => {
  const said = await watched(true);
  expect(said.split('\n')).toHaveLength(2);
  expect(said.split('\r\u001B[K')).toHaveLength(LOOKS.length + 1);
});
