/**
 * The same visit written in every format gives the same chart, and the same claim the same claim. What a format has no
 * place for is named beside it; what only one has (qualifiers of X12) is taken off before comparing.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../chart/claim.ts';
import type { Encounter } from '../chart/encounter.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { readFhir } from './fhir.ts';
import type { FormatItem, LocatedEncounter } from './format-reader.ts';
import { openReader } from './open-reader.ts';
import { recognise } from './recognise.ts';

function read(name: string, size = Number.POSITIVE_INFINITY): readonly FormatItem[] {
  const bytes = readFileSync(new URL(`./samples/${name}`, import.meta.url));
  const recognised = recognise(bytes.subarray(0, 65_536), bytes.length > 65_536);
  if ('refused' in recognised) throw new Error(`${name} is refused: ${recognised.refused}`);
  const reader = openReader(recognised.format, { file: name });
  const items: FormatItem[] = [];
  const step = Math.min(size, bytes.length);
  for (let at = 0; at < bytes.length; at += step)
    items.push(...reader.push(bytes.subarray(at, at + step)));
  return [...items, ...reader.end()];
}

/** As `read`, from one buffer that each piece overwrites. */
function readReusing(name: string): readonly FormatItem[] {
  const bytes = readFileSync(new URL(`./samples/${name}`, import.meta.url));
  const recognised = recognise(bytes.subarray(0, 65_536), bytes.length > 65_536);
  if ('refused' in recognised) throw new Error(`${name} is refused: ${recognised.refused}`);
  const reader = openReader(recognised.format, { file: name });
  const items: FormatItem[] = [];
  const piece = Buffer.alloc(61);
  for (let at = 0; at < bytes.length; at += piece.length) {
    const length = bytes.copy(piece, 0, at);
    items.push(...reader.push(piece.subarray(0, length)));
    piece.fill(0x23);
  }
  return [...items, ...reader.end()];
}

const visitsOf = (items: readonly FormatItem[]): LocatedEncounter[] =>
  items.flatMap((item) => (item.kind === 'encounter' ? [item.located] : []));
const claimsOf = (items: readonly FormatItem[]): Claim[] =>
  items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []));
const issuesOf = (items: readonly FormatItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : []));

/** The sample in C-CDA as an EHR hands it out: in base64, in a resource that says whose it is. */
function carriedByFhir(contentType: string | undefined): readonly FormatItem[] {
  const document = readFileSync(new URL('./samples/low-back-visit.ccda.xml', import.meta.url));
  const reference = {
    resourceType: 'DocumentReference',
    id: 'n1',
    status: 'current',
    subject: { reference: 'Patient/p1' },
    context: { encounter: [{ reference: 'Encounter/e1' }] },
    content: [{ attachment: { contentType, data: document.toString('base64') } }],
  };
  return readFhir(reference, { file: 'f' });
}

const VISIT: Encounter = {
  id: 'e1',
  dateOfService: '2026-11-02',
  setting: 'office',
  note: [
    'HPI:\nLow back pain for eight months, worse with sitting and bending, no leg symptoms.',
    'Imaging:\nMRI lumbar spine: Modic type 1 changes at L4-L5.',
    'Assessment:\nVertebrogenic low back pain due to the endplate changes at L4-L5.',
    'Plan:\nPhysical therapy. Discussed basivertebral nerve ablation.',
  ].join('\n\n'),
  billedCodes: ['M54.50'],
  problemList: [{ code: 'M54.50', since: '2026-03-01' }],
};
const PATIENT = {
  patientId: 'p1',
  patient: { birthDate: '1975-04-12', sex: 'F' },
  // degrees are a part of the name in some formats only
  author: expect.stringMatching(/^Test Doctor(?: MD)?$/),
};

