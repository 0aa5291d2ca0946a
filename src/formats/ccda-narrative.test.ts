import { expect, test } from 'vitest';
import { makeCcdaReader } from './ccda.ts';
import type { FormatItem } from './format-reader.ts';

function read(narrative: string): readonly FormatItem[] {
  const reader = makeCcdaReader();
  reader.push(new TextEncoder().encode(`<section><text>${narrative}</text></section>`));
  return reader.end();
}

function noteOf(narrative: string): string | undefined {
  return read(narrative).flatMap((item) =>
    item.kind === 'encounter' ? [item.located.encounter.note] : [],
  )[0];
}

test.each<[string, string, string]>([
  ['paragraphs', '<paragraph>One.</paragraph><paragraph>Two.</paragraph>', 'One.\n\nTwo.'],
  ['line ends', 'One<br/>Two<br/><br/>Three', 'One\nTwo\n\nThree'],
  [
    'words in content',
    '<content ID="a">Low</content> <content>back</content> pain',
    'Low back pain',
  ],
  ['words that touch', 'L4<content styleCode="Bold">-L5</content>', 'L4-L5'],
  [
    'items',
    '<list><item>PT</item><item><caption>Drugs</caption> NSAID</item></list>',
    '- PT\n- Drugs\nNSAID',
  ],
  [
    'numbered items',
    '<list listType="ordered"><item>LBP</item>\n  <item>Obesity</item></list>',
    '1. LBP\n2. Obesity',
  ],
  [
    'rows with bars',
    '<table><caption>Problems</caption><thead><tr><th>Name</th><th>Since</th></tr></thead><tbody><tr><td>LBP</td><td>2024</td></tr><tr><td>Gout</td><td/></tr></tbody></table>',
    'Problems\nName | Since\nLBP | 2024\nGout',
  ],
  [
    'cells with lines',
    '<table><tr><td>One<br/>Two</td><td>Three</td></tr></table>',
    'One\nTwo | Three',
  ],
  ['exponents', 'Platelets 123 10<sup>9</sup>/L', 'Platelets 123 10^9/L'],
  ['ordinals', 'the 1<sup>st</sup> visit, B<sub>12</sub>', 'the 1st visit, B12'],
  [
    'footnotes at the end',
    'LBP<footnote ID="f">since May</footnote> and gout<footnoteRef IDREF="f"/>.',
    'LBP[1] and gout[1].\n[1] since May',
  ],
  [
    'links and captions',
    '<linkHtml href="#x">MRI</linkHtml><renderMultiMedia referencedObject="m"><caption>Picture</caption></renderMultiMedia>',
    'MRI\nPicture',
  ],
  ['CDATA and characters', '<![CDATA[a < b]]> &amp; c&#x2019;s&nbsp;d', 'a < b & c’s d'],
  [
    'wrapped and indented words as one line',
    'Low back pain\n      for a year',
    'Low back pain for a year',
  ],
  ['lines of a note that was put in as it is', 'HPI: ache.\nPlan: PT.', 'HPI: ache.\nPlan: PT.'],
  ['bullets of such a note', 'Plan:\n  - PT\n  - NSAID', 'Plan:\n- PT\n- NSAID'],
  ['lines that are to be kept', '<content xml:space="preserve">a\n   b</content>', 'a\nb'],
])('narrative shows %s', (_, narrative, note) => {
  expect(noteOf(narrative)).toBe(note);
});

test('words that are marked as deleted are left out and reported', () => {
  const items = read(
    'No <content revised="delete">sciatica</content><content revised="insert">LBP</content>',
  );
  expect(items).toMatchObject([
    { kind: 'encounter', located: { encounter: { note: 'No LBP' } } },
    { kind: 'issue', issue: { code: 'ccda/fragment' } },
    { kind: 'issue', issue: { code: 'ccda/text-removed' } },
  ]);
});
