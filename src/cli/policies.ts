import { type Command, InvalidArgumentError } from 'commander';
import type { Issue } from '../chart/issue.ts';
import type { IndexedDocument, PayerPolicy } from '../claims/payer-policy-schema.ts';
import type { PolicyContent } from '../claims/policy-shelf.ts';
import { openPolicies } from '../store/open-policies.ts';
import { PolicyStoreError, policyIssue } from '../store/policy-issues.ts';
import { calendarDay } from './code-settings.ts';
import { type CodesStreams, PROCESS_STREAMS } from './codes-streams.ts';
import { type DataOption, dataOf, withDataOption } from './data-option.ts';
import { documentText, listText, policyIssueText, policyText } from './policies-text.ts';

type Common = DataOption & { readonly json?: true };

const IMPORT_HELP = `
A list of your own is a CSV with the columns payer, procedure and diagnosis, and as many as you have of
policy, title, place, from, until, modifier, checked and link. The CMS coverage download (current_article
ZIP, folder or CSV files) and answers of the CMS coverage API (JSON) are recognised by their headings; of
them the articles of the Medicare index are taken. What is imported is kept in ~/.endplate and takes the
place of what comes with the product.

Examples:
  endplate policies import our-payers.csv --from 2026-01-01
  endplate policies import current_article.zip
  endplate policies import current_article.zip --only A59466,A59468`;

/** Adds `endplate policies …` to the program. */
export function registerPolicies(program: Command, streams: CodesStreams = PROCESS_STREAMS): void {
  const policies = program
    .command('policies')
    .description('payer policies that claims are checked against, by date');
  addList(policies, streams);
  addShow(policies, streams);
  addImport(policies, streams);
  addRemove(policies, streams);
}

function addList(policies: Command, streams: CodesStreams): void {
  withCommon(policies.command('list'))
    .description('the policies that are loaded, and the Medicare documents that are only indexed')
    .option('--payer <words>', 'only those of payers whose name holds these words')
    .option('--topic <topic>', 'only those of a topic, such as epidural-injection')
    .addHelpText('after', '\nExample:\n  endplate policies list --payer noridian')
    .action((options: Common & { payer?: string; topic?: string }) =>
      guarded('list', streams, async () => {
        const content = await openPolicies(dataOf(options, streams));
        const chosen = choose(content, options.payer, options.topic);
        streams.write(options.json ? json(chosen) : listText(chosen));
        return 0;
      }),
    );
}

type Chosen = Pick<PolicyContent, 'policies' | 'index'>;

function choose(content: PolicyContent, payer = '', topic?: string): Chosen {
  const isOf = (name: string): boolean => name.toLowerCase().includes(payer.toLowerCase());
  return {
    policies: content.policies.filter(
      (policy) => isOf(policy.payer) && (topic === undefined || policy.topic === topic),
    ),
    index: content.index.filter(
      (document) =>
        isOf(`Medicare, ${document.contractor}`) &&
        (topic === undefined || document.topic === topic),
    ),
  };
}

function addShow(policies: Command, streams: CodesStreams): void {
  withCommon(policies.command('show'))
    .description('what is known of a policy, and how it is known')
    .argument('<id>', 'id of a policy, or of a document such as A59466')
    .addHelpText('after', '\nExample:\n  endplate policies show A59466')
    .action((id: string, options: Common) =>
      guarded('show', streams, async () => {
        const content = await openPolicies(dataOf(options, streams));
        const found = findPolicies(content, id);
        if (found.policies.length + found.index.length === 0)
          throw new PolicyStoreError('policies/not-known', id, 'an id of endplate policies list');
        streams.write(options.json ? json(found) : showText(found));
        return 0;
      }),
    );
}

function findPolicies({ policies, index }: PolicyContent, id: string): Chosen {
  const wanted = id.toLowerCase();
  const own = policies.filter(
    (policy) =>
      policy.id.toLowerCase() === wanted ||
      policy.documents.some((document) => document.id.toLowerCase() === wanted),
  );
  return {
    policies: own,
    index: index.filter((document) => document.id.toLowerCase() === wanted),
  };
}

function showText({ policies, index }: Chosen): string {
  const documents: readonly IndexedDocument[] = policies.length > 0 ? [] : index;
  return [...policies.map(policyText), ...documents.map(documentText)].join('\n');
}

type ImportOptions = Common & {
  readonly only?: readonly string[];
  readonly all?: true;
  readonly from?: string;
};

