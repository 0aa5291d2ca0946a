/** The practice coding review as a person has it made: over the demonstration practice, and over a large one. */
import { join } from 'node:path';
import { type Figure, whole } from './figures.ts';
import { runTimed } from './running.ts';
import { inFolder } from './writing.ts';

/** Patients of the demonstration practice, and so many that they have some 100,000 encounters. */
const PATIENTS = { demonstration: 2000, large: 22_500 } as const;

/** Seconds and most memory of `endplate report`, which writes PDF, HTML and figures. `full` adds the large practice. */
export async function benchPractice(full: boolean): Promise<Figure[]> {
  const figures = [await figure('the demonstration practice', PATIENTS.demonstration)];
  if (full) figures.push(await figure('a large practice', PATIENTS.large));
  return figures;
}

async function figure(what: string, patients: number): Promise<Figure> {
  return inFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    await runTimed(['demo', '--out', folder, '--patients', String(patients)]);
    const answers = ['claims', 'statuses', 'remittances'].map(at);
    const given = ['--list', at('diagnosis-list.csv'), '--answers', ...answers];
    const { seconds, megabytes, said } = await runTimed([
      'report',
      at('encounters.ndjson'),
      ...given,
      '--out',
      at('review'),
    ]);
    const encounters = Number.parseInt(said, 10);
    if (!(encounters > patients)) throw new Error('bench: the review does not say what it counted');
    return {
      what: `${whole(encounters)} encounters of ${what}, with claims and answers`,
      measured: `${seconds.toFixed(1)} s, ${whole(encounters / seconds)}/s, at most ${whole(megabytes)} MB`,
    };
  });
}
