import type { Setting } from '../chart/encounter.ts';
import type { Evidence, Mention, SectionKind, Side } from '../reading/evidence.ts';
import { calledIncidental } from './incidental.ts';
import { refersAbove, STATES_DIAGNOSES, unsettledComplaints } from './settled.ts';

/** What a mention stands as, one bit each; most stand as several. What each means: `Facts`. */
export const STANDINGS = {
  diagnosed: 1,
  stated: 2,
  uncertain: 4,
  negated: 8,
  reported: 16,
  past: 32,
  tellsSide: 64,
  mentioned: 128,
} as const;

/** What the mentions of an encounter stand as, settled once for the many questions of the rules. */
export type Standings = {
  /** of each mention, by its index, what it stands as */
  readonly bits: Uint8Array;
  readonly isAffirmed: (mention: Mention) => boolean;
  readonly isCurrent: (mention: Mention) => boolean;
  readonly isDiagnostic: (mention: Mention) => boolean;
};

/** Parts of a note without assessment that still carry the reason for the visit. */
const STATES_REASON: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'none',
  'chief-complaint',
  'other',
  'procedure-detail',
  'procedure',
]);
export const NEVER_CURRENT: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'family-history',
  'education',
  'prior-visit',
  'problem-list',
  'allergies',
]);

/** Settles what each mention stands as at an encounter of the setting. */
export function settleStandings(evidence: Evidence, setting: Setting): Standings {
  const assessed = evidence.hasAssessment && !refersAbove(evidence);
  const note: Note = {
    setting,
    assessed,
    concluded: evidence.sections.some((section) => section.kind === 'radiology-impression'),
    tellings: assessed ? NOTHING : tellingsOf(evidence),
  };
  const complaints = assessed ? unsettledComplaints(evidence) : new Set<Mention>();
  const isDiagnostic = (mention: Mention): boolean =>
    standsAsDiagnosis(mention, note) || complaints.has(mention);
  // II.H: at an inpatient discharge an uncertain diagnosis is coded as if it existed; IV.H forbids it everywhere else
  const isAffirmed = (mention: Mention): boolean =>
    mention.assertion === 'affirmed' ||
    (setting === 'inpatient' && mention.assertion === 'uncertain');
  const incidental = setting === 'diagnostic' ? NONE : calledIncidental(evidence);
  const bits = Uint8Array.from(evidence.mentions, (mention) => {
    const { assertion, experiencer, temporality, author, section } = mention;
    const affirmed = isAffirmed(mention);
    const current = isCurrent(mention);
    const own = author === 'provider' && !NEVER_CURRENT.has(section);
    const diagnostic = current && isDiagnostic(mention) && !incidental.has(mention);
    const ofPatient = experiencer === 'patient';
    const past = temporality === 'historical' || mention.resolved || section === 'history';
    return (
      STANDINGS.mentioned |
      (affirmed && diagnostic ? STANDINGS.diagnosed : 0) |
      (affirmed && current && own ? STANDINGS.stated : 0) |
      (assertion === 'uncertain' && diagnostic ? STANDINGS.uncertain : 0) |
      (assertion === 'negated' && own ? STANDINGS.negated : 0) |
      (assertion === 'affirmed' && author === 'radiologist' ? STANDINGS.reported : 0) |
      (ofPatient && past ? STANDINGS.past : 0) |
      (assertion !== 'negated' && ofPatient && temporality === 'recent' ? STANDINGS.tellsSide : 0)
    );
  });
  return { bits, isAffirmed, isCurrent, isDiagnostic };
}

const NONE: ReadonlySet<Mention> = new Set();

function isCurrent(mention: Mention): boolean {
  return (
    mention.temporality === 'recent' &&
    !mention.resolved &&
    mention.experiencer === 'patient' &&
    !mention.elsewhere
  );
}

type Note = {
  readonly setting: Setting;
  readonly assessed: boolean;
  /** a report has a conclusion of its own */
  readonly concluded: boolean;
  /** what a note without assessment tells of each concept, in the order of its words */
  readonly tellings: ReadonlyMap<string, readonly Mention[]>;
};

const NOTHING: Note['tellings'] = new Map();

function tellingsOf(evidence: Evidence): Note['tellings'] {
  const tellings = new Map<string, Mention[]>();
  for (const mention of evidence.mentions) {
    const { concept, document, author, temporality, experiencer } = mention;
    if (document !== 'note' || author !== 'provider') continue;
    if (temporality !== 'recent' || experiencer !== 'patient') continue;
    const told = tellings.get(concept);
    if (told === undefined) tellings.set(concept, [mention]);
    else told.push(mention);
  }
  return tellings;
}

/** True when the last that a note without assessment says of a concept, on that side, is that it is over. */
function isOver({ concept, side }: Mention, { tellings }: Note): boolean {
  const last = tellings.get(concept)?.findLast((told) => mayBeOneSide(told.side, side));
  return last?.resolved ?? false;
}

function mayBeOneSide(one: Side | undefined, other: Side | undefined): boolean {
  return isEitherSide(one) || isEitherSide(other) || one === other;
}

function isEitherSide(side: Side | undefined): boolean {
  return side === undefined || side === 'bilateral';
}

function standsAsDiagnosis(mention: Mention, note: Note): boolean {
  if (note.setting === 'diagnostic') return standsInReport(mention, note.concluded);
  if (mention.author !== 'provider') return false;
  if (STATES_DIAGNOSES.has(mention.section)) return true;
  if (note.assessed || isOver(mention, note)) return false;
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
