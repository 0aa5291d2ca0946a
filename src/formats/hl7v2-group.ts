import type { ChartDocument, Encounter } from '../chart/encounter.ts';
import type { Problem } from '../chart/patient.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { FormatItem, LocatedEncounter, NotePart } from './format-reader.ts';
import { byPriority, type Hl7Procedure } from './hl7v2-charges.ts';
import { billableCode, type Hl7Diagnosis, problemOfDiagnosis } from './hl7v2-diagnoses.ts';
import type { Hl7Text } from './hl7v2-texts.ts';
import type { Hl7Visit } from './hl7v2-visit.ts';

/** What one message says of a visit. */
export type Hl7Content = {
  readonly visit: Hl7Visit;
  readonly at: SourcePosition;
  readonly texts: readonly Hl7Text[];
  readonly diagnoses: readonly Hl7Diagnosis[];
  /** the diagnoses that a charge message bills, in the order of the claim; undefined for other messages */
  readonly billed: readonly { readonly code: string; readonly at: SourcePosition }[] | undefined;
  readonly problems: readonly Problem[];
  readonly procedures: readonly { readonly procedure: Hl7Procedure; readonly at: SourcePosition }[];
  /** the message is about a visit, also where it has nothing but its dates */
  readonly isOfVisit: boolean;
  readonly isCancelled: boolean;
  readonly fallbackId: string;
};

/** Messages of one visit that follow each other, put together. */
export type VisitGroup = {
  /** false where the message is about another patient or visit: the group is to be ended first */
  accepts(content: Hl7Content): boolean;
  add(content: Hl7Content): void;
  /** characters of text so far */
  readonly size: number;
  /** the encounter, its problems and diagnoses */
  end(): readonly FormatItem[];
};

export function makeVisitGroup(): VisitGroup {
  const contents: Hl7Content[] = [];
  let texts: Hl7Text[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    accepts(content) {
      const [first] = contents;
      if (first === undefined) return true;
      const patient = first.visit.patient.id;
      if (patient === undefined || content.visit.patient.id !== patient) return false;
      const number = contents.map(({ visit }) => visit.number).find((known) => known !== undefined);
      const isProblemList = content.visit.number === undefined && content.problems.length > 0;
      return isProblemList || (number !== undefined && content.visit.number === number);
    },
    add(content) {
      contents.push(content);
      for (const text of content.texts) {
        size += text.text.length;
        texts = withText(texts, text);
      }
    },
    end: () => itemsOf(contents, texts),
  };
}

/** A document that is edited, replaced or withdrawn takes the earlier one out; TXA-12 names an edited one, TXA-13 its parent. */
function withText(texts: readonly Hl7Text[], text: Hl7Text): Hl7Text[] {
  const taken = new Set(
    (text.action === 'edit' || text.action === 'withdraw' ? [text.number, text.parent] : [])
      .concat(text.action === 'replace' ? [text.parent] : [])
      .filter((number) => number !== undefined),
  );
  const kept = texts.filter(({ number }) => number === undefined || !taken.has(number));
  return text.action === 'withdraw' ? kept : [...kept, text];
}

function itemsOf(contents: readonly Hl7Content[], texts: readonly Hl7Text[]): FormatItem[] {
  const patientId = contents.map(({ visit }) => visit.patient.id).find((id) => id !== undefined);
  const encounterId = contents.map(({ visit }) => visit.number).find((id) => id !== undefined);
  const isCancelled = contents.some((content) => content.isCancelled);
  const hasEncounter = !isCancelled && contents.some(makesEncounter);
  const diagnoses = distinct(contents.flatMap((content) => content.diagnoses));
  const problems = [
    ...contents.flatMap((content) => content.problems),
    ...diagnoses.map((diagnosis) => problemOfDiagnosis(diagnosis, encounterId)),
  ];
  const items: FormatItem[] = hasEncounter
    ? [{ kind: 'encounter', located: encounterOf(contents, texts, diagnoses) }]
    : [];
  for (const problem of problems)
    items.push({ kind: 'problem', problem, ...(patientId === undefined ? {} : { patientId }) });
  return items;
}

function makesEncounter(content: Hl7Content): boolean {
  const { isOfVisit, texts, diagnoses } = content;
  return isOfVisit || diagnoses.length > 0 || texts.some(({ action }) => action !== 'withdraw');
}

/** The same diagnosis in several messages is one; the last says what it is. A deleted one is none. */
function distinct(diagnoses: readonly Hl7Diagnosis[]): readonly Hl7Diagnosis[] {
  const byKey = new Map<string, Hl7Diagnosis>();
  for (const diagnosis of diagnoses) {
    const { coded, type, isDeleted } = diagnosis;
    const name = coded.codings[0]?.code ?? coded.title ?? '';
    // a second line without code and words in one message is still a second line
    const key = name === '' ? JSON.stringify(diagnosis.at) : `${type} ${name}`;
    byKey.delete(key);
    if (!isDeleted) byKey.set(key, diagnosis);
  }
  return [...byKey.values()];
}

