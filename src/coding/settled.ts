import type { Evidence, Mention, SectionKind } from '../reading/evidence.ts';
import { DEFINITIVE_CAUSES } from './causes.ts';

/** Parts of a note in which the provider states diagnoses. */
export const STATES_DIAGNOSES: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'assessment-plan',
  'plan',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'indication',
  'medical-decision-making',
  'addendum',
  'attestation',
]);

/** "A/P: As above, improved.": the assessment names nothing of its own, so what stands above it is the statement. */
export function refersAbove(evidence: Evidence): boolean {
  const isAssessed = (mention: Mention): boolean => STATES_DIAGNOSES.has(mention.section);
  return (
    evidence.of('refers-above').some(isAssessed) &&
    !evidence.mentions.some(
      (mention) =>
        isAssessed(mention) && (CAUSES.has(mention.concept) || COMPLAINTS.has(mention.concept)),
    )
  );
}

/**
 * The assessment settles nothing about the back: it holds only uncertain diagnoses, or only what is ordered and given
 * for the complaint. IV.D and IV.H then code the symptom that brought the patient. It stands in the chief complaint;
 * where a diagnosis of the back is doubted, also at the head of the history.
 */
export function unsettledComplaints(evidence: Evidence): ReadonlySet<Mention> {
  let uncertain = false;
  let treated = false;
  for (const mention of evidence.mentions) {
    if (!STATES_DIAGNOSES.has(mention.section) || mention.author !== 'provider') continue;
    if (mention.concept === 'workup-pending' || mention.concept === 'conservative-treatment')
      treated = true;
    if (!CAUSES.has(mention.concept) && !COMPLAINTS.has(mention.concept)) continue;
    if (mention.assertion === 'affirmed' && mention.temporality === 'recent') return NO_MENTIONS;
    if (mention.assertion === 'uncertain') uncertain = true;
  }
  if (!uncertain && !treated) return NO_MENTIONS;
  const chief = evidence.mentions.filter(
    (mention) => mention.section === 'chief-complaint' && isComplaint(mention),
  );
  if (chief.length > 0 || !uncertain) return new Set(chief);
  const first = evidence.mentions.find(
    ({ section, kind, assertion, document }) =>
      document === 'note' &&
      (section === 'hpi' || section === 'none') &&
      kind === 'symptom' &&
      assertion === 'affirmed',
  );
  return new Set(
    evidence.mentions.filter(
      (mention) => mention.sentence === first?.sentence && isComplaint(mention),
    ),
  );
}

const NO_MENTIONS: ReadonlySet<Mention> = new Set();

const CAUSES: ReadonlySet<string> = new Set([...DEFINITIVE_CAUSES, 'muscle-strain']);
const COMPLAINTS: ReadonlySet<string> = new Set([
  'low-back-pain',
  'back-pain',
  'thoracic-pain',
  'leg-pain',
  'flank-pain',
]);

function isComplaint(mention: Mention): boolean {
  return mention.author === 'provider' && COMPLAINTS.has(mention.concept);
}
