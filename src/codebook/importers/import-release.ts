import { isServiceDate, type ServiceDate } from '../../chart/service-date.ts';
import type { FamilyContent, OfficialFile } from '../content.ts';
import type { ImportedRelease, ReleaseCodes } from '../imported-release.ts';
import { accept, type Outcome, refuse } from '../issues.ts';
import { fiscalYear, fiscalYearEnd, releaseId } from '../release.ts';
import { applyOrderAddenda, totalsOf } from './order-addenda.ts';
import { compareReleases, type ReleaseDiff } from './release-diff.ts';
import { type ReleaseParts, readReleaseFile } from './release-file.ts';
import { betterFittingDay } from './release-fit.ts';

/** What the importer is told. The engine has no clock, disk or network: the door reads, hashes and keeps. */
export type ImportRequest = {
  readonly bytes: Uint8Array;
  /** Lower-case hex, computed by the door. */
  readonly sha256: string;
  /** The day on which the release takes effect. Names of official files do not tell it. */
  readonly effective: ServiceDate;
  /** What was imported before, sorted or not. */
  readonly known: readonly ImportedRelease[];
  /** The family that comes with the product: it knows which codes began when. */
  readonly family: FamilyContent;
  /** Totals of official files that are known, by release id and by hash. */
  readonly officialFiles?: readonly OfficialFile[];
  /** Totals that the file has to have. */
  readonly expected?: { readonly rows?: number; readonly billable?: number };
};

export type ImportReport = {
  readonly id: string;
  readonly effective: ServiceDate;
  readonly sha256: string;
  /** Which parts the file held. */
  readonly parts: readonly ('codes' | 'order-addenda' | 'tabular-list' | 'conversion-table')[];
  /** True when exactly this was known already and nothing changes. */
  readonly alreadyKnown: boolean;
  readonly rows?: number;
  readonly billable?: number;
  /** Against the full release before, when there is one. */
  readonly changesSince?: { readonly id: string; readonly diff: ReleaseDiff };
  readonly notes?: number;
  readonly conversions?: number;
};

export type ImportResult = { readonly release: ImportedRelease; readonly report: ImportReport };

/**
 * Reads one official file for one release and checks it. Gives the release as it is after the import, with
 * what was known of it before; nothing that was passed in changes. The same file twice gives the same result.
 */
export function importRelease(request: ImportRequest): Outcome<ImportResult> {
  const { effective } = request;
  if (!isServiceDate(effective)) return refuse('codes/date-malformed', 'effective', 'YYYY-MM-DD');
  const id = releaseId(effective);
  if (id === undefined) {
    return refuse(
      'codes/date-not-a-release-day',
      'effective',
      '1 October, 1 January, 1 April or 1 July',
    );
  }
  const other = sameFileElsewhere(request);
  if (other !== undefined) return refuse('codes/same-file-other-date', 'effective', other);
  const parts = readReleaseFile(request.bytes);
  if (!parts.ok) return parts;
  const codes = codesOf(parts.value, request);
  if (!codes.ok) return codes;
  const version = parts.value.tabular?.version;
  if (
    version !== undefined &&
    /^\d{4}$/.test(version) &&
    Number(version) !== fiscalYear(effective)
  ) {
    return refuse('codes/version-disagrees', 'effective', `a day in fiscal year ${version}`);
  }
  return accept(assemble(request, id, parts.value, codes.value));
}

/** An update may repeat the file of October; the same file for another year is a mistake in one of the two. */
function sameFileElsewhere({
  sha256,
  effective,
  known,
  officialFiles = [],
}: ImportRequest): string | undefined {
  const elsewhere = [...known, ...officialFiles].find(
    (file) => file.sha256 === sha256 && file.effective !== effective,
  );
  if (elsewhere === undefined) return undefined;
  const laterInSameYear =
    effective > elsewhere.effective && effective <= fiscalYearEnd(elsewhere.effective);
  return laterInSameYear ? undefined : elsewhere.effective;
}

