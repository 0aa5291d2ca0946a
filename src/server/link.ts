/** The secret stands behind the #, which browsers never send: it is in no log on the way. */
export function linkAt(address: string, secret: string): string {
  return `${address}/sign-in#${secret}`;
}
