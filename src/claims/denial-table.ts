import type { Owner } from '../coding/decision.ts';

/** A coding or billing cause behind a payer’s answer: data/denials/causes.yaml. */
export type DenialCause = {
  readonly id: string;
  readonly title: string;
  readonly owner: Owner;
  readonly next: string;
};
