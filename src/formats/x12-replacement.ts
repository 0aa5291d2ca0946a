import type { Claim } from '../chart/claim.ts';
import type { FormatItem } from './format-reader.ts';
import { issueItem } from './issues.ts';
import { bytesOf } from './x12-bytes.ts';
import { joined, setComponent, setElement } from './x12-patch.ts';
import { type Level, type Piece, ReplacementFile } from './x12-replacement-file.ts';
import type { X12Segment } from './x12-segment.ts';
import { makeTokenizer } from './x12-tokenizer.ts';

/** Issue codes of corrected claims that cannot be written, for docs/errors.md. */
export const X12_REPLACEMENT_ISSUES = {
  'x12-replacement/claim-not-found':
    'The file holds no claim at the place that the claim was read from.',
  'x12-replacement/diagnosis-not-found': 'The claim has no diagnosis of that number.',
  'x12-replacement/code-malformed':
    'The code to write does not have the form of an ICD-10-CM code.',
  'x12-replacement/number-malformed':
    'The payer’s claim number is empty, longer than 50 characters, or holds a delimiter of the file.',
  'x12-replacement/level-parent':
    'The levels above the claim do not lead to a billing provider, so it cannot stand alone.',
  'x12-replacement/envelope-broken':
    'The claim stands in no whole interchange, group and transaction set, so nothing was written.',
} as const satisfies Record<string, string>;
type ReplacementIssueCode = keyof typeof X12_REPLACEMENT_ISSUES;

/** What to correct in one claim. */
export type ClaimCorrection = {
  /** as it was read from the file, with its positions */
  readonly claim: Claim;
  /** the payer’s number for the claim as it has it (from its 835 or 277CA) */
  readonly payerClaimNumber: string;
  /** `number` counts the claim’s diagnoses from 1, as pointers do; `code` with or without its dot */
  readonly diagnoses: readonly { readonly number: number; readonly code: string }[];
};

export type ReplacementOptions = {
  /** new control numbers, since receivers refuse one they have had; without them the old ones stay */
  readonly interchangeControlNumber?: number;
  readonly groupControlNumber?: number;
};

/** `bytes` is empty when no claim could be written. `claims` counts those that are in it. */
export type ReplacementProposal = {
  readonly bytes: Uint8Array;
  readonly claims: number;
  readonly issues: readonly FormatItem[];
};

const CODE = /^[A-Z]\d[0-9A-Z]\.?[0-9A-Z]{0,4}$/;
/** Segments of loop 2300 that stand before its REF segments, or are such. */
const BEFORE_REFERENCES: ReadonlySet<string> = new Set([
  'CLM',
  'DTP',
  'CL1',
  'PWK',
  'CN1',
  'AMT',
  'REF',
]);

/** Segments that end a claim. */
const ENDS: ReadonlySet<string> = new Set(['CLM', 'HL', 'SE', 'ST', 'GE', 'GS', 'IEA', 'ISA']);

type OpenClaim = {
  readonly correction: ClaimCorrection;
  readonly pieces: Piece[];
  readonly separator: string;
  /** codes to write, by the byte at which the old one stands */
  readonly codes: Map<number, string>;
  isReferenced: boolean;
  isPastReferences: boolean;
};

/**
 * Proposes replacements (frequency 7) of claims in an 837: only those claims, with the levels and envelopes above them,
 * each segment as it stands in the file but for CLM05-3, REF*F8, the codes given, and, where other claims fall away,
 * level numbers and counts. It returns bytes and changes nothing: a person releases them.
 *
 * A replaced ICD-9-CM code (BK, BF …) gets the ICD-10-CM qualifier. BHT keeps its reference number and date.
 */
export function proposeReplacement(
  original: Uint8Array,
  corrections: readonly ClaimCorrection[],
  options: ReplacementOptions = {},
): ReplacementProposal {
  const writer = new ReplacementWriter(original, corrections, options);
  const tokenizer = makeTokenizer({
    segment: (segment) => writer.take(segment),
    fault: () => undefined,
  });
  tokenizer.push(original);
  tokenizer.end();
  return writer.end();
}

class ReplacementWriter {
  private readonly wanted = new Map<number, ClaimCorrection>();
  private readonly issues: FormatItem[] = [];
  private readonly file: ReplacementFile;
  private readonly providers = new Map<string, Level>();
  private subscriber: Level | undefined;
  private patient: Level | undefined;
  private claim: OpenClaim | undefined;
  /** where segments before a claim belong: the header of the set, or a level */
  private above: Piece[] = [];

  constructor(
    original: Uint8Array,
    corrections: readonly ClaimCorrection[],
    options: ReplacementOptions,
  ) {
    this.file = new ReplacementFile(original, options);
    for (const correction of corrections) {
      const { offset } = correction.claim.at ?? {};
      const refused = refusal(correction);
      if (offset === undefined) this.refuse('x12-replacement/claim-not-found', correction.claim);
      else if (refused !== undefined) this.refuse(refused, correction.claim);
      else this.wanted.set(offset, correction);
    }
  }

  take(segment: X12Segment): void {
    const piece = this.file.piece(segment);
    if (ENDS.has(segment.id)) this.closeClaim();
    switch (segment.id) {
      case 'ISA':
      case 'GS':
      case 'SE':
      case 'GE':
      case 'IEA':
        this.file.takeEnvelope(segment, piece);
        return;
      case 'TA1':
        return;
      case 'ST':
        this.above = this.file.openSet(piece);
        this.providers.clear();
        this.subscriber = undefined;
        this.patient = undefined;
        return;
      case 'HL':
        this.openLevel(segment, piece);
        return;
      case 'CLM':
        this.openClaim(segment, piece);
        return;
      default:
        if (this.claim !== undefined) this.takeOfClaim(segment, piece, this.claim);
        else this.above.push(piece);
    }
  }

