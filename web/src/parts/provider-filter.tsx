import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';

type FilterProps = {
  readonly provider: string | undefined;
  readonly choose: (provider: string | undefined) => void;
};

/** Chooses a treating provider among those that the encounters of the practice name. */
export function ProviderFilter({ provider, choose }: FilterProps) {
  const { data } = useQuery({
    queryKey: ['providers'],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }) =>
      read<{ readonly providers: readonly string[] }>('/api/providers', signal),
  });
  const names = data?.providers ?? [];
  return (
    <Select
      label="Provider"
      data={provider === undefined || names.includes(provider) ? names : [provider, ...names]}
      value={provider ?? null}
      placeholder="all"
      clearable
      searchable
      w={190}
      onChange={(name) => choose(name ?? undefined)}
    />
  );
}
