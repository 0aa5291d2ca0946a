import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addPractice } from '../store/identity/practices.ts';
import { addJob } from '../store/jobs/jobs.ts';
import { openStore } from '../store/open-store.ts';
import { systemScope } from '../store/scope.ts';

test('a reader of the list who goes away ends the command quietly', {
  timeout: 60_000,
}, async () => {
  const data = await mkdtemp(join(tmpdir(), 'endplate-reread-'));
  try {
    const store = await openStore(join(data, 'record.sqlite'), data);
    const login = { name: 'A', login: 'a', from: 'a test', now: new Date() };
    const { tenant = '' } = (await addPractice(store, login)) ?? {};
    const job = {
      kind: 'reread',
      cause: 'asked-for',
      choice: {},
      madeWith: 'x',
      total: 0,
    } as const;
    expect(await addJob(systemScope(tenant, 'a test'), store, job)).toBeDefined();
    await store.close();
    const command = fileURLToPath(new URL('./endplate.ts', import.meta.url));
    const child = spawn(process.execPath, [command, 'reread', 'list', '--data', data]);
    child.stdout.destroy();
    const ended = new Promise((resolve) => child.once('close', resolve));
    expect(await text(child.stderr)).toBe('');
    expect(await ended).toBe(0);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});
