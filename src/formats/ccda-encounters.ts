import type { ServiceDate } from '../chart/service-date.ts';
import { codeIn, timeOf } from './ccda-coded.ts';
import { around, attributeOf, childOf, childrenOf, hasTemplate, walk } from './ccda-element.ts';
import type { FoundProblem } from './ccda-problems.ts';
import { TEMPLATES } from './ccda-templates.ts';
import type { XmlElement } from './ccda-tree.ts';

/** A visit that the Encounters section lists. */
export type EncounterEntry = {
  readonly element: XmlElement;
  /** `root|extension` of each identifier */
  readonly ids: readonly string[];
  readonly from: ServiceDate | undefined;
};

export function encounterEntriesIn(pieces: readonly XmlElement[]): readonly EncounterEntry[] {
  const entries: EncounterEntry[] = [];
  for (const piece of pieces) {
    walk(piece, (element) => {
      if (element.name === 'text') return 'skip';
      const isEvent = (attributeOf(element, 'moodCode') ?? 'EVN') === 'EVN';
      if (element.name === 'encounter' && isEvent)
        entries.push({
          element,
          ids: idsOf(element),
          from: timeOf(childOf(element, 'effectiveTime')).low,
        });
      return undefined;
    });
  }
  return entries;
}

/** Identifiers of an element, each as one text that can be compared. */
export function idsOf(element: XmlElement | undefined): readonly string[] {
  return childrenOf(element, 'id')
    .filter((id) => attributeOf(id, 'root') !== undefined)
    .map((id) => `${attributeOf(id, 'root')}|${attributeOf(id, 'extension') ?? ''}`.toLowerCase());
}

/**
 * The entry of the visit that the document is about: the one with its identifier, else the only one of its day. None
 * when that leaves it open: a document lists earlier visits too.
 */
export function entryOfVisit(
  entries: readonly EncounterEntry[],
  ids: readonly string[],
  day: ServiceDate | undefined,
): EncounterEntry | undefined {
  const same = entries.find((entry) => entry.ids.some((id) => ids.includes(id)));
  if (same !== undefined || day === undefined) return same;
  const ofDay = entries.filter(({ from }) => from === day);
  return ofDay.length === 1 ? ofDay[0] : undefined;
}

/**
 * The diagnoses with which a visit was closed, in the order of their rank: those of the template Encounter Diagnosis or
 * Hospital Discharge Diagnosis in its entry that have an ICD-10-CM code and are not denied.
 */
export function diagnosesOfVisit(
  entry: EncounterEntry,
  problems: readonly FoundProblem[],
): readonly FoundProblem[] {
  return problems
    .filter(
      ({ observation, problem }) =>
        problem.code !== undefined &&
        problem.status !== 'refuted' &&
        around(observation, isVisitDiagnosis) !== undefined &&
        around(observation, (outer) => outer === entry.element) !== undefined,
    )
    .toSorted((a, b) => rankOf(a.observation) - rankOf(b.observation));
}

function isVisitDiagnosis(element: XmlElement): boolean {
  return hasTemplate(element, TEMPLATES.encounterDiagnosis, TEMPLATES.dischargeDiagnosis);
}

/** SNOMED CT "principal", of the priority that earlier releases use. */
const PRINCIPAL = '63161005';

function rankOf(observation: XmlElement): number {
  if (attributeOf(childOf(observation, 'priorityCode'), 'code') === PRINCIPAL) return 1;
  for (const relationship of childrenOf(observation, 'entryRelationship')) {
    const rank = childOf(relationship, 'observation');
    if (rank === undefined || !hasTemplate(rank, TEMPLATES.rank)) continue;
    const value = Number(attributeOf(childOf(rank, 'value'), 'value'));
    if (Number.isInteger(value) && value > 0) return value;
  }
  return Number.MAX_SAFE_INTEGER;
}

/** A procedure that was done, with its CPT or HCPCS code. */
export type FoundProcedure = {
  readonly cpt: string;
  readonly date?: ServiceDate;
  readonly element: XmlElement;
};

const { procedure, procedureAct, procedureObservation } = TEMPLATES;

export function proceduresIn(pieces: readonly XmlElement[]): readonly FoundProcedure[] {
  const found: FoundProcedure[] = [];
  for (const piece of pieces) {
    walk(piece, (element) => {
      if (element.name === 'text') return 'skip';
      const isProcedure =
        element.name === 'procedure' ||
        hasTemplate(element, procedure, procedureAct, procedureObservation);
      if (!isProcedure || !wasDone(element)) return undefined;
      const cpt = codeIn(childOf(element, 'code'), 'cpt', 'hcpcs');
      const date = timeOf(childOf(element, 'effectiveTime')).low;
      if (cpt !== undefined) found.push({ cpt, element, ...(date === undefined ? {} : { date }) });
      return undefined;
    });
  }
  return found;
}

function wasDone(element: XmlElement): boolean {
  const status = attributeOf(childOf(element, 'statusCode'), 'code') ?? 'completed';
  return (
    attributeOf(element, 'moodCode') === 'EVN' &&
    attributeOf(element, 'negationInd') !== 'true' &&
    (status === 'completed' || status === 'active')
  );
}
