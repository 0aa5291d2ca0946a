import * as fc from 'fast-check';
import { gzipSync, strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from '../../../bench/made-release.ts';
import { looksLikeGzip, unpackGzip } from './gzip.ts';
import { looksLikeZip, unpackZip } from './zip.ts';

const zip = zipOf({ 'a/order.txt': 'order '.repeat(500), 'b.pdf': 'picture', 'c.txt': '' });

test('the wanted files are unpacked', () => {
  const result = unpackZip(zip, (name) => name.endsWith('.txt'));
  expect(
    result.ok && result.value.map(({ name, bytes }) => [name, strFromU8(bytes).length]),
  ).toEqual([
    ['a/order.txt', 3000],
    ['c.txt', 0],
  ]);
});

test('a ZIP that is cut short is refused, wherever it is cut', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: zip.length - 1 }), (length) => {
      expect(unpackZip(zip.subarray(0, length), () => true)).toMatchObject({
        ok: false,
        issue: { code: 'codes/zip-damaged' },
      });
    }),
  );
});

test('a ZIP with one altered byte gives the same content or is refused, never other content', () => {
  const content = (bytes: Uint8Array) => {
    const result = unpackZip(bytes, () => true);
    return result.ok ? result.value.map(({ bytes: file }) => strFromU8(file)) : undefined;
  };
  const whole = content(zip) ?? [];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: zip.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, change) => {
        const altered = Uint8Array.from(zip);
        altered[at] = (altered[at] ?? 0) ^ change;
        for (const text of content(altered) ?? []) expect(whole).toContain(text);
      },
    ),
    { numRuns: 500 },
  );
});

test('a file that claims to unpack to gigabytes is refused before it is unpacked', () => {
  const bomb = Uint8Array.from(zip);
  const view = new DataView(bomb.buffer);
  let entry = 0;
  while (view.getUint32(entry, true) !== 0x02014b50) entry += 1;
  view.setUint32(entry + 24, 0xf0000000, true);
  expect(unpackZip(bomb, () => true)).toMatchObject({ issue: { code: 'codes/file-too-large' } });
});

test('gzip is checked against its trailer', () => {
  const packed = gzipSync(strToU8('tabular '.repeat(100)));
  const altered = Uint8Array.from(packed);
  altered[packed.length - 6] = (altered[packed.length - 6] ?? 0) ^ 1;
  expect(unpackGzip(packed)).toMatchObject({ ok: true });
  expect(unpackGzip(altered)).toMatchObject({ issue: { code: 'codes/zip-damaged' } });
  expect(unpackGzip(packed.subarray(0, packed.length - 9))).toMatchObject({ ok: false });
  expect([looksLikeGzip(packed), looksLikeZip(packed), looksLikeZip(zip)]).toEqual([
    true,
    false,
    true,
  ]);
});
