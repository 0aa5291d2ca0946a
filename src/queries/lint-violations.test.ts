import { describe, expect, it } from 'vitest';
import { lintQuery } from './lint.ts';
import type { Check } from './lint-schema.ts';

const OTHER = 'Other (please specify)';
const UNABLE = 'Unable to determine';
const LOW_BACK_PAIN = 'Assessment 11/02/2026: "low back pain"';
const MODIC = 'MRI report 10/12/2026: "Modic type 1 changes L5-S1"';
const GOOD = {
  title: 'Low back pain clarification',
  text: 'Please clarify the source of the low back pain, if known.',
  options: [
    'Low back pain due to vertebral endplate changes',
    'Source not determined at this time',
    OTHER,
    UNABLE,
  ],
  indicators: [LOW_BACK_PAIN, MODIC],
};

type Bad = { name: string; checks: Check[]; query: Record<string, unknown> };
const bad = (name: string, checks: Check[], query: Record<string, unknown>): Bad => ({
  name,
  checks,
  query: { ...GOOD, ...query },
});

const NOT_COMPLIANT: Bad[] = [
  bad('two gaps', ['Q01'], {
    text: 'Please clarify the source of the low back pain. Also, please specify the type of diabetes.',
  }),
  bad('two gaps in one sentence', ['Q01'], {
    text: 'Please clarify the side of the sciatica and also the cause of the compression fracture.',
  }),
  bad('all patients at once', ['Q01'], {
    text: 'Going forward, please clarify the source of low back pain for all of your patients.',
  }),
  bad('nothing asked', ['Q01'], { text: 'Low back pain.', options: [] }),
  bad('no indicators', ['Q02'], { indicators: [] }),
  bad('indicators left out', ['Q02'], { indicators: undefined }),
  bad('indicators that say nothing', ['Q02'], { indicators: ['MRI findings', 'see note'] }),
  bad('indicators without source and date', ['Q02'], {
    text: 'Please clarify the source of the pain.',
    indicators: ['Modic type 1', 'low back pain'],
  }),
  bad('an indicator object without source', ['Q02'], {
    indicators: [{ quote: 'low back pain', date: '2026-11-02' }],
  }),
  bad('an opinion', ['Q03'], {
    text: 'I believe the endplate changes are the reason. Please clarify the source of the low back pain.',
  }),
  bad('a conclusion of the writer', ['Q03'], {
    text: 'The picture clearly points to the L5-S1 level. Please clarify the source of the low back pain.',
  }),
  bad('blame', ['Q03'], {
    text: 'You failed to document the source of the low back pain. Please clarify.',
  }),
  bad('payment', ['Q04'], {
    text: 'Reimbursement depends on the source of the low back pain. Please clarify the source.',
  }),
  bad('a DRG in the title', ['Q04'], { title: 'DRG review - low back pain' }),
  bad('HCC as a badge among the indicators', ['Q04'], {
    indicators: [LOW_BACK_PAIN, 'HCC gap open 11/02/2026'],
  }),
  bad('a denial', ['Q04'], {
    text: 'The claim was denied by the insurer. Please clarify the source of the low back pain.',
  }),
  bad('medical necessity', ['Q04'], {
    text: 'For medical necessity, please clarify the source of the low back pain.',
  }),
  bad('prior authorisation', ['Q04'], {
    text: 'We need this for the prior authorization. Please clarify the source of the low back pain.',
  }),
  bad('quality scores', ['Q04'], {
    text: 'To improve your quality scores, please clarify the source of the low back pain.',
  }),
  bad('severity of illness', ['Q04'], {
    text: 'To reflect severity of illness, please clarify the source of the low back pain.',
  }),
  bad('capture', ['Q04'], {
    text: 'To capture the complexity, please clarify the source of the low back pain.',
  }),
  bad('a dollar sign in an option', ['Q04'], {
    options: ['Vertebral endplate changes ($$$ 4,200)', 'Source not determined', OTHER, UNABLE],
  }),
  bad('told what to write', ['Q05'], { text: 'Please document vertebrogenic low back pain.' }),
  bad('asked to agree', ['Q05'], {
    text: 'Would you agree that the endplate changes are the source of the low back pain?',
  }),
  bad('a negative question', ['Q05'], {
    text: "Isn't the low back pain coming from the endplate changes?",
  }),
  bad('a tag question', ['Q05'], { text: 'The low back pain comes from the endplates, correct?' }),
  bad('what should be documented', ['Q05'], {
    text: 'The low back pain should be documented as related to the endplates. Please clarify.',
  }),
  bad('a code number', ['Q05'], {
    text: 'Please clarify the source so that M54.51 can be used instead of M54.50.',
  }),
  bad('a code number in an option', ['Q05'], {
    options: ['M54.51 endplate pain', 'Source not determined', OTHER, UNABLE],
  }),
  bad('a ticked box', ['Q05'], {
    options: [
      '[x] Low back pain due to vertebral endplate changes',
      '[ ] Source not determined',
      '[ ] Other (please specify)',
      '[ ] Unable to determine',
    ],
  }),
  bad('a recommended option', ['Q05'], {
    options: [
      'Low back pain due to vertebral endplate changes (recommended)',
      'Source not determined',
      OTHER,
      UNABLE,
    ],
  }),
  bad('an option already selected', ['Q05'], {
    options: [
      { text: 'Low back pain due to vertebral endplate changes', selected: true },
      { text: 'Source not determined' },
      OTHER,
      UNABLE,
    ],
  }),
  bad('capitals on one option', ['Q05'], {
    options: [
      'Low back pain due to VERTEBRAL ENDPLATE CHANGES',
      'Source not determined, low back pain only',
      'Pain of disc origin (Modic level)',
      OTHER,
      UNABLE,
    ],
  }),
  bad('bold in the text', ['Q05'], {
    text: 'Please clarify whether the **endplate changes** are the source of the low back pain.',
  }),
  bad('an exclamation mark', ['Q05'], {
    text: 'Please clarify the source of the low back pain today!',
  }),
  bad('an undocumented diagnosis in the question', ['Q05'], {
    text: 'Can the vertebrogenic low back pain be further specified?',
  }),
  bad('a default for silence', ['Q05'], {
    text: 'Please clarify the source of the low back pain. If we do not hear from you, no response will be taken as endplate pain.',
  }),
  bad('would you consider', ['Q05'], {
    text: 'Given the MRI, would you consider the endplates as the source of the pain?',
  }),
  bad('an undocumented diagnosis in the title', ['Q06'], { title: 'Vertebrogenic pain query' }),
  bad('a title with a disease the table does not know', ['Q06'], {
    title: 'Arachnopathy clarification',
  }),
  bad('an unsupported option', ['Q07', 'Q09'], {
    options: [
      'Ankylosing spondylitis',
      'Low back pain due to vertebral endplate changes',
      OTHER,
      UNABLE,
    ],
  }),
  bad('radiculopathy without any leg finding', ['Q07', 'Q09'], {
    options: ['Lumbar radiculopathy', 'Low back pain only', OTHER, UNABLE],
  }),
  bad('endplates without endplates in the list', ['Q07', 'Q09'], { indicators: [LOW_BACK_PAIN] }),
  bad('filler', ['Q07'], {
    options: ['Low back pain due to vertebral endplate changes', 'N/A', OTHER, UNABLE],
  }),
  bad('no "other"', ['Q08'], {
    options: ['Low back pain due to vertebral endplate changes', 'Source not yet known', UNABLE],
  }),
  bad('no "unable to determine"', ['Q08'], {
    options: ['Low back pain due to vertebral endplate changes', 'Low back pain only', OTHER],
  }),
  bad('significance without "not significant"', ['Q08'], {
    text: 'Please clarify the clinical significance of the Modic changes.',
    options: ['Clinically significant (describe)', OTHER, UNABLE],
  }),
  bad('either-or without a way out', ['Q08'], {
    text: 'Is the sciatica on the right or on the left?',
    options: [],
    indicators: ['Assessment 11/02/2026: "sciatica"'],
  }),
  bad('yes/no that brings in a diagnosis', ['Q10'], {
    text: 'Does the patient have vertebrogenic low back pain?',
    options: ['Yes', 'No', OTHER, UNABLE],
  }),
  bad('yes/no without other answers', ['Q08', 'Q10'], {
    text: 'Are the Modic changes the source of the low back pain?',
    options: ['Yes', 'No'],
  }),
  bad('a closed question without any options', ['Q08', 'Q10'], {
    text: 'Does the patient have radiculopathy?',
    options: [],
  }),
  bad('only an agree button', ['Q08', 'Q10'], {
    text: 'Please clarify: the pain is vertebrogenic.',
    options: ['Agree'],
  }),
  bad('only an earlier encounter', ['Q12'], {
    indicators: ['Prior visit note 06/02/2026: "vertebral endplate pain"'],
  }),
  bad('an earlier encounter without date', ['Q12'], {
    indicators: [LOW_BACK_PAIN, 'Prior office note: "Modic changes"'],
  }),
  bad('an earlier encounter in the text alone', ['Q12'], {
    text: 'This was previously documented as endplate pain. Please clarify the source of the low back pain.',
  }),
  bad('an answer by word of mouth', ['Q13'], {
    text: 'Please clarify the source of the low back pain. A verbal answer is fine.',
  }),
  bad('a score of a machine', ['Q14'], {
    text: 'The AI model suggests endplate pain. Please clarify the source of the low back pain.',
  }),
  bad('an answer by the nurse', ['Q15'], {
    text: 'Please clarify the source of the low back pain. Your nurse can answer for you.',
  }),
  bad('no addendum', ['Q15'], {
    text: 'Please clarify the source of the low back pain. No addendum is needed.',
  }),
  bad('until the wished-for answer', ['Q17'], {
    text: 'Third request: please reconsider your previous answer on the source of the low back pain.',
  }),
  bad('a query that vanishes', ['Q18'], {
    text: 'Please clarify the source of the low back pain. This query will be deleted afterwards.',
  }),
  bad('agreement as a target', ['Q20'], {
    text: 'Your agreement rate is low. Please clarify the source of the low back pain.',
  }),
];

