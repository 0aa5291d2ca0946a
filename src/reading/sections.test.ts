import { describe, expect, test } from 'vitest';
import { PHRASES } from './embedded-phrases.ts';
import { buildPhraseBook } from './phrase-book.ts';
import { readNote } from './read-note.ts';

const book = buildPhraseBook(PHRASES);
const kindsOf = (note: string): string[] =>
  readNote({ id: 'e1', note }, book)
    .sections.filter(({ start, end }) => end > start)
    .map(({ kind }) => kind);
const headingsOf = (note: string): string[] =>
  readNote({ id: 'e1', note }, book)
    .sections.map(({ heading }) => note.slice(heading.start, heading.end))
    .filter((words) => words !== '');

describe('headings', () => {
  test.each([
    ['a line of its own', 'HPI\nBack pain.\nAssessment\nLow back pain.', ['hpi', 'assessment']],
    ['before a colon', 'HPI: back pain.\nPlan: rest.', ['hpi', 'plan']],
    ['CR LF', 'HPI:\r\nBack pain.\r\nPlan:\r\nRest.', ['hpi', 'plan']],
    ['CR', 'HPI:\rBack pain.\rPlan:\rRest.', ['hpi', 'plan']],
    ['mixed line ends', 'HPI:\r\nPain.\rPlan:\nRest.', ['hpi', 'plan']],
    ['form feed', 'HPI:\fPain.\fPlan:\fRest.', ['hpi', 'plan']],
    ['tabs before', '\tHPI:\tPain.\n\tPlan:\tRest.', ['hpi', 'plan']],
    ['no-break space', 'HPI:\u00a0Pain.\nPlan:\u00a0Rest.', ['hpi', 'plan']],
    ['byte-order mark', '\uFEFFHPI: Pain.', ['hpi']],
    ['emoji before the text', 'HPI: 🦴 pain.\nPlan: rest.', ['hpi', 'plan']],
    [
      'in a transcription of one line',
      'SUBJECTIVE: Back pain. PAST MEDICAL HISTORY: None. ASSESSMENT: Low back pain. PLAN: Rest.',
      ['hpi', 'history', 'assessment', 'plan'],
    ],
    [
      'after commas, as transcriptions are kept',
      'HISTORY OF PRESENT ILLNESS: , Back pain.,PAST MEDICAL HISTORY: , None.,FAMILY HISTORY: , None.',
      ['hpi', 'history', 'family-history'],
    ],
    [
      'British',
      'PC: Pain.\nHPC: A week.\nO/E: Tender.\nImp: Strain.\nPlan: Rest.',
      ['chief-complaint', 'hpi', 'exam', 'assessment', 'plan'],
    ],
    [
      'in capitals, run into what follows',
      'CHIEF COMPLAINT Back pain. PHYSICAL EXAMINATION • Tender. ASSESSMENT AND PLAN 1. Low back pain. EXAM Normal.',
      ['chief-complaint', 'exam', 'assessment-plan', 'exam'],
    ],
    [
      'after bare commas',
      'CHIEF COMPLAINT,Back pain.,Exam: Tender.,ASSESSMENT AND PLAN,1.  Low back pain.',
      ['chief-complaint', 'exam', 'assessment-plan'],
    ],
    ['before a list, run in', 'Seen today. Impression 1. Pain. 2. Fever.', ['none', 'assessment']],
    [
      'of a study, with its date',
      'EXAM: MRI LUMBAR SPINE\nDATE: 11/02/2026',
      ['imaging', 'imaging'],
    ],
    ['quoted', '> HPI: Pain.\n> Plan: Rest.', ['hpi', 'plan']],
    [
      'in a table',
      '| HPI | Pain. |\n| HPI |\n| Pain. |\n| Plan |\n| Rest. |',
      ['none', 'hpi', 'plan'],
    ],
    ['after a pictograph', '🩺 HPI: Pain.\n📋 Plan: Rest.', ['hpi', 'plan']],
    ['HTML', '<p><b>HPI:</b> Pain.</p><p>Plan:&nbsp;Rest.</p>', ['hpi', 'plan']],
    [
      'HTML, a line of its own',
      '<h2>HPI</h2>Pain.<br/>Worse.<h2>Plan</h2><ul><li>Rest.</li></ul>',
      ['hpi', 'plan'],
    ],
    [
      'in small letters',
      'hpi: pain.\nassessment today: pain.\nfinal dx: pain.',
      ['hpi', 'assessment', 'assessment'],
    ],
    ['numbered', '1. HPI: pain.\n2. Plan: rest.', ['hpi', 'plan']],
    ['Markdown', '## HPI\n\nPain.\n\n## Plan\n\nRest.', ['hpi', 'plan']],
    ['Markdown, one mark', '# Imaging\nNone.\n# Plan\nRest.', ['imaging', 'plan']],
    ['bold, colon inside', '**HPI:** Pain.\n**Plan:** Rest.', ['hpi', 'plan']],
    ['bold, colon outside', '**HPI**: Pain.\n**Plan**: Rest.', ['hpi', 'plan']],
    ['bold, a line of its own', '**HPI**\nPain.\n__Plan__\nRest.', ['hpi', 'plan']],
    ['bold in a list', '- **HPI:** Pain.\n- **Plan:** Rest.', ['hpi', 'plan']],
    ['under a rule', 'HPI\nPain.\n-----\nPlan\nRest.\n=====', ['hpi', 'plan']],
    ['marked, known by a word in it', '## Old Lumbar Imaging Studies\nNormal.', ['imaging']],
    ['before a number on the next line', 'HPI\n\n45-year-old with pain.', ['hpi']],
    ['with date and time', 'ADDENDUM 11/02/2026 16:40: Seen again.', ['addendum']],
    ['with a date and no colon', 'Addendum 11-02-2026 Seen again.', ['addendum']],
    [
      'abbreviated',
      'CC: Pain.\nHX: Two weeks.\nCOURSE: Better.',
      ['chief-complaint', 'hpi', 'medical-decision-making'],
    ],
    [
      'letters with a bracket',
      'S) Pain.\nO) Tender.\nA) Strain.\nP) Rest.',
      ['hpi', 'exam', 'assessment', 'plan'],
    ],
    [
      'letters with a stop',
      'S. Pain.\nO. Tender.\nA. Strain.\nP. Rest.',
      ['hpi', 'exam', 'assessment', 'plan'],
    ],
    [
      'letters with a dash',
      'S - pain\nO - tender\nA - strain\nP - rest',
      ['hpi', 'exam', 'assessment', 'plan'],
    ],
    ['letters of a list', 'Plan:\nA. Rest.\nB. Ice.\nP. Heat.', ['plan']],
    ['before a dash', 'Assessment - strain\nPlan – rest', ['assessment', 'plan']],
    ['before a stop', 'Assessment. Strain.\nPLAN. Rest.', ['assessment', 'plan']],
    ['in brackets', '[Assessment]\nStrain.\n[Plan]\nRest.', ['assessment', 'plan']],
    [
      'with Roman numerals',
      'CC: Pain.\nIV. ASSESSMENT\nStrain.',
      ['chief-complaint', 'assessment'],
    ],
    ['of a few capitals', 'CC low back pain\nDX strain', ['chief-complaint', 'assessment']],
    ['of items', 'Exam:\n- GAIT: slow.\n- SPECIAL TESTS: none.', ['exam', 'exam', 'exam']],
    [
      'below a plan',
      'Plan: Rest.\nDisclaimer: dictated.\nPlan: Ice.\nComorbidities: gout.\nNursing note: fell.\nRecords reviewed: none.\nHandouts given: none.',
      ['plan', 'other', 'plan', 'history', 'other', 'prior-visit', 'education'],
    ],
    ['misspelt', 'Assesment: strain.\nImpresson: strain.', ['assessment', 'assessment']],
    [
      'of orders by diagnosis',
      'Diagnoses and all orders for this visit:\nStrain.\nProblems addressed today\nStrain.',
      ['assessment', 'assessment'],
    ],
    [
      'left out over a list of problems',
      'Exam: Tender.\n\n1. Sciatica: rest.\n2. Gout.',
      ['exam', 'assessment-plan'],
    ],
    [
      'left out over a list of findings',
      'Exam: Tender.\n\n1. Gait normal.\n2. Reflexes normal.',
      ['exam'],
    ],
    ['of a study', 'EXAM: CT of the lumbar spine', ['imaging']],
    ['of a study, on the next line', 'EXAM:\nLumbar spine MRI without contrast, 3 T', ['imaging']],
    [
      'of an examination that a study follows',
      'EXAM: Normal. MRI was reviewed.\nPLAN: Rest.',
      ['exam', 'plan'],
    ],
  ])('%s', (_name, note, expected) => {
    expect(kindsOf(note)).toEqual(expected);
  });

  test('are quoted as they stand', () => {
    expect(headingsOf('\uFEFFHPI:\r\nPain.\r\nPast Medical History:\r\nGout.')).toEqual([
      'HPI:',
      'Past Medical History:',
    ]);
  });

  test.each([
    '## Low back pain',
    'Pain. MRI Lumbar spine showed a bulge.',
    'the plan was then discussed: rest',
    'Pain is <5/10 and >2/10.',
    '#1 Low back pain',
    'MRI 10/20/2026 shows a bulge.',
    'Back pain: present for 3 weeks.',
    'Saddle anesthesia: absent',
    'Sciatica: denied',
    'Seen at 10:30 today.',
    'He has a history of back pain.',
  ])('are not seen in %j', (note) => {
    expect(kindsOf(note)).toEqual(['none']);
  });
});

