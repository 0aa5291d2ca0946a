import Papa from 'papaparse';

/** Rows as CSV (RFC 4180), the names of their fields first; words that begin like a formula become text. */
export function csvOf(rows: readonly object[]): string {
  return `${Papa.unparse([...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
