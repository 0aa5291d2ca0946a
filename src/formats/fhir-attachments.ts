import type { Attachment, Binary, FhirResource, Narrative } from 'fhir/r4.js';
import { type CarriedCda, carriedBase64 } from './carried-document.ts';
import type { FhirIndex } from './fhir-index.ts';
import { resourceOf } from './fhir-index.ts';
import { field, type Place, positionOf, report, text } from './fhir-place.ts';
import { htmlText } from './html-text.ts';

/** The words of an attachment, and where its content stands. */
export type AttachedText = {
  readonly text: string;
  readonly at: Place<unknown>;
  /** when they are those of a clinical document: what else it says */
  readonly cda?: CarriedCda;
};

/** Which content is taken when a note comes in several. What is not listed comes last. */
const PREFERRED = [
  'text/plain',
  'text/html',
  'application/xhtml+xml',
  'text/rtf',
  'application/rtf',
];

/**
 * The words of the first attachment of which text can be read: of several forms of one note the plainest. Content may
 * stand in the attachment, or in a Binary of the same file. What stood in the way of reading is told only when none
 * could be read.
 */
export function attachedText(
  places: readonly Place<Attachment>[],
  index: FhirIndex,
  from: Place<FhirResource>,
): AttachedText | undefined {
  const failures: (() => void)[] = [];
  for (const place of places.toSorted((one, other) => rank(one) - rank(other))) {
    const found = oneText(place, index, from, (at, code, expected) =>
      failures.push(() => report(at, code, expected)),
    );
    if (found !== undefined) return found;
  }
  for (const tell of failures) tell();
  return undefined;
}

function rank(place: Place<Attachment>): number {
  const { value } = field(place, 'contentType');
  const type = typeof value === 'string' ? (value.split(';')[0] ?? '').trim().toLowerCase() : '';
  const found = PREFERRED.indexOf(type);
  return found < 0 ? PREFERRED.length : found;
}

type Fail = (...issue: Parameters<typeof report>) => void;

function oneText(
  place: Place<Attachment>,
  index: FhirIndex,
  from: Place<FhirResource>,
  fail: Fail,
): AttachedText | undefined {
  const type = text(field(place, 'contentType'));
  const own = field(place, 'data');
  if (own.value !== undefined) return decoded(own, type, fail);
  const url = text(field(place, 'url'));
  if (url === undefined) return undefined;
  const held = url.startsWith('#')
    ? index.find({ ...place, value: { reference: url } }, from)
    : index.at(url);
  const binary: Place<Binary> | undefined = resourceOf(held, 'Binary');
  if (binary === undefined) {
    fail(field(place, 'url'), 'fhir/attachment-elsewhere', 'data, or a Binary in the file');
    return undefined;
  }
  return decoded(field(binary, 'data'), type ?? text(field(binary, 'contentType')), fail);
}

function decoded(
  place: Place<string>,
  type: string | undefined,
  fail: Fail,
): AttachedText | undefined {
  const data = text(place);
  if (data === undefined) return undefined;
  const carried = carriedBase64(data, type, positionOf(place));
  place.source.issues.push(...carried.issues);
  if (carried.text === undefined) {
    for (const { code, expected } of carried.faults) fail(place, code, expected);
    return undefined;
  }
  for (const { code } of carried.faults) report(place, code);
  const { text: words, cda } = carried;
  return { text: words, at: place, ...(cda === undefined ? {} : { cda }) };
}

/** The words of the narrative of a resource or a section. */
export function narrativeOf(place: Place<Narrative>): AttachedText | undefined {
  const at = field(place, 'div');
  const html = text(at);
  if (html === undefined || field(place, 'status').value === 'empty') return undefined;
  const { text: words, hasStruckOut } = htmlText(html);
  if (hasStruckOut) report(at, 'text/struck-out-words');
  return words.trim() === '' ? undefined : { text: words, at };
}
