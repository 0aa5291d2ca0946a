import { openQuarantined, settleQuarantined } from '../store/intake/quarantine.ts';
import type { Scope } from '../store/scope.ts';
import { type IngestReceipt, ingest } from './ingest.ts';
import type { IngestHouse } from './intake-house.ts';

/**
 * Tries a file in quarantine again, after its cause was mended: a newer version reads more. What is stored wholly now
 * leaves the quarantine. Undefined when no file of that id is kept.
 */
export async function retryQuarantined(
  scope: Scope,
  house: IngestHouse,
  id: string,
): Promise<IngestReceipt | undefined> {
  const kept = await openQuarantined(scope, house.store, id);
  if (kept === undefined) return undefined;
  const hints = kept.name === undefined ? {} : { name: kept.name };
  const receipt = await ingest(scope, house, 'quarantine', kept.bytes, hints);
  if (receipt.outcome === 'stored') await settleQuarantined(scope, house.store, id, 'taken');
  return receipt;
}
