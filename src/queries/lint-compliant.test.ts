import { describe, expect, it } from 'vitest';
import { lintQuery } from './lint.ts';

const OTHER = 'Other (please specify)';
const UNABLE = 'Unable to determine';
const OFFICE = { source: 'assessment', date: '2026-11-02', author: 'Dr. Osei' };
const MODIC = {
  quote: 'Modic type 1 changes at L5-S1',
  source: 'MRI report',
  date: '2026-10-12',
  author: 'Dr. Lund, radiology',
};
const LOW_BACK_PAIN = { ...OFFICE, quote: 'Low back pain, 8 months' };

type Query = {
  name: string;
  title?: string;
  text: string;
  options?: unknown[];
  indicators: unknown[];
  dateOfService?: string;
};

const COMPLIANT: Query[] = [
  {
    name: 'the source of low back pain, with the finding among the answers',
    title: 'Low back pain - source clarification',
    text: 'Based on your clinical judgment, can the source of the low back pain documented on 11/02/2026 be further specified?',
    options: [
      'Low back pain due to vertebral endplate changes',
      'Low back pain due to another source (specify)',
      'Source not determined at this time',
      'Imaging finding not clinically significant to this pain',
      OTHER,
      UNABLE,
    ],
    indicators: [LOW_BACK_PAIN, MODIC],
  },
  {
    name: 'an open question',
    title: 'Low back pain clarification',
    text: 'Your note of 11/02/2026 lists "low back pain" and the plan includes an epidural steroid injection. Please clarify the condition for which the injection is ordered, if known.',
    options: [],
    indicators: [
      'Assessment 11/02/2026: "low back pain"',
      'Plan 11/02/2026: "L5-S1 interlaminar ESI"',
    ],
  },
  {
    name: 'side of sciatica, exhaustive sides without "other"',
    title: 'Sciatica - laterality',
    text: 'Please clarify the side of the sciatica documented in the assessment.',
    options: ['Right', 'Left', 'Bilateral', 'Unable to determine'],
    indicators: [
      'Assessment 2026-11-02: "sciatica"',
      'PT eval 2026-10-28: "pain radiating to the left calf"',
    ],
  },
  {
    name: 'a yes/no question that links two documented conditions',
    title: 'Relationship of documented conditions',
    text: 'Is the low back pain due to the disc herniation documented on 11/02/2026?',
    options: ['Yes', 'No', OTHER, 'Clinically unable to determine'],
    indicators: ['Assessment 11/02/2026: "L4-5 disc herniation; low back pain"'],
  },
  {
    name: 'a yes/no question on a finding that the radiologist documents',
    title: 'Clarification of imaging report',
    text: 'Do you agree with the radiologist documentation of an L1 compression fracture in the report of 10/30/2026?',
    options: ['Yes', 'No', 'Not clinically significant', OTHER, UNABLE],
    indicators: [
      { quote: 'Acute L1 compression fracture', source: 'CT report', date: '2026-10-30' },
      { ...OFFICE, quote: 'back pain after fall' },
    ],
  },
  {
    name: 'a conflict between two practitioners',
    title: 'Conflicting documentation',
    text: 'The assessment and the order differ. Please clarify which statement describes the condition treated at this visit.',
    options: [
      'Low back pain without radiculopathy',
      'Lumbar radiculopathy (level and cause, if known)',
      OTHER,
      UNABLE,
    ],
    indicators: [
      { ...OFFICE, quote: 'Low back pain' },
      { quote: 'TFESI left L5 for lumbar radiculopathy', source: 'order', date: '2026-11-02' },
    ],
  },
  {
    name: 'an attending and a consultant',
    title: 'Clarification of conflicting documentation',
    text: 'Dr. Ahn (neurosurgery consult, 11/03/2026) documents "lumbar radiculopathy"; the attending note of 11/03/2026 documents "low back pain, no radiculopathy". Based on your clinical judgment, please clarify the diagnosis being treated.',
    options: [
      'Lumbar radiculopathy',
      'Low back pain without radiculopathy',
      'Other: ________',
      'Clinically undetermined',
    ],
    indicators: [
      'Neurosurgery consult 11/03/2026: "lumbar radiculopathy"',
      'Attending progress note 11/03/2026: "low back pain, no radiculopathy"',
    ],
  },
  {
    name: 'an earlier encounter with date and place beside a current indicator',
    title: 'Low back pain clarification',
    text: 'The prior note of 06/02/2026 lists "vertebrogenic low back pain"; the assessment of 11/02/2026 lists "low back pain". Please clarify the diagnosis treated at the visit of 11/02/2026.',
    options: ['Vertebrogenic low back pain', 'Low back pain, cause not established', OTHER, UNABLE],
    indicators: [
      'Prior office note 06/02/2026, assessment: "vertebrogenic low back pain"',
      'Office note 11/02/2026, assessment: "low back pain"',
    ],
  },
  {
    name: 'an earlier encounter given as objects',
    title: 'Diagnosis clarification',
    text: 'Please clarify the diagnosis that was evaluated at this visit.',
    options: ['Lumbar spinal stenosis', 'Low back pain only', OTHER, UNABLE],
    indicators: [
      {
        quote: 'lumbar spinal stenosis',
        source: 'prior visit, assessment',
        date: '2026-04-01',
        encounter: 'prior',
      },
      { ...OFFICE, quote: 'low back pain, walks one block' },
    ],
  },
  {
    name: 'clinical significance of an imaging finding',
    title: 'Imaging finding clarification',
    text: 'Please clarify the clinical significance, if any, of the MRI finding listed below for the visit of 11/02/2026.',
    options: [
      'Clinically significant (please describe)',
      'Not clinically significant',
      OTHER,
      UNABLE,
    ],
    indicators: [MODIC, LOW_BACK_PAIN],
  },
  {
    name: 'stenosis and walking',
    title: 'Lumbar stenosis - symptom clarification',
    text: 'Can the leg symptoms described in the HPI be further specified?',
    options: [
      'Neurogenic claudication',
      'Leg symptoms of another cause (specify)',
      'No claudication',
      OTHER,
      UNABLE,
    ],
    indicators: [
      'Assessment 2026-11-02: "lumbar spinal stenosis"',
      'HPI 2026-11-02: "legs get heavy after one block, better leaning on the shopping cart"',
    ],
  },
  {
    name: 'cause and status of a vertebral fracture',
    title: 'Vertebral fracture - aetiology and status',
    text: 'Please clarify the cause and current status of the L1 compression fracture documented on 11/02/2026.',
    options: [
      'Current traumatic fracture',
      'Current osteoporotic fracture',
      'Pathological fracture due to other disease or neoplasm',
      'Healed/old fracture',
      OTHER,
      UNABLE,
    ],
    indicators: [
      'Assessment 11/02/2026: "L1 compression fracture"',
      'HPI 11/02/2026: "fell from standing"',
      'DEXA 03/10/2026: "T-score -2.9"',
    ],
  },
  {
    name: 'strain that is called recurrent',
    title: 'Low back condition - current status',
    text: 'The note describes a strain and a recurrent problem. Please clarify the status of the low back condition at this visit.',
    options: [
      'Current acute injury (date: ____)',
      'Recurrence without new injury',
      'Late effect of prior injury',
      OTHER,
      UNABLE,
    ],
    indicators: ['A/P 11/02/2026: "recurrent lumbar strain"'],
  },
  {
    name: 'type of sacroiliac condition',
    title: 'Sacroiliac condition - type',
    text: 'Please specify the type of sacroiliac condition for which the injection was performed.',
    options: [
      'Sacroiliitis',
      'SI joint pain or mechanical disorder',
      'Somatic (segmental) dysfunction',
      'Instability',
      'Sprain (date)',
      OTHER,
      UNABLE,
    ],
    indicators: [
      'Procedure note 11/02/2026: "right SI joint injection"',
      'Assessment 11/02/2026: "SI dysfunction"',
    ],
  },
  {
    name: 'chronic pain and psychosocial plan',
    title: 'Pain diagnosis clarification',
    text: 'Based on the indicators below, please clarify the pain diagnosis.',
    options: [
      'Chronic pain',
      'Chronic pain syndrome',
      'Pain with related psychological factors',
      OTHER,
      UNABLE,
    ],
    indicators: [
      'Assessment 11/02/2026: "chronic pain"',
      'Plan 11/02/2026: "refer to pain psychology, CBT"',
    ],
  },
  {
    name: 'patient denies numbness, in the indicator',
    title: 'Leg symptom clarification',
    text: 'Patient denies numbness per HPI of 11/02/2026 and reports pain down the right leg. Can the leg symptoms be further specified?',
    options: ['Right-sided sciatica', 'Referred pain from the low back', OTHER, UNABLE],
    indicators: ['HPI 11/02/2026: "patient denies numbness; pain down the right leg to the calf"'],
  },
  {
    name: 'severity and quality of pain as clinical words',
    title: 'Low back pain clarification',
    text: 'HPI of 11/02/2026 describes the quality of the pain as aching and the severity of the pain as 7/10. Please clarify the cause of the low back pain, if known.',
    options: [],
    indicators: ['HPI 11/02/2026: "aching low back pain, severity 7/10"'],
  },
  {
    name: 'one supported option only',
    title: 'Disc condition clarification',
    text: 'Can the disc condition be further specified?',
    options: ['Lumbar disc degeneration', OTHER, UNABLE],
    indicators: [
      'Assessment 2026-11-02: "lumbar disc disease"',
      'X-ray 2026-10-01: "disc space narrowing L4-5"',
    ],
  },
  {
    name: 'answers written into the text as tick boxes',
    title: 'Low back pain clarification',
    text: 'Office visit 11/02/2026. Please clarify the source of the low back pain:\n[ ] Low back pain due to vertebral endplate changes\n[ ] Low back pain, source not determined\n[ ] Other (please specify): ______\n[ ] Unable to determine',
    indicators: [LOW_BACK_PAIN, MODIC],
  },
  {
    name: 'a reply request and thanks',
    title: 'Documentation clarification',
    text: 'Dear Dr. Osei,\nThe assessment of 11/02/2026 states "lumbar radiculopathy". Please clarify the cause, if known. Please document your response in an addendum to the note. Thank you.',
    options: [
      'Due to disc displacement',
      'Due to foraminal stenosis',
      'Cause not known',
      OTHER,
      UNABLE,
    ],
    indicators: [
      'Assessment 11/02/2026: "lumbar radiculopathy"',
      'MRI 10/12/2026: "L5-S1 disc protrusion with left foraminal stenosis"',
    ],
  },
  {
    name: 'headings in capitals',
    title: 'LOW BACK PAIN CLARIFICATION',
    text: 'CLINICAL INDICATORS: see list.\nQUESTION: Based on your clinical judgment, can the low back pain be further specified?',
    options: [
      'LOW BACK PAIN DUE TO DISC DEGENERATION',
      'LOW BACK PAIN, NOT FURTHER SPECIFIED',
      'OTHER (PLEASE SPECIFY)',
      'UNABLE TO DETERMINE',
    ],
    indicators: ['Assessment 11/02/2026: "LBP"', 'MRI 10/12/2026: "L4-5 disc desiccation"'],
  },
  {
    name: 'pregnancy relation',
    title: 'Relationship of documented conditions',
    text: 'Please clarify whether the low back pain documented on 11/02/2026 is related to the pregnancy.',
    options: [
      'Related to or complicating the pregnancy',
      'Pregnancy is incidental to this condition',
      OTHER,
      UNABLE,
    ],
    indicators: ['HPI 11/02/2026: "24 weeks pregnant"', 'Assessment 11/02/2026: "low back pain"'],
  },
  {
    name: 'quoted record words that would be opinion or money if the writer said them',
    title: 'Low back pain clarification',
    text: 'The MRI report of 10/12/2026 states "findings suggest active Modic change" and the note of 11/02/2026 states "awaiting insurance approval". Please clarify the source of the low back pain, if known.',
    indicators: [
      'MRI report 10/12/2026: "findings suggest active Modic change"',
      'Note 11/02/2026: "low back pain"',
    ],
  },
  {
    name: 'present on admission',
    title: 'Pressure on timing: clarification',
    text: 'Was the L2 fracture documented on 11/04/2026 present at the time of admission on 11/01/2026?',
    options: ['Yes', 'No', OTHER, 'Clinically undetermined'],
    indicators: [
      'Progress note 11/04/2026: "L2 fracture"',
      'ED CT 11/01/2026: "L2 superior endplate deformity"',
    ],
  },
  {
    name: 'contract-shaped indicators',
    title: 'Leg symptoms - clarification',
    text: 'Can the leg symptoms be further specified?',
    options: [
      'Lumbar radiculopathy',
      'Leg symptoms of another cause (please describe)',
      OTHER,
      UNABLE,
    ],
    indicators: [
      {
        quote: 'SLR positive on the left at 40 degrees',
        start: 10,
        end: 48,
        document: 'note',
        source: 'exam',
        date: '2026-11-02',
      },
    ],
  },
  {
    name: 'a definitional clinical validation query',
    title: 'Lumbar radiculopathy - clinical indicators',
    text: 'The assessment of 11/02/2026 documents "lumbar radiculopathy". The exam documents normal strength, sensation and reflexes. Please clarify the status of this diagnosis.',
    options: [
      'Lumbar radiculopathy is present (please describe the clinical findings)',
      'Lumbar radiculopathy was ruled out',
      OTHER,
      UNABLE,
    ],
    indicators: [
      'Assessment 11/02/2026: "lumbar radiculopathy"',
      'Exam 11/02/2026: "strength 5/5, sensation intact, reflexes symmetric"',
    ],
  },
  {
    name: 'options as objects',
    title: 'Low back pain clarification',
    text: 'Please indicate which of the following best describes the low back pain.',
    options: [
      { text: 'Low back pain due to lumbar spondylosis', selected: false },
      { text: 'Low back pain, cause not established' },
      { text: OTHER },
      { text: UNABLE },
    ],
    indicators: [
      'Assessment 2026-11-02: "LBP"',
      'X-ray report 2026-10-20: "facet arthropathy L4-S1"',
    ],
  },
  {
    name: 'an illegible entry',
    title: 'Illegible entry',
    text: 'The handwritten assessment of 11/02/2026 could not be read after "low back pain due to". Could you please clarify what the entry states?',
    indicators: ['Handwritten assessment 11/02/2026: "low back pain due to [illegible]"'],
  },
  {
    name: 'a foraminal stenosis',
    title: 'Foraminal stenosis - type',
    text: 'Please specify the type of foraminal stenosis documented on 11/02/2026.',
    options: ['Osseous', 'Due to disc or connective tissue', 'Both', OTHER, UNABLE],
    indicators: ['Assessment 11/02/2026: "L5-S1 foraminal stenosis"'],
  },
  {
    name: 'a discharge query with inline choices and a free answer',
    title: 'Back pain clarification',
    text: 'Discharge summary of 11/05/2026 lists "back pain"; MRI of 11/03/2026 reports "L4 vertebral body marrow replacing lesion" and oncology note of 11/04/2026 lists "metastatic breast cancer". Please clarify the cause of the back pain: due to metastatic disease, other cause (specify), or unable to determine.',
    indicators: [
      'Discharge summary 11/05/2026: "back pain"',
      'MRI 11/03/2026: "L4 vertebral body marrow replacing lesion"',
      'Oncology note 11/04/2026: "metastatic breast cancer"',
    ],
  },
  {
    name: 'a chiropractic visit',
    title: 'Clarification of region treated',
    text: 'Please clarify the spinal region to which the adjustment on 11/02/2026 was directed.',
    options: ['Lumbar', 'Sacral', 'Pelvic', OTHER, UNABLE],
    indicators: ['Treatment note 11/02/2026: "adjustment performed, tender L5 and left SI"'],
  },
  {
    name: 'degeneration and its pain',
    title: 'Lumbar disc degeneration - associated symptoms',
    text: 'Please clarify which symptoms, if any, are associated with the documented disc degeneration.',
    options: [
      'Back pain from the disc only',
      'Lower-extremity pain only',
      'Both back and lower-extremity pain',
      'No pain attributed to disc degeneration',
      OTHER,
      UNABLE,
    ],
    indicators: ['Assessment 11/02/2026: "lumbar DDD; low back pain"'],
  },
];

describe('a compliant query', () => {
  it.each(COMPLIANT)('passes: $name', ({ name, ...query }) => {
    const { violations } = lintQuery({ id: name, ...query });
    expect(violations.filter((violation) => violation.severity === 'hard')).toEqual([]);
  });
});
