import type { Mention, Region } from '../reading/evidence.ts';
import type { CodesByRegion } from './codes-by-region.ts';
import type { Facts } from './facts.ts';
import { isBeside } from './treatment-phase.ts';

/** A fracture and the vertebrae that are broken, as written: `L1`, `L2`; ranges are spelled out. */
export type FractureSite = { readonly mention: Mention; readonly vertebrae: readonly string[] };

const ORDER = 'C1 C2 C3 C4 C5 C6 C7 T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 L1 L2 L3 L4 L5 S1'.split(
  ' ',
);

/** The vertebrae that a fracture names in its own words or sentence. */
export function vertebraeOf(facts: Facts, mention: Mention): string[] {
  const written = mention.levels.flatMap(({ upper, lower }) =>
    lower === undefined ? [upper] : ORDER.slice(ORDER.indexOf(upper), ORDER.indexOf(lower) + 1),
  );
  return [...new Set([...written, ...ordinals(facts, mention)])];
}

/** The codes that the regions of a fracture choose, with the seventh character. */
export function fractureCodes(
  facts: Facts,
  fracture: FractureSite,
  codes: CodesByRegion,
  character: string,
): readonly string[] {
  return fractureRegions(facts, fracture).flatMap((region) => {
    const code = codes[region];
    return code === undefined ? [] : [code + character];
  });
}

/** Numbers of the lumbar vertebrae that are broken; `0` for one that is not named, none when it is not lumbar. */
export function lumbarNumbers(facts: Facts, fracture: FractureSite): readonly string[] {
  const isLumbar = fractureRegions(facts, fracture).some(
    (region) => region === 'lumbar' || region === 'lumbosacral',
  );
  if (!isLumbar) return [];
  const named = fracture.vertebrae
    .filter((name) => name.startsWith('L'))
    .map((name) => name.slice(1));
  return named.length > 0 ? named : ['0'];
}

/** "First lumbar vertebra" in the sentence of the fracture. */
export function ordinals(facts: Facts, mention: Mention): string[] {
  return [1, 2, 3, 4, 5].flatMap((number) =>
    facts.mentioned(`lumbar-vertebra-${number}`).some((site) => isBeside(site, mention))
      ? [`L${number}`]
      : [],
  );
}

/** Regions of the low back in which the fracture lies: by its vertebrae, else by its words and note; T12 and above are none. */
function fractureRegions(
  facts: Facts,
  { mention, vertebrae }: FractureSite,
): readonly (Region | 'unspecified')[] {
  if (vertebrae.length > 0) return vertebrae.some((name) => name.startsWith('L')) ? ['lumbar'] : [];
  const regions = facts.regions(mention);
  return regions.length === 0 ? ['unspecified'] : regions;
}
