import { describe, expect, it } from 'vitest';
import type { Claim } from '../chart/claim.ts';
import type { Encounter } from '../chart/encounter.ts';
import { linkDenials } from '../claims/denials.ts';
import { makeScrubber } from '../claims/scrub.ts';
import { makeEngine } from '../engine.ts';
import { auditList } from '../engine-lists.ts';
import type { FormatItem } from '../formats/format-reader.ts';
import { openReader } from '../formats/open-reader.ts';
import { answerTo } from './answers.ts';
import { claimsOf } from './claims.ts';
import { DIAGNOSIS_LIST, LIST_DATE, MISSING_CHOICES } from './diagnosis-list.ts';
import { EDUCATION, PROVIDERS } from './people.ts';
import { demonstrationPatients } from './practice.ts';
import { queryOf } from './queries.ts';
import { makeRandom } from './random.ts';
import { writeRemittances, writeStatuses } from './write-answers.ts';
import { writeClaims } from './write-claims.ts';

const engine = makeEngine();
const random = makeRandom('endplate');
const patients = [...demonstrationPatients()];
const visits = patients.flatMap((patient) => patient.visits);
const claims = patients.flatMap((patient) => claimsOf(patient, random));
const answers = claims.map((claim) => answerTo(claim, random));
const encounters = new Map<string, Encounter>(
  visits.map(({ encounter }) => [encounter.id, encounter]),
);

function read(bytes: Uint8Array): FormatItem[] {
  const reader = openReader('x12');
  return [...reader.push(bytes), ...reader.end()];
}
const statuses = read(writeStatuses(answers, '2026-11-02', 2));
const remittances = read(
  writeRemittances(
    answers.filter(({ remittance }) => remittance !== undefined),
    '2026-11-02',
    3,
  ),
);
const sent = read(writeClaims(claims, '2026-11-02', 1));
const claimsRead = sent.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []));

/** How a set of names that was planted on each record compares with what was found there. */
function compare(
  planted: ReadonlyMap<string, ReadonlySet<string>>,
  found: ReadonlyMap<string, ReadonlySet<string>>,
): { name: string; planted: number; precision: number; recall: number }[] {
  const counts = new Map<string, { planted: number; found: number; both: number }>();
  const of = (name: string) => {
    const count = counts.get(name) ?? { planted: 0, found: 0, both: 0 };
    counts.set(name, count);
    return count;
  };
  for (const [id, names] of planted)
    for (const name of names) {
      of(name).planted++;
      if (found.get(id)?.has(name) === true) of(name).both++;
    }
  for (const names of found.values()) for (const name of names) of(name).found++;
  return [...counts].map(([name, count]) => ({
    name,
    planted: count.planted,
    precision: count.both / count.found,
    recall: count.both / count.planted,
  }));
}

const amiss = (compared: ReturnType<typeof compare>): unknown[] =>
  compared.filter(
    ({ planted, precision, recall }) => planted === 0 || !(precision >= 0.95 && recall >= 0.95),
  );

function scrubbed(claim: Claim): Set<string> {
  const encounter = encounters.get(claim.id);
  if (encounter === undefined) return new Set();
  const { problemList } = encounter;
  const { edits } = scrubber.scrub(claim, {
    decision: engine.code(encounter),
    reported: () => engine.reported(encounter),
    ...(problemList === undefined ? {} : { problemList }),
  });
  return new Set(edits.filter(({ severity }) => severity !== 'info').map(({ edit }) => edit));
}
const scrubber = makeScrubber({ codebook: engine.codebook });

