import type { EncounterFacts } from '../analytics/encounter-facts.ts';
import type { Row } from './batch-rows.ts';

/** What of an encounter stands in columns of its own; all else that measures look at is its `said`. */
type Placed = Pick<
  EncounterFacts,
  'id' | 'dateOfService' | 'patient' | 'provider' | 'location' | 'payer' | 'visit' | 'engine'
>;

/** What measures count of an encounter, without who, where and when: few of them stand for many encounters. */
export type FactsSaid = Omit<EncounterFacts, keyof Placed>;

/** The row of an encounter for counting. What is not stated is empty, the visit 0. */
export function factsRow(facts: EncounterFacts): Row {
  const { id, dateOfService, patient, provider, location, payer, visit, engine, ...said } = facts;
  return {
    id,
    date_of_service: dateOfService,
    patient: patient ?? '',
    provider: provider ?? '',
    location: location ?? '',
    payer: payer ?? '',
    visit: visit ?? 0,
    engine: engine ?? '',
    said: JSON.stringify(said),
  };
}
