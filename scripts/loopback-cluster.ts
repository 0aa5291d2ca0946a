/** Servers of one's own on loopback, for proofs: three of NATS with JetStream, and one PostgreSQL. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Client } from 'pg';
import { pause } from '../src/work/queue.ts';

export type NatsCluster = {
  /** as `--queue` takes it */
  readonly address: string;
  /** Ends the server that leads a stream with SIGKILL, and gives its number. */
  killLeader(stream: string): Promise<number>;
  /** Starts a server that has ended, from its storage. */
  start(server: number): void;
  /** Ends a server at once, if it still runs, and starts it from its storage. */
  restart(server: number): Promise<void>;
  stop(): Promise<void>;
};

export type PostgresServer = {
  /** as `--database` takes it */
  readonly location: string;
  /** Ends it at once, as a crash does, and starts it. */
  restart(): void;
  /** Starts it when it has ended; whether it had. */
  startEnded(): boolean;
  stop(): void;
};

const BINARIES = '/usr/lib/postgresql';

/** The folder of PostgreSQL's own programs; undefined where there are none. */
export function postgresBinaries(): string | undefined {
  try {
    const versions = readdirSync(BINARIES).toSorted((a, b) => Number(b) - Number(a));
    const folders = versions.map((version) => join(BINARIES, version, 'bin'));
    return folders.find((folder) => isProgram(join(folder, 'initdb')));
  } catch {
    return undefined;
  }
}

export function hasNatsServer(): boolean {
  return [
    '/usr/sbin',
    '/usr/bin',
    '/usr/local/bin',
    ...(process.env['PATH'] ?? '').split(':'),
  ].some((folder) => isProgram(join(folder, 'nats-server')));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param folder for their storage, one folder each @param storages where a server keeps its storage elsewhere */
export async function startNats(
  folder: string,
  storages: readonly string[] = [],
): Promise<NatsCluster> {
  const ports = await freePorts(6);
  const routes = ports.slice(3).map((port) => `nats://127.0.0.1:${port}`);
  const servers: ChildProcess[] = [];
  const start = (server: number): void => {
    const storage = storages[server] ?? join(folder, `nats-${server}`);
    mkdirSync(storage, { recursive: true });
    const words = [
      '-n',
      `n${server}`,
      '-a',
      '127.0.0.1',
      '-p',
      String(ports[server]),
      '-js',
      '-sd',
      storage,
    ];
    const cluster = [
      '--cluster_name',
      'proof',
      '--cluster',
      routes[server] ?? '',
      '--routes',
      routes.join(','),
    ];
    servers[server] = spawn('nats-server', [...words, ...cluster], { stdio: 'ignore' });
  };
  for (const server of [0, 1, 2]) start(server);
  const address = ports
    .slice(0, 3)
    .map((port) => `nats://127.0.0.1:${port}`)
    .join(',');
  return {
    address,
    async killLeader(stream) {
      const connection = await connect({ servers: address.replaceAll('nats://', '').split(',') });
      const { cluster } = await (await jetstreamManager(connection)).streams.info(stream);
      await connection.close();
      const leader = Number(cluster?.leader?.slice(1) ?? 0);
      await end(servers[leader], 'SIGKILL');
      return leader;
    },
    start,
    async restart(server) {
      // one whose disk was full has been seen to run on after SIGTERM
      await end(servers[server], 'SIGKILL');
      start(server);
    },
    stop: async () => {
      await Promise.all(servers.map((server) => end(server, 'SIGKILL')));
    },
  };
}

export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Ends a process and waits until it has ended. */
export async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child === undefined || hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** A new server in an empty folder. PostgreSQL refuses to be run by root, who then lends it the user `postgres`. */
export async function startPostgres(folder: string, binaries: string): Promise<PostgresServer> {
  const [port = 0] = await freePorts(1);
  const user = unprivileged();
  mkdirSync(folder, { recursive: true });
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (program: string, words: readonly string[]): void => {
    execFileSync(join(binaries, program), words, { stdio: 'ignore', cwd: '/', ...user });
  };
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'endplate', '-A', 'trust', '--no-sync']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=256MB -c max_wal_size=2GB`;
  const control = (...words: string[]): void =>
    run('pg_ctl', [
      '-D',
      data,
      '-w',
      '-t',
      '120',
      '-l',
      join(folder, 'log'),
      '-o',
      options,
      ...words,
    ]);
  control('start');
  const location = `postgres://endplate@127.0.0.1:${port}/postgres`;
  return {
    location,
    restart: () => control('-m', 'immediate', 'restart'),
    startEnded() {
      try {
        run('pg_ctl', ['-D', data, 'status']);
        return false;
      } catch {
        control('start');
        return true;
      }
    },
    stop() {
      try {
        control('-m', 'immediate', 'stop');
      } catch {
        // it has ended already
      }
    },
  };
}

function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (what: string): number =>
    Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Waits until a server takes connections again. */
export async function answersAgain(location: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const client = new Client({ connectionString: location, connectionTimeoutMillis: 1000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(200);
    }
  }
  throw new Error('PostgreSQL did not come back');
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map(async (server) => void (await once(server.close(), 'close'))));
  return ports;
}
