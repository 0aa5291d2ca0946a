import type {
  AuditEvent,
  Bundle,
  CapabilityStatement,
  Condition,
  FhirResource,
  OperationOutcome,
  Provenance,
  Questionnaire,
  QuestionnaireResponse,
  Task,
} from 'fhir/r4.js';
import { expect, it } from 'vitest';
import { onBothDatabases } from '../../store/database/for-tests.ts';
import type { Role } from '../../store/scope.ts';
import { BELL, bringIn, textAt, tryDesk, tryPeople } from '../testing/try-desk.ts';
import { as } from '../testing/try-server.ts';

const LBP = {
  id: 'v-lbp',
  patientId: 'p-1',
  dateOfService: '2026-10-28',
  provider: BELL,
  note: 'Assessment: low back pain.',
  documents: [
    {
      id: 'mri',
      kind: 'imaging-report' as const,
      date: '2026-10-20',
      text: 'Impression: Modic type 1 endplate changes at L4-5.',
    },
  ],
};
const SCIATICA = {
  id: 'v-sciatica',
  patientId: 'p-2',
  dateOfService: '2026-11-01',
  provider: BELL,
  note: 'Assessment: low back pain with right sciatica.',
};

onBothDatabases('what was decided, read back as FHIR', ({ newStore }) => {
  async function practice() {
    const store = await newStore();
    await tryPeople(store);
    const desk = await tryDesk(store);
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each test says which resource it reads
    const read = async <Resource>(role: Role, url: string, tenant = 'practice-a') => {
      const reply = await desk.server.inject({ url, headers: as(role, tenant) });
      return {
        status: reply.statusCode,
        type: String(reply.headers['content-type']),
        body: reply.json<Resource>(),
      };
    };
    const found = async <Resource extends FhirResource>(role: Role, url: string) => {
      const { body } = await read<Bundle<Resource>>(role, url);
      return (body.entry ?? []).flatMap(({ resource }) => resource ?? []);
    };
    return { ...desk, store, read, found };
  }

  async function accepted({ store, get, send }: Awaited<ReturnType<typeof practice>>) {
    const encounterId = await bringIn(store, SCIATICA);
    const { etag } = await get('coder', `/api/encounters/${encounterId}/coding`);
    const taken = await send(
      'coder',
      `/api/encounters/${encounterId}/coding/steps`,
      { step: 'accept', codes: ['M54.41'] },
      etag,
    );
    expect(taken.status).toBe(200);
    return encounterId;
  }

  it('a code becomes a Condition when a person accepts it, with the place of its words', async () => {
    const desk = await practice();
    const { store, found, read } = desk;
    const before = await bringIn(store, LBP);
    expect(await found('coder', `/fhir/Condition?encounter=${before}`)).toEqual([]);
    const encounterId = await accepted(desk);
    const [condition] = await found<Condition>('coder', '/fhir/Condition?patient=Patient/p-2');
    expect(condition).toMatchObject({
      id: `${encounterId}.M54.41`,
      category: [{ coding: [{ code: 'encounter-diagnosis' }] }],
      code: {
        coding: [
          {
            system: 'http://hl7.org/fhir/sid/icd-10-cm',
            code: 'M54.41',
            version: 'FY2027',
            display: 'Lumbago with sciatica, right side',
          },
        ],
      },
      subject: { identifier: { value: 'p-2' } },
      encounter: { identifier: { value: 'v-sciatica' } },
      asserter: { display: 'coder' },
    });
    const span = condition?.evidence?.[0]?.extension?.[0]?.extension;
    const at = (url: string) => span?.find((one) => one.url === url)?.valueUnsignedInt;
    expect(SCIATICA.note.slice(at('start'), at('end'))).toMatch(/low back pain|sciatica/);
    expect(JSON.stringify(condition)).not.toContain('Assessment');
    const one = await read<Condition>('coder', `/fhir/Condition/${encounterId}.M54.41`);
    expect(one).toMatchObject({ status: 200, type: 'application/fhir+json; charset=utf-8' });
    expect(one.body).toEqual(condition);
  });

  it('Provenance says who accepted which code from which words', async () => {
    const desk = await practice();
    const encounterId = await accepted(desk);
    const [provenance] = await desk.found<Provenance>(
      'auditor',
      '/fhir/Provenance?encounter=v-sciatica',
    );
    expect(provenance).toMatchObject({
      target: [{ reference: `Condition/${encounterId}.M54.41` }],
      agent: [{ who: { identifier: { value: 'practice-a-coder' } } }],
      activity: { text: 'accept' },
    });
    expect(provenance?.entity?.[1]).toMatchObject({
      what: { identifier: { value: 'v-sciatica/note' }, display: 'M54.41' },
      extension: [{ url: expect.stringContaining('evidence-span') }],
    });
  });

  it('a query is a Questionnaire without a chosen answer, and its answer a QuestionnaireResponse', async () => {
    const desk = await practice();
    const { store, send, found, read } = desk;
    const encounterId = await bringIn(store, LBP);
    const drafted = await send('coder', `/api/encounters/${encounterId}/queries`, {
      topic: 'cause-of-low-back-pain',
    });
    const id = textAt(drafted.body, 'id');
    expect(await found('provider', '/fhir/Questionnaire')).toEqual([]);
    await send('coder', `/api/queries/${id}/send`);
    const [questionnaire] = await found<Questionnaire>(
      'provider',
      '/fhir/Questionnaire?patient=p-1',
    );
    expect(questionnaire).toMatchObject({
      id,
      status: 'active',
      title: 'Low back pain - source clarification',
    });
    const question = questionnaire?.item?.at(-1);
    expect(question?.type).toBe('open-choice');
    expect(question?.answerOption?.map(({ valueString }) => valueString)).toContain(
      'Unable to determine',
    );
    expect(JSON.stringify(questionnaire)).not.toContain('initialSelected');
    const [task] = await found<Task>('provider', '/fhir/Task?patient=p-1');
    expect(task).toMatchObject({
      status: 'requested',
      focus: { reference: `Questionnaire/${id}` },
      owner: { display: BELL },
    });
    expect(await found('coder', '/fhir/QuestionnaireResponse')).toEqual([]);
    await send('provider', `/api/queries/${id}/view`);
    const option = 'Source of the low back pain not determined at this time';
    await send('provider', `/api/queries/${id}/answer`, { answer: { kind: 'option', option } });
    const { body } = await read<QuestionnaireResponse>(
      'coder',
      `/fhir/QuestionnaireResponse/${id}`,
    );
    expect(body).toMatchObject({
      status: 'completed',
      item: [{ linkId: 'answer', answer: [{ valueString: option }] }],
      author: { identifier: { value: 'practice-a-provider' } },
    });
  });

  it('work is seen by those whose queue it is in', async () => {
    const { store, found } = await practice();
    await bringIn(store, { ...LBP, billedCodes: ['M54.5'] });
    const roles = async (role: Role) =>
      new Set(
        (await found<Task>(role, '/fhir/Task')).map(
          ({ performerType }) => performerType?.[0]?.text,
        ),
      );
    expect([...(await roles('coder'))]).toEqual(['coder']);
    expect((await roles('administrator')).size).toBeGreaterThan(1);
    expect(await found('coder', '/fhir/Task?status=completed')).toEqual([]);
  });

  it('the audit log is for auditors and administrators, and its reading stands in it', async () => {
    const desk = await practice();
    await accepted(desk);
    expect((await desk.read('coder', '/fhir/AuditEvent')).status).toBe(403);
    await desk.found('auditor', '/fhir/Condition?patient=p-2');
    const events = await desk.found<AuditEvent>('auditor', '/fhir/AuditEvent?_count=200');
    const objects = events.map(({ entity }) => entity?.at(-1)?.what?.identifier?.system);
    expect(objects).toContain('urn:endplate:fhir-condition');
    const sequences = events.map(({ entity }) => {
      const detail = entity?.at(-1)?.detail ?? [];
      return detail.find(({ type }) => type === 'sequence')?.valueString;
    });
    expect(sequences).toEqual(sequences.map((_, index) => String(index + 1)));
    const later = await desk.found<AuditEvent>('auditor', '/fhir/AuditEvent?date=gt2099');
    expect(later).toEqual([]);
  });

  it('pages hold as many as were asked for, follow each other and lose nothing', async () => {
    const desk = await practice();
    await accepted(desk);
    const all = await desk.found<AuditEvent>('auditor', '/fhir/AuditEvent?_count=200');
    const seen: string[] = [];
    let url: string | undefined = '/fhir/AuditEvent?_count=3&date=le2099';
    for (let page = 0; url !== undefined && page < 40; page++) {
      const { body }: { body: Bundle } = await desk.read<Bundle>('auditor', url);
      expect(body.entry?.length ?? 0).toBeLessThanOrEqual(3);
      seen.push(...(body.entry ?? []).map(({ resource }) => resource?.id ?? ''));
      const next: string | undefined = body.link?.find(({ relation }) => relation === 'next')?.url;
      if (seen.length >= all.length) break;
      url = next === undefined ? undefined : new URL(next).pathname + new URL(next).search;
    }
    expect(seen.slice(0, all.length)).toEqual(all.map(({ id }) => id));
    const conditions = await desk.read<Bundle>('coder', '/fhir/Condition?_count=1');
    expect(conditions.body.entry).toHaveLength(1);
  });

  it('nothing of one practice is found by another', async () => {
    const desk = await practice();
    const encounterId = await accepted(desk);
    for (const type of ['Condition', 'Provenance', 'Task', 'Questionnaire', 'AuditEvent']) {
      const { body } = await desk.read<Bundle>(
        'administrator',
        `/fhir/${type}?_count=200`,
        'practice-b',
      );
      expect(JSON.stringify(body)).not.toContain(encounterId);
    }
    const one = await desk.read('coder', `/fhir/Condition/${encounterId}.M54.41`, 'practice-b');
    expect(one.status).toBe(404);
  });

  it.each([
    ['an unknown parameter', '/fhir/Condition?severity=high', 400, 'invalid'],
    ['a date that is none', '/fhir/Condition?_lastUpdated=yesterday', 400, 'invalid'],
    ['a count of none', '/fhir/Condition?_count=0', 400, 'invalid'],
    ['a resource that is not there', '/fhir/Task/none', 404, 'not-found'],
    ['a type that is not offered', '/fhir/Patient', 404, 'not-found'],
  ])('%s is refused with an OperationOutcome', async (_name, url, status, code) => {
    const { read } = await practice();
    const reply = await read<OperationOutcome>('coder', url);
    expect([reply.status, reply.type]).toEqual([status, 'application/fhir+json; charset=utf-8']);
    expect(reply.body).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code }, ...(status === 400 ? [{}] : [])],
    });
  });
});

onBothDatabases('the statement of capabilities', ({ newStore }) => {
  it('names each resource with its searches, and is open', async () => {
    const { server } = await tryDesk(await newStore());
    const reply = await server.inject({ url: '/fhir/metadata' });
    const statement = reply.json<CapabilityStatement>();
    expect(statement.fhirVersion).toBe('4.0.1');
    expect(statement.rest?.[0]?.resource?.map(({ type }) => type)).toEqual([
      'Condition',
      'Provenance',
      'Task',
      'Questionnaire',
      'QuestionnaireResponse',
      'AuditEvent',
    ]);
  });
});
