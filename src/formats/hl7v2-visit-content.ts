import type { Problem } from '../chart/patient.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { Hl7Procedure } from './hl7v2-charges.ts';
import type { Hl7Diagnosis } from './hl7v2-diagnoses.ts';
import type { Hl7Text } from './hl7v2-text.ts';
import type { Hl7Visit } from './hl7v2-visit.ts';

/** What one message says of a visit. */
export type Hl7Content = {
  readonly visit: Hl7Visit;
  readonly at: SourcePosition;
  readonly texts: readonly Hl7Text[];
  readonly diagnoses: readonly Hl7Diagnosis[];
  /** the diagnoses that a charge message bills, in the order of the claim; undefined for other messages */
  readonly billed: readonly { readonly code: string; readonly at: SourcePosition }[] | undefined;
  readonly problems: readonly Problem[];
  readonly procedures: readonly { readonly procedure: Hl7Procedure; readonly at: SourcePosition }[];
  /** the message is about a visit, also where it has nothing but its dates */
  readonly isOfVisit: boolean;
  /** its diagnoses are reasons for an order */
  readonly isOrder: boolean;
  readonly isCancelled: boolean;
  readonly fallbackId: string;
};
