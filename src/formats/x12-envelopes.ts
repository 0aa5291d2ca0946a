import { makeEnvelopeLedger } from './x12-envelope.ts';
import { makeTokenizer } from './x12-tokenizer.ts';

/** An envelope of an X12 file, by the control numbers that TA1, 999 and 997 name it with. */
export type X12Envelope = {
  readonly scope: 'interchange' | 'group' | 'transaction-set';
  /** ISA13, GS06 or ST02 */
  readonly controlNumber: string;
  /** of a transaction set: GS06 of the group that it stands in */
  readonly groupControlNumber?: string;
};

/** Envelopes of one file that are read; one with more is answered by its interchanges. */
const MOST_ENVELOPES = 10_000;

/** The envelopes of an X12 file in the order of the file; none of what is no X12. Never throws on what the bytes hold. */
export function readEnvelopes(bytes: Uint8Array): readonly X12Envelope[] {
  const reader = makeEnvelopeReader();
  reader.push(bytes);
  return reader.end();
}

/** Reads the envelopes of a file that comes a piece at a time. */
export function makeEnvelopeReader(): {
  push(bytes: Uint8Array): void;
  end(): readonly X12Envelope[];
} {
  const found: X12Envelope[] = [];
  const add = (envelope: X12Envelope): void => {
    if (found.length < MOST_ENVELOPES) found.push(envelope);
  };
  const nothing = (): void => undefined;
  const ledger = makeEnvelopeLedger({
    openInterchange: ({ controlNumber }) => add({ scope: 'interchange', controlNumber }),
    openGroup: ({ controlNumber }) => add({ scope: 'group', controlNumber }),
    openSet: ({ controlNumber, group }) =>
      add({
        scope: 'transaction-set',
        controlNumber,
        ...(group === undefined ? {} : { groupControlNumber: group.controlNumber }),
      }),
    segment: nothing,
    closeSet: nothing,
    fault: nothing,
  });
  const tokenizer = makeTokenizer({ segment: (segment) => ledger.take(segment), fault: nothing });
  return {
    push: (bytes) => tokenizer.push(bytes),
    end: () => {
      tokenizer.end();
      ledger.end();
      return found;
    },
  };
}
