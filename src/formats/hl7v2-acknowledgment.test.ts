import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHl7v2Reader } from './hl7v2.ts';
import { type AcknowledgmentRequest, writeAcknowledgment } from './hl7v2-acknowledgment.ts';

const MESSAGE =
  'MSH|^~\\&|EHR|CLINIC|ENDPLATE|OFFICE|20261102101500||ADT^A04^ADT_A01|m1|P|2.5.1\rPID|1||p1\r';
const TAKEN: AcknowledgmentRequest = { code: 'AA', controlId: '7', time: '20261102101501-0500' };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const answerTo = (text: string, request: Partial<AcknowledgmentRequest> = {}): string[] =>
  writeAcknowledgment(bytes(text), { ...TAKEN, ...request }).text.split('\r');

describe('an acknowledgment', () => {
  test('changes sender and receiver over and gives the number back', () => {
    expect(answerTo(MESSAGE)).toEqual([
      'MSH|^~\\&|ENDPLATE|OFFICE|EHR|CLINIC|20261102101501-0500||ACK^A04^ACK|7|P|2.5.1',
      'MSA|AA|m1',
      '',
    ]);
  });

  test.each(['AA', 'AE', 'AR'] as const)('carries %s', (code) => {
    expect(answerTo(MESSAGE, { code })[1]).toBe(`MSA|${code}|m1`);
  });

  test('keeps the delimiters, the mode, the version and the character set of the message', () => {
    const [header, answer] = answerTo(
      'MSH#*!/@#A*1.2*ISO#B#C#D###MDM*T02#x/F/1#T#2.3######8859/1\r',
    );
    expect(header).toBe(
      'MSH#*!/@#C#D#A*1.2*ISO#B#20261102101501-0500##ACK*T02*ACK#7#T#2.3######8859/1',
    );
    expect(answer).toBe('MSA#AA#x/F/1');
    expect(writeAcknowledgment(bytes('MSH|^~\\&|A|||||||1|P|2.3||||||8859/1'), TAKEN).charset).toBe(
      'iso-8859-1',
    );
  });

  test.each([
    ['a frame around it', `\v${MESSAGE}\x1c\r`],
    ['line feeds', MESSAGE.replaceAll('\r', '\n')],
    ['nothing behind its header', MESSAGE.slice(0, MESSAGE.indexOf('\r'))],
    ['a byte-order mark', `\uFEFF${MESSAGE}`],
  ])('answers a message with %s', (_, text) => {
    expect(answerTo(text)).toEqual(answerTo(MESSAGE));
  });

  test.each([
    ['nothing', ''],
    ['words', 'low back pain'],
    ['a segment', 'PID|1||p1\r'],
    ['a batch header', 'BHS|^~\\&|A\rMSH|^~\\&|B|||||||m1\r'],
  ])('rejects %s, whatever was asked for', (_, text) => {
    expect(answerTo(text)).toEqual([
      'MSH|^~\\&|||||20261102101501-0500||ACK|7|P|2.5.1',
      'MSA|AR',
      '',
    ]);
    expect(writeAcknowledgment(bytes(text), TAKEN).code).toBe('AR');
  });

  test('says which field is at fault, in the way of the version', () => {
    const errors = [{ code: '101', segment: 'PID', field: 3 }, { code: '207' }];
    expect(answerTo(MESSAGE, { code: 'AE', errors }).slice(2)).toEqual([
      'ERR||PID^1^3|101^^HL70357|E',
      'ERR|||207^^HL70357|E',
      '',
    ]);
    expect(answerTo(MESSAGE.replace('2.5.1', '2.3'), { code: 'AE', errors }).slice(2)).toEqual([
      'ERR|PID^1^3^101&&HL70357',
      'ERR|^^^207&&HL70357',
      '',
    ]);
  });

  test.each<[string, string, boolean, boolean]>([
    ['', '', true, true],
    ['AL', 'AL', true, true],
    ['AL', 'NE', false, false],
    ['NE', 'ER', false, true],
    ['NE', 'SU', true, false],
    ['NE', '', true, true],
  ])('with MSH-15 %j and MSH-16 %j', (accept, application, taken, refused) => {
    const text = MESSAGE.replace('2.5.1', `2.5.1|||${accept}|${application}`);
    expect(writeAcknowledgment(bytes(text), TAKEN).isWanted).toBe(taken);
    expect(writeAcknowledgment(bytes(text), { ...TAKEN, code: 'AE' }).isWanted).toBe(refused);
  });

  test('gives nothing back that begins a segment or a frame', () => {
    const text = 'MSH|^~\\&|A\n\x01B|C|||||ACK|m1\x02\nx|P|2.5.1\r';
    const { text: answer } = writeAcknowledgment(bytes(text), TAKEN);
    expect(answer.replaceAll('\r', '')).not.toMatch(/\p{Cc}/u);
    expect(answer.split('\r')).toHaveLength(3);
  });

  test('of any bytes is one header and one answer', () => {
    assert(
      property(uint8Array({ maxLength: 300 }), (noise) => {
        for (const message of [noise, Uint8Array.of(...bytes('MSH|'), ...noise)]) {
          const { text } = writeAcknowledgment(message, TAKEN);
          const [header = '', answer = '', end] = text.split('\r');
          expect(header.startsWith('MSH')).toBe(true);
          expect(answer.startsWith('MSA')).toBe(true);
          expect(end).toBe('');
        }
      }),
    );
  });

  test('can be read as a message', () => {
    const reader = makeHl7v2Reader();
    const { text } = writeAcknowledgment(bytes(MESSAGE), TAKEN);
    expect([...reader.push(bytes(text)), ...reader.end()]).toMatchObject([
      { kind: 'issue', issue: { code: 'hl7v2/message-not-used' } },
    ]);
  });
});
