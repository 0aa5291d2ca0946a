import type { Issue } from '../chart/issue.ts';
import type { ClaimPayment, ClaimStatus } from '../chart/remittance.ts';
import type { ClaimItem } from '../formats/claim-item.ts';
import { itemsOf } from '../formats/format-reader.ts';
import { makeClaimGatherer } from '../formats/gather-claims.ts';
import { openReader } from '../formats/open-reader.ts';
import { recognise } from '../formats/recognise.ts';

/** What a file of claims or of answers holds, in the order found. */
export type ClaimsRead = {
  readonly items: readonly ClaimItem[];
  readonly payments: readonly ClaimPayment[];
  readonly statuses: readonly ClaimStatus[];
  /** why the file is none that can be read; the lists are empty then */
  readonly refused?: Issue;
};

const HEAD = 64 * 1024;

/** Reads a file of claims or of answers in any format that is known by its content. */
export function readClaims(bytes: Uint8Array, file: string): ClaimsRead {
  const recognised = recognise(bytes.subarray(0, HEAD), bytes.length > HEAD);
  if ('refused' in recognised) {
    const { refused: code, expected } = recognised;
    return { items: [], payments: [], statuses: [], refused: { code, at: 'body', expected } };
  }
  const reader = openReader(recognised.format, { file });
  const gatherer = makeClaimGatherer(file);
  const items: ClaimItem[] = [];
  const payments: ClaimPayment[] = [];
  const statuses: ClaimStatus[] = [];
  const all = [...itemsOf(reader, bytes), ...reader.end()];
  for (const item of all) {
    if (item.kind === 'claim-payment') payments.push(item.payment);
    else if (item.kind === 'claim-status') statuses.push(item.status);
  }
  items.push(...gatherer.take(all), ...gatherer.end());
  return { items, payments, statuses };
}
