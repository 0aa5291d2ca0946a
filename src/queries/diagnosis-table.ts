/** A condition that a query may name, how it is written, and what makes it a reasonable option. */
export type Diagnosis = {
  readonly id: string;
  readonly label: string;
  readonly names: RegExp;
  /** findings from which a clinician could reasonably consider it, beside its own names */
  readonly supports?: RegExp;
};

const LEG_SYMPTOMS =
  'radiat\\w*|radicul\\w*|sciatic\\w*|dermatom\\w*|myotom\\w*|shoot\\w*|(?:leg|thigh|calf|foot|buttock|lower[- ]extremit\\w+)s?[- ](?:pain|numb\\w*|weak\\w*|tingl\\w*|symptom\\w*|par(?:a)?esthesia\\w*)|(?:down|into|in|to|along|of)\\s+(?:the\\s+|his\\s+|her\\s+|their\\s+|both\\s+)?(?:left\\s+|right\\s+|bilateral\\s+)?(?:posterior\\s+|lateral\\s+|lower\\s+)?(?:leg|thigh|calf|foot|buttock|extremit\\w+|great toe)s?|par(?:a)?esthesia\\w*|numb\\w*|tingl\\w*|foot drop|nerve[- ]root|foramin\\w*|\\bEMG\\b|\\bEHL\\b|\\b[LS][1-5] (?:distribution|pattern|sensation|weakness)|(?:positive|\\+)\\s*(?:SLR|straight)|(?:SLR|straight[- ]leg[- ]rais\\w*)(?:\\s+test)?[\\s:(]*(?:is |was )?(?:positive|\\+|pos\\b|reproduc\\w*)|(?:SLR|straight[- ]leg[- ]rais\\w*)[^.;\\n]{0,30}\\b(?:positive|reproduc\\w*|pain at)|diminished (?:ankle|patellar|achilles|knee)|reflex\\w*|weakness';
const SACROILIAC =
  'sacroili\\w*|\\bSI(?:J| joint| pain| dysfunction| injection| tenderness)|\\bFABER\\b|patrick|gaenslen|fortin|thigh thrust|\\bPSIS\\b|sacral (?:sulcus|base|thrust)';

function words(source: string): RegExp {
  return new RegExp(source, 'gi');
}

function diagnosis(id: string, label: string, names: string, supports?: string): Diagnosis {
  return {
    id,
    label,
    names: words(names),
    ...(supports === undefined ? {} : { supports: words(supports) }),
  };
}

