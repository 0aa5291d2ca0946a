import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScrubResult, scrubResultSchema } from '../claims/scrub-schema.ts';

const command = fileURLToPath(new URL('endplate.ts', import.meta.url));
const DAY = '2026-11-02';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'endplate-scrub-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function scrub(words: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'scrub', ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '90' },
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function results(stdout: string): ScrubResult[] {
  const lines = stdout.trim().split('\n');
  for (const line of lines) scrubResultSchema.parse(JSON.parse(line));
  return lines.map((line): ScrubResult => JSON.parse(line));
}

const claim = (id: string, diagnoses: readonly string[], more: Record<string, unknown> = {}) =>
  JSON.stringify({ id, dateOfService: DAY, diagnoses, ...more });
const told = (all: readonly ScrubResult[]) =>
  all.map(({ id, verdict, edits }) => [id, verdict, ...edits.map(({ edit }) => edit)]);

/** A professional claim as X12 has it, with the diagnoses and the lines’ pointers. */
function x12(claims: readonly { id: string; hi: string; pointers: string }[]): string {
  const body = claims.flatMap(({ id, hi, pointers }) => [
    `CLM*${id}*100***11:B:1*Y*A*Y*Y`,
    `HI*${hi}`,
    'LX*1',
    `SV1*HC:99213*100*UN*1***${pointers}`,
    'DTP*472*D8*20261102',
  ]);
  const segments = [
    'ST*837*0001*005010X222A1',
    'BHT*0019*00*1*20261103*1200*CH',
    'HL*1**20*1',
    'NM1*85*2*CLINIC*****XX*1234567893',
    'HL*2*1*22*0',
    'SBR*P*18*******CI',
    'NM1*IL*1*DOE*JO****MI*1',
    'NM1*PR*2*EXAMPLE HEALTH*****PI*99999',
    ...body,
  ];
  return [
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261103*1200*^*00501*000000001*0*T*:',
    'GS*HC*SENDER*RECEIVER*20261103*1200*1*X*005010X222A1',
    ...segments,
    `SE*${segments.length + 1}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
    '',
  ].join('~\n');
}

describe('endplate scrub', () => {
  it('shows what needs a hand, worst first, and counts the rest', () => {
    const { status, stdout, stderr } = scrub(
      [],
      `${claim('a', ['M54.5'])}\n${claim('b', ['M54.50'])}\n`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('REJECT  a · 2026-11-02');
    expect(stdout).toContain('→ M54.50, M54.51, M54.59');
    expect(stdout).not.toContain('b · 2026-11-02');
    expect(stdout).toContain('2 claims: 1 clean, 0 to review, 1 to reject');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  it('gives the same edits for a claim in X12 and in NDJSON, with the place in each', () => {
    const lines = claim('c1', ['M54.5', 'S39.012A'], { lines: [{ cpt: '99213', pointers: [1] }] });
    const plain = results(scrub(['--ndjson'], lines).stdout);
    const edi = x12([{ id: 'c1', hi: 'ABK:M545*ABF:S39012A', pointers: '1' }]);
    const path = file('claims.837', edi);
    const coded = results(scrub([path, '--ndjson']).stdout);
    expect(told(coded)).toEqual(told(plain));
    expect(told(coded)).toEqual([['c1', 'reject', 'code-retired', 'excludes1-pair']]);
    expect(plain[0]?.edits[0]?.at).toEqual({ path: '/diagnoses/0' });
    expect(coded[0]?.edits[0]?.at).toMatchObject({ file: path, element: 'HI01-2', loop: '2300' });
    expect(coded[0]).toMatchObject({ payer: 'EXAMPLE HEALTH', dateOfService: DAY });
    expect(readFileSync(path, 'utf8')).toBe(edi);
  });

  it('keeps a broken record in its place, and the batch goes on', () => {
    const { stdout, status } = scrub(
      ['--ndjson', '--fail-on', 'error'],
      `${claim('a', ['M54.50'])}\nnot json\n[]\n${claim('b', ['M54.50'])}`,
    );
    expect(told(results(stdout))).toEqual([
      ['a', 'clean'],
      ['line-2', 'reject'],
      ['line-3', 'reject'],
      ['b', 'clean'],
    ]);
    expect(results(stdout)[1]?.issues).toMatchObject([{ code: 'record/json-malformed' }]);
    expect(status).toBe(1);
  });

  it('tells what is wrong with an envelope apart from the claims', () => {
    const edi = x12([{ id: 'c1', hi: 'ABK:M5450', pointers: '1' }]).replace('GE*1*1', 'GE*7*1');
    const found = results(scrub(['--ndjson', file('frame.837', edi)]).stdout);
    expect(told(found)).toEqual([
      ['c1', 'clean'],
      [join(folder, 'frame.837'), 'review'],
    ]);
    expect(scrub(['--fail-on', 'warning', file('frame.837', edi)]).status).toBe(1);
    expect(found[1]?.issues).toMatchObject([{ code: 'x12/set-count' }]);
  });

  it.each([
    [['M54.5'], [], 0],
    [['M54.5'], ['--fail-on', 'error'], 1],
    [['M54.50', 'M48.061'], ['--fail-on', 'error'], 0],
    [['M54.50', 'M48.061'], ['--fail-on', 'warning'], 1],
    [['M54.50', 'G89.29'], ['--fail-on', 'warning'], 0],
  ])('%j with %j ends with status %i', (diagnoses, words, status) => {
    expect(scrub(words, claim('a', diagnoses)).status).toBe(status);
  });

  it('checks the codes against the note that comes with the claim, or stands beside it', () => {
    const note = 'Assessment: Low back pain with left-sided sciatica.';
    const inside = scrub(['--ndjson'], claim('a', ['M54.41'], { note }));
    const notes = file(
      'notes.ndjson',
      `${JSON.stringify({ id: 'x', note: 'Neck pain.' })}\n${JSON.stringify({ id: 'visit-7', note })}`,
    );
    const byEncounter = claim('a', ['M54.41'], { encounterId: 'visit-7' });
    const beside = scrub(['--ndjson', '--notes', notes], byEncounter);
    const byId = scrub(['--ndjson', '--notes', notes], claim('visit-7', ['M54.41']));
    for (const { stdout } of [inside, beside, byId]) {
      const [result] = results(stdout);
      expect(result?.edits).toMatchObject([
        { edit: 'not-supported-by-note', kind: 'support', suggest: ['M54.42'] },
      ]);
      expect(result?.verdicts).toMatchObject({ validity: 'clean', support: 'reject' });
    }
    const alone = scrub(['--ndjson', '--notes', notes], claim('nobody', ['M54.41']));
    expect(results(alone.stdout)[0]?.verdicts.support).toBe('not-checked');
  });

  it.each(['ndjson', 'fhir.json', 'csv', 'hl7', 'ccda.xml'])(
    'reads the notes beside claims from %s',
    (ending) => {
      const notes = fileURLToPath(
        new URL(`../formats/samples/low-back-visit.${ending}`, import.meta.url),
      );
      const visit = spawnSync(process.execPath, [command, 'code', notes, '--ndjson'], {
        encoding: 'utf8',
      });
      const { id } = JSON.parse(visit.stdout.trim());
      const { stdout } = scrub(
        ['--ndjson', '--notes', notes],
        claim('c', ['M51.16'], { encounterId: id }),
      );
      expect(results(stdout)[0]?.verdicts.support).toBe('reject');
    },
  );

  it('finds the note of a claim among the visits of the same file', () => {
    const text = 'Assessment: Low back pain with left-sided sciatica.';
    const entries = [
      {
        resourceType: 'Claim',
        id: 'c1',
        status: 'active',
        use: 'claim',
        created: DAY,
        billablePeriod: { start: DAY, end: DAY },
        diagnosis: [
          {
            sequence: 1,
            diagnosisCodeableConcept: {
              coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M54.41' }],
            },
          },
        ],
        item: [
          {
            sequence: 1,
            encounter: [{ reference: 'Encounter/e1' }],
            diagnosisSequence: [1],
            servicedDate: DAY,
          },
        ],
      },
      { resourceType: 'Encounter', id: 'e1', status: 'finished', period: { start: DAY } },
      {
        resourceType: 'DocumentReference',
        id: 'd1',
        status: 'current',
        type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
        context: { encounter: [{ reference: 'Encounter/e1' }] },
        content: [
          { attachment: { contentType: 'text/plain', data: Buffer.from(text).toString('base64') } },
        ],
      },
    ];
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: entries.map((resource) => ({ resource })),
    };
    const [result] = results(scrub(['--ndjson'], JSON.stringify(bundle)).stdout);
    expect(result?.edits.map(({ edit }) => edit)).toEqual(['not-supported-by-note']);
  });

  it('gives one object for one claim and an array for several', () => {
    const one = scrub(['--json'], claim('a', ['M54.50']));
    expect(scrubResultSchema.parse(JSON.parse(one.stdout)).id).toBe('a');
    const two = scrub(['--json'], `[${claim('a', ['M54.50'])},${claim('b', ['M54.50'])}]`);
    expect(JSON.parse(two.stdout)).toHaveLength(2);
  });

  it('writes a worklist that a spreadsheet reads and does not run', () => {
    const { stdout } = scrub(['--csv'], claim('=1+1', ['M54.5'], { payer: 'Smith, "& Co"' }));
    const { data, errors } = Papa.parse<Record<string, string>>(stdout, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toMatchObject([
      { claim: "'=1+1", payer: 'Smith, "& Co"', edit: 'code-retired', codes: 'M54.5' },
    ]);
  });

  it('writes a page without markup from the claim', () => {
    const { stdout } = scrub(['--html'], claim('<script>x</script>', ['M54.5']));
    expect(stdout).toContain('<!doctype html>');
    expect(stdout).toContain('&lt;script&gt;x');
    expect(stdout).not.toContain('<script');
    expect(stdout.match(/<section/g)).toHaveLength(2);
  });

  it('shows no charge in any shape', () => {
    const edi = file('money.837', x12([{ id: 'c1', hi: 'ABK:M545', pointers: '1' }]));
    const charged = readFileSync(edi, 'utf8').replaceAll('*100*', '*98765.43*');
    writeFileSync(edi, charged);
    for (const shape of ['--json', '--ndjson', '--csv', '--html', '--all']) {
      expect(scrub([shape, edi]).stdout).not.toContain('98765');
    }
  });

  it('reads all files of a folder, and no hidden ones', () => {
    mkdirSync(join(folder, 'outbox', 'deep'), { recursive: true });
    file('outbox/b.837', x12([{ id: 'b', hi: 'ABK:M5450', pointers: '1' }]));
    file('outbox/deep/c.ndjson', claim('c', ['M54.50']));
    file('outbox/.hidden', 'x');
    const { stdout } = scrub(['--ndjson', join(folder, 'outbox')]);
    expect(results(stdout).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it.each([
    ['a file that is not there', [join('nowhere', 'x.837')], '', 'input/unreadable'],
    ['a note', [], 'Assessment: low back pain.', 'input/no-claims'],
    ['nothing', [], '', 'input/empty'],
    ['notes that are not there', ['--notes', 'nowhere'], claim('a', []), 'input/unreadable'],
  ])('ends with status 2 for %s', (_, words, input, expected) => {
    const { status, stderr, stdout } = scrub(words, input);
    expect(status).toBe(2);
    expect(stderr).toContain(expected);
    expect(stdout).not.toContain('low back');
  });

  it('takes the payer and the day of the options for claims that have none', () => {
    const record = JSON.stringify({ id: 'a', diagnoses: ['M54.5'] });
    const [result] = results(
      scrub(['--ndjson', '--date', '2021-09-30', '--payer', 'Example'], record).stdout,
    );
    expect(result).toMatchObject({ dateOfService: '2021-09-30', payer: 'Example', edits: [] });
    expect(result?.issues).toMatchObject([{ code: 'claim/date-missing' }]);
  });
});
