import type { DocumentKind } from '../chart/encounter.ts';
import type { ServiceDate } from '../chart/service-date.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { CarriedCda } from './carried-document.ts';

/** A note or a report of a message. */
export type Hl7Text = {
  readonly kind: 'note' | DocumentKind;
  readonly text: string;
  /** TXA-12, the number of the document; TXA-13, that of the one before it */
  readonly number: string | undefined;
  readonly parent: string | undefined;
  /** what the message does with the document of the number, or with its parent */
  readonly action: 'add' | 'edit' | 'replace' | 'withdraw';
  readonly author: string | undefined;
  readonly date: ServiceDate | undefined;
  /** TXA-2, or the code of OBR-4 */
  readonly type: string | undefined;
  readonly at: SourcePosition;
  /** the clinical documents that its words are those of */
  readonly carried: readonly CarriedCda[];
};

/** Of a text that is no numbered document. */
export const NOTHING_SAID = {
  number: undefined,
  parent: undefined,
  action: 'add',
  author: undefined,
  date: undefined,
  type: undefined,
} as const;
