import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../chart/patient.ts';
import { makeCcdaReader } from './ccda.ts';
import type { FormatItem, LocatedEncounter } from './format-reader.ts';

const SAMPLE = readFileSync(new URL('./samples/low-back-visit.ccda.xml', import.meta.url), 'utf8');

function read(xml: string): readonly FormatItem[] {
  const reader = makeCcdaReader({ file: 'visit.xml' });
  return [...reader.push(new TextEncoder().encode(xml)), ...reader.end()];
}

function encounters(items: readonly FormatItem[]): LocatedEncounter[] {
  return items.flatMap((item) => (item.kind === 'encounter' ? [item.located] : []));
}

function problems(items: readonly FormatItem[]): Problem[] {
  return items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : []));
}

function issues(items: readonly FormatItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : []));
}

const changed = (from: string | RegExp, to: string): readonly FormatItem[] => {
  const xml = SAMPLE.replace(from, to);
  expect(xml).not.toBe(SAMPLE);
  return read(xml);
};

describe('the sample visit', () => {
  const items = read(SAMPLE);
  const [located] = encounters(items);

  test('is read without an issue', () => {
    expect(issues(items)).toEqual([]);
  });

  test('has a note made of its sections, the day, the setting and the codes', () => {
    expect(located?.encounter).toEqual({
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
    });
  });

  test('names the patient by the number of the practice, and who wrote what', () => {
    expect(located).toMatchObject({
      patientId: 'p1',
      patient: { birthDate: '1975-04-12', sex: 'F' },
      author: 'Test Doctor MD',
      documentType: '11506-3',
    });
  });

  test('gives each section its place in the note and in the file', () => {
    const note = located?.encounter.note ?? '';
    for (const { start, section, at } of located?.noteParts ?? []) {
      const heading = note.slice(start).split(':')[0];
      const element = SAMPLE.slice(at.offset);
      expect(element.startsWith('<section>')).toBe(true);
      expect(element.indexOf(`<title>${heading}</title>`)).toBeLessThan(300);
      expect(element.indexOf(`"${section}"`)).toBeLessThan(250);
      expect(SAMPLE.split('\n')[(at.line ?? 0) - 1]?.trim()).toBe('<section>');
    }
    expect(located?.noteParts?.[3]?.at.path).toBe(
      '/ClinicalDocument[1]/component[1]/structuredBody[1]/component[4]/section[1]',
    );
  });

  test('gives problems and diagnoses with their translation and their role', () => {
    expect(problems(items)).toMatchObject([
      {
        code: 'M54.50',
        otherCodings: [{ system: '2.16.840.1.113883.6.96', code: '279039007' }],
        title: 'Low back pain',
        status: 'active',
        role: 'problem-list',
        since: '2026-03-01',
      },
      {
        code: 'M54.50',
        otherCodings: [],
        title: 'Low back pain, unspecified',
        status: 'unknown',
        role: 'encounter-diagnosis',
        encounterId: 'e1',
        since: '2026-11-02',
      },
    ]);
  });
});

