import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { type Doors, openDoors as openIntake, practiceOf } from '../intake/doors.ts';
import { recordTime } from '../store/clock.ts';
import { addPractice, isEmpty } from '../store/identity/practices.ts';
import type { SessionLimits } from '../store/identity/sessions.ts';
import { noteReadState } from '../store/jobs/read-state.ts';
import { openEngine } from '../store/open-engine.ts';
import { openStore, type Store } from '../store/open-store.ts';
import type { Role } from '../store/scope.ts';
import { inProcessQueue } from '../work/in-process-queue.ts';
import { type Jobs, onThread, startJobs } from '../work/jobs.ts';
import { jobQueueAt } from '../work/open-queue.ts';
import { buildServer } from './build-server.ts';
import { storedHouse } from './cds-hooks/stored-house.ts';
import { type DemonstrationDoors, openDoors } from './demonstration/demonstration-doors.ts';
import type { FillProgress } from './demonstration/fill-demonstration.ts';
import {
  kindOfRecord,
  openDemonstration,
  type RecordKind,
} from './demonstration/open-demonstration.ts';
import { isThisMachine } from './demonstration-routes.ts';
import { runDeskClock } from './desk-clock.ts';
import { makeEngineThread } from './engine-thread.ts';
import { publicKeysOf, runFhirClock } from './fhir-clock.ts';
import type { HttpOptions } from './http-options.ts';
import { inPractice } from './in-practice.ts';
import { newsOfJob } from './job-routes.ts';
import { doorAt, linkAt } from './link.ts';
import { errorFields, type Log, makeLog } from './log.ts';
import { runMeasureClock } from './measures/measure-clock.ts';
import { makeMetrics } from './metrics.ts';
import { makeProgressChannel, type ProgressChannel } from './progress.ts';
import type { Services } from './services.ts';
import { identifyWith } from './sign-in/identify.ts';
import { makeOidc } from './sign-in/oidc.ts';
import { isWebRoot } from './web-files.ts';

