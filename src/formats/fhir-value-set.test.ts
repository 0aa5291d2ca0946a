import { expect, test } from 'vitest';
import { listOfValueSet } from './fhir-value-set.ts';

const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';

test.each<[string, unknown, string[] | undefined]>([
  [
    'composed',
    {
      resourceType: 'ValueSet',
      compose: {
        include: [
          { system: ICD, concept: [{ code: 'M54.5', display: 'Low back pain' }] },
          { system: 'http://snomed.info/sct', concept: [{ code: '279039007' }] },
        ],
      },
    },
    ['M54.5 Low back pain /compose/include/0/concept/0'],
  ],
  [
    'expanded',
    {
      resourceType: 'ValueSet',
      expansion: {
        contains: [
          { system: ICD, code: 'M54.16' },
          { system: 'x', code: 'y' },
        ],
      },
    },
    ['M54.16 undefined /expansion/contains/0'],
  ],
  ['empty', { resourceType: 'ValueSet' }, []],
  [
    'broken',
    { resourceType: 'ValueSet', compose: { include: [null, { system: ICD, concept: [7, {}] }] } },
    [],
  ],
  ['something else', { resourceType: 'Patient' }, undefined],
  ['nothing', null, undefined],
])('a value set that is %s', (_name, value, expected) => {
  expect(
    listOfValueSet(value, 'f.json')?.map(({ code, title, at }) => `${code} ${title} ${at.path}`),
  ).toEqual(expected);
});
