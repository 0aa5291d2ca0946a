import { describe, expect, it } from 'vitest';
import { readBase64 } from './base64.ts';

describe('base64 of attachments', () => {
  it.each([0, 1, 2, 3, 4, 5, 255, 256, 257])('reads %d bytes as Node wrote them', (length) => {
    const bytes = Buffer.from(Array.from({ length }, (_, index) => (index * 37) % 256));
    for (const text of [
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('base64').replace(/.{5}/g, '$&\r\n '),
    ]) {
      const read = readBase64(text);
      expect('bytes' in read && Buffer.from(read.bytes).equals(bytes)).toBe(true);
    }
  });

  it.each([
    ['a letter of no alphabet', 'QUJD*UJD', 4],
    ['a letter beyond ASCII', 'QUJé', 3],
    ['a rest of one character: it was cut', 'QUJDQ', 5],
    ['something behind the padding', 'QUI=QUI=', 4],
    ['too much padding', 'QQ===', 4],
    ['too little padding', 'QQ=', 3],
  ])('says where it stops: %s', (_, text, faultAt) => {
    expect(readBase64(text)).toEqual({ faultAt });
  });
});