describe('the same visit', () => {
  it.each([
    'low-back-visit.ndjson',
    'low-back-visit.fhir.json',
    'low-back-visit.fhir.ndjson',
    'low-back-visit.ccda.xml',
    'low-back-visit.csv',
    'low-back-visit.hl7',
  ])('is the same chart in %s', (name) => {
    const items = read(name);
    expect(issuesOf(items)).toEqual([]);
    expect(visitsOf(items).map(({ encounter }) => encounter)).toEqual([VISIT]);
  });

  it.each(['application/xml', 'text/xml', 'application/cda+xml', 'text/plain', undefined])(
    'is the same chart in a C-CDA that a FHIR resource carries as %s',
    (contentType) => {
      const items = carriedByFhir(contentType);
      expect(issuesOf(items)).toEqual([]);
      const [visit, ...others] = visitsOf(items);
      expect(others).toEqual([]);
      expect(visit?.encounter).toEqual(VISIT);
      expect(visit).toMatchObject(PATIENT);
      const data = '/content/0/attachment/data';
      expect(visit?.positions['note']).toEqual({ file: 'f', path: data });
      const inside = `${data} > /ClinicalDocument[1]/`;
      for (const field of ['dateOfService', 'billedCodes[0]', 'problemList[0]'])
        expect(visit?.positions[field]?.path?.startsWith(inside)).toBe(true);
      for (const { at } of visit?.noteParts ?? []) expect(at.path?.startsWith(inside)).toBe(true);
      expect(visit?.noteParts).toHaveLength(4);
    },
  );

  it('is its note alone as plain text, named by the file', () => {
    const [visit] = visitsOf(read('low-back-visit.txt'));
    expect(visit?.encounter).toEqual({ id: 'low-back-visit.txt', note: VISIT.note });
  });

  it.each([
    'low-back-visit.fhir.json',
    'low-back-visit.fhir.ndjson',
    'low-back-visit.ccda.xml',
    'low-back-visit.csv',
    'low-back-visit.hl7',
  ])('is of the same patient and by the same author in %s', (name) => {
    expect(visitsOf(read(name))[0]).toMatchObject(PATIENT);
  });

  it.each([
    'low-back-visit.ndjson',
    'low-back-visit.fhir.json',
    'low-back-visit.fhir.ndjson',
    'low-back-visit.ccda.xml',
    'low-back-visit.csv',
    'low-back-visit.hl7',
  ])('has the place of its note, day and codes in %s', (name) => {
    const { at, positions = {} } = visitsOf(read(name))[0] ?? {};
    for (const field of ['note', 'dateOfService', 'billedCodes[0]', 'problemList[0]']) {
      expect(positions[field]).toMatchObject({ file: name });
      expect(Object.keys(positions[field] ?? {}).length).toBeGreaterThan(1);
    }
    expect(at?.file).toBe(name);
  });
});

/** What a claim says, without where it says it and how its format qualifies it. Codes are compared without their dot. */
function bare(claim: Claim | undefined): unknown {
  if (claim === undefined) return undefined;
  const {
    at: _at,
    positions: _positions,
    placeOfService,
    narratives: _narratives,
    ...rest
  } = claim;
  return {
    ...rest,
    diagnoses: claim.diagnoses.map(({ code, role, system }) => ({
      code: code.replace('.', ''),
      role,
      system,
    })),
    lines: claim.lines.map((line) => {
      const {
        at: _line,
        positions: _places,
        narratives: _texts,
        controlNumber: _number,
        ...own
      } = line;
      // a line without a place of service has that of its claim
      return placeOfService === undefined ? own : { placeOfService, ...own };
    }),
  };
}

