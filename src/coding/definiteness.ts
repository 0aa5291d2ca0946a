/**
 * How definite a code is when two exclude each other: the current injury or named disease stays, the symptom goes.
 * First matching prefix counts; ties keep the code that the rules named first. Basis: notes at M54.1-M54.5, M51.1,
 * M47.2, M48.4-M48.5, M80, G89 (Tabular List) and I.B.5 of the Guidelines.
 */
const ORDER: readonly (readonly [string, number])[] = [
  ['F45.41', 95],
  ['M80', 92],
  ['M84.5', 91],
  ['M84.6', 90],
  ['S3', 88],
  ['M84.4', 80],
  ['M48.4', 79],
  ['M48.5', 70],
  ['M46.4', 85],
  ['M46', 84],
  ['M45', 84],
  ['Q76.4', 71.5], // M43 excludes it; the deformity that is treated stays
  ['Q76', 83],
  ['M51.0', 80],
  ['M51.1', 78],
  ['M47.1', 77],
  ['M47.2', 76],
  ['M51.2', 74],
  ['M43', 72],
  ['M51', 71],
  ['M48', 70],
  ['M47', 69],
  ['M96', 68],
  ['M53', 60],
  ['G57', 58],
  ['M54.4', 50],
  ['M54.1', 48],
  ['M54.3', 46],
  ['G54', 45],
  ['M79.7', 44],
  ['M79.18', 43],
  ['M62.85', 43.5], // a named dysfunction of one muscle before myalgia
  ['M62', 42],
  ['M81', 40],
  ['G89.4', 36],
  ['G89.3', 35],
  ['G89', 30],
  ['M54.51', 25],
  ['M54.59', 24],
  ['M54.50', 23],
  ['M54.5', 22],
  ['M54.6', 21],
  ['M54.89', 10],
  ['M54.9', 8],
  ['M79.6', 7],
  ['R', 2],
];

/** Rank of a code by `ORDER`; higher stays. */
export function definiteness(code: string): number {
  for (const [prefix, rank] of ORDER) if (code.startsWith(prefix)) return rank;
  return 55;
}
