import type { FormatItem, FormatReader, ReaderOptions } from './format-reader.ts';
import { makeStatusReader } from './x12-277.ts';
import { makeRemittanceReader } from './x12-835.ts';
import { makeClaimReader } from './x12-837.ts';
import { makeAcknowledgmentReader, readInterchangeAcknowledgment } from './x12-999.ts';
import { type EnvelopeListener, makeEnvelopeLedger, type TransactionSet } from './x12-envelope.ts';
import { faultItem, type ReportFault } from './x12-issues.ts';
import { makeTokenizer, type Tokenizer } from './x12-tokenizer.ts';
import { type TransactionReader, X12Context } from './x12-values.ts';
import { guideOf } from './x12-versions.ts';

/** Reads X12 005010: claims (837), remittances (835), claim status (277CA) and acknowledgments (999, 997, TA1). */
export function readX12(options: ReaderOptions = {}): FormatReader {
  let items: FormatItem[] = [];
  const { file } = options;
  const pipeline = makePipeline({
    ...(file === undefined ? {} : { file }),
    item: (item) => items.push(item),
    fault: (fault) => items.push(faultItem(fault, file)),
  });
  const drain = (): FormatItem[] => {
    const drained = items;
    items = [];
    return drained;
  };
  return {
    push(bytes) {
      pipeline.push(bytes);
      return drain();
    },
    end() {
      pipeline.end();
      return drain();
    },
  };
}

type PipelineOptions = {
  readonly file?: string;
  readonly item: (item: FormatItem) => void;
  readonly fault: ReportFault;
  /** is told of envelopes and transaction sets beside the readers */
  readonly beside?: Partial<EnvelopeListener>;
};

/** Bytes to segments, segments to envelopes, transaction sets to their readers. */
export function makePipeline({ file, item, fault, beside = {} }: PipelineOptions): Tokenizer {
  const context = new X12Context(file, item, fault);
  let reader: TransactionReader | undefined;
  const ledger = makeEnvelopeLedger({
    ...beside,
    openSet(set) {
      beside.openSet?.(set);
      reader = readerOf(set, context);
      if (reader === undefined && /^\d{3}$/.test(set.transaction))
        fault({
          code: 'x12/transaction-not-read',
          offset: set.offset,
          segment: set.number,
          segmentId: 'ST',
          element: 1,
        });
    },
    segment(segment) {
      beside.segment?.(segment);
      reader?.take(segment);
    },
    closeSet() {
      reader?.end();
      reader = undefined;
      beside.closeSet?.();
    },
    interchangeAcknowledgment(segment) {
      readInterchangeAcknowledgment(segment, context);
    },
    fault,
  });
  const tokenizer = makeTokenizer({ segment: (segment) => ledger.take(segment), fault });
  return {
    push: (bytes) => tokenizer.push(bytes),
    end() {
      tokenizer.end();
      ledger.end();
    },
  };
}

function readerOf(set: TransactionSet, context: X12Context): TransactionReader | undefined {
  const guide = guideOf(set.transaction, set.version, set.group?.version ?? '');
  switch (guide) {
    case 'claim-professional':
    case 'claim-institutional':
    case 'claim-dental':
    case 'claim-of-unknown-kind':
      return makeClaimReader(context, guide);
    case 'remittance':
      return makeRemittanceReader(context, { offset: set.offset, segment: set.number });
    case 'claim-acknowledgment':
      return makeStatusReader(context);
    case 'implementation-acknowledgment':
      return makeAcknowledgmentReader(context, '999');
    case 'functional-acknowledgment':
      return makeAcknowledgmentReader(context, '997');
    default:
      return undefined;
  }
}
