import type { ChartDocument, Encounter } from '../chart/encounter.ts';
import type { Problem } from '../chart/patient.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { addFromCda } from './carried-document.ts';
import type { LocatedEncounter, NotePart } from './format-reader.ts';
import { byPriority } from './hl7v2-charges.ts';
import { billableCode, type Hl7Diagnosis } from './hl7v2-diagnoses.ts';
import type { Hl7Text } from './hl7v2-text.ts';
import type { Hl7Visit } from './hl7v2-visit.ts';
import type { Hl7Content } from './hl7v2-visit-content.ts';

/** The encounter that messages of one visit make up. */
export function encounterOf(
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
  const carried = notes.flatMap((text) => text.carried).map(({ located }) => located);
  const setting =
    last((visit) => visit.setting) ??
    carried.map((said) => said.encounter.setting).find((one) => one !== undefined);
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

  for (const [index, { number, kind, carried: held }] of texts.entries())
    for (const cda of held) {
      const id = number ?? `document-${index + 1}`;
      addFromCda(cda, { id, isNote: kind === 'note' }, encounter, positions);
    }

  const birthDate = last(({ patient }) => patient.birthDate);
  const sex = last(({ patient }) => patient.sex);
  const author = [...notes, ...carried]
    .map((said) => said.author)
    .find((name) => name !== undefined);
  const type =
    notes.map((text) => text.type).find((code) => code !== undefined) ??
    carried.map((said) => said.documentType).find((code) => code !== undefined);
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
  for (const { text, at, type, carried } of notes) {
    const [cda] = carried;
    const inner = cda !== undefined && cda.text === text ? (cda.located.noteParts ?? []) : [];
    if (inner.length > 0)
      parts.push(...inner.map((part) => ({ ...part, start: start + part.start })));
    else parts.push({ start, ...(type === undefined ? {} : { section: type }), at });
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
  const latest = contents.findLast(
    (content) => !content.isOrder && content.diagnoses.some(isFinal),
  );
  const ofLatest = new Set(latest?.diagnoses);
  return diagnoses
    .filter((diagnosis) => isFinal(diagnosis) && ofLatest.has(diagnosis))
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
