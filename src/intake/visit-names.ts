import type { ArrivedVisit } from './read-source.ts';

/** Beginning of the keyed digest of a file: enough that two notes never share it. */
export const contentName = (digest: string): string => digest.slice(0, 22);

/**
 * A visit that names itself not would have the number of its line, which another file has too. It is then known by its
 * content; a note in a file of its own by the name of the file.
 * @param place of the visit in its file, from 1
 */
export function withOwnId(
  visit: ArrivedVisit,
  fileName: string | undefined,
  content: string,
  place: number,
): ArrivedVisit {
  const { located, issues } = visit;
  const isNote = located.encounter.id === 'note';
  const isNameless = issues.some(({ code }) => code === 'encounter/id-missing');
  if (!isNote && !isNameless) return visit;
  const id = isNameless ? `${content}-${place}` : (fileName ?? content);
  return { issues, located: { ...located, encounter: { ...located.encounter, id } } };
}
