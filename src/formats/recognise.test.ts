import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from './format-reader.ts';
import { openReader } from './open-reader.ts';
import { recognise } from './recognise.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))),
  );
const of = (content: string | Uint8Array, isCut = false): string => {
  const found = recognise(typeof content === 'string' ? bytes(content) : content, isCut);
  return 'format' in found ? found.format : found.refused;
};

const ISA =
  'ISA*00*          *00*          *ZZ*A              *ZZ*B              *261103*0900*^*00501*000000101*0*P*:~';

describe('a file is recognised by what it holds', () => {
  it.each([
    ['Assessment: Low back pain.', 'text'],
    ['{TEMPLATE} Assessment: Low back pain.', 'text'],
    ['[x] Low back pain', 'text'],
    ['[1] Smith et al. Low back pain', 'text'],
    ['Seen today, well, no pain.\nPlan: PT, NSAIDs, rest', 'text'],
    ['Date, time\nSeen today.', 'text'],
    ['<p> means paragraph', 'text'],
    ['<!DOCTYPE html><html><body>x</body></html>', 'text'],
    ['{\\rtf1\\ansi x}', 'text'],
    ['ST. MARY CLINIC\nLow back pain', 'text'],
    ['ISABEL was seen for low back pain', 'text'],
    ['MSH is a hospital', 'text'],
    ['GS: no pain', 'text'],
    [ISA, 'x12'],
    [`\uFEFF\r\n  ${ISA}`, 'x12'],
    ['GS*HC*A*B*20261103*0900*11*X*005010X222A1~', 'x12'],
    ['ST|837|0001~', 'x12'],
    ['MSH|^~\\&|EHR|CLINIC', 'hl7v2'],
    ['\u000BMSH|^~\\&|EHR|CLINIC', 'hl7v2'],
    ['MSH#*~\\&#EHR', 'hl7v2'],
    ['FHS|^~\\&|EHR', 'hl7v2'],
    ['<?xml version="1.0"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3">', 'ccda'],
    ['<n1:ClinicalDocument xmlns:n1="urn:hl7-org:v3">', 'ccda'],
    ['<act classCode="ACT" moodCode="EVN">', 'ccda'],
    ['<!-- an example -->\n<section>\n<text>', 'ccda'],
    ['<section><p>Low back pain</p></section>', 'text'],
    ['{"resourceType":"Bundle","entry":[]}', 'fhir'],
    ['{\n  "id": "x",\n  "resourceType": "Patient"\n}', 'fhir'],
    ['{"resourceType":"Patient","id":"a"}\n{"resourceType":"Patient","id":"b"}', 'fhir'],
    ['[{"resourceType":"Patient"}]', 'fhir'],
    ['{"id":"a","note":"\\"resourceType\\": \\"x\\""}', 'ndjson'],
    ['{"id":"a","note":"x","more":{"resourceType":"Patient"}}', 'ndjson'],
    ['{"id":"a","note":"x"}', 'ndjson'],
    ['{"id":"a","note":"x"}\n{"id":"b"}', 'ndjson'],
    ['{"cut\n{"id":"b","note":"x"}', 'ndjson'],
    ['{\n "id": "a"\n}', 'json'],
    ['[{"id":"a"}]', 'json'],
    ['[]', 'json'],
    ['Claim ID,DOS,Dx1,CPT\nK,2026-11-02,M54.50,99213', 'csv'],
    ['Code;Description\nM54.5;Low back pain', 'csv'],
    ['"Date of Service"\t"Note"\n2026-11-02\tLow back pain', 'csv'],
    ['Report of today\n\nClaim|DOS|Dx1|CPT\nK|2026-11-02|M54.50|99213', 'csv'],
    ['sep=;\nClaim;DOS;Dx1;CPT\nK;2026-11-02;M54.50;99213', 'csv'],
  ])('%j is %s', (content, format) => {
    expect(of(content)).toBe(format);
    expect(of(Buffer.from(`\uFEFF${content}`, 'utf16le'))).toBe(format);
    expect(of(`\n \r\n${content}`)).toBe(format);
  });

  it.each([
    ['', 'format/empty'],
    [' \r\n\t', 'format/empty'],
    ['%PDF-1.7\n', 'format/pdf'],
    [bytes([0x1f, 0x8b, 8, 0]), 'format/compressed'],
    [bytes('PK', [3, 4, 20, 0], 'claims.txt'), 'format/compressed'],
    [bytes('PK', [3, 4, 20, 0], '[Content_Types].xml'), 'format/word-document'],
    [bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'format/word-document'],
    [bytes([0x89], 'PNG'), 'format/image'],
    [bytes('note', [0, 1, 2, 0, 0, 3]), 'format/binary'],
    ['<Patient xmlns="http://hl7.org/fhir">', 'format/not-recognised'],
    ['<?xml version="1.0"?><office/>', 'format/not-recognised'],
  ])('%j is refused as %s', (content, code) => {
    expect(of(content)).toBe(code);
  });

  it('is a batch when it is cut in its first line', () => {
    expect(of('{"id":"a","note":"x', true)).toBe('ndjson');
    expect(of('{"resourceType":"Bundle","entry":[{', true)).toBe('fhir');
    expect(of('Claim,DOS,Dx1,CPT', true)).toBe('csv');
  });

  it('a zero byte in a batch does not spoil it', () => {
    expect(of(bytes('{"id":"a","note":"x"}\n{"id":', [0], '}\n'))).toBe('ndjson');
  });

  const samples = new URL('./samples/', import.meta.url);
  it.each(
    readdirSync(samples, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  )('sample %s', (path) => {
    const ending =
      /\.(ccda\.xml|fhir\.n?djson|fhir\.json|edi|hl7|csv|txt|json|ndjson)$/.exec(path)?.[1] ?? '';
    const expected =
      { 'ccda.xml': 'ccda', edi: 'x12', hl7: 'hl7v2', txt: 'text' }[ending] ?? ending.split('.')[0];
    expect(of(readFileSync(path).subarray(0, 65_536))).toBe(expected);
  });
});

describe('readers', () => {
  it.each(FORMATS)('of %s take anything', (format) => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '"',
      '[',
      ',',
      '\n',
      'MSH|^~\\&|',
      'ISA*',
      '<a>',
      '</a>',
      'Claim,DOS',
      '\u0000',
      'é',
      'x',
    );
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => Buffer.from(parts.join(''))),
    );
    const check = fc.check(
      fc.property(anything, (content) => {
        const reader = openReader(format, { file: 'f' });
        const items = [...reader.push(content), ...reader.end()];
        const codes = items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : []));
        return codes.every((code) => /^[a-z0-9]+\/[a-z0-9-]+$/.test(code));
      }),
      { numRuns: 150 },
    );
    expect(check.failed).toBe(false);
  });
});
