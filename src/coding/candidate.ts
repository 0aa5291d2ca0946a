import type { Mention } from '../reading/evidence.ts';
import type { Rule, Support } from './define-rule.ts';

/** One code with everything that speaks for it, while `decide` weighs it against the others. */
export type Candidate = {
  code: string;
  readonly supports: readonly (Support & { readonly rule: Rule })[];
  readonly mentions: readonly Mention[];
  readonly considered: { code: string; because: string }[];
};
