/**
 * Long proofs, at their full size. `npm test` runs each at a small one.
 *
 *     npm run prove                       lists them
 *     npm run prove -- batch-kill         runs one
 *     npm run prove -- batch-kill --write and writes what it measured into docs/measurements.md
 *     npm run prove -- cluster --size 6000 at another size
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, writeFigures } from './measured-page.ts';

type Proved = { readonly holds: boolean; readonly figures: readonly Figure[] };
/** @param size how much of what the proof is about, where it can be chosen */
type Proof = { readonly says: string; readonly run: (size?: number) => Promise<Proved> };

const PROOFS: Readonly<Record<string, Proof>> = {
  'ingest-kill': {
    says: 'messages stored by MLLP, the process ended with SIGKILL twenty times, on both databases',
    run: async () => {
      const { proveIngestKill } = await import('./prove-ingest-kill.ts');
      const figures: Figure[] = [];
      let holds = true;
      for (const engine of ['embedded', 'postgresql'] as const) {
        const { kills, acknowledged, lost, doubled } = await proveIngestKill(engine, 20, 10_000);
        holds &&= lost === 0 && doubled === 0 && kills === 20;
        const measured = `${kills} kills, ${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled`;
        figures.push({ what: `ingest by MLLP, ${engine}`, measured });
      }
      return { holds, figures };
    },
  },
  'batch-kill': {
    says: 'endplate batch, ended with SIGKILL and started again, twenty times',
    run: async () => {
      const { proveBatchKill } = await import('./prove-batch-kill.ts');
      const { runs, kills, lost, doubled, records } = await proveBatchKill(20, 2000);
      return {
        holds: lost === 0 && doubled === 0 && kills > 0,
        figures: [
          { what: `runs of a batch of ${records} records`, measured: `${runs}` },
          { what: 'times it was ended with SIGKILL', measured: `${kills}` },
          { what: 'rows lost, rows doubled', measured: `${lost}, ${doubled}` },
        ],
      };
    },
  },
  cluster: {
    says: 'three JetStream servers, PostgreSQL and four workers, ended and filled up under way; --size notes, else 200,000',
    run: async (size = 200_000) => {
      const { postgresBinaries } = await import('./loopback-cluster.ts');
      const binaries = postgresBinaries();
      if (binaries === undefined) throw new Error('the proof starts a PostgreSQL: install one');
      const { proveCluster } = await import('./prove-cluster.ts');
      const { notes, chunks, seconds, faults, dead, lost, doubled, brokenAudit, hashes } =
        await proveCluster(size, binaries);
      const isSame = hashes[0] === hashes[1];
      const count = notes.toLocaleString('en-US');
      return {
        holds: isSame && lost === 0 && doubled === 0 && dead === 0 && brokenAudit === 0,
        figures: [
          {
            what: `${count} notes in ${chunks} chunks, four workers`,
            measured: `${seconds.toFixed(0)} s with all that happened, ${Math.round(notes / seconds)} notes/s`,
          },
          ...faults.map(({ what, open }) => ({
            what,
            measured: `${open} chunks waiting or under way`,
          })),
          { what: 'chunks given up', measured: `${dead}` },
          { what: 'visits lost, rows doubled', measured: `${lost}, ${doubled}` },
          { what: 'entries of the audit log that do not fit', measured: `${brokenAudit}` },
          {
            what: 'SHA-256 over every visit with its decision, in the record and as one process decides',
            measured: `${isSame ? 'the same' : 'not the same'}: ${hashes[1].slice(0, 16)}… and ${hashes[0].slice(0, 16)}…`,
          },
        ],
      };
    },
  },
  growth: {
    says: 'time to decide grows with the length of a note and no faster; --size characters of the shorter, else 49,152',
    run: async (size = 48 * 1024) => {
      const { proveGrowth, TEXTS } = await import('./prove-growth.ts');
      const { of, times, holds } = proveGrowth(size);
      return {
        holds,
        figures: [
          {
            what: `greatest growth of time for four times the text, of ${TEXTS.size} kinds of text`,
            measured: `${times.toFixed(1)} times (${of})`,
          },
        ],
      };
    },
  },
  'record-kill': {
    says: 'saving encounters in a file, ended with SIGKILL twenty times; ENDPLATE_DATABASE names a server instead',
    run: async () => {
      const { proveRecordKill } = await import('./prove-record-kill.ts');
      const directory = await mkdtemp(join(tmpdir(), 'endplate-kill-'));
      const location = process.env['ENDPLATE_DATABASE'] ?? join(directory, 'record.sqlite');
      const { acknowledged, lost, wrong } = await proveRecordKill(20, location, directory);
      await rm(directory, { recursive: true, force: true });
      const where = location.startsWith('postgres') ? 'PostgreSQL' : 'a file';
      return {
        holds: lost === 0 && wrong === 0 && acknowledged > 0,
        figures: [
          {
            what: `encounters acknowledged in ${where}, in 20 rounds`,
            measured: `${acknowledged}`,
          },
          { what: `of them lost, audit entries wrong, in ${where}`, measured: `${lost}, ${wrong}` },
        ],
      };
    },
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, size: { type: 'string' } },
});
const [name] = positionals;
const proof = name === undefined ? undefined : PROOFS[name];
if (proof === undefined)
  for (const [known, { says }] of Object.entries(PROOFS)) console.log(`${known}: ${says}`);
else {
  const { holds, figures } = await proof.run(
    values.size === undefined ? undefined : Number(values.size),
  );
  for (const { what, measured } of figures) console.log(`${what}: ${measured}`);
  if (values.write) writeFigures(`npm run prove -- ${name}`, figures);
  process.exitCode = holds ? 0 : 1;
}
