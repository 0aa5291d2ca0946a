import type { Acuity, MentionKind, Region, SectionKind, Side } from './evidence.ts';
import { Lexicon } from './lexicon.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** What a phrase file says of one concept. `region` is what the words themselves imply ("low back"). */
export type ConceptEntry = {
  readonly id: string;
  readonly says: string; // what evidence is read as, in a coder's words
  readonly kind: MentionKind;
  readonly region?: Region;
  readonly side?: Side;
  /** concepts that one phrase names together; each becomes a mention of its own */
  readonly expands?: readonly string[];
  /** what the words imply about time: "old fracture" */
  readonly acuity?: Acuity;
  /** a condition that patients have a word for, as they have for a symptom: "sciatica" */
  readonly complaint?: true;
};

export type CueCategory =
  | 'negated'
  | 'uncertain'
  | 'hypothetical'
  | 'historical'
  | 'resolved'
  | 'onset' // began, and is not said to have ended: "developed", "has had"
  | 'background' // an illness that is history when it is all that a line says
  | 'other-person'
  | 'planned'
  | 'education'
  | 'terminator' // ends the scope of cues before (and after) it
  | 'pseudo' // looks like a cue, is none: "no change in"
  | 'imaging-says' // "MRI shows": what follows is a report
  | 'patient-says'
  | 'patient-claims' // as patient-says, of conditions alone: a symptom is the patient's to tell
  | 'patient-tells' // as patient-claims, of conditions that are no complaint
  | 'referral-names' // the reason of a referral: of conditions that are no complaint it is the sender’s word
  | 'outside-says'
  | 'clinician-says'
  | 'earlier-says';

export type CueEntry = {
  readonly id: string;
  readonly category: CueCategory;
  readonly direction: 'forward' | 'backward' | 'both';
  /** how many tokens the cue reaches at most; the sentence when left out */
  readonly reach?: number;
  /** what the words say besides: "no history of" denies the past */
  readonly also?: CueCategory;
  /** at the end of its sentence a forward cue speaks of what stands before it: "fracture suspected." */
  readonly closes?: boolean;
  /** it says that something was done: a symptom behind a comma is no part of that */
  readonly ofDeeds?: boolean;
  /** categories whose scope this cue ends; for a terminator all when left out */
  readonly ends?: readonly CueCategory[];
  /** a doubt that stands this near before it is not ended: "I suspect this is due to …" doubts the cause */
  readonly beyond?: number;
  /** and those whose scope it ends only when they look back over it: "pain since a fall 2 years ago" */
  readonly endsBackward?: readonly CueCategory[];
};

export type LinkCueEntry = {
  readonly id: string;
  readonly kind:
    | 'caused-by'
    | 'causes'
    | 'correlates'
    | 'follows'
    | 'with'
    | 'not-caused-by'
    | 'does-not-cause'
    | 'unrelated'
    | 'pain-source'
    | 'attributes' // "I attribute her pain to …"
    | 'source-is'; // "…, the cause is …"
};

export type HeadingEntry = { readonly id: string; readonly section: SectionKind };

/** An entry of data/phrases with its phrases, one to a line. */
export type WithPhrases<Entry> = Entry & { readonly phrases: string };

/** Compiled `data/phrases`. */
export type PhraseData = {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly concepts: readonly WithPhrases<ConceptEntry>[];
  readonly cues: readonly WithPhrases<CueEntry>[];
  readonly links: readonly WithPhrases<LinkCueEntry>[];
  readonly headings: readonly WithPhrases<HeadingEntry>[];
  readonly words: {
    readonly transparent: string;
    readonly elsewhere: string; // parts of the body that are not the spine
    readonly regions: Readonly<Record<Region, string>>;
    readonly sides: Readonly<Record<Side, string>>;
    readonly acuity: Readonly<Record<Acuity, string>>;
    readonly abbreviations: string;
  };
};

/** Bits of `PhraseBook.wordClass`. */
export const REGION_BITS = 7; // low three bits: 1 + index into REGIONS
export const SIDE_SHIFT = 3; // two bits: 1 right, 2 left, 3 bilateral
export const ACUITY_SHIFT = 5; // three bits: 1 + index into ACUITIES
export const IS_ABBREVIATION = 256;
/** The word names a region only before "spine" or "back": "L spine", "lower back". */
export const NEEDS_NOUN = 512;
const NEED_NOUN = ['c', 't', 'l', 'low', 'lower'] as const;

export const REGIONS: readonly Region[] = [
  'cervical',
  'cervicothoracic',
  'thoracic',
  'thoracolumbar',
  'lumbar',
  'lumbosacral',
  'sacral',
];
export const SIDES: readonly Side[] = ['right', 'left', 'bilateral'];
export const ACUITIES: readonly Acuity[] = [
  'acute',
  'subacute',
  'chronic',
  'recurrent',
  'old',
  'intermittent',
];

