import type { Setting } from '../chart/encounter.ts';
import type { Evidence, Mention, SectionKind } from '../reading/evidence.ts';
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
    over: assessed ? NOTHING : conceptsOver(evidence),
  };
  const complaints = assessed ? unsettledComplaints(evidence) : new Set<Mention>();
  const isDiagnostic = (mention: Mention): boolean =>
    standsAsDiagnosis(mention, note) || complaints.has(mention);
  // II.H: at an inpatient discharge an uncertain diagnosis is coded as if it existed; IV.H forbids it everywhere else
  const isAffirmed = (mention: Mention): boolean =>
    mention.assertion === 'affirmed' ||
    (setting === 'inpatient' && mention.assertion === 'uncertain');
  const bits = Uint8Array.from(evidence.mentions, (mention) => {
    const { assertion, experiencer, temporality, author, section } = mention;
    const affirmed = isAffirmed(mention);
    const current = isCurrent(mention);
    const own = author === 'provider' && !NEVER_CURRENT.has(section);
    const diagnostic = current && isDiagnostic(mention);
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
  /** concepts that a note without assessment told of, and of which it says last that they are over */
  readonly over: ReadonlySet<string>;
};

const NOTHING: ReadonlySet<string> = new Set();

function conceptsOver(evidence: Evidence): ReadonlySet<string> {
  const over = new Set<string>();
  for (const {
    concept,
    document,
    author,
    temporality,
    experiencer,
    resolved,
  } of evidence.mentions) {
    if (document !== 'note' || author !== 'provider') continue;
    if (temporality !== 'recent' || experiencer !== 'patient') continue;
    if (resolved) over.add(concept);
    else over.delete(concept);
  }
  return over;
}

function standsAsDiagnosis(mention: Mention, note: Note): boolean {
  if (note.setting === 'diagnostic') return standsInReport(mention, note.concluded);
  if (mention.author !== 'provider') return false;
  if (STATES_DIAGNOSES.has(mention.section)) return true;
  if (note.assessed || note.over.has(mention.concept)) return false;
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
