import { buildCodebook } from './build-codebook.ts';
import type { Codebook } from './codebook-interface.ts';
import type { FamilyContent } from './content.ts';
import { readEmbedded } from './embedded.ts';
import type { ImportedRelease } from './imported-release.ts';
import type { InjuryRelation } from './injury-relation.ts';

let embedded: Codebook | undefined;
const madeOf = new WeakMap<
  Codebook,
  { family: FamilyContent; imported: readonly ImportedRelease[] }
>();

/** The low back family that comes with the product: read once, at the first call. */
export function embeddedCodebook(): Codebook {
  embedded ??= makeCodebook(readEmbedded(), []);
  return embedded;
}

/**
 * A codebook that also knows official releases. On a day that a full one covers it decides, also for the
 * low back family. The base stays as it was; of two for one effective date the later in the list stands.
 */
export function withReleases(base: Codebook, releases: readonly ImportedRelease[]): Codebook {
  const known = madeOf.get(base);
  if (known === undefined) {
    throw new Error('withReleases: the base was not made by embeddedCodebook or withReleases.');
  }
  const byDay = new Map(known.imported.map((release) => [release.effective, release]));
  for (const release of releases) byDay.set(release.effective, release);
  return makeCodebook(known.family, [...byDay.values()]);
}

/** The relations behind "current injury - see injury of spine by body region": see `InjuryRelation`. */
export function blockInjuryRelation(): readonly InjuryRelation[] {
  return readEmbedded().injuryRelations;
}

function makeCodebook(family: FamilyContent, imported: readonly ImportedRelease[]): Codebook {
  const codebook = buildCodebook(family, imported);
  madeOf.set(codebook, { family, imported });
  return codebook;
}

export type { Codebook } from './codebook-interface.ts';
export type { ImportedRelease } from './imported-release.ts';
export type { InjuryRelation } from './injury-relation.ts';
export type { InstructionalNote } from './notes.ts';
export type { Release } from './release.ts';
export type { FoundCode } from './search.ts';
export type { CodeStatus } from './validity.ts';
