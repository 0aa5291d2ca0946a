/** Folders and files that a benchmark makes for itself. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';

/** Works in a new folder, which is removed afterwards. */
export async function inFolder<Done>(work: (folder: string) => Promise<Done>): Promise<Done> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes pieces no faster than they are taken. */
export async function write(to: Writable, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) if (!to.write(piece)) await once(to, 'drain');
}

/** Writes pieces, and ends. */
export async function writeWhole(
  to: Writable,
  pieces: Iterable<string | Uint8Array>,
): Promise<void> {
  await write(to, pieces);
  to.end();
  if (!to.writableFinished) await once(to, 'finish');
}
