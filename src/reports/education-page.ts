import { NO_TARGET, type ProviderPattern } from '../analytics/education-patterns.ts';
import { shareWords } from '../analytics/share-words.ts';
import type { Comparison } from '../analytics/summary.ts';
import type { Block, Line, Page } from './page.ts';
import type { TipLine } from './tip-sheet.ts';

/** What a pattern looks like in a provider’s own notes. */
export type PatternInNotes = {
  /** own sentences without identifiers, each with the codes that it gives on the day when it stands alone */
  readonly sentences: readonly TipLine[];
  /** codes that these notes spoke of and did not carry, with the kind of statement that each would need */
  readonly needs: readonly {
    readonly code: string;
    readonly title: string;
    readonly encounters: number;
    readonly wouldNeed: string;
  }[];
};

/** What education has to say to one provider. */
export type Education = {
  readonly provider: string;
  readonly encounters: number;
  readonly from: string;
  readonly until: string;
  readonly patterns: readonly (ProviderPattern & {
    readonly inNotes: PatternInNotes | undefined;
    readonly effects: readonly Comparison[];
  })[];
};

/** The page of one provider: what comes back in the notes, in own sentences, and what education changed. */
export function educationPage(education: Education, showsPeers: boolean): Page {
  const { provider, encounters, from, until, patterns } = education;
  const found = patterns.filter(({ isPattern }) => isPattern);
  const taught = found.filter(({ effects }) => effects.length > 0);
  return {
    name: 'education',
    title: `Documentation of ${provider}`,
    blocks: [
      paragraph(`${encounters} encounters, ${from} to ${until}.`),
      paragraph(NO_TARGET),
      ...(found.length === 0 ? [paragraph('No pattern was found.')] : []),
      ...found.flatMap((one) => patternBlocks(one, showsPeers)),
      ...(taught.length === 0 ? [] : effectBlocks(taught, showsPeers)),
    ],
  };
}

const paragraph = (...text: Line): Block => ({ kind: 'paragraph', text });

function patternBlocks(
  { pattern, share, peers, inNotes }: Education['patterns'][number],
  showsPeers: boolean,
): Block[] {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: pattern.title },
    paragraph(pattern.says),
    paragraph(
      `${shareWords(share)} of the encounters that it can be asked of${showsPeers ? `; all others: ${shareWords(peers)}` : ''}.`,
    ),
  ];
  if (inNotes !== undefined && inNotes.sentences.length > 0)
    blocks.push(
      paragraph('From the own notes, without names, dates and numbers, and what each gives alone:'),
      {
        kind: 'table',
        head: ['Sentence', 'Gives', 'Because'],
        rows: inNotes.sentences.map((line) => [
          [sentenceOf(line)],
          [line.gives.join(', ')],
          [line.because],
        ]),
      },
    );
  blocks.push(paragraph({ strong: 'What would support another reading:' }, ` ${pattern.supports}`));
  if (inNotes !== undefined && inNotes.needs.length > 0)
    blocks.push({
      kind: 'bullets',
      items: inNotes.needs.map(({ code, title, encounters, wouldNeed }) => [
        { code },
        ` ${title}, spoken of and not carried in ${encounters}: ${wouldNeed}`,
      ]),
    });
  return blocks;
}

/** The line as it stood in the note, without the heading under which it was decided. */
export function sentenceOf({ note }: TipLine): string {
  return note.replace(/^Assessment: /, '');
}

function effectBlocks(taught: Education['patterns'], showsPeers: boolean): Block[] {
  const head = ['Day', 'Pattern', 'Before', 'After', 'Change'];
  return [
    { kind: 'heading', level: 2, text: 'Before and after education' },
    {
      kind: 'table',
      head: showsPeers ? [...head, 'Change of the others'] : head,
      rows: taught.flatMap(({ pattern, effects }) =>
        effects.map(({ marker, before, after, change, peersChange }) => {
          const cells: Line[] = [
            [`${marker.date} ${marker.title}`],
            [pattern.title],
            [shareWords(before)],
            [shareWords(after)],
            [changeWords(change)],
          ];
          return showsPeers ? [...cells, [changeWords(peersChange)]] : cells;
        }),
      ),
    },
    paragraph(
      'Other things change with time too. A change is read beside that of the others, and with its interval.',
    ),
  ];
}

/** `-38 (-47 to -28) points`: a difference of shares with its interval. */
export function changeWords(change: Comparison['change']): string {
  if (change === undefined) return 'too few to tell';
  return `${points(change.change)} (${points(change.low)} to ${points(change.high)}) points`;
}

function points(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : ''}${rounded}`;
}
