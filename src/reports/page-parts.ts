import { type Page, wordsOf } from './page.ts';

/** A part of a page as rows of cells, the head first; of a picture each of its marks with counts and share. Undefined when it has none of that name. */
export function partOf({ blocks }: Page, part: string): (readonly string[])[] | undefined {
  for (const block of blocks) {
    if (!('part' in block) || block.part !== part) continue;
    if (block.kind === 'figure') return [['Shown', 'Share'], ...(block.marks ?? [])];
    return [block.head, ...block.rows.map((row) => row.map(wordsOf))];
  }
  return undefined;
}
