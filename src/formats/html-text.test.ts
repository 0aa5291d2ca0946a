import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from './html-text.ts';

describe('text of HTML', () => {
  it.each([
    [
      'breaks and hard spaces',
      '<p>Assessment:<br>Low back&nbsp;pain</p>',
      'Assessment:\nLow back pain',
    ],
    [
      'blocks as lines',
      '<div>one</div><div>two</div><div><br></div><div>three</div>',
      'one\ntwo\n\nthree',
    ],
    ['paragraphs apart', '<p>one<p>two', 'one\n\ntwo'],
    ['white space as one space', '<b>low</b>  back\n\t<i>pain</i>', 'low back pain'],
    ['words that touch', 'L<sub>4</sub>/<b>L5</b>', 'L4/L5'],
    [
      'lists, end tags left out',
      '<ul><li>PT<li><p>NSAIDs</p></ul><ol><li>a</li><li>b</li></ol>',
      '- PT\n- NSAIDs\n\n1. a\n2. b',
    ],
    ['an empty item', '<ul><li></li></ul><p>after</p>', 'after'],
    [
      'rows of a table',
      '<table><tr><th>Problem</th><th>Since</th></tr><tr><td><p>Low back pain</p></td><td></td><td>2024</td></tr></table>',
      'Problem | Since\nLow back pain | | 2024',
    ],
    ['preserved lines', '<pre>one\r\n  two\n\nthree</pre>', 'one\n  two\n\nthree'],
    ['preserved by style', '<span style="white-space: pre-wrap">one\ntwo</span>', 'one\ntwo'],
    [
      'tick boxes',
      '<input type="checkbox" checked> yes <input type=checkbox> no',
      '[x] yes [ ] no',
    ],
    [
      'character references',
      'R&D &lt;3 &#945; &#x2019; &#147;q&#148; &bogus; &AMP;',
      'R&D <3 α ’ “q” &bogus; &',
    ],
    ['brackets that are no tags', 'pain < 5, a <b and c, 3<4', 'pain < 5, a <b and c, 3<4'],
    ['brackets in attributes', '<a title="x > y">link</a>', 'link'],
    ['scripts and styles', 'a<script>if (a < b) "</p>"</script><style>p{}</style>b', 'ab'],
    ['comments and CDATA', 'a<!-- <p>no</p> --><![CDATA[ <b> ]]>c', 'a <b> c'],
    ['choices', '<select><option>denied<option>affirmed</select>x', 'x'],
    ['a class that is called hidden', '<p class="hidden">x</p>', 'x'],
  ])('shows %s', (_, html, text) => {
    expect(htmlText(html)).toEqual({ text, hasStruckOut: false });
  });

  it.each(['<del>no</del>', '<s>no</s>', '<p hidden>no</p>', '<i style="display:none">no</i>'])(
    'leaves out %s and says so',
    (html) => {
      expect(htmlText(`pain ${html}`)).toEqual({ text: 'pain', hasStruckOut: true });
    },
  );

  it('gives the words of any text that was escaped into it', () => {
    const escaped = (words: string) =>
      words.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[!-~]{1,9}$/), { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(htmlText(`<div><p>${escaped(text)}</p></div>`).text).toBe(text);
      }),
    );
  });

  it('survives anything', () => {
    const pieces = [
      '<p',
      '<td>',
      '</',
      '>',
      '"',
      '=',
      '<!--',
      '<![CDATA[',
      '&#',
      '<script>',
      'x',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        expect(typeof htmlText(parts.join('')).text).toBe('string');
      }),
    );
  });

  it.each(['<a ="<b" ', '<', '<div>', '</div>', '<div ="', '<!--', '<td>', '<script>', '&#'])(
    'takes linear time on many %j',
    (piece) => {
      const timeOf = (count: number): number => {
        const html = piece.repeat(count);
        const begin = process.hrtime.bigint();
        htmlText(html);
        return Number(process.hrtime.bigint() - begin) / 1e6;
      };
      timeOf(20_000);
      // quadratic time would be a hundred times as long
      expect(timeOf(200_000)).toBeLessThan(40 * Math.max(5, timeOf(20_000)));
    },
  );
});