  end(): ReplacementProposal {
    this.closeClaim();
    for (const { claim } of this.wanted.values())
      this.refuse('x12-replacement/claim-not-found', claim);
    const { parts, claims, isWhole } = this.file.end();
    if (isWhole) return { bytes: joined(parts), claims, issues: this.issues };
    this.issues.push(issueItem('x12-replacement/envelope-broken', {}));
    return { bytes: new Uint8Array(), claims: 0, issues: this.issues };
  }

  private openLevel(segment: X12Segment, piece: Piece): void {
    const parent = segment.value(2);
    const level: Level = {
      kind: segment.value(3),
      name: segment.value(1),
      parentName: parent,
      id: segment.rangeOf(1),
      parent: segment.rangeOf(2),
      above: undefined,
      pieces: [piece],
    };
    this.above = level.pieces;
    this.patient = undefined;
    switch (level.kind) {
      case '20':
        this.providers.set(level.name, level);
        this.subscriber = undefined;
        return;
      case '22':
        level.above = this.providers.get(parent);
        this.subscriber = level;
        this.patient = level;
        return;
      case '23':
        level.above = this.subscriber?.name === parent ? this.subscriber : undefined;
        this.patient = level;
        return;
      default:
    }
  }

  private openClaim(segment: X12Segment, piece: Piece): void {
    const correction = this.wanted.get(segment.offset);
    // Segments of a claim that is left out belong to nothing.
    this.above = [];
    if (correction === undefined) return;
    this.wanted.delete(segment.offset);
    const { claim, diagnoses } = correction;
    if (!leadsToProvider(this.patient)) {
      this.refuse('x12-replacement/level-parent', claim);
      return;
    }
    const codes = new Map<number, string>();
    for (const { number, code } of diagnoses) {
      const { offset } = claim.diagnoses[number - 1]?.at ?? {};
      if (offset !== undefined) codes.set(offset, code.replace('.', ''));
    }
    piece.patches.push(setComponent(segment, 5, 3, '7'));
    const separator = segment.delimiters.element;
    const delimiters = Object.values(segment.delimiters).filter((text) => text !== '');
    if (delimiters.some((text) => correction.payerClaimNumber.includes(text))) {
      this.refuse('x12-replacement/number-malformed', claim);
      return;
    }
    this.claim = {
      correction,
      separator,
      pieces: [piece],
      codes,
      isReferenced: false,
      isPastReferences: false,
    };
  }

  private takeOfClaim(segment: X12Segment, piece: Piece, claim: OpenClaim): void {
    if (!claim.isPastReferences && !BEFORE_REFERENCES.has(segment.id)) {
      claim.isPastReferences = true;
      if (!claim.isReferenced) this.insertReference(claim);
    }
    const isOfClaim = segment.id === 'REF' && !claim.isPastReferences;
    if (isOfClaim && segment.value(1) === 'F8') {
      claim.isReferenced = true;
      piece.patches.push(setElement(segment, 2, claim.correction.payerClaimNumber));
    }
    if (segment.id === 'HI') replaceCodes(segment, piece, claim.codes);
    claim.pieces.push(piece);
  }

  /** REF*F8 behind what was taken, ended as the segment in front of it is. */
  private insertReference(claim: OpenClaim): void {
    const text = ['REF', 'F8', claim.correction.payerClaimNumber].join(claim.separator);
    const before = claim.pieces.at(-1);
    claim.isReferenced = true;
    if (before !== undefined) claim.pieces.push(this.file.made(bytesOf(text), before));
  }

  private closeClaim(): void {
    const { claim, patient } = this;
    this.claim = undefined;
    if (claim === undefined || patient === undefined) return;
    if (claim.codes.size > 0) {
      this.refuse('x12-replacement/diagnosis-not-found', claim.correction.claim);
      return;
    }
    if (!claim.isReferenced) this.insertReference(claim);
    if (!this.file.write(patient, claim.pieces))
      this.refuse('x12-replacement/envelope-broken', claim.correction.claim);
  }

  private refuse(code: ReplacementIssueCode, { at = {} }: Claim): void {
    this.issues.push(issueItem(code, at));
  }
}

/** A subscriber stands under a provider, and another patient under such a subscriber. */
function leadsToProvider(level: Level | undefined): boolean {
  return level !== undefined && (level.kind === '20' || leadsToProvider(level.above));
}

function refusal({
  claim,
  payerClaimNumber,
  diagnoses,
}: ClaimCorrection): ReplacementIssueCode | undefined {
  if (!/^[\x21-\x7e][\x20-\x7e]{0,49}$/.test(payerClaimNumber))
    return 'x12-replacement/number-malformed';
  for (const { number, code } of diagnoses) {
    if (claim.diagnoses[number - 1]?.at?.offset === undefined)
      return 'x12-replacement/diagnosis-not-found';
    if (!CODE.test(code)) return 'x12-replacement/code-malformed';
  }
  return undefined;
}

/** Writes the codes whose old ones stand in this HI segment, and takes them off the list. */
function replaceCodes(segment: X12Segment, piece: Piece, codes: Map<number, string>): void {
  for (let element = 1; element <= segment.elementCount; element++) {
    const [from] = segment.rangeOf(element, 2) ?? [];
    const code = from === undefined ? undefined : codes.get(from);
    if (from === undefined || code === undefined) continue;
    codes.delete(from);
    piece.patches.push(setComponent(segment, element, 2, code));
    const qualifier = segment.component(element, 1);
    if (/^(?:BK|BF|BJ|BN|PR)$/.test(qualifier))
      piece.patches.push(setComponent(segment, element, 1, `A${qualifier}`));
  }
}
