import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { EncounterFacts, SentQueries } from '../analytics/encounter-facts.ts';
import { isServiceDate } from '../chart/service-date.ts';
import { causesByClaim } from '../claims/denial-causes.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { recordsOf } from './patient-records.ts';
import { answersIn, firstIssueOf } from './payer-answers.ts';
import { UnusableFile } from './unusable-file.ts';

/** Adds to a row what files beside the encounters tell of it. */
export type AddBeside = (facts: EncounterFacts) => EncounterFacts;

/** Reads claims with answers of payers, and queries with their answers, where they are given. */
export async function besideFiles(
  { answers, queries }: { readonly answers?: readonly string[]; readonly queries?: string },
  codebook: Codebook,
  stdin: Readable,
): Promise<AddBeside> {
  const causes = answers === undefined ? undefined : await denialCauses(answers, codebook, stdin);
  const asked = queries === undefined ? undefined : await sentQueries(queries, stdin);
  return (facts) => ({
    ...facts,
    ...(causes?.has(facts.id) === true ? { denials: causes.get(facts.id) } : {}),
    ...(asked === undefined ? {} : { queries: asked.get(facts.id) ?? NOTHING_SENT }),
  });
}

/** For each encounter whose claim a payer answered, the causes of its denials. */
async function denialCauses(
  names: readonly string[],
  codebook: Codebook,
  stdin: Readable,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const given = await answersIn(names, stdin);
  if (given.claims.length === 0)
    throw new UnusableFile(`--answers holds no claims${firstIssueOf(given)}`);
  const causes = causesByClaim({ ...given, codebook });
  return new Map([...causes].map(([{ id, encounterId = id }, of]) => [encounterId, of]));
}

const querySchema = z.object({
  encounterId: z.string(),
  sentOn: z.string().refine(isServiceDate),
  answeredOn: z.string().refine(isServiceDate).optional(),
});
const NOTHING_SENT: SentQueries = { sent: 0, answered: 0, days: [] };
const DAY = 86_400_000;

/** The queries about each encounter, from records with `encounterId`, `sentOn` and, when answered, `answeredOn`. */
async function sentQueries(
  file: string,
  stdin: Readable,
): Promise<ReadonlyMap<string, SentQueries>> {
  const found = new Map<string, SentQueries>();
  for await (const record of recordsOf([file], stdin)) {
    const read = querySchema.safeParse('value' in record ? record.value : undefined);
    if (!read.success)
      throw new UnusableFile(`${file}, ${record.fallbackId}: encounterId and sentOn are needed`);
    const { encounterId, sentOn, answeredOn } = read.data;
    const { sent, answered, days } = found.get(encounterId) ?? NOTHING_SENT;
    const took =
      answeredOn === undefined ? [] : [(Date.parse(answeredOn) - Date.parse(sentOn)) / DAY];
    found.set(encounterId, {
      sent: sent + 1,
      answered: answered + took.length,
      days: [...days, ...took],
    });
  }
  return found;
}
