import type { Readable } from 'node:stream';
import type { Claim } from '../chart/claim.ts';
import type { Issue } from '../chart/issue.ts';
import type { ClaimPayment, ClaimStatus } from '../chart/remittance.ts';
import { positionText } from '../chart/source-position.ts';
import type { FormatItem } from '../formats/format-reader.ts';
import { readX12 } from '../formats/x12.ts';
import { claimsIn, isX12 } from './claim-records.ts';
import { isNoHiddenFile, type Source, sourcesOf } from './input.ts';
import { openBytes } from './open-bytes.ts';

/** What files of claims and answers hold together. */
export type ClaimsAndAnswers = {
  readonly claims: Claim[];
  readonly payments: ClaimPayment[];
  readonly statuses: ClaimStatus[];
  /** `x12/…` codes with their place, in the order found */
  readonly issues: { readonly code: string; readonly at: string }[];
};

/**
 * Reads files and folders of claims and answers: X12 of any kind, or claims in the formats that claims come in.
 * @param names `-` reads standard input
 */
export async function answersIn(
  names: readonly string[],
  stdin: Readable,
): Promise<ClaimsAndAnswers> {
  const given: ClaimsAndAnswers = { claims: [], payments: [], statuses: [], issues: [] };
  for (const source of await sourcesOf(names, isNoHiddenFile)) await gather(source, stdin, given);
  return given;
}

/** What was wrong first, to stand behind the reason why a command could not run; nothing when nothing was. */
export function firstIssueOf({ issues: [issue] }: ClaimsAndAnswers): string {
  return issue === undefined ? '' : `: ${issue.code} at ${issue.at}`;
}

async function gather(source: Source, stdin: Readable, into: ClaimsAndAnswers): Promise<void> {
  const name = source.path ?? 'standard input';
  const opened = await openBytes(source, stdin);
  if ('issue' in opened) {
    keepIssue(opened.issue, name, into);
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
    if (piece.kind === 'refused') keepIssue(piece.issue, name, into);
    else
      for (const item of piece.items) {
        if (item.kind === 'claim') into.claims.push(item.claim);
        for (const issue of item.issues) keepIssue(issue, name, into);
      }
  }
}

function keepIssue({ code, at }: Issue, name: string, into: ClaimsAndAnswers): void {
  into.issues.push({ code, at: at === undefined ? name : `${name}, ${at}` });
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
