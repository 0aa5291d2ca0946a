import { Button } from '@mantine/core';
import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { read } from '../api/client.ts';
import { ErrorState, LoadingState } from './states.tsx';

/** A page of a list as the service gives it; `next` is there while more follow. */
export type PageOf<Item> = { readonly items: readonly Item[]; readonly next?: string | undefined };

/** What of a list has come so far. */
export type Pages<Item, Body extends PageOf<Item> = PageOf<Item>> = {
  readonly items: readonly Item[];
  /** the first page as it came, for what a list says beside its items */
  readonly first: Body | undefined;
  readonly query: Pick<
    UseInfiniteQueryResult,
    'isPending' | 'isSuccess' | 'isError' | 'error' | 'hasNextPage' | 'isFetchingNextPage'
  > & {
    readonly refetch: () => unknown;
    readonly fetchNextPage: () => unknown;
    /** fetches every page that follows; gives how many items there are then */
    readonly fetchAll: () => Promise<number>;
  };
};

/** A list that comes a page at a time. @param url address of the page after a mark; an empty mark asks for the first */
export function usePages<Item, Body extends PageOf<Item> = PageOf<Item>>(
  queryKey: readonly unknown[],
  url: (after: string) => string,
): Pages<Item, Body> {
  const query = useInfiniteQuery({
    queryKey,
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => read<Body>(url(pageParam), signal),
    getNextPageParam: ({ next }) => next,
  });
  const pages = query.data?.pages ?? [];
  const fetchAll = async (): Promise<number> => {
    let { data, hasNextPage } = query;
    while (hasNextPage) ({ data, hasNextPage } = await query.fetchNextPage());
    return (data?.pages ?? []).reduce((sum, { items }) => sum + items.length, 0);
  };
  const items = pages.flatMap((page) => page.items);
  return { items, first: pages[0], query: { ...query, fetchAll } };
}

type PagedProps = {
  readonly pages: Pick<Pages<unknown>, 'items' | 'query'>;
  /** what is being read, for whoever waits */
  readonly loads: string;
  /** shown when there is nothing */
  readonly empty: ReactNode;
  readonly children: ReactNode;
};

/** A list that loads, is empty or failed, in words; below it the button for the next page. */
export function Paged({ pages: { items, query }, loads, empty, children }: PagedProps) {
  if (query.isPending) return <LoadingState what={loads} />;
  if (query.isError && items.length === 0)
    return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (items.length === 0) return empty;
  return (
    <>
      {children}
      {query.isError && <ErrorState error={query.error} retry={() => void query.fetchNextPage()} />}
      {query.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          More
        </Button>
      )}
    </>
  );
}
