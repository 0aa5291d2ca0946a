import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NoteKeys } from './note-keys.ts';

const [a, b] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const place = ['north', 'documents', 'd1'];

test('every text comes back exactly, half surrogates and zeros included', () => {
  const keys = new NoteKeys([a]);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })),
      (text, units) => {
        const note = text + String.fromCharCode(...units);
        expect(keys.decrypt(keys.encrypt(note, place), place)).toBe(note);
      },
    ),
  );
});

test('a text that was changed, or moved to another row, does not open', () => {
  const keys = new NoteKeys([a]);
  const sealed = keys.encrypt('Low back pain for six weeks.', place);
  const changed = Buffer.from(sealed.body, 'base64');
  changed[40] = (changed[40] ?? 0) ^ 1;
  const damaged = expect.objectContaining({
    issue: expect.objectContaining({ code: 'store/note-damaged' }),
  });
  expect(() => keys.decrypt({ ...sealed, body: changed.toString('base64') }, place)).toThrow(
    damaged,
  );
  expect(() => keys.decrypt(sealed, ['south', 'documents', 'd1'])).toThrow(damaged);
});

test('after a change of key the old one still opens, and the new one encrypts', () => {
  const old = new NoteKeys([a]).encrypt('Stiff on rising.', place);
  const keys = new NoteKeys([b, a]);
  expect(keys.decrypt(old, place)).toBe('Stiff on rising.');
  expect(keys.encrypt('Stiff on rising.', place).keyId).toBe(new NoteKeys([b]).currentId);
  expect(() => new NoteKeys([b]).decrypt(old, place)).toThrow('store/key-wrong');
});

test('the same text has the same digest under a kept key, and another text has not', () => {
  const before = new NoteKeys([a]).digests('Stiff on rising.');
  const after = new NoteKeys([b, a]).digests('Stiff on rising.');
  expect(after).toEqual([expect.any(String), ...before]);
  expect(new NoteKeys([a]).digests('Stiff at night.')).not.toEqual(before);
});

test('a seal holds for its words and its key alone', () => {
  const seal = new NoteKeys([a]).seal(['head', 'north', 12]);
  expect(new NoteKeys([b, a]).isSealed(['head', 'north', 12], seal)).toBe(true);
  expect(new NoteKeys([a]).isSealed(['head', 'north', 13], seal)).toBe(false);
  expect(new NoteKeys([b]).isSealed(['head', 'north', 12], seal)).toBeUndefined();
});
