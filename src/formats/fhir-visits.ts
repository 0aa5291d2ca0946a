import type { Encounter as FhirEncounter } from 'fhir/r4.js';
import type { ChartDocument, Encounter } from '../chart/encounter.ts';
import type { Problem } from '../chart/patient.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import { addFromCda } from './carried-document.ts';
import { allCodings, codings, serviceCode } from './fhir-codes.ts';
import { diagnosesOfEncounter, type FhirCondition, isOnListOn } from './fhir-conditions.ts';
import type { FhirDocument } from './fhir-documents.ts';
import { type FhirIndex, type Held, plainId, resourceOf } from './fhir-index.ts';
import { patientOf, subjectOf } from './fhir-people.ts';
import { day, field, isThere, type Place, positionOf, report, text } from './fhir-place.ts';
import type { LocatedEncounter } from './format-reader.ts';
import { type SettingHints, settingOfVisit } from './visit-setting.ts';

/** All that a file holds about one visit. */
export type VisitParts = {
  /** the Encounter, where it is in the file */
  readonly encounter: Held | undefined;
  /** its key, also where it is not in the file; undefined for a note that names no encounter */
  readonly encounterKey: string | undefined;
  readonly documents: readonly FhirDocument[];
  readonly conditions: readonly FhirCondition[];
  readonly procedures: readonly Held[];
  /** codes of a claim that bills the visit, for when no condition says them */
  readonly claimedCodes: readonly string[];
  readonly payer: string | undefined;
};

/** Puts a visit together. Undefined when nothing of it is to be read. */
export function readVisit(
  parts: VisitParts,
  problemsOf: (patientKey: string | undefined) => readonly Problem[],
  index: FhirIndex,
): LocatedEncounter | undefined {
  const { encounter: held, documents } = parts;
  const place = resourceOf(held, 'Encounter');
  const main = mainDocument(documents);
  const owner = held ?? main?.held ?? documents[0]?.held ?? parts.conditions[0]?.held;
  if (owner === undefined || (place !== undefined && !isHeld(place, main))) return undefined;
  const home = owner.place;
  const positions: Record<string, SourcePosition> = {};
  const date = dateOfVisit(place, main ?? documents[0], positions);
  if (date === undefined) report(home, 'fhir/date-missing', 'period of the encounter');
  if (parts.encounterKey === undefined) report(home, 'fhir/note-without-encounter');
  const reference = subjectOf(owner);
  const patient = reference === undefined ? undefined : patientOf(reference, index, owner.place);
  const patientKey = reference === undefined ? undefined : index.keyOf(reference, owner.place);
  const encounter: Encounter = {
    id: idOf(parts, owner),
    note: main?.text ?? '',
    ...(date === undefined ? {} : { dateOfService: date }),
  };
  if (main !== undefined) positions['note'] = positionOf(main.at);
  addSetting(place, main, encounter, positions);
  addDocuments(documents, main, date, encounter, positions);
  addBilledCodes(parts, place, index, encounter, positions);
  addProblems(problemsOf(patientKey), date, encounter, positions);
  addProcedures(parts.procedures, encounter, positions);
  if (parts.payer !== undefined) encounter.payer = parts.payer;
  for (const { cda, held: carrier } of documents)
    if (cda !== undefined)
      addFromCda(
        cda,
        { id: carrier.id ?? 'document', isNote: cda === main?.cda },
        encounter,
        positions,
      );
  const carried = main?.cda?.located;
  const birthDate = patient?.birthDate ?? carried?.patient?.birthDate;
  const sex = patient?.sex ?? carried?.patient?.sex;
  const id = patient?.id ?? carried?.patientId;
  return {
    encounter,
    ...(id === undefined ? {} : { patientId: id }),
    ...(birthDate === undefined && sex === undefined
      ? {}
      : {
          patient: {
            ...(birthDate === undefined ? {} : { birthDate }),
            ...(sex === undefined ? {} : { sex }),
          },
        }),
    ...(main?.author === undefined ? {} : { author: main.author }),
    ...(main?.type === undefined ? {} : { documentType: main.type }),
    ...(main === undefined || main.parts.length === 0 ? {} : { noteParts: main.parts }),
    at: positionOf(home),
    positions,
  };
}

/** The note of a visit: of several, that of the most telling kind, the first of those. Reports are never the note. */
function mainDocument(documents: readonly FhirDocument[]): FhirDocument | undefined {
  const ranked = documents.toSorted((one, other) => one.rank - other.rank);
  return (
    ranked.find(({ use }) => use === 'note') ??
    ranked.find(({ use }) => use === 'therapy' || use === 'nursing' || use === 'addendum')
  );
}

function isHeld(place: Place<FhirEncounter>, main: FhirDocument | undefined): boolean {
  const status = text(field(place, 'status')) ?? '';
  if (status !== 'cancelled' && status !== 'entered-in-error') return true;
  report(place, status === 'cancelled' ? 'fhir/visit-not-held' : 'fhir/entered-in-error');
  return main !== undefined;
}

function idOf({ encounter, encounterKey }: VisitParts, owner: Held): string {
  const named = encounterKey === undefined ? undefined : plainId(encounterKey);
  return encounter?.id ?? named ?? owner.id ?? owner.key;
}

