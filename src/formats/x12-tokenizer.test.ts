import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { X12Fault } from './x12-issues.ts';
import { LONGEST_SEGMENT, makeTokenizer } from './x12-tokenizer.ts';

const END_OF_FILE = String.fromCharCode(26);

/** A segment in full: id, offset, place, elements of repetitions of components. */
type Token = {
  id: string;
  offset: number;
  number: number;
  elements: string[][][];
  binary?: number;
};

function tokens(bytes: Uint8Array, cuts: readonly number[] | number) {
  const found: Token[] = [];
  const faults: X12Fault[] = [];
  const tokenizer = makeTokenizer({
    segment: (segment) => {
      const elements = Array.from({ length: segment.elementCount }, (_, at) =>
        segment.parts(at + 1),
      );
      const { id, offset, number } = segment;
      found.push({ id, offset, number, elements });
    },
    fault: (fault) => faults.push(fault),
  });
  const places =
    typeof cuts === 'number'
      ? Array.from({ length: Math.ceil(bytes.length / cuts) }, (_, at) => (at + 1) * cuts)
      : [...cuts, bytes.length].toSorted((a, b) => a - b);
  let from = 0;
  for (const to of places) {
    tokenizer.push(bytes.subarray(from, to));
    from = to;
  }
  tokenizer.end();
  return { found, faults };
}

const whole = (bytes: Uint8Array) => tokens(bytes, Math.max(1, bytes.length));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ids = (text: string): string =>
  whole(bytesOf(text))
    .found.map(({ id }) => id)
    .join(' ');
const codes = (text: string): string[] => whole(bytesOf(text)).faults.map(({ code }) => code);

/**
 * The reference: the whole file at once, by regular expressions, with `split`, on Latin-1 text. It shares nothing with
 * the tokenizer and knows no pieces.
 */
