import type { CodeStatus } from '../../codebook/codebook.ts';
import { codeSystemOf } from '../../formats/code-systems.ts';
import { type CardDesk, makeCard } from './card-desk.ts';
import type { Card, Suggestion } from './card-schema.ts';
import { plainGfm } from './gfm.ts';
import type { FhirJson } from './hook-chart.ts';

/** A code with the resource that carries it, where that is one a suggestion may change. */
export type ListedCode = { readonly code: string; readonly resource?: FhirJson | undefined };

/** Cards of one list are few: more are not read. */
const MOST_CARDS = 5;

/**
 * A card for each code that is not valid today, with the codes that are.
 * @param where `problem list` or `order`
 */
export function invalidCodeCards(
  desk: CardDesk,
  problems: readonly ListedCode[],
  today: string,
  where: 'problem list' | 'order',
): Card[] {
  const told = new Set<string>();
  return problems
    .filter(({ code }) => !told.has(code) && told.add(code))
    .flatMap((problem): Card[] => {
      const status = desk.engine.codebook.check(problem.code, today);
      const words = wordsOf(status, today);
      if (words === undefined) return [];
      const valid = followersOf(status).filter((code) =>
        desk.engine.codebook.isBillable(code, today),
      );
      const suggestion = replacement(desk, status, valid, problem.resource, today);
      return [
        makeCard(desk, {
          topic: where === 'order' ? 'order' : 'problem-list',
          indicator: 'warning',
          summary: `${status.code} on the ${where} is not a valid code today`,
          detail: `${words}${tableOf(desk, valid, today)}`,
          suggestions: suggestion === undefined ? undefined : [suggestion],
        }),
      ];
    })
    .slice(0, MOST_CARDS);
}

function wordsOf(status: CodeStatus, today: string): string | undefined {
  switch (status.status) {
    case 'retired':
      return `${status.code} (${plainGfm(status.title)}) could be used until ${status.until}. What the provider documents decides among the codes that followed it.`;
    case 'header':
      return `${status.code} (${plainGfm(status.title)}) is a heading on ${today}. What the provider documents decides among the codes beneath it.`;
    case 'not-yet-valid':
      return `${status.code} (${plainGfm(status.title)}) comes into force on ${status.from}.`;
    case 'unknown':
      return `No release of ICD-10-CM in force on ${today} has ${status.code}.`;
    default:
      // valid; or nothing can be said of it
      return undefined;
  }
}

function followersOf(status: CodeStatus): readonly string[] {
  if (status.status === 'retired') return status.successors;
  return status.status === 'header' ? status.children : [];
}

function tableOf({ engine }: CardDesk, codes: readonly string[], today: string): string {
  if (codes.length === 0) return '';
  const rows = codes.map(
    (code) => `| ${code} | ${plainGfm(engine.codebook.title(code, today) ?? '')} |`,
  );
  return `\n\n| Code | Title |\n|---|---|\n${rows.join('\n')}`;
}

/**
 * Offered only where nothing is decided by it: a retired code that one code alone followed, by the official conversion
 * table. Any other choice is a diagnosis, which the provider states.
 */
function replacement(
  desk: CardDesk,
  status: CodeStatus,
  valid: readonly string[],
  resource: FhirJson | undefined,
  today: string,
): Suggestion | undefined {
  const [only] = valid;
  if (status.status !== 'retired' || resource === undefined || only === undefined) return undefined;
  if (status.successors.length !== 1) return undefined;
  const updated = withCode(resource, status.code, only, desk.engine.codebook.title(only, today));
  if (updated === undefined) return undefined;
  const words = `Replace ${status.code} by ${only}, the only code that followed it`;
  return {
    label: words,
    uuid: desk.newId(),
    actions: [{ type: 'update', description: words, resource: updated }],
  };
}

/** The whole resource with one coding exchanged. Undefined when it has no such coding. */
function withCode(
  resource: FhirJson,
  from: string,
  to: string,
  title: string | undefined,
): FhirJson | undefined {
  const concept = recordOf(resource['code']);
  const codings = concept?.['coding'];
  if (concept === undefined || !Array.isArray(codings)) return undefined;
  let isChanged = false;
  const coding = codings.map((one: unknown) => {
    const { system, code } = recordOf(one) ?? {};
    const isMeant =
      typeof system === 'string' &&
      typeof code === 'string' &&
      codeSystemOf(system) === 'icd-10-cm' &&
      bare(code) === bare(from);
    if (!isMeant) return one;
    isChanged = true;
    return { ...recordOf(one), code: to, ...(title === undefined ? {} : { display: title }) };
  });
  return isChanged ? { ...resource, code: { ...concept, coding } } : undefined;
}

function bare(code: string): string {
  return code.trim().toUpperCase().replace('.', '');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}
