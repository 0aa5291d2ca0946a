import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { accessProblems } from '../print/testing/pdf-access.ts';
import { TEST_KEY } from '../store/database/for-tests.ts';
import { openStore } from '../store/open-store.ts';
import { saveEncounter } from '../store/record/encounters.ts';
import { systemScope } from '../store/scope.ts';
import { makeReview } from './testing/make-review.ts';
import { as, tryServer } from './testing/try-server.ts';

const ENCOUNTERS = Array.from({ length: 10 }, (_, index) => ({
  id: `e${index}`,
  dateOfService: '2026-10-05',
  note: 'Assessment: Low back pain with right sciatica.',
  billedCodes: [index % 2 === 0 ? 'M54.50' : 'M54.41'],
  provider: 'pr01',
}));
const CODING = {
  audited: ['M54.41'],
  findings: [],
  gap: '',
  rationale: '',
  citation: '',
  effect: 'none',
};
const DETAILS = {
  scope: 'All',
  criteria: 'The note',
  guidelines: 'FY2027',
  reviewers: [],
  keyHeldBy: 'the record',
  rebuttalUntil: '2026-12-20',
  reauditOn: '2027-02-15',
};

describe('an audit over HTTP', () => {
  it('is drawn, coded blind, shown, scored and reported', async () => {
    const server = await tryServer();
    const headers = as('auditor');
    const drawn = await server.inject({
      method: 'POST',
      url: '/api/audits',
      headers,
      payload: { title: 'Q4', seed: 'q4', size: { each: 5 }, encounters: ENCOUNTERS },
    });
    expect(drawn.statusCode).toBe(201);
    expect(drawn.body).not.toContain('sciatica');
    const { id, sample } = drawn.json<{ id: string; sample: { encounters: { id: string }[] } }>();
    const audit = `/api/audits/${id}`;
    const worksheet = await server.inject({ url: `${audit}/worksheet`, headers });
    expect(worksheet.json<{ encounters: unknown[] }>().encounters).toHaveLength(5);
    expect(worksheet.body).not.toContain('because');
    for (const { id: encounter } of sample.encounters) {
      const at = `${audit}/codings/${encounter}`;
      const early = await server.inject({ method: 'POST', url: `${at}/reveal`, headers });
      expect(early.statusCode).toBe(409);
      expect(
        (await server.inject({ method: 'PUT', url: at, headers, payload: CODING })).statusCode,
      ).toBe(200);
      const shown = await server.inject({ method: 'POST', url: `${at}/reveal`, headers });
      expect(shown.json()).toMatchObject({ reading: { codes: [{ code: 'M54.41' }] } });
    }
    const { score, blindness } = (await server.inject({ url: `${audit}/score`, headers })).json<{
      score: { coded: number; measures: { codeAccuracy: { count: number; of: number } } };
      blindness: object;
    }>();
    const right = ENCOUNTERS.filter(
      ({ billedCodes, id: one }) =>
        billedCodes[0] === 'M54.41' && sample.encounters.some((each) => each.id === one),
    ).length;
    expect(score).toMatchObject({ coded: 5, measures: { codeAccuracy: { count: right, of: 5 } } });
    expect(blindness).toMatchObject({ revealed: 5, sameAsEngine: 5, changedAfter: [], issues: [] });
    const html = await server.inject({
      method: 'POST',
      url: `${audit}/report`,
      headers,
      payload: DETAILS,
    });
    expect(html.body).toContain('10 of 10 right still allows a true share of 72 %.');
    const pdf = await server.inject({
      method: 'POST',
      url: `${audit}/report.pdf`,
      headers,
      payload: DETAILS,
    });
    expect(accessProblems(pdf.rawPayload)).toEqual([]);
  });

  it.each(['provider', 'coder', 'cdi', 'biller'] as const)('is not open to a %s', async (role) => {
    const server = await tryServer();
    expect((await server.inject({ url: '/api/audits', headers: as(role) })).statusCode).toBe(403);
  });

  it('of encounters of which none can be drawn is refused', async () => {
    const server = await tryServer();
    const payload = { title: 'Q4', seed: 'q4', encounters: [{ id: 'e1', note: '' }] };
    const reply = await server.inject({
      method: 'POST',
      url: '/api/audits',
      headers: as('auditor'),
      payload,
    });
    expect(reply.statusCode).toBe(409);
  });
});

describe('over the record', () => {
  it('an audit is drawn, and the review prints each figure as its address does', async () => {
    const store = await openStore(':memory:', tmpdir(), { ENDPLATE_KEY: TEST_KEY });
    for (const encounter of ENCOUNTERS)
      await saveEncounter(systemScope('practice-a', 'a test'), store, encounter);
    const server = await tryServer({ store });
    const drawn = await server.inject({
      method: 'POST',
      url: '/api/audits',
      headers: as('auditor'),
      payload: { title: 'Q4', seed: 'q4', size: { each: 5 } },
    });
    expect(drawn.json<{ sample: { frame: { rows: number } } }>().sample.frame.rows).toBe(10);
    const made = await makeReview(server, as('cdi'));
    const kept = async (what: string) =>
      server.inject({ url: `/api/reports/${made.id}/${what}`, headers: as('cdi') });
    const { body } = await kept('page');
    const beside = [
      ...body.matchAll(/<td>([^<]*)<\/td><td><code>GET ([^<]*figure=([^<]*))<\/code><\/td>/g),
    ];
    expect(beside).toHaveLength(14);
    for (const [, words, url = '', figure] of beside) {
      const reply = await server.inject({ url, headers: as('cdi') });
      expect(reply.json()).toMatchObject({ figures: [{ figure, words }] });
    }
    expect(accessProblems((await kept('pdf')).rawPayload)).toEqual([]);
    const other = await server.inject({
      url: '/api/report/figures',
      headers: as('cdi', 'practice-b'),
    });
    expect(other.json<{ figures: { of: number }[] }>().figures.every(({ of }) => of === 0)).toBe(
      true,
    );
  });
});

describe('a tip sheet over HTTP', () => {
  it('is that of the day', async () => {
    const server = await tryServer();
    const sheet = async (date: string): Promise<string> =>
      (await server.inject({ url: `/api/tipsheet?date=${date}`, headers: as('cdi') })).body;
    expect(await sheet('2021-09-30')).not.toContain('M54.51');
    expect(await sheet('2021-10-01')).toContain('M54.51');
    const pdf = await server.inject({ url: '/api/tipsheet.pdf', headers: as('cdi') });
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(accessProblems(pdf.rawPayload)).toEqual([]);
  });

  it('with own sentences names nobody and keeps nothing', async () => {
    const server = await tryServer();
    const reply = await server.inject({
      method: 'POST',
      url: '/api/tipsheet',
      headers: as('cdi'),
      payload: {
        provider: 'pr01',
        encounters: [
          { id: 'e1', dateOfService: '2026-10-05', note: 'Zebulon. Assessment: Low back pain.' },
        ],
      },
    });
    expect(reply.body).toContain('From the notes of pr01');
    expect(reply.body).not.toContain('Zebulon');
  });
});
