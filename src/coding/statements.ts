import type { Encounter } from '../chart/encounter.ts';
import type {
  Acuity,
  Assertion,
  Author,
  Evidence,
  Mention,
  MentionKind,
  Region,
  SectionKind,
  Side,
  Temporality,
} from '../reading/evidence.ts';

/**
 * One thing that an encounter says, as plain data: what rooms after coding may know of a note. The offsets are those
 * of the contract, in the document named.
 */
export type Statement = {
  readonly concept: string;
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** the words as they stand */
  readonly words: string;
  readonly document: string;
  readonly section: SectionKind;
  readonly author: Author;
  readonly assertion: Assertion;
  readonly temporality: Temporality;
  readonly isPatient: boolean;
  readonly isResolved: boolean;
  readonly isPlanned: boolean;
  readonly isElsewhere: boolean;
  readonly side?: Side;
  readonly levels: readonly string[];
  readonly regions: readonly Region[];
  readonly acuity: readonly Acuity[];
  readonly number?: number;
  /** ties to other statements, by place in the list of the encounter’s statements */
  readonly links: readonly { readonly kind: string; readonly to: number }[];
};

/** A part of the record, with its text. */
export type Part = {
  readonly kind: SectionKind;
  readonly start: number;
  readonly end: number;
  readonly document: string;
};

/** The parts of an encounter’s note and documents. */
export function partsOf(evidence: Evidence): readonly Part[] {
  return evidence.sections.map(({ kind, start, end, document }) => ({
    kind,
    start,
    end,
    document,
  }));
}

/** The statements of an encounter, in the order in which they stand. */
export function statementsOf(evidence: Evidence, encounter: Encounter): readonly Statement[] {
  const documents = new Map(encounter.documents?.map(({ id, text }) => [id, text]));
  return evidence.mentions.map((mention) => {
    const text = mention.document === 'note' ? encounter.note : documents.get(mention.document);
    return statementOf(mention, evidence, text ?? '');
  });
}

function statementOf(mention: Mention, evidence: Evidence, text: string): Statement {
  const { side, number } = mention;
  return {
    concept: mention.concept,
    kind: mention.kind,
    start: mention.start,
    end: mention.end,
    words: text.slice(mention.start, mention.end),
    document: mention.document,
    section: mention.section,
    author: mention.author,
    assertion: mention.assertion,
    temporality: mention.temporality,
    isPatient: mention.experiencer === 'patient',
    isResolved: mention.resolved,
    isPlanned: mention.planned,
    isElsewhere: mention.elsewhere,
    ...(side === undefined ? {} : { side }),
    levels: mention.levels.map(({ upper, lower }) =>
      lower === undefined ? upper : `${upper}-${lower}`,
    ),
    regions: mention.regions,
    acuity: mention.acuity,
    ...(number === undefined ? {} : { number }),
    // the time at which a thing began ties it to no cause
    links: evidence
      .linksOf(mention)
      .filter(({ kind }) => kind !== 'follows')
      .map(({ kind, effect, cause }) => ({ kind, to: effect === mention.index ? cause : effect })),
  };
}
