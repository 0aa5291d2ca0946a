import { describe, expect, it } from 'vitest';
import { type Ask, QUERY_TOPICS, type QueryTopic } from '../coding/define-rule.ts';
import { lintQuery } from './lint.ts';
import { draftQueries, type QueryContext } from './provider-query.ts';

type Mention = Ask['indicators'][number];

function mention(text: string, words: string, more: Partial<Mention> = {}): Mention {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The test's own text does not hold "${words}".`);
  return {
    index: 0,
    concept: 'any',
    kind: 'condition',
    start,
    end: start + words.length,
    document: 'note',
    sentence: 0,
    section: 'assessment',
    author: 'provider',
    assertion: 'affirmed',
    temporality: 'recent',
    experiencer: 'patient',
    resolved: false,
    planned: false,
    regions: [],
    levels: [],
    acuity: [],
    elsewhere: false,
    item: 0,
    ...more,
  };
}

function context(texts: Record<string, string>, more: Partial<QueryContext> = {}): QueryContext {
  return {
    encounterId: 'e1',
    dateOfService: '2026-11-02',
    sentences: [],
    textOf: (id) => texts[id] ?? '',
    documentDate: (id) => (id === 'mri' ? '2026-10-12' : id === 'june' ? '2026-06-02' : undefined),
    documentAuthor: () => undefined,
    documentKind: (id) =>
      id === 'mri'
        ? 'imaging-report'
        : id === 'june' || id === 'undated'
          ? 'prior-note'
          : undefined,
    ...more,
  };
}

function ask(
  topic: QueryTopic,
  indicators: readonly Mention[],
  rule = 'some-rule',
): Ask & { rule: string } {
  return { stance: 'asks', topic, indicators, because: 'a reason', rule };
}

function hardViolations(query: object, dateOfService = '2026-11-02'): unknown[] {
  return lintQuery({ ...query, dateOfService }).violations.filter(
    ({ severity }) => severity === 'hard',
  );
}

const NOTE =
  'HPI: Aching for 8 months.\nAssessment:\n1. Low back pain; discussed exercise.\n2. Prior authorization for MRI, HCC reviewed, low back pain';
const MRI = 'FINDINGS: Modic type 1 changes at L5-S1. No fracture.';

describe('a drafted query', () => {
  const texts = { note: NOTE, mri: MRI };
  const pain = mention(NOTE, 'Low back pain');
  const modic = mention(MRI, 'Modic type 1', {
    document: 'mri',
    section: 'imaging',
    author: 'radiologist',
  });
  const [query] = draftQueries([ask('cause-of-low-back-pain', [modic, pain])], context(texts));

  it('quotes the record exactly, with source and date', () => {
    expect(query?.indicators).toEqual([
      {
        quote: '1. Low back pain; discussed exercise.',
        start: 38,
        end: 75,
        document: 'note',
        source: 'assessment',
        date: '2026-11-02',
      },
      {
        quote: 'FINDINGS: Modic type 1 changes at L5-S1. No fracture.',
        start: 0,
        end: 53,
        document: 'mri',
        source: 'imaging report',
        date: '2026-10-12',
      },
    ]);
    for (const { quote, start, end, document } of query?.indicators ?? [])
      expect(texts[document as 'note' | 'mri'].slice(start, end)).toBe(quote);
  });

  it('has an id made of encounter and topic', () =>
    expect(query?.id).toBe('e1/cause-of-low-back-pain'));

  it('offers endplates only when an indicator speaks of them', () => {
    const [without] = draftQueries([ask('cause-of-low-back-pain', [pain])], context(texts));
    expect(query?.options).toContain('Low back pain due to vertebral endplate changes');
    expect(without?.options.join(' ')).not.toMatch(/endplate/);
  });

  it('names the author where known', () => {
    const [named] = draftQueries(
      [ask('cause-of-low-back-pain', [pain])],
      context(texts, { documentAuthor: () => 'Dr. Osei' }),
    );
    expect(named?.indicators[0]?.source).toBe('assessment (Dr. Osei)');
  });

  it('merges what two rules ask on one topic', () => {
    const merged = draftQueries(
      [
        ask('cause-of-low-back-pain', [pain], 'b'),
        ask('cause-of-low-back-pain', [modic, pain], 'a'),
      ],
      context(texts),
    );
    expect(merged).toHaveLength(1);
    expect(merged[0]?.indicators).toHaveLength(2);
    expect(merged[0]?.rule).toBe('a, b');
  });

  it('quotes the sentence it is given', () => {
    const [widened] = draftQueries(
      [ask('cause-of-low-back-pain', [pain])],
      context(texts, { sentences: [{ start: 41, end: 75, document: 'note' }] }),
    );
    expect(widened?.indicators[0]?.quote).toBe('Low back pain; discussed exercise.');
  });

  it('leaves out what the note says about payment', () => {
    const second = mention(NOTE, 'low back pain');
    const [careful] = draftQueries([ask('cause-of-low-back-pain', [second])], context(texts));
    expect(careful?.indicators[0]?.quote).toBe('low back pain');
  });

  it('cuts a long sentence to the clause', () => {
    const long = `${'Seen today for a long list of other things, '.repeat(8)}low back pain without red flags, ${'and more things, '.repeat(10)}end.`;
    const [cut] = draftQueries(
      [ask('site-of-back-pain', [mention(long, 'low back pain')])],
      context({ note: long }),
    );
    expect(cut?.indicators[0]?.quote).toBe('low back pain without red flags');
  });
});

