import type { Problem } from '../chart/patient.ts';
import type { CarriedCda } from './carried-document.ts';
import type { FormatItem } from './format-reader.ts';
import { type Hl7Diagnosis, problemOfDiagnosis } from './hl7v2-diagnoses.ts';
import { encounterOf } from './hl7v2-encounter.ts';
import type { Hl7Text } from './hl7v2-text.ts';
import type { Hl7Content } from './hl7v2-visit-content.ts';

/** Messages of one visit that follow each other, put together. */
export type VisitGroup = {
  /** false where the message is about another patient or visit: the group is to be ended first */
  accepts(content: Hl7Content): boolean;
  add(content: Hl7Content): void;
  /** what is held so far, in characters */
  readonly size: number;
  /** the encounter, its problems and diagnoses */
  end(): readonly FormatItem[];
};

/** What a message and an entry in it weigh beside their text. */
const OF_MESSAGE = 1000;
const OF_ENTRY = 300;

export function makeVisitGroup(): VisitGroup {
  const contents: Hl7Content[] = [];
  let texts: Hl7Text[] = [];
  let number: string | undefined;
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
      const isProblemList = content.visit.number === undefined && content.problems.length > 0;
      return isProblemList || (number !== undefined && content.visit.number === number);
    },
    add(content) {
      contents.push(content);
      number ??= content.visit.number;
      size += OF_MESSAGE + OF_ENTRY * (content.diagnoses.length + content.problems.length);
      for (const text of content.texts) {
        size += text.text.length;
        texts = withText(texts, text);
      }
    },
    end: () => itemsOf(contents, texts),
  };
}

/** A document that is edited, replaced or withdrawn takes the earlier one out; TXA-12 names an edited one, TXA-13 its parent. */
function withText(texts: Hl7Text[], text: Hl7Text): Hl7Text[] {
  const taken = new Set(
    (text.action === 'edit' || text.action === 'withdraw' ? [text.number, text.parent] : [])
      .concat(text.action === 'replace' ? [text.parent] : [])
      .filter((number) => number !== undefined),
  );
  const kept = taken.size === 0 ? texts : texts.filter(({ number = '' }) => !taken.has(number));
  if (text.action === 'withdraw') return kept;
  kept.push(text);
  return kept;
}

function itemsOf(contents: readonly Hl7Content[], texts: readonly Hl7Text[]): FormatItem[] {
  const patientId = contents.map(({ visit }) => visit.patient.id).find((id) => id !== undefined);
  const encounterId = contents.map(({ visit }) => visit.number).find((id) => id !== undefined);
  const isCancelled = contents.some((content) => content.isCancelled);
  const hasEncounter = !isCancelled && contents.some(makesEncounter);
  const diagnosesOf = (isOrder: boolean): readonly Hl7Diagnosis[] =>
    distinct(
      contents
        .filter((content) => content.isOrder === isOrder)
        .flatMap((content) => content.diagnoses),
    );
  const diagnoses = diagnosesOf(false);
  const problems = [
    ...contents.flatMap((content) => content.problems),
    ...texts.flatMap(({ carried }) => carried).flatMap((cda) => problemsOf(cda, encounterId)),
    ...diagnoses.map((diagnosis) => problemOfDiagnosis(diagnosis, encounterId)),
    ...diagnosesOf(true).map((diagnosis) => ({
      ...problemOfDiagnosis(diagnosis, encounterId),
      role: 'indication' as const,
    })),
  ];
  const items: FormatItem[] = hasEncounter
    ? [{ kind: 'encounter', located: encounterOf(contents, texts, diagnoses) }]
    : [];
  for (const problem of problems)
    items.push({ kind: 'problem', problem, ...(patientId === undefined ? {} : { patientId }) });
  return items;
}

/** The problems of a clinical document, as those of the visit whose message carries it. */
function problemsOf({ problems }: CarriedCda, encounterId: string | undefined): readonly Problem[] {
  return encounterId === undefined
    ? problems
    : problems.map((problem) => ({ ...problem, encounterId }));
}

function makesEncounter(content: Hl7Content): boolean {
  const { isOfVisit, isOrder, texts, diagnoses } = content;
  return (
    isOfVisit ||
    (diagnoses.length > 0 && !isOrder) ||
    texts.some(({ action }) => action !== 'withdraw')
  );
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
