import { PAYER_POLICIES } from '../claims/embedded-payer-policies.ts';
import type { PolicyContent } from '../claims/policy-shelf.ts';
import { readPolicies, withImported } from './payer-policies.ts';

/** The payer policies of this installation: those that come with the product, and what was imported. */
export async function openPolicies(directory: string): Promise<PolicyContent> {
  return withImported(PAYER_POLICIES, await readPolicies(directory));
}
