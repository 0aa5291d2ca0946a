import type { ChangeMarker } from '../analytics/change-marker.ts';
import type { Tally } from '../analytics/tally.ts';
import { type RecordOptions, withKeptRecord } from './open-record.ts';
import { UnusableFile } from './unusable-file.ts';

/** Counts over the stored record, worked out anew where it changed. Undefined when the record could not be opened. */
export async function tallyOfRecord(
  options: RecordOptions & { readonly practice?: string },
  markers: readonly ChangeMarker[],
  windowDays: number,
): Promise<Tally | undefined> {
  let tally: Tally | undefined;
  await withKeptRecord(options, async (store, directory) => {
    const { practiceOf } = await import('../intake/doors.ts');
    const { marked } = await import('../server/measures/markers.ts');
    const { markersOf } = await import('../store/measures/shown-markers.ts');
    const { measureDeskOf } = await import('../server/measures/measure-desk.ts');
    const { openPracticeEngine } = await import('../store/practice-engine.ts');
    const { systemScope } = await import('../store/scope.ts');
    const tenant = await practiceOf(store, options.practice);
    if (tenant === undefined) throw new UnusableFile('name the practice with --practice');
    const parts = await openPracticeEngine(directory, store, tenant);
    const scope = systemScope(tenant, 'endplate measures');
    const kept = await markersOf(scope, { store, ...parts });
    const desk = measureDeskOf({ ...parts, store });
    await desk.refresh(tenant);
    const all = marked([...kept, ...markers], windowDays);
    ({ tally } = await desk.count(tenant, {}, all));
  });
  return tally;
}
