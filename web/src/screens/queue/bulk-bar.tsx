import { Button, Checkbox, Group, Select, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkItem } from '../../../../src/store/desk/work-list.ts';
import { change } from '../../api/client.ts';
import { peopleQuery } from '../../api/people.ts';
import { useMay, useMe } from '../../api/session.ts';
import { sayFailed } from '../../parts/done-or-failed.ts';
import { type BulkStep, takeBack } from './take-back.ts';

type BulkProps = {
  readonly items: readonly WorkItem[];
  readonly chosen: ReadonlySet<string>;
  readonly clear: () => void;
};

/** What was done last, and the steps that take it back. */
type Done = { readonly says: string; readonly back: readonly BulkStep[] };

/** What can be done with everything that is chosen; what was done last can be taken back. */
export function BulkBar({ items, chosen, clear }: BulkProps) {
  const me = useMe();
  const mayAssign = useMay('queues:assign');
  const queries = useQueryClient();
  const people = useQuery({ ...peopleQuery, enabled: mayAssign }).data?.people ?? [];
  const [done, setDone] = useState<Done>();
  const take = useMutation({
    mutationFn: takeStep,
    onSuccess: async ({ changed, refused }, given) => {
      const but = refused.length === 0 ? '' : `, ${refused.length} not`;
      const ids = given.ids.filter((id) => refused.every((one) => one.id !== id));
      setDone({ says: `${changed} changed${but}.`, back: takeBack({ ...given, ids }, items) });
      clear();
      await queries.invalidateQueries({ queryKey: ['work'] });
    },
    onError: sayFailed,
  });
  const back = useMutation({
    mutationFn: async (steps: readonly BulkStep[]) => {
      for (const step of steps) await takeStep(step);
    },
    onSuccess: () => setDone({ says: 'Taken back.', back: [] }),
    onError: sayFailed,
    onSettled: async () => queries.invalidateQueries({ queryKey: ['work'] }),
  });
  const step = (given: BulkStep['step']) => take.mutate({ ids: [...chosen], step: given });
  if (chosen.size === 0)
    return (
      done !== undefined && (
        <Group gap="xs">
          <Text size="sm" role="status">
            {done.says}
          </Text>
          {done.back.length > 0 && (
            <Button
              size="xs"
              variant="default"
              loading={back.isPending}
              onClick={() => back.mutate(done.back)}
            >
              Take it back
            </Button>
          )}
        </Group>
      )
    );
  return (
    <Group gap="xs" role="group" aria-label="With what is chosen">
      <Checkbox checked readOnly label={`${chosen.size} chosen`} onClick={clear} />
      <Button size="xs" variant="default" onClick={() => step({ step: 'assign', to: me.id })}>
        Take
      </Button>
      <Button size="xs" variant="default" onClick={() => step({ step: 'release' })}>
        Give back
      </Button>
      <Button size="xs" variant="default" onClick={() => step({ step: 'finish' })}>
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
          onChange={(to) => to !== null && step({ step: 'assign', to })}
        />
      )}
      <Text size="xs" c="dimmed">
        {take.isPending ? 'Sending …' : ''}
      </Text>
    </Group>
  );
}

async function takeStep({ ids, step }: BulkStep) {
  const { body } = await change<{
    readonly changed: number;
    readonly refused: readonly { readonly id: string }[];
  }>('/api/work-items/steps', { body: { items: { ids }, step } });
  return body;
}
