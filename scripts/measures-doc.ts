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

Printed from \`src/analytics/measures\` by \`node scripts/measures-doc.ts\`; a test keeps it equal. \`endplate measures FILE\` counts them over decisions, encounters in any format, rows or a CSV export (\`--map field=heading\` where its headings do not tell), and \`--by provider|location|payer|visit|month\` for each group. \`--answers\` adds claims with what payers answered (837, 277CA, 835), \`--queries\` questions to providers. \`--page measures.html\` (or \`.pdf\`) writes a page with charts that read without colour. A measure more: [adding/measure.md](adding/measure.md).

Counts and the 95 % interval of Wilson's score method stand beside every rate. The interval takes encounters as independent; several visits of one patient are alike, so the true uncertainty is larger. Below ${FEWEST} units only counts are shown. A provider, location or payer is set beside all the others of the same practice, itself left out, by exact binomial tails: 95 % for "above" or "below", 99.8 % for "far". That is a reason to look at notes and no verdict; of 20 units like their peers, one lies outside 95 % by chance. Nothing here is a benchmark unless its source says so. An answer to a query counts as in time within ${WITHIN_DAYS} days, which is this product's choice.

With \`--marker DATE=TITLE\`, or \`--markers\` and a CSV with the headings date and title, a measure is compared before and after a day, as far as \`--window\` days on each side. Other things change with time too: where the marker concerns one provider, the others are counted on the same days.

## Over the record

\`endplate serve\` counts the same measures over the stored record, for administrators, auditors and CDI specialists; what payers answered for administrators and auditors alone. \`endplate measures --data DIR\` or \`--database LOCATION\` counts it from the command line.

| Route | What it gives |
|---|---|
| \`GET /api/measures\` | every measure with its definition; \`from\`, \`until\` (days of service), \`by\` |
| \`GET /api/measures/:measureId\` | one measure: groups and their place among the others, limits of the funnel, months (of one \`provider\`), before and after each marked day |
| \`GET /api/measures/:measureId/encounters\` | the encounters behind a figure: \`by\`, \`group\`, \`part=numerator\`, \`rest\` or \`denominator\`, a page at a time |
| \`GET /api/change-markers\` | marked days: those that people set, releases of the code set, days from which another version of the engine decided |
| \`POST\`, \`DELETE /api/change-markers\` | marks a day of education, of a repaired list, or of another change; administrators and CDI specialists |

A test stores a part of the demonstration practice and finds the same counts as over its export, for every measure and provider. Beside those, the record tells what a file does not: the look back over each patient, queries and answers of payers. A visit counts as reviewed when its codes were signed off or a query about it was sent.

\`endplate export --parquet FOLDER\` writes decisions, findings and what measures count as Parquet by month, and \`endplate measures --parquet FOLDER\` counts them there with DuckDB: what is said of encounters is looked at by the same definitions, each distinct saying once, and DuckDB counts how often each group says it. A test exports a part of the demonstration practice and finds every measure, group, month and marker equal to those over the record. \`endplate count FOLDER\` counts the decisions of an export as those of a batch. No word of a note is in the files; names of patients, providers and payers are.

What is counted of an encounter is worked out once, by a second thread, and again when the encounter, an answer of its payer, the engine or the code set changes: the service looks every two minutes and when somebody asks. While nobody waits it works half of the time, and not at all on a practice that a job reads again. \`pending\` is true while that runs. No word of a note is in it. Figures over a million encounters: [measurements.md](measurements.md).

In the workbench the **dashboard** shows the measures as pictures and as tables; each figure and each mark leads to its encounters (\`GET /api/measures/:measureId/encounters\`, \`GET /api/distribution/:code/encounters\`).

${chapters.join('\n')}`;
}

if (import.meta.main) {
  const path = fileURLToPath(new URL('../docs/measures.md', import.meta.url));
  await writeFile(path, measuresPage());
  console.log('docs/measures.md written');
}