/** The phrases of `data/phrases` made ready for the reader. Built once; never changed. */
export type PhraseBook = {
  readonly lexicon: Lexicon;
  readonly concepts: readonly ConceptEntry[];
  /** for each entry of `concepts`: the entries it stands for, most often itself */
  readonly meanings: readonly (readonly ConceptEntry[])[];
  readonly conceptTrie: PhraseTrie;
  readonly cues: readonly CueEntry[];
  readonly cueTrie: PhraseTrie;
  readonly links: readonly LinkCueEntry[];
  readonly linkTrie: PhraseTrie;
  readonly headings: readonly HeadingEntry[];
  readonly headingTrie: PhraseTrie;
  readonly transparent: Uint8Array;
  readonly elsewhere: Uint8Array;
  readonly wordClass: Uint16Array;
};

/** A phrase that a practice adds at run time, for a concept that exists. */
export type AddedPhrase = { readonly concept: string; readonly phrase: string };

/**
 * Builds the book. `added` phrases name a known concept; an unknown one is a set-up error and throws with what was
 * looked for. Building takes a tenth of a second and more: do it once.
 */
export function buildPhraseBook(data: PhraseData, added: readonly AddedPhrase[] = []): PhraseBook {
  const lexicon = new Lexicon();
  const conceptTrie = fill(lexicon, data.concepts, data.classes);
  for (const extra of added) {
    const entry = data.concepts.findIndex((concept) => concept.id === extra.concept);
    if (entry < 0)
      throw new Error(
        `phrases: no concept "${extra.concept}"; the concepts are listed in data/phrases`,
      );
    conceptTrie.add(extra.phrase, entry, data.classes, lexicon);
  }
  const cueTrie = fill(lexicon, data.cues, data.classes);
  const linkTrie = fill(lexicon, data.links, data.classes);
  const headingTrie = fill(lexicon, data.headings, data.classes);
  const transparentIds = wordIds(lexicon, data.words.transparent);
  const classes: [number, number][] = [];
  REGIONS.forEach((region, index) => {
    for (const id of wordIds(lexicon, data.words.regions[region])) classes.push([id, index + 1]);
  });
  SIDES.forEach((side, index) => {
    for (const id of wordIds(lexicon, data.words.sides[side]))
      classes.push([id, (index + 1) << SIDE_SHIFT]);
  });
  ACUITIES.forEach((acuity, index) => {
    for (const id of wordIds(lexicon, data.words.acuity[acuity]))
      classes.push([id, (index + 1) << ACUITY_SHIFT]);
  });
  for (const id of wordIds(lexicon, data.words.abbreviations)) classes.push([id, IS_ABBREVIATION]);
  const transparent = new Uint8Array(1 << 14);
  for (const id of transparentIds) transparent[id] = 1;
  const elsewhereIds = wordIds(lexicon, data.words.elsewhere);
  const elsewhere = new Uint8Array(1 << 14);
  for (const id of elsewhereIds) elsewhere[id] = 1;
  const wordClass = new Uint16Array(1 << 14);
  for (const word of NEED_NOUN) classes.push([lexicon.add(word), NEEDS_NOUN]);
  for (const [id, bits] of classes) wordClass[id] = (wordClass[id] as number) | bits;
  for (const trie of [conceptTrie, cueTrie, linkTrie, headingTrie]) trie.finish(lexicon.size);
  return {
    lexicon,
    concepts: data.concepts,
    meanings: data.concepts.map((concept) => meaningsOf(concept, data.concepts)),
    conceptTrie,
    cues: data.cues,
    cueTrie,
    links: data.links,
    linkTrie,
    headings: data.headings,
    headingTrie,
    transparent,
    elsewhere,
    wordClass,
  };
}

function meaningsOf(concept: ConceptEntry, all: readonly ConceptEntry[]): readonly ConceptEntry[] {
  if (concept.expands === undefined) return [concept];
  return concept.expands.map((id) => {
    const meant = all.find((other) => other.id === id);
    if (meant === undefined)
      throw new Error(`phrases: "${concept.id}" expands to "${id}", which no file defines`);
    // "leg radicular pain" says more of the region than "radiculopathy" alone, and says it as patients do
    const { region = meant.region, complaint = meant.complaint } = concept;
    return { ...meant, ...(region && { region }), ...(complaint && { complaint }) };
  });
}

function fill(
  lexicon: Lexicon,
  entries: readonly { readonly phrases: string }[],
  classes: PhraseData['classes'],
): PhraseTrie {
  const trie = new PhraseTrie();
  entries.forEach((entry, index) => {
    for (const phrase of entry.phrases.split('\n')) trie.add(phrase, index, classes, lexicon);
  });
  return trie;
}

function wordIds(lexicon: Lexicon, words: string): number[] {
  return words === '' ? [] : words.split(' ').map((word) => lexicon.add(word));
}
