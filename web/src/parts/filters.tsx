import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';

type FiltersProps = {
  /** filters as they stand in the address; one that is not set is undefined */
  readonly search: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
};

/** What a list is narrowed by: in a row at a desk; on a phone behind a button that says how many are set. */
export function Filters({ search, children }: FiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const set = Object.values(search).filter((value) => value !== undefined).length;
  const name = set === 0 ? 'Filters' : `Filters (${set})`;
  return (
    <>
      <Button
        hiddenFrom="sm"
        size="xs"
        className="no-print"
        variant="default"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        style={{ alignSelf: 'flex-start' }}
      >
        {isOpen ? 'Hide the filters' : name}
      </Button>
      <Group
        className="no-print"
        gap="sm"
        align="flex-end"
        {...(isOpen ? {} : { visibleFrom: 'sm' })}
      >
        {children}
      </Group>
    </>
  );
}
