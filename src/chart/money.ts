/** An amount of money in whole cents: sums of them are exact. Negative for reversals. */
export type Cents = number;

/** Digits before the point that are read: sums of such amounts stay exact. */
const MOST_DIGITS = 13;
const [MINUS, PLUS] = [0x2d, 0x2b];

/** True when the text begins and ends with what is no space. */
const isBare = (text: string): boolean =>
  isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1));
const isVisible = (code: number): boolean => code > 32 && code < 127;

/**
 * Reads a decimal amount as claims and remittances write it: `100`, `100.5`, `-.50`. Undefined when it is no amount, or
 * finer than a cent (trailing zeros aside): what cannot be kept exactly is not rounded.
 * @example parseCents('1234.5') // 123450
 */
export function parseCents(text: string): Cents | undefined {
  // By hand and not by pattern: files of claims hold amounts by the million.
  const amount = isBare(text) ? text : text.trim();
  const sign = amount.charCodeAt(0);
  const isNegative = sign === MINUS;
  let cents = 0;
  let [whole, decimals] = [0, 0];
  let hasPoint = false;
  for (let at = isNegative || sign === PLUS ? 1 : 0; at < amount.length; at++) {
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
