import type { ServiceDate } from '../chart/service-date.ts';
import { type WrittenSegment, writeInterchange } from '../formats/x12-write.ts';

/** Who sends claims and is paid: invented, with a provider number that passes its check digit. */
export const CLINIC = { name: 'EXAMPLE SPINE AND PAIN GROUP', id: 'EXSPINE', npi: '1000000004' };
export const CLEARING = { name: 'EXAMPLE CLEARING', id: 'EXCLEAR' };

/** The address of everybody in the practice. */
export const ADDRESS: readonly WrittenSegment[] = [
  ['N3', '1 EXAMPLE WAY'],
  ['N4', 'SPRINGFIELD', 'OH', '455010000'],
];

type Transaction = {
  readonly transaction: '837' | '835' | '277';
  readonly functionalId: 'HC' | 'HP' | 'HN';
  readonly version: string;
  readonly fromClinic: boolean;
  readonly date: ServiceDate;
  /** of the interchange; groups and sets are numbered from it */
  readonly number: number;
  readonly sets: readonly (readonly WrittenSegment[])[];
};

/** One interchange between practice and clearing house, marked as a test (ISA15 T). */
export function interchange(given: Transaction): Uint8Array {
  const { transaction, functionalId, version, fromClinic, date, number, sets } = given;
  const [sender, receiver] = fromClinic ? [CLINIC, CLEARING] : [CLEARING, CLINIC];
  return writeInterchange({
    sender: { qualifier: 'ZZ', id: sender.id },
    receiver: { qualifier: 'ZZ', id: receiver.id },
    date,
    time: '0600',
    controlNumber: number,
    usage: 'T',
    groups: [
      {
        functionalId,
        sender: sender.id,
        receiver: receiver.id,
        controlNumber: number,
        version,
        sets: sets.map((segments, index) => ({
          transaction,
          controlNumber: String(index + 1).padStart(4, '0'),
          // an 835 does not repeat its guide in ST03
          ...(transaction === '835' ? {} : { version }),
          segments,
        })),
      },
    ],
  });
}

/** A day as X12 writes it. */
export const day = (date: ServiceDate): string => date.replaceAll('-', '');

/** An amount in cents as X12 writes it, without zeros at its end: 12450 is `124.5`. */
export const amount = (cents: number): string => String(cents / 100);
