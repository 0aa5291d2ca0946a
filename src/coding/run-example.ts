import type { DecidedCode, Decision } from './decision.ts';
import type { RuleExample } from './define-rule.ts';

/** The day on which an example takes place when it names none: FY2027. */
const EXAMPLE_DATE = '2026-11-02';

/** The encounter that an example of a rule describes. */
export function encounterOf(example: RuleExample): {
  id: string;
  note: string;
  dateOfService: string;
} {
  const { note, date, setting, documents, billedCodes, problemList } = example;
  return {
    id: 'example',
    note,
    dateOfService: date ?? EXAMPLE_DATE,
    ...(setting === undefined ? {} : { setting }),
    ...(documents === undefined ? {} : { documents }),
    ...(billedCodes === undefined ? {} : { billedCodes }),
    ...(problemList === undefined ? {} : { problemList: problemList.map((code) => ({ code })) }),
  };
}

/** In what a decision differs from what the example says; empty when it holds. */
export function differences(example: RuleExample, decision: Decision): string[] {
  const codes = decision.codes.map(({ code }) => code);
  const said: string[] = [];
  if (codes.join(' ') !== example.gives.join(' '))
    said.push(`gives ${listed(codes)}, expected ${listed(example.gives)}`);
  for (const code of example.never ?? []) {
    if (codes.includes(code)) said.push(`gives ${code}, which it must never`);
  }
  for (const [code, words] of Object.entries(example.quotes ?? {})) {
    const quoted = quotesOf(
      decision.codes.find((decided) => decided.code === code),
      example,
    );
    if (!quoted.includes(words))
      said.push(`${code} does not quote "${words}", only ${listed(quoted)}`);
  }
  const withheld = decision.withheld.map(({ code }) => code).toSorted();
  if (
    example.withholds !== undefined &&
    withheld.join(' ') !== example.withholds.toSorted().join(' ')
  )
    said.push(`withholds ${listed(withheld)}, expected ${listed(example.withholds)}`);
  const considered = decision.codes.flatMap(({ alsoConsidered }) =>
    alsoConsidered.map(({ code }) => code),
  );
  for (const code of example.considers ?? []) {
    if (!considered.includes(code)) said.push(`considers ${listed(considered)}, expected ${code}`);
  }
  const asked = decision.queries.map(({ topic }) => topic).toSorted();
  if (example.asks !== undefined && asked.join(' ') !== example.asks.toSorted().join(' '))
    said.push(`asks ${listed(asked)}, expected ${listed(example.asks)}`);
  const indicated = decision.queries.flatMap(({ indicators }) =>
    indicators.map(({ quote }) => quote),
  );
  for (const words of example.asksAbout ?? []) {
    if (!indicated.some((quote) => quote.includes(words)))
      said.push(`asks about ${listed(indicated)}, expected "${words}"`);
  }
  const found = decision.findings.map(({ id }) => id);
  for (const id of example.finds ?? []) {
    if (!found.includes(id)) said.push(`finds ${listed(found)}, expected ${id}`);
  }
  for (const id of example.lacks ?? []) {
    if (found.includes(id)) said.push(`finds ${id}, which it must not`);
  }
  said.push(...unfounded(decision).map((what) => `${what} points to no words`));
  return said;
}

/** Whatever the example says, an answer that nobody can point at in the record is wrong. */
function unfounded({ codes, withheld, queries }: Decision): string[] {
  return [
    ...[...codes, ...withheld]
      .filter(({ evidence }) => evidence.length === 0)
      .map(({ code }) => code),
    ...queries.filter(({ indicators }) => indicators.length === 0).map(({ topic }) => topic),
  ];
}

/** True when the rule had a part in the decision. */
export function takesPart(rule: string, decision: Decision): boolean {
  const { codes, withheld, findings, queries } = decision;
  return (
    [...codes, ...withheld, ...findings].some(({ rules }) => rules.includes(rule)) ||
    queries.some((query) => query.rule?.split(', ').includes(rule) === true)
  );
}

function quotesOf(decided: DecidedCode | undefined, example: RuleExample): string[] {
  const texts = new Map(example.documents?.map(({ id, text }) => [id, text]));
  return (decided?.evidence ?? []).map(({ document, start, end }) =>
    (document === 'note' ? example.note : (texts.get(document) ?? '')).slice(start, end),
  );
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.map((word) => JSON.stringify(word)).join(', ');
}
