import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../chart/claim.ts';
import type { Encounter } from '../chart/encounter.ts';
import type { Problem } from '../chart/patient.ts';
import type { FormatItem, LocatedEncounter } from './format-reader.ts';
import { makeHl7v2Reader } from './hl7v2.ts';

const SAMPLE = readFileSync(new URL('./samples/low-back-visit.hl7', import.meta.url), 'utf8');

function read(text: string): readonly FormatItem[] {
  const reader = makeHl7v2Reader({ file: 'feed.hl7' });
  return [...reader.push(new TextEncoder().encode(text)), ...reader.end()];
}

function located(items: readonly FormatItem[]): LocatedEncounter[] {
  return items.flatMap((item) => (item.kind === 'encounter' ? [item.located] : []));
}

function encounters(items: readonly FormatItem[]): Encounter[] {
  return located(items).map(({ encounter }) => encounter);
}

function problems(items: readonly FormatItem[]): Problem[] {
  return items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : []));
}

function claims(items: readonly FormatItem[]): Claim[] {
  return items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []));
}

function issues(items: readonly FormatItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : []));
}

/** A segment with the fields at the numbers given. */
function segment(id: string, fields: Readonly<Record<number, string>>): string {
  const last = Math.max(...Object.keys(fields).map(Number));
  return [id, ...Array.from({ length: last }, (_, at) => fields[at + 1] ?? '')].join('|');
}

const PERSON = segment('PID', { 3: 'p1^^^CLINIC^MR', 7: '19750412', 8: 'F' });
const VISIT = segment('PV1', { 2: 'O', 19: 'e1', 44: '20261102093000' });

function message(type: string, ...segments: readonly string[]): string {
  const header = `MSH|^~\\&|EHR|CLINIC|||20261102101500||${type}|m1|P|2.5.1`;
  return [header, PERSON, VISIT, ...segments].map((line) => `${line}\r`).join('');
}

const note = (...lines: readonly string[]): string[] =>
  lines.map((line, at) => segment('OBX', { 1: `${at + 1}`, 2: 'TX', 5: line, 11: 'F' }));

describe('the sample feed', () => {
  const items = read(SAMPLE);

  test('is read without an issue, its four messages as one visit', () => {
    expect(issues(items)).toEqual([]);
    expect(encounters(items)).toEqual([
      {
        id: 'e1',
        dateOfService: '2026-11-02',
        setting: 'office',
        note: [
          'HPI:\nLow back pain for eight months, worse with sitting and bending, no leg symptoms.',
          'Imaging:\nMRI lumbar spine: Modic type 1 changes at L4-L5.',
          'Assessment:\nVertebrogenic low back pain due to the endplate changes at L4-L5.',
          'Plan:\nPhysical therapy. Discussed basivertebral nerve ablation.',
        ].join('\n\n'),
        problemList: [{ code: 'M54.50', since: '2026-03-01' }],
        billedCodes: ['M54.50'],
      },
    ]);
  });

  test('says where each thing stands, to the byte', () => {
    const positions = located(items)[0]?.positions;
    const starts = Object.fromEntries(
      Object.entries(positions ?? {}).map(([field, { offset = 0, element }]) => [
        `${field} ${element}`,
        SAMPLE.slice(offset, offset + 8),
      ]),
    );
    expect(starts).toEqual({
      'note OBX-5': 'HPI:||||',
      'dateOfService PV1-44': '20261102',
      'problemList[0] PRB-3': 'M54.50^L',
      'billedCodes[0] DG1-3': 'M54.50^L',
    });
    expect(positions?.['billedCodes[0]']).toMatchObject({ file: 'feed.hl7', segment: 6, line: 32 });
  });

  test('gives the charges as a claim that is still to be made', () => {
    expect(claims(items)).toMatchObject([
      {
        id: 'm4',
        kind: 'other',
        encounterId: 'e1',
        dateOfService: '2026-11-02',
        charge: 12_500,
        patient: { id: 'p1', birthDate: '1975-04-12', sex: 'F' },
        renderingProvider: { id: 'd1', name: 'Test Doctor' },
        diagnoses: [{ code: 'M54.50', role: 'principal', system: 'icd-10-cm' }],
        lines: [{ procedure: { code: '99213', modifiers: [] }, pointers: [1], units: '1' }],
      },
    ]);
  });

  test('keeps the problem with its other coding', () => {
    expect(problems(items)).toMatchObject([
      {
        code: 'M54.50',
        otherCodings: [{ system: 'SCT', code: '279039007' }],
        status: 'active',
        role: 'problem-list',
        since: '2026-03-01',
      },
    ]);
  });
});

