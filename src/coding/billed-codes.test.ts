import { expect, test } from 'vitest';
import { makeEngine } from '../engine.ts';

const engine = makeEngine();

function unsupported(note: string, billedCodes: readonly string[]): (string | undefined)[] {
  const { findings } = engine.code({ id: 'e', dateOfService: '2026-11-02', note, billedCodes });
  return findings.flatMap(({ id, code }) => (id === 'billed-code-not-supported' ? [code] : []));
}

test.each([
  ['of the low back', ['M54.41', 'M48.061'], ['M54.41', 'M48.061']],
  ['of the neck, which the engine does not code', ['M54.2', 'M54.12', 'M47.812', 'M54.81'], []],
  ['of the thorax, which the engine does not code', ['M47.814', 'M51.24'], []],
  ['of the middle back, which it does', ['M54.6'], ['M54.6']],
  ['of another family', ['E11.9', 'I10'], []],
])('support is judged for codes %s', (_, billed, judged) => {
  const note = 'Assessment: Low back pain. Neck pain.';
  expect(unsupported(note, ['M54.50', ...billed])).toEqual(judged);
});

test('pain of the neck is no better name for pain of the low back', () => {
  const { findings } = engine.code({
    id: 'e',
    dateOfService: '2026-11-02',
    note: 'Assessment: Low back pain.',
    billedCodes: ['M54.6'],
  });
  expect(findings[0]?.because).not.toContain('M54.50');
});
