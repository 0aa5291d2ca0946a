import { newId } from '../store/new-id.ts';
import type { Store } from '../store/open-store.ts';
import { systemScope } from '../store/scope.ts';
import { ingest } from './ingest.ts';
import type { HouseOf } from './intake-house.ts';
import type { IntakeIssueCode } from './issues.ts';
import { type MllpServer, startMllpServer } from './mllp-server.ts';
import { watchFolder } from './watched-folder.ts';

/** The doors beside HTTP, as `endplate serve` was asked to open them. */
export type DoorSettings = {
  readonly folder?: string;
  readonly mllpPort?: number;
  readonly mllpHost?: string;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** told of faults by their code, and where they came from */
  readonly fault?: (code: IntakeIssueCode, from: string) => void;
};

export type Doors = { readonly mllp?: MllpServer; readonly close: () => Promise<void> };

/** Largest file that is taken from the folder, in bytes. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Opens the watched folder and the MLLP port for one practice. */
export async function openDoors(
  houseOf: HouseOf,
  tenant: string,
  { folder, mllpPort, mllpHost, tls, fault }: DoorSettings,
): Promise<Doors> {
  const watched =
    folder === undefined
      ? undefined
      : await watchFolder({
          folder,
          largest: LARGEST_FILE,
          take: (bytes, name) => takeFile(houseOf, tenant, bytes, name),
          ...(fault === undefined ? {} : { fault }),
        });
  const mllp =
    mllpPort === undefined
      ? undefined
      : await startMllpServer({
          port: mllpPort,
          ...(mllpHost === undefined ? {} : { host: mllpHost }),
          ...(tls === undefined ? {} : { tls }),
          controlId: () => newId().replaceAll('-', '').slice(-20),
          take: (message, from) => takeMessage(houseOf, tenant, message, from),
          ...(fault === undefined ? {} : { fault }),
        });
  return {
    ...(mllp === undefined ? {} : { mllp }),
    close: async () => {
      await Promise.all([watched?.close(), mllp?.close()]);
    },
  };
}

async function takeFile(houseOf: HouseOf, tenant: string, bytes: Uint8Array, name: string) {
  const scope = systemScope(tenant, 'folder', newId());
  const { outcome, issues } = await ingest(scope, await houseOf(tenant), 'folder', bytes, { name });
  return { isTaken: outcome === 'stored', issues };
}

/** A message that waits in quarantine is answered AE, so that its sender sees that it was not understood. */
async function takeMessage(houseOf: HouseOf, tenant: string, message: Uint8Array, from: string) {
  const scope = systemScope(tenant, `mllp ${from}`, newId());
  const { outcome } = await ingest(scope, await houseOf(tenant), 'mllp', message, {
    format: 'hl7v2',
  });
  return outcome === 'stored'
    ? ({ code: 'AA' } as const)
    : ({ code: 'AE', errors: [{ code: '207' }] } as const);
}

/** The practice that a door or a command belongs to: the one named, or the only one there is. */
export async function practiceOf(
  { db }: Pick<Store, 'db'>,
  named: string | undefined,
): Promise<string | undefined> {
  const rows = await db.selectFrom('practices').select('tenant').limit(1000).execute();
  if (named !== undefined) return rows.find(({ tenant }) => tenant === named)?.tenant;
  return rows.length === 1 ? rows[0]?.tenant : undefined;
}
