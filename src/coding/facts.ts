import type { Encounter, Setting } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { Codebook, CodeStatus } from '../codebook/codebook.ts';
import type { Evidence, Link, Mention, Region, SectionKind, Side } from '../reading/evidence.ts';
import { refersAbove, STATES_DIAGNOSES, unsettledComplaints } from './settled.ts';

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
  readonly policies: Readonly<Record<string, string>>;
  readonly usedPolicies: Set<string>;
  readonly codebook: Codebook;
};

/** Parts of a note without assessment that still carry the reason for the visit. */
const STATES_REASON: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'none',
  'chief-complaint',
  'other',
  'procedure-detail',
  'procedure',
]);
const NEVER_CURRENT: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'family-history',
  'education',
  'prior-visit',
  'problem-list',
  'allergies',
]);

/** What a mention stands as, one bit each; most stand as several. */
const DIAGNOSED = 1;
const STATED = 2;
const UNCERTAIN = 4;
const NEGATED = 8;
const REPORTED = 16;
const PAST = 32;
const TELLS_SIDE = 64;
const MENTIONED = 128;

/** Gathers what rules ask for: what each mention stands as is settled once, the many questions only look it up. */
export function makeFacts(input: FactsInput): Facts {
  const { evidence, setting } = input;
  const assessed = evidence.hasAssessment && !refersAbove(evidence);
  const standing: Standing = {
    setting,
    assessed,
    concluded: evidence.sections.some((section) => section.kind === 'radiology-impression'),
  };
  const complaints = assessed ? unsettledComplaints(evidence) : new Set<Mention>();
  const isDiagnostic = (mention: Mention): boolean =>
    standsAsDiagnosis(mention, standing) || complaints.has(mention);
  const isCurrent = (mention: Mention): boolean =>
    mention.temporality === 'recent' &&
    !mention.resolved &&
    mention.experiencer === 'patient' &&
    !mention.elsewhere;
  const isProvider = (mention: Mention): boolean =>
    mention.author === 'provider' && !NEVER_CURRENT.has(mention.section);
  // II.H: at an inpatient discharge an uncertain diagnosis is coded as if it existed; IV.H forbids it everywhere else
  const isAffirmed = (mention: Mention): boolean =>
    mention.assertion === 'affirmed' ||
    (setting === 'inpatient' && mention.assertion === 'uncertain');
  const standsAs = Uint8Array.from(evidence.mentions, (mention) => {
    const { assertion, experiencer, temporality, author, section } = mention;
    const affirmed = isAffirmed(mention);
    const current = isCurrent(mention);
    const own = isProvider(mention);
    const diagnostic = current && isDiagnostic(mention);
    const past = temporality === 'historical' || mention.resolved || section === 'history';
    return (
      MENTIONED |
      (affirmed && diagnostic ? DIAGNOSED : 0) |
      (affirmed && current && own ? STATED : 0) |
      (assertion === 'uncertain' && diagnostic ? UNCERTAIN : 0) |
      (assertion === 'negated' && own ? NEGATED : 0) |
      (assertion === 'affirmed' && author === 'radiologist' ? REPORTED : 0) |
      (experiencer === 'patient' && past ? PAST : 0) |
      (assertion !== 'negated' && experiencer === 'patient' && temporality === 'recent'
        ? TELLS_SIDE
        : 0)
    );
  });
  const select = (concepts: readonly string[], wanted: number): readonly Mention[] => {
    let found: Mention[] | undefined;
    for (const concept of concepts) {
      for (const mention of evidence.of(concept)) {
        if (((standsAs[mention.index] as number) & wanted) === 0) continue;
        if (found === undefined) found = [mention];
        else found.push(mention);
      }
    }
    return found ?? NONE;
  };
  const context = noteRegion(evidence);
  const denials = denialsIn(evidence);
  return {
    evidence,
    dateOfService: input.dateOfService,
    setting,
    encounter: input.encounter,
    isDiagnostic,
    diagnosed: (...concepts) => select(concepts, DIAGNOSED),
    stated: (...concepts) => select(concepts, STATED),
    uncertain: (...concepts) => select(concepts, UNCERTAIN),
    negated: (...concepts) => select(concepts, NEGATED),
    reported: (...concepts) => select(concepts, REPORTED),
    past: (...concepts) => select(concepts, PAST),
    mentioned: (...concepts) => select(concepts, MENTIONED),
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
          : [context],
    side: (...concepts) => sideOf(select(concepts, TELLS_SIDE)),
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

type Standing = {
  readonly setting: Setting;
  readonly assessed: boolean;
  /** a report has a conclusion of its own */
  readonly concluded: boolean;
};

function standsAsDiagnosis(mention: Mention, standing: Standing): boolean {
  if (standing.setting === 'diagnostic') return standsInReport(mention, standing.concluded);
  if (mention.author !== 'provider') return false;
  if (STATES_DIAGNOSES.has(mention.section)) return true;
  if (standing.assessed) return false;
  // without an assessment the history tells what brought the patient; conditions named there are background
  return (
    STATES_REASON.has(mention.section) || (mention.section === 'hpi' && mention.kind === 'symptom')
  );
}

/** IV.K: confirmed findings of the interpreting physician: the conclusion, or the body of a report that has none. */
function standsInReport(mention: Mention, concluded: boolean): boolean {
  if (mention.section === 'radiology-impression' || mention.section === 'indication') return true;
  if (mention.author === 'provider' && STATES_DIAGNOSES.has(mention.section)) return true;
  if (mention.document !== 'note' || concluded) return false;
  return REPORT_BODY.has(mention.section);
}

const REPORT_BODY: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'imaging',
  'none',
  'hpi',
  'chief-complaint',
]);

const LUMBAR_FAMILY: ReadonlySet<Region> = new Set<Region>([
  'lumbar',
  'lumbosacral',
  'sacral',
  'thoracolumbar',
]);

/** Lumbar when every region that the note names belongs to the low back; undefined when it names others or none. */
function noteRegion(evidence: Evidence): Region | undefined {
  let lumbar = false;
  for (const mention of evidence.mentions) {
    for (const region of mention.regions) {
      if (!LUMBAR_FAMILY.has(region)) return undefined;
      if (region === 'lumbar' || region === 'lumbosacral') lumbar = true;
    }
  }
  return lumbar ? 'lumbar' : undefined;
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
