import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { keepPullPlace, pullPlaceOf } from '../store/intake/fhir-pulls.ts';
import type { Scope } from '../store/scope.ts';
import { type FhirClient, FhirPullError, pauseOf } from './fhir-client.ts';
import { type IngestReceipt, ingest } from './ingest.ts';
import type { IngestHouse } from './intake-house.ts';

/** What is asked for, each with the visit and the patient that it belongs to. */
const PARTS = {
  DocumentReference: ['encounter', 'subject'],
  DiagnosticReport: ['encounter', 'subject'],
  Condition: ['encounter', 'subject'],
} as const;
const TYPES = [...Object.keys(PARTS), 'Encounter', 'Patient', 'Binary'] as const;

/** Scopes that a pull needs: to read, and nothing else. */
export const PULL_SCOPES: readonly string[] = TYPES.map((type) => `system/${type}.read`);

export type PullOptions = {
  /** base address of the server, without a slash at the end */
  readonly base: string;
  /** by `$export` where the server offers it, for the first pull */
  readonly bulk: boolean;
  readonly tell?: (receipt: IngestReceipt) => void;
  /** times the pauses between looks at an export; 1 unless a test says otherwise */
  readonly pace?: number;
  readonly stopping?: AbortSignal;
};

export type PullTally = { pages: number; visits: number; quarantined: number };

/**
 * Pulls what changed on a FHIR server since the last pull, and stores it as any other door does. The place is kept after
 * each page, so that a pull that was killed goes on there; what comes twice is one. @throws FhirPullError
 */
export async function pullFromFhir(
  scope: Scope,
  house: IngestHouse,
  client: FhirClient,
  options: PullOptions,
): Promise<PullTally> {
  const pull: Pull = {
    ...options,
    scope,
    house,
    client,
    tally: { pages: 0, visits: 0, quarantined: 0 },
  };
  if (options.bulk && (await pullExport(pull))) return pull.tally;
  for (const part of Object.keys(PARTS)) await pullPart(pull, part);
  return pull.tally;
}

type Pull = PullOptions & {
  readonly scope: Scope;
  readonly house: IngestHouse;
  readonly client: FhirClient;
  readonly tally: PullTally;
};

const bundleSchema = z.looseObject({
  resourceType: z.literal('Bundle'),
  link: z.array(z.looseObject({ relation: z.string(), url: z.string() })).default([]),
  entry: z.array(z.looseObject({ resource: z.unknown() })).default([]),
});
type Bundle = z.infer<typeof bundleSchema>;

/** A change that the server stamps while it answers is asked for again: twice is one. */
const OVERLAP = 60_000;
const PAGE = 100;

async function pullPart(pull: Pull, part: string): Promise<void> {
  const { scope, house, client, base, stopping } = pull;
  const { store } = house;
  const place = await pullPlaceOf(scope, store, base, part);
  let begun = place.begun;
  let next: string | undefined = place.next ?? firstPage(base, part, place.since);
  while (next !== undefined) {
    if (stopping?.aborted) return;
    const response: Response = await client.ask(next, { takes: [400, 404, 410] });
    if (!response.ok) {
      await response.body?.cancel();
      if (place.next === undefined)
        throw new FhirPullError('fhir-pull/not-answered', response.status);
      // The server has forgotten the page on which the last pull ended: from the beginning of that pull.
      await keepPullPlace(scope, store, base, part, since(place.since));
      return pullPart(pull, part);
    }
    begun ??= serverTime(response);
    const bundle = await bundleIn(response);
    await storePage(pull, bundle);
    const link = bundle.link.find(({ relation }) => relation === 'next')?.url;
    next = link === undefined ? undefined : new URL(link, `${base}/`).href;
    await keepPullPlace(
      scope,
      store,
      base,
      part,
      next === undefined ? since(begun) : { ...since(place.since), next, begun },
    );
  }
}

function since(value: string | undefined): { since?: string } {
  return value === undefined ? {} : { since: value };
}

function firstPage(base: string, part: string, from: string | undefined): string {
  const url = new URL(`${base}/${part}`);
  url.searchParams.set('_count', String(PAGE));
  url.searchParams.set('_sort', '_lastUpdated');
  for (const include of ['encounter', 'subject'])
    url.searchParams.append('_include', `${part}:${include}`);
  if (from !== undefined) url.searchParams.set('_lastUpdated', `ge${from}`);
  return url.href;
}

/** By the server’s own clock, which stamps what it changes. */
function serverTime(response: Response): string {
  const date = Date.parse(response.headers.get('date') ?? '');
  return new Date((Number.isNaN(date) ? Date.now() : date) - OVERLAP).toISOString();
}

async function bundleIn(response: Response): Promise<Bundle> {
  const read = bundleSchema.safeParse(await response.json().catch(() => undefined));
  if (!read.success) throw new FhirPullError('fhir-pull/answer-malformed');
  return read.data;
}

async function storePage(pull: Pull, bundle: Bundle): Promise<void> {
  const { client, base } = pull;
  pull.tally.pages += 1;
  if (bundle.entry.length === 0) return;
  for (const { resource } of bundle.entry) await fillAttachments(client, base, resource);
  const whole = { resourceType: 'Bundle', type: 'collection', entry: bundle.entry };
  await take(pull, Buffer.from(JSON.stringify(whole)));
}

async function take(pull: Pull, bytes: Uint8Array): Promise<void> {
  const { scope, house, tally, tell } = pull;
  const receipt = await ingest(scope, house, 'fhir', bytes, { format: 'fhir' });
  tally.visits += receipt.encounters.length;
  if (receipt.outcome !== 'stored') tally.quarantined += 1;
  tell?.(receipt);
}

