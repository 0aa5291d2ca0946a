import type { Mention } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';
import { type FractureSite, ordinals, vertebraeOf } from './fracture-site.ts';
import { isBeside } from './treatment-phase.ts';

/** What the record gives as cause of a fracture; one for each vertebra (Excludes1 at M48.5, M80, M84, S32 code set). */
export type FractureCause =
  | 'trauma'
  | 'osteoporosis'
  | 'other-osteoporosis'
  | 'neoplasm'
  | 'other-disease'
  | 'pathological'
  | 'stress'
  | 'unstated';

export type VertebralFracture = FractureSite & { readonly cause: FractureCause };

/** Fractures whose words name a vertebra, and those that need the spine from elsewhere in the note. */
const OF_A_VERTEBRA = [
  'wedge-compression-fracture',
  'compression-fracture',
  'burst-fracture',
  'unstable-burst-fracture',
  'vertebral-process-fracture',
  'vertebral-fracture',
  'osteoporotic-fracture',
  'pathological-fracture',
  'stress-fracture-vertebra',
] as const;
const SITE_ELSEWHERE = [
  'fracture-of',
  'pathological-fracture-unsited',
  'insufficiency-fracture',
  'osteoporotic-fracture-unsited',
] as const;
export const FRACTURES: readonly string[] = [...OF_A_VERTEBRA, ...SITE_ELSEWHERE];

/** Malignancies of the spine that a rule codes. */
export const NEOPLASMS_WITH_CODE = [
  'spinal-metastasis',
  'spinal-neoplasm',
  'multiple-myeloma',
] as const;
/** Those, and malignancies by any other name. */
export const MALIGNANCIES = [...NEOPLASMS_WITH_CODE, 'metastatic-cancer', 'neoplasm'] as const;
export const NEOPLASMS = [...MALIGNANCIES, 'vertebral-tumour'] as const;
const OSTEOPOROSIS = ['osteoporosis', 'other-osteoporosis'] as const;
/** Words of an event that may have broken a bone. */
export const INJURY_EVENTS = ['injury-event', 'major-injury-event'] as const;
const MINOR_EVENT = ['injury-event'] as const;
const MAJOR_EVENT = ['major-injury-event'] as const;
/** Words that mean M48.5- without a cause; every other fracture is traumatic by default of the Index. */
const COLLAPSES: ReadonlySet<string> = new Set([
  'compression-fracture',
  'wedge-compression-fracture',
]);
const PATHOLOGICAL: ReadonlySet<string> = new Set([
  'pathological-fracture',
  'pathological-fracture-unsited',
  'insufficiency-fracture',
]);
const BROKEN_BY_OSTEOPOROSIS: ReadonlySet<FractureCause> = new Set<FractureCause>([
  'osteoporosis',
  'other-osteoporosis',
]);
const OSTEOPOROTIC: ReadonlySet<string> = new Set([
  'osteoporotic-fracture',
  'osteoporotic-fracture-unsited',
]);

/** Of the facts of one encounter; many rules ask. */
const found = new WeakMap<Facts, readonly VertebralFracture[]>();

/** The fractures that the provider diagnoses as current, each with its cause and its vertebrae. */
export function vertebralFractures(facts: Facts): readonly VertebralFracture[] {
  const fractures = found.get(facts) ?? findFractures(facts);
  found.set(facts, fractures);
  return fractures;
}

function findFractures(facts: Facts): readonly VertebralFracture[] {
  return facts
    .diagnosed(...FRACTURES)
    .filter(
      (mention) => isOfSpine(facts, mention) && !isOldFracture(mention) && !isOfUnclearAge(mention),
    )
    .map((mention) => ({
      mention,
      cause: causeOf(facts, mention),
      vertebrae: vertebraeOf(facts, mention),
    }));
}

/** Mentions of the fractures that trauma caused. */
export function traumaticFractures(facts: Facts): readonly Mention[] {
  return vertebralFractures(facts).flatMap(({ cause, mention }) =>
    cause === 'trauma' ? [mention] : [],
  );
}

/** Fractures of the spine that the note speaks of as healed, old or past. */
export function pastFractures(facts: Facts): readonly Mention[] {
  return facts
    .mentioned(...FRACTURES)
    .filter(
      (mention) =>
        isOldFracture(mention) &&
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient' &&
        mention.author === 'provider' &&
        isOfSpine(facts, mention),
    );
}

/** Kyphoplasty or vertebroplasty of this encounter for a fracture that is diagnosed. */
export function kyphoplastyOfToday(facts: Facts): readonly Mention[] {
  if (vertebralFractures(facts).length === 0) return [];
  return facts
    .mentioned('visit-kyphoplasty')
    .filter(({ assertion, temporality }) => assertion === 'affirmed' && temporality === 'recent');
}

/** Osteoporosis that the provider assesses, with no bone broken by it now; "healed" beside it speaks of a fracture. */
export function assessedOsteoporosis(facts: Facts): readonly Mention[] {
  const isCurrent = vertebralFractures(facts).some(({ cause }) =>
    BROKEN_BY_OSTEOPOROSIS.has(cause),
  );
  if (isCurrent || facts.diagnosed('fracture-elsewhere').length > 0) return [];
  if (facts.mentioned('visit-autopsy').length > 0) return [];
  const named = facts
    .mentioned(...OSTEOPOROSIS)
    .filter(
      ({ assertion, experiencer, temporality }) =>
        assertion === 'affirmed' && experiencer === 'patient' && temporality === 'recent',
    );
  const healed = pastFractures(facts).filter(({ concept }) => OSTEOPOROTIC.has(concept));
  return [...named, ...healed].filter((mention) => facts.isDiagnostic(mention));
}

