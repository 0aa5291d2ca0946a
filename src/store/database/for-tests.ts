import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe } from 'vitest';
import { openStore, type Store } from '../open-store.ts';
import type { EngineKind } from './migrate.ts';

const SERVER = process.env['ENDPLATE_TEST_DATABASE'] ?? 'postgres://root@127.0.0.1:5432/test';

/** The key of every record that tests make. */
export const TEST_KEY = Buffer.alloc(32, 7).toString('base64');

/** What a suite is given: places for records of its own, which are removed after it. */
export type Bench = {
  readonly engine: EngineKind;
  /** a new empty place, as `openStore` and `--database` take it */
  readonly newLocation: () => Promise<string>;
  /** a new empty record, closed after the suite */
  readonly newStore: () => Promise<Store>;
  /** the record at a place, opened once more */
  readonly reopen: (location: string, environment?: Record<string, string>) => Promise<Store>;
};

/**
 * The contract suite of the record: runs on the embedded database and on PostgreSQL. Without a server the second is
 * left out, and says so; in continuous integration that is a failure.
 */
export function onBothDatabases(name: string, suite: (bench: Bench) => void): void {
  for (const engine of ['embedded', 'postgresql'] as const) {
    const isLeftOut = engine === 'postgresql' && !isServerThere;
    describe.skipIf(isLeftOut)(`${name} (${engine})`, () => {
      suite(benchOf(engine));
    });
  }
}

function benchOf(engine: EngineKind): Bench {
  const undo: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const step of undo.toReversed()) await step();
  });
  const newLocation = async () => {
    const { location, remove } = engine === 'embedded' ? await newFile() : await newSchema();
    undo.push(remove);
    return location;
  };
  const reopen: Bench['reopen'] = async (location, environment = { ENDPLATE_KEY: TEST_KEY }) => {
    const store = await openStore(location, tmpdir(), environment);
    undo.push(() => store.close());
    return store;
  };
  return { engine, newLocation, reopen, newStore: async () => reopen(await newLocation()) };
}

async function newFile() {
  const directory = await mkdtemp(join(tmpdir(), 'endplate-record-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  return { location: join(directory, 'record.sqlite'), remove };
}

async function newSchema() {
  const schema = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create schema ${schema}`);
  const remove = () => onServer(`drop schema ${schema} cascade`);
  const location = new URL(SERVER);
  location.searchParams.set('options', `-csearch_path=${schema}`);
  return { location: location.href, remove };
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: SERVER, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function reachServer(): Promise<boolean> {
  try {
    await onServer('select 1');
    return true;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    process.stderr.write(
      'PostgreSQL was left out: start one, and name it in ENDPLATE_TEST_DATABASE\n',
    );
    return false;
  }
}

const isServerThere = await reachServer();
