/** Words that something rests on: `[start, end)` in UTF-16 code units of the text. */
export type NoteMark = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'carries' | 'withheld';
  /** what the words were read as */
  readonly says: string;
  /** codes that rest on them */
  readonly of: readonly string[];
};

export type Piece = {
  readonly start: number;
  readonly words: string;
  readonly mark?: NoteMark;
};

const WEIGHT = { carries: 2, withheld: 1 } as const;

/** The text as pieces, none of them lost or doubled; where marks overlap, the weightiest is shown with all codes. */
export function cutText(text: string, marks: readonly NoteMark[]): readonly Piece[] {
  const within = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of within) cuts.add(start).add(end);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const here = within.filter((mark) => mark.start <= start && mark.end >= end);
    const words = text.slice(start, end);
    const mark = strongest(here);
    return mark === undefined ? { start, words } : { start, words, mark };
  });
}

function strongest(marks: readonly NoteMark[]): NoteMark | undefined {
  const first = marks.toSorted((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind])[0];
  if (first === undefined) return undefined;
  return { ...first, of: [...new Set(marks.flatMap(({ of }) => of))] };
}
