import type { QueryTopic } from '../coding/define-rule.ts';
import { diagnosisById } from './diagnosis-table.ts';
import { isDocumented, isSupported } from './diagnosis-terms.ts';

/** An answer and what the indicators must hold before it may be offered. Without `when` it is always reasonable. */
export type TemplateOption = { readonly text: string; readonly when?: Condition };

/** Reads the words of all indicators. */
export type Condition = (words: string) => boolean;

/** What a query on one topic asks. `titles`: the first whose condition holds; the last has none. */
export type Template = {
  readonly titles: readonly { readonly text: string; readonly when?: Condition }[];
  readonly question: string;
  readonly options: readonly TemplateOption[];
  /** a finding of imaging may be asked about, so "not clinically significant" is an answer */
  readonly asksAboutFinding?: 'always' | 'when-shown';
  /** the question speaks of an earlier encounter and makes no sense without one */
  readonly needsEarlierEncounter?: true;
  /** offers "as stated in the …" for each source */
  readonly offersEachSource?: true;
};

/** One of the conditions is named by an indicator. */
function documents(...ids: readonly string[]): Condition {
  const entries = ids.map(diagnosisById);
  return (words) => entries.some((entry) => isDocumented(entry, words));
}

/** Findings in the indicators make the condition a reasonable answer (Q07, Q09). */
function supports(...ids: readonly string[]): Condition {
  const entries = ids.map(diagnosisById);
  return (words) => entries.every((entry) => isSupported(entry, words));
}

function mentions(pattern: RegExp): Condition {
  return (words) => pattern.test(words);
}

function not(condition: Condition): Condition {
  return (words) => !condition(words);
}

function both(a: Condition, b: Condition): Condition {
  return (words) => a(words) && b(words);
}

const INJURY = mentions(
  /injur|fell\b|fall\b|lift|twist|accident|trauma|\bMV[AC]\b|strain|sprain|contusion/i,
);
const NAMES_CONDITION = documents('spondylosis', 'facet', 'disc-displacement', 'disc-degeneration');
const POSTURAL = mentions(/postur|ergonom/i);
const DISPLACEMENT = documents('disc-displacement');
const NEOPLASM = documents('neoplasm');
/** A fusion leaves hardware, and levels beside it that bear more load. */
const FUSED = mentions(
  /fus(?:ion|ed)|arthrodes|\b[TPAXDOL]LIF\b|hardware|instrument|screw|\brods?\b|\bcage/i,
);
const SACROILIAC = documents('sacroiliac');

/** Answers that close every query (Q08). */
export const CLOSING_OPTIONS = ['Other (please specify)', 'Unable to determine'] as const;
export const NOT_SIGNIFICANT = 'Imaging finding not clinically significant to this complaint';