/** How `endplate serve` was asked to run. */
export type ServeSettings = {
  readonly data: string;
  /** a file path, or `postgres://user@host/database`; a file in the data directory when left out */
  readonly database?: string;
  readonly host: string;
  readonly port: number;
  readonly tlsKey?: string;
  readonly tlsCert?: string;
  readonly trustProxy: readonly string[];
  readonly framedBy: readonly string[];
  readonly perMinute?: number;
  /** address under which browsers and EHRs know this installation; that of the host when left out */
  readonly publicUrl?: string;
  /** folder whose files are stored, and port for HL7 v2 messages */
  readonly watch?: string;
  readonly mllp?: number;
  /** FHIR server that records are pulled from, under which client, with which key, how often */
  readonly fromFhir?: string;
  readonly fhirClient?: string;
  readonly fhirKey?: string;
  readonly fhirMinutes?: number;
  /** whose those are; the only practice when left out */
  readonly practice?: string;
  /** serve the demonstration practice, and fill a new record with it */
  readonly demonstration?: { readonly patients: number; readonly progress: FillProgress };
  /** folder of the built workbench */
  readonly web: string;
  readonly today: () => string;
  readonly sessions: SessionLimits;
  /** identity provider; its client secret is `ENDPLATE_OIDC_SECRET` */
  readonly oidcIssuer?: string;
  readonly oidcClient?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** A running server. `stop` lets what was begun end, for ten seconds at most. */
export type Running = {
  readonly address: string;
  /** the first time only: by it the first administrator takes the practice over, once, within a day */
  readonly setUpLink?: string;
  /** of a demonstration practice: by these people sign in without a password */
  readonly doors?: readonly { readonly role: Role; readonly name: string; readonly link: string }[];
  readonly server: FastifyInstance;
  stop(): Promise<void>;
};

const LONGEST_STOP = 10_000;

/** The service could not be started; `message` says what to do, and holds no patient text. */
export class StartError extends Error {}

/** Opens everything the service needs and listens. Throws `StartError` when the settings cannot be followed. */
export async function startServer(
  settings: ServeSettings,
  log: Log = makeLog(process.stderr),
): Promise<Running> {
  const http = await httpOptionsOf(settings);
  confirmThisMachine(settings);
  const stopping = new AbortController();
  const { data, database = join(data, 'record.sqlite'), environment } = settings;
  await mkdir(data, { recursive: true });
  const store = await openStore(database, data, environment);
  const kind = await confirmKind(store, settings).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const thread = makeEngineThread({ data });
  const parts = await openEngine(data, settings.today);
  const progress = makeProgressChannel();
  const jobs = await jobsOf({ ...settings, database }, store, progress, log);
  const services: Services = {
    ...parts,
    forPractice: (tenant) => inPractice(services, tenant),
    today: settings.today,
    thread,
    store,
    cds: storedHouse(store, publicUrlOf(settings)),
    now: recordTime,
    identify: identifyWith(store, settings.sessions, recordTime),
    ...oidcOf(settings),
    ...(await fhirKeysOf(settings)),
    log,
    metrics: makeMetrics(),
    progress,
    jobs,
    stopping: stopping.signal,
    ready: { record: async () => (await sql`select 1`.execute(store.db)).rows.length === 1 },
  };
  const doors = await demonstrationOf(settings, services, kind);
  const known = doors === undefined ? services : { ...services, demonstration: doors };
  const server = await buildServer(known, { http });
  const address = await server.listen({ host: settings.host, port: settings.port });
  log.info('service-started', { address });
  runDeskClock(store, log, stopping.signal);
  const engineOf = async (tenant: string) => (await inPractice(services, tenant)).engine;
  void noteReadState(store, engineOf).catch((error: unknown) =>
    log.error('read-state-failed', errorFields(error)),
  );
  runMeasureClock(services, log, stopping.signal);
  const secret = await setUpFirst(store);
  const intake = await doorsOf(settings, services, http.tls);
  await startPulling(settings, services);
  return {
    address,
    ...(secret === undefined ? {} : { setUpLink: linkAt(address, secret) }),
    ...(doors === undefined ? {} : { doors: doors.doors.map((door) => doorAt(address, door)) }),
    server,
    stop: async () => {
      log.info('service-stopping');
      stopping.abort();
      await intake?.close();
      const late = setTimeout(() => server.server.closeAllConnections(), LONGEST_STOP);
      await server.close().catch((error: unknown) => log.error('stop-failed', errorFields(error)));
      clearTimeout(late);
      await jobs.close();
      await thread.close();
      await store.close();
      log.info('service-stopped');
    },
  };
}

/** Jobs wait in memory, and on PostgreSQL in tables that several services share. Each starts when it is first needed. */
async function jobsOf(
  { data, database, environment }: ServeSettings & { readonly database: string },
  store: Store,
  progress: ProgressChannel,
  log: Log,
): Promise<Jobs> {
  const queue =
    store.engine === 'embedded'
      ? inProcessQueue()
      : await jobQueueAt(database, (code) => log.warn('job-fault', { code })).catch(
          (error: unknown) => {
            // Who may not make pg-boss its tables still has jobs, each in its own process.
            log.warn('job-queue-failed', errorFields(error));
            return inProcessQueue();
          },
        );
  const work = onThread({ location: database, data, environment: keyIn(environment) });
  return startJobs(store, queue, work, (tenant, job) => progress.tell(tenant, newsOfJob(job)));
}

function keyIn({ ENDPLATE_KEY: key }: ServeSettings['environment']) {
  return key === undefined ? {} : { ENDPLATE_KEY: key };
}

function confirmThisMachine({ demonstration, host, trustProxy, publicUrl }: ServeSettings): void {
  const isReached = !isThisMachine(host) || trustProxy.length > 0 || publicUrl !== undefined;
  if (demonstration !== undefined && isReached)
    throw new StartError('The demonstration lets people in without a password: 127.0.0.1 only.');
}

/** A demonstration record and anybody’s own are never taken for each other. */
async function confirmKind(store: Store, { demonstration }: ServeSettings): Promise<RecordKind> {
  const kind = await kindOfRecord(store);
  const isOwn = kind === 'own';
  if (demonstration !== undefined && isOwn)
    throw new StartError(
      `${store.name} holds a practice of its own. Give the demonstration another place with --data or --database.`,
    );
  if (demonstration === undefined && !isOwn && kind !== 'empty')
    throw new StartError(`${store.name} holds the demonstration practice. Give --demo.`);
  return kind;
}

async function demonstrationOf(
  { demonstration }: ServeSettings,
  services: Services,
  kind: RecordKind,
): Promise<DemonstrationDoors | undefined> {
  if (demonstration === undefined) return undefined;
  await openDemonstration(services, kind, demonstration.patients, demonstration.progress);
  return openDoors(services.store);
}

/** The watched folder and the MLLP port, when they were asked for. */
async function doorsOf(
  { watch, mllp, practice, host }: ServeSettings,
  services: Services,
  tls: HttpOptions['tls'],
): Promise<Doors | undefined> {
  if (watch === undefined && mllp === undefined) return undefined;
  const tenant = await practiceOf(services.store, practice);
  if (tenant === undefined)
    throw new StartError('The folder and the MLLP port belong to one practice: give --practice.');
  const { log } = services;
  return openIntake((whose) => inPractice(services, whose), tenant, {
    ...(watch === undefined ? {} : { folder: watch }),
    ...(mllp === undefined ? {} : { mllpPort: mllp, mllpHost: host }),
    ...(tls === undefined ? {} : { tls: { key: String(tls.key), cert: String(tls.cert) } }),
    fault: (code, from) =>
      log.warn('intake-fault', code.startsWith('mllp') ? { code, from } : { code }),
  });
}

async function fhirKeysOf({ fhirKey }: ServeSettings): Promise<Pick<Services, 'fhirKeys'>> {
  if (fhirKey === undefined) return {};
  try {
    return { fhirKeys: await publicKeysOf(fhirKey) };
  } catch {
    throw new StartError(`The key ${fhirKey} could not be read: endplate fhir-key makes one.`);
  }
}

async function startPulling(
  { fromFhir: base, fhirClient: clientId, fhirKey: keyFile, fhirMinutes, practice }: ServeSettings,
  services: Services,
): Promise<void> {
  if (base === undefined) return;
  if (clientId === undefined || keyFile === undefined)
    throw new StartError('A FHIR server needs both: give --fhir-client and --fhir-key.');
  const tenant = await practiceOf(services.store, practice);
  if (tenant === undefined)
    throw new StartError('What is pulled belongs to one practice: give --practice.');
  const clock = { base, clientId, keyFile, minutes: fhirMinutes ?? 15, tenant };
  const { log, stopping } = services;
  await runFhirClock((whose) => inPractice(services, whose), clock, log, stopping);
}

function oidcOf(settings: ServeSettings): Pick<Services, 'oidc'> {
  const { oidcIssuer: issuer, oidcClient: clientId, environment } = settings;
  if ((issuer === undefined) !== (clientId === undefined))
    throw new StartError('An identity provider needs both: give --oidc-issuer and --oidc-client.');
  if (issuer === undefined || clientId === undefined) return {};
  const clientSecret = environment['ENDPLATE_OIDC_SECRET'];
  return { oidc: makeOidc({ issuer, clientId, clientSecret, publicUrl: publicUrlOf(settings) }) };
}

/** Makes the practice of a new record. Its administrator’s login is `administrator`, and can be any other person’s later. */
async function setUpFirst(store: Store): Promise<string | undefined> {
  if (!(await isEmpty(store))) return undefined;
  const practice = { name: 'Practice', login: 'administrator', from: 'endplate serve' };
  return (await addPractice(store, { ...practice, now: new Date() }))?.secret;
}

/** Plain HTTP is for this machine, or for a proxy that does TLS; anywhere else it would carry charts in the open. */
async function httpOptionsOf(settings: ServeSettings): Promise<Partial<HttpOptions>> {
  const { host, tlsKey, tlsCert, trustProxy, framedBy, perMinute, web } = settings;
  if ((tlsKey === undefined) !== (tlsCert === undefined))
    throw new StartError('TLS needs both: give --tls-key and --tls-cert.');
  const tls = tlsKey === undefined ? undefined : await readTls(tlsKey, tlsCert ?? '');
  if (tls === undefined && trustProxy.length === 0 && !isThisMachine(host))
    throw new StartError(
      `${host} can be reached from other machines, and nothing would be encrypted. Give --tls-key and --tls-cert, or --trust-proxy with the address of a proxy that does TLS.`,
    );
  return {
    secureCookies: tls !== undefined || trustProxy.length > 0,
    trustProxy,
    framedBy,
    ...(tls === undefined ? {} : { tls }),
    ...(perMinute === undefined ? {} : { perMinute }),
    ...(isWebRoot(web) ? { webRoot: web } : {}),
  };
}

function publicUrlOf({ publicUrl, host, port, tlsKey }: ServeSettings): string {
  const own = `${tlsKey === undefined ? 'http' : 'https'}://${host}:${port}`;
  return (publicUrl ?? own).replace(/\/+$/, '');
}

async function readTls(key: string, cert: string): Promise<{ key: Buffer; cert: Buffer }> {
  try {
    return { key: await readFile(key), cert: await readFile(cert) };
  } catch {
    throw new StartError(`The TLS key ${key} or certificate ${cert} could not be read.`);
  }
}
