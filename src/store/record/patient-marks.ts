import { sql, type Transaction } from 'kysely';
import type { Schema } from '../schema/schema.ts';
import type { SubjectRows } from './patient-reach.ts';
import { foldName } from './patients.ts';

/** By what a patient is known in words that no column ties to anybody. */
export type PatientMarks = {
  /** of the record: patient, encounters, claims */
  readonly ids: readonly string[];
  /** the practice’s number, where it is long enough to be nobody else’s by chance */
  readonly number: string | undefined;
  /** both names folded, where both are known */
  readonly names: readonly [family: string, given: string] | undefined;
  readonly birthDate: string | undefined;
};

/** A number of three characters stands in many files that are about somebody else. */
const SHORTEST_NUMBER = 4;

export async function marksOf(
  tx: Transaction<Schema>,
  { tenant, patients, encounters, claims }: SubjectRows,
): Promise<PatientMarks> {
  const found = await sql<{ id: string }>`
    ${patients} union all ${encounters} union all ${claims}`.execute(tx);
  const ids = found.rows.map(({ id }) => id);
  const patient = await tx
    .selectFrom('patients')
    .select(['external_id', 'family_name', 'given_name', 'birth_date'])
    .where('tenant', '=', tenant)
    .where(sql<boolean>`id in (${patients})`)
    .executeTakeFirst();
  const number = patient?.external_id ?? undefined;
  const [family, given] = [patient?.family_name ?? '', patient?.given_name ?? ''].map(foldName);
  return {
    ids,
    number: number !== undefined && number.length >= SHORTEST_NUMBER ? number : undefined,
    names: family && given ? [family, given] : undefined,
    birthDate: patient?.birth_date ?? undefined,
  };
}

/**
 * Whether words speak of a patient: an id of the record, the practice’s number as a word of its own, or both names, with
 * the day of birth where that is known, so that somebody of the same name is not taken for the patient.
 */
export function speaksOf(words: string, { ids, number, names, birthDate }: PatientMarks): boolean {
  if (ids.some((id) => words.includes(id))) return true;
  if (number !== undefined && hasWord(words, number)) return true;
  if (names === undefined) return false;
  const folded = foldName(words);
  if (!names.every((name) => hasWord(folded, name))) return false;
  return birthDate === undefined || spellingsOf(birthDate).some((day) => words.includes(day));
}

/** Whether a word stands in a text, and not as a part of a longer one. */
export function hasWord(text: string, word: string): boolean {
  const isPart = /[\p{Letter}\p{Number}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at).at(-1) ?? '', text[at + word.length] ?? ''];
    if (!isPart.test(before) && !isPart.test(after)) return true;
  }
  return false;
}

/** 1979-02-14, 19790214, 02/14/1979, 2/14/1979 */
function spellingsOf(birthDate: string): readonly string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const short = `${Number(month)}/${Number(day)}/${year}`;
  return [birthDate, `${year}${month}${day}`, `${month}/${day}/${year}`, short];
}
