import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { codedFileSchema } from './engine-routes.ts';
import { as, tryServer } from './testing/try-server.ts';

const server = await tryServer();
const post = (url: string, payload: object | string) =>
  server.inject({
    method: 'POST',
    url,
    headers: { ...as('coder'), 'content-type': 'application/json' },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

const visit = {
  id: 'e1',
  dateOfService: '2026-11-02',
  note: 'Assessment: low back pain.',
};

it('a note gives the decision that the command line gives', async () => {
  const { statusCode, body } = await post('/api/code', visit);
  expect(statusCode).toBe(200);
  const decision = JSON.parse(body);
  expect(decision).toMatchObject({ contract: 1, id: 'e1' });
  expect(decision.codes.map(({ code }: { code: string }) => code)).toEqual(['M54.50']);
});

it('an array of notes gives as many decisions, and a bad one is an issue in its place', async () => {
  const { body } = await post('/api/code', [visit, { id: 'e2' }]);
  const decisions = JSON.parse(body);
  expect(decisions).toHaveLength(2);
  expect(decisions[1]).toMatchObject({
    id: 'e2',
    codes: [],
    issues: [{ code: 'encounter/note-missing' }],
  });
});

it.each([
  ['low-back-visit.fhir.json', 'fhir'],
  ['low-back-visit.ccda.xml', 'ccda'],
  ['low-back-visit.hl7', 'hl7v2'],
  ['low-back-visit.txt', 'text'],
])('the file %s is recognised as %s, and its visit is decided', async (name, format) => {
  const payload = await readFile(new URL(`../formats/samples/${name}`, import.meta.url));
  const { statusCode, body } = await server.inject({
    method: 'POST',
    url: '/api/code/file?date=2026-11-02',
    headers: as('coder'),
    payload,
  });
  expect(statusCode).toBe(200);
  const file = codedFileSchema.parse(JSON.parse(body));
  expect([file.format, file.visits.length, file.more]).toEqual([format, 1, 0]);
  expect(file.visits[0]?.codes).not.toEqual([]);
});

it('a file that cannot be read says so, and none of its words', async () => {
  const { statusCode, body } = await server.inject({
    method: 'POST',
    url: '/api/code/file?date=2026-11-02',
    headers: as('coder'),
    payload: Buffer.from('%PDF-1.7 Zebulon'),
  });
  expect(statusCode).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ format: null, visits: [], issues: [{}] });
  expect(body).not.toContain('Zebulon');
});

it('a claim with its note is checked against it', async () => {
  const claim = { id: 'c1', dateOfService: '2026-11-02', diagnoses: ['M54.5'], lines: [] };
  const { body } = await post('/api/scrub', { ...claim, note: visit.note });
  expect(JSON.parse(body)).toMatchObject({ id: 'c1', verdict: 'reject' });
  expect(JSON.parse(body).verdicts.support).not.toBe('not-checked');
});

it('visits of a patient are looked back over', async () => {
  const visits = ['2026-01-05', '2026-02-05', '2026-03-05'].map((dateOfService, index) => ({
    ...visit,
    id: `v${index}`,
    dateOfService,
  }));
  const { body } = await post('/api/review', { id: 'p1', visits });
  expect(JSON.parse(body).findings.map(({ finding }: { finding: string }) => finding)).toContain(
    'third-visit-unspecified',
  );
});

it('a query that steers is not compliant', async () => {
  const query = {
    id: 'q',
    title: 'Back',
    text: 'Please add sciatica.',
    options: [],
    indicators: [],
  };
  expect(JSON.parse((await post('/api/query/lint', query)).body)).toMatchObject({
    id: 'q',
    compliant: false,
  });
});

it.each([
  ['not JSON', '{', 400, 'request/not-json'],
  ['a key that reaches into every object', '{"__proto__":{"note":"x"}}', 400, 'request/not-json'],
  [
    'more than a hundred records',
    JSON.stringify(Array.from({ length: 101 }, () => visit)),
    400,
    'request/invalid',
  ],
])('%s is refused with its code', async (_name, payload, status, code) => {
  const answer = await post('/api/code', payload);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(JSON.parse(answer.body)).toMatchObject({ status, code });
});

it.each([
  ['/api/codes/M54.5?date=2021-09-30', { status: 'valid' }],
  ['/api/codes/M54.5?date=2021-10-01', { status: 'retired' }],
  ['/api/codes/M54.5/check?date=2021-10-01', { status: 'retired', date: '2021-10-01' }],
  ['/api/codes/search?words=vertebrogenic', { codes: [{ code: 'M54.51' }, { code: 'M54.89' }] }],
])('%s is looked up', async (url, shown) => {
  const { statusCode, body } = await server.inject({ url, headers: as('provider') });
  expect(statusCode).toBe(200);
  expect(JSON.parse(body)).toMatchObject(shown);
});

it('a query that is no day says where and what was expected, and not what came', async () => {
  const { statusCode, body } = await server.inject({
    url: '/api/codes/M54.5?date=Smith',
    headers: as('provider'),
  });
  expect(statusCode).toBe(400);
  expect(JSON.parse(body).issues).toEqual([{ code: 'request/field-malformed', at: 'query.date' }]);
  expect(body).not.toContain('Smith');
});
