import { z } from 'zod';
import { isPermission, type Permission } from './permissions.ts';

/**
 * Marks a field of a reply that only some may see: the server takes it out for everybody else. Use it for what a
 * payment, a risk score or a quality figure would show.
 * @example z.object({ visits: z.number(), paid: visibleTo('effects:read', z.number().optional()) })
 */
export function visibleTo<Schema extends z.ZodType>(
  permission: Permission,
  schema: Schema,
): Schema {
  return schema.meta({ 'x-visible-to': permission });
}

/** A place in a reply that is guarded: keys from the top, `*` for every item of a list or record. */
export type GuardedPlace = { readonly path: readonly string[]; readonly permission: Permission };

/** Every guarded place of a reply. Worked out once for a route. */
export function guardedPlaces(
  schema: z.core.$ZodType,
  path: readonly string[] = [],
): GuardedPlace[] {
  const permission = z.globalRegistry.get(schema)?.['x-visible-to'];
  if (isPermission(permission)) return [{ path, permission }];
  return innerSchemas(schema).flatMap(([step, inner]) =>
    guardedPlaces(inner, step === undefined ? path : [...path, step]),
  );
}

type Inner = readonly [step: string | undefined, schema: z.core.$ZodType];

/** The schemas inside a schema, with the step that leads to them. */
export function innerSchemas(schema: z.core.$ZodType): readonly Inner[] {
  if (schema instanceof z.ZodObject) return Object.entries<z.core.$ZodType>(schema.shape);
  if (schema instanceof z.ZodArray) return [['*', schema.element]];
  if (schema instanceof z.ZodRecord) return [['*', schema.valueType]];
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item) => ['*', item] as const);
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => [undefined, option] as const);
  if (schema instanceof z.ZodIntersection)
    return [
      [undefined, schema.def.left],
      [undefined, schema.def.right],
    ];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault
  )
    return [[undefined, schema.unwrap()]];
  return [];
}

/** The reply without the places that are not allowed. What is given is not changed. */
export function withoutGuarded(
  body: unknown,
  places: readonly GuardedPlace[],
  isAllowed: (permission: Permission) => boolean,
): unknown {
  return places
    .filter(({ permission }) => !isAllowed(permission))
    .reduce((kept, { path }) => without(kept, path), body);
}

function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return step === '*' ? value.map((item: unknown) => without(item, rest)) : value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    if (step !== '*' && step !== key) return [[key, item]];
    return rest.length === 0 ? [] : [[key, without(item, rest)]];
  });
  return Object.fromEntries(entries);
}
