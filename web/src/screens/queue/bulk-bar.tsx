import { Button, Checkbox, Group, Select, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { change } from '../../api/client.ts';
import { peopleQuery } from '../../api/people.ts';
import { useMay, useMe } from '../../api/session.ts';
import { sayDone, sayFailed } from '../../parts/done-or-failed.ts';

type BulkProps = {
  readonly chosen: ReadonlySet<string>;
  readonly clear: () => void;
};

type Step =
  | { readonly step: 'assign'; readonly to: string }
  | { readonly step: 'release' | 'finish' };

/** What can be done with everything that is chosen. */
export function BulkBar({ chosen, clear }: BulkProps) {
  const me = useMe();
  const mayAssign = useMay('queues:assign');
  const queries = useQueryClient();
  const people = useQuery({ ...peopleQuery, enabled: mayAssign }).data?.people ?? [];
  const step = useMutation({
    mutationFn: async (given: Step) =>
      change<{ changed: number; refused: readonly unknown[] }>('/api/work-items/steps', {
        body: { items: { ids: [...chosen] }, step: given },
      }),
    onSuccess: async ({ body: { changed, refused } }) => {
      const but = refused.length === 0 ? '' : `, ${refused.length} not`;
      sayDone(`${changed} changed${but}.`);
      clear();
      await queries.invalidateQueries({ queryKey: ['work'] });
    },
    onError: sayFailed,
  });
  if (chosen.size === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label="With what is chosen">
      <Checkbox checked readOnly label={`${chosen.size} chosen`} onClick={clear} />
      <Button
        size="xs"
        variant="default"
        onClick={() => step.mutate({ step: 'assign', to: me.id })}
      >
        Take
      </Button>
      <Button size="xs" variant="default" onClick={() => step.mutate({ step: 'release' })}>
        Give back
      </Button>
      <Button size="xs" variant="default" onClick={() => step.mutate({ step: 'finish' })}>
        Done
      </Button>
      {mayAssign && (
        <Select
          size="xs"
          aria-label="Give to"
          placeholder="Give to …"
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          searchable
          w={180}
          onChange={(to) => to !== null && step.mutate({ step: 'assign', to })}
        />
      )}
      <Text size="xs" c="dimmed">
        {step.isPending ? 'Sending …' : ''}
      </Text>
    </Group>
  );
}
