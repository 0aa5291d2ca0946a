import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { embeddedCodebook } from '../../codebook/codebook.ts';
import { EDUCATION, PROVIDERS } from '../../demonstration/people.ts';
import { demonstrationPatients, PRACTICE } from '../../demonstration/practice.ts';
import { makeEngine } from '../../engine.ts';
import { storeVisits } from '../../intake/store-visits.ts';
import { TEST_KEY } from '../../store/database/for-tests.ts';
import { openStore } from '../../store/open-store.ts';
import { systemScope } from '../../store/scope.ts';
import { personOf, tryDesk } from '../testing/try-desk.ts';
import { TODAY } from '../testing/try-server.ts';
import { measureDeskOf } from './measure-desk.ts';

const codebook = embeddedCodebook();
const engine = makeEngine({ codebook, today: TODAY });
const practice = systemScope('practice-a', 'a test');
const store = await openStore(':memory:', tmpdir(), { ENDPLATE_KEY: TEST_KEY });
const patients = [...demonstrationPatients('demo', { ...PRACTICE, patients: 300 })];
await storeVisits(
  practice,
  { store, engine, today: () => TODAY },
  patients.flatMap(({ visits }) => visits.map(({ encounter }) => encounter)),
);
const OMITS_SIDE = PROVIDERS.find(({ habit }) => habit === 'omits-side')?.id ?? '';
const person = { ...personOf('provider', 'practice-a'), provider: OMITS_SIDE };
await store.db.insertInto('users').values(person).execute();
await measureDeskOf({ store, engine, codebook }).refresh('practice-a');
const { get, send } = await tryDesk(store);

type Pattern = {
  id: string;
  isPattern: boolean;
  peers?: object;
  sentences: { sentence: string; gives: string[] }[];
  effects: { change?: { change: number }; peersBefore?: object }[];
};
type Shown = { provider: string; patterns: Pattern[] };
type Listed = { providers: { provider: string; found: { id: string }[] }[] };

const pageOf = async (role: 'provider' | 'cdi', provider: string): Promise<Shown> =>
  (await get(role, `/api/education/${provider}`)).body as Shown;

it('shows a habit with the provider who has it, and lists providers by name', async () => {
  const { providers } = (await get('cdi', '/api/education')).body as Listed;
  const names = providers.map(({ provider }) => provider);
  expect(names).toEqual(names.toSorted());
  const whoOmits = providers.filter(({ found }) => found.some(({ id }) => id === 'without-side'));
  expect(whoOmits.map(({ provider }) => provider)).toEqual([OMITS_SIDE]);
});

it('shows own sentences with the codes that they give', async () => {
  const { patterns } = await pageOf('cdi', OMITS_SIDE);
  const side = patterns.find(({ id }) => id === 'without-side');
  expect(side).toMatchObject({ isPattern: true, peers: expect.anything() });
  expect(side?.sentences.length).toBeGreaterThan(0);
  for (const { sentence, gives } of side?.sentences ?? []) {
    expect(sentence).not.toMatch(/assessment/i);
    expect(gives.some((code) => /^M54\.[34]0$/.test(code))).toBe(true);
  }
});

it('shows a provider their own page alone, without the share of others', async () => {
  const own = await pageOf('provider', 'me');
  expect(own.provider).toBe(OMITS_SIDE);
  expect(own.patterns.filter(({ peers }) => peers !== undefined)).toEqual([]);
  const other = PROVIDERS.find(({ id }) => id !== OMITS_SIDE)?.id ?? '';
  expect((await get('provider', `/api/education/${other}`)).status).toBe(404);
  expect((await get('provider', `/api/education/${OMITS_SIDE}`)).status).toBe(200);
  expect((await get('provider', '/api/education')).status).toBe(403);
  expect((await get('coder', `/api/education/${OMITS_SIDE}`)).status).toBe(403);
});

it('compares the encounters before and after a day of education', async () => {
  const taught = EDUCATION.find(({ providerId }) => providerId === OMITS_SIDE);
  const mark = { date: taught?.on, kind: 'education', title: 'Side', provider: OMITS_SIDE };
  expect((await send('cdi', '/api/change-markers', mark)).status).toBe(201);
  const effectsOf = ({ patterns }: Shown) =>
    patterns.find(({ id }) => id === 'without-side')?.effects ?? [];
  const [effect] = effectsOf(await pageOf('cdi', OMITS_SIDE));
  expect(effect).toMatchObject({ before: expect.anything(), peersBefore: expect.anything() });
  const [own] = effectsOf(await pageOf('provider', 'me'));
  expect(own).not.toHaveProperty('peersBefore');
});