describe('diagnoses', () => {
  const diagnosis = (code: string, more: Readonly<Record<number, string>> = {}): string =>
    segment('DG1', { 3: code, 6: 'F', ...more });
  const ADT = 'ADT^A08^ADT_A01';

  test.each([
    'I10',
    'I10C',
    'ICD10',
    'ICD-10',
    'ICD-10-CM',
    'ICD10CM',
    'icd10',
    '10',
    '2.16.840.1.113883.6.90',
    'ICDX',
  ])('%s is ICD-10-CM', (system) => {
    const items = read(message(ADT, diagnosis(`M5450^LBP^${system}`)));
    expect(problems(items)).toMatchObject([{ code: 'M5450', title: 'LBP', otherCodings: [] }]);
    expect(encounters(items)[0]?.billedCodes).toEqual(['M5450']);
    expect(issues(items)).toEqual([]);
  });

  test.each(['I9', 'I9C', 'ICD9', 'ICD-9-CM', '9'])('%s is ICD-9-CM, and not billed', (system) => {
    const items = read(message(ADT, diagnosis(`724.2^LBP^${system}`)));
    expect(problems(items)).toMatchObject([{ otherCodings: [{ system, code: '724.2' }] }]);
    expect(encounters(items)[0]?.billedCodes).toBeUndefined();
  });

  test('the system may stand in DG1-2, or in the second coding', () => {
    const items = read(
      message(
        ADT,
        diagnosis('M54.50^LBP', { 2: 'ICD10' }),
        diagnosis('279039007^LBP^SCT^M54.51^Vertebrogenic^I10'),
      ),
    );
    expect(encounters(items)[0]?.billedCodes).toEqual(['M54.50', 'M54.51']);
    expect(issues(items)).toEqual([]);
  });

  test.each<[string, string, string, string | undefined]>([
    ['admitting', 'A', 'admitting-diagnosis', undefined],
    ['working', 'W', 'working-diagnosis', undefined],
    ['final', 'F', 'encounter-diagnosis', 'M54.50'],
    ['final, in a word', 'Final', 'encounter-diagnosis', 'M54.50'],
    ['of no type', '', 'encounter-diagnosis', undefined],
  ])('a diagnosis that is %s has its role; only a final one is billed', (_, type, role, billed) => {
    const items = read(message(ADT, diagnosis('M54.50^^I10', { 6: type })));
    expect(problems(items)).toMatchObject([{ role, encounterId: 'e1' }]);
    expect(encounters(items)[0]?.billedCodes?.[0]).toBe(billed);
    expect(issues(items)).toEqual(type === '' ? ['hl7v2/diagnosis-type-missing'] : []);
  });

  test('priority orders them, and 0 is none', () => {
    const items = read(
      message(
        ADT,
        diagnosis('Z68.35^^I10', { 15: '0' }),
        diagnosis('M54.16^^I10', { 15: '2' }),
        diagnosis('M51.16^^I10', { 15: '1' }),
        diagnosis('E66.9^^I10'),
      ),
    );
    expect(encounters(items)[0]?.billedCodes).toEqual(['M51.16', 'M54.16', 'Z68.35', 'E66.9']);
  });

  test('a later message of the visit says what is billed; what it deletes is gone', () => {
    const first = message(ADT, diagnosis('M54.50^^I10'), diagnosis('M54.2^^I10'));
    const second = message(ADT, diagnosis('M54.51^^I10'), diagnosis('M54.2^^I10', { 21: 'D' }));
    const items = read(first + second);
    expect(encounters(items)[0]?.billedCodes).toEqual(['M54.51']);
    expect(problems(items).map(({ code }) => code)).toEqual(['M54.50', 'M54.51']);
  });

  test('words without a code are kept', () => {
    const items = read(message(ADT, diagnosis('^Sore back'), diagnosis('low back pain')));
    expect(problems(items).map(({ title }) => title)).toEqual(['Sore back', 'low back pain']);
    expect(new Set(issues(items))).toEqual(new Set(['hl7v2/diagnosis-without-code']));
  });

  test('an unknown and a missing system are reported; only the missing one may be billed', () => {
    const items = read(message(ADT, diagnosis('M54.50^^XYZ'), diagnosis('M54.51')));
    expect(issues(items)).toEqual(['hl7v2/code-system-unknown', 'hl7v2/code-system-missing']);
    expect(encounters(items)[0]?.billedCodes).toEqual(['M54.51']);
  });

  test('those of an order are its indication and make no encounter', () => {
    const items = read(
      message('ORM^O01', segment('OBR', { 4: '1^MRI' }), diagnosis('M54.16^^I10', { 6: '' })),
    );
    expect(encounters(items)).toEqual([]);
    expect(problems(items)).toMatchObject([{ code: 'M54.16', role: 'indication' }]);
    expect(issues(items)).toEqual([]);
  });
});

