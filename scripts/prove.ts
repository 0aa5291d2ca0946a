/**
 * Long proofs, at their full size. `npm test` runs each at a small one.
 *
 *     npm run prove                       lists them
 *     npm run prove -- batch-kill         runs one
 *     npm run prove -- batch-kill --write and writes what it measured into docs/measurements.md
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, writeFigures } from './measured-page.ts';

type Proved = { readonly holds: boolean; readonly figures: readonly Figure[] };
type Proof = { readonly says: string; readonly run: () => Promise<Proved> };

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
  options: { write: { type: 'boolean', default: false } },
});
const [name] = positionals;
const proof = name === undefined ? undefined : PROOFS[name];
if (proof === undefined)
  for (const [known, { says }] of Object.entries(PROOFS)) console.log(`${known}: ${says}`);
else {
  const { holds, figures } = await proof.run();
  for (const { what, measured } of figures) console.log(`${what}: ${measured}`);
  if (values.write) writeFigures(`npm run prove -- ${name}`, figures);
  process.exitCode = holds ? 0 : 1;
}
