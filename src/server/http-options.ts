/** How the server meets the network. `endplate serve` fills it from its options. */
export type HttpOptions = {
  /** cookies are sent over TLS only; false for a browser on the same machine */
  readonly secureCookies: boolean;
  /** addresses of proxies whose `X-Forwarded-…` is believed */
  readonly trustProxy: readonly string[];
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
  /** folder of the workbench, when it was built */
  readonly webRoot?: string;
  /** origins that may show the workbench inside a page of theirs: an EHR */
  readonly framedBy: readonly string[];
  /** requests in a minute from one session, token or address */
  readonly perMinute: number;
  /** every reply is held against its schema; for tests, because it takes as long as reading it */
  readonly checkReplies: boolean;
};

export const HTTP_DEFAULTS: HttpOptions = {
  secureCookies: true,
  trustProxy: [],
  framedBy: [],
  perMinute: 30_000,
  checkReplies: false,
};
