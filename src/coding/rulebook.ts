// Generated from src/coding/rules by `npm run data`. Do not edit.
import type { Rule } from './define-rule.ts';
import discDisorderWithRadiculopathy from './rules/disc-disorder-with-radiculopathy.ts';
import discDisplacement from './rules/disc-displacement.ts';
import lowBackPainUnspecified from './rules/low-back-pain-unspecified.ts';
import m5451NeedsProviderLinkage from './rules/m5451-needs-provider-linkage.ts';

/** Every coding rule, by file name. The order has no meaning. */
export const RULES: readonly Rule[] = [
  discDisorderWithRadiculopathy,
  discDisplacement,
  lowBackPainUnspecified,
  m5451NeedsProviderLinkage,
];
