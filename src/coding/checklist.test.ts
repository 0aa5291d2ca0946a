import { describe, expect, it } from 'vitest';
import { makeEngine } from '../engine.ts';
import type { ChecklistItem } from './decision.ts';

const engine = makeEngine();

/** Status of an item, and the words that its evidence quotes. */
function ask(
  item: ChecklistItem,
  note: string,
  documents: readonly { id: string; kind: string; text: string }[] = [],
  setting?: 'diagnostic',
): [status: string | undefined, ...quotes: string[]] {
  const decision = engine.code({
    id: 'c',
    dateOfService: '2026-11-02',
    note,
    documents,
    ...(setting === undefined ? {} : { setting }),
  });
  const entry = decision.checklist.find((each) => each.item === item);
  const quotes = (entry?.evidence ?? [])
    .filter(({ document }) => document === 'note')
    .map(({ start, end }) => note.slice(start, end));
  return [entry?.status, ...quotes];
}

describe('diagnosis stated', () => {
  it.each([
    ['a symptom is accepted', 'Assessment: Low back pain.', ['met', 'Low back pain']],
    ['a diagnosis', 'Assessment: Lumbar strain.', ['met', 'Lumbar strain']],
    ['none', 'HPI: low back pain.\nAssessment: Hypertension.', ['not-met']],
  ])('%s', (_name, note, expected) => {
    expect(ask('diagnosis-stated', note)).toEqual(expected);
  });

  it('says that a symptom is acceptable only of a symptom', () => {
    const because = (note: string) =>
      engine.code({ id: 'c', dateOfService: '2026-11-02', note }).checklist[0]?.because;
    expect(because('Assessment: Low back pain.')).toContain('symptom');
    expect(because('Assessment: Chronic low back pain.')).toContain('symptom');
    expect(because('Assessment: Lumbar strain.')).not.toContain('symptom');
  });
});

describe('duration stated', () => {
  it.each([
    ['beside the pain', 'Assessment: Low back pain for 3 weeks.', ['met', 'for 3 weeks']],
    ['as acuity of the pain', 'Assessment: Chronic low back pain.', ['met', 'low back pain']],
    ['as acuity of the injury', 'Assessment: Acute lumbar strain.', ['met', 'lumbar strain']],
    ['by the day it began', 'HPI: low back pain since Monday.\nA: LBP.', ['met', 'since Monday']],
    [
      'the age is no duration',
      'HPI: 34-year-old with low back pain.\nA: LBP.',
      ['not-met', 'low back pain'],
    ],
    [
      'the length of a treatment is none',
      'A: LBP.\nPlan: naproxen for 7 days, return in 2 weeks.',
      ['not-met', 'LBP'],
    ],
    ['nothing hurts', 'Assessment: Hypertension.', ['not-applicable']],
  ])('%s', (_name, note, expected) => {
    expect(ask('duration-stated', note)).toEqual(expected);
  });
});

describe('imaging linked', () => {
  const mri = (text: string) => [{ id: 'mri', kind: 'imaging-report', text }];
  it.each([
    [
      'taken up by the same words',
      'A: Modic changes causing low back pain.',
      'Modic type 1 change at L4-5.',
      'met',
    ],
    [
      'taken up by the diagnosis they stand for',
      'A: Vertebrogenic low back pain.',
      'Modic type 1 change at L4-5.',
      'met',
    ],
    [
      'a fracture taken up with its cause',
      'A: Osteoporotic L1 compression fracture.',
      'L1 compression fracture.',
      'met',
    ],
    ['left alone', 'A: Low back pain.', 'Modic type 1 change at L4-5.', 'not-met'],
    [
      'another finding taken up',
      'A: L4-5 disc herniation.',
      'Modic type 1 change at L4-5.',
      'not-met',
    ],
    ['no finding', 'A: Low back pain.', 'Unremarkable lumbar spine.', 'not-applicable'],
  ])('%s', (_name, note, report, status) => {
    expect(ask('imaging-linked', note, mri(report))[0]).toBe(status);
  });

  it('counts what the provider quotes under imaging', () => {
    expect(
      ask('imaging-linked', 'MRI lumbar spine: L4-5 disc herniation.\n\nA: L4-5 herniation.')[0],
    ).toBe('met');
  });
});

