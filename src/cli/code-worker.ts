/**
 * A worker of `endplate code`. Loads what decides only after the cache of compiled modules is on: each worker compiles
 * everything anew otherwise, which on a short file is much of its time.
 */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Block } from './code-pool.ts';

enableCompileCache();
const { blockDecider } = await import('./code-blocks.ts');
const decide = await blockDecider(workerData);
flushCompileCache(); // a worker is ended, and what it keeps for its end is lost

parentPort?.on('message', (block: Block) => {
  const done = decide(block);
  parentPort?.postMessage(done, [done.output.buffer]);
});
