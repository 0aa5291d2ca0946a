import type { Decision } from '../../coding/decision.ts';
import type { Services } from '../services.ts';
import type { AskedVisit } from './ask-provider.ts';
import type { PlannedVisit } from './demonstration-practice.ts';

/** The day on which the demonstration practice is opened: that of its last visits. */
export const DEMONSTRATION_DAY = '2026-09-30';
export const DEMONSTRATION_MORNING = new Date(`${DEMONSTRATION_DAY}T13:00:00.000Z`);

/** What filling a record works with. */
export type FillHouse = Pick<Services, 'store' | 'engine' | 'scrubber' | 'codebook' | 'today'>;

/** A visit as it lies in the record. */
export type KeptVisit = PlannedVisit & { readonly kept: AskedVisit; readonly decision: Decision };
