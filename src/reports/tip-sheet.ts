import type { Block, Line, Page, Run } from './page.ts';

/** A line as a provider might write it, what it gives on the day, the words that count, and why. */
export type TipLine = {
  readonly note: string;
  readonly gives: readonly string[];
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly because: string;
};

export type TipCode = {
  readonly code: string;
  readonly title: string;
  readonly supports: readonly TipLine[];
  readonly others: readonly TipLine[];
  /** words that give the code when they stand in the assessment */
  readonly phrases: readonly string[];
};

/** What a provider’s own notes gave, with sentences from which names, dates and numbers were taken out. */
export type OwnCode = {
  readonly code: string;
  readonly title: string;
  readonly encounters: number;
  readonly sentences: readonly TipLine[];
};

export type OwnNotes = {
  readonly provider: string;
  readonly encounters: number;
  readonly codes: readonly OwnCode[];
  /** codes that the words spoke of and did not carry, with what they would need */
  readonly withheld: readonly {
    readonly code: string;
    readonly encounters: number;
    readonly wouldNeed: string;
  }[];
};

/** Stands on every sheet: the sheet tells what words do, not what is so. */
export const NO_SUGGESTION =
  'This sheet tells which words give which code. It does not suggest that anything be documented that is not so: write what you find, what you judge and what you do not know. A symptom without a known cause is a right diagnosis.';

/** The tip sheet of a day, for everybody or with one provider’s own sentences. */
export function tipSheet(
  codes: readonly TipCode[],
  on: string,
  engine: string,
  own?: OwnNotes,
): Page {
  return {
    name: 'tip-sheet',
    isDense: true,
    title: 'Low back pain: what your words give',
    blocks: [
      {
        kind: 'paragraph',
        text: [
          `Documentation guidance for dates of service on ${on}, from engine ${engine}. Each line was decided on that day. Underlined words carry the code. `,
          { strong: NO_SUGGESTION },
        ],
      },
      ...codes.flatMap((code) => codeBlocks(code, own === undefined ? 4 : 3)),
      ...(own === undefined ? [] : ownBlocks(own)),
    ],
  };
}

function codeBlocks({ code, title, supports, others, phrases }: TipCode, most: number): Block[] {
  const rows = (lines: readonly TipLine[], does: string): Line[][] =>
    lines.map((line) => [[does], underlined(line), [line.gives.join(', ')], [line.because]]);
  return [
    { kind: 'heading', level: 2, text: `${code} ${title}` },
    {
      kind: 'table',
      head: ['Supports it', 'Words', 'Gives', 'Why'],
      rows: [...rows(supports.slice(0, most), 'yes'), ...rows(others.slice(0, most), 'no')],
    },
    ...(phrases.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: ['Also, as the assessment: ', phrases.join('; '), '.'],
          } as const,
        ]),
  ];
}

function ownBlocks({ provider, encounters, codes, withheld }: OwnNotes): Block[] {
  return [
    { kind: 'heading', level: 2, text: `From the notes of ${provider}` },
    {
      kind: 'paragraph',
      text: [
        `${encounters} encounters. Sentences as they stand, without names, dates and numbers; each gives the code also when it stands alone.`,
      ],
    },
    {
      kind: 'table',
      head: ['Code', 'Encounters', 'Your words', 'Why'],
      rows: codes.flatMap(({ code, encounters: many, sentences }) =>
        sentences.map((line, index): Line[] => [
          [index === 0 ? code : ''],
          [index === 0 ? String(many) : ''],
          underlined(line),
          [line.because],
        ]),
      ),
    },
    ...(withheld.length === 0
      ? []
      : [
          {
            kind: 'table',
            head: [
              'Spoken of, not carried',
              'Encounters',
              'It would need, where it is clinically so',
            ],
            rows: withheld.map(({ code, encounters: many, wouldNeed }): Line[] => [
              [code],
              [String(many)],
              [wouldNeed],
            ]),
          } as const,
        ]),
  ];
}

/** The line with the words that count underlined; spans may overlap. */
function underlined({ note, evidence }: TipLine): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of evidence.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) runs.push(note.slice(at, start));
    runs.push({ underlined: note.slice(Math.max(start, at), end) });
    at = end;
  }
  return at < note.length ? [...runs, note.slice(at)] : runs;
}
