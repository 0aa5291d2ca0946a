import { expect, it } from 'vitest';
import { scoreMutation } from './score-mutation.ts';

const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });

it('a mutant counts when it could be run, and is found when an example fails or never ends', () => {
  const files = {
    'src/coding/rules/sciatica.ts': mutants('Killed', 'Timeout', 'Ignored', 'CompileError'),
    'src/coding/rules/leg-pain.ts': mutants('Killed', 'Survived', 'NoCoverage', 'Killed'),
    'src/coding/rules/prose.ts': mutants('Ignored'),
  };
  expect(scoreMutation({ files })).toEqual({
    rules: 3,
    found: 4,
    valid: 6,
    lowest: { rule: 'leg-pain', share: 0.5 },
  });
});
