import { SETTINGS, type Setting } from '../chart/encounter.ts';
import type { Evidence, Mention } from '../reading/evidence.ts';
import type { Rule } from './define-rule.ts';
import type { Facts } from './facts.ts';
import { STANDINGS, type Standings } from './standing.ts';

/** Concepts that a rule asks for, each with what it wants them to stand as (`STANDINGS`). */
export type Asked = ReadonlyMap<string, number>;

/** One thing that a rule asks of a note: it is answered as on an empty note unless this stands in it. */
export type Question = {
  /** one of these concepts */
  readonly of: readonly string[];
  /** standing as one of these: `STANDINGS` */
  readonly wanted: number;
  /** and one of these mentioned, for a link of the two */
  readonly and?: readonly string[];
};

/** `questionsOfNothing` by concept. A cause alone is no link, so that the effect tells enough. */
export function askedOfNothing(rule: Rule): Asked | undefined {
  const questions = questionsOfNothing(rule);
  if (questions === undefined) return undefined;
  const asked = new Map<string, number>();
  for (const { of, wanted } of questions)
    for (const concept of of) asked.set(concept, (asked.get(concept) ?? 0) | wanted);
  return asked;
}

/**
 * What a rule asks for of a note in which nothing stands as it wants, whatever the setting; undefined when the rule
 * looks at anything else, such as the date. What a rule says follows from what it is told: a rule that is told the same
 * of a note as here says the same, so it need not run on a note in which nothing stands as it asks. Undefined, too, for
 * a rule that then says something.
 */
export function questionsOfNothing(rule: Rule): readonly Question[] | undefined {
  const asked: Question[] = [];
  for (const setting of SETTINGS) {
    const told = factsOfNothing(asked, setting);
    try {
      if (rule.check(told.facts).length > 0) return undefined;
    } catch (error) {
      if (error === LOOKS_ELSEWHERE) return undefined;
      throw error;
    }
    if (!told.wasAskedForSetting()) break; // it says so in every other as well
  }
  return asked;
}

/** The rules that can have something to say of a note, in the order of the list. */
export type RuleChooser = (evidence: Evidence, standings: Standings) => readonly Rule[];

/**
 * Makes the choice of rules. Only for rules that are functions of their facts alone, as those of the rulebook are.
 */
export function ruleChooser(rules: readonly Rule[]): RuleChooser {
  const always: number[] = [];
  const byConcept = new Map<string, { readonly place: number; readonly wanted: number }[]>();
  for (const [place, rule] of rules.entries()) {
    const asked = askedOfNothing(rule);
    if (asked === undefined) always.push(place);
    for (const [concept, wanted] of asked ?? []) {
      const known = byConcept.get(concept);
      if (known === undefined) byConcept.set(concept, [{ place, wanted }]);
      else known.push({ place, wanted });
    }
  }
  return ({ mentions }, { bits }) => {
    const chosen = new Uint8Array(rules.length);
    for (const place of always) chosen[place] = 1;
    for (const { concept, index } of mentions) {
      const standing = bits[index] as number;
      for (const { place, wanted } of byConcept.get(concept) ?? NOBODY)
        if ((standing & wanted) !== 0) chosen[place] = 1;
    }
    return rules.filter((_, place) => chosen[place] === 1);
  };
}

const NOBODY: readonly { readonly place: number; readonly wanted: number }[] = [];
const NO_MENTIONS: readonly Mention[] = [];
const LOOKS_ELSEWHERE = Symbol('looks at more than concepts');

function elsewhere(): never {
  throw LOOKS_ELSEWHERE;
}

/** The facts of a note in which nothing stands. They note what is asked for, and stop a rule that looks elsewhere. */
function factsOfNothing(
  asked: Question[],
  setting: Setting,
): { readonly facts: Facts; readonly wasAskedForSetting: () => boolean } {
  let askedForSetting = false;
  const noneThat =
    (wanted: number) =>
    (...concepts: readonly string[]): readonly Mention[] => {
      asked.push({ of: concepts, wanted });
      return NO_MENTIONS;
    };
  const facts: Facts = {
    diagnosed: noneThat(STANDINGS.diagnosed),
    stated: noneThat(STANDINGS.stated),
    uncertain: noneThat(STANDINGS.uncertain),
    negated: noneThat(STANDINGS.negated),
    reported: noneThat(STANDINGS.reported),
    past: noneThat(STANDINGS.past),
    mentioned: noneThat(STANDINGS.mentioned),
    linked: (effects, causes) => {
      asked.push({ of: effects, wanted: STANDINGS.mentioned, and: causes });
      return [];
    },
    side: (...concepts) => {
      asked.push({ of: concepts, wanted: STANDINGS.tellsSide });
      return undefined;
    },
    unrelated: () => false, // nothing is, of no mentions
    get setting() {
      askedForSetting = true;
      return setting;
    },
    mention: elsewhere,
    regions: elsewhere,
    isDiagnostic: elsewhere,
    codeStatus: elsewhere,
    policy: elsewhere,
    get evidence() {
      return elsewhere();
    },
    get dateOfService() {
      return elsewhere();
    },
    get encounter() {
      return elsewhere();
    },
  };
  return { facts, wasAskedForSetting: () => askedForSetting };
}
