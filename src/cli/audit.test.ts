import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { accessProblems } from '../print/testing/pdf-access.ts';
import { sampleSchema } from '../review/sample-audit-schema.ts';
import { registerAudit } from './audit.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

const NOTES = [
  ['Assessment: Low back pain.', 'M54.50'],
  ['Assessment: Low back pain with right sciatica.', 'M54.50'],
  ['MRI shows Modic changes. Assessment: Low back pain.', 'M54.51'],
] as const;
const EXPORT = Array.from({ length: 24 }, (_, index) => {
  const [note, billed] = NOTES[index % 3] ?? NOTES[0];
  return {
    id: `e${index + 1}`,
    dateOfService: '2026-10-05',
    note,
    billedCodes: [billed],
    provider: index % 2 === 0 ? 'A. Adair' : 'B. Boyd',
    payer: 'Example Mutual',
  };
});

function run(words: readonly string[], input = ''): Promise<Ran> {
  return runCommand(registerAudit, ['audit', ...words], input);
}

const ndjson = EXPORT.map((one) => JSON.stringify(one)).join('\n');

/** A sample of ten of two providers in a folder of its own. */
async function drawn(): Promise<(name: string) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-audit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const at = (name: string): string => join(folder, 'audit', name);
  const { status } = await run(
    ['sample', '--out', join(folder, 'audit'), '--seed', 'q4', '--each', '5', '--second', '40'],
    ndjson,
  );
  expect(status).toBe(0);
  return at;
}

type Row = Record<string, string>;

/** Fills some rows of a worksheet, as an auditor would in a spreadsheet. */
async function fill(path: string, how: (row: Row, index: number) => Row): Promise<void> {
  const { data } = Papa.parse<Row>(await readFile(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const filled = data.map((row, index) => ({ ...row, ...how(row, index) }));
  await writeFile(path, Papa.unparse(filled));
}

const byBook = (row: Row): Row => ({
  audited: row['billed'] === 'M54.51' ? 'M54.50' : 'same',
  reviewer: 'QR',
});

describe('a sample', () => {
  it('is recorded, and the same export gives it again', async () => {
    const at = await drawn();
    const sample = sampleSchema.parse(JSON.parse(await readFile(at('sample.json'), 'utf8')));
    expect(sample.encounters).toHaveLength(10);
    expect(sample.frame.rows).toBe(24);
    const again = await run(['sample', '--check', at('sample.json')], ndjson);
    expect(again).toMatchObject({ status: 0, out: expect.stringContaining('draw: the same') });
    const other = await run(
      ['sample', '--check', at('sample.json')],
      EXPORT.slice(1)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    expect(other).toMatchObject({ status: 1, out: expect.stringContaining('frame: another') });
  });

  it('is never written over', async () => {
    const at = await drawn();
    const again = await run(
      ['sample', '--out', join(at('sample.json'), '..'), '--seed', 'q1'],
      ndjson,
    );
    expect(again.status).toBe(2);
  });

  it('holds nothing of the engine’s reading in what the auditor gets', async () => {
    const at = await drawn();
    for (const name of [
      'sample.json',
      'worksheet.csv',
      'worksheet.ndjson',
      'worksheet.html',
      'sealed.ndjson',
    ]) {
      const words = await readFile(at(name), 'utf8');
      // M54.41 is what the engine reads in a third of the notes; nobody billed it
      expect(words).not.toContain('M54.41');
      expect(words).not.toContain('because');
    }
    expect((await stat(at('seal.key'))).mode & 0o077).toBe(0);
  });
});

describe('blind review', () => {
  it('shows the reading of what is coded, and of nothing else', async () => {
    const at = await drawn();
    await fill(at('worksheet.csv'), (row, index) => (index < 3 ? byBook(row) : {}));
    const shown = await run([
      'reveal',
      at('sample.json'),
      at('worksheet.csv'),
      '--sealed',
      at('sealed.ndjson'),
      '--key',
      at('seal.key'),
      '--out',
      at('revealed.ndjson'),
    ]);
    expect(shown).toMatchObject({ status: 0, out: expect.stringContaining('3 readings shown') });
    expect((await readFile(at('revealed.ndjson'), 'utf8')).trim().split('\n')).toHaveLength(3);
  });

  it('tells a coding that was changed after the reading was shown', async () => {
    const at = await drawn();
    const reveal = [
      'reveal',
      at('sample.json'),
      at('worksheet.csv'),
      '--sealed',
      at('sealed.ndjson'),
      '--key',
      at('seal.key'),
      '--out',
      at('revealed.ndjson'),
    ];
    await fill(at('worksheet.csv'), byBook);
    await run(reveal);
    await fill(at('worksheet.csv'), () => ({ audited: 'M54.59' }));
    const again = await run(reveal);
    expect(again.out).toContain('0 readings shown, 10 before');
    const score = await run([
      'score',
      at('sample.json'),
      at('worksheet.csv'),
      '--revealed',
      at('revealed.ndjson'),
    ]);
    expect(score.status).toBe(1);
    expect(score.told).toContain('audit/coding-changed');
    expect(score.out).toContain('10 changed afterwards');
  });

  it('refuses another key and a reading that was exchanged', async () => {
    const at = await drawn();
    await fill(at('worksheet.csv'), byBook);
    const reveal = (key: string): ReturnType<typeof run> =>
      run([
        'reveal',
        at('sample.json'),
        at('worksheet.csv'),
        '--sealed',
        at('sealed.ndjson'),
        '--key',
        key,
        '--out',
        at('revealed.ndjson'),
      ]);
    await writeFile(at('other.key'), 'ab'.repeat(32));
    expect((await reveal(at('other.key'))).told).toContain('audit/seal-key-wrong');
    const lines = (await readFile(at('sealed.ndjson'), 'utf8')).trim().split('\n');
    const [first, second] = lines.map((line): Row => JSON.parse(line));
    lines[0] = JSON.stringify({ ...first, sealed: second?.['sealed'] });
    await writeFile(at('sealed.ndjson'), lines.join('\n'));
    expect((await reveal(at('seal.key'))).told).toContain('audit/seal-broken');
  });
});

describe('a score', () => {
  let out = '';
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'endplate-audit-'));
    const at = (name: string): string => join(folder, 'a', name);
    await run(
      ['sample', '--out', join(folder, 'a'), '--seed', 'q4', '--each', '5', '--second', '100'],
      ndjson,
    );
    await fill(at('worksheet.csv'), byBook);
    await fill(at('worksheet-second.csv'), () => ({ audited: 'same', reviewer: 'ST' }));
    ({ out } = await run([
      'score',
      at('sample.json'),
      at('worksheet.csv'),
      '--second',
      at('worksheet-second.csv'),
    ]));
    await rm(folder, { recursive: true });
  });

  it('gives every share with its counts and interval, and says what ten of ten is worth', () => {
    expect(out).toMatch(/Encounters without an error in coding +\d+ of 10, \d+ % \(\d+ to \d+ %\)/);
    expect(out).toContain('10 of 10 right still allows a true share of 72 %.');
  });

  it('gives the agreement of two reviewers with its interval', () => {
    expect(out).toMatch(
      /first-listed code: \d+ of 10 the same, kappa -?\d\.\d\d \(-?\d\.\d\d to \d\.\d\d\)/,
    );
  });
});