describe('a query that is not compliant', () => {
  it.each(NOT_COMPLIANT)('is rejected for $checks: $name', ({ checks, query }) => {
    const result = lintQuery({ id: 'q', ...query });
    const hard = result.violations
      .filter((violation) => violation.severity === 'hard')
      .map((violation) => violation.check);
    expect(result.compliant).toBe(false);
    expect(hard).toEqual(expect.arrayContaining(checks));
  });

  it('differs from a compliant one only in what it is rejected for', () => {
    expect(lintQuery({ id: 'q', ...GOOD })).toEqual({
      id: 'q',
      compliant: true,
      violations: [],
      issues: [],
    });
  });

  it('is the classic one: a procedure in the title, a code in the text, one box to tick', () => {
    const result = lintQuery({
      id: 'classic',
      title: 'Vertebrogenic LBP - needed for Intracept approval',
      text: 'MRI shows Modic changes. Please document vertebrogenic low back pain so M54.51 can be used instead of M54.50. [ ] Agree',
    });
    const checks = new Set(
      result.violations
        .filter((violation) => violation.severity === 'hard')
        .map((violation) => violation.check),
    );
    expect(result.compliant).toBe(false);
    expect([...checks]).toEqual(expect.arrayContaining(['Q02', 'Q04', 'Q05', 'Q06', 'Q08', 'Q10']));
  });
});
