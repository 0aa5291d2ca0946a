/**
 * Prints docs/rulebook, the picture of a decision, and the rule cards that decisions are verified against.
 *
 *     npm run rulebook
 *     npm run rulebook:check     fails when a committed page, picture or card differs from its rule
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprintOf } from '../src/cli/rule-fingerprint.ts';
import { compareFolder, writeFolder } from '../src/cli/rulebook.ts';
import { RULES } from '../src/coding/rulebook.ts';
import { printRulebook } from '../src/engine-rulebook.ts';
import { readSignatures } from '../src/reports/signatures.ts';
import type { RuleCardData } from '../src/verify/rule-card.ts';
import { drawDecision } from './pictures.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cardsPath = 'src/verify/embedded-cards.ts';

/** The cards of all rules, each with the fingerprint of its file. */
async function readCards(): Promise<RuleCardData[]> {
  const sorted = RULES.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(
    sorted.map(async ({ id, version, title, codes, serviceDates }) => {
      const source = await readFile(join(root, 'src/coding/rules', `${id}.ts`), 'utf8');
      return { id, version, title, codes, serviceDates, fingerprint: fingerprintOf(source) };
    }),
  );
}

function printCards(cards: readonly RuleCardData[]): string {
  return `// Generated from src/coding/rules by \`npm run rulebook\`. Do not edit.\nimport type { RuleCardData } from './rule-card.ts';\n\nexport const RULE_CARDS: readonly RuleCardData[] = [\n${cards.map((card) => `  ${JSON.stringify(card)},`).join('\n')}\n];\n`;
}

const cards = await readCards();
const signatures = readSignatures(await readFile(join(root, 'data/signed.tsv'), 'utf8'));
const known = new Set(cards.map(({ id }) => id));
for (const { rule } of signatures) {
  if (!known.has(rule)) console.error(`data/signed.tsv: there is no rule ${rule} any more.`);
}
const files = printRulebook(RULES, cards, signatures, 'md');
const folder = join(root, 'docs/rulebook');
const { stale, surplus } = await compareFolder(folder, files);
const single = [
  { path: cardsPath, text: printCards(cards) },
  { path: 'docs/pictures/decision.svg', text: drawDecision() },
];
const differing: typeof single = [];
for (const { path, text } of single) {
  const committed = await readFile(join(root, path), 'utf8').catch(() => '');
  if (committed !== text) differing.push({ path, text });
}
if (process.argv.includes('--check')) {
  const wrong = [
    ...[...stale, ...surplus].map((name) => `docs/rulebook/${name}`),
    ...differing.map(({ path }) => path),
  ];
  for (const path of wrong) console.error(`${path} differs from its rule. Run: npm run rulebook`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  await writeFolder(folder, files);
  for (const { path, text } of differing) await writeFile(join(root, path), text);
}
console.error(
  `${files.length} pages, ${stale.length} ${process.argv.includes('--check') ? 'out of date' : 'written'}`,
);