function addImport(policies: Command, streams: CodesStreams): void {
  withCommon(policies.command('import'))
    .description('load policies: a list of your own, or the CMS coverage download')
    .argument('<files...>', 'CSV, ZIP, JSON, or a folder of them')
    .option('--only <ids>', 'these articles of the download, with commas between', articleIds)
    .option('--all', 'every article of the download, not only those of the Medicare index')
    .option('--from <date>', 'first day of policies that name none, YYYY-MM-DD', calendarDay)
    .addHelpText('after', IMPORT_HELP)
    .action((files: string[], options: ImportOptions) =>
      guarded('import', streams, () => importFiles(files, options, streams)),
    );
}

async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  streams: CodesStreams,
): Promise<number> {
  const directory = dataOf(options, streams);
  const [
    { readTables },
    { isCoverageDownload, readCoverage },
    { isPolicyList, readPolicyList },
    { keepPolicy },
  ] = await Promise.all([
    import('../store/coverage-tables.ts'),
    import('../store/cms-coverage.ts'),
    import('../store/policy-list.ts'),
    import('../store/payer-policies.ts'),
  ]);
  const tables = (await Promise.all(files.map(readTables))).flat();
  const checked = streams.today();
  const content = await openPolicies(directory);
  const wanted = options.all === true ? 'all' : (options.only ?? 'indexed');
  const lists = tables.filter(isPolicyList);
  const imports = [
    ...lists.map((table) =>
      readPolicyList(table, {
        checked,
        ...(options.from === undefined ? {} : { from: options.from }),
      }),
    ),
    ...(isCoverageDownload(tables) ? [readCoverage(tables, content, wanted, checked)] : []),
  ];
  if (imports.length === 0)
    throw new PolicyStoreError(
      'policies/file-not-known',
      files.join(', '),
      'payer, procedure, diagnosis',
    );
  const policies = imports.flatMap((each) => each.policies);
  const issues = imports.flatMap((each) => each.issues);
  for (const policy of policies) await keepPolicy(directory, policy);
  streams.write(
    options.json ? json({ policies: policies.map(summary), issues }) : importText(policies),
  );
  for (const issue of options.json ? [] : issues) streams.warn(policyIssueText('import', issue));
  return policies.length === 0 ? 2 : 0;
}

function summary({ id, payer, title, from, until, procedures, diagnoses }: PayerPolicy) {
  return {
    id,
    payer,
    title,
    from,
    until,
    procedures: procedures.length,
    diagnoses: diagnoses?.status,
  };
}

function importText(policies: readonly PayerPolicy[]): string {
  const lines = policies.map(({ id, from, procedures, diagnoses }) => {
    const codes =
      diagnoses?.status === 'read'
        ? diagnoses.groups.reduce((sum, group) => sum + group.codes.length, 0)
        : 0;
    return `${id}: from ${from}, ${procedures.length} procedures, ${codes} diagnoses\n`;
  });
  return `${lines.join('')}${policies.length} ${policies.length === 1 ? 'policy' : 'policies'} loaded\n`;
}

function addRemove(policies: Command, streams: CodesStreams): void {
  withCommon(policies.command('remove'))
    .description('take imported policies away again')
    .argument('<ids...>', 'ids as endplate policies list shows them')
    .addHelpText('after', '\nExample:\n  endplate policies remove medicare-a59466')
    .action((ids: string[], options: Common) =>
      guarded('remove', streams, async () => {
        const { removePolicy } = await import('../store/payer-policies.ts');
        let status = 0;
        for (const id of ids) {
          if (await removePolicy(dataOf(options, streams), id)) continue;
          status = complain(
            'remove',
            policyIssue('policies/not-known', id, 'an imported policy'),
            streams,
          );
        }
        return status;
      }),
    );
}

function articleIds(words: string): string[] {
  const ids = words
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((id) => id !== '');
  if (ids.length > 0 && ids.every((id) => /^A\d+$/.test(id))) return ids;
  throw new InvalidArgumentError('Give ids of articles, such as A59466,A59468.');
}

function withCommon(command: Command): Command {
  return withDataOption(command).option('--json', 'JSON instead of text');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Runs a command; a file or store that cannot be used ends it with status 2 and its issue. */
async function guarded(
  command: string,
  streams: CodesStreams,
  run: () => Promise<number>,
): Promise<void> {
  try {
    streams.exitWith(await run());
  } catch (error) {
    if (!(error instanceof PolicyStoreError)) throw error;
    streams.exitWith(complain(command, error.issue, streams));
  }
}

function complain(command: string, issue: Issue, streams: CodesStreams): number {
  streams.warn(policyIssueText(command, issue));
  return 2;
}
