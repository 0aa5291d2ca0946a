import { Group, Text } from '@mantine/core';
import type { WorkItem } from '../../../../src/store/desk/work-list.ts';
import { dayCount, daysBetween, withDayWords } from '../../api/practice-time.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { SEVERITY_SIGNS, SEVERITY_WORDS } from '../../parts/desk-words.ts';
import { ServiceDate } from '../../parts/service-date.tsx';
import { KIND_WORDS } from './queue-words.ts';

type RowProps = {
  readonly id: string;
  readonly item: WorkItem;
  readonly top: number;
  readonly height: number;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
  readonly press: () => void;
};

/** One piece of work: what, how urgent and why, whose, since when. */
export function WorkRow({ id, item, top, height, isCurrent, isChosen, press }: RowProps) {
  const why = item.reasons.map(({ says }) => says.replace(/\.$/, '')).join('; ');
  return (
    // The list takes the keys; the row is clicked.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the listbox around it
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onClick={press}
      style={{
        position: 'absolute',
        insetInline: 0,
        top,
        height,
        padding: '6px 12px',
        overflow: 'hidden',
        borderBottom: '1px solid var(--mantine-color-default-border)',
        background: isChosen ? 'var(--mantine-primary-color-light)' : undefined,
        boxShadow: isCurrent ? 'inset 4px 0 0 var(--mantine-color-text)' : undefined,
      }}
    >
      <Group gap="sm" wrap="nowrap" justify="space-between">
        <Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
          <Text span size="sm" title={SEVERITY_WORDS[item.severity]}>
            <span aria-hidden>{SEVERITY_SIGNS[item.severity]}</span>
          </Text>
          <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
            {KIND_WORDS[item.kind]}
          </Text>
          {item.code !== null && <CodeChip code={item.code} />}
          <Text size="sm" truncate visibleFrom="sm">
            {withDayWords(item.because)}
          </Text>
        </Group>
        <Text size="xs" style={{ whiteSpace: 'nowrap' }} visibleFrom="sm">
          {item.assignee?.name ?? 'nobody’s yet'}
        </Text>
      </Group>
      <Text size="sm" lineClamp={2} hiddenFrom="sm">
        {withDayWords(item.because)}
      </Text>
      <Text size="xs" c="dimmed" lineClamp={2}>
        Visit of <ServiceDate date={item.dateOfService} /> · {item.provider ?? 'no provider'} ·
        waiting {dayCount(daysBetween(item.since))} · {SEVERITY_WORDS[item.severity]}, priority{' '}
        {item.priority}: {why}
      </Text>
    </div>
  );
}
