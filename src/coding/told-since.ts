import type { Link, Mention } from '../reading/evidence.ts';
import { BACK_PAIN, isOfUpperSpine, LOW_BACK_PAIN } from './back-pain.ts';
import type { Facts } from './facts.ts';

/** Pain of the back by any name, and pain that the words leave without a site. */
export const BACK_PAINS = [...LOW_BACK_PAIN, ...BACK_PAIN, 'chronic-pain', 'pain'] as const;

/** Back pain, and the event since or after which the provider tells it to have been there. */
export type ToldSince = { readonly pain: Mention; readonly event: Mention };

/** Ties of time between pain of the low back and one of the events: no cause is said (Guidelines I.A.19). */
export function painToldSince(facts: Facts, events: readonly string[]): readonly ToldSince[] {
  return facts
    .linked(BACK_PAINS, events, ['follows'])
    .map((link: Link) => ({ pain: facts.mention(link.effect), event: facts.mention(link.cause) }))
    .filter(
      ({ pain, event }) =>
        !isOfUpperSpine(pain) &&
        event.assertion === 'affirmed' &&
        !event.planned &&
        event.section !== 'history' &&
        event.section !== 'plan' &&
        !isOfRelief(facts, pain, event),
    );
}

/** The words of both, as indicators of a question. */
export function wordsTold(told: readonly ToldSince[]): readonly Mention[] {
  return told.flatMap(({ pain, event }) => [pain, event]);
}

/** "Low back pain improved since surgery": what began then is the relief. */
function isOfRelief(facts: Facts, pain: Mention, event: Mention): boolean {
  return facts
    .mentioned('improving')
    .some(
      ({ document, start, assertion }) =>
        assertion === 'affirmed' &&
        document === event.document &&
        pain.start < start &&
        start < event.start,
    );
}

/** The pain of the low back that the assessment takes up. */
export function lowBackPainAssessed(facts: Facts): readonly Mention[] {
  return facts
    .diagnosed(...LOW_BACK_PAIN, ...BACK_PAIN, 'chronic-pain')
    .filter((mention) => !isOfUpperSpine(mention));
}
