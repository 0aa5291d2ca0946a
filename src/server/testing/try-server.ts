import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { makeScrubber } from '../../claims/scrub.ts';
import { embeddedCodebook } from '../../codebook/codebook.ts';
import { makeEngine } from '../../engine.ts';
import { TEST_KEY } from '../../store/database/for-tests.ts';
import { openStore } from '../../store/open-store.ts';
import { ROLES, type Role } from '../../store/scope.ts';
import { inProcessQueue } from '../../work/in-process-queue.ts';
import { inThisThread, startJobs } from '../../work/jobs.ts';
import { buildServer, type ServerOptions } from '../build-server.ts';
import { houseWithoutClients } from '../cds-hooks/cds-house.ts';
import { newsOfJob } from '../job-routes.ts';
import { NO_LOG } from '../log.ts';
import { makeMetrics } from '../metrics.ts';
import { makeProgressChannel } from '../progress.ts';
import type { Identity, Incoming, Services } from '../services.ts';

export const TODAY = '2026-11-02';

/** Headers by which the server of a test knows somebody, instead of a session. */
export function as(role: Role, tenant = 'practice-a'): Record<string, string> {
  return { 'x-try-role': role, 'x-try-tenant': tenant };
}

async function identify({ headers }: Incoming): Promise<Identity | undefined> {
  const role = ROLES.find((known) => known === headers['x-try-role']);
  const tenant = headers['x-try-tenant'];
  if (role === undefined || typeof tenant !== 'string') return undefined;
  return { tenant, actor: { id: `${tenant}-${role}`, kind: 'user', name: role, roles: [role] } };
}

/** The whole server over engine and an empty record in memory, without listening. Give what the test needs beside it. */
export async function tryServer(
  services: Partial<Services> = {},
  options?: ServerOptions,
): Promise<FastifyInstance> {
  const codebook = embeddedCodebook();
  const store =
    services.store ?? (await openStore(':memory:', tmpdir(), { ENDPLATE_KEY: TEST_KEY }));
  const engine = services.engine ?? makeEngine({ codebook, today: TODAY });
  const progress = services.progress ?? makeProgressChannel();
  const work = inThisThread({ store, engine, today: () => TODAY });
  return buildServer(
    {
      codebook,
      engine,
      scrubber: makeScrubber({ codebook, today: TODAY }),
      today: () => TODAY,
      now: () => new Date(),
      store,
      identify,
      cds: houseWithoutClients('https://endplate.example'),
      log: NO_LOG,
      metrics: makeMetrics(),
      progress,
      jobs: await startJobs(store, inProcessQueue(), work, (tenant, job) =>
        progress.tell(tenant, newsOfJob(job)),
      ),
      stopping: new AbortController().signal,
      ready: {},
      ...services,
    },
    { ...options, http: { checkReplies: true, ...options?.http } },
  );
}
