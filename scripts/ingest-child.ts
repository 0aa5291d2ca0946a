/** The process that `prove-ingest-kill.ts` ends: a record with its MLLP port, on which it prints its number. */
import { tmpdir } from 'node:os';
import { makeEngine } from '../src/engine.ts';
import { openDoors } from '../src/intake/doors.ts';
import { openStore } from '../src/store/open-store.ts';

const store = await openStore(process.argv[2] ?? '', tmpdir(), process.env);
const house = { store, engine: makeEngine(), today: () => '2026-11-02' };
const doors = await openDoors(house, 'practice-a', { mllpPort: 0 });
console.log(doors.mllp?.port);
