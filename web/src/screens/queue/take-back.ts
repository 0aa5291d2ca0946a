import type { WorkStep } from '../../../../src/desk/work-schema.ts';
import type { WorkItem } from '../../../../src/store/desk/work-list.ts';

/** A step with many pieces of work at once. */
export type BulkStep = {
  readonly ids: readonly string[];
  readonly step: Extract<WorkStep, { step: 'assign' | 'release' | 'finish' | 'reopen' }>;
};

/** The steps that take a step back: each piece of work goes to whoever had it, and what was done is open again. */
export function takeBack(
  { ids, step }: BulkStep,
  before: readonly Pick<WorkItem, 'id' | 'assignee'>[],
): readonly BulkStep[] {
  if (step.step === 'reopen') return [];
  if (step.step === 'finish')
    return [{ ids, step: { step: 'reopen', reason: 'Taken back at once' } }];
  const changed = before.filter(({ id }) => ids.includes(id));
  return [...Map.groupBy(changed, ({ assignee }) => assignee?.id)].map(([to, items]) => ({
    ids: items.map(({ id }) => id),
    step: to === undefined ? { step: 'release' } : { step: 'assign', to },
  }));
}
