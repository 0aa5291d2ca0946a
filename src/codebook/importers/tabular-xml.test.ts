import { describe, expect, test } from 'vitest';
import { looksLikeTabularList, readTabularList } from './tabular-xml.ts';

const list = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular><version>2026</version>
<chapter><name>13</name><desc>Invented diseases of the back (M00-M99)</desc>
 <excludes2><note>invented
   injuries (S00-T88)</note></excludes2>
 <section id="M50-M54"><desc>Other invented dorsopathies (M50-M54)</desc>
  <excludes1><note>current injury - see injury of spine by body region</note></excludes1>
  <diag><name>M54</name><desc>Dorsalgia &amp; co</desc>
   <codeFirst><note>, if applicable, tumour (C79.51)</note></codeFirst>
   <diag><name>M54.5</name><desc>Low back pain</desc>
    <sevenChrNote><note>The appropriate 7th character is to be added:</note></sevenChrNote>
    <sevenChrDef><extension char="A">initial</extension><extension char="S">sequela</extension></sevenChrDef>
    <inclusionTerm><note>Lumbago NOS</note><note></note></inclusionTerm>
   </diag></diag></section>
 <section id="M96"><desc>After procedures (M96)</desc></section>
</chapter></ICD10CM.tabular>`;

test('chapters, blocks and notes are read, each note with its owner', () => {
  expect(looksLikeTabularList(list)).toBe(true);
  expect(readTabularList(list)).toEqual({
    ok: true,
    value: {
      version: '2026',
      codes: 2,
      blocks: [
        { node: 'M00-M99', level: 'chapter', title: 'Invented diseases of the back' },
        { node: 'M50-M54', level: 'block', title: 'Other invented dorsopathies' },
        { node: 'M96-M96', level: 'block', title: 'After procedures' },
      ],
      notes: [
        {
          owner: 'M00-M99',
          level: 'chapter',
          kind: 'excludes2',
          text: 'invented injuries (S00-T88)',
        },
        {
          owner: 'M50-M54',
          level: 'block',
          kind: 'excludes1',
          text: 'current injury - see injury of spine by body region',
        },
        {
          owner: 'M54',
          level: 'category',
          kind: 'code-first',
          text: 'if applicable, tumour (C79.51)',
        },
        {
          owner: 'M54.5',
          level: 'code',
          kind: 'seventh-character',
          text: 'The appropriate 7th character is to be added: A = initial; S = sequela',
        },
        { owner: 'M54.5', level: 'code', kind: 'inclusion-term', text: 'Lumbago NOS' },
      ],
    },
  });
});

describe('a damaged list is refused', () => {
  test.each([
    ['cut short', list.slice(0, -120), 'codes/xml-malformed'],
    [
      'a tag that closes another',
      list.replace('</diag></diag>', '</diag></section>'),
      'codes/xml-malformed',
    ],
    [
      'no codes',
      '<ICD10CM.tabular><version>2026</version></ICD10CM.tabular>',
      'codes/xml-incomplete',
    ],
  ])('%s', (_, text, code) => {
    expect(readTabularList(text)).toMatchObject({ ok: false, issue: { code } });
  });

  test('entities are not expanded', () => {
    const bomb = list
      .replace('<ICD10CM', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><ICD10CM')
      .replace('Lumbago NOS', '&a;');
    expect(readTabularList(bomb)).toMatchObject({
      ok: false,
      issue: { code: 'codes/xml-malformed' },
    });
  });
});
