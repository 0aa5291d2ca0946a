import { expect, test } from 'vitest';
import { type PatientMarks, speaksOf } from './patient-marks.ts';

const ada: PatientMarks = {
  ids: ['01a214a8-e2f1-7000-8c9e-26bd71d8d48d'],
  number: 'MRN-77801',
  names: ['muller', 'ada'],
  birthDate: '1979-02-14',
};

test.each([
  ['an id of the record', '{"encounterId":"01a214a8-e2f1-7000-8c9e-26bd71d8d48d"}', true],
  ['the number', 'PID|1||MRN-77801^^^CLINIC', true],
  ['another number that begins with it', 'PID|1||MRN-778012', false],
  ['both names and the day of birth', 'PID|||x||MÜLLER^ADA||19790214|F', true],
  ['the day as people write it', 'Patient: Ada Muller, DOB 2/14/1979', true],
  ['the names of somebody born on another day', 'Patient: Ada Muller, DOB 3/14/1979', false],
  ['one name only', 'Referred by Dr. Muller on 1979-02-14', false],
  ['a name within a word', 'Canada Mullerian 1979-02-14', false],
])('a file with %s', (_what, words, isAbout) => {
  expect(speaksOf(words, ada)).toBe(isAbout);
});

test('without a known day of birth both names are enough', () => {
  const { birthDate: _day, ...rest } = ada;
  expect(speaksOf('Ada Müller called.', { ...rest, birthDate: undefined })).toBe(true);
});
