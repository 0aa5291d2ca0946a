/** A stream of numbers that one seed always repeats, on every machine. */
export type Random = {
  /** in [0, 1) */
  next(): number;
  /** whole number in [from, to] */
  between(from: number, to: number): number;
  /** one of the list, which is not empty */
  pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item;
  /** true with this probability */
  chance(probability: number): boolean;
  /** a stream of its own for a part, so that what one part draws does not move the others */
  fork(name: string): Random;
};

/** Numbers from a seed: splitmix32 over a hash of the seed’s name. Source: Steele, Lea, Flood 2014. */
export function makeRandom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('random: nothing to pick from');
      return item;
    },
    chance: (probability) => next() < probability,
    fork: (name) => makeRandom(`${seed}/${name}`),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value | 0;
}
