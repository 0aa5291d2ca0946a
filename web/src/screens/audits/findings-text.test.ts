import { expect, it } from 'vitest';
import { codesOf, findingsOf, findingsText } from './findings-text.ts';

it('findings are read as they are written, and a word that is none is told', () => {
  const kinds = ['F4', 'F11'];
  const read = findingsOf('F4:M54.51, f11', kinds);
  expect(read).toEqual([{ finding: 'F4', code: 'M54.51' }, { finding: 'F11' }]);
  expect(findingsText(read ?? [])).toBe('F4:M54.51 F11');
  expect(findingsOf('', kinds)).toEqual([]);
  expect(findingsOf('F4 F99', kinds)).toBe(undefined);
});

it('codes keep their order', () => {
  expect(codesOf('m54.41, M54.50;')).toEqual(['M54.41', 'M54.50']);
});