describe('header', () => {
  const VISIT_TIME = /<effectiveTime><low value="20261102093000-0500"\/>.*?<\/effectiveTime>/;
  test.each<[string, string | RegExp, string, Partial<LocatedEncounter['encounter']>, string[]]>([
    [
      'without a visit the day and the number of the document are taken',
      /<componentOf>[\s\S]*<\/componentOf>/,
      '',
      { id: 'doc-1', dateOfService: '2026-11-02' },
      ['ccda/date-from-document', 'ccda/encounter-id-missing'],
    ],
    [
      'a service event of one day is the day',
      /<componentOf>[\s\S]*<\/componentOf>/,
      '<documentationOf><serviceEvent classCode="ACT"><effectiveTime value="20261030"/></serviceEvent></documentationOf>',
      { dateOfService: '2026-10-30' },
      ['ccda/encounter-id-missing'],
    ],
    [
      'a service event that spans years is not',
      /<componentOf>[\s\S]*<\/componentOf>/,
      '<documentationOf><serviceEvent classCode="PCPR"><effectiveTime><low value="20100101"/><high value="20261030"/></effectiveTime></serviceEvent></documentationOf>',
      { dateOfService: '2026-11-02' },
      ['ccda/date-from-document', 'ccda/encounter-id-missing'],
    ],
    [
      'an inpatient stay has the day of discharge',
      /<code code="99213".*?\/>\s*<effectiveTime>.*?<\/effectiveTime>/,
      '<code code="IMP" codeSystem="2.16.840.1.113883.5.4"/><effectiveTime><low value="20260928"/><high value="20261001"/></effectiveTime>',
      { dateOfService: '2026-10-01', setting: 'inpatient' },
      [],
    ],
    [
      'a time that is none is left out',
      VISIT_TIME,
      '<effectiveTime value="20261340"/>',
      { dateOfService: '2026-11-02' },
      ['ccda/date-malformed', 'ccda/date-from-document'],
    ],
    [
      'an emergency visit is told by its code',
      '<code code="99213" codeSystem="2.16.840.1.113883.6.12"/>',
      '<code code="99284" codeSystem="2.16.840.1.113883.6.12"><translation code="EMER" codeSystem="2.16.840.1.113883.5.4"/></code>',
      { setting: 'ed' },
      [],
    ],
  ])('%s', (_, from, to, encounter, codes) => {
    const items = changed(from, to);
    expect(encounters(items)[0]?.encounter).toMatchObject(encounter);
    expect(issues(items)).toEqual(codes);
  });

  test('an addendum names the document that it adds to', () => {
    const related =
      '<relatedDocument typeCode="APND"><parentDocument><id root="2.999.1.1" extension="doc-0"/></parentDocument></relatedDocument><componentOf>';
    expect(encounters(changed('<componentOf>', related))[0]?.follows).toEqual({
      as: 'addendum',
      documentId: 'doc-0',
    });
  });

  test('without an identifier of the patient an issue says so, and no social security number is taken', () => {
    const items = changed('<id root="2.999.1.2" extension="p1"/>', '');
    expect(encounters(items)[0]?.patientId).toBeUndefined();
    expect(issues(items)).toEqual(['ccda/patient-missing']);
  });

  test('an imaging report is a document and no note of the provider', () => {
    const items = changed('<code code="11506-3"', '<code code="18748-4"');
    const { encounter } = encounters(items)[0] ?? {};
    expect(encounter?.note).toBe('');
    expect(encounter?.documents).toMatchObject([
      { id: 'doc-1', kind: 'imaging-report', date: '2026-11-02', author: 'Test Doctor MD' },
    ]);
    expect(encounter?.documents?.[0]?.text).toContain('Modic type 1 changes');
  });
});

const observation = (inner: string, attributes = ''): string =>
  `<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.3"/><statusCode code="active"/><entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN" ${attributes}><templateId root="2.16.840.1.113883.10.20.22.4.4"/>${inner}</observation></entryRelationship></act></entry>`;

const problemSection = (entries: string, text = '<text/>'): string =>
  `<section><code code="11450-4" codeSystem="2.16.840.1.113883.6.1"/>${text}${entries}</section>`;

const LOW_BACK_PAIN =
  '<value code="M54.50" codeSystem="2.16.840.1.113883.6.90" displayName="Low back pain, unspecified"/>';

