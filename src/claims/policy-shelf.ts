import type { ClaimParty } from '../chart/claim.ts';
import { isWithin, type ServiceDate } from '../chart/service-date.ts';
import { type CompiledPolicy, compilePolicy } from './compiled-policy.ts';
import { numbered } from './edit-data.ts';
import type {
  Contractor,
  IndexedDocument,
  PayerPolicy,
  PolicyTopic,
} from './payer-policy-schema.ts';

/** Everything that is known of payers: their policies, and the index of Medicare’s. */
export type PolicyContent = {
  readonly policies: readonly PayerPolicy[];
  readonly index: readonly IndexedDocument[];
  readonly topics: readonly PolicyTopic[];
  readonly contractors: readonly Contractor[];
};

/** What is known of one payer. */
export type PayerDesk = {
  /** policies that say something of the procedure on the day */
  policiesFor(procedure: string, date: ServiceDate): readonly CompiledPolicy[];
  /** policies of the day that part pairs of diagnoses */
  pairPolicies(date: ServiceDate): readonly CompiledPolicy[];
  /**
   * Documents that the index has on the procedure and of which no policy is loaded. `isContractorKnown` is false when
   * the payer calls itself Medicare and not which contractor it is: then they are those of all contractors.
   */
  indexedFor(procedure: string): {
    readonly documents: readonly IndexedDocument[];
    readonly isContractorKnown: boolean;
  };
};

/** The payer policies that are loaded, ready to be asked. */
export type PolicyShelf = {
  readonly isEmpty: boolean;
  /** undefined when nothing is known of the payer */
  payer(party: ClaimParty | undefined): PayerDesk | undefined;
};

export const NO_POLICIES: PolicyShelf = { isEmpty: true, payer: () => undefined };

/** Payers of a practice are some hundred; a hostile file holds any number. */
const MOST_PAYERS = 2_000;

/** Puts policies and index on a shelf. `only`: ids of policies to ask, whatever payer the claim names. */
export function makePolicyShelf(content: PolicyContent, only?: readonly string[]): PolicyShelf {
  const policies = content.policies
    .filter(({ id }) => only === undefined || only.includes(id))
    .map(compilePolicy);
  const topics = content.topics
    .filter(({ procedures }) => procedures.length > 0)
    .map(({ id, procedures }) => ({ id, has: numbered(procedures) }));
  const kept = new Map<string, PayerDesk | undefined>();

  function deskOf(id: string, name: string): PayerDesk | undefined {
    const own = policies.filter(
      (policy) => only !== undefined || isNamed(policy.policy.matches, id, name),
    );
    const contractor = content.contractors.find(({ words }) => isNamed(words, '', name));
    const isMedicare = /\bmedicare\b/.test(name) && !/\badvantage\b/.test(name);
    const documents =
      only !== undefined || (contractor === undefined && !isMedicare)
        ? []
        : content.index.filter(
            (document) => contractor === undefined || document.contractor === contractor.name,
          );
    if (own.length === 0 && documents.length === 0) return undefined;
    const loaded = new Set(own.flatMap(({ policy }) => policy.documents.map((each) => each.id)));
    return makePayerDesk(
      own,
      documents.filter((document) => !loaded.has(document.id)),
      topics,
      contractor !== undefined,
    );
  }

  return {
    isEmpty: policies.length === 0 && content.index.length === 0,
    payer: (party) => {
      if (party === undefined && only === undefined) return undefined;
      const { id = '', name = '' } = party ?? {};
      const key = `${id}\n${name}`;
      if (kept.has(key)) return kept.get(key);
      if (kept.size >= MOST_PAYERS) kept.clear();
      const desk = deskOf(id.toLowerCase(), plain(name));
      kept.set(key, desk);
      return desk;
    },
  };
}

function makePayerDesk(
  policies: readonly CompiledPolicy[],
  documents: readonly IndexedDocument[],
  topics: readonly { readonly id: string; readonly has: (procedure: string) => boolean }[],
  isContractorKnown: boolean,
): PayerDesk {
  const inForce = (date: ServiceDate) => (compiled: CompiledPolicy) =>
    isWithin(date, compiled.policy.from, compiled.policy.until);
  const parting = policies.filter(({ policy }) => policy.pairs !== undefined);
  const byProcedure = new Map<string, readonly CompiledPolicy[]>();
  const indexed = new Map<string, readonly IndexedDocument[]>();
  const remember = <Value>(
    kept: Map<string, readonly Value[]>,
    key: string,
    make: () => readonly Value[],
  ): readonly Value[] => {
    let value = kept.get(key);
    if (value === undefined) {
      if (kept.size >= MOST_PAYERS) kept.clear();
      value = make();
      kept.set(key, value);
    }
    return value;
  };
  return {
    policiesFor: (procedure, date) =>
      remember(byProcedure, procedure, () =>
        policies.filter((compiled) => compiled.hasProcedure(procedure)),
      ).filter(inForce(date)),
    pairPolicies: (date) => parting.filter(inForce(date)),
    indexedFor: (procedure) => ({
      isContractorKnown,
      documents: remember(indexed, procedure, () => {
        const about = new Set(topics.filter(({ has }) => has(procedure)).map(({ id }) => id));
        return documents.filter(({ topic }) => about.has(topic));
      }),
    }),
  };
}

/** The payer’s id is one of the words, or its name holds one of them, whole. */
function isNamed(words: readonly string[], id: string, name: string): boolean {
  return words.some((word) => word === id || ` ${name} `.includes(` ${word} `));
}

/** A name in small letters, with one space between words and no signs. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
