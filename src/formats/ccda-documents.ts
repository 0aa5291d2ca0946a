import type { ChartDocument, DocumentKind } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import { codingsOf, nameIn, type References, referredBy, timeOf } from './ccda-coded.ts';
import { attributeOf, childOf, childrenOf, hasTemplate, walk, wordsOf } from './ccda-element.ts';
import { narrativeText } from './ccda-narrative.ts';
import { TEMPLATES } from './ccda-templates.ts';
import type { XmlElement } from './ccda-tree.ts';
import { IMAGES, NURSE_NOTE, NURSING, THERAPY } from './document-words.ts';

/** A part of the document that is no part of the provider's note of this visit. */
export type Aside = {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly author?: string;
  readonly date?: ServiceDate;
  readonly element: XmlElement;
  /** the part of the narrative that says the same, and is left out there */
  readonly narrative: XmlElement | undefined;
};

export type Visit = {
  readonly from: ServiceDate | undefined;
  readonly to: ServiceDate | undefined;
};

/**
 * Notes of other days and of other professions (Note Activity), and imaging reports among the results. Their words go
 * into documents of their own: in the note they would be the provider's words of today.
 */
export function asidesIn(
  pieces: readonly XmlElement[],
  references: References,
  visit: Visit,
): readonly Aside[] {
  const asides: Aside[] = [];
  for (const piece of pieces) {
    walk(piece, (element) => {
      if (element.name === 'text') return 'skip';
      if (hasTemplate(element, TEMPLATES.noteActivity)) {
        const note = noteAside(element, references, visit);
        if (note !== undefined) asides.push(note);
        return undefined;
      }
      if (element.name === 'organizer' && hasTemplate(element, TEMPLATES.resultOrganizer)) {
        const report = imagingAside(element, references);
        if (report === undefined) return undefined;
        asides.push(report);
        return 'skip';
      }
      return undefined;
    });
  }
  return asides;
}

function noteAside(act: XmlElement, references: References, visit: Visit): Aside | undefined {
  const narrative = referredBy(childOf(act, 'text'), references);
  if (narrative === undefined || narrative.name === 'text') return undefined;
  const date = timeOf(childOf(act, 'effectiveTime')).low;
  const kind = kindOfNote(act, date, visit);
  if (kind === undefined) return undefined;
  const author = nameIn(childOf(act, 'author', 'assignedAuthor', 'assignedPerson'));
  return {
    kind,
    text: narrativeText(narrative).text,
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    element: act,
    narrative,
  };
}

/** Undefined for a note of this visit by its provider. */
function kindOfNote(
  act: XmlElement,
  date: ServiceDate | undefined,
  { from, to }: Visit,
): DocumentKind | undefined {
  const types = codingsOf(childOf(act, 'code'));
  if (types.some(({ code, title = '' }) => code === NURSE_NOTE || NURSING.test(title)))
    return 'nursing';
  if (types.some(({ title = '' }) => THERAPY.test(title))) return 'therapy';
  if (date === undefined || from === undefined) return undefined;
  return date < from || date > (to ?? from) ? 'prior-note' : undefined;
}

function imagingAside(organizer: XmlElement, references: References): Aside | undefined {
  const observations = childrenOf(organizer, 'component')
    .map((component) => childOf(component, 'observation'))
    .filter((observation) => observation !== undefined);
  const names = [organizer, ...observations].flatMap((element) =>
    codingsOf(childOf(element, 'code')).map(({ title = '' }) => title),
  );
  if (!names.some((name) => IMAGES.test(name))) return undefined;
  const words = observations.flatMap((observation) => {
    const value = childOf(observation, 'value');
    const own = attributeOf(value, 'code') === undefined ? wordsOf(value) : '';
    return own.includes(' ') ? [own] : [];
  });
  if (words.length === 0) return undefined;
  const date =
    timeOf(childOf(organizer, 'effectiveTime')).low ??
    timeOf(childOf(observations[0], 'effectiveTime')).low;
  const title = names.find((name) => IMAGES.test(name)) ?? '';
  return {
    kind: 'imaging-report',
    text: [title, ...words].join('\n'),
    ...(date === undefined ? {} : { date }),
    element: organizer,
    narrative: narrativeOf(organizer, observations, references),
  };
}

/** The part of the narrative that the report refers to, when it is no more than the report. */
function narrativeOf(
  organizer: XmlElement,
  observations: readonly XmlElement[],
  references: References,
): XmlElement | undefined {
  for (const element of [organizer, ...observations]) {
    const narrative = referredBy(childOf(element, 'text'), references);
    if (narrative !== undefined && narrative.name !== 'text' && narrative.name !== 'table')
      return narrative;
  }
  return undefined;
}

/** An aside as a document of the encounter. */
export function documentOf({ kind, text, author, date }: Aside, index: number): ChartDocument {
  return {
    id: `${kind}-${index + 1}`,
    kind,
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
    text,
  };
}
