import { DENIAL_CAUSES } from '../../claims/embedded-denial-causes.ts';
import { countsEncounters, type Measure, PAYMENT_READERS } from '../define-measure.ts';

const CARD = {
  denominator: 'encounters whose claim a payer answered (835 or 277CA)',
  exclusions: 'Encounters whose claim has no answer yet. No amounts are counted.',
  needs: 'payment',
  seenBy: PAYMENT_READERS,
  where: () => true,
} as const;

/** What payers answered. Only for who works on claims. */
export const PAYMENT_MEASURES: readonly Measure[] = [
  countsEncounters({
    ...CARD,
    id: 'denied',
    title: 'Denial rate',
    numerator: 'of those, encounters with a denied or rejected claim or line',
    source: 'Denied of answered. Published rates are of whole practices and are not applied here.',
    that: ({ denials = [] }) => denials.length > 0,
  }),
  ...DENIAL_CAUSES.map(({ id, title }) =>
    countsEncounters({
      ...CARD,
      id: `denied-${id}`,
      title: `Denied: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      numerator: `of those, encounters with a denial of the cause \`${id}\``,
      source: 'Causes as `endplate denials` classes them; no benchmark was found.',
      that: ({ denials = [] }) => denials.includes(id),
    }),
  ),
];
