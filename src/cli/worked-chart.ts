import { z } from 'zod';
import { documentSchema, type Encounter, SETTINGS } from '../chart/encounter.ts';
import type { Decision } from '../coding/decision.ts';
import { QUERY_TOPICS } from '../coding/define-rule.ts';

/** What a chart expects on one date of service. A list that is left out is not looked at. */
const dayShape = z.strictObject({
  date: z.iso.date(),
  /** all codes, in claim order */
  codes: z.array(z.string()),
  /** neither right nor wrong, wherever they stand */
  optional: z.array(z.string()).optional(),
  /** among the codes withheld */
  withheld: z.array(z.string()).optional(),
  /** topics of all queries */
  queries: z.array(z.enum(QUERY_TOPICS)).optional(),
  /** codes that a careless reader would assign */
  forbidden: z.array(z.string()).optional(),
  /** by code, decided or withheld: words that its reasons hold, here where the official source overrules the article */
  reasons: z.record(z.string(), z.string()).optional(),
  /** billed codes that some finding objects to */
  objectsTo: z.array(z.string()).optional(),
});
export type ChartDay = z.infer<typeof dayShape>;

/** A worked chart of data/charts: a note, and what it gives on one or more dates of service. */
export const workedChartShape = z.strictObject({
  title: z.string(),
  /** what the chart shows, for a person */
  shows: z.string(),
  /** which statements of the article it stands for */
  article: z.array(z.string()).min(1),
  /** where the official source says something else than the article */
  official: z.string().optional(),
  note: z.string(),
  setting: z.enum(SETTINGS).optional(),
  documents: z.array(documentSchema).optional(),
  billedCodes: z.array(z.string()).optional(),
  problemList: z.array(z.strictObject({ code: z.string(), since: z.string() })).optional(),
  days: z.array(dayShape).min(1),
});
export type WorkedChart = z.infer<typeof workedChartShape> & { readonly name: string };

/** The chart as an encounter on a date. */
export function encounterOf(chart: WorkedChart, date: string): Encounter {
  const { name, note, setting, documents, billedCodes, problemList } = chart;
  return {
    id: name,
    dateOfService: date,
    note,
    ...(setting === undefined ? {} : { setting }),
    ...(documents === undefined ? {} : { documents }),
    ...(billedCodes === undefined ? {} : { billedCodes }),
    ...(problemList === undefined ? {} : { problemList }),
  };
}

/** In what a decision differs from what the chart expects, each in words; empty when it is right. */
export function differences(day: ChartDay, decision: Decision): string[] {
  const given = decision.codes.map(({ code }) => code);
  const optional = day.optional ?? [];
  const withheld = decision.withheld.map(({ code }) => code);
  const topics = decision.queries.map(({ topic }) => topic).toSorted();
  const objected = new Set(decision.findings.map(({ code }) => code));
  const found: string[] = [];
  const expected = day.codes.filter((code) => !optional.includes(code)).join(', ');
  const actual = given.filter((code) => !optional.includes(code)).join(', ');
  if (expected !== actual)
    found.push(`codes: expected ${listed(expected)}, decided ${listed(actual)}`);
  for (const code of (day.forbidden ?? []).filter((wrong) => given.includes(wrong)))
    found.push(`${code} must not be assigned`);
  for (const code of (day.withheld ?? []).filter(
    (wanted) => !withheld.some((one) => covers(one, wanted)),
  ))
    found.push(`${code} should be withheld with a reason`);
  if (day.queries !== undefined) {
    const wanted = [...day.queries].toSorted().join(', ');
    if (wanted !== topics.join(', '))
      found.push(`queries: expected ${listed(wanted)}, drafted ${listed(topics.join(', '))}`);
  }
  for (const [code, words] of Object.entries(day.reasons ?? {}))
    if (!reasonsFor(code, decision).includes(words))
      found.push(`the reasons for ${code} do not say "${words}"`);
  for (const code of (day.objectsTo ?? []).filter((wanted) => !objected.has(wanted)))
    found.push(`no finding on the billed code ${code}`);
  return found;
}

/** All that the decision says of a code: why it is decided, considered and left out, or withheld. */
function reasonsFor(code: string, { codes, withheld }: Decision): string {
  return [
    ...codes.filter((decided) => decided.code === code).map(({ because }) => because),
    ...codes
      .flatMap(({ alsoConsidered }) => alsoConsidered)
      .filter((other) => other.code === code)
      .map(({ because }) => because),
    ...withheld.filter((held) => covers(held.code, code)).map(({ because }) => because),
  ].join(' ');
}

/** A withheld entry may name a family: `M54.1-` covers M54.16. */
function covers(withheld: string, code: string): boolean {
  return withheld.endsWith('-') ? code.startsWith(withheld.slice(0, -1)) : withheld === code;
}

function listed(words: string): string {
  return words === '' ? 'none' : words;
}
