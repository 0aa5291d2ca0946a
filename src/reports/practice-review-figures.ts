import { figureOver, PRACTICE_FIGURES } from '../analytics/practice-figures.ts';
import { type Proportion, proportionWords } from '../review/proportion.ts';
import type { PracticeReviewInput } from './practice-review.ts';

/** A figure of the practice review with what prints it again. Rates are shares of 1, empty where there is nothing to count. */
export type FigureRow = {
  readonly figure: string;
  readonly title: string;
  readonly count: number;
  readonly of: number;
  readonly rate: number | '';
  readonly low: number | '';
  readonly high: number | '';
  readonly words: string;
  readonly command: string;
};

/** Every figure of the practice review, in its order. */
export function practiceFigureRows({
  rows,
  commands,
  denials,
  list,
}: PracticeReviewInput): FigureRow[] {
  return [
    ...PRACTICE_FIGURES.map((figure) =>
      rowOf(figure.id, figure.title, figureOver(figure, rows), commands.figure(figure.id)),
    ),
    ...(denials === undefined
      ? []
      : [
          rowOf(
            'denied',
            'Claims denied or rejected, in whole or in part',
            denials.denied,
            denials.command,
          ),
        ]),
    ...(list === undefined
      ? []
      : [
          rowOf(
            'list-errors',
            'Rows of the diagnosis list with an error',
            list.errors,
            list.command,
          ),
        ]),
  ];
}

function rowOf(figure: string, title: string, share: Proportion, command: string): FigureRow {
  const { count, of, rate = '', low = '', high = '' } = share;
  return { figure, title, count, of, rate, low, high, words: proportionWords(share), command };
}
