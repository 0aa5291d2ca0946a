import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import Papa from 'papaparse';
import type { ServiceDate } from '../chart/service-date.ts';
import { answerTo, type DemonstrationAnswer } from '../demonstration/answers.ts';
import { claimsOf, type DemonstrationClaim } from '../demonstration/claims.ts';
import { DIAGNOSIS_LIST, LIST_DATE, MISSING_CHOICES } from '../demonstration/diagnosis-list.ts';
import { EDUCATION, LOCATIONS, OUTDATED_LIST, PAYERS, PROVIDERS } from '../demonstration/people.ts';
import {
  type DemonstrationPatient,
  demonstrationPatients,
  type PracticeSize,
} from '../demonstration/practice.ts';
import { queryOf } from '../demonstration/queries.ts';
import { makeRandom } from '../demonstration/random.ts';
import { writeRemittances, writeStatuses } from '../demonstration/write-answers.ts';
import { writeClaims } from '../demonstration/write-claims.ts';
import { outputTo } from './output.ts';

/** Patients whose claims are kept in memory until their X12 files are written. */
const BLOCK = 2000;

/**
 * Writes a practice into a folder, a file a kind. Memory does not grow with its patients.
 * @returns how many visits it has
 * @throws what the file system says
 */
export async function writePractice(
  out: string,
  seed: string,
  size: PracticeSize,
): Promise<number> {
  for (const folder of ['claims', 'statuses', 'remittances'])
    await mkdir(join(out, folder), { recursive: true });
  await writeLists(out, seed, size);
  const files = {
    encounters: fileIn(out, 'encounters.ndjson'),
    patients: fileIn(out, 'patients.ndjson'),
    claims: fileIn(out, 'claims.ndjson'),
    queries: fileIn(out, 'queries.ndjson'),
    truth: fileIn(out, 'truth.ndjson'),
  };
  const random = makeRandom(seed);
  let [visits, block] = [0, 1];
  let answers: DemonstrationAnswer[] = [];
  let held = 0;
  for (const patient of demonstrationPatients(seed, size)) {
    const claims = claimsOf(patient, random);
    const answered = claims.map((claim) => answerTo(claim, random));
    await files.patients.line({
      id: patient.id,
      birthDate: patient.birthDate,
      sex: patient.person.sex,
      visits: patient.visits.map(({ encounter }) => encounter),
    });
    for (const [index, visit] of patient.visits.entries()) {
      visits++;
      await files.encounters.line(visit.encounter);
      const query = queryOf(visit, random);
      if (query !== undefined) await files.queries.line(query);
      const answer = answered[index];
      if (answer === undefined) continue;
      await files.claims.line(claimRecord(answer.claim));
      await files.truth.line(truthOf(patient, index, answer));
    }
    answers.push(...answered);
    if (++held === BLOCK) {
      await writeX12(out, answers, block++);
      [answers, held] = [[], 0];
    }
  }
  if (held > 0) await writeX12(out, answers, block);
  await Promise.all(Object.values(files).map((file) => file.close()));
  return visits;
}

/** The claim as contract.md has it; its visit has the same id. */
function claimRecord({ id, dateOfService, diagnoses, lines, payer }: DemonstrationClaim): unknown {
  return {
    id,
    encounterId: id,
    dateOfService,
    diagnoses,
    lines: lines.map(({ cpt, pointers }) => ({ cpt, pointers, date: dateOfService })),
    payer: payer.name,
  };
}

function truthOf(
  { visits }: DemonstrationPatient,
  index: number,
  { claim, cause, status }: DemonstrationAnswer,
): unknown {
  const visit = visits[index];
  if (visit === undefined) return {};
  const { encounter, patientId, providerId, location, payerId, truth } = visit;
  return {
    id: encounter.id,
    patientId,
    providerId,
    location,
    payerId,
    ...truth,
    ...claim.truth,
    ...(cause === undefined
      ? {}
      : { denial: { cause, source: status.category === 'A2' ? '835' : '277CA' } }),
  };
}

async function writeLists(out: string, seed: string, size: PracticeSize): Promise<void> {
  const rows = DIAGNOSIS_LIST.map(({ code, title, list }) => ({ code, title, list }));
  const practice = {
    seed,
    ...size,
    locations: LOCATIONS,
    providers: PROVIDERS,
    payers: PAYERS,
    education: EDUCATION,
    outdatedList: OUTDATED_LIST,
    diagnosisList: {
      exportedOn: LIST_DATE,
      rows: DIAGNOSIS_LIST.flatMap(({ findings }, index) =>
        findings.length === 0 ? [] : [{ row: index + 1, findings }],
      ),
      missing: MISSING_CHOICES,
    },
  };
  const markers = EDUCATION.map(({ on, topic, providerId }) => ({
    date: on,
    kind: 'education',
    title: topic,
    provider: providerId,
  }));
  await writeFile(join(out, 'change-markers.csv'), `${Papa.unparse(markers, { newline: '\n' })}\n`);
  await writeFile(join(out, 'diagnosis-list.csv'), `${Papa.unparse(rows, { newline: '\n' })}\n`);
  await writeFile(join(out, 'practice.json'), `${JSON.stringify(practice, undefined, 2)}\n`);
}

/** X12 files by month: of sending for claims, of the answer for answers. */
async function writeX12(
  out: string,
  answers: readonly DemonstrationAnswer[],
  block: number,
): Promise<void> {
  const suffix = block === 1 ? '' : `-${block}`;
  const first = block * 1000;
  await byMonth(
    answers.map(({ claim }) => ({ of: claim, on: claim.sentOn })),
    (claims, date, index) =>
      writeFile(
        join(out, 'claims', `${date.slice(0, 7)}${suffix}.837`),
        writeClaims(claims, date, first + index),
      ),
  );
  await byMonth(
    answers.map((answer) => ({ of: answer, on: answer.acknowledgedOn })),
    (of, date, index) =>
      writeFile(
        join(out, 'statuses', `${date.slice(0, 7)}${suffix}.277`),
        writeStatuses(of, date, first + index),
      ),
  );
  await byMonth(
    answers.flatMap((answer) =>
      answer.remittance === undefined ? [] : [{ of: answer, on: answer.remittance.paidOn }],
    ),
    (of, date, index) =>
      writeFile(
        join(out, 'remittances', `${date.slice(0, 7)}${suffix}.835`),
        writeRemittances(of, date, first + index),
      ),
  );
}

/** Calls `write` for each month, oldest first, with what lies in it and its last day. */
async function byMonth<Item>(
  items: readonly { readonly of: Item; readonly on: ServiceDate }[],
  write: (of: readonly Item[], last: ServiceDate, index: number) => Promise<void>,
): Promise<void> {
  const months = Map.groupBy(items, ({ on }) => on.slice(0, 7));
  for (const [index, month] of [...months.keys()].toSorted().entries()) {
    const own = (months.get(month) ?? []).toSorted((a, b) => a.on.localeCompare(b.on));
    await write(
      own.map(({ of }) => of),
      own.at(-1)?.on ?? '',
      index + 1,
    );
  }
}

function fileIn(
  folder: string,
  name: string,
): { line(value: unknown): Promise<void>; close(): Promise<void> } {
  const stream = createWriteStream(join(folder, name));
  const output = outputTo(stream);
  return {
    line: (value) => output.write(`${JSON.stringify(value)}\n`),
    close: async () => {
      await output.flush();
      stream.end();
      await finished(stream);
    },
  };
}
