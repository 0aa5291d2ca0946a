import type { ScrubResult } from '../claims/scrub-schema.ts';
import type { Decision } from '../coding/decision.ts';
import { scrubRecord } from '../engine-claim.ts';
import { measureDesk } from '../engine-measures.ts';
import { reviewPatient } from '../engine-review.ts';
import type { PatternInNotes } from '../reports/education-page.ts';
import type { PatientReview } from '../review/review-schema.ts';
import type { EngineParts } from '../store/open-engine.ts';
import { patternOf } from './measures/pattern-question.ts';
import { type CountedVisit, factsOfGroup } from './measures/visit-group.ts';

/** One record gives one answer, an array as many, in its order. The body is read as a line of a batch is: to issues. */
export function each<Result>(
  body: unknown,
  name: string,
  answer: (record: unknown, id: string) => Result,
): Result | Result[] {
  if (!Array.isArray(body)) return answer(body, name);
  return body.map((item: unknown, index) => answer(item, `${name}-${index + 1}`));
}

type OneOrMore<Result> = Result | Result[];
type Answers = {
  code: OneOrMore<Decision>;
  scrub: OneOrMore<ScrubResult>;
  review: OneOrMore<PatientReview>;
  facts: readonly CountedVisit[];
  pattern: PatternInNotes;
};
export type EngineKind = keyof Answers;
export type EngineAnswer<Kind extends EngineKind> = Answers[Kind];

/** What the engine can be asked for, on the thread that asks. */
export const ENGINE_WORK: {
  readonly [Kind in EngineKind]: (parts: EngineParts, body: unknown) => Answers[Kind];
} = {
  code: ({ engine }: EngineParts, body: unknown) =>
    each(body, 'encounter', (record, id) => engine.code(record, id)),
  scrub: ({ engine, scrubber }: EngineParts, body: unknown) =>
    each(body, 'claim', (record, id) => scrubRecord(engine, scrubber, record, id)),
  review: ({ engine }: EngineParts, body: unknown) =>
    each(body, 'patient', (record, id) => reviewPatient(engine, record, id)),
  facts: ({ engine, codebook }: EngineParts, body: unknown) =>
    factsOfGroup(engine, measureDesk(codebook), body),
  pattern: ({ engine }: EngineParts, body: unknown) => patternOf(engine, body),
};
