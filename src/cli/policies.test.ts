import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PayerPolicy, payerPolicySchema } from '../claims/payer-policy-schema.ts';

const command = fileURLToPath(new URL('endplate.ts', import.meta.url));
let folder = '';
let data = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'endplate-policies-'));
});
beforeEach(() => {
  data = mkdtempSync(join(folder, 'data-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function endplate(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, ENDPLATE_DATA: data },
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function kept(id: string): PayerPolicy {
  return payerPolicySchema.parse(
    JSON.parse(readFileSync(join(data, 'policies', `${id}.json`), 'utf8')),
  );
}

/** What `scrub` says of one line for a payer. */
function coverage(payer: string, diagnosis: string, cpt: string, date = '2026-11-02') {
  const claim = { id: 'c', dateOfService: date, payer, diagnoses: [diagnosis] };
  const { stdout } = endplate(
    ['scrub', '--ndjson'],
    JSON.stringify({ ...claim, lines: [{ cpt, modifiers: ['KX'], pointers: [1] }] }),
  );
  const { edits } = JSON.parse(stdout);
  return edits.filter((edit: { edit: string }) => edit.edit === 'coverage');
}

/** Tables as the CMS download has them; two versions of one article, and one that nobody asked for. */
const TABLES = {
  'article.csv':
    'article_id,article_version,title,status,article_eff_date,article_rev_eff_date,article_end_date\n59466,5,BVN,A,2024-01-28 00:00:00,,\n59466,7,BVN,A,2024-01-28 00:00:00,2026-10-01 00:00:00,\n11111,1,Other,A,2020-01-01,,\n',
  'article_x_hcpc_code.csv':
    'article_id,article_version,hcpc_code_id,hcpc_code_group,long_description\n59466,7,64628,1,A LICENSED DESCRIPTOR\n59466,7,64629,1,A LICENSED DESCRIPTOR\n59466,7,99999X,1,\n59466,5,00000,1,\n',
  'article_x_icd10_covered.csv':
    'article_id,article_version,icd10_code_id,icd10_covered_group,description,asterisk\n59466,5,M54.50,1,,\n59466,7,M54.51,1,,\n59466,7,M5459,2,,*\n59466,7,XX000,1,,\n59466,7,nonsense,1,,\n11111,1,A00.0,1,,\n',
  'article_x_icd10_noncovered.csv':
    'article_id,article_version,icd10_code_id,icd10_noncovered_group\n59466,7,M54.50,1\n',
  'article_x_icd10_covered_group.csv':
    'article_id,article_version,icd10_covered_group,paragraph\n59466,7,1,"<p>support CPT codes 64628 and 64629:</p>"\n59466,7,2,"<p>only with 64629; a secondary diagnosis is needed</p>"\n',
  'article_x_contractor.csv': 'article_id,article_version,contractor_id\n59466,7,12\n',
  'contractor.csv': 'contractor_id,contractor_bus_name\n12,"Noridian Healthcare Solutions, LLC"\n',
  'article_related_documents.csv':
    'article_id,article_version,r_lcd_id\n59466,7,39642\n59466,7,0\n',
};

function cmsZip(): Uint8Array {
  const inner = zipSync(
    Object.fromEntries(Object.entries(TABLES).map(([name, text]) => [name, strToU8(text)])),
  );
  return zipSync({ 'current_article_csv.zip': inner, 'read_me.pdf': strToU8('x') });
}

describe('endplate policies', () => {
  it('lists what is loaded and what is only indexed', () => {
    const { stdout, status } = endplate(['policies', 'list']);
    expect(status).toBe(0);
    expect(stdout).toContain('9 policies loaded');
    expect(stdout).toMatch(/L39420 +LCD +basivertebral-nerve-ablation/);
    const { index } = JSON.parse(
      endplate(['policies', 'list', '--topic', 'lumbar-mri', '--json']).stdout,
    );
    expect(index).toHaveLength(4);
  });

  it('shows of each fact how it is known', () => {
    const { stdout } = endplate(['policies', 'show', 'a59466']);
    expect(stdout).toContain('diagnoses: from memory, not verified');
    expect(stdout).toContain('modifier KX (seen on a secondary page)');
    const none = endplate(['policies', 'show', 'A00000']);
    expect([none.status, none.stderr.includes('policies/not-known')]).toEqual([2, true]);
  });

  it('imports the CMS download, the newest version of indexed articles only', () => {
    const { stdout, stderr, status } = endplate([
      'policies',
      'import',
      file('article.zip', cmsZip()),
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      'medicare-a59466: from 2026-10-01, 2 procedures, 2 diagnoses\n1 policy loaded\n',
    );
    const policy = kept('medicare-a59466');
    expect(policy).toMatchObject({
      payer: 'Medicare, Noridian Healthcare Solutions, LLC',
      matches: ['noridian'],
      procedures: ['64628', '64629'],
      documents: [{ id: 'A59466', version: '7' }, { id: 'L39642' }],
      diagnoses: {
        status: 'read',
        groups: [
          { name: 'Group 1', codes: ['M54.51'], procedures: ['64628', '64629'] },
          { name: 'Group 2', codes: ['M54.59'], procedures: ['64629'], hasCondition: true },
        ],
        excluded: ['M54.50'],
      },
    });
    expect(JSON.stringify(policy)).not.toContain('DESCRIPTOR');
  });

  it('answers claims by what was imported, in place of what was remembered', () => {
    expect(coverage('Noridian', 'M54.51', '64628')).toMatchObject([
      { answer: 'policy-not-loaded' },
    ]);
    endplate(['policies', 'import', file('article.zip', cmsZip())]);
    expect(coverage('Noridian', 'M54.51', '64628')).toMatchObject([
      { answer: 'listed', severity: 'info' },
    ]);
    expect(coverage('Noridian', 'M54.50', '64628')).toMatchObject([
      { answer: 'not-listed', severity: 'warning', suggest: [] },
    ]);
    expect(coverage('Noridian', 'M54.59', '64628')).toMatchObject([{ answer: 'not-listed' }]);
    expect(coverage('Noridian', 'M54.59', '64629')[0].because).toContain('read the condition');
    expect(coverage('Noridian', 'M54.51', '64628', '2026-09-30')).toMatchObject([
      { answer: 'policy-not-loaded' },
    ]);
    expect(endplate(['policies', 'remove', 'medicare-a59466']).status).toBe(0);
    expect(coverage('Noridian', 'M54.51', '64628')).toMatchObject([
      { answer: 'policy-not-loaded' },
    ]);
  });

  it('takes the tables loose, by their headings, and answers of the coverage API', () => {
    const api = JSON.stringify({
      meta: {},
      data: [
        { article_id: 59466, article_version: 7, icd10_code_id: 'M54.51', icd10_covered_group: 1 },
      ],
    });
    const { stdout } = endplate([
      'policies',
      'import',
      file('icd10-covered.json', api),
      file('numbers.csv', TABLES['article_x_hcpc_code.csv']),
    ]);
    expect(stdout).toContain('medicare-a59466: from 2024-01-28, 2 procedures, 1 diagnoses');
  });

  it('takes other articles when they are named, and says when it cannot', () => {
    const zip = file('article.zip', cmsZip());
    const { status, stderr } = endplate(['policies', 'import', zip, '--only', 'A11111']);
    expect(status).toBe(2);
    expect(stderr).toContain('policies/contractor-not-known');
    expect(endplate(['policies', 'import', zip, '--only', 'A22222']).stderr).toContain(
      'policies/nothing-wanted',
    );
  });

  it('imports a practice’s own list, whatever its columns are called', () => {
    const list = file(
      'ours.csv',
      '\uFEFFPayor,Policy Name,CPT Code,Dx,Position,Effective Date,Last Checked,Mod\nExample Health,PT,"97110, 97112","M54.5- M51.16",,01/01/2026,2026-11-01,GP\nExample Health,PT,97140,M54.16,,2026-01-01,,\nExample Health,CMT,98940,M99.00-M99.05,primary,2026-01-01,,\nExample Health,CMT,98941,,,2026-01-01,,\nExample Health,CMT,98941,LBP,,2026-01-01,,\nExample Health,CMT,98941,M99.03,,soon,,\n',
    );
    const { stdout, stderr, status } = endplate(['policies', 'import', list]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'example-health-pt-2026-01-01: from 2026-01-01, 3 procedures, 3 diagnoses',
    );
    expect(stderr.match(/policies\/[a-z-]+\. .*row \d/g)).toHaveLength(4);
    expect(stderr).not.toContain('LBP');
    expect(coverage('EXAMPLE HEALTH PPO', 'M54.51', '97110')).toMatchObject([{ answer: 'listed' }]);
    expect(coverage('Example Health', 'M54.2', '97110')).toMatchObject([{ answer: 'not-listed' }]);
    expect(coverage('Example Health', 'M54.51', '97110', '2025-12-31')).toEqual([]);
    expect(coverage('Other Health', 'M54.2', '97110')).toEqual([]);
  });

  it.each([
    ['a file of something else', 'a,b\n1,2\n', 'policies/file-not-known'],
    ['a ZIP that was cut', cmsZip().subarray(0, 900), 'policies/zip-damaged'],
    [
      'a list without dates',
      'payer,procedure,diagnosis\nX,97110,M54.50\n',
      'policies/date-missing',
    ],
  ])('ends with status 2 for %s', (_, content, code) => {
    const { status, stderr } = endplate(['policies', 'import', file('odd.csv', content)]);
    expect([status, stderr.includes(code)]).toEqual([2, true]);
  });

  it('refuses a stored policy that somebody has altered into none', () => {
    endplate(['policies', 'import', file('article.zip', cmsZip())]);
    writeFileSync(join(data, 'policies', 'medicare-a59466.json'), '{"id":"x"}');
    const { status, stderr } = endplate(['policies', 'list']);
    expect([status, stderr.includes('policies/store-damaged')]).toEqual([2, true]);
    expect(endplate(['scrub'], '{"id":"c","diagnoses":[]}').status).toBe(2);
  });
});