/** One template per topic on which a rule may ask. Titles and questions name nothing that may be undocumented. */
export const TEMPLATES = {
  'cause-of-low-back-pain': {
    titles: [{ text: 'Low back pain - source clarification' }],
    question:
      'Based on your clinical judgment, can the source of the low back pain addressed at this visit be further specified?',
    options: [
      { text: 'Low back pain due to vertebral endplate changes', when: supports('endplate') },
      {
        text: 'Low back pain due to intervertebral disc degeneration',
        when: documents('disc-degeneration'),
      },
      {
        text: 'Low back pain due to intervertebral disc displacement',
        when: documents('disc-displacement'),
      },
      { text: 'Low back pain of disc origin (discogenic)', when: documents('discogenic') },
      { text: 'Low back pain due to facet joint arthropathy', when: documents('facet') },
      { text: 'Low back pain due to lumbar spondylosis', when: documents('spondylosis') },
      { text: 'Low back pain due to spinal stenosis', when: documents('stenosis') },
      { text: 'Low back pain due to spondylolisthesis', when: documents('spondylolisthesis') },
      { text: 'Low back pain due to vertebral fracture', when: documents('fracture') },
      { text: 'Low back pain due to another source (specify)' },
      { text: 'Source of the low back pain not determined at this time' },
    ],
    asksAboutFinding: 'when-shown',
  },
  'sciatica-side': {
    titles: [
      { text: 'Sciatica - laterality', when: documents('sciatica') },
      {
        text: 'Leg pain - laterality',
        when: mentions(/\b(?:leg|limb|extremit\w+|thigh|calf) pain/i),
      },
      { text: 'Leg symptoms - laterality' },
    ],
    question: 'Please clarify the side of the leg symptoms documented at this visit.',
    options: [{ text: 'Right' }, { text: 'Left' }, { text: 'Bilateral' }],
  },
  'disc-displacement-and-pain': {
    titles: [{ text: 'Relationship of documented conditions' }],
    question:
      'Please clarify the relationship, if any, between the low back pain and the disc condition documented at this visit.',
    options: [
      {
        text: 'Low back pain is due to the disc displacement',
        when: documents('disc-displacement'),
      },
      {
        text: 'Low back pain is due to the documented disc condition',
        when: (words) => !documents('disc-displacement')(words),
      },
      { text: 'Low back pain is a separate, unrelated problem (please describe)' },
    ],
  },
  'disc-degeneration-pain-pattern': {
    titles: [
      {
        text: 'Lumbar disc degeneration - associated symptoms',
        when: documents('disc-degeneration'),
      },
      { text: 'Lumbar disc condition - associated symptoms' },
    ],
    question:
      'Please clarify which symptoms, if any, you attribute to the documented disc condition.',
    options: [
      { text: 'Back pain from the disc only' },
      { text: 'Lower-extremity pain only', when: supports('radiculopathy') },
      { text: 'Both back pain and lower-extremity pain', when: supports('radiculopathy') },
      {
        text: 'Radiculopathy or sciatica (side and level)',
        when: supports('radiculopathy', 'sciatica'),
      },
      { text: 'No pain attributed to the disc condition' },
    ],
  },
  'stenosis-claudication': {
    titles: [
      { text: 'Lumbar stenosis - symptom clarification', when: documents('stenosis') },
      { text: 'Walking and leg symptoms - clarification' },
    ],
    question:
      'Can the symptoms with standing or walking described at this visit be further specified?',
    options: [
      { text: 'Neurogenic claudication', when: supports('claudication') },
      { text: 'Symptoms of another cause (please specify)' },
      { text: 'No claudication', when: supports('claudication') },
    ],
  },
  'vertebral-fracture-cause': {
    titles: [
      { text: 'Vertebral fracture - aetiology and status', when: documents('fracture') },
      { text: 'Vertebral finding - aetiology and status' },
    ],
    question:
      'Please clarify the cause and current status of the vertebral finding documented below.',
    options: [
      {
        text: 'Current traumatic fracture',
        when: both(
          supports('fracture'),
          mentions(/trauma|fell\b|fall\b|injur|accident|\bMV[AC]\b|lift/i),
        ),
      },
      { text: 'Current osteoporotic fracture', when: supports('fracture', 'osteoporosis') },
      {
        text: 'Pathological fracture due to other disease',
        when: both(
          supports('fracture'),
          mentions(
            /patholog|lesion|\bmass\b|lytic|marrow|cancer|metasta|neoplas|tumou?r|myeloma|malignan/i,
          ),
        ),
      },
      {
        text: 'Stress or fatigue fracture',
        when: both(supports('fracture'), mentions(/stress|fatigue|pars|running|athlet/i)),
      },
      { text: 'Current fracture, cause not established', when: supports('fracture') },
      { text: 'Healed or old fracture', when: supports('fracture') },
    ],
    asksAboutFinding: 'always',
  },
  'low-back-injury-status': {
    titles: [{ text: 'Low back condition - current status' }],
    question:
      'Please clarify the current status of the low back condition addressed at this visit.',
    options: [
      { text: 'Current acute injury (date of injury)', when: INJURY },
      { text: 'Recurrent or chronic condition without new injury' },
      { text: 'Late effect of an earlier injury', when: INJURY },
      { text: 'Soft tissue disorder due to use or posture (please describe)', when: POSTURAL },
      { text: 'Low back pain only', when: POSTURAL },
    ],
  },
  'sacroiliac-type': {
    titles: [
      { text: 'Sacroiliac condition - type', when: SACROILIAC },
      { text: 'Pelvic and low back condition - type' },
    ],
    question: 'Please specify the type of condition that was evaluated or treated in this region.',
    options: [
      { text: 'Sacroiliitis', when: supports('sacroiliitis') },
      { text: 'Sacroiliac joint pain or mechanical disorder', when: supports('sacroiliac') },
      {
        text: 'Somatic (segmental) dysfunction',
        when: both(
          supports('somatic-dysfunction'),
          mentions(/dysfunction|manipulat|\bOMT\b|adjust|restrict|asymmetr|mobili|\bTART\b/i),
        ),
      },
      {
        text: 'Sacroiliac joint instability',
        when: both(
          supports('sacroiliac', 'instability'),
          mentions(/instab|hypermobil|giv\w* way/i),
        ),
      },
      {
        text: 'Sacroiliac joint sprain (date of injury)',
        when: both(supports('sacroiliac', 'strain'), INJURY),
      },
    ],
  },
  'pain-diagnosis': {
    titles: [{ text: 'Pain diagnosis clarification' }],
    question: 'Please clarify the pain diagnosis addressed by the plan of this visit.',
    options: [
      {
        text: 'Chronic pain',
        when: mentions(/chronic|persist|long[- ]?standing|months?\b|years?\b/i),
      },
      { text: 'Chronic pain syndrome', when: supports('chronic-pain-syndrome') },
      { text: 'Pain with related psychological factors', when: supports('pain-psychological') },
      { text: 'Pain of the documented site only' },
    ],
  },
  'conflicting-radiculopathy': {
    titles: [{ text: 'Conflicting documentation' }],
    question:
      'The statements listed below differ. Please clarify which describes the condition at this visit.',
    options: [
      {
        text: 'Low back pain without radiculopathy',
        when: (words) => supports('radiculopathy')(words) && !NAMES_CONDITION(words),
      },
      {
        text: 'The documented condition of the spine without radiculopathy',
        when: both(supports('radiculopathy'), NAMES_CONDITION),
      },
      {
        text: 'The documented condition of the spine with radiculopathy',
        when: both(supports('radiculopathy'), NAMES_CONDITION),
      },
      { text: 'Lumbar radiculopathy (level, and cause if known)', when: supports('radiculopathy') },
      { text: 'Sciatica (side)', when: documents('sciatica') },
    ],
  },
  'site-of-back-pain': {
    titles: [{ text: 'Back pain - site clarification' }],
    question: 'Please clarify the site of the back pain documented at this visit.',
    options: [
      { text: 'Low back (lumbar or lumbosacral)' },
      { text: 'Thoracic (mid back)' },
      { text: 'Sacral or coccygeal' },
      { text: 'More than one region (please specify)' },
    ],
  },
  'leg-symptoms': {
    titles: [{ text: 'Leg symptoms - clarification' }],
    question: 'Can the leg symptoms documented at this visit be further specified?',
    options: [
      { text: 'Lumbar radiculopathy (level and side)', when: supports('radiculopathy') },
      { text: 'Sciatica (side)', when: supports('sciatica') },
      {
        text: 'Neurogenic claudication',
        when: both(supports('claudication'), documents('stenosis', 'claudication')),
      },
      { text: 'Referred pain without nerve root involvement' },
      { text: 'Leg symptoms unrelated to the back (please describe)' },
    ],
  },
  'disc-disorder-type': {
    titles: [{ text: 'Lumbar disc condition - type' }],
    question: 'Can the disc condition documented at this visit be further specified?',
    options: [
      { text: 'Disc degeneration', when: supports('disc-degeneration') },
      {
        text: 'Disc displacement (herniation, protrusion or bulge)',
        when: supports('disc-displacement'),
      },
      { text: 'Disc disorder with radiculopathy (level)', when: supports('radiculopathy') },
      { text: 'Another disc disorder (please describe)' },
    ],
  },
  'cause-of-radiculopathy': {
    titles: [
      { text: 'Lumbar radiculopathy - cause', when: documents('radiculopathy') },
      { text: 'Leg symptoms - cause' },
    ],
    question:
      'Please clarify the cause, if known, of the nerve root or leg symptoms documented at this visit.',
    options: [
      { text: 'Due to disc displacement', when: supports('disc-displacement') },
      { text: 'Due to disc degeneration', when: supports('disc-degeneration') },
      { text: 'Due to spinal or foraminal stenosis', when: supports('stenosis') },
      { text: 'Due to spondylosis', when: documents('spondylosis', 'facet') },
      { text: 'Due to spondylolisthesis', when: supports('spondylolisthesis') },
      { text: 'Cause not established at this time' },
    ],
  },
  'foraminal-stenosis-type': {
    titles: [
      { text: 'Foraminal stenosis - type', when: documents('stenosis') },
      { text: 'Foraminal narrowing - type' },
    ],
    question: 'Please specify what narrows the foramen documented at this visit.',
    options: [
      { text: 'Bone (osseous)' },
      { text: 'Disc or connective tissue' },
      { text: 'Both bone and disc or connective tissue' },
    ],
  },
  'clinical-significance-of-finding': {
    titles: [{ text: 'Imaging finding clarification' }],
    question:
      'Please clarify the clinical significance, if any, of the finding listed below for this visit.',
    options: [
      { text: 'Related to the complaint addressed at this visit (please describe)' },
      { text: 'A separate condition that was evaluated or treated (please describe)' },
    ],
    asksAboutFinding: 'always',
  },
  'pregnancy-relation': {
    titles: [{ text: 'Relationship of documented conditions' }],
    question:
      'Please clarify the relationship, if any, between the back condition and the obstetric status documented at this visit.',
    options: [
      {
        text: 'The condition complicates or is related to the pregnancy',
        when: supports('pregnancy'),
      },
      { text: 'The pregnancy is incidental to this condition', when: supports('pregnancy') },
    ],
  },
  'earlier-visit-diagnosis': {
    titles: [{ text: 'Low back condition - diagnosis at this visit' }],
    question:
      'Please clarify the diagnosis evaluated or treated at this visit. The statements of this visit and of the dated earlier one are listed below.',
    options: [
      { text: 'The condition named at the earlier visit was evaluated or treated at this visit' },
      { text: 'The condition named at the earlier visit does not apply to this visit' },
      { text: 'Low back pain, cause not established at this visit' },
    ],
    needsEarlierEncounter: true,
  },
  'conflicting-documentation': {
    titles: [{ text: 'Conflicting documentation' }],
    question:
      'The statements listed below differ. Please clarify which describes the condition at this visit.',
    options: [{ text: 'Both statements apply (please describe)' }],
    offersEachSource: true,
  },
  'region-of-spinal-condition': {
    titles: [{ text: 'Spinal condition - region' }],
    question: 'Please clarify the region of the spine of the condition documented at this visit.',
    options: [
      { text: 'Cervical' },
      { text: 'Thoracic' },
      { text: 'Lumbar' },
      { text: 'Lumbosacral' },
      { text: 'More than one region (please specify)' },
    ],
  },
  'cauda-equina-signs': {
    titles: [{ text: 'Bladder, bowel or saddle symptoms - clarification' }],
    question:
      'Please clarify the diagnosis, if any, for the bladder, bowel or saddle symptoms documented at this visit.',
    options: [
      { text: 'Cauda equina syndrome (cause, if known)', when: supports('cauda-equina') },
      { text: 'Symptoms of another cause (please describe)' },
      { text: 'Symptoms unrelated to the back condition (please describe)' },
    ],
  },
  'disc-injury': {
    titles: [{ text: 'Disc condition - onset' }],
    question:
      'Please clarify the nature of the disc condition and its relationship, if any, to the event documented below.',
    options: [
      { text: 'Current traumatic disc displacement (date of injury)', when: DISPLACEMENT },
      { text: 'Current traumatic injury of the disc (date of injury)', when: not(DISPLACEMENT) },
      {
        text: 'Nontraumatic disc displacement of degenerative origin',
        when: both(DISPLACEMENT, supports('disc-degeneration')),
      },
      { text: 'Nontraumatic disc condition (please describe)' },
    ],
  },
  'pain-and-injury': {
    titles: [{ text: 'Low back pain - relationship to the documented event' }],
    question:
      'Please clarify the relationship, if any, between the low back pain addressed at this visit and the event documented below.',
    options: [
      { text: 'Current injury of the low back (please describe)' },
      { text: 'Chronic low back pain due to the earlier injury', when: mentions(/chronic/i) },
      { text: 'Late effect of an earlier injury (please describe)' },
      { text: 'Low back pain not related to that event' },
    ],
  },
  'pain-after-surgery': {
    titles: [{ text: 'Low back pain - relationship to earlier surgery' }],
    question:
      'Please clarify the source, if known, of the low back pain and its relationship, if any, to the surgery documented below.',
    options: [
      {
        text: 'Postlaminectomy syndrome (failed back surgery syndrome)',
        when: supports('post-surgical-spine'),
      },
      { text: 'Condition of a level next to the fusion (please describe)', when: FUSED },
      { text: 'Pain due to the spinal hardware', when: FUSED },
      {
        text: 'Chronic postoperative low back pain',
        when: both(supports('post-surgical-spine'), mentions(/chronic/i)),
      },
      { text: 'Low back pain not related to the surgery' },
    ],
  },
  'pain-and-neoplasm': {
    titles: [{ text: 'Relationship of documented conditions' }],
    question:
      'Please clarify the relationship, if any, between the pain and the condition of the spine documented at this visit.',
    options: [
      { text: 'Pain related to the malignancy', when: NEOPLASM },
      { text: 'Pain related to the documented condition', when: not(NEOPLASM) },
      { text: 'Pain of another cause (please describe)' },
    ],
  },
  'flank-pain-side': {
    titles: [{ text: 'Flank pain - laterality' }],
    question: 'Please clarify the side of the flank pain documented at this visit.',
    options: [{ text: 'Right' }, { text: 'Left' }, { text: 'Bilateral' }],
  },
  'diagnosis-of-procedure': {
    titles: [{ text: 'Procedure - diagnosis' }],
    question: 'For which condition was the procedure documented below performed?',
    options: [{ text: 'Condition treated (please describe)' }],
  },
} as const satisfies Record<QueryTopic, Template>;

