import { describe, expect, test } from 'vitest';
import { readEmbedded } from './embedded.ts';
import { compileReference, referencesIn } from './reference.ts';

describe('references are read from the words of a note', () => {
  test.each([
    ['low back strain (S39.012)', ['S39.012']],
    ['lumbago with sciatica (M54.4-)', ['M54.4-']],
    ['discitis NOS (M46.4-)', ['M46.4-']],
    ['spondylosis (M47.-)', ['M47.-']],
    [
      'nerve root compression (due to) (in) intervertebral disc disorders (M50.1.-, M51.1.-)',
      ['M50.1-', 'M51.1-'],
    ],
    ['vertebral subluxation (M43.3-M43.5X9)', ['M43.3-M43.5X9']],
    ['pathological fracture of vertebra due to neoplasm (M84.58)', ['M84.58']],
    [
      'traumatic fracture of vertebrae (S12.0-S12.3-, S22.0-, S32.0-)',
      ['S12.0-S12.3-', 'S22.0-', 'S32.0-'],
    ],
    ['disorders of fluid balance (E87.8}', ['E87.8']],
    [
      'if applicable, lumbar disc herniation (M51.06, M51.16, M51.26)',
      ['M51.06', 'M51.16', 'M51.26'],
    ],
    ['complications of pregnancy (O00-O9A)', ['O00-O9A']],
    ['neuralgic amyotrophy in diabetes mellitus (E08-E13 with .44)', ['E08-E13 with .44']],
    [
      'rupture or displacement (nontraumatic) of lumbar intervertebral disc NOS (M51.- with fifth character 6)',
      ['M51.- with fifth character 6'],
    ],
    [
      'code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)',
      ['T36-T50 with fifth or sixth character 5'],
    ],
    ['current injury - see injury of spine by body region', []],
    ['Ankylosing hyperostosis [Forestier]', []],
    ['not closed (M54.5', ['M54.5']],
  ])('%s', (text, references) => {
    expect(referencesIn(text)).toEqual(references);
  });
});

describe('a reference means', () => {
  test.each([
    ['M54.5', ['M545', 'M5450'], ['M544', 'M54']],
    ['M54.4-', ['M5441'], ['M5431', 'M54']],
    ['M53.-', ['M533', 'M53'], ['M54']],
    ['M43.3-M43.5X9', ['M433', 'M434', 'M435X2', 'M435X9'], ['M4328', 'M436', 'M43']],
    ['S12.0-S12.3-', ['S12000A', 'S12391A'], ['S12400A']],
    ['O00-O9A', ['O0001', 'O99891', 'O9A211'], ['N999', 'P000']],
    ['E08-E13 with .44', ['E0844', 'E1344'], ['E0842', 'E1444']],
    ['M51.- with fifth character 6', ['M5126', 'M51360'], ['M5127', 'M519']],
    ['T36-T50 with fifth or sixth character 5', ['T360X5A', 'T3995XA'], ['T360X1A', 'T510X5A']],
  ])('%s: these codes and not those', (reference, meant, not) => {
    const means = compileReference(reference);
    expect(meant.filter((code) => !means(code))).toEqual([]);
    expect(not.filter((code) => means(code))).toEqual([]);
  });

  test('nothing when it cannot be read', () => {
    expect(compileReference('see Alphabetical Index')('M545')).toBe(false);
  });
});

test('every bracket in the data that names a code gives references, and each means something', () => {
  const bracket = /\([^()]*[A-TV-Z]\d[0-9A-Z]/;
  const lost = readEmbedded().notes.filter(
    ({ text, kind }) =>
      kind.startsWith('excludes') && bracket.test(text) && referencesIn(text).length === 0,
  );
  expect(lost).toEqual([]);
});

test('every reference of the data means the first code that it names', () => {
  const references = new Set(readEmbedded().notes.flatMap(({ text }) => referencesIn(text)));
  const meaningless = [...references].filter((reference) => {
    const [code = '', condition] = reference.split(' with .');
    const first = /^[^-]*/.exec(code)?.[0].replace('.', '').trim() ?? '';
    return (
      !reference.includes('character') && !compileReference(reference)(first + (condition ?? ''))
    );
  });
  expect(meaningless).toEqual([]);
});
