import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { isExertion } from '../events-of-now.ts';
import type { Facts } from '../facts.ts';
import { isCalledChronic } from '../low-back-injury.ts';
import { BACK_PAINS, lowBackPainAssessed, painToldSince, wordsTold } from '../told-since.ts';
import { INJURY_EVENTS } from '../vertebral-fracture.ts';

const EVENTS = [...INJURY_EVENTS, 'old-injury', 'low-back-injury'];

/** An event of now that may have injured the back. Pain after lifting or bending is pain of the back as it comes. */
function isInjuryOfNow(facts: Facts, event: Mention): boolean {
  return event.temporality === 'recent' && !isExertion(facts, event);
}

function isLasting(pain: Mention): boolean {
  return isCalledChronic(pain) || pain.acuity.includes('recurrent');
}

function isPutDown(facts: Facts): boolean {
  return (
    facts.diagnosed('post-traumatic-pain').length > 0 || facts.linked(BACK_PAINS, EVENTS).length > 0
  );
}

/** "Since" tells when and not why: a current injury is chapter 19, chronic pain from an old one adds G89.21. */
export default defineRule({
  id: 'pain-since-an-injury-asked',
  version: 1,
  title: 'Low back pain told since an injury is asked about when its relation to it is not stated',
  codes: ['G89.21', 'G89.29', 'M54.50', 'S39.9'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19, I.C.6.b.1.b, I.C.13.b' },
    { source: 'ICD-10-CM Tabular List', section: 'Block M50-M54 Excludes1: current injury' },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Pain, chronic, due to trauma' },
  ],
  exceptions: [
    'The provider states or denies the relation',
    'An injury in the history that is not tied to the pain',
    'An injury of long ago, lifting or bending, and pain that nobody calls chronic or recurrent',
    'An injury or another cause is diagnosed',
  ],
  check: (facts): readonly RuleFinding[] => {
    const assessed = lowBackPainAssessed(facts);
    const told = painToldSince(facts, EVENTS).filter(
      ({ pain, event }) => isInjuryOfNow(facts, event) || [...assessed, pain].some(isLasting),
    );
    const events = told.map(({ event }) => event);
    if (told.length === 0 || facts.unrelated(assessed, events)) return [];
    if (isPutDown(facts)) return [];
    return [
      {
        stance: 'asks',
        topic: 'pain-and-injury',
        indicators: [...assessed, ...wordsTold(told)],
        because:
          'Low back pain is told since an injury, and whether it is due to it, current or old, is not stated.',
        about: ['M54.50'],
      },
    ];
  },
  examples: [
    {
      name: 'Chronic low back pain since an accident',
      row: 'D006',
      kind: 'insufficient',
      note: 'Assessment: Chronic low back pain since MVA in 2019.',
      gives: ['M54.50', 'G89.29'],
      never: ['G89.21'],
      asks: ['pain-and-injury'],
      asksAbout: ['Chronic low back pain since MVA in 2019'],
    },
    {
      name: 'It began after the accident',
      row: 'D006',
      kind: 'insufficient',
      note: 'Assessment: Chronic low back pain, began after an MVA in 2009.',
      gives: ['M54.50', 'G89.29'],
      asks: ['pain-and-injury'],
    },
    {
      name: 'The history ties the pain to the injury',
      row: 'D006',
      kind: 'insufficient',
      note: 'HPI: Since a fall in 2014 he has had low back pain.\nAssessment: Chronic low back pain.',
      gives: ['M54.50', 'G89.29'],
      asks: ['pain-and-injury'],
      asksAbout: ['Since a fall in 2014', 'Chronic low back pain'],
    },
    {
      name: 'Chronic stands in the history',
      row: 'D006',
      kind: 'insufficient',
      note: 'HPI: Chronic low back pain since an MVA 3 years ago.\nAssessment: Low back pain.',
      gives: ['M54.50', 'G89.29'],
      asks: ['pain-and-injury'],
    },
    {
      name: 'Since an old injury',
      row: 'D006',
      kind: 'insufficient',
      note: 'Assessment: Chronic low back pain since old work injury.',
      gives: ['M54.50', 'G89.29'],
      asks: ['pain-and-injury'],
    },
    {
      name: 'Since an injury of the back',
      row: 'D088',
      kind: 'insufficient',
      note: 'Assessment: Chronic low back pain since low back injury in 2012.',
      gives: ['M54.50', 'G89.29'],
      never: ['S39.92XA'],
      asks: ['pain-and-injury'],
    },
    {
      name: 'Pain after an accident of yesterday, no injury named',
      row: 'D147',
      kind: 'insufficient',
      note: 'Assessment: Low back pain after MVA yesterday.',
      gives: ['M54.50'],
      never: ['S39.012A', 'S39.92XA'],
      asks: ['pain-and-injury'],
    },
    {
      name: 'Recurrent pain after lifting',
      row: 'D007',
      kind: 'insufficient',
      note: 'Assessment: Recurrent low back pain after lifting a box.',
      gives: ['M54.50'],
      asks: ['pain-and-injury'],
    },
    {
      name: 'The provider states the relation',
      row: 'D006',
      kind: 'supports',
      note: 'Assessment: Chronic low back pain since and due to MVA in 2009.',
      gives: ['M54.50', 'G89.21'],
      asks: [],
    },
    {
      name: 'Called posttraumatic',
      row: 'D006',
      kind: 'supports',
      note: 'Assessment: Chronic posttraumatic low back pain since MVA in 2009.',
      gives: ['M54.50', 'G89.21'],
      asks: [],
    },
    {
      name: 'The provider denies the relation',
      row: 'D006',
      kind: 'trap',
      note: 'Assessment: Chronic low back pain since MVA in 2009, not due to the MVA.',
      gives: ['M54.50', 'G89.29'],
      asks: [],
    },
    {
      name: 'The injury is diagnosed',
      row: 'D086',
      kind: 'supports',
      note: 'HPI: Acute low back pain after lifting a couch.\nAssessment: Lumbar strain.',
      gives: ['S39.012A'],
      asks: [],
    },
    {
      name: 'An injury in the history without a tie',
      row: 'D006',
      kind: 'trap',
      note: 'PMH: MVA 2009.\nAssessment: Chronic low back pain.',
      gives: ['M54.50', 'G89.29'],
      asks: [],
    },
    {
      name: 'Since an accident, told in the past history',
      row: 'D006',
      kind: 'trap',
      note: 'PMH: back pain after MVA 2009.\nAssessment: Chronic low back pain.',
      gives: ['M54.50', 'G89.29'],
      asks: [],
    },
    {
      name: 'An accident of years ago and pain that is not called chronic',
      row: 'D006',
      kind: 'trap',
      note: 'Assessment: Low back pain since an MVA 3 years ago.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'What followed the accident is the relief',
      row: 'D006',
      kind: 'trap',
      note: 'Assessment: Chronic low back pain, improving since the MVA.',
      gives: ['M54.50', 'G89.29'],
      asks: [],
    },
    {
      name: 'Something else stands between',
      row: 'D006',
      kind: 'trap',
      note: 'HPI: low back pain worse after sitting in the car all day, fell last week.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Pain of the neck since the accident',
      row: 'D006',
      kind: 'trap',
      note: 'Assessment: Chronic neck pain since MVA in 2019. Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Pain of the thoracic spine since the accident',
      row: 'D006',
      kind: 'trap',
      note: 'Assessment: Low back pain. Chronic back pain at T8 since MVA in 2019.',
      gives: ['M54.50', 'M54.6', 'G89.29'],
      asks: [],
    },
    {
      name: 'Instructions for the time to come',
      row: 'D001',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: Call for back pain after a fall.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'No pain after the fall',
      row: 'D001',
      kind: 'trap',
      note: 'HPI: no low back pain after a fall last week.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'No fall',
      row: 'D001',
      kind: 'trap',
      note: 'HPI: low back pain, not since a fall.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Another cause takes the code',
      row: 'D064',
      kind: 'trap',
      note: 'Assessment: Low back pain after MVA. Lumbar spondylosis.',
      gives: ['M47.816'],
      asks: [],
    },
    {
      name: 'Pain named twice, chronic once',
      row: 'D006',
      kind: 'insufficient',
      note: 'Assessment: Low back pain since an MVA 3 years ago. Chronic pain.',
      gives: ['M54.50', 'G89.29'],
      asks: ['pain-and-injury'],
    },
    {
      name: 'Acute pain after lifting',
      row: 'D002',
      kind: 'trap',
      note: 'Assessment: Acute low back pain after lifting a box.',
      gives: ['M54.50'],
      asks: [],
    },
    {
      name: 'Pain after bending',
      row: 'D002',
      kind: 'trap',
      note: 'HPI: Low back pain after bending.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
  ],
});
