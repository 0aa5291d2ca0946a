import type { Ask } from '../coding/define-rule.ts';

type SectionKind = Ask['indicators'][number]['section'];

/** How a query names the place where quoted words stand. */
export const SECTION_NAMES = {
  none: 'note',
  'chief-complaint': 'chief complaint',
  hpi: 'history of present illness',
  history: 'past history',
  'family-history': 'family history',
  'social-history': 'social history',
  'review-of-systems': 'review of systems',
  'patient-reported': 'patient-reported section',
  medications: 'medications',
  allergies: 'allergies',
  vitals: 'vital signs',
  exam: 'physical exam',
  imaging: 'imaging section',
  labs: 'laboratory results',
  'medical-decision-making': 'medical decision making',
  assessment: 'assessment',
  plan: 'plan',
  'assessment-plan': 'assessment and plan',
  'preoperative-diagnosis': 'preoperative diagnosis',
  'postoperative-diagnosis': 'postoperative diagnosis',
  indication: 'indication',
  procedure: 'procedure',
  'procedure-detail': 'procedure description',
  'radiology-impression': 'radiology impression',
  'problem-list': 'problem list',
  education: 'patient education',
  'prior-visit': 'earlier visit',
  addendum: 'addendum',
  attestation: 'attestation',
  other: 'note',
} as const satisfies Record<SectionKind, string>;
