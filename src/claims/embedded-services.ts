// Generated from data/readiness by `npm run data`. Do not edit.
import type { DiagnosisGroup, IntendedService } from './intended-service.ts';

export const SERVICES: readonly IntendedService[] = [
 {
  "id": "lumbar-mri",
  "title": "Lumbar MRI",
  "procedures": [
   "72148",
   "72149",
   "72158"
  ],
  "diagnosis": "any",
  "elements": [
   {
    "element": "duration",
    "weeks": 6,
    "verified": "policy",
    "source": "Choosing Wisely (NASS) and ACR low back pain",
    "unless": "red-flag"
   },
   {
    "element": "conservative-care",
    "weeks": 6,
    "verified": "policy",
    "source": "ACR low back pain",
    "unless": "red-flag"
   },
   {
    "element": "red-flags",
    "verified": "policy",
    "source": "ACR low back pain"
   },
   {
    "element": "neurological-exam",
    "verified": "policy",
    "source": "ACP/APS low back pain"
   },
   {
    "element": "function",
    "verified": "secondary",
    "source": "commercial policies"
   },
   {
    "element": "prior-imaging",
    "verified": "secondary",
    "source": "commercial policies"
   }
  ]
 },
 {
  "id": "epidural-injection",
  "title": "Epidural steroid injection",
  "procedures": [
   "62321",
   "62323",
   "64479",
   "64480",
   "64483",
   "64484"
  ],
  "diagnosis": "radicular",
  "elements": [
   {
    "element": "duration",
    "weeks": 4,
    "verified": "secondary",
    "source": "LCD L33906"
   },
   {
    "element": "conservative-care",
    "weeks": 4,
    "verified": "secondary",
    "source": "LCD L33906"
   },
   {
    "element": "function-or-pain-score",
    "verified": "secondary",
    "source": "LCD L33906"
   },
   {
    "element": "imaging",
    "verified": "secondary",
    "source": "LCD L33906"
   },
   {
    "element": "neurological-exam",
    "verified": "secondary",
    "source": "LCD L33906"
   },
   {
    "element": "earlier-injections",
    "verified": "secondary",
    "source": "LCD L33906"
   }
  ]
 },
 {
  "id": "facet-intervention",
  "title": "Facet joint intervention",
  "procedures": [
   "64493",
   "64494",
   "64495",
   "64635",
   "64636"
  ],
  "diagnosis": "axial",
  "elements": [
   {
    "element": "duration",
    "weeks": 12,
    "verified": "recall",
    "source": "facet LCD family"
   },
   {
    "element": "conservative-care",
    "weeks": 6,
    "verified": "recall",
    "source": "facet LCD family"
   },
   {
    "element": "no-radiculopathy",
    "verified": "recall",
    "source": "facet LCD family"
   },
   {
    "element": "function-or-pain-score",
    "verified": "recall",
    "source": "facet LCD family"
   },
   {
    "element": "block-relief",
    "percent": 80,
    "verified": "recall",
    "source": "facet LCD family"
   },
   {
    "element": "imaging",
    "verified": "recall",
    "source": "facet LCD family"
   }
  ]
 },
 {
  "id": "sacroiliac-injection",
  "title": "Sacroiliac joint injection",
  "procedures": [
   "27096",
   "64451",
   "G0260"
  ],
  "diagnosis": "sacroiliac",
  "elements": [
   {
    "element": "duration",
    "weeks": 12,
    "verified": "secondary",
    "source": "LCD L39455"
   },
   {
    "element": "conservative-care",
    "weeks": 4,
    "verified": "secondary",
    "source": "LCD L39455"
   },
   {
    "element": "provocative-tests",
    "count": 3,
    "verified": "secondary",
    "source": "LCD L39455"
   },
   {
    "element": "function-or-pain-score",
    "verified": "secondary",
    "source": "LCD L39455"
   },
   {
    "element": "earlier-injections",
    "verified": "secondary",
    "source": "LCD L39455"
   }
  ]
 },
 {
  "id": "basivertebral-ablation",
  "title": "Basivertebral nerve ablation",
  "procedures": [
   "64628",
   "64629"
  ],
  "diagnosis": "vertebrogenic",
  "elements": [
   {
    "element": "duration",
    "weeks": 26,
    "verified": "recall",
    "source": "LCD L39420 and L39644"
   },
   {
    "element": "conservative-care",
    "weeks": 26,
    "verified": "recall",
    "source": "LCD L39420 and L39644"
   },
   {
    "element": "modic-type-and-level",
    "verified": "secondary",
    "source": "article A59468"
   },
   {
    "element": "cause-linked",
    "verified": "secondary",
    "source": "article A59468"
   },
   {
    "element": "function-or-pain-score",
    "verified": "recall",
    "source": "LCD L39420 and L39644"
   }
  ]
 },
 {
  "id": "physical-therapy",
  "title": "Outpatient physical therapy",
  "procedures": [
   "97161",
   "97162",
   "97163",
   "97110",
   "97112",
   "97140",
   "97530"
  ],
  "diagnosis": "any",
  "elements": [
   {
    "element": "duration",
    "weeks": 0,
    "verified": "secondary",
    "source": "outpatient therapy articles"
   },
   {
    "element": "function",
    "inRecord": true,
    "verified": "secondary",
    "source": "outpatient therapy articles"
   },
   {
    "element": "red-flags",
    "inRecord": true,
    "verified": "secondary",
    "source": "outpatient therapy articles"
   },
   {
    "element": "neurological-exam",
    "inRecord": true,
    "verified": "secondary",
    "source": "outpatient therapy articles"
   }
  ]
 },
 {
  "id": "spine-surgery",
  "title": "Lumbar spine surgery",
  "procedures": [
   "63030",
   "63047",
   "63056",
   "22612",
   "22630",
   "22633"
  ],
  "diagnosis": "structural",
  "elements": [
   {
    "element": "duration",
    "weeks": 12,
    "verified": "policy",
    "source": "fusion policies by diagnosis"
   },
   {
    "element": "conservative-care",
    "weeks": 12,
    "verified": "policy",
    "source": "fusion policies by diagnosis"
   },
   {
    "element": "imaging",
    "verified": "policy",
    "source": "fusion policies by diagnosis"
   },
   {
    "element": "neurological-exam",
    "verified": "secondary",
    "source": "commercial policies"
   },
   {
    "element": "function-or-pain-score",
    "verified": "secondary",
    "source": "commercial policies"
   },
   {
    "element": "prior-surgery",
    "verified": "secondary",
    "source": "commercial policies"
   }
  ]
 }
];
export const DIAGNOSIS_GROUPS: Readonly<Record<string, DiagnosisGroup>> = {
 "any": {
  "title": "a diagnosis of the low back",
  "codes": [
   "M4",
   "M5",
   "M62",
   "M79",
   "M96",
   "M99",
   "G",
   "S3",
   "M8",
   "B02",
   "C"
  ]
 },
 "radicular": {
  "title": "radiculopathy, radicular pain, neurogenic claudication, postlaminectomy syndrome or zoster",
  "codes": [
   "M54.1",
   "M51.1",
   "M47.2",
   "M48.062",
   "M48.07",
   "M96.1",
   "B02.2",
   "M54.3",
   "M54.4"
  ]
 },
 "axial": {
  "title": "pain of the facet joints without radiculopathy",
  "codes": [
   "M47.81",
   "M47.89",
   "M54.59",
   "M54.50",
   "M71.38"
  ]
 },
 "sacroiliac": {
  "title": "a disorder of the sacroiliac joint",
  "codes": [
   "M46.1",
   "M53.3",
   "M53.2X8",
   "M47.818",
   "M99.04",
   "S33.6"
  ]
 },
 "vertebrogenic": {
  "title": "vertebrogenic low back pain",
  "codes": [
   "M54.51"
  ]
 },
 "structural": {
  "title": "a structural cause of the symptoms",
  "codes": [
   "M51",
   "M48",
   "M43",
   "M47",
   "M53.2",
   "M96",
   "S32",
   "M46",
   "G83.4",
   "Q76"
  ]
 }
};