describe('notes', () => {
  const document = (fields: Readonly<Record<number, string>> = {}): string =>
    segment('TXA', {
      2: 'PR',
      4: '20261102',
      9: 'd1^Doctor^Test',
      12: 'n1',
      17: 'AU',
      19: 'AV',
      ...fields,
    });
  const texts = (text: string): string | undefined => encounters(read(text))[0]?.note;
  const MDM = 'MDM^T02^MDM_T02';

  test.each<[string, string, string]>([
    ['delimiters', 'a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f', 'a|b^c&d~e\\f'],
    ['line breaks', 'One\\.br\\Two\\.sp\\Three\\.sp2\\Four', 'One\nTwo\nThree\n\nFour'],
    ['characters in hexadecimal', 'a\\X0A\\b \\XC3A9\\', 'a\nb é'],
    ['highlighting and layout', '\\H\\LBP\\N\\ \\.in+4\\today', 'LBP today'],
    ['escapes of the sender', '\\Zlocal\\ and \\C2842\\', '\\Zlocal\\ and \\C2842\\'],
    ['what is no escape', 'C:\\temp\\file, 5\\10', 'C:\\temp\\file, 5\\10'],
    ['an escape that is not closed', 'a\\.br', 'a\\.br'],
    ['repetitions as lines', 'One~Two', 'One\nTwo'],
    ['component delimiters as they are', 'L4^L5 & S1', 'L4^L5 & S1'],
    ['indentation', '  - PT', '- PT'],
  ])('%s', (_, written, shown) => {
    expect(texts(message(MDM, document(), ...note(written)))).toBe(shown);
  });

  test('lines of several segments, with empty ones, indentation and comments', () => {
    const lines = [...note('Plan:', '', '  - PT'), segment('NTE', { 3: 'Seen today.' })];
    expect(texts(message(MDM, document(), ...lines))).toBe('Plan:\n\n  - PT\nSeen today.');
  });

  test.each<[string, string, string, string[]]>([
    ['plain text', '^TEXT^plain^A^LBP', 'LBP', []],
    ['plain text in base64', `^TEXT^PLAIN^Base64^${btoa('LBP')}`, 'LBP', []],
    ['rich text', `^application^RTF^Base64^${btoa('{\\rtf1 LBP\\par}')}`, 'LBP', []],
    ['HTML', `^TEXT^HTML^Base64^${btoa('<p>LBP</p>')}`, 'LBP', []],
    ['PDF', `^application^PDF^Base64^${btoa('%PDF-1.7')}`, '', ['format/pdf']],
    ['base64 that was cut', '^TEXT^PLAIN^Base64^QQQQQ', '', ['format/base64-malformed']],
    ['nothing', '^TEXT^PLAIN^Base64^', '', ['hl7v2/content-empty']],
    [
      'a clinical document',
      `^multipart^x-hl7-cda-level-one^Base64^${btoa('<ClinicalDocument><component><structuredBody><component><section><title>Plan</title><text>PT</text></section></component></structuredBody></component></ClinicalDocument>')}`,
      'Plan:\nPT',
      [],
    ],
  ])('encapsulated: %s', (_, value, shown, codes) => {
    const items = read(
      message(MDM, document(), segment('OBX', { 2: 'ED', 5: value, 11: 'F' }), ...note('End')),
    );
    expect(encounters(items)[0]?.note).toBe(shown === '' ? 'End' : `${shown}\nEnd`);
    expect(issues(items)).toEqual(codes);
  });

  test('headings that OBX-3 names stand over their lines, once', () => {
    const line = (name: string, text: string): string =>
      segment('OBX', { 2: 'TX', 3: `1^${name}`, 5: text, 11: 'F' });
    const text = message(
      MDM,
      document(),
      line('HPI', 'Ache.'),
      line('Assessment', 'Assessment: LBP'),
      line('Plan', 'PT'),
      line('Plan', 'NSAID'),
    );
    expect(texts(text)).toBe('HPI:\nAche.\nAssessment: LBP\nPlan:\nPT\nNSAID');
  });

  test('author, type and number of the document are kept', () => {
    const [first] = located(read(message(MDM, document({ 2: 'CN' }), ...note('LBP'))));
    expect(first).toMatchObject({ author: 'Test Doctor', documentType: 'CN' });
  });

  test.each<[string, string, Readonly<Record<number, string>>, string]>([
    ['an imaging report', 'MDM^T02', { 2: 'DI' }, 'imaging-report'],
    ['an imaging report by its name', 'MDM^T02', { 2: '1^MRI lumbar spine' }, 'imaging-report'],
    ['a nursing note', 'MDM^T02', { 2: '1^Nursing note' }, 'nursing'],
    ['a therapy note', 'MDM^T02', { 2: '1^Physical therapy note' }, 'therapy'],
    ['an addendum', 'MDM^T06', { 13: 'n0' }, 'addendum'],
  ])('%s is a document of its own', (_, type, fields, kind) => {
    const [first] = located(read(message(type, document(fields), ...note('LBP'))));
    expect(first?.encounter).toMatchObject({
      note: '',
      documents: [{ id: 'n1', kind, text: 'LBP', author: 'Test Doctor', date: '2026-11-02' }],
    });
  });

  test('an addendum joins the note of its visit; alone, it names the document it adds to', () => {
    const first = message(MDM, document(), ...note('LBP'));
    const later = message('MDM^T06', document({ 12: 'n2', 13: 'n1' }), ...note('Left side.'));
    const [both] = located(read(first + later));
    expect(both?.encounter).toMatchObject({
      note: 'LBP',
      documents: [{ id: 'n2', kind: 'addendum', text: 'Left side.' }],
    });
    expect(both?.follows).toBeUndefined();
    expect(located(read(later))[0]?.follows).toEqual({ as: 'addendum', documentId: 'n1' });
  });

  test.each<[string, string, Readonly<Record<number, string>>, string]>([
    ['edited', 'MDM^T08', {}, 'New'],
    ['replaced', 'MDM^T10', { 12: 'n2', 13: 'n1' }, 'New'],
    ['cancelled', 'MDM^T11', {}, ''],
    ['made obsolete', 'MDM^T04', { 19: 'OB' }, ''],
    ['accompanied', MDM, { 12: 'n2' }, 'Old\n\nNew'],
  ])('a note that is %s', (_, type, fields, shown) => {
    const first = message(MDM, document(), ...note('Old'));
    expect(texts(first + message(type, document(fields), ...note('New')))).toBe(shown);
  });

  test('a note that is not complete is read, and reported', () => {
    const items = read(message(MDM, document({ 17: 'IP' }), ...note('LBP')));
    expect(issues(items)).toEqual(['hl7v2/document-not-final']);
    expect(encounters(items)[0]?.note).toBe('LBP');
  });

  test('lines of registration messages are a note; single values are not', () => {
    const weight = segment('OBX', { 2: 'NM', 3: '1^Weight', 5: '80', 6: 'kg' });
    expect(texts(message('ADT^A04', weight, ...note('LBP')))).toBe('LBP');
  });
});

