import { describe, expect, it } from 'vitest';
import { lintQuery } from './lint.ts';
import type { Check } from './lint-schema.ts';

// Queries as several people would write them: forms, letters, short notes. Written after the checks.
const O = ['Other (please specify)', 'Unable to determine'];
type Query = { title?: string; text: string; options?: string[]; indicators?: unknown[] };

const COMPLIANT: Query[] = [
  {
    title: 'Clarification: back pain etiology',
    text: "Dr. Patel, this 58-year-old was seen on 2026-09-14 for low back pain. In your professional judgment, is there a diagnosis that accounts for the patient's low back pain?",
    options: [
      'Lumbar facet arthropathy',
      'Lumbar disc degeneration',
      'Low back pain, etiology undetermined',
      'Other: ___________',
      'Clinically unable to determine',
    ],
    indicators: [
      {
        source: 'X-ray lumbar spine',
        date: '2026-09-10',
        quote: 'Moderate facet arthropathy L4-S1 and disc space narrowing at L4-L5',
      },
      { source: 'Progress note - Assessment', date: '2026-09-14', quote: 'Low back pain' },
    ],
  },
  {
    title: 'Request for clarification',
    text: 'The ED provider documented "lumbar strain" and the attending documented "chronic low back pain". Please clarify the diagnosis for this encounter.',
    options: [
      'Acute lumbar strain',
      'Chronic low back pain',
      'Both acute lumbar strain and chronic low back pain',
      ...O,
    ],
    indicators: [
      'ED note 03/04/2026 (Dr. Kim): "lumbar strain"',
      'Attending H&P 03/04/2026 (Dr. Rao): "chronic low back pain"',
    ],
  },
  {
    title: 'MRI findings clarification',
    text: 'MRI lumbar spine dated 8/1/2026 was interpreted by radiology as showing "Modic type II changes at L4-5". The office note of 8/5/2026 does not address this finding. Please indicate the clinical significance of this finding, if any.',
    options: [
      "Clinically significant finding, associated with the patient's low back pain",
      'Clinically significant finding, not associated with low back pain',
      'Finding not clinically significant',
      'Other (please explain)',
      'Unable to determine',
    ],
    indicators: [
      'MRI 8/1/2026: "Modic type II changes at L4-5"',
      'Office note 8/5/2026: "low back pain x 6 months, worse with sitting and bending forward"',
    ],
  },
  {
    title: 'Laterality',
    text: 'Sciatica is documented in the 10/3/2026 office note without laterality. Please specify laterality if known.',
    options: ['Right', 'Left', 'Bilateral', 'Other', 'Unable to determine'],
    indicators: ['Office note 10/3/2026 A/P: "Sciatica - start gabapentin"'],
  },
  {
    title: 'Query: Compression fracture etiology',
    text: 'The 7/22/2026 consult note documents "T12 compression fracture". Could the etiology of the fracture be further specified?',
    options: [
      'Osteoporotic',
      'Traumatic',
      'Pathologic due to neoplasm',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      '7/22/2026 consult: "T12 compression fracture after bending to pick up laundry"',
      'Med list 7/22/2026: "alendronate 70 mg weekly"',
      'PMH: breast cancer 2019',
    ],
  },
  {
    title: 'Documentation clarification request',
    text: 'Progress note 5/5: "s/p L4-5 fusion 2023, persistent low back pain." What is the relationship, if any, between the persistent pain and the prior surgery?',
    options: [],
    indicators: ['Progress note 5/5/2026: "s/p L4-5 fusion 2023, persistent low back pain"'],
  },
  {
    title: 'Low back pain',
    text: 'Please review the clinical indicators and document, based on your independent clinical judgment, the underlying cause of the low back pain if it can be determined.',
    options: [],
    indicators: [
      'HPI 11/1/2026: pain worse with extension',
      'Exam 11/1/2026: positive facet loading bilaterally',
    ],
  },
  {
    title: 'Clarification of disc pathology',
    text: 'Radiology report 6/6/2026 notes "L5-S1 left paracentral disc extrusion contacting the S1 nerve root". The assessment on 6/10/2026 lists "back pain with left leg pain." Can you clarify the diagnosis being treated with the transforaminal injection?',
    options: [
      'Lumbar disc displacement with radiculopathy',
      'Lumbar disc displacement without radiculopathy',
      'Low back pain with left-sided sciatica',
      'Other, please specify',
      'Unable to determine',
    ],
    indicators: [
      'Radiology 6/6/2026: "L5-S1 left paracentral disc extrusion contacting the S1 nerve root"',
      'Assessment 6/10/2026: "back pain with left leg pain"',
      'Exam 6/10/2026: "left SLR positive at 45 degrees; diminished left Achilles reflex"',
    ],
  },
  {
    title: 'Yes/No: relationship',
    text: 'Is the lumbar radiculopathy documented on 4/4/2026 due to the L5-S1 disc herniation documented on the same date?',
    options: ['Yes', 'No', 'Other (please specify)', 'Unable to determine'],
    indicators: ['Office note 4/4/2026: "1. Lumbar radiculopathy 2. L5-S1 disc herniation"'],
  },
  {
    title: 'Diagnosis status',
    text: 'The 2/2/2026 note lists "lumbar strain, resolved" in the assessment while the plan states "continue PT for lumbar strain". Please clarify the current status of this condition.',
    options: ['Resolved', 'Active, under treatment', ...O],
    indicators: ['A/P 2/2/2026: "lumbar strain, resolved"; "continue PT for lumbar strain"'],
  },
  {
    title: 'Prior documentation',
    text: 'At the office visit of 3/3/2026, "vertebrogenic low back pain" was documented. Today\'s note (9/9/2026) states "chronic low back pain, BVN ablation discussed." Please clarify the current diagnosis.',
    options: ['Vertebrogenic low back pain', 'Chronic low back pain, cause not specified', ...O],
    indicators: [
      'Previous office visit 3/3/2026, Assessment: "vertebrogenic low back pain"',
      'Current visit 9/9/2026, Assessment: "chronic low back pain, BVN ablation discussed"',
    ],
  },
  {
    title: 'Clarification - spinal stenosis',
    text: 'Lumbar spinal stenosis is documented in the 1/15/2026 assessment. HPI describes bilateral leg cramping after 5 minutes of walking relieved by sitting. Please clarify if there is an associated condition.',
    options: [
      'Spinal stenosis with neurogenic claudication',
      'Spinal stenosis without neurogenic claudication',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      'A/P 1/15/2026: lumbar spinal stenosis',
      'HPI 1/15/2026: "bilateral leg cramping after 5 min walking, relieved by sitting"',
    ],
  },
  {
    title: 'SI joint',
    text: 'Please clarify the diagnosis for which the right SI joint injection was performed on 8/8/2026.',
    options: ['Sacroiliitis', 'Sacroiliac joint dysfunction', ...O],
    indicators: [
      'Procedure note 8/8/2026: "Right SI joint injection under fluoroscopy"',
      'Exam 8/8/2026: "FABER+, Gaenslen+, Fortin finger test +"',
    ],
  },
  {
    title: 'Acuity of low back pain',
    text: 'Based on the documentation below, please clarify the acuity of the low back pain treated on 12/01/2026.',
    options: [
      'Acute',
      'Chronic',
      'Acute on chronic',
      'Other (please specify)',
      'Unable to determine',
    ],
    indicators: ['HPI 12/01/2026 "back pain since 2019, much worse since Tuesday"'],
  },
  {
    title: 'Clinical validation',
    text: '"Cauda equina syndrome" is documented in the ED note of 10/10/2026. Please document whether this diagnosis was confirmed, ruled out, or remains suspected at discharge.',
    options: ['Confirmed', 'Ruled out', 'Other (please specify)', 'Unable to determine'],
    indicators: [
      'ED note 10/10/2026: "cauda equina syndrome"',
      'MRI 10/10/2026: "no compression of the cauda equina"',
      'Exam: "rectal tone normal, patient denies saddle anesthesia"',
    ],
  },
  {
    title: 'Pain diagnosis',
    text: 'Chronic pain is documented on 6/1/2026 with opioid agreement and referral to CBT. Can the pain diagnosis be further clarified?',
    options: [
      'Chronic pain',
      'Chronic pain syndrome',
      'Chronic pain with psychological factors',
      'Other',
      'Clinically undetermined',
    ],
    indicators: ['A/P 6/1/2026: "chronic pain - opioid agreement signed, refer to CBT"'],
  },
  {
    title: 'Back pain clarification',
    text: 'What is the suspected or known cause of the back pain evaluated on 2026-02-20?',
    indicators: [
      {
        quote: 'midline back pain, fever 39.2, ESR 88',
        source: 'H&P',
        date: '2026-02-20',
        author: 'Dr. Wu',
      },
    ],
    options: [
      'Vertebral osteomyelitis/discitis',
      'Musculoskeletal back pain',
      'Other (please specify)',
      'Unable to determine',
    ],
  },
  {
    title: 'Conflict within note',
    text: 'In the 11/11/2026 note, HPI states "pain radiates down right leg" and assessment states "sciatica, left side". Please clarify the affected side.',
    options: ['Right', 'Left', 'Bilateral', 'Unable to determine'],
    indicators: [
      'HPI 11/11/2026: "pain radiates down right leg"',
      'Assessment 11/11/2026: "sciatica, left side"',
    ],
  },
  {
    title: 'Clarification needed – lumbar spondylosis',
    text: 'The assessment (4/1/2026) documents lumbar spondylosis and numbness in the L5 distribution. Are these conditions related?',
    options: [
      'Lumbar spondylosis with radiculopathy',
      'Lumbar spondylosis; numbness has another cause (please specify)',
      'Other',
      'Unable to determine',
    ],
    indicators: ['Assessment 4/1/2026: "lumbar spondylosis; numbness L5 distribution"'],
  },
  {
    title: 'Documentation Clarification',
    text: 'Please clarify the type of degenerative condition referenced as "degenerative changes" in your assessment dated 2026-07-07.',
    options: [
      'Disc degeneration',
      'Facet joint degeneration (spondylosis)',
      'Both',
      'Other (please specify)',
      'Unable to determine',
    ],
    indicators: [
      {
        document: 'CT lumbar',
        date: '2026-07-01',
        text: 'Multilevel disc space narrowing and facet hypertrophy',
      },
      { document: 'note', date: '2026-07-07', text: 'degenerative changes' },
    ],
  },
  {
    title: 'Open-ended',
    text: 'Dr. Nguyen: Documentation from 2026-05-20 includes gabapentin 300 mg TID started, decreased sensation left lateral calf, and left great toe extension 4/5. Please provide the diagnosis, if any, associated with these findings.',
    indicators: [
      'Medications 2026-05-20: gabapentin 300 mg TID started',
      'Exam 2026-05-20: decreased sensation left lateral calf; left great toe extension 4/5',
    ],
  },
  {
    title: 'Obstetric relationship',
    text: 'Patient is 30 weeks pregnant with low back pain (OB note 3/12/2026). Is the low back pain complicating the pregnancy, incidental to the pregnancy, other, or are you unable to determine?',
    indicators: ['OB note 3/12/2026: "30w0d, low back pain"'],
  },
  {
    title: 'Post-procedure clarification',
    text: 'Operative report 9/30/2026 lists post-op diagnosis "lumbar pain". Please clarify the final diagnosis.',
    options: ['Lumbar facet syndrome', 'Lumbar pain, etiology unknown', ...O],
    indicators: [
      'Operative report 9/30/2026: "bilateral L4-5, L5-S1 medial branch RFA"',
      'Op report 9/30/2026: "postoperative diagnosis: lumbar pain"',
    ],
  },
  {
    title: 'Clarification of strain',
    text: 'The 8/20/2026 note says "chronic lumbar strain". Please clarify whether this is a current injury, the late effect of a prior injury, or another condition.',
    options: [
      'Current injury',
      'Late effect of a prior injury',
      'Chronic low back condition without current injury',
      'Other (specify)',
      'Unable to determine',
    ],
    indicators: ['8/20/2026 A/P "chronic lumbar strain, injured at work 2021"'],
  },
  {
    title: 'Level',
    text: 'Please specify the level of the disc herniation noted on 2026-03-09, if known.',
    options: [],
    indicators: ['Assessment 2026-03-09: "lumbar disc herniation"'],
  },
  {
    title: 'Low Back Pain – Clarification',
    text: 'The fact that a question is asked does not imply that any particular answer is desired or expected. Please exercise your independent professional judgment.\n\nClinical indicators:\n- HPI (11/02/2026): "low back pain x 9 months"\n- MRI (10/12/2026): "Modic type 2 changes L5-S1"\n\nBased on the above, please clarify the cause of the low back pain, if known:',
    options: [
      'Low back pain due to vertebral endplate changes',
      'Low back pain, other cause (please specify)',
      'Findings not clinically significant',
      ...O,
    ],
    indicators: [
      'HPI (11/02/2026): "low back pain x 9 months"',
      'MRI (10/12/2026): "Modic type 2 changes L5-S1"',
    ],
  },
  {
    title: 'Provider query: leg symptoms',
    text: 'Thank you for your time! Please respond in the medical record by addendum. Can the left leg symptoms documented 5/6/2026 be further clarified?',
    options: ['Left sciatica', 'Left lumbar radiculopathy', 'Other', 'Unable to determine'],
    indicators: ['5/6/2026 HPI: "shooting pain from low back to left foot"'],
  },
  {
    title: 'Diagnosis clarification',
    text: 'This query is part of the permanent health record. The purpose of this query is to ensure accurate and complete documentation. Please clarify the diagnosis associated with the following treatment: L4-S1 medial branch blocks performed 6/6/2026.',
    options: [
      'Lumbar facet arthropathy',
      'Lumbar spondylosis without radiculopathy',
      'Low back pain, etiology unclear',
      ...O,
    ],
    indicators: [
      {
        finding: 'L4-S1 medial branch blocks performed',
        location: 'Procedure note',
        date: '06/06/2026',
      },
      {
        finding: 'pain with facet loading bilaterally',
        location: 'Physical exam',
        date: '06/06/2026',
      },
    ],
  },
  {
    title: 'Query',
    text: "Please clarify if the patient's low back pain is:\n- Acute\n- Chronic\n- Acute on chronic\n- Other (specify)\n- Unable to determine",
    options: [],
    indicators: ['HPI 1/2/2026: "pain for 2 years, flared after shoveling snow"'],
  },
  {
    title: 'Radiology finding',
    text: 'X-ray of 2/2/2026 reports "grade 1 anterolisthesis of L4 on L5." Please indicate whether this finding is clinically significant to the visit of 2/5/2026.',
    options: [
      'Yes, clinically significant (please state the associated diagnosis)',
      'No, not clinically significant',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      'X-ray 2/2/2026: "grade 1 anterolisthesis of L4 on L5"',
      'Assessment 2/5/2026: "mechanical low back pain"',
    ],
  },
  {
    title: 'Cause and effect clarification',
    text: 'Assessment 3/3/2026 lists "lumbar DDD" and "low back pain". Is there a relationship between these conditions?',
    options: [
      'Low back pain is due to lumbar disc degeneration',
      'Low back pain is not related to lumbar disc degeneration',
      'Other (please specify)',
      'Unable to determine',
    ],
    indicators: ['Assessment 3/3/2026: "1) lumbar DDD 2) low back pain"'],
  },
  {
    title: 'Functional status and pain: documentation clarification',
    text: 'PT evaluation 4/4/2026 documents "left-sided" symptoms; provider note 4/4/2026 documents "sciatica" only. Please document the laterality, if known.',
    options: ['Left', 'Right', 'Bilateral', 'Other', 'Unable to determine'],
    indicators: [
      'PT evaluation 4/4/2026: "left-sided radiating symptoms"',
      'Provider note 4/4/2026: "sciatica"',
    ],
  },
  {
    title: 'Postlaminectomy status',
    text: 'The 5/5/2026 note documents "post-laminectomy syndrome" in the problem list and "low back pain" in the assessment. Please clarify the diagnosis evaluated at this visit.',
    options: [
      'Postlaminectomy syndrome',
      'Low back pain not related to previous surgery',
      'Other (please specify)',
      'Unable to determine',
    ],
    indicators: [
      'Problem list 5/5/2026: "post-laminectomy syndrome"',
      'Assessment 5/5/2026: "low back pain"',
    ],
  },
  {
    title: 'Fracture clarification',
    text: 'Please clarify the type of fracture documented in the discharge summary dated 7/7/2026.',
    options: [
      'Age-related osteoporotic compression fracture',
      'Traumatic compression fracture',
      'Pathological fracture due to malignancy',
      'Other (please specify)',
      'Clinically undetermined',
    ],
    indicators: [
      'Discharge summary 7/7/2026: "L2 compression fx"',
      'DEXA 2/1/2026: "T-score -3.1"',
      'Oncology 6/1/2026: "multiple myeloma, on therapy"',
      'ED HPI 7/3/2026: "slipped in shower"',
    ],
  },
  {
    title: 'Conflicting documentation - attending clarification',
    text: 'Dr. A (neurology consult 8/8/2026): "peripheral neuropathy". Dr. B (hospitalist progress note 8/9/2026): "lumbar radiculopathy". As the attending, please clarify the diagnosis responsible for the foot numbness.',
    options: [
      'Peripheral neuropathy',
      'Lumbar radiculopathy',
      'Both',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      'Neurology consult 8/8/2026: "peripheral neuropathy"',
      'Progress note 8/9/2026: "lumbar radiculopathy"',
    ],
  },
  {
    title: 'Medication indication',
    text: 'Duloxetine 60 mg daily was started on 9/1/2026. Please document the condition for which duloxetine is being prescribed.',
    options: [],
    indicators: [
      'Plan 9/1/2026: "start duloxetine 60 mg daily"',
      'HPI 9/1/2026: "chronic low back pain, PHQ-9 12"',
    ],
  },
  {
    title: 'Clarification of assessment',
    text: 'Assessment of 10/1/2026 reads "LBP r/o HNP". MRI of 10/8/2026 reads "L4-L5 disc herniation". Please clarify the status of the diagnosis at the follow-up visit of 10/10/2026.',
    options: [
      'Lumbar disc herniation confirmed',
      'Lumbar disc herniation ruled out',
      'Other (please specify)',
      'Unable to determine',
    ],
    indicators: [
      'Assessment 10/1/2026: "LBP r/o HNP"',
      'MRI 10/8/2026: "L4-L5 disc herniation"',
      'Follow-up note 10/10/2026: "LBP"',
    ],
  },
  {
    title: 'Nerve symptoms',
    text: 'EMG of 11/1/2026 reports "chronic L5 radiculopathy". The clinic note of 11/5/2026 lists "leg pain". Do you agree with the EMG report finding of L5 radiculopathy?',
    options: ['Yes', 'No', 'Other (please specify)', 'Unable to determine'],
    indicators: [
      'EMG report 11/1/2026: "chronic L5 radiculopathy"',
      'Clinic note 11/5/2026: "leg pain"',
    ],
  },
  {
    title: 'Spasm',
    text: 'Please clarify the diagnosis for which cyclobenzaprine was prescribed on 12/12/2026.',
    options: [
      'Lumbar muscle spasm',
      'Lumbar strain',
      'Low back pain only',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      'Exam 12/12/2026: "paraspinal spasm and tenderness"',
      'HPI 12/12/2026: "started after lifting boxes"',
    ],
  },
  {
    text: 'The 1/9/2026 note documents "back pain." Please specify the location of the pain, if known.',
    options: ['Lumbar', 'Thoracic', 'Lumbosacral', 'Other', 'Unable to determine'],
    indicators: ['1/9/2026 HPI: "pain across the lower back"'],
  },
  {
    title: 'Neoplasm-related pain clarification',
    text: 'Oncology note 2/2/2026 documents "bone metastases to L3" and "back pain, on morphine". Please clarify the etiology of the back pain.',
    options: [
      'Pain due to bone metastases',
      'Pain due to another cause (please specify)',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      'Oncology note 2/2/2026: "bone metastases to L3"; "back pain, on morphine"',
      'Radiation plan: neoplasm-related pain, 2/3/2026',
    ],
  },
  {
    title: 'Scoliosis',
    text: 'Can the scoliosis documented on 3/1/2026 be further specified as to type?',
    options: [
      'Adult degenerative scoliosis',
      'Idiopathic scoliosis',
      'Other',
      'Unable to determine',
    ],
    indicators: ['Assessment 3/1/2026: "lumbar scoliosis, 24-degree Cobb angle"'],
  },
  {
    title: 'Timing',
    text: 'Was the sacral pain present at the time of the inpatient admission order (4/1/2026)?',
    options: ['Yes', 'No', 'Unable to determine', 'Other (please specify)'],
    indicators: [
      'Nursing admission assessment 4/1/2026: "reports sacral pain 6/10"',
      'Progress note 4/3/2026: "sacral pain"',
    ],
  },
  {
    title: 'Stenosis type',
    text: 'Lumbar foraminal stenosis is documented (5/1/2026). If clinically possible, please specify the cause of the narrowing.',
    options: ['Bony (osseous)', 'Disc', 'Connective tissue', 'Other', 'Unable to determine'],
    indicators: ['A/P 5/1/2026: lumbar foraminal stenosis'],
  },
  {
    title: 'Low back pain clarification',
    text: 'Dr. Brown, on 6/1/2026 you documented "low back pain" and ordered a basivertebral nerve ablation consult. MRI 5/20/2026: "Type 1 Modic changes L4-L5 and L5-S1". Please clarify the diagnosis for which the consult was ordered.',
    options: [
      'Vertebrogenic low back pain',
      'Low back pain, cause not determined',
      'Other (please specify)',
      'Unable to determine',
    ],
    indicators: [
      'Assessment 6/1/2026: "low back pain"',
      'Plan 6/1/2026: "basivertebral nerve ablation consult"',
      'MRI 5/20/2026: "Type 1 Modic changes L4-L5 and L5-S1"',
    ],
  },
  {
    title: 'Clarification request - back pain',
    text: 'Progress note of 2026-08-14 documents: "chronic midline LBP, worse with flexion and prolonged sitting." MRI of 2026-08-01 documents: "Type II endplate signal change L5/S1." If clinically appropriate, can the diagnosis for the low back pain be documented with greater specificity?',
    options: [
      'Low back pain associated with vertebral endplate changes',
      'Low back pain, non-specific',
      'Other explanation of clinical findings: ____',
      'Unable to determine',
    ],
    indicators: [
      {
        type: 'imaging',
        source: 'MRI lumbar spine',
        date: '2026-08-01',
        quote: 'Type II endplate signal change L5/S1',
      },
      {
        type: 'note',
        source: 'Progress note HPI',
        date: '2026-08-14',
        quote: 'chronic midline LBP, worse with flexion and prolonged sitting',
      },
    ],
  },
  {
    title: 'Sacroiliac pain clarification',
    text: 'Which of the following best reflects the condition treated with the left SI joint injection on 2026-05-02?',
    options: [
      'Sacroiliitis',
      'Sacroiliac joint pain',
      'Other (please specify)',
      'Clinically undetermined',
    ],
    indicators: [
      {
        quote: 'left SI joint pain; FABER and thigh thrust positive',
        source: 'exam',
        date: '2026-05-02',
      },
    ],
  },
  {
    title: 'Documentation clarification - onset',
    text: 'Dr. Lopez,\n\nThe intake form (2026-04-04) states "hurt back lifting a patient on 4/2". The assessment states "low back pain". Please clarify whether the condition evaluated was an injury.\n\nRespectfully,\nCDI',
    options: [
      'Acute lumbar strain',
      'Low back pain without injury',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      'Intake form 2026-04-04: "hurt back lifting a patient on 4/2"',
      'Assessment 2026-04-04: "low back pain"',
      'Exam 2026-04-04: "paraspinal tenderness"',
    ],
  },
  {
    title: 'Diagnosis clarification',
    text: 'Assessment 6/15/2026: "LBP w/ LE symptoms." Exam: "SLR neg bilat, DTRs symmetric." HPI: "pain to the left buttock and posterior thigh, not past knee." Please clarify the lower extremity symptoms.',
    options: [
      'Left-sided sciatica',
      'Referred (somatic) pain to the left thigh',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      'HPI 6/15/2026: "pain to the left buttock and posterior thigh, not past knee"',
      'Exam 6/15/2026: "SLR neg bilat, DTRs symmetric"',
      'Assessment 6/15/2026: "LBP w/ LE symptoms"',
    ],
  },
  {
    title: 'Spine imaging',
    text: 'Please indicate whether the L5 pars defect reported on CT 3/13/2026 was evaluated, monitored or treated at the 3/20/2026 visit.',
    options: [
      'Yes',
      'No, not clinically significant for this visit',
      'Other (please describe)',
      'Unable to determine',
    ],
    indicators: [
      'CT 3/13/2026: "bilateral L5 pars defects"',
      'Note 3/20/2026: "low back pain, worse with extension"',
    ],
  },
  {
    title: 'Clarification of "disc disease"',
    text: '"Disc disease" is documented in the 2/8/2026 assessment. Please specify the type of disc disease, if known.',
    options: ['Disc degeneration', 'Disc herniation', 'Other', 'Unable to determine'],
    indicators: [
      'MRI 2/1/2026: "L4-5 broad-based disc bulge, L5-S1 disc desiccation"',
      'Assessment 2/8/2026: "disc disease"',
    ],
  },
  {
    title: 'Low back pain: associated diagnosis',
    text: 'Indicators are listed below. What diagnosis, if any, is being evaluated by the ordered lumbar MRI (order date 1/21/2026)?',
    options: [],
    indicators: [
      'Order 1/21/2026: MRI lumbar w/o contrast',
      'HPI 1/21/2026: 6 weeks LBP, right foot weakness',
    ],
  },
  {
    title: 'Abnormal lab clarification',
    text: 'ESR 92 and CRP 14 resulted 7/19/2026 for a patient with back pain and fever. Please clarify the clinical significance of these results, if any.',
    options: [
      'Vertebral osteomyelitis',
      'Other infection (specify)',
      'Not clinically significant',
      'Other (please specify)',
      'Unable to determine',
    ],
    indicators: [
      'Labs 7/19/2026: ESR 92, CRP 14',
      'Vitals 7/19/2026: T 38.9',
      'HPI 7/19/2026: back pain x 2 weeks',
    ],
  },
  {
    title: 'Surgical history and current pain',
    text: 'The 12/3/2026 note documents "L4-S1 fusion 2022" and "ongoing axial low back pain". Please clarify the current pain diagnosis.',
    options: [
      'Postlaminectomy syndrome',
      'Low back pain unrelated to the surgery',
      'Adjacent segment disc degeneration',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      'History 12/3/2026: "L4-S1 fusion 2022"',
      'Assessment 12/3/2026: "ongoing axial low back pain"',
      'MRI 11/20/2026: "L3-4 disc height loss"',
    ],
  },
  {
    title: 'Problem list vs assessment',
    text: 'Problem list (updated 2026-09-09) includes "Radiculopathy, lumbar region". The assessment of the same date states "LBP, no radicular symptoms". Please clarify if lumbar radiculopathy is a current diagnosis.',
    options: [
      'Lumbar radiculopathy is current',
      'Lumbar radiculopathy is resolved',
      'Lumbar radiculopathy is not present',
      'Other (please specify)',
      'Unable to determine',
    ],
    indicators: [
      'Problem list 2026-09-09: "Radiculopathy, lumbar region"',
      'Assessment 2026-09-09: "LBP, no radicular symptoms"',
    ],
  },
  {
    title: 'Clarification',
    text: 'In the assessment dated 10/20/2026, "LBP 2/2 DDD vs facet" is documented. Please clarify the cause of the low back pain.',
    options: [
      'Low back pain due to disc degeneration',
      'Low back pain due to facet arthropathy',
      'Low back pain due to both',
      'Cause cannot be determined',
      'Other',
    ],
    indicators: ['Assessment 10/20/2026: "LBP 2/2 DDD vs facet"'],
  },
  {
    title: 'Back pain in cancer patient',
    text: 'Please clarify the etiology of the back pain documented 10/10/2026, when known.',
    options: [],
    indicators: [
      'Oncology 10/01/2026: "prostate cancer"',
      'Bone scan 10/08/2026: "uptake T12, L2"',
      'HPI 10/10/2026: "new back pain, night pain"',
    ],
  },
  {
    title: 'Spinal stenosis - site',
    text: '"Spinal stenosis" is documented on 4/18/2026 without a region. Please specify the spinal region.',
    options: ['Lumbar', 'Thoracic', 'Cervical', 'Other', 'Unable to determine'],
    indicators: [
      'A/P 4/18/2026: "spinal stenosis"',
      'MRI L-spine 4/10/2026: "moderate central canal stenosis L3-4"',
    ],
  },
  {
    title: 'Clarification of treatment phase',
    text: 'Please clarify the phase of care for the L1 compression fracture at the 5/30/2026 visit.',
    options: [
      'Active treatment',
      'Routine healing',
      'Delayed healing',
      'Sequela',
      'Other',
      'Unable to determine',
    ],
    indicators: [
      'Note 5/30/2026: "L1 compression fracture 8 weeks ago, TLSO weaning, pain improving"',
    ],
  },
  {
    title: 'Weight and back pain',
    text: 'Vitals 6/6/2026: BMI 41.2. The plan 6/6/2026 includes "weight loss to help back pain". Please document the associated diagnosis, if any.',
    options: [
      'Obesity',
      'Morbid (severe) obesity',
      'Other',
      'Unable to determine',
      'Not clinically significant',
    ],
    indicators: ['Vitals 6/6/2026: BMI 41.2', 'Plan 6/6/2026: "weight loss to help back pain"'],
  },
];

