import type { JWK } from 'jose';
import { z } from 'zod';

const fieldsSchema = z.looseObject({
  kty: z.enum(['EC', 'RSA']),
  kid: z.string().min(1).optional(),
  d: z.undefined().optional(),
});

/** A public key for ES384 or RS384. Private parts are refused, so that nobody hands them out by mistake. */
const publicKeySchema = z
  .custom<JWK>((value) => fieldsSchema.safeParse(value).success, { error: 'a public key' })
  .meta({ type: 'object' });

export const keySetSchema = z.object({ keys: z.array(publicKeySchema).min(1).max(20) });
