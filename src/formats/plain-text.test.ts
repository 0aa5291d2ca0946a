import { describe, expect, it } from 'vitest';
import { plainText, plainTextOf } from './plain-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('text out of content', () => {
  it.each([
    ['text/plain', utf8('Low back pain – chronic'), 'Low back pain – chronic'],
    ['text/plain; charset=UTF-8', utf8('café'), 'café'],
    ['text/plain;charset="iso-8859-1"', bytes('caf', [0xe9]), 'café'],
    ['text/plain; charset=windows-1252', bytes([0x93], 'ache', [0x94]), '“ache”'],
    ['text/plain; charset=us-ascii', utf8('ache'), 'ache'],
    ['text/plain; charset=8859/1', bytes('caf', [0xe9]), 'café'],
    ['text/plain; charset=utf-16', Buffer.from('\uFEFFcafé', 'utf16le'), 'café'],
    ['text/plain', Buffer.from('café au lait', 'utf16le'), 'café au lait'],
    ['text/plain', Buffer.from('\uFEFFcafé', 'utf16le').swap16(), 'café'],
    ['TEXT/HTML; charset=utf-8', utf8('<p>caf&eacute;</p>'), 'café'],
    ['application/xhtml', utf8('<html><head><title>T</title></head><body>x</body></html>'), 'x'],
    ['application/rtf', utf8("{\\rtf1\\ansi caf\\'e9\\par}"), 'café'],
    ['text/plain', utf8("{\\rtf1\\ansi caf\\'e9\\par}"), 'café'],
    [undefined, utf8('<!DOCTYPE html><html><body><p>x</p></body></html>'), 'x'],
    [undefined, utf8('Exam: <5 beats of clonus'), 'Exam: <5 beats of clonus'],
  ])('of %s', (mediaType, content, text) => {
    expect(plainText(content, mediaType)).toEqual({ text, issues: [] });
  });

  it.each([
    ['text/plain', bytes('caf', [0xe9]), 'café', 'text/charset-assumed'],
    ['text/plain; charset=utf-8', bytes('caf', [0xe9]), 'caf\uFFFD', 'text/not-legible'],
    ['text/plain; charset=klingon', utf8('café'), 'café', 'text/charset-not-known'],
    ['text/html', utf8('<p>pain <del>none</del></p>'), 'pain', 'text/struck-out-words'],
    ['text/rtf', utf8('{\\rtf1 pain{\\strike none}}'), 'pain', 'text/struck-out-words'],
    ['application/pdf', utf8('x'), undefined, 'text/media-type-not-read'],
    ['image/png', bytes([0x89], 'PNG'), undefined, 'format/image'],
    ['text/plain', utf8('%PDF-1.7'), undefined, 'format/pdf'],
    ['text/plain', bytes([0x1f, 0x8b, 8, 0]), undefined, 'format/compressed'],
    [
      'text/plain',
      bytes('PK', [3, 4, 20, 0], 'word/document.xml'),
      undefined,
      'format/word-document',
    ],
    ['text/plain', bytes('a', [0], 'b', [1, 2, 3, 0]), undefined, 'format/binary'],
  ])('of %s, %#, says what was wrong', (mediaType, content, text, issue) => {
    expect(plainText(content, mediaType)).toEqual({ text, issues: [issue] });
  });

  it('reads content that is text already', () => {
    expect(plainTextOf('a &lt; b', 'text/html').text).toBe('a < b');
    expect(plainTextOf('a &lt; b').text).toBe('a &lt; b');
    expect(plainTextOf('{\\rtf1 x}', 'text/plain').text).toBe('x');
    expect(plainTextOf('x', 'audio/mpeg').issues).toEqual(['text/media-type-not-read']);
  });
});
