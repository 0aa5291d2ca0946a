import type { CodesByRegion } from './codes-by-region.ts';
import type { Support } from './define-rule.ts';
import type { Facts } from './facts.ts';
import { fractureCodes } from './fracture-site.ts';
import { fractureCharacter } from './treatment-phase.ts';
import { type FractureCause, vertebralFractures } from './vertebral-fracture.ts';

/** Seventh characters of M48.4- and M48.5-: neither knows a nonunion or malunion. */
const CHARACTERS = 'ADGS';

/** What fractures of one cause support where region and treatment phase choose the code (M48.4-, M48.5-). */
export function fracturesByRegion(
  facts: Facts,
  cause: FractureCause,
  codes: CodesByRegion,
  words: Pick<Support, 'because' | 'replaces'>,
): Support[] {
  const fractures = vertebralFractures(facts).filter((fracture) => fracture.cause === cause);
  const mentions = fractures.map(({ mention }) => mention);
  const character = fractureCharacter(facts, mentions, CHARACTERS);
  return fractures.flatMap((fracture) =>
    fractureCodes(facts, fracture, codes, character).map(
      (code): Support => ({
        stance: 'supports',
        code,
        evidence: [fracture.mention],
        order: 'injury-first',
        ...words,
      }),
    ),
  );
}
