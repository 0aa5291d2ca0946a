import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { address, change, read } from '../../api/client.ts';
import { sayFailed } from '../../parts/done-or-failed.ts';
import { type QueueSearch, readQueueSearch } from './queue-search.ts';

type Saved = {
  readonly id: string;
  readonly name: string;
  readonly filter: Record<string, unknown>;
};

const KEY = ['saved-filters'];

type SavedProps = {
  readonly search: QueueSearch;
  readonly open: (search: QueueSearch) => void;
};

/** Filters of one’s own under a name; the service keeps them, so that they are there on another computer too. */
export function SavedFilters({ search, open }: SavedProps) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const { data = [] } = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) =>
      (await read<{ readonly filters: readonly Saved[] }>('/api/saved-filters', signal)).filters,
  });
  const again = () => queries.invalidateQueries({ queryKey: KEY });
  const save = useMutation({
    mutationFn: async () => {
      // The order is no filter, and the service keeps filters.
      const { order: _order, ...filter } = search;
      await change('/api/saved-filters', { body: { name: name.trim(), filter } });
    },
    onSuccess: async () => {
      setName('');
      await again();
    },
    onError: sayFailed,
  });
  const forget = useMutation({
    mutationFn: async (filterId: string) =>
      change(address('/api/saved-filters/:filterId', { filterId }), { method: 'DELETE' }),
    onSuccess: again,
    onError: sayFailed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Popover position="bottom-end" withinPortal={false} trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default">
          Saved filters ({data.length})
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saved filters">
        <Stack gap="xs">
          {data.length === 0 && <Text size="sm">None is saved yet.</Text>}
          {data.map(({ id, name: saved, filter }) => (
            <Group key={id} gap="xs" justify="space-between" wrap="nowrap">
              <Button size="xs" variant="subtle" onClick={() => open(readQueueSearch(filter))}>
                {saved}
              </Button>
              <ActionIcon
                variant="default"
                size="sm"
                aria-label={`Forget ${saved}`}
                onClick={() => forget.mutate(id)}
              >
                ✕
              </ActionIcon>
            </Group>
          ))}
          <form onSubmit={submit}>
            <Group gap="xs" align="flex-end" wrap="nowrap">
              <TextInput
                label="Save these filters as"
                size="xs"
                required
                maxLength={80}
                value={name}
                onChange={({ currentTarget: { value } }) => setName(value)}
              />
              <Button type="submit" size="xs" loading={save.isPending}>
                Save
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
