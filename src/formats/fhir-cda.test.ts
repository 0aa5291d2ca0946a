import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFhir } from './fhir.ts';
import type { FormatItem } from './format-reader.ts';

const SAMPLE = readFileSync(new URL('./samples/low-back-visit.ccda.xml', import.meta.url), 'utf8');

type Resource = Record<string, unknown>;
const carrying = (document: string | Buffer, more: Resource = {}): Resource => ({
  resourceType: 'DocumentReference',
  id: 'n1',
  status: 'current',
  subject: { reference: 'Patient/p1' },
  context: { encounter: [{ reference: 'Encounter/e1' }] },
  content: [
    {
      attachment: {
        contentType: 'application/xml',
        data: Buffer.from(document).toString('base64'),
      },
    },
  ],
  ...more,
});
const VISIT: Resource = {
  resourceType: 'Encounter',
  id: 'e1',
  status: 'finished',
  class: { code: 'EMER' },
  subject: { reference: 'Patient/p1' },
  period: { start: '2026-11-05' },
};
const condition = (category: string, code: string): Resource => ({
  resourceType: 'Condition',
  id: category,
  clinicalStatus: { coding: [{ code: 'active' }] },
  category: [{ coding: [{ code: category }] }],
  subject: { reference: 'Patient/p1' },
  encounter: { reference: 'Encounter/e1' },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] },
});

const read = (...resources: Resource[]): readonly FormatItem[] =>
  readFhir({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
const visit = (items: readonly FormatItem[]) =>
  items.flatMap((item) => (item.kind === 'encounter' ? [item.located] : []))[0];
const issues = (items: readonly FormatItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : []));
const DATA = '/entry/0/resource/content/0/attachment/data';

describe('a clinical document in an attachment', () => {
  it('brings its problems, each with its place in the document', () => {
    const problems = read(carrying(SAMPLE)).flatMap((item) =>
      item.kind === 'problem' ? [item] : [],
    );
    expect(
      problems.map(({ problem, patientId }) => [problem.code, problem.role, patientId]),
    ).toEqual([
      ['M54.50', 'problem-list', 'p1'],
      ['M54.50', 'encounter-diagnosis', 'p1'],
    ]);
    for (const { problem } of problems) {
      expect(problem.at?.path?.startsWith(`${DATA} > /ClinicalDocument[1]/`)).toBe(true);
      // a byte or a line of the document is none of the file
      expect(Object.keys(problem.at ?? {})).toEqual(['path']);
    }
  });

  it('gives way to what FHIR says itself of day, setting, diagnoses and problems', () => {
    const found = visit(
      read(
        VISIT,
        carrying(SAMPLE),
        condition('encounter-diagnosis', 'M54.16'),
        condition('problem-list-item', 'M47.816'),
      ),
    );
    expect(found?.encounter).toMatchObject({
      dateOfService: '2026-11-05',
      setting: 'ed',
      billedCodes: ['M54.16'],
      problemList: [{ code: 'M47.816' }, { code: 'M54.50', since: '2026-03-01' }],
    });
  });

  it('beside the note of the visit gives its words and problems, and not its diagnoses', () => {
    const note = {
      ...carrying('Assessment: sciatica.'),
      id: 'n0',
      type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
    };
    const text = {
      contentType: 'text/plain',
      data: Buffer.from('Assessment: sciatica.').toString('base64'),
    };
    const found = visit(
      read(
        VISIT,
        { ...note, content: [{ attachment: text }] },
        carrying(SAMPLE.replace('11506-3', '34133-9')),
      ),
    );
    expect(found?.encounter.note).toBe('Assessment: sciatica.');
    expect(found?.encounter.documents).toHaveLength(1);
    expect(found?.encounter.problemList).toEqual([{ code: 'M54.50', since: '2026-03-01' }]);
    expect(found?.encounter.billedCodes).toBeUndefined();
  });

  it('is known by its content in UTF-16 too', () => {
    const wide = Buffer.from(`\uFEFF${SAMPLE.replace(/<\?xml[^>]*>/, '')}`, 'utf16le');
    expect(visit(read(carrying(wide)))?.encounter.note).toContain('Vertebrogenic low back pain');
  });

  it.each([
    [
      'has a document type declaration',
      `<!DOCTYPE a [<!ENTITY b "c">]>${SAMPLE}`,
      'ccda/dtd-refused',
    ],
    [
      'holds no section',
      '<ClinicalDocument xmlns="urn:hl7-org:v3"><id/></ClinicalDocument>',
      'ccda/body-missing',
    ],
  ])('that %s gives no note, and says so', (_, document, code) => {
    const items = read(VISIT, carrying(document));
    expect(visit(items)?.encounter.note).toBe('');
    expect(issues(items)).toEqual(
      expect.arrayContaining([code, 'text/clinical-document-not-read', 'fhir/note-without-text']),
    );
  });

  it('that was cut is read as far as it goes, with the place where it ends', () => {
    const items = read(VISIT, carrying(SAMPLE.slice(0, SAMPLE.indexOf('18776-5'))));
    expect(issues(items)).toContain('ccda/truncated');
    expect(visit(items)?.encounter.note).toContain('Assessment:');
  });

  it('that is other XML is told as a media type that is not read', () => {
    expect(issues(read(VISIT, carrying('<?xml version="1.0"?><a>x</a>')))).toContain(
      'text/media-type-not-read',
    );
  });
});