describe('an earlier encounter', () => {
  const june = 'Assessment: vertebrogenic low back pain';
  const note = 'Assessment: low back pain';
  const earlier = mention(june, 'vertebrogenic low back pain', {
    document: 'june',
    author: 'earlier-visit',
  });
  const today = mention(note, 'low back pain');

  it('is quoted with its date, beside a current indicator', () => {
    const [query] = draftQueries(
      [ask('earlier-visit-diagnosis', [earlier, today])],
      context({ note, june }),
    );
    expect(query?.indicators.map(({ source, date }) => [source, date])).toEqual([
      ['assessment', '2026-11-02'],
      ['prior note, assessment', '2026-06-02'],
    ]);
    expect(hardViolations(query ?? {})).toEqual([]);
  });

  it('alone gives no query', () => {
    expect(
      draftQueries([ask('earlier-visit-diagnosis', [earlier])], context({ note, june })),
    ).toEqual([]);
  });

  it('without a date is left out', () => {
    const undated = { ...earlier, document: 'undated' };
    expect(
      draftQueries(
        [ask('earlier-visit-diagnosis', [undated, today])],
        context({ note, undated: june }),
      ),
    ).toEqual([]);
    const copied = mention(note, 'low back pain', { section: 'prior-visit' });
    expect(draftQueries([ask('cause-of-low-back-pain', [copied])], context({ note }))).toEqual([]);
  });
});

// Words that rules may bring as indicators, each on its own line so that one indicator is one line.
const INDICATORS = [
  'Low back pain',
  'LBP x 8 months',
  'Modic type 2 changes L4-L5',
  'vertebral endplate edema',
  'sciatica',
  'pain radiating down the left leg',
  'L5-S1 disc herniation',
  'lumbar DDD',
  'lumbar spinal stenosis',
  'legs feel heavy after one block of walking',
  'L1 compression fracture',
  'fell from a ladder',
  'osteoporosis',
  'recurrent lumbar strain',
  'SI joint dysfunction',
  'OMT performed',
  'chronic pain',
  'pain psychology referral',
  'lumbar radiculopathy',
  'facet arthropathy',
  'foraminal stenosis',
  '24 weeks pregnant',
  'back pain',
  'compression deformity of L2',
  'lumbar disc disease',
  'grade 1 anterolisthesis',
  'L4 marrow lesion',
  'SLR negative',
  'no radiculopathy',
  'discogenic pain',
  'schmorl node',
  'FABER positive',
  'lumbar spondylosis',
];

describe('every template', () => {
  const text = INDICATORS.join('\n');
  const mentions = INDICATORS.map((words) => {
    const start = `\n${text}\n`.indexOf(`\n${words}\n`);
    return { ...mention(text, words), start, end: start + words.length };
  });

  it.each(QUERY_TOPICS)('%s passes our own lint with any one and any two indicators', (topic) => {
    for (const [index, first] of mentions.entries()) {
      for (const second of mentions.slice(index)) {
        const queries = draftQueries([ask(topic, [first, second])], context({ note: text }));
        for (const query of queries)
          expect({
            topic,
            failed: hardViolations(query),
            with: [first, second].map((m) => text.slice(m.start, m.end)),
          }).toMatchObject({ failed: [] });
      }
    }
  });

  it.each(QUERY_TOPICS)('%s passes our own lint with all indicators', (topic) => {
    for (const query of draftQueries([ask(topic, mentions)], context({ note: text }))) {
      expect(hardViolations(query)).toEqual([]);
      expect(query.options.slice(-2)).toEqual(['Other (please specify)', 'Unable to determine']);
    }
  });

  it.each(QUERY_TOPICS)('%s passes with an imaging report beside the note', (topic) => {
    const mri = mention(MRI, 'Modic type 1', {
      document: 'mri',
      section: 'imaging',
      author: 'radiologist',
    });
    const june = 'Assessment: sciatica';
    const earlier = mention(june, 'sciatica', { document: 'june', author: 'earlier-visit' });
    const [first] = mentions;
    const queries = draftQueries(
      [ask(topic, [mri, earlier, ...(first ? [first] : [])])],
      context({ note: text, mri: MRI, june }),
    );
    expect(queries).toHaveLength(1);
    for (const query of queries) expect(hardViolations(query)).toEqual([]);
  });
});
