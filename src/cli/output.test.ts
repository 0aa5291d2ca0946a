import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outputTo } from './output.ts';

describe('output', () => {
  it('waits for a slow reader and leaves no listeners behind', async () => {
    const taken: number[] = [];
    const slow = new Writable({
      highWaterMark: 1000,
      write: (chunk: Buffer, _encoding, done) => {
        taken.push(chunk.length);
        setImmediate(done);
      },
    });
    const before = slow.listenerCount('close');
    const output = outputTo(slow);
    for (let turn = 0; turn < 40; turn++) {
      await output.writeBytes(Buffer.alloc(5000));
      expect(slow.writableLength).toBe(0);
    }
    await output.write('the end');
    await output.flush();
    expect(slow.listenerCount('close')).toBe(before);
    expect(slow.listenerCount('drain')).toBe(0);
    expect(taken.reduce((sum, size) => sum + size, 0)).toBe(40 * 5000 + 7);
  });
});

it('help that nobody reads to its end is no failure', async () => {
  const command = fileURLToPath(new URL('./endplate.ts', import.meta.url));
  const child = spawn(process.execPath, [command, '--help']);
  child.stdout.destroy();
  const ended = once(child, 'close');
  expect(await text(child.stderr)).toBe('');
  expect(await ended).toEqual([0, null]);
});
