/** A code, and the words or the date that stand beside it in a cell. */
export type CodeCell = { readonly code: string; readonly rest: string };

const CODE =
  /^(?:icd-?10(?:-cm)?:?\s*)?([A-Za-z]\d[0-9A-Za-z](?:\.?[0-9A-Za-z]{1,4})?|\d{3}(?:\.\d{1,2})?)(?=$|[\s,;:|()–-])/i;

/**
 * A cell that holds one diagnosis: `M54.50`, `M54.50 - Low back pain`, `ICD-10: M54.50`. What does not begin like a
 * code stands as it is written, so that an edit can say what is wrong with it.
 */
export function codeCell(text: string): CodeCell {
  const match = CODE.exec(text);
  if (match === null) return { code: text, rest: '' };
  const rest = text.slice(match[0].length).replace(/^[\s,;:|–-]+/, '');
  return { code: match[1] ?? text, rest: rest.trim() };
}

/** A cell that may hold several: divided by lines, semicolons or bars; by commas and blanks where only codes stand there. */
export function codeCells(text: string): readonly CodeCell[] {
  const parts = text.split(/[;|\n]/).flatMap((part) => {
    const words = part.split(/[\s,]+/).filter(Boolean);
    return words.length > 1 &&
      words.every((word) => /\d/.test(word) && codeCell(word).rest === '' && CODE.test(word))
      ? words
      : [part];
  });
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(codeCell);
}

/** Places of diagnoses that a line points to, from 1; 0 for what is none. */
export type Pointers = {
  readonly places: readonly number[];
  readonly isMalformed: boolean;
  /** digits without anything between them, read one by one */
  readonly isRunTogether: boolean;
};

/** Reads pointers: numbers or the letters of the paper form (A is the first), with or without something between. */
export function readPointers(text: string, diagnosisCount: number): Pointers {
  const places: number[] = [];
  let isRunTogether = false;
  for (const word of text.split(/[\s,;:|/.&+-]+/).filter(Boolean)) {
    if (/^[A-La-l]{1,12}$/.test(word)) {
      places.push(...Array.from(word.toUpperCase(), (letter) => letter.charCodeAt(0) - 64));
    } else if (/^\d{1,12}$/.test(word)) {
      const number = Number(word);
      const digits = Array.from(word, Number);
      const isSeveral =
        word.length > 1 &&
        number > diagnosisCount &&
        digits.every((digit) => digit >= 1 && digit <= diagnosisCount);
      isRunTogether ||= isSeveral;
      places.push(...(isSeveral ? digits : [number]));
    } else places.push(0);
  }
  return { places, isMalformed: places.includes(0), isRunTogether };
}
