import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { formatsLines, scoreFormats } from './score-formats.ts';

it('reads every sample of the repository by its format, without a crash or a refusal', () => {
  const root = fileURLToPath(new URL('../src/formats/samples', import.meta.url));
  const score = scoreFormats(root);
  expect(score.refused).toEqual({});
  expect(score.formats.flatMap(({ crashed }) => crashed)).toEqual([]);
  const fhir = score.formats.find(({ format }) => format === 'fhir');
  expect(fhir).toMatchObject({
    files: 3,
    read: { encounter: 2, problem: 4, claim: 1 },
    issues: {},
  });
  expect(formatsLines(score)).toContain(
    'fhir: 3 files, 0 crashed; read 4 problem, 2 encounter, 1 claim',
  );
});
