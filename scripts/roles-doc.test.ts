import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { rolesPage } from './roles-doc.ts';

it('docs/roles.md says what the permission table says: node scripts/roles-doc.ts', async () => {
  const page = await readFile(new URL('../docs/roles.md', import.meta.url), 'utf8');
  expect(page).toBe(rolesPage());
});
