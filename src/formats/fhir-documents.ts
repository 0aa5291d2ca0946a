import type {
  Composition,
  CompositionSection,
  DiagnosticReport,
  DocumentReference,
  FhirResource,
  Reference,
} from 'fhir/r4.js';
import type { ServiceDate } from '../chart/service-date.ts';
import { type CarriedCda, carriedUse } from './carried-document.ts';
import { type AttachedText, attachedText, narrativeOf } from './fhir-attachments.ts';
import { allCodings, codings, hasCode, wordsOf } from './fhir-codes.ts';
import { type DocumentUse, documentUse, noteRank } from './fhir-document-kind.ts';
import { type FhirIndex, type Held, resourceOf } from './fhir-index.ts';
import { personName } from './fhir-people.ts';
import { day, field, isThere, items, type Place, positionOf, report, text } from './fhir-place.ts';
import type { NotePart } from './format-reader.ts';
import { type NoteSection, placeSections } from './section-note.ts';

/** A note or a report with its words. */
export type FhirDocument = {
  readonly held: Held;
  readonly text: string;
  readonly at: Place<unknown>;
  readonly parts: readonly NotePart[];
  readonly use: DocumentUse;
  readonly rank: number;
  /** LOINC code of its type */
  readonly type?: string;
  /** words of its type and title */
  readonly title: string;
  /** when the visit it is about began, as the document says */
  readonly visitDate?: ServiceDate;
  /** when it was written */
  readonly date?: ServiceDate;
  readonly author?: string;
  /** the clinical document that its words are those of */
  readonly cda?: CarriedCda;
};

/** The words of a resource that holds a note or a report; undefined when it holds none that count. */
export function readDocument(held: Held, index: FhirIndex): FhirDocument | undefined {
  const reference = resourceOf(held, 'DocumentReference');
  if (reference !== undefined) return readDocumentReference(held, reference, index);
  const composition = resourceOf(held, 'Composition');
  if (composition !== undefined) return readComposition(held, composition, index);
  const diagnostic = resourceOf(held, 'DiagnosticReport');
  return diagnostic === undefined ? undefined : readReport(held, diagnostic, index);
}

function readDocumentReference(
  held: Held,
  place: Place<DocumentReference>,
  index: FhirIndex,
): FhirDocument | undefined {
  if (!holds(place, field(place, 'status'), ['entered-in-error', 'superseded'])) return undefined;
  if (field(place, 'docStatus').value === 'entered-in-error') {
    report(place, 'fhir/entered-in-error');
    return undefined;
  }
  noteIfPreliminary(field(place, 'docStatus'), ['preliminary']);
  const contents = items(field(place, 'content')).map((content) => field(content, 'attachment'));
  const found = attachedText(contents, index, held.place);
  if (found === undefined) {
    report(field(place, 'content'), 'fhir/note-without-text');
    return undefined;
  }
  const { cda } = found;
  const type = codings(field(place, 'type'));
  const own = [...type, ...allCodings(field(place, 'category'))].map(({ code }) => code);
  const codes = cda?.located.documentType === undefined ? own : [...own, cda.located.documentType];
  const isAddendum =
    cda?.located.follows?.as === 'addendum' ||
    items(field(place, 'relatesTo')).some(
      (relation) => field(relation, 'code').value === 'appends',
    );
  const words = `${wordsOf(field(place, 'type')) ?? ''} ${firstTitle(contents) ?? ''}`.trim();
  const context = field(place, 'context');
  const visitDate = cda?.isDayOfWriting === false ? cda.located.encounter.dateOfService : undefined;
  return document(
    held,
    found,
    index,
    {
      use: isAddendum ? 'addendum' : carriedUse(cda, documentUse(codes, words)),
      title: words,
      codes,
      visitDate: day(field(field(context, 'period'), 'start')) ?? visitDate,
      date: day(field(place, 'date')) ?? cda?.located.encounter.dateOfService,
      authors: items(field(place, 'author')),
    },
    cda?.located.noteParts,
  );
}

function firstTitle(
  contents: readonly Place<{ title?: string | undefined }>[],
): string | undefined {
  return contents
    .map((content) => text(field(content, 'title')))
    .find((title) => title !== undefined);
}

function readComposition(
  held: Held,
  place: Place<Composition>,
  index: FhirIndex,
): FhirDocument | undefined {
  const status = field(place, 'status');
  if (!holds(place, status, ['entered-in-error'])) return undefined;
  noteIfPreliminary(status, ['preliminary']);
  const { note, parts } = placeSections(sectionsOf(field(place, 'section'), 0));
  const narrative = note === '' ? narrativeOf(field(place, 'text')) : undefined;
  const found = note === '' ? narrative : { text: note, at: field(place, 'section') };
  if (found === undefined) {
    report(place, 'fhir/note-without-text');
    return undefined;
  }
  const codes = [...codings(field(place, 'type')), ...allCodings(field(place, 'category'))].map(
    ({ code }) => code,
  );
  const events = items(field(place, 'event')).map((event) =>
    day(field(field(event, 'period'), 'start')),
  );
  const words =
    `${wordsOf(field(place, 'type')) ?? ''} ${text(field(place, 'title')) ?? ''}`.trim();
  return document(
    held,
    found,
    index,
    {
      use: documentUse(codes, words),
      title: words,
      codes,
      visitDate: events.find((date) => date !== undefined),
      date: day(field(place, 'date')),
      authors: items(field(place, 'author')),
    },
    parts,
  );
}

