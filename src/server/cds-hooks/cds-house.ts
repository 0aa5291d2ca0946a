import type { Card } from './card-schema.ts';
import type { CdsClient, ClientRegister } from './client-token.ts';
import type { FeedbackItem } from './feedback-schema.ts';
import type { HookName } from './services.ts';

/** What was asked and shown: for the audit log. Cards are told by their identifier and topic, never by their words. */
export type AnsweredCall = {
  readonly hook: HookName;
  readonly service: string;
  readonly hookInstance: string;
  readonly patient: string;
  readonly user: string;
  readonly cards: readonly Card[];
};

/** What CDS Hooks needs of the installation. */
export type CdsHouse = ClientRegister & {
  /** absolute address of this installation as EHRs know it, without a slash at the end */
  readonly publicUrl: string;
  readonly now: () => Date;
  keepCall(client: CdsClient, call: AnsweredCall, requestId: string, from: string): Promise<void>;
  keepFeedback(
    client: CdsClient,
    service: string,
    items: readonly FeedbackItem[],
    requestId: string,
    from: string,
  ): Promise<void>;
};

/** An installation that no EHR is registered with: it says what it offers, and refuses every call. */
export function houseWithoutClients(publicUrl: string): CdsHouse {
  return {
    publicUrl,
    now: () => new Date(),
    clientOf: async () => undefined,
    remember: async () => false,
    keepCall: async () => undefined,
    keepFeedback: async () => undefined,
  };
}
