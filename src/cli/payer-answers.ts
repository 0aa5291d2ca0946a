import type { Readable } from 'node:stream';
import type { Claim } from '../chart/claim.ts';
import type { ClaimPayment, ClaimStatus } from '../chart/remittance.ts';
import { positionText } from '../chart/source-position.ts';
import type { FormatItem } from '../formats/format-reader.ts';
import { readX12 } from '../formats/x12.ts';
import { claimsIn, isX12 } from './claim-records.ts';
import type { Source } from './input.ts';
import { openBytes } from './open-bytes.ts';

/** What files of claims and answers hold together. */
export type ClaimsAndAnswers = {
  readonly claims: Claim[];
  readonly payments: ClaimPayment[];
  readonly statuses: ClaimStatus[];
  /** `x12/…` codes with their place, in the order found */
  readonly issues: { readonly code: string; readonly at: string }[];
};

/** Reads one source into what was gathered before: X12 of any kind, or claims in the formats that claims come in. */
export async function gatherAnswers(
  source: Source,
  stdin: Readable,
  into: ClaimsAndAnswers,
): Promise<void> {
  const name = source.path ?? 'standard input';
  const opened = await openBytes(source, stdin);
  if ('issue' in opened) {
    into.issues.push({ code: opened.issue.code, at: name });
    return;
  }
  if (isX12(opened.head)) {
    const reader = readX12({ file: name });
    for await (const chunk of opened.chunks) keep(reader.push(chunk), into);
    keep(reader.end(), into);
    return;
  }
  if (source.path === undefined) {
    into.issues.push({ code: 'input/format-not-read', at: name });
    return;
  }
  for await (const piece of claimsIn(source, stdin, undefined)) {
    if (piece.kind === 'refused') into.issues.push({ code: piece.issue.code, at: name });
    else
      for (const item of piece.items) {
        if (item.kind === 'claim') into.claims.push(item.claim);
        for (const { code, at } of item.issues)
          into.issues.push({ code, at: `${name}${at === undefined ? '' : `, ${at}`}` });
      }
  }
}

function keep(items: readonly FormatItem[], into: ClaimsAndAnswers): void {
  for (const item of items) {
    if (item.kind === 'claim') into.claims.push(item.claim);
    else if (item.kind === 'claim-payment') into.payments.push(item.payment);
    else if (item.kind === 'claim-status') into.statuses.push(item.status);
    else if (item.kind === 'issue')
      into.issues.push({ code: item.issue.code, at: positionText(item.at) });
  }
}