/** The template for a topic, in its general shape. */
export function templateFor(topic: QueryTopic): Template {
  return TEMPLATES[topic];
}

/** Title that names only what the indicators of this encounter document. */
export function titleOf(template: Template, documented: string): string {
  const fitting = template.titles.find(({ when }) => when === undefined || when(documented));
  return fitting?.text ?? 'Documentation clarification';
}

const IMAGING = /\b(?:imag\w*|radiolog\w*|radiograph\w*|x-?rays?|films?|MRI|CT|scan|DE?XA)\b/i;
const IMAGING_FINDING = /\b(?:modic|endplate|schmorl|marrow|deformit\w*|height loss|abnormal)\b/i;

/** Of a diagnosis that the provider states no one asks whether it matters; of a finding of imaging one may. */
function asksIfItMatters(
  { asksAboutFinding }: Template,
  words: string,
  sources: readonly string[],
): boolean {
  if (asksAboutFinding !== 'when-shown') return asksAboutFinding === 'always';
  return (
    sources.some((source) => IMAGING.test(source)) ||
    IMAGING.test(words) ||
    IMAGING_FINDING.test(words)
  );
}

/** Answers that the indicators make reasonable, then those that are always offered. */
export function optionsOf(template: Template, words: string, sources: readonly string[]): string[] {
  const reasonable = template.options
    .filter(({ when }) => when === undefined || when(words))
    .map(({ text }) => text);
  const perSource =
    template.offersEachSource && sources.length > 1
      ? sources.map((source) => `As stated in: ${source}`)
      : [];
  return [
    ...perSource,
    ...reasonable,
    ...(asksIfItMatters(template, words, sources) ? [NOT_SIGNIFICANT] : []),
    ...CLOSING_OPTIONS,
  ];
}
