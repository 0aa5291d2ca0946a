/** Issue codes of the reader of C-CDA: what each means, for docs/errors.md. */
export const CCDA_ISSUES = {
  'ccda/no-elements': 'The file holds no XML element, so nothing could be read.',
  'ccda/dtd-refused':
    'The file has a document type declaration. C-CDA has none, and entities are never expanded, so it was not read.',
  'ccda/encoding-unknown': 'The XML declaration names an unknown encoding; UTF-8 was tried.',
  'ccda/encoding-contradicts':
    'The XML declaration names an encoding that the bytes are not in; they were read in the one that is expected.',
  'ccda/not-legible': 'Bytes do not fit the encoding; they were replaced and the rest was read.',
  'ccda/not-well-formed':
    'The XML is broken at this place; what could still be told apart was read, and more may follow.',
  'ccda/truncated': 'The file ends within an element: it was cut. What stands before was read.',
  'ccda/too-large': 'The document is larger than the limit; only its beginning was read.',
  'ccda/too-deep': 'Elements are nested deeper than in any real document; reading stopped there.',
  'ccda/prefix-undeclared':
    'A prefix of element names is not declared; its elements were read as those of C-CDA.',
  'ccda/fragment':
    'The file is no whole clinical document; the sections and entries in it were read, without a header.',
  'ccda/date-missing':
    'The header says no day on which the patient was seen; the encounter has no date of service.',
  'ccda/date-from-document':
    'The header says no day on which the patient was seen; the day of the document was taken.',
  'ccda/date-malformed': 'A time is not written as C-CDA demands; it was left out.',
  'ccda/patient-missing': 'The header names no identifier of the patient.',
  'ccda/encounter-id-missing':
    'The header names no encounter; the identifier of the document was taken.',
  'ccda/document-id-missing':
    'The document has no identifier; one was made from the place in the file.',
  'ccda/reference-unresolved':
    'An entry refers to a part of the narrative that is not there, and says nothing itself.',
  'ccda/text-removed':
    'The narrative marks words as deleted (`revised="delete"`); they were left out.',
  'ccda/section-without-text':
    'A section holds entries and no narrative, and nothing is read from such entries.',
  'ccda/body-elsewhere': 'The body is a file of its own, to which the document only refers.',
  'ccda/body-compressed': 'The body is compressed. Nothing is unpacked unasked.',
  'ccda/body-missing': 'The document has a header and no body.',
  'ccda/code-system-missing':
    'A code stands without its code system; it was kept, and taken for no system’s.',
} as const satisfies Record<string, string>;
export type CcdaIssueCode = keyof typeof CCDA_ISSUES;
