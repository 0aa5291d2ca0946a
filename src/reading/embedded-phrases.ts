// Generated from data/phrases by `npm run data`. Do not edit.
import type { PhraseData } from './phrase-book.ts';

export const PHRASES: PhraseData = {
 "classes": {
  "pastyear": [
   "1950",
   "1951",
   "1952",
   "1953",
   "1954",
   "1955",
   "1956",
   "1957",
   "1958",
   "1959",
   "1960",
   "1961",
   "1962",
   "1963",
   "1964",
   "1965",
   "1966",
   "1967",
   "1968",
   "1969",
   "1970",
   "1971",
   "1972",
   "1973",
   "1974",
   "1975",
   "1976",
   "1977",
   "1978",
   "1979",
   "1980",
   "1981",
   "1982",
   "1983",
   "1984",
   "1985",
   "1986",
   "1987",
   "1988",
   "1989",
   "1990",
   "1991",
   "1992",
   "1993",
   "1994",
   "1995",
   "1996",
   "1997",
   "1998",
   "1999",
   "2000",
   "2001",
   "2002",
   "2003",
   "2004",
   "2005",
   "2006",
   "2007",
   "2008",
   "2009",
   "2010",
   "2011",
   "2012",
   "2013",
   "2014"
  ],
  "thepain": [
   "it",
   "this",
   "the pain",
   "her pain",
   "his pain",
   "the low back pain",
   "her low back pain",
   "his low back pain",
   "the back pain",
   "her back pain",
   "his back pain"
  ],
  "donot": [
   "do not",
   "does not",
   "did not",
   "dont",
   "doesnt",
   "didnt"
  ],
  "havenot": [
   "has not",
   "have not",
   "had not",
   "hasnt",
   "havent",
   "hadnt",
   "has never",
   "have never",
   "had never"
  ],
  "arenot": [
   "is not",
   "are not",
   "was not",
   "were not",
   "isnt",
   "arent",
   "wasnt",
   "werent"
  ],
  "kin": [
   "mother",
   "father",
   "mom",
   "dad",
   "sister",
   "brother",
   "sibling",
   "parent",
   "grandmother",
   "grandfather",
   "grandparent",
   "aunt",
   "uncle",
   "cousin",
   "niece",
   "nephew",
   "half sister",
   "half brother",
   "relative",
   "family member"
  ],
  "painkind": [
   "musculoskeletal",
   "muscular",
   "mechanical",
   "myofascial",
   "discogenic",
   "facetogenic",
   "facet mediated",
   "degenerative",
   "postural",
   "positional",
   "neuropathic",
   "neurogenic",
   "radicular",
   "multifactorial",
   "inflammatory",
   "arthritic",
   "vertebrogenic",
   "axial",
   "nociceptive",
   "referred",
   "soft tissue",
   "functional",
   "benign"
  ],
  "disc": [
   "disc",
   "disk",
   "disks",
   "dics",
   "dsic",
   "intervertebral disc",
   "intervertebral disk",
   "inter vertebral disc",
   "vertebral disc",
   "spinal disc",
   "spinal disk"
  ],
  "hern": [
   "herniation",
   "hernation",
   "herniaton",
   "herination",
   "heriation",
   "herniated",
   "hernated",
   "herniatd",
   "herinated",
   "heriated",
   "hernaited",
   "protrusion",
   "protusion",
   "protrustion",
   "protruding",
   "protruded",
   "protrudes",
   "extrusion",
   "extrustion",
   "extruded",
   "extruding",
   "prolapse",
   "prolaps",
   "prolapsed",
   "prolapsing",
   "displacement",
   "displacment",
   "displaced",
   "rupture",
   "ruptured",
   "sequestration",
   "sequestered",
   "sequestrated",
   "slipped"
  ],
  "degen": [
   "degeneration",
   "degeneraton",
   "degenration",
   "degen",
   "degenerative disease",
   "degenerative change",
   "degenerative disorder",
   "degenerative process",
   "degenerated",
   "degenerative",
   "degenerating",
   "desiccation",
   "dessication",
   "desication",
   "dessicated",
   "desiccated",
   "dehydration",
   "narrowing",
   "collapse"
  ],
  "annulus": [
   "annular",
   "anular",
   "annulus",
   "anulus",
   "annulus fibrosus",
   "anulus fibrosus",
   "annulus fibrosis",
   "annulus fibrosa",
   "annular fibrosus",
   "annular fibrosis"
  ],
  "limb": [
   "leg",
   "legs",
   "lower extremity",
   "lower extremities",
   "lower limb",
   "lower limbs",
   "le",
   "thigh",
   "calf",
   "buttock",
   "buttock and leg",
   "leg and foot",
   "rle",
   "lle",
   "ble"
  ],
  "nerveroot": [
   "nerve root",
   "exiting nerve root",
   "traversing nerve root",
   "transversing nerve root",
   "descending nerve root",
   "exiting root",
   "traversing root",
   "exiting nerve",
   "traversing nerve",
   "neural element"
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
  "facetjoint": [
   "facet",
   "facet joint",
   "facette",
   "z joint",
   "zygapophyseal joint",
   "zygapophysial joint",
   "zygoapophyseal joint",
   "zygapophyseal",
   "apophyseal joint",
   "posterior facet"
  ],
  "arthrosis": [
   "arthropathy",
   "arthropathies",
   "arthopathy",
   "arthropothy",
   "artropathy",
   "athropathy",
   "arthropahty",
   "arthrosis",
   "osteoarthrosis",
   "osteoarthritis",
   "osteo arthritis",
   "osteoarthropathy",
   "arthritis",
   "artritis",
   "arthritic change",
   "arthritic disease",
   "degenerative arthropathy",
   "degenerative arthrosis",
   "degenerative arthritis",
   "degenerative osteoarthritis",
   "degenerative joint disease",
   "degenerative joint dz",
   "djd",
   "oa"
  ],
  "spine": [
   "spine",
   "l spine",
   "ls spine",
   "l/s spine",
   "lumbar spine",
   "lumbosacral spine",
   "lower spine",
   "low back",
   "lower back",
   "back",
   "lumbar",
   "lumbosacral",
   "lumbar vertebrae"
  ],
  "lowbackmuscle": [
   "low back",
   "lower back",
   "lowback",
   "lumbar",
   "lumber",
   "lumbosacral",
   "lumbo sacral",
   "lumbodorsal",
   "thoracolumbar",
   "paralumbar",
   "l/s",
   "l spine",
   "ls spine",
   "l s spine",
   "l/s spine",
   "lower lumbar",
   "low lumbar",
   "quadratus lumborum",
   "lumbar erector spinae",
   "lumbar multifidus"
  ],
  "muscleword": [
   "muscle",
   "muscular",
   "musculature",
   "myofascial",
   "musculoligamentous",
   "musculo ligamentous",
   "musculotendinous",
   "musculoskeletal",
   "soft tissue",
   "paraspinal",
   "paraspinous",
   "paravertebral",
   "paraspinal muscle",
   "paraspinous muscle",
   "paravertebral muscle",
   "erector spinae"
  ],
  "straining": [
   "strain",
   "strian",
   "strain injury",
   "muscle strain",
   "muscular strain",
   "muscle pull",
   "pulled muscle",
   "muscle tear",
   "muscle injury strain"
  ],
  "spraining": [
   "sprain",
   "spain injury",
   "ligament sprain",
   "ligamentous sprain",
   "ligament injury",
   "ligament tear",
   "facet sprain",
   "joint sprain"
  ],
  "bothinjuries": [
   "sprain (and|/|&|\\-|,|with|plus|+|and/or) [muscle] strain",
   "strain (and|/|&|\\-|,|with|plus|+|and/or) [ligament] sprain",
   "sprain strain",
   "strain sprain"
  ],
  "fx": [
   "fracture",
   "fx",
   "fxs",
   "fractured",
   "fracure",
   "frx"
  ],
  "vertebra": [
   "vertebra",
   "vertebrae",
   "vertebral",
   "vertebral body",
   "vertebral bodies",
   "vert body"
  ],
  "lowsite": [
   "low back",
   "lower back",
   "lumbar",
   "lumbar spine",
   "lumbar region",
   "lumbar area",
   "lumbar muscle",
   "lumbar musculature",
   "lumbar paraspinal",
   "lumbar paraspinal muscle",
   "lumbar paraspinal musculature",
   "lumbosacral",
   "lumbosacral spine",
   "lumbosacral region",
   "low back muscle",
   "lower back muscle",
   "l spine",
   "ls spine",
   "l/s spine",
   "paralumbar muscle",
   "paralumbar region",
   "quadratus lumborum"
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
   "si \\( sacroiliac \\) joint",
   "si \\( sacroiliac \\)",
   "sacroiliac \\( si \\) joint",
   "sacroiliac \\( si \\)",
   "sacroiliac joint \\( si \\)",
   "sacroiliac",
   "si joint",
   "si jt",
   "sij",
   "sacroiliac jt",
   "sacro iliac joint",
   "sacro iliac",
   "s/i joint",
   "s i joint",
   "sacral iliac joint",
   "sacroilliac joint",
   "sacroilliac",
   "sacroilac joint"
  ],
  "bodyregion": [
   "cervical",
   "thoracic",
   "lumbar",
   "lumbosacral",
   "sacral",
   "sacrum",
   "sacroiliac",
   "pelvis",
   "pelvic",
   "rib",
   "rib cage",
   "head",
   "cranial",
   "neck",
   "lower extremity",
   "upper extremity",
   "hip",
   "innominate"
  ],
  "lowback": [
   "low back",
   "lower back",
   "lowback",
   "lowerback",
   "lumbar",
   "lumbar spine",
   "lumbar back",
   "lumbar spinal",
   "lumbosacral",
   "lumbosacral spine",
   "lumbosacral back",
   "lumbo sacral",
   "l/s spine",
   "l/s",
   "ls spine",
   "l s spine",
   "l spine",
   "lspine",
   "lumbar area",
   "lumbar region",
   "lumbosacral area",
   "lumbosacral region",
   "lumbosacral junction",
   "lower lumbar",
   "lower lumbar spine",
   "lower lumbar region",
   "lower lumbar area",
   "low lumbar",
   "low lumbar spine",
   "lower spine",
   "lower spinal",
   "low back region",
   "low back area",
   "lower back area",
   "lower back region",
   "lumber",
   "lumber spine",
   "lumbar axial spine",
   "low bak",
   "lowe back",
   "lowr back",
   "lower bak",
   "lower bck",
   "lumabr",
   "lumbr",
   "small of [the|his|her] back",
   "(low|lower) part of [the|his|her] back",
   "base of [the|his|her] (spine|back)",
   "(low|lower) (portion|aspect) of [the|his|her] back",
   "mid to low back",
   "low to mid back",
   "mid to lower back",
   "mid and lower back",
   "middle to lower back"
  ],
  "lowsite6": [
   "low back",
   "lower back",
   "lumbar",
   "lumbar spine",
   "lumbosacral",
   "l spine"
  ],
  "pain": [
   "pain",
   "ache",
   "aching",
   "achiness",
   "discomfort",
   "soreness",
   "paint",
   "pian",
   "apin",
   "painful",
   "stiffness and pain",
   "pain and stiffness",
   "tenderness and pain",
   "aching pain",
   "ache and stiffness"
  ],
  "leg": [
   "leg",
   "lower extremity",
   "lower extremities",
   "lower limb",
   "le",
   "buttock and leg",
   "hip and leg",
   "leg and foot",
   "buttock leg",
   "rle",
   "lle",
   "ble"
  ],
  "thigh": [
   "thigh",
   "calf",
   "calves",
   "shin",
   "anterior thigh",
   "posterior thigh",
   "lateral thigh",
   "hamstring"
  ],
  "vgenic": [
   "vertebrogenic",
   "vertebragenic",
   "vertibrogenic",
   "vertebrogenetic",
   "vertebogenic",
   "vertebrogeneic",
   "vertebro genic",
   "vertebral genic",
   "vetebrogenic",
   "vertebrogenically mediated"
  ],
  "dgenic": [
   "discogenic",
   "diskogenic",
   "discogneic",
   "disc ogenic",
   "discogenetic"
  ],
  "fgenic": [
   "facet mediated",
   "facet joint mediated",
   "facetogenic",
   "facetogeneic",
   "facet generated",
   "facet driven",
   "facet related",
   "facet joint related",
   "zygapophyseal joint mediated",
   "z joint mediated",
   "facetal"
  ],
  "lbptype": [
   "neuropathic",
   "nociplastic",
   "nociceptive",
   "inflammatory",
   "ligamentous",
   "ligament mediated",
   "ligament related",
   "iliolumbar ligament",
   "visceral",
   "viscerogenic",
   "extension based",
   "flexion based",
   "flexion intolerant",
   "extension intolerant",
   "hyperlordotic",
   "centralized",
   "central sensitization",
   "centrally mediated",
   "spinogenic",
   "osteogenic",
   "exertional",
   "positional",
   "neurogenic",
   "somatic",
   "activity related",
   "movement related",
   "menstrual related",
   "catamenial",
   "deconditioning related",
   "referred",
   "vascular",
   "thoracolumbar junction",
   "cluneal",
   "somatic referred",
   "mixed nociceptive neuropathic"
  ],
  "chronicpain": [
   "pain",
   "low back pain",
   "lower back pain",
   "lbp",
   "back pain",
   "lumbar pain",
   "lumbar spine pain",
   "lumbosacral pain",
   "lumbago",
   "backache",
   "low backache",
   "spine pain",
   "axial back pain",
   "axial low back pain"
  ],
  "postsurgical": [
   "post surgical",
   "postsurgical",
   "post operative",
   "postoperative",
   "post op",
   "postop",
   "postprocedural",
   "post procedural",
   "post procedure",
   "postlaminectomy",
   "post laminectomy",
   "postfusion",
   "post fusion",
   "postdiscectomy",
   "post discectomy"
  ],
  "opioid": [
   "opioid",
   "opiate",
   "narcotic",
   "opioid analgesic",
   "narcotic analgesic",
   "opioid pain medication",
   "narcotic pain medication",
   "opioid pain med",
   "opiate analgesic"
  ],
  "opioiddrug": [
   "oxycodone",
   "oxycontin",
   "percocet",
   "hydrocodone",
   "norco",
   "vicodin",
   "morphine",
   "ms contin",
   "methadone",
   "tramadol",
   "ultram",
   "fentanyl [patch]",
   "hydromorphone",
   "dilaudid",
   "tapentadol",
   "nucynta",
   "oxymorphone",
   "opana",
   "buprenorphine",
   "belbuca",
   "butrans",
   "codeine",
   "levorphanol"
  ],
  "stimulator": [
   "spinal cord stimulator",
   "spinal chord stimulator",
   "scs",
   "neurostimulator",
   "spinal neurostimulator",
   "dorsal column stimulator",
   "dcs",
   "spinal stimulator",
   "drg stimulator",
   "dorsal root ganglion stimulator",
   "spinal cord stimulator system",
   "scs system",
   "spinal cord stimulation",
   "scs device",
   "stimulator device",
   "spinal cord stimulator device",
   "spinal cord stimulator generator",
   "scs ipg",
   "ipg"
  ],
  "fusing": [
   "fusion",
   "arthrodesis",
   "fusion surgery",
   "fusion procedure",
   "spinal fusion",
   "interbody fusion",
   "fusion with instrumentation",
   "instrumented fusion",
   "posterolateral fusion",
   "decompression and fusion",
   "laminectomy and fusion",
   "decompression with fusion",
   "laminectomy with fusion",
   "tlif",
   "plif",
   "alif",
   "xlif",
   "dlif",
   "olif",
   "llif",
   "plf",
   "psf",
   "psif"
  ],
  "gravida": [
   "g1p0",
   "g1 p0",
   "g1p1",
   "g1 p1",
   "g2p0",
   "g2 p0",
   "g2p1",
   "g2 p1",
   "g2p2",
   "g2 p2",
   "g3p0",
   "g3 p0",
   "g3p1",
   "g3 p1",
   "g3p2",
   "g3 p2",
   "g3p3",
   "g3 p3",
   "g4p0",
   "g4 p0",
   "g4p1",
   "g4 p1",
   "g4p2",
   "g4 p2",
   "g4p3",
   "g4 p3",
   "g4p4",
   "g4 p4",
   "g5p0",
   "g5 p0",
   "g5p1",
   "g5 p1",
   "g5p2",
   "g5 p2",
   "g5p3",
   "g5 p3",
   "g5p4",
   "g5 p4",
   "g5p5",
   "g5 p5",
   "g6p0",
   "g6 p0",
   "g6p1",
   "g6 p1",
   "g6p2",
   "g6 p2",
   "g6p3",
   "g6 p3",
   "g6p4",
   "g6 p4",
   "g6p5",
   "g6 p5",
   "g6p6",
   "g6 p6",
   "g7p0",
   "g7 p0",
   "g7p1",
   "g7 p1",
   "g7p2",
   "g7 p2",
   "g7p3",
   "g7 p3",
   "g7p4",
   "g7 p4",
   "g7p5",
   "g7 p5",
   "g7p6",
   "g7 p6",
   "g7p7",
   "g7 p7",
   "g8p0",
   "g8 p0",
   "g8p1",
   "g8 p1",
   "g8p2",
   "g8 p2",
   "g8p3",
   "g8 p3",
   "g8p4",
   "g8 p4",
   "g8p5",
   "g8 p5",
   "g8p6",
   "g8 p6",
   "g8p7",
   "g8 p7",
   "g8p8",
   "g8 p8",
   "g9p0",
   "g9 p0",
   "g9p1",
   "g9 p1",
   "g9p2",
   "g9 p2",
   "g9p3",
   "g9 p3",
   "g9p4",
   "g9 p4",
   "g9p5",
   "g9 p5",
   "g9p6",
   "g9 p6",
   "g9p7",
   "g9 p7",
   "g9p8",
   "g9 p8"
  ],
  "gweek": [
   "week",
   "weeks",
   "wk",
   "wks",
   "w",
   "w0d",
   "w1d",
   "w2d",
   "w3d",
   "w4d",
   "w5d",
   "w6d"
  ]
 },
 "concepts": [
  {
   "id": "low-back-and-leg-pain",
   "says": "low back pain and leg pain",
   "kind": "symptom",
   "expands": [
    "low-back-pain",
    "leg-pain"
   ],
   "phrases": "(low|lower) back (and|&|/|,|with) (leg|buttock and leg|hip and leg|lower extremity|thigh|calf) (pain|ache|discomfort)\n(low|lower) back [,] (buttock|hip) (and|&|,) (leg|lower extremity|thigh) (pain|ache|discomfort)\nlumbar (and|&|/) (leg|lower extremity) (pain|ache|discomfort)\n(pain|ache|discomfort) (in|of|involving|to) [the] (low|lower) back and (leg|lower extremity|thigh)\n(leg|lower extremity) and (low|lower) back (pain|ache|discomfort)"
  },
  {
   "id": "back-and-leg-pain",
   "says": "back pain and leg pain",
   "kind": "symptom",
   "expands": [
    "back-pain",
    "leg-pain"
   ],
   "phrases": "back (and|&|/) (leg|lower extremity|thigh) (pain|ache|discomfort)\n(leg|lower extremity) and back (pain|ache|discomfort)"
  },
  {
   "id": "facet-and-sacroiliac-syndrome",
   "says": "facet joint and sacroiliac joint syndrome",
   "kind": "condition",
   "expands": [
    "facet-joint-syndrome",
    "sacroiliac-pain"
   ],
   "phrases": "(facet|facet joint) (and|&|/) (sacroiliac|si|sacroiliac joint|si joint) [joint] (syndrome|syndromes)\n(sacroiliac|si) [joint] (and|&|/) facet [joint] (syndrome|syndromes)"
  },
  {
   "id": "sciatica",
   "says": "sciatica",
   "kind": "condition",
   "complaint": true,
   "phrases": "[sided|side] (sciatica|siatica|sciatia|sciattica|sciatca|scitica|sciaticia|schiatica|ischialgia|ischias) [neuralgia|neuritis|pain]\n<limb> [sided] (sciatica|siatica|sciatia|sciatca|scitica)\n(sciatica|siatica|sciatca|scitica) [pain] [,] (of|in|on|down|to|into|affecting|involving|radiating down|radiating to|radiating into) [the|his|her] (<limb>|side)\n[sided|side] sciatic [nerve|type] (pain|neuralgia|neuritis|irritation|inflammation|flare|flare up|symptoms|radiation|syndrome)\n[sided|side] sciatic (leg pain|pain) [,] (of|in|on|down|to|into) [the|his|her] (<limb>|side)\n(inflamed|irritated) sciatic nerve\n(inflammation|irritation|neuritis|neuralgia) of [the] sciatic nerve"
  },
  {
   "id": "sciatic-nerve-words",
   "says": "the sciatic nerve as a part of the body",
   "kind": "site",
   "phrases": "sciatic (notch|nerve|foramen|stretch|tension|nerve block|nerve stretch|nerve glide|nerve flossing|notches|signs|scoliosis|list)"
  },
  {
   "id": "lumbago-with-sciatica",
   "says": "low back pain with sciatica",
   "kind": "condition",
   "expands": [
    "low-back-pain",
    "sciatica"
   ],
   "phrases": "(lumbosciatica|lumbo sciatica|lumbosciatalgia|lumboischialgia|lumbo ischialgia|lumbago sciatica|lumbosciatic syndrome|ischiolumbalgia)"
  },
  {
   "id": "leg-radiculopathy",
   "says": "radiculopathy of the leg",
   "kind": "condition",
   "region": "lumbar",
   "expands": [
    "radiculopathy"
   ],
   "phrases": "(leg|lower extremity|lower extremities|lower limb|le|ble|rle|lle) (radiculopathy|radiculopathies|radiculitis|radic)\n(radiculopathy|radiculitis) (of|in|down|into|to|affecting|involving) [the|his|her|both] [left|right|bilateral] (leg|legs|lower extremity|lower extremities|lower limb)"
  },
  {
   "id": "leg-radicular-pain",
   "says": "radicular pain of the leg",
   "kind": "condition",
   "complaint": true,
   "region": "lumbar",
   "expands": [
    "radiculopathy"
   ],
   "phrases": "(leg|lower extremity|lower extremities|lower limb|le|ble|rle|lle) radicular pain\nradicular pain (of|in|down|into|to|affecting|involving) [the|his|her|both] [left|right|bilateral] (leg|legs|lower extremity|lower extremities|lower limb)"
  },
  {
   "id": "radicular-pain",
   "says": "radicular pain",
   "kind": "condition",
   "complaint": true,
   "expands": [
    "radiculopathy"
   ],
   "phrases": "[<limb>] radicular [<limb>] (pain|pains|ache)\nradicular (back|leg and back|back and leg) pain\nradicular (le pain|type pain|type leg pain)\npain [,] radicular"
  },
  {
   "id": "radiculopathy",
   "says": "radiculopathy",
   "kind": "condition",
   "phrases": "[<limb>] radicular [<limb>] (syndrome|neuropathy|neuralgia|neuritis)\n[<limb>] (radiculopathy|radiculopathies|radiculapathy|radicolopathy|radiculopthy|radiculpathy|radicullopathy|radiculopaty|radiculpoathy|radicuolpathy|radiculopahty|raduculopathy|radicalopathy|radicalpathy|radiculophathy|radiculopath|radicuopathy|radic|radics|radiculitis|radiculitides|radicultis|radiculiits|radiculalgia|polyradiculopathy|polyradiculitis|radiculoneuritis|radiculopathic pain)\n(lumbar|lumbosacral) [nerve] [root] (neuritis|neuralgia) [or radiculitis]\nnerve root (irritation|inflammation|radiculitis|pain|syndrome|neuritis)\n(irritation|inflammation) of [the] [#level] (nerve root|<nerveroot>)\nthoracic or lumbosacral neuritis"
  },
  {
   "id": "radicular-low-back-pain",
   "says": "radicular low back pain",
   "kind": "condition",
   "complaint": true,
   "expands": [
    "radiculopathy",
    "low-back-pain"
   ],
   "phrases": "radicular (low back|lower back|lumbar|low back and leg) (pain|ache)\nradicular (lbp|lumbago)"
  },
  {
   "id": "arm-radiculopathy",
   "says": "radiculopathy of the arm",
   "kind": "condition",
   "region": "cervical",
   "phrases": "(arm|upper extremity|upper extremities|upper limb|ue|brachial|rue|lue) (radiculopathy|radiculitis|radicular pain|radic|radicular symptoms|neuritis)\n(radiculopathy|radiculitis|radicular pain) (of|in|down|into|to|affecting|involving) [the|his|her] (arm|upper extremity|upper extremities|hand|shoulder)\ncervicobrachial (radiculitis|neuralgia)"
  },
  {
   "id": "radicular-symptoms",
   "says": "radicular symptoms, not named as radiculopathy",
   "kind": "finding",
   "phrases": "(radicular|radic|radiculopathy|radiculopathic) [type|like] [<limb>] (symptom|sign|feature|component|character|complaint|distribution|quality|finding|sx|sxs|s/s|pattern|nature)\ndermatomal (pain|distribution|pattern|sensory loss|numbness)\nradicular in (nature|character|quality)\n[pain (in|along|of|down) [the|a|an]] #level [nerve] [root] (distribution|dermatome|dermatomal distribution|pattern)\n(radiating|radiation) in [a|the] [#level] [nerve root|dermatomal] (distribution|dermatome)\nof radicular (character|nature)\n(radicular|radiating) weakness"
  },
  {
   "id": "nonradicular",
   "says": "called not radicular",
   "kind": "finding",
   "phrases": "(nonradicular|non radicular) [<limb>] [pain|symptom|pattern|distribution]"
  },
  {
   "id": "nerve-root-compression",
   "says": "nerve root compression",
   "kind": "finding",
   "phrases": "<nerveroot> (compression|impingement|compromise|encroachment|entrapment|displacement|contact|abutment|effacement|involvement)\n(compression|impingement|encroachment|displacement|effacement|entrapment|contact|abutment) (of|on|upon|with) [the] [exiting|traversing|transversing|descending] [left|right] [#level] [nerve] (nerve|root|roots)\n(compressing|impinging|abutting|impinges|abuts|contacts|contacting|displacing|effacing|compresses|displaces) [on|upon|against] [the] [exiting|traversing|descending] [left|right] [#level] [nerve] (nerve|root)\nneural impingement\n(pinched|compressed|impinged|entrapped) nerve [root]"
  },
  {
   "id": "disc-displacement",
   "says": "disc displacement",
   "kind": "condition",
   "phrases": "<hern> [of|at|nucleus pulposus of] [the] [#level] [left|right] [foraminal] <disc>\n<disc> [space] [material] [,] <hern>\n<disc> [space] [material] [,] <hern> (/|and|or|,) <hern>\n<hern> (/|and|or|,) <hern> [of|at] [the] [#level] [<disc>]\n<disc> (is|are|was|has) [now] (herniated|protruding|extruded|displaced|prolapsed|ruptured|slipped)\n[<hern>] [lumbar] nucleus [pulposus|pulposis|pulpous] [<hern>]\n(hnp|hnps|hivd|hnip|pivd|pivid|plid|lumbar hnp|slip disc|slip disk|blown disc|blown disk|blown out disc)\n#level ldh\n#level [<disc>] [broad based|left|right|paracentral|subarticular|foraminal|far lateral|extraforaminal] (herniation|hernation|herination|herniaton|protrusion|protusion|extrusion|prolapse)\n(herniation|hernation|herination|herniaton|protrusion|protusion|prolapse|herniated|protruding) [at|of] #level\n(herniation|protrusion|extrusion) [at|of] [the] #level (disc|disk)\n(lumbar|lumbosacral|paracentral|central|foraminal|far lateral|broad based|broad|subarticular|posterolateral|extraforaminal|lateral recess) (herniation|protrusion|extrusion|prolapse)\n(free|extruded|sequestered|migrated) [disc|disk] fragment\n<disc> (fragment|fragments|material) [that] [is|was] [has] [extruded|free fragment|migrated]\nherniated (lumbar|#level)"
  },
  {
   "id": "intravertebral-herniation",
   "says": "herniation into a vertebral body",
   "kind": "condition",
   "expands": [
    "schmorl-node"
   ],
   "phrases": "(intravertebral|intraosseous|intra osseous|intra vertebral) [<disc>] (herniation|protrusion|hernia)"
  },
  {
   "id": "disc-bulge",
   "says": "disc bulge",
   "kind": "finding",
   "phrases": "<disc> [osteophyte] [complex] (bulge|bulging|bulges)\n(bulging|bulged) [<annulus>] <disc>\n(bulge|bulges|bulging) (of|at|in) [the] [#level] [<annulus>] (<disc>|#level)\n(annular|broad based|diffuse|circumferential|generalized) (bulge|bulging|bulges)\ndisc osteophyte complex\ndisk osteophyte complex\n#level (bulge|bulging|bulges)\n(bulge|bulging) [at] #level"
  },
  {
   "id": "disc-degeneration",
   "says": "disc degeneration",
   "kind": "condition",
   "phrases": "(degenerative|degen|degnerative|degenrative|degererative|degeneritive|degenerated) [intervertebral] <disc> (disease|dis|diease|disese|disesase|change|disorder|degeneration|dz|process|condition|narrowing|space)\n<disc> [space|disease] [,] <degen>\n(degenerative|degen|degnerative|degenrative|degenerated|degenerating|dessicated|desiccated|dehydrated|black|worn|worn out|collapsed) <disc>\n(ddd|lddd|ddds|ivdd|mlddd|dddz)\ndegeneration (of|in|at) [the] [#level] [intervertebral] (<disc>|disc space|discs)\n(degenerative|degeneration) (change|changes) (of|in|at) [the] [#level] (<disc>|disc space)\n(disc|disk) space (narrowing|collapse|loss)\n(loss of|decreased|reduced|diminished|loss in) (disc|disk) [space] height\n(disc|disk) [space] height loss\n(narrowed|narrow|collapsed) (disc|disk) [space]\ndegenerative (discopathy|diskopathy)\n(discopathy|diskopathy) [,] degenerative"
  },
  {
   "id": "disc-disorder",
   "says": "disc disorder of unstated type",
   "kind": "condition",
   "phrases": "<disc> (disease|disorder|pathology|problem|syndrome|abnormality|lesion|dz|trouble|issue|derangement|condition|diease)\n(discopathy|diskopathy|discopathies)\n(bad|diseased|abnormal) <disc>\n(disorder|disease|pathology) of [the] [#level] <disc>"
  },
  {
   "id": "specified-disc-disorder",
   "says": "a named disc disorder without a code of its own",
   "kind": "condition",
   "phrases": "(other|specified|other specified) [intervertebral] <disc> disorder\n(painful|symptomatic|discogenic) <disc> (disorder|syndrome|disease)\n<disc> (calcification|cyst|ossification)\n(calcified|calcification of) [the] <disc>\nvacuum (disc|disk) phenomenon"
  },
  {
   "id": "internal-disc-disruption",
   "says": "internal disc disruption",
   "kind": "condition",
   "phrases": "internal <disc> (disruption|derangement)\n<disc> disruption\nidd syndrome"
  },
  {
   "id": "annular-tear",
   "says": "annulus fibrosus defect",
   "kind": "condition",
   "phrases": "[<disc>] <annulus> (tear|tears|fissure|fissuring|defect|rent|disruption|tearing|rupture)\n(tear|fissure|defect|rent|disruption) (of|in) [the] [#level] [<disc>] <annulus>\n<disc> tear\ntear (of|in) [the] [#level] <disc>\ntorn (<disc>|<annulus>)\nhigh intensity zone"
  },
  {
   "id": "large-annular-defect",
   "says": "large defect of the annulus",
   "kind": "condition",
   "phrases": "(large|large sized|sizeable) [#level|lumbar|lumbosacral|posterior|left|right] [<disc>] <annulus> (defect|tear|fissure)\nlarge (defect|tear|fissure) (of|in) [the] [#level] [<disc>] <annulus>\n<annulus> (defect|tear|fissure) [,] [that is|is|measured as|, size] large"
  },
  {
   "id": "small-annular-defect",
   "says": "small defect of the annulus",
   "kind": "condition",
   "phrases": "(small|small sized|tiny) [#level|lumbar|lumbosacral|posterior|left|right] [<disc>] <annulus> (defect|tear|fissure)\nsmall (defect|tear|fissure) (of|in) [the] [#level] [<disc>] <annulus>\n<annulus> (defect|tear|fissure) [,] [that is|is|measured as|, size] small"
  },
  {
   "id": "schmorl-node",
   "says": "Schmorl's node",
   "kind": "condition",
   "phrases": "(schmorl|schmorls|shmorl|shmorls|schmorle) [s] (node|nodule|lesion|hernia)"
  },
  {
   "id": "myelopathy",
   "says": "myelopathy",
   "kind": "condition",
   "phrases": "(myelopathy|myelopathies|myelopathic|myelopahty|mylopathy) [changes|syndrome|findings]\n[spinal] cord compression\ncompression of [the] [spinal] (cord|conus) [medullaris]\nconus [medullaris] (compression|impingement)\n(compressing|compresses|impinging on) [the] [spinal] (cord|conus) [medullaris]"
  },
  {
   "id": "cauda-equina-syndrome",
   "says": "cauda equina syndrome",
   "kind": "condition",
   "phrases": "cauda equina syndrome\ncauda equina compression\ncauda equina\n(ces)"
  },
  {
   "id": "cauda-equina-roots",
   "says": "the nerve roots themselves",
   "kind": "site",
   "phrases": "the cauda equina [nerve roots|roots|nerves]\ncauda equina (nerve roots|nerve root|roots|nerves|fibers|level|region|appears|appear|are|is)\n(conus|conus medullaris|cord|filum) [,] (and|or|&|/) [the] cauda equina [nerve roots|roots]\n(clumping|crowding|redundancy|displacement|enhancement) of [the] cauda equina [nerve roots|roots]"
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
   "phrases": "(spinal|spine|canal|central|spinal canal|central canal|spinal cord canal) (stenosis|stenoses|stenois|stensosis|stenosos|stenotic|stenosed)\n(lumbar|lumbosacral|thoracic|cervical|thoracolumbar|l spine|ls spine|low back|lower lumbar) [spine|spinal|canal|central|vertebral] (stenosis|stenoses|stenois|stensosis|stenosos)\n(stenosis|stenois|stensosis) [,] (of|at|in|involving) [the] [lumbar|lumbosacral|central] [spinal|central|vertebral] (canal|spine|lumbar|lumbosacral|lumbar spine)\nlss\nstenotic (lumbar spine|lumbar canal|spinal canal|canal)\n(narrowing|constriction) of [the] [lumbar] (spinal canal|central canal|lumbar canal|canal)\n(spinal|central|lumbar) canal (narrowing|compromise)\ncaudal stenosis\n(acquired|congenital|degenerative|spondylotic) (spinal|lumbar|canal|central) stenosis"
  },
  {
   "id": "stenosis",
   "says": "stenosis, of which part of the spine is told by its level only",
   "kind": "condition",
   "phrases": "(stenosis|stenois|stensosis|stenosos|stenoses)"
  },
  {
   "id": "vessel-or-other-stenosis",
   "says": "stenosis of another part of the body",
   "kind": "condition",
   "phrases": "(aortic|carotid|coronary|mitral|pyloric|urethral|esophageal|renal artery|tracheal|subglottic|pulmonary|tricuspid|arterial|artery|venous|femoral|iliac|ureteral|bronchial|in stent|instent|lad|rca|popliteal|subclavian|vertebral artery|cervical os|anal|lacrimal|meatal|valve|valvular) [valve|artery|vein] (stenosis|stenoses)\n(stenosis|stenoses) of [the] [left|right] (aortic valve|carotid|renal artery|artery|coronary|urethra|lad|rca|pylorus|vein|fistula)"
  },
  {
   "id": "lateral-recess-stenosis",
   "says": "lateral recess stenosis",
   "kind": "condition",
   "phrases": "[lateral|subarticular] (lateral recess|subarticular|subarticular recess|subarticular zone) (stenosis|narrowing|encroachment|compromise)\n(stenosis|narrowing|encroachment) (of|in) [the] [left|right|bilateral] (lateral recess|lateral recesses|subarticular recess)"
  },
  {
   "id": "foraminal-stenosis",
   "says": "foraminal stenosis",
   "kind": "condition",
   "phrases": "[neural|intervertebral|neuro] (foraminal|neuroforaminal|neuralforaminal|foramen|foramina|neuroforamen|neuroforamina|forminal|foramenal|neuroforamenal) (stenosis|stenoses|narrowing|encroachment|compromise)\n(stenosis|narrowing|encroachment) (of|in|at) [the] [#level] [neural|intervertebral|neuro] (foramen|foramina|foraminas|neuroforamen|neuroforamina)\n(stenotic|narrowed) [neural|intervertebral] (foramen|foramina)\nnfn"
  },
  {
   "id": "central-and-foraminal-stenosis",
   "says": "stenosis of canal and foramen",
   "kind": "condition",
   "expands": [
    "spinal-stenosis",
    "foraminal-stenosis"
   ],
   "phrases": "(central|canal|spinal|spinal canal|central canal) (and|&|/|,) [lateral recess] [and|,] [bilateral|left|right] [neural] (foraminal|neuroforaminal) (stenosis|narrowing)\n[neural] (foraminal|neuroforaminal) (and|&|/) (central|canal|spinal|central canal|spinal canal) (stenosis|narrowing)"
  },
  {
   "id": "lateral-recess-and-foraminal-stenosis",
   "says": "stenosis of lateral recess and foramen",
   "kind": "condition",
   "expands": [
    "lateral-recess-stenosis",
    "foraminal-stenosis"
   ],
   "phrases": "lateral recess (and|&|/|,) [neural] (foraminal|neuroforaminal) (stenosis|narrowing)\n[neural] (foraminal|neuroforaminal) (and|&|/) lateral recess (stenosis|narrowing)"
  },
  {
   "id": "central-and-lateral-recess-stenosis",
   "says": "stenosis of canal and lateral recess",
   "kind": "condition",
   "expands": [
    "spinal-stenosis",
    "lateral-recess-stenosis"
   ],
   "phrases": "(central|canal|spinal|central canal|spinal canal) (and|&|/|,) [bilateral|left|right] lateral recess (stenosis|narrowing)\nlateral recess (and|&|/) (central|canal|spinal) (stenosis|narrowing)"
  },
  {
   "id": "osseous-foraminal-stenosis",
   "says": "osseous foraminal stenosis",
   "kind": "condition",
   "phrases": "(osseous|bony|subluxation|osteophytic|bone spur) [neural|intervertebral|neuro] (foraminal|neuroforaminal|foramen|neuroforamen) (stenosis|narrowing|encroachment|compromise)\n(osseous|bony|subluxation) (stenosis|narrowing) of [the] [#level] [neural|intervertebral] (foramen|foramina)\n[neural|neuro] (foraminal|neuroforaminal) (stenosis|narrowing|encroachment) (due to|from|secondary to|caused by|2/2|d/t) [the] (osteophyte|osteophytes|osteophytosis|bony overgrowth|bone spur|bone spurs|bony spurs|spurring|bony hypertrophy|facet osteophytes|endplate osteophytes|bone|bony changes|subluxation|bony encroachment|uncovertebral hypertrophy|endplate spurring)"
  },
  {
   "id": "disc-foraminal-stenosis",
   "says": "connective tissue or disc stenosis of the foramina",
   "kind": "condition",
   "phrases": "[neural|neuro] (foraminal|neuroforaminal) (stenosis|narrowing|encroachment) (due to|from|secondary to|caused by|2/2|d/t) [the] [a] [lateral|foraminal|broad based|loss of] (disc bulge|disc bulging|disk bulge|bulging disc|soft tissue|connective tissue|ligamentum flavum|ligamentum flavum hypertrophy|ligamentum hypertrophy|ligament hypertrophy|scar tissue|disc osteophyte complex)\n(disc|disk|connective tissue|soft tissue|ligamentous) [neural|intervertebral|neuro] (foraminal|neuroforaminal) (stenosis|narrowing)\n(connective tissue|disc|soft tissue) [and disc] stenosis of [the] [#level] [intervertebral|neural] (foramen|foramina)"
  },
  {
   "id": "neurogenic-claudication",
   "says": "neurogenic claudication",
   "kind": "condition",
   "phrases": "(neurogenic|neurogenc|neurological|neurologic|neuro|nuerogenic) [intermittent|leg|type|spinal|bilateral] (claudication|claudicaton|claudcation|claudications|claudicatory symptoms|claudication symptoms|claudicatory pain)\n(neuroclaudication|neurogenic claudicant)\n(claudication|claudicaton) [,|\\(] (neurogenic|neurologic)\nclaudication of neurogenic (origin|type|etiology|nature)\n(spinal|cauda equina|lumbar) claudication"
  },
  {
   "id": "pseudoclaudication",
   "says": "pseudoclaudication",
   "kind": "condition",
   "phrases": "(pseudoclaudication|pseudo claudication|pseudoclaudicatory symptoms|psuedoclaudication)"
  },
  {
   "id": "claudication",
   "says": "claudication, kind not stated",
   "kind": "condition",
   "phrases": "[intermittent] (claudication|claudicatory symptoms|claudication symptoms|claudicating)"
  },
  {
   "id": "vascular-claudication",
   "says": "vascular claudication",
   "kind": "condition",
   "phrases": "(vascular|arterial|vasculogenic) [intermittent] claudication\nclaudication [,] (vascular|arterial)"
  },
  {
   "id": "walking-intolerance",
   "says": "walking intolerance",
   "kind": "finding",
   "phrases": "(leg|legs|lower extremity) (heaviness|fatigue|give out|giving out|heavy|cramping|tiredness) [with|when|after|on] [walking|standing|ambulation]\n(heaviness|fatigue|cramping|aching|pain) (in|of) [the|his|her|both] (leg|legs|lower extremities|calves|thighs|buttocks) (with|when|after|on) (walking|standing|ambulation|ambulating)\n(leg|legs) (feel|feels|get|gets) (heavy|weak|tired|like lead)\n(unable to|cannot|can only|able to|can not) (walk|stand|ambulate) [only] [more than|for|for more than|about] [#number|one|two|half|a] (block|blocks|feet|minutes|yards|min)\n(unable to|cannot|can not|difficulty) (walk|walking) (more than|past|beyond) [#number|one|two|half|a] [block|blocks|feet|minutes|yards]\n(relieved|better|improves|improved|relief|eases|resolves) (by|with|when|on) (sitting|sitting down|leaning forward|flexion|bending forward|forward flexion|sits|sits down)\nshopping cart sign\nwalking (intolerance|tolerance|distance)\n(standing|ambulation|ambulatory) intolerance\n(worse|worsens|aggravated|pain|increased|heaviness|numbness) (with|by|when) [prolonged] (walking|standing and walking|walking and standing|standing or walking|walking or standing|ambulation)\nleaning (on|over) [a|the] (shopping cart|cart|walker|grocery cart)\n(has to|must|needs to) (sit|sit down|stop and rest|lean forward) (after|when|while|due to)"
  },
  {
   "id": "piriformis-syndrome",
   "says": "piriformis syndrome",
   "kind": "condition",
   "phrases": "(piriformis|pyriformis|pirformis|piraformis|piriformus|piriform|periformis) [muscle] (syndrome|sydrome|sx syndrome|entrapment|impingement|sciatica|related sciatica)\nsciatic [nerve] (entrapment|lesion|compression|impingement|neuropathy|mononeuropathy|palsy|nerve palsy)\n(lesion|entrapment|compression|neuropathy|mononeuropathy|impingement) of [the] [left|right|bilateral] sciatic nerve\n(deep gluteal|deep gluteal pain) syndrome\nsciatic nerve (is|was) (entrapped|compressed) (at|by|by the|under the) piriformis"
  },
  {
   "id": "lumbosacral-plexus-lesion",
   "says": "lumbosacral plexus disorder",
   "kind": "condition",
   "phrases": "(lumbosacral|lumbar|lumbo sacral|ls|l/s|sacral) (plexus|plexal) (lesion|disorder|compression|neuropathy|neuritis|injury residual|disease|involvement)\n(lumbosacral|lumbar|lumbo sacral|ls|l/s) (plexopathy|plexopathies|plexitis|plexopathy syndrome)\n(lesion|disorder|compression|neuropathy) of [the] (lumbosacral|lumbar) plexus\n(plexopathy|plexitis) [,|of the] (lumbosacral|lumbar)"
  },
  {
   "id": "lumbosacral-root-disorder",
   "says": "lumbosacral root disorder",
   "kind": "condition",
   "phrases": "(lumbosacral|lumbar|lumbo sacral|ls|l/s|#level) [nerve] root (disorder|lesion|entrapment|disease)\n(lumbosacral|lumbar) nerve root disorder [nec|not elsewhere classified]\ndisorder of [the] (lumbosacral|lumbar) [nerve] (root|roots)\n(lumbosacral|lumbar) (root disorder|root disorders)"
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
   "id": "leg-radiation",
   "says": "pain that runs into the leg",
   "kind": "symptom",
   "phrases": "referred sclerotomal pain"
  },
  {
   "id": "leg-radiation-words",
   "says": "pain that runs into the leg",
   "kind": "symptom",
   "expands": [
    "leg-radiation",
    "radiating-symptoms"
   ],
   "phrases": "(radiating|radiates|radiate|radiation|radiated|referring|shooting|shoots|extending|extends|traveling|travels|travelling|running|runs|going|goes|spreading|spreads) [pain] (down|into|to|in|along|through|towards) [the|his|her|their|both] [left|right|posterior|lateral|anterior|bilateral|back of|side of|entire] [of] [the|his|her] (leg|legs|lower extremity|lower extremities|lower limb|lower limbs|thigh|thighs|calf|calves|le|rle|lle|ble)"
  },
  {
   "id": "referred-leg-pain",
   "says": "referred pain of the leg",
   "kind": "symptom",
   "expands": [
    "leg-pain"
   ],
   "phrases": "(referred|sclerotomal|nonradicular|non radicular|somatic referred|referred sclerotomal|pseudoradicular) (leg|lower extremity|lower limb|thigh|lower extremities) (pain|ache|discomfort)\n(referred|sclerotomal|referred sclerotomal) pain [,] (to|into|in|of|down|referred to) [the|his|her|both] [left|right|bilateral] (leg|legs|lower extremity|lower extremities|thigh|lower limb)\n(sclerotomal|referred sclerotomal) (pain|leg pain)\n(leg|lower extremity) pain [,|\\(] (referred|sclerotomal|nonradicular|non radicular)"
  },
  {
   "id": "leg-paresthesia",
   "says": "paresthesia of the leg",
   "kind": "symptom",
   "phrases": "paresthesia of skin"
  },
  {
   "id": "leg-weakness",
   "says": "weakness of the leg",
   "kind": "symptom",
   "phrases": "weakness of lower limb"
  },
  {
   "id": "leg-paresthesia-words",
   "says": "paresthesia of the leg",
   "kind": "symptom",
   "expands": [
    "leg-paresthesia",
    "radiating-symptoms"
   ],
   "phrases": "<limb> (paresthesia|tingling|numbness and tingling|numbness/tingling|tingling and numbness|n/t|pins and needles)\n(paresthesia|tingling|numbness and tingling|numbness/tingling|tingling and numbness|n/t|pins and needles) (in|of|down|into|along|to) [the|his|her|both] [left|right|bilateral|lateral] (<limb>|foot|feet|toes)"
  },
  {
   "id": "leg-weakness-words",
   "says": "weakness of the leg",
   "kind": "symptom",
   "expands": [
    "leg-weakness",
    "radiating-symptoms"
   ],
   "phrases": "<limb> weakness\nweakness (in|of) [the|his|her|both] [left|right|bilateral] (<limb>|foot|feet)"
  },
  {
   "id": "region-of-condition",
   "says": "region of the condition that the note names",
   "kind": "site",
   "phrases": "region of [the] spine [:|is] (cervical|thoracic|lumbar|lumbosacral|thoracolumbar)"
  },
  {
   "id": "nerve-tension-sign",
   "says": "sign of a stretched nerve root",
   "kind": "finding",
   "phrases": "(lasegue|slump) sign (positive|present)"
  },
  {
   "id": "nerve-tension-found",
   "says": "sign of a stretched nerve root",
   "kind": "finding",
   "expands": [
    "nerve-exam",
    "nerve-tension-sign"
   ],
   "phrases": "(positive|pos|\\+) [left|right|bilateral|bilaterally|seated|supine|crossed|ipsilateral] [seated|supine] (slr|straight leg raise|straight leg raising) [test|sign]\n(slr|straight leg raise|straight leg raising) [test|testing|sign] [is|was|:] [seated|supine] [on the|at] [left|right|bilaterally] (positive|pos|\\+)"
  },
  {
   "id": "nerve-tension-of-back",
   "says": "straight leg raise that hurts in the back only",
   "kind": "finding",
   "expands": [
    "nerve-exam"
   ],
   "phrases": "(positive|pos|\\+) [left|right|bilateral] (slr|straight leg raise|straight leg raising) [test] [bilaterally] for [low] back pain [only|alone]\n(slr|straight leg raise|straight leg raising) [test] [is|was|:] (positive|pos|\\+) [bilaterally] for [low] back pain [only|alone]"
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
   "id": "spondylosis",
   "says": "spondylosis",
   "kind": "condition",
   "phrases": "(spondylosis|spondyloses|spondilosis|spondylosys|spondlyosis|spondyosis|spondylsis|spondolosis|spondylosus|spondylois|spondylossis|spondylarthrosis|spondyloarthrosis|spondyloarthropathy degenerative) [deformans]\n(spondylotic|spondylytic|spondylitic|spondolytic) (change|disease|disorder|spine|degeneration)\ndegenerative (spondylitis|spondylosis|spondylarthritis)\n<arthrosis> [of|in|at|involving] [the|her|his] [low|lower] <spine>\n(lumbar|lumbosacral|lumbo sacral|spinal|spine|l spine|ls spine|l/s spine|low back|lower back|back|lumbar spine|lumbosacral spine) <arthrosis>\n#level <arthrosis>\n<arthrosis> [of|at] [the] #level\narthritic (spine|lumbar spine|back)\n(arthritis|oa|osteoarthritis) [,] (lumbar|lumbosacral|spine|back|lower back|low back)\ndegenerative (spine|spinal) (arthritis|osteoarthritis)\n(wear and tear) (arthritis) [of] [the] [lumbar] [spine|back]"
  },
  {
   "id": "spondylogenic-compression",
   "says": "compression of the spinal cord by spondylosis",
   "kind": "condition",
   "expands": [
    "spondylosis",
    "myelopathy"
   ],
   "phrases": "(spondylogenic|spondylotic) compression of [the] [lumbar] [spinal] cord\n(spondylogenic|spondylotic) (cord compression|myelopathy)"
  },
  {
   "id": "arthritis-elsewhere",
   "says": "arthritis of another joint",
   "kind": "condition",
   "phrases": "(knee|knees|hip|hips|shoulder|shoulders|hand|hands|thumb|ankle|wrist|foot|tmj|rheumatoid|gouty|septic|inflammatory|juvenile|acromioclavicular|ac joint|cmc|patellofemoral|tricompartmental|cervical|neck|thoracic) [joint|spine] <arthrosis>\n<arthrosis> (of|in|involving) [the|her|his] [left|right|both|bilateral] (knee|knees|hip|hips|shoulder|shoulders|hand|hands|thumb|ankle|wrist|foot|neck|cervical spine|thoracic spine)"
  },
  {
   "id": "facet-arthropathy",
   "says": "facet joint arthropathy",
   "kind": "condition",
   "phrases": "<facetjoint> [joint] [,] (<arthrosis>|hypertrophy|hypertrophic change|hypertrophic arthropathy|overgrowth|degeneration|degenerative change|degenerative disease|disease|dz|sclerosis|arthritides|spondylosis|spurring|osteophytosis|degen change|djd change|hypertophy|hypertropy)\n(hypertrophic|degenerative|arthritic|degenerated|hypertrophied|osteoarthritic|enlarged) <facetjoint> [change|disease|arthropathy|arthrosis|joint disease|disorder|arthritis]\n(degeneration|hypertrophy|overgrowth|<arthrosis>|degenerative change|disease|arthritic change) (of|in|at|involving) [the] [#level] <facetjoint>\n<facetjoint> (and|&|/) [ligamentum] (flavum|ligamentous|ligament|ligamentum) (hypertrophy|thickening)\n(ligamentum flavum|ligamentous) and <facetjoint> hypertrophy\n(facetarthropathy|fact arthropathy|fact joint arthropathy)"
  },
  {
   "id": "disc-and-facet-degeneration",
   "says": "degeneration of discs and facet joints",
   "kind": "condition",
   "expands": [
    "disc-degeneration",
    "facet-arthropathy"
   ],
   "phrases": "degenerative (disc|disk) (and|&|/) (facet|facet joint) (disease|change|arthropathy|degeneration)\n(disc|disk) (and|&|/) (facet|facet joint) (degeneration|degenerative change|degenerative disease)\ndegenerative (facet|facet joint) (and|&|/) (disc|disk) (disease|change)\n(facet|facet joint) (and|&|/) (disc|disk) degeneration"
  },
  {
   "id": "facet-syndrome",
   "says": "facet syndrome",
   "kind": "condition",
   "phrases": "facet [pain] syndrome\nfacet mediated syndrome"
  },
  {
   "id": "facet-joint-syndrome",
   "says": "facet joint syndrome",
   "kind": "condition",
   "phrases": "(facet joint|z joint|zygapophyseal joint|zygapophysial joint|apophyseal joint) [pain|dysfunction] syndrome"
  },
  {
   "id": "facet-mediated-low-back-pain",
   "says": "facet-mediated low back pain",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "<fgenic> [axial|chronic] (low back|lower back) (pain|ache|discomfort)\n<fgenic> [axial|chronic] (lbp|lumbago|clbp)\n(facet|facet joint) (low back|lower back) (pain|ache|discomfort)\n(low|lower) back <fgenic> [axial] (pain|ache|discomfort)\n[axial|mechanical] ((low|lower) back (pain|ache)|lbp) [,|-|\\(|:] [is|of] [a] (<fgenic> [in nature|in origin|origin|type|etiology]|(facet|facet joint) (in nature|in origin|origin|type|etiology|mediated|generated))"
  },
  {
   "id": "facet-joint",
   "says": "the facet joints themselves, as the source that a provider names",
   "kind": "finding",
   "phrases": "<facetjoint> [joint]"
  },
  {
   "id": "facet-joint-words",
   "says": "procedures on facet joints and tests of them",
   "kind": "site",
   "phrases": "<facetjoint> [joint] (loading|denervation|rhizotomy|rfa|ablation|radiofrequency|neurotomy|arthrogram|arthrography|nerve|line|fracture|dislocation|effusion|fluid|orientation|tropism|tenderness|provocation|challenge|maneuver|screw|fusion|capsule|complex|articulation|column|intervention|procedure|lavage|debridement|medial branch)\n(facet|facet joint) [mediated] pain (pattern|referral pattern|distribution|provocation|map)"
  },
  {
   "id": "facet-cyst",
   "says": "synovial cyst of a facet joint",
   "kind": "condition",
   "phrases": "[<facetjoint>] (synovial|synovail|intraspinal synovial) [facet] [joint] cyst\n<facetjoint> [synovial] [joint] (cyst|ganglion|ganglion cyst)\n(juxtafacet|juxta facet|juxtaarticular|juxta articular) [synovial] cyst\ncyst (of|at|from|arising from) [the] [#level] <facetjoint>"
  },
  {
   "id": "cyst-elsewhere",
   "says": "synovial cyst of another joint",
   "kind": "condition",
   "phrases": "(popliteal|baker|bakers|wrist|hand|knee|hip|shoulder|ankle|foot|finger) [synovial] cyst\nsynovial cyst (of|at|in) [the|his|her] [left|right] (popliteal|wrist|hand|knee|hip|shoulder|ankle|foot|finger) [space]"
  },
  {
   "id": "kitchen-dish",
   "says": "a dish that is lifted or washed",
   "kind": "test",
   "phrases": "(a|her|his|their|wash|washing|heavy|casserole|baking|serving|satellite|petri|side|main) [a|the|heavy] dish"
  },
  {
   "id": "ankylosing-hyperostosis",
   "says": "diffuse idiopathic skeletal hyperostosis",
   "kind": "condition",
   "phrases": "[diffuse] idiopathic [skeletal|spinal] hyperostosis\ndiffuse skeletal hyperostosis\ndish [disease|syndrome]\n(ankylosing|senile ankylosing|vertebral|spinal ankylosing) hyperostosis\n(forestier|forestiers) [s] disease\nhyperostotic spondylosis"
  },
  {
   "id": "kissing-spine",
   "says": "kissing spine",
   "kind": "condition",
   "phrases": "kissing (spine|spinous process|lumbar spine|spinous processes|vertebra)\n(baastrup|bastrup|baastrups|basstrup|baarstrup|baastrupp) [s] [disease|syndrome|sign|phenomenon|disorder]\n(spinous process|interspinous) (impingement|kissing|abutment|neoarthrosis)\narthrosis interspinosa"
  },
  {
   "id": "low-back-strain",
   "says": "strain of the low back",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "<lowbackmuscle> [region|area|spine] [<muscleword>] [<muscleword>] <straining>\n(myofascial|muscular|musculoligamentous|soft tissue) <lowbackmuscle> <straining>\n(<straining>|strained|pulled) [of|in|to|involving|at|affecting] [muscle|muscles|the muscles|muscle group|paraspinal muscles|soft tissues] [of|in] <lowsite>\n(strained|pulled) [a] [muscle] [in|of] [my] <lowsite>\nstrain of muscle [,] fascia [,] and tendon of [the] (lower back|low back)\nstrain of [the] (muscle|muscles) (and|&|/) (tendon|tendons|fascia) of [the] (lower back|low back)\nback strain (lumbar|low|lower)\n(low|lower) back , (strain|muscle strain)\n<lowbackmuscle> - <straining>\n(strain|muscle strain) , (low back|lower back|lumbar)\nlumbago (strain|due to muscle strain)"
  },
  {
   "id": "back-strain",
   "says": "strain of the back",
   "kind": "condition",
   "phrases": "back [<muscleword>] <straining>\n(<straining>|strained|pulled) [of|in|to] [muscle|muscles|the muscles] [of|in] back\n(paraspinal|paraspinous|paravertebral|erector spinae|spinal) [muscle|muscles] <straining>\n(strained|pulled) back\npulled a muscle in [his|her|the|my] back"
  },
  {
   "id": "muscle-strain",
   "says": "muscle strain, site not stated",
   "kind": "condition",
   "phrases": "[muscle|muscular|musculoskeletal|musculoligamentous|myofascial|soft tissue] strain [injury]"
  },
  {
   "id": "strain-elsewhere",
   "says": "strain or sprain of another region",
   "kind": "condition",
   "phrases": "(cervical|neck|thoracic|upper back|mid back|midback|middle back|trapezius|rhomboid|shoulder|hip|groin|hamstring|quadriceps|calf|knee|ankle|wrist|gluteal|gluteus|adductor|hip flexor|abdominal|thigh|pectoral|rotator cuff|chest wall|intercostal|foot|elbow|thumb|finger|mcl|acl|hip adductor|iliopsoas|psoas|piriformis|rib|trapezial|dorsal) [region|spine|muscle|muscular|wall|paraspinal|ligament] [muscle] (strain|sprain|strain sprain|sprain strain|strain and sprain|sprain and strain)\n(cervical|neck|thoracic|upper back|mid back|shoulder|hip|groin|hamstring|knee|ankle|wrist|dorsal) [spine] (strain|sprain) (/|and|&) (sprain|strain)\n(strain|sprain) of [the|his|her] [left|right] [muscle|muscles] [of] [the] (neck|cervical spine|thoracic spine|upper back|mid back|shoulder|hip|groin|hamstring|knee|ankle|wrist|trapezius|calf|thigh|foot|elbow)\n(eye|financial|emotional|caregiver|vocal|heart|heat|rv|lv|ventricular|right heart|role|job|psychological|bacterial) strain\nstrain (gauge|pattern|of bacteria|of virus|counterstrain|echo)\nstrain counterstrain\nstrain [all|your|his|her|the|any] (urine|void|voids|stool|stools)\nstrain (to|at|during|with|while) [the|his|her|your|a] (urinate|void|defecate|stool|urination|defecation|bowel movement|bm)\nstrain on [the|his|her|your] [low|lower] (back|spine|lumbar spine)\n(put|puts|putting|place|places|placing|add|adds|reduce|reduces|reducing|lessen|decrease|decreases|minimize|avoid|avoids|prevent|relieve|excess|excessive|undue|extra|increased|mechanical|cough|less|more) [any|the|undue|excess|excessive|extra|less|more|too much] strain [on|to] [the|his|her|your] [low|lower] [back|spine|lumbar spine|muscle]\n(cough|sneeze|coughing|sneezing) [,] [sneeze|sneezing] (or|and|,|/) strain"
  },
  {
   "id": "low-back-sprain",
   "says": "sprain of lumbar ligaments",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(low back|lower back|lumbar|lumber|l spine|paralumbar|lower lumbar) [region|area|spine] [musculoligamentous|musculo ligamentous|paraspinal|muscular|muscle|soft tissue|facet] <spraining>\n<spraining> [injury] [of|to|in|involving] [ligament|ligaments|the ligaments] [of] (low back|lower back|lumbar spine|lumbar|lumbar region|lumbar ligament|lumbar facet joint|lumbar facet|l spine)\nsprained (low back|lower back)\nback sprain (lumbar|low|lower)\nsprain , (low back|lower back|lumbar)"
  },
  {
   "id": "back-sprain",
   "says": "sprain of the back, region not stated",
   "kind": "condition",
   "phrases": "back [ligament|ligamentous] sprain\nsprained back\n(muscular|muscle|ligamentous|ligament|musculoligamentous) sprain\nsprain of [his|her|the] back"
  },
  {
   "id": "lumbosacral-sprain",
   "says": "lumbosacral sprain",
   "kind": "condition",
   "region": "lumbosacral",
   "phrases": "(lumbosacral|lumbo sacral|ls|l/s|l s|ls spine|l/s spine) [joint|spine|region|musculoligamentous] <spraining>\n<spraining> of lumbosacral [spine|joint|ligament|ligaments|region]\n<spraining> of unspecified (part|parts) of lumbar spine and pelvis"
  },
  {
   "id": "low-back-strain-and-other",
   "says": "strain of the low back and of another region",
   "kind": "condition",
   "expands": [
    "low-back-strain",
    "strain-elsewhere"
   ],
   "phrases": "(low back|lower back|lumbar|lumbosacral) [muscle|muscular|myofascial|paraspinal] strain (and|/|&|,|with|plus) [muscle] (cervical|thoracic|neck|upper back|mid back) [muscle|myofascial|paraspinal] (strain|sprain)\n(low back|lower back|lumbar|lumbosacral) and (cervical|thoracic|neck) strain\n(cervical|thoracic|neck) (and|&|/|,) (lumbar|low back|lumbosacral) [muscle|myofascial|paraspinal] (strain|strains)"
  },
  {
   "id": "low-back-sprain-and-other",
   "says": "sprain of the low back and of another region",
   "kind": "condition",
   "expands": [
    "low-back-sprain",
    "strain-elsewhere"
   ],
   "phrases": "(low back|lower back|lumbar) sprain (and|/|&|,|with|plus) (cervical|thoracic|neck|upper back|mid back) (strain|sprain)\n(low back|lower back|lumbar) and (cervical|thoracic|neck) sprain\n(cervical|thoracic|neck) (and|&|/|,) (lumbar|low back) (sprain|sprains)"
  },
  {
   "id": "lumbosacral-sprain-strain",
   "says": "sprain and strain of the lumbosacral region",
   "kind": "condition",
   "region": "lumbosacral",
   "expands": [
    "lumbosacral-sprain",
    "low-back-strain"
   ],
   "phrases": "(lumbosacral|lumbo sacral|ls|l/s|l s|ls spine|l/s spine) [joint|spine|region] [musculoligamentous|muscular|muscle|myofascial] <bothinjuries>\n<bothinjuries> [injury] [of|to|in|involving|,|\\-|:] (lumbosacral|lumbo sacral|ls spine|l/s spine) [spine|region|joint]"
  },
  {
   "id": "low-back-sprain-strain",
   "says": "sprain and strain of the low back",
   "kind": "condition",
   "region": "lumbar",
   "expands": [
    "low-back-sprain",
    "low-back-strain"
   ],
   "phrases": "(low back|lower back|lumbar|lumber|l spine|paralumbar|lower lumbar|back) [region|spine] [musculoligamentous|muscular|muscle|myofascial|soft tissue|ligamentous] <bothinjuries> [injury]\n<bothinjuries> [injury] [of|to|in|involving|,|\\-|:] [muscles|ligaments] [of] <lowsite>"
  },
  {
   "id": "sacroiliac-sprain",
   "says": "sprain of the sacroiliac joint",
   "kind": "condition",
   "region": "sacral",
   "phrases": "<si> [joint] [ligament|ligaments|ligamentous] (sprain|strain|sprain strain|strain sprain|sprain injury|ligament injury)\n<si> [joint] (sprain|strain) (/|and|&|\\-|,) (strain|sprain)\nsi (sprain|strain|sprain strain|strain sprain)\n(sprain|strain|sprain strain|sprained|ligament sprain) [injury] [of|to|at] [ligament|ligaments|the ligaments] [of] <si>\n(sprain|strain) (/|and|&|\\-) (strain|sprain) [injury] (of|to|at) <si>"
  },
  {
   "id": "coccyx-sprain",
   "says": "sprain of the coccyx",
   "kind": "condition",
   "region": "sacral",
   "phrases": "(sacrococcygeal|coccyx|coccygeal) [joint|ligament] sprain\nsprain of (sacrococcygeal joint|coccyx)"
  },
  {
   "id": "low-back-contusion",
   "says": "contusion of the lower back",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(low back|lower back|lumbar|lumbosacral|lumbar spine|sacral|sacrum|coccyx|coccygeal|tailbone|buttock|gluteal|sacrococcygeal|paralumbar|lumbar paraspinal|low back soft tissue|lumbar soft tissue|lumbar muscle) [region|area|muscle|spine] (contusion|bruise|bruising|hematoma|ecchymosis)\n(contusion|bruise|bruising|hematoma|bruised|contused) [of|to|over|on|in] (low back|lower back|lumbar|lumbar region|lumbar area|lumbar spine|lumbosacral region|lower back and pelvis|sacrum|sacral region|coccyx|tailbone|buttock|gluteal region|lumbar muscles|lumbar paraspinals)\n(low|lower) back , contusion\ncontusion , (low back|lower back)"
  },
  {
   "id": "back-contusion",
   "says": "contusion of the back, region not stated",
   "kind": "condition",
   "phrases": "back (contusion|bruise|bruising|hematoma)\n(contusion|bruise|bruising|hematoma) (of|to|over|on) back"
  },
  {
   "id": "contusion-elsewhere",
   "says": "contusion of another region",
   "kind": "condition",
   "phrases": "(upper back|mid back|thoracic|rib|chest wall|flank|hip|knee|shoulder|scalp|head|arm|leg|thigh|foot|abdominal wall|renal|pulmonary|cervical|neck) (contusion|bruise|hematoma)\n(contusion|hematoma|bruise) (of|to) (upper back|mid back|thoracic|rib|ribs|chest wall|flank|hip|knee|shoulder|scalp|head|arm|leg|thigh|foot|abdominal wall|kidney|neck)"
  },
  {
   "id": "low-back-injury",
   "says": "injury of the low back, type not stated",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(low back|lower back|lumbar|lumbar spine|lumbosacral|lumbosacral spine|l spine) [soft tissue|musculoskeletal|work] (injury|trauma)\n(injury|trauma|injuries) (of|to|in|involving) [soft tissues of] (low back|lower back|lumbar spine|lumbar region|lumbosacral spine|lumbar)\nunspecified injury of lower back\n(coccyx|coccygeal|tailbone|sacral|sacrum) [soft tissue] (injury|trauma)\n(injury|trauma) (of|to) (coccyx|tailbone|sacrum|sacral region)\n(work|work related|occupational|industrial) [related] (low back|lower back|lumbar) injury"
  },
  {
   "id": "old-injury",
   "says": "an old injury",
   "kind": "finding",
   "phrases": "(old|remote|prior|previous|past|earlier) [low back|back|lower back|work|lumbar|sports] (injury|trauma|accident)\n(sequela|sequelae|late effect|residual) (of|from) [old|remote|prior|previous] [low back|lumbar|back|work] (injury|trauma|accident|fall|mva|mvc)\nhealed (injury|trauma)"
  },
  {
   "id": "traumatic-disc-rupture",
   "says": "traumatic rupture of a lumbar disc",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(traumatic|acute traumatic|posttraumatic|post traumatic) [<disc>] <hern> [of|at] [the] [#level] [<disc>|nucleus pulposus]\n(traumatic|posttraumatic|post traumatic) (hnp|herniated nucleus pulposus)\n<disc> <hern> [,|\\(] [acute] traumatic\nhnp [,|\\(] [acute] traumatic\n[#level] (<disc> <hern>|<hern> <disc>|hnp|<hern>) [at|of] [#level] (due to|from|caused by|secondary to|sustained in|resulting from|2/2|d/t) [the|a|an|his|her] [acute|recent|high speed] (trauma|injury|fall|accident|mva|mvc|motor vehicle accident|motor vehicle collision|car accident|crash|lifting injury|work injury|collision)"
  },
  {
   "id": "wedge-compression-fracture",
   "says": "wedge compression fracture",
   "kind": "condition",
   "phrases": "[anterior] wedge [type|shaped] [compression] [<vertebra>] (<fx>|compression fracture|compression)\nwedge [compression] <fx> [deformity]\nwedge (compression deformity|type compression)\n(anterior wedging|wedge) (compression|compression fracture)\nwedge <fx> (of|at|involving) [the] [<vertebra>]"
  },
  {
   "id": "compression-fracture",
   "says": "vertebral compression fracture",
   "kind": "condition",
   "phrases": "[<vertebra>|spinal|spine|endplate|end plate] compression [type] <fx> [deformity]\n[<vertebra>|spinal|spine] compression (deformity|injury|type fracture)\n(superior|inferior) (endplate|end plate) [compression] (<fx>|compression|deformity|compression deformity)\nvcf\ncomp <fx>\ncollapsed [#level] <vertebra>\n<vertebra> (collapse|compression|height collapse)\n(collapse|compression|collapsed) (of|at) [body of] <vertebra>\ncollapse (of|at) [body of] #level\n#level collapse\nwedging of [the] [#level] <vertebra>\nwedge deformity\n(biconcave|vertebra plana|vertebral plana) [deformity] [<fx>]\ncompressed <vertebra>"
  },
  {
   "id": "burst-fracture",
   "says": "burst fracture",
   "kind": "condition",
   "phrases": "[stable|compression] burst [type] [compression] <fx>\n<fx> , burst type\nbursting <fx>"
  },
  {
   "id": "unstable-burst-fracture",
   "says": "unstable burst fracture",
   "kind": "condition",
   "phrases": "unstable [compression] burst [type] <fx>\n#level unstable burst <fx>\nburst <fx> [,|\\(] unstable"
  },
  {
   "id": "vertebral-process-fracture",
   "says": "fracture of a process or arch of a vertebra",
   "kind": "condition",
   "phrases": "(transverse process|transverse processes|tp|tvp|spinous process|spinous processes|lamina|laminar|pedicle|articular process|neural arch|vertebral arch|posterior element|posterior elements|chance|flexion distraction|seat belt|facet|articular facet|split|coronal split|pincer) [type] <fx>\n<fx> (of|at|through|involving) [the] [#level] (transverse process|transverse processes|spinous process|spinous processes|lamina|pedicle|articular process|vertebral arch|neural arch|posterior elements)"
  },
  {
   "id": "vertebral-fracture",
   "says": "fracture of a lumbar vertebra",
   "kind": "condition",
   "phrases": "(<vertebra>|spine|spinal|lumbar|lumbar spine|lumbar vertebral|lumbar vertebra|lumbar vertebral body|#level|#level vertebral|#level vertebra|#level vertebral body|back) (<fx>|body fracture)\n<fx> (of|at|involving|in) [the] [body of] (#level|lumbar spine|lumbar vertebra|lumbar vertebrae|lumbar vertebral body|<vertebra>|spine|back|lumbar region)\nfractured (#level|lumbar vertebra|<vertebra>|spine|back)\nbroken back\nbroken <vertebra>"
  },
  {
   "id": "fracture-of",
   "says": "fracture, its site in other words",
   "kind": "condition",
   "phrases": "<fx> [of]"
  },
  {
   "id": "lumbar-vertebra-1",
   "says": "the first lumbar vertebra",
   "kind": "site",
   "region": "lumbar",
   "phrases": "(first|1st) lumbar [<vertebra>]"
  },
  {
   "id": "lumbar-vertebra-2",
   "says": "the second lumbar vertebra",
   "kind": "site",
   "region": "lumbar",
   "phrases": "(second|2nd) lumbar [<vertebra>]"
  },
  {
   "id": "lumbar-vertebra-3",
   "says": "the third lumbar vertebra",
   "kind": "site",
   "region": "lumbar",
   "phrases": "(third|3rd) lumbar [<vertebra>]"
  },
  {
   "id": "lumbar-vertebra-4",
   "says": "the fourth lumbar vertebra",
   "kind": "site",
   "region": "lumbar",
   "phrases": "(fourth|4th) lumbar [<vertebra>]"
  },
  {
   "id": "lumbar-vertebra-5",
   "says": "the fifth lumbar vertebra",
   "kind": "site",
   "region": "lumbar",
   "phrases": "(fifth|5th) lumbar [<vertebra>]"
  },
  {
   "id": "pathological-fracture",
   "says": "pathological fracture of a vertebra",
   "kind": "condition",
   "phrases": "(pathologic|pathological|path|pathologically|neoplastic|malignant|metastatic|tumor related|myelomatous) [acute|closed] (<vertebra>|compression|spine|spinal|burst|wedge|<vertebra> compression|<vertebra> body) [compression] (<fx>|compression deformity|collapse)\n(pathologic|pathological) <fx> (of|at|in|involving) [body of] (<vertebra>|lumbar spine|spine|lumbar <vertebra>|#level)\n(pathologic|pathological) (vcf|collapse of <vertebra>|<vertebra> collapse)"
  },
  {
   "id": "pathological-fracture-unsited",
   "says": "pathological fracture",
   "kind": "condition",
   "phrases": "(pathologic|pathological|path|pathologically|neoplastic|malignant) <fx>"
  },
  {
   "id": "insufficiency-fracture",
   "says": "insufficiency fracture",
   "kind": "condition",
   "phrases": "[osteopenic] insufficiency [<vertebra>|compression|endplate|spine|spinal] [compression] <fx>\n<vertebra> insufficiency <fx>"
  },
  {
   "id": "osteoporotic-fracture",
   "says": "osteoporotic fracture of a vertebra",
   "kind": "condition",
   "phrases": "(osteoporotic|osteoporosis related|osteoporosis associated|osteoporosis induced|fragility|osteoporotic type|osteoporosis|senile|senile osteoporotic|postmenopausal osteoporotic) (<vertebra>|compression|spine|spinal|wedge|burst|<vertebra> compression|<vertebra> body|wedge compression|lumbar spine|<vertebra> fragility|insufficiency|fragility|pathologic|pathological) [compression|type] (<fx>|collapse|compression deformity|deformity|compression|compression <fx>)\n(osteoporotic|fragility|osteoporosis) (vcf|ovcf|<vertebra> collapse)\n(compression|<vertebra>|<vertebra> compression|spine|spinal|#level|wedge|wedge compression) <fx> [,] (due to|from|secondary to|caused by|related to|d/t|2/2|2 to|on the basis of|in the setting of|of) [age related|senile|postmenopausal] osteoporosis\n(osteoporotic|fragility) <fx> (of|at|in|involving) [body of] (<vertebra>|lumbar spine|spine|#level|lumbar <vertebra>)\novcf\n(vcf|compression <fx>|<vertebra> <fx>) , osteoporotic\n[age related|senile|postmenopausal|post menopausal] (osteoporosis|osteoporosis of spine|spinal osteoporosis) with [current] [new] [pathological|pathologic|fragility|osteoporotic] [current] (<vertebra>|compression|<vertebra> compression|spinal|#level) [compression] <fx>\n[age related|senile|postmenopausal] osteoporosis with current pathological <fx> [,|of] <vertebra>"
  },
  {
   "id": "osteoporotic-fracture-unsited",
   "says": "osteoporotic fracture",
   "kind": "condition",
   "phrases": "(osteoporotic|osteoporosis related|fragility|osteoporotic fragility) <fx>\n<fx> (due to|from|secondary to|caused by|related to) osteoporosis\n[age related|senile|postmenopausal|post menopausal] osteoporosis with [current] (pathological|pathologic|fragility|current) <fx>"
  },
  {
   "id": "stress-fracture-vertebra",
   "says": "stress fracture of a vertebra",
   "kind": "condition",
   "phrases": "(stress|fatigue|overuse) (<fx>|reaction|injury fracture) [of|at|in|involving|through] [the] [#level] [lumbar|pars|vertebra|vertebral|spine] [vertebra|pars|interarticularis|spine|articularis|pedicle]\n(pars|lumbar|<vertebra>|pars interarticularis|pars articularis|pedicle|#level|#level pars|spinal|lumbar spine|lumbar pars|lumbar vertebral) [interarticularis] (stress|fatigue) (<fx>|reaction|injury)\n(pars|pars interarticularis|#level pars) [interarticularis] (<fx>|stress injury)\n<fx> of [the] [#level] (pars|pars interarticularis)"
  },
  {
   "id": "fracture-elsewhere",
   "says": "fracture of another bone",
   "kind": "condition",
   "phrases": "(hip|rib|wrist|ankle|femur|femoral|femoral neck|pelvic|pelvis|tibia|tibial|radius|radial|distal radius|humerus|humeral|skull|clavicle|foot|hand|nasal|facial|occipital bone|cervical|cervical spine|odontoid|thoracic spine|thoracic|thoracic vertebral|sternal|scapula|scapular|fibula|metatarsal|pubic ramus|patella|elbow|finger|toe|heel|calcaneal|colles|intertrochanteric|acetabular|jaw|orbital) [neck|shaft|stress|compression] [<vertebra>] <fx>\n<fx> of [the] [left|right|distal|proximal] (hip|rib|wrist|ankle|femur|pelvis|tibia|radius|humerus|skull|clavicle|occipital|femoral neck|foot|hand|fibula|sternum|thoracic spine|cervical spine|finger|toe|nose|jaw)\n(stress|fatigue) (<fx>|reaction) (of|in|at) [the] [left|right|distal|proximal] [#number] (tibia|metatarsal|femur|foot|femoral neck|hip|fibula|calcaneus|sacrum|pelvis|navicular)\n(tibial|metatarsal|femoral|sacral|navicular|calcaneal) stress (<fx>|reaction)\nsacral insufficiency <fx>"
  },
  {
   "id": "sacral-fracture",
   "says": "fracture of the sacrum",
   "kind": "condition",
   "region": "sacral",
   "phrases": "(sacral|sacrum|sacral ala|sacral alar) <fx>\n<fx> of [the] (sacrum|sacral ala)\nfractured sacrum"
  },
  {
   "id": "coccyx-fracture",
   "says": "fracture of the coccyx",
   "kind": "condition",
   "region": "sacral",
   "phrases": "(coccyx|coccygeal|tailbone) <fx>\n<fx> of [the] (coccyx|tailbone)\n(fractured|broken) (coccyx|tailbone)"
  },
  {
   "id": "osteoporosis",
   "says": "osteoporosis",
   "kind": "condition",
   "phrases": "[age related|senile|postmenopausal|post menopausal|involutional|primary|generalized|type 1|type 2|type i|type ii] (osteoporosis|osteoporotic|osteoporotic bone)\nosteoporosis of [the] (spine|lumbar spine)"
  },
  {
   "id": "other-osteoporosis",
   "says": "osteoporosis of another named type",
   "kind": "condition",
   "phrases": "(drug induced|medication induced|steroid induced|glucocorticoid induced|corticosteroid induced|prednisone induced|gc induced|disuse|postsurgical|post surgical|postsurgical malabsorption|post traumatic|posttraumatic|idiopathic|postoophorectomy|post oophorectomy|heparin induced|aromatase inhibitor induced|aromatase inhibitor associated|transplant|androgen deprivation|secondary|steroid related|steroid associated|immobilization|juvenile) osteoporosis\n(steroid|steroids|glucocorticoid|corticosteroid|drug|prednisone|glucocorticoids) [-] induced [senile] (osteoporosis|osteoporotic)\nosteoporosis (due to|from|secondary to|caused by|related to) [chronic|long term|prolonged] (steroid|steroids|prednisone|glucocorticoid|glucocorticoids|corticosteroid|corticosteroids|disuse|immobilization|immobility|malabsorption|steroid use|prednisone use|steroid therapy|aromatase inhibitor|oophorectomy|drug|medication|heparin|androgen deprivation)\nosteoporosis of disuse\n(gio|giop)"
  },
  {
   "id": "osteopenia",
   "says": "osteopenia",
   "kind": "finding",
   "phrases": "(osteopenia|osteopenic|low bone mass|low bone density|demineralization)"
  },
  {
   "id": "bone-disease",
   "says": "disease of bone other than osteoporosis or neoplasm",
   "kind": "condition",
   "phrases": "(pagets disease|paget disease|pagets|osteitis deformans) [of bone]\n(osteomalacia|osteogenesis imperfecta|renal osteodystrophy|fibrous dysplasia|hyperparathyroidism|osteitis fibrosa cystica|gaucher disease|gauchers disease|hypophosphatasia|mastocytosis|sickle cell disease|avascular necrosis of [the] [vertebra|vertebral body]|kummell disease|kummells disease|ckd mbd|metabolic bone disease|bone disease)"
  },
  {
   "id": "metastatic-cancer",
   "says": "cancer that has spread, place not stated",
   "kind": "condition",
   "phrases": "(metastatic|secondary|widely metastatic|stage 4|stage iv|stage four) (breast|prostate|lung|renal|renal cell|rcc|colon|thyroid|kidney|colorectal|bladder|nsclc|small cell lung|non small cell lung|ovarian|pancreatic|hepatocellular|gastric) [cell] [cancer|carcinoma|adenocarcinoma|ca]\nmetastatic (cancer|carcinoma|disease|malignancy|adenocarcinoma|lesion|tumor|melanoma|lymphoma|sarcoma|neoplasm|ca)\n(breast|prostate|lung|renal|colon|thyroid) [cancer|carcinoma|ca] (metastasis|metastases|mets)\n(metastasis|metastases|mets)"
  },
  {
   "id": "vertebral-tumour",
   "says": "tumour of the vertebra, nature not stated",
   "kind": "condition",
   "phrases": "[vertebral] (hemangioma|lymphoma|plasmacytoma|giant cell tumor|aneurysmal bone cyst|tumor|tumour|neoplasm|neoplastic disease|neoplastic process|malignant neoplasm|leukemia)"
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
   "id": "injury-event",
   "says": "injury event",
   "kind": "finding",
   "phrases": "(while|when|after|from|during) [he|she] [was] falling\n(fell|fall|falls) (from|off|down|on|onto|while|at|yesterday|today|last|backward|backwards)\n(ground level|standing height|same level|mechanical|minor|low energy|low impact|witnessed|unwitnessed) fall\nfall (at home|from standing|from standing height|from ground level|from chair|out of bed|in the bathroom|on ice)\n(glf)\n(low velocity|low speed) [mva|mvc|collision]\n(injured|injury) (his back|her back|his low back|her low back|while)\nfelt a (pop|pull|snap|twinge)\nsports injury\ntackled\n(golfing|twisting|bending) injury\ninjury (date|occurred)\ndate of injury\ndoi\nthrew [my] back out\n(hurt|injured) [my] [low|lower] back\nsports related\nminor trauma\nlow energy (trauma|injury|mechanism)"
  },
  {
   "id": "injury-by-exertion",
   "says": "pain brought on by a movement or a strain of the day",
   "kind": "finding",
   "expands": [
    "injury-event",
    "exertion"
   ],
   "phrases": "(while|when|after|from|during) [he|she] [was] (bending|twisting|golfing|swinging|gardening|raking|coughing|sneezing|helping)\n(squatting|crossfit)"
  },
  {
   "id": "exertion",
   "says": "a movement or a strain of the day",
   "kind": "finding",
   "phrases": "mechanism [of injury] [:|was|is] (bending|twisting)"
  },
  {
   "id": "injury-by-lifting",
   "says": "injury while lifting or moving a load",
   "kind": "finding",
   "expands": [
    "injury-event",
    "mechanism-lifting"
   ],
   "phrases": "(while|when|after|from|during) [he|she] [was] (lifting|lifting a|moving|shoveling|pushing|pulling|carrying)\n(lifted|lifting) [a|an|the] [heavy] (box|boxes|object|furniture|couch|patient|weight|weights|refrigerator|bag|load|crate|package|toddler|equipment|engine|tire|pallet|child)\nheavy lifting\nlifting injury\n(weightlifting|deadlifting|deadlift)"
  },
  {
   "id": "injury-by-slip",
   "says": "fall after slipping or tripping",
   "kind": "finding",
   "expands": [
    "injury-event",
    "mechanism-slip"
   ],
   "phrases": "(slipped|tripped|slipping|tripping|stumbled) [and] (fell|falling|fallen)\n(slip|trip) (and|&) fall"
  },
  {
   "id": "injury-by-fall",
   "says": "fall",
   "kind": "finding",
   "expands": [
    "injury-event",
    "mechanism-fall"
   ],
   "phrases": "(fell|fallen)\n(status post|s/p|after|following|since|from|due to|sustained) [a|the|his|her] [recent] fall"
  },
  {
   "id": "injury-at-work",
   "says": "injury at work",
   "kind": "finding",
   "expands": [
    "injury-event",
    "work-related"
   ],
   "phrases": "(work|workplace|on the job|industrial|occupational|work related) injury\n(injured|injury) [sustained] (at work|on the job|at his job|at her job)"
  },
  {
   "id": "injury-by-vehicle",
   "says": "vehicle accident",
   "kind": "finding",
   "expands": [
    "major-injury-event",
    "mechanism-vehicle"
   ],
   "phrases": "(motor vehicle|motor-vehicle|car|auto|automobile|vehicular|motorcycle|atv|rear end|head on|rollover|truck) [vehicle] (accident|collision|crash|wreck|incident)\n(mva|mvc|mvas|mcc|mca)\nrear ended"
  },
  {
   "id": "mechanism-lifting",
   "says": "lifting or moving a load",
   "kind": "finding",
   "phrases": "mechanism [of injury] [:|was|is] [heavy] lifting"
  },
  {
   "id": "mechanism-slip",
   "says": "slip or trip with a fall",
   "kind": "finding",
   "phrases": "mechanism [of injury] [:|was|is] [a] (slip|trip) and fall"
  },
  {
   "id": "mechanism-fall",
   "says": "fall",
   "kind": "finding",
   "phrases": "mechanism [of injury] [:|was|is] [a] fall\naccidental fall"
  },
  {
   "id": "mechanism-vehicle",
   "says": "vehicle accident",
   "kind": "finding",
   "phrases": "mechanism [of injury] [:|was|is] [a] (mva|mvc|motor vehicle accident)"
  },
  {
   "id": "work-related",
   "says": "at work",
   "kind": "finding",
   "phrases": "(at work|at his work|at her work|on the job|while working|while at work|at his job|at her job|on duty|at the workplace)\n(workers [\\'] compensation|workers [\\'] comp|workmans comp|work comp|wc) [claim|case|visit|injury|patient]\n(work|job) related"
  },
  {
   "id": "major-injury-event",
   "says": "injury event of high energy",
   "kind": "finding",
   "phrases": "(bicycle|bike|snowmobile|pedestrian|ski|skiing|train|high speed) [vehicle] (accident|collision|crash|injury|trauma|wreck|incident)\n(motor vehicle|motor-vehicle|car|auto|automobile|vehicular|motorcycle|atv|rear end|head on|rollover|truck) [vehicle] (injury|trauma)\n(struck|hit|run over) by [a] (car|truck|vehicle|tree|bus|motorcycle|forklift)\n(fell|fall|falling|jumped|jump) [#number] [feet|foot|ft|stories|story] (from|off|of|out of|down|through) [a|the|of|his|her] [#number] [foot|ft|story] [height|flight of] [of] (roof|ladder|tree|scaffold|scaffolding|horse|balcony|stairs|height|bridge|window|truck|deck|cliff|building|flight of stairs|stepladder|feet|bicycle|attic)\n(fell|fall) [about|approximately] #number (feet|ft|foot|stories|meters)\n#number (foot|ft|feet|story) fall\nfall from [a|significant] height\n(thrown|bucked) (from|off) [a|the|his|her] (horse|motorcycle|bike|atv|vehicle)\nejected [from]\n(crush|crushing|blast|high energy|high impact|high velocity) (injury|trauma|mechanism|accident)\n(assaulted|assault|polytrauma|major trauma|significant trauma|parachute|skydiving)"
  },
  {
   "id": "traumatic",
   "says": "called traumatic",
   "kind": "finding",
   "phrases": "(traumatic|traumatically|posttraumatic|post traumatic|acute traumatic)\ndue to [the|a] [acute|recent] (trauma|injury|accident)\ntraumatic injury"
  },
  {
   "id": "wedge-type",
   "says": "called a wedge type of fracture",
   "kind": "finding",
   "phrases": "wedge (type|pattern|shaped|configuration)\n(compression|wedge compression) type"
  },
  {
   "id": "nontraumatic",
   "says": "called nontraumatic, or of unknown cause",
   "kind": "finding",
   "phrases": "(nontraumatic|atraumatic|non traumatic|spontaneous|spontaneously)\n(no|without|denies|denied) [any|known|history of|recent|antecedent|preceding|significant|specific] [recent] (trauma|injury|fall|falls|injuries|traumatic event)\nno (trauma|injury) or fall\nin the absence of trauma\n(cause|etiology) (unknown|undetermined|not established|not determined|is unknown|is undetermined)\nof (unknown|undetermined) (cause|etiology)"
  },
  {
   "id": "healing-phase",
   "says": "the injury is in the healing phase",
   "kind": "visit",
   "phrases": "(routine|normal|expected|good|appropriate|uncomplicated) healing\nhealing (phase|well|appropriately|nicely|as expected|routinely|normally|stage|on schedule)\n(routine|scheduled) (follow up|followup|f/u|recheck|aftercare) [visit|care]\nroutine (care|visit) during [the] (healing|recovery) [phase]\nsubsequent encounter for [closed|open] fracture [with routine healing]\n(aftercare|recovery phase|rehabilitation phase|rehab phase|recovery stage|subsequent encounter|subsequent visit|subsequent care)\n(active treatment|acute treatment|initial treatment|active care|acute care|active phase|acute phase) [is|has been|was|phase] [now] (complete|completed|finished|ended|over|done|concluded)\n(completed|finished|done with|after completing|after) [the|all] (active treatment|acute treatment|initial treatment|active care)\n(in|during|now in|entering) [the] (healing|recovery) [phase|period|stage]\n(work conditioning|work hardening)\n(return to work|return to full duty|released to full duty|cleared to return|return to sport|return to play)\n(weaning|wean|weaned) (from|off|out of) [brace|tlso|lso|back brace]"
  },
  {
   "id": "improving",
   "says": "getting better",
   "kind": "visit",
   "phrases": "(resolving|healing|improving|recovering|recovered well|convalescing|recuperating|improved)\n(much better|doing well|doing better|feeling better|feels better|nearly resolved|almost resolved|mostly resolved|near baseline|progressing well|better overall|back to baseline)"
  },
  {
   "id": "injury-follow-up",
   "says": "follow-up of an injury",
   "kind": "visit",
   "phrases": "(follow up|followup|f/u|fu|recheck|reevaluation|re evaluation|re check|return visit|follow up visit|reassessment) [visit|today|appointment|evaluation|exam] [for|of|on|regarding|re|s/p]\n(returns|returned|returning|comes back|back today|seen back|presents back|here) [today] for (follow up|followup|f/u|recheck|reevaluation|reassessment)\n(here|seen|presents|presenting|presented) [today] in (follow up|followup|f/u)\n#number (week|month|day) (status post|s/p|post|out from|follow up|post op)\n(second|third|fourth|2nd|3rd|4th) (visit|encounter|follow up)\nvisit #number"
  },
  {
   "id": "follow-up-later",
   "says": "a later visit is arranged",
   "kind": "visit",
   "phrases": "(follow up|followup|f/u|fu|recheck|return|rtc|return to clinic|return to office|return visit|see me|reevaluate|re evaluate|reevaluation|reassess) [appointment|visit|here|me|us|back|again|up] (in|prn|as needed|with|if|when|within|at|after|next|on|tomorrow|as scheduled|or sooner|sooner|#number|q|only as needed|by phone|one week|two weeks|1 week|2 weeks)\n(will|should|to|advised to|instructed to|patient to|please|pt to) (follow up|followup|f/u|return|recheck)"
  },
  {
   "id": "initial-encounter-for-injury-fracture",
   "says": "first phase of treatment of a fracture by injury",
   "kind": "finding",
   "expands": [
    "active-treatment",
    "traumatic"
   ],
   "phrases": "initial encounter for (closed|open) fracture"
  },
  {
   "id": "active-treatment",
   "says": "the injury is under active treatment",
   "kind": "visit",
   "phrases": "initial encounter for (fracture|injury)\n(active treatment|active care|actively treated|actively being treated|initial encounter|acute phase|acute treatment)\n(still|remains|continues|continuing|currently|ongoing) [to be|in|under|with|receiving|undergoing] (active treatment|acute treatment|active care)\n(reinjured|re injured|reinjury|re injury|new injury)"
  },
  {
   "id": "not-improving",
   "says": "not getting better under treatment",
   "kind": "visit",
   "phrases": "(not improving|not improved|not better|no better|no improvement|worsening|failed to improve|failing to improve|not resolving|not responding|getting worse|without improvement|has not improved|have not improved|persists despite|still symptomatic)\n(start|started|starting|begin|initiate|initiated|prescribe|prescribed|trial of|switch to|change to|new prescription for) [a|new|course of|on] (nsaid|naproxen|ibuprofen|meloxicam|cyclobenzaprine|flexeril|methocarbamol|robaxin|tizanidine|zanaflex|muscle relaxant|muscle relaxer|prednisone|medrol|steroid|toradol|ketorolac|baclofen|diclofenac|skelaxin|metaxalone|tramadol|norco|mobic|celebrex)\n(toradol|ketorolac) (injection|im|given|shot|60 mg)\ntrigger point (injection|injections) (given|performed|today|was performed|were performed)"
  },
  {
   "id": "sequela-words",
   "says": "late effect",
   "kind": "finding",
   "phrases": "(sequela|sequelae|late effect|residual|residuals|long term effect|lasting effect) [of|from]\nas a (sequela|late effect|residual) of\nlongstanding effect of"
  },
  {
   "id": "delayed-healing",
   "says": "delayed healing of a fracture",
   "kind": "finding",
   "phrases": "(delayed healing|delayed union|slow healing|delay in healing|incomplete healing|healing is delayed|healing delayed|not yet healed as expected)"
  },
  {
   "id": "fracture-nonunion",
   "says": "nonunion of a fracture",
   "kind": "finding",
   "phrases": "[vertebral|compression|<vertebra>] <fx> (nonunion|non union|pseudarthrosis)\n(nonunion|non union|ununited|failure to unite|pseudarthrosis) [of|at] [the|her|his] [#level] [vertebral|compression|lumbar|osteoporotic] [<vertebra>] [compression] <fx>\n(with|has|and) (nonunion|non union)\n(intravertebral cleft|vacuum cleft)"
  },
  {
   "id": "fracture-malunion",
   "says": "malunion of a fracture",
   "kind": "finding",
   "phrases": "<fx> (malunion|mal union)\n(malunion|mal union|malunited) [of|at] [the|her|his] [#level] [vertebral|compression|lumbar|osteoporotic] [<vertebra>] [compression] <fx>\n(with|has|and) (malunion|mal union)\n(healed in malposition|malunited)"
  },
  {
   "id": "open-fracture",
   "says": "open fracture",
   "kind": "finding",
   "phrases": "(gustilo|gustilo anderson)\n<fx> , open"
  },
  {
   "id": "open-burst-fracture",
   "says": "open burst fracture",
   "kind": "condition",
   "expands": [
    "open-fracture",
    "burst-fracture"
   ],
   "phrases": "(open|compound) burst <fx>"
  },
  {
   "id": "open-compression-fracture",
   "says": "open compression fracture",
   "kind": "condition",
   "expands": [
    "open-fracture",
    "compression-fracture"
   ],
   "phrases": "(open|compound) [wedge] compression <fx>"
  },
  {
   "id": "open-vertebral-fracture",
   "says": "open fracture of a vertebra",
   "kind": "condition",
   "expands": [
    "open-fracture",
    "vertebral-fracture"
   ],
   "phrases": "(open|compound) (<vertebra>|lumbar|#level|spine) <fx>\n(open|compound) <fx> (of|at) (#level|lumbar spine|lumbar vertebra|<vertebra>)"
  },
  {
   "id": "visit-kyphoplasty",
   "says": "vertebral augmentation",
   "kind": "visit",
   "phrases": "(kyphoplasty|vertebroplasty|vertebral augmentation|cement augmentation|balloon kyphoplasty|percutaneous vertebroplasty|kyphoplasties|vertebral body augmentation|kyphon|sacroplasty)"
  },
  {
   "id": "spondylolisthesis",
   "says": "spondylolisthesis",
   "kind": "condition",
   "phrases": "(spondylolisthesis|spondylolithesis|spondylolysthesis|spondylolistheses|spondylolisthisis|spondylolistesis|spondylothesis|spondylolisthetic deformity|anterolisthesis|anterolistheses|retrolisthesis|retrolistheses|listhesis|laterolisthesis|lateral listhesis|anterior listhesis|degenerative listhesis|anterospondylolisthesis|pseudospondylolisthesis|olisthesis)\n(slipped vertebra|vertebral slip|vertebral slippage|anterior slippage of [#level] vertebra)\n(isthmic|lytic|spondylolytic) (spondylolisthesis|spondylolithesis|listhesis|slip)\ngrade (i|ii|iii|iv|#number) (slip|listhesis|anterolisthesis)"
  },
  {
   "id": "congenital-spondylolisthesis",
   "says": "congenital spondylolisthesis or spondylolysis",
   "kind": "condition",
   "phrases": "(congenital|dysplastic) (spondylolisthesis|spondylolysis|anterolisthesis|listhesis|pars defect|pars interarticularis defect|defect of pars|pars defects|spondylolithesis|spondylolysthesis)\n(spondylolisthesis|spondylolysis|pars defect) [,] [,|-] [type 1] (congenital|dysplastic) [type|origin]\n(spondylolisthesis|spondylolysis) of (congenital|dysplastic) (type|origin)\n(spondylolisthesis|spondylolysis) \\( (congenital|dysplastic) \\)\ncongenital (defect|absence|aplasia) of [the] pars"
  },
  {
   "id": "traumatic-spondylolisthesis",
   "says": "acute traumatic spondylolisthesis",
   "kind": "condition",
   "phrases": "(acute traumatic|traumatic|acute post traumatic|posttraumatic|post traumatic) (spondylolisthesis|anterolisthesis|listhesis|retrolisthesis)\n(spondylolisthesis|anterolisthesis) , (acute traumatic|traumatic)\n(spondylolisthesis|anterolisthesis) (due to|from|secondary to) [acute|recent] (trauma|injury)"
  },
  {
   "id": "spondylolysis",
   "says": "spondylolysis",
   "kind": "condition",
   "phrases": "(spondylolysis|spondyloylsis|spondylosysis|spondylolyses|spondololysis)\n(pars|pars interarticularis|pars articularis) (defect|lysis|cleft|spondylolysis)\n(defect|defects|lysis|cleft) (of|in|at|through) pars [interarticularis]\n(isthmic|lytic|spondylolytic|bilateral pars) defect\nlytic pars [defect|lesion]"
  },
  {
   "id": "pars-intact",
   "says": "pars interarticularis intact",
   "kind": "finding",
   "phrases": "(pars|pars interarticularis|pars articularis) [is|are|was|were] [all|both] (intact|maintained|preserved|normal)\n(intact|preserved|normal) (pars|pars interarticularis)"
  },
  {
   "id": "spinal-instability",
   "says": "spinal instability",
   "kind": "condition",
   "phrases": "(segmental|spinal|spine|vertebral|intersegmental|lumbar segmental|translational|rotatory|dynamic) [segmental|spinal|spine|vertebral|segment|motion segment] [motion] instability\n(lumbar|lumbosacral|#level) [segmental|spinal|spine|vertebral|segment|motion segment|mechanical|functional|clinical|postoperative|glacial] instability\ninstability (of|at|in|involving) [motion segment|segment] [of] (lumbar|#level|lumbosacral|spine|lumbar spine|lumbar segment|vertebral segment)\n(lumbar|lumbosacral|lumbar spine|lumbar segmental|#level) (hypermobility|segmental hypermobility)\n(unstable|instability) [,] (lumbar spine|lumbar segment|spinal segment|motion segment)\nspinal instabilities"
  },
  {
   "id": "motion-on-flexion-extension",
   "says": "motion measured on flexion-extension films",
   "kind": "finding",
   "phrases": "#number mm [of] (translation|motion|movement|shift|anterior translation|slip|dynamic motion)\ntranslation (on|with|between) (flexion|flex|dynamic|bending)\n(dynamic|abnormal|excess|excessive|increased) (motion|translation|movement) (at|on|between) (#level|flexion|flex|dynamic|bending)\n(dynamic|abnormal|excess|excessive) (motion|translation)"
  },
  {
   "id": "degenerative-scoliosis",
   "says": "degenerative scoliosis",
   "kind": "condition",
   "phrases": "(degenerative|adult degenerative|de novo|de novo degenerative|adult onset degenerative|senile|late onset) [adult] [curvature and|rotatory|rotary] (scoliosis|dextroscoliosis|levoscoliosis|kyphoscoliosis|scoliotic deformity|scoliotic curve|scoliotic curvature|curve scoliosis|levo scoliosis|dextro scoliosis)\n(scoliosis|levoscoliosis|dextroscoliosis) [,|\\(] [adult] (degenerative|de novo|degenerative type)\n(scoliosis|levoscoliosis|dextroscoliosis|kyphoscoliosis) (due to|secondary to|from|related to) [degenerative|disc] (degeneration|disc disease|degenerative disc disease|degenerative changes|spondylosis|ddd|facet arthropathy|degenerative disease)\n(secondary|other secondary) scoliosis\n(adult spinal deformity|asd) [with] degenerative scoliosis"
  },
  {
   "id": "neuromuscular-scoliosis",
   "says": "neuromuscular scoliosis",
   "kind": "condition",
   "phrases": "(neuromuscular|neurogenic|neurologic|paralytic|myopathic|neuropathic) (scoliosis|kyphoscoliosis|scoliotic deformity)\nneurologic or neurogenic scoliosis\nscoliosis (due to|secondary to|from) (cerebral palsy|friedreich ataxia|poliomyelitis|polio|muscular dystrophy|spinal muscular atrophy|neuromuscular disease|neuromuscular disorder)"
  },
  {
   "id": "adolescent-idiopathic-scoliosis",
   "says": "adolescent idiopathic scoliosis",
   "kind": "condition",
   "phrases": "adolescent [onset] [idiopathic] (scoliosis|kyphoscoliosis)\n(idiopathic adolescent|adolescent type idiopathic) (scoliosis|kyphoscoliosis)\nais"
  },
  {
   "id": "juvenile-idiopathic-scoliosis",
   "says": "juvenile idiopathic scoliosis",
   "kind": "condition",
   "phrases": "juvenile [onset] [idiopathic] (scoliosis|kyphoscoliosis)\nidiopathic juvenile (scoliosis|kyphoscoliosis)"
  },
  {
   "id": "infantile-idiopathic-scoliosis",
   "says": "infantile idiopathic scoliosis",
   "kind": "condition",
   "phrases": "infantile [onset] [idiopathic] (scoliosis|kyphoscoliosis)"
  },
  {
   "id": "idiopathic-scoliosis",
   "says": "idiopathic scoliosis",
   "kind": "condition",
   "phrases": "[adult|other] idiopathic (scoliosis|kyphoscoliosis)\n(scoliosis|kyphoscoliosis) [,|\\(|\\-] idiopathic"
  },
  {
   "id": "congenital-scoliosis",
   "says": "congenital scoliosis",
   "kind": "condition",
   "phrases": "congenital (scoliosis|kyphoscoliosis)"
  },
  {
   "id": "scoliosis",
   "says": "scoliosis",
   "kind": "condition",
   "phrases": "(scoliosis|levoscoliosis|dextroscoliosis|kyphoscoliosis|scolosis)\nscoliotic (curve|curvature|deformity)"
  },
  {
   "id": "postprocedural-flatback",
   "says": "flatback after surgery",
   "kind": "condition",
   "phrases": "(iatrogenic|postsurgical|post surgical|postoperative|post operative|post fusion|postfusion|fixed iatrogenic) [sagittal] (flatback|flat back) [syndrome|deformity]\n(flatback|flat back) [syndrome|deformity] (after|following|status post|s/p|due to|from|secondary to) [prior|previous|harrington|his|her] [lumbar|spinal|long] (fusion|harrington|instrumentation|surgery|rod|rods)"
  },
  {
   "id": "flatback",
   "says": "flatback syndrome",
   "kind": "condition",
   "phrases": "(flatback|flat back|flat backed) (syndrome|deformity|posture syndrome)\n(flatback|flat back)\nfixed sagittal imbalance syndrome"
  },
  {
   "id": "bertolotti-syndrome",
   "says": "Bertolotti syndrome",
   "kind": "condition",
   "phrases": "(bertolotti|bertolottis|bertoloti) [syndrome|disease]\n(symptomatic|painful) (lumbosacral transitional vertebra|transitional vertebra|lstv|pseudoarticulation|transitional anatomy)"
  },
  {
   "id": "transitional-vertebra",
   "says": "lumbosacral transitional vertebra",
   "kind": "condition",
   "phrases": "[lumbosacral|lumbar] transitional [lumbosacral] (vertebra|vertebrae|anatomy|segment|vertebral body|vertebral anatomy|vertebral segment|level|junction anatomy)\nlstv\n(sacralization|lumbarization|sacralisation|lumbarisation)\n(sacralized|lumbarized|sacralised|lumbarised) (#level|vertebra|segment|vertebral body|transverse process)\n#level (sacralization|lumbarization)\n(partially|partly|hemi) (sacralized|lumbarized) #level\ncastellvi [type] [#number|i|ii|iia|iib|iii|iiia|iv] [transitional] [vertebra|anatomy]"
  },
  {
   "id": "called-incidental",
   "says": "called incidental",
   "kind": "test",
   "expands": [
    "incidental",
    "incidental-finding"
   ],
   "phrases": "[an] incidental [note|finding|findings|noted|found|made|seen|imaging finding|imaging findings] [of]"
  },
  {
   "id": "incidental",
   "says": "called of no weight at the visit",
   "kind": "test",
   "phrases": "of [no|doubtful|uncertain|unclear|questionable] clinical significance\n(not|unlikely to be|doubtfully) clinically (significant|relevant)\nclinically (insignificant|irrelevant|silent)"
  },
  {
   "id": "incidental-finding",
   "says": "called incidental",
   "kind": "test",
   "phrases": "(incidentally|incidentaloma) [note|finding|findings|noted|found|made|seen] [of]\nasymptomatic (anomaly|variant|finding)\nnormal variant"
  },
  {
   "id": "sacroiliac-pain",
   "says": "sacroiliac joint pain or dysfunction",
   "kind": "condition",
   "region": "sacral",
   "phrases": "<si> [joint] [region] (pain|dysfunction|disfunction|dysfxn|dysfx|dysfunc|dysfn|dsyfunction|disorder|syndrome|arthralgia|arthropathy|disease|derangement|pain syndrome|mediated pain|joint pain|mechanical dysfunction|problem|irritation|discomfort|joint syndrome|joint dysfunction|related pain|mediated low back pain|mediated back pain|dysfunction syndrome|dysfunction and pain|pain and dysfunction|pain/dysfunction|dysfunction/pain|mechanical pain|back pain|low back pain|strain pain|blockage|hypomobility|lesion|ache)\nsi (dysfunction|pain|disorder|syndrome)\n[acute|chronic|longstanding|long standing|ongoing|persistent] (pain|dysfunction|arthralgia|derangement|disorder) (of|in|at|from|over|involving|arising from|originating from|emanating from|generating from|generated by|coming from|due to|secondary to) <si> [joint|joints|region|dysfunction|area]\n(sijd|sijp|sij dysfunction|sacral dysfunction|sacrogenic pain)\n(backache|back ache) [,] sacroiliac\nsacroiliac backache\ndisorder of sacrum\n(iliosacral|ilio sacral|lumbosacroiliac) (dysfunction|pain)\nposterior pelvic pain syndrome"
  },
  {
   "id": "sacroiliac-joint",
   "says": "the sacroiliac joint itself, as the source that a provider names",
   "kind": "finding",
   "region": "sacral",
   "phrases": "<si> [joint]"
  },
  {
   "id": "sacroiliac-joint-words",
   "says": "procedures on the sacroiliac joint and its parts",
   "kind": "site",
   "phrases": "<si> [joint] (belt|fusion|rfa|ablation|denervation|ligament|region|area|mobilization|manipulation|arthrogram|stabilization|screw|thrust|compression|distraction|test|testing|maneuver|notch|sulcus|spring)"
  },
  {
   "id": "sacroiliac-tenderness",
   "says": "sacroiliac tenderness",
   "kind": "finding",
   "phrases": "<si> [joint] [region] (tenderness|ttp|provocation|provocative|compression test|compression|stress test|distraction)\n(tender|tenderness|ttp|pain to palpation|pain on palpation|painful to palpation) [to palpation] (over|at|of|in|along) <si> [joint|joints|region]\n<si> [joint] (sclerosis|erosion|erosions|edema|narrowing|space|joint space|ankylosis|effusion)\n(sclerosis|erosions|narrowing) of <si>"
  },
  {
   "id": "somatic-dysfunction-lumbar",
   "says": "segmental or somatic dysfunction of the lumbar region",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(somatic|segmental|segmental and somatic|segmental/somatic|segmental joint|intersegmental|vertebral segmental) [and somatic] dysfunction [of|in|at|to|,|:|\\-|\\(] [regions] (lumbar|low back|#level|lumbosacral) [spine|region|segment]\n(lumbar|lumbosacral|#level|lumbar spine|low back) [spine|region|vertebral] (somatic|segmental|segmental and somatic|segmental/somatic|intersegmental|joint|segmental joint) dysfunction\n(lumbar|#level) [vertebral|spine] (subluxation|subluxation complex)\nsubluxation [complex] (of|at) (lumbar|#level) [spine|region|segment|vertebra]\nvertebral subluxation complex [of] lumbar\n(somatic|segmental) dysfunction , lumbar [region]\n(somatic|segmental|segmental and somatic) dysfunction \\( lumbar\n(somatic|segmental|segmental and somatic) dysfunction [:|\\-] lumbar"
  },
  {
   "id": "somatic-dysfunction-sacral",
   "says": "segmental or somatic dysfunction of the sacral region",
   "kind": "condition",
   "region": "sacral",
   "phrases": "(somatic|segmental|segmental and somatic|segmental/somatic|segmental joint) [and somatic] dysfunction [of|in|at|to|,|:|\\-|\\(] [regions] (sacral|sacroiliac|sacrum|sacrococcygeal|<si>) [region|joint|spine|area]\n(sacral|sacroiliac|sacrum|sacrococcygeal|<si>) [region|spine] (somatic|segmental|segmental and somatic|segmental/somatic|segmental joint) [and somatic] dysfunction\n(sacral|sacroiliac|sacrum|<si>) [vertebral|joint|segment] (subluxation|subluxation complex|misalignment)\nsubluxation [complex] (of|at) (sacral|sacroiliac|sacrum|<si>) [region|joint|segment]\n(sacral torsion|sacral shear|unilateral sacral flexion|sacral extension dysfunction|sacral base posterior)"
  },
  {
   "id": "somatic-dysfunction-regions",
   "says": "segmental or somatic dysfunction, regions listed",
   "kind": "condition",
   "phrases": "(somatic|segmental|segmental and somatic|segmental/somatic) [and somatic] (dysfunction|dysfunctions|dysfxn)\n(nonallopathic|non allopathic) (lesion|lesions) [of|,]\n(somatic|segmental|segmental and somatic|segmental/somatic) [and somatic] (dysfunction|dysfunctions|dysfxn) [of|in|,|:|\\-|\\(] [regions] <bodyregion> [region|spine] (,|and|/|&) [and] <bodyregion> [region|spine] [,|and|/|&] [and] [<bodyregion>] [region|spine] [,|and|/|&] [and] [<bodyregion>]\n<bodyregion> (,|and|/|&) [and] <bodyregion> [,|and|/|&] [and] [<bodyregion>] (somatic|segmental) (dysfunction|dysfunctions)"
  },
  {
   "id": "somatic-dysfunction-pelvic",
   "says": "segmental or somatic dysfunction of the pelvic region",
   "kind": "condition",
   "phrases": "(somatic|segmental|segmental and somatic) dysfunction (of|in) (pelvis|pelvic) [region]\n(pelvic|pelvis) (somatic|segmental) dysfunction"
  },
  {
   "id": "sacroiliitis",
   "says": "sacroiliitis",
   "kind": "condition",
   "region": "sacral",
   "phrases": "(sacroiliitis|sacroilitis|sacroilliitis|sacroileitis|sacro iliitis|sacroilitus|sacroiliitus|sacral iliitis|sacroiliac arthritis inflammatory)\ninflammation of <si>\n<si> (inflammation|synovitis|joint inflammation)\n(inflamed|inflammatory) <si> [arthritis|joint]"
  },
  {
   "id": "psoriatic-arthritis",
   "says": "arthropathy of psoriasis or of bowel disease",
   "kind": "condition",
   "phrases": "(psoriatic|psoriasis) (arthritis|arthropathy|spondylitis|sacroiliitis|spondyloarthritis|spondyloarthropathy)\n(enteropathic arthritis|enteropathic spondyloarthritis|enteropathic arthropathy|reactive arthritis|reiter syndrome|reiters syndrome|psa)"
  },
  {
   "id": "sacroiliac-instability",
   "says": "sacroiliac instability",
   "kind": "condition",
   "region": "sacral",
   "phrases": "<si> [joint] [ligament|ligamentous] (instability|hypermobility|laxity|hypermobile)\n(instability|hypermobility|laxity) (of|at|in) <si>\n(unstable|hypermobile) <si>\n(sacral|pelvic girdle|sacrococcygeal) (instability|joint instability)"
  },
  {
   "id": "sacroiliac-osteoarthritis",
   "says": "sacroiliac osteoarthritis",
   "kind": "condition",
   "region": "sacral",
   "phrases": "<si> [joint] (osteoarthritis|degeneration|arthritis|oa|djd|degenerative joint disease|degenerative changes|degenerative change|arthrosis|osteoarthrosis|degenerative arthritis|degenerative arthropathy|degenerative disease|spondylosis|arthritic changes|joint degeneration|joint arthritis)\n(osteoarthritis|arthritis|degeneration|degenerative changes|oa|djd|arthrosis|degenerative joint disease|degenerative arthritis|osteoarthrosis) (of|in|at|involving|affecting) <si>\n(degenerative|arthritic|osteoarthritic) <si> [joint|joints|disease|changes|arthropathy|arthritis]"
  },
  {
   "id": "coccydynia",
   "says": "coccydynia",
   "kind": "condition",
   "complaint": true,
   "region": "sacral",
   "phrases": "(coccydynia|coccygodynia|coccyodynia|coccydinia|coccyxdynia|coccygeodynia|coccyalgia|coccygalgia|coccycodynia|coccynia)\n(coccyx|coccygeal|tailbone|tail bone|coccygeus) (pain|ache|discomfort|neuralgia|tenderness and pain|soreness)\n(pain|ache|aching|discomfort|soreness) (in|of|at|over|around|to) (coccyx|tailbone|tail bone|coccygeal region|coccygeal area)\n(painful|sore) (coccyx|tailbone|tail bone)"
  },
  {
   "id": "spasm-on-examination",
   "says": "spasm found on examination",
   "kind": "finding",
   "phrases": "(palpable|visible|notable|appreciable|no|with palpable|some palpable) [paraspinal|paraspinous|paravertebral|lumbar|muscle|low back|back|left|right|bilateral] [muscle|muscular|paraspinal] (spasm|tightness)\n(muscle|paraspinal|paraspinous|paravertebral|lumbar|back|muscular|low back) [muscle|muscular|paraspinal] spasm (on|to|with|upon|is palpable|was palpable|palpated|is palpated|appreciated|was appreciated|is appreciated|is noted|was noted|noted|noted on|present on|seen on|elicited|felt) [exam|examination|palpation|today|physical exam|inspection]\nspasm (on|to|with|upon) (exam|examination|palpation|physical exam|inspection)\n(tender|tenderness|ttp) [and|with|or|/] [palpable] [muscle] spasm\n(exam|examination) (shows|showed|reveals|revealed|with|notable for|significant for|remarkable for) [palpable] [lumbar|paraspinal|muscle|low back|back] [muscle|paraspinal] spasm"
  },
  {
   "id": "spasm-treated-as-needed",
   "says": "medicine taken for spasm as needed",
   "kind": "treatment",
   "phrases": "(needed|prn|bedtime|daily|tid|bid|hs|qhs|qid|hours|mg|relaxant|relaxer|flexeril|cyclobenzaprine|methocarbamol|robaxin|tizanidine|zanaflex|baclofen|skelaxin|metaxalone|soma|carisoprodol|diazepam|valium|heat) [prn|as needed] (for|prn) [muscle|back|low back|paraspinal|muscular|pain and|pain/] [muscle] [pain and|pain/|pain or] spasm\nprn [muscle|back] spasm"
  },
  {
   "id": "muscle-spasm-back",
   "says": "muscle spasm of the back",
   "kind": "condition",
   "complaint": true,
   "phrases": "(low back|lower back|lumbar|lumbosacral|back|paraspinal|paraspinous|paravertebral|paralumbar|parspinal|paraspinals|quadratus lumborum|ql|erector spinae|lumbar region|lumbar paraspinals|lumbar musculature|paraspinal musculature|thoracolumbar) [muscle|muscular|paraspinal|paraspinous|paravertebral|region|area] [muscle|muscular] (spasm|spasming|cramp spasm)\n(muscle|muscular|paraspinal muscle|paravertebral muscle) (spasm|spasming) (of|in|over|along|involving|affecting|at) [muscles of] (low back|lower back|back|lumbar|lumbar spine|lumbar region|lumbar area|paraspinals|paraspinal muscles|paraspinal musculature|lumbar muscles|lumbosacral region|paravertebral muscles|ql|quadratus lumborum)\nspasm (of|in|over|along|involving) [muscle|muscles] [of|in] (low back|lower back|back|lumbar|lumbar spine|lumbar region|lumbar area|lumbar muscles|lumbar musculature|paraspinals|paraspinal muscles|paravertebral muscles|back muscles|low back muscles|quadratus lumborum)\n(spasm|muscle spasm) [,|\\(|\\-] (back|low back|lower back|lumbar|lumbosacral)\nmyospasm\n(lumbar|back|paraspinal) (myospasm|muscle guarding and spasm)\nback went into spasm"
  },
  {
   "id": "muscle-spasm",
   "says": "muscle spasm, site not stated",
   "kind": "condition",
   "complaint": true,
   "phrases": "[muscle|muscular|associated] (spasm|spasming)\nmuscle cramp"
  },
  {
   "id": "spasm-elsewhere",
   "says": "spasm of another region or organ",
   "kind": "condition",
   "complaint": true,
   "phrases": "(neck|cervical|trapezius|thoracic|upper back|mid back|calf|leg|lower extremity|upper extremity|extremity|arm|le|abdominal|bladder|esophageal|coronary|hand|foot|hamstring|infantile|carpopedal|laryngeal|vaginal|anal|rectal|bronchial|thigh|shoulder|piriformis|rhomboid|eyelid|hemifacial|masseter|gluteal) [muscle|paraspinal|paraspinal muscle|artery|muscular] (spasm|cramp)\n(muscle|muscular) (spasm|cramp) (of|in) [the|his|her] [left|right] (neck|lower extremity|lower extremities|upper extremity|arm|calf|calves|leg|legs|thigh|shoulder|upper back|mid back|trapezius|hamstring|foot|feet|hand|cervical spine)\nspasm of (neck|cervical paraspinals|trapezius|calf|piriformis|bladder|esophagus)\nspasmodic torticollis"
  },
  {
   "id": "myofascial-pain",
   "says": "myofascial pain",
   "kind": "condition",
   "phrases": "myofascial (pain|pain syndrome|syndrome|dysfunction|pain dysfunction|dysfunction syndrome|pain disorder|complaints|strain pain|trigger points pain|component|low back component|back pain|spine pain|origin)\nmyofascial (axial|spinal|musculoskeletal|paraspinal|gluteal) pain\n(lumbar|low back|lower back|back|paraspinal|lumbosacral|gluteal|paralumbar) [muscle|muscular] (myalgia|myofascial pain|myofascial pain syndrome|myofascitis|fibrositis|myofasciitis|mps)\n(mps|mfps|myofascitis|myofasciitis)\nmyalgia (of|in|,|\\-) [muscles of] (low back|lumbar|back|lower back|lumbosacral|lumbar region|lumbar spine|paraspinals|lumbar paraspinals|other site|lumbar muscles)\ntrigger point (pain|pain syndrome)\nmyalgia , other site\n(lbp|lumbago) [,|-] [of|is] myofascial [in nature|in origin|origin|type|in etiology]\n(low back|lower back|lumbar) pain [,|-] (myofascial|myofascial in nature|myofascial in origin|of myofascial origin|is myofascial)"
  },
  {
   "id": "myofascial-elsewhere",
   "says": "myofascial pain or myalgia of another region",
   "kind": "condition",
   "phrases": "(cervical|neck|trapezius|shoulder|thoracic|upper back|pelvic floor|jaw|masticatory|periscapular|scapular) [region|muscle] (myofascial pain|myofascial pain syndrome|myalgia|mps)\nmyofascial (neck|cervical|trapezius|shoulder|upper back|periscapular|pelvic floor|thoracic|jaw|facial) pain\nmyofascial pain [syndrome] (of|in) (neck|cervical spine|trapezius|shoulder|upper back|jaw|cervical region)"
  },
  {
   "id": "multifidus-dysfunction",
   "says": "dysfunction of the multifidus muscles",
   "kind": "condition",
   "phrases": "(multifidus|multifidi|lumbar multifidus|mf) [muscle|muscles] (dysfunction|disfunction|inhibition|muscle dysfunction|atrophy with dysfunction|atrophy and dysfunction|weakness|arthrogenic inhibition|dysfunction syndrome|neuromuscular dysfunction|insufficiency)\n(dysfunction|inhibition|dysfunctional|impairment) (of|in) [lumbar] (multifidus|multifidi) [muscle|muscles]\n(dysfunctional|inhibited) (multifidus|multifidi)\nimpaired neuromuscular control of (multifidus|multifidi)"
  },
  {
   "id": "back-muscle-atrophy",
   "says": "wasting of the muscles of the low back",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "(atrophy|wasting|atrophic changes|fatty atrophy|muscle atrophy|muscle wasting) (of|in|,|involving|affecting) [muscles of] (lumbar|lumbosacral|low back|lower back|lumbar paraspinal|lumbar multifidus|multifidus|multifidi|paraspinal|paraspinous|lumbar region|lumbar spine|paravertebral|erector spinae|back) [paraspinal|paraspinous] [muscles|muscle|musculature|region]\n(lumbar|low back|lower back|lumbosacral|paraspinal|paraspinous|multifidus|multifidi|lumbar extensor|erector spinae|paravertebral|back|lumbar region) [paraspinal|paraspinous|multifidus|extensor] [muscle|musculature|muscles|region] (atrophy|wasting|fatty atrophy|muscle atrophy)\n(muscle atrophy|muscle wasting|muscular atrophy|disuse atrophy) (of|,) [the] (back|low back|lumbosacral|lumbar)\natrophied (lumbar|paraspinal|low back|multifidus) [paraspinal] [muscles|musculature]"
  },
  {
   "id": "fibromyalgia",
   "says": "fibromyalgia",
   "kind": "condition",
   "phrases": "(fibromyalgia|fibromyalgia syndrome|fms|fibromyositis|fibro myalgia|fibromyalgic|fibromylagia|fibromyalgia pain|primary fibromyalgia)"
  },
  {
   "id": "called-separate",
   "says": "called a separate problem",
   "kind": "test",
   "phrases": "(separate|separately|distinct|unrelated|independent) [problem|complaint|issue|from]"
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
   "phrases": "(loss|straightening|flattening|reduced|decreased) [of] [normal] [lumbar] lordosis\n(hyperlordosis|hypolordosis)"
  },
  {
   "id": "low-back-pain",
   "says": "low back pain",
   "kind": "symptom",
   "region": "lumbar",
   "phrases": "[midline|nonradicular|non radicular|nonspecific|non specific|mechanical type] <lowback> [muscular|muscle|paraspinal|spine|spinal|side|sided|musculature|and buttock|and gluteal] <pain>\n<lowback> (backache|back ache|pain syndrome|spine pain|spasm and pain|pain and spasm pain)\n(upper|mid|middle) (lumbar|lumbosacral) [back|spine|region|area] <pain>\n(lbp|nslbp|albp|lumbalgia|lumbalga|lumbodynia|lombalgia|lumbago|lumbego|lumbargo|lumabgo|lumbgo|lumbagos|lumbalgias)\n(lumbago|lbp) nos\n(loin|left loin|right loin) (pain|ache|discomfort)\n<pain> (in|of|over) [the|his|her] loin\n(lowbackpain|low backpain|lower backpain|lowback pain|lowerback pain|low backache|lower backache|low backaches|low bakc pain|low abck pain|lower abck pain|lowbackache)\nlow back syndrome\n(low|lower) back [,] (hip|buttock|gluteal|abdominal|pelvic|neck|groin|flank|knee|sacral|shoulder) [,] <pain>\n(low|lower) back (and|&|/|or|,) (hip|buttock|gluteal|abdominal|pelvic|groin|knee|sacral|shoulder|tailbone) <pain>\n(low|lower) back , and (hip|buttock|gluteal|abdominal|pelvic|groin|knee|sacral|shoulder) <pain>\n(hip|buttock|abdominal|pelvic|groin|knee|shoulder) (and|&|/) (low|lower) back <pain>\n[acute|chronic|subacute|recurrent|persistent|chr|longstanding|long standing|ongoing] <pain> (in|at|of|across|over|to|into|involving|affecting|throughout|along|around|about|localized to|confined to|centered in|felt in|isolated to|limited to) [the|his|her|their|my] [left|right|bilateral|entire|whole|midline] [side of] [the|his|her] <lowback>\n[acute|chronic|longstanding|long standing|ongoing|persistent] <pain> [is] (located|localized|mainly|mostly|primarily|predominantly|centered) (in|at|to|across|over|around) [the|his|her] <lowback>\n[acute|chronic|longstanding|long standing|ongoing|persistent] <pain> [in|at|of] [the] #level\n#level <pain>\n(low|lower) back (hurts|hurting|hurt|is hurting|is sore|is painful|is aching|hurting again|complaint|complaints|symptoms)\n(sore|painful|achy|aching) (low|lower) back\nbackache [,] (lumbar|low|lower|low back|in [the] lumbar region|in [the] low back|in [the] lower back)\n[acute|chronic] (back pain|backache|back ache|dorsalgia) (in|at|of|across|over|involving|localized to) [the|his|her] [low|lower|left lower|right lower] <lowback>\n[acute|chronic] back pain [,|\\-|:|\\(] (lumbar|low|lower|lumbosacral|low back|lower back|lumbar region|lumbar area|in [the] lumbar region|in [the] low back|in [the] lower back|low lumbar)\n[acute|chronic] pain [,|\\-|:] (low back|lower back|lumbar spine|lumbar region|lumbosacral|lumbar)\n[acute|chronic] pain (low back|lower back|lumbar spine|lumbar region)\n<lowback> \\- <pain>\nlow back strain type pain"
  },
  {
   "id": "chronic-low-back-pain",
   "says": "chronic low back pain, abbreviated",
   "kind": "symptom",
   "expands": [
    "low-back-pain",
    "chronic-pain"
   ],
   "phrases": "(clbp|cnslbp|chlbp)"
  },
  {
   "id": "chronic-vertebrogenic-low-back-pain",
   "says": "chronic vertebrogenic low back pain, abbreviated",
   "kind": "condition",
   "expands": [
    "vertebrogenic-low-back-pain",
    "chronic-pain"
   ],
   "phrases": "<vgenic> [axial] clbp\n(cvlbp)\nclbp [,|\\-|\\(|:|;] [of|is] [a] <vgenic> [pain|in nature|in origin|origin|etiology]"
  },
  {
   "id": "thoracic-and-low-back-pain",
   "says": "pain of the thoracic spine and of the low back",
   "kind": "symptom",
   "expands": [
    "thoracic-pain",
    "low-back-pain"
   ],
   "phrases": "(thoracic|mid back|midback|middle back|upper back|upper|mid|t spine) (and|&|/|as well as|plus|,) (low|lower|lumbar|low back|lower back|lumbar spine|l spine) [back|spine] <pain>\n(low back|lower back|lumbar|lumbar spine|lumbosacral) (and|&|/|as well as|plus|,) (thoracic|mid back|midback|middle back|upper back|mid|t spine) [back|spine] <pain>\n<pain> (in|of) [the|his|her] (thoracic|mid back|midback|upper back) [spine] (and|&|/) (low back|lower back|lumbar|lumbar spine) [spine]\nback <pain> [,|\\-|\\(|:] [of|in] [the|his|her] [cervical|neck] [,] (thoracic|mid|middle|upper|mid back) [spine|region] [,] (and|&|/|,) [the|his|her] (low back|lower back|lumbar|lower|low) [spine|region]\nback <pain> [,|\\-|\\(|:] [of|in] [the|his|her] (low back|lower back|lumbar|lower|low) [spine|region] [,] (and|&|/|,) [the|his|her] (thoracic|mid|middle|upper|mid back) [spine|region]"
  },
  {
   "id": "neck-and-low-back-pain",
   "says": "neck pain and low back pain",
   "kind": "symptom",
   "expands": [
    "neck-pain",
    "low-back-pain"
   ],
   "phrases": "(neck|cervical) (and|&|/|,) (low|lower|lumbar) [back|spine] <pain>\n(low|lower) back (and|&|/|,) neck <pain>"
  },
  {
   "id": "neck-and-back-pain",
   "says": "neck pain and back pain",
   "kind": "symptom",
   "expands": [
    "neck-pain",
    "back-pain"
   ],
   "phrases": "(neck|cervical) (and|&|/|,) back <pain>\nback (and|&|/|,) neck <pain>"
  },
  {
   "id": "back-pain",
   "says": "back pain, site not stated",
   "kind": "symptom",
   "phrases": "back [muscle|muscular] <pain>\n(backache|back ache|backpain|dorsalgia|dorsodynia|rachialgia|bakc pain|abck pain|bak pain|back pian|back apin|bodily back pain)\nback (and|&|/|,) (joint|hip|shoulder|abdominal|buttock|groin|knee|pelvic) <pain>\n(hip|joint|shoulder|abdominal|knee) (and|&|/) back <pain>\n[acute|chronic|longstanding|long standing|ongoing|persistent] <pain> (in|of|across) [the|his|her|their|my] [left|right] [side of] [the|his|her|their|my] back\nback (hurts|hurting|hurt|is hurting|is sore|is painful)\n(sided|side|side of the|left sided|right sided) back <pain>\n(spine|spinal) <pain>\n<pain> (in|of) [the|his|her] spine\nback problem"
  },
  {
   "id": "thoracic-pain",
   "says": "pain in the thoracic spine",
   "kind": "symptom",
   "region": "thoracic",
   "phrases": "(mid|middle|upper|thoracic|midthoracic|mid thoracic|dorsal|interscapular|midline thoracic|upper mid|upper thoracic|lower thoracic) [to upper] [back] [muscle|muscular|muscles] <pain>\n(thoracic|midthoracic|mid thoracic|dorsal|upper thoracic|lower thoracic|t) (spine|spinal|region|area|back|vertebral) [muscle|muscular] <pain>\n(mid|upper) to (mid|upper) back <pain>\n(midback|mid back|midbck|upper back) <pain>\n[acute|chronic|longstanding|long standing|ongoing|persistent] <pain> (in|of|at|over|across|between|to) [the|his|her] (thoracic|mid thoracic|upper thoracic|lower thoracic|dorsal|interscapular) (spine|region|area|back)\n[acute|chronic|longstanding|long standing|ongoing|persistent] <pain> (in|of|across|over|at|to) [the|his|her] (mid|middle|upper) [part of] [the|his|her] back\n[acute|chronic|longstanding|long standing|ongoing|persistent] <pain> between [the|his|her] (shoulder blades|scapulae)\npain in thoracic spine\nback pain [,|\\-|\\(|:] (thoracic|mid|middle|upper|mid back|thoracic region|in [the] thoracic region|in [the] mid back|midthoracic)\n(thoracalgia|thoracodynia|dorsalgia of thoracic region|thoracic dorsalgia)\n(thoracic|mid back|midback) (backache|back ache)"
  },
  {
   "id": "neck-pain",
   "says": "neck pain",
   "kind": "symptom",
   "region": "cervical",
   "phrases": "neck <pain>\ncervicalgia\ncervical [spine] <pain>\nneck and (shoulder|arm|upper back) <pain>"
  },
  {
   "id": "other-site-pain",
   "says": "pain of another site",
   "kind": "symptom",
   "phrases": "(hip|knee|shoulder|abdominal|abd|chest|pelvic|groin|foot|ankle|wrist|elbow|arm|hand|joint|rib|heel|epigastric|buttock|testicular|facial|jaw|tooth|ear|eye|throat|head|breast|wound|stomach|hip joint|knee joint|upper extremity|upper abdominal|lower abdominal|mid abdominal|suprapubic|inguinal|gluteal|scrotal|vaginal|bladder|toe|finger|sacral wound|phantom limb|chest wall|upper quadrant|lower quadrant|abdominal wall|muscle|bone|body|nerve|trapezius|scapular|periscapular) <pain>\n<pain> (in|of) [the|his|her] [left|right|both] (hip|knee|shoulder|abdomen|chest|groin|foot|ankle|wrist|elbow|arm|hand|neck|stomach|pelvis|head|feet|knees|hips|shoulders|belly)\n(headache|headaches|migraine|arthralgia|arthralgias|neuropathic foot pain)"
  },
  {
   "id": "leg-pain",
   "says": "leg pain",
   "kind": "symptom",
   "phrases": "<leg> [radiating|radicular type|shooting|radiation] <pain>\n[acute|chronic|longstanding|long standing|ongoing|persistent] <pain> (in|of|involving|affecting|throughout|along) [the|his|her|their|both] [left|right|both|bilateral|entire] <leg>\n(leg|legs) (hurt|hurts|hurting|ache|aches)\n(left|right|bilateral) (sided|side) leg <pain>\n[acute|chronic] pain [,|\\-] [right|left|bilateral] (leg|lower extremity|lower limb)\n(legpain|leg pian|leg apin|leg aching|leg pains)"
  },
  {
   "id": "thigh-or-calf-pain",
   "says": "pain of thigh or lower leg",
   "kind": "symptom",
   "phrases": "<thigh> <pain>\n<pain> (in|of|along) [the|his|her|their|both] [left|right|both|anterior|posterior|lateral] <thigh>"
  },
  {
   "id": "radiating-symptoms",
   "says": "radiation to the leg",
   "kind": "finding",
   "phrases": "<pain> [that|which] [is] (radiates|radiating|radiate|radiated|going|goes|shooting|shoots|extending|extends|travels|traveling|travelling|referred|referring|runs|running|spreading|spreads|moving|moves) [down|into|to|in|along|through|from|across|towards] [the|his|her|their|both] [left|right|bilateral|posterior|lateral|anterior|back of|side of|entire] [of|the|aspect of] (<leg>|<thigh>|foot|feet|toe|toes|buttock|hip|knee|ankle|groin)\n<pain> (down|into|to|through) [the|his|her|their|both] [left|right|both|bilateral] (<leg>|<thigh>)\n(radiates|radiating|radiate|radiated|radiation|radiations|rad|referred|referral|shooting|shoots|extending|extends|extension|travels|traveling|travelling|running|runs|going|goes|spreading|spreads|spread|moving) [pain|symptoms] [down|into|to|in|along|through|towards] [the|his|her|their|both] [left|right|posterior|lateral|anterior|bilateral|back of|side of|entire] [of|the|aspect of] (<leg>|<thigh>|foot|feet|toes|toe|buttock|buttocks|hip|knee|ankle|groin)\n(numbness|tingling|paresthesia|paresthesias|weakness|dysesthesia|burning|n/t|pins and needles) (down|in|of|into|to|along|and tingling in|or tingling in|and weakness in|and tingling down|and tingling of|and numbness in) [the|his|her|their|both] [left|right|bilateral|lateral|anterior|posterior] [aspect of] [the] (<leg>|<thigh>|foot|feet|toes|toe)\n(leg|foot|lower extremity|lower extremities) (numbness|tingling|paresthesia|paresthesias|weakness|radiation|radiating symptoms)\n(does|did) not radiate\n(with|without|no) [any] (radiation|radiating pain|radiating symptoms|radiating)"
  },
  {
   "id": "lumbar-tenderness",
   "says": "tenderness of the low back",
   "kind": "finding",
   "region": "lumbar",
   "phrases": "(tender|tenderness|pain|ttp|sore) [to palpation|on palpation|with palpation|to palpate|to touch|ttp] (over|of|in|along|at|on|to|across|about|throughout) [the|his|her] [left|right|bilateral|midline|lower|paraspinal|paraspinous|paravertebral] [muscles|musculature] [of|of the|in the|in] (lumbar|lumbosacral|low back|lower back|lower lumbar|lumbar spine|l-spine|ls spine|#level|lumbar paraspinal|lumbar paraspinals|lumbar region)\n(lumbar|low back|lower back|lumbosacral|l spine|#level) [spine|paraspinal|paraspinous|paravertebral|paraspinals] [muscle|muscles|area|region|musculature] (tenderness|tender|ttp|is tender|are tender)\n(tenderness|tender|pain) [to palpation] (in|over|of) [the] (paraspinal|paraspinous|paravertebral) [area|muscles|region] [,] [mostly|mainly|primarily] (in|of) [the] (lower back|low back|lumbar)\npain to palpation of [the] lumbar spine\n<pain> in [the|his|her] low back with (range of motion|motion|flexion|extension)"
  },
  {
   "id": "lumbar-examination",
   "says": "examination of the low back",
   "kind": "finding",
   "region": "lumbar",
   "phrases": "(lumbar|lumbosacral|low back|lower back|l spine) [spine] (rom|range of motion|range-of-motion|flexion|extension|lordosis|paraspinal spasm|exam|examination|inspection|palpation|motion|forward flexion)\n(decreased|reduced|limited|full|normal|painful) [active] (rom|range of motion|motion|flexion|extension) (of|in|at) [the] (lumbar spine|low back|lower back|lumbosacral spine|l spine)"
  },
  {
   "id": "pain",
   "says": "pain, site not stated",
   "kind": "symptom",
   "phrases": "<pain>\n(his|her|their|the|patient|patients|these|those|pts|presenting|current) [presenting] (symptoms|symptom|symptomatology|complaint|complaints|presentation)"
  },
  {
   "id": "vertebrogenic-low-back-pain",
   "says": "vertebrogenic low back pain",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "<vgenic> [axial|mediated|type|spinal|spine|related] <lowsite6> [axial|spine|spinal] ((pain|ache|discomfort)|pain syndrome|syndrome|back pain|backache|dorsalgia)\n<vgenic> [axial] (lbp|lumbago|lumbalgia|low backache|lower backache)\n(vlbp)\n<lowsite6> <vgenic> [axial|back|spine|type] ((pain|ache|discomfort)|pain syndrome|syndrome|backache)\n<lowsite6> [(pain|ache|discomfort)|syndrome] [,|\\-|\\(|:|;|/|=] [of|is|that is|which is] [a] <vgenic> [pain|in nature|type|in origin|origin|in etiology|etiology|source|by history|mediated|in character|character|subtype|phenotype]\n(lbp|lumbago|lumbalgia) [,|\\-|\\(|:|;|/|=] [of|that is|is|which is] [a] <vgenic> [pain|in nature|type|in origin|origin|in etiology|etiology|source|mediated|subtype|phenotype]\n<vgenic> [chronic] (pain|ache|discomfort) [syndrome] [,|\\(|\\-|:] (of|in|involving|at|from|affecting|localized to) [the] (<lowsite6>|#level)\n<vgenic> (pain|ache|discomfort) [syndrome] [,|\\(|\\-|:] (<lowsite6>|#level)\n#level <vgenic> [back|axial] (pain|ache|discomfort)\n<lowsite6> [vertebral|vertebral body] (end plate|endplate) [mediated|related|driven|generated|derived|type] (pain|ache|discomfort)\n#level [vertebral] (end plate|endplate) [mediated|related|driven|generated] pain\n(low back|lower back|lumbar) pain [,|\\-|\\(|:] [vertebral] (endplate|end plate) [type|mediated|related]\n[vertebral|vertebral body] (endplate|end plate|endplates|end plates|modic) [change] (pain|mediated|related|driven|generated|derived|origin) (of|in|at) [the] (<lowsite6>|#level)\n[vertebral|vertebral body] (endplate|end plate) (pain|ache|discomfort) (of|in|at|involving) [the] (<lowsite6>|#level)\n[vertebral|vertebral body] (endplate|end plate|endplates|modic|modic change|endplate change|basivertebral nerve|basivertebral|bvn) (mediated|related|driven|generated|derived|caused|induced|type) [axial|chronic] (<lowsite6> (pain|ache|discomfort)|lbp|clbp|lumbago)\n(low back|lower back|lumbar|lumbosacral) (pain|ache|discomfort) [,] [is|that is|which is] [definitely|clearly|certainly|undoubtedly|truly] [of] [vertebral|vertebral body] (endplate|end plate) (origin|mediated|generated|etiology|driven|related|source|in origin)\n(lbp|clbp) [,] [is|that is|which is] [of] [vertebral] (endplate|end plate) (origin|mediated|generated|etiology|driven|source|in origin)\n(basivertebral|basivertebral nerve|bvn) (low back|lumbar|lower back) (pain|ache|discomfort)\n(low back pain|lower back pain|lbp|lumbar pain|lumbago) [,|\\-|\\(] (modic|modic change|endplate|end plate|endplate change|vertebral endplate) (related|mediated|driven|induced|generated)"
  },
  {
   "id": "vertebrogenic-pain",
   "says": "vertebrogenic pain, region not stated",
   "kind": "condition",
   "phrases": "<vgenic> [axial|chronic|spinal|spine|mediated|type] [back] ((pain|ache|discomfort)|pain syndrome|syndrome|backache|dorsalgia)\n[back|axial|spine|spinal|axial back] [(pain|ache|discomfort)|dorsalgia] [,|\\-|\\(|:] [of|is|that is|which is] [a] <vgenic> [in origin|in nature|in etiology|origin|etiology|source|type|nature|mediated]\n[vertebral|vertebral body] (endplate|end plate) [mediated|driven|generated|type] [axial|back|spine] (pain|ache|discomfort)\nback pain of [vertebral] (endplate|end plate) (origin|etiology|source)"
  },
  {
   "id": "mechanical-low-back-pain",
   "says": "mechanical low back pain",
   "kind": "symptom",
   "region": "lumbar",
   "phrases": "(mechanical|mechnical|mechancial|mechanic) [axial|type|musculoskeletal|nonradicular|non radicular] <lowsite6> [type] ((pain|ache|discomfort)|dysfunction pain|pain syndrome)\n(mechanical|mechnical|mechancial) [type] (lbp|lumbago|clbp|mlbp|lumbalgia)\n(mlbp|cmlbp)\n<lowsite6> (pain|ache|discomfort) [,|\\-|\\(|:] [is|which is|that is|appears|of|likely] [a] (mechanical|mechnical|mechanical type|mechanical in nature|mechanical origin|mechanical nature|mechanical etiology|mechanical in origin|mechanical pattern)\n(lbp|lumbago|clbp) [,|\\-|\\(|:] [is|of] (mechanical|mechanical type|mechanical in nature|mechanical nature|mechanical origin|mechanical in origin)\n(mechanical|mechnical) (pain|ache|discomfort) (of|in) [the] <lowsite6>\n<lowsite6> mechanical [back|type] (pain|ache|discomfort)\n(mechanical|mechnical) backache [,] (low|lumbar|lower)"
  },
  {
   "id": "mechanical-back-pain",
   "says": "mechanical back pain, site not stated",
   "kind": "symptom",
   "phrases": "(mechanical|mechnical|mechancial) [type|axial] back (pain|ache|discomfort)\n(mechanical|mechnical) (backache|back ache|dorsalgia)\nback pain [,|\\-|\\(|:] [is|of] (mechanical|mechanical type|mechanical in nature|mechanical origin)"
  },
  {
   "id": "axial-low-back-pain",
   "says": "axial low back pain",
   "kind": "symptom",
   "region": "lumbar",
   "phrases": "(axial|axail|predominantly axial|primarily axial|purely axial|mostly axial) [type|nonradicular] <lowsite6> (pain|ache|discomfort)\n(axial|axail) (lbp|lumbago|clbp|lumbalgia)\n<lowsite6> axial [spine|back] (pain|ache|discomfort)\n<lowsite6> (pain|ache|discomfort) [,|\\-|\\(|:] [is|which is|that is|of] (axial|axial in nature|axial type|axial only|purely axial|predominantly axial|axial in distribution|axial distribution|primarily axial|mostly axial|axial predominant)\n(lbp|clbp) [,|\\-|\\(|:] [is] (axial|axial in nature|axial only|predominantly axial|purely axial)\n(axial|axail) (pain|ache|discomfort) (of|in) [the] <lowsite6>\naxial spine (pain|ache|discomfort) [,] (lumbar|lumbar region|of [the] lumbar spine)"
  },
  {
   "id": "axial-back-pain",
   "says": "axial back pain",
   "kind": "symptom",
   "phrases": "(axial|axail) [spine|spinal|type] [back] <pain>\n(axial|axail) (spine|spinal) <pain>\naxial backache\nback pain [,|\\-|\\(] [is] (axial|axial in nature|predominantly axial)"
  },
  {
   "id": "discogenic-low-back-pain",
   "says": "discogenic low back pain",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "<dgenic> [axial|type] <lowsite6> (pain|ache|discomfort)\n<dgenic> [axial] (lbp|lumbago|clbp)\n<lowsite6> <dgenic> [axial|back] (pain|ache|discomfort)\n<lowsite6> (pain|ache|discomfort) [,|\\-|\\(|:] [is|of] <dgenic> [in nature|in origin|origin|type|etiology]\n(lbp|clbp) [,|\\-|\\(|:] [is|of] <dgenic> [in nature|in origin|origin|type|etiology]\n(disc|disk) (related|mediated) (low back|lumbar|lower back) (pain|ache|discomfort)\n<dgenic> (pain|ache|discomfort) (of|in|at|from) [the] (<lowsite6>|#level)\n#level <dgenic> [back|axial|low back] (pain|ache|discomfort)"
  },
  {
   "id": "discogenic-pain",
   "says": "discogenic pain",
   "kind": "condition",
   "phrases": "<dgenic> [axial|type] (back|axial|axial back|spine) (pain|ache|discomfort)\n<dgenic> (pain|ache|discomfort)\npain is <dgenic>\n<dgenic> [pain] (component|source|etiology|element|contribution|pattern)\n<dgenic> in (origin|nature)\nback pain [,] [is|of] <dgenic> [origin|in origin|in nature]"
  },
  {
   "id": "facet-mediated-pain",
   "says": "facet-mediated pain",
   "kind": "condition",
   "phrases": "<fgenic> [axial|chronic] (<lowsite6>|back|axial|axial back|spine|spinal) (pain|ache|discomfort)\n<fgenic> [axial] (lbp|lumbago|clbp|back pain|backache)\n<fgenic> (pain|ache|discomfort)\n(likely|probably|possibly|suspected|suspect|presumed) <fgenic>\n(facet|facet joint|zygapophyseal|zygapophysial|z joint) [joint] (pain|related pain|generated pain|driven pain|origin pain)\n(facet|facet joint) (<lowsite6>|back|axial) (pain|ache|discomfort)\n<lowsite6> <fgenic> [axial|back] (pain|ache|discomfort)\n(<lowsite6> (pain|ache|discomfort)|lbp|back pain) [,|\\-|\\(|:] [is|of] [a] (<fgenic> [in nature|in origin|origin|type|etiology]|(facet|facet joint) (in nature|in origin|origin|type|etiology|mediated|generated))"
  },
  {
   "id": "postural-low-back-pain",
   "says": "postural low back pain",
   "kind": "symptom",
   "region": "lumbar",
   "phrases": "(postural|ergonomic|posture related|posture|ergonomically related|work posture|workstation|desk) [related|type|mediated] (<lowsite6>) (pain|ache|discomfort)\n(postural|ergonomic|posture related) [related] (lbp|lumbago|lumbalgia)\n<lowsite6> (pain|ache|discomfort) [,|\\-|\\(|:] (postural|ergonomic|posture related|postural in nature|postural type)\n(lbp|lumbago) [,|\\-|\\(|:] (postural|ergonomic|posture related|postural in nature)"
  },
  {
   "id": "postural-back-pain",
   "says": "postural back pain, site not stated",
   "kind": "symptom",
   "phrases": "(postural|ergonomic|posture related) (back pain|backache)\n(back pain|backache) [,|\\-|\\(] (postural|ergonomic|posture related)"
  },
  {
   "id": "postural-strain",
   "says": "postural strain",
   "kind": "condition",
   "phrases": "(postural|ergonomic|posture related) [low|lower|lumbar|lumbosacral] [back] [muscle] strain [of|to] [the] [low back|lower back|lumbar spine|lumbar muscles|back]\n(low back|lower back|lumbar|lumbosacral|back|paraspinal) (postural|ergonomic|posture related) strain\n(low back|lower back|lumbar|lumbosacral|back) [muscle] strain [,|\\(|\\-] (postural|ergonomic|posture related)"
  },
  {
   "id": "postural-strain-and-pain",
   "says": "low back pain and postural strain",
   "kind": "symptom",
   "region": "lumbar",
   "expands": [
    "low-back-pain",
    "postural-strain"
   ],
   "phrases": "<lowsite6> (pain|ache|discomfort) [,|\\-|\\(|:|;] (postural|ergonomic|posture related) strain\n(lbp|lumbago) [,|\\-|\\(|:|;] (postural|ergonomic|posture related) strain"
  },
  {
   "id": "myofascial-low-back-pain",
   "says": "myofascial pain of the low back",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "myofascial (low back|lower back|lumbar|lumbosacral) [type] (pain|ache|discomfort)\nmyofascial (lbp|lumbago)\n<lowsite6> myofascial (pain|ache|discomfort)"
  },
  {
   "id": "other-specified-low-back-pain",
   "says": "low back pain of a named type",
   "kind": "condition",
   "region": "lumbar",
   "phrases": "<lbptype> [axial|type] <lowsite6> ((pain|ache|discomfort)|pain syndrome)\n<lbptype> [type] (lbp|lumbago|clbp)\n<lowsite6> (pain|ache|discomfort) [,|\\-|\\(|:] [is|which is|that is|of] [a] <lbptype> [in nature|type|in origin|origin|etiology|in character|character|pattern|mechanism]\n(lbp|lumbago|clbp) [,|\\-|\\(|:] [is|of] <lbptype> [in nature|type|in origin|origin|etiology|pattern|mechanism]\n<lowsite6> <lbptype> (pain|ache|discomfort)\n<lbptype> (pain|ache|discomfort) (of|in) [the] <lowsite6>\nother (low back|lower back) pain\nother specified (low back|lower back) pain\n(low back|lower back|lumbar) pain [,|\\-|\\(|:] other [specified] [type]\n(lbp|lumbago) [,|\\-|\\(|:] other specified [type]\n(cluneal|superior cluneal|cluneal nerve|iliolumbar ligament|iliolumbar|interspinous ligament|supraspinous ligament|quadratus lumborum|ql|multifidus) [nerve|ligament|muscle] [mediated|related|generated|type] (low back pain|lower back pain|lbp|back pain)"
  },
  {
   "id": "flank-pain",
   "says": "flank pain",
   "kind": "symptom",
   "phrases": "flank [muscle] (<pain>|pains|tenderness and pain|pian)\n[acute|chronic|longstanding|long standing|ongoing|persistent] <pain> (in|of|over|at|to|along|localized to|around) [the|his|her|both] [left|right] flank\nlateral (abdominal|abdomen|flank) pain\n(flankpain|flank colic pain)\npain [,|\\-] [left|right] flank\nlatus region pain"
  },
  {
   "id": "flank-and-back-pain",
   "says": "flank pain and back pain",
   "kind": "symptom",
   "expands": [
    "flank-pain",
    "back-pain"
   ],
   "phrases": "flank (and|&|/) back <pain>\nback (and|&|/) flank <pain>"
  },
  {
   "id": "flank-and-low-back-pain",
   "says": "flank pain and low back pain",
   "kind": "symptom",
   "expands": [
    "flank-pain",
    "low-back-pain"
   ],
   "phrases": "flank (and|&|/|,) (low|lower) back <pain>\n(low|lower) back (and|&|/|,) flank <pain>"
  },
  {
   "id": "chronic-pain",
   "says": "chronic pain",
   "kind": "symptom",
   "acuity": "chronic",
   "phrases": "(chronic|longstanding|long standing) [nonmalignant|noncancer|non cancer|intractable|non malignant|persistent|severe|benign|musculoskeletal] <pain> [condition|state|disorder|issues|problem]\n(cnmp|cncp)"
  },
  {
   "id": "chronic-pain-syndrome",
   "says": "chronic pain syndrome",
   "kind": "condition",
   "acuity": "chronic",
   "phrases": "(chronic|chr) [low back|back|intractable|nonmalignant|benign|lumbar|spinal] pain (syndrome|syndromes|syndrom|synd)\nchronic [low back|back] pain (associated|in association) with significant (psychosocial|psycho social) dysfunction\nchronic [low back|back] pain with significant psychosocial dysfunction\nchronic pain [,] syndrome"
  },
  {
   "id": "neoplasm-related-pain",
   "says": "neoplasm related pain",
   "kind": "condition",
   "phrases": "(neoplasm|neoplastic|cancer|tumor|tumour|malignancy|metastasis|metastatic|mets|bone metastasis|malignant|oncologic|myeloma) [related|associated|induced] [low|lower|lumbar] [back|bone|spine|spinal] pain\npain of malignancy"
  },
  {
   "id": "post-traumatic-low-back-pain",
   "says": "low back pain due to trauma",
   "kind": "symptom",
   "expands": [
    "low-back-pain",
    "post-traumatic-pain"
   ],
   "phrases": "(post traumatic|posttraumatic) [chronic] (low back pain|lower back pain|lbp|lumbar pain|lumbar spine pain|lumbosacral pain|lumbago|low backache)\n(low back|lower back|lumbar) (post traumatic|posttraumatic) pain\n(low back pain|lower back pain|lbp|lumbago) [,|\\-|\\(] (post traumatic|posttraumatic|traumatic in origin|of traumatic origin|traumatic origin)"
  },
  {
   "id": "post-traumatic-back-pain",
   "says": "back pain due to trauma",
   "kind": "symptom",
   "expands": [
    "back-pain",
    "post-traumatic-pain"
   ],
   "phrases": "(post traumatic|posttraumatic) [chronic] (back pain|backache|spine pain)\n(back pain|backache) [,|\\-|\\(] (post traumatic|posttraumatic)"
  },
  {
   "id": "post-traumatic-pain",
   "says": "pain due to trauma",
   "kind": "condition",
   "phrases": "[chronic] (post traumatic|posttraumatic) [chronic] pain\nchronic pain [,|\\-] (post traumatic|posttraumatic)"
  },
  {
   "id": "postprocedural-low-back-pain",
   "says": "postoperative low back pain",
   "kind": "symptom",
   "expands": [
    "low-back-pain",
    "postprocedural-pain"
   ],
   "phrases": "<postsurgical> [chronic|residual|persistent] (low back pain|lower back pain|lbp|lumbar pain|lumbar spine pain|lumbosacral pain|lumbago|low backache)\n(low back|lower back|lumbar) <postsurgical> pain\n(low back pain|lower back pain|lbp|lumbago) [,|\\-|\\(] <postsurgical>"
  },
  {
   "id": "postprocedural-back-pain",
   "says": "postoperative back pain",
   "kind": "symptom",
   "expands": [
    "back-pain",
    "postprocedural-pain"
   ],
   "phrases": "<postsurgical> [chronic|residual|persistent] (back pain|backache|spine pain)\n(back pain|backache) [,|\\-|\\(] <postsurgical>"
  },
  {
   "id": "postprocedural-pain",
   "says": "postoperative pain",
   "kind": "condition",
   "phrases": "[chronic|other chronic] <postsurgical> [chronic|site|surgical] pain\nchronic pain [,|\\-] <postsurgical>\n(cpsp)"
  },
  {
   "id": "expected-postprocedural-pain",
   "says": "expected pain after surgery",
   "kind": "finding",
   "phrases": "(acute|expected|routine|usual|normal|appropriate|incisional|typical|immediate) <postsurgical> [site|incisional|surgical] [low|lower] [back|lumbar] pain\n(incisional|surgical site) [low|lower] [back] pain\n<postsurgical> (incisional|wound|surgical site) pain"
  },
  {
   "id": "pain-management-elsewhere",
   "says": "pain management as a service, not the reason of this visit",
   "kind": "treatment",
   "phrases": "(refer|referral|referred|refers|consult|consultation|consulted|follow up|followup|f/u|follows|followed|appointment|sees|see|seen by|seen at|established|established with|managed by|discussed with|evaluation|per|with|to|by) [to|with|by|for|at|in|an|a|the|outside|interventional|chronic|his|her|our|from] (pain management|pain clinic|pain medicine|pain specialist|pain physician|pain doctor|chronic pain management) [clinic|specialist|physician|referral|provider|team|service|consult|consultation|program]\n(pain management|pain clinic|pain medicine|pain specialist) (referral|consult|consultation|physician|specialist|doctor|team|service|provider|will|recommended|recommendation)\nconsider (pain management|pain clinic)\n(medication|tylenol|ibuprofen|nsaids|acetaminophen|take|prn|as needed|tab|tablet|mg|norco|percocet|meds|toradol|tramadol|injection|heat|ice) [as needed|prn|given|used] for (pain control|pain management)\n(adequate|good|poor|inadequate|better|optimal|multimodal|postoperative|post op|improve|improved|continue|oral) (pain control|pain management)\n(pain control|pain management) (with|was|is|as needed|prn|issues|discussed|options|techniques|strategies|plan|agreement|contract)"
  },
  {
   "id": "pain-control-visit",
   "says": "the visit is for pain control",
   "kind": "visit",
   "phrases": "for [chronic|ongoing|continued|interventional|medical|medication|opioid|long term|his|her] (pain management|pain control|chronic pain management|pain relief procedure)\n(pain management|pain control|chronic pain management|chronic pain) (visit|encounter|follow up|followup|f/u|appointment|evaluation|new patient|progress note|office visit|return visit|clinic note|note|clinic visit|med check)\n(visit|encounter|presents|seen|here|returns|comes|follow up|in) [today] [is] (for) [ongoing|continued|routine|chronic|the|his|her|monthly] (pain management|pain control|chronic pain management|management of chronic [low back|back] pain|management of [his|her|the] [chronic] [low back|back] pain|control of [his|her|the] [chronic] [low back|back] pain|chronic pain|chronic pain follow up|medication management of [his|her|the] [chronic] [low back|back] pain|treatment of chronic pain)\n(purpose|reason|reasons|focus|goal|objective) (of|for) [this|the|today|todays|his|her] [visit|encounter|appointment] [today] [is|was|:] (pain management|pain control|chronic pain management|management of [chronic] [low back] pain|control of [chronic] [low back] pain)\nchronic pain management\n(management|control) of (chronic pain|chronic low back pain|chronic back pain|chronic lbp|chronic lumbar pain|his chronic pain|her chronic pain|his pain|her pain|his chronic low back pain|her chronic low back pain|pain)\nmedication management (of|for) [chronic|his|her] [low back|back] pain\n(opioid|opiate|narcotic|pain medication|pain med|analgesic) (refill|refills|management|medication refill|medication management|follow up|check|rotation|renewal)\n(intrathecal|pain) pump (refill|reprogramming|management)\n(admitted|admission) for (pain control|pain management|intractable pain control)\n(pain management|pain control) [only]"
  },
  {
   "id": "psychosocial-plan",
   "says": "psychosocial treatment of pain planned",
   "kind": "treatment",
   "phrases": "(pain psychology|pain psychologist|pain psychologists)\n(psychological|psychology|psychiatric|behavioral health|behavioral) (evaluation|counseling|treatment|referral|therapy|consult|pain management) [for pain]\n(cognitive behavioral therapy|cognitive behavioural therapy|cbt) [for] [chronic] [pain]\nbiopsychosocial\n(refer|referral|referred) (to|for) (psychology|pain psychology|psychologist|psychiatry|behavioral health|cbt)\n(multidisciplinary|interdisciplinary) pain (program|rehabilitation|clinic)"
  },
  {
   "id": "psychogenic-back-pain",
   "says": "psychogenic back pain",
   "kind": "condition",
   "phrases": "(psychogenic|psychosomatic|somatoform) [chronic|type|axial] [low|lower|lumbar] [back|spine] (<pain>|pain disorder|pain syndrome|backache|dorsalgia|lumbago|lbp)\n(low back|lower back|lumbar|back) pain [,|\\-|\\(|:] [is|of] [purely|entirely|exclusively] (psychogenic|psychosomatic|somatoform) [in origin|in nature|origin|etiology]\n(lbp|lumbago|backache|dorsalgia) [,|\\-|\\(|:] [is|of] [purely|entirely|exclusively] (psychogenic|psychosomatic|somatoform) [in origin|in nature|origin|etiology]\npain [disorder] (exclusively|entirely|solely|purely) [due to|related to|attributed to|attributable to|from|caused by|associated with] (psychological|psychologic|emotional|psychogenic) [factors|causes|in origin|in nature|origin|etiology]\n(low back|lower back|back|lumbar) pain [is|that is|which is] [felt] (exclusively|entirely|solely|purely) [due to|related to|attributed to|attributable to|from|caused by] (psychological|psychologic|emotional|psychogenic) [factors|causes|in origin|in nature|origin|etiology]\n(lbp|backache) [is] (exclusively|entirely|solely|purely) [due to|related to|attributed to|attributable to|from|caused by] (psychological|psychologic|emotional|psychogenic) [factors|causes|in origin|in nature|origin|etiology]\n(psychalgia|somatoform pain disorder|persistent somatoform pain disorder|psychogenic rheumatism)"
  },
  {
   "id": "pain-with-psychological-factors",
   "says": "pain with related psychological factors",
   "kind": "condition",
   "phrases": "pain disorder (with|associated with) [both] [related] (psychological|psychologic) factors [and a general medical condition]\n[chronic] pain (with|w/|associated with|complicated by|exacerbated by|influenced by|worsened by|in part due to|along with) [both] [related|associated|contributing|significant|known|co existing|coexisting|concomitant|physical and] (psychological|psychologic) (factors|factor|component|contributors|overlay|contribution)\n[related|contributing|associated] (psychological|psychologic) (factors|factor|component) [are|is|also|appear] (contributing|contribute|contributes|related|play a role|playing a role|affecting|influence|influencing|exacerbating|worsening|associated|identified as contributing) [to|with|in|the] [his|her|the|this] [chronic] [low|lower] [back] [pain|lbp|experience]\n(related|contributing) (psychological|psychologic) factors\n(psychological|psychologic) (factors|factor) (associated with|related to|contributing to|affecting) [his|her|the|this|chronic] [chronic] [low|lower] [back] (pain|lbp)"
  },
  {
   "id": "low-back-pain-with-psychological-factors",
   "says": "low back pain with related psychological factors",
   "kind": "symptom",
   "expands": [
    "low-back-pain",
    "pain-with-psychological-factors"
   ],
   "phrases": "(low back pain|lower back pain|lbp|lumbar pain|lumbago) [,] (with|w/|associated with|complicated by|exacerbated by|influenced by|worsened by|in part due to|along with) [both] [related|associated|contributing|significant|known|co existing|coexisting|concomitant|physical and] (psychological|psychologic) (factors|factor|component|contributors|overlay|contribution)"
  },
  {
   "id": "back-pain-with-psychological-factors",
   "says": "back pain with related psychological factors",
   "kind": "symptom",
   "expands": [
    "back-pain",
    "pain-with-psychological-factors"
   ],
   "phrases": "(back pain|backache) [,] (with|w/|associated with|complicated by|exacerbated by|influenced by|worsened by|in part due to|along with) [both] [related|associated|contributing|significant|known|co existing|coexisting|concomitant|physical and] (psychological|psychologic) (factors|factor|component|contributors|overlay|contribution)"
  },
  {
   "id": "psychological-factors",
   "says": "psychological factors",
   "kind": "finding",
   "phrases": "(psychological|psychologic|psychosocial|emotional) (factors|factor|stressors|overlay|distress|component|barriers|issues)\n(catastrophizing|pain catastrophizing|kinesiophobia|fear avoidance|yellow flags)"
  },
  {
   "id": "soft-tissue-source",
   "says": "a named source of the pain without a code of its own",
   "kind": "finding",
   "phrases": "[the] (iliolumbar|interspinous|supraspinous|thoracolumbar fascia|lumbodorsal fascia|lumbar ligaments|lumbar ligament) [ligament|ligaments|fascia] [laxity|sprain pattern|irritation|insufficiency]\n(ligamentous|ligament) (laxity|insufficiency|irritation)\n(superior|middle) cluneal (nerve|nerves) [entrapment|irritation]\n(cluneal nerve|cluneal nerves) [entrapment|irritation]\n(thoracolumbar junction|maigne) (syndrome|dysfunction)"
  },
  {
   "id": "function-score",
   "says": "a score of function",
   "kind": "finding",
   "expands": [
    "function-score",
    "functional-limitation"
   ],
   "phrases": "(owestry|oswestry) [low back pain] [disability] [index|score|questionnaire] [score] [of|is|was|:|=] [#number]\nodi #number\nodi score #number\nodi [score] (of|is|was|:|=) #number\n(roland morris|rmdq|promis|pdi|pain disability index|lower extremity functional scale|lefs) [score|questionnaire] [of|is|was|:|=] [#number]"
  },
  {
   "id": "pain-score",
   "says": "a score of pain",
   "kind": "finding",
   "phrases": "#number (/|out of|of) (10|ten)\n(vas|nrs|pain score|pain scale) #number\n(vas|nrs|pain) score #number\n(vas|nrs|pain score|pain scale) [score] (of|is|was|:|=) #number\n(one|two|three|four|five|six|seven|eight|nine) (of|out of) ten"
  },
  {
   "id": "fever-or-chills",
   "says": "fever or chills",
   "kind": "symptom",
   "phrases": "(fever|fevers|chills|febrile|rigors)\n(fever|fevers) (or|and|/) (chills|rigors)"
  },
  {
   "id": "weight-loss",
   "says": "weight loss",
   "kind": "symptom",
   "phrases": "[unexplained|unintentional|unintended] (weight loss|loss of weight)"
  },
  {
   "id": "night-pain",
   "says": "pain at night or at rest",
   "kind": "symptom",
   "phrases": "(night pain|nocturnal pain|rest pain|pain at rest|pain at night|night sweats)"
  },
  {
   "id": "immunosuppression",
   "says": "weakened defence against infection, or injected drugs",
   "kind": "condition",
   "phrases": "(immunosuppression|immunosuppressed|immunocompromised|hiv|transplant recipient|chronic steroids|long term steroids|prolonged steroids)\n(iv|intravenous|injection) (drug|drugs) [use|abuse]\nivdu"
  },
  {
   "id": "sacroiliac-provocation",
   "says": "a provocative test of the sacroiliac joint",
   "kind": "finding",
   "phrases": "(faber|fabere|patrick|patricks) [test|sign|maneuver]\n(gaenslen|gaenslens|gillet|fortin|fortin finger|yeoman|yeomans) [test|sign]\n(thigh thrust|sacral thrust|compression test|distraction test|pelvic compression|pelvic distraction|sacral compression)"
  },
  {
   "id": "block-relief",
   "says": "relief after a block or an injection",
   "kind": "finding",
   "phrases": "#number [%|percent] [pain] (relief|improvement|reduction|better)\n(relief|improvement) of #number [%|percent]"
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
   "phrases": "(hospital course|date of admission|admission date|date of discharge|discharge date|admitted to the hospital|inpatient progress note|hospital day|hospitalist|brief hospital course)\n[hospital|inpatient|general medicine] discharge summary"
  },
  {
   "id": "visit-injection",
   "says": "spinal injection",
   "kind": "treatment",
   "phrases": "(epidural|facet|facet joint|si joint|sacroiliac joint|sacroiliac|transforaminal epidural|interlaminar epidural|caudal epidural|medial branch) [steroid] (injection|injections|block|blocks)\n(esi|tfesi|lesi|mbb|rfa)\nradiofrequency (ablation|neurotomy)\n(selective) nerve root (block|injection)\n(inserted|advanced|introduced|directed|placed|injected) [through the skin] (into|in|within|to) [the] [left|right] [#level] (epidural space|facet joint|sacroiliac joint|si joint|coccygeal joint|sacral / coccygeal joint|sacrococcygeal joint|sacral hiatus|caudal canal|neural foramen|intervertebral foramen|foramen)\n(coccygeal|coccyx|sacrococcygeal|sacrococcygeal joint|ganglion impar) [joint] [steroid] (injection|injections|block|blocks)"
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
   "id": "red-flag",
   "says": "red flags",
   "kind": "finding",
   "phrases": "red flag [sign|symptom|finding|feature|condition]\n(alarm|warning) (sign|symptom|feature)"
  },
  {
   "id": "refers-above",
   "says": "the assessment refers to what stands above it",
   "kind": "visit",
   "phrases": "(as|see|per|same as|unchanged from) [noted|stated|described|discussed|listed|dictated|detailed|mentioned|outlined] above\n(above|aforementioned|foregoing) (diagnosis|diagnoses|assessment|condition|problem)"
  },
  {
   "id": "corrected-to-left",
   "says": "the side is corrected to left",
   "kind": "visit",
   "phrases": "(correction|corrected|amended|amendment|correcting|erratum) [above|to the above|to note] [:|-|,|to] [the] [side|laterality|symptom|pain|affected side] [is|are|was|were|should be|should read|should say|to read] [the] left\nleft [side|-sided|sided] [,] (not|rather than|instead of|and not) [the|on the] right\n(side|laterality) (is|should be|should read|should have been|was) left\nright should (be|read|say|have been|have read) left\n(change|changed) [the] [side|laterality] [from right] to left"
  },
  {
   "id": "corrected-to-right",
   "says": "the side is corrected to right",
   "kind": "visit",
   "phrases": "(correction|corrected|amended|amendment|correcting|erratum) [above|to the above|to note] [:|-|,|to] [the] [side|laterality|symptom|pain|affected side] [is|are|was|were|should be|should read|should say|to read] [the] right\nright [side|-sided|sided] [,] (not|rather than|instead of|and not) [the|on the] left\n(side|laterality) (is|should be|should read|should have been|was) right\nleft should (be|read|say|have been|have read) right\n(change|changed) [the] [side|laterality] [from left] to right"
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
   "phrases": "(reviewed|review of|independently reviewed|personally reviewed) [the|his|her] [recent|lumbar] (mri|ct|x-ray|x-rays|imaging|films|radiographs)\n(mri|ct|x-ray|x-rays|imaging|films|radiographs) [of the|of] [lumbar|lumbosacral] [spine] (was|were) [personally|independently] reviewed\n(mri|ct|x-ray|x-rays|radiographs|films|xrays) [of the|of|of his|of her] [lumbar|lumbosacral|l] [spine]\n(scoliosis) [standing|full length|long cassette] (series|film|films|x-ray|x-rays|xrays|radiograph|radiographs|survey|views|study)"
  },
  {
   "id": "functional-limitation",
   "says": "functional limitation",
   "kind": "finding",
   "phrases": "(difficulty|trouble|unable|limited|limitation) (with|in|to) [his|her] (walking|standing|sitting|bending|lifting|sleeping|work|adls|activities|daily activities|activities of daily living|walk|stand|sit|bend|lift|sleep)\n(cannot|can not|can no longer|could not) (walk|stand|sit|bend|lift|sleep|work)\n(oswestry|odi|roland morris|functional (limitation|limitations|deficit|status))\n(limits|limiting|interferes with|affects|affecting) [his|her] (work|sleep|activities|adls|walking|daily activities|function)\nactivities of daily living"
  },
  {
   "id": "postlaminectomy-syndrome",
   "says": "postlaminectomy syndrome",
   "kind": "condition",
   "phrases": "[chronic|acute] [lumbar|lumbosacral|low back|cervical] (post laminectomy|postlaminectomy|post lami|postlami|post laminotomy|postlaminotomy|post lumbar laminectomy|post discectomy|postdiscectomy|post fusion|postfusion|post lumbar surgery) [pain|lumbar|low back] (syndrome|syndrom|syn|sd)\n(failed back|failed low back|failed spine|failed lumbar|failed spinal) [surgery|surgical|lumbar] (syndrome|syndrom|syn|synd|sx syndrome)\n(failed back|failed low back|failed spine) (surgery|sx)\n(fbss|flbss|failed back)\nsyndrome [,] (post laminectomy|postlaminectomy)\n(persistent spinal pain|chronic persistent spinal pain) syndrome [\\(] [psps] [\\)] [,|\\-] [type] (2|ii|two)\npsps [type|t] (2|ii|t2)\n(pspst2|psps2)"
  },
  {
   "id": "pseudarthrosis",
   "says": "pseudarthrosis after fusion",
   "kind": "condition",
   "phrases": "(pseudarthrosis|pseudoarthrosis|pseudo arthrosis|pseudathrosis|psuedoarthrosis|psuedarthrosis|pseudarthroses|pseudoarthroses|pseudarthosis|pseudoarthosis)\n[with|has|and] (nonunion|non union|failed union|failure of fusion|failure) (of|at|after|following) [the|his|her] [prior|previous] [instrumented] (#level|<fusing>|lumbar <fusing>|lumbosacral <fusing>)\n(<fusing>|lumbar <fusing>) (nonunion|non union|failure)\n(failed|nonunited|non united|ununited|unhealed|incomplete) [lumbar|spinal|#level|interbody] (fusion|arthrodesis|tlif|plif|alif)\n#level (nonunion|non union)\n(nonunion|non union) #level\n(fusion|arthrodesis) (has not healed|did not heal|failed to heal|has failed|did not take|has not consolidated|failed to consolidate)"
  },
  {
   "id": "failed-fusion-elsewhere",
   "says": "nonunion of another bone",
   "kind": "condition",
   "phrases": "(pseudarthrosis|pseudoarthrosis|nonunion|non union) of [the|his|her] [left|right] [distal|proximal] (tibia|tibial|femur|femoral|humerus|radius|ulna|scaphoid|clavicle|hip|ankle|fracture|wrist|foot|metatarsal|odontoid|rib)\n(tibia|tibial|femur|femoral|humerus|humeral|scaphoid|clavicle|ankle|odontoid|fracture) (pseudarthrosis|pseudoarthrosis|nonunion|non union)"
  },
  {
   "id": "lumbar-fusion",
   "says": "fusion of the lumbar spine",
   "kind": "status",
   "phrases": "(lumbar|lumbosacral|spinal|spine|#level|posterior|anterior|interbody|posterior lumbar|anterior lumbar|posterolateral|lumbar spinal|instrumented|thoracolumbar|transforaminal|transforaminal lumbar|back|low back|lower back) [#level] [spinal|lumbar|interbody|posterior|instrumented|#level] <fusing>\n[prior|previous|old|remote] <fusing> (of|at|from) [the|his|her] [lumbar|#level] (#level|lumbar|lumbar spine|lumbosacral spine|low back|lower back|back)\n(tlif|plif|alif|xlif|dlif|olif|llif)\n(fused|instrumented) [at|from] #level\n(fusion|arthrodesis) (hardware|status|rods|construct)\n(arthrodesis status|spinal fusion|back fusion|spine fusion)\n#level (to|through) #level <fusing>\n(fusion|arthrodesis) #level"
  },
  {
   "id": "fusion-elsewhere",
   "says": "fusion of another part",
   "kind": "status",
   "phrases": "(cervical|anterior cervical|ankle|wrist|subtalar|thumb|sacroiliac|si|si joint|sacroiliac joint|hip|toe|finger|midfoot|image|mri|gamete) [discectomy and|decompression and|spine|spinal|joint] [interbody] (fusion|arthrodesis)\n(acdf|anterior cervical discectomy and fusion|anterior cervical discectomy fusion)\n(fusion|arthrodesis) of [the|his|her] (cervical spine|neck|ankle|wrist|hip|si joint|sacroiliac joint|toe)"
  },
  {
   "id": "fusion-performed",
   "says": "fusion done in the past",
   "kind": "status",
   "phrases": "(had|underwent|undergone|has had|having had|after|following|since|since his|since her|who had|received) [a|an|the|his|her] [prior|previous|successful|multilevel] [#level] [lumbar|lumbosacral|posterior|anterior|spinal|instrumented|posterior lumbar|anterior lumbar|interbody|posterior lumbar interbody|transforaminal lumbar interbody] [#level] [spine|spinal|interbody] (fusion|arthrodesis|tlif|plif|alif|xlif|fusion surgery)\n(prior|previous|old|remote|status post|past) [instrumented|posterior|anterior|#level|lumbar|lumbosacral|spinal|multilevel|posterior lumbar|transforaminal lumbar] [#level] [interbody|spinal|spine|lumbar] (fusion|arthrodesis|tlif|plif|alif|xlif|fusion surgery)\n(fused|solid fusion|fusion is solid|solidly fused) [at|from] [#level]"
  },
  {
   "id": "fusion-today",
   "says": "fusion planned or being discussed",
   "kind": "treatment",
   "phrases": "(discuss|discussed|discussing|recommend|recommended|recommending|consider|considering|offered|offer|plan|planning|planned|schedule|scheduled|candidate for|proceed with|options include|would benefit from|declines|declined|possible|potential|future|need|needs|require|requires|request|requesting|wants|options of|option of|authorization for|undergo|contemplating|indicated for) [for|a|an|the|possible|with|to|undergo|proceed|about|having] [a|an|the] [revision|repeat|possible] [#level] [lumbar|posterior|anterior|spinal|transforaminal lumbar|posterior lumbar] [#level] [interbody|spinal|decompression and|laminectomy and] (fusion|arthrodesis|tlif|plif|alif|fusion surgery)"
  },
  {
   "id": "lumbar-surgery",
   "says": "back surgery",
   "kind": "status",
   "phrases": "(lumbar|low back|lower back|back|spine|spinal|#level|lumbar spine|lumbosacral) [spine|spinal|#level] (surgery|surgeries|operation|operations|decompression|sx)\n[#level|lumbar|lumbosacral|spine|spinal] (discectomy|discectomies|microdiscectomy|diskectomy|microdiskectomy|laminectomy|laminectomies|laminotomy|hemilaminectomy|foraminotomy|microdecompression|disc surgery|disk surgery|laminoplasty)\n[lumbar|#level] (disc|disk) replacement\n(surgery|operation) (on|of|to) [the|his|her] (back|low back|lower back|lumbar spine|spine|#level)\nspine procedure"
  },
  {
   "id": "surgery-named",
   "says": "the surgery, named by its time only",
   "kind": "status",
   "phrases": "[ever] (since|after|following) [the|his|her|their|that|this|last|most recent|index] [last|first|second|most recent|index] (surgery|operation)"
  },
  {
   "id": "painful-hardware",
   "says": "pain due to spinal hardware",
   "kind": "condition",
   "phrases": "(painful|symptomatic|prominent and painful|painful prominent|irritating) [retained|prominent|loose|broken] [spinal|lumbar|spine|posterior|lumbosacral|#level] [spinal|fusion|pedicle|surgical|internal fixation|spine|pedicle screw] (hardware|instrumentation|implant|implants|screw|screws|rod|rods|fixation|fixation device|cage|device|orthopedic implant|metalwork)\n(spinal|lumbar|#level|fusion|pedicle screw|retained|orthopedic|back|lumbar spinal) (hardware|instrumentation|implant|screw|rod) [site|mediated|related|induced] pain\n(hardware|instrumentation|implant|screw|pedicle screw) [mediated|related|associated|site|induced] pain\n(pain|low back pain|lbp|back pain|lower back pain) [,] (due to|from|secondary to|2/2|related to|caused by|d/t|attributed to|attributable to|arising from|associated with) [his|her|the] [retained|prominent|loose|broken|painful|symptomatic|underlying] [spinal|lumbar|spine|posterior|lumbosacral|fusion|#level|internal|orthopedic|surgical|internal fixation|internal orthopedic] [spinal|fusion|pedicle|pedicle screw|fixation|lumbar|prosthetic] (hardware|instrumentation|implant|implants|screw|screws|rod|rods|fixation device|device|cage|metalwork)\n(hardware|instrumentation|pedicle screws|screws|rods) (is|are) (painful|the source of [his|her|the] pain|causing [his|her|the] [low] [back] pain|the pain generator|symptomatic)\npain due to internal (orthopedic|fixation) [prosthetic] (device|devices)"
  },
  {
   "id": "hardware-finding",
   "says": "loose or broken spinal hardware",
   "kind": "finding",
   "phrases": "(loosening|lucency|lucencies|haloing|halo|breakage|failure|migration|backing out|malposition) (of|around|about|at|surrounding|adjacent to) [the|his|her|both] [left|right|bilateral] [#level|spinal|lumbar|fusion] [pedicle] (screw|hardware|instrumentation|rod|cage|fixation)\n(loose|loosened|broken|fractured|migrated|malpositioned|failed) [left|right] [#level|spinal|lumbar|fusion] [pedicle] (screw|hardware|instrumentation|rod|cage)\n[#level|spinal|lumbar|fusion] [pedicle] (screw|hardware|instrumentation|rod|cage) (loosening|lucency|lucencies|breakage|failure|migration|fracture|malposition)\n(screw|hardware|instrumentation|rod|cage) (is|are|was|were|appears|appear) [to be] (loose|loosened|broken|fractured|migrated|malpositioned)"
  },
  {
   "id": "adjacent-segment-change",
   "says": "change of a level beside a fusion",
   "kind": "finding",
   "phrases": "adjacent (segment|level) (disease|degeneration|breakdown|syndrome|pathology|change)"
  },
  {
   "id": "hardware-removed",
   "says": "hardware already removed",
   "kind": "finding",
   "phrases": "(s/p|status post|after|following) [lumbar|spinal|pedicle screw|painful] (hardware|instrumentation|implant) removal\n(hardware|instrumentation|screws) (was|were|has been|have been) removed"
  },
  {
   "id": "neurostimulator-present",
   "says": "spinal neurostimulator in place",
   "kind": "status",
   "phrases": "<stimulator> [is|remains|now] (in place|in situ|implanted|present|placed|functioning|working|intact|status|noted)\n(has|with|have|s/p|status post|existing|indwelling|implanted|functioning|current) [a|an|his|her|the] [implanted|permanent|functioning|indwelling|existing|thoracic] [medtronic|abbott|nevro|boston scientific|st jude] [implanted|permanent] <stimulator> [implant|implantation|placement|in place]\n(presence|history) of [a|an] [implanted] [spinal] <stimulator>\n<stimulator> [was] (placed|implanted) [in] #number"
  },
  {
   "id": "neurostimulator-adjustment",
   "says": "neurostimulator adjustment visit",
   "kind": "visit",
   "phrases": "(<stimulator>|stimulator) [device] (reprogramming|reprogram|programming|adjustment|interrogation|reprogrammed|programmed|interrogated|adjusted|management|battery check|check|analysis|follow up and programming)\n(<stimulator>|stimulator) [device|was|is|and was] (reprogrammed|programmed|interrogated|adjusted|interrogated and reprogrammed)\n(reprogramming|programming|adjustment|interrogation|reprogram|reprogrammed|interrogated|management) [and|or|of|the|his|her|a] [programming|adjustment|reprogramming|management] [of|the|his|her|a] [implanted] (<stimulator>|stimulator)\n(adjustment|management) [and|&] (management|adjustment) of [a|the|his|her] [implanted] <stimulator>\ndevice (reprogramming|programming) (visit|session|today)"
  },
  {
   "id": "neurostimulator-implant",
   "says": "neurostimulator trial or implant",
   "kind": "visit",
   "phrases": "[permanent|percutaneous|temporary] <stimulator> [percutaneous|permanent|lead|electrode|paddle|generator] (trial|implant|implantation|placement|lead placement|insertion|trial lead placement|trial placement|permanent implant)\n(trial|implantation|placement|insertion|implant) [of] [a|an|the] [permanent|percutaneous|temporary] [lead for|leads for] <stimulator>\n(percutaneous|permanent) <stimulator> [lead] [trial|implant|implantation|placement]"
  },
  {
   "id": "neurostimulator-discussed",
   "says": "neurostimulator only talked of",
   "kind": "treatment",
   "phrases": "(discuss|discussed|consider|considering|candidate for|offered|interested in|possible|future|refer for|referral for|recommend|recommended|declines|declined|options include|authorization for|evaluation for|evaluate for|potential) [a|an|the|possible|of|for] <stimulator> [trial|implant|implantation|placement]"
  },
  {
   "id": "renal-colic",
   "says": "renal colic",
   "kind": "condition",
   "phrases": "(renal|ureteral|ureteric|nephritic|kidney|reno ureteral|renoureteral) (colic|colick)"
  },
  {
   "id": "kidney-stone",
   "says": "stone of the kidney",
   "kind": "condition",
   "phrases": "[obstructing|nonobstructing|non obstructing] (kidney|renal|intrarenal|nephro|staghorn|calyceal|renal pelvis|renal pelvic) (stone|calculus|calculi|lithiasis)\n(nephrolithiasis|renolithiasis|nephrolith|nephroliths|nefrolithiasis|nephrolithiases|nephrolithasis)\n(stone|calculus|calculi) in [the] [left|right] (kidney|renal pelvis|calyx|renal calyx)\nstaghorn"
  },
  {
   "id": "ureteral-stone",
   "says": "stone of the ureter",
   "kind": "condition",
   "phrases": "[obstructing|impacted] (ureteral|ureteric|uvj|upj|ureter|ureterovesical junction|ureteropelvic junction|ureterovesicular|ureterovesical) [junction] (stone|calculus|calculi)\n(ureterolithiasis|ureterolith)\n(kidney|renal) (stone|calculus|calculi) [which is|that is|measuring #number mm|measuring #number cm|,] [located] (in|at|of|within) [the] [left|right|proximal|distal|mid] [left|right|proximal|distal|mid] (ureter|uvj|upj|ureterovesical junction|ureteropelvic junction)\n(ureter|ureteral) (stones|calculi)\n(stone|calculus|calculi) [is] (in|at|of|within) [the] [left|right] [distal|proximal|mid] (ureter|uvj|upj|ureterovesical junction|ureteropelvic junction)"
  },
  {
   "id": "urinary-stone",
   "says": "urinary stone, place not stated",
   "kind": "condition",
   "phrases": "(urolithiasis|urinary (stone|calculus|calculi|tract stone|tract calculus)|calculus of urinary tract)"
  },
  {
   "id": "hydronephrosis",
   "says": "hydronephrosis",
   "kind": "condition",
   "phrases": "(hydronephrosis|hydroureteronephrosis|hydroureter)"
  },
  {
   "id": "pyelonephritis",
   "says": "pyelonephritis or urinary infection",
   "kind": "condition",
   "phrases": "(pyelonephritis|pyelo)\n(urinary tract infection|uti)"
  },
  {
   "id": "pregnancy",
   "says": "pregnancy",
   "kind": "status",
   "phrases": "(pregnant|gravid|iup|intrauterine pregnancy|prengant|preganant)\n#number <gweek> (pregnant|gestation|gestational age|pregnancy|gravid|iup|ga|intrauterine pregnancy|of pregnancy|of gestation|into pregnancy|into her pregnancy|along in pregnancy)\n#number [and] #number / 7 (weeks|week|wks|wk) [pregnant|gestation|gestational age|pregnancy|gravid|iup|ga|of pregnancy|of gestation|intrauterine pregnancy]\n#number \\+ #number (weeks|week|wks|wk) [pregnant|gestation|gestational age|pregnancy|gravid|iup|ga|of pregnancy|of gestation]\n(iup|pregnant|pregnancy|gravid|intrauterine pregnancy|gestation|ega|ga|gestational age|estimated gestational age) [,] [at|\\@|of|is|currently|now|approximately|about|:|=|x] [approximately|about|~] #number [\\+ #number|and #number / 7|#number / 7|#number|. #number] <gweek>\n(pregnant|pregnancy|iup|ega|ga|gestation) [at|\\@] #number \\+ #number\n(pregnant|gravid|iup|intrauterine pregnancy) [,|\\(|\\-] [at] #number <gweek>\n<gravida> [,] (at|\\@|currently|now) #number [\\+ #number|#number / 7|and #number / 7] (week|weeks|wk|wks|w0d|w1d|w2d|w3d|w4d|w5d|w6d)\n<gravida> [,] #number (w0d|w1d|w2d|w3d|w4d|w5d|w6d)\n(at|now|currently) #number (weeks|wks) (ga|gestation|pregnant|gestational age)\n#number (w0d|w1d|w2d|w3d|w4d|w5d|w6d)\n(in|during|with|of|complicating|affecting) [the|her|this|current] (pregnancy|pregnacy) [,|\\(|\\-] [now|currently] [at] #number [\\+ #number|and #number / 7|#number / 7] <gweek>"
  },
  {
   "id": "first-trimester-pregnancy",
   "says": "pregnancy in the first trimester",
   "kind": "status",
   "expands": [
    "pregnancy",
    "pregnancy-trimester-1"
   ],
   "phrases": "(pregnant|pregnancy|gravid|gestation|iup) [,|\\(|\\-] [in|now in|currently in] [her|the] (first|1st) trimester\n[early] (first|1st) trimester [of] (pregnant|pregnancy|gestation)"
  },
  {
   "id": "second-trimester-pregnancy",
   "says": "pregnancy in the second trimester",
   "kind": "status",
   "expands": [
    "pregnancy",
    "pregnancy-trimester-2"
   ],
   "phrases": "(pregnant|pregnancy|gravid|gestation|iup) [,|\\(|\\-] [in|now in|currently in] [her|the] (second|2nd) trimester\n(second|2nd) trimester [of] (pregnant|pregnancy|gestation)"
  },
  {
   "id": "third-trimester-pregnancy",
   "says": "pregnancy in the third trimester",
   "kind": "status",
   "expands": [
    "pregnancy",
    "pregnancy-trimester-3"
   ],
   "phrases": "(pregnant|pregnancy|gravid|gestation|iup) [,|\\(|\\-] [in|now in|currently in] [her|the] (third|3rd) trimester\n[late] (third|3rd) trimester [of] (pregnant|pregnancy|gestation)"
  },
  {
   "id": "pregnancy-trimester-1",
   "says": "first trimester",
   "kind": "finding",
   "phrases": "(first|1st) trimester\ntrimester (1|one|i)"
  },
  {
   "id": "pregnancy-trimester-2",
   "says": "second trimester",
   "kind": "finding",
   "phrases": "(second|2nd) trimester\ntrimester (2|two|ii)"
  },
  {
   "id": "pregnancy-trimester-3",
   "says": "third trimester",
   "kind": "finding",
   "phrases": "(third|3rd) trimester\ntrimester (3|three|iii)"
  },
  {
   "id": "pregnancy-named",
   "says": "pregnancy",
   "kind": "status",
   "phrases": "(pregnancy|pregnacy)\n(in|with|during|of|throughout|complicating|affecting) [the|her|this|current] pregnancy\npregnancy (related|associated|induced|complicated by)\n[in|during|with|of|complicating|affecting] [the|her|this|current] (pregnancy|pregnacy) [,|\\(|\\-] #number <gweek> (of|duration|in duration|ago|history|before|after|pain|back pain|low back pain|lbp|course|trial|pt|physical therapy)"
  },
  {
   "id": "pregnancy-neuritis",
   "says": "pregnancy related peripheral neuritis",
   "kind": "condition",
   "phrases": "(pregnancy|gestational) [related|associated] (peripheral neuritis|neuritis|peripheral neuropathy)\n[peripheral] neuritis (in|of|due to|related to|during) [the|her] pregnancy"
  },
  {
   "id": "postpartum",
   "says": "after childbirth",
   "kind": "status",
   "phrases": "[#number] [<gweek>|day|month] (postpartum|post partum|postnatal)\n(since|after|following) [her|the] [vaginal|cesarean] (delivery|childbirth|cesarean|c section)"
  },
  {
   "id": "not-pregnant",
   "says": "pregnancy is tested for, past or excluded",
   "kind": "finding",
   "phrases": "(pregnancy|urine pregnancy|serum pregnancy) (test|tests|testing|screen|screening|status|category|precautions|risk|prevention|planning|history)\n(after|before|since|prior|previous|past|last|first|second|third|two|three|multiple|#number|each|any|future|planned|planning|desires|desired|unplanned|wants|no) [her|the|a] [last|first|second|third|prior|previous|full term|recent] (pregnancy|pregnancies)\n(during|with|in|of|from) [her|the|a|each] (last|first|second|third|prior|previous|most recent|earlier|one|two|three|multiple|#number|both|all) (pregnancy|pregnancies)\n(during|with|in) her pregnancy (in|with|of)\n(not|never) [currently] (pregnant|gravid)\n(was|been|when she was|while she was|become|becoming|became|got|get|getting|could be|may be|might be|if) pregnant\n(pregnant|pregnancy) (in|around) #number\n(ectopic|molar|tubal) pregnancy\n#number (pregnancies|pregnancy)"
  },
  {
   "id": "pregnancy-incidental",
   "says": "pregnancy is incidental to the visit",
   "kind": "status",
   "phrases": "pregnancy [state|status] [is|was|,|\\-|\\(|which is|felt to be|noted as|considered] incidental [to]\n(incidental|incidentally) [intrauterine] (pregnancy|pregnant|gravid)\nincidental (to|of) [the|her] (pregnancy|gestation|pregnant state)\n(unrelated|not related|not due|incidental|not attributable|no relation|without relation|noncontributory) to [her|the] [current] pregnancy\npregnant state [,] incidental\npregnancy (is|was) [not] (unrelated|not related|not affected|not a factor|non contributory|noncontributory|not contributing|not complicated by|not affecting)\n(pregnant|gravid) [state|status] [,|\\-|\\(] (incidental|incidentally)\nincidentally [noted to be|found to be] #number <gweek> pregnant\n(does not|do not|not) [complicate|affect|affecting|complicating|impact|impacting] [the|her] pregnancy\nincidental finding of pregnancy"
  },
  {
   "id": "long-term-opioid",
   "says": "long-term opioid therapy",
   "kind": "status",
   "phrases": "(long term|chronic|longterm|longstanding|chr|maintenance|ongoing chronic|daily chronic) [current|daily|use of|prescribed|prescription|stable|high dose|low dose] (<opioid>|<opioiddrug>) [analgesic] (therapy|use|treatment|management|medication|medications|analgesic use|regimen|usage|rx|user|therapies|analgesia|dependence on prescription)\n(long term|longterm|chronic) [\\(] [current] [\\)] [drug] use of [prescribed] [prescription] (<opioid>|<opioiddrug>|opioids|opiates) [analgesic|analgesics|medication|for pain|therapy]\n(long term|longterm) [current] drug therapy [,|\\-|:|with] [of] (<opioid>|<opioiddrug>)\n(on|taking|maintained on|managed with|uses|using|continues|remains on|stable on|prescribed|receives|receiving|treated with) [a|his|her] [stable|daily] (chronic|long term|longterm|daily long term|chronic daily) (<opioid>|opioids|opiates|narcotics|<opioiddrug>)\n(chronic|long term|longterm) (opioids|narcotics|opiates|opioid)\n(on|taking|maintained on|managed with|uses|stable on|remains on) (<opioid>|<opioiddrug>|opioids|opiates|narcotics) (chronically|long term|long-term|for many years|for years|for several years|for over a year)\n(<opioiddrug>|<opioid>|opioids|opiates) [for pain|#number mg|#number mg bid|#number mg tid|therapy] [,] (long term|chronically|longterm|long term use|chronic use|long term therapy|current long term use)\n(maintained on) (chronic|long term|daily|scheduled) (<opioiddrug>|opioids|opiates|narcotics|<opioid>)\n(cot|lot) for [chronic] (pain|low back pain|noncancer pain)\n(ltot)\nchronic opioid (therapy|analgesic therapy) agreement"
  },
  {
   "id": "opioid-dependence",
   "says": "opioid dependence",
   "kind": "condition",
   "phrases": "(<opioid>|opioids|opiates|<opioiddrug>|prescription opioid) (dependence|dependency|dependent|addiction|dependance)\n(dependence|addiction|dependent) (on|to) (opioid|opioids|opiate|opiates|narcotics|prescription opioids|<opioiddrug>)\n(moderate|severe) (<opioid>|prescription opioid) use (disorder|d/o)\n(<opioid>|prescription opioid) use (disorder|d/o) [,|\\(|\\-|:] (moderate|severe)\n(moderate|severe) oud\noud [,|\\(|\\-] (moderate|severe)"
  },
  {
   "id": "opioid-use-disorder",
   "says": "opioid use disorder, severity not stated",
   "kind": "condition",
   "phrases": "[mild] (<opioid>|prescription opioid|opioids) (use disorder|use d/o|abuse|misuse|misuse disorder)\n(oud)"
  },
  {
   "id": "opioid-therapy-talked-of",
   "says": "long-term opioid therapy only talked of",
   "kind": "treatment",
   "phrases": "(start|starting|initiate|initiating|begin|beginning|consider|considering|avoid|avoiding|declines|declined|refuses|refused|candidate for|discuss|discussed|wants|requests|requested|against|recommend|recommend against) [a|the] [trial of|start of|initiation of|starting|use of|risks of|risks and benefits of] (long term|longterm|chronic|daily) (<opioid>|opioids|opiates|narcotics|<opioiddrug>) [therapy|use|treatment|management|medication]\n(risks of|risks and benefits of) (long term|longterm|chronic) (<opioid>|opioids|opiates|narcotics) [therapy|use|treatment|management]"
  },
  {
   "id": "opioid-withdrawal",
   "says": "opioid withdrawal or intoxication",
   "kind": "condition",
   "phrases": "(<opioid>|<opioiddrug>|opioids|opiates) (withdrawal|intoxication|overdose)\n(withdrawal|intoxication|overdose) (from|of|due to|on) (<opioid>|opioids|opiates|<opioiddrug>)"
  },
  {
   "id": "history-of-low-back-pain",
   "says": "low back pain in the past",
   "kind": "status",
   "phrases": "(history of|hx of|h/o|hx|prior history of|past history of) [chronic|recurrent|acute|intermittent|remote|prior] (low back pain|lower back pain|lbp|lumbago|back pain|lumbar pain) [,|\\-|;|\\(|and|but] [which|that] [is|has] [now] (none today|none now|none currently|none at present|not active|inactive|asymptomatic|asymptomatic today|now asymptomatic|currently asymptomatic|no longer present|not present|not present today|not currently present|no current symptoms|no symptoms today|no complaints today|no current complaints|currently pain free|pain free today|now pain free|no pain today|quiescent)"
  },
  {
   "id": "visit-follow-up-completed",
   "says": "follow-up after completed treatment",
   "kind": "visit",
   "phrases": "follow up (after|following) [the] (completed|completion of|completing|finishing) [a|his|her|the|course of] [course of|all|#number weeks of] (treatment|therapy|physical therapy|pt|rehabilitation|care|rehab)\n(treatment|therapy|physical therapy|pt|course of pt|course of therapy|course of physical therapy|treatment course|pt course) [is|was|has been|now|is now] [successfully] (completed|complete|finished|concluded)\n(completed|finished|after completing|having completed|since completing|has completed|completed all|completed course of|concluded) [his|her|the|a|all|prescribed|full|course of|#number weeks of] [course of|#number weeks of|#number sessions of|planned] (treatment|physical therapy|therapy|pt|pt course|course of pt|course of therapy|course of physical therapy|rehab|rehabilitation)\nfollow up (exam|examination) after\n(discharged|discharge|released) from (care|treatment|physical therapy|pt|therapy)\n(final|discharge) (visit|check|recheck|follow up)\n(post treatment|posttreatment) (follow up|check|visit|exam)"
  },
  {
   "id": "conservative-treatment",
   "says": "conservative treatment of the back",
   "kind": "treatment",
   "phrases": "physical therapy\npt\n(home exercise|home exercises|core strengthening|home exercise program|hep)\n(nsaid|nsaids|ibuprofen|naproxen|meloxicam|mobic|diclofenac|toradol|ketorolac)\n(cyclobenzaprine|flexeril|methocarbamol|robaxin|tizanidine|zanaflex|muscle relaxant|muscle relaxer)\n(chiropractic care|acupuncture|massage therapy|heat and ice|lumbar support|back brace)"
  },
  {
   "id": "code-number",
   "says": "code number of a condition of the back",
   "kind": "finding",
   "phrases": "m54 . (5|50|51|59|9|6|2|30|31|32|40|41|42|16|17|10|89)\nm51 . (16|17|26|27|36|37|360|361|362|369|370|371|372|379|86|87|9)\nm47 . (26|27|16|816|817|896|897|9)\nm48 . (06|061|062|07)\nm43 . (16|17|06|07)\nm46 . (1|96|97)\nm53 . (3|2x6|2x7|86|87)\nm62 . (830)\nm79 . (18|1|7)\nm96 . (1)\nm99 . (03|04|63|73)\ng89 . (29|4|21|28)\ng57 . (00|01|02)\ns39 . (012|012a|012d|012s)\ns33 . (5xxa|5xxd|5xxs|6xxa|6xxd|6xxs)"
  },
  {
   "id": "age",
   "says": "age of the patient",
   "kind": "finding",
   "phrases": "#number (year|yr|month|week|day) (old|of age)\n#number (y/o|yo|y . o .|y o|yof|yom|yrs old)\n(age|aged) #number"
  },
  {
   "id": "duration",
   "says": "how long it has lasted",
   "kind": "finding",
   "phrases": "#number [to|-] [#number] (day|week|month|year|hour|wk|yr|mo) [ago|history|now|duration]\n(one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|couple of|many) (day|week|month|year) [ago|history|now|duration]\n(for|over|past|last|x) [the] [past|last] [a] [few|couple of|several] (one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|#number|a|few) (day|week|month|year|wk|yr|mo|hour)\n(since|for) (childhood|years|months|weeks|days|yesterday|last night|last week|last month|last year|last spring|last summer|last fall|last winter|this morning)\nsince (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|#number)\n(began|started|onset|starting|happened) [was] [suddenly|gradually] (yesterday|today|this morning|last night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week|last month)\nx #number (d|w|m|y)\n#number (d|w|m|y) ago\n(longstanding|long standing|lifelong|many years)"
  }
 ],
 "cues": [
  {
   "id": "negated-before",
   "category": "negated",
   "direction": "forward",
   "phrases": "no\nnot\nwithout\nw/o\ndenies\ndeny\ndenying\nneg\nneg for\nnegative for\nneg. for\nno evidence of\nno evidence for\nno evidence to suggest\nno evidence\nwithout evidence of\nno sign of\nno signs of\nno signs or symptoms of\nabsence of\nfree of\nlack of\nlacks\nlacking\nnever\nnor\nneither\nno complaints of\nno complaint of\nno indication of\nno suggestion of\nno clinical evidence of\nno radiographic evidence of\nno definite\nno obvious\nno acute\nno new\nno focal\nno significant\nnot have\ndoes not have\ndid not have\ndo not have\ndoesnt have\nnot associated with\ndoes not demonstrate\ndid not reveal\ndoes not show\ndid not show\ndoes not appear to have\nfails to reveal\nfailed to reveal\nfail to show\n(mri|ct|x-ray|xray|imaging|film|study|exam|emg|ncs|this|which|that) rules out\nruled out for\nwas ruled out for\nruling out\nr/o'd\nhas been ruled out for\nunremarkable for\n∅\nø\nzero\nexclude\nexcludes\nresolution of\n\\( neg \\)\ncannot see\nnot see\nnot appreciate\nnot suggest\nnot suggestive of\nnot consistent with\nnot diagnostic of\nnothing to suggest\nno (findings|features) of\nrather than\ninstead of\nnot due to\nwith no\naside from no\nno known\nno further\nno further signs [or symptoms] of\nno (findings|finding) [to suggest|suggestive of|suggesting|of|for]\n(no|not) (definite|definitive) (findings|evidence|sign|signs) [to suggest|of|for]\nnot have any\nno other\nno longer any\n(low|little|minimal|no) [clinical] [index of] (suspicion|concern) (for|of|about|that)\nnot (concerned|worried|suspicious) (for|about|of)\n<donot> [currently|really|now|today|actually|ever|also] (complain of|report|endorse|describe|admit to|admit|note|notice|recall|exhibit|indicate|experience|mention|have|show|demonstrate|reveal|suggest|identify|find|suffer from|present with|represent|know of|reproduce|elicit|produce|provoke|detect|display|manifest)\n<havenot> [currently|really|ever|yet|recently] [been] (had|having|experienced|experiencing|noticed|noticing|complained of|complaining of|reported|reporting|noted|suffered|suffering from|exhibited)\n<arenot> [currently|really|now|presently|actually] (having|experiencing|complaining of|suffering from|reporting|noticing|showing|developing|known to have)\n(cannot|can not|cant|could not|couldnt|unable to|not able to) (see|identify|find|appreciate|detect|elicit|palpate|demonstrate|visualize) [any]\n(is|are|was|were|been|be|came back|returned|remain|remained|tested|screened|also|otherwise) negative for\n(able to|adequate to|sufficient to|enough to|effectively|successfully|did) rule out\n(rule|ruled) (him|her|himself|herself|the patient|patient|pt|them) out (for|against)\n(inconsistent|incompatible) with\n(<donot>|not) (meet|fulfill|satisfy) [the] [diagnostic|clinical] criteria for\n(no|not|nothing|none) [physical|clinical|exam|examination|imaging] [finding|symptom|sign|feature|evidence|history|indication|change] [on|in] [the|his|her] [examination|exam|history|imaging|study|film|mri|scan] [that|which] [would|to|is|are] (suggest|suggesting|indicate|indicating|suggestive of|indicative of|consistent with|compatible with|concerning for|diagnostic of|typical of|worrisome for|characteristic of|suspicious for|support|point to)\n(nothing|not) (suggestive of|indicative of|compatible with|concerning for|positive for|typical of|worrisome for|characteristic of)\n(lacked|excluding|exclusion of|none of the|not a single|not a trace of|no apparent)\n(fail|fails|failed|failing) to (reveal|show|demonstrate|identify|disclose|detect)\nno (report|mention|documentation|record|episode|occurrence|recollection|awareness) of\n<donot> [really|personally|honestly|currently|necessarily] (believe|think|feel|suspect|agree) [that] (he|she|they|patient|the patient|pt) [also|truly|actually] (has|have|had|has developed|is having)\n<donot> [really|personally|honestly|currently] (believe|think|feel|suspect|agree) [that] (there|this|it|that|these|symptoms|the symptoms|his symptoms|her symptoms) (is|are|was|were|represents|represent|reflects|reflect|constitutes)\n<donot> suspect\nnot [fully|entirely|at all] (convinced|persuaded|sold|impressed) (that|by|with|of) [he|she|they|patient|the patient|pt|there|this|it] [has|have|is|are|represents|represent]\n(little|nothing|not much) [on|in] [the|his|her] [history|exam|examination|imaging] [or|and] [on|in] [the] [history|exam|examination|imaging] [today] (to suggest|to support|to indicate|suggesting|suggestive of|that suggests|pointing to|to point to)\nno reason to (suspect|believe|think|invoke|consider|implicate)\n(argue|argues|speak|speaks|militate|militates|mitigates|weigh|weighs) [strongly] against\nnot [particularly|especially|overly|very|terribly|too|at all|really|otherwise|clinically] (concerned|worried|suspicious) (for|about|of)\n(not|<donot>) (in keeping with|fit with|fit the picture of|typical of|characteristic of|that of)\nin no way (does|do|is|are) [this|it|these|he|she] [look like|appear like|appear to be|suggest|resemble|represent]\n(nobody|no one|no physician|no doctor|no provider) [has|had] [ever] (found|identified|diagnosed|mentioned|documented)\nnothing to do with\n(disagree|disagreed|disagrees) with [the|a|his|her] [previous|prior|outside] [diagnosis|impression|label] [of]\n(erroneously|incorrectly|mistakenly|wrongly) (labeled|labelled|diagnosed|listed|coded|called|documented) [as|with] [having]\nable to exclude"
  },
  {
   "id": "negated-after",
   "category": "negated",
   "direction": "backward",
   "reach": 12,
   "phrases": "(has|have|had) been (excluded|eliminated|disproven|disproved)\n(was|were|is|are) never (seen|found|present|noted|identified|demonstrated|documented|confirmed)\n(cannot|can not|could not|couldnt) be (seen|identified|found|demonstrated|appreciated|elicited|visualized|detected|palpated|reproduced|provoked)\nnot suspected\n(is|was|are|were) not (a concern|suspected|thought to be present|felt to be present|considered likely|likely|an issue)\n(was|were|is|are|been) denied [by|on]\ncriteria (not|are not|is not|were not|was not) (met|fulfilled|satisfied)\n(considered|thought of) (and|but) (excluded|ruled out|not found|not present|rejected)\n(felt|thought|considered) [to be] unlikely\nwas ruled out\nwere ruled out\nis ruled out\nare ruled out\nhas been ruled out\nhave been ruled out\nbeen excluded\nwas excluded\nwere excluded\nis excluded\nis negative\nwas negative\nwere negative\nare negative\nis absent\nare absent\nnot seen\nnot identified\nnot noted\nnot found\nnot appreciated\nnot demonstrated\nnot evident\nnot detected\nis denied\nare denied\nunlikely\nis unlikely\nnone\nnot visualized\nwas not (seen|found|present|identified|noted|demonstrated)\nwere not (seen|found|present|identified|noted|demonstrated)\nis not (seen|found|present|identified|noted|demonstrated|suspected)\nare not (seen|found|present|identified|noted|demonstrated|suspected)\nhas not been (seen|found|demonstrated)\nnot (reported|endorsed|elicited|observed|palpated|apparent|felt|documented|mentioned)\n(was|were|is|are) not (reported|endorsed|elicited|observed|appreciated|palpated|apparent|felt|detected|visualized|documented|mentioned)\n(is|are|was|were) not (supported|borne out|shown|corroborated|substantiated|evidenced)\n(is|was|are|were) (withdrawn|incorrect|in error|erroneous|mistaken|not correct|a misdiagnosis)\noff the table"
  },
  {
   "id": "negated-beside",
   "category": "negated",
   "direction": "both",
   "reach": 10,
   "phrases": "negative\nabsent\nruled out\nexcluded\n\\( \\- \\)\nnot present"
  },
  {
   "id": "pseudo-negation",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "no (reason|need|plan|desire|wish|urgency) (to|for)\nno indication for\nno [sign|signs|evidence] of (healing|improvement|improving|recovery|progress|resolution|union)\n[not|was not|were not|is not] (aware|unaware) (that|of)\nno (cause|etiology|explanation|source|mechanism|diagnosis|answer) [was|is|has been|could be] [found|identified|established|determined|given] for\nwithout (medication|medicine|med|treatment|therapy|surgery|assistance|help|a walker|a cane|a brace|insurance|sleep|rest) [he|she|his|her|the|their]\n[not] (had|have|gone|go|have had) (a|one|a single) [pain free] (day|night|week|moment|hour) [goes by|passes] without\n<donot> (take|use|try|receive|get|want|need) [anything|any|his|her|the] [medication|medicine|med|pill|treatment|therapy] [for]\n<havenot> (taken|used|tried|received|gotten|needed) [anything|any|his|her|the] [medication|medicine|med|pill|treatment|therapy] [for]\n(not|never) [had|have|get|obtain|obtained|gotten] [any|much|significant|good|adequate|complete|lasting|sufficient] (relief|improvement|benefit|resolution|response)\nno \\. #number\nno increase\nno change in\nno change\nno significant change\nno interval change\nnot only\nno relief of\nno relief from\nno relief\nno improvement in\nno improvement\nnot certain if\nnot certain whether\ngram negative\nnot necessarily\nwithout difficulty\nnot drain\nno significant improvement\nnot improving\nnot improved\nno longer able\nnot able to\nunable to\nnot responding to\nnot responsive to\nno benefit\nnot tolerate\nnot resolved\nhas not resolved\nnot better\nwithout relief\nwithout improvement\nwithout benefit\nwithout any relief\nnot getting better\nnot relieved\nnot controlled\nnot well controlled\nnot a candidate for\nnot a surgical candidate\nnot extend\nno new change in\nno difference in\nnot sleeping\ndoes not help\nnot help\ndid not help\nnot been helpful\nnot taking\nnot been able\nunable to (sit|stand|walk|work|sleep|bend|lift) without\ncannot (sit|stand|walk|work|sleep|bend|lift) without\nnot (sit|stand|walk|bend|lift) without\nno contraindication\nno problem with\n(negative|neg|normal|unremarkable) [seated|supine|crossed|bilateral|right|left] (straight leg raise|straight leg raising|slr|faber|patrick|lasegue|waddell|gaenslen|fortin|slump|femoral stretch|spurling|hoffman|babinski|clonus|x-ray|xray|radiograph|mri|ct|imaging|work up|workup|emg|exam|examination|neuro exam|urinalysis|ua|culture|red flag)\n(hla b27|b27|crp|esr|rheumatoid factor|ana|ua|urinalysis|urine dip|hcg|pregnancy test|slr|straight leg raise|straight leg raising|faber|gaenslen|spurling|workup|work up|labs|cultures) [test] [is|was|were] negative\nno doubt\nwithout question\nno question\nno surgical intervention\nno worsening of\nnot change\nnot know\nno specific diagnosis\nno (clear|obvious|known|particular|specific) (cause|etiology|reason|explanation|source|mechanism)\n(no|denies|denied|without) [any] [prior|previous|formal|current|recent|other|further|specific|additional|more] (treatment|therapy|pt|physical therapy|medication|med|surgery|surgical intervention|injection|imaging|evaluation|workup|work up|intervention|care|alternative) for\n(no|not|never) [yet] [been] (seen|treated|evaluated|operated|hospitalized|admitted) [by anyone|anyone|a doctor] for\n(unable to|cannot|can not|cant|not able to|could not|couldnt|hardly|difficult to) (sit|stand|walk|work|sleep|bend|lift|drive|run|move|cough|sneeze|twist|climb stairs|get up|get dressed|do housework|play|exercise|ambulate) [up|down|over|long|far|for long] without\n(not|never) without\n(day|hour|night) (goes by|passes) without\nnot (just|simply|merely|solely|entirely|exclusively)\nnot [yet] (sought|seek|sought out|required|needed|tried|had) [any] (treatment|care|help|medical attention|medical care|evaluation|imaging|therapy|pt|physical therapy|surgery|injection) for\n[not] (go|going|gone) [a|one] [single] (day|week|hour|night) without\nno (better|worse|different|response|effect|help|success) [with|to|for|from]\n<donot> (recommend|advise|advocate|offer|suggest|want|desire|wish for|require|need|see a need for|see the need for|favor) [any|further|additional|another|repeat|more|a] (surgery|surgical intervention|surgical treatment|operation|injection|epidural|fusion|decompression|therapy|medication|imaging|mri|opioid|intervention|procedure|treatment) (for|of|at)\n(not|not been|never been|never) (considered|recommended|offered|indicated|planned|discussed|needed|required|performed|done|helpful|effective|beneficial|successful) for\n<donot> have (anything|much|any) [more|else|further] to (add|offer|say|recommend)\n<donot> (improve|respond|benefit|get better|get relief) [with|to|from|after]\n(meets|met|meet|meeting|fulfills|fulfill|fulfilled|satisfies|satisfied) [all|the|full|diagnostic|clinical|modified|acr|asas|dsm|budapest|new york] [diagnostic|clinical|acr|asas|dsm|budapest] criteria (for|of)"
  },
  {
   "id": "uncertain-before",
   "category": "uncertain",
   "direction": "forward",
   "phrases": "possibly\nprobably\nsuspect\nsuspects\nsuspicion of\nsuspicious for\nsuspicion for\nquestion of\nmay have\nmay be\nmight be\nmight have\ncould be\ncould have\ncannot exclude\ncan not exclude\ncannot rule out\ncan not rule out\ncould not exclude\ndoes not exclude\nconsistent with\nc/w\ncompatible with\nsuggestive of\nsuggesting\nsuggest\nsuggests\nconcerning for\nconcern for\nconcerns for\nworrisome for\nindicative of\nappears to be\nappears to have\nappear to be\nappeared to be\nseems to be\nseems to have\nseemingly\nseemingly has\npresumed\npresumptive\npresumably\npresumptive diagnosis of\nprovisional\nprovisional diagnosis of\nworking diagnosis\nworking diagnosis of\ndifferential diagnosis\ndifferential diagnoses\ndifferential includes\nddx\ndifferential\nrule out\nr/o\nto rule out\nevaluate for\nwork up for (vertebrogenic|endplate|discogenic|facet|sacroiliac)\nassess for\nto evaluate for\nperhaps\npotential\npotentially\napparent\napparently\nequivocal\nequivocal for\nborderline\nthought to be\nfelt to be possible\nimpression of possible\nmay represent\nmight represent\ncould represent\nmay be due to\ncould be due to\nmay be related to\nraises the possibility of\npossibility of\nthe possibility of\nin favor of\nfavors\nfavor\nfavoring\nquery\nunclear if\nunclear whether\nunsure if\nuncertain if\nwhether\ncannot completely exclude\nlooking for\n(correlate|correlation|correlated) [clinically|clinical] [is recommended|recommended|is advised|advised|needed] (for|as to|regarding)\n(clinical|clinically) (correlation|correlate) [is|recommended|advised|suggested|needed|required] (for|regarding|as to)\nnot sure if\nsymptoms (consistent with|suggestive of|concerning for)\nas if\nwith or without\nunspecified (whether|if)\nmore of a\nlikely represents\ntentative\n(look|looks|looking|looked) like\n(resembling|resembles)\n(may|might|could) well be\nleading diagnosis [is|being|remains|:]\n[most] in keeping with\n(wonder|wondering|question|questioning) (if|whether)\nto look for\n(does|did|do|could|can|may) not (rule out|exclude|completely exclude|entirely exclude|definitively exclude|r/o)\ncannot (definitively|entirely) (exclude|rule out)\ntentative diagnosis of\n(it is|it was|seems|appears) (possible|likely|probable|unclear|uncertain|conceivable) (that|whether|if) [he|she|they|patient|the patient|pt] [has|have|had|is]\n(suspect|suspects|suspected|think|thinks|believe) that (he|she|they|patient|the patient|pt) (has|have|may have|might have)\n(concerned|worried|suspicious) (about|for|that)\n(I|we) [also|have|had|initially|briefly|strongly|certainly|did] (considered|entertained) [the] [possibility|possibilities|diagnosis|diagnoses|differential] [of]\nentertained the (diagnosis|possibility|idea) of\n(cannot|can not|cant|could not|couldnt|unable to|difficult to|hard to|impossible to) (say|tell|know|determine|be sure|be certain|state) [for sure|for certain|with certainty|definitively] [whether|if|that] [this|it|he|she|there|they|these|the pain] [is|has|have|are|represents]\n(too early|too soon|premature) to (call|diagnose|say|label|conclude|attribute) [this|it|him|her|that] [as|is]\n(hesitate|hesitant|reluctant|loath) to (call|diagnose|label|attribute) [this|it|him|her|that] [as|is]\n(lean|leaning|leans|leaned) (toward|towards)\nmy [first|initial|leading|main|best|primary|biggest] (thought|guess|suspicion|concern|hunch|bet|worry) (is|was|would be) [that] [this|it|he|she|there|they] [is|has|have]\n(may|might|could) (turn out|prove) to be\n(sound|sounds|smell|smells) like\n(raise|raises|raising|raised) (the|a|some) (specter|spectre|concern|question|suspicion|worry) (of|for|about|that)\n(concern|concerned|worried|suspicious|suspicion) that (he|she|they|patient|the patient|pt|this|it|there|these) (has|have|is|are|may|might|could|had|was|represents)\n(wonder|wonders|wondering) about\n(to|must|should|cannot) (exclude|rule out)\nin all (likelihood|probability)\nas (best|far as|near as) I can tell\nostensibly\nworking (label|impression|theory|hypothesis) [is|of|:]\n(treat|treating|treated) (this|it|him|her|them) as\n(treat|treated|treating|treatment) (empirically|presumptively) (for|as)\n(on|of|in) my (list|differential|radar) (is|are|includes)\n(unproven|unconfirmed)\nwhether (he|she|they|patient|the patient|pt|this|it|there) (has|have|is|are|was|were)\nto (call|label|diagnose) [this|it] [as|a|an]\ncriteria (for|of)\n(questionnaire|screening tool|screening test|screening instrument|inventory) for"
  },
  {
   "id": "uncertain-after",
   "category": "uncertain",
   "direction": "backward",
   "reach": 10,
   "phrases": "is possible\nis probable\nis suspected\nare suspected\nwas suspected\ncould not be excluded\nnot be excluded\nnot ruled out\nnot been ruled out\nhas not been ruled out\nis questionable\nis a possibility\nis in the differential\nto be ruled out\nis a concern\nis considered\nis (less|more) likely\nneeds to be ruled out\nshould be excluded\nshould be considered\nto be excluded\nis uncertain\nis unclear\nis (the|a) (likely|probable|possible|suspected)\nmay be (present|the cause|a factor|contributing|responsible)\n(are|is|was) (possible|probable|suspected)\n[also] (on|in) the differential\n(presence|status) (unspecified|unknown|not specified|undetermined|not stated)\n(is|are|was|remains|remain) [still] (a consideration|a possibility|a distinct possibility|possible|being considered|under consideration|on the differential|in the differential|questionable)\n(is|are|was|were|remains|remain) (unproven|unconfirmed|conceivable|not established|not proven|not confirmed|questioned|in question|in doubt|debatable|only suspected)\n(has|have) not [yet] been (excluded|ruled out|established|proven|confirmed)\n(is|remains|would be) a [real|distinct|definite|strong|remote|slight|reasonable|good|further] (possibility|consideration)\n(is|are|remains) [high|highest|still] on (my|our|the) (list|differential|radar)\n(remains|remain|yet|still) to be (proven|confirmed|established|seen|determined|proved)\nnot [yet|been|fully|clearly] (established|proven|confirmed|proved)"
  },
  {
   "id": "uncertain-close-after",
   "category": "uncertain",
   "direction": "backward",
   "reach": 2,
   "phrases": "(was|is) [also] (considered|entertained)\n(a|one|another|a further|the other) (consideration|possibility)\n[,] if (present|real|there is one)"
  },
  {
   "id": "normal-for-age",
   "category": "negated",
   "direction": "backward",
   "reach": 1,
   "phrases": "[is|are|was|were|being|,] [entirely|completely] normal for [his|her|the|patient] age"
  },
  {
   "id": "vertebrogenic-likeness",
   "category": "uncertain",
   "direction": "backward",
   "reach": 1,
   "phrases": "vertebrogenic [type|like] (feature|features|pattern|characteristic|characteristics|picture|phenotype|profile|presentation|quality|qualities)\nvertebrogenic [low] [back] (pain|lbp) (evaluation|workup|work up|consultation|consult|candidacy|candidate|protocol|pathway|program|screening|question|questions|features|pattern|phenotype|profile|picture)"
  },
  {
   "id": "uncertain-list-after",
   "category": "uncertain",
   "direction": "backward",
   "reach": 9,
   "phrases": "(were|are) [also|all|both] (considered|entertained)"
  },
  {
   "id": "negated-close-after",
   "category": "negated",
   "direction": "backward",
   "reach": 9,
   "phrases": "(was|were) [also|all|both] (considered|entertained) [,] but"
  },
  {
   "id": "uncertain-beside",
   "category": "uncertain",
   "direction": "both",
   "reach": 8,
   "phrases": "(is|are|was|were) [most|very|quite] likely\n(should|must|may|might|could|need to|needs to|will|ought to|to) be (ruled out|excluded) [for]\nbe ruled out for\nbeing ruled out [for]\nversus\nvs\n?\nnot excluded\ncannot be excluded\ncannot be ruled out\ncan not be ruled out"
  },
  {
   "id": "hypothetical",
   "category": "hypothetical",
   "direction": "forward",
   "phrases": "if\nreturn if\nshould he develop\nshould she develop\nshould they develop\nshould you develop\ncall if\ncome back if\nin case of\nin the event of\nrisk of\nrisks of\nrisk for\nat risk for\nrisks include\nrisks including\nmonitor for\nwatch for\nwatch for signs of\nprecautions for\nprecautions regarding\nwarned about\nwarned of\nreturn precautions\nunless\nprevent\nprevention of\nto avoid\navoid\nmight develop\neducated on\neducated about\neducated regarding\ncounseled on\ncounseled about\nscreen for\nscreening for\ninstructed to (call|return) (if|for)\nshould there be\nwhen there is\npamphlet on\nhandout on\ninformation (on|about)\n(return|call|come back) [to the|to] [clinic|office|ed|er|emergency department|emergency room|hospital|us] [immediately|sooner|promptly] (if|for any|for new|for worsening|for increasing|for increased|for fever|for signs|with any|with new|with worsening|should)\n(call|return) also for\nany of the following\n(risks|complications) [and|or] [potential|possible] (risks|complications) [including|include|of]\npotential complications\n(if|when|should) (there|he|she|they|you|patient|the patient) (is|are|was|were|has|have|develop|develops|develop any|notice|notices|experience|experiences)\nshould [the] (patient|symptoms|condition)\ngo to [the|an|your|nearest] (er|ed|emergency room|emergency department|hospital) (for|if|with|immediately)\nseek [immediate|urgent|emergency] (care|medical care|attention|medical attention|help) [immediately] (for|if|with)\nreport [any|immediately] (new|worsening|increasing|increased)\n(return|call|come back|come in|rtc|rto|recheck|follow up) [to|us|the|our] [clinic|office|ed|er|emergency department|emergency room|hospital|me] [immediately|promptly|sooner|urgently|right away|asap] (for|with|if) (any|new|worse|worsening|increasing|increased|severe|recurrent|persistent|progressive|uncontrolled|fever|chills|bleeding|weakness|numbness|vomiting|shortness|chest|signs|concerning|the following)\n(return|call|come back|come in|present) [to] [us|the|our] [clinic|office|ed|er|emergency department|emergency room|hospital|me] [immediately|promptly|sooner|urgently|right away|asap] for (fever|chills|bleeding|weakness|numbness|vomiting|incontinence|swelling|redness|drainage|signs)\n(return|go back|go|come back) [back] (to [the] (ed|er|emergency department|emergency room|nearest hospital)|immediately|right away|urgently|promptly) if\n(to|should|please|must|will|can|or|and) (return|go back|go|come back|call|report) [back] [to [the] (ed|er|emergency department|emergency room|nearest hospital|clinic|office)] [immediately|right away|urgently|promptly|sooner] (for|with)\ncall [us|the office|the clinic|our office|clinic|office|me|911|911 immediately] (for|if|with)\n[patient|pt|he|she] (know|knows|knew|understands|agrees|instructed|told|advised|asked|was instructed|was told|was advised|is to|will) (to [call|return|report|notify] [us|immediately|back|the office]) (for|with|if|any)\n(contact|notify|inform|alert|tell) (us|me|the office|the clinic|our office|clinic|the physician|the nurse|physician|md|provider|your doctor|your provider|staff) [immediately|promptly|right away] (for|if|with|of|about)\n(rtc|rto|return to clinic|return) (prn|as needed) [for|if|with]\nreport (any|new|worsening|increasing|immediately)\nlet (us|me|the office|staff) know (if|about|of|when|should)\n[be] (alert|aware|vigilant|on the lookout|watchful) for [signs of|symptoms of|any]\n(monitor|monitored|watch|watched|observe|observed) [closely|carefully] for [signs of|symptoms of|any]\n(warning|danger|alarm) (sign|symptom) [and symptoms] [of|for|such as|including|like]\n(risk|complication|side effect|adverse effect|adverse reaction) [and|or] [benefit|alternative|complication] [of] [the|this] [procedure|surgery|medication|drug|treatment|injection] [,] [were] [discussed|reviewed|explained|involved|associated|not limited to] [,] [but] (include|including|included|such as|to include|being)\n(precaution|prophylaxis|protection) (against|for|regarding|including|of)\n(education|counseling|teaching) [was|were] [provided|given|reviewed|done] (on|about|regarding|re|concerning)\nshould [any|the|his|her|your|these|this|new|further|such] (symptom|pain|weakness|fever|condition|problem|numbness|he|she|they|you|there|patient|bleeding)\n(handout|pamphlet|brochure|leaflet) (for|about|regarding)\n(requires|require|requiring|required) (a|the|documentation of a|documented) (diagnosis|finding) of\n(he|she|patient|pt|they|family|attorney|lawyer|insurer|insurance|payer|carrier|employer) (requests|requested|wants|wanted|demands|demanded|needs|needed|asked for|asks for|is asking for|is requesting) [that] [a|the|his|her|their] (diagnosis|label|code|documentation|letter|note) [of|for|to say|to state|stating|saying]\n(insurer|insurance|payer|carrier|attorney|lawyer|adjuster|employer|policy) [company] (requires|require|required|requests|requested|wants|asks for)\n(discuss|discussed|discussing|reviewed|explained) the (concept|idea|topic|pathophysiology|theory|notion|entity) of"
  },
  {
   "id": "safety-net",
   "category": "hypothetical",
   "direction": "forward",
   "phrases": "(safety|safety-) (net|netted|netting|nets|net advice|netting advice|netting given|net given|net advice given|netting advice given) [with patient] (re|for|about|regarding|around|on|:)\n(safetynet|safetynetted|safetynetting) [advice] [given] (re|for|about|regarding|around|on|:)\n[red flag] (advice|warnings|warning|counselling|cautions|worsening advice) [given|provided] (re|regarding|about) \n(advised|counselled|cautioned|warned|aware|informed) (re|regarding) [red flags|signs of|symptoms of|the]"
  },
  {
   "id": "talked-about",
   "category": "hypothetical",
   "direction": "forward",
   "reach": 3,
   "phrases": "(discussed|reviewed|explained|introduced) [with (her|him|them|patient|the patient|pt)] [the] [concept|topic|theory|idea|possibility|entity] [of] (vertebrogenic|basivertebral)"
  },
  {
   "id": "hypothetical-after",
   "category": "hypothetical",
   "direction": "backward",
   "reach": 4,
   "phrases": "(should|would|will|must) (prompt|be reported|warrant|require emergency|trigger)"
  },
  {
   "id": "spoken-of-in-general",
   "category": "hypothetical",
   "direction": "backward",
   "reach": 8,
   "phrases": "(in general|in general terms|in the abstract|in general and)"
  },
  {
   "id": "hypothetical-noun",
   "category": "hypothetical",
   "direction": "backward",
   "reach": 2,
   "phrases": "(prophylaxis|precautions|screening|prevention)\n(handout|pamphlet|brochure|leaflet|information sheet|education material|educational material|education sheet) [given|provided|reviewed]"
  },
  {
   "id": "not-hypothetical",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "(he|she|patient|pt|they|who|has) (avoid|avoided|been avoiding)"
  },
  {
   "id": "not-uncertain",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "[clinical] (documentation|cdi|coding|coder|provider|physician) query\n(response|answer|reply) to [a|the|your] [clinical|documentation|cdi|coding|coder] query\n(sound|sounds) like (he|she|the|his|her|it|they|there)\n(I|we) [also|have|had] considered [a|an|another|repeat|further|more] (surgery|operation|injection|epidural|mri|imaging|ct|therapy|pt|referral|fusion|medication|opioid|rfa|ablation|treatment|brace|laminectomy|decompression)"
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
   "phrases": "history of\nh/o\nhx of\nhx\nhx.\npast history of\npast medical history of\npmh of\npreviously had\nremote history of\ndistant history of\nknown history of\nformerly\nused to have\nhad had\nhad a history of\npersonal history of\nmedical history significant for\npast medical history significant for\npast medical history is significant for\nhistory significant for\nhistory notable for\nhistory is (significant|remarkable|notable) for\nchildhood\nsignificant history of\nlast (year|month) had\nhad undergone\nprevious episodes of\n(prior|previous) (episode|episodes|bout|bouts) of\nbackground of\n[past] [medical] (history|hx|pmh|pmhx) (is|was) [also] (positive|significant|notable|remarkable) for\n[past] medical (history|hx) [also] (includes|included|including|of|positive for|significant for|notable for|remarkable for)\npmh [is] (significant|notable|remarkable|positive) for\npmhx [is] [significant|notable|remarkable|positive] [for]\n(previous|prior|past|old) (diagnosis|diagnoses|history) of\n(clinical|surgical|significant) history (of|significant for)\nstatus post recent\n(previously|formerly|earlier) (hospitalized for|admitted for|operated on for|suffered|suffered from|underwent)\n(treated|hospitalized|admitted|seen|operated on|evaluated) [once|twice|several times|multiple times|three times|#number times] (last year|last month|before|years ago|#number years ago|several years ago|many years ago|in the past|in <pastyear>) (for|with)\n(has|have|had) had [a|an|any|several|multiple|some|two|three|one|#number] (prior|previous|past)\nrecovered from\n(earlier|early) in life\nlong ago"
  },
  {
   "id": "historical-after",
   "category": "historical",
   "direction": "backward",
   "reach": 10,
   "phrases": "years ago\nyear ago\n[about|approximately|around|almost|nearly|over|some|roughly] #number (year|decade) ago\n[about|approximately|around|almost|nearly|over|some|roughly] (two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (year|decade) ago\n#number years previously\nseveral years ago\nmany years ago\nin childhood\nas a child\nby history\npreviously\nlast year\na year ago\nat that time"
  },
  {
   "id": "pseudo-history",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "(status post|s/p|sp) [a|an|the] [recent|mechanical|ground level] (fall|mva|mvc|mvas|motor vehicle accident|motor vehicle collision|motor vehicle crash|car accident|auto accident|accident|trauma|injury|work injury|lifting injury|assault|crash|collision|motorcycle accident)\nhistory of present illness\nsocial history\nfamily history\npast medical history\npast surgical history\nmedical history\nhistory and physical\nhistory and\nhistory (today|obtained|provided|taken|from)\nhistory of the present\nprior to\nprevious visit\npost traumatic\nyears ago when\nprior authorization\nlong history of\n#number (year|month|week|day) history of\n(year|month|week|day) history of\na history of chronic\nhistory of chronic\nlong standing history of\nlongstanding history of\npresents with a history of\npresenting with a history of\npresenting with history of\nwith a #number history of\nonset #number years ago\nstarted #number years ago\n(history|hx) of (#number|one|two|three|four|five|six|seven|eight|ten|several|a few|few|about #number|approximately #number) [to|or|-] [#number|two|three|four|five|six] (hour|day|week|month|year)\nstarted #number months ago\nbegan #number months ago\nbegan #number years ago\nsince #number years ago\npost op\npost operative\npost laminectomy\npost (surgical|procedural|procedure|fusion|discectomy|decompression)\npost herpetic\npost (partum|natal|delivery|childbirth|pregnancy|covid|viral|infectious|exertional|exercise|workout|work|shift|lifting|travel|concussive|prandial|ictal)\npost (mva|mvc|motor vehicle accident|motor vehicle collision|accident|fall|trauma|injury|crash|collision)\npost (injection|epidural|dural puncture|lumbar puncture|spinal|rfa|ablation|block|biopsy|operatively)\npost menopausal\npast (week|weeks|month|months|day|days|year|years|several|few|couple|two|three|four|six)\npast #number (week|month|day|year)\npreviously (treated|seen|evaluated) (for|with|by)\nas previously (noted|described|seen|mentioned|discussed|documented|reported|stated)\nthan [it] previously\n(prior|previous) (study|studies|exam|examination|mri|ct|scan|film|films|imaging|radiographs|hospital|note|report|visit|appointment)\npreviously (noted|described|seen|mentioned|discussed|documented|reported|prescribed)\n(year|years|yr|month|months|week|weeks|day|days|yo|y/o) old\ny.o.\nold (man|woman|male|female|gentleman|lady|boy|girl|records|record|chart)\n(how|years) old\n(in|over|for|during|within|throughout) [the] (past|last|previous|prior) [few|several|couple|couple of|number of|many|#number|one|two|three|four|five|six|eight|ten|twelve] (hour|day|night|week|month|year|visit|session)\n(in|over|for|during|within) [the] past [#number] (to|or|-) [#number] (day|week|month|year)\n(began|begun|started|onset|since|developed|beginning|dating|dates|going) [back] [to|in|around|of] <pastyear>\n(history of|h/o|hx of|hx) [a|significant] (chronic|recurrent|longstanding|long standing|ongoing|persistent|progressive|worsening|intermittent)"
  },
  {
   "id": "resolved",
   "category": "resolved",
   "direction": "backward",
   "reach": 8,
   "phrases": "resolved (with|after|since|following|by|now|spontaneously|completely|on|in|s/p|at|today|as|per|over|within|without|and|post|when|once)\nhas resolved\nhave resolved\nhad resolved\nis resolved\nnow resolved\nhas completely resolved\ncompletely resolved\nfully resolved\nhas subsided\nsubsided\nis gone\nare gone\nhas gone away\nwent away\nno longer present\nno longer a problem\nno longer an issue\nhas cleared\nhas healed\neradicated\nwas eradicated\nhas been eradicated\nhas gone\nwell healed\nin remission\n(seem|seems|seemed|appears|appeared|appear) [to] have resolved\n(seem|seems|seemed|appears|appeared|appear) resolved"
  },
  {
   "id": "resolved-beside",
   "category": "resolved",
   "direction": "both",
   "reach": 10,
   "phrases": "resolved"
  },
  {
   "id": "healed-beside",
   "category": "resolved",
   "direction": "both",
   "reach": 4,
   "phrases": "healed"
  },
  {
   "id": "resolved-before",
   "category": "resolved",
   "direction": "forward",
   "reach": 6,
   "phrases": "no longer (has|having|have|complains of|experiences|experiencing)"
  },
  {
   "id": "other-person",
   "category": "other-person",
   "direction": "forward",
   "phrases": "mother\nfather\nsister\nbrother\naunt\nuncle\ngrandmother\ngrandfather\nmothers\nmaternal\npaternal\nfamily history of\nfhx of\nfh of\nfamily hx\nspouse\nwife has\nhusband has\nson has\ndaughter has\ncousin\nsibling\nsiblings\nparent\nparents\nfamily member\nfamily members\nhis wife\nher husband\na friend\nhis son\nher daughter\nfamily history positive for\nfamily history significant for\nrelatives have\nfamily (history|hx) [is|was] [also] (positive|significant|notable|remarkable) for\nfamily (history|hx) [:|of|includes|including]\n<kin> (is|are|was|were) [also|both] (positive|significant|notable|remarkable) for\n(mom|dad|niece|nephew|grandparent|grandparents|stepmother|stepfather|half sister|half brother|relative|relatives)\n(son|daughter|husband|wife|spouse|child|children|kid|kids|boyfriend|girlfriend|partner|roommate|coworker|friend) (has|have|had|has had|have had|was [recently|just] diagnosed|were [recently] diagnosed|with known|died|suffers|suffered|is sick with|was sick with)\n(mother|father|maternal|paternal) side [of the family] [is|was] [significant|positive|notable] [for]"
  },
  {
   "id": "other-person-after",
   "category": "other-person",
   "direction": "backward",
   "reach": 6,
   "phrases": "in [his|her|the|a|one|both|two|three|multiple|several|many] [maternal|paternal|first degree|second degree] (<kin>|family|son|daughter)\non [the|his|her] (maternal|paternal|mother|father) side [of the family]\n\\( <kin> \\)\nruns in the family"
  },
  {
   "id": "planned",
   "category": "planned",
   "direction": "forward",
   "reach": 12,
   "phrases": "schedule for\nscheduled for\nrefer for\nplan for\nplanned for\ncandidate for\nwill consider\nrecommend\nto treat\norder\nordered\nordered for\nawait\nawaiting\npending"
  },
  {
   "id": "imaging-says",
   "category": "imaging-says",
   "direction": "forward",
   "phrases": "(mri|mr|ct|x-ray|x-rays|xray|xr|radiograph|radiographs|film|films|imaging) [scan] [of the|of] [lumbar|lumbosacral|l|ls|l/s] [spine|back] [was|were|images|personally|independently] (reviewed|review|results|result|findings|finding|impression) [today|by me|personally|with patient|with the patient] (:|\\-|and shows|which shows|showing|shows|demonstrates|revealing|reveals|demonstrating|notable for|significant for|, which shows)\n(emg/ncv|emg/ncs|emg|ncv|ncs|nerve conduction|electrodiagnostic) [study|studies|testing|test|tests] [and nerve conduction studies] [today|done|from|dated|performed] (show|showed|shown|shows|showing|reveal|reveals|revealed|revealing|demonstrate|demonstrated|demonstrates|demonstrating|was consistent with|were consistent with|suggest|suggests|suggested|with|was positive for)\n(mri|mr|ct|x-ray|x-rays|xray|xrays|x ray|x rays|radiograph|radiographs|film|films|plain film|imaging|scan|myelogram|bone scan|study|studies|report|radiology report|radiologist|radiology|dexa|discogram|emg|ncs) [scan|study|report] [of the|of his|of her|of] [lumbar|lumbosacral|l|ls|thoracic|cervical] [spine|back] [today|done|from|dated|performed] (show|showed|shown|shows|showing|reveal|reveals|revealed|revealing|demonstrate|demonstrated|demonstrates|demonstrating|read as|was read as|report|reported|reports|note|noted|notes|describe|describes|describing|described|identified|identifies|find|found|finds|document|documents|documented|suggest|suggests|suggested|with|was positive for|is positive for|is remarkable for|was remarkable for|has|had|indicate|indicates|indicated|was notable for|is notable for|was significant for|is significant for|disclosed|discloses|disclosing|depicts|depicted|depicting|visualized|illustrates|evidenced)\nper (mri|radiology|radiologist|report|imaging|ct|x-ray|radiology report)\naccording to [the] (mri|radiology|radiologist|report|imaging|ct|x-ray|radiology report)\n(on|by) (mri|ct|x-ray|xray|imaging|radiograph|radiographs|film|films)\nradiographic evidence of\n(seen|noted|found|visible|evident|visualized) on [the] [his|her] [recent|prior|lumbar] (mri|ct|x-ray|imaging|film|films)\n(mri|ct|x-ray|imaging) (evidence|finding|findings) of\n(mri|ct|xray|x-ray|x-rays|imaging|radiographs) :"
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
   "phrases": "(film|films|imaging|images|scan|scans|mri|ct|study|studies|report|x-ray|x-rays) [was|were] [reviewed|discussed|shown|gone over] with [the|him|her|my|our] (patient|pt|family|him|her|dr|doctor|radiologist|radiology|colleague|colleagues|team|wife|husband|daughter|son)\n(film|films|imaging|images|scan|scans|mri|ct|study|studies|report|x-ray|x-rays) (with|without) [iv|and without] (contrast|gadolinium)\n(confirmed|verified|proven|documented) (on|by|with|per) [the|his|her] [recent|prior|lumbar] (mri|ct|x-ray|xray|imaging|radiograph|radiographs|film|films)\ncorrelating with (mri|imaging)\ncorrelates with (mri|imaging)"
  },
  {
   "id": "patient-says",
   "category": "patient-says",
   "direction": "forward",
   "phrases": "(he|she|patient|pt|they|family|wife|husband|mother|daughter|son) (is|are|was|were) (worried|concerned|afraid|anxious|convinced) (about|that|it|of)\n(he|she|patient|pt|they) (feels|feel|thinks|think|believes|believe|wonders|wonder|is convinced|fears|worries) [like|that|if|whether] [he|she|they|it|this] [also] [has|have|had|is|was|may have|might have|could have|may be|might be]\n[he|she|patient|pt|they] (was|were|has been|have been) told [elsewhere|before|previously|in the past] [by [a|an|the|her|his|another] (doctor|provider|physician|chiropractor|physical therapist|pt|therapist|specialist|er|er doctor|urgent care|surgeon|pcp)] [that|of] [he|she|they|it] [has|have|had|is|was|may have|might have]\nwas told\nbeen told\naccording to the patient\nper patient\n(he|she|patient|pt) (states|reports|says|claims) [that] (he|she|they) (has|had) been diagnosed with\nself diagnosed\nin (his|her) opinion\n(he|she) attributes\n(he|she|patient|pt|they) (asks|asked|wants to know|wanted to know|inquires|inquired|questions|questioned|read|googled|saw online|heard) (about|if|whether|that) [he|she|they|it|this|her pain|his pain|the pain] [has|is|could be|might be|may be|could have]\n(he|she|they) (call|calls|calling|called) (it|this|that)"
  },
  {
   "id": "patient-claims",
   "category": "patient-claims",
   "direction": "forward",
   "ends": [
    "negated",
    "uncertain",
    "historical",
    "imaging-says",
    "other-person",
    "planned",
    "resolved"
   ],
   "phrases": "(he|she|patient|pt|they) (states|state|stated|reports|report|reported|says|say|said|claims|claim|claimed|insists|insisted|mentions|mentioned|maintains|tells me|told me|told us) [that] (he|she|they|it|this|his pain|her pain|their pain|the pain|his back pain|her back pain|his low back pain|her low back pain|his symptom|her symptom) (has|have|had|is|was|are|were|comes from|is from|was called|is called|has been called)\n(family|wife|husband|spouse|partner|mother|father|daughter|son|friend|caregiver|employer) (states|stated|reports|reported|says|said|claims|claimed|insists|insisted|believes|thinks|feels) [that] (he|she|they|it|this|his pain|her pain|their pain|the pain|patient) (has|have|had|is|was)\n(he|she|patient|pt|they) (is|are|was|were) (sure|certain|adamant|convinced) [that] (he|she|they|it|this|his pain|her pain|the pain) (has|have|had|is|was|comes from)\n(read|reading|heard|googled|saw|learned) [something|an article|articles|a lot|online|on the internet|on tv|on youtube] [online] about\n(insurer|insurance|payer|carrier|attorney|lawyer|adjuster|employer|case manager|policy) [company] (states|stated|says|said|lists|listed|calls|called)\n(letter|form|forms|paperwork|website|brochure|advertisement|article) [from [a|an|the|his|her] [attorney|lawyer|insurer|insurance|employer]] (states|stating|stated|says|saying|said|lists|listing|claims|claiming)\nper [the|his|her] (insurance|insurer|payer|carrier|attorney|lawyer|adjuster|employer|family|wife|husband|spouse|mother|father|daughter|son) [,] [the] [diagnosis] [is]"
  },
  {
   "id": "patient-tells",
   "category": "patient-tells",
   "direction": "forward",
   "ends": [
    "negated",
    "uncertain",
    "historical",
    "imaging-says",
    "patient-says",
    "outside-says",
    "clinician-says",
    "earlier-says",
    "other-person",
    "planned",
    "resolved",
    "referral-names"
   ],
   "phrases": "(he|she|patient|pt|they|who) [also|again|now|currently|continues to|does] (reports|reported|complains|complained|describes|described|endorses|endorsed|mentions|mentioned|says|said|states|stated) [of|that]\n(complains|complained|complaining|c/o) [of]\ndoes complain of\nwith [a|the] [chief] complaint of"
  },
  {
   "id": "referral-names",
   "category": "referral-names",
   "direction": "forward",
   "ends": [
    "negated",
    "uncertain",
    "historical",
    "imaging-says",
    "patient-says",
    "outside-says",
    "clinician-says",
    "earlier-says",
    "other-person",
    "planned",
    "resolved"
   ],
   "phrases": "(referred|sent) [here|over|in|to us|to me|to our clinic|to this clinic|to our practice|to my office] by\n(referred|sent) (here|to us|to me|to our clinic|to our practice|to this clinic|to my office|from)\n(referral|consult|consultation) [request|requested] (from|by)\nat the (kind request|request) of"
  },
  {
   "id": "referral-for-evaluation",
   "category": "referral-names",
   "also": "planned",
   "direction": "forward",
   "ends": [
    "negated",
    "uncertain",
    "historical",
    "imaging-says",
    "patient-says",
    "outside-says",
    "clinician-says",
    "earlier-says",
    "other-person",
    "planned",
    "resolved"
   ],
   "phrases": "referred for [further] (evaluation|eval|consultation|consult|a second opinion|second opinion|assessment) [and management|and treatment|of|for]"
  },
  {
   "id": "outside-says",
   "category": "outside-says",
   "direction": "forward",
   "phrases": "diagnosed (elsewhere|by|at) [an] [outside]\noutside (records|record|report|hospital|provider|facility|physician|notes)\nrecords from\nreferring (physician|provider|doctor) (states|diagnosed|diagnosis)\nreferral diagnosis\nreferring diagnosis\ndr [a|b] (found|felt|diagnosed|thought)\ntold (her|him|them|patient|pt|the patient|me|us) [that|about] [he|she|they|<thepain>] [has|have|had|is|was|may have|might have]\n(was|were|been) (given|offered) (a|the) diagnosis of\nwho [had|has] [previously] (diagnosed|told|called|labeled|attributed) [her|him|them|it|this|her pain|his pain] [with|as|to]\n(prior|previous|other|outside|referring|another|former|previous treating) (provider|physician|surgeon|doctor|specialist|clinician|pcp|md) (felt|thought|believed|said|stated|told|diagnosed|attributed|suggested|called|documented|feels|believes|thinks)\n(his|her|their|another|the referring|patient) [er|ed|urgent care|outside|previous|prior] (surgeon|neurosurgeon|orthopedist|orthopedic surgeon|spine surgeon|physiatrist|pcp|primary|primary care doctor|primary care physician|rheumatologist|neurologist|specialist|pain doctor|pain specialist|pain physician|family doctor|doctor|physician|internist|orthopod|chiropractor|physical therapist|therapist|pt|acupuncturist|osteopath|massage therapist|trainer|nurse) [has|had|also] (feels|felt|thinks|thought|believes|believed|calls|called|says|said|states|stated|told|suspects|suspected|diagnosed|labeled|attributes|attributed|suggests|suggested|documents|documented|raised) [her|him|them|me|us|the patient] [that] [<thepain>] [is|was]\n(an|the) (er|ed|emergency|emergency room|urgent care|outside|on call|walk in|telehealth) (doctor|provider|physician|clinician|pa|np|doc) [has|had|also] (feels|felt|thinks|thought|believes|believed|called|says|said|stated|told|suspected|diagnosed|labeled|attributed|suggested|mentioned) [her|him|them|me|us|the patient] [that] [<thepain>] [is|was]\n(someone|somebody|a friend|friend|neighbor|coworker|co worker|colleague|rep|representative|a doctor|another doctor|another provider|doctors|they|er|ed|urgent care) [has|had|have] (told|said|diagnosed|called|labeled|mentioned|suggested)\n(feels|thinks|believes|opines|suspects|felt|thought|believed|opined) [that] (her|his|their|this patient|the patient) [chronic] [low|lower] [back] (pain|symptom|problem|lbp) [is|was|are|comes|came|arises|stems|to be]"
  },
  {
   "id": "diagnosed-before",
   "category": "outside-says",
   "also": "historical",
   "direction": "forward",
   "phrases": "(previously|formerly|once|earlier) diagnosed (with|as having)"
  },
  {
   "id": "clinician-says",
   "category": "clinician-says",
   "direction": "forward",
   "phrases": "(physical therapist|therapist|nurse|rn|nursing|chiropractor|triage|trainer) (noted|notes|reports|reported|states|stated|documented|says|said|told|thinks|thought|feels|felt|believes|believed|diagnosed|called|suggested)\nper [his|her|their|the|an|a|outside] (nursing|nurse|therapist|physical therapist|pt|triage|rn|chiropractor|acupuncturist)\nnursing note\ntriage note"
  },
  {
   "id": "earlier-says",
   "category": "earlier-says",
   "direction": "forward",
   "phrases": "(last|previous|prior) visit [:]\n(last|previous|prior) (ov|office visit|appointment|appt|encounter|clinic visit|seen) [on|of|was|date] [:]\nat (his|her|the|our) (last|previous|prior) visit\n(prior|previous|last) note\ncopied from\nfrom (previous|prior) note\n(assessment|diagnosis|diagnosed) at (last|previous|prior) visit\ncarried forward"
  },
  {
   "id": "terminator",
   "category": "terminator",
   "direction": "forward",
   "phrases": "but\nhowever\nalthough\nthough\nexcept\nexcept for\napart from\naside from\nother than\nnevertheless\nyet\nwith the exception of\ninstead\notherwise\n\\( \\+ \\)"
  },
  {
   "id": "terminator-of-history",
   "category": "terminator",
   "direction": "forward",
   "ends": [
    "historical",
    "resolved"
   ],
   "phrases": "now\ncurrently\ntoday\nand (recurrent|residual|persistent|ongoing|new|current)\nrecent\nrecently\n(since then|ever since|after which|and since)\nrecent diagnosis of\nnewly diagnosed\nnew diagnosis of\nnew onset [of]"
  },
  {
   "id": "uncertain-cause",
   "category": "uncertain",
   "direction": "forward",
   "phrases": "(is|are|was|were) [most|very] (likely|probably|possibly|presumably|suspected|thought) [to be] (due to|secondary to|sec to|related to|caused by|d/t|2/2|as a result of|attributable to|because of|resulting from|secondary|from)\n(is|are|was|were) [most|very|quite] (likely|probable|suspected|presumed|possible) [to be] <painkind>\n(likely|probably|possibly|probable|possible|presumably|presumed|presumptively|suspected|suspect|perhaps|potentially|questionably|maybe|apparently|thought|could be|may be|might be|may well be) [to be] (due to|secondary to|sec to|related to|caused by|d/t|2/2|as a result of|attributable to|because of|resulting from|on the basis of|secondary)"
  },
  {
   "id": "terminator-of-report",
   "category": "terminator",
   "direction": "forward",
   "ends": [
    "imaging-says"
   ],
   "phrases": "(is|are) (the|a) [main|primary] (cause|source|generator|driver|origin|etiology|culprit|pain generator|pain source) [of|for]\n(is|are) (responsible for|causing|driving|generating) [his|her|the|this] [chronic] [low|lower] [back] (pain|symptom|lbp)\n(explain|explains|account for|accounts for) [his|her|the|this] [chronic] [low|lower] [back] (pain|symptom|lbp)"
  },
  {
   "id": "terminator-own-voice",
   "category": "terminator",
   "direction": "forward",
   "ends": [
    "imaging-says",
    "patient-says",
    "outside-says",
    "clinician-says",
    "earlier-says",
    "patient-claims",
    "patient-tells",
    "referral-names"
   ],
   "phrases": "(I|we) (attribute|ascribe|believe|conclude|consider|agree|diagnose|diagnosed|attributed|interpret|relate|feel|think)\n[and] (I|we) (am|are) (convinced|confident|certain|of the opinion)\nin my (opinion|view|judgment|judgement|estimation|assessment|clinical judgment)\nmy (impression|assessment|opinion|diagnosis|conclusion|working diagnosis) (is|:)"
  },
  {
   "id": "course-told",
   "category": "terminator",
   "direction": "forward",
   "ends": [
    "patient-tells"
   ],
   "phrases": "(his|her|their|the)\n(improvement|relief|reduction|decrease|increase|benefit|change|worsening|resolution|flare|flareup|exacerbation) (of|in|from|to|with|after|since)\n(improved|improving|better|worse|worsening|resolved|resolving|unchanged|controlled)"
  },
  {
   "id": "writer-in-third-person",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "(I|we) [have|had|also|again|then] (told|informed|advised) (her|him|them|patient|pt|the patient) [that|about]\n(this|the) (provider|examiner|clinician|writer|author|undersigned|evaluator) [also|now] (feels|thinks|believes|opines|suspects|concludes)"
  },
  {
   "id": "terminator-of-statement",
   "category": "terminator",
   "direction": "forward",
   "ends": [
    "negated",
    "uncertain",
    "historical",
    "imaging-says",
    "patient-says",
    "outside-says",
    "clinician-says",
    "earlier-says",
    "other-person",
    "planned",
    "resolved",
    "patient-tells",
    "referral-names"
   ],
   "phrases": "still\nhe has\nshe has\nshe is\nhe is\n(he|she|patient|pt) does (have|report|complain|endorse|note|describe|admit|experience|feel)\npatient has\npt has\nreports\nstates\nthere is\nthere are\nthere was\nwith (recurrent|residual|persistent|ongoing|continued|continuing|current|new|worsening|progressive|persisting)\nbut has\nbut does have\ndoes have\nnow has\nremains\nis present\nare present\nis noted\nare noted\nwas noted\npresents with\npresenting with\nadmits to\nadmits\npositive for\npos for\n+ for\nendorses\nexam shows\nand has\nand is\nwe will\nwill\ncontinues to have\nis tender\npersists\ncontinues\nwhile\nwhereas\npresented with\nhere (with|for)\ncoming in (with|for)\ncame in (with|for)\ncomes in (with|for)\n(he|she|patient|pt|they) (presents|presented)\nwho (presents|presented|comes|came|was|is|returns|has|had)"
  },
  {
   "id": "terminator-of-clause",
   "category": "terminator",
   "direction": "forward",
   "ends": [
    "negated",
    "uncertain",
    "imaging-says",
    "patient-says",
    "outside-says",
    "clinician-says",
    "earlier-says",
    "other-person",
    "planned",
    "resolved",
    "patient-tells",
    "referral-names"
   ],
   "phrases": "which\ntherefore\nso\nsignificant for\nconsistent\nhas been\nstable\nwho"
  },
  {
   "id": "historical-procedure",
   "category": "historical",
   "direction": "forward",
   "reach": 9,
   "ofDeeds": true,
   "phrases": "status post\ns/p\nsp\npost"
  },
  {
   "id": "pseudo-resolution",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "once [the|his|her] (infection|pain|condition|symptom|symptoms) (is|are|has|have) [completely|fully] resolved\n(until|once|when|if) (resolved|it is resolved|this is resolved|symptoms resolve)\nis completely resolved"
  },
  {
   "id": "considered",
   "category": "uncertain",
   "direction": "forward",
   "reach": 3,
   "phrases": "(appear|appeared|seem|seemed)\nconsider\nconsidering\nquestion"
  },
  {
   "id": "thought-unlikely",
   "category": "negated",
   "direction": "forward",
   "reach": 4,
   "phrases": "doubt\ndoubtful\ndoubtful for\nlow suspicion for\nlow suspicion of\nlow concern for\n(less|much less|far less) likely [to be]\n(not|un) [very|particularly] likely [to be]"
  },
  {
   "id": "historical-adjective",
   "category": "historical",
   "direction": "forward",
   "reach": 4,
   "phrases": "prior\nprevious\npast\nremote\nformer\nold"
  },
  {
   "id": "negated-history",
   "category": "negated",
   "also": "historical",
   "direction": "forward",
   "phrases": "no [prior|past|previous|known|personal|significant] (history|hx) of\nno h/o\n(denies|denied|without) [any] [prior|past|previous|known] (history|hx) of\n(denies|denied|without) h/o\nnot give [a] history of\nno (prior|previous)\n(denies|denied|without) [any] (prior|previous)\nnever had\nnever had [any|a] (prior|previous)"
  },
  {
   "id": "historical-noun",
   "category": "historical",
   "direction": "backward",
   "reach": 1,
   "phrases": "history\nhx"
  },
  {
   "id": "historical-beside",
   "category": "historical",
   "direction": "both",
   "reach": 10,
   "phrases": "at [the] age [of] #number\n(when|while) (he|she|they|patient) (was|were) (young|younger|little|a child|a boy|a girl|a kid|a teenager|a student|in [high] school|in college|in the army|in the military|in the service|#number)\n(in|during) [his|her|their|early|late] (childhood|adolescence|youth|teens|twenties|thirties|infancy|infant years|teenage years)\n(in|during) the (1950s|1960s|1970s|1980s|1990s|2000s|fifties|sixties|seventies|eighties|nineties)\nhistorically\nin the past\nin the remote past\nin the distant past\nyears before\ndecades ago"
  },
  {
   "id": "historical-year",
   "category": "historical",
   "direction": "backward",
   "reach": 10,
   "phrases": "(in|during|back in|around|circa|of) <pastyear>\n(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter) [of] <pastyear>"
  },
  {
   "id": "onset",
   "category": "onset",
   "direction": "forward",
   "reach": 8,
   "phrases": "(developed|develops|developing)\n(began|started) (having|to have|to experience|experiencing|to develop|to notice|noticing)\nonset of\n(has|have) had\n(has|have) been having\n(has|have) suffered (from|with)\nsuffers (from|with)\n(has|have) experienced\n(has|have) noticed\n[first|initially] diagnosed with\n(first|initially|originally) (diagnosed|noted|discovered|detected)"
  },
  {
   "id": "terminator-of-cause",
   "category": "terminator",
   "direction": "forward",
   "beyond": 3,
   "ends": [
    "negated",
    "uncertain",
    "imaging-says",
    "patient-says",
    "outside-says",
    "clinician-says",
    "earlier-says",
    "other-person",
    "planned",
    "resolved"
   ],
   "endsBackward": [
    "historical"
   ],
   "phrases": "since\ndue to\nd/t\nas a result of\nsecondary to\nsecondary\nbecause\nbecause of\never since"
  },
  {
   "id": "terminator-given",
   "category": "terminator",
   "direction": "forward",
   "ends": [
    "negated",
    "uncertain",
    "hypothetical",
    "planned"
   ],
   "phrases": "given (his|her|the|this|their|that)\nin (light|view) of [his|her|the|this|their]"
  },
  {
   "id": "before-an-event",
   "category": "terminator",
   "direction": "forward",
   "ends": [],
   "endsBackward": [
    "historical"
   ],
   "phrases": "after\nfollowing\nwhen\nfrom\ncaused by\nrelated to"
  },
  {
   "id": "may-show",
   "category": "uncertain",
   "direction": "forward",
   "phrases": "(sometimes|often|commonly|frequently|typically|occasionally|usually) [a|the|an|one] [known|common|important] (cause|source|contributor|factor|culprit|generator)\na (known|common|frequent|recognized|well known|possible|potential) (cause|source|contributor|reason|generator)\n(may|might|could|can) (reveal|show|demonstrate|develop|indicate|reflect|suggest|cause|include|lead to|result in)"
  },
  {
   "id": "here-again",
   "category": "onset",
   "direction": "backward",
   "reach": 3,
   "phrases": "now with [a|an|another] [recent|acute|new|current|mild|moderate|severe] (recurrence|flare|flareup|flare up|exacerbation|worsening)\nwith [a|an|another] (recent|acute|new|current) (recurrence|flare|flareup|flare up|exacerbation|worsening)\n(now|currently) (recurring|flaring|flared|worse|worsening|exacerbated|symptomatic again|active again|back again)\n[which|that] [has|have] [now|recently] (returned|recurred|come back|resurfaced|flared up)\n(recurrent|recurring|flaring|worse|exacerbated) (today|again|now|recently|since)\n(stable|controlled|well controlled|managed|well managed) [with|on] [the|his|her|their] (current|present) (regimen|medication|medications|meds|treatment|therapy|dose)"
  },
  {
   "id": "onset-after",
   "category": "onset",
   "direction": "backward",
   "reach": 6,
   "phrases": "(began|begun|started)\nfirst (noticed|began|started)\n(has|have) been (present|going on|ongoing|there)\n(for|x) [the] [past|last|previous] [about|over|more than|almost|nearly|approximately|at least|greater than|around|several|many|few|a few] [#number|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many] [to|or|-] [#number] (day|week|month|year|yr|mo|wk)\n(current|this) (episode|exacerbation|flare|flareup|bout)"
  },
  {
   "id": "terminator-but-of-reports",
   "category": "terminator",
   "direction": "forward",
   "ends": [
    "negated",
    "uncertain",
    "patient-says",
    "outside-says",
    "clinician-says",
    "earlier-says",
    "other-person",
    "planned",
    "resolved"
   ],
   "phrases": "as well as\nin addition\nadditionally"
  },
  {
   "id": "negated-free",
   "category": "negated",
   "direction": "backward",
   "reach": 1,
   "phrases": "free"
  },
  {
   "id": "lives-with",
   "category": "pseudo",
   "direction": "forward",
   "phrases": "(father|mother|parent) of (#number|one|two|three|four|five|six|a|an|the)\n(<kin>|wife|husband|spouse|son|daughter) [also] (state|stated|report|reported|say|said|noted|noticed|confirm|confirmed|brought|bring|give the history|provided|provides)\n(lives|living|resides|stays|staying|lived|moved in) with [his|her|their|the] [elderly] (mother|father|parent|parents|brother|sister|grandmother|grandfather|aunt|uncle|cousin|wife|husband|son|daughter|spouse|family)\n(accompanied by|here with|comes with|brought in by|brought by|came with) [his|her|their|the] (mother|father|parent|parents|brother|sister|grandmother|grandfather|aunt|uncle|cousin|wife|husband|son|daughter|spouse|family member)\n(lifting|lift|caring for|care for|cares for|takes care of|taking care of|carrying|transferring|helping|helps) [his|her|their|the] [elderly|disabled] (mother|father|parent|parents|brother|sister|grandmother|grandfather|aunt|uncle|cousin|wife|husband|son|daughter|spouse)"
  },
  {
   "id": "negated-closing",
   "category": "negated",
   "direction": "forward",
   "closes": true,
   "phrases": "denied\n(<donot>|<havenot>|never) (occur|occurred|develop|developed|recur|recurred|reappear|reappeared)\n<havenot> been (seen|found|noted|identified|demonstrated|documented|observed|shown)"
  },
  {
   "id": "uncertain-closing",
   "category": "uncertain",
   "direction": "forward",
   "closes": true,
   "phrases": "possible\nprobable\nsuspected\n(likely|most likely)\nquestionable"
  },
  {
   "id": "background-illness",
   "category": "background",
   "direction": "forward",
   "phrases": "[essential|benign] (hypertension|htn)\n[type #number] diabetes [mellitus] [type #number]\n(hyperlipidemia|dyslipidemia|hypercholesterolemia|high cholesterol|increased cholesterol|elevated cholesterol)\n(hypothyroid|hypothyroidism|hyperthyroidism|thyroid disease)\n(coronary artery disease|cad|chf|congestive heart failure|cardiomyopathy|atrial fibrillation|heart disease|peripheral vascular disease|pulmonary hypertension)\n(mi|myocardial infarction|stroke|cva|tia)\n(copd|asthma|emphysema|sleep apnea|obstructive sleep apnea)\n(gerd|gastroesophageal reflux disease|gastroesophageal reflux|reflux|peptic ulcer disease|diverticulosis|diverticulitis|irritable bowel syndrome)\n(depression|anxiety|bipolar disorder|schizophrenia)\n(migraine|seizure disorder|epilepsy|parkinson disease|dementia)\n(gout|anemia|cataract|glaucoma|adrenal insufficiency|chronic kidney disease|chronic renal insufficiency|hepatitis [b|c])\n(measles|mumps|varicella|chickenpox|rheumatic fever|tuberculosis)"
  }
 ],
 "links": [
  {
   "id": "caused-by",
   "kind": "caused-by",
   "phrases": "due to\nd/t\nsecondary to\n2/2\n2 to\nsec to\ncaused by\nbecause of\nattributable to\nattributed to\nresulting from\nas a result of\nas the result of\nresult of\nrelated to\nfrom\narising from\nstemming from\nstem from\noriginating from\noriginates from\noriginate from\ngenerated by\ndriven by\ncoming from\ncome from\nexplained by\non the basis of\nowing to\nI attribute to\nmediated by\nmost consistent with pain from\nreferable to\nis from\nconsequent to\nproduced by\nb/c [of]\non account of\n(arises|arise|emanates|emanating|emanate|stems|derives|deriving|derived|comes|issuing|originated) from\n(originates|originating) (in|at|within)\nattributed by me to\nascribed to\nascribable to\nas a (consequence|sequela) of\n(is best|are best|best) explained by\naccounted for by"
  },
  {
   "id": "causes",
   "kind": "causes",
   "phrases": "causing\ncause\nis causing\nare causing\nresulting in\nwhich result in\nproducing\nis responsible for\nare responsible for\nresponsible for\naccount for\naccounting for\nexplain\nexplaining\nis the cause of\nare the cause of\nthe cause of\n(as|is|are|being) the (source|origin|generator|driver|etiology) of\ngiving rise to\nleading to\nlead to\ngenerating\ndriving\ncontributing to\ncontribute to\nis contributing to\nunderlying\nthat account for"
  },
  {
   "id": "does-not-cause",
   "kind": "does-not-cause",
   "phrases": "(is|are) not [felt|thought|believed|considered] [to be] (causing|the cause|a cause|the source|a source|the origin|the driver|responsible|contributing to|contributing|the pain generator|a pain generator|the generator|the pain source) [of|for]\nnot (felt|thought|believed|considered) to be (causing|the cause|a cause|the source|a source|the origin|the driver|responsible|contributing to|contributing|the pain generator|a pain generator|the generator|the pain source) [of|for]\nunlikely to be the (source|cause|generator|pain generator|pain source|driver) [of]\ndo not (cause|explain|contribute to|account for)\ndoes not (cause|explain|contribute to|account for)\nnot the pain generator\n(not|unlikely to be) contributing\n(not|unlikely to be) contributory"
  },
  {
   "id": "not-caused-by",
   "kind": "not-caused-by",
   "phrases": "not due to\nnot secondary to\nnot caused by\nnot related to\nnot from\nnot attributable to\nnot felt to be due to\nnot attributed to\nnot coming from\nnot thought to be due to\nrather than\nnot explained by"
  },
  {
   "id": "correlates",
   "kind": "correlates",
   "phrases": "in the setting of\nin the context of\nin relation to\ncan be explained by\ncorrelate with\ncorrelating with\ncorrelated with\ncorrelation with\nconcordant with\nconsistent with [the] [patient] (pain|symptom|complaint|presentation)\ncorrespond to\ncorrespond with\ncorresponding to\n(match|matching) the\nin keeping with\ncorrelate clinically with\nfits with\n(is|are) consistent with (his|her|their|the patient) (pain|symptom|presentation)"
  },
  {
   "id": "pain-source",
   "kind": "pain-source",
   "phrases": "pain generator\npain generators\ngenerator of pain\ngenerator of (his|her|the) pain\nsource of pain\nsource of (his|her|their|the) [low] [back] (pain|symptom)\ncause of (his|her|their|the) [low] [back] (pain|symptom)\npain source\netiology of (his|her|their|the) [low] [back] pain\n(as|is) the (primary|main|likely) pain generator\npain driver\ndriver of (his|her|their|the) [low] [back] pain\norigin of (his|her|their|the) [low] [back] pain\n(source|cause|origin|generator|driver|etiology) of [his|her|their|the|this|patient] [chronic|axial] [low|lower|lumbar] [back] (pain|symptom|lbp|discomfort|complaint)\n(main|primary|principal|dominant|predominant) (driver|generator|source|cause) of [his|her|their|the|this|patient] [chronic|axial] [low|lower|lumbar] [back] (pain|symptom|lbp|discomfort)\n(is|are) the (source|culprit|pain generator|generator|pain source)\n(is|are) what (hurts|hurt|is hurting)\n(pain generating|pain producing) (structure|structures|lesion|segment)"
  },
  {
   "id": "follows",
   "kind": "follows",
   "phrases": "[ever] since\n(after|following)\n(dating|dates|going|goes) back to\n(began|begun|started|onset) (after|following|with|at [the] time of)"
  },
  {
   "id": "attributes",
   "kind": "attributes",
   "phrases": "(attribute|attributing|ascribe|ascribing)\n(I|we) (attribute|ascribe|attributed|relate)"
  },
  {
   "id": "source-is",
   "kind": "source-is",
   "phrases": "(cause|etiology|source|culprit|generator|origin|pain generator|pain source|driver) (is|are|:|=|being|was)\n(cause|etiology|source|origin) (felt|judged|determined|established|thought) to be\nculprit"
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
   "phrases": "chief complaint\nchief complaints\ncc\nreason for (visit|consultation|consult|referral|evaluation|encounter|admission|appointment)\npresenting (complaint|problem|illness)\npc\ncomplaint\ncomplaints\nadmitting (diagnosis|complaint)"
  },
  {
   "id": "hpi",
   "section": "hpi",
   "phrases": "history of [the] present illness\nhistory of presenting illness\nhistory of present complaint\n(hpc|hopc)\nhistory of [the] presenting (complaint|problem)\npresent illness\nhpi\ninterval history\nhx\ninterim history\nsubjective\ns\nhistory and present illness\ncurrent history\nclinical history\nidentification (and|/) (chief complaint|history)\nbrief history\nhistory of injury\nhistory of the present problem\n(mechanism|description) of injury\nsubjective complaints\ncurrent complaints\nfollow up history\nhistory\n[hpi /] (interval|overnight|interim|24 hour) events"
  },
  {
   "id": "history",
   "section": "history",
   "phrases": "[past] medical history\npast history\npmh\npmhx\npsh\npshx\n[past] surgical history\npast medical (and|/) surgical history\npast medical (and|&) surgical history\nprevious surgeries\npast surgeries\nprior surgeries\nsurgeries\npast (spine|orthopedic) history\nprior treatment\npast procedures\nmedical problems\noperations\nhospitalizations\nprevious (medical|surgical) history\n(past med|past medical|pertinent past|other past) hx\nbackground [history]\n[medical] (comorbidities|co morbidities|comorbid conditions)\n(pertinent|relevant|significant|other|spine|back) [medical|past medical] history\nknown conditions"
  },
  {
   "id": "family-history",
   "section": "family-history",
   "phrases": "family history\nfh\nfhx\nfamily medical history\nfamily (and|/) social history\n(famhx|fam hx|family hx)\n(mother|father|brother|sister|siblings|maternal grandmother|maternal grandfather|paternal grandmother|paternal grandfather)"
  },
  {
   "id": "social-history",
   "section": "social-history",
   "phrases": "social history\nsh\nshx\npersonal history\npsychosocial history\noccupational history\nhabits\npersonal and social history\nfunctional history\nwork status\n(sochx|soc hx)"
  },
  {
   "id": "review-of-systems",
   "section": "review-of-systems",
   "phrases": "review of systems\nros\nsystems review\nreview of symptoms"
  },
  {
   "id": "patient-reported",
   "section": "patient-reported",
   "phrases": "patient questionnaire\npatient intake\nintake form\npatient reported outcomes\npain (questionnaire|diagram)\npatient portal message\n(patient|pt|patients) [reported] (concerns|questions|goals|comments|statement|complaints|outcomes|message)\npatient reported\n(intake|questionnaire|questionnaires|pre visit questionnaire)"
  },
  {
   "id": "medications",
   "section": "medications",
   "phrases": "medications\nmedication\nmeds\ncurrent medications\nhome medications\nmedication list\ndischarge medications\ncurrent outpatient prescriptions\ndrug history\ndhx"
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
   "phrases": "physical examination\nphysical exam\no/e\nexamination\nexam\npe\npx\nobjective\no\nphysical findings\nexam findings\nneurologic examination\nneurological examination\nneurological exam\nneurologic exam\nmusculoskeletal examination\nmusculoskeletal exam\nfunctional examination\nobjective (findings|exam|examination)\nfocused exam\northopedic examination\nspine exam\nback exam\nlumbar spine exam\non exam\non examination\nobservation\npalpation"
  },
  {
   "id": "imaging",
   "section": "imaging",
   "phrases": "imaging\nimaging studies\nimaging results\nimaging review\nradiology\nradiographs\nradiographic studies\nradiographic findings\nradiologic studies\nx-rays\nx-ray\nxrays\nxray\nmri\nmri results\nct\ndiagnostics\ndiagnostic studies\ndiagnostic imaging\ndiagnostic data\ndiagnostic tests\ndiagnostic testing\ndiagnostic test results\nresults\nstudies\ntest results\ndata review\ndata reviewed\nmri (lumbar spine|of the lumbar spine|findings|report|review)\n(lumbar|lumbosacral) (mri|ct|x-ray|x-rays|spine mri|spine x-ray|spine ct)\nradiology (report|results|review)\nreview of (imaging|studies|diagnostic studies|films|radiographs)\nradiological studies\nancillary studies\nct (findings|scan)\nemg\noutside imaging\n(mri|ct|xr|x-ray|xray|x-rays) [of the|of] (l-spine|l spine|ls spine|lumbar spine|lumbosacral spine|lumbar|spine|pelvis|t-spine|thoracic spine)\ndata\n[lab|labs] (and|/|&) (imaging|data|studies)\n(emg|emg / ncs|emg / ncv|ncs)"
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
   "phrases": "medical decision making\nmdm\ndecision making\nclinical decision making\ned course\nemergency department course\ndiscussion\nmedical reasoning\nclinical reasoning\nopinion\ncomments\nsummary"
  },
  {
   "id": "hospital-course",
   "section": "medical-decision-making",
   "phrases": "[brief] [summary of] hospital course [by problem|by problems|by issue|by system|and treatment]\ncourse in [the] hospital\ncourse\nhospital course (and|/) (discussion|summary)"
  },
  {
   "id": "letter",
   "section": "none",
   "phrases": "[clinic|body of|text of] letter"
  },
  {
   "id": "discharge-summary",
   "section": "none",
   "phrases": "[hospital|inpatient|physician] discharge summary [note]\n(date of (admission|discharge)|(admission|discharge) date|(admitted|discharged) on)"
  },
  {
   "id": "referral-diagnosis",
   "section": "assessment",
   "phrases": "(medical|referring|referral|physician) (diagnosis|diagnoses|dx) [on referral|from referral|per referral|at referral|on the referral|per referring provider|from referring provider|per prescription]\n(diagnosis|diagnoses|dx) (on|from|per) [the] (referral|script|prescription|referring provider)"
  },
  {
   "id": "assessment",
   "section": "assessment",
   "phrases": "(rehab|rehabilitation|primary|treating) (diagnosis|diagnoses|dx) [on referral|from referral|per referral|at referral|on the referral|per referring provider|from referring provider|per prescription]\nassessment\nassessments\na\ndiagnosis\ndiagnoses\n(assesment|assessement|assesement|asessment|assessmnt|assmt|asmt|asst|assess|impresson|impresion|diagonsis|diagnsosis|diagnoisis|dxs|diag|diags)\n(todays|current visit|today) (diagnosis|diagnoses|dx|assessment|impression)\n(diagnosis|diagnoses) and all orders for this visit\n(diagnosis|diagnoses|dx) (and|&|/) (orders|associated orders)\n(active|acute|chronic) [medical] (issues|problems) addressed\n(problem|problems|issue|issues|condition|conditions|diagnosis|diagnoses) (addressed|managed|treated|evaluated|discussed) [this visit|at this visit|today|this encounter|during this visit|during this encounter]\nactive issues\nprincipal (problem|diagnosis)\nproblem [\\#] #number\n(summary|synthesis) (and|/|&) assessment\n[clinical|case|diagnostic] formulation\n(icd|icd 10|icd10|icd 10 cm) [#number] [cm] [code|codes|diagnosis|diagnoses|dx]\n(diagnosis|billing|dx) (code|codes)\nfinal diagnosis\nfinal diagnoses\ndischarge diagnosis\ndischarge diagnoses\nclinical assessment\n(final|discharge|primary|secondary|visit|encounter|principal|clinical|treatment|pt|ed|billing|admission) dx\n(assessment|impression) (/|and|&) (diagnosis|diagnoses|impression|assessment|dx)\n(diagnosis|diagnoses) (/|and|&) (assessment|impression)\nvisit diagnoses\nvisit diagnosis\nencounter diagnosis\nencounter diagnoses\nprimary diagnosis\nsecondary diagnosis\nsecondary diagnoses\nadmission (diagnosis|diagnoses)\n(clinical|current|treatment|principal|ed|billing|pt|pain) (diagnosis|diagnoses)\ndx\nproblem (assessment|based assessment)\nprimary impression\ndiagnostic impression\ndiagnostic (impressions|assessment)\nclinical diagnosis\nmy (take|view|thoughts|thinking|conclusion|bottom line)"
  },
  {
   "id": "provisional-diagnosis",
   "section": "assessment",
   "phrases": "(provisional|working|tentative|presumptive|suspected|possible|probable|differential) (diagnosis|diagnoses|dx|impression)\nddx\ndifferential\n(rule out|r / o|considered|conditions considered|diagnoses considered|consider)"
  },
  {
   "id": "ruled-out",
   "section": "assessment",
   "phrases": "(ruled out|excluded) [diagnosis|diagnoses|conditions]\n[pertinent] negatives\nnot present\n(diagnoses|conditions) (ruled out|excluded|not present)"
  },
  {
   "id": "radiology-impression",
   "section": "radiology-impression",
   "phrases": "(radiology|radiologist|radiologic|mri|ct|imaging|x-ray|xray|radiographic) (impression|impressions|conclusion|conclusions)\n(impression|conclusion) (of|per) [the] (radiologist|radiology|mri|ct)"
  },
  {
   "id": "impression",
   "section": "assessment",
   "phrases": "impression\nimpressions\n(imp|impr)\nconclusion\nconclusions\noverall impression\nclinical impression\nimpression and recommendations"
  },
  {
   "id": "assessment-plan",
   "section": "assessment-plan",
   "phrases": "assessment (and|&|/) plan\na (&|/|and) p\nap\nimpression (and|&|/) plan\nplan and assessment\nassessment plan\nassessment and recommendations\nimpression and recommendation\nassessment (and|&|/) recommendations\ndiagnosis and plan\n(assesment|assessement|assesement|asessment|assess|assmt|imp|impresson) (and|&|/) [plan|p|rec|recs]\n[assessment|assessment and|assessment /|impression and] plan by (problem|issue|diagnosis|system)\nassessment and treatment plan\nplan (of care)"
  },
  {
   "id": "plan",
   "section": "plan",
   "phrases": "plan\np\ntreatment plan\nrecommendations\nrecommendation\nplans\ndisposition\nplan and recommendations\ntreatment recommendations\nplan (for|of) treatment\ntreatment\nfollow-up\nfollow up\nmedical treatment\norders\nplan discussion"
  },
  {
   "id": "preoperative-diagnosis",
   "section": "preoperative-diagnosis",
   "phrases": "(preoperative|pre-operative|preop|pre-op|preprocedure|pre-procedure|presurgical|admitting) [clinical] (diagnosis|diagnoses|dx|impression)\npreoperative diagnosis\npreoperative diagnoses\npre-operative diagnosis\npre-operative diagnoses\npreop diagnosis\npre-op diagnosis\npreprocedure (diagnosis|diagnoses)\npre procedure (diagnosis|diagnoses)\npre-op dx\npre procedural diagnosis\npreprocedural diagnosis\npreoperative dx\n(pre op|preop|pre-op)"
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
   "phrases": "problem list\nactive problems\nproblems\nactive problem list\npatient active problem list\nchronic problems\nongoing problems\npast problems\n[other] (diagnosis|diagnoses|problem|problems|conditions) not addressed [today|this visit]\nother problems\nactive problem list [diagnosis|diagnoses]\nchronic (conditions|diagnoses|medical conditions)\n(inactive|resolved) problems"
  },
  {
   "id": "education",
   "section": "education",
   "phrases": "patient education\neducation\npatient instructions\ninstructions\ndischarge instructions\nreturn precautions\nhandout\neducation provided\nhome instructions\naftercare instructions\nwhat to watch for\npatient information\n(avs|after visit summary)\n(educational material|educational materials|education materials|handouts|handouts given|handout given|resources)\nrisks [and benefits] discussed"
  },
  {
   "id": "prior-visit",
   "section": "prior-visit",
   "phrases": "last visit\nprior visit\nprevious visit\n(assessment|impression|plan|note) from (last|prior|previous) visit\nprior (assessment|note|notes|impression)\nprevious (assessment|note|impression)\n(last|previous|prior) (note|visit note)\nprevious assessment and plan\nhistory from prior note\ncarried forward\nnote (from|dated|of)\n(outside|prior|previous|old) (records|medical records|notes)\n(record|records|chart) (review|reviewed)\n(review of|reviewed) [outside|prior|previous] (records|chart|notes)"
  },
  {
   "id": "copied-text",
   "section": "prior-visit",
   "phrases": "[text|note|section|begin|start|start of|beginning of|the following was|the following is] (copied|carried|pulled|brought|copy|imported|pasted) [forward] [text] (from|forward)\n(begin|beginning of|start of|start) (copied|previous|prior|last|imported) (text|note|visit|section)\n(text|note|section|hpi|assessment|plan) below [is|was] [copied|carried forward|pulled forward|imported] from"
  },
  {
   "id": "copied-text-ends",
   "section": "none",
   "phrases": "(end|end of) (copied|copy|copied forward|carried forward|imported|pasted|previous|prior|last) [forward] [text|note|visit|section]"
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
   "id": "therapy-title",
   "section": "other",
   "phrases": "(physical therapy|pt|occupational therapy|outpatient physical therapy) (initial evaluation|initial examination|daily note|progress note|treatment note|visit note|discharge summary|re-evaluation note)"
  },
  {
   "id": "others-notes",
   "section": "other",
   "phrases": "(nursing|nurse|rn|lpn|ma|medical assistant|triage) (note|notes|comment|comments)\n(nursing|triage)"
  },
  {
   "id": "apparatus",
   "section": "other",
   "phrases": "(disclaimer|signature|electronically signed|e signed|references|sources|bibliography|template|scribe|scribe attestation|dictation disclaimer|quality measures|health maintenance|insurance|prior authorization|screening|screenings|immunizations|care team|pharmacy|preferred pharmacy|demographics)"
  },
  {
   "id": "other",
   "section": "other",
   "phrases": "anesthesia\ncomplications\ncomplication\ndrains\nspecimens\nspecimen\nestimated blood loss\nfluids\nblood loss\ncondition\nsurgeon\nassistant\ncode status\ndiet\nconsent\ntime of death\nmanner of death\nfluoroscopy time\nimplants\nanesthesia time\ndate of service\npatient name\ndob\nprovider\nreferring physician\nattending\nfacility\ngoals\ntime spent\nbilling"
  }
 ],
 "words": {
  "transparent": "a an the his her their mild mildly moderate moderately severe severely marked significant minimal slight advanced early diffuse multilevel multiple lumbar lumbosacral thoracic cervical thoracolumbar sacral right left bilateral bilaterally acute subacute chronic recurrent persistent intermittent ongoing known underlying associated symptomatic #level focal broad based central paracentral posterior anterior lateral small large new some worsening greater progressive level spine spinal clinical clinically generalized constant intractable",
  "elsewhere": "hip hips knee knees shoulder shoulders ankle wrist elbow hand hands finger fingers foot toe thumb femur rib ribs tibia humerus radius skull jaw carotid aortic coronary mitral pyloric urethral esophageal renal tracheal subglottic spinal-accessory valve artery",
  "regions": {
   "cervical": "cervical cspine c neck",
   "cervicothoracic": "cervicothoracic",
   "thoracic": "thoracic tspine t dorsal midback",
   "thoracolumbar": "thoracolumbar",
   "lumbar": "lumbar lumber lspine lss lddd l low lower lumbo lumbago lumbodorsal",
   "lumbosacral": "lumbosacral lumbo-sacral lumbrosacral lumbosaccral ls",
   "sacral": "sacral sacrum sacrococcygeal coccygeal"
  },
  "sides": {
   "right": "right rt rightward rle r",
   "left": "left lt leftward lle l",
   "bilateral": "bilateral bilaterally both bilat bilateraly bil ble"
  },
  "acuity": {
   "acute": "acute acutely",
   "subacute": "subacute",
   "chronic": "chronic chronically",
   "recurrent": "recurrent recurring relapsing",
   "old": "old remote healed longstanding",
   "intermittent": "intermittent episodic"
  },
  "abbreviations": "dr mr mrs ms vs approx st no fig jr sr etc dept e.g i.e inc pt rt lt hx dx tx fx wt ht yr yrs mo wk wks min max"
 }
};
