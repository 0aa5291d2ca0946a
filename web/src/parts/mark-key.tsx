import { Group, Text } from '@mantine/core';

/** What the lines under the words of a note mean. */
export function MarkKey() {
  return (
    <Group gap="md" className="note-text">
      <Text size="xs">
        <mark data-kind="carries">solid line</mark> carries a code
      </Text>
      <Text size="xs">
        <mark data-kind="withheld">dashed line</mark> not enough for one
      </Text>
    </Group>
  );
}