/** Fractures called chronic: healed or still healing is not said. */
export function fracturesOfUnclearAge(facts: Facts): readonly Mention[] {
  return facts
    .diagnosed(...FRACTURES)
    .filter(
      (mention) => isOfSpine(facts, mention) && !isOldFracture(mention) && isOfUnclearAge(mention),
    );
}

function isOldFracture(mention: Mention): boolean {
  return mention.temporality === 'historical' || mention.resolved || mention.acuity.includes('old');
}

function isOfUnclearAge({ acuity }: Mention): boolean {
  return acuity.includes('chronic') && !acuity.includes('acute') && !acuity.includes('subacute');
}

function isOfSpine(facts: Facts, mention: Mention): boolean {
  if (mention.elsewhere) return false;
  if (!(SITE_ELSEWHERE as readonly string[]).includes(mention.concept)) return true;
  if (mention.concept === 'fracture-of')
    return ordinals(facts, mention).length > 0 || followsItsLevel(facts, mention);
  return (
    mention.levels.length > 0 ||
    facts.regions(mention).length > 0 ||
    facts.mentioned('visit-kyphoplasty').length > 0
  );
}

function causeOf(facts: Facts, mention: Mention): FractureCause {
  const { concept } = mention;
  const isTraumatic = facts.stated('traumatic').some((word) => isBeside(word, mention));
  if (concept === 'stress-fracture-vertebra') return isTraumatic ? 'trauma' : 'stress';
  const osteoporosis = knownOsteoporosis(facts);
  if (OSTEOPOROTIC.has(concept)) return osteoporosis ?? 'osteoporosis';
  const disease = diseaseBehind(facts, mention);
  if (disease !== undefined) return disease;
  if (PATHOLOGICAL.has(concept)) return osteoporosis ?? 'pathological';
  if (isTraumatic || events(facts, MAJOR_EVENT, mention).length > 0) return 'trauma';
  // I.C.13.d.2: known osteoporosis, even after a minor fall
  if (osteoporosis !== undefined) return osteoporosis;
  if (events(facts, MINOR_EVENT, mention).length > 0) return 'trauma';
  return COLLAPSES.has(concept) || facts.mentioned('nontraumatic').length > 0
    ? 'unstated'
    : 'trauma';
}

/** Neoplasm or bone disease that the provider joins to the fracture; "pathological" in one sentence with it joins them. */
function diseaseBehind(facts: Facts, mention: Mention): 'neoplasm' | 'other-disease' | undefined {
  const joined = (concepts: readonly string[]): boolean =>
    facts.linked([mention.concept], concepts).some((link) => link.effect === mention.index) ||
    (PATHOLOGICAL.has(mention.concept) &&
      facts.stated(...concepts).some((disease) => isBeside(disease, mention)));
  if (joined(NEOPLASMS)) return 'neoplasm';
  return joined(['bone-disease']) ? 'other-disease' : undefined;
}

/**
 * Type of osteoporosis that the record knows of, history included: it is systemic and does not pass, and "healed"
 * beside it speaks of the fracture.
 */
export function knownOsteoporosis(facts: Facts): 'osteoporosis' | 'other-osteoporosis' | undefined {
  const known = facts
    .mentioned(...OSTEOPOROSIS)
    .filter(
      (mention) =>
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient' &&
        mention.author === 'provider',
    );
  if (known.length === 0) return undefined;
  return known.some((mention) => mention.concept === 'other-osteoporosis')
    ? 'other-osteoporosis'
    : 'osteoporosis';
}

/** Events of now, or those that the sentence of the fracture names ("status post fall"). */
function events(facts: Facts, concepts: readonly string[], fracture: Mention): readonly Mention[] {
  return facts
    .mentioned(...concepts)
    .filter(
      (event) =>
        event.assertion === 'affirmed' &&
        event.experiencer === 'patient' &&
        event.author !== 'earlier-visit' &&
        (event.temporality === 'recent' || isBeside(event, fracture)),
    );
}

/** A compression fracture whose only event is a fall named in another sentence, and that is not called traumatic. */
export function isByFallElsewhere(facts: Facts, { mention }: VertebralFracture): boolean {
  if (!COLLAPSES.has(mention.concept)) return false;
  const said = facts.stated('traumatic').some((word) => isBeside(word, mention));
  const near = events(facts, MINOR_EVENT, mention).some((event) => isBeside(event, mention));
  return !said && !near && events(facts, MAJOR_EVENT, mention).length === 0;
}

/** Fractures of now that only an imaging report names; a study that is read for itself has none. */
export function currentReportedFractures(facts: Facts): readonly Mention[] {
  if (facts.setting === 'diagnostic') return [];
  return facts.reported(...FRACTURES).filter((mention) => !isOldFracture(mention));
}

/** "L1 traumatic fracture": the level stands before the word of cause, and the fracture right after it. */
function followsItsLevel(facts: Facts, mention: Mention): boolean {
  return facts
    .mentioned('traumatic', 'nontraumatic')
    .some(
      (word) => isBeside(word, mention) && word.levels.length > 0 && mention.start - word.end === 1,
    );
}
