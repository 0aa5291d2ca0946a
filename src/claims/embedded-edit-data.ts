// Generated from data/edits by `npm run data`. Do not edit.
import type { Choice, CodeGroup, Combination, IntegralSymptom, ProcedureGroup } from './edit-data.ts';

export const CHOICES: readonly Choice[] = [
 {"code":"M54.5","because":"It is a header of three codes: M54.50 when no cause or type is named; M54.51 only when the provider names vertebrogenic or vertebral endplate pain; M54.59 when the provider names another type. Never put in M54.50 without reading the note."},
 {"code":"M51.36","because":"It is a header of four codes, chosen by the pain that the provider describes: M51.360 discogenic pain of the back only; M51.361 pain of the leg only; M51.362 both; M51.369 neither mentioned."},
 {"code":"M51.37","because":"It is a header of four codes, chosen by the pain that the provider describes: M51.370 discogenic pain of the back only; M51.371 pain of the leg only; M51.372 both; M51.379 neither mentioned."},
];

export const COMBINATIONS: readonly Combination[] = [
 {"id":"lumbar-disc-with-radiculopathy","one":["M51.26","M51.36-","M51.86"],"other":["M54.16","M54.3-"],"combination":["M51.16"],"because":"A lumbar disc disorder with radiculopathy or sciatica due to it is one code.","source":{"source":"ICD-10-CM Alphabetic Index","section":"Disorder, disc, with radiculopathy; Sciatica, due to intervertebral disc disorder"}},
 {"id":"lumbosacral-disc-with-radiculopathy","one":["M51.27","M51.37-","M51.87"],"other":["M54.17","M54.3-"],"combination":["M51.17"],"because":"A lumbosacral disc disorder with radiculopathy or sciatica due to it is one code.","source":{"source":"ICD-10-CM Alphabetic Index","section":"Disorder, disc, with radiculopathy; Sciatica, due to intervertebral disc disorder"}},
 {"id":"lumbar-disc-with-lumbago-and-sciatica","one":["M51.26","M51.86"],"other":["M54.4-"],"combination":["M51.16"],"because":"Lumbago with sciatica due to a disc disorder is the code of the disc.","source":{"source":"ICD-10-CM Alphabetic Index","section":"Lumbago, with sciatica, due to intervertebral disc disorder"}},
 {"id":"lumbosacral-disc-with-lumbago-and-sciatica","one":["M51.27","M51.87"],"other":["M54.4-"],"combination":["M51.17"],"because":"Lumbago with sciatica due to a disc disorder is the code of the disc.","source":{"source":"ICD-10-CM Alphabetic Index","section":"Lumbago, with sciatica, due to intervertebral disc disorder"}},
 {"id":"thoracic-disc-with-radiculopathy","one":["M51.24","M51.34","M51.84"],"other":["M54.14"],"combination":["M51.14"],"because":"A thoracic disc disorder with radiculopathy is one code.","source":{"source":"ICD-10-CM Alphabetic Index","section":"Disorder, disc, with radiculopathy"}},
 {"id":"thoracolumbar-disc-with-radiculopathy","one":["M51.25","M51.35","M51.85"],"other":["M54.15"],"combination":["M51.15"],"because":"A thoracolumbar disc disorder with radiculopathy is one code.","source":{"source":"ICD-10-CM Alphabetic Index","section":"Disorder, disc, with radiculopathy"}},
 {"id":"lumbar-spondylosis-with-radiculopathy","one":["M47.816","M47.896"],"other":["M54.16"],"combination":["M47.26"],"because":"Lumbar spondylosis with radiculopathy is one code.","source":{"source":"ICD-10-CM Alphabetic Index","section":"Spondylosis, with radiculopathy"}},
 {"id":"lumbosacral-spondylosis-with-radiculopathy","one":["M47.817","M47.897"],"other":["M54.17"],"combination":["M47.27"],"because":"Lumbosacral spondylosis with radiculopathy is one code.","source":{"source":"ICD-10-CM Alphabetic Index","section":"Spondylosis, with radiculopathy"}},
 {"id":"low-back-pain-with-sciatica-right","one":["M54.5-"],"other":["M54.31"],"combination":["M54.41"],"because":"Low back pain with sciatica is one code, by side.","source":{"source":"ICD-10-CM Tabular List","section":"Excludes1 at M54.3 and M54.5: M54.4-"}},
 {"id":"low-back-pain-with-sciatica-left","one":["M54.5-"],"other":["M54.32"],"combination":["M54.42"],"because":"Low back pain with sciatica is one code, by side.","source":{"source":"ICD-10-CM Tabular List","section":"Excludes1 at M54.3 and M54.5: M54.4-"}},
 {"id":"low-back-pain-with-sciatica-unspecified","one":["M54.5-"],"other":["M54.30"],"combination":["M54.40"],"because":"Low back pain with sciatica is one code, by side.","source":{"source":"ICD-10-CM Tabular List","section":"Excludes1 at M54.3 and M54.5: M54.4-"}},
];

