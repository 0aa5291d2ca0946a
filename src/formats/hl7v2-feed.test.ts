import { readFileSync } from 'node:fs';
import { assert, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatItem } from './format-reader.ts';
import { makeHl7v2Reader } from './hl7v2.ts';

const BYTES = readFileSync(new URL('./samples/low-back-visit.hl7', import.meta.url));
const SAMPLE = BYTES.toString('utf8');
const LINES = SAMPLE.trimEnd().split('\r');

function readIn(bytes: Uint8Array, size = bytes.length): readonly FormatItem[] {
  const reader = makeHl7v2Reader({ file: 'feed.hl7' });
  const items: FormatItem[] = [];
  for (let at = 0; at < bytes.length; at += Math.max(size, 1))
    items.push(...reader.push(bytes.subarray(at, at + Math.max(size, 1))));
  return [...items, ...reader.end()];
}

const read = (text: string): readonly FormatItem[] => readIn(new TextEncoder().encode(text));

function issues(items: readonly FormatItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : []));
}

function encounters(items: readonly FormatItem[]) {
  return items.flatMap((item) => (item.kind === 'encounter' ? [item.located.encounter] : []));
}

const WHOLE = encounters(readIn(BYTES));
const MESSAGE = `${LINES.slice(10, 26).join('\r')}\r`;
const NOTE = encounters(read(MESSAGE))[0]?.note;

describe('lines', () => {
  test.each<[string, (lines: readonly string[]) => string]>([
    ['CR', (lines) => lines.join('\r')],
    ['LF', (lines) => lines.join('\n')],
    ['CR LF', (lines) => lines.join('\r\n')],
    [
      'mixed ends',
      (lines) => lines.map((line, at) => line + (['\r', '\n', '\r\n'][at % 3] ?? '')).join(''),
    ],
    ['empty lines', (lines) => lines.join('\n\n\r\n')],
    ['indentation', (lines) => lines.map((line) => `  ${line}`).join('\n')],
    ['a byte-order mark', (lines) => `\uFEFF${lines.join('\r')}`],
    ['frames', (lines) => `\v${lines.join('\r')}\r\x1c\r`],
  ])('with %s read the same', (_, write) => {
    const items = read(write(LINES));
    expect(issues(items)).toEqual([]);
    expect(encounters(items)).toEqual(WHOLE);
  });

  test('a frame for each message', () => {
    const framed = [0, 1, 2].map(() => `\v${MESSAGE}\x1c\r`).join('');
    expect(encounters(read(framed))).toHaveLength(1);
    expect(issues(read(framed.slice(0, -2)))).toEqual(['hl7v2/frame-not-closed']);
  });

  test('text with line feeds in a field stays one text', () => {
    const text = MESSAGE.replace(
      'OBX|2|TX|11506-3^Progress note^LN||',
      '$&Line one\n\nHPI\r\n  LBP: ',
    );
    const items = read(text);
    expect(new Set(issues(items))).toEqual(new Set(['hl7v2/line-continued']));
    expect(encounters(items)[0]?.note).toBe(
      NOTE?.replace('HPI:\n', 'HPI:\nLine one\n\nHPI\n  LBP: '),
    );
  });

  test('places behind such a text are still those of the file', () => {
    const text = MESSAGE.replace('Imaging:', 'Imaging:\r\nx-ray|||').replace('Plan:', 'Ünd Plan:');
    const diagnosed = `${text}DG1|1||M54.50^LBP^I10|||F\r`;
    const problem = read(diagnosed).find((item) => item.kind === 'problem');
    const offset = problem?.kind === 'problem' ? problem.problem.at?.offset : undefined;
    const rest = new TextEncoder().encode(diagnosed).subarray(offset);
    expect(new TextDecoder().decode(rest).startsWith('M54.50^LBP')).toBe(true);
  });

  test('messages that were joined without a line end are told apart', () => {
    const items = read(MESSAGE.trimEnd() + MESSAGE.replaceAll('|e1|', '|e2|'));
    expect(issues(items)).toEqual(['hl7v2/header-inside-segment']);
    expect(encounters(items).map(({ id, note }) => [id, note])).toEqual([
      ['e1', NOTE],
      ['e2', NOTE],
    ]);
  });

  test('lines before the first header, and segments of the sender', () => {
    const items = read(`Export of 2 November\nPID|1\n${MESSAGE}ZPD|1|own\r`);
    expect(issues(items)).toEqual(['hl7v2/segment-before-header']);
    expect(encounters(items)[0]?.note).toBe(NOTE);
  });
});

