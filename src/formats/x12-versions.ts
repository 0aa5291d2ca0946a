/** What a transaction set is, by its guide. */
export type GuideKind = ClaimGuide | OtherGuide;
/** `claim-of-unknown-kind`: an 837 whose guide is not known */
export type ClaimGuide =
  | 'claim-professional'
  | 'claim-institutional'
  | 'claim-dental'
  | 'claim-of-unknown-kind';
type OtherGuide =
  | 'remittance'
  | 'claim-acknowledgment'
  | 'implementation-acknowledgment'
  | 'functional-acknowledgment';

type Guide = { readonly kind: GuideKind; readonly transaction: string; readonly adopted: string };

/** The guides that are read, by version and number; `adopted` is the edition in force in the United States. */
const GUIDES: Readonly<Record<string, Guide>> = {
  '005010X222': { kind: 'claim-professional', transaction: '837', adopted: '005010X222A1' },
  '005010X223': { kind: 'claim-institutional', transaction: '837', adopted: '005010X223A2' },
  '005010X224': { kind: 'claim-dental', transaction: '837', adopted: '005010X224A2' },
  '005010X221': { kind: 'remittance', transaction: '835', adopted: '005010X221A1' },
  '005010X214': { kind: 'claim-acknowledgment', transaction: '277', adopted: '005010X214' },
  '005010X231': {
    kind: 'implementation-acknowledgment',
    transaction: '999',
    adopted: '005010X231A1',
  },
  '005010X230': { kind: 'functional-acknowledgment', transaction: '997', adopted: '005010X230' },
  // Superseded in 2012, and still found in archives: the segments that are read here are the same.
  '004010X098': { kind: 'claim-professional', transaction: '837', adopted: '005010X222A1' },
  '004010X096': { kind: 'claim-institutional', transaction: '837', adopted: '005010X223A2' },
  '004010X097': { kind: 'claim-dental', transaction: '837', adopted: '005010X224A2' },
  '004010X091': { kind: 'remittance', transaction: '835', adopted: '005010X221A1' },
};

/** Transaction sets whose kind does not depend on the guide. */
const BY_TRANSACTION: Readonly<Record<string, GuideKind>> = {
  '835': 'remittance',
  '999': 'implementation-acknowledgment',
  '997': 'functional-acknowledgment',
};

/** `edition` is undefined when the version names no guide that is read, and `isAdopted` when it is the one in force. */
export type Version = { readonly guide: Guide | undefined; readonly isAdopted: boolean };

/** The guide that GS08 or ST03 names: `005010X222A1`. Other editions of a guide are taken for it. */
export function readVersion(text: string): Version {
  const [, base = ''] = /^(\d{6}X\d{3})(?:A\d)?$/.exec(text) ?? [];
  const guide = Object.hasOwn(GUIDES, base) ? GUIDES[base] : undefined;
  return { guide, isAdopted: guide !== undefined && guide.adopted === text };
}

/** The guide of a transaction set: ST03 where it names one, else GS08. */
export function guideOf(
  transaction: string,
  ...versions: readonly string[]
): GuideKind | undefined {
  for (const text of versions) {
    const { guide } = readVersion(text);
    if (guide?.transaction === transaction) return guide.kind;
  }
  if (transaction === '837') return 'claim-of-unknown-kind';
  return Object.hasOwn(BY_TRANSACTION, transaction) ? BY_TRANSACTION[transaction] : undefined;
}

/** The edition in force of the guide that a version names, or of those for a transaction set. */
export function adoptedEditions(): string[] {
  return [...new Set(Object.values(GUIDES).map(({ adopted }) => adopted))].toSorted();
}
