import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawFrom, makeSample, type SampleRequest } from '../engine-audit.ts';
import { worksheetPage } from '../reports/audit-worksheet-page.ts';
import { printPage } from '../reports/page.ts';
import { EXCLUSIONS, frameText } from '../review/sample-audit-frame.ts';
import type { Drawn, Sample, Sealed } from '../review/sample-audit-schema.ts';
import { emptyRow } from '../review/sample-audit-worksheet.ts';
import { newSealKey, sealReading, sha256 } from '../store/sealed-reading.ts';
import { today } from '../store/today.ts';
import { readSample, worksheetCsv } from './audit-files.ts';
import type { CommandStreams } from './command-streams.ts';
import type { DataOption } from './data-option.ts';
import { installedEngine } from './installed.ts';
import { type ExportedVisit, exportedVisits } from './practice-export.ts';
import { isThere, UnusableFile } from './unusable-file.ts';

/** Draws a sample from an export and writes it, its worksheets and its sealed readings into a folder. */
export async function runSample(
  names: readonly string[],
  folder: string,
  request: SampleRequest,
  data: DataOption,
  streams: CommandStreams,
): Promise<number> {
  if (await isThere(join(folder, 'sample.json')))
    throw new UnusableFile(`${folder} holds a sample already; a draw is never written over`);
  const engine = await installedEngine(data, streams);
  const visits = await visitsById(names, streams);
  const key = newSealKey();
  const sealed: Sealed[] = [];
  const sample = makeSample(engine, [...visits.values()], request, {
    on: today(),
    hash: sha256,
    seal: (reading) => {
      const closed = sealReading(reading, key);
      sealed.push(closed);
      return closed.commitment;
    },
  });
  if (sample.encounters.length === 0) {
    streams.warn('endplate audit sample: nothing in the export can be drawn\n');
    for (const { reason, count } of sample.frame.excluded) streams.warn(`  ${reason}: ${count}\n`);
    return 2;
  }
  await mkdir(folder, { recursive: true });
  await writeSample(folder, sample, sealed, key, visits);
  streams.stdout.write(sampleText(sample, folder));
  return 0;
}

/** Draws once more by the record of a draw and says whether the same encounters come out. */
export async function checkSample(
  names: readonly string[],
  path: string,
  data: DataOption,
  streams: CommandStreams,
): Promise<number> {
  const sample = await readSample(path);
  const engine = await installedEngine(data, streams);
  const { frame, draw } = drawFrom(
    engine,
    [...(await visitsById(names, streams)).values()],
    sha256,
    {
      title: sample.title,
      by: sample.strata,
      size: sample.size,
      seed: sample.seed,
      rules: sample.rules,
      secondShare: sample.secondShare,
    },
  );
  const isSameFrame = sha256(frameText(frame.rows)) === sample.frame.sha256;
  const ids = draw.rows.map(({ row }) => row.id).join(' ');
  const isSameDraw = ids === sample.encounters.map(({ id }) => id).join(' ');
  streams.stdout.write(
    `frame: ${isSameFrame ? 'the same' : 'another'}, ${frame.rows.length} rows\ndraw: ${isSameDraw ? 'the same' : 'another'}, ${draw.rows.length} encounters\n`,
  );
  return isSameFrame && isSameDraw ? 0 : 1;
}

async function visitsById(
  names: readonly string[],
  streams: CommandStreams,
): Promise<Map<string, ExportedVisit>> {
  const visits = new Map<string, ExportedVisit>();
  for await (const item of exportedVisits(names, streams.stdin)) {
    if ('visit' in item) {
      const { id } = item.visit.encounter;
      if (!visits.has(id)) visits.set(id, item.visit);
    } else streams.warn(`endplate audit: ${item.issue.code} at ${item.issue.at ?? 'the file'}\n`);
  }
  if (visits.size === 0) throw new UnusableFile('the export holds no encounter that can be read');
  return visits;
}

async function writeSample(
  folder: string,
  sample: Sample,
  sealed: readonly Sealed[],
  key: string,
  visits: ReadonlyMap<string, ExportedVisit>,
): Promise<void> {
  const write = (name: string, text: string, mode = 0o644): Promise<void> =>
    writeFile(join(folder, name), text, { mode });
  await write('sample.json', `${JSON.stringify(sample, undefined, 2)}\n`);
  await write('sealed.ndjson', ndjson(sealed));
  await write('seal.key', `${key}\n`, 0o600);
  await writeWorksheets(write, 'worksheet', sample, sample.encounters, visits);
  const second = sample.encounters.filter((drawn) => drawn.second);
  if (second.length > 0) await writeWorksheets(write, 'worksheet-second', sample, second, visits);
}

async function writeWorksheets(
  write: (name: string, text: string) => Promise<void>,
  name: string,
  sample: Sample,
  encounters: readonly Drawn[],
  visits: ReadonlyMap<string, ExportedVisit>,
): Promise<void> {
  const withText = encounters.map((drawn) => {
    const encounter = visits.get(drawn.id)?.encounter;
    return {
      ...drawn,
      note: encounter?.note ?? '',
      documents: (encounter?.documents ?? []).map(({ kind, date, text }) => ({
        title: `${kind.replaceAll('-', ' ')}${date === undefined ? '' : `, ${date}`}`,
        text,
      })),
    };
  });
  await write(`${name}.csv`, worksheetCsv(encounters.map(emptyRow)));
  await write(
    `${name}.ndjson`,
    ndjson(withText.map((row) => ({ ...emptyRow(row), note: row.note, documents: row.documents }))),
  );
  await write(`${name}.html`, printPage(worksheetPage(sample, withText), 'html'));
}

function ndjson(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

function sampleText(sample: Sample, folder: string): string {
  const { frame, encounters, drawn } = sample;
  return [
    `Sample ${sample.id}: ${encounters.length} encounters of ${frame.rows} in the frame, seed ${JSON.stringify(sample.seed)}`,
    `frame SHA-256 ${frame.sha256}`,
    ...frame.excluded.map(({ reason, count }) => `left out, ${EXCLUSIONS[reason]}: ${count}`),
    ...drawn.map(({ stratum, drawn: many, inFrame }) => `${stratum}: ${many} of ${inFrame}`),
    `${encounters.filter(({ second }) => second).length} for a second reviewer too`,
    `Worksheets and sample.json are in ${folder}. Keep seal.key from the auditors until they have coded.`,
    '',
  ].join('\n');
}
