import type { ClaimPayment, ClaimStatus } from '../../chart/remittance.ts';

/**
 * What makes two answers of a payer the same one: everything that it says, and not where in which file it stood. So an
 * 835 that is uploaded after it came through the folder is one, whatever the file was called.
 */
export function answerIdentity(answer: ClaimPayment | ClaimStatus): string {
  return JSON.stringify(answer, (key, value: unknown) => (key === 'at' ? undefined : value));
}

/** The same of an answer as it is kept. */
export function identityOfKept(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'at' ? undefined : value,
  );
}

/** An answer in the record, and whether it came for the first time. */
export type KeptAnswer = { readonly id: string; readonly isNew: boolean };
