import { describe, expect, it } from 'vitest';
import { isServiceDate } from '../chart/service-date.ts';
import { makeEngine } from '../engine.ts';
import { reviewPatient } from '../engine-review.ts';
import { FINDING_NAMES } from '../review/review-schema.ts';
import { makeSentenceTally } from '../review/template-sentences.ts';
import { PROVIDERS } from './people.ts';
import { demonstrationPatients, PRACTICE } from './practice.ts';

const engine = makeEngine();
const patients = [...demonstrationPatients()];

const tally = makeSentenceTally();
for (const { visits } of patients) tally.take(visits.map(({ encounter }) => encounter.note));
const templates = tally.templates();
const reviews = patients.map((patient) => ({
  patient,
  review: reviewPatient(
    engine,
    { id: patient.id, visits: patient.visits.map(({ encounter }) => encounter) },
    patient.id,
    { templates },
  ),
}));

describe('the demonstration practice', () => {
  it('is the same for the same seed and another for another', () => {
    const few = { ...PRACTICE, patients: 20 };
    const texts = (seed: string): string => JSON.stringify([...demonstrationPatients(seed, few)]);
    expect(texts('a')).toBe(texts('a'));
    expect(texts('a')).not.toBe(texts('b'));
  });

  it('has about four and a half visits a patient, inside its thirty months, each under an id of its own', () => {
    const visits = patients.flatMap((patient) => patient.visits);
    expect(visits.length / patients.length).toBeGreaterThan(4);
    expect(visits.length / patients.length).toBeLessThan(5);
    for (const { encounter } of visits) {
      const { dateOfService = '' } = encounter;
      expect(isServiceDate(dateOfService)).toBe(true);
      expect(dateOfService >= PRACTICE.from && dateOfService <= PRACTICE.until).toBe(true);
    }
    expect(new Set(visits.map(({ encounter }) => encounter.id)).size).toBe(visits.length);
  });

  it('has every provider, with a provider number that passes its check digit', () => {
    expect(
      new Set(patients.flatMap((patient) => patient.visits.map((visit) => visit.providerId))).size,
    ).toBe(PROVIDERS.length);
    expect(PROVIDERS.filter(({ npi }) => luhn(`80840${npi}`) !== 0)).toEqual([]);
  });

  it('is coded as it was made to be: at least 95 of 100 visits, in claim order', () => {
    const visits = patients.flatMap((patient) => patient.visits);
    const right = visits.filter(
      ({ encounter, truth }) =>
        engine
          .code(encounter)
          .codes.map(({ code }) => code)
          .join(' ') === truth.supports.join(' '),
    );
    expect(right.length / visits.length).toBeGreaterThanOrEqual(0.95);
  });
});

type Count = { planted: number; found: number; both: number };

function countOf(finding: string): Count {
  const count = { planted: 0, found: 0, both: 0 };
  for (const { patient, review } of reviews)
    for (const [index, visit] of patient.visits.entries()) {
      const isPlanted = visit.truth.findings.includes(finding);
      const isFound = review.findings.some(
        (found) => found.finding === finding && found.visit === index + 1,
      );
      count.planted += Number(isPlanted);
      count.found += Number(isFound);
      count.both += Number(isPlanted && isFound);
    }
  return count;
}

describe('what was planted in the demonstration practice is found', () => {
  it.each(FINDING_NAMES)('%s, with precision and recall of at least .95', (finding) => {
    const { planted, found, both } = countOf(finding);
    expect(planted).toBeGreaterThan(0);
    expect(both / planted).toBeGreaterThanOrEqual(0.95);
    expect(both / found).toBeGreaterThanOrEqual(0.95);
  });
});

function luhn(digits: string): number {
  let sum = 0;
  for (const [index, digit] of digits.split('').toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10;
}
