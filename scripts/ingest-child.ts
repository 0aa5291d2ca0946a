/** The process that `prove-ingest-kill.ts` ends: a record with its MLLP port, on which it prints its number. */
import { tmpdir } from 'node:os';
import { makeScrubber } from '../src/claims/scrub.ts';
import { makeEngine } from '../src/engine.ts';
import { openDoors } from '../src/intake/doors.ts';
import { openStore } from '../src/store/open-store.ts';

const store = await openStore(process.argv[2] ?? '', tmpdir(), process.env);
const today = '2026-11-02';
const engine = makeEngine({ today });
const scrubber = makeScrubber({ codebook: engine.codebook, today });
const house = { store, engine, scrubber, today: () => today };
const doors = await openDoors(async () => house, 'practice-a', { mllpPort: 0 });
console.log(doors.mllp?.port);