function reference(bytes: Uint8Array): Token[] {
  const text = Buffer.from(bytes).toString('latin1');
  const legible = (part: string): string => {
    const raw = Buffer.from(part, 'latin1');
    const asUtf8 = raw.toString('utf8');
    return Buffer.from(asUtf8, 'utf8').equals(raw)
      ? asUtf8
      : new TextDecoder('windows-1252').decode(raw);
  };
  const space = `(?:[ \\t\\r\\n${END_OF_FILE}]|\u00ef\u00bb\u00bf)*`;
  const newInterchange = /[\r\n](?=ISA[^A-Za-z0-9 \r\n])/;
  const first = new RegExp(`^${space}(GS|ST)([^A-Za-z0-9 \\r\\n])`).exec(text);
  const out: Token[] = [];
  let place = first === null ? text.search(/ISA[^A-Za-z0-9 \r\n]/) : 0;
  if (place < 0) return out;
  let [element, repetition, component, terminator] = ['', '', '', ''];
  let number = 0;
  if (first !== null) {
    element = first[2] ?? '';
    const quoted = element.replace(/\W/g, '\\$&');
    const head =
      first[1] === 'GS'
        ? new RegExp(`GS(?:${quoted}[^${quoted}]*){7}${quoted}\\w+ *(\\W)`)
        : new RegExp(`ST(?:${quoted}\\w+){2,3} *(\\W)`);
    terminator = head.exec(text)?.[1] ?? '';
    [repetition, component] = ['^', ':'];
  }
  for (;;) {
    for (let before = -1; before !== place; ) {
      before = place;
      const spaces = element === '\t' ? space.replace('\\t', '') : space;
      place += new RegExp(`^${spaces}`).exec(text.slice(place))?.[0].length ?? 0;
      if (terminator !== '' && text.startsWith(terminator, place)) place += terminator.length;
    }
    if (place >= text.length) return out;
    const rest = text.slice(place, place + 400);
    if (/^ISA[^A-Za-z0-9 \r\n]/.test(rest)) {
      element = rest.charAt(3);
      const fields = rest.split(element);
      const head = fields.slice(0, 16).join(element);
      component = rest.charAt(head.length + 1);
      const behind = rest.slice(head.length + 2);
      terminator =
        /^ *(?:\r?(\n)|(\r)|([\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|.))/s
          .exec(behind)
          ?.slice(1)
          .find((found) => found !== undefined) ?? '';
      repetition = /^[^A-Za-z0-9 ]$/.test(fields[11] ?? '') ? (fields[11] ?? '') : '';
      number = 1;
      const elements = [...fields.slice(1, 16), component].map((field) => [
        [legible(field.replace(/[\r\n]/g, ''))],
      ]);
      out.push({ id: 'ISA', offset: place, number, elements });
      place += head.length + 2;
      continue;
    }
    number++;
    const quoted = `[${element.replace(/\W/g, '\\$&')}]`;
    const binary = new RegExp(
      `^(?:BIN${quoted}|BDS${quoted}[^${element}]*${quoted})(\\d+)(?=${quoted})`,
    ).exec(rest);
    if (binary !== null) {
      const elements = binary[0]
        .split(element)
        .slice(1)
        .map((field) => [[field]]);
      out.push({ id: rest.slice(0, 3), offset: place, number, elements });
      place += binary[0].length + 1 + Number(binary[1]);
      const ends = text.startsWith(terminator, place)
        ? place
        : /^[\r\n]{1,2}/.test(text.slice(place)) &&
            text.slice(place).trimStart().startsWith(terminator)
          ? text.indexOf(terminator, place)
          : text.indexOf(terminator, place);
      if (ends < 0) return out;
      place = ends + terminator.length;
      continue;
    }
    const end = text.indexOf(terminator, place);
    let raw = text.slice(place, end < 0 ? undefined : end);
    const cut = newInterchange.exec(text.slice(place, end < 0 ? undefined : end + 6))?.index ?? -1;
    const isCut = cut >= 0 && cut < raw.length;
    if (isCut) raw = raw.slice(0, cut);
    const line = (end < 0 ? raw.replaceAll(END_OF_FILE, ' ').trimEnd() : raw).replace(
      /[\r\n]/g,
      '',
    );
    const [id = '', ...fields] = line.split(element);
    const elements = fields.map((field) =>
      legible(field)
        .split(repetition === '' ? /(?!)/ : repetition)
        .map((repeated) => repeated.split(component === '' ? /(?!)/ : component)),
    );
    out.push({ id, offset: place, number, elements });
    if (end < 0 && !isCut) return out;
    place = isCut ? place + cut : end + terminator.length;
  }
}

const shared = fileURLToPath(new URL('../../../shared/interop/x12', import.meta.url));
const own = fileURLToPath(new URL('samples', import.meta.url));
const files = [shared, own]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    globSync('**/*.{edi,txt,270,271,276,277,834,835,837,837i,x12}', { cwd: folder }).map((name) =>
      join(folder, name),
    ),
  );

it.each([1, 7, 64, 4093])(
  'every sample is cut as the reference cuts it, in pieces of %i bytes',
  (size) => {
    const different = files.filter((file) => {
      const bytes = readFileSync(file);
      return JSON.stringify(tokens(bytes, size).found) !== JSON.stringify(reference(bytes));
    });
    expect(different).toEqual([]);
  },
);

/** An ISA of the right length up to its terminator. */
function isa({ element = '*', repetition = '^', component = ':', version = '00501' } = {}): string {
  const pad = (text: string, size: number): string => text.padEnd(size);
  const fields = [
    'ISA',
    '00',
    pad('', 10),
    '00',
    pad('', 10),
    'ZZ',
    pad('CLINIC', 15),
    'ZZ',
    pad('PAYER', 15),
  ];
  return [...fields, '261103', '0900', repetition, version, '000000001', '0', 'P', component].join(
    element,
  );
}

