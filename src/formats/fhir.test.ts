import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../chart/claim.ts';
import type { Problem } from '../chart/patient.ts';
import { makeFhirReader, readFhir } from './fhir.ts';
import type { FormatItem, LocatedEncounter } from './format-reader.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8');

function readBytes(bytes: Uint8Array, size = bytes.length || 1): readonly FormatItem[] {
  const reader = makeFhirReader({ file: 'f' });
  const items: FormatItem[] = [];
  for (let at = 0; at < bytes.length; at += size)
    items.push(...reader.push(bytes.subarray(at, at + size)));
  return [...items, ...reader.end()];
}
const read = (text: string): readonly FormatItem[] => readBytes(new TextEncoder().encode(text));

const encounters = (items: readonly FormatItem[]): LocatedEncounter[] =>
  items.flatMap((item) => (item.kind === 'encounter' ? [item.located] : []));
const claims = (items: readonly FormatItem[]): Claim[] =>
  items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []));
const problems = (items: readonly FormatItem[]): Problem[] =>
  items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : []));
const issues = (items: readonly FormatItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : []));
const places = (items: readonly FormatItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'issue' ? [`${item.issue.code} ${item.issue.at}`] : []));

type Resource = Record<string, unknown>;
const concept = (...codes: [system: string, code: string][]): Resource => ({
  coding: codes.map(([system, code]) => (system === '' ? { code } : { system, code })),
});
const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const attachment = (text: string, contentType = 'text/plain'): Resource => ({
  attachment: { contentType, data: base64(text) },
});

const VISIT: Resource = {
  resourceType: 'Encounter',
  id: 'e1',
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: 'Patient/p1' },
  period: { start: '2026-11-02T09:30:00-05:00' },
};
const NOTE: Resource = {
  resourceType: 'DocumentReference',
  id: 'n1',
  status: 'current',
  type: concept(['http://loinc.org', '11506-3']),
  subject: { reference: 'Patient/p1' },
  content: [attachment('Assessment: low back pain.')],
  context: { encounter: [{ reference: 'Encounter/e1' }] },
};
const DIAGNOSIS: Resource = {
  resourceType: 'Condition',
  id: 'c1',
  verificationStatus: concept(['', 'confirmed']),
  category: [concept(['', 'encounter-diagnosis'])],
  code: concept([ICD, 'M54.50']),
  subject: { reference: 'Patient/p1' },
  encounter: { reference: 'Encounter/e1' },
};
const PROBLEM: Resource = {
  ...DIAGNOSIS,
  id: 'c2',
  encounter: undefined,
  clinicalStatus: concept(['', 'active']),
  category: [concept(['', 'problem-list-item'])],
};
const bundle = (...resources: Resource[]): readonly FormatItem[] =>
  read(
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: resources.map((resource) => ({ resource })),
    }),
  );

