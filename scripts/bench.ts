/**
 * Speed and memory, beside named peers on the same input in the same run.
 *
 *     npm run bench                          all parts
 *     npm run bench -- code latency          some of them; a wrong name lists all
 *     npm run bench -- memory --full         a million notes
 *     npm run bench -- huge                  ten million encounters; only when it is named
 *     npm run bench -- --write               writes the figures into docs/measurements.md
 */
import { parseArgs } from 'node:util';
import { benchMemory, benchWorkers } from '../bench/batch.ts';
import { benchBatch, benchHuge } from '../bench/batch-command.ts';
import { benchCds } from '../bench/cds.ts';
import { benchClaims } from '../bench/claims.ts';
import { benchCodebook } from '../bench/codebook.ts';
import { benchCode, benchLatency, benchReader } from '../bench/engine.ts';
import type { Part } from '../bench/figures.ts';
import { benchMeasures } from '../bench/measures.ts';
import { LENGTH, SOURCE } from '../bench/notes.ts';
import { benchPractice } from '../bench/practice.ts';
import { benchQuestions } from '../bench/questions.ts';
import { benchQueue } from '../bench/queue.ts';
import { benchReread } from '../bench/reread.ts';
import { benchRereadRule } from '../bench/reread-rule.ts';
import { benchServe } from '../bench/serve.ts';
import { benchSoak } from '../bench/soak.ts';
import { benchWeb } from '../bench/web.ts';
import { machine, printFigures, writeFigures } from './measured-page.ts';

const PARTS: Readonly<Record<string, Part>> = {
  reader: benchReader,
  code: benchCode,
  latency: benchLatency,
  workers: benchWorkers,
  memory: benchMemory,
  codebook: benchCodebook,
  claims: benchClaims,
  measures: benchMeasures,
  practice: benchPractice,
  serve: benchServe,
  reread: benchReread,
  'reread-rule': benchRereadRule,
  soak: benchSoak,
  cds: benchCds,
  batch: benchBatch,
  huge: benchHuge,
  questions: benchQuestions,
  queue: benchQueue,
  web: benchWeb,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const wrong = positionals.filter((name) => !(name in PARTS));
if (wrong.length > 0)
  throw new Error(`bench: no part ${wrong.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

console.log(`${machine()}; notes of ${LENGTH} characters made from ${SOURCE}`);
for (const [name, part] of Object.entries(PARTS)) {
  if (positionals.length > 0 ? !positionals.includes(name) : name === 'huge') continue;
  process.stderr.write(`${name} …\n`);
  // the page shows the long version of what has to stay flat
  const full =
    values.full || (values.write && ['memory', 'claims', 'workers', 'practice'].includes(name));
  const figures = await part(full);
  printFigures(figures);
  if (values.write)
    writeFigures(`npm run bench -- ${name}${full ? ' --full' : ''}`, figures, machine());
}
