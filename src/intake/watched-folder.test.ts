import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type FileVerdict,
  type FolderOptions,
  type WatchedFolder,
  watchFolder,
} from './watched-folder.ts';

let folder: string;
const watchers: WatchedFolder[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'endplate-folder-'));
});
afterEach(async () => {
  for (const watcher of watchers.splice(0)) await watcher.close();
  await rm(folder, { recursive: true });
});

const TAKEN: FileVerdict = { isTaken: true, issues: [] };
let clock = 0;

async function watch(options: Partial<FolderOptions> = {}): Promise<WatchedFolder> {
  const watcher = await watchFolder({
    folder,
    interval: 3_600_000,
    settled: 1000,
    largest: 1000,
    take: async () => TAKEN,
    now: () => clock,
    ...options,
  });
  watchers.push(watcher);
  return watcher;
}

/** Two looks with the time between them that a file needs to settle. */
async function settle(watcher: WatchedFolder): Promise<number> {
  await watcher.look();
  clock += 1000;
  return await watcher.look();
}

describe('a watched folder', () => {
  test('a file is stored and moved to done', async () => {
    const taken: string[] = [];
    const watcher = await watch({
      take: async (bytes, name) => {
        taken.push(`${name}: ${Buffer.from(bytes).toString()}`);
        return TAKEN;
      },
    });
    await writeFile(join(folder, 'visit.txt'), 'Low back pain.');
    expect(await settle(watcher)).toBe(1);
    expect(taken).toEqual(['visit.txt: Low back pain.']);
    expect(await readdir(join(folder, 'done'))).toEqual(['visit.txt']);
    expect(await readdir(join(folder, 'taking'))).toEqual([]);
  });

  test('a file that is still being written is left alone', async () => {
    const watcher = await watch();
    await writeFile(join(folder, 'visit.txt'), 'Low back');
    await watcher.look();
    clock += 900;
    await writeFile(join(folder, 'visit.txt'), 'Low back pain.');
    await watcher.look();
    clock += 900;
    expect(await watcher.look()).toBe(0);
    clock += 100;
    expect(await watcher.look()).toBe(1);
  });

  test('names of unfinished files, hidden files, folders and links are left alone', async () => {
    const watcher = await watch();
    for (const name of ['a.txt.part', '.b.txt', 'c.tmp']) await writeFile(join(folder, name), 'x');
    await symlink('/etc/hostname', join(folder, 'd.txt'));
    expect(await settle(watcher)).toBe(0);
  });

  test('a file that cannot be read goes to failed, with the reason beside it', async () => {
    const issues = [{ code: 'format/pdf', expected: 'text' }];
    const watcher = await watch({ take: async () => ({ isTaken: false, issues }) });
    await writeFile(join(folder, 'scan.pdf'), '%PDF-1.7');
    await settle(watcher);
    const failed = join(folder, 'failed');
    expect(await readdir(failed)).toEqual(['scan.pdf', 'scan.pdf.reason.json']);
    expect(JSON.parse(await readFile(join(failed, 'scan.pdf.reason.json'), 'utf8'))).toEqual({
      issues,
    });
  });

  test('a file above the limit goes to failed unread', async () => {
    const watcher = await watch({ take: () => Promise.reject(new Error('read all the same')) });
    await writeFile(join(folder, 'large.txt'), 'x'.repeat(1001));
    expect(await settle(watcher)).toBe(1);
    expect(await readdir(join(folder, 'failed'))).toContain('large.txt');
  });

  test('a file that could not be stored stays and is tried again', async () => {
    let isDown = true;
    const faults: string[] = [];
    const watcher = await watch({
      take: async () => {
        if (isDown) throw new Error('the database is away');
        return TAKEN;
      },
      fault: (code) => faults.push(code),
    });
    await writeFile(join(folder, 'visit.txt'), 'Low back pain.');
    expect(await settle(watcher)).toBe(0);
    expect(faults).toEqual(['folder/not-stored']);
    isDown = false;
    expect(await watcher.look()).toBe(1);
  });

  test('a file over which the process died is read again', async () => {
    await watch();
    await writeFile(join(folder, 'taking', 'visit.txt'), 'Low back pain.');
    expect(await settle(await watch())).toBe(1);
    expect(await readdir(join(folder, 'done'))).toEqual(['visit.txt']);
  });

  test('of several watchers one takes a file', async () => {
    const taken: string[] = [];
    const take: FolderOptions['take'] = async (_, name) => {
      taken.push(name);
      return TAKEN;
    };
    const several = await Promise.all([watch({ take }), watch({ take }), watch({ take })]);
    for (let number = 0; number < 20; number += 1)
      await writeFile(join(folder, `${number}.txt`), 'Low back pain.');
    await Promise.all(several.map((watcher) => watcher.look()));
    clock += 1000;
    await Promise.all(several.map((watcher) => watcher.look()));
    expect(taken).toHaveLength(20);
    expect(new Set(taken).size).toBe(20);
  });

  test('a second file of the same name takes no place of the first', async () => {
    const watcher = await watch();
    for (const text of ['first', 'second']) {
      await writeFile(join(folder, 'visit.txt'), text);
      await settle(watcher);
    }
    expect(await readFile(join(folder, 'done', 'visit.txt'), 'utf8')).toBe('first');
    expect(await readFile(join(folder, 'done', '2-visit.txt'), 'utf8')).toBe('second');
  });
});
