import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';

type SecretProps = {
  readonly title: string;
  readonly says: string;
  /** what is shown this once: a link, a token, codes */
  readonly secret: string;
  readonly done: () => void;
};

/** A secret that the service shows once: to be copied now, and then put away. */
export function OneTimeSecret({ title, says, secret, done }: SecretProps) {
  return (
    <Alert color="yellow" variant="light" role="status" title={title}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{says}</Text>
        <Code
          block
          maw="100%"
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          data-secret
        >
          {secret}
        </Code>
        <Group gap="xs">
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button size="xs" onClick={copy}>
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
          <Button size="xs" variant="default" onClick={done}>
            I have it
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