function codesOf(parts: ReleaseParts, request: ImportRequest): Outcome<ReleaseCodes | undefined> {
  const codes = parts.codes === undefined ? codesFromAddenda(parts, request) : accept(parts.codes);
  if (!codes.ok || codes.value === undefined) return codes;
  return checkCodes(codes.value, request);
}

function codesFromAddenda(
  { addenda }: ReleaseParts,
  request: ImportRequest,
): Outcome<ReleaseCodes | undefined> {
  if (addenda === undefined) return accept(undefined);
  const base = fullBefore(request);
  if (base === undefined)
    return refuse('codes/addenda-base-missing', undefined, 'an earlier order file');
  return applyOrderAddenda(base.codes, addenda);
}

/** The latest full release that takes effect before the one that is imported. */
function fullBefore({ known, effective }: ImportRequest) {
  return known
    .flatMap(({ id, effective: day, codes }) =>
      codes === undefined || day >= effective ? [] : [{ id, day, codes }],
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
}

function checkCodes(codes: ReleaseCodes, request: ImportRequest): Outcome<ReleaseCodes> {
  const { effective, officialFiles = [] } = request;
  const rows = codes.codes.length;
  const { billable } = totalsOf(codes);
  const official = officialFiles.find((file) => file.effective === effective);
  const expected = { rows: official?.rows, billable: official?.billable, ...request.expected };
  if ((expected.rows ?? rows) !== rows || (expected.billable ?? billable) !== billable) {
    const wanted = `${expected.rows ?? 'any'} rows and ${expected.billable ?? 'any'} billable`;
    return refuse('codes/totals-differ', rows, wanted);
  }
  const fits = betterFittingDay(request.family, codes, effective);
  if (fits !== undefined) return refuse('codes/date-disagrees', 'effective', fits);
  const before = fullBefore(request);
  if (before !== undefined) {
    const now = new Set(codes.codes);
    const gone = before.codes.codes.filter((code) => !now.has(code)).length;
    if (gone * 20 > before.codes.codes.length) {
      return refuse('codes/release-shrank', rows, `most of the codes of ${before.id}`);
    }
  }
  return accept(codes);
}

function assemble(
  request: ImportRequest,
  id: string,
  parts: ReleaseParts,
  codes: ReleaseCodes | undefined,
): ImportResult {
  const { sha256, effective, known } = request;
  const earlier = known.find((release) => release.effective === effective);
  const { tabular, conversion } = parts;
  const release: ImportedRelease = {
    ...earlier,
    id,
    effective,
    sha256: codes === undefined ? (earlier?.sha256 ?? sha256) : sha256,
    ...(codes === undefined ? {} : { codes }),
    ...(tabular === undefined
      ? {}
      : {
          notes: {
            blocks: tabular.blocks,
            rows: tabular.notes.map((note) => ({ ...note, read: id })),
          },
        }),
    ...(conversion === undefined ? {} : { successors: conversion }),
  };
  const before = fullBefore(request);
  const totals =
    codes === undefined ? {} : { rows: codes.codes.length, billable: totalsOf(codes).billable };
  const changes =
    codes === undefined || before === undefined
      ? {}
      : { changesSince: { id: before.id, diff: compareReleases(before.codes, codes) } };
  return {
    release,
    report: {
      id,
      effective,
      sha256,
      parts: partNames(parts),
      alreadyKnown: earlier !== undefined && sameContent(earlier, release),
      ...totals,
      ...changes,
      ...(tabular === undefined ? {} : { notes: tabular.notes.length }),
      ...(conversion === undefined ? {} : { conversions: conversion.length }),
    },
  };
}

function partNames(parts: ReleaseParts): ImportReport['parts'] {
  return [
    ...(parts.codes === undefined ? [] : (['codes'] as const)),
    ...(parts.addenda === undefined || parts.codes !== undefined
      ? []
      : (['order-addenda'] as const)),
    ...(parts.tabular === undefined ? [] : (['tabular-list'] as const)),
    ...(parts.conversion === undefined ? [] : (['conversion-table'] as const)),
  ];
}

function sameContent(a: ImportedRelease, b: ImportedRelease): boolean {
  return JSON.stringify(a) === JSON.stringify({ ...a, ...b });
}