test.each([
  ['tilde', '~', ''],
  ['tilde and line feed', '~', '\n'],
  ['tilde, carriage return and line feed', '~', '\r\n'],
  ['tilde, blank lines and indentation', '~', '\n\n   \t'],
  ['doubled tilde', '~', '~'],
  ['line feed alone', '\n', ''],
  ['carriage return and line feed', '\r\n', ''],
  ['carriage return alone', '\r', ''],
  ['two bytes of UTF-8', '¦', '\n'],
  ['three bytes of UTF-8', '…', ''],
  ['a control character', '\u001c', ''],
  ['a quotation mark', "'", '\r\n'],
])('segments end with %s', (_name, terminator, behind) => {
  const text = ['GS*HC*A*B', 'ST*837*0001', 'HI*ABK:M5451', 'SE*3*0001'].map(
    (line) => line + terminator + behind,
  );
  const read = whole(bytesOf(isa() + terminator + behind + text.join('')));
  expect(read.faults).toEqual([]);
  expect(read.found.map(({ id }) => id)).toEqual(['ISA', 'GS', 'ST', 'HI', 'SE']);
  expect(read.found[3]?.elements).toEqual([[['ABK', 'M5451']]]);
});

test.each([
  [
    'without a repetition separator before version 00402',
    isa({ repetition: 'U' }),
    [[['30^42']], [['A', 'B']]],
  ],
  ['with one', isa(), [[['30'], ['42']], [['A', 'B']]]],
])('an interchange %s', (_name, header, elements) => {
  expect(whole(bytesOf(`${header}~EQ*30^42*A:B~`)).found[1]?.elements).toEqual(elements);
});

test('each interchange has delimiters of its own', () => {
  const second = isa({ element: '|', component: '>', repetition: '!' });
  const { found, faults } = whole(bytesOf(`${isa()}~HI*A:B~IEA*0*1~${second}¦HI|A>B!C¦IEA|0|1¦`));
  expect(faults).toEqual([]);
  expect(found.map(({ number }) => number)).toEqual([1, 2, 3, 1, 2, 3]);
  expect(found[4]?.elements).toEqual([[['A', 'B'], ['C']]]);
});

test('places count bytes of the file, and text is UTF-8 where its bytes are', () => {
  const { found } = whole(bytesOf(`\u{feff}${isa()}~NM1*IL*1*MUÑOZ~N3*1 RUE~`));
  expect(found[1]?.elements[2]).toEqual([['MUÑOZ']]);
  expect(found.map(({ offset }) => offset)).toEqual([3, 109, 125]);
  const latin = new Uint8Array([...bytesOf(`${isa()}~NM1*`), 0xd1, 0x7e]);
  expect(whole(latin).found[1]?.elements).toEqual([[['Ñ']]]);
});

test.each<[string, string, string, string[]]>([
  ['nothing', '', '', ['x12/empty']],
  ['blank lines', '\n \n', '', ['x12/empty']],
  ['text of another kind', 'Assessment: low back pain', '', ['x12/bytes-outside']],
  ['text before the interchange', `Batch 7\n${isa()}~GS*HC~`, 'ISA GS', ['x12/bytes-outside']],
  [
    'an ISA with a short element',
    `${isa().replace('CLINIC ', 'CLINIC')}~GS*HC~`,
    'ISA GS',
    ['x12/isa-length'],
  ],
  [
    'an ISA without component separator',
    `${isa().slice(0, -1)}~GS*HC~`,
    'ISA GS',
    ['x12/isa-length'],
  ],
  ['an ISA that ends nowhere', `${isa()}GS*HC~ST*837~`, '', ['x12/isa-malformed']],
  ['an ISA that is cut', isa().slice(0, 50), '', ['x12/isa-malformed']],
  [
    'an ISA with an element too few',
    `${isa().replace('*P*', '*')}~GS*HC*A~`,
    '',
    ['x12/isa-malformed'],
  ],
  ['equal delimiters', `${isa({ component: '^' })}~GS*HC~`, 'ISA GS', ['x12/delimiters-conflict']],
  [
    'a last segment without terminator',
    `${isa()}~IEA*0*1\n`,
    'ISA IEA',
    ['x12/segment-unterminated'],
  ],
  [
    'a lost terminator before another interchange',
    `${isa()}~IEA*0*1\n${isa()}~IEA*0*1~`,
    'ISA IEA ISA IEA',
    ['x12/segment-unterminated'],
  ],
  [
    'a line break in a segment',
    `${isa()}~N3*1 MAIN\nAPT 5~N3*1\n2~`,
    'ISA N3 N3',
    ['x12/line-break-in-segment'],
  ],
  [
    'a binary length that is no number',
    `${isa()}~BIN*1a*x~SE*1~`,
    'ISA BIN SE',
    ['x12/binary-length'],
  ],
  [
    'a binary length that is short',
    `${isa()}~BIN*3*abcdef~SE*1~`,
    'ISA BIN SE',
    ['x12/binary-length'],
  ],
  [
    'a binary length beyond the file',
    `${isa()}~BIN*900*abcdef~SE*1~`,
    'ISA BIN',
    ['x12/segment-unterminated'],
  ],
  [
    'binary content with anything',
    `${isa()}~BIN*9*~ISA*~SE*~BDS*ASC*2*~~~SE*1~`,
    'ISA BIN BDS SE',
    [],
  ],
  [
    'a group without interchange',
    'GS*HC*A*B*20261103*0900*1*X*005010X222A1~ST*837*1~',
    'GS ST',
    ['x12/delimiters-assumed'],
  ],
  ['a set without group', 'ST*835*1234~BPR*I~', 'ST BPR', ['x12/delimiters-assumed']],
  [
    'a segment too long',
    `${isa()}~NTE*${'X'.repeat(LONGEST_SEGMENT)}~SE*1~`,
    'ISA SE',
    ['x12/segment-too-long'],
  ],
])('%s', (_name, text, found, faults) => {
  expect(ids(text)).toBe(found);
  expect(codes(text)).toEqual(faults);
});