describe('reports', () => {
  const report = (order: Readonly<Record<number, string>>, ...lines: readonly string[]): string =>
    message(
      'ORU^R01',
      segment('OBR', { 7: '20261020', 25: 'F', 32: '7&Reader&Rae', ...order }),
      ...lines,
    );
  const documents = (text: string) => encounters(read(text))[0]?.documents;

  test.each<[string, Readonly<Record<number, string>>]>([
    ['its name', { 4: '1^MRI LUMBAR SPINE' }],
    ['its name in the place of its code', { 4: 'CT LUMBAR SPINE' }],
    ['its service', { 4: '1^LUMBAR SPINE 2V', 24: 'RAD' }],
    ['its CPT code', { 4: '72148^^C4' }],
  ])('a report is of imaging by %s', (_, order) => {
    const found = documents(report(order, ...note('Endplate changes.')));
    expect(found).toMatchObject([
      { id: 'imaging-report-1', kind: 'imaging-report', author: 'Rae Reader', date: '2026-10-20' },
    ]);
    expect(found?.[0]?.text).toContain('Endplate changes.');
  });

  test('a report is of imaging by its conclusion, in words or in OBX-3', () => {
    const suffix = segment('OBX', { 2: 'TX', 3: '1&IMP', 5: 'Modic 1.', 11: 'F' });
    expect(documents(report({}, suffix))?.[0]?.text).toBe('Impression:\nModic 1.');
    expect(documents(report({}, ...note('Impression: Modic 1.')))).toHaveLength(1);
  });

  test('a note that comes as a report is a note', () => {
    const items = read(report({ 4: '11506-3^Progress note^LN' }, ...note('Assessment: LBP')));
    expect(encounters(items)[0]?.note).toBe('Assessment: LBP');
  });

  test('two reports of a message are two documents', () => {
    const order = segment('OBR', { 4: '2^CT LUMBAR SPINE', 25: 'F' });
    const found = documents(
      report({ 4: '1^MRI LUMBAR SPINE' }, ...note('One'), order, ...note('Two')),
    );
    expect(found?.map(({ text }) => text)).toEqual([
      'MRI LUMBAR SPINE\nOne',
      'CT LUMBAR SPINE\nTwo',
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'of the laboratory is not used',
      report({ 4: '1^CRP' }, segment('OBX', { 2: 'NM', 5: '2', 11: 'F' })),
      ['hl7v2/report-not-used', 'hl7v2/message-not-used'],
    ],
    [
      'that is cancelled is not used',
      report({ 4: '1^MRI', 25: 'X' }, ...note('One')),
      ['hl7v2/document-withdrawn', 'hl7v2/message-not-used'],
    ],
    [
      'that is preliminary is used',
      report({ 4: '1^MRI', 25: 'P' }, ...note('One')),
      ['hl7v2/document-not-final'],
    ],
    [
      'has lines that are withdrawn',
      report({ 4: '1^MRI' }, ...note('One'), segment('OBX', { 2: 'TX', 5: 'Two', 11: 'W' })),
      ['hl7v2/observation-withdrawn'],
    ],
    [
      'lies in a file of its own',
      report({ 4: '1^MRI' }, ...note('One'), segment('OBX', { 2: 'RP', 5: 'a.pdf', 11: 'F' })),
      ['hl7v2/content-elsewhere'],
    ],
  ])('a report %s', (_, text, codes) => {
    expect(issues(read(text))).toEqual(codes);
  });
});

describe('visits', () => {
  const adt = (type: string, visit: Readonly<Record<number, string>>, person = PERSON): string =>
    message(`ADT^${type}`).replace(VISIT, segment('PV1', visit)).replace(PERSON, person);

  test.each<[string, Readonly<Record<number, string>>, Partial<Encounter>]>([
    ['emergency', { 2: 'E', 19: 'e1', 44: '20261102' }, { setting: 'ed' }],
    [
      'inpatient, by the day of discharge',
      { 2: 'I', 19: 'e1', 44: '20260928', 45: '20261001' },
      { setting: 'inpatient', dateOfService: '2026-10-01' },
    ],
    [
      'outpatient, by the first day',
      { 2: 'O', 19: 'e1', 44: '20260930', 45: '20261001' },
      { dateOfService: '2026-09-30' },
    ],
    ['by its other number', { 2: 'O', 44: '20261102', 50: 'x7' }, { id: 'x7' }],
  ])('%s', (_, visit, expected) => {
    expect(encounters(read(adt('A04', visit)))[0]).toMatchObject(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'without a visit number',
      adt('A04', { 2: 'O', 44: '20261102' }),
      ['hl7v2/visit-number-missing'],
    ],
    ['without a day', adt('A04', { 2: 'O', 19: 'e1' }), ['hl7v2/date-from-message']],
    [
      'without a patient',
      adt('A04', { 2: 'O', 19: 'e1', 44: '20261102' }, 'PID|1'),
      ['hl7v2/patient-missing'],
    ],
    [
      'with a time that is none',
      adt('A04', { 2: 'O', 19: 'e1', 44: '2 November' }),
      ['hl7v2/date-malformed', 'hl7v2/date-from-message'],
    ],
    [
      'that is cancelled',
      adt('A11', { 2: 'O', 19: 'e1', 44: '20261102' }),
      ['hl7v2/visit-cancelled'],
    ],
    ['of a person alone', adt('A31', { 2: 'N' }), ['hl7v2/message-not-used']],
    ['that joins records', adt('A40', { 2: 'N' }), ['hl7v2/message-not-used']],
  ])('a registration %s', (_, text, codes) => {
    expect(issues(read(text))).toEqual(codes);
  });

  test('a visit that was cancelled gives no encounter', () => {
    const registered = adt('A04', { 2: 'O', 19: 'e1', 44: '20261102' });
    expect(encounters(read(registered + registered.replace('A04', 'A11')))).toEqual([]);
  });

  test('another visit, and another patient, are encounters of their own', () => {
    const one = adt('A04', { 2: 'O', 19: 'e1', 44: '20261102' });
    const items = read(one + one + one.replace('e1', 'e2') + one.replace('p1', 'p2'));
    expect(located(items).map(({ encounter, patientId }) => [encounter.id, patientId])).toEqual([
      ['e1', 'p1'],
      ['e2', 'p1'],
      ['e1', 'p2'],
    ]);
  });

  test('the medical record number is the patient; numbers for everybody are not', () => {
    const person = segment('PID', { 3: '000-00-0000^^^^SS~77^^^X^PI~88^^^X^MR' });
    const [first] = located(read(adt('A04', { 2: 'O', 19: 'e1', 44: '20261102' }, person)));
    expect(first?.patientId).toBe('88');
  });
});

describe('problems', () => {
  test.each<[string, Readonly<Record<number, string>>, Partial<Problem>]>([
    ['added', { 1: 'AD' }, { status: 'active' }],
    ['deleted', { 1: 'DE' }, { status: 'inactive' }],
    ['resolved on a day', { 1: 'UP', 9: '20260901' }, { status: 'resolved', until: '2026-09-01' }],
    ['refuted', { 1: 'UP', 13: 'refuted' }, { status: 'refuted' }],
    ['in remission', { 1: 'UC', 14: 'remission^Remission' }, { status: 'resolved' }],
    ['of nothing said', {}, { status: 'unknown' }],
  ])('%s', (_, fields, expected) => {
    const items = read(message('PPR^PC1', segment('PRB', { 3: 'M54.50^LBP^I10', ...fields })));
    expect(problems(items)).toMatchObject([{ code: 'M54.50', role: 'problem-list', ...expected }]);
  });

  test('without a visit they join the visit of the patient before', () => {
    const list = message('PPR^PC1', segment('PRB', { 1: 'AD', 3: 'M54.50^^I10' })).replace(
      `${VISIT}\r`,
      '',
    );
    const [encounter] = encounters(read(message('ADT^A04') + list));
    expect(encounter?.problemList).toEqual([{ code: 'M54.50' }]);
    expect(encounters(read(list))).toEqual([]);
  });
});

describe('charges', () => {
  const charge = (fields: Readonly<Record<number, string>>): string =>
    segment('FT1', { 4: '20261102', 6: 'CG', 10: '1', 11: '100', 25: '97110^^C4', ...fields });
  const claim = (...segments: readonly string[]): Claim | undefined =>
    claims(read(message('DFT^P03', ...segments)))[0];

  test('lines point to the diagnoses of the claim, however the code is written', () => {
    const found = claim(
      charge({ 19: 'M5450^^I10~E66.9^^I10', 26: 'GP~59' }),
      charge({ 4: '20261101^20261103', 11: '50.25', 19: 'M99.03^^I10' }),
      segment('DG1', { 3: 'E66.9^^I10', 6: 'F', 15: '2' }),
      segment('DG1', { 3: 'M54.50^^I10', 6: 'F', 15: '1' }),
      segment('DG1', { 3: 'R10.9^^I10', 6: 'A' }),
    );
    expect(found?.diagnoses.map(({ code, role }) => `${code} ${role}`)).toEqual([
      'M54.50 principal',
      'E66.9 other',
      'M99.03 other',
      'R10.9 admitting',
    ]);
    expect(found?.lines.map(({ pointers }) => pointers)).toEqual([[1, 2], [3]]);
    expect(found?.lines[0]?.procedure.modifiers).toEqual(['GP', '59']);
    expect(found).toMatchObject({
      dateOfService: '2026-11-01',
      through: '2026-11-03',
      charge: 15_025,
    });
    expect(found?.diagnoses[2]?.at?.element).toBe('FT1-19');
  });

  test('the procedure may stand in PR1 or in the transaction code', () => {
    const found = claim(
      charge({ 25: '' }),
      segment('PR1', { 2: 'C4', 3: '62323', 5: '20261102', 16: 'RT' }),
      charge({ 7: '98941', 25: '' }),
      charge({ 7: 'ROOM^Room', 25: '' }),
    );
    expect(found?.lines.map(({ procedure }) => procedure)).toEqual([
      { code: '62323', modifiers: ['RT'] },
      { code: '98941', modifiers: [] },
      { code: 'ROOM', qualifier: 'FT1-7', modifiers: [] },
    ]);
  });

  test.each<[string, string, string[], Claim['charge']]>([
    ['the amount of one unit', charge({ 11: '', 12: '80' }), [], 8000],
    ['no amount of two units', charge({ 10: '2', 11: '', 12: '80' }), [], undefined],
    ['an amount that is none', charge({ 11: 'USD' }), ['hl7v2/amount-malformed'], undefined],
  ])('a line has %s', (_, line, codes, amount) => {
    const items = read(message('DFT^P03', line));
    expect(claims(items)[0]?.charge).toBe(amount);
    expect(issues(items)).toEqual(codes);
  });

  test('credits and payments make no line', () => {
    const items = read(message('DFT^P03', charge({}), charge({ 6: 'CD' }), charge({ 6: 'PY' })));
    expect(claims(items)[0]?.lines).toHaveLength(1);
    expect(issues(items)).toEqual(['hl7v2/charge-reversed', 'hl7v2/charge-reversed']);
  });

  test('procedures of a visit are kept with their day', () => {
    const done = segment('PR1', { 3: '62323^^C4', 5: '20261030' });
    const other = segment('PR1', { 3: '0SG00^^I10P', 5: '20261030' });
    expect(encounters(read(message('ADT^A08', done, other)))[0]?.procedures).toEqual([
      { cpt: '62323', date: '2026-10-30' },
    ]);
  });
});
