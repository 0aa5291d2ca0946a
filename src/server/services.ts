import type { IncomingHttpHeaders } from 'node:http';
import type { Scrubber } from '../claims/scrub.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Engine } from '../engine.ts';
import type { OpenedEngine } from '../store/open-engine.ts';
import type { Store } from '../store/open-store.ts';
import type { Actor } from '../store/scope.ts';
import type { Jobs } from '../work/jobs.ts';
import type { CdsHouse } from './cds-hooks/cds-house.ts';
import type { Cookie } from './cookie.ts';
import type { DemonstrationDoors } from './demonstration/demonstration-doors.ts';
import type { EngineThread } from './engine-thread.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Permission } from './permissions.ts';
import type { ProgressChannel } from './progress.ts';
import type { Oidc } from './sign-in/oidc.ts';

/** Who a request is from, as its session or token says. */
export type Identity = {
  readonly tenant: string;
  readonly actor: Actor;
  /** a token’s scopes; what it does not name is denied, whatever the roles */
  readonly only?: ReadonlySet<Permission>;
  /** what is allowed beside the roles, for a limited time and with a reason */
  readonly also?: ReadonlySet<Permission>;
  /** the session of a browser; changes then need a token against cross-site requests */
  readonly session?: string;
  /** to be sent with the reply: a session’s new secret */
  readonly cookies?: readonly Cookie[];
};

/** What is known of a request before it is let in. */
export type Incoming = {
  readonly headers: IncomingHttpHeaders;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly method: string;
  readonly from: string;
  readonly requestId: string;
};

/** Everything that routes work with. Each room adds its own; a test may give any of it. */
export type Services = {
  /** these services as they are for another practice */
  readonly forPractice?: (tenant: string) => Promise<Services>;
  readonly codebook: Codebook;
  readonly engine: Engine;
  readonly scrubber: Scrubber;
  /** takes long work off this thread; without it everything is done here */
  readonly thread?: EngineThread;
  /** the day that it is in the practice of the caller */
  readonly today: () => string;
  /** engine, scrubber and day of those who have settled how they are */
  readonly partsFor?: OpenedEngine['partsFor'];
  readonly now: () => Date;
  readonly store: Store;
  /** undefined: nobody; the request is then let in only to routes that are open to anyone */
  readonly identify: (incoming: Incoming) => Promise<Identity | undefined>;
  readonly cds: CdsHouse;
  /** the identity provider of the installation, where there is one */
  readonly oidc?: Oidc;
  /** public keys by which FHIR servers know this installation */
  readonly fhirKeys?: readonly Readonly<Record<string, string>>[];
  /** ways in without a password, of a demonstration practice only */
  readonly demonstration?: DemonstrationDoors;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly progress: ProgressChannel;
  /** works on jobs that were started, beside the requests */
  readonly jobs: Jobs;
  /** aborted when the process is told to stop: what never ends by itself ends then */
  readonly stopping: AbortSignal;
  /** what has to work before requests are sent here, by name */
  readonly ready: Readonly<Record<string, () => Promise<boolean>>>;
};
