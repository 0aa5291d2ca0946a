import type { Issue } from '../chart/issue.ts';
import { checkEmphasis } from './checks/emphasis.ts';
import { checkIndicators } from './checks/indicators.ts';
import { checkLeading } from './checks/leading.ts';
import { checkMoney } from './checks/money.ts';
import { checkOpinion } from './checks/opinion.ts';
import { checkOptions } from './checks/options.ts';
import { checkProcess } from './checks/process.ts';
import { checkScope } from './checks/scope.ts';
import { checkTitle } from './checks/title.ts';
import { checkYesNo } from './checks/yes-no.ts';
import { type Draft, readDraft } from './draft.ts';
import type { LintResult, Violation } from './lint-schema.ts';

const CHECKERS: readonly ((draft: Draft) => readonly Violation[])[] = [
  checkScope,
  checkIndicators,
  checkOpinion,
  checkMoney,
  checkLeading,
  checkEmphasis,
  checkTitle,
  checkOptions,
  checkYesNo,
  checkProcess,
];

/**
 * Says whether a query to a provider is compliant, and where it is not. Takes any value: what cannot be read gives
 * issues, and a record that is no object is not compliant. Spans count UTF-16 code units of the field they name.
 *
 * `lintQuery({ title: 'Low back pain', text: 'Please add sciatica.', options: [], indicators: [] }).compliant` is false.
 */
export function lintQuery(input: unknown, fallbackId?: string): LintResult {
  const { id, draft, issues } = readDraft(input, fallbackId);
  if (draft === undefined) return unreadable(id, issues);
  const violations = CHECKERS.flatMap((check) => check(draft)).toSorted(byCheck);
  return {
    id,
    compliant: !violations.some((violation) => violation.severity === 'hard'),
    violations,
    issues,
  };
}

/** The answer for a record that could not be checked at all. */
export function unreadable(id: string, issues: Issue[]): LintResult {
  return { id, compliant: false, violations: [], issues };
}

function byCheck(a: Violation, b: Violation): number {
  return (
    a.check.localeCompare(b.check) ||
    a.field.localeCompare(b.field) ||
    (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0)
  );
}
