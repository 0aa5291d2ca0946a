import { z } from 'zod';

/** A column that holds JSON, as its schema reads it. What does not fit was not written by Endplate. */
export function fromJson<Schema extends z.ZodType>(
  schema: Schema,
  column: string,
): z.infer<Schema> {
  return schema.parse(JSON.parse(column));
}

export const textsSchema = z.array(z.string());