export const INTEGRAL_SYMPTOMS: readonly IntegralSymptom[] = [
 {"id":"pain-of-a-degenerated-disc","symptoms":["M54.50","M54.59"],"causes":["M51.362","M51.372"],"severity":"warning","because":"the title of the disc code says the pain of the back already","source":{"source":"ICD-10-CM Official Guidelines","section":"I.B.5"}},
 {"id":"pain-beside-a-disc-without-pain","symptoms":["M54.5-"],"causes":["M51.369","M51.379"],"severity":"error","because":"the disc code says that neither pain of the back nor of the leg is mentioned, and the other code mentions it","source":{"source":"ICD-10-CM Tabular List","section":"titles of M51.369 and M51.379"}},
 {"id":"back-pain-of-a-spinal-condition","symptoms":["M54.50","M54.59","M54.9","M54.89"],"causes":["M47.1-","M47.2-","M47.81-","M47.89-","M48.0-","M43.0-","M43.1-","M45.-","M46.-","M51.1-","M96.1","Q76.2"],"severity":"warning","because":"pain of the back is part of that condition","source":{"source":"ICD-10-CM Official Guidelines","section":"I.B.5"}},
 {"id":"back-pain-of-a-vertebral-fracture","symptoms":["M54.50","M54.59","M54.9","M54.89"],"causes":["M80.08X-","M80.88X-","M48.4-","M48.5-","M84.48X-","M84.58X-","M84.68X-"],"severity":"warning","because":"pain of the back is part of a vertebral fracture","source":{"source":"ICD-10-CM Official Guidelines","section":"I.B.5"}},
 {"id":"leg-pain-of-a-nerve-root","symptoms":["M79.604","M79.605","M79.606","M79.651","M79.652","M79.659","M79.661","M79.662","M79.669"],"causes":["M54.16","M54.17","M54.3-","M54.4-","M51.16","M51.17","M47.26","M47.27","M48.062"],"severity":"warning","because":"pain of the leg is part of that condition","source":{"source":"ICD-10-CM Official Guidelines","section":"I.B.5"}},
 {"id":"spasm-of-a-strain","symptoms":["M62.830"],"causes":["S39.012A","S39.012D"],"severity":"warning","because":"spasm of the muscle is part of its strain","source":{"source":"ICD-10-CM Official Guidelines","section":"I.B.5"}},
 {"id":"chronic-pain-of-a-known-cause","symptoms":["G89.29"],"causes":["M47.1-","M47.2-","M47.81-","M47.89-","M48.0-","M43.0-","M43.1-","M45.-","M46.-","M51.1-","M51.2-","M51.360","M51.362","M51.370","M51.372","M96.1"],"order":"cause-first","severity":"warning","because":"a code of category G89 is not added when the definitive diagnosis is known, unless the visit is for control of the pain; then it stands first","source":{"source":"ICD-10-CM Official Guidelines","section":"I.C.6.b.1.a"}},
];

export const CODE_GROUPS: readonly CodeGroup[] = [
 {"id":"external-cause","codes":["V00-Y99"],"source":{"source":"ICD-10-CM Official Guidelines","section":"I.C.20.a"}},
 {"id":"status-and-history","codes":["Z14-Z19","Z21-Z22","Z28.-","Z33.1","Z55-Z68","Z72-Z75","Z77-Z79","Z80-Z87","Z88-Z90","Z91.-","Z92-Z99"],"source":{"source":"ICD-10-CM Official Guidelines","section":"I.C.21.c.3, I.C.21.c.4, I.C.21.c.17"}},
 {"id":"pregnancy","codes":["O00-O9A"],"source":{"source":"ICD-10-CM Official Guidelines","section":"I.C.15.a.1"}},
 {"id":"spine-disorder","codes":["M40-M54","M96.1","M99.-"],"source":{"source":"ICD-10-CM Tabular List","section":"chapter 13"}},
 {"id":"injury","codes":["S00-T14"],"source":{"source":"ICD-10-CM Tabular List","section":"chapter 19"}},
 {"id":"pathological-fracture","codes":["M48.4-","M48.5-","M80.-","M84.3-","M84.4-","M84.5-","M84.6-","M84.7-"],"source":{"source":"ICD-10-CM Official Guidelines","section":"I.C.13.c"}},
 {"id":"pain-not-elsewhere-classified","codes":["G89.0","G89.1-","G89.2-","G89.4"],"source":{"source":"ICD-10-CM Official Guidelines","section":"I.C.6.b"}},
];

export const PROCEDURE_GROUPS: readonly ProcedureGroup[] = [
 {"id":"pain-control","numbers":["20552-20553","27096","62320-62327","62350-62370","63650-63688","64400-64530","64600-64681","0213T-0218T","G0260"],"source":{"source":"ICD-10-CM Official Guidelines","section":"I.C.6.b.1.a"}},
];
