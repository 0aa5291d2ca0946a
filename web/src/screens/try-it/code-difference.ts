type Coded = { readonly codes: readonly { readonly code: string }[] };

/** Codes of one decision that the other has not. */
export type CodeDifference = { readonly came: readonly string[]; readonly went: readonly string[] };

/** What differs between two decisions on the same words, in claim order. */
export function codeDifference(before: Coded, after: Coded): CodeDifference {
  const codesOf = ({ codes }: Coded) => codes.map(({ code }) => code);
  const [then, now] = [codesOf(before), codesOf(after)];
  return {
    came: now.filter((code) => !then.includes(code)),
    went: then.filter((code) => !now.includes(code)),
  };
}
