import Papa from 'papaparse';
import { z } from 'zod';
import { type ChangeMarker, MARKER_KINDS } from '../analytics/change-marker.ts';
import { isServiceDate } from '../chart/service-date.ts';
import { UnusableFile, usableBytes } from './unusable-file.ts';

/** `--marker 2026-03-01=Teaching@Dr. Example`: adds a marker of education to those before it. */
export function addMarker(words: string, before: readonly ChangeMarker[]): readonly ChangeMarker[] {
  const [, date = '', title = '', provider] = /^([^=]*)=([^@]+)(?:@(.+))?$/.exec(words) ?? [];
  if (!isServiceDate(date)) throw new Error(`--marker ${words}: give it as YYYY-MM-DD=title`);
  return [
    ...before,
    { date, kind: 'education', title, ...(provider === undefined ? {} : { provider }) },
  ];
}

const rowSchema = z.object({
  date: z.string().refine(isServiceDate),
  title: z.string().min(1),
  kind: z.enum(MARKER_KINDS).default('education'),
  provider: z
    .string()
    .optional()
    .transform((name) => (name === '' ? undefined : name)),
});

/** Markers of a CSV file with the headings date, title, and where wanted kind and provider. */
export async function markersIn(file: string): Promise<readonly ChangeMarker[]> {
  const text = String(await usableBytes(file));
  const { data } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: true });
  const read = z.array(rowSchema).safeParse(data);
  if (!read.success)
    throw new UnusableFile(
      `${file}, row ${Number(read.error.issues[0]?.path[0] ?? 0) + 1}: date (YYYY-MM-DD) and title are needed`,
    );
  return read.data;
}
