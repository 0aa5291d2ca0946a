import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeCcdaReader } from './ccda.ts';
import { readFhir } from './fhir.ts';
import type { FormatItem } from './format-reader.ts';
import { makeHl7v2Reader } from './hl7v2.ts';

const SAMPLE = readFileSync(new URL('./samples/low-back-visit.ccda.xml', import.meta.url), 'utf8');

/** Clinical documents that cannot be read, and the code of why. */
const NOT_READ = [
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
] as const;

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

describe('a clinical document in an attachment of FHIR', () => {
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

  it.each(NOT_READ)('that %s gives no note, and says so', (_, document, code) => {
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

/** A message with what OBX-5 holds, and what else it says. */
const message = (type: string, value: string, ...more: string[]): string =>
  [
    `MSH|^~\\&|EHR|CLINIC|||20261105101500||${type}|m1|P|2.5.1`,
    'PID|||p1^^^CLINIC^MR',
    'PV1||O|||||||||||||||||e1|||||||||||||||||||||||||20261105093000',
    ...more,
    `OBX|1|ED|11506-3^Progress note^LN||${value}||||||F`,
  ]
    .map((line) => `${line}\r`)
    .join('');
const TXA = 'TXA|1|PN|TX|20261105100000||||||||doc1|||||AU';
const OBR = 'OBR|1|||11506-3^Progress note^LN|||20261105';
const encoded = (content: string | Buffer, subtype = 'XML'): string =>
  `EHR^text^${subtype}^Base64^${Buffer.from(content).toString('base64')}`;
const escaped = (content: string): string =>
  content
    .replaceAll('\\', '\\E\\')
    .replaceAll('^', '\\S\\')
    .replaceAll('&', '\\T\\')
    .replaceAll('|', '\\F\\')
    .replaceAll('~', '\\R\\')
    .replaceAll(/\r?\n/g, '\\.br\\');
const readMessage = (text: string): readonly FormatItem[] => {
  const reader = makeHl7v2Reader({ file: 'feed.hl7' });
  return [...reader.push(new TextEncoder().encode(text)), ...reader.end()];
};
const alone = (() => {
  const reader = makeCcdaReader();
  reader.push(Buffer.from(SAMPLE));
  return visit(reader.end());
})();

describe('a clinical document in an OBX of HL7 v2', () => {
  it.each([
    ['MDM', message('MDM^T02', encoded(SAMPLE), TXA)],
    ['MDM, as text with escapes', message('MDM^T02', `EHR^text^XML^A^${escaped(SAMPLE)}`, TXA)],
    ['ORU', message('ORU^R01', encoded(SAMPLE), OBR)],
    ['ORU whose order says nothing', message('ORU^R01', encoded(SAMPLE), 'OBR|1|||CCD')],
    ['ADT', message('ADT^A08', encoded(SAMPLE))],
  ])('is read as the file is: %s', (_, text) => {
    const found = visit(readMessage(text));
    expect(found?.encounter.note.replace(/\s+/g, ' ')).toBe(
      alone?.encounter.note.replace(/\s+/g, ' '),
    );
    expect(found?.encounter.documents).toBeUndefined();
    expect(found?.encounter.problemList).toEqual(alone?.encounter.problemList);
    expect(found?.encounter.billedCodes).toEqual(alone?.encounter.billedCodes);
    expect(found?.encounter.dateOfService).toBe('2026-11-05');
  });

  it('brings its problems and sections, each with its place in the segment and in the document', () => {
    const items = readMessage(message('MDM^T02', encoded(SAMPLE), TXA));
    const problems = items.flatMap((item) => (item.kind === 'problem' ? [item] : []));
    expect(
      problems.map(({ problem, patientId }) => [problem.code, problem.role, patientId]),
    ).toEqual([
      ['M54.50', 'problem-list', 'p1'],
      ['M54.50', 'encounter-diagnosis', 'p1'],
    ]);
    const places = [
      ...problems.map(({ problem }) => problem.at),
      ...(visit(items)?.noteParts ?? []).map(({ at }) => at),
    ];
    expect(places.length).toBeGreaterThan(3);
    for (const place of places)
      expect(place).toMatchObject({
        file: 'feed.hl7',
        segment: 5,
        element: 'OBX-5',
        path: expect.stringMatching(/^\/ClinicalDocument\[1\]\//),
      });
  });

  it('keeps what others wrote out of the note: each is a document of its own', () => {
    const nurse =
      '<component><section><code code="11506-3" codeSystem="2.16.840.1.113883.6.1"/><text><list><item ID="n1">Sciatica on the left.</item></list></text>' +
      '<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.202"/><code code="34109-9" codeSystem="2.16.840.1.113883.6.1" displayName="Nurse note"/><text><reference value="#n1"/></text></act></entry></section></component></structuredBody>';
    const document = SAMPLE.replace('</structuredBody>', nurse);
    const { encounter, positions } =
      visit(readMessage(message('MDM^T02', encoded(document), TXA))) ?? {};
    expect(encounter?.note).toContain('Vertebrogenic low back pain');
    expect(encounter?.note).not.toContain('Sciatica');
    expect(encounter?.documents).toMatchObject([
      { kind: 'nursing', text: 'Sciatica on the left.', id: expect.stringMatching(/^doc1-/) },
    ]);
    expect(positions?.['documents[0]']).toMatchObject({ segment: 5, element: 'OBX-5' });
  });

  it.each([
    ['MDM', message('MDM^T02', encoded(SAMPLE.replace('11506-3', '18748-4')), TXA)],
    ['ORU', message('ORU^R01', encoded(SAMPLE.replace('11506-3', '18748-4')), 'OBR|1|||CCD')],
  ])('that is a report as a whole is no note, whatever the message calls it: %s', (_, text) => {
    const { encounter } = visit(readMessage(text)) ?? {};
    expect(encounter?.note).toBe('');
    expect(encounter?.documents).toMatchObject([
      { kind: 'imaging-report', text: expect.stringContaining('Modic type 1 changes') },
    ]);
  });

  it('that adds to an earlier document is an addendum', () => {
    const related =
      '<relatedDocument typeCode="APND"><parentDocument><id root="2.999.1.1" extension="doc-0"/></parentDocument></relatedDocument><componentOf>';
    const document = SAMPLE.replace('<componentOf>', related);
    const found = visit(readMessage(message('MDM^T02', encoded(document), TXA)));
    expect(found?.encounter.documents).toMatchObject([{ kind: 'addendum' }]);
  });

  it('gives way to what the message says itself', () => {
    const final = 'DG1|1||M54.16^Radiculopathy^I10|||F';
    const found = visit(readMessage(message('MDM^T02', encoded(SAMPLE), final, TXA)));
    expect(found?.encounter.billedCodes).toEqual(['M54.16']);
  });

  it.each(NOT_READ)('that %s gives no note, and says so', (_, document, code) => {
    const items = readMessage(message('MDM^T02', encoded(document), TXA));
    expect(visit(items)).toBeUndefined();
    expect(issues(items)).toEqual(
      expect.arrayContaining([code, 'text/clinical-document-not-read']),
    );
  });

  it.each([
    ['RTF', '{\\rtf1 Assessment: low back pain.}'],
    ['HTML', '<html><body><p>Assessment: low back pain.</p></body></html>'],
    ['TEXT', 'Assessment: low back pain.'],
  ])('beside it %s is read by what it is', (subtype, content) => {
    const found = visit(readMessage(message('MDM^T02', encoded(content, subtype), TXA)));
    expect(found?.encounter.note).toBe('Assessment: low back pain.');
  });

  it('that is other XML is told as a media type that is not read', () => {
    const items = readMessage(message('MDM^T02', encoded('<?xml version="1.0"?><a>x</a>'), TXA));
    expect(issues(items)).toContain('text/media-type-not-read');
    expect(visit(items)).toBeUndefined();
  });
});
