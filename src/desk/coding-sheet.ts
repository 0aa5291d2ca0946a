import type { Issue } from '../chart/issue.ts';
import { deskIssue } from './issues.ts';
import type { CodingSheet, CodingStep, SheetEvent, SheetLine } from './sheet-schema.ts';

/** An encounter that nobody has read yet. */
export function emptySheet(encounterId: string): CodingSheet {
  return {
    encounterId,
    version: 0,
    state: 'open',
    lines: [],
    proposals: [],
    removed: [],
    unrelated: [],
    queries: [],
  };
}

/**
 * Why a step may not be taken on this sheet; empty when it may. Whether codes are valid, excluded or supported is said
 * by `judgeSheet`; only signing off depends on it (`whatIsOpen`).
 */
export function checkCodingStep(sheet: CodingSheet, step: CodingStep): readonly Issue[] {
  if (step.step === 'reopen')
    return sheet.state === 'signed-off' ? [] : [deskIssue('coding/not-signed-off')];
  if (sheet.state === 'signed-off') return [deskIssue('coding/not-open', step.step, 'reopen')];
  const has = (code: string): boolean => sheet.lines.some((line) => line.code === code);
  const missing = (code: string): Issue[] =>
    has(code) ? [] : [deskIssue('coding/code-not-on-sheet', code)];
  const present = (code: string): Issue[] =>
    has(code) ? [deskIssue('coding/code-on-sheet', code)] : [];
  switch (step.step) {
    case 'accept':
      return step.codes.flatMap(missing);
    case 'take-back':
      return step.codes.flatMap((code) =>
        sheet.lines.some((line) => line.code === code && isAcceptedProposal(line))
          ? []
          : [deskIssue('coding/nothing-to-take-back', code)],
      );
    case 'unmark-unrelated':
      return sheet.unrelated.some(({ codes }) => isPair(codes, step.codes))
        ? []
        : [deskIssue('coding/nothing-to-take-back', step.codes.join(' + '))];
    case 'change':
      return [...missing(step.code), ...(step.code === step.to ? [] : present(step.to))];
    case 'add':
      return present(step.code);
    case 'remove':
      return missing(step.code);
    case 'mark-unrelated':
      return step.codes.flatMap(missing);
    case 'resequence':
      return isSameSet(step.order, sheet.lines)
        ? []
        : [deskIssue('coding/order-incomplete', 'order', `${sheet.lines.length} codes, each once`)];
    default:
      return [];
  }
}

/** What the latest decision proposes and a person accepted. Without its proposal a code is removed instead. */
function isAcceptedProposal({ state, proposed }: SheetLine): boolean {
  return state === 'accepted' && proposed;
}

function isSameSet(order: readonly string[], lines: readonly SheetLine[]): boolean {
  return (
    order.length === lines.length &&
    new Set(order).size === order.length &&
    lines.every(({ code }) => order.includes(code))
  );
}

/** The sheet after a step, which is taken as checked (`checkCodingStep`). */
export function takeCodingStep(sheet: CodingSheet, event: SheetEvent): CodingSheet {
  const { step, by, at } = event;
  const next = { ...sheet, version: event.number };
  const sign = { by: by.name, at };
  switch (step.step) {
    case 'decision':
      return {
        ...next,
        decisionId: step.decisionId,
        proposals: step.codes,
        // What is signed off stays; the new proposals come in when it is reopened.
        lines: sheet.state === 'open' ? withProposals(sheet, step.codes) : sheet.lines,
      };
    case 'accept':
      return mapLines(next, (line) =>
        step.codes.includes(line.code) && line.state === 'proposed'
          ? { ...line, state: 'accepted', ...sign }
          : line,
      );
    case 'take-back':
      return mapLines(next, (line) =>
        step.codes.includes(line.code) && isAcceptedProposal(line)
          ? { code: line.code, state: 'proposed', proposed: true }
          : line,
      );
    case 'change':
      return mapLines(next, (line) =>
        line.code === step.code
          ? {
              code: step.to,
              state: 'changed',
              proposed: false,
              was: step.code,
              reason: step.reason,
              ...sign,
            }
          : line,
      );
    case 'add':
      return {
        ...next,
        removed: sheet.removed.filter(({ code }) => code !== step.code),
        lines: [
          ...sheet.lines,
          { code: step.code, state: 'added', proposed: false, reason: step.reason, ...sign },
        ],
      };
    case 'remove':
      return {
        ...next,
        lines: sheet.lines.filter(({ code }) => code !== step.code),
        removed: [...sheet.removed, { code: step.code, reason: step.reason, ...sign }],
        unrelated: sheet.unrelated.filter(({ codes }) => !codes.includes(step.code)),
      };
    case 'resequence':
      return {
        ...next,
        lines: sheet.lines.toSorted(
          (a, b) => step.order.indexOf(a.code) - step.order.indexOf(b.code),
        ),
      };
    case 'mark-unrelated':
      return {
        ...next,
        unrelated: [
          ...sheet.unrelated.filter(({ codes }) => !isPair(codes, step.codes)),
          { codes: step.codes, reason: step.reason, saidBy: step.saidBy, ...sign },
        ],
      };
    case 'unmark-unrelated':
      return {
        ...next,
        unrelated: sheet.unrelated.filter(({ codes }) => !isPair(codes, step.codes)),
      };
    case 'send-to-query':
      return { ...next, queries: [...new Set([...sheet.queries, step.queryId])] };
    case 'sign-off':
      return { ...next, state: 'signed-off', signedOff: sign };
    default: {
      const { signedOff: _, ...open } = next;
      return { ...open, state: 'open', lines: withProposals(sheet, sheet.proposals) };
    }
  }
}

function mapLines(sheet: CodingSheet, change: (line: SheetLine) => SheetLine): CodingSheet {
  return { ...sheet, lines: sheet.lines.map(change) };
}

/** True when both name the same two codes, in either order. */
export function isPair(one: readonly [string, string], other: readonly [string, string]): boolean {
  return one.includes(other[0]) && one.includes(other[1]);
}

/**
 * A new decision brings its codes as proposals. What a person has accepted, changed or added stays, and shows that the
 * decision does not propose it any more; what a person took away does not come back by itself.
 */
function withProposals(sheet: CodingSheet, codes: readonly string[]): SheetLine[] {
  const settled = new Set([
    ...sheet.removed.map(({ code }) => code),
    ...sheet.lines.flatMap(({ was }) => (was === undefined ? [] : [was])),
  ]);
  const kept = sheet.lines
    .filter(({ code, state }) => state !== 'proposed' || codes.includes(code))
    .map((line) => ({ ...line, proposed: codes.includes(line.code) }));
  const fresh = codes
    .filter((code) => !settled.has(code) && !kept.some((line) => line.code === code))
    .map((code): SheetLine => ({ code, state: 'proposed', proposed: true }));
  const all = [...kept, ...fresh];
  const isTouched = kept.some(({ state }) => state !== 'proposed');
  // Nobody has ordered anything yet: the claim order of the decision stands.
  return isTouched ? all : all.toSorted((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
}

/** The sheet that a list of steps has made, oldest first. */
export function foldSheet(encounterId: string, events: readonly SheetEvent[]): CodingSheet {
  return events.reduce(takeCodingStep, emptySheet(encounterId));
}
