import { readFileSync } from 'node:fs';
import { assert, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCcdaReader } from './ccda.ts';
import type { FormatItem } from './format-reader.ts';

const BYTES = readFileSync(new URL('./samples/low-back-visit.ccda.xml', import.meta.url));
const SAMPLE = BYTES.toString('utf8');
const WHOLE = readIn(BYTES);

function readIn(bytes: Uint8Array, size = bytes.length): readonly FormatItem[] {
  const reader = makeCcdaReader({ file: 'visit.xml' });
  const items: FormatItem[] = [];
  for (let at = 0; at < bytes.length; at += Math.max(size, 1))
    items.push(...reader.push(bytes.subarray(at, at + Math.max(size, 1))));
  return [...items, ...reader.end()];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const bytes = Buffer.from(hasMark ? `\uFEFF${text}` : text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function issues(items: readonly FormatItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'issue' ? [item.issue.code] : []));
}

function notes(items: readonly FormatItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'encounter' ? [item.located.encounter.note] : []));
}

test('any chunking reads the same', () => {
  const long = SAMPLE.replace('<paragraph>', `<!--${'é𝄞'.repeat(40_000)}--><paragraph>é𝄞 `);
  const bytes = utf8(long);
  const whole = readIn(bytes);
  for (const size of [1, 7, 64, 4093, 65_536]) expect(readIn(bytes, size)).toEqual(whole);
});

describe('encodings', () => {
  const accented = SAMPLE.replace('Doctor', 'Doctör').replace('sitting', 'sittïng');
  const undeclared = accented.replace(' encoding="UTF-8"', '');
  test.each<[string, Uint8Array, string[]]>([
    ['UTF-8', utf8(accented), []],
    ['UTF-8 with a mark', utf8(`\uFEFF${accented}`), []],
    [
      'UTF-16, low byte first, with a mark',
      utf16(accented.replace('UTF-8', 'UTF-16'), false, true),
      [],
    ],
    ['UTF-16, high byte first, with a mark', utf16(accented, true, true), []],
    ['UTF-16 without a mark', utf16(undeclared, false, false), []],
    ['UTF-16, high byte first, without a mark', utf16(undeclared, true, false), []],
    ['ISO 8859-1 by its declaration', latin1(accented.replace('UTF-8', 'ISO-8859-1')), []],
    [
      'UTF-8 that is declared as UTF-16',
      utf8(accented.replace('UTF-8', 'UTF-16')),
      ['ccda/encoding-contradicts'],
    ],
    [
      'UTF-8 under an unknown name',
      utf8(accented.replace('UTF-8', 'EBCDIC-X')),
      ['ccda/encoding-unknown'],
    ],
  ])('%s', (_, bytes, codes) => {
    const items = readIn(bytes);
    expect(issues(items)).toEqual(codes);
    expect(items.find(({ kind }) => kind === 'encounter')).toMatchObject({
      located: { author: 'Test Doctör MD' },
    });
    expect(notes(items)[0]).toContain('sittïng');
    expect(readIn(bytes, 1)).toEqual(items);
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', utf8],
    ['UTF-16', (text) => utf16(text, true, true)],
    ['Windows-1252', (text) => latin1(text.replace('UTF-8', 'windows-1252'))],
  ])('offsets count bytes in %s', (name, encode) => {
    const text = SAMPLE.replace('<realmCode', '<!-- é\u00A0ü -->\r\n<realmCode');
    const bytes = encode(text);
    const item = readIn(bytes).find(({ kind }) => kind === 'encounter');
    const offset = item?.kind === 'encounter' ? (item.located.noteParts?.[2]?.at.offset ?? 0) : 0;
    const rest = new TextDecoder(name === 'UTF-16' ? 'utf-16be' : 'utf-8').decode(
      bytes.subarray(offset),
    );
    expect(
      rest.startsWith('<section>\n          <templateId root="2.16.840.1.113883.10.20.22.2.8"/>'),
    ).toBe(true);
  });

  test('bytes that are not UTF-8 are replaced, and an issue says so once', () => {
    const items = readIn(latin1(accented));
    expect(issues(items)).toEqual(['ccda/not-legible']);
    expect(notes(items)[0]).toContain('sitt\uFFFDng');
  });
});

