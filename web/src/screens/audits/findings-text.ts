import type { WorksheetRow } from './audit-requests.ts';

type Finding = NonNullable<WorksheetRow['own']>['coding']['findings'][number];

/** `F4:M54.51 F11`: kinds of finding, each with its code where it has one. Undefined when a word is none. */
export function findingsOf(text: string, kinds: readonly string[]): readonly Finding[] | undefined {
  const found: Finding[] = [];
  for (const word of text.split(/[\s,;]+/).filter((one) => one !== '')) {
    const [kind = '', code] = word.toUpperCase().split(':');
    if (!isKind(kind, kinds)) return undefined;
    found.push({ finding: kind, ...(code === undefined || code === '' ? {} : { code }) });
  }
  return found;
}

function isKind(kind: string, kinds: readonly string[]): kind is Finding['finding'] {
  return kinds.includes(kind);
}

/** The same as it is written. */
export function findingsText(findings: readonly Finding[]): string {
  return findings
    .map(({ finding, code }) => (code === undefined ? finding : `${finding}:${code}`))
    .join(' ');
}

/** Codes in claim order, with spaces or commas between. */
export function codesOf(text: string): readonly string[] {
  return text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '');
}
