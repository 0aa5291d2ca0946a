import Papa from 'papaparse';

/** Rows of a CSV file, headings first. */
export function parseCsvRows(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text).data;
}
