import { z } from 'zod';
import { encounterSchema } from '../chart/encounter.ts';
import { issueSchema } from '../chart/issue.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { ClaimItem } from '../formats/claim-item.ts';
import { FORMATS, type FormatName } from '../formats/format-reader.ts';
import type { ArrivedProblem } from '../intake/read-source.ts';
import type { SentVisit } from '../intake/store-visits.ts';
import { claimSchema } from '../store/record/claims.ts';

/** One thing in a chunk. */
export type ChunkLine =
  /** @property format of the file that it stood in, whose problem list its own is a version of */
  | { readonly visit: SentVisit; readonly format?: FormatName | undefined }
  /** @property file SHA-256 of the file @property number place of the claim in it, from 1 */
  | { readonly claim: ClaimItem; readonly file: string; readonly number: number }
  /** what a file lists of patients */
  | { readonly problems: readonly ArrivedProblem[]; readonly format: FormatName };

const sentVisitSchema = encounterSchema.extend({
  patient: z.object({ birthDate: z.string().optional(), sex: z.string().optional() }).optional(),
  follows: z.object({ as: z.enum(['addendum', 'replacement']), documentId: z.string() }).optional(),
});
const positionSchema = z.custom<SourcePosition>((value) => typeof value === 'object');
const unread = { id: z.string(), issues: z.array(issueSchema), at: positionSchema };
const itemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('claim'), claim: claimSchema, issues: z.array(issueSchema) }),
  z.object({ kind: z.literal('unread'), ...unread }),
  z.object({ kind: z.literal('frame'), ...unread }),
]);
/** Only `endplate submit` writes them, and the encryption shows any change; that it is a list of objects is enough. */
const problemsSchema = z.custom<readonly ArrivedProblem[]>(
  (value) => z.array(z.looseObject({ problem: z.looseObject({}) })).safeParse(value).success,
);

/** How a line reads back. */
export const chunkLineSchema: z.ZodType<ChunkLine> = z.union([
  z.object({ visit: sentVisitSchema, format: z.enum(FORMATS).optional() }),
  z.object({ claim: itemSchema, file: z.string(), number: z.number().int() }),
  z.object({ problems: problemsSchema, format: z.enum(FORMATS) }),
]);