describe('delimiters', () => {
  test('others than the usual ones', () => {
    const swapped = MESSAGE.replace(/[|^~\\&]/g, (character) => {
      const others: Readonly<Record<string, string>> = {
        '|': '#',
        '^': '*',
        '~': '!',
        '\\': '/',
        '&': '@',
      };
      return others[character] ?? character;
    });
    expect(issues(read(swapped))).toEqual([]);
    expect(encounters(read(swapped))[0]?.note).toBe(NOTE);
  });

  test.each<[string, string, string[]]>([
    ['an escape that is doubled', 'MSH|^~\\\\&|', []],
    ['a fifth, for truncation', 'MSH|^~\\&#|', []],
    ['one of them alone', 'MSH|^|', ['hl7v2/delimiters-unclear']],
    ['none', 'MSH||', ['hl7v2/delimiters-unclear']],
  ])('MSH-2 names %s', (_, start, codes) => {
    const items = read(MESSAGE.replace('MSH|^~\\&|', start));
    expect(issues(items)).toEqual(codes);
    expect(encounters(items)[0]?.note).toBe(NOTE);
  });
});

describe('batches', () => {
  const withChange = (from: string, to: string): readonly FormatItem[] =>
    read(SAMPLE.replace(from, to));
  test.each<[string, readonly FormatItem[], string[]]>([
    [
      'count another number of messages',
      withChange('BTS|4', 'BTS|5'),
      ['hl7v2/batch-count-differs'],
    ],
    ['count another number of batches', withChange('FTS|1', 'FTS|2'), ['hl7v2/file-count-differs']],
    ['count nothing', withChange('BTS|4', 'BTS|'), []],
    [
      'have no end',
      read(SAMPLE.slice(0, SAMPLE.indexOf('BTS'))),
      ['hl7v2/batch-not-closed', 'hl7v2/batch-not-closed'],
    ],
    [
      'have no beginning',
      read(SAMPLE.slice(SAMPLE.indexOf('MSH'))),
      ['hl7v2/trailer-without-header', 'hl7v2/trailer-without-header'],
    ],
    ['hold lines behind their end', read(`${SAMPLE}NTE|1||x\r`), ['hl7v2/segment-before-header']],
  ])('that %s', (_, items, codes) => {
    expect(issues(items)).toEqual(codes);
    expect(encounters(items)).toEqual(WHOLE);
  });

  test('the trailer is told what it should say', () => {
    const wrong = withChange('BTS|4', 'BTS|5').find((item) => item.kind === 'issue');
    expect(wrong).toMatchObject({ issue: { expected: '4' }, at: { element: 'BTS-1' } });
  });
});

