import type { WorkItem } from '../../../../src/store/desk/work-list.ts';

/** What of a piece of work says where it is done. */
type Work = Pick<WorkItem, 'kind' | 'encounterId' | 'queryId' | 'claimId'>;

/** An address of the workbench. */
export type WorkPlace =
  | {
      readonly to: '/queries/$queryId' | '/queries/$queryId/answer';
      readonly params: { readonly queryId: string };
    }
  | { readonly to: '/claims/by-number/$claim'; readonly params: { readonly claim: string } }
  | { readonly to: '/encounters/$encounterId'; readonly params: { readonly encounterId: string } };

/** Where a piece of work is done: a question at the question, a claim’s at its claim for who may see claims, all else at the visit. */
export function placeOfWork(
  { kind, encounterId, queryId, claimId }: Work,
  mayReadClaims: boolean,
): WorkPlace | undefined {
  if (queryId !== null)
    return {
      to: kind === 'answer-query' ? '/queries/$queryId/answer' : '/queries/$queryId',
      params: { queryId },
    };
  if (claimId !== null && mayReadClaims)
    return { to: '/claims/by-number/$claim', params: { claim: claimId } };
  if (encounterId !== null) return { to: '/encounters/$encounterId', params: { encounterId } };
  return undefined;
}
