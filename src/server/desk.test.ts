import { expect, it } from 'vitest';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { BELL, bringIn, textAt, tryDesk, tryPeople } from './testing/try-desk.ts';
import { as } from './testing/try-server.ts';

const MODIC = [
  {
    id: 'mri',
    kind: 'imaging-report' as const,
    date: '2026-10-20',
    author: 'Dr. Rita Rowe',
    text: 'Impression: Modic type 1 endplate changes at L4-5.',
  },
];
const LBP = {
  id: 'v-lbp',
  patientId: 'p-1',
  dateOfService: '2026-10-28',
  provider: BELL,
  note: 'Assessment: low back pain.',
  documents: MODIC,
  billedCodes: ['M54.50'],
};
const DISC = {
  id: 'v-disc',
  patientId: 'p-1',
  dateOfService: '2026-11-01',
  provider: BELL,
  note: 'Assessment:\n1. L4-5 disc herniation\n2. Low back pain',
};

onBothDatabases('a practice at its desks', ({ newStore }) => {
  async function practice() {
    const store = await newStore();
    await tryPeople(store);
    return { store, ...(await tryDesk(store)) };
  }

  async function sendQuery({ send }: Awaited<ReturnType<typeof practice>>, encounterId: string) {
    const drafted = await send('coder', `/api/encounters/${encounterId}/queries`, {
      topic: 'cause-of-low-back-pain',
    });
    expect(drafted).toMatchObject({
      status: 201,
      body: { state: 'draft', lint: { compliant: true }, writtenBy: 'engine' },
    });
    const id = textAt(drafted.body, 'id');
    const sent = await send('coder', `/api/queries/${id}/send`);
    expect(sent).toMatchObject({ status: 200, body: { state: 'sent', sentTo: { name: BELL } } });
    return id;
  }

  it('the line of time of a patient names to a provider the queries that were sent to them, and no other', async () => {
    const desk = await practice();
    const { store, get, send } = desk;
    const encounterId = await bringIn(store, LBP);
    const drafted = await send('coder', `/api/encounters/${encounterId}/queries`, {
      topic: 'cause-of-low-back-pain',
    });
    const id = textAt(drafted.body, 'id');
    const { body } = await get('coder', `/api/encounters/${encounterId}`);
    const timeline = `/api/patients/${textAt(body, 'encounter', 'patientId')}/timeline`;
    expect(await get('coder', timeline)).toMatchObject({ body: { queries: [{ id }] } });
    expect(await get('provider', timeline)).toMatchObject({ body: { queries: [] } });
    await send('coder', `/api/queries/${id}/send`);
    expect(await get('provider', timeline)).toMatchObject({ body: { queries: [{ id }] } });
  });

  it('a provider answers a query in two steps, and the encounter is read again with the answer as an addendum', async () => {
    const desk = await practice();
    const { store, get, send } = desk;
    const encounterId = await bringIn(store, LBP);
    const id = await sendQuery(desk, encounterId);

    const queue = await get('provider', '/api/work-items');
    expect(queue.body).toMatchObject({
      items: [{ kind: 'answer-query', queryId: id, assignee: { name: BELL } }],
    });
    expect(await send('provider', `/api/queries/${id}/view`)).toMatchObject({
      body: { state: 'viewed' },
    });
    const answer = { kind: 'option', option: 'Low back pain due to vertebral endplate changes' };
    expect(await send('provider', `/api/queries/${id}/preview`, { answer })).toMatchObject({
      body: { words: 'Diagnosis: Low back pain due to vertebral endplate changes.' },
    });
    const answered = await send('provider', `/api/queries/${id}/answer`, { answer });
    expect(answered).toMatchObject({
      status: 200,
      body: { state: 'answered', rule: null, reread: null },
    });
    expect(await get('provider', '/api/work-items')).toMatchObject({ body: { items: [] } });

    expect(await get('coder', `/api/queries/${id}`)).toMatchObject({
      body: {
        reread: { codesBefore: ['M54.50'], codesAfter: ['M54.51'] },
        rule: expect.stringContaining('m5451'),
      },
    });
    const page = await get('coder', `/api/encounters/${encounterId}`);
    expect(page.body).toMatchObject({
      isKept: true,
      decision: { codes: [{ code: 'M54.51' }], queries: [] },
      readings: [
        { version: 2, cause: 'query-answered', codes: ['M54.51'] },
        { version: 1, cause: 'first-reading', codes: ['M54.50'] },
      ],
      texts: [
        { name: 'note' },
        { name: 'mri' },
        { kind: 'addendum', author: 'provider', date: '2026-11-02' },
      ],
    });
    expect(await get('coder', '/api/work-items?kind=close-query')).toMatchObject({
      body: { items: [{ queryId: id, role: 'coder' }] },
    });
    expect(
      await send('coder', `/api/queries/${id}/close`, { because: 'The source is stated.' }),
    ).toMatchObject({ body: { state: 'closed' } });
    expect(await get('coder', '/api/work-items?kind=close-query')).toMatchObject({
      body: { items: [] },
    });
    expect(await get('cdi', '/api/query-metrics?from=2026-01-01&until=2099-12-31')).toMatchObject({
      body: {
        sent: 1,
        answered: 1,
        open: 0,
        answeredInTime: 1,
        topics: [{ topic: 'cause-of-low-back-pain', answered: 1 }],
      },
    });
  });

  it('a query of one’s own begins with the words of the record, and what is sent is what was put down', async () => {
    const { store, send } = await practice();
    const encounterId = await bringIn(store, LBP);
    const begun = await send('cdi', `/api/encounters/${encounterId}/query-beginnings`, {
      code: 'M54.51',
      words: [
        { document: 'note', start: 12, end: 15 },
        { document: 'note', start: 5, end: 5000 },
      ],
    });
    expect(begun).toMatchObject({
      status: 200,
      body: {
        wording: {
          topic: 'clarification',
          options: ['Other (please specify)', 'Unable to determine'],
          indicators: [
            { document: 'note', quote: 'low back pain.', source: 'assessment', date: '2026-10-28' },
            {
              document: 'mri',
              quote: 'Modic type 1 endplate changes at L4-5.',
              source: 'imaging report (Dr. Rita Rowe)',
              date: '2026-10-20',
            },
          ],
        },
      },
    });
    expect(
      await send('provider', `/api/encounters/${encounterId}/query-beginnings`, {}),
    ).toMatchObject({ status: 403 });
  });

  it('another provider neither sees a query nor answers it, and a coder does not answer for the provider', async () => {
    const desk = await practice();
    const id = await sendQuery(desk, await bringIn(desk.store, LBP));
    await desk.store.db.updateTable('queries').set({ sent_to: 'somebody-else' }).execute();
    expect(await desk.get('provider', '/api/queries')).toMatchObject({ body: { items: [] } });
    expect(await desk.get('cdi', '/api/queries')).toMatchObject({
      body: { items: [{ dateOfService: LBP.dateOfService }] },
    });
    expect(
      await desk.send('coder', `/api/queries/${id}/answer`, { answer: { kind: 'none-applies' } }),
    ).toMatchObject({ status: 403 });
    const other = await desk.server.inject({
      url: `/api/queries/${id}`,
      headers: as('coder', 'practice-b'),
    });
    expect(other.statusCode).toBe(404);
  });

  it('the same question is not sent again, and one follow-up is', async () => {
    const desk = await practice();
    const { send, store } = desk;
    const encounterId = await bringIn(store, LBP);
    const id = await sendQuery(desk, encounterId);
    await send('provider', `/api/queries/${id}/answer`, {
      answer: { kind: 'free-text', text: 'see note' },
    });
    expect(await desk.get('cdi', '/api/work-items?kind=close-query')).toMatchObject({
      body: { items: [{ role: 'cdi', severity: 'error' }] },
    });

    const again = await send('coder', `/api/encounters/${encounterId}/queries`, {
      topic: 'cause-of-low-back-pain',
    });
    const refused = await send('coder', `/api/queries/${textAt(again.body, 'id')}/send`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'query/repeats-another' } });

    const page = await desk.get('coder', `/api/queries/${id}`);
    const { wording } = page.body as { wording: Record<string, unknown> };
    const followUp = {
      wording: {
        ...wording,
        question: 'Can the source of the low back pain of this visit be named?',
      },
    };
    const drafted = await send('cdi', `/api/queries/${id}/follow-up`, followUp);
    expect(drafted).toMatchObject({ status: 201, body: { state: 'draft', follows: id } });
    expect(await send('cdi', `/api/queries/${textAt(drafted.body, 'id')}/send`)).toMatchObject({
      status: 200,
      body: { state: 'sent' },
    });
    expect(await send('cdi', `/api/queries/${id}/follow-up`, followUp)).toMatchObject({
      status: 409,
    });
  });

  it('a CDI specialist escalates a query that stays open, level by level, and closes it after the last', async () => {
    const desk = await practice();
    const { send, get, store } = desk;
    const id = await sendQuery(desk, await bringIn(store, LBP));
    for (const level of ['cdi-lead', 'physician-advisor', 'compliance']) {
      expect(
        await send('cdi', `/api/queries/${id}/escalate`, { because: 'No answer yet.' }),
      ).toMatchObject({ body: { escalation: level } });
    }
    expect(await get('cdi', '/api/work-items?kind=escalated-query')).toMatchObject({
      body: {
        items: [
          {
            role: 'cdi',
            queryId: id,
            because: 'A question has no answer, and is with the compliance officer.',
          },
        ],
      },
    });
    expect(await send('cdi', `/api/queries/${id}/escalate`, { because: 'Again.' })).toMatchObject({
      status: 409,
      body: { code: 'query/escalated-to-the-top' },
    });
    expect(
      await send('cdi', `/api/queries/${id}/close`, { because: 'No answer; closed by policy.' }),
    ).toMatchObject({ body: { state: 'closed' } });
    expect(await get('cdi', '/api/query-metrics?from=2026-01-01&until=2099-12-31')).toMatchObject({
      body: { sent: 1, answered: 0, unanswered: 1, escalated: 1 },
    });
  });

  it('a coder codes and signs off, and of two people on one encounter the second is told what changed', async () => {
    const { store, get, send } = await practice();
    const encounterId = await bringIn(store, DISC);
    const url = `/api/encounters/${encounterId}/coding`;
    const first = await get('coder', url);
    expect(first).toMatchObject({
      status: 200,
      etag: '"1"',
      body: { sheet: { lines: [{ code: 'M51.26', state: 'proposed' }] } },
    });
    expect(
      await send('coder', `${url}/steps`, { step: 'accept', codes: ['M51.26'] }),
    ).toMatchObject({ status: 428 });

    const accepted = await send(
      'coder',
      `${url}/steps`,
      { step: 'accept', codes: ['M51.26'] },
      first.etag,
    );
    expect(accepted).toMatchObject({ status: 200, etag: '"2"' });
    const late = await send(
      'coder',
      `${url}/steps`,
      { step: 'remove', code: 'M51.26', reason: 'not today' },
      first.etag,
    );
    expect(late).toMatchObject({
      status: 412,
      etag: '"2"',
      body: { code: 'coding/changed-meanwhile', since: [{ number: 2, step: { step: 'accept' } }] },
    });

    const added = await send(
      'coder',
      `${url}/steps`,
      { step: 'add', code: 'M54.50', reason: 'Listed by the provider.' },
      accepted.etag,
    );
    expect(added.body).toMatchObject({
      verdicts: { excludes: [{ kind: 'excludes1', owner: 'M54.5' }] },
    });
    expect(await send('coder', `${url}/steps`, { step: 'sign-off' }, added.etag)).toMatchObject({
      status: 409,
      body: { code: 'coding/excludes1-open' },
    });
    const marked = await send(
      'coder',
      `${url}/steps`,
      {
        step: 'mark-unrelated',
        codes: ['M51.26', 'M54.50'],
        reason: 'Muscle ache after gardening.',
        saidBy: BELL,
      },
      added.etag,
    );
    expect(marked).toMatchObject({ status: 200, body: { open: [] } });
    expect(await get('coder', '/api/work-items?kind=code-encounter')).toMatchObject({
      body: { items: [{ encounterId }] },
    });
    const signed = await send('coder', `${url}/steps`, { step: 'sign-off' }, marked.etag);
    expect(signed).toMatchObject({
      status: 200,
      body: { sheet: { state: 'signed-off', signedOff: { by: 'coder' } } },
    });
    expect(await get('coder', '/api/work-items?kind=code-encounter')).toMatchObject({
      body: { items: [] },
    });
    expect(
      await send(
        'coder',
        `${url}/steps`,
        { step: 'reopen', reason: 'A new addendum.' },
        signed.etag,
      ),
    ).toMatchObject({ status: 200 });
    expect(await get('coder', '/api/work-items?kind=code-encounter')).toMatchObject({
      body: { items: [{ encounterId }] },
    });
  });

  it('two people who act at once on one version: one is taken, one is told', async () => {
    const { store, send } = await practice();
    const encounterId = await bringIn(store, DISC);
    const url = `/api/encounters/${encounterId}/coding/steps`;
    const add = (code: string) =>
      send('coder', url, { step: 'add', code, reason: 'listed' }, '"1"');
    const replies = await Promise.all(['M54.50', 'M54.51', 'M54.59', 'M62.830'].map(add));
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 412, 412, 412,
    ]);
  });

  it('an administrator assigns work in bulk by a filter, and only to people of the queue', async () => {
    const { store, get, send } = await practice();
    for (let number = 1; number <= 12; number++)
      await bringIn(store, { ...DISC, id: `v-${number}`, patientId: `p-${number}` });
    const filter = { role: 'coder', kind: 'code-encounter' };
    const assign = (to: string) =>
      send('administrator', '/api/work-items/steps', {
        items: { filter },
        step: { step: 'assign', to },
      });
    expect(await assign('practice-a-provider')).toMatchObject({
      body: {
        changed: 0,
        refused: expect.arrayContaining([
          {
            id: expect.any(String),
            issue: { code: 'work/assignee-unknown', at: 'step.to', expected: 'coder' },
          },
        ]),
      },
    });
    expect(await assign('practice-a-coder')).toMatchObject({ body: { changed: 12, refused: [] } });
    const mine = await get('coder', '/api/work-items?assignee=practice-a-coder&limit=5');
    expect(mine.body).toMatchObject({ items: [{}, {}, {}, {}, {}], next: expect.any(String) });
    const rest = await get(
      'coder',
      `/api/work-items?assignee=practice-a-coder&after=${textAt(mine.body, 'next')}`,
    );
    expect((rest.body as { items: unknown[] }).items).toHaveLength(7);
    expect(
      await send('coder', '/api/work-items/steps', {
        items: { filter },
        step: { step: 'assign', to: 'practice-a-cdi' },
      }),
    ).toMatchObject({ status: 403 });
    expect(await get('coder', '/api/work-items?role=biller')).toMatchObject({ status: 403 });
    expect(await get('administrator', '/api/work-items/counts')).toMatchObject({
      body: {
        counts: expect.arrayContaining([
          expect.objectContaining({ role: 'coder', kind: 'code-encounter', count: 12 }),
        ]),
      },
    });
  });

  it('a filter is saved under a name, for its owner alone', async () => {
    const { store: _, get, send } = await practice();
    const saved = await send('coder', '/api/saved-filters', {
      name: 'Discs',
      filter: { code: 'M51.26' },
    });
    expect(saved).toMatchObject({
      status: 201,
      body: { name: 'Discs', filter: { code: 'M51.26', state: 'open' } },
    });
    expect(await get('coder', '/api/saved-filters')).toMatchObject({
      body: { filters: [{ name: 'Discs' }] },
    });
    expect(await get('cdi', '/api/saved-filters')).toMatchObject({ body: { filters: [] } });
  });

  it('words of queries, answers and reasons stand in the tables encrypted, and never in the audit log', async () => {
    const desk = await practice();
    const { store, send } = desk;
    const encounterId = await bringIn(store, LBP);
    const id = await sendQuery(desk, encounterId);
    const text = 'Zebulon told me so';
    await send('provider', `/api/queries/${id}/answer`, { answer: { kind: 'free-text', text } });
    await send(
      'coder',
      `/api/encounters/${encounterId}/coding/steps`,
      { step: 'add', code: 'M54.59', reason: text },
      '"2"',
    );
    const filter = { role: 'coder', kind: 'code-encounter' };
    await send('coder', '/api/work-items/steps', {
      items: { filter },
      step: { step: 'dismiss', reason: text },
    });
    const { db } = store;
    const rows = [
      await db.selectFrom('query_steps').selectAll().execute(),
      await db.selectFrom('coding_steps').selectAll().execute(),
      await db.selectFrom('work_steps').selectAll().execute(),
      await db.selectFrom('queries').selectAll().execute(),
      await db.selectFrom('coding_sheets').selectAll().execute(),
      await db.selectFrom('work_items').selectAll().execute(),
      await db.selectFrom('documents').selectAll().execute(),
      await db.selectFrom('audit_events').selectAll().execute(),
    ];
    expect(rows.map((table) => table.length > 0)).toEqual(rows.map(() => true));
    expect(JSON.stringify(rows)).not.toMatch(/Zebulon|Modic type 1/);
    expect(JSON.stringify((await desk.get('coder', `/api/queries/${id}`)).body)).toContain(
      'Zebulon',
    );
  });
});
