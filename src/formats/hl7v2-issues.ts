/** Issue codes of the reader of HL7 v2: what each means, for docs/errors.md. */
export const HL7V2_ISSUES = {
  'hl7v2/no-message': 'The file holds no message: no line begins with MSH and its delimiters.',
  'hl7v2/segment-before-header':
    'Lines stand before the first MSH, or behind the end of a batch, and belong to no message.',
  'hl7v2/header-inside-segment':
    'A message begins in the middle of a line; it was read as one of its own.',
  'hl7v2/delimiters-unclear':
    'MSH-2 does not name four different delimiters; the usual ones were taken for the rest.',
  'hl7v2/line-continued':
    'A line begins with no segment; it was read as more of the segment before.',
  'hl7v2/segment-too-long': 'A segment is longer than the limit; the rest of it was skipped.',
  'hl7v2/message-too-long':
    'A message is larger than the limit; the segments beyond it were skipped.',
  'hl7v2/message-empty': 'A message has a header and no other segment.',
  'hl7v2/segment-missing': 'A segment that the type of the message demands is not there.',
  'hl7v2/type-missing': 'MSH-9 names no type of message; it was told by the segments.',
  'hl7v2/message-not-used':
    'Messages of this type hold no note, diagnosis, problem or charge; nothing was taken from them.',
  'hl7v2/batch-count-differs':
    'The batch trailer counts another number of messages than there are.',
  'hl7v2/file-count-differs': 'The file trailer counts another number of batches than there are.',
  'hl7v2/batch-not-closed': 'A batch or file header has no trailer: the file may have been cut.',
  'hl7v2/trailer-without-header': 'A batch or file trailer has no header before it.',
  'hl7v2/frame-not-closed':
    'The last message is framed for transport and its frame has no end: it was cut.',
  'hl7v2/patient-missing': 'PID-3 names no identifier of the patient.',
  'hl7v2/visit-number-missing':
    'PV1-19 names no visit; the account or the control number of the message was taken.',
  'hl7v2/date-from-message':
    'The message says no day on which the patient was seen; the day of the message was taken.',
  'hl7v2/date-missing': 'The message says no day at all.',
  'hl7v2/date-malformed': 'A time is not written as HL7 v2 demands; it was left out.',
  'hl7v2/diagnosis-without-code': 'A diagnosis has no code; its words were kept.',
  'hl7v2/diagnosis-type-missing':
    'DG1-6 does not say whether the diagnosis is admitting, working or final; it was not taken as billed.',
  'hl7v2/code-system-missing':
    'A diagnosis or a problem names no code system, in its third component or in DG1-2.',
  'hl7v2/code-system-unknown': 'The code system of a diagnosis or a problem is not known.',
  'hl7v2/document-withdrawn':
    'A document or a report is cancelled or obsolete; it was not read as a note.',
  'hl7v2/document-not-final': 'A document or a report is not complete yet; it was read as it is.',
  'hl7v2/observation-withdrawn': 'A line of a report is deleted or wrong; it was left out.',
  'hl7v2/report-not-used': 'A report is neither a note nor of imaging; nothing was taken from it.',
  'hl7v2/content-elsewhere': 'The content is a file of its own, to which the message only refers.',
  'hl7v2/content-empty': 'An encapsulated document holds no data.',
  'hl7v2/visit-cancelled': 'The visit was cancelled; it gives no encounter.',
  'hl7v2/charge-reversed':
    'A transaction is no charge but a credit, a payment or an adjustment; it makes no line.',
  'hl7v2/amount-malformed': 'An amount is no decimal number; it was left out.',
  'hl7v2/visit-too-long':
    'The messages of one visit hold more than the limit; they were read as two.',
} as const satisfies Record<string, string>;
export type Hl7IssueCode = keyof typeof HL7V2_ISSUES;
