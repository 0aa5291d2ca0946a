import { referencesIn } from './ccda-coded.ts';
import { positionOf } from './ccda-element.ts';
import { encounterOf, type Report } from './ccda-encounter.ts';
import { type CcdaHeader, readHeader } from './ccda-header.ts';
import { type FoundProblem, problemsIn } from './ccda-problems.ts';
import type { XmlElement } from './ccda-tree.ts';
import type { FormatItem } from './format-reader.ts';
import { issueItem } from './issues.ts';

/** Of an issue that each entry may have, the first ones show what is wrong. */
const MOST_OF_A_KIND = 10;

/** What was expected, for issues where that can be said. */
const EXPECTED: Readonly<Record<string, string>> = {
  'ccda/fragment': 'ClinicalDocument',
  'ccda/date-malformed': 'YYYYMMDD or YYYYMMDDHHMMSS-ZZZZ',
};

/**
 * The items of one clinical document: its encounter, its problems and what was wrong.
 * @param document undefined for a fragment without a header
 * @param pieces the document, and parts that broken XML left outside of it; for a fragment all its elements
 */
export function itemsOfDocument(
  document: XmlElement | undefined,
  pieces: readonly XmlElement[],
  file: string | undefined,
): readonly FormatItem[] {
  const root = document ?? pieces[0];
  if (root === undefined) return [];
  const issues: FormatItem[] = [];
  const counts = new Map<string, number>();
  const report: Report = (code, element) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= MOST_OF_A_KIND)
      issues.push(issueItem(code, positionOf(element, file), EXPECTED[code]));
  };

  const header = document === undefined ? undefined : readHeader(document);
  if (header === undefined) report('ccda/fragment', root);
  else reportHeader(header, root, report);
  const references = referencesIn(pieces);
  const problems = problemsIn(pieces, references, file);
  for (const found of problems) reportProblem(found, report);
  const source = { root, header, pieces, problems, references, file };
  const built = encounterOf(source, report);

  const encounterId = built?.located.encounter.id;
  const ofVisit = new Set(built?.diagnoses);
  const patientId = header?.patientId;
  return [
    ...(built === undefined ? [] : [{ kind: 'encounter' as const, located: built.located }]),
    ...problems.map((found): FormatItem => {
      const isOfVisit = ofVisit.has(found) && encounterId !== undefined;
      return {
        kind: 'problem',
        problem: isOfVisit ? { ...found.problem, encounterId } : found.problem,
        ...(patientId === undefined ? {} : { patientId }),
      };
    }),
    ...issues,
  ];
}

function reportProblem({ problem, observation, value }: FoundProblem, report: Report): void {
  const { code, title, otherCodings } = problem;
  const place = value ?? observation;
  if (otherCodings.some(({ system }) => system === '')) report('ccda/code-system-missing', place);
  if (code === undefined && otherCodings.length === 0 && title === undefined)
    report('ccda/reference-unresolved', place);
}

function reportHeader(header: CcdaHeader, document: XmlElement, report: Report): void {
  for (const time of header.malformedTimes) report('ccda/date-malformed', time);
  if (header.from === undefined)
    report(
      header.written === undefined ? 'ccda/date-missing' : 'ccda/date-from-document',
      document,
    );
  if (header.patientId === undefined) report('ccda/patient-missing', document);
  if (header.encounterId !== undefined) return;
  report(
    header.documentId === undefined ? 'ccda/document-id-missing' : 'ccda/encounter-id-missing',
    document,
  );
}
