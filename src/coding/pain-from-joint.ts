import type { Mention } from '../reading/evidence.ts';
import type { Facts } from './facts.ts';

const PAIN = [
  'low-back-pain',
  'back-pain',
  'axial-low-back-pain',
  'mechanical-low-back-pain',
  'pain',
];

/**
 * Pain that the provider says comes from a joint itself ("her pain arises from the facet joints"), with the words that
 * name the joint; empty where nothing says so, or where other parts of the spine than those accepted are meant.
 */
export function painFromJoint(
  facts: Facts,
  joint: 'facet-joint' | 'sacroiliac-joint',
  accepts: (joint: Mention) => boolean,
): readonly Mention[] {
  return facts
    .linked(PAIN, [joint])
    .map((link) => ({ pain: facts.mention(link.effect), source: facts.mention(link.cause) }))
    .filter(({ pain, source }) => facts.isDiagnostic(pain) && accepts(source))
    .flatMap(({ pain, source }) => [pain, source]);
}