describe('visits', () => {
  it.each([
    ['the Encounter and its note', [VISIT, NOTE], { id: 'e1', dateOfService: '2026-11-02' }, []],
    [
      'a note alone, dated by its context',
      [{ ...NOTE, context: { period: { start: '2026-10-30' } } }],
      { id: 'n1', dateOfService: '2026-10-30' },
      ['fhir/note-without-encounter'],
    ],
    [
      'a note alone, dated by itself',
      [{ ...NOTE, context: undefined, date: '2026-10-31T10:00:00Z' }],
      { id: 'n1', dateOfService: '2026-10-31' },
      ['fhir/date-from-document', 'fhir/note-without-encounter'],
    ],
    ['a note of an encounter that is not there', [NOTE], { id: 'e1' }, ['fhir/date-missing']],
    [
      'a stay, coded as of the day of discharge',
      [
        { ...VISIT, class: { code: 'IMP' }, period: { start: '2026-09-28', end: '2026-10-02' } },
        NOTE,
      ],
      { dateOfService: '2026-10-02', setting: 'inpatient' },
      [],
    ],
    [
      'a date without a day',
      [{ ...VISIT, period: { start: '2026-11' } }, NOTE],
      { id: 'e1' },
      ['format/date-malformed', 'fhir/date-missing'],
    ],
    ['an emergency visit', [{ ...VISIT, class: { code: 'EMER' } }, NOTE], { setting: 'ed' }, []],
    [
      'a visit without a note',
      [VISIT, DIAGNOSIS],
      { id: 'e1', note: '', billedCodes: ['M54.50'] },
      [],
    ],
    [
      'the plainest form of a note',
      [VISIT, { ...NOTE, content: [attachment('<p>page</p>', 'text/html'), attachment('plain')] }],
      { note: 'plain' },
      [],
    ],
    [
      'a note as a page',
      [VISIT, { ...NOTE, content: [attachment('<p>LBP<br>today</p>', 'text/html')] }],
      { note: 'LBP\ntoday' },
      [],
    ],
    [
      'the form that can be read, though another cannot',
      [VISIT, { ...NOTE, content: [attachment('%PDF-1.7', 'application/pdf'), attachment('x')] }],
      { note: 'x' },
      [],
    ],
    [
      'content in a Binary',
      [
        VISIT,
        { ...NOTE, content: [{ attachment: { url: 'https://ehr.example/fhir/Binary/b1' } }] },
        { resourceType: 'Binary', id: 'b1', contentType: 'text/plain', data: base64('binary') },
      ],
      { note: 'binary' },
      [],
    ],
    [
      'content in a contained Binary',
      [
        VISIT,
        {
          ...NOTE,
          contained: [
            { resourceType: 'Binary', id: 'b1', contentType: 'text/plain', data: base64('in') },
          ],
          content: [{ attachment: { url: '#b1' } }],
        },
      ],
      { note: 'in' },
      [],
    ],
    [
      'codes in the order of their rank',
      [
        { ...VISIT, diagnosis: [{ condition: { reference: 'Condition/c3' }, rank: 1 }] },
        NOTE,
        DIAGNOSIS,
        { ...DIAGNOSIS, id: 'c3', code: concept([ICD, 'M51.360']) },
      ],
      { billedCodes: ['M51.360', 'M54.50'] },
      [],
    ],
    [
      'a diagnosis that only the encounter names',
      [{ ...VISIT, diagnosis: [{ condition: { reference: 'Condition/c2' } }] }, NOTE, PROBLEM],
      { billedCodes: ['M54.50'], problemList: [{ code: 'M54.50' }] },
      [],
    ],
    [
      'procedures that were done',
      [
        VISIT,
        NOTE,
        {
          resourceType: 'Procedure',
          status: 'completed',
          code: concept(['http://www.ama-assn.org/go/cpt', '62323']),
          performedDateTime: '2026-11-02',
          encounter: { reference: 'Encounter/e1' },
        },
        { resourceType: 'Procedure', status: 'not-done', encounter: { reference: 'Encounter/e1' } },
      ],
      { procedures: [{ cpt: '62323', date: '2026-11-02' }] },
      [],
    ],
    [
      'the payer of the only coverage',
      [
        VISIT,
        NOTE,
        {
          resourceType: 'Coverage',
          status: 'active',
          beneficiary: { reference: 'Patient/p1' },
          payor: [{ display: 'Example Health' }],
        },
      ],
      { payer: 'Example Health' },
      [],
    ],
    [
      'the payer of the only coverage, where a diagnosis alone tells of the visit',
      [
        {
          resourceType: 'Condition',
          category: [concept(['c', 'encounter-diagnosis'])],
          code: concept(['http://hl7.org/fhir/sid/icd-10-cm', 'M54.16']),
          subject: { reference: 'Patient/p1' },
          encounter: { reference: 'Encounter/e1' },
          recordedDate: '2026-11-02',
        },
        {
          resourceType: 'Coverage',
          status: 'active',
          beneficiary: { reference: 'Patient/p1' },
          payor: [{ display: 'Example Health' }],
        },
      ],
      { payer: 'Example Health', billedCodes: ['M54.16'] },
      expect.any(Array),
    ],
  ])('are %s', (_, resources, encounter, expected) => {
    const items = bundle(...resources);
    expect(encounters(items)).toHaveLength(1);
    expect(encounters(items)[0]?.encounter).toMatchObject(encounter);
    expect(issues(items)).toEqual(expected);
  });

  it.each([
    [
      'an imaging report',
      { resourceType: 'DiagnosticReport', status: 'final', conclusion: 'Modic 1.' },
      'imaging-report',
    ],
    ['a nurse’s note', { ...NOTE, type: concept(['http://loinc.org', '34746-8']) }, 'nursing'],
    ['a therapist’s note', { ...NOTE, type: { text: 'Physical therapy note' } }, 'therapy'],
    [
      'a message of the patient',
      { ...NOTE, type: concept(['http://loinc.org', '51855-5']) },
      'patient-reported',
    ],
    [
      'a radiology document',
      { ...NOTE, category: [concept(['http://loinc.org', 'LP29684-5'])] },
      'imaging-report',
    ],
    ['an addendum', { ...NOTE, relatesTo: [{ code: 'appends' }] }, 'addendum'],
    ['a second note', { ...NOTE, type: concept(['http://loinc.org', '18842-5']) }, 'addendum'],
    [
      'a note of an earlier day',
      {
        ...NOTE,
        type: { text: 'Note' },
        context: { encounter: [{ reference: 'Encounter/e1' }], period: { start: '2026-05-01' } },
      },
      'prior-note',
    ],
  ])('keep %s beside the note', (_, resource, kind) => {
    const other = {
      encounter: { reference: 'Encounter/e1' },
      content: [attachment('Beside.')],
      ...resource,
      id: 'other',
    };
    const [visit] = encounters(bundle(VISIT, { ...other, content: [attachment('Beside.')] }, NOTE));
    expect(visit?.encounter.note).toBe('Assessment: low back pain.');
    expect(visit?.encounter.documents).toMatchObject([{ id: 'other', kind }]);
  });

  it('never take a report for the note of the visit', () => {
    const report = {
      resourceType: 'DiagnosticReport',
      status: 'final',
      conclusion: 'Modic type 1 changes.',
      encounter: { reference: 'Encounter/e1' },
    };
    const [visit] = encounters(bundle(VISIT, report));
    expect(visit?.encounter.note).toBe('');
    expect(visit?.encounter.documents?.[0]?.text).toBe('IMPRESSION:\nModic type 1 changes.');
  });

  it.each([
    ['fhir/entered-in-error', [{ ...NOTE, status: 'entered-in-error' }], 0],
    ['fhir/entered-in-error', [{ ...NOTE, status: 'superseded' }], 0],
    [
      'fhir/entered-in-error',
      [{ ...DIAGNOSIS, verificationStatus: concept(['', 'entered-in-error']) }],
      0,
    ],
    ['fhir/visit-not-held', [{ ...VISIT, status: 'cancelled' }], 0],
    ['fhir/note-not-final', [VISIT, { ...NOTE, docStatus: 'preliminary' }], 1],
    [
      'fhir/attachment-elsewhere',
      [VISIT, { ...NOTE, content: [{ attachment: { url: 'Binary/9' } }] }],
      1,
    ],
    ['fhir/note-without-text', [{ ...NOTE, content: [] }], 0],
    [
      'format/base64-malformed',
      [VISIT, { ...NOTE, content: [{ attachment: { data: 'QUJDQ' } }] }],
      1,
    ],
    ['format/pdf', [VISIT, { ...NOTE, content: [attachment('%PDF-1.7')] }], 1],
    [
      'fhir/condition-not-established',
      [VISIT, NOTE, { ...DIAGNOSIS, verificationStatus: concept(['', 'refuted']) }],
      1,
    ],
    [
      'fhir/condition-not-established',
      [VISIT, NOTE, { ...DIAGNOSIS, verificationStatus: concept(['', 'differential']) }],
      1,
    ],
    [
      'fhir/condition-without-icd-10-cm',
      [VISIT, NOTE, { ...DIAGNOSIS, code: concept(['http://snomed.info/sct', '279039007']) }],
      1,
    ],
    ['fhir/diagnosis-without-encounter', [VISIT, NOTE, { ...DIAGNOSIS, encounter: undefined }], 1],
    ['fhir/resource-twice', [VISIT, VISIT, NOTE], 1],
    [
      'fhir/field-malformed',
      [
        { ...VISIT, period: { start: 5 } },
        { ...NOTE, date: '2026-11-02' },
      ],
      1,
    ],
    ['fhir/not-a-resource', [VISIT, NOTE, { id: 'x' }], 1],
  ])('say %s, %#', (code, resources, count) => {
    const items = bundle(...resources);
    expect(issues(items)).toContain(code);
    expect(encounters(items)).toHaveLength(count);
    expect(encounters(items)[0]?.encounter.billedCodes).toBeUndefined();
  });

  it('name the place of what is wrong', () => {
    const items = bundle(VISIT, { ...NOTE, content: [{ attachment: { data: '*' } }] });
    expect(places(items)).toContain(
      'format/base64-malformed f, /entry/1/resource/content/0/attachment/data',
    );
  });
});

