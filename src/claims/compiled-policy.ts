import { meaning, numbered } from './edit-data.ts';
import type { CoverageAnswer } from './edit-names.ts';
import type { PayerPolicy } from './payer-policy-schema.ts';

/** What a policy says of the diagnoses that a line points to. */
export type PolicyAnswer = {
  readonly answer: CoverageAnswer;
  /** what a list from memory would say; never an answer */
  readonly recalled?: 'listed' | 'not-listed';
  /** the group that lists the diagnosis */
  readonly group?: string;
  /** the list marks the group: its words name a condition besides the code */
  readonly hasCondition?: boolean;
  /** the list asks for the diagnosis that the line points to first */
  readonly isFirstMeant?: boolean;
  /** codes of the line that the policy names as not supporting */
  readonly excluded?: readonly string[];
};

/** A modifier that a line does not have. */
export type MissingModifier = PayerPolicy['modifiers'][number];

/** A policy with its references compiled. */
export type CompiledPolicy = {
  readonly policy: PayerPolicy;
  readonly hasProcedure: (procedure: string) => boolean;
  /** undefined when the policy says nothing of diagnoses at all */
  readonly answer: (procedure: string, pointed: readonly string[]) => PolicyAnswer | undefined;
  readonly missingModifiers: (modifiers: readonly string[]) => readonly MissingModifier[];
  /** undefined when every pair of an Excludes1 note is meant */
  readonly partsPair: ((first: string, second: string) => boolean) | undefined;
};

/** Compiles the references of a policy once. */
export function compilePolicy(policy: PayerPolicy): CompiledPolicy {
  const { pairs } = policy;
  return {
    policy,
    hasProcedure: numbered(policy.procedures),
    answer: compileAnswer(policy),
    missingModifiers: (modifiers) =>
      policy.modifiers.filter(({ modifier, alternatives = [] }) =>
        [modifier, ...alternatives].every((wanted) => !modifiers.includes(wanted)),
      ),
    partsPair:
      pairs === undefined || pairs.codes === 'excludes1-notes'
        ? undefined
        : compilePairs(pairs.codes),
  };
}

function compileAnswer({ diagnoses }: PayerPolicy): CompiledPolicy['answer'] {
  if (diagnoses === undefined) return () => undefined;
  if (diagnoses.status === 'not-loaded') return () => ({ answer: 'policy-not-loaded' });
  const groups = diagnoses.groups.map((group) => ({
    ...group,
    has: meaning(group.codes),
    isFor: group.procedures === undefined ? () => true : numbered(group.procedures),
  }));
  const listing = (procedure: string, pointed: readonly string[]) =>
    groups.find(
      ({ place, has, isFor }) =>
        isFor(procedure) && (place === 'first' ? pointed.slice(0, 1) : pointed).some(has),
    );
  if (diagnoses.status === 'recalled') {
    return (procedure, pointed) => ({
      answer: 'policy-not-loaded',
      recalled: listing(procedure, pointed) === undefined ? 'not-listed' : 'listed',
    });
  }
  const isExcluded = meaning(diagnoses.excluded ?? []);
  return (procedure, pointed) => {
    // A procedure for which the policy has no group at all is not one that its lists are about.
    if (!groups.some(({ isFor }) => isFor(procedure))) return undefined;
    const group = listing(procedure, pointed);
    const excluded = pointed.filter(isExcluded);
    if (group === undefined) {
      const isFirstMeant = groups.every(
        ({ place, isFor }) => place === 'first' || !isFor(procedure),
      );
      return { answer: 'not-listed', isFirstMeant, excluded };
    }
    const { name, hasCondition = false } = group;
    return { answer: 'listed', group: name, hasCondition, excluded };
  };
}

function compilePairs(
  codes: readonly { readonly one: readonly string[]; readonly other: readonly string[] }[],
): (first: string, second: string) => boolean {
  const pairs = codes.map(({ one, other }) => ({ one: meaning(one), other: meaning(other) }));
  return (first, second) =>
    pairs.some(({ one, other }) => (one(first) && other(second)) || (one(second) && other(first)));
}
