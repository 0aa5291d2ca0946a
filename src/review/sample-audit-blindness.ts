import type { Issue } from '../chart/issue.ts';
import { auditIssue } from './sample-audit-issues.ts';
import type { Coding, Revealed, Sample } from './sample-audit-schema.ts';

/** How blind the audit was, and where auditor and engine differ. */
export type Blindness = {
  readonly revealed: number;
  /** coded otherwise after the engine’s reading was shown */
  readonly changedAfter: readonly string[];
  /** auditor’s blind codes and the engine’s codes are the same list */
  readonly sameAsEngine: number;
  readonly issues: readonly Issue[];
};

/**
 * Compares the codings with those at the time the readings were shown, and each shown reading with what the sample
 * committed to.
 * @param hash SHA-256 as hexadecimal digits
 */
export function blindnessOf(
  sample: Sample,
  codings: readonly Coding[],
  revealed: readonly Revealed[],
  hash: (text: string) => string,
): Blindness {
  const issues: Issue[] = [];
  const commitments = new Map(sample.encounters.map(({ id, commitment }) => [id, commitment]));
  for (const { id, nonce, reading } of revealed)
    if (hash(`${nonce}\n${JSON.stringify(reading)}`) !== commitments.get(id))
      issues.push(auditIssue('audit/seal-broken', id));
  const blind = new Map(revealed.map((one) => [one.id, one.blind]));
  const changedAfter = codings
    .filter(({ id, audited }) => {
      const before = blind.get(id);
      return before !== undefined && before.audited.join(' ') !== audited.join(' ');
    })
    .map(({ id }) => id);
  issues.push(...changedAfter.map((id) => auditIssue('audit/coding-changed', id)));
  return {
    revealed: revealed.length,
    changedAfter,
    sameAsEngine: revealed.filter(
      (one) => one.reading.codes.map(({ code }) => code).join(' ') === one.blind.audited.join(' '),
    ).length,
    issues,
  };
}
