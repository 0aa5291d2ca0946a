import type { ServiceDate } from '../chart/service-date.ts';
import { calendarDay } from './calendar-day.ts';
import { attributeOf, childOf, childrenOf, walk, wordsOf } from './ccda-element.ts';
import { narrativeText } from './ccda-narrative.ts';
import type { XmlElement } from './ccda-tree.ts';
import { type CodeSystem, codeSystemOf } from './code-systems.ts';

/** A code as it stands: `system` is the OID, or the name where there is none. */
export type Coding = {
  readonly system: string;
  readonly kind: CodeSystem | undefined;
  readonly code: string;
  readonly title?: string;
};

/** The codes of a coded element: its own, then those of its translations. Nothing for a null flavor alone. */
export function codingsOf(element: XmlElement | undefined): readonly Coding[] {
  if (element === undefined) return [];
  const codings: Coding[] = [];
  const collect = (coded: XmlElement, depth: number): void => {
    const code = attributeOf(coded, 'code');
    const oid = attributeOf(coded, 'codeSystem');
    const name = attributeOf(coded, 'codeSystemName');
    const title = attributeOf(coded, 'displayName');
    if (code !== undefined)
      codings.push({
        system: oid ?? name ?? '',
        kind: codeSystemOf(oid) ?? codeSystemOf(name),
        code,
        ...(title === undefined ? {} : { title }),
      });
    if (depth < 8) for (const inner of childrenOf(coded, 'translation')) collect(inner, depth + 1);
  };
  collect(element, 0);
  return codings;
}

/** The first code of one system. */
export function codeIn(
  element: XmlElement | undefined,
  ...kinds: readonly CodeSystem[]
): string | undefined {
  return codingsOf(element).find(({ kind }) => kind !== undefined && kinds.includes(kind))?.code;
}

/** Elements by their `ID`, for references of entries to the narrative. The first of two with the same holds. */
export type References = ReadonlyMap<string, XmlElement>;

export function referencesIn(pieces: readonly XmlElement[]): References {
  const byId = new Map<string, XmlElement>();
  for (const piece of pieces) {
    walk(piece, (element) => {
      const id = attributeOf(element, 'ID');
      if (id !== undefined && !byId.has(id)) byId.set(id, element);
      return undefined;
    });
  }
  return byId;
}

/** The element of the narrative that a `text` or `originalText` refers to. `#` is left out by some senders. */
export function referredBy(
  text: XmlElement | undefined,
  references: References,
): XmlElement | undefined {
  const reference = attributeOf(childOf(text, 'reference'), 'value')?.replace(/^#/, '');
  return reference === undefined ? undefined : references.get(reference);
}

/** Words of a `text` or `originalText`, its own or those that it refers to, on one line. */
export function textOf(text: XmlElement | undefined, references: References): string {
  const referred = referredBy(text, references);
  const words = referred === undefined ? wordsOf(text) : narrativeText(referred).text;
  return words.replace(/\s+/g, ' ').trim();
}

/** Days of a point in time or a span of it. `isOver` is a `high` whose day is not known: it ended. */
export type TimeSpan = {
  readonly low?: ServiceDate;
  readonly high?: ServiceDate;
  readonly isOver: boolean;
  /** the element that holds no day although it has a value */
  readonly malformed?: XmlElement;
};

export function timeOf(time: XmlElement | undefined): TimeSpan {
  const point = dayOf(time);
  const low = dayOf(childOf(time, 'low'));
  const high = dayOf(childOf(time, 'high'));
  const malformed = point.malformed ?? low.malformed ?? high.malformed;
  const first = low.day ?? point.day ?? dayOf(childOf(time, 'center')).day;
  const last = high.day ?? (low.day === undefined ? point.day : undefined);
  const highFlavor = attributeOf(childOf(time, 'high'), 'nullFlavor');
  return {
    ...(first === undefined ? {} : { low: first }),
    ...(last === undefined ? {} : { high: last }),
    // C-CDA, Problem Observation: a resolved problem whose day of resolution is not known has high UNK
    isOver: high.day !== undefined || high.malformed !== undefined || highFlavor === 'UNK',
    ...(malformed === undefined ? {} : { malformed }),
  };
}

function dayOf(time: XmlElement | undefined): { day?: ServiceDate; malformed?: XmlElement } {
  const value = attributeOf(time, 'value');
  if (value === undefined || time === undefined) return {};
  const day = calendarDay(value);
  if (day !== undefined) return { day };
  // a year or a month alone is written rightly and names no day
  return /^\d{4}(\d{2})?$/.test(value) ? {} : { malformed: time };
}

/** An identifier as one text: the extension, or the root where it stands alone. */
export function identifierOf(id: XmlElement | undefined): string | undefined {
  return attributeOf(id, 'extension') ?? attributeOf(id, 'root');
}

/** A person's or a device's name in reading order. */
export function nameIn(holder: XmlElement | undefined): string | undefined {
  const name = childOf(holder, 'name');
  if (name === undefined) return undefined;
  const parts = name.children
    .map((part) => (typeof part === 'string' ? part.trim() : wordsOf(part)))
    .filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' ');
}
