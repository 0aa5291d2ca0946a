/** Authored timelines of patients, both sides of each condition: what a look back finds against what it should. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { makeEngine } from '../src/engine.ts';
import { reviewPatient } from '../src/engine-review.ts';
import { FINDING_NAMES } from '../src/review/review-schema.ts';
import { makeSentenceTally } from '../src/review/template-sentences.ts';

const FOLDER = fileURLToPath(new URL('../data/timelines', import.meta.url));

const timelineSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  others: z.array(z.string()).optional(),
  visits: z.array(
    z.strictObject({
      on: z.string(),
      note: z.string(),
      setting: z.string().optional(),
      billed: z.array(z.string()).optional(),
      problemList: z.array(z.string()).optional(),
      documents: z.array(z.record(z.string(), z.string())).optional(),
    }),
  ),
  finds: z.array(
    z.strictObject({
      visit: z.number().int(),
      finding: z.enum(FINDING_NAMES),
      severity: z.string().optional(),
      quotes: z.array(z.string()).optional(),
    }),
  ),
});
type AuthoredTimeline = z.infer<typeof timelineSchema>;

export type TimelineScore = {
  readonly id: string;
  /** what should have been found and was not, what was found and should not have been */
  readonly wrong: readonly string[];
  readonly findings: number;
};

/** The timelines of data/timelines, in the order of their files. */
export function authoredTimelines(): AuthoredTimeline[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) =>
      timelineSchema.array().parse(parse(readFileSync(join(FOLDER, name), 'utf8'))),
    );
}

/** Looks back over each; every finding has to be named, at its visit, and nothing else be found. */
export function scoreTimelines(): TimelineScore[] {
  const engine = makeEngine();
  return authoredTimelines().map((timeline) => {
    const { id, visits, finds } = timeline;
    const record = {
      id,
      visits: visits.map(({ on, billed, problemList, ...visit }, index) => ({
        ...visit,
        id: `${id}-${index + 1}`,
        dateOfService: on,
        ...(billed === undefined ? {} : { billedCodes: billed }),
        ...(problemList === undefined
          ? {}
          : { problemList: problemList.map((code) => ({ code })) }),
      })),
    };
    const { findings, issues } = reviewPatient(engine, record, id, templatesFor(timeline));
    const wrong = issues.map(({ code }) => `issue ${code}`);
    const open = [...findings];
    for (const { visit, finding, severity, quotes = [] } of finds) {
      const at = open.findIndex((one) => one.visit === visit && one.finding === finding);
      const [found] = at === -1 ? [] : open.splice(at, 1);
      if (found === undefined) wrong.push(`missed ${finding} at visit ${visit}`);
      else {
        if (severity !== undefined && found.severity !== severity)
          wrong.push(`${finding} at visit ${visit} is ${found.severity} and not ${severity}`);
        const quoted = found.evidence.map(({ visit: number, document, start, end }) =>
          textOf(visits[number - 1], document).slice(start, end),
        );
        for (const words of quotes)
          if (!quoted.some((quote) => quote.includes(words)))
            wrong.push(`${finding} at visit ${visit} does not quote "${words}"`);
      }
    }
    wrong.push(...open.map(({ finding, visit }) => `found ${finding} at visit ${visit}`));
    return { id, wrong, findings: finds.length };
  });
}

function textOf(visit: AuthoredTimeline['visits'][number] | undefined, document: string): string {
  if (document === 'note') return visit?.note ?? '';
  return visit?.documents?.find(({ id }) => id === document)?.['text'] ?? '';
}

function templatesFor({ others, visits }: AuthoredTimeline) {
  if (others === undefined) return {};
  const tally = makeSentenceTally();
  for (const note of others) tally.take([note]);
  tally.take(visits.map(({ note }) => note));
  return { templates: tally.templates() };
}