describe('problems', () => {
  it.each([
    [{}, { code: 'M54.50', status: 'active', role: 'problem-list' }],
    [
      { code: concept(['http://snomed.info/sct', '279039007']) },
      { otherCodings: [{ system: 'http://snomed.info/sct', code: '279039007' }] },
    ],
    [{ code: concept(['urn:oid:2.16.840.1.113883.6.90', 'M54.51']) }, { code: 'M54.51' }],
    [{ code: concept(['http://hl7.org/fhir/sid/icd-10', 'M54.59']) }, { code: 'M54.59' }],
    [
      { code: concept(['http://hl7.org/fhir/sid/icd-9-cm', '724.2']) },
      { otherCodings: [{ system: 'http://hl7.org/fhir/sid/icd-9-cm', code: '724.2' }] },
    ],
    [{ clinicalStatus: concept(['', 'remission']) }, { status: 'inactive' }],
    [{ verificationStatus: concept(['', 'refuted']) }, { status: 'refuted' }],
    [
      { onsetDateTime: '2024-05-06', abatementDateTime: '2025-01-02' },
      { since: '2024-05-06', until: '2025-01-02' },
    ],
    [{ onsetDateTime: '2024', recordedDate: '2024-06-01' }, { since: '2024-06-01' }],
    [{ clinicalStatus: 'active' }, { status: 'unknown' }],
  ])('with %j are %j', (changes, problem) => {
    expect(problems(bundle({ ...PROBLEM, ...changes }))[0]).toMatchObject(problem);
  });

  it('without a translation have no ICD-10-CM code', () => {
    const [problem] = problems(
      bundle({ ...PROBLEM, code: concept(['http://snomed.info/sct', '1']) }),
    );
    expect(problem).not.toHaveProperty('code');
  });

  it.each([
    ['before it', { onsetDateTime: '2026-11-03' }, undefined],
    ['after it', { abatementDateTime: '2026-11-01' }, undefined],
    [
      'on it',
      { onsetDateTime: '2026-11-02', abatementDateTime: '2026-11-02' },
      [{ code: 'M54.50', since: '2026-11-02' }],
    ],
    ['never, refuted', { verificationStatus: concept(['', 'refuted']) }, undefined],
    ['never, of another patient', { subject: { reference: 'Patient/p2' } }, undefined],
  ])('stand on the list of a visit by its day: %s', (_, changes, list) => {
    const [visit] = encounters(bundle(VISIT, NOTE, { ...PROBLEM, ...changes }));
    expect(visit?.encounter.problemList).toEqual(list);
  });
});

