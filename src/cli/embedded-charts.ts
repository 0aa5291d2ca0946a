// Generated from data/charts by `npm run data`. Do not edit.
import type { WorkedChart } from './worked-chart.ts';

export const CHARTS: readonly WorkedChart[] = [
 {
  "name": "first-visit-without-imaging",
  "title": "A first visit, no imaging yet",
  "shows": "Low back pain at a first visit, nothing known of its cause. The unspecified code is the right one, and nothing is asked: the work-up has not been done. The pair of days shows that fiscal year 2027 changed nothing here.",
  "article": [
   "M54.50: first-visit presentation with lumbar pain, no imaging completed",
   "FAQ: what is the difference between M54.50 and M54.51? (origin not defined)",
   "M54.50: self-limiting pain, no advanced work-up ordered or completed"
  ],
  "note": "SUBJECTIVE\nMr. Alder is a 41-year-old warehouse clerk, new to this practice, with 9 days of pain across the lower back. It came on gradually over a weekend; he recalls no fall, lift or twist. Worse getting out of the car, better lying on his side. No fever, no weight loss, no change in bowel or bladder habits. He has taken ibuprofen with some relief. No prior episodes and no imaging.\n\nOBJECTIVE\nBP 128/78, P 72, afebrile. Walks without a limp. Lumbar flexion limited to mid-shin by discomfort. No midline tenderness. Strength 5/5 and reflexes symmetric in both legs. Straight leg raise negative bilaterally.\n\nASSESSMENT\nLow back pain, onset 9 days ago. No red flags.\n\nPLAN\nStay active, naproxen 500 mg twice daily with food for 7 days. Imaging is not indicated at this time. Return in 4 weeks if not improved.\n",
  "days": [
   {
    "date": "2026-09-30",
    "codes": [
     "M54.50"
    ],
    "queries": [],
    "forbidden": [
     "M54.51",
     "M54.59",
     "G89.29"
    ]
   },
   {
    "date": "2026-10-01",
    "codes": [
     "M54.50"
    ],
    "queries": [],
    "forbidden": [
     "M54.51",
     "M54.59",
     "G89.29"
    ]
   }
  ]
 },
 {
  "name": "acute-muscle-strain",
  "title": "An acute strain at work",
  "shows": "A current injury of the low back muscles is an injury code, whatever imaging shows or does not show.",
  "article": [
   "M54.50: acute muscle strain without imaging-confirmed structural findings"
  ],
  "official": "The article is overruled. The Alphabetic Index leads Strain, low back to S39.012-, and M54.5- Excludes1 low back strain. A strain is diagnosed by examination; imaging does not enter into it.",
  "note": "CHIEF COMPLAINT: Low back injury at work.\n\nHPI: 34-year-old stock handler, Mr. Brook, lifted a 25 kg carton from the floor yesterday at about 14:00 and felt a sudden pull on the right side of his low back. Pain 7/10 since then, worse with bending. No leg pain, no numbness. No previous back trouble.\n\nEXAM: Uncomfortable, moves stiffly. Tender over the right lumbar paraspinal muscles, no midline bony tenderness. Flexion 40 degrees, painful. Sensation, strength and reflexes intact in both legs. SLR negative.\n\nIMAGING: None obtained.\n\nASSESSMENT/PLAN:\n1. Acute lumbar muscle strain from lifting at work yesterday, initial encounter. Ice then heat, cyclobenzaprine 5 mg at night for 5 days, ibuprofen 600 mg three times daily. Light duty, no lifting over 5 kg for one week.\n2. Follow up in one week.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "S39.012A"
    ],
    "forbidden": [
     "M54.50",
     "M54.59",
     "M62.830"
    ],
    "reasons": {
     "S39.012A": "M54.5- excludes (Excludes1), with or without imaging"
    }
   }
  ]
 },
 {
  "name": "postural-pain-structure-ruled-out",
  "title": "Pain of long sitting, structural causes ruled out",
  "shows": "The provider names a postural cause and says that structural causes were ruled out. \"Postural\" changes no code, and what was ruled out is never coded.",
  "article": [
   "M54.50: pain attributed to postural or ergonomic causes where structural involvement has been ruled out or not yet assessed",
   "Checklist: has the provider documented what structural causes have been ruled out?"
  ],
  "official": "\"Postural\" is a nonessential modifier at Pain, back in the Alphabetic Index and does not change the code. Conditions that were ruled out are not coded (IV.H).",
  "note": "Ms. Cedar returns to review her lumbar films. She is a 29-year-old software developer who has worked from her kitchen table since spring. The aching in her lower back builds up over the working day and is gone at weekends. She denies leg pain, tingling, weakness, night pain and fever.\n\nOn examination she sits with a marked slump. Full lumbar range of motion. No tenderness to percussion. Neurological examination of the legs is normal.\n\nLumbar spine radiographs, two views, obtained today and reviewed by me: normal alignment, disc spaces preserved, no fracture, no spondylolisthesis.\n\nImpression: Postural low back pain from prolonged sitting at an unsuitable workstation. Fracture and spondylolisthesis have been ruled out. No evidence of disc herniation or radiculopathy.\n\nPlan: Workstation assessment, hourly breaks, home exercise sheet given. No medication. See as needed.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "queries": [],
    "forbidden": [
     "M54.59",
     "M51.26",
     "M54.16",
     "M43.16",
     "S39.012A"
    ],
    "reasons": {
     "M54.50": "nonessential modifier"
    }
   }
  ]
 },
 {
  "name": "symptom-without-source",
  "title": "A symptom and nothing behind it",
  "shows": "A busy visit for several problems. The back is described as a symptom only; neither the seat nor the mechanism of the pain is named, so nothing more exact can be coded.",
  "article": [
   "M54.50: documentation that describes the symptom but not the anatomical or mechanical source",
   "Key takeaway: vague documentation leads to vague codes",
   "Checklist: is the language specific enough, or limited to symptom description?",
   "Checklist: does the assessment state a diagnosis, not just a symptom description?"
  ],
  "note": "Mrs. Dogwood, 63, here for her 3-month check.\n\nInterval history: Home blood pressures 130s/80s. Sugars fasting 110 to 130. Says her low back has been bothering her for a few weeks, \"it just hurts\". Sleeping poorly because of it. No bladder trouble.\n\nVitals: BP 134/82, weight 81 kg. Heart regular, lungs clear. Back: some discomfort with extension. Gait normal.\n\nA/P\n1. Hypertension, at goal. Continue lisinopril 20 mg.\n2. Type 2 diabetes, A1c 6.9. Continue metformin.\n3. Low back pain. Acetaminophen, heat, walking. Call if worse.\n4. Flu vaccine given.\n\nRTC 3 months.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "forbidden": [
     "M54.59",
     "M54.51",
     "G89.29"
    ]
   }
  ]
 },
 {
  "name": "retired-code-on-the-claim",
  "title": "M54.5 on the day it was retired",
  "shows": "The same visit on the last day of fiscal year 2021 and on the first of fiscal year 2022. M54.5 was a complete code until 2021-09-30; from 2021-10-01 it is a heading, and a claim that carries it is rejected.",
  "article": [
   "Mistake: continuing to use M54.5 instead of the active subcodes",
   "FAQ: is M54.5 still a valid ICD-10 code?",
   "What changed after FY2022",
   "Who owns what: billing checks that codes match the encounter and that none is retired"
  ],
  "official": "The article speaks of four-character subcodes and of four active options. M54.50, M54.51 and M54.59 have five characters, and they are three; M54.5 is their heading.",
  "note": "S: Mr. Elder, 52, bus driver, follow-up of pain in the low back present for two months. A little better with exercises. Sits 8 hours a day. No leg symptoms.\n\nO: Mild tenderness over the lower lumbar paraspinals. Flexion to ankles. Heel and toe walking normal. Patellar and Achilles reflexes 2+ and equal.\n\nA: Low back pain.\n\nP: Continue home exercises. Physical therapy twice weekly for four weeks. Recheck after therapy.\n",
  "billedCodes": [
   "M54.5"
  ],
  "days": [
   {
    "date": "2021-09-30",
    "codes": [
     "M54.5"
    ],
    "forbidden": [
     "M54.50"
    ]
   },
   {
    "date": "2021-10-01",
    "codes": [
     "M54.50"
    ],
    "forbidden": [
     "M54.5"
    ],
    "objectsTo": [
     "M54.5"
    ]
   }
  ]
 },
 {
  "name": "endplate-change-linked",
  "title": "Endplate change that the provider links to the pain",
  "shows": "MRI shows Modic changes, and the assessment says that the pain comes from them. That statement, not the scan, carries M54.51. Before 2021-10-01 there was no code for it.",
  "article": [
   "M54.51: MRI demonstrates Modic changes or vertebral endplate degeneration with clinical correlation noted in the assessment",
   "FAQ: what documentation triggers the use of M54.51? (\"back pain secondary to vertebral endplate degeneration\")",
   "Documentation that supports: explicit reference to imaging findings in the clinical assessment",
   "Who owns what: providers state the diagnosis and link it to findings"
  ],
  "note": "PAIN CLINIC CONSULTATION\n\nHistory of present illness: Ms. Fir is a 57-year-old nurse with midline low back pain for 14 months, worse with sitting and forward bending, 6/10 on average. No leg pain, numbness or weakness. Six months of physical therapy, NSAIDs and two facet blocks brought no lasting relief.\n\nImaging: MRI lumbar spine of last month: Modic type 1 changes at the L4-L5 and L5-S1 endplates, mild loss of disc height at L5-S1, no nerve root compression.\n\nPhysical examination: Pain with sustained flexion, midline tenderness over L4 to S1. Straight leg raise negative. Motor and sensory examination normal.\n\nAssessment: Low back pain secondary to vertebral endplate degeneration at L4-L5 and L5-S1. The Modic type 1 changes on MRI correlate with the site of her pain and with pain on flexion.\n\nPlan: Discussed basivertebral nerve ablation and continued conservative care. She will think it over. ODI today 44.\n",
  "days": [
   {
    "date": "2021-09-30",
    "codes": [
     "M54.5"
    ],
    "forbidden": [
     "M54.51",
     "M54.50"
    ]
   },
   {
    "date": "2021-10-01",
    "codes": [
     "M54.51"
    ],
    "forbidden": [
     "M54.50",
     "M54.59",
     "M51.26"
    ]
   },
   {
    "date": "2026-11-02",
    "codes": [
     "M54.51"
    ],
    "forbidden": [
     "M54.50",
     "M54.59"
    ]
   }
  ]
 },
 {
  "name": "vertebrogenic-others-excluded",
  "title": "Vertebrogenic pain, disc and nerve excluded",
  "shows": "The work-up excluded a herniation and nerve root involvement. The words \"vertebrogenic low back pain\" carry the code by themselves; the exclusions are good evidence and are not coded.",
  "article": [
   "M54.51: the workup has specifically excluded disc herniation and nerve root involvement as the primary driver",
   "Phrases like \"vertebrogenic lumbar pain confirmed on MRI\"",
   "Statement of what has been ruled out when narrowing the differential"
  ],
  "official": "Excluding disc and nerve is not a coding rule. Code assignment rests on the provider’s statement (I.A.19); the exclusions matter to clinical validity and to coverage policies.",
  "note": "REASON FOR VISIT: Review of MRI.\n\nSUBJECTIVE: Mr. Gorse, 48, continues to have deep midline lumbar pain after a year of exercises and anti-inflammatory medicine. Sitting tolerance 20 minutes. No radiation below the buttock.\n\nOBJECTIVE: Neurologic examination of the lower extremities is normal. SLR negative on both sides. Pain on forward flexion.\n\nMRI LUMBAR SPINE (my review): type 2 Modic change at L5-S1. No disc herniation. No canal or foraminal stenosis.\n\nASSESSMENT: Vertebrogenic lumbar pain confirmed on MRI, L5-S1. Disc herniation and nerve root involvement have been excluded. No radiculopathy.\n\nPLAN: Continue exercise program. Referral to interventional spine clinic.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.51"
    ],
    "queries": [],
    "forbidden": [
     "M54.50",
     "M51.26",
     "M51.27",
     "M54.16",
     "M54.17"
    ]
   }
  ]
 },
 {
  "name": "endplate-change-in-the-scan-only",
  "title": "Endplate change that only the scan names",
  "shows": "The radiologist reports Modic changes; the provider reviews the report, treats, and writes \"low back pain\". The coder may not draw the line from one to the other, and asks.",
  "article": [
   "Mistake: assigning M54.51 without provider documentation of the connection",
   "How documentation drives the code: MRI reviewed, physical therapy and anti-inflammatories planned, no link in the assessment",
   "Checklist: has the provider linked the imaging findings to the current diagnosis?",
   "FAQ: the imaging report alone is not sufficient"
  ],
  "note": "HISTORY: Mrs. Hazel, 50, school cook, low back pain for five months. Aching, worse at the end of the shift. No pain in the legs. Ibuprofen helps for a few hours.\n\nEXAMINATION: Lumbar flexion painful at end range. Lower extremity strength 5/5. Reflexes brisk and equal. SLR negative.\n\nDATA: MRI lumbar spine report reviewed.\n\nASSESSMENT:\n1. Low back pain.\n\nPLAN:\n1. Physical therapy, 2 sessions a week for 6 weeks.\n2. Meloxicam 15 mg daily.\n3. Return after therapy.\n",
  "documents": [
   {
    "id": "mri",
    "kind": "imaging-report",
    "author": "Radiology",
    "date": "2026-10-20",
    "text": "MRI LUMBAR SPINE WITHOUT CONTRAST\nINDICATION: Low back pain.\nFINDINGS: Alignment is normal. Vertebral body heights are maintained. At L4-L5 there are Modic type 1 endplate changes with marrow edema on both sides of the disc. Mild disc desiccation at L4-L5. No focal disc herniation. The canal and neural foramina are patent. The conus ends at L1.\nIMPRESSION: Modic type 1 degenerative endplate changes at L4-L5. No canal or foraminal stenosis.\n"
   }
  ],
  "billedCodes": [
   "M54.51"
  ],
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "withheld": [
     "M54.51"
    ],
    "queries": [
     "cause-of-low-back-pain"
    ],
    "forbidden": [
     "M54.51",
     "M54.59"
    ],
    "objectsTo": [
     "M54.51"
    ]
   }
  ]
 },
 {
  "name": "osteoporotic-compression-fracture",
  "title": "A compressed vertebra that explains the pain",
  "shows": "The provider links the back pain to a compression fracture. The fracture is coded; the pain belongs to it and is not.",
  "article": [
   "M54.51: imaging shows vertebral compression or structural change and the provider links it to the patient’s pain",
   "FAQ: should every back pain visit be coded with M54? (vertebral fracture)"
  ],
  "official": "The article is overruled. Vertebral compression has fracture codes (M80.08X-, M48.5-, S32.0-, M84.-), and pain that is integral to a diagnosis is not added (I.B.5).",
  "note": "EMERGENCY DEPARTMENT NOTE\n\nHPI: Mrs. Ivy, 78, postmenopausal osteoporosis on alendronate, bent to lift the kettle this morning and had sudden severe pain in the upper lumbar region. No fall. No leg weakness, no numbness, no incontinence.\n\nEXAM: Point tenderness over L1. Neurologically intact in both lower extremities. Rectal tone normal.\n\nIMAGING: CT lumbar spine, final report: acute compression fracture of L1 with 30 percent loss of height, no retropulsion.\n\nMEDICAL DECISION MAKING: Cauda equina considered and not present. Pain controlled with acetaminophen and one dose of oxycodone.\n\nED DIAGNOSIS: Acute osteoporotic compression fracture of L1, postmenopausal osteoporosis. The back pain is due to the fracture.\n\nDISPOSITION: Discharged with brace, follow-up with spine clinic in one week.\n",
  "setting": "ed",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M80.08XA"
    ],
    "forbidden": [
     "M54.50",
     "M54.51",
     "M54.59",
     "S32.010A",
     "M48.56XA",
     "G83.4"
    ],
    "reasons": {
     "M80.08XA": "neither low back pain nor vertebrogenic pain"
    }
   }
  ]
 },
 {
  "name": "compression-fracture-cause-unknown",
  "title": "A collapsed vertebra without a cause",
  "shows": "A compression fracture without a word on how it came about. It is coded as a collapsed vertebra for now, and the provider is asked for cause and status; M54.51 never enters.",
  "article": [
   "M54.51: imaging shows vertebral compression or structural change and the provider links it to the patient’s pain"
  ],
  "official": "The article is overruled: see M48.5- and the fracture codes. Whether the fracture is osteoporotic, traumatic or pathological is for the provider to say.",
  "note": "SUBJECTIVE: Mr. Juniper, 70, two weeks of low back pain. Height loss of 2 cm in five years. Ex-smoker. No history of cancer.\n\nOBJECTIVE: Tender over the L3 spinous process. Leg strength and sensation normal.\n\nRADIOLOGY: Lumbar spine films today show wedging of L3, 25 percent, new since 2023.\n\nASSESSMENT: L3 compression fracture, the source of his low back pain.\n\nPLAN: Lumbar brace, calcitonin nasal spray. Return in four weeks.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M48.56XA"
    ],
    "queries": [
     "vertebral-fracture-cause"
    ],
    "forbidden": [
     "M54.50",
     "M54.51",
     "M80.08XA",
     "S32.030A"
    ],
    "reasons": {
     "M48.56XA": "neither low back pain nor vertebrogenic pain"
    }
   }
  ]
 },
 {
  "name": "spondylosis-and-low-back-pain",
  "title": "Spondylosis and low back pain, both listed",
  "shows": "Degenerative facet joints have their own code. Low back pain is routinely part of it and is not coded beside it.",
  "article": [
   "M54.51: degenerative vertebral body changes or other imaging-confirmed abnormalities at the vertebral level",
   "Mistake: not coding additional contributing diagnoses (M47.816)",
   "Checklist: are there contributing diagnoses in the record that should also be coded?"
  ],
  "official": "The article asks for all codes. Where a diagnosis explains the pain, it replaces M54.5- (I.B.5). Spondylosis is M47.-, never M54.51.",
  "note": "ORTHOPEDIC FOLLOW-UP\n\nMs. Kapok is a 66-year-old retired teacher with stiffness and pain of the lower back, worse on standing and on leaning back, eased by sitting. No leg pain. Reviewed radiographs from March: facet joint sclerosis and osteophytes at L3-L4 and L4-L5.\n\nExamination: extension and rotation reproduce the pain on both sides. Straight leg raise negative, power and sensation normal.\n\nAssessment and plan:\n1. Lumbar spondylosis with facet arthropathy L3-L4 and L4-L5, without radiculopathy or myelopathy. Discussed natural history.\n2. Low back pain from the above. Physical therapy with a flexion-based program. Topical diclofenac.\n\nFollow up in 8 weeks; consider medial branch blocks if there is no progress.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M47.816"
    ],
    "forbidden": [
     "M54.50",
     "M54.51",
     "M54.59",
     "M47.26",
     "M54.16"
    ],
    "reasons": {
     "M47.816": "its pain is part of it (I.B.5)"
    }
   }
  ]
 },
 {
  "name": "discogenic-pain-has-its-own-code",
  "title": "Discogenic pain, before and after its own codes",
  "shows": "Disc degeneration with discogenic back pain only. From 2024-10-01 the sixth character tells the pain; until the day before, M51.36 was complete.",
  "article": [
   "M54.51: vertebrogenic pain is distinct from discogenic pain, which would be coded with disc disorder codes",
   "Related: lumbar degenerative disc disease"
  ],
  "official": "The article is out of date here: since 2024-10-01 discogenic pain has codes of its own, M51.360 to M51.369 and M51.370 to M51.379.",
  "note": "SPINE CLINIC NOTE\n\nCC: Low back pain.\n\nHPI: 45-year-old electrician, Mr. Larch, with two years of axial pain at the beltline. Sitting and driving are worst. He has had no pain, numbness or weakness in the legs at any time. Two courses of physical therapy.\n\nExam: Tender at L4-L5 in the midline. Neurologic examination normal. SLR negative.\n\nMRI: Desiccation and loss of height of the L4-L5 disc. No herniation, no stenosis, endplates normal.\n\nAssessment: Degenerative disc disease L4-L5 with discogenic low back pain. No lower extremity pain. No radiculopathy.\n\nPlan: Core strengthening, activity modification. Discussed that surgery is not advised at this stage.\n",
  "days": [
   {
    "date": "2024-09-30",
    "codes": [
     "M51.36"
    ],
    "forbidden": [
     "M51.360",
     "M54.50",
     "M54.51",
     "M54.59",
     "M51.16"
    ]
   },
   {
    "date": "2024-10-01",
    "codes": [
     "M51.360"
    ],
    "forbidden": [
     "M51.36",
     "M51.369",
     "M54.50",
     "M54.51",
     "M54.59",
     "M51.16"
    ],
    "reasons": {
     "M51.360": "the code holds the pain"
    }
   }
  ]
 },
 {
  "name": "myofascial-low-back-pain",
  "title": "Pain with a myofascial diagnosis",
  "shows": "Myofascial pain has an entry of its own in the Index. It is not \"other low back pain\".",
  "article": [
   "M54.59: pain with a documented myofascial component"
  ],
  "official": "The article is overruled: Pain, myofascial and Syndrome, myofascial pain lead to M79.18 in the Alphabetic Index.",
  "note": "SUBJECTIVE: Mrs. Maple, 39, hairdresser. Right-sided lower back ache for three months, with tight, tender spots. Massage helps for a day. No injury. No symptoms in the legs.\n\nOBJECTIVE: Two taut bands with active trigger points in the right lumbar paraspinal muscles; pressing them reproduces her pain. Lumbar motion full. Neurological examination normal.\n\nASSESSMENT: Myofascial pain syndrome of the right lumbar paraspinal muscles.\n\nPLAN: Trigger point injections today, two sites, lidocaine 1 percent, tolerated well. Stretching program. Return in 3 weeks.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M79.18"
    ],
    "forbidden": [
     "M54.59",
     "M54.50",
     "M62.830",
     "S39.012A"
    ],
    "reasons": {
     "M79.18": "and not to M54.59"
    }
   }
  ]
 },
 {
  "name": "sacroiliac-joint-dysfunction",
  "title": "Sacroiliac joint dysfunction",
  "shows": "Pain of the sacroiliac joint has a code, though an unspecific one. An injection is planned and the kind of disorder is not stated, so the provider is asked.",
  "article": [
   "M54.59: pain attributed to sacroiliac joint dysfunction without reaching the specificity of a coded SI joint disorder"
  ],
  "official": "The article is overruled: Pain, sacroiliac leads to M53.3; somatic dysfunction to M99.04, sacroiliitis to M46.1.",
  "note": "HPI: Ms. Nettle is a 36-year-old postal worker with pain over the left buttock and lower back for seven months since the birth of her second child. Worse on one-legged standing and turning over in bed. No numbness or weakness.\n\nEXAM: Left FABER, thigh thrust and Gaenslen tests positive. Tender over the left sacral sulcus. Hip motion full and painless. Legs neurologically normal.\n\nASSESSMENT: Left sacroiliac joint dysfunction.\n\nPLAN: Sacroiliac belt. Pelvic stabilization exercises. Left sacroiliac joint injection under fluoroscopy scheduled for next week.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M53.3"
    ],
    "queries": [
     "sacroiliac-type"
    ],
    "forbidden": [
     "M54.59",
     "M54.50",
     "M46.1",
     "M99.04",
     "S33.6XXA"
    ],
    "reasons": {
     "M53.3": "and not to M54.59"
    }
   }
  ]
 },
 {
  "name": "atypical-and-incomplete",
  "title": "Atypical pain, incomplete work-up",
  "shows": "Atypical pain whose cause is not known is unspecified, not \"other\". Incomplete findings specify nothing.",
  "article": [
   "M54.59: atypical back pain presentations with incomplete structural findings"
  ],
  "official": "Incomplete findings do not make pain \"specified\". \"Other\" codes need a named condition without a code of its own (I.A.9.a).",
  "note": "Follow-up visit. Mr. Oakes, 44, still has an odd, shifting discomfort of the low back for which no pattern can be found: some days burning, some days nothing at all. Laboratory tests normal. Radiographs unremarkable. MRI was refused by the scheduling desk because of his pacemaker; CT not yet done.\n\nExam today: no tenderness, full range of motion, normal neurological findings.\n\nAssessment: Low back pain, atypical presentation, cause not yet determined. Work-up incomplete.\n\nPlan: CT lumbar spine. Pain diary. Return when the CT has been done.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "queries": [],
    "forbidden": [
     "M54.59",
     "M54.51"
    ],
    "reasons": {
     "M54.59": "I.A.9.a"
    }
   }
  ]
 },
 {
  "name": "named-type-without-own-code",
  "title": "A named type of pain without a code of its own",
  "shows": "The provider names what the pain comes from, and the Index has no entry for it: the case that M54.59 is for. Which such terms count is a written policy of the practice, and the decision prints the one it used.",
  "article": [
   "M54.59: documented clearly enough not to be unspecified, and not vertebrogenic",
   "FAQ: can M54.59 be used as a general low back pain code?"
  ],
  "official": "The Index has no entry for facet-mediated pain and the provider diagnoses no facet disease, so M47.816 would be an inference.",
  "note": "PAIN MEDICINE FOLLOW-UP\n\nMrs. Pine, 58. After the second set of diagnostic medial branch blocks at L3, L4 and L5 she had 85 percent relief of her usual low back pain for six hours on both occasions. No leg pain. She is back at baseline today, 5/10.\n\nExamination: pain with combined extension and rotation to both sides. Neurologically intact.\n\nAssessment: Facet-mediated low back pain, bilateral, concordant response to two diagnostic blocks.\n\nPlan: Radiofrequency ablation of the medial branches, date to be arranged.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.59"
    ],
    "forbidden": [
     "M54.51",
     "M54.50",
     "M47.816"
    ]
   }
  ]
 },
 {
  "name": "other-used-as-default",
  "title": "M54.59 billed by default",
  "shows": "The note says low back pain and no more. M54.59 on the claim claims knowledge that is not there.",
  "article": [
   "Mistake: using M54.59 as a default when documentation is incomplete",
   "M54.59 should not become a default code used to avoid assigning M54.50",
   "FAQ: can M54.59 be used as a general low back pain code? (without a specific distinction)"
  ],
  "note": "URGENT CARE\n\nCC: back pain x 2 weeks\n\nHPI: Mr. Quince, 31, two weeks of low back pain. No known injury. Denies leg pain, numbness, weakness, saddle anesthesia, urinary retention, fever.\n\nPE: NAD. Lumbar spine nontender in the midline. ROM decreased by discomfort. Neuro intact LE bilaterally. SLR neg.\n\nDX: Low back pain.\n\nTX: Naproxen. Heat. F/u with PCP in 2 wks. Return precautions given.\n",
  "billedCodes": [
   "M54.59"
  ],
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "forbidden": [
     "M54.59"
    ],
    "objectsTo": [
     "M54.59"
    ]
   }
  ]
 },
 {
  "name": "code-not-updated",
  "title": "The code stayed, the diagnosis moved on",
  "shows": "The problem list and the claim still say unspecified low back pain; since the MRI the assessment says what it is. The claim follows today’s note, not the list.",
  "article": [
   "Mistake: failing to update the diagnosis code as the clinical picture evolves",
   "FAQ: how often should diagnosis codes be updated in a chronic low back pain patient?",
   "Checklist: does the code match the current clinical picture, or is it being carried forward?"
  ],
  "official": "Only the provider changes the problem list; the claim is coded from the encounter (IV.J).",
  "note": "Third visit for this complaint. Ms. Rowan, 53, MRI done since last time.\n\nInterval: Axial low back pain persists, no leg pain. Therapy completed, 10 sessions, modest gain.\n\nMRI lumbar spine: L3-L4 and L4-L5 disc degeneration with loss of signal and height. No herniation. No stenosis.\n\nExam: Flexion painful. Neuro normal.\n\nAssessment:\n1. Lumbar degenerative disc disease L3-L5 with discogenic back pain, no leg pain. This explains her symptoms of the last months.\n\nPlan:\n1. Continue core program at home.\n2. Problem list to be updated.\n3. Return in 3 months.\n",
  "billedCodes": [
   "M54.50"
  ],
  "problemList": [
   {
    "code": "M54.50",
    "since": "2026-06-15"
   }
  ],
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M51.360"
    ],
    "forbidden": [
     "M54.50",
     "M51.369"
    ],
    "objectsTo": [
     "M54.50"
    ]
   }
  ]
 },
 {
  "name": "disc-herniation-with-low-back-pain",
  "title": "A herniated disc and low back pain",
  "shows": "Both are listed in the assessment. The disc is coded alone, and the coder asks whether the two belong together.",
  "article": [
   "FAQ: can low back pain be coded alongside a disc disorder code? Yes, in many cases both codes apply",
   "FAQ: the disc disorder code would be sequenced first"
  ],
  "official": "The article is overruled: M54.5- Excludes1 low back pain due to intervertebral disc displacement (M51.2-). Both are coded only when the provider documents them as unrelated (I.A.12.a).",
  "note": "NEUROSURGERY CLINIC\n\nMr. Spruce, 42, comes with his MRI. Low back pain for six weeks after a weekend of gardening, gradually less. He has no pain, numbness or weakness in the legs.\n\nExam: Antalgic lean to the right. SLR negative at 80 degrees on both sides. Motor 5/5, sensation intact, reflexes symmetric.\n\nMRI, images reviewed with the patient: central disc herniation at L4-L5 without nerve root contact.\n\nImpression:\n1. L4-L5 disc herniation, no radiculopathy.\n2. Low back pain.\n\nPlan: No surgical indication. Physical therapy. Return in 6 weeks or earlier with leg symptoms.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M51.26"
    ],
    "queries": [
     "disc-displacement-and-pain"
    ],
    "forbidden": [
     "M54.50",
     "M54.51",
     "M54.59",
     "M51.16"
    ],
    "reasons": {
     "M54.50": "Excludes1 at M54.5"
    }
   }
  ]
 },
 {
  "name": "disc-herniation-unrelated",
  "title": "A herniated disc that is not the cause",
  "shows": "The provider states that the pain today and the known herniation are separate problems. This is the one exception of Excludes1, and the statement is the evidence for it.",
  "article": [
   "FAQ: can low back pain be coded alongside a disc disorder code? (if the provider documents both conditions)"
  ],
  "official": "I.A.12.a: an Excludes1 pair may be coded together when the two conditions are unrelated to each other.",
  "note": "SUBJECTIVE: Mrs. Tansy, 47, known L4-L5 disc herniation followed by us since 2024. For two weeks a new, different pain low in the back after starting night shifts at a new desk.\n\nOBJECTIVE: Lumbar motion full. SLR negative. Strength, reflexes and sensation normal.\n\nASSESSMENT:\n1. Low back pain, new. This is unrelated to her L4-L5 disc herniation.\n2. L4-L5 disc herniation, stable on repeat MRI, under observation with imaging every 12 months.\n\nPLAN: Ergonomic advice and exercises for the first. Next MRI in June for the second.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50",
     "M51.26"
    ],
    "forbidden": [
     "M51.16",
     "M54.51"
    ]
   }
  ]
 },
 {
  "name": "disc-herniation-with-radiculopathy",
  "title": "A disc, a nerve and a back, one code",
  "shows": "Disc herniation, radiculopathy and low back pain stand in one assessment. One combination code says it all.",
  "article": [
   "Mistake: not coding additional contributing diagnoses (radiculopathy, M51.16)",
   "Related: radiculopathy vs. low back pain, coding the difference",
   "FAQ: should every back pain visit be coded with M54 codes? (disc herniation)"
  ],
  "official": "The article asks for a code for each. M51.16 joins disc and radiculopathy; M54.1- Excludes1 M51.1-, and the pain is integral (I.B.9, I.B.5).",
  "note": "HPI: Mr. Ulmus, 38, roofer, four weeks of low back pain and pain down the left leg to the top of the foot, with tingling of the big toe. Coughing makes it worse. No bladder or bowel symptoms.\n\nEXAM: Left SLR positive at 40 degrees. Left great toe extension 4/5. Sensation reduced over the dorsum of the left foot. Reflexes equal.\n\nMRI L-SPINE: left paracentral L4-L5 disc extrusion compressing the traversing left L5 root.\n\nASSESSMENT AND PLAN:\n1. Left L4-L5 disc herniation with lumbar radiculopathy: oral steroid taper, referral for transforaminal epidural injection.\n2. Low back pain: as above.\n3. Off work two weeks.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M51.16"
    ],
    "forbidden": [
     "M54.50",
     "M54.16",
     "M51.26",
     "M54.42",
     "M54.32"
    ],
    "reasons": {
     "M54.16": "Excludes1 at M51.1"
    }
   }
  ]
 },
 {
  "name": "low-back-pain-with-sciatica",
  "title": "Low back pain that comes with sciatica",
  "shows": "Sciatica does not add a code to M54.5-: the pair has a combination code, by side.",
  "article": [
   "Checklist: has the pain been assessed for radiation, neurological involvement, or functional limitation? Those findings may warrant additional codes beyond M54"
  ],
  "official": "The article’s \"beyond M54\" does not hold: sciatica replaces M54.5- with M54.4-, which is still M54.",
  "note": "S: Ms. Viburnum, 49, low back pain with shooting pain down the back of the left thigh and calf for 10 days. No weakness, no numbness, no saddle symptoms. Cannot sit through a lecture.\n\nO: Left SLR positive at 50 degrees, right negative. Ankle reflexes present and equal. Strength 5/5.\n\nA: Low back pain with left-sided sciatica.\n\nP: Naproxen, short walks, no bed rest. Red flags explained. Return in two weeks, MRI if not improving by week six.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.42"
    ],
    "queries": [],
    "forbidden": [
     "M54.50",
     "M54.32",
     "M54.40",
     "M54.16",
     "M51.16"
    ],
    "reasons": {
     "M54.42": "joins them in one code"
    }
   }
  ]
 },
 {
  "name": "leg-pain-not-diagnosed",
  "title": "Leg pain, nerve not diagnosed",
  "shows": "A possible radiculopathy is not coded in the office. The symptoms are, and the side stands in the note.",
  "article": [
   "Checklist: radiation, neurological involvement, or functional limitation"
  ],
  "official": "IV.H: outpatient diagnoses called possible, probable or suspected are not coded; the signs and symptoms are.",
  "note": "SUBJECTIVE: Mr. Willow, 55, low back pain for one month, and since last week pain in the right leg to the knee. Walking distance unlimited.\n\nOBJECTIVE: SLR equivocal on the right. Patellar reflex slightly less on the right. Power full.\n\nASSESSMENT:\n1. Low back pain.\n2. Right leg pain, possible lumbar radiculopathy.\n\nPLAN: MRI lumbar spine. Gabapentin 300 mg at night. Return with the images.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50",
     "M79.604"
    ],
    "withheld": [
     "M54.16"
    ],
    "forbidden": [
     "M54.16",
     "M54.41",
     "M51.16"
    ]
   }
  ]
 },
 {
  "name": "stenosis-with-claudication",
  "title": "Spinal stenosis explains the pain",
  "shows": "When a more specific condition explains the back pain, it is coded and M54 is not.",
  "article": [
   "FAQ: should every back pain visit be coded with M54 codes? (spinal stenosis)"
  ],
  "note": "CHIEF COMPLAINT: Back and leg pain on walking.\n\nHISTORY: Mrs. Yarrow is a 74-year-old woman with aching of the lower back and heaviness of both legs after walking about 200 metres, relieved within minutes by sitting or leaning on a shopping cart. Pedal pulses have been checked and are normal.\n\nEXAMINATION: Stooped gait. Lumbar extension reproduces the heaviness. Pulses palpable. Reflexes reduced at both ankles. No weakness.\n\nMRI: severe central canal stenosis at L3-L4 and L4-L5.\n\nASSESSMENT: Lumbar spinal stenosis L3-L5 with neurogenic claudication. Her low back pain is due to the stenosis.\n\nPLAN: Physical therapy, flexion exercises. Surgical consultation offered.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M48.062"
    ],
    "queries": [],
    "forbidden": [
     "M54.50",
     "M48.061",
     "M54.51"
    ]
   }
  ]
 },
 {
  "name": "plan-says-more-than-assessment",
  "title": "The order says radiculopathy, the assessment does not",
  "shows": "The assessment says low back pain; the order for an epidural injection names radiculopathy. The documents conflict, so the provider is asked and the lower statement is coded meanwhile.",
  "article": [
   "Billing: prior authorization and medical necessity failures",
   "FAQ: how does low back pain coding affect prior authorizations?",
   "Next steps: confirm the diagnosis codes sent with authorization requests"
  ],
  "official": "I.A.19: when documentation conflicts, the provider is queried. The term that an authorization would need is no reason to choose it.",
  "note": "SUBJECTIVE: Mr. Zelkova, 61, low back pain, not better after 8 weeks of therapy. Says it now also goes down the right leg at times.\n\nOBJECTIVE: Gait normal. SLR negative. Reflexes and strength normal and symmetric.\n\nASSESSMENT: Low back pain.\n\nPLAN: L5-S1 epidural steroid injection for lumbar radiculopathy, authorization to be requested. Continue gabapentin.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "queries": [
     "conflicting-radiculopathy"
    ],
    "forbidden": [
     "M54.16",
     "M54.17",
     "M51.17"
    ]
   }
  ]
 },
 {
  "name": "earlier-diagnosis-not-repeated",
  "title": "Last time vertebrogenic, today not",
  "shows": "At the last visit the provider wrote vertebrogenic low back pain, today only low back pain. The earlier code is not copied forward; the provider is asked.",
  "article": [
   "Billing: repeated coding inconsistency in the longitudinal record"
  ],
  "note": "SUBJECTIVE: Mrs. Acacia, 60, seen for her back. About the same as in August, 5/10, worse with sitting. Exercises three times a week. No leg symptoms.\n\nOBJECTIVE: Painful flexion. Neurologic examination normal.\n\nASSESSMENT: Low back pain.\n\nPLAN: Continue exercises and meloxicam. Return in 3 months.\n",
  "documents": [
   {
    "id": "visit-august",
    "kind": "prior-note",
    "author": "Dr. Birch",
    "date": "2026-08-10",
    "text": "SUBJECTIVE: Low back pain for a year, MRI reviewed today.\nASSESSMENT: Vertebrogenic low back pain.\nPLAN: Exercises, meloxicam 15 mg.\n"
   }
  ],
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "queries": [
     "earlier-visit-diagnosis"
    ],
    "forbidden": [
     "M54.51"
    ]
   }
  ]
 },
 {
  "name": "chronic-low-back-pain",
  "title": "Chronic, and why that matters little here",
  "shows": "M54.5- has no place for duration. \"Chronic\" adds G89.29 behind the site, as the visit is not for pain control.",
  "article": [
   "Documentation: duration classification distinguishing acute from subacute or chronic presentations",
   "Checklist: has the provider documented the duration and whether it is acute, subacute, or chronic?"
  ],
  "official": "Duration does not support \"more specific M54 coding\": M54.5- has no duration axis. I.C.6.b lets G89.29 add that the pain is chronic.",
  "note": "Annual review, Mr. Beech, 57, forklift driver.\n\nHPI: Low back pain most days for four years, steady. Manages full duty. No leg pain. X-rays two years ago were normal for age.\n\nExam: Mild paraspinal tenderness L4 to S1. Motion slightly reduced. Normal strength and sensation.\n\nAssessment: Chronic low back pain, stable, cause not established.\n\nPlan: Home exercise program renewed. No imaging. Acetaminophen as needed. One year.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50",
     "G89.29"
    ],
    "queries": [],
    "forbidden": [
     "M54.59",
     "G89.4"
    ],
    "reasons": {
     "G89.29": "the code of the site does not say so"
    }
   }
  ]
 },
 {
  "name": "visit-for-pain-control",
  "title": "The same pain, seen for pain control",
  "shows": "When the visit is for pain management, the pain code stands first and the site follows.",
  "article": [
   "Documentation: duration classification",
   "Prior authorization: injections and medication for chronic pain"
  ],
  "official": "I.C.6.b.1.a: a G89 code is first when pain control or pain management is the reason for the encounter.",
  "note": "PAIN MANAGEMENT FOLLOW-UP\n\nREASON FOR ENCOUNTER: Pain management, medication review.\n\nMs. Catalpa, 63, chronic low back pain. Average pain 4/10 on duloxetine 60 mg, 7/10 without. Sleeps 7 hours. No side effects. No aberrant behavior. No leg pain.\n\nEXAM: Alert, gait normal. Lumbar flexion reduced. Neurologically unchanged.\n\nASSESSMENT: Chronic low back pain. Encounter for pain management; no treatment of an underlying cause today.\n\nPLAN: Duloxetine renewed for 90 days. Sleep hygiene discussed.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "G89.29",
     "M54.50"
    ],
    "queries": [],
    "forbidden": [
     "M54.59",
     "G89.4"
    ]
   }
  ]
 },
 {
  "name": "radiologist-confirms-the-disc",
  "title": "A scan read by a radiologist",
  "shows": "An encounter for the scan alone: what the radiologist confirms in the final report is coded, and the symptom that led to it is not.",
  "article": [
   "Mistake: coding from imaging reports is a compliance violation, not just a coding error"
  ],
  "official": "IV.K: on an outpatient diagnostic encounter with a final interpretation by a physician, confirmed diagnoses are coded and their symptoms are not. For the treating provider’s own visit the article is right.",
  "note": "EXAMINATION: MRI LUMBAR SPINE WITHOUT CONTRAST\n\nINDICATION: Low back pain.\n\nTECHNIQUE: Sagittal T1, T2 and STIR, axial T2. No prior studies.\n\nFINDINGS:\nAlignment is anatomic. Marrow signal is normal. The conus terminates at L1.\nL3-L4: Normal.\nL4-L5: Central disc protrusion measuring 5 mm, indenting the thecal sac. No root compression.\nL5-S1: Normal.\n\nIMPRESSION: L4-L5 central disc protrusion. No canal stenosis.\n\nElectronically signed, final report.\n",
  "setting": "diagnostic",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M51.26"
    ],
    "queries": [],
    "forbidden": [
     "M54.50",
     "M51.16",
     "M54.51"
    ]
   }
  ]
 },
 {
  "name": "physical-therapy-visit",
  "title": "A therapy visit under a referral",
  "shows": "The therapist treats the condition that the referring provider diagnosed. Therapy findings do not raise it to something more exact.",
  "article": [
   "Billing: physical therapy authorization gaps",
   "Next steps: review physical therapy referral processes"
  ],
  "note": "PHYSICAL THERAPY DAILY NOTE, visit 5 of 12\n\nReferring provider: Dr. Elm. Medical diagnosis on referral: low back pain.\n\nS: Patient, Mr. Ginkgo, reports less stiffness in the morning, pain 3/10. Able to sit 45 minutes.\n\nO: Lumbar flexion 60 degrees (was 45). Therapeutic exercise 25 minutes, manual therapy 15 minutes. Oswestry 24 percent (was 38).\n\nA: Progressing toward goals. Hip and trunk strength remains limited.\n\nP: Continue twice weekly. Progress to loaded hinge next visit.\n",
  "setting": "therapy",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "forbidden": [
     "M53.3",
     "M54.59",
     "M54.16"
    ]
   }
  ]
 },
 {
  "name": "flank-pain",
  "title": "Flank pain, before and after its own codes",
  "shows": "Flank pain is not low back pain. Its codes by side came on 2025-10-01; until the day before, the Index led to unspecified abdominal pain.",
  "article": [
   "Checklist: does the code match the current clinical picture? (a mimic of low back pain that the article leaves out)"
  ],
  "official": "R10.A- was added for fiscal year 2026. The article predates it.",
  "note": "HPI: Mrs. Dahlia, 46, dull pain in the left flank for three days. No fever, no dysuria, no blood in the urine. Not made worse by bending or lifting.\n\nEXAM: Abdomen soft. Mild left flank tenderness, no costovertebral angle percussion tenderness. Spine moves freely without pain.\n\nURINALYSIS: Negative for blood, nitrite and leukocytes.\n\nASSESSMENT: Left flank pain. No low back pain.\n\nPLAN: Renal ultrasound. Fluids. Return at once with fever or severe pain.\n",
  "days": [
   {
    "date": "2025-09-30",
    "codes": [
     "R10.9"
    ],
    "forbidden": [
     "R10.A2",
     "M54.50",
     "M54.5"
    ]
   },
   {
    "date": "2025-10-01",
    "codes": [
     "R10.A2"
    ],
    "forbidden": [
     "R10.9",
     "R10.A0",
     "M54.50"
    ]
   }
  ]
 },
 {
  "name": "probable-is-not-established",
  "title": "Probably vertebrogenic",
  "shows": "The provider says \"probable\". In the office that is coded as the symptom, and nothing is asked merely to remove the word.",
  "article": [
   "M54.51: requires clinical correlation, the connection must appear in the clinical notes"
  ],
  "official": "IV.H: an uncertain diagnosis is not coded as established in outpatient care.",
  "note": "SUBJECTIVE: Mr. Hickory, 51, midline low back pain for eight months, worse sitting. MRI was done yesterday and the report is not yet available.\n\nOBJECTIVE: Pain on flexion, none on extension. Neurologic examination normal.\n\nASSESSMENT: Low back pain, probably vertebrogenic; MRI report pending.\n\nPLAN: Will call with the MRI result. Continue exercises.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "withheld": [
     "M54.51"
    ],
    "queries": [],
    "forbidden": [
     "M54.51"
    ]
   }
  ]
 },
 {
  "name": "third-visit-unspecified",
  "title": "A third visit, still unspecified",
  "shows": "The third visit with the unspecified code is worth a look, as the article says. The note shows that the work-up is under way, so the code is right and no question is due.",
  "article": [
   "M54.50: using it repeatedly without progressing the diagnosis raises questions",
   "Next steps: a review trigger at a third or subsequent visit",
   "Who owns what: coders query when documentation is ambiguous"
  ],
  "official": "No rule limits how often M54.50 may be used. I.B.18 accepts it while the cause is not known, and tests are not ordered to obtain a code.",
  "note": "Third visit for low back pain.\n\nInterval history: Ms. Jasmine, 40, has finished six weeks of physical therapy without much benefit. No leg pain. No fever or weight loss. No new injury.\n\nExam: Lumbar flexion to knees, painful. SLR negative. Strength, sensation and reflexes normal.\n\nAssessment: Low back pain, persistent after six weeks of therapy. Cause not yet known; further work-up now indicated.\n\nPlan: MRI lumbar spine ordered. Return with the result to settle the diagnosis.\n",
  "documents": [
   {
    "id": "visit-1",
    "kind": "prior-note",
    "author": "Dr. Birch",
    "date": "2026-08-24",
    "text": "ASSESSMENT: Low back pain, two weeks. PLAN: Naproxen, stay active.\n"
   },
   {
    "id": "visit-2",
    "kind": "prior-note",
    "author": "Dr. Birch",
    "date": "2026-09-14",
    "text": "ASSESSMENT: Low back pain. PLAN: Physical therapy for six weeks.\n"
   }
  ],
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "queries": [],
    "forbidden": [
     "M54.59",
     "M54.51"
    ]
   }
  ]
 },
 {
  "name": "basivertebral-nerve-ablation",
  "title": "The procedure note of an ablation",
  "shows": "A procedure note: the pre- and postoperative diagnosis is the condition that was treated, and it carries the code.",
  "article": [
   "M54.51: pain driven by vertebral endplate changes",
   "Billing: medical necessity for spinal procedures"
  ],
  "note": "OPERATIVE REPORT\n\nPREOPERATIVE DIAGNOSIS: Vertebrogenic low back pain, L5-S1, Modic type 1.\nPOSTOPERATIVE DIAGNOSIS: Same.\n\nPROCEDURE: Intraosseous basivertebral nerve ablation, L5 and S1.\n\nSURGEON: Dr. Rosewood. ANESTHESIA: Monitored care.\n\nINDICATIONS: Mr. Kauri, 54, has had low back pain for three years despite therapy, medication and injections.\n\nDESCRIPTION OF PROCEDURE: After informed consent and time-out the patient was placed prone. Under biplanar fluoroscopy the L5 pedicle was accessed, the curved cannula advanced to the basivertebral nerve terminus and radiofrequency energy applied for 15 minutes at 85 degrees. The procedure was repeated at S1. Incisions were closed with adhesive strips. Blood loss minimal. No complications.\n\nDISPOSITION: To recovery in good condition, discharged the same day.\n",
  "setting": "procedure",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.51"
    ],
    "queries": [],
    "forbidden": [
     "M54.50",
     "M51.36",
     "M51.379",
     "G89.29"
    ]
   }
  ]
 },
 {
  "name": "findings-quoted-in-the-assessment",
  "title": "Findings of the examination, quoted in the assessment",
  "shows": "The assessment names the complaint and what the examination found for it. That makes a good note; the findings themselves are no further diagnosis and choose no other code.",
  "article": [
   "Documentation: physical examination findings referenced in the assessment, not just the objective section"
  ],
  "official": "Code assignment rests on the provider's diagnostic statement, wherever in the note of the encounter it stands (I.A.19). Where findings are quoted is a matter of good evidence, not of the code.",
  "note": "CC: Low back pain, 3 weeks.\n\nHPI: Ms. Larch, 37, dental hygienist. Aching across the lower back after long days, no injury. No leg pain, numbness or weakness. No fever, no weight loss.\n\nOBJECTIVE: Flexion limited to the knees and painful, extension free. Tender left paraspinal muscles at L4. SLR negative both sides. Strength 5/5, reflexes equal.\n\nASSESSMENT: Low back pain for 3 weeks, with painful flexion, left paraspinal tenderness at L4 and a normal neurological examination; no radiculopathy.\n\nPLAN: Physical therapy twice a week for four weeks. Return if not better.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50"
    ],
    "queries": [],
    "forbidden": [
     "M54.59",
     "M62.830",
     "M54.16",
     "M79.18"
    ]
   }
  ]
 },
 {
  "name": "disc-facet-and-nerve-in-one-assessment",
  "title": "Disc, facet joints and nerve in one assessment",
  "shows": "Several conditions contribute. Each that stands on its own has its code; the disc and the nerve that it irritates share one, and the pain has none of its own.",
  "article": [
   "Mistake: not coding additional contributing diagnoses (degenerative disc disease, spondylosis, radiculopathy)",
   "Checklist: are there contributing diagnoses in the record that should also be coded?"
  ],
  "official": "The article asks for a code for each. M51.17 joins the disc and the radiculopathy (I.B.9), M54.1- excludes it, and low back pain is integral to both (I.B.5); spondylosis keeps its own code.",
  "note": "SPINE CLINIC\n\nMr. Hickory, 61, seen for back and right leg symptoms of five months. Pain across the low back and down the right calf to the lateral foot. Therapy and gabapentin gave partial relief.\n\nExam: Right ankle reflex reduced. Sensation reduced at the lateral foot. SLR positive at 40 degrees on the right.\n\nMRI lumbar spine: L5-S1 disc degeneration with right paracentral protrusion touching the S1 root. Facet arthropathy L3-L5.\n\nASSESSMENT\n1. L5-S1 disc protrusion with right S1 radiculopathy.\n2. Lumbar spondylosis L3-L5.\n3. Low back pain from the above.\n\nPLAN\nRight S1 transforaminal epidural steroid injection. Continue gabapentin.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M51.17",
     "M47.816"
    ],
    "forbidden": [
     "M54.50",
     "M54.16",
     "M54.17",
     "M51.27"
    ],
    "reasons": {
     "M54.50": "I.B.5"
    }
   }
  ]
 },
 {
  "name": "healed-fracture-billed-as-current",
  "title": "A healed fracture, billed as if it were new",
  "shows": "The pain is here today, the fracture is not: it healed two years ago. The seventh character for active treatment is billed out of the problem list, and the words of the note do not support it.",
  "article": [
   "Billing: accuracy of related musculoskeletal conditions in the record",
   "Mistake: diagnosis codes pulled from the problem list instead of the current encounter"
  ],
  "official": "Seventh character A is for active treatment (I.C.13.c). A healed osteoporotic fracture is Z87.310 after M81.0; what no longer exists is not coded as present (IV.J).",
  "note": "CC: Low back pain.\n\nHPI: Mrs. Juniper, 76. Dull ache of the low back on standing for one month, no fall. Her L2 osteoporotic compression fracture of 2024 has healed. On alendronate.\n\nExam: Kyphotic posture. No midline tenderness. Neurologically intact.\n\nX-ray today: old L2 compression, unchanged since 2024. No new fracture.\n\nAssessment:\n1. Low back pain.\n2. Age-related osteoporosis, old healed L2 compression fracture. Continue alendronate.\n\nPlan: Physical therapy for posture and balance.\n",
  "billedCodes": [
   "M80.08XA"
  ],
  "problemList": [
   {
    "code": "M80.08XA",
    "since": "2024-03-11"
   }
  ],
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50",
     "M81.0",
     "Z87.310"
    ],
    "forbidden": [
     "M80.08XA",
     "M48.56XA",
     "S32.020A"
    ],
    "objectsTo": [
     "M80.08XA"
    ]
   }
  ]
 },
 {
  "name": "low-back-pain-in-pregnancy",
  "title": "Low back pain in the 28th week",
  "shows": "The patient is pregnant and nobody says that this is incidental, so a code of chapter 15 stands first; the pain and the week follow.",
  "article": [
   "FAQ: should every back pain visit be coded with M54 codes? (pregnancy, which the article leaves out)"
  ],
  "official": "I.C.15.a.1: chapter 15 has priority unless the provider states that the pregnancy is incidental. The Index leads musculoskeletal conditions complicating pregnancy to O99.89-; O99 asks for the condition as an additional code, and chapter 15 for the week of gestation.",
  "note": "CC: Low back pain.\n\nHPI: Mrs. Myrtle, 31, G2P1 at 28 weeks. Aching low back since about week 22, worse in the evening. No leg pain, no contractions, no bleeding, good fetal movement.\n\nExam: Lumbar lordosis increased, paraspinal tenderness at L4-L5. SLR negative. Neuro normal.\n\nAssessment: Low back pain in pregnancy. No radiculopathy.\n\nPlan: Support belt, prenatal physical therapy. Obstetric follow-up as scheduled.\n",
  "days": [
   {
    "date": "2020-09-30",
    "codes": [
     "O99.89",
     "M54.5",
     "Z3A.28"
    ]
   },
   {
    "date": "2020-10-01",
    "codes": [
     "O99.891",
     "M54.5",
     "Z3A.28"
    ]
   },
   {
    "date": "2026-11-02",
    "codes": [
     "O99.891",
     "M54.50",
     "Z3A.28"
    ],
    "queries": [],
    "forbidden": [
     "O26.893",
     "Z33.1",
     "M54.16"
    ]
   }
  ]
 },
 {
  "name": "strain-in-the-healing-phase",
  "title": "The strain, three weeks later",
  "shows": "Active treatment is over and the strain heals. The code is the same injury with another seventh character; the number of the visit plays no part.",
  "article": [
   "FAQ: how often should diagnosis codes be updated? (an injury, which the article leaves out)"
  ],
  "official": "I.C.19.a: seventh character D is for routine care during healing, after active treatment is completed.",
  "note": "CC: Follow-up of low back strain.\n\nHPI: Mr. Brook, 34, three weeks after lifting a carton at work. Doing much better, pain 1/10, back to full duty since Monday. No medication any more.\n\nExam: Full range of motion, no tenderness. SLR negative.\n\nAssessment: Lumbar muscle strain, healing well.\n\nPlan: Home exercises. No further visit planned.\n",
  "days": [
   {
    "date": "2026-11-23",
    "codes": [
     "S39.012D"
    ],
    "queries": [],
    "forbidden": [
     "S39.012A",
     "M54.50",
     "Z09"
    ]
   }
  ]
 },
 {
  "name": "sciatica-of-both-sides",
  "title": "Low back pain with sciatica of both sides",
  "shows": "There is no code for both sides, so each side has its own, and low back pain is part of both.",
  "article": [
   "Checklist: radiation, neurological involvement (sciatica, which the article leaves out)"
  ],
  "official": "I.B.13: without a bilateral code, the right and the left are coded. M54.4- excludes M54.5- and M54.3-.",
  "note": "HPI: Mr. Sorrel, 49, low back pain for two months, now running down the back of both legs to the calves. No weakness, bladder and bowel normal.\n\nExam: SLR positive at 60 degrees both sides. Strength and reflexes normal.\n\nAssessment: Low back pain with bilateral sciatica.\n\nPlan: Naproxen, physical therapy. MRI if not better in six weeks.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.41",
     "M54.42"
    ],
    "queries": [],
    "forbidden": [
     "M54.40",
     "M54.30",
     "M54.50",
     "M54.16"
    ]
   }
  ]
 },
 {
  "name": "pain-after-back-surgery",
  "title": "Pain after a fusion, and no syndrome named",
  "shows": "A fusion in the past and pain today are not a postlaminectomy syndrome unless the provider says so. The pain has its code, and the fusion its status.",
  "article": [
   "M54.50: documentation that describes the symptom but not the source (after surgery, which the article leaves out)"
  ],
  "official": "M96.1 needs the diagnosis; arthrodesis status is Z98.1.",
  "note": "HPI: Mrs. Tansy, 58, L4-L5 fusion in 2019 with a good result until this summer. Now low back pain again for three months, no leg symptoms.\n\nExam: Well healed scar. Extension painful. Neuro normal.\n\nX-ray: solid L4-L5 fusion, hardware intact.\n\nAssessment: Low back pain, status post L4-L5 fusion. Cause not yet clear.\n\nPlan: CT lumbar spine ordered.\n",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "M54.50",
     "Z98.1"
    ],
    "queries": [],
    "forbidden": [
     "M96.1",
     "M96.0",
     "M54.59"
    ]
   }
  ]
 },
 {
  "name": "resolved-after-treatment",
  "title": "The pain is gone",
  "shows": "The visit follows a treatment that is completed, and nothing is left to treat. The pain is history.",
  "article": [
   "Mistake: failing to update the diagnosis code as the clinical picture evolves (to nothing)",
   "FAQ: carrying an outdated code forward"
  ],
  "official": "IV.J: conditions that no longer exist are not coded; I.C.21.c.8: Z09 with a history code follows a treatment that is completed.",
  "note": "CC: Follow-up of low back pain.\n\nHPI: Ms. Yarrow, 44, completed eight weeks of physical therapy last Friday. No pain since, back at work and in the gym.\n\nExam: Full painless range of motion.\n\nAssessment: Low back pain, resolved. Discharged from care.\n",
  "billedCodes": [
   "M54.50"
  ],
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "Z09",
     "Z87.39"
    ],
    "queries": [],
    "forbidden": [
     "M54.50"
    ],
    "objectsTo": [
     "M54.50"
    ]
   }
  ]
 },
 {
  "name": "renal-colic-as-back-pain",
  "title": "Back pain that is a stone",
  "shows": "The pain sits in the back and comes from the ureter. The provider confirms the stone; no code of the back is left.",
  "article": [
   "FAQ: should every back pain visit be coded with M54 codes? (a mimic that the article leaves out)"
  ],
  "official": "The Index leads Calculus, ureter to N20.1 and Colic, renal to N23; pain that a diagnosis explains is not coded besides it (I.B.5).",
  "note": "EMERGENCY DEPARTMENT\n\nHPI: Mr. Thistle, 45, sudden right-sided low back pain since 3 a.m., comes in waves to the groin. Nausea. No injury.\n\nExam: Right CVA tenderness. Lumbar spine not tender.\n\nCT: 4 mm stone at the right ureterovesical junction. No hydronephrosis.\n\nAssessment: Renal colic due to 4 mm right UVJ stone, presenting as low back pain.\n\nPlan: Ketorolac, fluids, tamsulosin, strain urine. Urology if not passed.\n",
  "setting": "ed",
  "days": [
   {
    "date": "2026-11-02",
    "codes": [
     "N20.1"
    ],
    "queries": [],
    "forbidden": [
     "M54.50",
     "N23",
     "R10.A1",
     "N13.2"
    ]
   }
  ]
 },
 {
  "name": "not-addressed-today",
  "title": "Told in passing, treated by nobody",
  "shows": "Low back pain stands in the history and in the problem list. The visit is for blood pressure, and nobody examined or treated the back.",
  "article": [
   "Checklist: does the code match the current clinical picture, or is it carried forward from a prior visit?"
  ],
  "official": "IV.J: conditions are coded that require or affect care at this encounter.",
  "note": "CC: Blood pressure check.\n\nHPI: Mr. Bramble, 66, home readings 130s over 80s. Takes lisinopril daily. He has chronic low back pain, unchanged.\n\nExam: BP 132/80. Heart regular, lungs clear.\n\nAssessment: Hypertension, controlled.\n\nPlan: Continue lisinopril. Return in 6 months.\n",
  "billedCodes": [
   "M54.50"
  ],
  "problemList": [
   {
    "code": "M54.50",
    "since": "2025-02-03"
   }
  ],
  "days": [
   {
    "date": "2026-11-02",
    "codes": [],
    "withheld": [
     "M54.50"
    ],
    "queries": [],
    "forbidden": [
     "M54.50",
     "G89.29"
    ],
    "objectsTo": [
     "M54.50"
    ]
   }
  ]
 }
];
