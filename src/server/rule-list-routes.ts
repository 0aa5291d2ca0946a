import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { citationSchema } from '../coding/decision.ts';
import { readSignatures, type Signature, signatureOf } from '../reports/signatures.ts';
import { RULE_CARDS } from '../verify/embedded-cards.ts';
import { defineRoute, type Route } from './route.ts';

const signatureSchema = z.object({
  reviewer: z.string(),
  credential: z.string(),
  date: z.string(),
});

/** The rules with who signed them. The page of each stands at `/rulebook/:ruleId`. */
export const ruleListSchema = z.object({
  signed: z.number(),
  changedSinceSigned: z.number(),
  unsigned: z.number(),
  rules: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      codes: z.array(z.string()).readonly(),
      from: z.string().nullable(),
      until: z.string().nullable(),
      citations: z.array(citationSchema).readonly(),
      examples: z.number(),
      state: z.enum(['signed', 'changed since signed', 'unsigned']),
      signature: signatureSchema
        .nullable()
        .describe('the last one, also of an earlier state of the rule'),
      page: z.string(),
    }),
  ),
});

/** The table that reviewers sign, where this installation has one. */
const SIGNED = new URL('../../data/signed.tsv', import.meta.url);

/** The rulebook as a list. */
export const ruleListRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/api/rulebook',
    access: 'codes:read',
    says: 'The coding rules: what each speaks of, who signed it, and whether it changed since',
    reply: ruleListSchema,
    handler: async ({ services: { engine } }) => {
      const signatures = await signaturesAt(SIGNED);
      const fingerprints = new Map(RULE_CARDS.map(({ id, fingerprint }) => [id, fingerprint]));
      const rules = engine.rules.map((rule) => {
        const { id, title, codes, serviceDates, citations, examples } = rule;
        const state = signatureOf(id, fingerprints.get(id) ?? 'unknown', signatures);
        return {
          id,
          title,
          codes,
          from: serviceDates.from ?? null,
          until: serviceDates.until ?? null,
          citations,
          examples: examples.length,
          state: state.state,
          signature: state.state === 'unsigned' ? null : state.signature,
          page: `/rulebook/${id}`,
        };
      });
      const count = (state: string): number => rules.filter((rule) => rule.state === state).length;
      return {
        signed: count('signed'),
        changedSinceSigned: count('changed since signed'),
        unsigned: count('unsigned'),
        rules,
      };
    },
  }),
];

async function signaturesAt(file: URL): Promise<readonly Signature[]> {
  const table = await readFile(file, 'utf8').catch(() => '');
  return readSignatures(table);
}