describe('claims', () => {
  const CLAIM: Resource = {
    resourceType: 'Claim',
    id: 'k1',
    type: concept(['', 'professional']),
    diagnosis: [
      { sequence: 7, diagnosisCodeableConcept: concept([ICD, 'G89.29']) },
      { sequence: 3, diagnosisCodeableConcept: concept([ICD, 'M54.51']) },
    ],
    item: [{ sequence: 1, diagnosisSequence: [7, 3], productOrService: concept(['', '99213']) }],
  };
  const claim = (changes: Resource): readonly FormatItem[] => bundle({ ...CLAIM, ...changes });

  it('count diagnoses by their sequence, and lines point to places', () => {
    const [found] = claims(claim({}));
    expect(found?.diagnoses.map(({ code, role }) => [code, role])).toEqual([
      ['M54.51', 'principal'],
      ['G89.29', 'other'],
    ]);
    expect(found?.lines[0]).toMatchObject({ pointers: [2, 1], procedure: { code: '99213' } });
  });

  it.each<[string, Resource, object, string[]]>([
    [
      'a principal that is not the first',
      {
        diagnosis: [
          { sequence: 1, diagnosisCodeableConcept: concept([ICD, 'A']) },
          {
            sequence: 2,
            diagnosisCodeableConcept: concept([ICD, 'B']),
            type: [concept(['', 'principal'])],
          },
        ],
        item: [],
      },
      { diagnoses: [{ role: 'other' }, { role: 'principal' }] },
      [],
    ],
    [
      'a pointer to no diagnosis',
      { item: [{ sequence: 1, diagnosisSequence: [3, 9] }] },
      { lines: [{ pointers: [1, 0] }] },
      ['fhir/diagnosis-sequence-unknown'],
    ],
    [
      'a diagnosis in another system',
      {
        diagnosis: [
          {
            sequence: 1,
            diagnosisCodeableConcept: concept(['http://snomed.info/sct', '279039007']),
          },
        ],
        item: [],
      },
      { diagnoses: [{ code: '279039007', system: 'unknown' }] },
      ['fhir/diagnosis-not-icd-10-cm'],
    ],
    [
      'a diagnosis without a code keeps its place',
      {
        diagnosis: [
          { sequence: 1 },
          { sequence: 2, diagnosisCodeableConcept: concept([ICD, 'B']) },
        ],
        item: [],
      },
      { diagnoses: [{ code: '' }, { code: 'B' }] },
      ['fhir/diagnosis-code-missing'],
    ],
    ['a type that is missing', { type: undefined }, { kind: 'other' }, ['fhir/claim-type-unknown']],
    [
      'an institutional claim',
      { type: concept(['', 'institutional']) },
      { kind: 'institutional' },
      [],
    ],
    ['a request for authorization', { use: 'preauthorization' }, { use: 'preauthorization' }, []],
    ['an exact amount', { total: { value: 1234.1 } }, { charge: 123_410 }, []],
    ['an amount finer than a cent', { total: { value: 1.234 } }, {}, ['fhir/amount-malformed']],
    [
      'the number of the claim that it replaces',
      { related: [{ relationship: concept(['', 'prior']), reference: { value: 'ICN9' } }] },
      { payerClaimNumber: 'ICN9' },
      [],
    ],
    [
      'days of the lines',
      {
        item: [
          { sequence: 1, servicedDate: '2026-11-03' },
          { sequence: 2, servicedPeriod: { start: '2026-11-01', end: '2026-11-05' } },
        ],
      },
      { dateOfService: '2026-11-01', through: '2026-11-05' },
      [],
    ],
    [
      'lines that are no list',
      { item: { sequence: 1 } },
      { lines: [{ number: 1 }] },
      ['fhir/field-malformed'],
    ],
  ])('have %s', (_, changes, expected, told) => {
    const items = claim(changes);
    expect(claims(items)[0]).toMatchObject(expected);
    expect(issues(items)).toEqual(told);
  });

  it('take the code from the condition that they refer to', () => {
    const items = bundle(
      {
        ...CLAIM,
        diagnosis: [{ sequence: 1, diagnosisReference: { reference: 'Condition/c2' } }],
        item: [],
      },
      PROBLEM,
    );
    expect(claims(items)[0]?.diagnoses[0]).toMatchObject({ code: 'M54.50', system: 'icd-10-cm' });
  });

  it('stand in an ExplanationOfBenefit beside what was paid', () => {
    const carc = 'https://x12.org/codes/claim-adjustment-reason-codes';
    const items = bundle({
      ...CLAIM,
      resourceType: 'ExplanationOfBenefit',
      identifier: [{ value: 'ICN1' }],
      payment: { amount: { value: 60 } },
      item: [
        {
          sequence: 1,
          adjudication: [
            { category: concept(['', 'paidtoprovider']), amount: { value: 60 } },
            {
              category: concept(['', 'noncovered']),
              reason: concept([carc, '45']),
              amount: { value: 12.5 },
            },
          ],
        },
      ],
    });
    expect(claims(items)[0]).toMatchObject({ id: 'k1', payerClaimNumber: 'ICN1' });
    expect(items.find(({ kind }) => kind === 'claim-payment')).toMatchObject({
      payment: {
        payerClaimNumber: 'ICN1',
        paid: 6000,
        lines: [{ paid: 6000, adjustments: [{ reason: '45', amount: 1250 }] }],
      },
    });
  });

  it('lend their codes to the visit when no condition says them', () => {
    const billing = {
      ...CLAIM,
      item: [{ sequence: 1, encounter: [{ reference: 'Encounter/e1' }] }],
    };
    const items = bundle(VISIT, NOTE, billing);
    expect(claims(items)[0]?.encounterId).toBe('e1');
    expect(encounters(items)[0]?.encounter.billedCodes).toEqual(['M54.51', 'G89.29']);
  });
});

