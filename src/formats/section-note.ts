import type { SourcePosition } from '../chart/source-position.ts';
import type { NotePart } from './format-reader.ts';
import { headingOf, type PlacedHeading } from './section-headings.ts';

/** A section of a document made of sections: a FHIR Composition, a C-CDA. */
export type NoteSection = {
  readonly title?: string;
  /** LOINC code of the section, used for its heading where the title does not say it */
  readonly loinc?: string;
  readonly text: string;
  readonly sections?: readonly NoteSection[];
  readonly at?: SourcePosition;
};

/**
 * The note that sections make up, read in their order: each heading on a line before its text, a blank line between.
 * A section that has no heading of a note (immunizations, insurance) goes before the first conclusion, since behind it
 * a reader would take it for a part of the assessment. Sections without any words are left out. Sections of C-CDA and
 * of FHIR that say the same give the same note.
 * @example noteOfSections([{ title: 'Assessment', text: 'Low back pain.' }]) // 'Assessment:\nLow back pain.'
 */
export function noteOfSections(sections: readonly NoteSection[]): string {
  return placeSections(sections).note;
}

/** As `noteOfSections`, with the places of those sections that say where they come from. */
export function placeSections(sections: readonly NoteSection[]): {
  readonly note: string;
  readonly parts: readonly NotePart[];
} {
  const parts: NotePart[] = [];
  let note = '';
  let isAfterText = false;
  const write = (section: NoteSection, isInner: boolean, isOnly: boolean): void => {
    if (!hasWords(section)) return;
    const { title = '', loinc, at } = section;
    const { heading, firstLine } = isOnly ? NO_HEADING : headingOf(title, loinc, isInner);
    const text = [firstLine, section.text.trim()].filter(Boolean).join('\n');
    if (isAfterText) note += '\n\n';
    if (at !== undefined)
      parts.push({ start: note.length, ...(loinc === undefined ? {} : { section: loinc }), at });
    note += heading === '' ? text : `${heading}:\n${text}`;
    isAfterText = text !== '';
    for (const inner of inOrder(section.sections ?? [], true)) write(inner, true, false);
  };
  const worded = sections.filter(hasWords);
  const isOnly = worded.length === 1 && isNoteByItself(worded[0]);
  for (const section of inOrder(worded, false)) write(section, false, isOnly);
  return { note, parts };
}

const NO_HEADING: PlacedHeading = { heading: '' };

function hasWords({ text, sections = [] }: NoteSection): boolean {
  return text.trim() !== '' || sections.some(hasWords);
}

/** A whole note in one section, under a title like "Progress note": a heading would only hide how it begins. */
function isNoteByItself(section: NoteSection | undefined): boolean {
  const { title = '', loinc, sections = [] } = section ?? {};
  return sections.length === 0 && headingOf(title, loinc, false).isLoose === true;
}

function inOrder(sections: readonly NoteSection[], isInner: boolean): readonly NoteSection[] {
  const placed = sections.map((section) => ({
    section,
    ...headingOf(section.title ?? '', section.loinc, isInner),
  }));
  const conclusion = placed.findIndex(({ isConclusion }) => isConclusion === true);
  if (conclusion < 0) return headlessFirst(placed);
  const isMoved = (index: number): boolean => index > conclusion && placed[index]?.isLoose === true;
  return headlessFirst([
    ...placed.slice(0, conclusion),
    ...placed.filter((_, index) => isMoved(index)),
    ...placed.filter((_, index) => index >= conclusion && !isMoved(index)),
  ]);
}

/** Words without a heading go first: behind another section they would belong to it. */
function headlessFirst(
  placed: readonly { readonly section: NoteSection; readonly heading: string }[],
): readonly NoteSection[] {
  const headless = placed.filter(({ heading }) => heading === '');
  const headed = placed.filter(({ heading }) => heading !== '');
  return [...headless, ...headed].map(({ section }) => section);
}
