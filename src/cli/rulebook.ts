import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { isServiceDate } from '../chart/service-date.ts';
import { RULES } from '../coding/rulebook.ts';
import { printRulebook, type RulebookFile } from '../engine-rulebook.ts';
import type { PageFormat } from '../reports/page.ts';
import { readSignatures, SIGNATURE_COLUMNS, signatureLine } from '../reports/signatures.ts';
import { RULE_CARDS } from '../verify/embedded-cards.ts';
import { fingerprintOf } from './rule-fingerprint.ts';

type RulebookOptions = {
  readonly out: string;
  readonly format: PageFormat;
  readonly signed: string;
  readonly check?: true;
};

type SignOptions = {
  readonly reviewer: string;
  readonly credential: string;
  readonly date?: string;
};

const EXAMPLE = `
Example:
  endplate rulebook --format html --out rulebook
  endplate rulebook sign m5451-needs-provider-linkage --reviewer "A. Name" --credential CPC`;

/** Adds `endplate rulebook` and `endplate rulebook sign` to the program. */
export function registerRulebook(program: Command): void {
  const rulebook = program
    .command('rulebook')
    .description('print a page per coding rule, with its examples worked, for a certified coder')
    .option('--out <folder>', 'folder to write to', join('docs', 'rulebook'))
    .addOption(new Option('--format <format>', 'md or html').choices(['md', 'html']).default('md'))
    .option('--signed <file>', 'table of signatures', join('data', 'signed.tsv'))
    .option('--check', 'write nothing; exit 1 when a page differs from the rules')
    .addHelpText('after', EXAMPLE)
    .action(runPrint);
  rulebook
    .command('sign')
    .description('record that a certified coder has read a rule as it stands and agrees')
    .argument('<rule>', 'id of the rule')
    .requiredOption('--reviewer <name>', 'name of the coder')
    .requiredOption('--credential <credential>', 'for example CPC, CCS or RHIA')
    .option('--date <date>', 'day of the signature, YYYY-MM-DD; today when left out')
    .action(async (rule: string, options: SignOptions) =>
      runSign(rule, options, rulebook.opts<RulebookOptions>().signed),
    );
}

async function runPrint({ out, format, signed, check }: RulebookOptions): Promise<void> {
  const signatures = readSignatures(await readFile(signed, 'utf8').catch(() => ''));
  const files = printRulebook(RULES, RULE_CARDS, signatures, format);
  const { stale, surplus } = await compareFolder(out, files);
  if (check === true) {
    for (const name of [...stale, ...surplus])
      process.stderr.write(`${join(out, name)} differs from the rules.\n`);
    process.exitCode = stale.length + surplus.length > 0 ? 1 : 0;
    return;
  }
  await writeFolder(out, files);
  process.stderr.write(`${files.length} pages in ${out}, ${stale.length} written.\n`);
}

/** The pages whose text on disk is missing or different, and those of rules that are gone. */
export async function compareFolder(
  folder: string,
  files: readonly RulebookFile[],
): Promise<{ stale: string[]; surplus: string[] }> {
  const ending = files[0]?.name.replace(/^.*\./, '.') ?? '.md';
  const present = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ending));
  const stale: string[] = [];
  for (const { name, text } of files) {
    const written = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (written !== text) stale.push(name);
  }
  const surplus = present.filter((name) => !files.some((file) => file.name === name));
  return { stale, surplus };
}

/** Writes the pages that changed. Takes a page away only where the rulebook's own index stands: never a foreign file. */
export async function writeFolder(folder: string, files: readonly RulebookFile[]): Promise<void> {
  const { stale, surplus } = await compareFolder(folder, files);
  const isRulebook = !stale.includes(files[0]?.name ?? '') || (await hasIndex(folder, files));
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files)
    if (stale.includes(name)) await writeFile(join(folder, name), text);
  if (isRulebook) for (const name of surplus) await rm(join(folder, name));
}

async function hasIndex(folder: string, files: readonly RulebookFile[]): Promise<boolean> {
  const index = await readFile(join(folder, files[0]?.name ?? ''), 'utf8').catch(() => '');
  return /^# Rulebook\n|<title>Rulebook<\/title>/.test(index);
}

async function runSign(rule: string, options: SignOptions, table: string): Promise<void> {
  const refuse = (why: string) => {
    process.stderr.write(`endplate rulebook sign: ${why}\n`);
    process.exitCode = 2;
  };
  const card = RULE_CARDS.find(({ id }) => id === rule);
  if (card === undefined)
    return refuse(`there is no rule of that name. The index of the rulebook lists them.`);
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  if (!isServiceDate(date)) return refuse('--date must be a day written YYYY-MM-DD.');
  const { reviewer, credential } = options;
  if ([reviewer, credential].some((words) => words.trim() === '' || /[\t\r\n]/.test(words)))
    return refuse('--reviewer and --credential must be filled and hold no tab or line break.');
  const source = await readFile(join('src', 'coding', 'rules', `${rule}.ts`), 'utf8').catch(
    () => undefined,
  );
  if (source !== undefined && fingerprintOf(source) !== card.fingerprint)
    return refuse('the rule changed after its page was printed. Run npm run rulebook and read it.');
  const existing = await readFile(table, 'utf8').catch(() => '');
  if (existing === '') await writeFile(table, `${SIGNATURE_COLUMNS.join('\t')}\n`);
  const { fingerprint } = card;
  const line = signatureLine({
    rule,
    fingerprint,
    reviewer: reviewer.trim(),
    credential: credential.trim(),
    date,
  });
  await appendFile(table, existing === '' || existing.endsWith('\n') ? line : `\n${line}`);
  process.stderr.write(`${rule} signed by ${reviewer.trim()}, ${credential.trim()}, ${date}.\n`);
}