/** Conditions of the low back, then others that a badly made option list may bring in. */
export const DIAGNOSES: readonly Diagnosis[] = [
  diagnosis(
    'vertebrogenic',
    'vertebrogenic pain',
    '\\bvertebrogenic|basivertebral (?:nerve )?(?:pain|mediated)|end-?\\s?plate[- ](?:mediated|driven|generated)',
    'modic|end-?\\s?plate|schmorl',
  ),
  diagnosis(
    'endplate',
    'endplate change',
    '\\bmodic\\b|\\bend-?\\s?plates?\\b',
    'schmorl|vertebrogenic',
  ),
  diagnosis(
    'discogenic',
    'discogenic pain',
    '\\bdiscogenic|\\bdiskogenic|internal dis[ck] disruption|dis[ck][- ](?:mediated|generated) pain',
    '\\bdis[ck]s?\\b|\\bDDD\\b|annular|annulus|discograph\\w*|desiccat\\w*',
  ),
  diagnosis(
    'disc-displacement',
    'disc displacement',
    '\\b(?:dis[ck]|HNP)\\b[^.;,\\n]{0,25}(?:herniat\\w*|protru\\w*|extru\\w*|bulg\\w*|displac\\w*|prolaps\\w*|sequest\\w*)|(?:herniat\\w*|protru\\w*|extru\\w*|bulg\\w*|displac\\w*|prolaps\\w*|slipped|ruptured)[^.;,\\n]{0,25}\\b(?:dis[ck]|nucleus)|\\bHNP\\b|\\b[LT]\\d{1,2}[-/](?:[LS])?\\d (?:herniation|protrusion|extrusion|bulge)',
    'dis[ck] (?:material|fragment)|herniat\\w*|protrusion|extrusion|dis[ck] bulge',
  ),
  diagnosis(
    'disc-degeneration',
    'disc degeneration',
    '\\bDDD\\b|degenerat\\w*(?: of)?(?: the)?(?: lumbar| lumbosacral| intervertebral| [LS]\\d\\S*)?(?: and lumbosacral)? dis[ck]s?\\b|\\bdis[ck](?: space)?s?\\b[^.;,\\n]{0,12}(?:degenerat\\w*|desiccat\\w*|disease)|\\bdesiccat\\w*',
    'dis[ck][- ](?:space |height )?(?:narrowing|loss|height)|(?:loss|reduction) of dis[ck]|degenerat\\w*|dis[ck] disorder',
  ),
  diagnosis(
    'radiculopathy',
    'radiculopathy',
    'radiculopath\\w*|\\bradiculitis|radicular (?:pain|syndrome|low back pain)|pinched nerve',
    LEG_SYMPTOMS,
  ),
  diagnosis(
    'sciatica',
    'sciatica',
    '\\bsciatica|\\blumbosciatica|\\bsciatic (?:pain|neuralgia)',
    LEG_SYMPTOMS,
  ),
  diagnosis(
    'claudication',
    'neurogenic claudication',
    '\\bclaudication',
    'walk\\w*|ambulat\\w*|stand\\w*|shopping cart|lean\\w* forward|leg\\w* (?:feel |are |get |become )?(?:heav|fatigu|tire|cramp)\\w*|heav(?:y|iness)',
  ),
  diagnosis(
    'stenosis',
    'spinal stenosis',
    '\\bstenosis|\\bstenotic',
    'claudicat\\w*|narrow\\w*|thecal sac|crowding|canal|foramin\\w*|shopping cart|lean\\w* forward',
  ),
  diagnosis(
    'fracture',
    'vertebral fracture',
    '\\bfractur\\w*|\\bVCF\\b|\\bfx\\b',
    'compression deformit\\w*|wedg\\w*|height loss|loss of (?:vertebral )?(?:body )?height|collaps\\w*|retropuls\\w*',
  ),
  diagnosis(
    'osteoporosis',
    'osteoporosis',
    '\\bosteoporo\\w*',
    '\\bDE?XA\\b|t-score|bone (?:mineral )?density|osteopeni\\w*|fragility|low[- ](?:bone|energy|impact)|bisphosphonate|alendronate|denosumab|teriparatide|zoledron\\w*|minor (?:fall|trauma)|ground[- ]level|height loss|compression (?:fracture|deformit\\w*)|\\bVCF\\b|steroid',
  ),
  diagnosis(
    'neoplasm',
    'neoplasm',
    '\\bneoplas\\w*|\\bmalignan\\w*|metasta\\w*|\\bmets\\b|\\bchordoma|\\btumou?rs?\\b|\\bcancer\\b|myeloma|\\bsarcoma|lymphoma',
    '\\blesion|\\bmass\\b|lytic|blastic|marrow (?:replac|signal|infiltrat)\\w*|carcinoma|chemo\\w*|oncolog\\w*|weight loss|\\bPSA\\b|patholog\\w* fracture|compression fracture',
  ),
  diagnosis(
    'spondylolisthesis',
    'spondylolisthesis',
    '\\b\\w{0,16}listhesis|vertebral slippage',
    'pars\\b|translation|instab\\w*|slip\\b',
  ),
  diagnosis(
    'spondylolysis',
    'spondylolysis',
    '\\bspondylolysis|pars (?:defect|fracture|interarticularis)',
    '\\bpars\\b|extension|listhesis|stress reaction',
  ),
  diagnosis(
    'facet',
    'facet joint disease',
    '\\bfacet(?:ogenic)?\\b[^.;,\\n]{0,30}(?:arthr\\w*|syndrome|pain|disease|hypertroph\\w*)|\\bfacetogenic|zygapophys\\w*|facet[- ]mediated',
    'facet|medial branch|extension|kemp|osteophyt\\w*|arthr(?:itis|osis|opathy)|spondylosis',
  ),
  diagnosis(
    'spondylosis',
    'spondylosis',
    '\\bspondylosis|\\bspondylotic|spondyloarthrosis',
    'facet|osteophyt\\w*|degenerat\\w*|arthr(?:itis|osis|opathy)|dis[ck]|uncovertebral|narrow\\w*',
  ),
  diagnosis('sacroiliitis', 'sacroiliitis', '\\bsacroiliitis', SACROILIAC),
  diagnosis(
    'sacroiliac',
    'sacroiliac joint disorder',
    '(?:sacroiliac|\\bSI)(?: joint)? (?:pain|dysfunction|disorder|disease|arthr\\w*|syndrome)',
    SACROILIAC,
  ),
  diagnosis(
    'somatic-dysfunction',
    'somatic dysfunction',
    '(?:somatic|segmental)(?:[ ,/()a-z]{0,22})? dysfunction|subluxation',
    `tender\\w*|restrict\\w*|asymmetr\\w*|manipulat\\w*|\\bOMT\\b|adjustment|mobili\\w*|hypomobil\\w*|\\bTART\\b|dysfunction|${SACROILIAC}`,
  ),
  diagnosis(
    'instability',
    'instability',
    '\\binstabilit\\w*',
    `translation|listhesis|hypermobil\\w*|flexion[- /]extension|giv\\w* way|${SACROILIAC}`,
  ),
  diagnosis(
    'strain',
    'strain or sprain',
    '\\b(?:strain|sprain)(?:s|ed)?\\b',
    `lift\\w*|twist\\w*|fell|fall\\b|injur\\w*|spasm\\w*|\\bMV[AC]\\b|accident|pulled|overexert\\w*|trauma\\w*|acute onset|tender\\w*|${SACROILIAC}`,
  ),
  diagnosis(
    'contusion',
    'contusion',
    '\\bcontusion',
    'fell|fall\\b|blow|bruis\\w*|ecchymos\\w*|struck|trauma\\w*|injur\\w*',
  ),
  diagnosis(
    'myofascial',
    'muscle pain',
    '\\bmyofascial|\\bmyalgia|muscle spasm|muscular (?:pain|spasm)',
    'trigger point|spasm\\w*|taut|muscle|muscular|paraspinal|tender\\w*|tight\\w*',
  ),
  diagnosis(
    'cauda-equina',
    'cauda equina syndrome',
    '\\bcauda equina',
    'saddle|bladder|bowel|retention|incontinen\\w*|perineal|urinary|rectal tone',
  ),
  diagnosis(
    'spine-infection',
    'spinal infection',
    '\\bosteomyelitis|\\bdis[ck]itis|spondylodis[ck]itis|epidural abscess',
    'fever\\w*|\\bESR\\b|\\bCRP\\b|infect\\w*|\\bWBC\\b|abscess|culture|bacter\\w*|end-?plate (?:erosion|destruction)|\\bIV antibiotic',
  ),
  diagnosis(
    'spondyloarthritis',
    'inflammatory spine disease',
    'ankylosing spondylitis|spondyloarthr(?:itis|opathy)|\\binflammatory (?:back pain|spond\\w*)',
    'HLA|morning stiffness|uveitis|inflammat\\w*|sacroiliitis|psoria\\w*|\\bCRP\\b|syndesmophyt\\w*|bamboo',
  ),
  diagnosis(
    'chronic-pain-syndrome',
    'chronic pain syndrome',
    'chronic pain syndrome',
    'chronic|persist\\w*|long[- ]?standing|opioid|psych\\w*|years?\\b|months?\\b',
  ),
  diagnosis(
    'pain-psychological',
    'pain with psychological factors',
    'psychological factors|psychogenic|somatoform|somatic symptom|pain disorder',
    'psych\\w*|depress\\w*|anx\\w*|catastroph\\w*|\\bCBT\\b|cognitive|stress\\w*|coping|\\bPHQ|\\bGAD|mood|kinesiophob\\w*|fear',
  ),
  diagnosis(
    'post-surgical-spine',
    'pain after spine surgery',
    'post-?\\s?laminectomy|failed back|\\bFBSS\\b|persistent spinal pain syndrome',
    'fusion|laminectom\\w*|discectom\\w*|\\bs/p\\b|status post|surg\\w*|post-?op\\w*|hardware',
  ),
  diagnosis(
    'deformity',
    'spinal deformity',
    '\\bscoliosis|\\bkyphosis|\\bkyphoscoliosis|flatback',
    'cobb|curv\\w*|alignment|lordosis|tilt',
  ),
  diagnosis(
    'myelopathy',
    'myelopathy',
    '\\bmyelopath\\w*',
    'hyperreflex\\w*|clonus|hoffmann|gait|cord|babinski|spastic\\w*',
  ),
  diagnosis(
    'neuropathy',
    'neuropathy',
    '\\b(?:poly)?neuropath\\w*|\\bmeralgia',
    'numb\\w*|tingl\\w*|burning|monofilament|\\bEMG\\b|\\bNCS\\b|diabet\\w*|par(?:a)?esthes\\w*|gabapentin|pregabalin|sensation|stocking',
  ),
  diagnosis(
    'hip-or-pelvis',
    'hip or pelvic condition',
    '\\b(?:trochanteric )?bursitis|piriformis|coccydynia|hip (?:osteo)?arthritis',
    '\\bhip\\b|trochanter\\w*|piriformis|coccy\\w*|groin|buttock|FADIR|internal rotation',
  ),
  diagnosis(
    'fibromyalgia',
    'fibromyalgia',
    '\\bfibromyalgia',
    'widespread|tender points|\\bWPI\\b|fatigue|diffuse (?:pain|tender)',
  ),
  diagnosis(
    'rheumatic',
    'rheumatic disease',
    'rheumatoid|\\bgout\\b|\\blupus|polymyalgia',
    'joint (?:swelling|effusion)|uric|\\bRF\\b|anti-CCP|\\bANA\\b|synovit\\w*|\\bESR\\b|\\bCRP\\b|prednisone|methotrexate',
  ),
  diagnosis(
    'pregnancy',
    'pregnancy-related condition',
    'pregnan\\w*|gravid\\w*|gestation\\w*|puerper\\w*|post-?partum',
    'weeks\\b|trimester|prenatal|obstetric|\\bOB\\b|\\bG\\d',
  ),
  diagnosis(
    'depression',
    'depression',
    '\\bdepressi(?:on|ve)',
    '\\bPHQ|mood|anhedonia|sertraline|SSRI|psych\\w*|sad|tearful|duloxetine',
  ),
  diagnosis('anxiety', 'anxiety', '\\banxiety', '\\bGAD|worr\\w*|panic|SSRI|psych\\w*|anxious'),
  diagnosis(
    'opioid-use',
    'opioid use disorder',
    'opioid (?:dependence|use disorder|abuse|addiction)|drug[- ]seeking|malinger\\w*',
    'opioid|oxycodone|hydrocodone|morphine|\\bUDS\\b|buprenorphine|methadone|early refill',
  ),
  diagnosis('obesity', 'obesity', '\\bobes(?:e|ity)', '\\bBMI\\b|weight'),
  diagnosis(
    'urinary',
    'urinary tract condition',
    'nephrolithiasis|kidney stone|renal (?:colic|calcul\\w*)|pyelonephritis|\\bUTI\\b|urinary tract infection|urosepsis',
    'flank|h(?:a)?ematuria|\\bCVA\\b|dysuria|urinalysis|\\bUA\\b|stone|hydroneph\\w*|urine|nitrite',
  ),
  diagnosis(
    'aneurysm',
    'aortic aneurysm',
    'aneurysm|\\bAAA\\b|aortic dissection',
    'aort\\w*|pulsatile',
  ),
  diagnosis(
    'zoster',
    'shingles',
    'herpes zoster|shingles|postherpetic',
    'rash|vesic\\w*|blister\\w*',
  ),
  diagnosis(
    'multiple-sclerosis',
    'multiple sclerosis',
    'multiple sclerosis|parkinson\\w*|guillain\\S*',
    'demyelinat\\w*|plaque|tremor|rigidity|ascending',
  ),
  diagnosis(
    'arachnoiditis',
    'arachnoiditis',
    '\\barachnoiditis',
    'clumping|nerve roots?|fusion|surg\\w*',
  ),
  diagnosis(
    'elsewhere',
    'a condition outside the spine',
    '\\bmigraine|\\basthma|\\bCOPD\\b|hyperlipid\\w*|\\bGERD\\b|hypothyroid\\w*|\\bcirrhosis|\\bseizures?\\b|\\bepilepsy|(?:inguinal|hiatal) hernia|\\bdementia|atrial fibrillation|\\bcellulitis|ovarian cyst|lyme disease',
  ),
  diagnosis(
    'sepsis',
    'sepsis',
    '\\bsepsis|\\bseptic',
    'lactate|\\bWBC\\b|fever|febrile|blood culture|hypotens\\w*|tachycard\\w*|infect\\w*|\\btemp\\b|bacter[ae]mia',
  ),
  diagnosis(
    'kidney',
    'kidney disease',
    'acute kidney (?:injury|failure)|\\bAKI\\b|acute renal|\\bCKD\\b|chronic kidney|tubular necrosis|\\bATN\\b',
    'creatinine|\\bcr\\b|\\bGFR\\b|\\beGFR\\b|urine output|\\bBUN\\b|oligur\\w*|dialysis',
  ),
  diagnosis(
    'heart-failure',
    'heart failure',
    'heart failure|\\bCHF\\b|\\bHF[rp]EF\\b',
    'ejection fraction|\\bEF\\b|\\bBNP\\b|edema|furosemide|lasix|diuretic|echo\\w*',
  ),
  diagnosis(
    'respiratory-failure',
    'respiratory failure',
    'respiratory failure|hypox(?:ic|emia)',
    '\\bSpO2\\b|\\bO2\\b|oxygen|\\bABG\\b|\\bpO2\\b|\\bpCO2\\b|satur\\w*|BiPAP|intubat\\w*|respiratory rate',
  ),
  diagnosis(
    'encephalopathy',
    'encephalopathy',
    '\\bencephalopathy|\\bdelirium',
    'mental status|confus\\w*|disorient\\w*|letharg\\w*|agitat\\w*',
  ),
  diagnosis(
    'malnutrition',
    'malnutrition',
    '\\bmalnutrition|\\bcachexia',
    '\\bBMI\\b|albumin|weight loss|intake|wasting|dieti\\w*',
  ),
  diagnosis(
    'anemia',
    'anaemia',
    '\\ban(?:a)?emia',
    'h(?:a)?emoglobin|\\bhgb\\b|\\bhb\\b|h(?:a)?ematocrit|\\bhct\\b|blood loss|transfus\\w*|ferritin|iron|\\bPRBC',
  ),
  diagnosis(
    'pneumonia',
    'pneumonia',
    '\\bpneumonia',
    'infiltrate|consolidation|cough|sputum|chest x-?ray|\\bCXR\\b|crackles|opacity',
  ),
  diagnosis(
    'diabetes',
    'diabetes',
    '\\bdiabetes|\\bdiabetic',
    'glucose|a1c|insulin|metformin|hyperglyc\\w*',
  ),
  diagnosis(
    'hypertension',
    'hypertension',
    '\\bhypertens\\w*',
    '\\bBP\\b|blood pressure|lisinopril|amlodipine|\\d{3}/\\d{2,3}',
  ),
  diagnosis(
    'vascular',
    'vascular event',
    '\\bDVT\\b|deep vein thrombosis|pulmonary embolism|myocardial infarction|\\bstroke\\b|\\bCVA\\b|\\bTIA\\b',
    'doppler|ultrasound|troponin|d-dimer|swelling|\\bECG\\b|\\bEKG\\b|facial droop|hemipar\\w*|CT angiogra\\w*|chest pain|CVA tender\\w*',
  ),
];

const BY_ID: ReadonlyMap<string, Diagnosis> = new Map(DIAGNOSES.map((entry) => [entry.id, entry]));

/** The entry with that id. Throws when there is none: an id is written in code, never read from outside. */
export function diagnosisById(id: string): Diagnosis {
  const found = BY_ID.get(id);
  if (found === undefined)
    throw new Error(`No diagnosis "${id}" in diagnosis-table.ts; add it there or correct the id.`);
  return found;
}
