import { type Proportion, proportionWords } from '../review/proportion.ts';
import { FEWEST } from './funnel.ts';

/** A share in words: with its rate and interval from ten units on, below that the counts alone. */
export function shareWords(share: Proportion): string {
  return share.of < FEWEST ? `${share.count} of ${share.of}` : proportionWords(share);
}
