/** A disk of its own that can be made full and empty again. */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export type SmallDisk = {
  readonly folder: string;
  /** Takes the free room. @param but bytes that are left of it */
  fill(but?: number): void;
  /** Gives it back. */
  free(): void;
  remove(): void;
};

/** Mounts a file as a disk; only root may. Undefined where it cannot be done. @param size in bytes; only what is used is taken */
export function makeSmallDisk(folder: string, size: number): SmallDisk | undefined {
  const [image, at] = [`${folder}.image`, folder];
  try {
    mkdirSync(at, { recursive: true });
    closeSync(openSync(image, 'w'));
    truncateSync(image, size);
    execFileSync('mkfs.ext4', ['-q', '-m', '0', '-E', 'lazy_itable_init=1', image], {
      stdio: 'ignore',
    });
    execFileSync('mount', ['-o', 'loop', image, at], { stdio: 'ignore' });
  } catch {
    rmSync(image, { force: true });
    return undefined;
  }
  const ballast = join(at, 'ballast');
  return {
    folder: at,
    fill: (but = 0) => fill(at, ballast, but),
    free: () => rmSync(ballast, { force: true }),
    remove() {
      execFileSync('umount', [at], { stdio: 'ignore' });
      rmSync(image, { force: true });
    },
  };
}

const STEP = Buffer.alloc(64 * 1024);

function fill(at: string, ballast: string, but: number): void {
  const { bavail, bsize } = statfsSync(at);
  try {
    execFileSync('fallocate', ['-l', String(bavail * bsize - but), ballast], { stdio: 'ignore' });
  } catch {
    // a last bit is left: it is written full below
  }
  if (but > 0) return;
  const file = openSync(ballast, 'a');
  try {
    for (;;) writeSync(file, STEP);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}
