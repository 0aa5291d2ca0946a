/** An amount of money in whole cents: sums of them are exact. Negative for reversals. */
export type Cents = number;

const AMOUNT = /^([-+]?)(\d{0,13})(?:\.(\d*))?$/;

/**
 * Reads a decimal amount as claims and remittances write it: `100`, `100.5`, `-.50`. Undefined when it is no amount, or
 * finer than a cent (trailing zeros aside): what cannot be kept exactly is not rounded.
 * @example parseCents('1234.5') // 123450
 */
export function parseCents(text: string): Cents | undefined {
  const match = AMOUNT.exec(text.trim());
  if (match === null) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  if (whole === '' && decimals === '') return undefined;
  const fine = decimals.replace(/0+$/, '');
  if (fine.length > 2) return undefined;
  const cents = Number(whole === '' ? '0' : whole) * 100 + Number(fine.padEnd(2, '0'));
  return sign === '-' && cents !== 0 ? -cents : cents;
}

/** The amount as it is written in X12, FHIR and on paper: `1234.5` is `1234.50`. */
export function formatCents(cents: Cents): string {
  const size = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}
