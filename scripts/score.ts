/**
 * Scores the engine.
 *
 *     npm run score                          all of the following
 *     npm run score -- notes --errors        notes that coders have read; what is wrong in each
 *     npm run score -- notes --note ID       one of them
 *     npm run score -- notes --file FILE     notes of your own, in the same form
 *     npm run score -- assertion             negation, time and person on a public corpus
 *     npm run score -- table --errors        rows of the decision table that the examples cover
 *     npm run score -- spans --errors        whether what decisions quote stands in the record word for word
 *     npm run score -- claims --errors       authored claims of low back visits, each edit on both sides
 *     npm run score -- timelines --errors    authored timelines of patients, both sides of each condition
 *     npm run score -- --write               writes the figures into docs/measurements.md
 *     npm run score -- formats --errors      samples of other systems: read, found, refused, by format
 *     npm run score -- --ci                  exits 1 below the thresholds; --min-notes N sets that of the notes
 *
 * The sets lie beside the repository in ../shared, or where ENDPLATE_SHARED says.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeEngine } from '../src/engine.ts';
import { RULE_CARDS } from '../src/verify/embedded-cards.ts';
import { verifyDecision } from '../src/verify/verify-decision.ts';
import { type Figure, writeFigures } from './measured-page.ts';
import { type NoteScore, type ScoredNote, scoreNote } from './score-notes.ts';
import { scoreSpans } from './score-spans.ts';
import { KINDS, ROWS, runExamples, scoreRows } from './score-table.ts';

/** What a part says: whether it holds, and its figures; no figures when the set is not here. */
type Score = { readonly passed: boolean; readonly figures: readonly Figure[] };

const shared =
  process.env['ENDPLATE_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    ci: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    note: { type: 'string' },
    file: { type: 'string' },
    'min-notes': { type: 'string', default: '58' },
  },
});
const { errors, ci } = values;

const NOT_HERE: Score = { passed: true, figures: [] };

const parts: Readonly<Record<string, () => Promise<Score>>> = {
  notes: async () => scoreNotes(),
  assertion: scoreAssertion,
  table: async () => scoreTable(),
  spans: async () => scoreQuotations(),
  claims: scoreClaims,
  timelines: scorePatients,
  formats: scoreSamples,
};

const part =
  positionals[0] ?? (values.note === undefined && values.file === undefined ? 'all' : 'notes');
const chosen = part === 'all' ? Object.keys(parts) : [part];
let passed = true;
for (const name of chosen) {
  const score = parts[name];
  if (score === undefined)
    throw new Error(`No score "${name}". There are: ${Object.keys(parts).join(', ')}, all.`);
  const scored = await score();
  if (!scored.passed) passed = false;
  if (values.write && scored.figures.length > 0)
    writeFigures(`npm run score -- ${name}`, scored.figures);
}
process.exitCode = ci && !passed ? 1 : 0;

async function scoreSamples(): Promise<Score> {
  const root = join(shared, 'interop');
  if (!existsSync(root)) {
    console.log(`formats: not scored, ${root} is not here.`);
    return NOT_HERE;
  }
  const { formatsLines, scoreFormats } = await import('./score-formats.ts');
  const { scoreX12, x12Lines } = await import('./score-x12.ts');
  const { isGoodEnough, linesOf, scoreCcdaHl7 } = await import('./score-ccda-hl7.ts');
  const score = scoreFormats(root);
  const x12 = scoreX12([join(root, 'x12')]);
  const folders = scoreCcdaHl7(root);
  for (const line of [...formatsLines(score), ...x12Lines(x12), ...folders.flatMap(linesOf)])
    console.log(line);
  if (errors)
    for (const { places } of score.formats) for (const place of places) console.log(place);
  return {
    passed:
      score.formats.every(({ crashed }) => crashed.length === 0) &&
      x12.crashed.length + x12.different.length === 0 &&
      folders.every(isGoodEnough),
    figures: [],
  };
}

