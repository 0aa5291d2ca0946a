/** The codes with one of them moved up (-1) or down (1); the same order at either end. */
export function moveCode(order: readonly string[], code: string, by: -1 | 1): string[] {
  const other = order[order.indexOf(code) + by];
  return other === undefined ? [...order] : placeCode(order, code, other);
}

/** The codes with one of them put where another stands; those between move up or down. */
export function placeCode(order: readonly string[], code: string, place: string): string[] {
  const from = order.indexOf(code);
  const to = order.indexOf(place);
  if (from < 0 || to < 0) return [...order];
  const others = order.filter((each) => each !== code);
  return [...others.slice(0, to), code, ...others.slice(to)];
}
