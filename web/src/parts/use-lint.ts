import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { QueryWording } from '../../../src/queries/life-schema.ts';
import type { LintResult } from '../../../src/queries/lint-schema.ts';
import { change } from '../api/client.ts';

/** What the check says of the words on the screen; `isCurrent` is false while it has not seen the latest of them. */
export function useLint(
  wording: Pick<QueryWording, 'title' | 'question' | 'options' | 'indicators'>,
  dateOfService: string,
) {
  const { title, question, options, indicators } = wording;
  const now = JSON.stringify({ title, text: question, options, indicators, dateOfService });
  const [asked] = useDebouncedValue(now, 200, { leading: true });
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['lint', asked],
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const body: unknown = JSON.parse(asked);
      return (await change<LintResult>('/api/query/lint', { body, signal })).body;
    },
  });
  return {
    lint: data,
    isCurrent: asked === now && data !== undefined && !isPlaceholderData,
    error,
    retry: () => void refetch(),
  };
}
