import { SETTINGS, type Setting } from '../chart/encounter.ts';
import type { Evidence, Mention } from '../reading/evidence.ts';
import type { Rule } from './define-rule.ts';
import type { Facts } from './facts.ts';

/**
 * The concepts that a rule asks for of a note that mentions none of them, whatever the setting; undefined when the rule
 * looks at anything else, such as the date. What a rule says follows from what it is told: a rule that is told the same
 * of a note as here says the same, so it need not run on a note that mentions none of its concepts. Undefined, too, for
 * a rule that then says something.
 */
export function conceptsAsked(rule: Rule): ReadonlySet<string> | undefined {
  const asked = new Set<string>();
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

/**
 * Makes the choice of the rules that can have something to say of a note, in the order of the list. Only for rules
 * that are functions of their facts alone, as those of the rulebook are.
 */
export function ruleChooser(rules: readonly Rule[]): (evidence: Evidence) => readonly Rule[] {
  const always: number[] = [];
  const byConcept = new Map<string, number[]>();
  for (const [place, rule] of rules.entries()) {
    const asked = conceptsAsked(rule);
    if (asked === undefined) always.push(place);
    for (const concept of asked ?? []) {
      const known = byConcept.get(concept);
      if (known === undefined) byConcept.set(concept, [place]);
      else known.push(place);
    }
  }
  return ({ mentions }) => {
    const chosen = new Uint8Array(rules.length);
    for (const place of always) chosen[place] = 1;
    for (const { concept } of mentions)
      for (const place of byConcept.get(concept) ?? NO_PLACES) chosen[place] = 1;
    return rules.filter((_, place) => chosen[place] === 1);
  };
}

const NO_PLACES: readonly number[] = [];
const NO_MENTIONS: readonly Mention[] = [];
const LOOKS_ELSEWHERE = Symbol('looks at more than concepts');

function elsewhere(): never {
  throw LOOKS_ELSEWHERE;
}

/** The facts of a note that mentions nothing. They note what is asked for, and stop a rule that looks elsewhere. */
function factsOfNothing(
  asked: Set<string>,
  setting: Setting,
): { readonly facts: Facts; readonly wasAskedForSetting: () => boolean } {
  let askedForSetting = false;
  const none = (...concepts: readonly string[]): readonly Mention[] => {
    for (const concept of concepts) asked.add(concept);
    return NO_MENTIONS;
  };
  const facts: Facts = {
    diagnosed: none,
    stated: none,
    uncertain: none,
    negated: none,
    reported: none,
    past: none,
    mentioned: none,
    // a link needs a mention of its effect
    linked: (effects) => {
      none(...effects);
      return [];
    },
    side: (...concepts) => {
      none(...concepts);
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
