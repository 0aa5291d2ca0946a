import { expect, onTestFinished, test } from 'vitest';
import { serveMetrics } from './metrics-server.ts';
import { makeStanding } from './outages.ts';
import { JobFailure, type QueueStatus } from './queue.ts';
import { makeWorkerMetrics } from './worker-metrics.ts';

const job = (attempt: number) => ({ id: 'one', body: Buffer.from('Marker Patient'), attempt });

function metricsOf(ask: () => Promise<QueueStatus>) {
  const standings = {
    queue: makeStanding('the queue', () => undefined),
    record: makeStanding('the record', () => undefined),
  };
  return { standings, ...makeWorkerMetrics(ask, standings) };
}

test('chunks, what they held, attempts that failed and pieces given up are counted, and the queue is asked', async () => {
  const metrics = metricsOf(async () => ({ waiting: 7, underWay: 2, dead: 1, ended: 40 }));
  await metrics.around(async () => ({ visits: 250, claims: 6 }))(job(1));
  const failing = metrics.around(async () => {
    throw new JobFailure('job/chunk-malformed');
  });
  await expect(failing(job(2))).rejects.toThrow('job/chunk-malformed');
  metrics.givenUp('job/chunk-malformed');
  metrics.standings.record.away('job/record-away 57P01');
  const served = await serveMetrics(metrics.registry, 0, '127.0.0.1');
  onTestFinished(() => served.close());
  const answer = await fetch(`http://127.0.0.1:${served.port}/metrics`);
  const lines = (await answer.text()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'endplate_worker_chunks_taken_total 2',
      'endplate_worker_chunks_done_total 1',
      'endplate_worker_chunks_failed_total{reason="job/chunk-malformed"} 1',
      'endplate_worker_chunks_given_up_total{reason="job/chunk-malformed"} 1',
      'endplate_worker_chunks_redelivered_total 1',
      'endplate_worker_notes_total 250',
      'endplate_worker_claims_total 6',
      'endplate_worker_chunk_seconds_count 2',
      'endplate_queue_chunks{state="waiting"} 7',
      'endplate_queue_chunks{state="under way"} 2',
      'endplate_queue_chunks{state="given up"} 1',
      'endplate_worker_answers{what="queue"} 1',
      'endplate_worker_answers{what="record"} 0',
    ]),
  );
  expect(lines.join()).not.toContain('Marker');
  expect((await fetch(`http://127.0.0.1:${served.port}/`)).status).toBe(404);
});

test('while the queue does not answer the other figures are shown', async () => {
  const { registry } = metricsOf(async () => {
    throw new Error('away');
  });
  const text = await registry.metrics();
  expect(text).toContain('endplate_worker_chunks_taken_total 0');
  expect(text).not.toContain('endplate_queue_chunks{');
});
