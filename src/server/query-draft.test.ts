import { expect, it } from 'vitest';
import { z } from 'zod';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { bringIn, tryDesk, tryPeople } from './testing/try-desk.ts';
import { as } from './testing/try-server.ts';

const VISIT = {
  id: 'v1',
  dateOfService: '2026-10-28',
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
const drafted = z.object({
  id: z.string(),
  version: z.number(),
  wording: z.looseObject({ title: z.string() }),
});

onBothDatabases('the draft of a query', ({ newStore }) => {
  it('is changed only over the version that was read, so that nobody overwrites another', async () => {
    const store = await newStore();
    await tryPeople(store);
    const { server, send } = await tryDesk(store);
    const encounterId = await bringIn(store, VISIT);
    const topic = { topic: 'cause-of-low-back-pain' };
    const { body } = await send('coder', `/api/encounters/${encounterId}/queries`, topic);
    const { id, version, wording } = drafted.parse(body);
    const url = `/api/queries/${id}`;
    const read = await server.inject({ url, headers: as('coder') });
    expect(read.headers['etag']).toBe(`"${version}"`);
    const reword = (role: 'coder' | 'cdi', title: string, etag?: string) =>
      server.inject({
        method: 'PUT',
        url: `${url}/wording`,
        headers: { ...as(role), ...(etag === undefined ? {} : { 'if-match': etag }) },
        payload: { ...wording, title },
      });
    expect((await reword('coder', 'Cause of pain')).statusCode).toBe(428);
    const first = await reword('coder', 'Cause of pain', `"${version}"`);
    expect(first.statusCode).toBe(200);
    const second = await reword('cdi', 'Pain of the back', `"${version}"`);
    expect([second.statusCode, second.json().code]).toEqual([412, 'query/changed-meanwhile']);
    const sent = await server.inject({
      method: 'POST',
      url: `${url}/send`,
      headers: { ...as('cdi'), 'if-match': `"${version}"` },
      payload: { to: 'practice-a-provider' },
    });
    expect(sent.statusCode).toBe(412);
    const now = await server.inject({ url, headers: as('cdi') });
    expect(now.json()).toMatchObject({ state: 'draft', wording: { title: 'Cause of pain' } });
    const again = await reword('cdi', 'Pain of the back', String(first.headers['etag']));
    expect(again.statusCode).toBe(200);
  });
});
