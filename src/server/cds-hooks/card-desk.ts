import type { Engine } from '../../engine.ts';
import type { Card, CardLink } from './card-schema.ts';

/** What cards are made with. */
export type CardDesk = {
  readonly engine: Engine;
  /** absolute address of this installation, without a slash at the end */
  readonly publicUrl: string;
  /** true when the EHR can launch Endplate by SMART; else links are plain addresses */
  readonly launchesSmart: boolean;
  /** a new identifier for each card and suggestion */
  readonly newId: () => string;
};

/** What a card is about; each has its own reasons to set it aside. */
export const TOPICS = {
  'problem-list': 'Problem list',
  'visit-count': 'Visits of this episode',
  'todays-words': 'Documentation of this visit',
  'provider-query': 'Question to the provider',
  order: 'Order and documentation',
} as const satisfies Record<string, string>;
export type Topic = keyof typeof TOPICS;

/** Why a user may set a card aside; the EHR offers them, and feedback brings them back. */
export const OVERRIDE_REASONS = {
  'already-documented': 'Documented elsewhere in the record',
  'nothing-more-known': 'Nothing more is known at this time',
  'not-this-visit': 'Not relevant to this visit',
  'do-not-agree': 'I do not agree with this',
  later: 'I will come back to it later',
} as const satisfies Record<string, string>;

const ALL_REASONS = [
  'already-documented',
  'nothing-more-known',
  'not-this-visit',
  'do-not-agree',
  'later',
] as const;

/** What of a card is its own; the rest is the same for all. */
export type CardWords = Pick<Card, 'summary' | 'indicator' | 'suggestions'> & {
  readonly detail: string;
  readonly topic: Topic;
  readonly links?: readonly CardLink[];
};

/** Fills a card up: identifier, source, reasons to set it aside. */
export function makeCard(desk: CardDesk, { topic, links, suggestions, ...words }: CardWords): Card {
  const system = `${desk.publicUrl}/fhir/CodeSystem`;
  return {
    uuid: desk.newId(),
    ...words,
    source: {
      label: 'Endplate',
      url: desk.publicUrl,
      topic: { system: `${system}/card-topics`, code: topic, display: TOPICS[topic] },
    },
    ...(suggestions === undefined
      ? {}
      : { suggestions, selectionBehavior: 'at-most-one' as const }),
    overrideReasons: ALL_REASONS.map((code) => ({
      system: `${system}/override-reasons`,
      code,
      display: OVERRIDE_REASONS[code],
    })),
    ...(links === undefined || links.length === 0 ? {} : { links: [...links] }),
  };
}

/** A link that opens the visit in the workbench, at one of its parts. */
export function visitLink(
  desk: CardDesk,
  label: string,
  encounterId: string,
  part: { readonly show: 'evidence' } | { readonly query: string },
): CardLink {
  if (desk.launchesSmart)
    return {
      label,
      url: `${desk.publicUrl}/smart/launch`,
      type: 'smart',
      appContext: JSON.stringify({ encounter: encounterId, ...part }),
    };
  const asked = new URLSearchParams('query' in part ? { query: part.query } : { show: part.show });
  return {
    label,
    url: `${desk.publicUrl}/encounters/by-source/${encodeURIComponent(encounterId)}?${asked.toString()}`,
    type: 'absolute',
  };
}

/** A page of the rulebook. */
export function ruleLink(desk: CardDesk, rule: string): CardLink {
  return {
    label: `Rule: ${rule}`,
    url: `${desk.publicUrl}/rulebook/${encodeURIComponent(rule)}`,
    type: 'absolute',
  };
}
