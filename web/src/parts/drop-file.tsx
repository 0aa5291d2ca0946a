import { Button, FileButton, Group, Paper, Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';

type DropProps = {
  /** what kind of file is wanted, in words */
  readonly what: string;
  readonly isBusy: boolean;
  readonly take: (file: File) => void;
};

/** A place for a file: dropped, or chosen by a button. The file itself is never changed. */
export function DropFile({ what, isBusy, take }: DropProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) take(file);
  };
  return (
    <Paper
      withBorder
      p="md"
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      style={{
        borderStyle: 'dashed',
        borderColor: isOver ? 'var(--mantine-color-text)' : undefined,
      }}
    >
      <Group gap="sm">
        <FileButton onChange={(file) => file !== null && take(file)} disabled={isBusy}>
          {(props) => (
            <Button {...props} size="xs" loading={isBusy}>
              Choose a file
            </Button>
          )}
        </FileButton>
        <Text size="sm">or drop it here: {what}. The file stays as it is.</Text>
      </Group>
    </Paper>
  );
}
