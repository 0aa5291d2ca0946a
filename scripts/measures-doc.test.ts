import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { measuresPage } from './measures-doc.ts';

it('the page of measures says what is counted', async () => {
  const page = await readFile(new URL('../docs/measures.md', import.meta.url), 'utf8');
  expect(page).toBe(measuresPage());
});
