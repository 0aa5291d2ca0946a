import { z } from 'zod';
import { EDUCATION_PATTERNS } from '../../analytics/education-patterns.ts';
import { encounterSchema } from '../../chart/encounter.ts';
import type { Engine } from '../../engine.ts';
import { patternInNotes } from '../../engine-education.ts';
import type { PatternInNotes } from '../../reports/education-page.ts';

/** Which pattern is looked for in which notes, as it goes to the thread that reads them. */
const patternQuestionSchema = z.object({
  pattern: z.string(),
  on: z.string(),
  encounters: z.array(encounterSchema),
});
export type PatternQuestion = z.input<typeof patternQuestionSchema>;

/** What the pattern looks like in the notes. */
export function patternOf(engine: Engine, body: unknown): PatternInNotes {
  const { pattern: id, on, encounters } = patternQuestionSchema.parse(body);
  const pattern = EDUCATION_PATTERNS.find((one) => one.id === id);
  return pattern === undefined
    ? { sentences: [], needs: [] }
    : patternInNotes(engine, pattern, encounters, on);
}
