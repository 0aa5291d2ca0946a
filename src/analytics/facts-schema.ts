import { z } from 'zod';
import { isServiceDate } from '../chart/service-date.ts';
import { CHECKLIST_ITEMS } from '../coding/decision.ts';
import { FINDING_NAMES } from '../review/review-schema.ts';
import type { EncounterFacts } from './encounter-facts.ts';

const items = z.array(z.enum(CHECKLIST_ITEMS)).optional();

/** The row of one encounter as `endplate measures --rows` writes it and reads it again. It holds no word of a note. */
export const encounterFactsSchema = z.object({
  id: z.string(),
  dateOfService: z.string().refine(isServiceDate).describe('YYYY-MM-DD'),
  patient: z.string().optional(),
  provider: z.string().optional(),
  location: z.string().optional(),
  payer: z.string().optional(),
  visit: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('which visit for the low back in its episode, from 1'),
  setting: z.string().optional(),
  engine: z.string().optional().describe('version that decided'),
  billed: z.array(z.string()),
  supported: z.array(z.string()).optional().describe('left out where no note was read'),
  judged: z.number().int().optional().describe('billed codes whose support was judged'),
  unsupported: z.number().int().optional(),
  missed: z.number().int().optional().describe('supported and not billed'),
  hasRetired: z.boolean().optional(),
  hasExcludes1: z.boolean().optional(),
  met: items,
  notMet: items,
  drafted: z.array(z.string()).optional().describe('topics of drafted queries'),
  lookBack: z
    .array(z.enum(FINDING_NAMES))
    .optional()
    .describe('left out where the visits of the patient were not compared'),
  services: z
    .object({ asked: z.number().int(), ready: z.number().int() })
    .optional()
    .describe('services that payers ask a record for; left out where no record was looked at'),
  queries: z
    .object({ sent: z.number().int(), answered: z.number().int(), days: z.array(z.number()) })
    .optional(),
  denials: z
    .array(z.string())
    .optional()
    .describe('causes; empty when the payer denied nothing; left out where no answer is known'),
}) satisfies z.ZodType<EncounterFacts>;
