/** An amount of money in whole cents: sums of them are exact. Negative for reversals. */
export type Cents = number;

/** Digits before the point that are read: sums of such amounts stay exact. */
const MOST_DIGITS = 13;

/**
 * Reads a decimal amount as claims and remittances write it: `100`, `100.5`, `-.50`. Undefined when it is no amount, or
 * finer than a cent (trailing zeros aside): what cannot be kept exactly is not rounded.
 * @example parseCents('1234.5') // 123450
 */
export function parseCents(text: string): Cents | undefined {
  // By hand and not by pattern: files of claims hold amounts by the million.
  const amount = text.trim();
  const isNegative = amount.startsWith('-');
  let cents = 0;
  let [whole, decimals] = [0, 0];
  let hasPoint = false;
  for (let at = isNegative || amount.startsWith('+') ? 1 : 0; at < amount.length; at++) {
    const digit = amount.charCodeAt(at) - 48;
    if (digit === -2 && !hasPoint) hasPoint = true;
    else if (digit < 0 || digit > 9) return undefined;
    else if (!hasPoint) {
      if (++whole > MOST_DIGITS) return undefined;
      cents = cents * 10 + digit * 100;
    } else if (++decimals <= 2) cents += decimals === 1 ? digit * 10 : digit;
    else if (digit !== 0) return undefined;
  }
  if (whole + decimals === 0) return undefined;
  return isNegative && cents !== 0 ? -cents : cents;
}

/** The amount as it is written in X12, FHIR and on paper: `1234.5` is `1234.50`. */
export function formatCents(cents: Cents): string {
  const size = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}
