import { findJob, type Job } from '../store/jobs/jobs.ts';
import { workPracticeReview } from './practice-review.ts';
import { workReread } from './reread.ts';
import type { JobHouse, JobOptions } from './take-job.ts';

/** Works a job of either kind to its end. Gives it as it was left; undefined when it was over or is another’s. */
export async function workJob(
  place: { readonly tenant: string; readonly id: string },
  house: JobHouse,
  options: JobOptions,
): Promise<Job | undefined> {
  const job = await findJob(place, house.store, place.id);
  return job?.kind === 'practice-review'
    ? workPracticeReview(place, house, options)
    : workReread(place, house, options);
}