function encounterOf(
  contents: readonly Hl7Content[],
  texts: readonly Hl7Text[],
  diagnoses: readonly Hl7Diagnosis[],
): LocatedEncounter {
  const visits = contents.map(({ visit }) => visit);
  const last = <Value>(pick: (visit: Hl7Visit) => Value | undefined): Value | undefined =>
    visits.map(pick).findLast((value) => value !== undefined);
  const notes = texts.filter(({ kind }) => kind === 'note');
  const documents = texts.filter(({ kind }) => kind !== 'note');
  const { note, parts } = noteOf(notes);
  const billed = billedOf(contents, diagnoses);
  const listed = contents.flatMap(({ problems }) => problems).filter(isOnList);
  const procedures = contents.flatMap((content) => content.procedures);
  const dated = datedVisit(visits);
  const setting = last((visit) => visit.setting);
  const payer = last((visit) => visit.payer);
  const patientId = last(({ patient }) => patient.id);

  const encounter: Encounter = {
    id: last(({ number }) => number) ?? contents[0]?.fallbackId ?? '',
    note,
  };
  if (dated?.dateOfService !== undefined) encounter.dateOfService = dated.dateOfService;
  if (setting !== undefined) encounter.setting = setting;
  if (documents.length > 0) encounter.documents = documents.map(documentOf);
  if (billed.length > 0) encounter.billedCodes = billed.map(({ code }) => code);
  if (listed.length > 0)
    encounter.problemList = listed.flatMap(({ code = '', since }) =>
      since === undefined ? { code } : { code, since },
    );
  if (procedures.length > 0)
    encounter.procedures = procedures.map(({ procedure: { cpt, date } }) =>
      date === undefined ? { cpt } : { cpt, date },
    );
  if (payer !== undefined) encounter.payer = payer;

  const at = contents[0]?.at ?? {};
  const positions: Record<string, SourcePosition> = { note: notes[0]?.at ?? at };
  if (dated !== undefined) positions['dateOfService'] = dated.dateAt;
  const place = (field: string, places: readonly (SourcePosition | undefined)[]): void => {
    for (const [index, position] of places.entries())
      if (position !== undefined) positions[`${field}[${index}]`] = position;
  };
  place('documents', documents.map(positionOf));
  place('billedCodes', billed.map(positionOf));
  place('problemList', listed.map(positionOf));
  place('procedures', procedures.map(positionOf));

  const birthDate = last(({ patient }) => patient.birthDate);
  const sex = last(({ patient }) => patient.sex);
  const author = notes.map((text) => text.author).find((name) => name !== undefined);
  const type = notes.map((text) => text.type).find((code) => code !== undefined);
  return {
    encounter,
    ...(patientId === undefined ? {} : { patientId }),
    ...(birthDate === undefined && sex === undefined
      ? {}
      : {
          patient: {
            ...(birthDate === undefined ? {} : { birthDate }),
            ...(sex === undefined ? {} : { sex }),
          },
        }),
    ...(author === undefined ? {} : { author }),
    ...(type === undefined ? {} : { documentType: type }),
    ...followsOf(texts),
    ...(parts.length < 2 ? {} : { noteParts: parts }),
    at,
    positions,
  };
}

function positionOf({ at }: { readonly at?: SourcePosition }): SourcePosition | undefined {
  return at;
}

/** The last visit whose day is stated, else told by an event, else the day of a message. */
function datedVisit(visits: readonly Hl7Visit[]): Hl7Visit | undefined {
  for (const source of ['visit', 'event', 'message'] as const) {
    const found = visits.findLast(({ dateFrom }) => dateFrom === source);
    if (found !== undefined) return found;
  }
  return undefined;
}

function noteOf(notes: readonly Hl7Text[]): { note: string; parts: NotePart[] } {
  const parts: NotePart[] = [];
  let start = 0;
  for (const { text, at, type } of notes) {
    parts.push({ start, ...(type === undefined ? {} : { section: type }), at });
    start += text.length + 2;
  }
  return { note: notes.map(({ text }) => text).join('\n\n'), parts };
}

function documentOf({ kind, text, author, date, number }: Hl7Text, index: number): ChartDocument {
  const id = number ?? `${kind}-${index + 1}`;
  return {
    id,
    kind: kind === 'note' ? 'prior-note' : kind,
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    text,
  };
}

/** An addendum or a replacement whose earlier document is in another file. */
function followsOf(texts: readonly Hl7Text[]): Pick<LocatedEncounter, 'follows'> {
  const text = texts.find(({ kind, action }) => kind === 'addendum' || action === 'replace');
  if (text?.parent === undefined) return {};
  if (texts.some(({ number }) => number === text.parent)) return {};
  const as = text.kind === 'addendum' ? 'addendum' : 'replacement';
  return { follows: { as, documentId: text.parent } };
}

/** What a charge message bills; without one, the final diagnoses of the last message that has any. */
function billedOf(
  contents: readonly Hl7Content[],
  diagnoses: readonly Hl7Diagnosis[],
): readonly { readonly code: string; readonly at: SourcePosition }[] {
  const charged = contents.findLast(({ billed }) => billed !== undefined)?.billed;
  if (charged !== undefined) return charged;
  const latest = contents.findLast((content) => content.diagnoses.some(isFinal));
  return diagnoses
    .filter((diagnosis) => isFinal(diagnosis) && latest?.diagnoses.includes(diagnosis) === true)
    .toSorted(byPriority)
    .flatMap(({ coded, at }) => {
      const code = billableCode(coded);
      return code === undefined ? [] : [{ code, at }];
    });
}

function isFinal({ type }: Hl7Diagnosis): boolean {
  return type === 'F';
}

function isOnList({ code, status }: Problem): boolean {
  return code !== undefined && (status === 'active' || status === 'unknown');
}
