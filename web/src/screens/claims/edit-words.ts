/** The name of an edit as a heading. @example editWords('not-supported-by-note') // 'Not supported by note' */
export function editWords(edit: string): string {
  const words = edit
    .replaceAll('-', ' ')
    .replace(/^icd9/, 'ICD-9')
    .replace(/^excludes/, 'Excludes');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
