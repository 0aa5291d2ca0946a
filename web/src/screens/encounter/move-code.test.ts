import { expect, it } from 'vitest';
import { moveCode, placeCode } from './move-code.ts';

it('moves a code by one place and stops at either end', () => {
  const order = ['M51.16', 'M54.50', 'G89.29'];
  expect(moveCode(order, 'M54.50', -1)).toEqual(['M54.50', 'M51.16', 'G89.29']);
  expect(moveCode(order, 'M54.50', 1)).toEqual(['M51.16', 'G89.29', 'M54.50']);
  expect(moveCode(order, 'M51.16', -1)).toEqual(order);
  expect(moveCode(order, 'G89.29', 1)).toEqual(order);
  expect(moveCode(order, 'R52', 1)).toEqual(order);
});

it('puts a code where another stands', () => {
  expect(placeCode(['A', 'B', 'C'], 'C', 'A')).toEqual(['C', 'A', 'B']);
  expect(placeCode(['A', 'B', 'C'], 'A', 'C')).toEqual(['B', 'C', 'A']);
  expect(placeCode(['A', 'B'], 'A', 'X')).toEqual(['A', 'B']);
});
