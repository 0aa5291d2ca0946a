/** Counting a million encounters: rows of the command's own, and a table of another system. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { type Figure, whole } from './figures.ts';
import { runTimed } from './running.ts';
import { inFolder, writeWhole } from './writing.ts';

const COUNT = 1_000_000;
const CODES = ['M54.50', 'M54.51', 'M54.59', 'M54.16', 'M51.360', 'S39.012A', 'M54.5'] as const;

type Writer = (index: number) => string;

function rowOf(index: number): string {
  const billed = CODES[index % CODES.length] ?? 'M54.50';
  return `${JSON.stringify({ id: `e${index}`, dateOfService: dayOf(index), patient: `p${index % 250_000}`, provider: `Provider ${index % 120}`, location: `Site ${index % 9}`, payer: `Payer ${index % 14}`, visit: 1 + (index % 4), engine: '0.1.0', billed: [billed], supported: ['M54.50'], judged: 1, unsupported: billed === 'M54.50' ? 0 : 1, hasRetired: billed === 'M54.5', hasExcludes1: false, met: ['diagnosis-stated'], notMet: ['specific-enough'], drafted: [] })}\n`;
}

const cellsOf: Writer = (index) =>
  `e${index},${dayOf(index)},p${index % 250_000},Provider ${index % 120},Site ${index % 9},Payer ${index % 14},${CODES[index % CODES.length] ?? ''}\n`;

const dayOf = (index: number): string =>
  new Date(Date.UTC(2024, 0, 1 + (Math.floor(index / 1500) % 700))).toISOString().slice(0, 10);

/** Time and most memory of the command as a person starts it. */
export async function benchMeasures(): Promise<Figure[]> {
  return [
    await figure('rows (NDJSON)', 'ndjson', '', rowOf),
    await figure(
      'a table (CSV), codes only',
      'csv',
      'Encounter ID,Date of Service,Patient ID,Provider,Location,Payer,Dx1\n',
      cellsOf,
    ),
  ];
}

async function figure(what: string, ending: string, head: string, line: Writer): Promise<Figure> {
  return inFolder(async (folder) => {
    const path = join(folder, `encounters.${ending}`);
    await writeWhole(createWriteStream(path), linesOf(head, line));
    const { seconds, megabytes, said } = await runTimed(['measures', path, '--json']);
    const { encounters }: { encounters: number } = JSON.parse(said);
    if (encounters !== COUNT) throw new Error(`bench: ${encounters} of ${COUNT} were counted`);
    return {
      what: `${whole(COUNT)} encounters from ${what}`,
      measured: `${seconds.toFixed(1)} s, at most ${whole(megabytes)} MB`,
    };
  });
}

function* linesOf(head: string, line: Writer): Generator<string> {
  yield head;
  for (let index = 0; index < COUNT; index++) yield line(index);
}