describe('a report', () => {
  const DETAILS = {
    scope: 'Low back encounters',
    criteria: 'Each code against the note of its own day',
    guidelines: 'FY2027',
    reviewers: [{ name: 'Q. Reader', credential: 'CPC', independent: true }],
    keyHeldBy: 'the compliance officer',
    actions: [{ what: 'Replace the diagnosis list', owner: 'administrator', due: '2026-12-15' }],
    rebuttalUntil: '2026-12-20',
    reauditOn: '2027-02-15',
  };

  it('says how the sample was drawn, what it found, how surely, and who does what until when', async () => {
    const at = await drawn();
    await fill(at('worksheet.csv'), byBook);
    await writeFile(at('details.json'), JSON.stringify(DETAILS));
    const report = [
      'report',
      at('sample.json'),
      at('worksheet.csv'),
      '--details',
      at('details.json'),
    ];
    const first = await run([...report, '--out', at('report')]);
    expect(first.status).toBe(0);
    const html = await readFile(at('report/audit-report-1.html'), 'utf8');
    const sample = sampleSchema.parse(JSON.parse(await readFile(at('sample.json'), 'utf8')));
    for (const words of [
      sample.frame.sha256,
      '10 of 10 right still allows a true share of 72 %.',
      'Q. Reader, CPC, independent',
      'Replace the diagnosis list',
      'Open until 2026-12-20',
      'Audit again on ',
      'Encounters without an error in coding',
    ])
      expect(html).toContain(words);
    expect(accessProblems(await readFile(at('report/audit-report-1.pdf')))).toEqual([]);
  });

  it('is a new version each time, tied to the one before by its hash', async () => {
    const at = await drawn();
    await fill(at('worksheet.csv'), byBook);
    await writeFile(at('details.json'), JSON.stringify(DETAILS));
    const report = [
      'report',
      at('sample.json'),
      at('worksheet.csv'),
      '--details',
      at('details.json'),
    ];
    await run([...report, '--out', at('report')]);
    const before = await readFile(at('report/audit-report-1.json'));
    await run([...report, '--out', at('report')]);
    expect(await readFile(at('report/audit-report-1.json'))).toEqual(before);
    const second = await readFile(at('report/audit-report-2.html'), 'utf8');
    expect(second).toContain(createHash('sha256').update(before).digest('hex'));
  });

  it('names the fields of the details that are missing', async () => {
    const at = await drawn();
    await writeFile(at('details.json'), '{"scope":"x"}');
    const { status, told } = await run([
      'report',
      at('sample.json'),
      at('worksheet.csv'),
      '--details',
      at('details.json'),
      '--out',
      at('report'),
    ]);
    expect(status).toBe(2);
    expect(told).toContain('reauditOn');
  });
});

it.each([
  ['a code that is none', { audited: 'LBP', reviewer: 'QR' }, 'audit/code-malformed at row 1'],
  ['no reviewer', { audited: 'same' }, 'audit/reviewer-missing at row 1'],
  [
    'a finding that is none',
    { audited: 'same', reviewer: 'QR', findings: 'F99' },
    'audit/finding-unknown at row 1',
  ],
  [
    'an effect that is none',
    { audited: 'same', reviewer: 'QR', effect: 'lots' },
    'audit/effect-unknown at row 1',
  ],
  [
    'an encounter of another sample',
    { encounter: 'x', audited: 'same', reviewer: 'QR' },
    'audit/encounter-not-drawn at row 1',
  ],
])('a worksheet with %s is told by its place', async (_, wrong, told) => {
  const at = await drawn();
  await fill(at('worksheet.csv'), (row, index) => (index === 0 ? wrong : byBook(row)));
  const score = await run(['score', at('sample.json'), at('worksheet.csv')]);
  expect(score.told).toContain(told);
});
