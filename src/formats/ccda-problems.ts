import type { Problem, ProblemRole } from '../chart/patient.ts';
import { type Coding, codingsOf, type References, textOf, timeOf } from './ccda-coded.ts';
import {
  around,
  attributeOf,
  childOf,
  childrenOf,
  hasTemplate,
  positionOf,
  walk,
} from './ccda-element.ts';
import { TEMPLATES } from './ccda-templates.ts';
import type { XmlElement } from './ccda-tree.ts';

/** A problem or a diagnosis with the observation it stands in. */
export type FoundProblem = {
  readonly problem: Problem;
  readonly observation: XmlElement;
  readonly value: XmlElement | undefined;
};

const { problemObservation, earlierProblem, iheProblem, problemConcern } = TEMPLATES;

/** All problem observations of the patient, in their order, whatever entry they stand in. */
export function problemsIn(
  pieces: readonly XmlElement[],
  references: References,
  file: string | undefined,
): readonly FoundProblem[] {
  const found: FoundProblem[] = [];
  for (const piece of pieces) {
    walk(piece, (element) => {
      if (element.name === 'text') return 'skip';
      if (isProblem(element)) found.push(readProblem(element, references, file));
      return undefined;
    });
  }
  return found;
}

function isProblem(element: XmlElement): boolean {
  if (element.name !== 'observation') return false;
  const mood = attributeOf(element, 'moodCode');
  if (mood !== undefined && mood !== 'EVN') return false;
  if (around(element, isOfFamily) !== undefined) return false;
  if (hasTemplate(element, problemObservation, earlierProblem, iheProblem)) return true;
  // a sender that names no templates at all
  return (
    childOf(element, 'templateId') === undefined &&
    codingsOf(childOf(element, 'value')).length > 0 &&
    element.parent?.parent?.name === 'act' &&
    sectionCode(element) === '11450-4'
  );
}

/** Under a `subject` that is a relative, the observation is not about the patient. */
function isOfFamily(element: XmlElement): boolean {
  return childOf(element, 'subject', 'relatedSubject') !== undefined;
}

function readProblem(
  observation: XmlElement,
  references: References,
  file: string | undefined,
): FoundProblem {
  const value = childOf(observation, 'value');
  const codings = codingsOf(value);
  const main = codings.find(({ kind }) => kind === 'icd-10-cm');
  const time = timeOf(childOf(observation, 'effectiveTime'));
  const title = titleOf(value, observation, codings, references);
  const role = roleOf(observation);
  return {
    observation,
    value,
    problem: {
      ...(main === undefined ? {} : { code: main.code }),
      otherCodings: codings
        .filter((coding) => coding !== main)
        .map(({ system, code }) => ({ system, code })),
      ...(title === undefined ? {} : { title }),
      status: statusOf(observation, time.isOver),
      ...(role === undefined ? {} : { role }),
      ...(time.low === undefined ? {} : { since: time.low }),
      ...(time.high === undefined || !time.isOver ? {} : { until: time.high }),
      at: positionOf(observation, file),
    },
  };
}

function titleOf(
  value: XmlElement | undefined,
  observation: XmlElement,
  codings: readonly Coding[],
  references: References,
): string | undefined {
  return (
    attributeOf(value, 'displayName') ??
    (textOf(childOf(value, 'originalText'), references) ||
      codings.find(({ title }) => title !== undefined)?.title ||
      textOf(childOf(observation, 'text'), references) ||
      undefined)
  );
}

/** SNOMED CT codes of the problem status observation. */
const STATUSES: Readonly<Record<string, Problem['status']>> = {
  '55561003': 'active',
  '73425007': 'inactive',
  '413322009': 'resolved',
  '90734009': 'active', // chronic
  '7087005': 'active', // intermittent
  '255227004': 'active', // recurrent
  '415684004': 'unknown', // rule out
  '410516002': 'refuted', // ruled out
};

/** Of the concern the code of the act; C-CDA 2.1, Problem Concern Act. */
const CONCERNS: Readonly<Record<string, Problem['status']>> = {
  active: 'active',
  suspended: 'inactive',
  aborted: 'inactive',
  completed: 'inactive',
};

function statusOf(observation: XmlElement, isOver: boolean): Problem['status'] {
  if (attributeOf(observation, 'negationInd') === 'true') return 'refuted';
  const stated = statedStatus(observation);
  if (stated !== undefined) return stated;
  if (isOver) return 'resolved';
  if (around(observation, (outer) => hasTemplate(outer, TEMPLATES.riskConcern)) !== undefined)
    return 'unknown';
  const concern = around(observation, isConcern);
  const code = attributeOf(childOf(concern, 'statusCode'), 'code') ?? '';
  return CONCERNS[code] ?? 'unknown';
}

function statedStatus(observation: XmlElement): Problem['status'] | undefined {
  for (const relationship of childrenOf(observation, 'entryRelationship')) {
    const status = childOf(relationship, 'observation');
    if (status === undefined) continue;
    const isStatus =
      hasTemplate(status, TEMPLATES.problemStatus) ||
      attributeOf(childOf(status, 'code'), 'code') === '33999-4';
    if (!isStatus) continue;
    for (const { code } of codingsOf(childOf(status, 'value'))) {
      const known = Object.hasOwn(STATUSES, code) ? STATUSES[code] : undefined;
      if (known !== undefined) return known;
    }
  }
  return undefined;
}

function isConcern(element: XmlElement): boolean {
  return (
    element.name === 'act' &&
    (hasTemplate(element, problemConcern) ||
      attributeOf(childOf(element, 'code'), 'code') === 'CONC')
  );
}

/** Acts that say in which capacity the observation in them is meant. */
const ROLES: readonly (readonly [template: string, role: ProblemRole])[] = [
  [TEMPLATES.encounterDiagnosis, 'encounter-diagnosis'],
  [TEMPLATES.dischargeDiagnosis, 'discharge-diagnosis'],
  [TEMPLATES.admissionDiagnosis, 'admitting-diagnosis'],
  [TEMPLATES.preoperativeDiagnosis, 'working-diagnosis'],
  [TEMPLATES.postprocedureDiagnosis, 'encounter-diagnosis'],
  [TEMPLATES.healthConcern, 'health-concern'],
  [TEMPLATES.riskConcern, 'health-concern'],
];

const SECTION_ROLES: Readonly<Record<string, ProblemRole>> = {
  '11450-4': 'problem-list',
  '11348-0': 'history',
  '46240-8': 'encounter-diagnosis',
  '51848-0': 'encounter-diagnosis',
  '51847-2': 'encounter-diagnosis',
  '11535-2': 'discharge-diagnosis',
  '46241-6': 'admitting-diagnosis',
  '75310-3': 'health-concern',
  '59768-2': 'indication',
};

function roleOf(observation: XmlElement): ProblemRole | undefined {
  for (let outer = observation.parent; outer !== undefined; outer = outer.parent) {
    const self = outer;
    const found = ROLES.find(([template]) => hasTemplate(self, template));
    if (found !== undefined) return found[1];
    if (outer.name === 'section') break;
  }
  const code = sectionCode(observation) ?? '';
  if (Object.hasOwn(SECTION_ROLES, code)) return SECTION_ROLES[code];
  return around(observation, isConcern) === undefined ? undefined : 'problem-list';
}

function sectionCode(element: XmlElement): string | undefined {
  const section = around(element, ({ name }) => name === 'section');
  return attributeOf(childOf(section, 'code'), 'code');
}
