import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { withKeptRecord, withRecord } from './open-record.ts';

test('what looks at a record begins none where none is, and says so', async () => {
  const data = await mkdtemp(join(tmpdir(), 'endplate-kept-'));
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(async () => {
    written.mockRestore();
    process.exitCode = undefined;
    await rm(data, { recursive: true });
  });
  const work = vi.fn<() => Promise<void>>(async () => undefined);
  await withKeptRecord({ data }, work);
  expect(work).not.toHaveBeenCalled();
  expect(process.exitCode).toBe(2);
  expect(existsSync(join(data, 'record.sqlite'))).toBe(false);
  expect(String(written.mock.calls[0]?.[0])).toContain('store/record-missing');

  await withRecord({ data }, async () => undefined);
  await withKeptRecord({ data }, work);
  expect(work).toHaveBeenCalledOnce();
});
