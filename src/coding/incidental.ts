import type { Evidence, Mention } from '../reading/evidence.ts';

/** What imaging shows in many people without pain. A fracture or a growth is no small matter, however it was found. */
const SEEN_WITHOUT_PAIN: ReadonlySet<string> = new Set([
  'annular-tear',
  'disc-bulge',
  'disc-degeneration',
  'disc-displacement',
  'facet-arthropathy',
  'lateral-recess-stenosis',
  'schmorl-node',
  'small-annular-defect',
  'spinal-stenosis',
  'spondylolisthesis',
  'spondylolysis',
  'spondylosis',
  'stenosis',
]);

/** Characters between the word and what it is said of: "incidental L4-5 herniation". */
const BEFORE_IT = 12;
/** "Stenosis on MRI, likely incidental.": behind it, when the word ends its sentence. */
const BEHIND_IT = 40;
const STOP = 2;

/** Conditions that the provider calls incidental: they do not affect care at the visit, and are not coded for it (IV.J). */
export function calledIncidental(evidence: Evidence): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  for (const word of evidence.of('incidental')) {
    if (word.assertion === 'negated') continue;
    const beside = evidence.mentions.filter(
      ({ concept, document, sentence }) =>
        document === word.document && sentence === word.sentence && SEEN_WITHOUT_PAIN.has(concept),
    );
    const next = beside.find(({ start }) => start >= word.end && start - word.end <= BEFORE_IT);
    const sentence = evidence.sentences[word.sentence];
    const isLast = sentence !== undefined && sentence.end - word.end <= STOP;
    const said =
      next ??
      beside.findLast(({ end }) => isLast && end <= word.start && word.start - end <= BEHIND_IT);
    if (said !== undefined) found.add(said);
  }
  return found;
}
