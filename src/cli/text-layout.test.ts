import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { layoutOf, MARK_END, MARK_START, plainWords, wrap } from './text-layout.ts';

const mark = (words: string) => `${MARK_START}${words}${MARK_END}`;

describe('text on a terminal', () => {
  it('puts evidence in brackets where there is no colour', () => {
    const words = `Chronic ${mark('low back pain')} for years.`;
    expect(wrap({ width: 80, colour: false }, words, '  ')).toEqual([
      '  Chronic [low back pain] for years.',
    ]);
  });

  it('carries underlining over the end of a line', () => {
    const lines = wrap(
      { width: 24, colour: true },
      `pain ${mark('in the lower part of the back')}.`,
    );
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line.split('\u001B[4;36m')).toHaveLength(2);
      expect(line.split('\u001B[24;39m')).toHaveLength(2);
    }
    expect(lines.map(stripVTControlCharacters).join(' ')).toBe(
      'pain in the lower part of the back.',
    );
  });

  it.each([40, 80, 120])('never runs past %d columns', (width) => {
    const words = `${'Low back pain. '.repeat(40)}${'x'.repeat(300)}`;
    for (const line of wrap({ width, colour: false }, words, '   • ')) {
      expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it('breaks the name of a rule at a hyphen', () => {
    expect(wrap({ width: 24, colour: false }, 'm5451-needs-provider-linkage')).toEqual([
      'm5451-needs-provider-',
      'linkage',
    ]);
  });

  it('lets nothing of a note steer the terminal', () => {
    expect(plainWords('a\u001B[2J\u0007b\r\n\tc\u202Ed')).toBe('a [2J b c d');
  });

  it.each([
    [{ isTTY: true, columns: 90 }, {}, { width: 90, colour: true }],
    [{ isTTY: true, columns: 300 }, { NO_COLOR: '1' }, { width: 120, colour: false }],
    [{}, {}, { width: 100, colour: false }],
    [{}, { COLUMNS: '80' }, { width: 80, colour: false }],
  ])('fits the stream: %j %j', (stream, environment, layout) => {
    expect(layoutOf(stream, environment)).toEqual(layout);
  });
});
