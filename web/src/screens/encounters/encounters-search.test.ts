import { expect, it } from 'vitest';
import { readEncountersSearch } from './encounters-search.ts';

it('keeps filters and leaves out what is none', () => {
  const filters = { from: '2026-10-01', provider: 'Dr. Ann Bell', code: 'M54.50', coding: 'open' };
  expect(readEncountersSearch({ ...filters, until: 'soon', page: '2' })).toEqual(filters);
  expect(readEncountersSearch({ coding: 'lost', from: 7, code: '' })).toEqual({});
});
