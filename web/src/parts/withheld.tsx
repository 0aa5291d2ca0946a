import { Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WithheldCode } from '../../../src/coding/decision.ts';
import { withDayWords } from '../api/practice-time.ts';
import { CodeChip } from './code-chip.tsx';
import { RuleLinks } from './rule-links.tsx';

/** A code that the words do not support yet, and what statement would. */
export function Withheld({
  withheld,
  children,
}: {
  readonly withheld: WithheldCode;
  /** what can be done about it */
  readonly children?: ReactNode;
}) {
  const { code, because, wouldNeed, where, rules } = withheld;
  return (
    <Paper withBorder p="sm">
      <Group gap="xs" mb={4}>
        <CodeChip code={code} />
        <Text size="sm" fw={600}>
          withheld
        </Text>
      </Group>
      <Text size="sm">{withDayWords(because)}</Text>
      <Text size="sm" mt={4}>
        Would need {wouldNeed}
        {where === undefined ? '.' : `, in the ${where}.`}
      </Text>
      <RuleLinks rules={rules} />
      {children}
    </Paper>
  );
}