const NOT_COMPLIANT: [Check, Query][] = [
  [
    'Q05',
    {
      title: 'Low back pain clarification',
      text: 'The MRI of 9/1/2026 shows Modic changes. Can you update your assessment to vertebrogenic low back pain?',
      options: ['Yes', 'No'],
      indicators: ['MRI 9/1/2026: Modic type 1 L5-S1'],
    },
  ],
  [
    'Q04',
    {
      title: 'Missing diagnosis',
      text: "Your patient's RAF will drop unless the fracture cause is specified. Please clarify cause of the L1 fracture.",
      options: ['Osteoporotic', 'Traumatic', ...O],
      indicators: ['A/P 1/1/2026: "L1 fracture after fall; osteoporosis"'],
    },
  ],
  [
    'Q06',
    {
      title: 'Radiculopathy query',
      text: 'Please clarify the leg symptoms documented on 1/1/2026.',
      options: ['Lumbar radiculopathy', 'Referred pain', ...O],
      indicators: ['HPI 1/1/2026: "pain radiating to right foot"'],
    },
  ],
  [
    'Q07',
    {
      title: 'Low back pain',
      text: 'Please clarify the cause of the low back pain of 1/1/2026.',
      options: ['Lumbar disc herniation', 'Spinal tumor', 'Low back pain, cause unknown', ...O],
      indicators: ['Assessment 1/1/2026: "low back pain after gardening"'],
    },
  ],
  [
    'Q08',
    {
      title: 'Sciatica side',
      text: 'Which side is the sciatica documented 1/1/2026 on?',
      options: ['Right', 'Left'],
      indicators: ['A/P 1/1/2026: "sciatica"'],
    },
  ],
  [
    'Q10',
    {
      title: 'Leg pain',
      text: 'Does this patient have lumbar radiculopathy?',
      options: ['Yes', 'No', 'Other', 'Unable to determine'],
      indicators: ['HPI 1/1/2026: "leg pain", exam "SLR positive"'],
    },
  ],
  [
    'Q12',
    {
      title: 'Back pain clarification',
      text: 'Please clarify the diagnosis.',
      options: ['Lumbar stenosis', 'Low back pain', ...O],
      indicators: ['Note from last year: lumbar stenosis'],
    },
  ],
  [
    'Q02',
    {
      title: 'Back pain clarification',
      text: 'Please clarify the cause of the back pain.',
      options: ['Low back pain, unspecified', ...O],
      indicators: [],
    },
  ],
  [
    'Q03',
    {
      title: 'Back pain clarification',
      text: 'In my opinion the imaging explains the pain. Please clarify the cause of the pain of 1/1/2026.',
      options: ['Disc degeneration', 'Unknown cause', ...O],
      indicators: ['X-ray 1/1/2026: disc degeneration L4-5'],
    },
  ],
  [
    'Q01',
    {
      title: 'Clarification',
      text: '1. Please clarify the side of the sciatica. 2. Please clarify the cause of the hypertension. 3. Please specify tobacco use.',
      options: O,
      indicators: ['A/P 1/1/2026: sciatica, HTN, smoker'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Documentation on 1/1/2026 lists back pain. The patient has radiculopathy. Please clarify.',
      options: ['Lumbar radiculopathy', ...O],
      indicators: ['HPI 1/1/2026: back pain radiating to the leg'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'We need you to document the osteoporotic nature of the fracture dated 1/1/2026.',
      options: ['Osteoporotic fracture', ...O],
      indicators: ['A/P 1/1/2026: L1 fracture, osteoporosis'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'Insurance will not cover the ablation without it. Please clarify the cause of the low back pain seen on 1/1/2026.',
      options: ['Endplate changes', 'Unknown', ...O],
      indicators: ['MRI 1/1/2026: Modic 1'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'A more specific diagnosis would prevent a denial. What is the cause of the low back pain (1/1/2026)?',
      options: [],
      indicators: ['A/P 1/1/2026: low back pain'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please review and agree: low back pain due to endplate change (1/1/2026).',
      options: ['I agree', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/1/2026: endplate changes', 'A/P 1/1/2026: low back pain'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Most spine surgeons would call this discogenic pain. Please clarify the source.',
      options: ['Discogenic pain', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/1/2026: L4-5 disc desiccation'],
    },
  ],
  [
    'Q08',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of the low back pain of 1/1/2026.',
      options: ['Disc degeneration'],
      indicators: ['MRI 1/1/2026: L4-5 disc degeneration'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of pain 1/1/2026.',
      options: [
        '✔ Vertebrogenic low back pain',
        'Low back pain unspecified',
        'Other',
        'Unable to determine',
      ],
      indicators: ['MRI 1/1/2026: Modic 1'],
    },
  ],
  [
    'Q09',
    {
      title: 'Clarification',
      text: 'Please clarify the diagnosis for the visit of 1/1/2026.',
      options: ['Cauda equina syndrome', 'Low back pain', ...O],
      indicators: ['A/P 1/1/2026: low back pain'],
    },
  ],
  [
    'Q12',
    {
      title: 'Clarification',
      text: 'Your previous notes mention stenosis. Please clarify the diagnosis of the visit of 1/1/2026.',
      options: ['Lumbar stenosis', 'Low back pain', ...O],
      indicators: ['A/P 1/1/2026: low back pain'],
    },
  ],
  [
    'Q04',
    {
      title: 'CDI opportunity: CC capture',
      text: 'Please clarify the fracture type of 1/1/2026.',
      options: ['Osteoporotic', 'Traumatic', ...O],
      indicators: ['A/P 1/1/2026: L1 fracture, fell, osteoporosis'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'It would be helpful if the note said "lumbar radiculopathy due to disc herniation" (1/1/2026). Can you clarify?',
      options: ['Radiculopathy due to disc herniation', ...O],
      indicators: ['MRI 1/1/2026: disc herniation', 'HPI 1/1/2026: leg pain'],
    },
  ],
  [
    'Q06',
    {
      title: 'Vertebrogenic low back pain confirmation',
      text: 'Please clarify the source of the low back pain noted 1/1/2026.',
      options: ['Vertebral endplate-related pain', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/1/2026: Modic type 2'],
    },
  ],
  [
    'Q10',
    {
      title: 'Back pain',
      text: 'Is this vertebrogenic low back pain? Yes/No',
      options: [],
      indicators: ['MRI 1/1/2026: Modic type 2'],
    },
  ],
  [
    'Q05',
    {
      title: 'Back pain',
      text: 'Since the MRI shows endplate changes, it would make sense to attribute the pain to them. Please clarify the source (1/1/2026).',
      options: ['Endplate changes', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/1/2026: endplate changes'],
    },
  ],
  [
    'Q08',
    {
      title: 'MRI finding',
      text: 'Please clarify the significance of the Modic changes on the MRI of 1/1/2026.',
      options: ['Vertebrogenic low back pain', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/1/2026: Modic type 1'],
    },
  ],
  [
    'Q04',
    {
      title: 'Back pain',
      text: 'This will help your quality numbers. Please clarify the source of pain (1/1/2026).',
      options: ['Endplate changes', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/1/2026: endplate changes'],
    },
  ],
  [
    'Q04',
    {
      title: 'Back pain',
      text: 'Please clarify the source of pain (1/1/2026). Higher specificity increases payment by $2,000.',
      options: ['Endplate changes', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/1/2026: endplate changes'],
    },
  ],
  [
    'Q05',
    {
      title: 'Back pain',
      text: 'Please clarify the pain source (1/1/2026).',
      options: ['**Endplate changes**', 'Unknown source', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/1/2026: endplate changes'],
    },
  ],
  [
    'Q05',
    {
      title: 'Back pain',
      text: 'The correct diagnosis is lumbar radiculopathy; kindly amend the note of 1/1/2026.',
      options: [],
      indicators: ['HPI 1/1/2026: pain to leg'],
    },
  ],
  [
    'Q05',
    {
      title: 'Back pain',
      text: 'You did not mean to say that there is no radiculopathy, did you? (1/1/2026)',
      options: ['Radiculopathy', 'Other', 'Unable to determine'],
      indicators: ['HPI 1/1/2026: pain to leg'],
    },
  ],
  [
    'Q02',
    {
      title: 'Back pain',
      text: 'The chart supports a more precise diagnosis. Please clarify.',
      options: ['Discogenic pain', 'Other', 'Unable to determine'],
      indicators: ['Clinical picture'],
    },
  ],
  [
    'Q05',
    {
      title: 'Back pain clarification',
      text: 'Patient with LBP and Modic changes on MRI 1/1/2026. Vertebrogenic low back pain is the best description. Do you concur?',
      options: ['Yes', 'No', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/1/2026: Modic'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please addend your note to say the pain is due to endplate changes (11/2/2026).',
      options: ['Done', 'Other', 'Unable to determine'],
      indicators: ['MRI 11/2/2026: endplate changes'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Documentation of "vertebrogenic low back pain" is required in the 11/2/2026 note.',
      options: [],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'Could you clarify the pain source (11/2/2026)? The current code is low-weighted and hurts our CMI.',
      options: ['Endplate changes', ...O],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q04',
    {
      title: 'BVNA precert - diagnosis',
      text: 'Please clarify the source of pain (11/2/2026).',
      options: ['Endplate changes', ...O],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q07',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of low back pain (11/2/2026).',
      options: ['Vertebrogenic low back pain', 'Appendicitis', 'Migraine', ...O],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q07',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of low back pain (11/2/2026).',
      options: ['Lumbar stenosis with neurogenic claudication', 'Low back pain', ...O],
      indicators: ['Assessment 11/2/2026: low back pain after lifting'],
    },
  ],
  [
    'Q06',
    {
      title: 'Osteoporotic fracture - please clarify',
      text: 'Please clarify the cause of the fracture documented 11/2/2026.',
      options: ['Osteoporotic', 'Traumatic', ...O],
      indicators: ['Assessment 11/2/2026: L1 compression fracture, fall from standing'],
    },
  ],
  [
    'Q06',
    {
      title: 'Cauda equina?',
      text: 'Please clarify the diagnosis associated with urinary retention (11/2/2026).',
      options: [],
      indicators: ['HPI 11/2/2026: "urinary retention, saddle numbness"'],
    },
  ],
  [
    'Q10',
    {
      title: 'Clarification',
      text: "Is the patient's compression fracture osteoporotic? (11/2/2026)",
      options: ['Yes', 'No', 'Other', 'Unable to determine'],
      indicators: ['A/P 11/2/2026: compression fracture T12'],
    },
  ],
  [
    'Q10',
    {
      title: 'Clarification',
      text: 'Are you treating lumbar radiculopathy? (11/2/2026)',
      options: ['Yes', 'No', ...O],
      indicators: ['Plan 11/2/2026: gabapentin', 'HPI: leg pain'],
    },
  ],
  [
    'Q10',
    {
      title: 'Clarification',
      text: 'Is the low back pain due to the disc herniation? (11/2/2026)',
      options: ['Yes', 'No'],
      indicators: ['A/P 11/2/2026: low back pain; disc herniation'],
    },
  ],
  [
    'Q08',
    {
      title: 'Clarification',
      text: 'What is the acuity of the low back pain (11/2/2026)?',
      options: ['Acute', 'Chronic', 'Unable to determine'],
      indicators: ['A/P 11/2/2026: low back pain'],
    },
  ],
  [
    'Q08',
    {
      title: 'Clarification',
      text: 'What is the acuity of the low back pain (11/2/2026)?',
      options: ['Acute', 'Chronic', 'Other'],
      indicators: ['A/P 11/2/2026: low back pain'],
    },
  ],
  [
    'Q02',
    {
      title: 'Clarification',
      text: 'Please clarify the acuity of the low back pain.',
      options: ['Acute', 'Chronic', ...O],
    },
  ],
  [
    'Q02',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of the pain.',
      options: ['Disc degeneration', ...O],
      indicators: ['patient has degenerative disc findings'],
    },
  ],
  [
    'Q03',
    {
      title: 'Clarification',
      text: 'The patient obviously has nerve involvement. Please clarify the leg symptoms of 11/2/2026.',
      options: ['Radiculopathy', ...O],
      indicators: ['HPI 11/2/2026: pain radiating to left leg'],
    },
  ],
  [
    'Q03',
    {
      title: 'Clarification',
      text: 'We feel the imaging and the exam match. Please clarify the leg symptoms of 11/2/2026.',
      options: ['Radiculopathy', ...O],
      indicators: ['HPI 11/2/2026: pain radiating to left leg'],
    },
  ],
  [
    'Q03',
    {
      title: 'Clarification',
      text: 'These findings are indicative of a nerve problem. Please clarify the leg symptoms of 11/2/2026.',
      options: ['Radiculopathy', ...O],
      indicators: ['HPI 11/2/2026: pain radiating to left leg'],
    },
  ],
  [
    'Q01',
    {
      title: 'Clarification',
      text: 'Please clarify the side of the sciatica of 11/2/2026. In addition, is the fracture osteoporotic or traumatic?',
      options: O,
      indicators: ['A/P 11/2/2026: sciatica; L1 fracture; fall; osteoporosis'],
    },
  ],
  [
    'Q01',
    {
      title: 'Clarification',
      text: 'For the visits of 10/1/2026, 10/8/2026 and 11/2/2026, please clarify the diagnosis for each visit.',
      options: [],
      indicators: ['A/P 11/2/2026: low back pain'],
    },
  ],
  [
    'Q12',
    {
      title: 'Clarification',
      text: 'Please clarify the diagnosis (11/2/2026).',
      options: ['Vertebrogenic low back pain', 'Low back pain', ...O],
      indicators: [
        { quote: 'vertebrogenic low back pain', source: 'prior visit' },
        { quote: 'low back pain', source: 'assessment', date: '2026-11-02' },
      ],
    },
  ],
  [
    'Q12',
    {
      title: 'Clarification',
      text: 'Records from an old admission show stenosis. Please clarify the diagnosis.',
      options: ['Lumbar stenosis', ...O],
      indicators: [
        {
          quote: 'lumbar stenosis',
          source: 'discharge summary of previous admission',
          date: '2024-03-01',
        },
      ],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of the low back pain (11/2/2026).',
      options: [
        'Vertebrogenic low back pain (most likely based on MRI)',
        'Other',
        'Unable to determine',
      ],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of the low back pain (11/2/2026). NOTE: VERTEBROGENIC pain is an acceptable diagnosis.',
      options: ['Vertebrogenic low back pain', 'Other', 'Unable to determine'],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Will you add lumbar radiculopathy to the 11/2/2026 assessment?',
      options: ['Yes', 'No', 'Other', 'Unable to determine'],
      indicators: ['HPI 11/2/2026: leg pain'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please clarify; M54.50 is unspecified, M54.51 is available (11/2/2026).',
      options: ['Endplate changes', 'Other', 'Unable to determine'],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please specify "vertebrogenic" in your diagnosis of 11/2/2026.',
      options: [],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please change low back pain to vertebrogenic low back pain (11/2/2026).',
      options: [],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: "Doesn't the Modic change explain the pain (11/2/2026)?",
      options: ['Yes', 'No', ...O],
      indicators: ['MRI 11/2/2026: Modic change'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please document the diagnosis of lumbar radiculopathy (11/2/2026).',
      options: [],
      indicators: ['HPI 11/2/2026: leg pain'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please clarify that the pain on 11/2/2026 is due to the endplate changes.',
      options: ['Endplate changes', ...O],
      indicators: ['MRI 11/2/2026: endplate changes'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please indicate that the fracture is osteoporotic in your next addendum (11/2/2026).',
      options: [],
      indicators: ['A/P 11/2/2026: L1 fracture, osteoporosis'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'Clarifying the source of pain (11/2/2026) keeps this from being kicked back by the plan.',
      options: ['Endplate changes', ...O],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'Please clarify the source of pain (11/2/2026) so the surgery gets approved.',
      options: ['Endplate changes', ...O],
      indicators: ['MRI 11/2/2026: Modic 1'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification [MCC]',
      text: 'Please clarify the fracture type of 11/2/2026.',
      options: ['Osteoporotic', 'Traumatic', ...O],
      indicators: ['A/P 11/2/2026: fracture after a fall; osteoporosis'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Based on MRI (1/5/2026), the pain generator is the endplate. Please provide a matching diagnosis.',
      options: ['Vertebrogenic low back pain', ...O],
      indicators: ['MRI 1/5/2026: Modic 1'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please provide documentation of vertebrogenic low back pain for the 1/5/2026 visit.',
      options: [],
      indicators: ['MRI 1/5/2026: Modic 1'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please specify the low back pain as vertebrogenic (1/5/2026).',
      options: [],
      indicators: ['MRI 1/5/2026: Modic 1'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Kindly addend: "Patient has osteoporotic compression fracture." (1/5/2026)',
      options: [],
      indicators: ['A/P 1/5/2026: compression fracture'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'A diagnosis of lumbar radiculopathy seems appropriate for the 1/5/2026 visit. Thoughts?',
      options: [],
      indicators: ['HPI 1/5/2026: leg numbness'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please clarify the leg pain on 1/5/2026, i.e. lumbar radiculopathy.',
      options: [],
      indicators: ['HPI 1/5/2026: leg pain'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'The auditor will look at this. Please clarify the cause of back pain 1/5/2026.',
      options: [],
      indicators: ['A/P 1/5/2026: back pain'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of back pain 1/5/2026; unspecified codes lower our Star ratings.',
      options: [],
      indicators: ['A/P 1/5/2026: back pain'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'BCBS requires a cause of the back pain documented 1/5/2026. Please clarify.',
      options: [],
      indicators: ['A/P 1/5/2026: back pain'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of back pain 1/5/2026 so that the visit is paid correctly.',
      options: [],
      indicators: ['A/P 1/5/2026: back pain'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'Please clarify fracture type (1/5/2026) - impacts SOI/ROM.',
      options: [],
      indicators: ['A/P 1/5/2026: fracture'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of back pain 1/5/2026.',
      options: ['Vertebral endplate changes (HCC eligible)', 'Unknown', ...O],
      indicators: ['MRI 1/5/2026: Modic'],
    },
  ],
  [
    'Q04',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of back pain 1/5/2026. This affects the expected length of stay and the DRG weight.',
      options: [],
      indicators: ['A/P 1/5/2026: back pain'],
    },
  ],
  [
    'Q06',
    {
      title: 'Sacroiliitis documentation',
      text: 'Please clarify the diagnosis treated by SI injection on 1/5/2026.',
      options: ['Sacroiliitis', 'SI joint dysfunction', ...O],
      indicators: ['Procedure 1/5/2026: SI joint injection'],
    },
  ],
  [
    'Q06',
    {
      title: 'Neurogenic claudication',
      text: 'Please clarify the leg symptoms of 1/5/2026.',
      options: ['Neurogenic claudication', 'Vascular claudication', ...O],
      indicators: ['HPI 1/5/2026: legs give out after walking 200 ft'],
    },
  ],
  [
    'Q07',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of the back pain of 1/5/2026.',
      options: ['Multiple myeloma', 'Lumbar strain', ...O],
      indicators: ['HPI 1/5/2026: back pain after lifting a couch'],
    },
  ],
  [
    'Q07',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of the back pain of 1/5/2026.',
      options: ['Lumbar strain', 'Fibromyalgia', 'Kidney stone', ...O],
      indicators: ['HPI 1/5/2026: back pain after lifting a couch'],
    },
  ],
  [
    'Q08',
    {
      title: 'Clarification',
      text: 'Please clarify the cause of the back pain of 1/5/2026.',
      options: ['Lumbar strain', 'Low back pain'],
      indicators: ['HPI 1/5/2026: back pain after lifting a couch'],
    },
  ],
  [
    'Q08',
    {
      title: 'Clarification',
      text: 'Select one:\n[ ] Lumbar strain\n[ ] Lumbar sprain\nPlease clarify the cause of the back pain of 1/5/2026.',
      options: [],
      indicators: ['HPI 1/5/2026: back pain after lifting a couch'],
    },
  ],
  [
    'Q10',
    {
      title: 'Clarification',
      text: 'Can it be documented that the patient has neurogenic claudication (1/5/2026)? Yes or No',
      options: [],
      indicators: ['HPI 1/5/2026: leg heaviness walking'],
    },
  ],
  [
    'Q10',
    {
      title: 'Clarification',
      text: 'Has the patient developed chronic pain syndrome (1/5/2026)?',
      options: ['Yes', 'No', 'Other (please specify)', 'Unable to determine'],
      indicators: ['A/P 1/5/2026: chronic pain, opioid therapy'],
    },
  ],
  [
    'Q12',
    {
      title: 'Clarification',
      text: "Last year's MRI visit listed stenosis. Please clarify today's diagnosis.",
      options: ['Lumbar stenosis', 'Low back pain', ...O],
      indicators: ['A/P 1/5/2026: low back pain'],
    },
  ],
  [
    'Q12',
    {
      title: 'Clarification',
      text: "Please clarify today's diagnosis.",
      options: ['Lumbar stenosis', 'Low back pain', ...O],
      indicators: ['Prior encounter: "lumbar stenosis"'],
    },
  ],
  [
    'Q12',
    {
      title: 'Clarification',
      text: 'In 2024 the patient carried a diagnosis of osteoporosis. Please clarify the fracture of today.',
      options: ['Osteoporotic fracture', 'Traumatic', ...O],
      indicators: ['Prior admission 3/2024: "osteoporosis"'],
    },
  ],
  [
    'Q02',
    {
      title: 'Clarification',
      text: 'Documentation needs more detail. Please clarify the back pain.',
      options: ['Acute', 'Chronic', ...O],
      indicators: [''],
    },
  ],
  [
    'Q03',
    {
      title: 'Clarification',
      text: 'Your documentation of 1/5/2026 is confusing and makes no sense. Please clarify the diagnosis.',
      options: [],
      indicators: ['A/P 1/5/2026: back pain'],
    },
  ],
  [
    'Q03',
    {
      title: 'Clarification',
      text: 'It is apparent that the disc is the problem. Please clarify the cause of pain 1/5/2026.',
      options: ['Disc degeneration', ...O],
      indicators: ['MRI 1/5/2026: disc degeneration'],
    },
  ],
  [
    'Q03',
    {
      title: 'Clarification',
      text: 'I suspect nerve root involvement. Please clarify the leg pain of 1/5/2026.',
      options: ['Radiculopathy', ...O],
      indicators: ['HPI 1/5/2026: leg pain'],
    },
  ],
  [
    'Q01',
    {
      title: 'Clarification',
      text: 'What is the side of the sciatica (1/5/2026)? What is the cause of the compression fracture? What stage is the kidney disease?',
      options: [],
      indicators: ['A/P 1/5/2026: sciatica, compression fracture, CKD'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Please clarify (1/5/2026).',
      options: [
        '1. VERTEBROGENIC LOW BACK PAIN',
        '2. other back pain',
        '3. Other (please specify)',
        '4. Unable to determine',
      ],
      indicators: ['MRI 1/5/2026: Modic'],
    },
  ],
  [
    'Q05',
    {
      title: 'Clarification',
      text: 'Per the Coding Clinic, vertebrogenic pain can be reported when Modic changes are linked. Please clarify the pain source 1/5/2026.',
      options: ['Vertebrogenic pain', 'Other', 'Unable to determine'],
      indicators: ['MRI 1/5/2026: Modic'],
    },
  ],
];

describe('a query in other words', () => {
  it.each(COMPLIANT)('passes: $title: $text', (query) => {
    expect(
      lintQuery({ id: 'q', ...query }).violations.filter(({ severity }) => severity === 'hard'),
    ).toEqual([]);
  });

  it.each(NOT_COMPLIANT)('is rejected for %s: %o', (check, query) => {
    const { compliant, violations } = lintQuery({ id: 'q', ...query });
    expect(compliant).toBe(false);
    expect(violations.map((violation) => violation.check)).toContain(check);
  });
});