describe('problem observations', () => {
  test.each<[string, string, string, Partial<Problem>]>([
    ['active by their concern', LOW_BACK_PAIN, '', { code: 'M54.50', status: 'active' }],
    ['denied', LOW_BACK_PAIN, 'negationInd="true"', { status: 'refuted' }],
    [
      'over on a day',
      `<effectiveTime><low value="20260105"/><high value="20260301"/></effectiveTime>${LOW_BACK_PAIN}`,
      '',
      { status: 'resolved', since: '2026-01-05', until: '2026-03-01' },
    ],
    [
      'over on a day that nobody knows',
      `<effectiveTime><low value="20260105"/><high nullFlavor="UNK"/></effectiveTime>${LOW_BACK_PAIN}`,
      '',
      { status: 'resolved', since: '2026-01-05' },
    ],
    [
      'not over where the end does not apply',
      `<effectiveTime><low value="2026"/><high nullFlavor="NA"/></effectiveTime>${LOW_BACK_PAIN}`,
      '',
      { status: 'active' },
    ],
    [
      'with a status of their own',
      `${LOW_BACK_PAIN}<entryRelationship typeCode="REFR"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.6"/><value code="73425007" codeSystem="2.16.840.1.113883.6.96"/></observation></entryRelationship>`,
      '',
      { status: 'inactive' },
    ],
    [
      'translated under a null flavor',
      '<value nullFlavor="OTH"><translation code="M54.51" codeSystem="2.16.840.1.113883.6.90"/><translation code="724.2" codeSystem="2.16.840.1.113883.6.103"/></value>',
      '',
      {
        code: 'M54.51',
        otherCodings: [{ system: '2.16.840.1.113883.6.103', code: '724.2' }],
      },
    ],
    [
      'in SNOMED alone',
      '<value code="279039007" codeSystem="2.16.840.1.113883.6.96"/>',
      '',
      { otherCodings: [{ system: '2.16.840.1.113883.6.96', code: '279039007' }] },
    ],
    [
      'named by the narrative',
      '<value nullFlavor="UNK"><originalText><reference value="#p1"/></originalText></value>',
      '',
      { title: 'Sore lower back', otherCodings: [] },
    ],
  ])('%s', (_, inner, attributes, expected) => {
    const text = '<text><list><item ID="p1">Sore  lower\n   back</item></list></text>';
    const [problem] = problems(read(problemSection(observation(inner, attributes), text)));
    expect(problem).toMatchObject({ role: 'problem-list', ...expected });
    expect(problem?.code).toBe('otherCodings' in expected ? expected.code : 'M54.50');
  });

  test('only active ones with an ICD-10-CM code go on the problem list of the encounter', () => {
    const entries = [
      observation(LOW_BACK_PAIN),
      observation(LOW_BACK_PAIN, 'negationInd="true"'),
      observation('<value code="279039007" codeSystem="2.16.840.1.113883.6.96"/>'),
      observation(
        '<effectiveTime><high value="20260301"/></effectiveTime><value code="M54.31" codeSystem="2.16.840.1.113883.6.90"/>',
      ),
    ].join('');
    const items = read(problemSection(entries, '<text>Back</text>'));
    expect(encounters(items)[0]?.encounter.problemList).toEqual([{ code: 'M54.50' }]);
    expect(problems(items)).toHaveLength(4);
  });

  test('those of relatives and of goals are not the patient’s problems', () => {
    const relative = observation(
      `<subject><relatedSubject classCode="PRS"/></subject>${LOW_BACK_PAIN}`,
    );
    const goal = observation(LOW_BACK_PAIN).replace(
      'classCode="OBS" moodCode="EVN"',
      'classCode="OBS" moodCode="GOL"',
    );
    expect(problems(read(problemSection(relative + goal)))).toEqual([]);
  });

  test('an entry that says nothing is an issue', () => {
    const items = read(
      problemSection(
        observation(
          '<value nullFlavor="UNK"><originalText><reference value="#none"/></originalText></value>',
        ),
      ),
    );
    expect(issues(items)).toEqual(['ccda/fragment', 'ccda/reference-unresolved']);
  });
});

describe('diagnoses of visits', () => {
  const [start = '', end = ''] = [
    SAMPLE.indexOf('<encounter classCode'),
    SAMPLE.indexOf('</encounter>') + '</encounter>'.length,
  ].map((at, index) => (index === 0 ? SAMPLE.slice(0, at) : SAMPLE.slice(at)));
  const entry = SAMPLE.slice(start.length, SAMPLE.length - end.length);
  const other = (id: string, day: string, code: string): string =>
    entry
      .replace('extension="e1"', `extension="${id}"`)
      .replace('20261102093000-0500', day)
      .replaceAll('M54.50', code);
  const billed = (...entries: string[]): string[] | undefined =>
    encounters(read(start + entries.join('</entry><entry>') + end))[0]?.encounter.billedCodes;

  test('are those of the entry with the identifier of the visit', () => {
    expect(billed(other('e0', '20261102', 'M54.16'), entry)).toEqual(['M54.50']);
  });

  test('are those of the only entry of the day, where no identifier says', () => {
    expect(billed(other('x1', '20261102', 'M54.16'), other('e0', '20260401', 'M54.2'))).toEqual([
      'M54.16',
    ]);
  });

  test('are left open between two entries of the day', () => {
    const two = [other('x1', '20261102', 'M54.16'), other('x2', '20261102', 'M54.2')];
    expect(billed(...two)).toBeUndefined();
  });

  test('go by their rank', () => {
    const rank = (number: number): string =>
      `<entryRelationship typeCode="REFR"><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.24.3.166"/><value value="${number}"/></observation></entryRelationship></observation>`;
    const at = entry.indexOf('<entryRelationship typeCode="COMP">');
    const first = entry.slice(at, entry.lastIndexOf('</encounter>'));
    const ranked = (code: string, number: number): string =>
      first.replaceAll('M54.50', code).replace('</observation>', rank(number));
    const both = `${entry.slice(0, at)}${ranked('M54.2', 2)}${ranked('M54.16', 1)}</encounter>`;
    expect(billed(both)).toEqual(['M54.16', 'M54.2']);
  });
});

