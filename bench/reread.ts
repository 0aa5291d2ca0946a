/** Requests while the stored record is read again, and how soon a service with a full record answers. */
import { z } from 'zod';
import { type Figure, quantile, whole } from './figures.ts';
import { fillFully } from './full-record.ts';
import { load, start, stop, tokenAt } from './serve.ts';
import { inFolder } from './writing.ts';

const PER_SECOND = 200;
const STARTS = 5;
const jobSchema = z.object({
  id: z.string(),
  state: z.string(),
  done: z.number(),
  total: z.number(),
  changed: z.number(),
});

/** @param full 100,000 encounters and a minute of load; otherwise 10,000 and ten seconds */
export async function benchReread(full: boolean): Promise<Figure[]> {
  const stored = full ? 100_000 : 10_000;
  const seconds = full ? 60 : 10;
  return inFolder(async (data) => {
    const secret = await fillFully(data, stored);
    const starts: number[] = [];
    for (let round = 0; round < STARTS; round++) {
      const { child, took } = await start(data);
      starts.push(took);
      await stop(child);
    }
    const { child, address } = await start(data);
    try {
      const token = await tokenAt(address, secret, ['engine:use', 'jobs:read', 'jobs:manage']);
      await load(address, token, 2); // the engine is compiled while it works
      const job = await startJob(address, token);
      await until(address, token, job.id, ({ done }) => done > 0);
      const before = await jobAt(address, token, job.id);
      const { times, failed, took } = await load(address, token, seconds, PER_SECOND);
      const after = await jobAt(address, token, job.id);
      const alone = performance.now();
      const ended = await until(address, token, job.id, ({ state }) => state !== 'running');
      const rest = (performance.now() - alone) / 1000;
      const at = (share: number) => `${quantile(times, share).toFixed(1)} ms`;
      return [
        {
          what: `\`endplate serve\` is ready, with ${whole(stored)} whole encounters stored`,
          measured: `${(quantile(starts, 0.5) / 1000).toFixed(2)} s after its start, median of ${STARTS}`,
        },
        {
          what: `\`POST /api/code\`, notes of 2 KB, ${PER_SECOND} a second for ${seconds} s, while ${whole(stored)} encounters are read again`,
          measured: `${whole(times.length / took)}/s, median ${at(0.5)}, 99th percentile ${at(0.99)}, ${failed} failed; the job was ${after.state} at the end of it`,
        },
        {
          what: 'stored encounters read again beside that load, and without it',
          measured: `${whole((after.done - before.done) / took)}/s; ${rest < 1 ? 'none were left' : `${whole((ended.done - after.done) / rest)}/s`}; ${whole(ended.changed)} decisions changed`,
        },
      ];
    } finally {
      await stop(child);
    }
  });
}

async function startJob(address: string, token: string) {
  const reply = await fetch(`${address}/api/jobs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'reread' }),
  });
  return jobSchema.parse(await reply.json());
}

async function jobAt(address: string, token: string, id: string) {
  const reply = await fetch(`${address}/api/jobs/${id}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return jobSchema.parse(await reply.json());
}

async function until(
  address: string,
  token: string,
  id: string,
  isSo: (job: z.infer<typeof jobSchema>) => boolean,
) {
  for (;;) {
    const job = await jobAt(address, token, id);
    if (isSo(job) || !['waiting', 'running'].includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
