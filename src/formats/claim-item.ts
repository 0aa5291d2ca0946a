import type { Claim } from '../chart/claim.ts';
import type { Issue } from '../chart/issue.ts';
import type { SourcePosition } from '../chart/source-position.ts';

/** One claim of a source, or what stands in its place; `id` names a record that could not be read. */
export type ClaimItem =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'unread';
      readonly id: string;
      readonly issues: readonly Issue[];
      readonly at: SourcePosition;
    }
  /** what is wrong around claims: the envelope, the segments between them */
  | {
      readonly kind: 'frame';
      readonly id: string;
      readonly issues: readonly Issue[];
      readonly at: SourcePosition;
    };
