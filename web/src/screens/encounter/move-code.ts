/** The codes with one of them moved up (-1) or down (1); the same order at either end. */
export function moveCode(order: readonly string[], code: string, by: -1 | 1): string[] {
  const from = order.indexOf(code);
  const to = from + by;
  const moved = [...order];
  const other = moved[to];
  if (from < 0 || other === undefined) return moved;
  moved[to] = code;
  moved[from] = other;
  return moved;
}
