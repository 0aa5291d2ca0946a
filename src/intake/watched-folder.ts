import { lstat, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../chart/issue.ts';
import type { IntakeIssueCode } from './issues.ts';

/** What became of a file: its records are in the record, or it lies in quarantine for these reasons. */
export type FileVerdict = { readonly isTaken: boolean; readonly issues: readonly Issue[] };

export type FolderOptions = {
  readonly folder: string;
  /** milliseconds between looks; 1,000 when left out */
  readonly interval?: number;
  /** a file is whole when its size and its time have not changed for so many milliseconds; 2,000 when left out */
  readonly settled?: number;
  /** largest file, in bytes */
  readonly largest: number;
  /** Stores what a file holds; resolves after it is committed. */
  readonly take: (bytes: Uint8Array, name: string) => Promise<FileVerdict>;
  /** told of a file that could not be stored now and stays where it is; never with its content */
  readonly fault?: (code: IntakeIssueCode, file: string) => void;
  readonly now?: () => number;
};

export type WatchedFolder = {
  /** one look: gives how many files were taken or refused */
  look(): Promise<number>;
  /** Finishes the file in hand and stops. */
  close(): Promise<void>;
};

/** Files on their way: taken out of sight of others, and read again when the process died over them. */
const TAKING = 'taking';
const DONE = 'done';
const FAILED = 'failed';

/** Names under which programs write what is not whole yet, and what file systems hide. */
const NOT_WHOLE = /^\.|~$|\.(?:tmp|temp|part|partial|filepart|crdownload|writing)$/i;

/**
 * Watches a folder. A file that has settled is moved to `taking`, which only one of several watchers can do, stored, and
 * moved to `done`, or to `failed` with the reason beside it. A file that cannot be stored now, because the record is
 * away, goes back and is tried again.
 */
export async function watchFolder(options: FolderOptions): Promise<WatchedFolder> {
  const { folder, interval = 1000, fault } = options;
  for (const part of [TAKING, DONE, FAILED]) await mkdir(join(folder, part), { recursive: true });
  await returnLeftOver(folder);
  const seen = new Map<string, Seen>();
  let isClosed = false;
  let underWay: Promise<number> = Promise.resolve(0);
  const look = (): Promise<number> => {
    underWay = underWay.then(async () => {
      let count = 0;
      for (const name of await settledFiles(options, seen)) {
        if (isClosed) break;
        if (await takeFile(options, name)) count += 1;
      }
      return count;
    });
    return underWay;
  };
  const timer = setInterval(() => {
    look().catch(() => fault?.('folder/unreadable', folder));
  }, interval);
  return {
    look,
    close: async () => {
      isClosed = true;
      clearInterval(timer);
      await underWay.catch(() => 0);
    },
  };
}

type Seen = { readonly size: number; readonly changed: number; readonly since: number };

async function settledFiles(
  { folder, settled = 2000, now = Date.now }: FolderOptions,
  seen: Map<string, Seen>,
): Promise<string[]> {
  const found: string[] = [];
  const names = (await readdir(folder)).filter((name) => !NOT_WHOLE.test(name)).toSorted();
  for (const name of seen.keys()) if (!names.includes(name)) seen.delete(name);
  for (const name of names) {
    const state = await lstat(join(folder, name)).catch(() => undefined);
    if (state?.isFile() !== true) continue;
    const before = seen.get(name);
    const isSame = before?.size === state.size && before.changed === state.mtimeMs;
    if (!isSame) seen.set(name, { size: state.size, changed: state.mtimeMs, since: now() });
    else if (now() - before.since >= settled) found.push(name);
  }
  return found;
}

async function takeFile(options: FolderOptions, name: string): Promise<boolean> {
  const { folder, largest, take, fault } = options;
  const from = join(folder, name);
  const held = join(folder, TAKING, name);
  try {
    await rename(from, held);
  } catch {
    return false; // another watcher was quicker, or its owner took it back
  }
  try {
    const { size } = await stat(held);
    const verdict: FileVerdict =
      size > largest
        ? {
            isTaken: false,
            issues: [{ code: 'format/too-large', expected: `at most ${largest} bytes` }],
          }
        : await take(await readFile(held), name);
    await settle(folder, name, held, verdict);
    return true;
  } catch {
    fault?.('folder/not-stored', name);
    await rename(held, from).catch(() => undefined);
    return false;
  }
}

async function settle(
  folder: string,
  name: string,
  held: string,
  { isTaken, issues }: FileVerdict,
): Promise<void> {
  const place = await freePlace(join(folder, isTaken ? DONE : FAILED), name);
  if (!isTaken) await writeFile(`${place}.reason.json`, `${JSON.stringify({ issues }, null, 2)}\n`);
  await rename(held, place);
}

/** The name itself, or with a number where an earlier file has it. */
async function freePlace(folder: string, name: string): Promise<string> {
  const taken = new Set(await readdir(folder));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${number}-${name}`;
  return join(folder, free);
}

/** Storing a file twice stores it once, so what a dead process left behind is simply read again. */
async function returnLeftOver(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, TAKING)))
    await rename(join(folder, TAKING, name), join(folder, name)).catch(() => undefined);
}
