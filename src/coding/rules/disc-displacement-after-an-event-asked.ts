import type { Mention } from '../../reading/evidence.ts';
import { isOfUpperSpine } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { eventsOfNow } from '../events-of-now.ts';

function isLongStanding({ acuity }: Mention): boolean {
  return acuity.includes('chronic') || acuity.includes('recurrent');
}

/** Rupture of a disc leads to displacement unless it is called traumatic; a current injury is chapter 19 (I.C.13.b). */
export default defineRule({
  id: 'disc-displacement-after-an-event-asked',
  version: 1,
  title: 'A displaced disc told after an injury event is asked about: a current injury, or not',
  codes: ['M51.2', 'M51.1', 'S33.0'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.C.13.b' },
    {
      source: 'ICD-10-CM Alphabetic Index',
      section:
        'Rupture, intervertebral disc, see Displacement; Rupture, traumatic, intervertebral disc, lumbar',
    },
    { source: 'ICD-10-CM Tabular List', section: 'S33.0 Excludes1; Excludes1 at block M50-M54' },
  ],
  exceptions: [
    'The provider calls the disc traumatic, nontraumatic, chronic or recurrent',
    'An event of long ago; lifting, unless it stands in one sentence with the disc',
  ],
  check: (facts): readonly RuleFinding[] => {
    const discs = facts
      .diagnosed('disc-displacement')
      .filter((disc) => !isOfUpperSpine(disc) && !isLongStanding(disc));
    if (discs.length === 0 || facts.setting === 'diagnostic') return [];
    if (facts.mentioned('nontraumatic').length > 0) return [];
    const events = eventsOfNow(facts, discs);
    if (events.length === 0) return [];
    return [
      {
        stance: 'asks',
        topic: 'disc-injury',
        indicators: [
          ...discs,
          ...events,
          ...facts.stated('disc-degeneration'),
          ...facts.reported('disc-degeneration'),
        ],
        because:
          'A displaced disc is diagnosed and an injury event is told; whether the disc is a current injury is not stated.',
        about: ['M51.2', 'M51.1'],
      },
    ];
  },
  examples: [
    {
      name: 'Ruptured disc after a fall',
      row: 'D054',
      kind: 'insufficient',
      note: 'Assessment: Ruptured lumbar disc after fall yesterday.',
      gives: ['M51.26'],
      never: ['S33.0XXA'],
      asks: ['disc-injury'],
      asksAbout: ['Ruptured lumbar disc after fall yesterday'],
    },
    {
      name: 'Crash in the history of the illness',
      row: 'D054',
      kind: 'insufficient',
      note: 'HPI: MVC yesterday.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: ['disc-injury'],
      asksAbout: ['MVC yesterday', 'L4-5 disc herniation'],
    },
    {
      name: 'With radiculopathy',
      row: 'D054',
      kind: 'insufficient',
      note: 'HPI: leg pain since a fall last week.\nAssessment: L5-S1 disc herniation with left radiculopathy.',
      gives: ['M51.17'],
      asks: ['disc-injury'],
    },
    {
      name: 'Crash as the complaint',
      row: 'D054',
      kind: 'insufficient',
      note: 'CC: low back pain, MVC.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: ['disc-injury'],
    },
    {
      name: 'After lifting, in one sentence',
      row: 'D054',
      kind: 'insufficient',
      note: 'Assessment: L4-5 disc herniation after lifting a box yesterday.',
      gives: ['M51.26'],
      never: ['S33.0XXA'],
      asks: ['disc-injury'],
    },
    {
      name: 'Degeneration in the history and on the report is quoted beside the fall',
      row: 'D054',
      kind: 'insufficient',
      note: 'HPI: Fell last week. Known lumbar DDD.\nMRI lumbar spine: Disc desiccation L4-5.\n\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: ['disc-injury'],
      asksAbout: ['Known lumbar DDD', 'Disc desiccation L4-5', 'Fell last week'],
    },
    {
      name: 'Lifting in the history of the illness',
      row: 'D054',
      kind: 'trap',
      note: 'HPI: pain after lifting a box.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Called traumatic',
      row: 'D054',
      kind: 'supports',
      note: 'HPI: MVC yesterday.\nAssessment: Traumatic L4-5 disc herniation.',
      gives: ['S33.0XXA'],
      asks: [],
    },
    {
      name: 'The fall is named as the cause',
      row: 'D054',
      kind: 'supports',
      note: 'Assessment: Ruptured L4-5 disc due to fall yesterday.',
      gives: ['S33.0XXA'],
      asks: [],
    },
    {
      name: 'Called nontraumatic',
      row: 'D054',
      kind: 'trap',
      note: 'HPI: Fell last week.\nAssessment: L4-5 disc herniation, nontraumatic.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Called chronic',
      row: 'D054',
      kind: 'trap',
      note: 'Assessment: Chronic L4-5 disc herniation, fell at home.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Called recurrent',
      row: 'D055',
      kind: 'trap',
      note: 'HPI: Fell last week.\nAssessment: Recurrent L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'An accident of years ago',
      row: 'D054',
      kind: 'trap',
      note: 'HPI: MVA in 2009.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'A fall in the past history',
      row: 'D054',
      kind: 'trap',
      note: 'PMH: fall off a ladder.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Disc of the neck',
      row: 'D039',
      kind: 'trap',
      note: 'HPI: MVC yesterday.\nAssessment: C5-6 disc herniation. Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'No fall',
      row: 'D039',
      kind: 'trap',
      note: 'HPI: No MVC.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'The reader of a study is not asked',
      row: 'D142',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'HPI: MVC yesterday.\nIMPRESSION: L4-5 disc extrusion.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Told above the first heading',
      row: 'D054',
      kind: 'insufficient',
      note: 'Fell last week.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: ['disc-injury'],
    },
    {
      name: 'One disc is of long ago, one is not',
      row: 'D054',
      kind: 'insufficient',
      note: 'HPI: Fell last week.\nAssessment: Chronic L4-5 disc herniation. L3-4 disc extrusion.',
      gives: ['M51.26'],
      asks: ['disc-injury'],
      asksAbout: ['L3-4 disc extrusion'],
    },
    {
      name: 'A disc of the neck beside one of long ago',
      row: 'D054',
      kind: 'trap',
      note: 'HPI: MVC yesterday.\nAssessment: C5-6 disc herniation. Chronic L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Called traumatic once, and named once more',
      row: 'D054',
      kind: 'supports',
      note: 'HPI: MVC yesterday.\nAssessment: Traumatic L4-5 disc herniation. The disc herniation is painful.',
      gives: ['S33.0XXA'],
      asks: [],
    },
  ],
});
