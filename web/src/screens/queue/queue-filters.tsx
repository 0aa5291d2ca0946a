import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { WorkCount } from '../../../../src/store/desk/work-list.ts';
import { peopleQuery } from '../../api/people.ts';
import { useMay, useMe } from '../../api/session.ts';
import { SEVERITY_WORDS } from '../../parts/desk-words.ts';
import { Filters } from '../../parts/filters.tsx';
import { ProviderFilter } from '../../parts/provider-filter.tsx';
import { ROLE_CHOICES } from '../../parts/role-words.ts';
import { totalOf } from './queue-requests.ts';
import type { QueueSearch } from './queue-search.ts';
import { KIND_WORDS } from './queue-words.ts';

type FiltersProps = {
  readonly search: QueueSearch;
  readonly counts: readonly WorkCount[];
  readonly narrow: (more: QueueSearch) => void;
};

/** What a queue is narrowed by. Each choice says how much it leaves, with the other filters kept. */
export function QueueFilters({ search, counts, narrow }: FiltersProps) {
  const { role, kind, severity } = search;
  const roles = ROLE_CHOICES.filter(({ value }) => counts.some(({ role: of }) => of === value));
  return (
    <Filters search={{ ...search, order: undefined }}>
      {roles.length > 1 && (
        <Select
          label="Queue"
          data={roles.map(({ value, label }) => ({
            value,
            label: `${label} (${totalOf(counts, { role: value, kind, severity })})`,
          }))}
          value={role ?? null}
          placeholder="all"
          clearable
          w={170}
          onChange={(value) => narrow({ role: value ?? undefined })}
        />
      )}
      <Select
        label="Kind"
        data={Object.entries(KIND_WORDS).map(([value, label]) => ({
          value,
          label: `${label} (${totalOf(counts, { role, kind: value, severity })})`,
        }))}
        value={kind ?? null}
        placeholder="all"
        clearable
        w={190}
        onChange={(value) => narrow({ kind: value ?? undefined })}
      />
      <Select
        label="Severity"
        data={Object.entries(SEVERITY_WORDS).map(([value, label]) => ({
          value,
          label: `${label} (${totalOf(counts, { role, kind, severity: value })})`,
        }))}
        value={severity ?? null}
        placeholder="all"
        clearable
        w={150}
        onChange={(value) => narrow({ severity: value ?? undefined })}
      />
      <ProviderFilter provider={search.provider} choose={(provider) => narrow({ provider })} />
      <Whose assignee={search.assignee} choose={(assignee) => narrow({ assignee })} />
      <Select
        label="Order"
        data={[
          { value: 'priority', label: 'most urgent first' },
          { value: 'date', label: 'oldest visit first' },
        ]}
        value={search.order ?? 'priority'}
        allowDeselect={false}
        w={180}
        onChange={(order) => narrow({ order: order === 'date' ? 'date' : undefined })}
      />
    </Filters>
  );
}

type WhoseProps = {
  readonly assignee: string | undefined;
  readonly choose: (assignee: string | undefined) => void;
};

/** Whose work; who may assign sees that of everybody. */
function Whose({ assignee, choose }: WhoseProps) {
  const me = useMe();
  const mayAssign = useMay('queues:assign');
  const people = useQuery({ ...peopleQuery, enabled: mayAssign }).data?.people ?? [];
  const others = people.filter(({ id }) => id !== me.id);
  return (
    <Select
      label="Whose"
      data={[
        { value: me.id, label: 'mine' },
        { value: 'none', label: 'nobody’s yet' },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={assignee ?? null}
      placeholder="all"
      clearable
      searchable
      w={170}
      onChange={(value) => choose(value ?? undefined)}
    />
  );
}
