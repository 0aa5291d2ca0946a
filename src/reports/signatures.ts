/** One line of data/signed.tsv: a certified coder has read this state of a rule and agrees. */
export type Signature = {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reviewer: string;
  readonly credential: string;
  readonly date: string;
};

export type SignatureState =
  | { readonly state: 'signed'; readonly signature: Signature }
  | { readonly state: 'changed since signed'; readonly signature: Signature }
  | { readonly state: 'unsigned' };

export const SIGNATURE_COLUMNS = ['rule', 'fingerprint', 'reviewer', 'credential', 'date'] as const;

/** Reads data/signed.tsv. Throws on a line that is not five filled cells: a signature is never guessed. */
export function readSignatures(table: string): Signature[] {
  const [head = '', ...lines] = table.split(/\r?\n/);
  if (head !== '' && head !== SIGNATURE_COLUMNS.join('\t'))
    throw new Error(
      `data/signed.tsv line 1: expected the columns ${SIGNATURE_COLUMNS.join(', ')}.`,
    );
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const cells = line.split('\t');
    const [rule, fingerprint, reviewer, credential, date] = cells;
    if (!rule || !fingerprint || !reviewer || !credential || !date || cells.length !== 5)
      throw new Error(`data/signed.tsv line ${index + 2}: expected five filled cells.`);
    return [{ rule, fingerprint, reviewer, credential, date }];
  });
}

/** Whether the rule as it stands is the one that was signed. The last signature of a state counts. */
export function signatureOf(
  rule: string,
  fingerprint: string,
  signatures: readonly Signature[],
): SignatureState {
  const ofRule = signatures.filter((signature) => signature.rule === rule);
  const current = ofRule.findLast((signature) => signature.fingerprint === fingerprint);
  if (current !== undefined) return { state: 'signed', signature: current };
  const last = ofRule.at(-1);
  return last === undefined
    ? { state: 'unsigned' }
    : { state: 'changed since signed', signature: last };
}

/** The line that `endplate rulebook sign` appends. */
export function signatureLine(signature: Signature): string {
  return `${SIGNATURE_COLUMNS.map((column) => signature[column]).join('\t')}\n`;
}
