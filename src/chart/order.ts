import type { ServiceDate } from './service-date.ts';
import type { SourcePosition } from './source-position.ts';

/** A code with the label of its system as the source has it. */
export type Coding = { readonly system: string; readonly code: string };

/** A service that was asked for and not yet done: an imaging order, a referral, a request for authorization. */
export type ServiceOrder = {
  readonly id: string;
  /** CPT or HCPCS code number, where the order carries one */
  readonly code?: string;
  readonly otherCodings: readonly Coding[];
  /** what it is for: ICD-10-CM codes as written, in the order of the source */
  readonly reasons: readonly string[];
  readonly status: 'active' | 'completed' | 'withdrawn' | 'unknown';
  readonly date?: ServiceDate;
  readonly encounterId?: string;
  readonly at?: SourcePosition;
};
