import type { Encounter, Setting } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { Codebook, CodeStatus } from '../codebook/codebook.ts';
import type { Evidence, Link, Mention, Region, Side } from '../reading/evidence.ts';
import { NEVER_CURRENT, STANDINGS, type Standings } from './standing.ts';

/** What a rule may ask of an encounter. Everything here comes from `reading`; no rule looks at raw text. */
export type Facts = {
  readonly evidence: Evidence;
  readonly dateOfService: ServiceDate;
  readonly setting: Setting;
  readonly encounter: Encounter;
  /**
   * Mentions of the concepts that stand as the accountable provider's current diagnosis of the patient: affirmed,
   * not historical, not resolved, in a part of the note where diagnoses are stated (or anywhere when the note has no
   * such part). On a diagnostic-only encounter the interpreting physician's confirmed findings count (IV.K).
   */
  diagnosed(...concepts: readonly string[]): readonly Mention[];
  /** Affirmed, current mentions by the provider anywhere in the note, exam and history of present illness included. */
  stated(...concepts: readonly string[]): readonly Mention[];
  /** Provider's mentions in a diagnostic part whose assertion is uncertain: "possible", "rule out" (IV.H). */
  uncertain(...concepts: readonly string[]): readonly Mention[];
  /** Provider's mentions that deny the thing. */
  negated(...concepts: readonly string[]): readonly Mention[];
  /** Mentions that only an imaging report (quoted or attached) makes. */
  reported(...concepts: readonly string[]): readonly Mention[];
  /** Mentions as past or resolved. */
  past(...concepts: readonly string[]): readonly Mention[];
  /** Every mention of the concepts, whatever its context. */
  mentioned(...concepts: readonly string[]): readonly Mention[];
  /** Provider's affirmed links of one of the effects to one of the causes. */
  linked(
    effects: readonly string[],
    causes: readonly string[],
    kinds?: readonly Link['kind'][],
  ): readonly Link[];
  /** The mention of an index, for links. */
  mention(index: number): Mention;
  /** True when the provider says that the two are not related, or that one does not cause the other. */
  unrelated(a: readonly Mention[], b: readonly Mention[]): boolean;
  /**
   * Spine regions of a mention, most caudal last: its own, else the region of its section or of the note when all of
   * it speaks of one region; empty when nothing says.
   */
  regions(mention: Mention): readonly Region[];
  /** Sides said with the concepts anywhere by provider, therapist, nurse or patient (I.B.14 allows laterality from others). */
  side(...concepts: readonly string[]): Side | undefined;
  /** Whether the mention stands where diagnoses are stated. */
  isDiagnostic(mention: Mention): boolean;
  /** What the code set of the date says of a code that was billed or listed. */
  codeStatus(code: string): CodeStatus;
  /** Setting of a practice policy switch; the switch is recorded with the decision. */
  policy(name: string): string;
};

export type FactsInput = {
  readonly evidence: Evidence;
  readonly encounter: Encounter;
  readonly dateOfService: ServiceDate;
  readonly setting: Setting;
  readonly standings: Standings;
  readonly policies: Readonly<Record<string, string>>;
  readonly usedPolicies: Set<string>;
  readonly codebook: Codebook;
};