const attachmentSchema = z.looseObject({ url: z.string(), data: z.undefined().optional() });
const holdersSchema = z.looseObject({
  content: z.array(z.looseObject({ attachment: z.unknown() })).optional(),
  presentedForm: z.array(z.unknown()).optional(),
});

/** Texts that stand elsewhere on the server are brought in, so that a document is stored with its words. */
async function fillAttachments(client: FhirClient, base: string, resource: unknown): Promise<void> {
  const holders = holdersSchema.safeParse(resource);
  if (!holders.success || typeof resource !== 'object' || resource === null) return;
  const { content = [], presentedForm = [] } = holders.data;
  const filled = async (attachment: unknown): Promise<unknown> => {
    const read = attachmentSchema.safeParse(attachment);
    if (!read.success) return attachment;
    const url = new URL(read.data.url, `${base}/`);
    if (!url.href.startsWith(`${base}/`)) return attachment;
    const accept = typeof read.data['contentType'] === 'string' ? read.data['contentType'] : '*/*';
    const response = await client.ask(url.href, { headers: { accept }, takes: [404, 410] });
    if (!response.ok) {
      await response.body?.cancel();
      return attachment;
    }
    const { url: _url, ...rest } = read.data;
    return { ...rest, data: await base64In(response) };
  };
  if (content.length > 0)
    Object.assign(resource, {
      content: await Promise.all(
        content.map(async (one) => ({ ...one, attachment: await filled(one.attachment) })),
      ),
    });
  if (presentedForm.length > 0)
    Object.assign(resource, { presentedForm: await Promise.all(presentedForm.map(filled)) });
}

const binarySchema = z.looseObject({ resourceType: z.literal('Binary'), data: z.string() });

/** A server may give the file itself, or a Binary around it. */
async function base64In(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer());
  if (/\bjson\b/.test(response.headers.get('content-type') ?? '')) {
    const binary = binarySchema.safeParse(JSON.parse(bytes.toString('utf8')));
    if (binary.success) return binary.data.data;
  }
  return bytes.toString('base64');
}

const EXPORT = '$export';
const LONGEST_EXPORT = 256 * 1024 * 1024;
const manifestSchema = z.looseObject({
  transactionTime: z.string(),
  requiresAccessToken: z.boolean().default(true),
  output: z.array(z.looseObject({ type: z.string(), url: z.string() })),
});

/** Bulk Data Access: all at once, as files. False when the server does not offer it, or all was pulled before. */
async function pullExport(pull: Pull): Promise<boolean> {
  const { scope, house, client, base, pace = 1 } = pull;
  const place = await pullPlaceOf(scope, house.store, base, EXPORT);
  if (place.since !== undefined) return false;
  const status = place.next ?? (await kickOff(client, base));
  if (status === undefined) return false;
  await keepPullPlace(scope, house.store, base, EXPORT, { next: status });
  const manifest = await whenExported(client, status, pace);
  if (manifest === undefined) {
    // Forgotten by the server: asked for anew the next time.
    await keepPullPlace(scope, house.store, base, EXPORT, {});
    throw new FhirPullError('fhir-pull/export-failed');
  }
  const { output, transactionTime, requiresAccessToken } = manifest;
  const files: Buffer[] = [];
  let length = 0;
  for (const { url } of output) {
    const accept = 'application/fhir+ndjson';
    const response = await client.ask(url, { headers: { accept }, isOpen: !requiresAccessToken });
    const bytes = Buffer.from(await response.arrayBuffer());
    length += bytes.length + 1;
    if (length > LONGEST_EXPORT) throw new FhirPullError('fhir-pull/export-too-large');
    files.push(bytes, Buffer.from('\n'));
  }
  pull.tally.pages += output.length;
  // A visit stands in one file and its notes in another, so they are read as one.
  if (files.length > 0) await take(pull, await withTexts(client, base, Buffer.concat(files)));
  for (const part of Object.keys(PARTS))
    await keepPullPlace(scope, house.store, base, part, { since: transactionTime });
  await keepPullPlace(scope, house.store, base, EXPORT, { since: transactionTime });
  return true;
}

async function withTexts(client: FhirClient, base: string, ndjson: Buffer): Promise<Buffer> {
  const lines: string[] = [];
  for (const line of ndjson.toString('utf8').split('\n')) {
    if (line.trim() === '') continue;
    const resource = jsonIn(line);
    await fillAttachments(client, base, resource);
    // What is no JSON is left for ingest to tell of.
    lines.push(resource === undefined ? line : JSON.stringify(resource));
  }
  return Buffer.from(lines.join('\n'));
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The address at which the export is asked after; undefined when the server has none to offer. */
async function kickOff(client: FhirClient, base: string): Promise<string | undefined> {
  const types = TYPES.filter((type) => type !== 'Binary').join(',');
  const response = await client.ask(`${base}/${EXPORT}?_type=${types}`, {
    headers: { prefer: 'respond-async' },
    takes: [400, 403, 404, 405, 422, 501],
  });
  await response.body?.cancel();
  const at = response.headers.get('content-location');
  return response.status === 202 && at !== null ? new URL(at, `${base}/`).href : undefined;
}

async function whenExported(client: FhirClient, url: string, pace: number) {
  for (let look = 1; ; look++) {
    const response = await client.ask(url, {
      headers: { accept: 'application/json' },
      takes: [404, 410],
    });
    if (response.status === 200) {
      const read = manifestSchema.safeParse(await response.json().catch(() => undefined));
      if (!read.success) throw new FhirPullError('fhir-pull/export-failed');
      return read.data;
    }
    await response.body?.cancel();
    if (response.status !== 202) return undefined;
    await wait(pauseOf(response, Math.min(look, 6)) * pace);
  }
}