const CLAIM = {
  id: 'LBP-0001',
  kind: 'professional',
  patientControlNumber: 'LBP-0001',
  dateOfService: '2026-11-02',
  through: '2026-11-03',
  payer: { id: 'EXH01', name: 'EXAMPLE HEALTH' },
  patient: { id: 'MBR0001', birthDate: '1979-02-14', sex: 'F' },
  billingProvider: { id: '1999999984', name: 'EXAMPLE SPINE CLINIC' },
  renderingProvider: { id: '1888888882', name: 'PROVIDER, RENEE' },
  authorization: 'AUTH5566',
  charge: 28_550,
  diagnoses: [
    { code: 'M5451', role: 'principal', system: 'icd-10-cm' },
    { code: 'G8929', role: 'other', system: 'icd-10-cm' },
    { code: 'Z9889', role: 'other', system: 'icd-10-cm' },
  ],
  lines: [
    {
      number: 1,
      procedure: { code: '99214', modifiers: ['25'] },
      pointers: [1, 2],
      from: '2026-11-02',
      to: '2026-11-02',
      charge: 18_550,
      units: '1',
      placeOfService: '11',
    },
    {
      number: 2,
      procedure: { code: '97110', modifiers: ['GP'] },
      pointers: [1],
      from: '2026-11-02',
      to: '2026-11-03',
      charge: 10_000,
      units: '2',
      placeOfService: '11',
    },
  ],
};

it.each([
  'low-back-visit.fhir.json',
  'low-back-visit.ndjson',
  'low-back-visit.ccda.xml',
  'low-back-visit.csv',
  'low-back-visit.hl7',
  'x12/837p-low-back.edi',
])('%s reads the same when the caller reads each piece into the same bytes', (name) => {
  expect(readReusing(name)).toEqual(read(name));
});

describe('the same claim', () => {
  it.each(['low-back-claim.fhir.json', 'low-back-claim.csv'])('is the same in %s', (name) => {
    const items = read(name);
    // nothing in the table shows the order but the birth date
    expect(issuesOf(items)).toEqual([]);
    expect(claimsOf(items).map(bare)).toEqual([CLAIM]);
  });

  it('is the same in an 837, which says some things more', () => {
    const [claim] = claimsOf(read('x12/837p-low-back.edi'));
    expect(bare(claim)).toEqual({
      ...CLAIM,
      onset: '2026-09-01',
      frequency: '1',
      payerOrder: 'P',
      filingIndicator: 'CI',
      medicalRecordNumber: 'MRN-778',
    });
  });

  it('is the same in a record of the contract, which has fewer fields', () => {
    const [claim] = claimsOf(read('low-back-claim.ndjson'));
    const { id, kind, dateOfService, diagnoses, lines } = CLAIM;
    expect(bare(claim)).toEqual({
      id,
      kind,
      dateOfService,
      payer: { name: 'EXAMPLE HEALTH' },
      diagnoses,
      lines: lines.map(({ number, procedure, pointers, from }) => ({
        number,
        procedure,
        pointers,
        from,
      })),
    });
  });

  it.each([
    'low-back-claim.fhir.json',
    'low-back-claim.csv',
    'low-back-claim.ndjson',
    'x12/837p-low-back.edi',
  ])('has the places of its diagnoses and lines in %s', (name) => {
    const [claim] = claimsOf(read(name));
    const places = [...(claim?.diagnoses ?? []), ...(claim?.lines ?? [])].map(({ at }) => at);
    expect(places).toHaveLength(5);
    expect(new Set(places.map((at) => JSON.stringify(at))).size).toBe(5);
    expect(places.every((at: SourcePosition | undefined) => at?.file === name)).toBe(true);
  });
});

it.each([
  'low-back-visit.txt',
  'low-back-visit.ndjson',
  'low-back-visit.fhir.json',
  'low-back-visit.fhir.ndjson',
  'low-back-visit.ccda.xml',
  'low-back-visit.csv',
  'low-back-visit.hl7',
  'low-back-claim.csv',
  'low-back-claim.fhir.json',
  'x12/837p-low-back.edi',
])('%s reads the same in pieces of any size', (name) => {
  const whole = read(name);
  for (const size of [1, 7, 64, 4093]) expect(read(name, size)).toEqual(whole);
});
