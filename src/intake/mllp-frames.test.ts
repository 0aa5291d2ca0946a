import { array, assert, integer, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, framed, makeFrameReader } from './mllp-frames.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const words = (frames: readonly Frame[]): string[] =>
  frames.map((frame) =>
    frame.kind === 'message' ? Buffer.from(frame.bytes).toString('latin1') : frame.fault,
  );
const read = (text: string, most = 1000): string[] =>
  words(makeFrameReader(most).push(bytes(text)));

describe('frames of MLLP', () => {
  test('two messages in one packet are two', () => {
    expect(read('\x0bMSH|a\r\x1c\r\x0bMSH|b\r\x1c\r')).toEqual(['MSH|a\r', 'MSH|b\r']);
  });

  test('an end block without its carriage return ends the message', () => {
    expect(read('\x0bMSH|a\r\x1c\x0bMSH|b\r\x1c')).toEqual(['MSH|a\r', 'MSH|b\r']);
  });

  test.each([
    ['MSH|a\r', 'mllp/outside-frame'],
    ['\x0bMSH|a\r\x0bMSH|b\r\x1c\r', 'mllp/frame-not-ended'],
    [`\x0b${'x'.repeat(1001)}\x1c\r`, 'mllp/message-too-long'],
  ])('nothing is read behind a fault: case %#', (text, fault) => {
    const reader = makeFrameReader(1000);
    expect(words(reader.push(bytes(text)))).toEqual([fault]);
    expect(reader.push(bytes('\x0bMSH|c\r\x1c\r'))).toEqual([]);
  });

  test('a message that has not ended is known', () => {
    const reader = makeFrameReader(1000);
    expect(reader.isWithin()).toBe(false);
    reader.push(bytes('\x0bMSH|'));
    expect(reader.isWithin()).toBe(true);
  });

  test('the same messages come out however the bytes are cut', () => {
    const message = uint8Array({ maxLength: 40 }).map((held) =>
      held.filter((byte) => byte !== 0x0b && byte !== 0x1c),
    );
    assert(
      property(array(message, { maxLength: 5 }), integer({ min: 1, max: 9 }), (messages, step) => {
        const stream = Buffer.concat(messages.map(framed));
        const reader = makeFrameReader(1000);
        const found: Frame[] = [];
        for (let at = 0; at < stream.length; at += step)
          found.push(...reader.push(stream.subarray(at, at + step)));
        expect(words(found)).toEqual(messages.map((held) => Buffer.from(held).toString('latin1')));
      }),
    );
  });
});
