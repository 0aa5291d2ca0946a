import type { Encounter } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { Span } from '../chart/span.ts';
import type { QueryWording } from './life-schema.ts';
import { type Quotable, quoteWords } from './provider-query.ts';
import { SECTION_NAMES } from './section-names.ts';
import { CLOSING_OPTIONS } from './templates.ts';

/** What beginning a query needs of an encounter: its texts, its sections and its sentences. */
export type QueriedEncounter = {
  readonly encounter: Pick<Encounter, 'id' | 'note' | 'documents'>;
  readonly dateOfService: ServiceDate;
  readonly sections: readonly (Span & { readonly document: string; readonly kind: string })[];
  readonly sentences: readonly (Span & { readonly document: string })[];
};

/** Words of the record by their place: `[start, end)` in UTF-16 code units of the document. */
export type WordsAt = Span & { readonly document: string };

/**
 * The words with which a person begins a query of their own: what the record says, quoted; the title names nothing; the
 * question is theirs to write. Places that the record does not have are left out.
 * @param topic keeps queries about one encounter apart
 */
export function beginQuery(
  about: readonly WordsAt[],
  { encounter, dateOfService, sections, sentences }: QueriedEncounter,
  topic: string,
): QueryWording {
  const documents = new Map((encounter.documents ?? []).map((each) => [each.id, each]));
  const textOf = (id: string) => (id === 'note' ? encounter.note : (documents.get(id)?.text ?? ''));
  const words = about
    .filter(
      ({ document, start, end }) => 0 <= start && start < end && end <= textOf(document).length,
    )
    .map((at): Quotable => ({ ...at, section: sectionAt(sections, at) }));
  const indicators = quoteWords(words, {
    encounterId: encounter.id,
    dateOfService,
    sentences,
    textOf,
    documentDate: (id) => documents.get(id)?.date,
    documentKind: (id) => documents.get(id)?.kind,
    documentAuthor: (id) => documents.get(id)?.author,
  });
  return {
    topic,
    title: 'Clarification of the documentation',
    question: '',
    options: [...CLOSING_OPTIONS],
    indicators,
  };
}

function sectionAt(
  sections: QueriedEncounter['sections'],
  { document, start, end }: WordsAt,
): Quotable['section'] {
  const kind = sections.findLast(
    (section) => section.document === document && section.start <= start && end <= section.end,
  )?.kind;
  return kind !== undefined && isSection(kind) ? kind : 'none';
}

function isSection(kind: string): kind is Quotable['section'] {
  return Object.hasOwn(SECTION_NAMES, kind);
}
