import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineRule } from '../coding/define-rule.ts';
import { printRulebook } from '../engine-rulebook.ts';
import { RULE_CARDS } from '../verify/embedded-cards.ts';
import { compareFolder, registerRulebook, writeFolder } from './rulebook.ts';

const rule = defineRule({
  id: 'low-back-pain-alone',
  version: 2,
  title: 'Low back pain <alone> is M54.50',
  codes: ['M54.50'],
  serviceDates: { from: '2021-10-01' },
  citations: [{ source: 'Guidelines', section: 'I.B.4' }],
  exceptions: ['A cause is stated'],
  check: (facts) => {
    const pain = facts.diagnosed('low-back-pain');
    if (pain.length > 0)
      return [{ stance: 'supports', code: 'M54.50', evidence: pain, because: 'It is stated.' }];
    const suspected = facts.uncertain('low-back-pain');
    if (suspected.length === 0) return [];
    const because = 'It is only suspected.';
    return [
      {
        stance: 'blocks',
        code: 'M54.50',
        evidence: suspected,
        because,
        wouldNeed: 'certainty',
        hard: true,
      },
    ];
  },
  examples: [
    { name: 'Stated', note: 'Assessment: Low back pain & <b>.', gives: ['M54.50'] },
    { name: 'Suspected', note: 'Assessment: Possible low back pain.', gives: [] },
    { name: 'Before the split', note: 'Assessment: Low back pain.', date: '2021-09-30', gives: [] },
  ],
});
const cards = [{ ...rule, fingerprint: 'abc' }];
const signature = { rule: rule.id, reviewer: 'A. Reader', credential: 'CPC', date: '2026-11-02' };

function pages(format: 'md' | 'html', fingerprint?: string): Map<string, string> {
  const signatures = fingerprint === undefined ? [] : [{ ...signature, fingerprint }];
  return new Map(
    printRulebook([rule], cards, signatures, format).map((file) => [file.name, file.text]),
  );
}

describe('a page of the rulebook', () => {
  const page = pages('md').get('low-back-pain-alone.md') ?? '';

  it('shows the card: version, codes, dates, sources, exceptions', () => {
    expect(page).toContain('# Low back pain \\<alone\\> is M54.50\n');
    for (const words of [
      '| Version | 2 |',
      '| Codes | M54.50 |',
      '| Dates of service | from 2021-10-01 |',
      '- **Guidelines**, I.B.4',
      '- A cause is stated',
    ])
      expect(page).toContain(words);
  });

  it('shows each message once', () => {
    expect(page.match(/\*\*Supports M54\.50\*\*: It is stated\./g)).toHaveLength(1);
    expect(page).toContain(
      '- **Withholds M54.50**: It is only suspected. It would need certainty.',
    );
  });

  it('underlines the evidence in the words of the note, and shows what came of it', () => {
    expect(page).toContain('<pre>Assessment: <ins>Low back pain</ins> &amp; &lt;b&gt;.</pre>');
    expect(page).toContain('On 2026-11-02:\n\n- **M54.50** Low back pain, unspecified');
    expect(page).toContain('- **No code**\n- **Not M54.50**: It is only suspected.');
    expect(page).toContain('On 2021-09-30:\n\n- **No code**');
  });

  it('is the same in HTML', () => {
    const html = pages('html');
    expect([...html.keys()]).toEqual(['index.html', 'low-back-pain-alone.html']);
    expect(html.get('low-back-pain-alone.html')).toContain(
      '<pre>Assessment: <ins>Low back pain</ins> &amp; &lt;b&gt;.</pre>',
    );
    expect(html.get('index.html')).toContain(
      '<a href="low-back-pain-alone.html">Low back pain &lt;alone&gt; is M54.50</a>',
    );
  });

  it.each([
    [undefined, 'unsigned'],
    ['abc', 'signed: A. Reader, CPC, 2026-11-02'],
    ['old', 'changed since signed: A. Reader, CPC, 2026-11-02'],
  ])('signed with fingerprint %s it says "%s"', (fingerprint, words) => {
    const signed = pages('md', fingerprint);
    expect(signed.get('low-back-pain-alone.md')).toContain(`| Signature | ${words} |`);
    expect(signed.get('README.md')).toContain(`| ${words.replace(/:.*/, '')} |`);
  });
});

describe('on disk', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'endplate-rulebook-'));
  });
  afterEach(async () => {
    process.exitCode = 0;
    await rm(folder, { recursive: true });
  });

  it('a changed page and the page of a rule that is gone are found, and put right', async () => {
    const files = printRulebook([rule], cards, [], 'md');
    await writeFolder(folder, files);
    await writeFile(join(folder, 'low-back-pain-alone.md'), 'edited');
    await writeFile(join(folder, 'gone.md'), 'old');
    expect(await compareFolder(folder, files)).toEqual({
      stale: ['low-back-pain-alone.md'],
      surplus: ['gone.md'],
    });
    await writeFolder(folder, files);
    expect(await compareFolder(folder, files)).toEqual({ stale: [], surplus: [] });
  });

  it('no file is removed from a folder that is not a rulebook', async () => {
    await writeFile(join(folder, 'README.md'), '# My notes\n');
    await writeFile(join(folder, 'diary.md'), 'words');
    await writeFolder(folder, printRulebook([rule], cards, [], 'md'));
    expect(await readdir(folder)).toContain('diary.md');
  });

  async function sign(...words: string[]): Promise<string> {
    const table = join(folder, 'signed.tsv');
    const program = new Command();
    registerRulebook(program);
    await program.parseAsync(['rulebook', '--signed', table, 'sign', ...words], { from: 'user' });
    return readFile(table, 'utf8').catch(() => '');
  }
  const [card] = RULE_CARDS;
  const by = ['--reviewer', 'A. Reader', '--credential', 'CPC', '--date', '2026-11-02'];

  it('signing appends one line with the fingerprint of the rule as it stands', async () => {
    await sign(card?.id ?? '', ...by);
    const table = await sign(card?.id ?? '', ...by, '--date', '2026-11-03');
    expect(table.trim().split('\n')).toEqual([
      'rule\tfingerprint\treviewer\tcredential\tdate',
      `${card?.id}\t${card?.fingerprint}\tA. Reader\tCPC\t2026-11-02`,
      `${card?.id}\t${card?.fingerprint}\tA. Reader\tCPC\t2026-11-03`,
    ]);
  });

  it.each([
    ['an unknown rule', 'no-such-rule', by],
    ['a day that is none', card?.id ?? '', [...by, '--date', '2026-02-30']],
    ['an empty reviewer', card?.id ?? '', [...by, '--reviewer', ' ']],
    ['a credential with a tab', card?.id ?? '', [...by, '--credential', 'CPC\tCCS']],
  ])('%s is refused, and nothing is written', async (_, id, words) => {
    expect(await sign(id, ...words)).toBe('');
    expect(process.exitCode).toBe(2);
  });
});
