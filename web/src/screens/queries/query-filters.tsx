import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../../../src/store/identity/people.ts';
import { address, read } from '../../api/client.ts';
import { QUERY_STATE_WORDS } from '../../parts/desk-words.ts';
import { Filters } from '../../parts/filters.tsx';
import type { QuerySearch } from './query-search.ts';

type FiltersProps = {
  readonly search: QuerySearch;
  /** topics of the queries that are shown */
  readonly topics: readonly string[];
  /** false for whoever sees the queries to themselves only */
  readonly withProviders: boolean;
  readonly narrow: (search: QuerySearch) => void;
};

const STANDS = [
  { value: 'open', label: 'waiting for an answer' },
  { value: 'overdue', label: 'answer overdue' },
  ...Object.entries(QUERY_STATE_WORDS).map(([value, label]) => ({ value, label })),
];

/** What the list is narrowed to. */
export function QueryFilters({ search, topics, withProviders, narrow }: FiltersProps) {
  const people = useQuery({
    queryKey: ['people', 'provider'],
    enabled: withProviders,
    queryFn: async ({ signal }) =>
      read<{ people: readonly Person[] }>(address('/api/people', {}, { role: 'provider' }), signal),
  });
  const { state, open, overdue, ...rest } = search;
  const stands = overdue === true ? 'overdue' : open === true ? 'open' : (state ?? null);
  const isNarrowed = Object.keys(search).length > 0;
  return (
    <Filters search={search}>
      <Select
        label="State"
        data={STANDS}
        value={stands}
        placeholder="all"
        clearable
        w={220}
        onChange={(value) => narrow({ ...rest, ...stand(value) })}
      />
      <Select
        label="Topic"
        data={[...new Set([...topics, ...(search.topic === undefined ? [] : [search.topic])])].map(
          (topic) => ({ value: topic, label: topic.replaceAll('-', ' ') }),
        )}
        value={search.topic ?? null}
        placeholder="all"
        clearable
        w={260}
        onChange={(topic) => narrow(without(search, 'topic', topic))}
      />
      {withProviders && (
        <Select
          label="Provider"
          data={people.data?.people.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={search.sentTo ?? null}
          placeholder="all"
          clearable
          searchable
          w={240}
          onChange={(sentTo) => narrow(without(search, 'sentTo', sentTo))}
        />
      )}
      {isNarrowed && (
        <Button variant="default" onClick={() => narrow({})}>
          All queries
        </Button>
      )}
    </Filters>
  );
}

function stand(value: string | null): QuerySearch {
  if (value === null) return {};
  return value === 'open' || value === 'overdue' ? { [value]: true } : { state: value };
}

function without(search: QuerySearch, name: 'topic' | 'sentTo', value: string | null): QuerySearch {
  const { [name]: _before, ...rest } = search;
  return value === null ? rest : { ...rest, [name]: value };
}