it('says so when some of what imaging shows is left without a statement', () => {
  const note =
    'MRI lumbar spine: Modic type 1 changes, facet arthropathy.\n\nA: Lumbar facet arthropathy.';
  const entry = engine
    .code({ id: 'c', dateOfService: '2026-11-02', note })
    .checklist.find(({ item }) => item === 'imaging-linked');
  expect([entry?.status, entry?.because.includes('the rest')]).toEqual(['met', true]);
});

describe('ruled out stated', () => {
  it.each([
    ['a condition denied', 'A: Low back pain, no radiculopathy.', ['met', 'radiculopathy']],
    ['red flags denied', 'A: Low back pain. No red flags.', ['met', 'red flags']],
    ['nothing said of a symptom', 'A: Low back pain.', ['not-met']],
    ['the condition itself is named', 'A: Lumbar strain.', ['not-applicable']],
  ])('%s', (_name, note, expected) => {
    expect(ask('ruled-out-stated', note)).toEqual(expected);
  });
});

describe('contributing diagnoses', () => {
  it.each([
    [
      'coded besides',
      'A:\n1. Lumbar spondylosis\n2. SI joint dysfunction',
      ['met', 'SI joint dysfunction'],
    ],
    ['chronic is no second condition', 'A: Chronic low back pain.', ['not-applicable']],
    [
      'named outside the assessment',
      'HPI: has lumbar spondylosis.\nA: Low back pain.',
      ['not-met', 'spondylosis'],
    ],
  ])('%s', (_name, note, expected) => {
    expect(ask('contributing-diagnoses', note)).toEqual(expected);
  });
});

describe('current, not carried forward', () => {
  const earlier = [
    { id: 'v1', kind: 'prior-note', text: 'Assessment: Vertebrogenic low back pain.' },
  ];
  it.each([
    ['today’s words', 'A: Low back pain.', [], 'met'],
    ['today’s words beside earlier ones', 'A: Low back pain.', earlier, 'met'],
    ['earlier words only', 'A: Hypertension.', earlier, 'not-met'],
    ['nothing', 'A: Hypertension.', [], 'not-applicable'],
  ])('%s', (_name, note, documents, status) => {
    expect(ask('current-not-carried-forward', note, documents)[0]).toBe(status);
  });
});

it.each(['duration-stated', 'radiation-neuro-function'] as const)(
  'a report of a study is not asked for %s',
  (item) => {
    const note = 'MRI LUMBAR SPINE\nINDICATION: Low back pain.\nIMPRESSION: L4-5 disc protrusion.';
    expect(ask(item, note, [], 'diagnostic')[0]).toBe('not-applicable');
  },
);

describe('specific enough', () => {
  it.each([
    ['an unspecified symptom', 'A: Low back pain.', 'not-met'],
    ['side not stated', 'A: Low back pain with sciatica.', 'not-met'],
    ['chronic does not make it specific', 'A: Chronic low back pain.', 'not-met'],
    ['one of two is open', 'A:\n1. SI joint dysfunction\n2. Sciatica', 'not-met'],
    ['a type', 'A: Vertebrogenic low back pain.', 'met'],
    ['side stated', 'A: Low back pain with left sciatica.', 'met'],
    ['no diagnosis', 'A: Hypertension.', 'not-applicable'],
  ])('%s', (_name, note, status) => {
    expect(ask('specific-enough', note)[0]).toBe(status);
  });
});

describe('radiation, nerves, function', () => {
  it.each([
    ['denied counts', 'HPI: no leg pain.\nA: Low back pain.', 'met'],
    ['examined counts', 'Exam: SLR negative.\nA: Low back pain.', 'met'],
    ['a warning does not', 'A: Low back pain.\nPlan: call if leg weakness develops.', 'not-met'],
  ])('%s', (_name, note, status) => {
    expect(ask('radiation-neuro-function', note)[0]).toBe(status);
  });
});
