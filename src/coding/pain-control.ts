import type { Mention, SectionKind } from '../reading/evidence.ts';
import type { SequenceHint } from './define-rule.ts';
import type { Facts } from './facts.ts';

/** Parts of a note that say why the patient came. */
const SAYS_WHY: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'none',
  'chief-complaint',
  'hpi',
  'indication',
  'assessment',
  'assessment-plan',
  'preoperative-diagnosis',
  'procedure',
  'other',
]);

/** Words that make pain control the reason for this visit, or name a device put in for it today (I.C.6.b.1.a). */
export function painControl(facts: Facts): readonly Mention[] {
  return facts
    .stated('pain-control-visit', 'neurostimulator-implant')
    .filter((mention) => !mention.planned && SAYS_WHY.has(mention.section));
}

/** I.C.6.b.1.b.ii: the pain code first at a visit for pain control, else after the code of the site. */
export function orderOfPainCode(facts: Facts): SequenceHint {
  return painControl(facts).length > 0 ? 'pain-control-first' : 'after-site';
}
