const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  couple: 2,
  few: 3,
  several: 3,
};

const WEEKS = { d: 1 / 7, w: 1, m: 30.4 / 7, y: 365 / 7 } as const;

/**
 * The weeks that the words of a duration state, the shorter end of a range: "6 weeks", "for 3 to 4 months", "several
 * years". Undefined when they state no length: "since yesterday", "longstanding".
 * @example statedWeeks('for 3 months') // 13.03
 */
export function statedWeeks(words: string): number | undefined {
  const match =
    /(\d+(?:\.\d+)?|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple|few|several)\b)(?:\s*(?:of|-|to|or|and)\s*(?:\d+|[a-z]+))?[\s-]*(d(?:ays?)?|w(?:(?:ee)?ks?)?|m(?:o(?:nth)?s?)?|y(?:(?:ea)?rs?)?)\b/i.exec(
      words,
    );
  if (match === null) return undefined;
  const [, count = '', unit = ''] = match;
  const number = NUMBERS[count.toLowerCase()] ?? Number(count);
  const letter = unit[0]?.toLowerCase();
  if (letter !== 'd' && letter !== 'w' && letter !== 'm' && letter !== 'y') return undefined;
  return number * WEEKS[letter];
}
