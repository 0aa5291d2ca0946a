import type { ChartDocument, DocumentKind, Encounter } from '../chart/encounter.ts';
import type { Problem } from '../chart/patient.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { carriedText } from './ccda-body.ts';
import type { References } from './ccda-coded.ts';
import { asidesIn, documentOf } from './ccda-documents.ts';
import { childOf, hasTemplate, positionOf, walk, wordsOf } from './ccda-element.ts';
import {
  diagnosesOfVisit,
  encounterEntriesIn,
  entryOfVisit,
  proceduresIn,
} from './ccda-encounters.ts';
import type { CcdaHeader } from './ccda-header.ts';
import type { CcdaIssueCode } from './ccda-issues.ts';
import type { FoundProblem } from './ccda-problems.ts';
import { sectionsIn } from './ccda-sections.ts';
import { TEMPLATES } from './ccda-templates.ts';
import type { XmlElement } from './ccda-tree.ts';
import type { LocatedEncounter, NotePart } from './format-reader.ts';
import type { FormatIssueCode } from './issues.ts';
import { placeSections } from './section-note.ts';

export type Report = (code: CcdaIssueCode | FormatIssueCode, element: XmlElement) => void;

/** What an encounter is made of. */
export type CcdaSource = {
  /** the document, or the first element of a fragment */
  readonly root: XmlElement;
  /** undefined for a fragment */
  readonly header: CcdaHeader | undefined;
  readonly pieces: readonly XmlElement[];
  readonly problems: readonly FoundProblem[];
  readonly references: References;
  readonly file: string | undefined;
};

export type BuiltEncounter = {
  readonly located: LocatedEncounter;
  /** the problems that are diagnoses of this visit */
  readonly diagnoses: readonly FoundProblem[];
};

/** Documents that are not the treating provider’s note, as a whole. */
const REPORTS: Readonly<Record<NonNullable<CcdaHeader['isReportOf']>, DocumentKind>> = {
  imaging: 'imaging-report',
  nursing: 'nursing',
  patient: 'patient-reported',
};

/** The encounter that a clinical document tells of; undefined for a fragment without any words of a note. */
export function encounterOf(source: CcdaSource, report: Report): BuiltEncounter | undefined {
  const { root, header, pieces, problems, references, file } = source;
  const at = (element: XmlElement): SourcePosition => positionOf(element, file);
  const visit = { from: header?.from, to: header?.to };
  const asides = asidesIn(pieces, references, visit);
  const leftOut = new Set(asides.flatMap(({ narrative }) => narrative ?? []));
  const body = bodyOf(source, leftOut, report);
  if (header === undefined && body.text === '' && asides.length === 0) return undefined;

  const whole = wholeReport(header, body.text);
  const documents = [...asides.map(documentOf), ...(whole === undefined ? [] : [whole])];
  const listed = problems.filter(isOnList);
  const entry = entryOfVisit(encounterEntriesIn(pieces), header?.encounterIds ?? [], visit.from);
  const diagnoses = entry === undefined ? [] : diagnosesOfVisit(entry, problems);
  const procedures = proceduresIn(pieces);
  const payer = payerIn(pieces);
  const dateOfService =
    // an inpatient stay is coded by the code set of the day of discharge
    (header?.setting === 'inpatient' ? header.to : undefined) ?? visit.from ?? header?.written;

  const encounter: Encounter = {
    id: header?.encounterId ?? header?.documentId ?? `${file ?? 'document'}:${root.line}`,
    note: whole === undefined ? body.text : '',
  };
  if (dateOfService !== undefined) encounter.dateOfService = dateOfService;
  if (header?.setting !== undefined) encounter.setting = header.setting;
  if (documents.length > 0) encounter.documents = documents;
  if (diagnoses.length > 0)
    encounter.billedCodes = diagnoses.flatMap(({ problem }) => problem.code ?? []);
  if (listed.length > 0)
    encounter.problemList = listed.flatMap(({ problem }) => listEntry(problem));
  if (procedures.length > 0)
    encounter.procedures = procedures.map(({ cpt, date }) =>
      date === undefined ? { cpt } : { cpt, date },
    );
  if (payer !== undefined) encounter.payer = payer;

  const positions: Record<string, SourcePosition> = { note: at(body.element) };
  if (header?.time !== undefined) positions['dateOfService'] = at(header.time);
  const place = (field: string, elements: readonly XmlElement[]): void => {
    for (const [index, element] of elements.entries())
      positions[`${field}[${index}]`] = at(element);
  };
  const documentElements = asides.map(({ element }) => element);
  place('documents', whole === undefined ? documentElements : [...documentElements, body.element]);
  place('billedCodes', diagnoses.map(observationOf));
  place('problemList', listed.map(observationOf));
  place(
    'procedures',
    procedures.map(({ element }) => element),
  );
  const parts = whole === undefined ? body.parts : [];
  return {
    located: { encounter, ...headerFields(header, parts), at: at(root), positions },
    diagnoses,
  };
}

