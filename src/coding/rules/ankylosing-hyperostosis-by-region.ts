import type { Mention } from '../../reading/evidence.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding, type Support } from '../define-rule.ts';
import { saidRegions, sitedCodes } from '../sited-codes.ts';

const CODES = {
  thoracolumbar: 'M48.15',
  lumbar: 'M48.16',
  lumbosacral: 'M48.17',
  unspecified: 'M48.10',
} as const;

/** Several regions of one disease have a code of their own. */
const SEVERAL = 'M48.19';

/** M48.1-: the Tabular names diffuse idiopathic skeletal hyperostosis (DISH) there. */
export default defineRule({
  id: 'ankylosing-hyperostosis-by-region',
  version: 1,
  title: 'Diffuse idiopathic skeletal hyperostosis (DISH, Forestier) is coded by region',
  codes: ['M48.1'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M48.1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: [
    'The neck or the thorax alone is not coded here',
    'Low back pain that the provider calls unrelated stays',
  ],
  check: (facts): readonly RuleFinding[] => {
    const diagnosed = facts
      .diagnosed('ankylosing-hyperostosis')
      .filter(({ elsewhere }) => !elsewhere);
    const regions = new Set(diagnosed.flatMap(saidRegions));
    if (regions.size > 1 && [...regions].some((region) => Object.hasOwn(CODES, region)))
      return [supportOf(SEVERAL, diagnosed)];
    return sitedCodes(facts, diagnosed, CODES).map(({ code, evidence }) =>
      supportOf(code, evidence),
    );
  },
  examples: [
    {
      name: 'DISH of the lumbar spine with low back pain',
      kind: 'supports',
      note: 'Assessment: DISH of the lumbar spine, with low back pain and stiffness.',
      gives: ['M48.16'],
      quotes: { 'M48.16': 'DISH' },
    },
    {
      name: 'Forestier’s disease of the thoracic and the lumbar spine',
      kind: 'supports',
      note: "Dx: Forestier's disease, thoracic and lumbar spine. Back pain.",
      gives: ['M48.19'],
      never: ['M54.50', 'M48.16'],
    },
    {
      name: 'At the lumbosacral junction',
      kind: 'supports',
      note: 'Impression: Diffuse idiopathic skeletal hyperostosis at L5-S1.',
      gives: ['M48.17'],
    },
    {
      name: 'At the thoracolumbar junction',
      kind: 'supports',
      note: 'Impression: Ankylosing hyperostosis T12-L1.',
      gives: ['M48.15'],
    },
    {
      name: 'Two regions, each named for itself',
      kind: 'supports',
      note: 'Assessment:\n1. DISH, lumbar spine.\n2. DISH, thoracic spine.',
      gives: ['M48.19'],
    },
    {
      name: 'The neck and the thorax are not coded here',
      kind: 'trap',
      note: 'Assessment: Low back pain. DISH of the cervical and thoracic spine.',
      gives: ['M54.50'],
    },
    {
      name: 'Region not stated',
      kind: 'insufficient',
      note: 'Assessment: DISH.',
      gives: ['M48.10'],
    },
    {
      name: 'Of the thorax alone',
      kind: 'trap',
      note: 'Assessment: Low back pain. DISH of the thoracic spine.',
      gives: ['M54.50'],
    },
    {
      name: 'On the report only',
      kind: 'trap',
      note: 'XR lumbar spine: Flowing osteophytes, DISH.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M48.16'],
    },
    {
      name: 'In question',
      kind: 'trap',
      note: 'Assessment: Low back pain, possible DISH.',
      gives: ['M54.50'],
      never: ['M48.10'],
    },
  ],
});

function supportOf(code: string, evidence: readonly Mention[]): Support {
  return {
    stance: 'supports',
    code,
    evidence,
    because: 'The provider diagnoses ankylosing hyperostosis of the spine.',
    replaces: PAIN_OF_THE_BACK,
  };
}
