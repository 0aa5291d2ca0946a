/** What the command line reads beside its own formats: `endplate code` notes, `endplate scrub` claims. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scrubResultSchema } from '../claims/scrub-schema.ts';
import { decisionSchema } from '../coding/decision.ts';

const command = fileURLToPath(new URL('endplate.ts', import.meta.url));
const samples = fileURLToPath(new URL('../formats/samples/', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'endplate-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function endplate(words: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, values: lines.map((line): unknown => JSON.parse(line)) };
}
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const told = (words: readonly string[], input: string | Buffer = ''): unknown[] =>
  endplate(['code', '--ndjson', '--date', '2026-11-02', ...words], input)
    .values.map((value) => decisionSchema.parse(value))
    .map(({ id, codes, issues }) => [
      id,
      codes.map(({ code }) => code).join(' '),
      issues.map(({ code }) => code).join(' '),
    ]);

describe('endplate code', () => {
  it('decides the same visit alike, whatever format it comes in', () => {
    const names = ['ndjson', 'fhir.json', 'fhir.ndjson', 'ccda.xml', 'csv', 'hl7'];
    const paths = names.map((name) => join(samples, `low-back-visit.${name}`));
    const decisions = endplate(['code', '--ndjson', ...paths]).values;
    expect(decisions).toHaveLength(names.length);
    for (const decision of decisions) expect(decision).toEqual(decisions[0]);
    expect(decisionSchema.parse(decisions[0]).codes[0]?.code).toBe('M54.51');
  });

  it('reads them from a folder and from standard input', () => {
    const notes = join(folder, 'visits');
    cpSync(samples, notes, { recursive: true, filter: (path) => !/claim|x12/.test(path) });
    const ids = endplate(['code', notes, '--ndjson']).values.map(
      (value) => decisionSchema.parse(value).id,
    );
    expect(ids).toEqual(['e1', 'e1', 'e1', 'e1', 'e1', 'e1', 'low-back-visit.txt']);
    const piped = readFileSync(join(samples, 'low-back-visit.hl7'));
    expect(told(['-'], piped)).toEqual([['e1', 'M54.51', '']]);
  });

  it.each([
    [
      'page.html',
      '<html><body><h2>Assessment</h2><p>Low back <del>leg</del> pain.</p></body></html>',
      'text/struck-out-words',
    ],
    ['note.rtf', '{\\rtf1\\ansi Assessment:\\par Low back pain.\\par}', ''],
  ])('reads the words of %s', (name, content, issue) => {
    expect(told([file(name, content)])).toEqual([[name, 'M54.50', issue]]);
  });

  it('takes columns by name, and a format by name', () => {
    const table = file(
      'table.dat',
      'Nr;Tag;Befund\na;2026-11-02;Assessment: low back pain.\nb;soon;Well.',
    );
    const map = ['--map', 'encounterId=Nr', '--map', 'dateOfService=Tag', '--map', 'note=Befund'];
    expect(told([table, '--format', 'csv', ...map])).toEqual([
      ['a', 'M54.50', ''],
      ['b', '', 'csv/date-malformed'],
    ]);
    expect(told([table]).length).toBe(1);
    expect(endplate(['code', table, '--map', 'nonsense=Tag']).status).toBe(2);
  });

  it('tells what is wrong with the visit that it is in, and goes on', () => {
    const bundle = (note: unknown) =>
      JSON.stringify({
        resourceType: 'Bundle',
        entry: [
          { resource: { resourceType: 'Encounter', id: 'e', period: { start: '2026-11-02' } } },
          { resource: note },
        ],
      });
    const note = (data: string) => ({
      resourceType: 'DocumentReference',
      context: { encounter: [{ reference: 'Encounter/e' }] },
      content: [{ attachment: { contentType: 'text/plain', data } }],
    });
    const pain = Buffer.from('Assessment: low back pain.').toString('base64');
    expect(told(['-'], `${bundle(note(pain))}\n{"cut\n${bundle(note('*'))}\n`)).toEqual([
      ['e', 'M54.50', ''],
      [
        'e',
        '',
        'format/json-malformed format/base64-malformed fhir/note-without-text encounter/note-empty',
      ],
    ]);
  });
});

describe('endplate scrub', () => {
  it('finds the same edits in a FHIR Claim, a table and an 837', () => {
    const edits = ['low-back-claim.fhir.json', 'low-back-claim.csv', 'x12/837p-low-back.edi'].map(
      (name) => {
        const [value] = endplate(['scrub', join(samples, name), '--ndjson', '--all']).values;
        const { id, verdict, edits: found } = scrubResultSchema.parse(value);
        return { id, verdict, edits: found.map(({ edit, codes, line }) => [edit, codes, line]) };
      },
    );
    expect(edits[0]?.id).toBe('LBP-0001');
    expect(edits[1]).toEqual(edits[0]);
    expect(edits[2]).toEqual(edits[0]);
  });

  it('says where in the table an edit is', () => {
    const table = 'Claim,DOS,Dx1,CPT,Pointer\nK,2026-11-02,M54.5,99213,1\n';
    const [value] = endplate(['scrub', '-', '--ndjson'], table).values;
    const { verdict, edits } = scrubResultSchema.parse(value);
    expect(verdict).toBe('reject');
    expect(edits[0]).toMatchObject({ edit: 'code-retired', at: { line: 2, element: 'Dx1' } });
  });
});