function readNotes(): ScoredNote[] | undefined {
  const path = values.file ?? join(shared, 'notes', 'dev_notes.ndjson');
  if (!existsSync(path)) {
    if (values.file !== undefined) throw new Error(`No notes to score: there is no file ${path}.`);
    return undefined;
  }
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const notes = lines.map((line) => JSON.parse(line) as ScoredNote);
  const wanted = values.note;
  return wanted === undefined ? notes : notes.filter(({ id }) => id === wanted);
}

function scoreNotes(): Score {
  const notes = readNotes();
  if (notes === undefined) {
    console.log(`notes: not scored, ${join(shared, 'notes')} is not here.`);
    return NOT_HERE;
  }
  const engine = makeEngine();
  let unsound = 0;
  const scores = notes.map((scored) => {
    const { id, note, dateOfService } = scored;
    const encounter = { id, note, dateOfService };
    const decision = engine.code(encounter);
    unsound += verifyDecision(decision, encounter, engine.codebook, RULE_CARDS).length;
    const score = scoreNote(scored, decision);
    if (errors && !score.right) printWrong(scored, score);
    if (values.note !== undefined) console.log(JSON.stringify(decision, null, 2));
    return score;
  });
  const right = count(scores, (score) => score.right);
  const withForbidden = count(scores, ({ forbidden }) => forbidden.length > 0);
  const falseM5451 = count(scores, ({ falseVertebrogenic }) => falseVertebrogenic);
  console.log(
    `notes: ${right} of ${notes.length} right, ${withForbidden} with a forbidden code, ${falseM5451} false M54.51`,
  );
  console.log(`queries: ${queryAgreement(notes, scores)}`);
  const evidence = (key: keyof NoteScore['evidence']) =>
    scores.reduce((sum, score) => sum + score.evidence[key], 0);
  console.log(
    `evidence: of ${evidence('of')} spans of the coders on decided codes ${evidence('met')} are met, ${evidence('exact')} exactly; ${unsound} findings of the verifier`,
  );
  return {
    passed: right >= Number(values['min-notes']) && withForbidden <= 1 && falseM5451 === 0,
    figures: [
      { what: 'notes that coders have read: right', measured: `${right} of ${notes.length}` },
      { what: 'notes with a code that the coders forbid', measured: String(withForbidden) },
      { what: 'notes with M54.51 that nobody said', measured: String(falseM5451) },
      { what: 'queries asked, where the coders find one', measured: queryAgreement(notes, scores) },
      {
        what: 'evidence of the coders on decided codes that Endplate quotes too',
        measured: `${evidence('met')} of ${evidence('of')}`,
      },
      { what: 'findings of `endplate verify` on the decisions', measured: String(unsound) },
    ],
  };
}

function scoreQuotations(): Score {
  const { decisions, spans, faults } = scoreSpans(readNotes() ?? []);
  const exact = `${spans - faults.length} of ${spans}`;
  console.log(`spans: ${exact} quote the record word for word, in ${decisions} decisions`);
  if (errors) for (const fault of faults) console.log(`✗ ${fault}`);
  return {
    passed: faults.length === 0,
    figures: [
      {
        what: 'quotations in codes, withheld codes, checklist, queries and findings that stand in the record word for word',
        measured: `${exact}, in ${decisions} decisions`,
      },
    ],
  };
}

async function scorePatients(): Promise<Score> {
  const { scoreTimelines } = await import('./score-timelines.ts');
  const scored = scoreTimelines();
  const right = scored.filter(({ wrong }) => wrong.length === 0).length;
  if (errors)
    for (const { id, wrong } of scored) for (const what of wrong) console.log(`✗ ${id}: ${what}`);
  const findings = scored.reduce((sum, one) => sum + one.findings, 0);
  console.log(
    `timelines: ${right} of ${scored.length} patients right, ${findings} findings to be made`,
  );
  return {
    passed: right === scored.length,
    figures: [
      { what: 'timelines of patients, authored', measured: `${scored.length}` },
      { what: 'timelines with every finding and no other', measured: `${right}` },
    ],
  };
}

