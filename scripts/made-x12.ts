/** X12 files for tests: the envelopes around segments that are written as people write them. */

export type MadeX12 = {
  readonly transaction: string;
  /** GS08; ST03 too, where the guide has one */
  readonly version: string;
  /** segments without ST and SE, one a line; spaces around them do not count */
  readonly body: string;
  readonly controlNumber?: string;
};

const FUNCTIONAL_IDS: Readonly<Record<string, string>> = {
  '837': 'HC',
  '835': 'HP',
  '277': 'HN',
  '999': 'FA',
  '997': 'FA',
};

/** One interchange with one group that holds the transaction sets, all counts right. */
export function madeX12(...sets: readonly MadeX12[]): Uint8Array {
  const [first] = sets;
  const functionalId = FUNCTIONAL_IDS[first?.transaction ?? ''] ?? 'XX';
  const segments = [
    'ISA*00*          *00*          *ZZ*CLINIC         *ZZ*PAYER          *261103*0900*^*00501*000000101*0*P*:',
    `GS*${functionalId}*CLINIC*PAYER*20261103*0900*11*X*${first?.version ?? ''}`,
    ...sets.flatMap(setSegments),
    `GE*${sets.length}*11`,
    'IEA*1*000000101',
  ];
  return new TextEncoder().encode(segments.map((segment) => `${segment}~\n`).join(''));
}

function setSegments({ transaction, version, body, controlNumber = '0001' }: MadeX12): string[] {
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // ST03 is in all guides read here but the 835’s.
  const opened = `ST*${transaction}*${controlNumber}${transaction === '835' ? '' : `*${version}`}`;
  return [opened, ...lines, `SE*${lines.length + 2}*${controlNumber}`];
}
