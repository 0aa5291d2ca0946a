// Generated from data/phrases by `npm run data`. Do not edit.
import type { PhraseData } from './phrase-book.ts';

export const PHRASES: PhraseData = {
 "classes": {
  "disc": [
   "disc",
   "disk",
   "discs",
   "disks",
   "intervertebral disc",
   "intervertebral disk",
   "intervertebral discs"
  ],
  "hern": [
   "herniation",
   "herniations",
   "protrusion",
   "protrusions",
   "extrusion",
   "extrusions",
   "prolapse",
   "displacement",
   "rupture",
   "sequestration",
   "herniated",
   "extruded",
   "protruding",
   "prolapsed",
   "ruptured",
   "displaced",
   "sequestered",
   "hernation",
   "herniaton",
   "protusion"
  ],
  "degen": [
   "degeneration",
   "degenerative disease",
   "degenerative changes",
   "degenerative change",
   "desiccation",
   "dessication",
   "dehydration",
   "degenerated",
   "degenerative",
   "degenerating",
   "narrowing",
   "collapse",
   "degenerative disorder"
  ],
  "endplate": [
   "endplate",
   "end plate",
   "endplates",
   "end plates",
   "vertebral endplate",
   "vertebral end plate",
   "vertebral body endplate",
   "ep"
  ],
  "lb": [
   "low back",
   "lower back",
   "lumbar",
   "lumbar spine",
   "lumbosacral",
   "lumbar paraspinal",
   "lumbar muscle",
   "lumbar paraspinous",
   "paralumbar",
   "paraspinal",
   "lumbosacral spine",
   "back"
  ],
  "facet": [
   "facet",
   "facet joint",
   "facets",
   "facet joints",
   "zygapophyseal joint",
   "zygapophysial joint",
   "apophyseal joint"
  ],
  "si": [
   "sacroiliac joint",
   "sacroiliac",
   "si joint",
   "sij",
   "si joints",
   "sacroiliac joints",
   "sacro iliac joint",
   "sacro iliac",
   "s/i joint"
  ],
  "lowback": [
   "low back",
   "lower back",
   "lumbar",
   "lumbar spine",
   "lumbosacral",
   "lumbosacral spine",
   "lumbo sacral",
   "l/s spine",
   "ls spine",
   "lumbar area",
   "lumbar region",
   "lower lumbar",
   "lower lumbar spine",
   "low lumbar",
   "low lumbar spine",
   "lower spine",
   "low back region",
   "low back area",
   "lower back area",
   "lower back region",
   "lumber",
   "small of [the|his|her] back",
   "lower part of [the|his|her] back",
   "mid to low back",
   "low to mid back",
   "mid to lower back"
  ],
  "pain": [
   "pain",
   "ache",
   "aching",
   "aches",
   "discomfort",
   "soreness",
   "pains",
   "paint"
  ],
  "leg": [
   "leg",
   "legs",
   "lower extremity",
   "lower extremities",
   "lower limb",
   "lower limbs",
   "le",
   "les",
   "thigh",
   "calf",
   "buttock and leg",
   "hip and leg",
   "leg and foot",
   "buttock leg",
   "thighs",
   "calves",
   "rle",
   "lle",
   "ble"
  ]
 },
 "concepts": [
  {
   "id": "sciatica",
   "says": "sciatica",
   "kind": "condition",
   "phrases": "sciatica\nsciatic (pain|neuralgia|neuritis|symptoms|radiation)\nsciatic nerve pain\n(siatica|sciatia|ischialgia)\nlumbosciatica\nsciatic type pain"
  },
  {
   "id": "lumbago-with-sciatica",
   "says": "low back pain with sciatica",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(lumbago|low back pain|lower back pain|lbp|lumbar pain|low back ache) (with|and|w/|with associated|with acute|with chronic|/) [right|left|bilateral|right sided|left sided|acute|chronic] [sided|side] sciatica\nsciatica with (lumbago|low back pain|lbp|lower back pain)\nlumboischialgia"
  },
  {
   "id": "radiculopathy",
   "says": "radiculopathy",
   "kind": "condition",
   "phrases": "(radiculopathy|radiculopathies|radiculitis|radiculopathic pain|polyradiculopathy|radicullopathy|radiculopthy|radiculapathy|polyradiculitis)\nradicular (pain|syndrome|leg pain|low back pain|neuropathy)\n(lumbar|lumbosacral) (neuritis|radicular syndrome|radicular pain|radicular symptoms)\nnerve root (irritation|inflammation|radiculitis)\n(lumbar|lumbosacral) (neuritis|neuralgia) or radiculitis\nradicular lower extremity pain\nthoracic or lumbosacral neuritis"
  },
  {
   "id": "radicular-symptoms",
   "says": "radicular symptoms, not named as radiculopathy",
   "kind": "finding",
   "phrases": "radicular (symptoms|symptom|signs|features|component|character|complaints|distribution|quality|type symptoms|findings)\ndermatomal (pain|distribution|pattern|sensory loss|numbness)\nradicular in (nature|character|quality)\nof radicular (character|nature)"
  },
  {
   "id": "nerve-root-compression",
   "says": "nerve root compression",
   "kind": "finding",
   "phrases": "nerve root (compression|impingement|compromise|encroachment|entrapment|displacement|contact|abutment)\n(compression|impingement|encroachment|displacement|effacement|entrapment) (of|on|upon) [the] [exiting|traversing|transversing|descending] [left|right] [#level] nerve [root|roots]\n(compressing|impinging|abutting|impinges|abuts|contacts|contacting|displacing|effacing) [on|upon] [the] [exiting|traversing|descending] [left|right] [#level] nerve [root|roots]\nneural impingement\npinched nerve\npinched nerves\n(compressed|impinged|entrapped) nerve [root]"
  },
  {
   "id": "disc-displacement",
   "says": "disc displacement",
   "kind": "condition",
   "phrases": "<hern> <disc>\n<disc> <hern>\n<disc> (herniation|protrusion|extrusion) [/|and|or] (protrusion|extrusion|bulge|herniation)\n(hnp|hnps|hivd|herniated nucleus pulposus|nucleus pulposus herniation|herniated nucleus pulposis|prolapsed intervertebral disc|pivd|lumbar herniation|slipped disc|slipped disk|herniated lumbar disc|lumbar hnp|foraminal herniation|herniated nucleus)\n<hern> (of|at) [the] [#level] <disc>\n<disc> (is|are|was) (herniated|protruding|extruded|displaced|prolapsed)\n<disc> (material|fragment|fragments) (extruded|extrusion|free fragment)\n(free|extruded|sequestered) (disc|disk) fragment\n(disc|disk) osteophyte complex with (protrusion|herniation)\n(paracentral|central|foraminal|far lateral|broad based) (protrusion|herniation|extrusion)"
  },
  {
   "id": "disc-bulge",
   "says": "disc bulge",
   "kind": "finding",
   "phrases": "<disc> (bulge|bulging|bulges)\nbulging <disc>\n(bulge|bulges|bulging) (of|at) [the] <disc>\n(annular|broad based|diffuse|circumferential) (bulge|bulging)\ndisc osteophyte complex\n(bulge|bulging) at #level"
  },
  {
   "id": "disc-degeneration",
   "says": "disc degeneration",
   "kind": "condition",
   "phrases": "degenerative <disc> (disease|changes|change|disorder|disorders|degeneration|diseases|dz|process)\n<disc> <degen>\ndegenerated <disc>\n(ddd|lddd|ivdd)\ndegeneration of [the] [#level] (<disc>|disc space)\nintervertebral (disc|disk) degeneration\ndegenerative (disc|disk)\n(disc|disk) space narrowing\n(loss of disc height|disc height loss|decreased disc height|decreased disk height|loss of disk height|narrowed disc space|black disc)\nosteochondrosis of [the] lumbar"
  },
  {
   "id": "disc-disorder",
   "says": "disc disorder of unstated type",
   "kind": "condition",
   "phrases": "<disc> (disease|disorder|disorders|pathology|problem|problems|syndrome|abnormality|lesion)\ndiscopathy\n<disc> injury\nbad (disc|disk|discs|disks)\nintervertebral disc disorder"
  },
  {
   "id": "internal-disc-disruption",
   "says": "internal disc disruption",
   "kind": "condition",
   "phrases": "internal <disc> (disruption|derangement|disruptions)\n<disc> disruption\n(idd) syndrome"
  },
  {
   "id": "annular-tear",
   "says": "annulus fibrosus defect",
   "kind": "condition",
   "phrases": "(annular|anular|annulus|annulus fibrosus|annulus fibrosis|annulus fibrosa) (tear|tears|fissure|fissures|defect|defects|rent|fissuring|disruption)\n(tear|fissure|defect) (of|in) [the] (annulus|annular|annulus fibrosus)\n(disc|disk) tear\ntorn (disc|disk|annulus)\nhigh intensity zone"
  },
  {
   "id": "large-annular-defect",
   "says": "large annular defect",
   "kind": "finding",
   "phrases": "(large|large sized) (annular|annulus|annulus fibrosus) (defect|tear)\nlarge defect of the annulus"
  },
  {
   "id": "small-annular-defect",
   "says": "small annular defect",
   "kind": "finding",
   "phrases": "(small|small sized) (annular|annulus|annulus fibrosus) (defect|tear)\nsmall defect of the annulus"
  },
  {
   "id": "schmorl-node",
   "says": "Schmorl's node",
   "kind": "condition",
   "phrases": "(schmorl|schmorls) (node|nodes|nodule|nodules)"
  },
  {
   "id": "myelopathy",
   "says": "myelopathy",
   "kind": "condition",
   "phrases": "myelopathy\nmyelopathic changes\ncord compression\nspinal cord compression\nconus (compression|medullaris compression|medullaris syndrome|syndrome)\ncompression of the conus"
  },
  {
   "id": "cauda-equina-syndrome",
   "says": "cauda equina syndrome",
   "kind": "condition",
   "phrases": "cauda equina syndrome\ncauda equina compression\ncauda equina\n(ces)"
  },
  {
   "id": "cauda-equina-sign",
   "says": "saddle anaesthesia or loss of bladder or bowel control",
   "kind": "finding",
   "phrases": "saddle (anesthesia|anaesthesia|hypoesthesia|numbness|paresthesia|paresthesias|distribution numbness)\n(urinary|bladder) retention\n(bowel|bladder|urinary|fecal) incontinence\n(bowel|bladder) (or|and|/) (bladder|bowel) (dysfunction|incontinence|changes|symptoms|problems|control|complaints|issues)\nloss of (bowel|bladder) [or|and] [bladder|bowel] (control|function)\nperineal numbness\nincontinence"
  },
  {
   "id": "spinal-stenosis",
   "says": "spinal stenosis",
   "kind": "condition",
   "phrases": "(spinal|canal|central|spinal canal|central canal) stenosis\n(lumbar|lumbosacral|thoracic|cervical) [spine|spinal|canal|central] stenosis\nstenosis (of|at|in) [the] (lumbar|lumbosacral|spinal canal|central canal|#level)\n(lss|stenotic lumbar spine)\n#level stenosis\nstenosis #level\nstenosis\nnarrowing of [the] (spinal canal|central canal)\n(spinal|central) canal narrowing\nmultilevel stenosis\ncaudal stenosis"
  },
  {
   "id": "lateral-recess-stenosis",
   "says": "lateral recess stenosis",
   "kind": "condition",
   "phrases": "lateral recess (stenosis|narrowing|encroachment)\n(stenosis|narrowing) of [the] [left|right] lateral (recess|recesses)"
  },
  {
   "id": "foraminal-stenosis",
   "says": "foraminal stenosis",
   "kind": "condition",
   "phrases": "(foraminal|neuroforaminal|neural foraminal|neuro foraminal|intervertebral foraminal) (stenosis|narrowing|encroachment|stenoses)\n(stenosis|narrowing) of [the] [neural|intervertebral] (foramen|foramina|foramina)\n(foraminal) (central|and central) stenosis"
  },
  {
   "id": "osseous-foraminal-stenosis",
   "says": "osseous foraminal stenosis",
   "kind": "condition",
   "phrases": "(osseous|bony) (foraminal|neuroforaminal|neural foraminal) (stenosis|narrowing)\nforaminal stenosis due to (osteophytes|facet hypertrophy|bony overgrowth|facet arthropathy)\nsubluxation stenosis of [the] (foramina|intervertebral foramina)"
  },
  {
   "id": "disc-foraminal-stenosis",
   "says": "connective tissue and disc stenosis of the foramina",
   "kind": "condition",
   "phrases": "foraminal stenosis due to (disc|disk|disc bulge|soft tissue|connective tissue|disc herniation)\n(disc|connective tissue|soft tissue) (foraminal|neuroforaminal) stenosis"
  },
  {
   "id": "neurogenic-claudication",
   "says": "neurogenic claudication",
   "kind": "condition",
   "phrases": "neurogenic claudication\nneuro claudication\nneuroclaudication\nspinal claudication\nneurogenic intermittent claudication"
  },
  {
   "id": "pseudoclaudication",
   "says": "pseudoclaudication",
   "kind": "condition",
   "phrases": "pseudoclaudication\npseudo claudication\nclaudication"
  },
  {
   "id": "walking-intolerance",
   "says": "walking intolerance",
   "kind": "finding",
   "phrases": "(leg|legs) (heaviness|fatigue|give out|heavy|cramping) [with|when|after] [walking|standing]\n(unable to|cannot|can only|able to) walk [only] [more than] [#number|one|two|half] (block|blocks|feet|minutes|yards)\n(relieved|better|improves|improved|relief) (by|with|when) (sitting|leaning forward|flexion|bending forward|forward flexion)\nshopping cart sign\nwalking (intolerance|tolerance)\n(worse|worsens|pain) with (walking|standing and walking|walking and standing|prolonged walking)\nleaning (on|over) [a] (shopping cart|cart)"
  },
  {
   "id": "piriformis-syndrome",
   "says": "piriformis syndrome",
   "kind": "condition",
   "phrases": "piriformis syndrome\npyriformis syndrome\nsciatic nerve (entrapment|lesion|compression)\nlesion of [the] sciatic nerve\ndeep gluteal syndrome"
  },
  {
   "id": "lumbosacral-plexus-lesion",
   "says": "lumbosacral plexus disorder",
   "kind": "condition",
   "phrases": "(lumbosacral|lumbar) (plexus lesion|plexopathy|plexus disorder|plexitis)"
  },
  {
   "id": "lumbosacral-root-disorder",
   "says": "lumbosacral root disorder",
   "kind": "condition",
   "phrases": "(lumbosacral|lumbar) (root disorder|root disorders|root lesion|nerve root disorder|root entrapment|nerve root entrapment)\nnerve root entrapment"
  },
  {
   "id": "zoster-radiculopathy",
   "says": "herpes zoster radiculopathy",
   "kind": "condition",
   "phrases": "(postherpetic|post herpetic|zoster|herpes zoster) (radiculopathy|radiculitis)\n(zoster|herpes zoster|shingles) (radicular|with radicular|with radiculopathy) [low back] [pain]\npostherpetic polyneuropathy\nradiculopathy (due to|from|secondary to) (herpes zoster|zoster|shingles)"
  },
  {
   "id": "epidural-fibrosis",
   "says": "epidural fibrosis",
   "kind": "finding",
   "phrases": "epidural (fibrosis|scarring|adhesions|scar)\narachnoiditis"
  },
  {
   "id": "nerve-exam",
   "says": "neurological examination",
   "kind": "finding",
   "phrases": "straight leg raise\nstraight leg raising\nslr\n(motor|sensory|strength|sensation|reflex|reflexes) (is|are|exam|intact|normal|testing|deficit|loss|strength)\nneurologically intact\n(deep tendon reflexes|dtrs|dtr)\nneurovascularly intact\nno focal (deficit|deficits|neurologic deficit)\n(numbness|tingling|weakness|paresthesias|foot drop|drop foot)\nsensation (is|to) (intact|light touch)"
  },
  {
   "id": "modic-change",
   "says": "Modic change",
   "kind": "finding",
   "phrases": "modic\nmodic [type] (1|2|3|i|ii|iii) [endplate|end plate] [change|degeneration|signal|signal change]\nmodic [type] (1|2|i|ii) (and|or|/) [type] (1|2|3|ii|iii) [endplate|end plate] [change]\nmodic [endplate|end plate] (change|changes|degeneration|signal|signal changes|abnormality|abnormalities)\ntype (1|2|i|ii|1 and 2) modic [endplate|end plate] [change|changes]\n(modik|modick|modics) [type] [1|2|i|ii] [change|changes]"
  },
  {
   "id": "endplate-change",
   "says": "vertebral endplate change",
   "kind": "finding",
   "phrases": "<endplate> (change|changes|degeneration|degenerative change|degenerative changes|edema|sclerosis|signal change|signal changes|irregularity|irregularities|defect|defects|abnormality|abnormalities|damage|disease|pathology|inflammation|disruption|erosion|erosions|reactive change|reactive changes|degenerative disease|marrow change|marrow changes|marrow edema|oedema|arthropathy|spurring)\n(degenerative|reactive|inflammatory|active|type 1|type 2) <endplate> [change|changes|signal change|edema|disease|sclerosis]\n(degeneration|edema|sclerosis|irregularity|inflammation|damage|changes) (of|at|in|involving|along) [the] [adjacent] <endplate>\n(damaged|inflamed|degenerated|abnormal|affected) <endplate>\n<endplate>"
  },
  {
   "id": "vertebral-body-change",
   "says": "degenerative vertebral body change",
   "kind": "finding",
   "phrases": "(degenerative|reactive) vertebral body (change|changes|signal change)\nvertebral body (degeneration|marrow edema|edema|degenerative changes|signal change|signal changes)\nbone marrow edema\n(marrow|vertebral marrow) (edema|signal change|signal changes)"
  },
  {
   "id": "low-back-strain",
   "says": "strain of the low back",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(low back|lower back|lumbar|lumbar spine|lumbar paraspinal|lumbar paraspinous|paralumbar|lumbar muscle|lumbar muscular|lumbar myofascial|low back muscle|low back muscular|lumbar paraspinal muscle|paraspinal|paraspinous) (strain|strains|muscle strain|muscular strain|strain injury|muscle tear|pulled muscle)\nlumbosacral (strain|muscle strain)\n(strain|strained|pulled) [of|a muscle in|muscle in|muscle of] [the|his|her] (low back|lower back|lumbar spine|lumbar muscles|lumbar region|lumbar paraspinals|lumbar paraspinal muscles|lumbar area)\n(muscle|muscular) strain (of|in) [the|his|her] (low back|lower back|lumbar|lumbar spine|lumbar region)\nstrain of muscle , fascia and tendon of lower back"
  },
  {
   "id": "back-strain",
   "says": "strain of the back, region not stated",
   "kind": "condition",
   "phrases": "back (strain|muscle strain|strains)\n(strain|strained|pulled) [of|muscle in|a muscle in] [the|his|her] back"
  },
  {
   "id": "low-back-sprain",
   "says": "sprain of lumbar ligaments",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(lumbar|lumbar spine|low back|lower back|lumbar ligament|lumbar ligamentous|lumbar facet) (sprain|ligament sprain|ligamentous sprain)\nsprain of [ligaments of] [the] (lumbar spine|low back|lower back|lumbar)\nback sprain"
  },
  {
   "id": "lumbosacral-sprain",
   "says": "lumbosacral sprain",
   "kind": "condition",
   "region": "lumbosacral",
   "phrases": "lumbosacral (sprain|ligament sprain|joint sprain)\nsprain of [the] lumbosacral (spine|joint|ligament|region)"
  },
  {
   "id": "low-back-sprain-strain",
   "says": "sprain and strain of the low back",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(lumbar|low back|lower back|lumbar spine|lumbosacral) (sprain|strain) (and|/|&|-) (strain|sprain)\n(lumbar|low back|lumbosacral) (sprain strain|strain sprain)\n(sprain|strain) (and|/|&) (strain|sprain) of [the] (lumbar spine|low back|lower back|lumbar)"
  },
  {
   "id": "sacroiliac-sprain",
   "says": "sprain of the sacroiliac joint",
   "kind": "condition",
   "region": "sacral",
   "phrases": "(sacroiliac|si|sacroiliac joint|si joint|sij) [joint] (sprain|ligament sprain|sprain strain)\n(sacroiliac|si|sacroiliac joint|si joint) [joint] (sprain|strain) (/|and|&) (strain|sprain)\nsprain of [the] (sacroiliac|si) joint"
  },
  {
   "id": "low-back-contusion",
   "says": "contusion of the lower back",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(low back|lower back|lumbar|lumbosacral|back|sacral|coccyx|buttock) (contusion|contusions|bruise)\n(contusion|contusions|bruise|hematoma) (of|to) [the|his|her] (low back|lower back|lumbar|lumbar region|back|lower back and pelvis)"
  },
  {
   "id": "low-back-injury",
   "says": "injury of the low back, type not stated",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(low back|lower back|lumbar|lumbar spine|lumbosacral) (injury|injuries|trauma)\ninjury (of|to) [the|his|her] (low back|lower back|lumbar spine|lumbar region)"
  },
  {
   "id": "traumatic-disc-rupture",
   "says": "traumatic rupture of a lumbar disc",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(acute|acute traumatic|traumatic) (rupture|herniation) of [the] [lumbar|#level] (disc|disk|intervertebral disc)\ntraumatic [lumbar|#level] (disc|disk) (rupture|herniation|herniations)\ntraumatic (ruptured|herniated) (disc|disk)\n(disc|disk) (herniation|rupture) due to (the|acute) (trauma|injury|fall|accident|lifting injury)"
  },
  {
   "id": "wedge-compression-fracture",
   "says": "wedge compression fracture",
   "kind": "condition",
   "phrases": "wedge compression (fracture|fx|fractures)\n[traumatic] wedge (fracture|fx)\nanterior wedge compression fracture\nwedge compression deformity"
  },
  {
   "id": "compression-fracture",
   "says": "vertebral compression fracture",
   "kind": "condition",
   "phrases": "(vertebral|vertebral body|spinal|spine) compression (fracture|fractures|fx|deformity|deformities)\ncompression (fracture|fractures|fx|fxs)\nvcf\nvcfs\ncollapsed (vertebra|vertebrae|vertebral body)\nvertebral (collapse|body collapse|body compression)\ncollapse of [the] [#level] (vertebra|vertebral body)\n#level compression [deformity]\ncompression (deformity|deformities)\nwedging of [the] (vertebra|vertebral body|vertebrae)"
  },
  {
   "id": "burst-fracture",
   "says": "burst fracture",
   "kind": "condition",
   "phrases": "burst (fracture|fx|fractures)"
  },
  {
   "id": "vertebral-fracture",
   "says": "fracture of a lumbar vertebra",
   "kind": "condition",
   "phrases": "(vertebral|vertebral body|spine|spinal|lumbar|lumbar spine|lumbar vertebral|lumbar vertebra|transverse process|spinous process|#level) (fracture|fractures|fx)\n(fracture|fractures|fx) (of|at|involving) [the] (#level|lumbar spine|lumbar vertebra|lumbar vertebrae|vertebra|vertebral body|spine|#level vertebra|#level vertebral body)\nbroken back"
  },
  {
   "id": "pathological-fracture",
   "says": "pathological fracture of a vertebra",
   "kind": "condition",
   "phrases": "(pathologic|pathological) [vertebral|compression|spine|#level] [compression] (fracture|fractures|fx)"
  },
  {
   "id": "osteoporotic-fracture",
   "says": "osteoporotic fracture of a vertebra",
   "kind": "condition",
   "phrases": "(osteoporotic|osteoporosis related|fragility|osteopenic insufficiency) [vertebral|compression|#level|spine] [compression|body] (fracture|fractures|fx|collapse)\n(insufficiency) [vertebral|lumbar|#level] (fracture|fractures)\n(fracture|fractures) due to osteoporosis"
  },
  {
   "id": "stress-fracture-vertebra",
   "says": "stress fracture of a vertebra",
   "kind": "condition",
   "phrases": "(stress|fatigue) (fracture|reaction) [of|at|in] [the] [#level|lumbar|pars] [vertebra|pars|pars interarticularis|spine|articularis]\n(pars|lumbar|vertebral|pars interarticularis|#level pars) (stress|fatigue) (fracture|reaction)\npars (fracture|stress injury)\nacute pars fracture"
  },
  {
   "id": "fracture-elsewhere",
   "says": "fracture of another bone",
   "kind": "condition",
   "phrases": "(hip|rib|ribs|wrist|ankle|femur|femoral|pelvic|sacral insufficiency|tibia|tibial|radius|humerus|skull|clavicle|foot|hand|nasal|facial|occipital bone|cervical) (fracture|fractures|fx)\n(fracture|fractures) of [the] (hip|rib|ribs|wrist|ankle|femur|pelvis|tibia|radius|humerus|skull|clavicle|occipital)"
  },
  {
   "id": "sacral-fracture",
   "says": "fracture of the sacrum",
   "kind": "condition",
   "phrases": "(sacral|sacrum) (fracture|fractures|fx)\nfracture of [the] sacrum\ncoccyx fracture\n(coccygeal|fractured) (fracture|coccyx)"
  },
  {
   "id": "nerve-injury",
   "says": "injury of the lumbar spinal cord",
   "kind": "condition",
   "phrases": "(spinal cord|conus|lumbar cord|lumbar spinal cord|conus medullaris) (injury|contusion|laceration)\ninjury (of|to) [the] (lumbar spinal cord|conus|conus medullaris|spinal cord)"
  },
  {
   "id": "cauda-equina-injury",
   "says": "injury of the cauda equina",
   "kind": "condition",
   "phrases": "injury (of|to) [the] cauda equina\ncauda equina injury\ntraumatic cauda equina syndrome"
  },
  {
   "id": "old-injury",
   "says": "an old injury",
   "kind": "finding",
   "phrases": "(old|remote|prior|previous|past) [low back|back|work|lumbar] (injury|trauma|strain|accident|sprain)\n(sequela|sequelae|late effect|late effects|residual|residuals) (of|from) [the|his|her|a|an] [old|remote|prior] [low back|lumbar|back] (injury|strain|sprain|trauma|accident|fall|mva)\nhealed (injury|trauma)"
  },
  {
   "id": "injury-event",
   "says": "injury event",
   "kind": "finding",
   "phrases": "(while|when|after) [he|she] [was] (lifting|bending|twisting|moving|shoveling|pushing|pulling|carrying|falling|golfing|swinging)\n(lifted|lifting) [a|an|the] [heavy] (box|boxes|object|furniture|couch|patient|weights|refrigerator|bag|load|crate)\n(slipped|tripped) and fell\n(fell|fall|falls) (from|off|down|on|onto|while|at|yesterday|today|last)\nfell\n[status post] fall\n(motor vehicle|car|auto|rear end|vehicular|work) (accident|collision|crash|injury|trauma)\n(mva|mvc|mvas)\nwork injury\ninjured (at work|on the job|his back|her back|his low back|her low back|while)\non the job injury\nfelt a (pop|pull|snap)\nheavy lifting\nsports injury\ntackled\n(lifting|golfing|work related) injury\ntraumatic injury\ninjury (date|occurred)\ndate of injury\nthrew (his|her) back out\n(hurt|injured|strained) (his|her) [low|lower] back"
  },
  {
   "id": "injury-phase-aftercare",
   "says": "injury in the healing phase",
   "kind": "finding",
   "phrases": "(routine|normal) healing\nhealing (phase|well|appropriately)\n(follow up|followup|recheck|reevaluation) (of|for) [his|her|the] [acute|lumbar|low back|back] (strain|sprain|injury)\n(aftercare|rehabilitation phase|recovery phase|healing phase|subsequent encounter)\n(active treatment) (complete|completed|finished)\nresolving (strain|lumbar strain|low back strain|sprain)\n(improving|improved|resolving) (lumbar|low back) (strain|sprain)"
  },
  {
   "id": "sequela-words",
   "says": "late effect",
   "kind": "finding",
   "phrases": "sequela\nsequelae\nlate effect\nlate effects\nsequela of"
  },
  {
   "id": "delayed-healing",
   "says": "delayed healing or nonunion",
   "kind": "finding",
   "phrases": "delayed healing\n(nonunion|non union|malunion) of [the] [vertebral|compression] fracture"
  },
  {
   "id": "spondylosis",
   "says": "spondylosis",
   "kind": "condition",
   "phrases": "(spondylosis|spondyloses|spondylytic changes|spondylitic changes|spondylotic changes|spondylotic disease|spondylarthrosis|spondyloarthrosis|spondylosis deformans|lumbar spondylitis)\n(osteoarthritis|degenerative joint disease|djd|oa|degenerative arthritis|arthrosis|osteoarthrosis) [of|in] [the] [lumbar|lumbosacral|low|lower] (spine|back|lumbar spine|facets|facet joints)\n(lumbar|lumbosacral|spinal|spine) (osteoarthritis|oa|djd|arthritis|degenerative joint disease|degenerative arthritis|osteoarthrosis|arthrosis)\narthritis of [the] (lumbar spine|lower back|low back|spine|back)\ndegenerative (spine|spinal) (disease|arthritis)"
  },
  {
   "id": "facet-arthropathy",
   "says": "facet joint arthropathy",
   "kind": "condition",
   "phrases": "<facet> [joint] [,] (arthropathy|arthrosis|hypertrophy|osteoarthritis|arthritis|degeneration|degenerative changes|degenerative joint disease|oa|djd|disease|degenerative disease|sclerosis|degenerative arthritis|osteoarthropathy|arthropathies|hypertrophic changes|degenerative arthropathy)\n(hypertrophic|degenerative|arthritic) <facet> [changes|disease|arthropathy|arthrosis|joint disease]\n(degeneration|hypertrophy|arthritis|osteoarthritis|arthropathy) of [the] [#level] <facet>\nfacet [and ligamentum flavum|and ligamentous] hypertrophy\n(facets arthropathy|fact arthropathy)"
  },
  {
   "id": "facet-syndrome",
   "says": "facet syndrome",
   "kind": "condition",
   "phrases": "facet syndrome\nlumbar facet syndrome\nfacets syndrome"
  },
  {
   "id": "facet-joint-syndrome",
   "says": "facet joint syndrome",
   "kind": "condition",
   "phrases": "facet joint syndrome\nzygapophyseal joint syndrome\nfacet (and|/) (sacroiliac|si) joint syndrome"
  },
  {
   "id": "facet-cyst",
   "says": "synovial cyst of a facet joint",
   "kind": "condition",
   "phrases": "(synovial|facet|facet joint|juxtafacet|juxta facet) cyst\nsynovial cysts\nsynovial facet cyst"
  },
  {
   "id": "kissing-spine",
   "says": "kissing spine",
   "kind": "condition",
   "phrases": "kissing (spine|spines)\n(baastrup|baastrups) [disease|syndrome]\ninterspinous (bursitis|impingement)"
  },
  {
   "id": "spondylolisthesis",
   "says": "spondylolisthesis",
   "kind": "condition",
   "phrases": "spondylolisthesis\nanterolisthesis\nretrolisthesis\nlisthesis\nspondylolithesis\nspondylolysthesis\nanterior listhesis"
  },
  {
   "id": "congenital-spondylolisthesis",
   "says": "congenital spondylolisthesis",
   "kind": "condition",
   "phrases": "(congenital|dysplastic) (spondylolisthesis|spondylolysis)"
  },
  {
   "id": "traumatic-spondylolisthesis",
   "says": "acute traumatic spondylolisthesis",
   "kind": "condition",
   "phrases": "(acute traumatic|traumatic) spondylolisthesis"
  },
  {
   "id": "spondylolysis",
   "says": "spondylolysis",
   "kind": "condition",
   "phrases": "spondylolysis\n(pars defect|pars defects|pars interarticularis defect|pars interarticularis defects|defect of the pars)\n(isthmic|bilateral pars) defect"
  },
  {
   "id": "spinal-instability",
   "says": "spinal instability",
   "kind": "condition",
   "phrases": "(lumbar|lumbosacral|segmental|spinal|spine) instability\ninstability (of|at) [the] (lumbar|#level|lumbosacral|spine)\n(lumbar|lumbosacral|lumbar spine) hypermobility"
  },
  {
   "id": "degenerative-scoliosis",
   "says": "degenerative scoliosis",
   "kind": "condition",
   "phrases": "degenerative (scoliosis|lumbar scoliosis|dextroscoliosis|levoscoliosis)\n(adult|de novo) degenerative scoliosis\nscoliosis [,] degenerative"
  },
  {
   "id": "neuromuscular-scoliosis",
   "says": "neuromuscular scoliosis",
   "kind": "condition",
   "phrases": "(neuromuscular|neurogenic|neurologic|paralytic) scoliosis\nneurologic or neurogenic scoliosis"
  },
  {
   "id": "scoliosis",
   "says": "scoliosis",
   "kind": "condition",
   "phrases": "scoliosis\nlevoscoliosis\ndextroscoliosis\nscoliotic (curve|curvature|deformity)"
  },
  {
   "id": "flatback",
   "says": "flatback syndrome",
   "kind": "condition",
   "phrases": "(flatback|flat back) [syndrome|deformity]"
  },
  {
   "id": "transitional-vertebra",
   "says": "lumbosacral transitional vertebra",
   "kind": "condition",
   "phrases": "(bertolotti|bertolottis) [syndrome]\n(transitional|lumbosacral transitional) (vertebra|vertebrae|anatomy|segment|vertebral body)\n(sacralization|lumbarization) [of] [the] [#level]\nsacralized #level"
  },
  {
   "id": "sacroiliac-pain",
   "says": "sacroiliac joint pain or dysfunction",
   "kind": "condition",
   "region": "sacral",
   "phrases": "<si> [joint] (pain|dysfunction|disorder|syndrome|arthralgia|arthropathy|disease|strain pain|mediated pain|joint pain|mechanical dysfunction|problem|irritation|discomfort|joint syndrome|joint dysfunction|inflammation pain|related pain)\n(pain|dysfunction) (of|in|at|from|over) [the|his|her] <si> [joint|region]\n<si> [joint] [mediated] [low back] pain\n(sijd|si dysfunction|sacral dysfunction)\nbackache sacroiliac\ndisorder of [the] sacrum\nposterior pelvic pain syndrome"
  },
  {
   "id": "sacroiliac-tenderness",
   "says": "sacroiliac tenderness",
   "kind": "finding",
   "phrases": "<si> [joint] tenderness\n(tender|tenderness) [to palpation] (over|at|of|in) [the|his|her] <si>"
  },
  {
   "id": "somatic-dysfunction-lumbar",
   "says": "segmental or somatic dysfunction of the lumbar region",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(somatic|segmental|segmental and somatic) dysfunction (of|in) [the] (lumbar|low back|#level) [spine|region]\n(lumbar|#level) (somatic|segmental|segmental and somatic) dysfunction\n(lumbar|#level) [vertebral] subluxation\nsubluxation (of|at) [the] (lumbar|#level) [spine|region|segment]\nvertebral subluxation complex [of the] lumbar"
  },
  {
   "id": "somatic-dysfunction-sacral",
   "says": "segmental or somatic dysfunction of the sacral region",
   "kind": "condition",
   "region": "sacral",
   "phrases": "(somatic|segmental|segmental and somatic) dysfunction (of|in) [the] (sacral|sacroiliac|sacrum|si joint) [region|joint]\n(sacral|sacroiliac|sacrum|si joint) (somatic|segmental|segmental and somatic) dysfunction\n(sacral|sacroiliac) [vertebral] subluxation\nsubluxation (of|at) [the] (sacral|sacroiliac|sacrum) [region|joint]"
  },
  {
   "id": "somatic-dysfunction-pelvic",
   "says": "segmental or somatic dysfunction of the pelvic region",
   "kind": "condition",
   "phrases": "(somatic|segmental) dysfunction (of|in) [the] (pelvis|pelvic) [region]\n(pelvic|pelvis) (somatic|segmental) dysfunction"
  },
  {
   "id": "sacroiliitis",
   "says": "sacroiliitis",
   "kind": "condition",
   "region": "sacral",
   "phrases": "sacroiliitis\nsacroilitis\nsacro iliitis\ninflammation of [the] <si>"
  },
  {
   "id": "sacroiliac-instability",
   "says": "sacroiliac instability",
   "kind": "condition",
   "region": "sacral",
   "phrases": "<si> [joint] (instability|hypermobility|laxity)\ninstability of [the] <si>"
  },
  {
   "id": "sacroiliac-osteoarthritis",
   "says": "sacroiliac osteoarthritis",
   "kind": "condition",
   "region": "sacral",
   "phrases": "<si> [joint] (osteoarthritis|degeneration|arthritis|oa|djd|degenerative joint disease|degenerative changes|arthrosis|degenerative arthritis)\n(osteoarthritis|arthritis|degeneration|degenerative changes) of [the] <si>"
  },
  {
   "id": "coccydynia",
   "says": "coccydynia",
   "kind": "condition",
   "region": "sacral",
   "phrases": "coccydynia\ncoccygodynia\ncoccyodynia\n(coccyx|coccygeal|tailbone|tail bone) pain\npain (in|of|at|over) [the|his|her] (coccyx|tailbone|tail bone)\ncoccyx (was moved|and it was confirmed that this reproduced pain)"
  },
  {
   "id": "muscle-spasm-back",
   "says": "muscle spasm of the back",
   "kind": "condition",
   "phrases": "(low back|lower back|lumbar|lumbosacral|back|paraspinal|paraspinous|paravertebral|lumbar paraspinal|paralumbar) [muscle|muscles|muscular] (spasm|spasms)\n(muscle|muscular) (spasm|spasms) (of|in) [the|his|her] [low|lower] (back|lumbar spine|lumbar region|lumbar area|paraspinals|paraspinal muscles|lumbar paraspinals)\nspasm (of|in) [the|his|her] [low|lower|lumbar] (back|paraspinals|paraspinal muscles|paravertebral muscles|back muscles)\nback (muscle spasm|spasm|spasms)"
  },
  {
   "id": "muscle-spasm",
   "says": "muscle spasm, site not stated",
   "kind": "condition",
   "phrases": "muscle spasm\nmuscle spasms\nmuscular spasm\nspasm\nspasms\nmuscle cramps"
  },
  {
   "id": "myofascial-pain",
   "says": "myofascial pain",
   "kind": "condition",
   "phrases": "myofascial (pain|pain syndrome|complaints|syndrome|pain dysfunction|strain pain|component|low back component)\n(lumbar|low back|back|paraspinal) (myalgia|myofascial pain|myofascial pain syndrome)\nmps\nmyalgia of [the] (low back|lumbar|back|lower back)\ntrigger point pain"
  },
  {
   "id": "multifidus-dysfunction",
   "says": "dysfunction of the multifidus muscles",
   "kind": "condition",
   "phrases": "multifidus [muscle] (dysfunction|atrophy with dysfunction|muscle dysfunction)\ndysfunction of [the] [lumbar] multifidus [muscle|muscles]"
  },
  {
   "id": "back-muscle-atrophy",
   "says": "wasting of the muscles of the low back",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(atrophy|wasting) of [the] (lumbar|lumbosacral|low back|lower back|lumbar paraspinal|lumbar multifidus|paraspinal) (muscles|muscle|musculature)\n(lumbar|low back|lumbosacral|paraspinal|multifidus) [paraspinal] [muscle] (atrophy|wasting)"
  },
  {
   "id": "fibromyalgia",
   "says": "fibromyalgia",
   "kind": "condition",
   "phrases": "fibromyalgia\nfibromyalgia syndrome\nfms\nfibromyositis"
  },
  {
   "id": "flank-muscle-note",
   "says": "muscular origin, not a named diagnosis",
   "kind": "finding",
   "phrases": "muscular pain\nmusculoskeletal pain\nmuscular in nature\nmuscular in origin\nmusculoskeletal in nature"
  },
  {
   "id": "lordosis",
   "says": "change of lordosis",
   "kind": "finding",
   "phrases": "(loss|straightening|flattening) of [the] [normal] [lumbar] lordosis\n(hyperlordosis|hypolordosis)"
  },
  {
   "id": "low-back-pain",
   "says": "low back pain",
   "kind": "symptom",
   "region": "lumbar",
   "phrases": "<lowback> <pain>\n<lowback> (backache|tenderness and pain|pain syndrome)\n<lowback> spine <pain>\n(LBP|lbp|clbp|nslbp|lombalgia|lumbalgia|lumbodynia|lumbago|lumbago nos|loin pain|low backpain|lower backpain|lowback pain|lowerback pain|low bak pain|low back apin)\nlow back syndrome\n(low|lower) back [and] (hip|buttock|leg|thigh|lower extremity|abdominal|pelvic|neck|groin|flank|knee|left leg|right leg) <pain>\nlow back [,] (buttock|hip) [,] and (leg|hip|thigh) <pain>\n<pain> (in|at|of|across|over|to|into|involving|affecting|throughout) [the|his|her|their|my] [left|right|bilateral|entire|whole] [side of] [the|his|her] <lowback>\n<pain> [is] (located|localized|mainly|mostly|primarily) (in|at|to|across) [the|his|her] <lowback>\n(low|lower) back (hurts|hurting|hurt|aches|is hurting|problem|problems|complaint|complaints|symptoms|trouble|issues|injury pain|discomfort)\nbackache (lumbar|low back|in the lumbar region)\nlow back strain type pain\nback pain (in|at|of|across) [the|his|her] (low|lower) back\nback pain (lumbar|low|lower|in the lumbar region|in the lower back)\nback pain , (lumbar|low|lower)\nlumbar <pain> with\npain , (low back|lower back|lumbar)"
  },
  {
   "id": "back-pain",
   "says": "back pain, site not stated",
   "kind": "symptom",
   "phrases": "back <pain>\n(backache|back ache|backpain|dorsalgia|back aches|bodily back pain)\nback and (joint|hip|leg|neck|shoulder|abdominal|buttock|lower extremity) <pain>\n<pain> (in|of|across) [the|his|her|their|my] back\nback (hurts|hurting|hurt|is hurting|aches)\n(sided|side|side of the|left sided|right sided) back <pain>\n(spine|spinal) <pain>\n<pain> (in|of) [the|his|her] spine"
  },
  {
   "id": "thoracic-pain",
   "says": "pain in the thoracic spine",
   "kind": "symptom",
   "region": "thoracic",
   "phrases": "(mid|middle|upper|thoracic|midthoracic|mid thoracic|dorsal|interscapular) back <pain>\n(thoracic|midthoracic|mid thoracic|dorsal) [spine] <pain>\n(midback|mid back) <pain>\n<pain> (in|of) [the|his|her] (thoracic|mid thoracic) (spine|region|area)\n<pain> (in|of|across) [the|his|her] (mid|middle|upper) back\npain in thoracic spine\nthoracalgia"
  },
  {
   "id": "neck-pain",
   "says": "neck pain",
   "kind": "symptom",
   "region": "cervical",
   "phrases": "neck <pain>\ncervicalgia\ncervical <pain>\ncervical spine <pain>\nneck and (shoulder|arm|upper back) <pain>\nneck and back <pain>"
  },
  {
   "id": "other-site-pain",
   "says": "pain of another site",
   "kind": "symptom",
   "phrases": "(hip|knee|shoulder|abdominal|chest|pelvic|groin|foot|ankle|wrist|elbow|arm|hand|joint|rib|heel|epigastric|buttock|testicular|facial|jaw|tooth|ear|eye|throat|head|breast|incisional|wound|stomach|hip joint|knee joint|upper extremity) <pain>\nheadache\nheadaches"
  },
  {
   "id": "leg-pain",
   "says": "leg pain",
   "kind": "symptom",
   "phrases": "<leg> <pain>\n<pain> (in|down|of|into|to|along|through|throughout) [the|his|her|their|both] <leg>\n<pain> (radiates|radiating|radiate|radiated|going|goes|shooting|shoots|extending|extends|travels|traveling|referred|referring|runs|running) (down|into|to|in|along|through) [the|his|her|their|both] [posterior|lateral|anterior] <leg>\n(leg|legs) (hurt|hurts|hurting|ache|aches)\n<pain> in (left|right|both|bilateral) <leg>\n(left|right|bilateral) (sided|side) leg <pain>\n<pain> [in] [the] [his|her] (left|right) (buttock|hip) and <leg>"
  },
  {
   "id": "radiating-symptoms",
   "says": "radiation to the leg",
   "kind": "finding",
   "phrases": "(radiates|radiating|radiate|radiated|radiation|referred|referral|shooting|shoots) [pain] (down|into|to|in|along|through) [the|his|her|their|both] [left|right|posterior|lateral|anterior|bilateral] [of] [the] (<leg>|foot|feet|toes|toe|buttock|buttocks|hip|knee|ankle|groin)\n(numbness|tingling|paresthesia|paresthesias|weakness|dysesthesia|burning|n/t) (down|in|of|into|to|along|and tingling in|or tingling in|and weakness in|and tingling down) [the|his|her|their|both] [left|right|bilateral|lateral] (<leg>|foot|feet|toes|toe)\n(leg|foot|lower extremity|lower extremities) (numbness|tingling|paresthesia|paresthesias|weakness)\ndoes not radiate"
  },
  {
   "id": "lumbar-tenderness",
   "says": "tenderness of the low back",
   "kind": "finding",
   "region": "lumbar",
   "phrases": "(tender|tenderness|pain) [to palpation|on palpation|with palpation|to palpate] (over|of|in|along|at|on|to|across|about) [the|his|her] [left|right|bilateral|midline|paraspinal|paraspinous|paravertebral] [muscles] [of the|in the] (lumbar|lumbosacral|low back|lower back|lower lumbar|l-spine|ls spine)\n(lumbar|low back|lower back|lumbosacral) [spine|paraspinal|paraspinous|paravertebral] [muscle|muscles|area|region] (tenderness|tender)\n(tenderness|tender|pain) [to palpation] (in|over|of) [the] (paraspinal|paraspinous|paravertebral) [area|muscles|region] [,] [mostly|mainly|primarily] (in|of) [the] (lower back|low back|lumbar)\npain to palpation of the lumbar spine\n<pain> in [the|his|her] low back with (range of motion|motion|flexion|extension)"
  },
  {
   "id": "pain",
   "says": "pain, site not stated",
   "kind": "symptom",
   "phrases": "(the|his|her|their|this|patient|patients|overall|current|primary|main|predominant) [low] <pain>\n<pain>\n(his|her|their|the|patient|patients|these|those) (symptoms|symptom|symptomatology|complaints)"
  },
  {
   "id": "vertebrogenic-low-back-pain",
   "says": "vertebrogenic low back pain",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "vertebrogenic (low back|lower back|lumbar|lumbosacral|chronic low back|lumbar spine|lumbar back) <pain>\nvertebrogenic (lbp|lumbago|clbp)\n(VLBP|vlbp|cvlbp)\n(low back|lower back|lumbar|lumbosacral) vertebrogenic <pain>\n<lowback> [pain] [,] vertebrogenic [pain|in nature|type|in origin|origin]\n(low back|lower back|lumbar) <pain> [,] [of|that is|is|which is] [a] vertebrogenic [in|etiology|origin|nature|type]\n(lbp|lumbago) [,] [of|that is|is|which is] vertebrogenic [origin|etiology]\n(low back|lower back|lumbar|lumbosacral) [vertebral] (end plate|endplate) <pain>\n(low back|lower back|lumbar|lumbosacral) vertebral body end plate <pain>\nvertebral (endplate|end plate) <pain> (of|in) [the] (low back|lower back|lumbar spine|lumbar region)\n(endplate|end plate) (mediated|related|driven|generated|derived) (low back|lower back|lumbar) <pain>\n(low back|lower back|lumbar) <pain> [of] (endplate|end plate|vertebral body|vertebral endplate) (origin|mediated|generated|etiology)\nvertebrogenic <pain> (of|in|involving|at|from) [the] (low back|lower back|lumbar spine|lumbar region|#level)\nbasivertebral (low back|lumbar) <pain>"
  },
  {
   "id": "vertebrogenic-pain",
   "says": "vertebrogenic pain, region not stated",
   "kind": "condition",
   "phrases": "vertebrogenic (<pain>|back pain|pain syndrome|syndrome|backache|spine pain|axial pain)\npain is vertebrogenic\nvertebrogenic in (origin|nature|etiology)\nvertebrogenic (origin|etiology|source)\n(endplate|end plate) <pain>\nvertebral (endplate|end plate) <pain>"
  },
  {
   "id": "mechanical-low-back-pain",
   "says": "mechanical low back pain",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "mechanical (low back|lower back|lumbar|lumbosacral|lumbar spine) <pain>\nmechanical (lbp|lumbago|backache)\n<lowback> <pain> [,] mechanical\nmechanical <pain> (of|in) [the] <lowback>\n(low back|lower back|lumbar) mechanical <pain>"
  },
  {
   "id": "mechanical-back-pain",
   "says": "mechanical back pain, site not stated",
   "kind": "condition",
   "phrases": "mechanical back <pain>"
  },
  {
   "id": "axial-low-back-pain",
   "says": "axial low back pain",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "axial (low back|lower back|lumbar|lumbosacral|lumbar spine|lumbar back) <pain>\naxial (lbp|lumbago)\n<lowback> axial <pain>\n<lowback> <pain> [,] axial\naxial <pain> (of|in) [the] <lowback>"
  },
  {
   "id": "axial-back-pain",
   "says": "axial back pain",
   "kind": "condition",
   "phrases": "axial back <pain>\naxial spine <pain>\naxial spinal <pain>"
  },
  {
   "id": "discogenic-low-back-pain",
   "says": "discogenic low back pain",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "discogenic (low back|lower back|lumbar|lumbosacral) <pain>\ndiscogenic (lbp|lumbago)\n<lowback> discogenic <pain>\n<lowback> <pain> [,] discogenic\ndisc related (low back|lumbar) <pain>\ndisk related (low back|lumbar) <pain>"
  },
  {
   "id": "discogenic-pain",
   "says": "discogenic pain",
   "kind": "condition",
   "phrases": "(discogenic|diskogenic) (back|axial|axial back|spine) <pain>\n(discogenic|diskogenic) <pain>\npain is (discogenic|diskogenic)\n(discogenic|diskogenic) in (origin|nature)"
  },
  {
   "id": "facet-mediated-pain",
   "says": "facet-mediated pain",
   "kind": "condition",
   "phrases": "facet mediated (low back|lower back|lumbar|back|axial|axial low back) <pain>\nfacet mediated <pain>\nfacetogenic (low back|lower back|lumbar|back|axial|axial low back) <pain>\nfacetogenic <pain>\n(facet|facet joint|zygapophyseal) [joint] (pain|related pain|generated pain|driven pain)\nfacet (low back|lumbar|back) <pain>"
  },
  {
   "id": "postural-low-back-pain",
   "says": "postural low back pain",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(postural|ergonomic) (low back|lower back|lumbar) <pain>\n(postural|ergonomic) (lbp|lumbago|back pain|backache)"
  },
  {
   "id": "myofascial-low-back-pain",
   "says": "myofascial pain of the low back",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "myofascial (low back|lower back|lumbar|lumbosacral) <pain>\n<lowback> myofascial <pain>"
  },
  {
   "id": "other-specified-low-back-pain",
   "says": "low back pain of a named type",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(neuropathic|nociplastic|nociceptive|inflammatory|muscular|musculoskeletal|somatic|ligamentous|visceral|positional|activity related|exertional|extension based|flexion based|nonradicular) (low back|lower back|lumbar) <pain>\n(neuropathic|nociplastic|nociceptive|inflammatory|musculoskeletal|muscular|nonspecific|non specific) lbp\nother (specified|low back pain)\n(non specific|nonspecific) low back <pain>"
  },
  {
   "id": "flank-pain",
   "says": "flank pain",
   "kind": "symptom",
   "phrases": "flank <pain>\n<pain> (in|of|over) [the|his|her] [left|right] flank\nflank and back <pain>\nback and flank <pain>"
  },
  {
   "id": "psychogenic-back-pain",
   "says": "psychogenic back pain",
   "kind": "condition",
   "phrases": "psychogenic (low back|back|lumbar|chronic) <pain>\npsychogenic <pain>\npsychogenic (backache|lumbago|dorsalgia)\npain disorder exclusively related to psychological factors\npain exclusively (due to|related to|attributed to) psychological factors\npsychalgia\nsomatoform pain disorder"
  },
  {
   "id": "pain-with-psychological-factors",
   "says": "pain with related psychological factors",
   "kind": "condition",
   "phrases": "pain disorder with related psychological factors\n(pain|chronic pain|low back pain) with [related] psychological factors\npsychological factors (contributing to|associated with|affecting) [his|her|the] [chronic] [low] [back] pain\nchronic pain (with|associated with) [related] (psychological factors|psychosocial factors|psychosocial dysfunction)\nrelated psychological factors"
  },
  {
   "id": "chronic-pain-syndrome",
   "says": "chronic pain syndrome",
   "kind": "condition",
   "phrases": "chronic pain syndrome\nchronic pain associated with significant psychosocial dysfunction\nchronic pain (disorder|syndromes)"
  },
  {
   "id": "chronic-pain",
   "says": "chronic pain",
   "kind": "condition",
   "phrases": "chronic [nonmalignant|noncancer|non cancer|intractable|non malignant|persistent] <pain>\nchronic <pain> [condition|state|issue|issues]"
  },
  {
   "id": "neoplasm-related-pain",
   "says": "neoplasm related pain",
   "kind": "condition",
   "phrases": "neoplasm related pain\ncancer [related|associated|associated bone] pain\n(tumor|malignancy|metastasis|metastatic|bone metastasis) (related|associated) pain\npain (due to|related to|from|secondary to) [his|her|the] [known|metastatic] [bone] (malignancy|cancer|metastasis|metastases|metastatic disease|neoplasm|tumor|myeloma)\nmetastatic bone pain"
  },
  {
   "id": "post-traumatic-chronic-pain",
   "says": "chronic pain due to trauma",
   "kind": "condition",
   "phrases": "chronic [low back|back] pain (due to|from|secondary to|after|following|related to) [an|a|the|his|her|remote|old|prior|previous] [remote|old|prior|previous] (trauma|injury|accident|fall|mva|mvc|motor vehicle accident|motor vehicle collision)\nchronic post traumatic (pain|low back pain|back pain)\nchronic pain due to trauma"
  },
  {
   "id": "postprocedural-chronic-pain",
   "says": "chronic postprocedural pain",
   "kind": "condition",
   "phrases": "chronic (post surgical|postsurgical|post operative|postoperative|postprocedural|post procedural) [low back|back|lumbar|spine] pain\nchronic [low back|back] pain (due to|from|secondary to|related to|following|after) [his|her|the|prior|previous] [lumbar|back|spine|spinal] (surgery|fusion|laminectomy|discectomy|procedure)\nother chronic postprocedural pain"
  },
  {
   "id": "pain-control-visit",
   "says": "the visit is for pain control",
   "kind": "visit",
   "phrases": "for pain (management|control)\npain (management|control) (visit|encounter|follow up|evaluation|consultation|appointment)\n(visit|encounter|presents|seen|here) [today] for (pain management|pain control|chronic pain management|management of chronic pain|management of pain|control of pain)\nchronic pain management\nmanagement of (chronic pain|chronic low back pain|his chronic pain|her chronic pain|pain)\nmedication management of (chronic pain|pain)\nopioid (refill|management|medication refill)\npain medication (refill|management)\npain clinic"
  },
  {
   "id": "psychosocial-plan",
   "says": "psychosocial treatment of pain planned",
   "kind": "treatment",
   "phrases": "pain psychology\npsychological (evaluation|counseling|treatment) for pain\ncognitive behavioral therapy\nbiopsychosocial\npain psychologist\ncbt for pain"
  },
  {
   "id": "osteoporosis",
   "says": "osteoporosis",
   "kind": "condition",
   "phrases": "[age related|senile|postmenopausal|involutional|primary|idiopathic|generalized] (osteoporosis|osteoporotic)\nosteoporosis of [the] (spine|lumbar spine)"
  },
  {
   "id": "other-osteoporosis",
   "says": "osteoporosis of another named type",
   "kind": "condition",
   "phrases": "(drug induced|steroid induced|glucocorticoid induced|corticosteroid induced|disuse|postsurgical|post surgical|secondary|post oophorectomy) osteoporosis"
  },
  {
   "id": "spinal-metastasis",
   "says": "metastasis to the spine",
   "kind": "condition",
   "phrases": "(spinal|spine|vertebral|lumbar|lumbar spine|bone|bony|osseous|#level) (metastasis|metastases|metastatic disease|mets|metastatic lesion|metastatic lesions)\n(metastasis|metastases|metastatic disease|mets|metastatic cancer|metastatic carcinoma) (to|in|of|involving) [the] [his|her] (spine|lumbar spine|bone|bones|vertebra|vertebrae|#level|lumbar vertebrae)\nmetastatic [breast|prostate|lung|renal|colon] (cancer|carcinoma) (to|of|involving) [the] (spine|bone|lumbar spine)"
  },
  {
   "id": "spinal-neoplasm",
   "says": "primary malignant neoplasm of a vertebra",
   "kind": "condition",
   "phrases": "primary (malignancy|malignant neoplasm|bone cancer|sarcoma) of [the] [lumbar] (vertebra|spine|vertebral column)\n(chordoma|osteosarcoma|chondrosarcoma|ewing sarcoma) of [the] (lumbar spine|vertebra|spine|#level)"
  },
  {
   "id": "multiple-myeloma",
   "says": "multiple myeloma",
   "kind": "condition",
   "phrases": "multiple myeloma\nmyeloma"
  },
  {
   "id": "neoplasm",
   "says": "malignancy",
   "kind": "condition",
   "phrases": "(breast|prostate|lung|renal cell|colon|thyroid|kidney|bladder|ovarian) (cancer|carcinoma)\nmalignancy\ncancer\nmetastatic (cancer|carcinoma|disease)"
  },
  {
   "id": "neoplasm-history",
   "says": "history of malignancy",
   "kind": "status",
   "phrases": "history of (breast|prostate|lung|colon|renal) cancer"
  },
  {
   "id": "ankylosing-spondylitis",
   "says": "ankylosing spondylitis",
   "kind": "condition",
   "phrases": "ankylosing spondylitis\nradiographic axial spondyloarthritis\nbechterew\nmarie strumpell\nrheumatoid arthritis of [the] spine"
  },
  {
   "id": "axial-spondyloarthritis",
   "says": "non-radiographic axial spondyloarthritis",
   "kind": "condition",
   "phrases": "(non radiographic|nonradiographic) axial (spondyloarthritis|spondyloarthropathy)\n(nr axspa|nraxspa)"
  },
  {
   "id": "spondyloarthritis",
   "says": "spondyloarthritis of unstated type",
   "kind": "condition",
   "phrases": "(axial spondyloarthritis|axial spondyloarthropathy|spondyloarthritis|spondyloarthropathy|inflammatory spondylopathy|seronegative spondyloarthropathy)"
  },
  {
   "id": "discitis",
   "says": "discitis",
   "kind": "condition",
   "phrases": "discitis\ndiskitis\nspondylodiscitis\ndisc space infection\ndisk space infection"
  },
  {
   "id": "pyogenic-discitis",
   "says": "pyogenic infection of a disc",
   "kind": "condition",
   "phrases": "(pyogenic|bacterial|septic|staphylococcal|staph aureus|mssa|mrsa|e coli) (discitis|diskitis|spondylodiscitis)\n(pyogenic|bacterial) (infection of|disc|disk) [the] [disc|disk|infection]"
  },
  {
   "id": "organism",
   "says": "infectious organism",
   "kind": "finding",
   "phrases": "(staphylococcus aureus|staph aureus|mssa|mrsa|streptococcus|e coli|escherichia coli|pseudomonas|klebsiella)"
  },
  {
   "id": "vertebral-osteomyelitis",
   "says": "osteomyelitis of a vertebra",
   "kind": "condition",
   "phrases": "(vertebral|spinal|lumbar|#level|lumbar vertebral|spine) osteomyelitis\nosteomyelitis (of|at|in) [the] (lumbar spine|#level|vertebra|vertebral body|spine|vertebrae)\nosteomyelitis"
  },
  {
   "id": "epidural-abscess",
   "says": "spinal epidural abscess",
   "kind": "condition",
   "phrases": "(spinal|lumbar|#level) epidural abscess\nepidural abscess\nintraspinal abscess"
  },
  {
   "id": "renal-colic",
   "says": "renal colic",
   "kind": "condition",
   "phrases": "renal colic\nureteral colic"
  },
  {
   "id": "kidney-stone",
   "says": "stone of kidney or ureter",
   "kind": "condition",
   "phrases": "(kidney|renal) (stone|stones|calculus|calculi)\nnephrolithiasis\nurolithiasis"
  },
  {
   "id": "ureteral-stone",
   "says": "stone of the ureter",
   "kind": "condition",
   "phrases": "(ureteral|ureteric|uvj|upj|ureter) (stone|stones|calculus|calculi)\nureterolithiasis\nstone in [the] [left|right|distal|proximal|mid] ureter"
  },
  {
   "id": "pyelonephritis",
   "says": "pyelonephritis or urinary infection",
   "kind": "condition",
   "phrases": "pyelonephritis\nurinary tract infection\nuti"
  },
  {
   "id": "pregnancy",
   "says": "pregnancy",
   "kind": "status",
   "phrases": "(pregnant|pregnancy|gravid)\n#number weeks (gestation|gestational age|pregnant|pregnancy)\n(first|second|third|1st|2nd|3rd) trimester\niup\nintrauterine pregnancy\ng#number p#number"
  },
  {
   "id": "pregnancy-incidental",
   "says": "pregnancy is incidental to the visit",
   "kind": "status",
   "phrases": "pregnancy (is|was) incidental\nincidental pregnancy\nincidentally pregnant\nincidental to [the|her] pregnancy\nunrelated to [the|her] pregnancy\npregnant state incidental\n(not related|unrelated) to (her|the) pregnancy"
  },
  {
   "id": "long-term-opioid",
   "says": "long-term opioid therapy",
   "kind": "status",
   "phrases": "(long term|chronic|longterm) (opioid|opiate|narcotic|opioid analgesic) (therapy|use|treatment|management|medication|analgesic use)\n(long term|longterm) (current) use of (opiate|opioid|opioids|opiates) [analgesic]\non (chronic|long term) (opioids|opioid therapy|narcotics|opiates|opioid)\n(chronic|long term) (opioids|narcotics)"
  },
  {
   "id": "opioid-use-disorder",
   "says": "opioid dependence or use disorder",
   "kind": "condition",
   "phrases": "opioid (dependence|use disorder|addiction)\n(opiate|narcotic) (dependence|addiction|use disorder)\noud"
  },
  {
   "id": "postlaminectomy-syndrome",
   "says": "postlaminectomy syndrome",
   "kind": "condition",
   "phrases": "(postlaminectomy|post laminectomy|postlaminectomy pain) [pain] syndrome\n(failed back|failed back surgery) [surgery] [syndrome]\nfbss\npersistent spinal pain syndrome type (2|ii)\nlumbar (postlaminectomy|post laminectomy) [pain] syndrome\npostlaminotomy syndrome"
  },
  {
   "id": "pseudarthrosis",
   "says": "pseudarthrosis after fusion",
   "kind": "condition",
   "phrases": "(pseudarthrosis|pseudoarthrosis|pseudo arthrosis)\n(nonunion|non union|failed fusion) of [the] [lumbar|spinal] fusion\n(failed|nonunited) (lumbar|spinal) fusion"
  },
  {
   "id": "lumbar-fusion",
   "says": "lumbar fusion in the past",
   "kind": "status",
   "phrases": "(lumbar|lumbosacral|spinal|spine|#level|posterior|interbody|posterior lumbar|posterolateral|lumbar spinal|instrumented) [#level] [interbody|spinal|posterior|lumbar] [spinal|lumbar] (fusion|fusions|arthrodesis)\nfusion (of|at|from) [the] (#level|lumbar|lumbar spine)\n(tlif|plif|alif|xlif|dlif)\nfused [at] #level\n(fusion|arthrodesis) (hardware|surgery|with instrumentation)\narthrodesis status\nspinal fusion"
  },
  {
   "id": "lumbar-surgery",
   "says": "back surgery in the past",
   "kind": "status",
   "phrases": "(lumbar|low back|back|spine|spinal|#level) (surgery|surgeries|operation|decompression)\n(discectomy|microdiscectomy|diskectomy|microdiskectomy|laminectomy|laminotomy|hemilaminectomy|foraminotomy)\n(disc|disk) replacement"
  },
  {
   "id": "painful-hardware",
   "says": "pain due to spinal hardware",
   "kind": "condition",
   "phrases": "(painful|symptomatic) [retained] [spinal|lumbar|spine] (hardware|instrumentation|implant|screws|fixation)\npain (due to|from|secondary to|related to) [his|her|the] [retained|lumbar|spinal|internal fixation|pedicle screw] (hardware|instrumentation|screws|implant|fixation device)\nhardware [related] pain"
  },
  {
   "id": "neurostimulator-present",
   "says": "spinal neurostimulator in place",
   "kind": "status",
   "phrases": "(spinal cord stimulator|scs|neurostimulator|spinal neurostimulator) (in place|in situ|implanted|present)\n(has|with) [a|an] [implanted] (spinal cord stimulator|scs|neurostimulator)"
  },
  {
   "id": "neurostimulator-adjustment",
   "says": "neurostimulator adjustment visit",
   "kind": "visit",
   "phrases": "(spinal cord stimulator|scs|neurostimulator|stimulator) (reprogramming|programming|adjustment|interrogation)\n(reprogramming|programming|adjustment) of [the|his|her] (spinal cord stimulator|scs|neurostimulator|stimulator)"
  },
  {
   "id": "neurostimulator-implant",
   "says": "neurostimulator trial or implant",
   "kind": "visit",
   "phrases": "(spinal cord stimulator|scs|neurostimulator|dorsal column stimulator) (trial|implant|implantation|placement|lead placement)\n(trial|implantation|placement) of [a|the] (spinal cord stimulator|scs|neurostimulator)"
  },
  {
   "id": "history-of-low-back-pain",
   "says": "low back pain in the past",
   "kind": "status",
   "phrases": "no (current|present) (low back|back) pain"
  },
  {
   "id": "abnormal-lumbar-imaging",
   "says": "abnormal imaging of the lumbar spine",
   "kind": "finding",
   "phrases": "abnormal (lumbar|lumbosacral|lumbar spine|spine|spinal) [spine] (mri|x-ray|x-rays|xray|ct|imaging|radiograph|radiographs|films|finding|findings|bone scan)\nabnormal (mri|ct|x-ray|imaging|finding|findings|radiograph) (of|on|in) [the|imaging of] [the] (lumbar|lumbosacral|spine|lumbar spine)\nabnormal (mri|imaging) findings of [the] lumbar spine"
  },
  {
   "id": "visit-preoperative",
   "says": "preoperative examination",
   "kind": "visit",
   "phrases": "(preoperative|pre operative|preop|presurgical|pre surgical) (clearance|evaluation|examination|exam|assessment|medical clearance|medical evaluation|h&p|consultation|risk assessment|physical)\n(medical|surgical) clearance (for|prior to|before)\nclearance for [his|her|the] [lumbar|spine|back] surgery"
  },
  {
   "id": "visit-follow-up-completed",
   "says": "follow-up after completed treatment",
   "kind": "visit",
   "phrases": "follow up after (completed|completion of) (treatment|therapy|physical therapy)\n(treatment|therapy|physical therapy) (is|was|has been) (completed|complete)\ncompleted (treatment|physical therapy|therapy)\nfollow up (exam|examination) after"
  },
  {
   "id": "visit-autopsy",
   "says": "autopsy",
   "kind": "visit",
   "phrases": "autopsy\ncause of death\nmanner of death\npostmortem\nthe body is that of"
  },
  {
   "id": "visit-therapy",
   "says": "therapy encounter",
   "kind": "visit",
   "phrases": "(physical therapy|pt|occupational therapy) (evaluation|initial evaluation|daily note|treatment note|progress note|visit note|initial examination|discharge summary)\ntherapy (initial evaluation|daily note|progress note)\ntreatment diagnosis\nplan of care certification"
  },
  {
   "id": "visit-chiropractic",
   "says": "chiropractic encounter",
   "kind": "visit",
   "phrases": "chiropractic (visit|adjustment|manipulation|evaluation|treatment|note|manipulative treatment)\n(cmt|spinal manipulation) (performed|to|of)\nchiropractor note\ndiversified (technique|adjustment)"
  },
  {
   "id": "visit-ed",
   "says": "emergency department encounter",
   "kind": "visit",
   "phrases": "(ed course|emergency department course|presents to the emergency (department|room)|presented to the emergency (department|room)|brought to the emergency department|seen in the emergency (department|room)|emergency department note|ed provider note)"
  },
  {
   "id": "visit-inpatient",
   "says": "inpatient encounter",
   "kind": "visit",
   "phrases": "(discharge summary|hospital course|date of admission|admission date|admitted to the hospital|inpatient progress note)"
  },
  {
   "id": "visit-kyphoplasty",
   "says": "vertebral augmentation",
   "kind": "visit",
   "phrases": "kyphoplasty\nvertebroplasty\nvertebral augmentation\ncement augmentation"
  },
  {
   "id": "visit-injection",
   "says": "spinal injection",
   "kind": "treatment",
   "phrases": "(epidural|facet|facet joint|si joint|sacroiliac joint|sacroiliac|transforaminal epidural|interlaminar epidural|caudal epidural|medial branch) [steroid] (injection|injections|block|blocks)\n(esi|tfesi|lesi|mbb|rfa)\nradiofrequency (ablation|neurotomy)\n(selective) nerve root (block|injection)"
  },
  {
   "id": "visit-bvn-ablation",
   "says": "basivertebral nerve ablation",
   "kind": "treatment",
   "phrases": "(basivertebral|intraosseous basivertebral|bvn|basivertebral nerve) [nerve] (ablation|radiofrequency ablation|rfa|nerve ablation)\nintracept"
  },
  {
   "id": "visit-osteopathic",
   "says": "osteopathic manipulation",
   "kind": "treatment",
   "phrases": "(osteopathic manipulative|osteopathic manipulation) [treatment|therapy|medicine]\nomt\n(omm) performed"
  },
  {
   "id": "workup-pending",
   "says": "work-up under way",
   "kind": "test",
   "phrases": "(mri|ct|x-ray|x-rays|imaging|emg|films|radiographs) (ordered|pending|scheduled|requested|is pending|was ordered|is scheduled|has been ordered|of the lumbar spine ordered|of lumbar spine ordered)\n(order|obtain|schedule|get|request|send for|will order|will obtain|refer for|proceed with|arrange) [an|a|the] [lumbar] (mri|ct|x-ray|x-rays|imaging|emg|films|radiographs)\n(await|awaiting) (mri|imaging|ct|x-ray|emg) [results]\n(pending) (mri|imaging|emg|x-ray)"
  },
  {
   "id": "imaging-reviewed",
   "says": "imaging reviewed",
   "kind": "test",
   "phrases": "(reviewed|review of|independently reviewed|personally reviewed) [the|his|her] [recent|lumbar] (mri|ct|x-ray|x-rays|imaging|films|radiographs)\n(mri|ct|x-ray|x-rays|imaging|films|radiographs) [of the|of] [lumbar|lumbosacral] [spine] (was|were) [personally|independently] reviewed\n(mri|ct|x-ray|x-rays|radiographs|films|xrays) [of the|of|of his|of her] [lumbar|lumbosacral|l] [spine]"
  },
  {
   "id": "functional-limitation",
   "says": "functional limitation",
   "kind": "finding",
   "phrases": "(difficulty|trouble|unable|limited|limitation) (with|in|to) [his|her] (walking|standing|sitting|bending|lifting|sleeping|work|adls|activities|daily activities|activities of daily living|walk|stand|sit|bend|lift|sleep)\n(oswestry|odi|roland morris|functional (limitation|limitations|deficit|status))\n(limits|limiting|interferes with|affects|affecting) [his|her] (work|sleep|activities|adls|walking|daily activities|function)\nactivities of daily living"
  }
 ],
 "cues": [
  {
   "id": "negated-before",
   "category": "negated",
   "direction": "forward",
   "phrases": "no\nnot\nwithout\nw/o\ndenies\ndeny\ndenied\ndenying\nneg\nneg for\nnegative for\nneg. for\nno evidence of\nno evidence for\nno evidence to suggest\nno evidence\nwithout evidence of\nno sign of\nno signs of\nno signs or symptoms of\nabsence of\nfree of\nlack of\nlacks\nlacking\nnever had\nnever\nnor\nneither\nno history of\nno prior history of\nno h/o\nno complaints of\nno complaint of\nno indication of\nno suggestion of\nno clinical evidence of\nno radiographic evidence of\nno definite\nno obvious\nno acute\nno new\nno focal\nno significant\nnot have\ndoes not have\ndid not have\ndo not have\ndoesnt have\nnot associated with\ndoes not demonstrate\ndid not reveal\ndoes not show\ndid not show\ndoes not appear to have\nfails to reveal\nfailed to reveal\nfail to show\nrules out\nruled out for\nwas ruled out for\nruling out\nr/o'd\nhas been ruled out for\nunremarkable for\n∅\nø\nzero\nnon\nexclude\nexcluded\nexcludes\nnot present\nresolution of\n\\( neg \\)\ncannot see\nnot see\nnot appreciate\nnot suggest\nnot suggestive of\nnot consistent with\nnot diagnostic of\nnothing to suggest\nno (findings|features) of\nrather than\ninstead of\nnot due to\nwith no\naside from no"
  },
  {
   "id": "negated-after",
   "category": "negated",
   "direction": "backward",
   "reach": 12,
   "phrases": "was ruled out\nwere ruled out\nis ruled out\nare ruled out\nhas been ruled out\nhave been ruled out\nbeen excluded\nwas excluded\nwere excluded\nis excluded\nis negative\nwas negative\nwere negative\nare negative\nis absent\nare absent\nnot seen\nnot identified\nnot noted\nnot found\nnot appreciated\nnot demonstrated\nnot evident\nnot detected\nis denied\nare denied\nunlikely\nis unlikely\nnone\nnot visualized\nwas not (seen|found|present|identified|noted|demonstrated)\nwere not (seen|found|present|identified|noted|demonstrated)\nis not (seen|found|present|identified|noted|demonstrated|suspected)\nare not (seen|found|present|identified|noted|demonstrated|suspected)\nhas not been (seen|found|demonstrated)"
  },
  {
   "id": "negated-beside",
   "category": "negated",
   "direction": "both",
   "reach": 10,
   "phrases": "negative\nabsent\nruled out\n\\( \\- \\)\nnot present"
  },
  {
   "id": "pseudo-negation",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "no increase\nno change in\nno change\nno significant change\nno interval change\nnot only\nno relief of\nno relief from\nno relief\nno improvement in\nno improvement\nnot certain if\nnot certain whether\ngram negative\nnot necessarily\nwithout difficulty\nnot drain\nno significant improvement\nnot improving\nnot improved\nno longer able\nnot able to\nunable to\nnot responding to\nnot responsive to\nno benefit\nnot tolerate\nnot resolved\nhas not resolved\nnot better\nwithout relief\nwithout improvement\nwithout benefit\nwithout any relief\nnot getting better\nnot relieved\nnot controlled\nnot well controlled\nnot a candidate for\nnot a surgical candidate\nnot extend\nnot rule out\nno new change in\nno difference in\nnot sleeping\ndoes not help\nnot help\ndid not help\nnot been helpful\nno known\nno further\nnot taking\nnot been able\nunable to (sit|stand|walk|work|sleep|bend|lift) without\ncannot (sit|stand|walk|work|sleep|bend|lift) without\nnot (sit|stand|walk|bend|lift) without\nno contraindication\nno problem with\nnegative straight leg raise\nno doubt\nwithout question\nno question\nno surgical intervention\nno worsening of\nnot change"
  },
  {
   "id": "uncertain-before",
   "category": "uncertain",
   "direction": "forward",
   "phrases": "possible\npossibly\nprobable\nprobably\nsuspected\nsuspect\nsuspects\nsuspicion of\nsuspicious for\nsuspicion for\nquestionable\nquestion of\nlikely\nmost likely\nmay have\nmay be\nmight be\nmight have\ncould be\ncould have\ncannot exclude\ncan not exclude\ncannot rule out\ncan not rule out\ncould not exclude\ndoes not exclude\nconsistent with\nc/w\ncompatible with\nsuggestive of\nsuggesting\nsuggest\nsuggests\nconcerning for\nconcern for\nconcerns for\nworrisome for\nindicative of\nappears to be\nappears to have\nappear to be\nappeared to be\nseems to be\nseems to have\nseemingly\nseemingly has\npresumed\npresumptive\npresumably\npresumptive diagnosis of\nprovisional\nprovisional diagnosis of\nworking diagnosis\nworking diagnosis of\ndifferential diagnosis\ndifferential diagnoses\ndifferential includes\nddx\ndifferential\nrule out\nr/o\nto rule out\nevaluate for\nevaluation for\neval for\nassess for\nto evaluate for\nperhaps\npotential\npotentially\napparent\napparently\nequivocal\nequivocal for\nborderline\nthought to be\nfelt to be possible\nimpression of possible\nmay represent\nmight represent\ncould represent\nmay be due to\ncould be due to\nmay be related to\nraises the possibility of\npossibility of\nthe possibility of\nin favor of\nfavors\nfavor\nfavoring\nquery\nunclear if\nunclear whether\nunsure if\nuncertain if\nwhether\ncannot completely exclude\nlooking for\nnot sure if\nsymptoms (consistent with|suggestive of|concerning for)\nas if\nmore of a\nlikely represents\nis likely\ntentative\ntentative diagnosis of"
  },
  {
   "id": "uncertain-after",
   "category": "uncertain",
   "direction": "backward",
   "reach": 10,
   "phrases": "is possible\nis probable\nis suspected\nare suspected\nwas suspected\ncould not be excluded\nnot be excluded\nnot ruled out\nnot been ruled out\nhas not been ruled out\nis questionable\nis a possibility\nis in the differential\nto be ruled out\nis a concern\nis considered\nis (less|more) likely\nneeds to be ruled out\nshould be excluded\nshould be considered\nto be excluded\nis uncertain\nis unclear"
  },
  {
   "id": "uncertain-beside",
   "category": "uncertain",
   "direction": "both",
   "reach": 8,
   "phrases": "versus\nvs\n?\nnot excluded\ncannot be excluded\ncannot be ruled out\ncan not be ruled out"
  },
  {
   "id": "hypothetical",
   "category": "hypothetical",
   "direction": "forward",
   "phrases": "if\nreturn if\nreturn for\nshould he develop\nshould she develop\nshould they develop\nshould you develop\ncall if\ncall for\ncome back for\ncome back if\nin case of\nin the event of\nrisk of\nrisks of\nrisk for\nat risk for\nrisks include\nrisks including\nmonitor for\nwatch for\nwatch for signs of\nprecautions for\nprecautions regarding\nwarned about\nwarned of\nreturn precautions\ncomplications including\ncomplications include\ncomplication of\nunless\nprevent\nprevention of\nprophylaxis\nprophylaxis for\nto avoid\navoid\nmight develop\neducated on\neducated about\neducated regarding\ncounseled on\ncounseled about\nscreen for\nscreening for\nreturns (if|for)\ninstructed to (call|return) (if|for)\nshould there be\nwhen there is\npamphlet on\nhandout on\ninformation (on|about)"
  },
  {
   "id": "hypothetical-as-needed",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "as needed for pain\nas needed for back pain\nas needed for low back pain\nprn pain\nprn spasm\nprn for pain\nprn for spasm"
  },
  {
   "id": "historical-before",
   "category": "historical",
   "direction": "forward",
   "phrases": "history of\nh/o\nhx of\nhx\nhx.\npast history of\npast medical history of\npmh of\nprior\nprevious\npreviously had\nstatus post\ns/p\npost\nremote history of\nremote\ndistant history of\nknown history of\npast\nformerly\nused to have\nhad had\nhad a history of\npersonal history of\nmedical history significant for\npast medical history significant for\npast medical history is significant for\nhistory significant for\nhistory notable for\nhistory is (significant|remarkable|notable) for\nmonths ago he had\nin the past\nchildhood\nsignificant history of\nlast (year|month) had\nhad undergone\nprevious episodes of\n(prior|previous) (episode|episodes|bout|bouts) of\nbackground of"
  },
  {
   "id": "historical-after",
   "category": "historical",
   "direction": "backward",
   "reach": 10,
   "phrases": "in the past\nyears ago\nyear ago\nmonths ago\n#number years ago\n#number year ago\nseveral years ago\nmany years ago\nin childhood\nas a child\nby history\nhistorically\npreviously\nlast year\nseveral months ago\na year ago\nat that time"
  },
  {
   "id": "pseudo-history",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "history of present illness\nsocial history\nfamily history\npast medical history\npast surgical history\nmedical history\nhistory and physical\nhistory\nhistory and\nhistory (today|obtained|provided|taken|from)\nhistory of the present\nprior to\nprevious visit\npost traumatic\nno prior\nyears ago when\nprior authorization\nlong history of\n#number (year|month|week|day) history of\n(year|month|week|day) history of\na history of chronic\nhistory of chronic\nlong standing history of\nlongstanding history of\npresents with a history of\npresenting with a history of\npresenting with history of\nwith a #number history of\nonset #number years ago\nstarted #number years ago\nstarted #number months ago\nbegan #number months ago\nbegan #number years ago\nsince #number years ago\npost op\npost operative\npost laminectomy\npast (week|weeks|month|months|day|days|year|years|several|few|couple|two|three|four|six)\npast #number (week|month|day|year)"
  },
  {
   "id": "resolved",
   "category": "resolved",
   "direction": "backward",
   "reach": 8,
   "phrases": "has resolved\nhave resolved\nhad resolved\nis resolved\nnow resolved\nhas completely resolved\ncompletely resolved\nfully resolved\nhas subsided\nsubsided\nis gone\nare gone\nhas gone away\nwent away\nno longer present\nno longer a problem\nno longer an issue\nhas cleared\nhas healed\neradicated\nwas eradicated\nhas been eradicated\nhas gone\nwell healed\nin remission"
  },
  {
   "id": "resolved-beside",
   "category": "resolved",
   "direction": "both",
   "reach": 6,
   "phrases": "resolved\nhealed"
  },
  {
   "id": "resolved-before",
   "category": "resolved",
   "direction": "forward",
   "reach": 6,
   "phrases": "no longer (has|having|have|complains of|experiences|experiencing)\nrecovered from"
  },
  {
   "id": "other-person",
   "category": "other-person",
   "direction": "forward",
   "phrases": "mother\nfather\nsister\nbrother\naunt\nuncle\ngrandmother\ngrandfather\nmothers\nmaternal\npaternal\nfamily history of\nfhx of\nfh of\nfamily hx\nspouse\nwife has\nhusband has\nson has\ndaughter has\ncousin\nsibling\nsiblings\nparent\nparents\nfamily member\nfamily members\nhis wife\nher husband\na friend\nhis son\nher daughter\nfamily history positive for\nfamily history significant for\nrelatives have"
  },
  {
   "id": "other-person-after",
   "category": "other-person",
   "direction": "backward",
   "reach": 6,
   "phrases": "in (his|her|the) (mother|father|sister|brother|family|aunt|uncle|grandmother|grandfather|sibling|son|daughter)\nruns in the family"
  },
  {
   "id": "planned",
   "category": "planned",
   "direction": "forward",
   "reach": 12,
   "phrases": "schedule for\nscheduled for\nrefer for\nreferred for evaluation of\nplan for\nplanned for\ncandidate for\nconsider\nconsidering\nwill consider\nrecommend\nto treat\norder\nordered\nordered for\nawait\nawaiting\npending"
  },
  {
   "id": "imaging-says",
   "category": "imaging-says",
   "direction": "forward",
   "phrases": "(mri|mr|ct|x-ray|x-rays|xray|xrays|x ray|x rays|radiograph|radiographs|film|films|plain film|imaging|scan|myelogram|bone scan|study|studies|report|radiology report|radiologist|radiology|dexa|discogram|emg|ncs) [scan|study|report] [of the|of his|of her|of] [lumbar|lumbosacral|l|ls|thoracic|cervical] [spine|back] [today|done|from|dated|performed] (show|showed|shown|shows|showing|reveal|reveals|revealed|revealing|demonstrate|demonstrated|demonstrates|demonstrating|read as|was read as|report|reported|reports|note|noted|notes|describe|describes|describing|described|identified|identifies|find|found|finds|document|documents|documented|suggest|suggests|suggested|with|was positive for|is positive for|is remarkable for|was remarkable for|has|had|indicate|indicates|indicated|was notable for|is notable for|was significant for|is significant for)\nper (mri|radiology|radiologist|report|imaging|ct|x-ray|radiology report)\naccording to [the] (mri|radiology|radiologist|report|imaging|ct|x-ray|radiology report)\n(on|by) (mri|ct|x-ray|xray|imaging|radiograph|radiographs|film|films)\nradiographic evidence of\n(seen|noted|found|visible|evident|visualized) on [the] [his|her] [recent|prior|lumbar] (mri|ct|x-ray|imaging|film|films)\n(mri|ct|x-ray|imaging) (evidence|finding|findings) of\n(mri|ct|xray|x-ray|x-rays|imaging|radiographs) :"
  },
  {
   "id": "imaging-says-after",
   "category": "imaging-says",
   "direction": "backward",
   "reach": 10,
   "phrases": "(on|by|per) [the|his|her] [recent|prior|lumbar] (mri|ct|x-ray|xray|imaging|radiograph|radiographs|film|films|report)\n(seen|noted|found|visible|evident|visualized|demonstrated|shown|identified) (on|by) [the] [his|her] [recent|prior|lumbar|previous] (mri|ct|x-ray|x-rays|imaging|film|films|radiograph|radiographs)"
  },
  {
   "id": "confirmed-on-imaging",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "(confirmed|verified|proven|documented) (on|by|with|per) [the|his|her] [recent|prior|lumbar] (mri|ct|x-ray|xray|imaging|radiograph|radiographs|film|films)\ncorrelating with (mri|imaging)\ncorrelates with (mri|imaging)"
  },
  {
   "id": "patient-says",
   "category": "patient-says",
   "direction": "forward",
   "phrases": "(he|she|patient|pt|they) (feels|feel|thinks|think|believes|believe|wonders|wonder|is convinced|fears|worries) [like|that]\n(he|she|patient|pt|they) (was|were) told (he|she|they|that|of)\nwas told\nbeen told\naccording to the patient\nper patient\n(he|she|patient|pt) (states|reports|says|claims) [that] (he|she|they) (has|had) been diagnosed with\nself diagnosed\nin (his|her) opinion\n(he|she) attributes"
  },
  {
   "id": "outside-says",
   "category": "outside-says",
   "direction": "forward",
   "phrases": "diagnosed (elsewhere|by|at) [an] [outside]\noutside (records|record|report|hospital|provider|facility|physician|notes)\nrecords from\nreferring (physician|provider|doctor) (states|diagnosed|diagnosis)\nreferral diagnosis\nreferring diagnosis\ndr [a|b] (found|felt|diagnosed|thought)\npreviously diagnosed with"
  },
  {
   "id": "clinician-says",
   "category": "clinician-says",
   "direction": "forward",
   "phrases": "(physical therapist|therapist|pt|nurse|rn|nursing|chiropractor|triage|trainer) (noted|notes|reports|reported|states|stated|documented|says|thinks|thought|feels|felt)\nper (nursing|nurse|therapist|pt|triage|rn|chiropractor)\nnursing note\ntriage note"
  },
  {
   "id": "earlier-says",
   "category": "earlier-says",
   "direction": "forward",
   "phrases": "(last|previous|prior) visit [:]\nat (his|her|the|our) (last|previous|prior) visit\n(prior|previous|last) note\ncopied from\nfrom (previous|prior) note\n(assessment|diagnosis|diagnosed) at (last|previous|prior) visit\ncarried forward"
  },
  {
   "id": "terminator",
   "category": "terminator",
   "direction": "forward",
   "phrases": "but\nhowever\nalthough\nthough\nexcept\nexcept for\napart from\naside from\nother than\nnevertheless\nyet\nstill\nwhich\nwho\nbecause\nsince\nsecondary to\ndue to\nd/t\nas a result of\ntherefore\nso\nhe has\nshe has\nshe is\nhe is\nhe does\nshe does\nhe reports\nshe reports\npatient has\npt has\npatient reports\npatient complains\ncomplains of\ncomplains\nreports\nstates\nthere is\nthere are\nthere was\nbut has\nbut does have\ndoes have\nnow has\nremains\nis present\nare present\nis noted\nare noted\nwas noted\npresents with\npresenting with\nhas been\nadmits to\nadmits\npositive for\npos for\n+ for\nendorses\nexam shows\nand has\nand is\nwe will\nwill\ncontinues to have\ndoes complain of\nis tender\nstable\npersists\ncontinues\nsecondary\nwhile\nwhereas\nwith the exception of\nas well as\nin addition\nadditionally\nconsistent\ninstead\nsignificant for"
  }
 ],
 "links": [
  {
   "id": "caused-by",
   "kind": "caused-by",
   "phrases": "due to\nd/t\nsecondary to\n2/2\n2 to\nsec to\ncaused by\nbecause of\nattributable to\nattributed to\nresulting from\nas a result of\nas the result of\nresult of\nrelated to\nfrom\narising from\nstemming from\nstem from\noriginating from\noriginates from\noriginate from\ngenerated by\ndriven by\ncoming from\ncome from\nexplained by\non the basis of\nin the setting of\nowing to\nI attribute to\nmediated by\nmost consistent with pain from\nin relation to\nreferable to\nis from\nconsequent to\nproduced by"
  },
  {
   "id": "causes",
   "kind": "causes",
   "phrases": "causing\ncause\nis causing\nare causing\nresulting in\nwhich result in\nproducing\nis responsible for\nare responsible for\nresponsible for\naccount for\naccounting for\nexplain\nexplaining\nis the cause of\nare the cause of\nthe cause of\n(as|is|are|being) the (source|origin|generator|driver|etiology) of\ngiving rise to\nleading to\nlead to\ngenerating\ndriving\ncontributing to\ncontribute to\nis contributing to\nunderlying\nthat account for"
  },
  {
   "id": "does-not-cause",
   "kind": "does-not-cause",
   "phrases": "(is|are) not (causing|the cause of|the source of|responsible for|contributing to|contributing|the pain generator|the generator of)\ndo not (cause|explain|contribute to|account for)\ndoes not (cause|explain|contribute to|account for)\nnot the pain generator\n(not|unlikely to be) contributing\n(not|unlikely to be) contributory"
  },
  {
   "id": "not-caused-by",
   "kind": "not-caused-by",
   "phrases": "not due to\nnot secondary to\nnot caused by\nnot related to\nnot from\nnot attributable to\nnot felt to be due to\nnot attributed to\nnot coming from\nnot thought to be due to\nrather than\nnot explained by"
  },
  {
   "id": "correlates",
   "kind": "correlates",
   "phrases": "correlate with\ncorrelating with\ncorrelated with\ncorrelation with\nconcordant with\nconsistent with [the] [patient] (pain|symptom|complaint|presentation)\ncorrespond to\ncorrespond with\ncorresponding to\n(match|matching) the\nin keeping with\ncorrelate clinically with\nfits with\n(is|are) consistent with (his|her|their|the patient) (pain|symptom|presentation)"
  },
  {
   "id": "pain-source",
   "kind": "pain-source",
   "phrases": "pain generator\npain generators\ngenerator of pain\ngenerator of (his|her|the) pain\nsource of pain\nsource of (his|her|their|the) [low] [back] (pain|symptom)\ncause of (his|her|their|the) [low] [back] (pain|symptom)\npain source\netiology of (his|her|their|the) [low] [back] pain\n(as|is) the (primary|main|likely) pain generator\npain driver\ndriver of (his|her|their|the) [low] [back] pain\norigin of (his|her|their|the) [low] [back] pain"
  },
  {
   "id": "unrelated",
   "kind": "unrelated",
   "phrases": "unrelated to\nis a separate problem from\nseparate from\nseparate and distinct from\nindependent of\ndistinct from\nnot related to (his|her|the)\n(is|are) (a separate|an unrelated) (problem|condition|issue) from"
  },
  {
   "id": "with",
   "kind": "with",
   "phrases": "with\nw/\nand associated\nassociated with\nalong with\naccompanied by\nin association with\ncomplicated by"
  }
 ],
 "headings": [
  {
   "id": "chief-complaint",
   "section": "chief-complaint",
   "phrases": "chief complaint\nchief complaints\ncc\nreason for (visit|consultation|consult|referral|evaluation|encounter|admission|appointment)\npresenting (complaint|problem|illness)\ncomplaint\ncomplaints\nadmitting (diagnosis|complaint)"
  },
  {
   "id": "hpi",
   "section": "hpi",
   "phrases": "history of [the] present illness\nhistory of presenting illness\nhistory of present complaint\npresent illness\nhpi\ninterval history\ninterim history\nsubjective\ns\nhistory and present illness\ncurrent history\nclinical history\nidentification (and|/) (chief complaint|history)\nbrief history\nhistory of injury\nhistory of the present problem\n(mechanism|description) of injury\nsubjective complaints\ncurrent complaints\nfollow up history\nhistory"
  },
  {
   "id": "history",
   "section": "history",
   "phrases": "[past] medical history\npast history\npmh\npmhx\npsh\npshx\n[past] surgical history\npast medical (and|/) surgical history\npast medical (and|&) surgical history\nprevious surgeries\npast surgeries\nprior surgeries\nsurgeries\npast (spine|orthopedic) history\nprior treatment\npast procedures\nmedical problems\noperations\nhospitalizations\nprevious (medical|surgical) history"
  },
  {
   "id": "family-history",
   "section": "family-history",
   "phrases": "family history\nfh\nfhx\nfamily medical history\nfamily (and|/) social history"
  },
  {
   "id": "social-history",
   "section": "social-history",
   "phrases": "social history\nsh\nshx\npersonal history\npsychosocial history\noccupational history\nhabits\npersonal and social history\nfunctional history\nwork status"
  },
  {
   "id": "review-of-systems",
   "section": "review-of-systems",
   "phrases": "review of systems\nros\nsystems review\nreview of symptoms"
  },
  {
   "id": "patient-reported",
   "section": "patient-reported",
   "phrases": "patient questionnaire\npatient intake\nintake form\npatient reported outcomes\npain (questionnaire|diagram)\npatient portal message"
  },
  {
   "id": "medications",
   "section": "medications",
   "phrases": "medications\nmedication\nmeds\ncurrent medications\nhome medications\nmedication list\ndischarge medications\ncurrent outpatient prescriptions"
  },
  {
   "id": "allergies",
   "section": "allergies",
   "phrases": "allergies\nallergy\ndrug allergies\nallergies to medications"
  },
  {
   "id": "vitals",
   "section": "vitals",
   "phrases": "vital signs\nvitals\nvs"
  },
  {
   "id": "exam",
   "section": "exam",
   "phrases": "physical examination\nphysical exam\nexamination\nexam\npe\npx\nobjective\no\nphysical findings\nexam findings\nneurologic examination\nneurological examination\nneurological exam\nneurologic exam\nmusculoskeletal examination\nmusculoskeletal exam\nfunctional examination\nobjective (findings|exam|examination)\nfocused exam\northopedic examination\nspine exam\nback exam\nlumbar spine exam\non exam\non examination\nobservation\npalpation"
  },
  {
   "id": "imaging",
   "section": "imaging",
   "phrases": "imaging\nimaging studies\nimaging results\nimaging review\nradiology\nradiographs\nradiographic studies\nradiographic findings\nradiologic studies\nx-rays\nx-ray\nxrays\nxray\nmri\nmri results\nct\ndiagnostics\ndiagnostic studies\ndiagnostic imaging\ndiagnostic data\ndiagnostic tests\ndiagnostic testing\ndiagnostic test results\nresults\nstudies\ntest results\ndata review\ndata reviewed\nmri (lumbar spine|of the lumbar spine|findings|report|review)\n(lumbar|lumbosacral) (mri|ct|x-ray|x-rays|spine mri|spine x-ray|spine ct)\nradiology (report|results|review)\nreview of (imaging|studies|diagnostic studies|films|radiographs)\nradiological studies\nancillary studies\nct (findings|scan)\nemg\noutside imaging"
  },
  {
   "id": "exam-of-imaging",
   "section": "imaging",
   "phrases": "(mri|ct) (of the|of) (lumbar|lumbosacral) spine\nmri lumbar spine without contrast\nexamination performed\nexam type\nstudy\nprocedure performed"
  },
  {
   "id": "findings",
   "section": "imaging",
   "phrases": "findings\ninterpretation\nimaging findings\nnarrative"
  },
  {
   "id": "technique",
   "section": "imaging",
   "phrases": "technique\ncomparison\ncomparisons\ncontrast\nprotocol"
  },
  {
   "id": "labs",
   "section": "labs",
   "phrases": "laboratory data\nlaboratory\nlabs\nlaboratory studies\nlaboratory tests\nlab results\nlaboratory (results|findings|examination)"
  },
  {
   "id": "medical-decision-making",
   "section": "medical-decision-making",
   "phrases": "medical decision making\nmdm\ndecision making\nclinical decision making\ned course\nemergency department course\nhospital course\ndiscussion\nmedical reasoning\nclinical reasoning\nopinion\ncomments\nsummary"
  },
  {
   "id": "assessment",
   "section": "assessment",
   "phrases": "assessment\nassessments\na\ndiagnosis\ndiagnoses\nfinal diagnosis\nfinal diagnoses\ndischarge diagnosis\ndischarge diagnoses\nclinical assessment\nvisit diagnoses\nvisit diagnosis\nencounter diagnosis\nencounter diagnoses\nprimary diagnosis\nsecondary diagnosis\nsecondary diagnoses\nadmission (diagnosis|diagnoses)\n(clinical|current|treatment|medical|principal|ed|billing|pt|pain) (diagnosis|diagnoses)\ndx\nproblem (assessment|based assessment)\nprimary impression\ndiagnostic impression\ndiagnostic (impressions|assessment)\nclinical diagnosis"
  },
  {
   "id": "provisional-diagnosis",
   "section": "assessment",
   "phrases": "(provisional|working|tentative|presumptive|suspected|possible|probable|differential) (diagnosis|diagnoses|dx|impression)\nddx\ndifferential"
  },
  {
   "id": "ruled-out",
   "section": "assessment",
   "phrases": "(ruled out|excluded) [diagnosis|diagnoses|conditions]"
  },
  {
   "id": "impression",
   "section": "assessment",
   "phrases": "impression\nimpressions\nconclusion\nconclusions\noverall impression\nclinical impression\nimpression and recommendations"
  },
  {
   "id": "assessment-plan",
   "section": "assessment-plan",
   "phrases": "assessment (and|&|/) plan\na (&|/|and) p\nap\nimpression (and|&|/) plan\nplan and assessment\nassessment plan\nassessment and recommendations\nimpression and recommendation\nassessment (and|&|/) recommendations\ndiagnosis and plan\nassessment and treatment plan\nplan (of care)"
  },
  {
   "id": "plan",
   "section": "plan",
   "phrases": "plan\np\ntreatment plan\nrecommendations\nrecommendation\nplans\ndisposition\nplan and recommendations\ntreatment recommendations\nplan (for|of) treatment\ntreatment\nfollow-up\nfollow up\nmedical treatment\norders\nplan discussion"
  },
  {
   "id": "preoperative-diagnosis",
   "section": "preoperative-diagnosis",
   "phrases": "(preoperative|pre-operative|preop|pre-op|preprocedure|pre-procedure|presurgical|admitting) [clinical] (diagnosis|diagnoses|dx|impression)\npreoperative diagnosis\npreoperative diagnoses\npre-operative diagnosis\npre-operative diagnoses\npreop diagnosis\npre-op diagnosis\npreprocedure (diagnosis|diagnoses)\npre procedure (diagnosis|diagnoses)\npre-op dx\npre procedural diagnosis\npreprocedural diagnosis\npreoperative dx"
  },
  {
   "id": "postoperative-diagnosis",
   "section": "postoperative-diagnosis",
   "phrases": "(postoperative|post-operative|postop|post-op|postprocedure|post-procedure|postsurgical) [clinical] (diagnosis|diagnoses|dx|impression)\npostoperative diagnosis\npostoperative diagnoses\npost-operative diagnosis\npost-operative diagnoses\npostop diagnosis\npost-op diagnosis\npostprocedure (diagnosis|diagnoses)\npost procedure (diagnosis|diagnoses)\npost-op dx\npost procedural diagnosis"
  },
  {
   "id": "indication",
   "section": "indication",
   "phrases": "indication\nindications\nindications (for|of) [the] (procedure|surgery|operation|study|exam|examination)\nindication (for|of) [the] (procedure|surgery|operation|study|exam|examination|operation)\noperative indications\nreason for (exam|examination|study|procedure|test|injection)\nclinical (indication|indications|information)\nprocedure indications\nbrief (history|indication) and indications\nprocedural indications"
  },
  {
   "id": "procedure",
   "section": "procedure",
   "phrases": "procedure\nprocedures\noperation\noperations performed\noperation performed\nprocedure performed\nprocedures performed\noperative procedure\nname of (procedure|operation)\ntitle of (procedure|operation)\nsurgical procedure\nprocedure in detail"
  },
  {
   "id": "procedure-detail",
   "section": "procedure-detail",
   "phrases": "(summary|description|details|detail|narrative|technique) of [the] (procedure|operation|surgery|injection)\ndescription of [the] procedure\ndescription of [the] operation\nprocedure in detail\ndetails of [the] (procedure|operation)\noperative findings\nintraoperative findings\nprocedure description\nprocedure details\nprocedure note\noperative (technique|narrative|report|course)\ntechnique in detail\ndescription of (technique|findings)\noperative procedure in detail\ndetailed description of procedure"
  },
  {
   "id": "problem-list",
   "section": "problem-list",
   "phrases": "problem list\nactive problems\nproblems\nactive problem list\npatient active problem list\nchronic problems\nongoing problems\npast problems"
  },
  {
   "id": "education",
   "section": "education",
   "phrases": "patient education\neducation\npatient instructions\ninstructions\ndischarge instructions\nreturn precautions\nhandout\neducation provided\nhome instructions\naftercare instructions\nwhat to watch for\npatient information"
  },
  {
   "id": "prior-visit",
   "section": "prior-visit",
   "phrases": "last visit\nprior visit\nprevious visit\n(assessment|impression|plan|note) from (last|prior|previous) visit\ncopied from (previous|prior) note\nprior (assessment|note|notes|impression)\nprevious (assessment|note|impression)\n(last|previous|prior) (note|visit note)\nprevious assessment and plan\nhistory from prior note\ncarried forward"
  },
  {
   "id": "addendum",
   "section": "addendum",
   "phrases": "addendum\naddenda\nlate entry\nprovider response\nquery response\nresponse to query"
  },
  {
   "id": "attestation",
   "section": "attestation",
   "phrases": "attestation\nattending attestation\nteaching physician attestation\nattending (note|statement)"
  },
  {
   "id": "other",
   "section": "other",
   "phrases": "anesthesia\ncomplications\ncomplication\ndrains\nspecimens\nspecimen\nestimated blood loss\nfluids\nblood loss\ncondition\nsurgeon\nassistant\ncode status\ndiet\nconsent\ntime of death\nmanner of death\nfluoroscopy time\nimplants\nanesthesia time\ndate of service\npatient name\ndob\nprovider\nreferring physician\nattending\nsignature\nfacility\nelectronically signed\nimmunizations\ngoals\ntime spent\nbilling\ndisclaimer"
  }
 ],
 "words": {
  "transparent": "a an the his her their mild mildly moderate moderately severe severely marked significant minimal slight advanced early diffuse multilevel multiple lumbar lumbosacral thoracic cervical thoracolumbar sacral right left bilateral bilaterally acute subacute chronic recurrent persistent intermittent ongoing known underlying associated symptomatic #level focal broad based central paracentral posterior anterior lateral small large new some worsening progressive level spine spinal clinical clinically generalized constant intractable",
  "elsewhere": "hip hips knee knees shoulder shoulders ankle wrist elbow hand hands finger fingers foot toe thumb femur rib ribs tibia humerus radius skull jaw carotid aortic coronary mitral pyloric urethral esophageal renal tracheal subglottic spinal-accessory valve artery",
  "regions": {
   "cervical": "cervical neck",
   "cervicothoracic": "cervicothoracic",
   "thoracic": "thoracic dorsal midback",
   "thoracolumbar": "thoracolumbar",
   "lumbar": "lumbar lumber lumbo lumbago lumbodorsal",
   "lumbosacral": "lumbosacral lumbo-sacral",
   "sacral": "sacral sacrum sacrococcygeal coccygeal"
  },
  "sides": {
   "right": "right rt rightward",
   "left": "left lt leftward",
   "bilateral": "bilateral bilaterally both"
  },
  "acuity": {
   "acute": "acute acutely",
   "subacute": "subacute",
   "chronic": "chronic chronically longstanding",
   "recurrent": "recurrent recurring relapsing",
   "old": "old remote healed",
   "intermittent": "intermittent episodic"
  },
  "abbreviations": "dr mr mrs ms vs approx st no fig jr sr etc dept e.g i.e inc pt rt lt hx dx tx fx wt ht yr yrs mo wk wks min max"
 }
};
