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
 * for the complaint, or how it goes. IV.D and IV.H then code the symptom that brought the patient. It stands in the
 * chief complaint; where a diagnosis of the back is doubted, also at the head of the history; where the assessment
 * speaks of nothing but the pain, also in the title.
 */
export function unsettledComplaints(evidence: Evidence): ReadonlySet<Mention> {
  let uncertain = false;
  let treated = false;
  let takenUp = false;
  let namesOther = false;
  for (const mention of evidence.mentions) {
    if (!STATES_DIAGNOSES.has(mention.section) || mention.author !== 'provider') continue;
    if (TREATS.has(mention.concept)) treated = true;
    if (TAKES_UP.has(mention.concept)) takenUp = true;
    else if (mention.kind === 'condition' || mention.kind === 'symptom') namesOther = true;
    if (!CAUSES.has(mention.concept) && !COMPLAINTS.has(mention.concept)) continue;
    if (mention.assertion === 'affirmed' && mention.temporality === 'recent') return NO_MENTIONS;
    if (mention.assertion === 'uncertain') uncertain = true;
  }
  const isTakenUp = takenUp && !namesOther;
  if (!uncertain && !treated && !isTakenUp) return NO_MENTIONS;
  const chief = evidence.mentions.filter(
    (mention) =>
      (mention.section === 'chief-complaint' || (isTakenUp && isTitle(mention))) &&
      isComplaint(mention),
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

/** What an assessment may say of a complaint that it does not name: "Pain improved, continue PT." */
const TAKES_UP: ReadonlySet<string> = new Set(['pain', 'improving', 'not-improving']);
const TREATS: ReadonlySet<string> = new Set(['workup-pending', 'conservative-treatment']);

/** "TREATMENT NOTE - LOW BACK PAIN": a line above the first heading. */
function isTitle({ section, document }: Mention): boolean {
  return section === 'none' && document === 'note';
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
