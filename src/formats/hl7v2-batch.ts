import type { Hl7IssueCode } from './hl7v2-issues.ts';

/** Counts what batch and file trailers state. */
export type BatchLedger = {
  message(): void;
  /** FHS, BHS, BTS or FTS; `stated` is the count of a trailer. Gives what is wrong, with what was expected. */
  envelope(id: string, stated: string): { code: Hl7IssueCode; expected?: string } | undefined;
  /** ids of the headers that are still open */
  open(): readonly string[];
};

export function makeBatchLedger(): BatchLedger {
  let messages = 0;
  let batches = 0;
  let isBatchOpen = false;
  let isFileOpen = false;
  return {
    message() {
      messages += 1;
    },
    envelope(id, stated) {
      const isNumber = /^\d+$/.test(stated);
      if (id === 'FHS') {
        isFileOpen = true;
        batches = 0;
      } else if (id === 'BHS') {
        isBatchOpen = true;
        messages = 0;
      } else if (id === 'BTS') {
        if (!isBatchOpen) return { code: 'hl7v2/trailer-without-header' };
        isBatchOpen = false;
        batches += 1;
        if (isNumber && Number(stated) !== messages)
          return { code: 'hl7v2/batch-count-differs', expected: String(messages) };
      } else {
        if (!isFileOpen) return { code: 'hl7v2/trailer-without-header' };
        isFileOpen = false;
        if (isNumber && Number(stated) !== batches)
          return { code: 'hl7v2/file-count-differs', expected: String(batches) };
      }
      return undefined;
    },
    open: () => [...(isBatchOpen ? ['BTS'] : []), ...(isFileOpen ? ['FTS'] : [])],
  };
}