it('orders say what is asked for, and why', () => {
  const [item] = bundle({
    resourceType: 'ServiceRequest',
    id: 'o1',
    status: 'active',
    code: concept(['http://www.ama-assn.org/go/cpt', '72148'], ['http://snomed.info/sct', '1']),
    authoredOn: '2026-11-02',
    encounter: { reference: 'Encounter/e1' },
    reasonCode: [concept([ICD, 'M54.16'])],
  });
  expect(item).toMatchObject({
    kind: 'order',
    order: {
      id: 'o1',
      code: '72148',
      otherCodings: [{ system: 'http://snomed.info/sct', code: '1' }],
      reasons: ['M54.16'],
      status: 'active',
      date: '2026-11-02',
      encounterId: 'e1',
    },
  });
});

describe('references', () => {
  const linked = (reference: unknown, fullUrl?: string): number => {
    const items = read(
      JSON.stringify({
        resourceType: 'Bundle',
        entry: [
          { fullUrl, resource: VISIT },
          { resource: { ...NOTE, context: { encounter: [reference] } } },
        ],
      }),
    );
    return encounters(items).length;
  };
  it.each([
    [{ reference: 'Encounter/e1' }, undefined],
    [{ reference: 'Encounter/e1/_history/3' }, undefined],
    [
      { reference: 'https://ehr.example/fhir/Encounter/e1' },
      'https://ehr.example/fhir/Encounter/e1',
    ],
    [{ reference: 'https://elsewhere.example/fhir/Encounter/e1' }, undefined],
    [
      { reference: 'urn:uuid:6f1d0000-0000-4000-8000-000000000001' },
      'urn:uuid:6f1d0000-0000-4000-8000-000000000001',
    ],
  ])('%j finds the visit', (reference, fullUrl) => {
    expect(linked(reference, fullUrl)).toBe(1);
  });
  it('to another visit do not', () => {
    expect(linked({ reference: 'Encounter/e2' })).toBe(2);
  });
});