describe('procedures, results and notes in entries', () => {
  const inSection = (code: string, inner: string): string =>
    `<component><section><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/>${inner}</section></component></structuredBody>`;

  test('procedures that were done are kept with their day', () => {
    const procedure = (code: string, attributes: string, status: string): string =>
      `<entry><procedure classCode="PROC" ${attributes}><templateId root="2.16.840.1.113883.10.20.22.4.14"/><code code="2" codeSystem="2.16.840.1.113883.6.96"><translation code="${code}" codeSystem="2.16.840.1.113883.6.12"/></code><statusCode code="${status}"/><effectiveTime value="20261001"/></procedure></entry>`;
    const entries = [
      procedure('62323', 'moodCode="EVN"', 'completed'),
      procedure('64628', 'moodCode="RQO"', 'active'),
      procedure('62322', 'moodCode="EVN"', 'cancelled'),
      procedure('62321', 'moodCode="EVN" negationInd="true"', 'completed'),
    ].join('');
    const items = changed('</structuredBody>', inSection('47519-4', `<text/>${entries}`));
    expect(encounters(items)[0]?.encounter.procedures).toEqual([
      { cpt: '62323', date: '2026-10-01' },
    ]);
  });

  test('an imaging report among the results is a document, and not in the note', () => {
    const items = changed(
      '</structuredBody>',
      inSection(
        '30954-2',
        '<title>Results</title><text><paragraph>CRP 2 mg/L</paragraph><paragraph ID="r1">MRI: endplate changes at L4-L5.</paragraph></text>' +
          '<entry><organizer classCode="BATTERY" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.1"/><code code="1" codeSystem="2.999" displayName="MR Lumbar spine"/><effectiveTime value="20261020"/><component><observation classCode="OBS" moodCode="EVN"><code code="1" codeSystem="2.999"/><text><reference value="#r1"/></text><value>Endplate changes at L4-L5.</value></observation></component></organizer></entry>',
      ),
    );
    const { encounter } = encounters(items)[0] ?? {};
    expect(encounter?.documents).toEqual([
      {
        id: 'imaging-report-1',
        kind: 'imaging-report',
        date: '2026-10-20',
        text: 'MR Lumbar spine\nEndplate changes at L4-L5.',
      },
    ]);
    expect(encounter?.note).toContain('Results:\nCRP 2 mg/L');
    expect(encounter?.note).not.toContain('MRI: endplate');
  });

  const note = (day: string, name: string): string =>
    `<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.202"/><code code="34109-9" codeSystem="2.16.840.1.113883.6.1" displayName="${name}"/><text><reference value="#n1"/></text><effectiveTime value="${day}"/><author><assignedAuthor><assignedPerson><name>Test Writer</name></assignedPerson></assignedAuthor></author></act></entry>`;
  const NARRATIVE =
    '<title>Notes</title><text><list><item ID="n1">Sciatica on the left.</item></list></text>';

  test.each<[string, string, string, string | undefined]>([
    ['of the day of the visit stays in the note', '20261102', 'Note', undefined],
    ['of another day is an earlier note', '20260901', 'Note', 'prior-note'],
    ['of a nurse is a nursing note', '20261102', 'Nurse note', 'nursing'],
    ['of a therapist is a therapy note', '20261102', 'Physical therapy note', 'therapy'],
  ])('a note %s', (_, day, name, kind) => {
    const items = changed('</structuredBody>', inSection('11506-3', NARRATIVE + note(day, name)));
    const { encounter } = encounters(items)[0] ?? {};
    expect(encounter?.documents?.[0]?.kind).toBe(kind);
    expect(encounter?.note.includes('Sciatica')).toBe(kind === undefined);
    if (kind === undefined) return;
    expect(encounter?.documents?.[0]).toMatchObject({
      author: 'Test Writer',
      text: 'Sciatica on the left.',
    });
  });

  test('a note that only its entry carries is read there', () => {
    const carried = note('20261102', 'Note').replace(
      '<text><reference value="#n1"/></text>',
      `<text mediaType="text/rtf" representation="B64">${btoa('{\\rtf1 Sciatica on the left.\\par}')}</text>`,
    );
    const items = changed('</structuredBody>', inSection('11506-3', `<text/>${carried}`));
    expect(encounters(items)[0]?.encounter.note).toContain('Sciatica on the left.');
  });
});

