import type { Claim } from '../chart/claim.ts';
import type { Encounter } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import type { Scrubber } from '../claims/scrub.ts';
import type { ClaimEdit } from '../claims/scrub-schema.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { isJudged } from '../coding/billed-codes.ts';
import type { Decision } from '../coding/decision.ts';
import { isPair } from './coding-sheet.ts';
import { deskIssue } from './issues.ts';
import type { CodingSheet } from './sheet-schema.ts';
import type { CodeVerdict, SheetVerdicts } from './verdict-schema.ts';

/** What judging needs: the code set, the edits with the payer’s policies, and the visit as it was decided. */
export type Judge = {
  readonly codebook: Codebook;
  readonly scrubber: Scrubber;
  readonly decision: Decision;
  readonly encounter: Pick<Encounter, 'id' | 'procedures' | 'payer' | 'problemList'>;
};

/**
 * What stands for and against each code of a sheet, as three verdicts that are never merged: valid on the date of
 * service, supported by the words, met by an edit of the payer. Excludes notes and sequence are said beside them.
 */
export function judgeSheet(sheet: CodingSheet, judge: Judge): SheetVerdicts {
  const codes = sheet.lines.map(({ code }) => code);
  const edits = editsOf(codes, judge);
  const excludes = excludesOf(sheet, judge);
  return {
    codes: codes.map((code) => verdictOf(code, edits, judge)),
    excludes,
    sequence: edits.filter(({ edit }) => edit === 'sequence').map(plainEdit),
    claim: edits
      .filter(({ edit, kind }) => kind === 'validity' && !TOLD_ELSEWHERE.has(edit))
      .map(plainEdit),
  };
}

/** Told code by code, pair by pair, or as sequence. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'sequence',
  'excludes1-pair',
  'excludes2-info',
  'code-retired',
  'code-not-billable',
  'code-unknown',
  'code-malformed',
  'code-not-yet-valid',
  'release-not-loaded',
  'diagnosis-missing',
]);

function verdictOf(code: string, edits: readonly ClaimEdit[], judge: Judge): CodeVerdict {
  const { codebook, decision } = judge;
  const date = decision.dateOfService;
  const status = codebook.check(code, date);
  const payer = edits.filter((edit) => edit.kind === 'payer' && edit.codes.includes(code));
  const successors = status.status === 'retired' ? [...status.successors] : undefined;
  const children = status.status === 'header' ? [...status.children] : undefined;
  return {
    code,
    title: codebook.title(code, date) ?? codebook.title(code) ?? '',
    validity: { status: status.status, choose: successors ?? children ?? [] },
    support: supportOf(code, judge),
    payer: { edits: payer.map(plainEdit), wasAsked: edits.some(({ kind }) => kind === 'payer') },
  };
}

function supportOf(code: string, { decision, codebook }: Judge): CodeVerdict['support'] {
  const decided = decision.codes.find((known) => known.code === code);
  if (decided !== undefined)
    return { status: 'supported', because: decided.because, rules: decided.rules };
  const withheld = decision.withheld.find((kept) =>
    kept.code.endsWith('-') ? code.startsWith(kept.code.slice(0, -1)) : kept.code === code,
  );
  if (withheld !== undefined) {
    const { because, rules, wouldNeed } = withheld;
    return { status: 'withheld', because, rules, wouldNeed };
  }
  return isJudged(code, codebook, decision.dateOfService)
    ? {
        status: 'not-supported',
        because: 'No statement of the provider in this note supports it.',
        rules: [],
      }
    : {
        status: 'not-judged',
        because: 'Its support is not judged: the code lies outside the low back family.',
        rules: [],
      };
}

function excludesOf(sheet: CodingSheet, judge: Judge): SheetVerdicts['excludes'] {
  const { codebook, decision } = judge;
  const codes = sheet.lines.map(({ code }) => code);
  return codes.flatMap((first, index) =>
    codes.slice(index + 1).flatMap((second) => {
      const kind = (['excludes1', 'excludes2'] as const).find(
        (asked) => codebook[asked](first, second, decision.dateOfService) !== undefined,
      );
      if (kind === undefined) return [];
      const note = codebook[kind](first, second, decision.dateOfService);
      const exception = sheet.unrelated.find((pair) => isPair(pair.codes, [first, second]));
      return [
        {
          codes: [first, second] as [string, string],
          kind,
          owner: note?.owner ?? '',
          text: note?.text ?? '',
          ...(exception === undefined ? {} : { exception }),
        },
      ];
    }),
  );
}

/** The claim that the sheet would become: each procedure points to the first four codes. */
function editsOf(codes: readonly string[], judge: Judge): readonly ClaimEdit[] {
  if (codes.length === 0) return [];
  const { decision, encounter, scrubber } = judge;
  const claim: Claim = {
    id: encounter.id,
    kind: 'professional',
    dateOfService: decision.dateOfService,
    diagnoses: codes.map((code, index) => ({
      code,
      role: index === 0 ? 'principal' : 'other',
      system: 'icd-10-cm',
    })),
    lines: (encounter.procedures ?? []).map(({ cpt, date }, index) => ({
      number: index + 1,
      procedure: { code: cpt, modifiers: [] },
      pointers: codes.slice(0, 4).map((_, at) => at + 1),
      from: date ?? decision.dateOfService,
    })),
    ...(encounter.payer === undefined ? {} : { payer: { name: encounter.payer } }),
  };
  const { problemList } = encounter;
  return scrubber.scrub(claim, {
    decision,
    ...(problemList === undefined ? {} : { problemList }),
  }).edits;
}

function plainEdit({
  edit,
  severity,
  codes,
  because,
  suggest,
  citations,
}: ClaimEdit): SheetVerdicts['claim'][number] {
  return { edit, severity, codes, because, suggest, citations };
}

/** What keeps a sheet from being signed off; empty when it may be. */
export function whatIsOpen(
  sheet: CodingSheet,
  verdicts: SheetVerdicts,
  queries: readonly { readonly id: string; readonly state: string; readonly wasReread: boolean }[],
): readonly Issue[] {
  return [
    ...sheet.lines
      .filter(({ state }) => state === 'proposed')
      .map(({ code }) => deskIssue('coding/not-decided', code, 'accept, change or remove')),
    ...verdicts.codes
      .filter(({ validity }) => validity.status !== 'valid')
      .map(({ code, validity }) => deskIssue('coding/code-not-valid', code, validity.status)),
    ...verdicts.excludes
      .filter(({ kind, exception }) => kind === 'excludes1' && exception === undefined)
      .map(({ codes }) => deskIssue('coding/excludes1-open', codes.join(' + '), 'mark-unrelated')),
    ...queries
      .filter(({ state }) => state === 'sent' || state === 'viewed')
      .map(({ id }) => deskIssue('coding/query-open', id)),
    ...queries
      .filter(({ state, wasReread }) => state === 'answered' && !wasReread)
      .map(({ id }) => deskIssue('coding/answer-unread', id)),
  ];
}
