import { type Proportion, percent } from '../review/proportion.ts';

/** One bar: a share with its interval. */
export type Bar = { readonly name: string; readonly share: Proportion };

const ROW = 20;
const LEFT = 130;
const WIDTH = 330;
const RIGHT = 140;
const TOP = 6;
const FONT = 'Libertinus Serif, DejaVu Sans, sans-serif';

/**
 * Shares as bars with their 95 % interval, and the counts in words beside each. One grey, black lines, no colour: it reads
 * the same on paper without any.
 */
export function barPicture(bars: readonly Bar[]): string {
  const height = TOP + bars.length * ROW + 24;
  const axis = [0, 25, 50, 75, 100].map((tick) => {
    const x = LEFT + (tick / 100) * WIDTH;
    const y = TOP + bars.length * ROW;
    return `<path d="M${x} ${TOP}V${y + 4}" stroke="#bbb" fill="none"/><text x="${x}" y="${y + 16}" text-anchor="middle">${tick} %</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LEFT + WIDTH + RIGHT}" height="${height}" viewBox="0 0 ${LEFT + WIDTH + RIGHT} ${height}" font-family="${FONT}" font-size="11">`,
    ...axis,
    ...bars.map((bar, index) => barRow(bar, TOP + index * ROW)),
    '</svg>',
  ].join('');
}

function barRow({ name, share }: Bar, y: number): string {
  const { rate = 0, low = 0, high = 0, count, of } = share;
  const x = (value: number): string => (LEFT + value * WIDTH).toFixed(1);
  const middle = y + ROW / 2;
  return [
    `<text x="${LEFT - 6}" y="${middle + 4}" text-anchor="end">${markup(name)}</text>`,
    `<rect x="${LEFT}" y="${y + 4}" width="${(rate * WIDTH).toFixed(1)}" height="${ROW - 8}" fill="#9a9a9a" stroke="#000" stroke-width="0.6"/>`,
    `<path d="M${x(low)} ${middle}H${x(high)}M${x(low)} ${middle - 4}v8M${x(high)} ${middle - 4}v8" stroke="#000" stroke-width="1.3" fill="none"/>`,
    `<text x="${LEFT + WIDTH + 10}" y="${middle + 4}">${percent(rate)} % (${count} of ${of})</text>`,
  ].join('');
}

/** The same in words, for those who do not see the picture. */
export function barWords(bars: readonly Bar[]): string {
  return bars
    .map(
      ({ name, share: { rate = 0, count, of } }) => `${name} ${percent(rate)} %, ${count} of ${of}`,
    )
    .join('; ');
}

function markup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
