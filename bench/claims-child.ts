/**
 * Reads an 837P in one way, in a process of its own, so that its memory is its own. Prints the number of claims, the
 * time behind loading and the processor time of its thread in milliseconds, and the most memory held in megabytes.
 *
 *     node bench/claims-child.ts WAY FILE    WAY: read, scrub, x12-parser, node-x12; FILE - is standard input
 */
import { createReadStream, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import type { Readable } from 'node:stream';
import { READ } from '../src/cli/open-bytes.ts';
import type { FormatItem } from '../src/formats/format-reader.ts';

/** What a child found and took. `found` counts what came out besides claims: edits, or segments. */
export type Run = {
  readonly claims: number;
  readonly found: number;
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
};

type Counts = { claims: number; found: number };

const [way = '', file = '-'] = process.argv.slice(2);
/** The file in pieces of `size` bytes, of Node’s own where none is said, which suit the peer better than large ones. */
const input = (size?: number): Readable =>
  file === '-' ? process.stdin : createReadStream(file, { highWaterMark: size });

enableCompileCache(); // as the command does, and for the peers too
const { makeScrubber } = await import('../src/claims/scrub.ts');
const { embeddedCodebook } = await import('../src/codebook/codebook.ts');
const { itemsOf } = await import('../src/formats/format-reader.ts');
const { readX12 } = await import('../src/formats/x12.ts');

const WAYS: Readonly<Record<string, () => Promise<Counts>>> = {
  read: () => own(() => 0),
  scrub: () => {
    const scrubber = makeScrubber({ codebook: embeddedCodebook(), today: '2026-11-02' });
    return own((item) => (item.kind === 'claim' ? scrubber.scrub(item.claim).edits.length : 0));
  },
  'x12-parser': readWithParser,
  'node-x12': readWithNodeX12,
};

/** Endplate’s reader; each item goes through `check`, which says how much it found. */
async function own(check: (item: FormatItem) => number): Promise<Counts> {
  const counts = { claims: 0, found: 0 };
  const reader = readX12({ file: 'claims.edi' });
  const take = (items: Iterable<FormatItem>): void => {
    for (const item of items) {
      if (item.kind === 'claim') counts.claims++;
      else if (item.kind === 'issue') throw new Error(`bench: ${item.issue.code} in a made file`);
      counts.found += check(item);
    }
  };
  for await (const piece of input(READ)) take(itemsOf(reader, piece as Buffer));
  take(reader.end());
  return counts;
}

async function readWithParser(): Promise<Counts> {
  const { X12parser } = await import('x12-parser');
  const counts = { claims: 0, found: 0 };
  for await (const segment of input().pipe(new X12parser())) {
    counts.found++;
    if ((segment as { name?: string }).name === 'CLM') counts.claims++;
  }
  return counts;
}

/** Its stream throws on the second chunk of a file, so the file is read as a whole. */
async function readWithNodeX12(): Promise<Counts> {
  const { X12Interchange, X12Parser } = await import('node-x12');
  const counts = { claims: 0, found: 0 };
  const parsed = new X12Parser(true).parse(readFileSync(file, 'utf8'));
  if (!(parsed instanceof X12Interchange)) throw new Error('bench: node-x12 gave no interchange');
  for (const { transactions } of parsed.functionalGroups)
    for (const { segments } of transactions)
      for (const { tag } of segments) {
        counts.found++;
        if (tag === 'CLM') counts.claims++;
      }
  return counts;
}

const chosen = WAYS[way];
if (chosen === undefined)
  throw new Error(`bench: no way "${way}"; there are ${Object.keys(WAYS).join(', ')}`);
const before = process.threadCpuUsage();
const started = performance.now();
const counts = await chosen();
const milliseconds = performance.now() - started;
const { user, system } = process.threadCpuUsage(before);
const run: Run = {
  ...counts,
  milliseconds,
  processor: (user + system) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(run));
