/** A worker of `endplate batch`: reads its own pieces, writes their files, and tells only counts. */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Piece } from './batch-plan.ts';

enableCompileCache();
const { pieceWorker } = await import('./batch-piece.ts');
const work = await pieceWorker(workerData);
flushCompileCache();

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (piece: Piece) => {
  last = last.then(async () => parentPort?.postMessage(await work(piece), []));
});
