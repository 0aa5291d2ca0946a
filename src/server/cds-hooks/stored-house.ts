import type { JSONWebKeySet } from 'jose';
import { keepCdsCall, keepCdsFeedback, rememberToken } from '../../store/ehr/cds-calls.ts';
import { type Ehr, ehrOfIssuer } from '../../store/ehr/ehrs.ts';
import type { Store } from '../../store/open-store.ts';
import type { Scope } from '../../store/scope.ts';
import type { CdsHouse } from './cds-house.ts';
import type { CdsClient } from './client-token.ts';
import type { FeedbackItem } from './feedback-schema.ts';
import { keySetSchema } from './key-set.ts';

/** CDS Hooks over the record: EHRs as they are registered, and everything that is asked and told is kept. */
export function storedHouse(store: Store, publicUrl: string): CdsHouse {
  return {
    publicUrl,
    now: () => new Date(),
    clientOf: async (issuer) => {
      const ehr = await ehrOfIssuer(store, issuer);
      return ehr === undefined ? undefined : clientOf(ehr);
    },
    remember: async ({ tenant, issuer }, tokenId, until) =>
      rememberToken(store, tenant, issuer, tokenId, until),
    keepCall: async (client, { cards, ...call }, requestId, from) =>
      keepCdsCall(scopeOf(client, requestId, from), store, {
        ...call,
        cards: cards.map(({ uuid = '', source }) => ({
          id: uuid,
          topic: source.topic?.code ?? '',
        })),
      }),
    keepFeedback: async (client, service, items, requestId, from) =>
      keepCdsFeedback(scopeOf(client, requestId, from), store, service, items.map(outcomeOf)),
  };
}

function clientOf(ehr: Ehr): CdsClient {
  const jwks = keysIn(ehr.jwks);
  return {
    id: ehr.id,
    tenant: ehr.tenant,
    name: ehr.name,
    issuer: ehr.issuer,
    jwksUri: ehr.jwksUri,
    jwks,
    fhirServers: ehr.fhirServers,
    launchesSmart: ehr.smartClientId !== undefined,
  };
}

function keysIn(text: string | undefined): JSONWebKeySet | undefined {
  return text === undefined ? undefined : keySetSchema.parse(JSON.parse(text));
}

function scopeOf({ id, tenant, name }: CdsClient, requestId: string, from: string): Scope {
  return { tenant, actor: { id, kind: 'cds-client', name, roles: [] }, requestId, from };
}

function outcomeOf(item: FeedbackItem) {
  const { card, outcome, outcomeTimestamp: at } = item;
  if (item.outcome === 'accepted')
    return { card, outcome, at, suggestions: item.acceptedSuggestions.map(({ id }) => id) };
  const { reason, userComment: comment } = item.overrideReason ?? {};
  return { card, outcome, at, suggestions: [], reason, comment };
}