describe('character sets', () => {
  const accented = MESSAGE.replace('bending', 'béndïng');
  const named = (name: string): string => accented.replace('UNICODE UTF-8', name);
  test.each<[string, Uint8Array, string[]]>([
    ['UTF-8 by MSH-18', Buffer.from(accented, 'utf8'), []],
    ['UTF-8 that nobody names', Buffer.from(named(''), 'utf8'), []],
    ['ISO 8859-1 by MSH-18', Buffer.from(named('8859/1'), 'latin1'), []],
    ['Latin letters that nobody names', Buffer.from(named(''), 'latin1'), ['text/charset-assumed']],
    ['Latin letters that are called UTF-8', Buffer.from(accented, 'latin1'), ['text/not-legible']],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${accented}`, 'utf16le'), []],
    ['UTF-16, high byte first', Buffer.from(accented, 'utf16le').swap16(), []],
  ])('%s', (name, bytes, codes) => {
    const items = readIn(bytes);
    expect(issues(items)).toEqual(codes);
    const shown = name.includes('called') ? 'b\uFFFDnd\uFFFDng' : 'béndïng';
    expect(encounters(items)[0]?.note).toContain(shown);
    expect(readIn(bytes, 1)).toEqual(items);
  });

  test('a second byte that looks like a delimiter parts nothing', () => {
    // in GB 18030 the second byte of this character is a vertical bar
    const bytes = [...Buffer.from(named('GB 18030-2000').replace('béndïng', '§'), 'latin1')];
    const at = bytes.indexOf(0xa7);
    const note = encounters(readIn(Uint8Array.from(bytes.toSpliced(at, 1, 0x81, 0x7c))))[0]?.note;
    expect(note).toBe(
      NOTE?.replace('bending', new TextDecoder('gb18030').decode(Uint8Array.of(0x81, 0x7c))),
    );
  });
});

test('any chunking reads the same', () => {
  const long = `${SAMPLE}${MESSAGE.replace('Imaging:', 'é𝄞 '.repeat(30_000))}`;
  const bytes = new TextEncoder().encode(long.replaceAll('\r', '\r\n'));
  const whole = readIn(bytes);
  for (const size of [1, 7, 64, 4093]) expect(readIn(bytes, size)).toEqual(whole);
});

describe('damage', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', ['hl7v2/no-message']],
    [
      'no message',
      'Assessment: low back pain',
      ['hl7v2/segment-before-header', 'hl7v2/no-message'],
    ],
    ['a header alone', 'MSH|^~\\&|A|B\r', ['hl7v2/message-empty']],
    [
      'a document without its header',
      MESSAGE.replace(/TXA[^\r]*\r/, ''),
      ['hl7v2/segment-missing'],
    ],
    ['a message of no type', MESSAGE.replace('MDM^T02^MDM_T02', ''), ['hl7v2/type-missing']],
    ['a message of its structure alone', MESSAGE.replace('MDM^T02^MDM_T02', '^MDM_T02'), []],
    [
      'vaccinations',
      MESSAGE.replace('MDM^T02^MDM_T02', 'VXU^V04').replace(/TXA[^\r]*\r/, ''),
      ['hl7v2/message-not-used'],
    ],
  ])('%s is said to be that', (_, text, codes) => {
    expect(issues(read(text))).toEqual(codes);
  });

  test('a message that was cut gives what stands before', () => {
    const items = read(MESSAGE.slice(0, MESSAGE.indexOf('endplate')));
    expect(encounters(items)[0]?.note).toContain('Modic type 1 changes');
  });

  test('random edits give items and issues, never an exception', () => {
    const pieces = constantFrom(
      '|',
      '^',
      '~',
      '\\',
      '&',
      '\r',
      '\n',
      'MSH|',
      'MSH|^~\\&|',
      'BTS|9\r',
      '\v',
      '\x1c',
      '\0',
      '',
      'é',
    );
    assert(
      property(
        tuple(nat(SAMPLE.length), integer({ min: 0, max: 60 }), pieces, nat(SAMPLE.length)),
        ([at, cut, piece, end]) => {
          const damaged = (SAMPLE.slice(0, at) + piece + SAMPLE.slice(at + cut)).slice(
            0,
            Math.max(end, at),
          );
          const bytes = new TextEncoder().encode(damaged);
          const items = readIn(bytes);
          expect(readIn(bytes, 61)).toEqual(items);
          expect(issues(items).filter((code) => !/^(hl7v2|format|text)\//.test(code))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('random bytes give issues', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 197 + (at >> 3)) & 0xff);
    expect(issues(readIn(bytes)).length).toBeGreaterThan(0);
  });
});

describe('hostile files end soon, with few issues', () => {
  test.each<[string, string, string | undefined]>([
    ['many lines that continue', MESSAGE + 'x\n'.repeat(500_000), 'hl7v2/line-continued'],
    ['many empty lines', MESSAGE + '\r\n'.repeat(1_000_000), undefined],
    ['many segments', MESSAGE + 'NTE|\r'.repeat(150_000), 'hl7v2/message-too-long'],
    ['many fields', `${MESSAGE}ZZZ${'|'.repeat(3_000_000)}\r`, undefined],
    ['many repetitions', `${MESSAGE}FT1${'|'.repeat(19)}${'M54.50~'.repeat(200_000)}\r`, undefined],
    ['many escapes', `${MESSAGE}OBX|1|TX|||${'\\'.repeat(1_000_000)}a\\b\r`, undefined],
    [
      'many headers within a line',
      `${MESSAGE}ZZZ|${'MSH|^~\\&|'.repeat(50)}\r`,
      'hl7v2/message-empty',
    ],
    ['many letters of a header', `${MESSAGE}ZZZ|${'M'.repeat(2_000_000)}\r`, undefined],
    ['many trailers', 'BTS|1\r'.repeat(100_000), 'hl7v2/no-message'],
    [
      'many charges',
      MESSAGE.replace('MDM^T02^MDM_T02', 'DFT^P03') +
        Array.from({ length: 40_000 }, (_, at) => `FT1|||||||||||||||||||M${at}^^I10\r`).join(''),
      undefined,
    ],
  ])('%s', (_, text, code) => {
    const found = issues(read(text));
    expect(found.includes(code ?? '')).toBe(code !== undefined);
    expect(found.length).toBeLessThan(80);
  });

  test('a segment longer than the limit is cut, and the next one is read', () => {
    const items = read(`${MESSAGE}ZZZ|${'a'.repeat(33 * 1024 * 1024)}\rDG1|1||M54.50^^I10|||F\r`);
    expect(issues(items)).toEqual(['hl7v2/segment-too-long']);
    expect(encounters(items)[0]?.billedCodes).toEqual(['M54.50']);
  });
});
