import type { ListEntry } from './format-reader.ts';

/**
 * The ICD-10-CM codes of a FHIR R4 ValueSet, from its expansion where it has one, else from what it is composed of.
 * Undefined when the value is no ValueSet. Codes of other systems are left out.
 */
export function listOfValueSet(value: unknown, file: string): readonly ListEntry[] | undefined {
  if (!isObject(value) || value['resourceType'] !== 'ValueSet') return undefined;
  const name = stringOf(value['title']) ?? stringOf(value['name']);
  const list = name === undefined ? {} : { list: name };
  const entry = (concept: unknown, path: string): ListEntry[] => {
    if (!isObject(concept)) return [];
    const code = stringOf(concept['code']);
    const title = stringOf(concept['display']);
    if (code === undefined) return [];
    return [{ code, ...(title === undefined ? {} : { title }), ...list, at: { file, path } }];
  };
  const { expansion, compose } = value;
  if (isObject(expansion) && Array.isArray(expansion['contains']))
    return expansion['contains'].flatMap((concept: unknown, index) =>
      isObject(concept) && isIcd10(concept['system'])
        ? entry(concept, `/expansion/contains/${index}`)
        : [],
    );
  if (!isObject(compose) || !Array.isArray(compose['include'])) return [];
  return compose['include'].flatMap((include: unknown, part) => {
    if (!isObject(include) || !isIcd10(include['system']) || !Array.isArray(include['concept']))
      return [];
    return include['concept'].flatMap((concept: unknown, index) =>
      entry(concept, `/compose/include/${part}/concept/${index}`),
    );
  });
}

function isIcd10(system: unknown): boolean {
  return typeof system === 'string' && /icd-?10|2\.16\.840\.1\.113883\.6\.90/i.test(system);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
