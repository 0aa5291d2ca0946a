import { type CarriedText, carriedText } from './ccda-body.ts';
import { codingsOf, type References, referredBy } from './ccda-coded.ts';
import { childOf, childrenOf, hasTemplate, positionOf, walk, wordsOf } from './ccda-element.ts';
import { narrativeText } from './ccda-narrative.ts';
import { TEMPLATES } from './ccda-templates.ts';
import type { XmlElement } from './ccda-tree.ts';
import type { NoteSection } from './section-note.ts';

/** Sections as pieces of a note, and what was wrong in them. */
export type CcdaSections = {
  readonly sections: readonly NoteSection[];
  readonly found: number;
  readonly issues: readonly {
    readonly code: CarriedText['issues'][number];
    readonly element: XmlElement;
  }[];
};

/** Problems, visits and procedures are read from the entries; what they also say in words loses nothing. */
const READ_FROM_ENTRIES = new Set(['11450-4', '11348-0', '46240-8', '47519-4']);

/**
 * The sections in the pieces, each with those inside it.
 * @param leftOut parts of the narrative that go into documents of their own
 */
export function sectionsIn(
  pieces: readonly XmlElement[],
  references: References,
  leftOut: ReadonlySet<XmlElement>,
  file: string | undefined,
): CcdaSections {
  const issues: CcdaSections['issues'][number][] = [];
  let found = 0;
  const read = (section: XmlElement): NoteSection => {
    found += 1;
    const narrative = childOf(section, 'text');
    const rendered = narrative === undefined ? undefined : narrativeText(narrative, leftOut);
    if (rendered?.hasDeleted === true && narrative !== undefined)
      issues.push({ code: 'ccda/text-removed', element: narrative });
    const carried = carriedNotes(section, references);
    for (const { element, text } of carried)
      for (const code of text.issues) issues.push({ code, element });
    const words = [rendered?.text ?? '', ...carried.map(({ text }) => text.text.trim())];
    const inner = innerSections(section).map(read);
    const loinc = codingsOf(childOf(section, 'code')).find(({ kind }) => kind === 'loinc')?.code;
    const isEmpty =
      (narrative === undefined || wordsOf(narrative) === '') &&
      words.every((text) => text === '') &&
      childrenOf(section, 'entry').length > 0;
    if (isEmpty && !READ_FROM_ENTRIES.has(loinc ?? ''))
      issues.push({ code: 'ccda/section-without-text', element: section });
    return {
      title: wordsOf(childOf(section, 'title')),
      ...(loinc === undefined ? {} : { loinc }),
      text: words.filter(Boolean).join('\n\n'),
      sections: inner,
      at: positionOf(section, file),
    };
  };
  const sections = pieces.flatMap(outermostSections).map(read);
  return { sections, found, issues };
}

function outermostSections(piece: XmlElement): XmlElement[] {
  const sections: XmlElement[] = [];
  walk(piece, (element) => {
    if (element.name !== 'section') return undefined;
    sections.push(element);
    return 'skip';
  });
  return sections;
}

function innerSections(section: XmlElement): XmlElement[] {
  return section.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'text' ? [] : outermostSections(child),
  );
}

/** Notes that an entry carries itself, where the narrative that it should refer to is missing. */
function carriedNotes(
  section: XmlElement,
  references: References,
): { readonly element: XmlElement; readonly text: CarriedText }[] {
  const carried: { element: XmlElement; text: CarriedText }[] = [];
  for (const entry of childrenOf(section, 'entry')) {
    for (const act of childrenOf(entry, 'act')) {
      const element = childOf(act, 'text');
      if (element === undefined || !hasTemplate(act, TEMPLATES.noteActivity)) continue;
      const isCarried = element.children.some(
        (child) => typeof child === 'string' && child.trim() !== '',
      );
      if (isCarried && referredBy(element, references) === undefined)
        carried.push({ element, text: carriedText(element) });
    }
  }
  return carried;
}
