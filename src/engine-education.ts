import type { EducationPattern } from './analytics/education-patterns.ts';
import type { Encounter } from './chart/encounter.ts';
import type { ServiceDate } from './chart/service-date.ts';
import type { Decision } from './coding/decision.ts';
import type { Engine } from './engine.ts';
import { decidedLine, sentencesOf } from './engine-own-notes.ts';
import type { PatternInNotes } from './reports/education-page.ts';
import { isLowBack } from './review/complaint.ts';

const MOST_SENTENCES = 3;
const MOST_NEEDS = 3;

/**
 * Sentences that show a pattern, most frequent first, and what the notes would need for another code.
 * @param encounters of one provider, each of which the measure of the pattern counts
 */
export function patternInNotes(
  engine: Engine,
  pattern: EducationPattern,
  encounters: readonly Encounter[],
  on: ServiceDate,
): PatternInNotes {
  const sentences = new Map<string, number>();
  const needs = new Map<string, { readonly wouldNeed: string; encounters: number }>();
  for (const encounter of encounters) {
    const worked = engine.work(encounter);
    for (const sentence of sentencesOf(worked, spansOf(worked.decision, pattern)))
      sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1);
    for (const { code, wouldNeed } of worked.decision.withheld.filter((one) =>
      isLowBack(one.code),
    )) {
      const known = needs.get(code) ?? { wouldNeed, encounters: 0 };
      known.encounters += 1;
      needs.set(code, known);
    }
  }
  return {
    sentences: [...sentences]
      .toSorted(([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1))
      .map(([sentence]) => decidedLine(engine, sentence, on))
      .filter((line) => line !== undefined)
      .slice(0, MOST_SENTENCES),
    needs: [...needs]
      .toSorted(([a, one], [b, other]) => other.encounters - one.encounters || (a < b ? -1 : 1))
      .slice(0, MOST_NEEDS)
      .map(([code, need]) => ({ code, title: engine.codebook.title(code, on) ?? '', ...need })),
  };
}

function spansOf({ codes }: Decision, { shownBy }: EducationPattern) {
  const shown = codes.find(({ code }) => shownBy?.test(code) === true) ?? codes[0];
  return shown?.evidence ?? [];
}