function dateOfVisit(
  place: Place<FhirEncounter> | undefined,
  main: FhirDocument | undefined,
  positions: Record<string, SourcePosition>,
): ServiceDate | undefined {
  if (place !== undefined) {
    const period = field(place, 'period');
    // an inpatient stay is coded by the code set of the day of discharge
    const isStay = settingOfVisit(hintsOf(place)) === 'inpatient';
    const at =
      isStay && isThere(field(period, 'end')) ? field(period, 'end') : field(period, 'start');
    const own = day(at);
    positions['dateOfService'] = positionOf(at);
    if (own !== undefined) return own;
  }
  if (main === undefined) return undefined;
  const carried = main.cda?.located;
  const inCda = carried?.positions['dateOfService'];
  positions['dateOfService'] =
    inCda !== undefined && carried?.encounter.dateOfService === main.visitDate
      ? inCda
      : positionOf(main.held.place);
  if (main.visitDate !== undefined) return main.visitDate;
  if (main.date !== undefined) report(main.held.place, 'fhir/date-from-document');
  return main.date;
}

function addSetting(
  place: Place<FhirEncounter> | undefined,
  main: FhirDocument | undefined,
  encounter: Encounter,
  positions: Record<string, SourcePosition>,
): void {
  const setting = settingOfVisit({
    ...(place === undefined ? {} : hintsOf(place)),
    documentTypes: main?.type === undefined ? [] : [main.type],
    documentTitle: main?.title ?? '',
  });
  const own = setting ?? main?.cda?.located.encounter.setting;
  if (own === undefined) return;
  encounter.setting = own;
  const home = place ?? main?.held.place;
  if (home !== undefined) positions['setting'] = positionOf(home);
}

function hintsOf(place: Place<FhirEncounter>): SettingHints {
  const actCode = text(field(field(place, 'class'), 'code'));
  const types = allCodings(field(place, 'type')).filter(({ known }) => known === 'cpt');
  return {
    actCodes: actCode === undefined ? [] : [actCode],
    visitCodes: types.map(({ code }) => code),
  };
}

function addDocuments(
  documents: readonly FhirDocument[],
  main: FhirDocument | undefined,
  date: ServiceDate | undefined,
  encounter: Encounter,
  positions: Record<string, SourcePosition>,
): void {
  const others = documents.filter((one) => one !== main && one.text !== main?.text);
  if (others.length === 0) return;
  const taken = new Set(['note']);
  encounter.documents = others.map((one, index): ChartDocument => {
    positions[`documents[${index}]`] = positionOf(one.at);
    const name = one.held.id ?? `document-${index + 1}`;
    const id = taken.has(name) ? `${name}-${index + 1}` : name;
    taken.add(id);
    return {
      id,
      kind: kindOf(one, date),
      text: one.text,
      ...(one.author === undefined ? {} : { author: one.author }),
      ...(one.date === undefined ? {} : { date: one.date }),
    };
  });
}

function kindOf(
  { use, visitDate }: FhirDocument,
  date: ServiceDate | undefined,
): ChartDocument['kind'] {
  if (use !== 'note') return use;
  // A further note of the same visit is the provider’s own; one about an earlier day is not about today.
  return visitDate !== undefined && date !== undefined && visitDate < date
    ? 'prior-note'
    : 'addendum';
}

function addBilledCodes(
  { conditions, claimedCodes, encounter: held }: VisitParts,
  place: Place<FhirEncounter> | undefined,
  index: FhirIndex,
  encounter: Encounter,
  positions: Record<string, SourcePosition>,
): void {
  const order =
    place === undefined || held === undefined ? [] : diagnosesOfEncounter(place, held, index);
  const ranked = conditions.toSorted((one, other) => rankOf(one, order) - rankOf(other, order));
  const codes: string[] = [];
  for (const { problem, isEstablished, held: condition } of ranked) {
    if (!isEstablished) report(condition.place, 'fhir/condition-not-established');
    else if (problem.code === undefined)
      report(condition.place, 'fhir/condition-without-icd-10-cm');
    else if (!codes.includes(problem.code)) {
      positions[`billedCodes[${codes.length}]`] = positionOf(condition.place);
      codes.push(problem.code);
    }
  }
  const billed = codes.length === 0 ? claimedCodes : codes;
  if (billed.length > 0) encounter.billedCodes = [...billed];
}

function rankOf({ held }: FhirCondition, order: readonly string[]): number {
  const rank = order.indexOf(held.key);
  return rank < 0 ? order.length : rank;
}

function addProblems(
  problems: readonly Problem[],
  date: ServiceDate | undefined,
  encounter: Encounter,
  positions: Record<string, SourcePosition>,
): void {
  const listed: { code: string; since?: string }[] = [];
  for (const problem of problems) {
    const { code, since, at } = problem;
    if (code === undefined || !isOnListOn(problem, date)) continue;
    if (at !== undefined) positions[`problemList[${listed.length}]`] = at;
    listed.push({ code, ...(since === undefined ? {} : { since }) });
  }
  if (listed.length > 0) encounter.problemList = listed;
}

function addProcedures(
  procedures: readonly Held[],
  encounter: Encounter,
  positions: Record<string, SourcePosition>,
): void {
  const done: { cpt: string; date?: string }[] = [];
  for (const held of procedures) {
    const place = resourceOf(held, 'Procedure');
    if (place === undefined) continue;
    const status = text(field(place, 'status')) ?? '';
    if (status === 'entered-in-error' || status === 'not-done') continue;
    const cpt = serviceCode(codings(field(place, 'code')));
    if (cpt === undefined) continue;
    const at = field(place, 'performedDateTime');
    const date = isThere(at) ? day(at) : day(field(field(place, 'performedPeriod'), 'start'));
    positions[`procedures[${done.length}]`] = positionOf(place);
    done.push({ cpt, ...(date === undefined ? {} : { date }) });
  }
  if (done.length > 0) encounter.procedures = done;
}
