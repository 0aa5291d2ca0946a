import { expect, it } from 'vitest';
import { printSchemas } from './schemas.ts';

const schemas = new Map(printSchemas().map(({ name, text }) => [name, JSON.parse(text)]));

it('an encounter needs an id and a note, and nothing else', () => {
  expect(schemas.get('encounter.schema.json').required).toEqual(['id', 'note']);
});

it('no schema is closed: unknown fields are ignored, and a new one is no new version', () => {
  expect(JSON.stringify([...schemas.values()])).not.toContain('"additionalProperties":false');
});

it('a decision carries the version of the contract', () => {
  const { properties, title } = schemas.get('decision.schema.json');
  expect(properties.contract.const).toBe(1);
  expect(title).toBe('Decision out, contract 1');
});
