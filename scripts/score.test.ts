import { expect, it } from 'vitest';
import { makeEngine } from '../src/engine.ts';
import { isOfFamily, type ScoredNote, scoreNote } from './score-notes.ts';
import { scoreRows } from './score-table.ts';

const decision = makeEngine().code({
  id: 'n1',
  dateOfService: '2026-11-02',
  note: 'Assessment: Low back pain.',
});

function expected(parts: Partial<ScoredNote['expected']>): ScoredNote {
  const none = {
    accept: [],
    optional: [],
    forbidden: [],
    evidence: [],
    query: 'none',
    readings: [],
  };
  return {
    id: 'n1',
    dateOfService: '2026-11-02',
    note: '',
    expected: { ...none, ...parts },
  } as ScoredNote;
}

it.each([
  ['the set is one of those accepted', { accept: [['M54.9'], ['M54.50']] }, true],
  [
    'an accepted code that is optional was left out',
    { accept: [['M54.50', 'G89.29']], optional: ['G89.29'] },
    true,
  ],
  ['an optional code was added', { accept: [[]], optional: ['M54.50'] }, true],
  ['a code is missing', { accept: [['M54.50', 'G89.29']] }, false],
  ['a code is too many', { accept: [[]] }, false],
  [
    'a forbidden code is there',
    { accept: [['M54.50']], forbidden: [{ code: 'M54.50', why: '' }] },
    false,
  ],
])('a note of which %s is judged so', (_, parts, right) => {
  expect(scoreNote(expected(parts), decision).right).toBe(right);
});

it('evidence is compared for the codes that were decided', () => {
  const evidence: ScoredNote['expected']['evidence'] = [
    ['M54.50', 12, 25],
    ['M54.50', 14, 40],
    ['M54.50', 0, 10],
    ['G89.29', 12, 25],
  ];
  expect(scoreNote(expected({ evidence }), decision).evidence).toEqual({ of: 3, met: 2, exact: 1 });
});

it('the family holds the lumbar and sacral codes of a shared category only', () => {
  expect(['M54.50', 'M99.03', 'M80.08XA', 'M47.816'].filter(isOfFamily)).toHaveLength(4);
  expect(['M99.01', 'M80.051A', 'M25.551', 'M50.20', 'M79.10'].filter(isOfFamily)).toEqual([]);
});

it('a row is covered when examples of all three kinds hold and none fails', () => {
  const example = (kind: 'supports' | 'insufficient' | 'trap', holds: boolean, row = 'D001') => ({
    example: { row, kind, name: kind },
    holds,
  });
  const all = [example('supports', true), example('insufficient', true), example('trap', true)];
  expect(scoreRows(all)[0]).toEqual({ row: 'D001', missing: [], failing: [] });
  expect(scoreRows(all.slice(1))[0]?.missing).toEqual(['supports']);
  expect(scoreRows([...all, example('trap', false)])[0]?.failing).toEqual(['trap']);
  expect(scoreRows(all)[1]?.missing).toHaveLength(3);
});