/** Gathers what rules ask for: what each mention stands as is settled once, the many questions only look it up. */
export function makeFacts(input: FactsInput): Facts {
  const { evidence, setting, standings } = input;
  const { bits, isAffirmed, isCurrent, isDiagnostic } = standings;
  const select = (concepts: readonly string[], wanted: number): readonly Mention[] => {
    let found: Mention[] | undefined;
    for (const concept of concepts) {
      for (const mention of evidence.of(concept)) {
        if (((bits[mention.index] as number) & wanted) === 0) continue;
        if (found === undefined) found = [mention];
        else found.push(mention);
      }
    }
    return found ?? NONE;
  };
  const context = answeredRegions(evidence) ?? noteRegion(evidence);
  const denials = denialsIn(evidence);
  return {
    evidence,
    dateOfService: input.dateOfService,
    setting,
    encounter: input.encounter,
    isDiagnostic,
    diagnosed: (...concepts) => select(concepts, STANDINGS.diagnosed),
    stated: (...concepts) => select(concepts, STANDINGS.stated),
    uncertain: (...concepts) => select(concepts, STANDINGS.uncertain),
    negated: (...concepts) => select(concepts, STANDINGS.negated),
    reported: (...concepts) => select(concepts, STANDINGS.reported),
    past: (...concepts) => select(concepts, STANDINGS.past),
    mentioned: (...concepts) => select(concepts, STANDINGS.mentioned),
    linked: (effects, causes, kinds = ['caused-by']) =>
      evidence.links.length === 0
        ? NO_LINKS
        : evidence.links.filter((link) => {
            const effect = evidence.mentions[link.effect] as Mention;
            const cause = evidence.mentions[link.cause] as Mention;
            return (
              kinds.includes(link.kind) &&
              link.author === 'provider' &&
              link.assertion === 'affirmed' &&
              !NEVER_CURRENT.has(link.section) &&
              effects.includes(effect.concept) &&
              causes.includes(cause.concept) &&
              isAffirmed(effect) &&
              isAffirmed(cause) &&
              isCurrent(effect) &&
              !cause.resolved &&
              cause.experiencer === 'patient'
            );
          }),
    mention: (index) => evidence.mentions[index] as Mention,
    unrelated: (a, b) => {
      if (denials.length === 0) return false;
      const ours = new Set(a.map((mention) => mention.concept));
      const theirs = new Set(b.map((mention) => mention.concept));
      return denials.some(
        ([effect, cause]) =>
          (ours.has(effect) && theirs.has(cause)) || (theirs.has(effect) && ours.has(cause)),
      );
    },
    regions: (mention) =>
      mention.regions.length > 0
        ? inOrder(mention.regions)
        : context === undefined || mention.elsewhere
          ? []
          : context,
    side: (...concepts) => sideOf(select(concepts, STANDINGS.tellsSide)),
    codeStatus: (code) => input.codebook.check(code, input.dateOfService),
    policy: (name) => {
      const value = input.policies[name];
      if (value === undefined)
        throw new Error(
          `coding: no policy "${name}"; the switches are listed in data/policies/practice.yaml`,
        );
      input.usedPolicies.add(name);
      return value;
    },
  };
}

const NONE: readonly Mention[] = [];
const NO_LINKS: readonly Link[] = [];

/** Pairs of concepts that the provider says are not related, or of which one does not cause the other. */
function denialsIn(evidence: Evidence): (readonly [string, string])[] {
  return evidence.links
    .filter(
      (link) =>
        (link.kind === 'unrelated' || link.kind === 'not-caused-by') &&
        link.assertion === 'affirmed',
    )
    .map((link) => [
      (evidence.mentions[link.effect] as Mention).concept,
      (evidence.mentions[link.cause] as Mention).concept,
    ]);
}

/** The region that the provider gives in an addendum to what the note names without one. */
function answeredRegions(evidence: Evidence): readonly Region[] | undefined {
  const answer = evidence
    .of('region-of-condition')
    .findLast(
      ({ document, author, assertion, regions }) =>
        document !== 'note' &&
        author === 'provider' &&
        assertion === 'affirmed' &&
        regions.length > 0,
    );
  return answer?.regions;
}

const LUMBAR_FAMILY: ReadonlySet<Region> = new Set<Region>([
  'lumbar',
  'lumbosacral',
  'sacral',
  'thoracolumbar',
]);

/** Lumbar when every region that the note names belongs to the low back; undefined when it names others or none. */
function noteRegion(evidence: Evidence): readonly Region[] | undefined {
  let lumbar = false;
  for (const mention of evidence.mentions) {
    for (const region of mention.regions) {
      if (!LUMBAR_FAMILY.has(region)) return undefined;
      if (region === 'lumbar' || region === 'lumbosacral') lumbar = true;
    }
  }
  return lumbar ? ['lumbar'] : undefined;
}

const ORDER: readonly Region[] = [
  'cervical',
  'cervicothoracic',
  'thoracic',
  'thoracolumbar',
  'lumbar',
  'lumbosacral',
  'sacral',
];

function inOrder(regions: readonly Region[]): readonly Region[] {
  return regions.length < 2
    ? regions
    : regions.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

function sideOf(mentions: readonly Mention[]): Side | undefined {
  let side: Side | undefined;
  for (const mention of mentions) {
    if (mention.side === undefined) continue;
    side = side === undefined || side === mention.side ? mention.side : 'bilateral';
  }
  return side;
}
