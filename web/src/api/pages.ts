import { useInfiniteQuery } from '@tanstack/react-query';
import { address, read } from './client.ts';

type PageOf<Item> = { readonly items: readonly Item[]; readonly next?: string | undefined };

/** A list of the service, a page at a time; `rows` are those that were read so far. */
export function usePages<Item>(
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
) {
  const pages = useInfiniteQuery({
    queryKey: [path, 'pages', query],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) =>
      read<PageOf<Item>>(address(path, {}, { ...query, after: pageParam }), signal),
    getNextPageParam: ({ next }) => next,
  });
  return { pages, rows: pages.data?.pages.flatMap(({ items }) => items) ?? [] };
}
