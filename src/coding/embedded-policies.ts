// Generated from data/policies by `npm run data`. Do not edit.
import type { PolicySwitch } from './policies.ts';

export const POLICY_SWITCHES: readonly PolicySwitch[] = [
 {
  "id": "mechanical-low-back-pain",
  "title": "\"Mechanical\" low back pain",
  "default": "M54.50",
  "values": {
   "M54.50": "read as low back pain, unspecified",
   "M54.59": "read as a specified type (written policy of the practice)"
  },
  "because": "The Alphabetic Index has no entry \"mechanical\" under Pain, low back; M54.59 needs a written policy.",
  "row": "D008"
 },
 {
  "id": "axial-low-back-pain",
  "title": "\"Axial\" low back pain without a disc diagnosis",
  "default": "M54.50",
  "values": {
   "M54.50": "read as low back pain, unspecified",
   "M54.59": "read as a specified type"
  },
  "because": "The Index has no entry \"axial\"; M51.360 needs documented disc degeneration.",
  "row": "D010"
 },
 {
  "id": "facet-mediated-pain",
  "title": "Facet-mediated or facetogenic low back pain without a diagnosed facet disease",
  "default": "M54.59",
  "values": {
   "M54.50": "read as low back pain, unspecified",
   "M54.59": "read as a specified type"
  },
  "because": "The provider names a source of the pain that has no Index entry of its own.",
  "row": "D063"
 },
 {
  "id": "discogenic-low-back-pain",
  "title": "Discogenic low back pain without a stated disc disorder",
  "default": "M54.59",
  "values": {
   "M54.50": "read as low back pain, unspecified",
   "M54.59": "read as a specified type"
  },
  "because": "The Index has no entry for discogenic pain; M51.36- needs documented degeneration.",
  "row": "D051"
 },
 {
  "id": "degeneration-with-low-back-pain",
  "title": "Disc degeneration and low back pain listed separately",
  "default": "with-convention",
  "values": {
   "with-convention": "M51.360/M51.370, and a query when the pattern is unclear",
   "without-pain": "M51.369/M51.379 and a query, never with M54.5-"
  },
  "because": "I.A.15 presumes the relation that the code title joins by \"with\"; whether \"low back pain\" is \"discogenic back pain\" is unsettled.",
  "row": "D049"
 },
 {
  "id": "root-named-radiculopathy",
  "title": "Radiculopathy named by root only (L5, S1)",
  "default": "by-root",
  "values": {
   "by-root": "L1 to L5 root lumbar (M54.16), S1 root lumbosacral (M54.17)",
   "lumbar": "always M54.16",
   "lumbosacral-from-l5": "L5 and S1 roots lumbosacral (M54.17)"
  },
  "because": "The Index maps roots to regions for the cervical spine only.",
  "row": "D034"
 },
 {
  "id": "foraminal-stenosis",
  "title": "Foraminal stenosis, kind of narrowing not stated",
  "default": "query",
  "values": {
   "query": "no code until the kind of narrowing is stated",
   "M48.061": "coded as lumbar spinal stenosis",
   "M99.63": "osseous",
   "M99.73": "connective tissue or disc"
  },
  "because": "M99.6-/M99.7- depend on the kind of tissue and are not used when classifiable elsewhere.",
  "row": "D070"
 },
 {
  "id": "disc-bulge",
  "title": "Disc bulge named as a diagnosis",
  "default": "not-displacement",
  "values": {
   "not-displacement": "no displacement code; other disc disorder only when the provider says disorder",
   "displacement": "coded as disc displacement"
  },
  "because": "The Index has no entry for bulge.",
  "row": "D039"
 },
 {
  "id": "sacroiliac-osteoarthritis",
  "title": "Sacroiliac osteoarthritis or degeneration",
  "default": "M47.818",
  "values": {
   "M47.818": "as osteoarthritis of the spine, sacral region",
   "M53.3": "as sacrococcygeal disorder"
  },
  "because": "The Index has no direct path; osteoarthritis of spine leads to spondylosis.",
  "row": "D084"
 },
 {
  "id": "pseudoclaudication",
  "title": "Pseudoclaudication with lumbar stenosis",
  "default": "neurogenic",
  "values": {
   "neurogenic": "as neurogenic claudication (M48.062)",
   "query": "M48.061 and a query"
  },
  "because": "Pseudoclaudication is a synonym in clinical use; the Tabular names neurogenic claudication.",
  "row": "D068"
 },
 {
  "id": "pregnancy-musculoskeletal",
  "title": "Low back pain in pregnancy",
  "default": "O99.891",
  "values": {
   "O99.891": "other specified diseases complicating pregnancy",
   "O26.89": "pregnancy related condition by trimester"
  },
  "because": "The Index sends musculoskeletal conditions complicating pregnancy to O99.891.",
  "row": "D132"
 },
 {
  "id": "chronic-with-site",
  "title": "Add G89.29 to a site code when the provider says chronic",
  "default": "add",
  "values": {
   "add": "G89.29 after the site code, or first when the visit is for pain control",
   "omit": "the site code alone"
  },
  "because": "I.C.6.b.1.b lets G89 add acuity that the site code lacks.",
  "row": "D004"
 },
 {
  "id": "external-cause",
  "title": "External cause codes after an injury",
  "default": "remark",
  "values": {
   "remark": "a remark names the facts and where their codes stand",
   "assign": "X50.0-, W01.0- or W19 by the mechanism, and Y99.0 for an injury at work, after the injury"
  },
  "because": "I.C.20 sets no national requirement to report external causes; some states, payers and workers' compensation ask for them.",
  "row": "D147"
 }
];
