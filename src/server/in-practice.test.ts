import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openEngine } from '../store/open-engine.ts';
import { today } from '../store/today.ts';
import { makeEngineThread } from './engine-thread.ts';
import { as, tryServer } from './testing/try-server.ts';

/** In the evening of a day in America it is the next day on this side of the date line. */
const NOW = new Date('2026-11-03T10:30:00Z');
const ZONES = [
  { tenant: 'practice-a', timeZone: 'Pacific/Kiritimati', day: '2026-11-04' },
  { tenant: 'practice-b', timeZone: 'Pacific/Pago_Pago', day: '2026-11-02' },
];
const decided = z.object({ dateOfService: z.string() });

it('decides by the day that it is in the practice of the caller, here and on the thread of long work', async () => {
  const data = await mkdtemp(join(tmpdir(), 'endplate-days-'));
  const thread = makeEngineThread({ data });
  onTestFinished(async () => {
    await thread.close();
    await rm(data, { recursive: true });
  });
  const here = () => today(NOW);
  const parts = await openEngine(data, here, () => NOW);
  const server = await tryServer({ ...parts, thread, today: here, now: () => NOW });
  const note = { note: 'Assessment: Low back pain.' };
  const long = { note: `${note.note} ${'Seen today. '.repeat(1500)}` };
  for (const { tenant, timeZone, day } of ZONES) {
    const headers = as('administrator', tenant);
    const { statusCode } = await server.inject({
      method: 'PUT',
      url: '/api/practice/settings',
      headers: { ...headers, 'if-match': '"0"' },
      payload: { timeZone },
    });
    expect(statusCode).toBe(200);
    const one = await server.inject({ method: 'POST', url: '/api/code', headers, payload: note });
    expect(decided.parse(one.json()).dateOfService).toBe(day);
    const many = await server.inject({
      method: 'POST',
      url: '/api/code',
      headers,
      payload: Array.from({ length: 20 }, () => long),
    });
    const days = z
      .array(decided)
      .parse(many.json())
      .map(({ dateOfService }) => dateOfService);
    expect(new Set(days)).toEqual(new Set([day]));
    const code = await server.inject({ url: '/api/codes/M54.50', headers });
    expect(code.json()).toMatchObject({ date: day });
  }
  const other = await server.inject({
    method: 'POST',
    url: '/api/code',
    headers: as('administrator', 'practice-c'),
    payload: note,
  });
  expect(decided.parse(other.json()).dateOfService).toBe(here());
});