/** Sections of sections of sections: nobody writes more, and what is deeper was made to do harm. */
const DEEPEST_SECTION = 12;

function sectionsOf(place: Place<CompositionSection[]>, depth: number): NoteSection[] {
  if (!isThere(place)) return [];
  if (depth > DEEPEST_SECTION) {
    report(place, 'format/too-deep', `at most ${DEEPEST_SECTION} levels of sections`);
    return [];
  }
  return items(place).map((section): NoteSection => {
    const title = text(field(section, 'title')) ?? wordsOf(field(section, 'code'));
    const loinc = codings(field(section, 'code')).find(({ known }) => known === 'loinc')?.code;
    const narrative = narrativeOf(field(section, 'text'));
    return {
      ...(title === undefined ? {} : { title }),
      ...(loinc === undefined ? {} : { loinc }),
      text: narrative?.text ?? '',
      sections: sectionsOf(field(section, 'section'), depth + 1),
      at: positionOf(narrative?.at ?? section),
    };
  });
}

function readReport(
  held: Held,
  place: Place<DiagnosticReport>,
  index: FhirIndex,
): FhirDocument | undefined {
  const status = field(place, 'status');
  if (!holds(place, status, ['entered-in-error', 'cancelled'])) return undefined;
  const found =
    attachedText(items(field(place, 'presentedForm')), index, held.place) ??
    narrativeOf(field(place, 'text'));
  const conclusion = text(field(place, 'conclusion'));
  const words = withConclusion(found, conclusion, field(place, 'conclusion'));
  // A laboratory report gives figures in resources of their own: it has no words, and needs none.
  if (words === undefined) return undefined;
  noteIfPreliminary(status, ['registered', 'partial', 'preliminary']);
  const codes = [...allCodings(field(place, 'category')), ...codings(field(place, 'code'))];
  const isLaboratory = hasCode(codes, 'LAB', 'CH', 'HM', 'MB', 'BLB', 'LP29693-6');
  if (isLaboratory) return undefined;
  return document(held, words, index, {
    // Whatever else a diagnostic service reports is read as imaging: the words of a reader of studies, no assessment.
    use: 'imaging-report',
    title: wordsOf(field(place, 'code')) ?? '',
    codes: codes.map(({ code }) => code),
    visitDate: undefined,
    date:
      day(field(place, 'effectiveDateTime')) ??
      day(field(field(place, 'effectivePeriod'), 'start')),
    authors: [...items(field(place, 'resultsInterpreter')), ...items(field(place, 'performer'))],
  });
}

function withConclusion(
  found: AttachedText | undefined,
  conclusion: string | undefined,
  at: Place<unknown>,
): AttachedText | undefined {
  if (conclusion === undefined || found?.text.includes(conclusion.trim()) === true) return found;
  const impression = `IMPRESSION:\n${conclusion.trim()}`;
  return found === undefined
    ? { text: impression, at }
    : { ...found, text: `${found.text.trimEnd()}\n\n${impression}` };
}

type Described = {
  readonly use: DocumentUse;
  readonly title: string;
  readonly codes: readonly string[];
  readonly visitDate: ServiceDate | undefined;
  readonly date: ServiceDate | undefined;
  readonly authors: readonly Place<Reference>[];
};

function document(
  held: Held,
  { text: words, at, cda }: AttachedText,
  index: FhirIndex,
  { use, title, codes, visitDate, date, authors }: Described,
  parts: readonly NotePart[] = [],
): FhirDocument {
  const author =
    authors
      .map((reference) => personName(reference, index, held.place))
      .find((name) => name !== undefined) ?? cda?.located.author;
  const [type] = codes;
  return {
    held,
    text: words,
    at,
    parts,
    use,
    title,
    rank: noteRank(codes),
    ...(type === undefined ? {} : { type }),
    ...(visitDate === undefined ? {} : { visitDate }),
    ...(date === undefined ? {} : { date }),
    ...(author === undefined ? {} : { author }),
    ...(cda === undefined ? {} : { cda }),
  };
}

/** False, with an issue, for a resource whose status says that it does not hold any more. */
function holds(
  place: Place<FhirResource>,
  status: Place<string>,
  dropped: readonly string[],
): boolean {
  const { value } = status;
  if (typeof value !== 'string' || !dropped.includes(value)) return true;
  report(place, 'fhir/entered-in-error');
  return false;
}

function noteIfPreliminary(status: Place<string>, preliminary: readonly string[]): void {
  if (typeof status.value === 'string' && preliminary.includes(status.value))
    report(status, 'fhir/note-not-final', 'final');
}