async function scoreClaims(): Promise<Score> {
  const { readAuthored, scoreClaim } = await import('./score-claims.ts');
  const { EDIT_NAMES } = await import('../src/claims/edit-names.ts');
  const authored = readAuthored();
  const scored = authored.flatMap(scoreClaim);
  const sum = (of: (claim: (typeof scored)[number]) => number): number =>
    scored.reduce((total, claim) => total + of(claim), 0);
  const wanted = sum((claim) => claim.wanted.length);
  const found = wanted - sum(({ missing }) => missing.length);
  const unwanted = sum((claim) => claim.unwanted.length);
  const names = new Set(scored.flatMap((claim) => claim.wanted));
  if (errors) {
    for (const { id, way, missing, unwanted: told } of scored) {
      for (const edit of missing) console.log(`✗ ${id} (${way}) lacks ${edit}`);
      for (const edit of told) console.log(`✗ ${id} (${way}) says ${edit}`);
    }
  }
  console.log(
    `claims: ${found} of ${wanted} edits found, ${unwanted} false errors or warnings, in ${authored.length} claims written ${scored.length} ways; ${names.size} of ${EDIT_NAMES.length} edits occur`,
  );
  return {
    passed: found === wanted && unwanted === 0 && names.size === EDIT_NAMES.length,
    figures: [
      { what: 'claims of low back visits, authored', measured: `${authored.length}` },
      { what: 'edits found', measured: `${found} of ${wanted}` },
      { what: 'false errors or warnings', measured: `${unwanted}` },
    ],
  };
}

function queryAgreement(notes: readonly ScoredNote[], scores: readonly NoteScore[]): string {
  return (['warranted', 'optional', 'none'] as const)
    .map((query) => {
      const asked = scores.filter((_, index) => notes[index]?.expected.query === query);
      return `${count(asked, ({ asks }) => asks)} of ${asked.length} ${query}`;
    })
    .join(', ');
}

function printWrong({ expected }: ScoredNote, { id, got, forbidden }: NoteScore): void {
  console.log(`✗ ${id}\n    got     ${got.join(' ') || 'nothing'}`);
  for (const codes of expected.accept) console.log(`    accept  ${codes.join(' ') || 'nothing'}`);
  if (expected.optional.length > 0) console.log(`    optional ${expected.optional.join(' ')}`);
  for (const { code, why } of forbidden) console.log(`    forbidden ${code}: ${why}`);
  for (const reading of expected.readings) console.log(`    reading ${reading}`);
}

function scoreTable(): Score {
  const examples = runExamples();
  const rows = scoreRows(examples);
  const covered = count(rows, ({ missing, failing }) => missing.length + failing.length === 0);
  if (errors) {
    for (const { row, missing, failing } of rows) {
      if (missing.length > 0)
        console.log(
          missing.length === KINDS.length
            ? `✗ ${row} has no example`
            : `✗ ${row} lacks ${missing.join(', ')}`,
        );
      for (const name of failing) console.log(`✗ ${row} fails: ${name}`);
    }
    const elsewhere = examples.filter(
      ({ example: { row } }) => row !== undefined && !ROWS.includes(row),
    );
    for (const { example, rule } of elsewhere)
      console.log(`✗ ${rule}: there is no row ${example.row}`);
  }
  const failing = count(examples, ({ holds }) => !holds);
  console.log(
    `table: ${covered} of ${ROWS.length} rows covered by examples of all three kinds; ${examples.length} examples, ${failing} failing`,
  );
  return {
    passed: covered === ROWS.length,
    figures: [
      {
        what: 'rows of the decision table covered by examples that support, that are not enough and that mislead',
        measured: `${covered} of ${ROWS.length}`,
      },
      {
        what: 'examples inside the rules that hold',
        measured: `${examples.length - failing} of ${examples.length}`,
      },
    ],
  };
}

async function scoreAssertion(): Promise<Score> {
  if (!existsSync(join(shared, 'notes', 'assertion_dev.ndjson'))) {
    console.log(`assertion: not scored, ${join(shared, 'notes')} is not here.`);
    return NOT_HERE;
  }
  const { run } = await import('./score-assertion.ts');
  return run(process.argv.slice(2).filter((word) => word !== 'assertion'));
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length;
}
