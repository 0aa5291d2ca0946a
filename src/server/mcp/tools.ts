import { z } from 'zod';
import { claimRecordSchema } from '../../chart/claim.ts';
import { encounterSchema } from '../../chart/encounter.ts';
import { isServiceDate } from '../../chart/service-date.ts';
import type { Scrubber } from '../../claims/scrub.ts';
import { scrubResultSchema } from '../../claims/scrub-schema.ts';
import { cardOf } from '../../codebook/code-card.ts';
import { decisionSchema } from '../../coding/decision.ts';
import type { Engine } from '../../engine.ts';
import { scrubRecord } from '../../engine-claim.ts';
import { printRule } from '../../engine-rulebook.ts';
import { lintQuery } from '../../queries/lint.ts';
import { lintInputSchema, lintResultSchema } from '../../queries/lint-schema.ts';
import type { Permission } from '../permissions.ts';

/** What tools work with: the engine, and nothing of the record. */
export type ToolDesk = {
  readonly engine: Engine;
  readonly scrubber: Scrubber;
  readonly today: () => string;
};

/** What a tool found, or that there is no such thing. */
export type ToolResult = Readonly<Record<string, unknown>> | { readonly notFound: string };

export type Tool = {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly permission: Permission;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  readonly run: (desk: ToolDesk, input: unknown) => ToolResult;
};

const day = z
  .string()
  .refine(isServiceDate, { error: 'YYYY-MM-DD' })
  .optional()
  .describe('date of service, YYYY-MM-DD; today when left out');
const codeAndDay = z.object({ code: z.string().max(20).describe('ICD-10-CM code'), date: day });
const citations = z.array(z.object({ source: z.string(), section: z.string() }));

const statusSchema = z.looseObject({ code: z.string(), date: z.string(), status: z.string() });

/** Keeps the input of a tool and what runs on it together, so that the compiler sees both. */
function tool<Input extends z.ZodObject>(
  card: Omit<Tool, 'run' | 'input'> & {
    readonly input: Input;
    readonly run: (desk: ToolDesk, input: z.output<Input>) => ToolResult;
  },
): Tool {
  return { ...card, run: (desk, input) => card.run(desk, card.input.parse(input)) };
}

/** Every tool. None of them changes anything, and none reads the record of the practice. */
export const TOOLS: readonly Tool[] = [
  tool({
    name: 'code_note',
    title: 'Code a note',
    says: 'Reads a low back pain note and decides which ICD-10-CM codes its words support on the date of service, with the words, rules and official sources for each, the codes withheld, and the compliant questions left open. A code that is not in `codes` is not supported.',
    permission: 'engine:use',
    input: encounterSchema,
    output: decisionSchema,
    run: ({ engine }, encounter) => engine.code(encounter),
  }),
  tool({
    name: 'check_code',
    title: 'Check a code on a date',
    says: 'Says whether an ICD-10-CM code is valid, a heading, retired (with its successors), not yet valid, unknown or malformed on a date of service.',
    permission: 'codes:read',
    input: codeAndDay,
    output: statusSchema,
    run: ({ engine, today }, { code, date = today() }) => ({
      ...engine.codebook.check(code, date),
      date,
    }),
  }),
  tool({
    name: 'show_code',
    title: 'Show a code',
    says: 'Shows a code on a date with its history, the codes beneath it, predecessors, successors and every note that holds for it: includes, Excludes1, Excludes2, code first, use additional.',
    permission: 'codes:read',
    input: codeAndDay,
    output: statusSchema,
    run: ({ engine, today }, { code, date = today() }) => ({
      ...cardOf(engine.codebook, code, date),
    }),
  }),
  tool({
    name: 'search_codes',
    title: 'Search codes',
    says: 'Finds billable codes of a date whose title or inclusion terms hold all the words. Finding a code does not mean that a note supports it: use code_note for that.',
    permission: 'codes:read',
    input: z.object({
      words: z.string().min(1).max(200),
      date: day,
      limit: z.number().int().min(1).max(100).default(20),
    }),
    output: z.object({
      date: z.string(),
      codes: z.array(z.object({ code: z.string(), title: z.string(), score: z.number() })),
    }),
    run: ({ engine, today }, { words, date = today(), limit }) => ({
      date,
      codes: engine.codebook.search(words, date, limit),
    }),
  }),
  tool({
    name: 'lint_query',
    title: 'Check a query to a provider',
    says: 'Checks a question to a provider against compliant query practice: not leading, no mention of payment, indicators quoted, open answers offered.',
    permission: 'engine:use',
    input: lintInputSchema,
    output: lintResultSchema,
    run: (_desk, query) => lintQuery(query),
  }),
  tool({
    name: 'scrub_claim',
    title: 'Check a claim',
    says: 'Checks the diagnoses and lines of a claim, and its note when it brings one: validity on the date, headings, Excludes1, pointers, order, support by the note. Three verdicts that are never merged: valid, supported, likely to meet an edit.',
    permission: 'engine:use',
    input: claimRecordSchema,
    output: scrubResultSchema,
    run: ({ engine, scrubber }, claim) => ({ ...scrubRecord(engine, scrubber, claim) }),
  }),
  tool({
    name: 'list_rules',
    title: 'List coding rules',
    says: 'Lists the coding rules, or those that speak of a code.',
    permission: 'codes:read',
    input: z.object({ code: z.string().max(20).optional().describe('only rules of this code') }),
    output: z.object({
      rules: z.array(z.object({ id: z.string(), title: z.string(), codes: z.array(z.string()) })),
    }),
    run: ({ engine }, { code }) => ({
      rules: engine.rules
        .filter(({ codes }) => code === undefined || codes.includes(code.trim().toUpperCase()))
        .map(({ id, title, codes }) => ({ id, title, codes: [...codes] })),
    }),
  }),
  tool({
    name: 'explain_rule',
    title: 'Explain a coding rule',
    says: 'Gives the page of the rulebook about a rule: what it says, its official sources, exceptions, and worked examples with the words that decided. Ids stand in the `rules` of decisions and in list_rules.',
    permission: 'codes:read',
    input: z.object({ rule: z.string().max(100) }),
    output: z.object({ id: z.string(), title: z.string(), citations, page: z.string() }),
    run: ({ engine }, { rule }) => {
      const found = engine.rules.find(({ id }) => id === rule);
      const page = printRule(rule, engine.rules, 'md');
      if (found === undefined || page === undefined)
        return { notFound: 'There is no rule of that id. list_rules gives them.' };
      const { id, title, citations: sources } = found;
      return { id, title, citations: [...sources], page };
    },
  }),
];