describe('the claims of the demonstration practice', () => {
  it('stand in X12 that reads without an issue, answers that balance included', () => {
    const issues = [...sent, ...statuses, ...remittances].filter(({ kind }) => kind === 'issue');
    expect(issues).toEqual([]);
    expect(claimsRead.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  });

  it('have each edit that was planted, and no other: precision and recall of at least .95', () => {
    const planted = new Map(claims.map(({ id, truth }) => [id, new Set(truth.edits)]));
    const found = new Map(claimsRead.map((claim) => [claim.id, scrubbed(claim)]));
    const compared = compare(planted, found);
    expect(amiss(compared)).toEqual([]);
    expect(compared.length).toBeGreaterThanOrEqual(18);
  });

  it('are answered with the causes that were planted, and no other', () => {
    const planted = new Map(
      answers.map(({ claim, cause }) => [claim.id, new Set(cause === undefined ? [] : [cause])]),
    );
    const { denials, answersWithoutClaim, claimsWithoutAnswer } = linkDenials({
      claims: claimsRead,
      payments: remittances.flatMap((item) =>
        item.kind === 'claim-payment' ? [item.payment] : [],
      ),
      statuses: statuses.flatMap((item) => (item.kind === 'claim-status' ? [item.status] : [])),
      codebook: engine.codebook,
    });
    expect([answersWithoutClaim, claimsWithoutAnswer]).toEqual([[], []]);
    const found = Map.groupBy(denials, ({ claimId = '' }) => claimId);
    const compared = compare(
      planted,
      new Map([...found].map(([id, of]) => [id, new Set(of.map(({ cause }) => cause))])),
    );
    expect(amiss(compared)).toEqual([]);
    expect(compared).toHaveLength(13);
  });
});

describe('the diagnosis list of the demonstration practice', () => {
  it('has each finding that was planted, and no other', () => {
    const { findings } = auditList(engine, DIAGNOSIS_LIST, LIST_DATE);
    const told = findings.map(({ row, finding, list, code }) =>
      row === 0 ? `${finding} ${list} ${code}` : `${finding} ${row}`,
    );
    const planted = [
      ...DIAGNOSIS_LIST.flatMap((row, index) =>
        row.findings.map((finding) => `${finding} ${index + 1}`),
      ),
      ...MISSING_CHOICES.map(({ list, group }) => `choice-missing ${list} ${group}`),
    ];
    expect(told.toSorted()).toEqual(planted.toSorted());
  });
});

describe('the queries of the demonstration practice', () => {
  it('are those that the engine asks of the visit, or that its addendum has answered', () => {
    const asked = visits.filter(({ query }) => query !== undefined);
    const wrong = asked.filter(({ encounter, query }) => {
      const topics: readonly string[] = engine.code(encounter).queries.map(({ topic }) => topic);
      return query?.answered === true
        ? topics.length > 0
        : !topics.includes(query?.topic ?? 'none');
    });
    expect(asked.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('have a response time for each answer, and some have no answer', () => {
    const queries = visits.flatMap((visit) => queryOf(visit, random) ?? []);
    const unanswered = queries.filter(({ status }) => status === 'unanswered');
    expect(unanswered.length / queries.length).toBeGreaterThan(0.05);
    for (const { status, responseDays } of queries)
      expect(responseDays === undefined).toBe(status === 'unanswered');
  });
});

describe('education in the demonstration practice', () => {
  it.each(EDUCATION)('of $providerId takes most of the habit away', ({ providerId, on }) => {
    const habit = PROVIDERS.find(({ id }) => id === providerId)?.habit ?? 'plain';
    const share = (isAfter: boolean): number => {
      const own = visits.filter(
        (visit) =>
          visit.providerId === providerId &&
          (visit.encounter.dateOfService ?? '') >= on === isAfter,
      );
      return own.filter((visit) => isHabit(visit, habit)).length / own.length;
    };
    expect(share(true)).toBeLessThan(share(false) / 2);
  });
});

function isHabit({ encounter, truth }: (typeof visits)[number], habit: string): boolean {
  if (habit === 'omits-side') return truth.supports.includes('M54.40');
  if (habit === 'omits-cause') return truth.findings.includes('imaging-not-addressed');
  return encounter.billedCodes?.includes('M54.59') === true && !truth.supports.includes('M54.59');
}