describe('names and namespaces', () => {
  test.each<[string, (text: string) => string, string[]]>([
    ['without any declaration', (text) => text.replace(/ xmlns(:\w+)?="[^"]*"/g, ''), []],
    [
      'with a prefix',
      (text) =>
        text
          .replace(/<(\/?)(?=[A-Za-z])/g, '<$1cda:')
          .replace('xmlns="urn:hl7-org:v3"', 'xmlns:cda="urn:hl7-org:v3"'),
      [],
    ],
    [
      'with a prefix that is not declared',
      (text) => text.replace(/<(\/?)(?=[A-Za-z])/g, '<$1n1:').replace(/ xmlns(:\w+)?="[^"]*"/g, ''),
      ['ccda/prefix-undeclared'],
    ],
  ])('%s', (_, change, codes) => {
    const items = readIn(utf8(change(SAMPLE)));
    expect(issues(items)).toEqual(codes);
    expect(notes(items)).toEqual(notes(WHOLE));
  });

  test('elements of another namespace are not taken for those of C-CDA', () => {
    const text = SAMPLE.replace(
      '<title>HPI',
      '<x:title xmlns:x="urn:other">Other</x:title><sdtc:title>Third</sdtc:title><title>HPI',
    );
    expect(notes(readIn(utf8(text)))).toEqual(notes(WHOLE));
  });
});

describe('hostile files', () => {
  const bomb = `<!DOCTYPE x [${Array.from(
    { length: 10 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join('')}<!ENTITY e0 "aaaaaaaaaa">]>`;

  test('a document type declaration refuses the file, whatever it declares', () => {
    for (const type of [bomb, '<!DOCTYPE x SYSTEM "file:///etc/passwd">', '<!DOCTYPE x>']) {
      const items = readIn(utf8(SAMPLE.replace('<ClinicalDocument', `${type}<ClinicalDocument`)));
      expect(issues(items)).toEqual(['ccda/dtd-refused']);
      expect(items).toHaveLength(1);
    }
  });

  test('an entity that XML does not know stays as it is written', () => {
    const items = readIn(utf8(SAMPLE.replace('Physical therapy', '&e9; therapy')));
    expect(issues(items)).toEqual(['ccda/not-well-formed']);
    expect(notes(items)[0]).toContain('&e9; therapy');
  });

  test.each<[string, string, string]>([
    ['deep nesting', `<section>${'<a>'.repeat(300_000)}`, 'ccda/too-deep'],
    ['many elements', `<section>${'<a/>'.repeat(1_000_001)}`, 'ccda/too-large'],
    ['a huge text', `<section><text>${'a '.repeat(34_000_000)}`, 'ccda/too-large'],
    [
      'many broken ends',
      `<section><text>LBP</text>${'</b>'.repeat(300_000)}`,
      'ccda/not-well-formed',
    ],
    [
      'many prefixes',
      Array.from({ length: 50_000 }, (_, at) => `<p${at}:a/>`).join(''),
      'ccda/prefix-undeclared',
    ],
    [
      'many attributes',
      `<section ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}><text>LBP</text></section>`,
      'ccda/fragment',
    ],
    [
      'many footnotes and items',
      `<section><text><list listType="ordered">${Array.from({ length: 50_000 }, (_, at) => `<item>a<footnote ID="f${at}">b</footnote><footnoteRef IDREF="f${at}"/></item>`).join('')}</list></text></section>`,
      'ccda/fragment',
    ],
  ])('%s ends with an issue', (_, text, code) => {
    const found = issues(readIn(utf8(text)));
    expect(found).toContain(code);
    expect(found.length).toBeLessThan(40);
  });

  test('many problems are all read', () => {
    const at = SAMPLE.indexOf('<entry>');
    const entry = SAMPLE.slice(at, SAMPLE.indexOf('</entry>') + 8);
    const text = `${SAMPLE.slice(0, at)}${entry.repeat(40_000)}${SAMPLE.slice(at)}`;
    expect(readIn(utf8(text)).filter(({ kind }) => kind === 'problem')).toHaveLength(40_002);
  });
});

describe('damage', () => {
  test('a file that was cut gives what stands before', () => {
    const items = readIn(BYTES.subarray(0, SAMPLE.indexOf('<title>Plan')));
    expect(issues(items)).toEqual(['ccda/truncated']);
    expect(notes(items)[0]).toContain('Vertebrogenic low back pain');
  });

  test('an end tag that closes nothing loses no section', () => {
    const items = readIn(utf8(SAMPLE.replace('<title>Imaging', '</wrong><title>Imaging')));
    expect(issues(items)).toContain('ccda/not-well-formed');
    for (const word of ['eight months', 'Modic', 'Vertebrogenic', 'Physical therapy'])
      expect(notes(items).join()).toContain(word);
  });

  test('random edits give items and issues, never an exception', () => {
    const pieces = constantFrom(
      '<',
      '>',
      '</',
      '&',
      '"',
      '<![CDATA[',
      ']]>',
      '<!--',
      '\0',
      '\uFFFF',
      '</section>',
      '<section>',
      '<text>',
      'é',
      '',
    );
    assert(
      property(
        tuple(nat(SAMPLE.length), integer({ min: 0, max: 40 }), pieces, nat(SAMPLE.length)),
        ([at, cut, piece, end]) => {
          const damaged = SAMPLE.slice(0, at) + piece + SAMPLE.slice(at + cut);
          const bytes = utf8(damaged.slice(0, Math.max(end, at)));
          const items = readIn(bytes);
          expect(readIn(bytes, 997)).toEqual(items);
          expect(issues(items).filter((code) => !/^(ccda|format|text)\//.test(code))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'ccda/no-elements'],
    ['no XML', 'Assessment: low back pain', 'ccda/no-elements'],
    [
      'bytes of any kind',
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 197 + (at >> 3)) & 0xff),
      'ccda/no-elements',
    ],
  ])('%s is said to be none', (_, content, code) => {
    expect(issues(readIn(typeof content === 'string' ? utf8(content) : content))).toContain(code);
  });
});
