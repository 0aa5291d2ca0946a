import type { Reference } from 'fhir/r4.js';
import type { Claim } from '../chart/claim.ts';
import { claimedEncounterKey } from './fhir-claims.ts';
import { diagnosesOfEncounter, type FhirCondition } from './fhir-conditions.ts';
import type { FhirDocument } from './fhir-documents.ts';
import { type FhirIndex, type Held, plainId, resourceOf } from './fhir-index.ts';
import { partyOf, subjectKeyOf } from './fhir-people.ts';
import { field, items, type Place, readAs, report } from './fhir-place.ts';
import type { VisitParts } from './fhir-visits.ts';

/** A visit, and the first resource in the file that belongs to it. */
export type GatheredVisit = { readonly held: Held; readonly parts: VisitParts };

/** What was read of the resources. */
export type ReadResources = {
  readonly helds: readonly Held[];
  /** read before, and still looked up */
  readonly known: readonly Held[];
  readonly documents: readonly FhirDocument[];
  readonly conditions: readonly FhirCondition[];
  readonly claims: readonly { readonly claim: Claim }[];
};

type Gathering = {
  readonly held: Held;
  encounter: Held | undefined;
  readonly documents: FhirDocument[];
  readonly conditions: FhirCondition[];
  readonly procedures: Held[];
};

/** Puts together what belongs to the same encounter. A note that names none is a visit by itself. */
export function gatherVisits(
  { helds, known, documents, conditions, claims }: ReadResources,
  index: FhirIndex,
): readonly GatheredVisit[] {
  const byKey = new Map<string, Gathering>();
  const alone: GatheredVisit[] = [];
  const gather = (key: string, held: Held): Gathering => {
    const begun = byKey.get(key);
    if (begun !== undefined) return begun;
    const made = { held, encounter: undefined, documents: [], conditions: [], procedures: [] };
    byKey.set(key, made);
    return made;
  };
  for (const held of helds) {
    if (held.type === 'Encounter') gather(held.key, held).encounter = held;
  }
  for (const document of documents) {
    const key = encounterKeyOf(document.held, index);
    if (key !== undefined) gather(key, document.held).documents.push(document);
    else alone.push({ held: document.held, parts: partsOfNote(document) });
  }
  gatherConditions(conditions, byKey, gather, index);
  for (const held of helds) {
    const key = held.type === 'Procedure' ? encounterKeyOf(held, index) : undefined;
    // a procedure by itself makes no visit
    if (key !== undefined) byKey.get(key)?.procedures.push(held);
  }
  const billing = new Map(claims.map(({ claim }) => [claim.encounterId, claim]));
  const payers = payersByPatient([...known, ...helds], index);
  const visits = [...byKey].map(([key, { held, ...gathered }]): GatheredVisit => {
    const claim = billing.get(plainId(key));
    const codes = claim?.diagnoses.map(({ code }) => code).filter((code) => code !== '') ?? [];
    const payer = claim?.payer?.name ?? payers.get(subjectKeyOf(held, index) ?? '');
    return { held, parts: { ...gathered, encounterKey: key, claimedCodes: codes, payer } };
  });
  return [...visits, ...alone];
}

function partsOfNote(document: FhirDocument): VisitParts {
  return {
    encounter: undefined,
    encounterKey: undefined,
    documents: [document],
    conditions: [],
    procedures: [],
    claimedCodes: [],
    payer: undefined,
  };
}

/** Conditions say their encounter, or the encounter lists them as its diagnoses, whatever their category. */
function gatherConditions(
  conditions: readonly FhirCondition[],
  byKey: ReadonlyMap<string, Gathering>,
  gather: (key: string, held: Held) => Gathering,
  index: FhirIndex,
): void {
  const byCondition = new Map<string, string>();
  for (const [key, { encounter }] of byKey) {
    const place = resourceOf(encounter, 'Encounter');
    if (place === undefined || encounter === undefined) continue;
    for (const diagnosis of diagnosesOfEncounter(place, encounter, index))
      byCondition.set(diagnosis, key);
  }
  for (const condition of conditions) {
    const own = condition.isOfVisit ? condition.encounterKey : undefined;
    const key = own ?? byCondition.get(condition.held.key);
    if (key !== undefined) gather(key, condition.held).conditions.push(condition);
    else if (condition.isOfVisit)
      report(condition.held.place, 'fhir/diagnosis-without-encounter', 'encounter');
  }
}

/** The name of the payer of those patients that have one coverage: of several, nothing says which counts. */
function payersByPatient(
  helds: readonly Held[],
  index: FhirIndex,
): ReadonlyMap<string, string | undefined> {
  const byPatient = new Map<string, string | undefined>();
  for (const held of helds) {
    const place = resourceOf(held, 'Coverage');
    if (place === undefined || field(place, 'status').value !== 'active') continue;
    const key = index.keyOf(field(place, 'beneficiary'), held.place);
    if (key === undefined) continue;
    const [payor] = items(field(place, 'payor'));
    const name = payor === undefined ? undefined : partyOf(payor, index, held.place)?.name;
    byPatient.set(key, byPatient.has(key) ? undefined : name);
  }
  return byPatient;
}

/** The key of the encounter that a resource is of; undefined for what is of a patient, or of nobody. */
export function encounterKeyOf(held: Held, index: FhirIndex): string | undefined {
  if (held.type === 'Encounter') return held.key;
  const reference = resourceOf(held, 'DocumentReference');
  if (reference !== undefined) {
    const [first] = items(field(field(reference, 'context'), 'encounter'));
    return first === undefined ? undefined : index.keyOf(first, held.place);
  }
  const claim = resourceOf(held, 'Claim');
  if (claim !== undefined) return claimedEncounterKey(claim, held, index);
  const benefit = resourceOf(held, 'ExplanationOfBenefit');
  if (benefit !== undefined) return claimedEncounterKey(readAs(benefit), held, index);
  const place: Place<{ encounter?: Reference | undefined }> | undefined =
    resourceOf(held, 'Composition') ??
    resourceOf(held, 'DiagnosticReport') ??
    resourceOf(held, 'Condition') ??
    resourceOf(held, 'Procedure') ??
    resourceOf(held, 'ServiceRequest');
  return place === undefined ? undefined : index.keyOf(field(place, 'encounter'), held.place);
}