test('UTF-16 is refused with one word', () => {
  const text = isa();
  const wide = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) wide[at * 2] = text.charCodeAt(at);
  expect(tokens(wide, 1).faults.map(({ code }) => code)).toEqual(['x12/encoding']);
});

/** Files that are X12 in the main, with all that is tolerated and much that is not. */
const text = fc.stringMatching(/^[A-Z0-9 :^.ñ-]{0,12}$/);
const segment = fc
  .tuple(
    fc.constantFrom('HI', 'NM1', 'ST', 'SE', 'X', 'Nd4', '', 'GS'),
    fc.array(text, { maxLength: 5 }),
  )
  .map(([id, elements]) => [id, ...elements]);
const gap = fc.constantFrom('', '', '\n', '\r\n', '\n  ', '~', '\n\n', '\u{feff}', '\n~');
const interchange = fc
  .record({
    element: fc.constantFrom('*', '|', '\t', '+'),
    component: fc.constantFrom(':', '>', '\u001f'),
    repetition: fc.constantFrom('^', 'U', '!'),
    terminator: fc.constantFrom('~', '\n', '\r\n', '¦', "'", '…', '\u001c'),
    segments: fc.array(fc.tuple(segment, gap), { maxLength: 8 }),
    binary: fc.option(fc.string({ maxLength: 30 })),
    last: fc.constantFrom('', '', 'IEA'),
  })
  .map(({ element, component, repetition, terminator, segments, binary, last }) => {
    const lines = segments.map(([parts, space]) => parts.join(element) + terminator + space);
    const content =
      binary === null
        ? ''
        : ['BIN', String(bytesOf(binary).length), binary].join(element) + terminator;
    return isa({ element, component, repetition }) + terminator + lines.join('') + content + last;
  });
const file = fc
  .array(interchange, { minLength: 1, maxLength: 3 })
  .map((parts) => bytesOf(parts.join('\n')));
const noise = fc
  .tuple(file, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.nat())
  .map(([bytes, edits, cut]) => {
    const edited = bytes.slice(0, bytes.length - (cut % 3 === 0 ? cut % bytes.length : 0));
    for (const [at, byte] of edits) if (edited.length > 0) edited[at % edited.length] = byte;
    return edited;
  });
const cuts = fc.array(fc.nat(600), { maxLength: 12 });

test('however a file is cut, it is read the same', () => {
  fc.assert(
    fc.property(fc.oneof(file, noise), cuts, (bytes, places) => {
      const expected = whole(bytes);
      expect(tokens(bytes, places)).toEqual(expected);
      expect(tokens(bytes, 1)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('a file that is X12 is cut as the reference cuts it', () => {
  fc.assert(
    fc.property(file, (bytes) => {
      expect(whole(bytes).found).toEqual(reference(bytes));
    }),
    { numRuns: 400 },
  );
});
