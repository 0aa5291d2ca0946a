import { Paper, useMatches } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { WorkItem } from '../../../../src/store/desk/work-list.ts';
import { useMay } from '../../api/session.ts';
import { keepRun } from '../../parts/queue-run.ts';
import { placeOfWork } from './work-place.ts';
import { WorkRow } from './work-row.tsx';

type RowsProps = {
  readonly items: readonly WorkItem[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
  readonly choosesByMouse: boolean;
  /** asks for the next page, if there is one */
  readonly more: () => void;
  /** asks for all that follow, and settles when they are there */
  readonly all: () => Promise<number>;
};

/** Heights of a row in pixels: at a desk a line and two small ones, on a phone one more for why. */
const ROW = { desk: 68, phone: 108 } as const;

/** Only the rows in sight are in the page; arrows move, space chooses, Enter opens. */
export function WorkRows({ items, chosen, choose, choosesByMouse, more, all }: RowsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const mayReadClaims = useMay('claims:read');
  const [at, setAt] = useState(0);
  const height = useMatches({ base: ROW.phone, sm: ROW.desk });
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row of another height makes the list measure again
  useEffect(() => rows.measure(), [height]);
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - 20) more();
  }, [last, items.length, more]);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const move = (to: number, among = items.length) => {
    const next = Math.min(Math.max(to, 0), among - 1);
    setAt(next);
    rows.scrollToIndex(next);
  };
  const toEnd = async () => {
    const count = await all();
    // The rows that came are known to the list one frame later.
    requestAnimationFrame(() => move(count - 1, count));
  };
  const open = (item: WorkItem) => {
    keepRun(items);
    const place = placeOfWork(item, mayReadClaims);
    if (place !== undefined) void navigate(place);
  };
  const press = (event: KeyboardEvent) => {
    const item = items[at];
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'PageDown') move(at + 8);
    else if (event.key === 'PageUp') move(at - 8);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') void toEnd();
    else if (event.key === ' ' && item !== undefined) toggle(item.id);
    else if (event.key === 'Enter' && item !== undefined) open(item);
    else return;
    event.preventDefault();
  };
  return (
    <Paper
      withBorder
      ref={frame}
      h="calc(100dvh - 300px)"
      mih={280}
      style={{ overflowY: 'auto' }}
      tabIndex={0}
      role="listbox"
      aria-label="Work, arrow keys move, space chooses, Enter opens"
      aria-multiselectable
      aria-activedescendant={`work-${at}`}
      onKeyDown={press}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {shown.map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <WorkRow
              key={item.id}
              id={`work-${index}`}
              item={item}
              top={start}
              height={height}
              isCurrent={index === at}
              isChosen={chosen.has(item.id)}
              press={() => {
                setAt(index);
                if (choosesByMouse) toggle(item.id);
                else open(item);
              }}
            />
          );
        })}
      </div>
    </Paper>
  );
}