describe('a body that is no XML', () => {
  const withBody = (text: string): readonly FormatItem[] =>
    changed(/<structuredBody>[\s\S]*<\/structuredBody>/, `<nonXMLBody>${text}</nonXMLBody>`);
  const base64 = (type: string, content: string): string =>
    `<text mediaType="${type}" representation="B64">\n  ${btoa(content)}\n</text>`;

  test.each<[string, string, string, string[]]>([
    [
      'plain text',
      '<text mediaType="text/plain">LBP,\nno red flags</text>',
      'LBP,\nno red flags',
      [],
    ],
    ['plain text in base64', base64('text/plain', 'Assessment: LBP'), 'Assessment: LBP', []],
    ['HTML', base64('text/html', '<p>Assessment:<br>LBP</p>'), 'Assessment:\nLBP', []],
    ['rich text', base64('text/rtf', '{\\rtf1 LBP\\par}'), 'LBP', []],
    ['PDF', base64('application/pdf', '%PDF-1.7'), '', ['format/pdf']],
    [
      'base64 that was cut',
      '<text representation="B64">QQQQQ</text>',
      '',
      ['format/base64-malformed'],
    ],
    [
      'compressed content',
      '<text compression="DF" representation="B64">AAAA</text>',
      '',
      ['ccda/body-compressed'],
    ],
    ['another file', '<text><reference value="note.pdf"/></text>', '', ['ccda/body-elsewhere']],
  ])('%s', (_, text, note, codes) => {
    const items = withBody(text);
    expect(encounters(items)[0]?.encounter.note.trim()).toBe(note);
    expect(issues(items)).toEqual(codes);
  });

  test('a document with a header alone is an encounter without words', () => {
    const items = changed(/<component>[\s\S]*<\/component>/, '');
    expect(encounters(items)[0]?.encounter.note).toBe('');
    expect(issues(items)).toEqual(['ccda/body-missing']);
  });
});

describe('fragments and several documents', () => {
  test('a section alone is read, and said to be a fragment', () => {
    const items = read(
      '<section xmlns="urn:hl7-org:v3"><code code="51848-0" codeSystem="2.16.840.1.113883.6.1"/><text>Low back pain</text></section>',
    );
    expect(encounters(items)[0]?.encounter).toEqual({
      id: 'visit.xml:1',
      note: 'Assessment:\nLow back pain',
    });
    expect(issues(items)).toEqual(['ccda/fragment']);
  });

  test('an entry without words gives its problem and no encounter', () => {
    const items = read(observation(LOW_BACK_PAIN));
    expect(encounters(items)).toEqual([]);
    expect(problems(items)).toMatchObject([{ code: 'M54.50', role: 'problem-list' }]);
  });

  test('documents in a wrapper are read one by one', () => {
    const document = SAMPLE.replace(/<\?xml.*?\?>/, '');
    const items = read(`<set>${document}${document.replaceAll('"e1"', '"e2"')}</set>`);
    expect(encounters(items).map(({ encounter }) => encounter.id)).toEqual(['e1', 'e2']);
    expect(issues(items)).toEqual([]);
  });

  test('sections inside sections keep their order and headings', () => {
    const inner =
      '<component><section><title>Lungs</title><text>Clear</text></section></component>';
    const items = read(
      `<section><title>Exam</title><text>Well.</text>${inner}${inner.replace('Lungs', 'Spine').replace('Clear', 'Tender')}</section>`,
    );
    expect(encounters(items)[0]?.encounter.note).toBe(
      'Exam:\nWell.\n\nLungs:\nClear\n\nSpine:\nTender',
    );
  });
});