describe('text that is marked as copied', () => {
  const COPY = 'Assessment: sciatica.\nPlan: injection.\n';
  test.each([
    [
      'up to its end mark',
      `--- Copied from 06/14/2026 ---\n${COPY}--- End of copied text ---\nAssessment: back pain.`,
      ['prior-visit', 'prior-visit', 'prior-visit', 'none', 'assessment'],
    ],
    [
      'into the section that it interrupts',
      `HPI: Pain.\n[Copied forward from last note:\n${COPY}End of copied note]\nWorse.`,
      ['hpi', 'prior-visit', 'prior-visit', 'prior-visit', 'hpi'],
    ],
    [
      'up to the history of this visit',
      `>>> Carried forward from June <<<\n${COPY}Interval history: better.\nAssessment: back pain.`,
      ['prior-visit', 'prior-visit', 'prior-visit', 'hpi', 'assessment'],
    ],
    [
      'up to a part that it has had',
      `Text copied from last visit:\n${COPY}Assessment: back pain.`,
      ['prior-visit', 'prior-visit', 'prior-visit', 'assessment'],
    ],
    [
      'up to a heading of today',
      `Pulled forward from prior note\nAssessment: sciatica.\nExam today: normal.\nPlan: rest.`,
      ['prior-visit', 'prior-visit', 'exam', 'plan'],
    ],
    [
      'not by a mere "last visit"',
      'Last visit: sciatica.\nAssessment: back pain.',
      ['prior-visit', 'assessment'],
    ],
  ])('is of the earlier visit %s', (_name, note, expected) => {
    expect(kindsOf(note)).toEqual(expected);
  });
});
