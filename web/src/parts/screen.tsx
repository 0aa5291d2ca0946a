import { Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

type ScreenProps = {
  readonly title: string;
  /** one sentence under the title: what this place is for */
  readonly says?: string;
  /** buttons on the right */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** Title, sentence, actions and content: the same on every screen, so that nothing jumps. */
export function Screen({ title, says, actions, children }: ScreenProps) {
  useDocumentTitle(`${title} · Endplate`);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={2} size="h3">
            {title}
          </Title>
          {says !== undefined && (
            <Text c="dimmed" size="sm">
              {says}
            </Text>
          )}
        </div>
        {actions !== undefined && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  );
}
