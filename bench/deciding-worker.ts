/** Decides notes in memory as often as it is told: the engine’s own rate, without reading and writing. */
import { parentPort } from 'node:worker_threads';
import { makeEngine } from '../src/engine.ts';
import { DAY, NOTES } from './notes.ts';

const engine = makeEngine({ today: DAY });
parentPort?.on('message', (count: number) => {
  for (let index = 0; index < count; index++)
    engine.code({ id: `n${index}`, dateOfService: DAY, note: NOTES[index % NOTES.length] });
  parentPort?.postMessage(count, []);
});
