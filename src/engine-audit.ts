import type { Encounter } from './chart/encounter.ts';
import type { Engine } from './engine.ts';
import type { Reading } from './review/sample-audit-schema.ts';

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