describe('files', () => {
  const json = sample('low-back-visit.fhir.json');
  const ndjson = sample('low-back-visit.fhir.ndjson');
  const kinds = (items: readonly FormatItem[]): string[] => items.map(({ kind }) => kind);

  it.each([
    ['a resource', JSON.stringify(VISIT), ['encounter']],
    ['an array', JSON.stringify([VISIT, NOTE]), ['encounter']],
    [
      'Parameters',
      JSON.stringify({ resourceType: 'Parameters', parameter: [{ resource: VISIT }] }),
      ['encounter'],
    ],
    [
      'Bundles on lines',
      `${JSON.stringify(JSON.parse(json))}\n`.repeat(2),
      ['encounter', 'problem', 'problem', 'encounter', 'problem', 'problem'],
    ],
    ['a mark and blank lines', `\uFEFF\n\n${json}\n\n`, ['encounter', 'problem', 'problem']],
    [
      'a page of an answer',
      JSON.stringify({
        resourceType: 'Bundle',
        link: [{ relation: 'next' }],
        entry: [{ resource: VISIT }],
      }),
      ['encounter', 'issue'],
    ],
    ['nothing', ' \n ', ['issue']],
  ])('hold %s', (_, text, expected) => {
    expect(kinds(read(text))).toEqual(expected);
  });

  it.each([
    [json.slice(0, 900), 'format/json-malformed f, line'],
    [
      `{"resourceType":"Encounter"}\n{"cut\n${JSON.stringify(VISIT)}`,
      'format/json-malformed f, line 2',
    ],
    [`{"cut\n{"resourceType":"Encounter"}\n`, 'format/json-malformed f, line 1'],
    ['[1, "x", {}]', 'fhir/not-a-resource f, /0'],
    ['42', 'fhir/not-a-resource f'],
    ['['.repeat(600_000), 'format/too-deep f, line 1'],
    [
      JSON.stringify({
        resourceType: 'Bundle',
        entry: [
          {
            resource: {
              resourceType: 'Bundle',
              entry: [
                {
                  resource: {
                    resourceType: 'Bundle',
                    entry: [{ resource: { resourceType: 'Bundle' } }],
                  },
                },
              ],
            },
          },
        ],
      }),
      'fhir/bundle-too-deep f, /entry/0/resource/entry/0/resource/entry/0/resource',
    ],
  ])('that are damaged say where, %#', (text, expected) => {
    expect(places(read(text)).join('\n')).toContain(expected);
  });

  it('that are damaged in one line go on with the next', () => {
    const items = read(`${ndjson}{"resourceType": "Condition", \n`);
    expect(encounters(items)).toHaveLength(1);
  });

  it.each([
    ['low-back-visit.fhir.json', 1],
    ['low-back-visit.fhir.json', 7],
    ['low-back-visit.fhir.ndjson', 1],
    ['low-back-visit.fhir.ndjson', 64],
    ['low-back-claim.fhir.json', 4093],
  ])('%s reads the same in pieces of %d bytes', (name, size) => {
    const bytes = new TextEncoder().encode(sample(name));
    expect(readBytes(bytes, size)).toEqual(readBytes(bytes));
  });

  it('larger than what is held give visits out before the end, and put each together', () => {
    const reader = makeFhirReader();
    const filler = 'x'.repeat(400_000);
    let before = 0;
    const found: LocatedEncounter[] = [];
    const patient = { resourceType: 'Patient', id: 'p1', birthDate: '1980-01-01' };
    const take = (items: readonly FormatItem[]): void => {
      found.push(...encounters(items));
    };
    const push = (resource: Resource): void =>
      take(reader.push(new TextEncoder().encode(`${JSON.stringify(resource)}\n`)));
    push(patient);
    push(PROBLEM);
    for (let number = 0; number < 150; number++) {
      push({ ...VISIT, id: `e${number}` });
      const context = { encounter: [{ reference: `Encounter/e${number}` }] };
      push({ ...NOTE, id: `n${number}`, context, content: [attachment(filler)] });
      if (number === 130) before = found.length;
    }
    take(reader.end());
    expect(before).toBeGreaterThan(20);
    expect(found.map(({ encounter: { id } }) => id)).toEqual(
      Array.from({ length: 150 }, (_, number) => `e${number}`),
    );
    expect(found.every(({ encounter }) => encounter.note.length === filler.length)).toBe(true);
    expect(found.every(({ patient: facts }) => facts?.birthDate === '1980-01-01')).toBe(true);
    expect(found.every(({ encounter }) => encounter.problemList?.length === 1)).toBe(true);
  });

  it('survive any change of a value', () => {
    const document: unknown = JSON.parse(json);
    const claim: unknown = JSON.parse(sample('low-back-claim.fhir.json'));
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(null, '', 0, -1, 1e300, [], {}, [[]], 'Encounter/e1'),
    );
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.nat(), { minLength: 1, maxLength: 14 }),
        value,
        (isClaim, path, put) => {
          const changed = replaced(structuredClone(isClaim ? claim : document), path, put);
          const items = readFhir(changed);
          expect(items.every((item) => item.kind !== 'issue' || item.issue.code !== '')).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('survive any cut and any byte', () => {
    const bytes = new TextEncoder().encode(ndjson);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, cut) => {
        const changed = bytes.slice(0, cut);
        if (at < changed.length) changed[at] = byte;
        expect(Array.isArray(readBytes(changed))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** Puts a value at a place that numbers choose: each picks one of the fields of what it has come to. */
function replaced(value: unknown, path: readonly number[], put: unknown): unknown {
  const [step = 0, ...rest] = path;
  if (typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return put;
  const inner: unknown = Reflect.get(value, key);
  Reflect.set(value, key, rest.length === 0 ? put : replaced(inner, rest, put));
  return value;
}
