import type { ClaimFilePage } from './claim-requests.ts';

type Result = ClaimFilePage['results'][number];

/** What becomes of a claim, or of one of its three sides, in words. */
export const VERDICT_WORDS: Readonly<Record<Result['verdicts']['payer'], string>> = {
  clean: 'clean',
  review: 'to review',
  reject: 'to reject',
  'not-checked': 'not checked',
};

/** The name of an edit as a heading. @example editWords('not-supported-by-note') // 'Not supported by note' */
export function editWords(edit: string): string {
  const words = edit
    .replaceAll('-', ' ')
    .replace(/^icd9/, 'ICD-9')
    .replace(/^excludes/, 'Excludes');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
