import type { Scope } from '../../store/scope.ts';
import { buildServer } from '../build-server.ts';
import type { Services } from '../services.ts';

/** Calls a route as somebody of the practice, without a network. Throws when the reply is no success. */
export type CallAs = (
  by: Scope,
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  body?: Uint8Array | object,
) => Promise<unknown>;

/** The routes of the product for the filling of a demonstration record. Nothing listens. */
export async function makeCallAs(
  services: Services,
): Promise<{ readonly call: CallAs; readonly close: () => Promise<void> }> {
  let acting: Scope | undefined;
  const server = await buildServer({
    ...services,
    identify: async () =>
      acting === undefined ? undefined : { tenant: acting.tenant, actor: acting.actor },
  });
  const call: CallAs = async (by, method, url, body) => {
    acting = by;
    const isFile = body instanceof Uint8Array;
    const reply = await server.inject({
      method,
      url,
      ...(body === undefined ? {} : { payload: isFile ? Buffer.from(body) : JSON.stringify(body) }),
    });
    acting = undefined;
    if (reply.statusCode >= 300)
      throw new Error(`demonstration: ${method} ${url.split('?')[0]} gave ${reply.statusCode}`);
    const answer: unknown = reply.body === '' ? undefined : JSON.parse(reply.body);
    return answer;
  };
  return { call, close: () => server.close() };
}
