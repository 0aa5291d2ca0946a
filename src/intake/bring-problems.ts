import type { FormatName, LocatedEncounter } from '../formats/format-reader.ts';
import { withAudit } from '../store/audit/with-audit.ts';
import type { Store } from '../store/open-store.ts';
import { patientIdOf, savePatient } from '../store/record/patients.ts';
import {
  hasListAfter,
  type ListedProblem,
  problemListOf,
  saveProblemList,
} from '../store/record/problem-lists.ts';
import type { Scope } from '../store/scope.ts';
import type { ArrivedProblem } from './read-source.ts';

/** Formats whose files bring what changed; a file of the others holds the whole list. */
const BRINGS_CHANGES: ReadonlySet<FormatName> = new Set(['fhir', 'hl7v2']);

/** A visit, of which the problem list and the patient matter. */
type ListedVisit = { readonly located: Pick<LocatedEncounter, 'encounter' | 'patientId'> };

/**
 * Keeps the problem lists of a file, each as the next version of those of its patient and format: the problems that the
 * file lists, else the list as of the newest visit in it. Diagnoses of one visit are of no list.
 */
export async function bringProblems(
  scope: Scope,
  store: Store,
  format: FormatName,
  {
    problems,
    visits,
  }: {
    readonly problems: readonly ArrivedProblem[];
    readonly visits: readonly ListedVisit[];
  },
): Promise<void> {
  const listed = problems.filter(({ problem }) => problem.role === 'problem-list');
  const byPatient = Map.groupBy(listed, ({ patientId }) => patientId);
  for (const [number, theirs] of byPatient) {
    if (number === undefined) continue;
    const given = theirs.map(({ problem }) => problem);
    await withAudit(scope, store, async ({ tx }) => {
      const id =
        (await patientIdOf(tx, scope.tenant, number)) ??
        (await savePatient(scope, store, { externalId: number }));
      const list = BRINGS_CHANGES.has(format)
        ? merged(await listOf(scope, store, id, format), given)
        : given;
      await saveProblemList(scope, store, id, format, list);
    });
  }
  for (const [number, { day, list }] of newestLists(visits)) {
    if (byPatient.has(number)) continue;
    await withAudit(scope, store, async ({ tx, audit }) => {
      const id = await patientIdOf(tx, scope.tenant, number);
      audit({ action: 'read', object: 'problem-list', id, patient: id });
      if (id === undefined || (await hasListAfter(tx, scope.tenant, id, day))) return;
      await saveProblemList(scope, store, id, format, list);
    });
  }
}

async function listOf(
  scope: Scope,
  store: Store,
  patientId: string,
  source: string,
): Promise<readonly ListedProblem[]> {
  const rows = await problemListOf(scope, store, patientId);
  return rows.filter((row) => row.source === source).map(asListed);
}

/** What is listed stays in its place with what is said of it now; what is new stands at the end. */
function merged(
  before: readonly ListedProblem[],
  now: readonly ListedProblem[],
): readonly ListedProblem[] {
  const keyOf = ({ code, title }: ListedProblem) => code ?? title ?? '';
  return [...new Map([...before, ...now].map((problem) => [keyOf(problem), problem])).values()];
}

/** The list as of the newest visit of each patient that brings one, by the number of the patient. */
function newestLists(visits: readonly ListedVisit[]) {
  const newest = new Map<
    string,
    { readonly day: string; readonly list: readonly ListedProblem[] }
  >();
  for (const { located } of visits) {
    const { problemList = [], dateOfService: day = '', patientId } = located.encounter;
    const number = patientId ?? located.patientId;
    if (number === undefined || problemList.length === 0) continue;
    if ((newest.get(number)?.day ?? '') > day) continue;
    const list = problemList.map(({ code, since }) => ({
      code,
      status: 'active' as const,
      ...(since === undefined ? {} : { since }),
    }));
    newest.set(number, { day, list });
  }
  return newest;
}

function asListed(row: Awaited<ReturnType<typeof problemListOf>>[number]): ListedProblem {
  const { code, title, status, since, until } = row;
  return {
    ...(code === null ? {} : { code }),
    ...(title === null ? {} : { title }),
    status,
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
  };
}
