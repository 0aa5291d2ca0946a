import { type CarriedCda, carriedUse } from './carried-document.ts';
import {
  componentOf,
  fieldValue,
  type Hl7Message,
  type Hl7Segment,
  repetitionsOf,
} from './hl7v2-message.ts';
import { type ContentReport, wordsOf } from './hl7v2-observation.ts';
import type { Hl7Text } from './hl7v2-text.ts';

/** The words of segments, a line or more each, under the heading that OBX-3 names, and the documents they came in. */
export function joinedWords(
  message: Hl7Message,
  lines: readonly Hl7Segment[],
  report: ContentReport,
): JoinedWords {
  const parts: string[] = [];
  const carried: CarriedCda[] = [];
  let heading = '';
  for (const line of lines) {
    const { text: words, cda } = wordsOf(message, line, report);
    if (cda !== undefined) carried.push(cda);
    const next = line.id === 'OBX' ? headingOf(message, line) : heading;
    if (next !== heading && next !== '' && words.trim() !== '') {
      const isWritten = words.trimStart().toLowerCase().startsWith(next.toLowerCase());
      if (!isWritten) parts.push(`${next}:`);
    }
    if (words.trim() !== '') heading = next;
    parts.push(words);
  }
  const text = parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, carried };
}

type JoinedWords = { readonly text: string; readonly carried: readonly CarriedCda[] };

/** What a text is whose words are those of clinical documents, by what the message calls it. */
export function kindCarried(
  carried: readonly CarriedCda[],
  called: Hl7Text['kind'],
): Hl7Text['kind'] {
  const isAddendum = carried.some(({ located }) => located.follows?.as === 'addendum');
  return called === 'note' && isAddendum ? 'addendum' : carriedUse(carried[0], called);
}

/** Suffixes of OBX-3 for the parts of a report: HL7 v2, chapter 7.2, "suffixes for defining observation IDs". */
const SUFFIXES: Readonly<Record<string, string>> = {
  IMP: 'Impression',
  ADT: 'Addendum',
  REC: 'Recommendation',
};
const HEADINGS =
  /^(findings|impressions?|conclusions?|technique|comparison|indications?|clinical history|addendum|recommendations?|chief complaint|hpi|history of present illness|subjective|objective|physical exam(ination)?|imaging|assessment|plan|assessment (and|&) plan)$/i;

function headingOf(message: Hl7Message, observation: Hl7Segment): string {
  const suffix = suffixOf(message, observation);
  if (Object.hasOwn(SUFFIXES, suffix)) return SUFFIXES[suffix] ?? '';
  const name = fieldValue(message, observation, 3, 2) || fieldValue(message, observation, 3);
  return HEADINGS.test(name) ? name : '';
}

/** The part of a report that OBX-3 names by its suffix: `IMP` of `1&IMP`. */
export function suffixOf(message: Hl7Message, observation: Hl7Segment): string {
  const [identifier] = repetitionsOf(message, observation, 3);
  return componentOf(message, identifier, 1, 2).toUpperCase();
}

/** The names of an examination or a report, OBR-4. Where there is none, senders write it in the place of the code. */
export function namesOf(message: Hl7Message, order: Hl7Segment | undefined): readonly string[] {
  return repetitionsOf(message, order, 4).flatMap((repetition) => {
    const [code = '', name = '', other = ''] = [1, 2, 5].map((part) =>
      componentOf(message, repetition, part),
    );
    return [name || code, other];
  });
}

/** A person (XCN): given and family name, or the number where there is no name. */
export function personOf(
  message: Hl7Message,
  segment: Hl7Segment | undefined,
  field: number,
): string | undefined {
  const [person] = repetitionsOf(message, segment, field);
  const name = [3, 4, 2].map((part) => componentOf(message, person, part)).filter(Boolean);
  return name.join(' ') || componentOf(message, person, 1) || undefined;
}
