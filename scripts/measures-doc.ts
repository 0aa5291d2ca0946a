/**
 * Prints docs/measures.md from the list of measures.
 *
 *     node scripts/measures-doc.ts             rewrites the page
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FEWEST } from '../src/analytics/funnel.ts';
import { MEASURE_CHAPTERS } from '../src/analytics/measure-list.ts';
import { WITHIN_DAYS } from '../src/analytics/response-days.ts';

/** The page as it should stand. */
export function measuresPage(): string {
  const chapters = MEASURE_CHAPTERS.map(
    ({ title, measures }) =>
      `## ${title}\n\n${measures
        .map(
          (measure) =>
            `### ${measure.title} (\`${measure.id}\`)\n\n- Counts: ${measure.unit}\n- Numerator: ${measure.numerator}\n- Denominator: ${measure.denominator}\n- Exclusions: ${measure.exclusions}\n- Source: ${measure.source}\n- Seen by: ${measure.seenBy.join(', ')}\n`,
        )
        .join('\n')}`,
  );
  return `# Measures

Printed from \`src/analytics/measures\` by \`node scripts/measures-doc.ts\`; a test keeps it equal. \`endplate measures FILE\` counts them over decisions, encounters, rows or a CSV export, and \`--by provider|location|payer|visit|month\` for each group.

Counts and the 95 % interval of Wilson's score method stand beside every rate. The interval takes encounters as independent; several visits of one patient are alike, so the true uncertainty is larger. Below ${FEWEST} units only counts are shown. A provider, location or payer is set beside all the others of the same practice, itself left out, by exact binomial tails: 95 % for "above" or "below", 99.8 % for "far". That is a reason to look at notes and no verdict; of 20 units like their peers, one lies outside 95 % by chance. Nothing here is a benchmark unless its source says so. An answer to a query counts as in time within ${WITHIN_DAYS} days, which is this product's choice.

With \`--marker DATE=TITLE\` a measure is compared before and after a day, as far as \`--window\` days on each side. Other things change with time too: where the marker concerns one provider, the others are counted on the same days.

${chapters.join('\n')}`;
}

if (import.meta.main) {
  const path = fileURLToPath(new URL('../docs/measures.md', import.meta.url));
  await writeFile(path, measuresPage());
  console.log('docs/measures.md written');
}
