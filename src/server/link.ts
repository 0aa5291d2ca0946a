/** The secret stands behind the #, which browsers never send: it is in no log on the way. */
export function linkAt(address: string, secret: string): string {
  return `${address}/sign-in#${secret}`;
}

/** The link by which somebody of a demonstration practice signs in. */
export function doorAt<Door extends { readonly secret: string }>(
  address: string,
  { secret, ...door }: Door,
): Omit<Door, 'secret'> & { readonly link: string } {
  return { ...door, link: `${address}/api/demonstration/${secret}` };
}