function observationOf({ observation }: FoundProblem): XmlElement {
  return observation;
}

/** On the problem list with an ICD-10-CM code, and not over or denied. */
function isOnList({ problem: { code, role, status } }: FoundProblem): boolean {
  return (
    code !== undefined && role === 'problem-list' && (status === 'active' || status === 'unknown')
  );
}

function listEntry({ code, since }: Problem): { code: string; since?: string }[] {
  if (code === undefined) return [];
  return [since === undefined ? { code } : { code, since }];
}

function headerFields(
  header: CcdaHeader | undefined,
  noteParts: readonly NotePart[],
): Omit<LocatedEncounter, 'encounter' | 'at' | 'positions'> {
  const { patientId, birthDate, sex, author, documentType, follows } = header ?? {};
  const patient = {
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === undefined ? {} : { sex }),
  };
  return {
    ...(patientId === undefined ? {} : { patientId }),
    ...(Object.keys(patient).length === 0 ? {} : { patient }),
    ...(author === undefined ? {} : { author }),
    ...(documentType === undefined ? {} : { documentType }),
    ...(follows === undefined ? {} : { follows }),
    ...(noteParts.length === 0 ? {} : { noteParts }),
  };
}

/** The text as one document, where the whole of it is a report or somebody else’s note. */
function wholeReport(header: CcdaHeader | undefined, text: string): ChartDocument | undefined {
  if (header?.isReportOf === undefined || text === '') return undefined;
  const kind = REPORTS[header.isReportOf];
  const date = header.from ?? header.written;
  return {
    id: header.documentId ?? kind,
    kind,
    ...(header.author === undefined ? {} : { author: header.author }),
    ...(date === undefined ? {} : { date }),
    text,
  };
}

type Body = {
  readonly text: string;
  readonly parts: readonly NotePart[];
  readonly element: XmlElement;
};

function bodyOf(source: CcdaSource, leftOut: ReadonlySet<XmlElement>, report: Report): Body {
  const { root, header, pieces, references, file } = source;
  const texts: string[] = [];
  let element: XmlElement | undefined;
  for (const piece of pieces) {
    walk(piece, (inner) => {
      if (inner.name === 'structuredBody') element ??= inner;
      if (inner.name !== 'nonXMLBody') return undefined;
      element ??= inner;
      const carrier = childOf(inner, 'text');
      const carried = carrier === undefined ? undefined : carriedText(carrier);
      for (const code of carried?.issues ?? []) report(code, carrier ?? inner);
      texts.push(carried?.text ?? '');
      return 'skip';
    });
  }
  const { sections, issues } = sectionsIn(pieces, references, leftOut, file);
  for (const { code, element: place } of issues) report(code, place);
  if (header !== undefined && element === undefined && sections.length === 0)
    report('ccda/body-missing', root);
  const { note, parts } = placeSections(sections);
  const carried = texts.filter((text) => text.trim() !== '').join('\n\n');
  if (carried === '') return { text: note, parts, element: element ?? root };
  const text = note === '' ? carried : `${carried}\n\n${note}`;
  const shift = text.length - note.length;
  const shifted = parts.map((part) => ({ ...part, start: part.start + shift }));
  return { text, parts: shifted, element: element ?? root };
}

/** The name of the first payer of the insurance section. */
function payerIn(pieces: readonly XmlElement[]): string | undefined {
  let payer: string | undefined;
  for (const piece of pieces) {
    walk(piece, (element) => {
      if (payer !== undefined || element.name === 'text') return 'skip';
      if (element.name === 'performer' && hasTemplate(element, TEMPLATES.payer)) {
        const organization = childOf(element, 'assignedEntity', 'representedOrganization', 'name');
        payer = wordsOf(organization) || undefined;
      }
      return undefined;
    });
  }
  return payer;
}
