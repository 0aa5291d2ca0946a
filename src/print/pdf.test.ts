import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Page } from '../reports/page.ts';
import { pdfOf } from './pdf.ts';
import { checkAccess } from './testing/pdf-access.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="40" height="20"/></svg>';
const PAGE: Page = {
  name: 'page',
  title: 'A page with one of each',
  blocks: [
    { kind: 'heading', level: 2, text: 'First' },
    {
      kind: 'paragraph',
      text: ['Words ', { strong: 'strong' }, { underlined: 'under' }, { code: 'a -- b' }],
    },
    { kind: 'heading', level: 3, text: 'Deeper' },
    { kind: 'bullets', items: [['one'], ['two']] },
    { kind: 'table', head: ['Code', 'Title'], rows: [[['M54.50'], ['Low back pain']]] },
    { kind: 'figure', svg: SVG, alt: 'A bar of forty.', caption: 'A bar' },
    { kind: 'note', runs: ['CC: #panic("x") *not bold* $x$ \\ // Back pain.'] },
  ],
};

it('a page prints the same bytes each time, and what stands in a note is never a command', async () => {
  const first = await pdfOf(PAGE, '2026-11-25');
  expect(Buffer.from(first.bytes).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(Buffer.compare(first.bytes, (await pdfOf(PAGE, '2026-11-25')).bytes)).toBe(0);
});

/** 0.7.0 of the typesetter writes tags, 0.6.0 does not: each half of the tests runs with the one that is installed. */
const { bytes, isTagged } = await pdfOf(PAGE, '2026-11-25');

it.skipIf(isTagged)(
  'an older typesetter gives a PDF that says of itself that it has no tags',
  () => {
    expect(checkAccess(bytes)).toMatchObject({
      title: 'A page with one of each',
      language: 'en',
      problems: expect.arrayContaining(['not tagged', 'not declared as PDF/UA-1']),
    });
  },
);

describe.skipIf(!isTagged)('tags (need version 0.7.0 of the typesetter)', () => {
  it('pass the check', () => {
    expect(checkAccess(bytes)).toEqual({
      problems: [],
      title: 'A page with one of each',
      language: 'en-US',
      headings: ['/H1', '/H2'],
      tables: 1,
      figures: ['A bar of forty.'],
    });
  });

  it.each([
    ['/Title', '/Titlx', 'no title'],
    ['/Lang', '/Lanx', 'no language'],
    ['/Marked', '/Markex', 'not tagged'],
    ['/DisplayDocTitle', '/DisplayDocTitlx', 'the title is not shown'],
    ['/Scope', '/Scopx', 'table 1 has no header cells with a scope'],
    ['/Alt', '/Alx', 'a figure is not described'],
    ['/H1', '/H3', 'heading 1 leaves out a level'],
    ['BDC', 'BXC', 'page 1 has text outside of marked content'],
  ])('without %s the check says so', (name, other, problem) => {
    const text = unpacked(Buffer.from(bytes).toString('latin1'));
    expect(checkAccess(Buffer.from(text, 'latin1')).problems).toEqual([]);
    const broken = Buffer.from(text.replaceAll(name, other), 'latin1');
    expect(checkAccess(broken).problems).toContain(problem);
  });
});

/** The same file with its streams unpacked, so that words in them can be exchanged. Offsets are not read by the check. */
function unpacked(text: string): string {
  return text.replaceAll(
    /<<((?:(?!obj)[\s\S])*?)>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g,
    (whole: string, dictionary: string, body: string) => {
      if (!dictionary.includes('/FlateDecode') || dictionary.includes('/XRef')) return whole;
      const plain = inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      const rest = dictionary
        .replace(/\/Length \d+/, `/Length ${plain.length}`)
        .replace('/Filter /FlateDecode', '')
        .replace('/Filter/FlateDecode', '');
      return `<<${rest}>>\nstream\n${plain}\nendstream`;
    },
  );
}
