import type { Link, Mention, MentionKind, Section, SectionKind } from './evidence.ts';

/** Id of the headings under which a therapy note states what the referring provider diagnosed. */
export const REFERRAL = 'referral-diagnosis';

const ASSESSED: ReadonlySet<SectionKind> = new Set<SectionKind>(['assessment', 'assessment-plan']);
/** What a therapist cannot establish; symptoms, progress and treatment are the therapist's to tell. */
const MEDICAL: ReadonlySet<MentionKind> = new Set<MentionKind>(['condition', 'finding']);

/**
 * A therapy note that states the diagnosis of the referral is written by the therapist: conditions that its assessment
 * names are the therapist's words, and so is what is tied to them (IV.L: therapy does not raise the diagnosis).
 * `headings` are the ids of the sections' headings, one for each section of the note. Changes both lists in place.
 */
export function giveToTherapist(
  mentions: Mention[],
  links: Link[],
  sections: readonly Section[],
  headings: readonly string[],
): void {
  if (!headings.includes(REFERRAL)) return;
  const assessed = sections.filter(
    ({ kind }, index) => ASSESSED.has(kind) && headings[index] !== REFERRAL,
  );
  const given = new Set<number>();
  for (const [place, mention] of mentions.entries()) {
    const { author, document, kind, index, start } = mention;
    if (document !== 'note' || author !== 'provider' || !MEDICAL.has(kind)) continue;
    if (!assessed.some((section) => section.start <= start && start < section.end)) continue;
    mentions[place] = { ...mention, author: 'other-clinician' };
    given.add(index);
  }
  for (const [place, link] of links.entries())
    if (given.has(link.cause) || given.has(link.effect))
      links[place] = { ...link, author: 'other-clinician' };
}

/** IV.L, I.B.14: a therapist treats what the referring provider diagnosed. Changes both lists in place. */
export function takeReferral(mentions: Mention[], links: Link[]): void {
  for (const [place, mention] of mentions.entries())
    if (mention.author === 'referrer') mentions[place] = { ...mention, author: 'provider' };
  for (const [place, link] of links.entries())
    if (link.author === 'referrer') links[place] = { ...link, author: 'provider' };
}
