import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { usePages } from '../api/pages.ts';
import { EmptyState, ErrorState, LoadingState } from './states.tsx';

type PagedProps = {
  readonly list: ReturnType<typeof usePages>;
  /** what is being read, for whoever waits */
  readonly what: string;
  readonly empty: string;
  /** why there is nothing, or what can be done about it */
  readonly why?: string;
  readonly children: ReactNode;
};

/** A list that is read a page at a time: waiting, empty, failed, and the button for more. */
export function Paged({ list: { pages, rows }, what, empty, why, children }: PagedProps) {
  return (
    <>
      {pages.isPending && <LoadingState what={what} />}
      {pages.isError && <ErrorState error={pages.error} retry={() => void pages.refetch()} />}
      {pages.isSuccess && rows.length === 0 && <EmptyState title={empty}>{why}</EmptyState>}
      {rows.length > 0 && children}
      {pages.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
          style={{ alignSelf: 'flex-start' }}
        >
          More
        </Button>
      )}
    </>
  );
}
