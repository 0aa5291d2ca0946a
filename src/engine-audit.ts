import type { Encounter } from './chart/encounter.ts';
import type { Engine } from './engine.ts';
import type { PracticeVisit } from './engine-practice.ts';
import {
  type Draw,
  drawForSecond,
  drawSample,
  type SampleSize,
  type Stratum,
} from './review/sample-audit-draw.ts';
import {
  type Frame,
  type FrameRow,
  type FrameRules,
  frameText,
  makeFrame,
} from './review/sample-audit-frame.ts';
import type { Drawn, Reading, Sample } from './review/sample-audit-schema.ts';

/** What a draw is asked for. */
export type SampleRequest = {
  readonly title: string;
  readonly by: readonly Stratum[];
  readonly size: SampleSize;
  readonly seed: string;
  readonly rules: FrameRules;
  /** share of the sample that a second reviewer codes too */
  readonly secondShare: number;
};

/** SHA-256 of a text, as hexadecimal digits. */
type Hash = (text: string) => string;

/** The frame of some encounters, and the draw from it. */
export function drawFrom(
  engine: Engine,
  visits: readonly PracticeVisit[],
  hash: Hash,
  request: SampleRequest,
): { readonly frame: Frame; readonly draw: Draw } {
  const frame = makeFrame(visits.map(frameRow), request.rules, engine.codebook);
  return { frame, draw: drawSample(frame.rows, request.by, request.size, request.seed, hash) };
}

function frameRow({ encounter, provider, payer }: PracticeVisit): FrameRow {
  return {
    id: encounter.id,
    dateOfService: encounter.dateOfService ?? '',
    provider,
    payer,
    codes: (encounter.billedCodes ?? []).map((code) => code.trim().toUpperCase()),
    hasNote: encounter.note.trim() !== '',
  };
}

/**
 * The record of a draw.
 * @param seal closes a reading, keeps it elsewhere, and gives the commitment to it
 */
export function makeSample(
  engine: Engine,
  visits: readonly PracticeVisit[],
  request: SampleRequest,
  {
    on,
    hash,
    seal,
  }: { readonly on: string; readonly hash: Hash; seal: (reading: Reading) => string },
): Sample {
  const { frame, draw } = drawFrom(engine, visits, hash, request);
  const byId = new Map(visits.map(({ encounter }) => [encounter.id, encounter]));
  const rows = draw.rows.map(({ row }) => row);
  const second = new Set(
    drawForSecond(rows, request.secondShare, request.seed, hash).map(({ id }) => id),
  );
  const encounters = draw.rows.flatMap(({ row, stratum }): Drawn[] => {
    const encounter = byId.get(row.id);
    if (encounter === undefined) return [];
    return [
      {
        id: row.id,
        stratum,
        dateOfService: row.dateOfService,
        provider: row.provider,
        payer: row.payer,
        billed: [...row.codes],
        commitment: seal(readingOf(engine, encounter)),
        second: second.has(row.id),
      },
    ];
  });
  const frameHash = hash(frameText(frame.rows));
  const releases = encounters.map(
    ({ dateOfService }) => engine.codebook.releaseOn(dateOfService)?.id ?? 'none',
  );
  return {
    audit: 1,
    id: hash(`${frameHash}\n${request.seed}`).slice(0, 12),
    title: request.title,
    drawnOn: on,
    engine: engine.version,
    releases: [...new Set(releases)].toSorted(),
    seed: request.seed,
    strata: [...request.by],
    size: request.size,
    rules: rulesOf(request.rules),
    frame: { rows: frame.rows.length, sha256: frameHash, excluded: [...frame.excluded] },
    drawn: [...draw.strata],
    secondShare: request.secondShare,
    encounters,
  };
}

function rulesOf({ from, until, providers, payers, codes, without }: FrameRules): Sample['rules'] {
  const copy = (list: readonly string[] | undefined): string[] | undefined =>
    list === undefined ? undefined : [...list];
  return {
    from,
    until,
    providers: copy(providers),
    payers: copy(payers),
    codes: copy(codes),
    without: copy(without),
  };
}

/** The engine’s reading of an encounter for an audit: without the billed codes, as the auditor codes without it. */
export function readingOf(engine: Engine, encounter: Encounter): Reading {
  const { billedCodes: _, ...unbilled } = encounter;
  const decision = engine.code(unbilled);
  const textOf = (document: string): string =>
    document === 'note'
      ? encounter.note
      : (encounter.documents?.find(({ id }) => id === document)?.text ?? '');
  return {
    id: encounter.id,
    engine: decision.engine,
    release: decision.codeSet.release,
    codes: decision.codes.map(({ code, because, evidence }) => ({
      code,
      because,
      words: evidence.map(({ document, start, end }) => textOf(document).slice(start, end)),
    })),
    withheld: decision.withheld.map(({ code, because, wouldNeed }) => ({
      code,
      because,
      wouldNeed,
    })),
  };
}
