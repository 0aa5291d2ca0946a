/** Memory of `endplate serve` under a steady load for a long time. */
import { type Figure, quantile, whole } from './figures.ts';
import { fillFully } from './full-record.ts';
import { residentMegabytes } from './running.ts';
import { load, start, stop, tokenAt } from './serve.ts';
import { inFolder } from './writing.ts';

const PER_SECOND = 50;
const STORED = 1000;
const PARTS = 10;

/** @param full half an hour; otherwise two minutes */
export async function benchSoak(full: boolean): Promise<Figure[]> {
  const minutes = full ? 30 : 2;
  return inFolder(async (data) => {
    const secret = await fillFully(data, STORED);
    const { child, address } = await start(data);
    try {
      const token = await tokenAt(address, secret);
      const memory: number[] = [];
      const times: number[] = [];
      let failed = 0;
      for (let part = 0; part < PARTS; part++) {
        const loaded = await load(address, token, (minutes * 60) / PARTS, PER_SECOND);
        for (const time of loaded.times) times.push(time);
        failed += loaded.failed;
        memory.push(Math.round(residentMegabytes(child.pid)));
        process.stderr.write(`${memory.at(-1)} MB\n`);
      }
      return [
        {
          what: `\`endplate serve\`, ${PER_SECOND} notes of 2 KB a second for ${minutes} min: memory after each tenth`,
          measured: `${memory.join(', ')} MB`,
        },
        {
          what: 'answers meanwhile',
          measured: `${whole(times.length)}, 99th percentile ${quantile(times, 0.99).toFixed(1)} ms, ${failed} failed`,
        },
      ];
    } finally {
      await stop(child);
    }
  });
}
